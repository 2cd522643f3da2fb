use super::super::PlanProblem;
use super::super::bound::Lines;
use super::super::model::Model;
use super::share::shares;
use crate::error::Result;
use crate::id::RuleId;

/// What a rule costs: the dual of the linear relaxation, where a dish may be served in part. In whole dishes a step
/// may cost more or nothing.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanRuleWorth {
    /// The rule.
    pub rule: RuleId,
    /// How much the objective grows where the least is one unit higher; for a share of energy, by the whole energy.
    pub min: f64,
    /// How much the objective grows where the most is one unit lower; for a share of energy, by the whole energy.
    pub max: f64,
}

/// What each rule costs that costs anything; nothing where it is proved that there is no plan. A limit that can be no
/// tighter at all has no price, and a figure that says nothing: [`plan_step_cost`](crate::plan::optimise::plan_step_cost)
/// finds that out. Errors: `plan_problem.*`.
pub fn plan_worth(problem: &PlanProblem) -> Result<Vec<PlanRuleWorth>> {
    let model = Model::new(problem)?;
    let lines = Lines::new(&model, &[]);
    if lines.impossible() {
        return Ok(Vec::new());
    }
    let energies: Vec<_> =
        shares(problem)?.into_iter().map(|share| share.map(|sides| sides.map(|side| side.energy))).collect();
    let worth = lines.worth(problem.rules.len(), &energies);
    let rules = problem.rules.iter().zip(worth);
    let costly = rules.filter(|(_, [min, max])| *min > 1e-6 || *max > 1e-6);
    Ok(costly.map(|(rule, [min, max])| PlanRuleWorth { rule: rule.id.clone(), min, max }).collect())
}
