use super::super::PlanProblem;
use super::super::bound::Lines;
use super::super::model::Model;
use super::limit::SIDES;
use super::share::shares;
use crate::balance::LimitSide;
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
    /// The sides that can be no tighter, not by a hair: it is proved that no plan would be left. Their figure is 0 and
    /// says nothing.
    pub fixed: Vec<LimitSide>,
}

/// A smaller price is none.
const LEAST: f64 = 1e-6;

/// What each rule costs that costs anything, in the objective of the first level; nothing where it is proved that there
/// is no plan. A limit that dishes in part could be tighter by may still be fixed in whole ones, which
/// [`plan_step_cost`](crate::plan::optimise::plan_step_cost) finds out. Errors: `plan_problem.*`.
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
    let mut all = Vec::new();
    for (place, (rule, sides)) in rules.enumerate().filter(|(_, (_, sides))| sides.iter().any(|side| *side > LEAST)) {
        let mut worth = PlanRuleWorth { rule: rule.id.clone(), min: 0.0, max: 0.0, fixed: Vec::new() };
        for (side, own) in SIDES.into_iter().zip(sides) {
            if own > LEAST && lines.is_fixed(place, usize::from(side == LimitSide::Maximum)) {
                worth.fixed.push(side);
            } else if side == LimitSide::Minimum {
                worth.min = own;
            } else {
                worth.max = own;
            }
        }
        all.push(worth);
    }
    Ok(all)
}
