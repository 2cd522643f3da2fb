//! What no plan can beat, and proofs that none exists.
//!
//! A linear program proposes what each rule is worth; it is never believed. [`Lines::value`] takes any such prices and
//! computes from them, over the whole problem, what every plan must at least cost: per cell the cheapest choice once
//! each rule is paid for. Wrong prices make that bound weak, never wrong. Days that no rule tells apart share their
//! prices, so the program is as small for sixty days as for five. Where it is too large all the same, a mean day of each
//! kind proposes the first prices and a first-order method mends them, a little with every step.

mod fold;
mod free;
mod layout;
mod lines;
mod matrix;
mod pricing;
mod program;
mod proof;
mod saddle;
mod value;

use super::PlanProblem;
use super::model::Model;
use crate::error::Result;
pub(super) use lines::{Ask, Lines};
pub(super) use proof::Proof;

/// What is proved of a problem without any plan at hand.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "kind", rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase")]
pub enum PlanBound {
    /// No plan has a smaller objective than this.
    AtLeast {
        /// The objective.
        objective: f64,
    },
    /// No plan keeps all required rules.
    Infeasible,
    /// Nothing could be proved.
    Unknown,
}

/// What is proved of a problem: a bound on its objective, or that no plan exists. Errors: `plan_problem.*`.
pub fn plan_bound(problem: &PlanProblem) -> Result<PlanBound> {
    let model = Model::new(problem)?;
    Ok(if impossible(&model) {
        PlanBound::Infeasible
    } else {
        least(&model).map_or(PlanBound::Unknown, |objective| PlanBound::AtLeast { objective })
    })
}

/// No plan that keeps to the levels before has a smaller objective than this, if that is proved.
pub(super) fn least(model: &Model) -> Option<f64> {
    Lines::new(model, &[]).proved(Ask::Objective)
}

/// Whether it is proved that no plan keeps what is required.
pub(super) fn impossible(model: &Model) -> bool {
    Lines::new(model, &[]).impossible()
}
