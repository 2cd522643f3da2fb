//! Plans proved by the HiGHS solver: the best there is, or that there is none.
//!
//! For short horizons. A search finds a plan of any length in milliseconds and a bound in seconds; what lies between them
//! is closed only here. HiGHS is C++ and has to be brought, so it stands outside of gizi and no other part needs it.
//!
//! ```no_run
//! # fn problem() -> gizi::plan::optimise::PlanProblem { unimplemented!() }
//! let proof = gizi_highs::prove(&problem(), &gizi_highs::ProofOptions::default())?;
//! println!("{:?} {:?}", proof.result, proof.objective);
//! # Ok::<(), gizi_highs::ProofError>(())
//! ```

mod fold;
mod program;

use fold::Fold;
use gizi::plan::optimise::{
    PlanOutcome, PlanProblem, PlanProgram, PlanResult, PlanSearch, SearchOptions, SlotChoice, plan_program,
};
use program::Program;
use std::time::Instant;

/// Above half of it a choice of 0 or 1 is made.
const HALF: f64 = 0.5;
/// What a plan's objective, added up anew, may differ from the solver's, as a part of it.
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
    /// Portions are to be chosen with the plan, which the solver is not asked: decide them first.
    Portions,
}

impl std::fmt::Display for ProofError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Problem(error) => write!(f, "{error}"),
            Self::Solver(status) => write!(f, "the solver ended with {status}"),
            Self::Refuted => write!(f, "the solver's plan is none"),
            Self::Portions => write!(f, "portions are to be chosen with the plan: decide them first"),
        }
    }
}

impl std::error::Error for ProofError {}

impl From<gizi::Error> for ProofError {
    fn from(error: gizi::Error) -> Self {
        Self::Problem(error)
    }
}

/// The best plan, or that there is none; at the end of the time the best so far with its bound. Looks at the objective alone
/// and at no level after it. Every plan is judged by gizi before it is returned; that no better one exists is HiGHS's word.
///
/// Errors: the problem's own, and what the solver cannot do.
pub fn prove(problem: &PlanProblem, options: &ProofOptions) -> Result<PlanOutcome, ProofError> {
    let problem = PlanProblem { then: Vec::new(), ..problem.clone() };
    if problem.audiences.iter().any(|audience| !audience.choices.is_empty()) {
        return Err(ProofError::Portions);
    }
    let plan = plan_program(&problem)?;
    let mut search = PlanSearch::new(problem.clone(), options.search)?;
    if options.search.work > 0 {
        while !search.step(100_000).finished {}
    }
    let mut proof = Proof { problem: &problem, plan: &plan, best: search.outcome(), bound: f64::NEG_INFINITY };
    proof.close(options.seconds)?;
    Ok(proof.outcome())
}

/// The best plan and what is known of all others, which come nearer to each other.
struct Proof<'a> {
    problem: &'a PlanProblem,
    plan: &'a PlanProgram,
    best: PlanOutcome,
    /// No plan has a smaller objective; infinite where there is none.
    bound: f64,
}

impl Proof<'_> {
    fn close(&mut self, seconds: f64) -> Result<(), ProofError> {
        let begun = Instant::now();
        let left = || seconds - begun.elapsed().as_secs_f64();
        let mut whole = Program::of(self.plan);
        let fold = Fold::new(self.plan);
        let mut folded = fold.folded(self.plan, &whole);
        folded.narrow(self.height())?;
        let answer = folded.solve(self.height(), left() / 2.0)?;
        self.bound = answer.bound;
        // What is served how often is known; it remains to find the days.
        if let Some(values) = answer.values.filter(|_| !self.closed()) {
            let answer = fold.unfolded(&whole, &values).solve(self.height(), left() / 2.0)?;
            answer.values.map(|values| self.take(&values)).transpose()?;
        }
        if self.closed() {
            return Ok(());
        }
        whole.narrow(self.height())?;
        fold.counted(&mut whole);
        let answer = whole.solve(self.height(), left())?;
        self.bound = self.bound.max(answer.bound);
        answer.values.map(|values| self.take(&values)).transpose()?;
        if answer.finished && !self.closed() { Err(ProofError::Refuted) } else { Ok(()) }
    }

    /// Takes the solver's plan where it is one and better.
    fn take(&mut self, values: &[f64]) -> Result<(), ProofError> {
        let served = self.plan.columns.iter().zip(values).filter(|(_, value)| **value > HALF);
        let plan = judged(self.problem, served.filter_map(|(column, _)| column.choice.clone()).collect())?;
        let better = plan.filter(|plan| height(plan) < self.height());
        if let Some(better) = better {
            self.best = better;
        }
        if self.bound > self.height() + near(self.height()) { Err(ProofError::Refuted) } else { Ok(()) }
    }

    fn height(&self) -> f64 {
        height(&self.best)
    }

    fn closed(&self) -> bool {
        self.bound >= self.height() - near(self.height())
    }

    fn outcome(self) -> PlanOutcome {
        let result = match self.best.objective {
            Some(_) if self.closed() => PlanResult::Optimal,
            Some(_) => PlanResult::Feasible,
            None if self.bound == f64::INFINITY => PlanResult::Infeasible,
            None => PlanResult::NoPlanFound,
        };
        let bound = Some(self.bound.min(self.height())).filter(|bound| bound.is_finite());
        let gap = self.best.objective.zip(bound).filter(|(_, bound)| *bound > 0.0);
        let gap = gap.map(|(objective, bound)| (100.0 * (objective - bound) / bound).max(0.0));
        PlanOutcome { result, bound, gap, ..self.best }
    }
}

fn height(outcome: &PlanOutcome) -> f64 {
    outcome.objective.unwrap_or(f64::INFINITY)
}

/// What the solver does not tell apart.
fn near(objective: f64) -> f64 {
    if objective.is_finite() { NEAR * objective.abs().max(1.0) } else { 0.0 }
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
