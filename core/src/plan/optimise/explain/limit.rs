//! The limits of a rule as its user states them.

use super::super::{PlanDemand, PlanRule};
use crate::balance::LimitSide;
use crate::error::Result;
use crate::quantity::decimal;

pub(super) const SIDES: [LimitSide; 2] = [LimitSide::Minimum, LimitSide::Maximum];

/// The limit of a side, in the rule's unit.
pub(in super::super) fn limit(demand: &PlanDemand, side: LimitSide) -> Option<f64> {
    let [min, max] = match demand {
        PlanDemand::Nutrient { min, max, .. } | PlanDemand::EnergyShare { min, max, .. } => [*min, *max],
        PlanDemand::Budget { max, .. } => [None, Some(decimal::to_f64(*max))],
        PlanDemand::DishStock { max, .. } | PlanDemand::DishUses { max, .. } => [None, Some(f64::from(*max))],
        PlanDemand::TraitUses { min, max, .. } => [min.map(f64::from), max.map(f64::from)],
        PlanDemand::Variety { min, .. } => [Some(f64::from(*min)), None],
    };
    match side {
        LimitSide::Minimum => min,
        LimitSide::Maximum => max,
    }
}

/// Whether a rule counts servings.
pub(super) fn counts(demand: &PlanDemand) -> bool {
    matches!(demand, PlanDemand::DishUses { .. } | PlanDemand::TraitUses { .. } | PlanDemand::Variety { .. })
}

/// Whether a rule's limit is a whole number: of servings, or of times.
pub(super) fn comes_whole(demand: &PlanDemand) -> bool {
    counts(demand) || matches!(demand, PlanDemand::DishStock { .. })
}

/// A way that is proved, in the rule's unit: what comes whole gives way by whole ones.
pub(super) fn in_whole(demand: &PlanDemand, proved: f64) -> f64 {
    // A hair less is the same number, as it was added up from parts.
    if comes_whole(demand) { (proved - 1e-6).ceil().max(0.0) } else { proved }
}

/// What a breach by 1 is in the rule's unit: the whole of the limit, of a band its most; of counting rules one.
pub(super) fn whole(demand: &PlanDemand) -> f64 {
    let sides = [LimitSide::Maximum, LimitSide::Minimum];
    let stated = sides.into_iter().find_map(|side| limit(demand, side)).filter(|_| !counts(demand));
    stated.map(f64::abs).filter(|limit| *limit > 0.0).unwrap_or(1.0)
}

/// The rule with another limit. Counting rules take whole numbers, towards what allows more.
pub(super) fn moved(rule: &PlanRule, side: LimitSide, to: f64) -> Result<PlanRule> {
    let mut rule = rule.clone();
    let count = if side == LimitSide::Maximum { to.ceil() } else { to.floor() }.clamp(0.0, f64::from(u32::MAX)) as u32;
    match (&mut rule.demand, side) {
        (PlanDemand::Nutrient { min, .. } | PlanDemand::EnergyShare { min, .. }, LimitSide::Minimum) => *min = Some(to),
        (PlanDemand::Nutrient { max, .. } | PlanDemand::EnergyShare { max, .. }, LimitSide::Maximum) => *max = Some(to),
        (PlanDemand::Budget { max, .. }, LimitSide::Maximum) => *max = decimal::from_f64(to)?,
        (PlanDemand::DishStock { max, .. } | PlanDemand::DishUses { max, .. }, LimitSide::Maximum) => *max = count,
        (PlanDemand::TraitUses { max, .. }, LimitSide::Maximum) => *max = Some(count),
        (PlanDemand::TraitUses { min, .. }, LimitSide::Minimum) => *min = Some(count),
        (PlanDemand::Variety { min, .. }, LimitSide::Minimum) => *min = count,
        (
            PlanDemand::Budget { .. } | PlanDemand::DishStock { .. } | PlanDemand::DishUses { .. },
            LimitSide::Minimum,
        )
        | (PlanDemand::Variety { .. }, LimitSide::Maximum) => {}
    }
    Ok(rule)
}
