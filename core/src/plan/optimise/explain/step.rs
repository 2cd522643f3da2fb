use super::super::fault::ProblemError;
use super::super::numbers::ordered;
use super::super::{PlanOutcome, PlanProblem, PlanSearch, SearchOptions};
use super::limit::{limit, moved};
use crate::balance::{LimitSide, Severity};
use crate::error::Result;
use crate::id::RuleId;

/// Looked at between two looks at whether the search is done.
const STEP: i64 = 50_000;

/// What a step of a limit costs in whole dishes: two searches, one with the limit as it is and one with it moved.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanStepCost {
    /// The rule.
    pub rule: RuleId,
    /// Which side of it.
    pub side: LimitSide,
    /// What the limit is, in the rule's unit; for a share of energy, as a share.
    pub from: f64,
    /// What it becomes.
    pub to: f64,
    /// The best objective found with the limit as it is. Absent: no plan was.
    pub before: Option<f64>,
    /// The best objective found with the limit moved. Absent: no plan was.
    pub after: Option<f64>,
    /// `after` less `before`: what the step costs, as far as search can tell.
    pub cost: Option<f64>,
    /// It costs at least so much, proved. Absent: nothing is.
    pub at_least: Option<f64>,
    /// It costs at most so much, proved. Absent: nothing is.
    pub at_most: Option<f64>,
}

/// Searches for what it costs to tighten a limit by a step in the rule's unit; a step below 0 loosens it. Counting rules
/// move by whole times. Its shadow price, where dishes may be served in part, is [`plan_worth`](crate::plan::optimise::plan_worth).
/// Errors: `plan_problem.*`; `plan_problem.unknown` for a rule that is not there or has no such side.
pub fn plan_step_cost(
    problem: &PlanProblem,
    rule: &RuleId,
    side: LimitSide,
    step: f64,
    options: SearchOptions,
) -> Result<PlanStepCost> {
    let unknown = || ProblemError::Unknown { what: "limit of the rule", name: rule.to_string() };
    let place = problem.rules.iter().position(|own| own.id == *rule).ok_or_else(unknown)?;
    let own = problem.rules.get(place).ok_or_else(unknown)?;
    let from = limit(&own.demand, side).ok_or_else(unknown)?;
    let tighter = moved(own, side, if side == LimitSide::Minimum { from + step } else { from - step })?;
    let to = limit(&tighter.demand, side).ok_or_else(unknown)?;
    let required = own.severity == Severity::Required;
    let mut other = problem.clone();
    if let Some(rule) = other.rules.get_mut(place) {
        *rule = tighter.clone();
    }
    let first = searched(problem, options)?;
    // No plan lies between a least and a most below it.
    let second = if ordered(&tighter.demand).is_ok() { Some(searched(&other, options)?) } else { None };
    let (mut before, mut after) = (first.objective, second.as_ref().and_then(|second| second.objective));
    // A plan under the tighter limit is one under the looser limit too.
    if required {
        let (strict, loose) = if step >= 0.0 { (after, &mut before) } else { (before, &mut after) };
        *loose = loose.map(|own| strict.map_or(own, |strict| own.min(strict))).or(strict);
    }
    let less = |a: Option<f64>, b: Option<f64>| a.zip(b).map(|(a, b)| a - b);
    Ok(PlanStepCost {
        rule: rule.clone(),
        side,
        from,
        to,
        before,
        after,
        cost: less(after, before),
        at_least: less(second.and_then(|second| second.bound), before),
        at_most: less(after, first.bound),
    })
}

fn searched(problem: &PlanProblem, options: SearchOptions) -> Result<PlanOutcome> {
    let mut search = PlanSearch::new(problem.clone(), options)?;
    search.prove();
    while !search.step(STEP).finished {}
    Ok(search.outcome())
}
