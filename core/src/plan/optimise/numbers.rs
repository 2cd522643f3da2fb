//! Every number of a problem is one that can be computed with, and every level names what there is.

use super::explain::limit::limit;
use super::fault::ProblemError;
use super::{PlanDemand, PlanObjective, PlanProblem};
use crate::balance::LimitSide;
use crate::error::{Error, Result};
use std::collections::BTreeSet;

/// Beyond it sums and products of a problem would no longer be numbers; nothing of a kitchen comes near.
const MOST: f64 = 1e12;

pub(super) fn above_zero(what: &'static str, value: f64) -> Result<()> {
    if (1.0 / MOST..=MOST).contains(&value) { Ok(()) } else { Err(ProblemError::Number { what, value }.into()) }
}

/// A gap to stop at is a number of percent.
pub(super) fn gap(gap: Option<f64>) -> Result<()> {
    match gap.filter(|gap| !(0.0..=MOST).contains(gap)) {
        Some(value) => Err(Error::from(ProblemError::Number { what: "gap", value }).at("gap")),
        None => Ok(()),
    }
}

fn finite(what: &'static str, value: Option<f64>) -> Result<()> {
    match value {
        Some(value) if !(-MOST..=MOST).contains(&value) => Err(ProblemError::Number { what, value }.into()),
        _ => Ok(()),
    }
}

/// The least of a demand is not above its most.
pub(super) fn ordered(demand: &PlanDemand) -> Result<()> {
    let [min, max] = [LimitSide::Minimum, LimitSide::Maximum].map(|side| limit(demand, side));
    match min.zip(max) {
        Some((min, max)) if min > max => Err(ProblemError::Reversed { min, max }.into()),
        _ => Ok(()),
    }
}

/// A level names advisory rules of the problem, and each rule counts on one level.
pub(super) fn levels(problem: &PlanProblem) -> Result<()> {
    let mut named = BTreeSet::new();
    for (place, level) in problem.then.iter().enumerate() {
        if !(0.0..=MOST).contains(&level.tolerance) {
            let error = ProblemError::Number { what: "tolerance", value: level.tolerance };
            return Err(Error::from(error).at(format!("then[{place}]")));
        }
        for (number, rule) in level.advice.iter().enumerate() {
            let at = |error: ProblemError| Error::from(error).at(format!("then[{place}].advice[{number}]"));
            if !problem.rules.iter().any(|it| it.id == *rule) {
                return Err(at(ProblemError::Unknown { what: "rule", name: rule.to_string() }));
            }
            if !named.insert(rule) {
                return Err(at(ProblemError::Twice { what: "rule", name: rule.to_string() }));
            }
        }
    }
    Ok(())
}

/// Every number is one that can be computed with.
pub(super) fn numbers(problem: &PlanProblem) -> Result<()> {
    for (place, dish) in problem.dishes.iter().enumerate() {
        for (number, pair) in dish.costs.windows(2).enumerate() {
            if let [before, after] = pair
                && before.from >= after.from
            {
                let error = Error::from(ProblemError::Unordered { date: after.from });
                return Err(error.at(format!("dishes[{place}].costs[{}]", number + 1)));
            }
        }
        for (number, value) in dish.values.iter().enumerate() {
            let at = |error: Error| error.at(format!("dishes[{place}].values[{number}]"));
            finite("amount", Some(value.low)).map_err(at)?;
            finite("amount", value.high).map_err(at)?;
            if let Some(high) = value.high.filter(|high| *high < value.low) {
                return Err(at(ProblemError::Number { what: "upper end above its lower end", value: high }.into()));
            }
        }
    }
    for (place, rule) in problem.rules.iter().enumerate() {
        let at = |error: Error| error.at(format!("rules[{place}]"));
        if !(0.0..=MOST).contains(&rule.price) {
            return Err(at(ProblemError::Number { what: "price", value: rule.price }.into()));
        }
        ordered(&rule.demand).map_err(at)?;
        match &rule.demand {
            PlanDemand::Nutrient { min, max, .. } => {
                finite("limit", *min).and(finite("limit", *max)).map_err(at)?;
            }
            PlanDemand::EnergyShare { min, max, kcal_per_gram, .. } => {
                finite("share", *min).and(finite("share", *max)).map_err(at)?;
                above_zero("energy of a gram", *kcal_per_gram).map_err(at)?;
            }
            PlanDemand::DishStock { from: Some(from), until: Some(until), .. } if from > until => {
                return Err(at(ProblemError::Unordered { date: *until }.into()));
            }
            PlanDemand::DishUses { window: Some(0), .. } | PlanDemand::TraitUses { window: Some(0), .. } => {
                return Err(at(ProblemError::Number { what: "run of days", value: 0.0 }.into()));
            }
            _ => {}
        }
    }
    for (place, objective) in problem.objective.iter().enumerate() {
        let at = |error: Error| error.at(format!("objective[{place}]"));
        match objective {
            PlanObjective::Cost | PlanObjective::CostPerHead => {}
            PlanObjective::Deviation { target, weight, .. } => {
                above_zero("target", *target).and(above_zero("weight", *weight)).map_err(at)?;
            }
            PlanObjective::Changes { weight, .. } => above_zero("weight", *weight).map_err(at)?,
            PlanObjective::Avoid { from: Some(from), until: Some(until), .. } if from > until => {
                return Err(at(ProblemError::Unordered { date: *until }.into()));
            }
            PlanObjective::Avoid { weight, .. } | PlanObjective::Amount { weight, .. } => {
                finite("weight", Some(*weight)).map_err(at)?;
            }
        }
    }
    Ok(())
}
