//! A plan within so many seconds.

use gizi::plan::optimise::{PlanOutcome, PlanProblem, PlanResult, PlanSearch, SearchOptions};
use std::time::{Duration, Instant};

/// Changes between two looks at the clock.
const STEP: i64 = 2_000;
/// Changes of the first search, which looks for any plan and tells how fast this machine is.
const TRIAL: i64 = 100_000;
/// How much of the time left is planned for: a cooling that is cut short is worth little, and what remains is used too.
const SHARE: f64 = 0.7;
/// How much of the time left the proof may take.
const PROOF: f64 = 0.3;
/// What a search that is begun at the end should at least have.
const LEAST: f64 = 20_000.0;

/// The best plan, and when the first was there.
pub(crate) fn plan(
    problem: PlanProblem,
    seed: u32,
    begun: Instant,
    end: Duration,
) -> gizi::Result<(PlanOutcome, Option<Duration>)> {
    let options = SearchOptions { seed, work: TRIAL, ..SearchOptions::default() };
    let mut search = PlanSearch::new(problem, options)?;
    let mut first = None;
    let mut run = |search: &mut PlanSearch, until: &dyn Fn(&PlanSearch) -> bool| {
        let (measured, before) = (Instant::now(), search.progress().work);
        while !search.step(STEP).finished && begun.elapsed() < end && !until(search) {}
        if first.is_none() && search.progress().objective.is_some() {
            first = Some(begun.elapsed());
        }
        (search.progress().work - before) as f64 / measured.elapsed().as_secs_f64()
    };
    let trial = run(&mut search, &|search| search.progress().objective.is_some());
    // What is proved is told along with the plan, so it may take its share of the time.
    let proof = begun.elapsed() + end.saturating_sub(begun.elapsed()).mul_f64(PROOF);
    while begun.elapsed() < proof && !search.step_proof(STEP).finished {}
    // Where the trial used up its work without a plan, there is nothing left to measure.
    let mut rate = run(&mut search, &|_| false).max(trial);
    // That decides how much work the time holds; the plan of so much work is the same everywhere.
    for again in 0.. {
        let work = rate * end.saturating_sub(begun.elapsed()).as_secs_f64() * SHARE;
        let outcome = search.outcome();
        if work < LEAST || [PlanResult::Optimal, PlanResult::Infeasible].contains(&outcome.result) {
            break;
        }
        search.restart(SearchOptions { seed: seed.wrapping_add(again), work: work as i64, ..options });
        rate = run(&mut search, &|_| false);
    }
    Ok((search.outcome(), first))
}
