//! Proves the plan of a problem: `gizi-highs PROBLEM.json SECONDS`.

use gizi_highs::{ProofOptions, prove};
use std::io::Write;
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(path), Some(seconds)) = (arguments.next(), arguments.next()) else {
        return Err("gizi-highs PROBLEM.json SECONDS".into());
    };
    let problem = serde_json::from_slice(&std::fs::read(path)?)?;
    let options = ProofOptions { seconds: seconds.parse()?, ..ProofOptions::default() };
    let begun = Instant::now();
    let proof = prove(&problem, &options)?;
    let shown = |value: Option<f64>| value.map_or_else(|| "-".to_owned(), |value| format!("{value:.3}"));
    writeln!(
        std::io::stdout(),
        "outcome: {:?} objective: {} bound: {} gap: {}% in {:.1} s",
        proof.result,
        shown(proof.objective),
        shown(proof.bound),
        shown(proof.gap),
        begun.elapsed().as_secs_f64()
    )?;
    Ok(())
}
