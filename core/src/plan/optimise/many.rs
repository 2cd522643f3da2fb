//! Many problems in one call.

use super::{PlanOutcome, PlanProblem, PlanSearch, SearchOptions};
use crate::error::Result;

/// Changes between two looks at the gap.
const STEP: i64 = 10_000;

/// Plans many problems, each by itself with the same options: the menus of a thousand kitchens. With the feature `rayon`
/// on all cores, with the same answers. They come in the order of the problems.
///
/// Proofs can take longer than plans. So a bound is proved only where the options name a gap to stop at, and where no
/// plan was found, with as much work as there is for the plan.
///
/// Errors: `plan_problem.*` of the first problem that is wrong, with its place in the path: `problems[7].rules[2]`.
pub fn plan_many(problems: &[PlanProblem], options: SearchOptions) -> Result<Vec<PlanOutcome>> {
    let one = |(place, problem)| planned(problem, options).map_err(|error| error.at(format!("problems[{place}]")));
    #[cfg(feature = "rayon")]
    let outcomes: Vec<Result<PlanOutcome>> = {
        use rayon::prelude::*;
        problems.par_iter().enumerate().map(one).collect()
    };
    #[cfg(not(feature = "rayon"))]
    let outcomes = problems.iter().enumerate().map(one);
    // Which of two errors came first in time is nobody's business.
    outcomes.into_iter().collect()
}

fn planned(problem: &PlanProblem, options: SearchOptions) -> Result<PlanOutcome> {
    let mut search = PlanSearch::new(problem.clone(), options)?;
    let found = search.step(STEP).objective.is_some();
    if found && options.gap.is_some() {
        search.step_proof(options.work);
    }
    while !search.step(STEP).finished {}
    if search.progress().objective.is_none() {
        search.step_proof(options.work);
    }
    Ok(search.outcome())
}
