//! `plan_run KITCHEN DAYS DISHES WORK`: the milliseconds of each step and the outcome, one JSON record.

use gizi_benches_wasm::Run;
use std::io::Write;
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let numbers: Vec<u32> = std::env::args().skip(1).map(|number| number.parse()).collect::<Result<_, _>>()?;
    let [kitchen, days, dishes, work] = numbers[..] else { return Err("plan_run KITCHEN DAYS DISHES WORK".into()) };
    let mut times = Vec::new();
    let mut begun = Instant::now();
    let mut timed = || {
        times.push(begun.elapsed().as_secs_f64() * 1e3);
        begun = Instant::now();
    };
    let mut run = Run::new(kitchen, days, dishes, work)?;
    timed();
    run.search();
    timed();
    run.prove();
    timed();
    let record = serde_json::json!({ "times": times, "outcome": run.outcome()? });
    writeln!(std::io::stdout(), "{record}")?;
    Ok(())
}
