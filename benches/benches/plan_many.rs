//! Four weeks for 100, 300 and 1,000 kitchens of 300 dishes, each in one call on all cores.
//!
//! Hypothesis: 1,000 kitchens take less than 60 s on two cores, and ten times what 100 take.

use gizi::plan::optimise::{PlanBound, SearchOptions, plan_bound, plan_many};
use gizi_benches::kitchen;
use std::time::Instant;

const COUNTS: [u32; 3] = [100, 300, 1_000];
const WORK: i64 = 100_000;
/// Every so many kitchens one is proved afterwards.
const PROVED: usize = 100;

fn main() -> gizi::Result<()> {
    for count in COUNTS {
        let problems = (0..count).map(|number| kitchen(number, 20, 300)).collect::<gizi::Result<Vec<_>>>()?;
        let begun = Instant::now();
        let outcomes = plan_many(&problems, SearchOptions { work: WORK, ..SearchOptions::default() })?;
        let seconds = begun.elapsed().as_secs_f64();
        let plans = outcomes.iter().filter(|outcome| outcome.objective.is_some()).count();
        let mut gaps = Vec::new();
        for (problem, outcome) in problems.iter().zip(&outcomes).step_by(PROVED) {
            if let (PlanBound::AtLeast { objective: bound }, Some(objective)) =
                (plan_bound(problem)?, outcome.objective)
            {
                gaps.push(100.0 * (objective - bound) / bound);
            }
        }
        let (mean, each) = (gaps.iter().sum::<f64>() / gaps.len().max(1) as f64, 1e3 * seconds / f64::from(count));
        println!(
            "{count} kitchens: {seconds:.1} s, {each:.1} ms each, {plans} plans, {mean:.1} % above the bound in the mean of {}",
            gaps.len()
        );
    }
    Ok(())
}
