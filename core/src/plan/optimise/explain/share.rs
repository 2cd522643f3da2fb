//! What shares of energy are made of, taken from the model of a problem that asks for both amounts by themselves.

use super::super::model::Model;
use super::super::{PlanDemand, PlanProblem, PlanRule};
use crate::balance::{LimitSide, Severity};
use crate::error::Result;
use crate::id::RuleId;

/// The amounts of a share by option, each at the end that it is judged by.
#[derive(Debug, Clone, Default)]
pub(super) struct Share {
    /// Energy from the nutrient.
    pub(super) part: Vec<f64>,
    /// All energy.
    pub(super) energy: Vec<f64>,
}

/// The least and the most of each rule's share; none for a rule of another kind.
pub(super) fn shares(problem: &PlanProblem) -> Result<Vec<Option<[Share; 2]>>> {
    // The problem's own rules stay, though none counts: they make its seasons, and so what its options are.
    let silent = |rule: &PlanRule| PlanRule { severity: Severity::Info, ..rule.clone() };
    let mut rules: Vec<PlanRule> = problem.rules.iter().map(silent).collect();
    let own = rules.len();
    for (number, rule) in problem.rules.iter().enumerate() {
        let PlanDemand::EnergyShare { audience, nutrient, energy, period, .. } = &rule.demand else { continue };
        for (name, nutrient) in [("part", nutrient), ("energy", energy)] {
            let (audience, nutrient, period) = (audience.clone(), nutrient.clone(), *period);
            let demand = PlanDemand::Nutrient { audience, nutrient, period, min: Some(1.0), max: Some(1.0) };
            let mut id = format!("{name}-{number}");
            while problem.rules.iter().any(|rule| rule.id.as_str() == id) {
                id.push('-');
            }
            rules.push(PlanRule { id: RuleId::new(id)?, severity: Severity::Advisory, price: 0.0, demand });
        }
    }
    if rules.len() == own {
        return Ok(vec![None; problem.rules.len()]);
    }
    let probe = Model::new(&PlanProblem { rules, objective: Vec::new(), then: Vec::new(), ..problem.clone() })?;
    let mut next = own;
    let mut shares = Vec::with_capacity(problem.rules.len());
    for rule in &problem.rules {
        let PlanDemand::EnergyShare { kcal_per_gram, .. } = &rule.demand else {
            shares.push(None);
            continue;
        };
        let (part, energy) = (next, next + 1);
        next += 2;
        let kcal = |side| amounts(&probe, part, side).into_iter().map(|grams| grams * kcal_per_gram).collect();
        shares.push(Some([
            Share { part: kcal(LimitSide::Minimum), energy: amounts(&probe, energy, LimitSide::Maximum) },
            Share { part: kcal(LimitSide::Maximum), energy: amounts(&probe, energy, LimitSide::Minimum) },
        ]));
    }
    Ok(shares)
}

/// What each option holds of a rule's nutrient at an end.
fn amounts(probe: &Model, rule: usize, side: LimitSide) -> Vec<f64> {
    for block in &probe.blocks {
        for (place, column) in block.columns.iter().enumerate().filter(|(_, column)| column.rule == Some(rule)) {
            let limit = if side == LimitSide::Minimum { column.low } else { column.high };
            if limit.is_finite() {
                return (0..probe.options.len()).map(|option| block.coefficients.at(option, place)).collect();
            }
        }
    }
    vec![0.0; probe.options.len()]
}
