//! Plans proved by the HiGHS solver: the best there is, or that there is none.
//!
//! For short horizons. A search finds a plan of any length in milliseconds and a bound in seconds; what lies between them
//! is closed only here. HiGHS is C++ and takes minutes to build, so it stands outside of gizi and no other part needs it.
//!
//! ```no_run
//! # fn problem() -> gizi::plan::optimise::PlanProblem { unimplemented!() }
//! let proof = gizi_highs::prove(&problem(), &gizi_highs::ProofOptions::default())?;
//! println!("{:?} {:?}", proof.result, proof.objective);
//! # Ok::<(), gizi_highs::ProofError>(())
//! ```

use gizi::plan::optimise::{
    PlanOutcome, PlanProblem, PlanProgram, PlanResult, PlanSearch, SearchOptions, SlotChoice, plan_program,
};
use highs::{HighsModelStatus, Model, RowProblem, Sense};

/// Above half of it a choice of 0 or 1 is made.
const HALF: f64 = 0.5;
/// What a plan's objective, added up anew, may differ from the solver's.
const NEAR: f64 = 1e-6;

/// How to prove.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ProofOptions {
    /// Seconds after which the solver stops, with what is proved until then.
    pub seconds: f64,
    /// What is looked for first: at the end of the time the better plan is told, the search's or the solver's.
    pub search: SearchOptions,
}

impl Default for ProofOptions {
    fn default() -> Self {
        Self { seconds: 600.0, search: SearchOptions::default() }
    }
}

/// Why nothing is proved.
#[derive(Debug)]
pub enum ProofError {
    /// The problem is not sound.
    Problem(gizi::Error),
    /// The solver ended with this status.
    Solver(String),
    /// The solver's plan breaks a rule, or its objective is another than the plan's: never shown as a plan.
    Refuted,
}

impl std::fmt::Display for ProofError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Problem(error) => write!(f, "{error}"),
            Self::Solver(status) => write!(f, "the solver ended with {status}"),
            Self::Refuted => write!(f, "the solver's plan is none"),
        }
    }
}

impl std::error::Error for ProofError {}

impl From<gizi::Error> for ProofError {
    fn from(error: gizi::Error) -> Self {
        Self::Problem(error)
    }
}

/// The best plan, or that there is none; at the end of the time the best so far with its bound. Every plan is judged by
/// gizi before it is returned; that no better one exists is HiGHS's word.
///
/// Errors: the problem's own, and what the solver cannot do.
pub fn prove(problem: &PlanProblem, options: &ProofOptions) -> Result<PlanOutcome, ProofError> {
    let program = plan_program(problem)?;
    let mut search = PlanSearch::new(problem.clone(), options.search)?;
    if options.search.work > 0 {
        while !search.step(100_000).finished {}
    }
    let found = search.outcome();
    let mut model = modelled(&program);
    model.set_option("time_limit", options.seconds);
    // A plan within less than this of the best is the best.
    model.set_option("mip_rel_gap", 1e-9);
    model.set_option("mip_abs_gap", 1e-9);
    model.set_option("mip_feasibility_tolerance", 1e-9);
    model.set_option("primal_feasibility_tolerance", 1e-9);
    let solved = model.try_solve().map_err(|status| ProofError::Solver(format!("{status:?}")))?;
    let finished = match solved.status() {
        HighsModelStatus::Optimal => true,
        HighsModelStatus::Infeasible if found.choices.is_empty() => {
            return Ok(PlanOutcome { result: PlanResult::Infeasible, bound: None, ..found });
        }
        HighsModelStatus::ReachedTimeLimit => false,
        status => return Err(ProofError::Solver(format!("{status:?}"))),
    };
    let bound = solved.double_info_value(c"mip_dual_bound").ok().filter(|bound| bound.is_finite());
    let whole = solved.objective_value();
    let values = solved.get_solution();
    let choices: Vec<SlotChoice> = program
        .columns
        .iter()
        .zip(values.columns())
        .filter(|(_, value)| **value > HALF)
        .filter_map(|(column, _)| column.choice.clone())
        .collect();
    let plan = judged(problem, choices)?;
    let sound = plan.is_some();
    let best = plan.into_iter().chain([found]).min_by(|a, b| height(a).total_cmp(&height(b)));
    let Some(best) = best.filter(|best| !finished || sound && !differs(best.objective, whole)) else {
        return Err(ProofError::Refuted);
    };
    let bound = if finished { best.objective } else { bound };
    let gap = best.objective.zip(bound).filter(|(_, bound)| *bound > 0.0);
    let result = match best.objective {
        Some(_) if finished => PlanResult::Optimal,
        Some(_) => PlanResult::Feasible,
        None => PlanResult::NoPlanFound,
    };
    let gap = gap.map(|(objective, bound)| (100.0 * (objective - bound) / bound).max(0.0));
    Ok(PlanOutcome { result, bound, gap, ..best })
}

fn height(outcome: &PlanOutcome) -> f64 {
    outcome.objective.unwrap_or(f64::INFINITY)
}

fn differs(objective: Option<f64>, whole: f64) -> bool {
    objective.is_none_or(|objective| (objective - whole).abs() > NEAR * objective.abs().max(1.0))
}

fn modelled(program: &PlanProgram) -> Model {
    let mut rows = RowProblem::default();
    let columns: Vec<highs::Col> = program
        .columns
        .iter()
        .map(|column| {
            let whole = column.choice.is_some();
            rows.add_column_with_integrality(column.cost, 0.0..=column.high.unwrap_or(f64::INFINITY), whole)
        })
        .collect();
    for row in &program.rows {
        let terms = row.terms.iter().filter_map(|term| Some((*columns.get(term.column as usize)?, term.value)));
        let (low, high) = (row.low.unwrap_or(f64::NEG_INFINITY), row.high.unwrap_or(f64::INFINITY));
        rows.add_row(low..=high, terms.collect::<Vec<_>>());
    }
    rows.optimise(Sense::Minimise)
}

/// A plan as gizi judges it: its only choice. None where it breaks a rule.
fn judged(problem: &PlanProblem, choices: Vec<SlotChoice>) -> Result<Option<PlanOutcome>, ProofError> {
    if choices.len() != problem.days.len() * problem.slots.len() {
        return Ok(None);
    }
    let only = PlanProblem { locks: choices, ..problem.clone() };
    let mut search = PlanSearch::new(only, SearchOptions { work: 1, ..SearchOptions::default() })?;
    search.prove();
    let outcome = search.outcome();
    Ok(outcome.objective.is_some().then_some(outcome))
}
