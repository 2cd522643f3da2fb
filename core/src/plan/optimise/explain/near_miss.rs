use super::super::model::Model;
use super::super::{
    ChosenPortion, PlanDemand, PlanPeriod, PlanProblem, PlanResult, PlanRule, PlanSearch, RuleStanding, SearchOptions,
    SlotChoice,
};
use super::chosen::chosen;
use super::reading::{Reader, Reading};
use crate::balance::Severity;
use crate::error::Result;

/// Looked at between two looks at whether a plan is there.
const STEP: i64 = 20_000;

/// Breaches that differ by less are the same.
const SAME: f64 = 1e-9;

/// Dishes that fill every slot and break what is required: the nearest to a plan that was found, and **no plan**.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanNearMiss {
    /// The dish of every slot of every day, by day and slot.
    pub choices: Vec<SlotChoice>,
    /// Their portions, where the problem leaves them open.
    pub portions: Vec<ChosenPortion>,
    /// Every place where they break a required rule, in the order of the rules. Never empty.
    pub shortfalls: Vec<RuleStanding>,
    /// What that adds up to over all places, as in [`RuleBreach`](crate::plan::optimise::RuleBreach); a budget counts
    /// once, by the prices of the scenario that breaks it most.
    pub breach: f64,
    /// Nothing that fills the slots adds up to less. Proved; 0: nothing is.
    pub at_least: f64,
    /// Whether it is proved that nothing comes nearer.
    pub is_nearest: bool,
}

/// Looks for the dishes that break the required rules least, each day and week by itself; the objective and advisory
/// rules count nothing. None: some were found that break nothing, so there is a plan. Errors: `plan_problem.*`.
pub fn plan_near_miss(problem: &PlanProblem, options: SearchOptions) -> Result<Option<PlanNearMiss>> {
    let model = Model::new(problem)?;
    let (soft, softened) = softened(problem, &model)?;
    let mut search = PlanSearch::of(soft, softened, options)?;
    search.prove();
    while search.progress().objective.is_none_or(|breach| breach > 0.0) && !search.step(STEP).finished {}
    let outcome = search.outcome();
    let problem = &problem.with_portions(&outcome.portions);
    let model = Model::new(problem)?;
    let reader = Reader::new(problem, &model)?;
    let chosen = chosen(problem, &model, &outcome.choices)?;
    let mut readings = reader.read(&chosen);
    readings.retain(|reading| reading.broken() && reader.required(reading.rule));
    if readings.is_empty() {
        return Ok(None);
    }
    readings.sort_by_key(|reading: &Reading| (reading.rule, reading.first, reading.counted));
    // The search weighs a budget by the mean of its prices, which is no more than by the worst of them.
    let (beyond, at_least) = (reader.beyond_mean(&chosen), outcome.bound.unwrap_or_default().max(0.0));
    Ok(Some(PlanNearMiss {
        choices: outcome.choices,
        portions: outcome.portions,
        shortfalls: reader.standings(&readings),
        breach: outcome.objective.unwrap_or_default() + beyond,
        at_least,
        is_nearest: outcome.result == PlanResult::Optimal && beyond <= SAME,
    }))
}

/// The problem with a price of 1 on every breach of what is required, and nothing else. The dishes to choose from stay:
/// a rule that gives way still leaves out what it cannot judge.
pub(super) fn softened(problem: &PlanProblem, model: &Model) -> Result<(PlanProblem, Model)> {
    let soft = |rule: &PlanRule| {
        // The price of a broken day is its share of the plan.
        let price = match &rule.demand {
            PlanDemand::Nutrient { period: PlanPeriod::Day, .. }
            | PlanDemand::EnergyShare { period: PlanPeriod::Day, .. }
            | PlanDemand::Budget { period: PlanPeriod::Day, .. } => model.days as f64,
            _ => 1.0,
        };
        let required = rule.severity == Severity::Required;
        let severity = if required { Severity::Advisory } else { Severity::Info };
        PlanRule { severity, price, ..rule.clone() }
    };
    let rules = problem.rules.iter().map(soft).collect();
    let soft = PlanProblem { rules, objective: Vec::new(), then: Vec::new(), ..problem.clone() };
    let softened = with_dishes(Model::softened(&soft)?, model);
    Ok((soft, softened))
}

/// A model that differs from another in severities only, with the dishes of the other.
pub(super) fn with_dishes(mut own: Model, model: &Model) -> Model {
    own.allowed.clone_from(&model.allowed);
    own.left_out.clone_from(&model.left_out);
    own
}
