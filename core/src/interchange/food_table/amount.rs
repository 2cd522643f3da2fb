//! From a cell's number to an amount per 100 g in the nutrient's own unit.

use super::ImpossibleAmount;
use super::mapping::unit_of;
use crate::interchange::CellFault;
use crate::nutrient::{CompositionValue, NutrientKey, NutrientUnit};
use crate::quantity::{Decimal, decimal};

/// Laboratories overshoot a little (902 kcal in lard); a wrong unit overshoots by far.
const TOLERANCE: f64 = 1.1;

/// The amount in the unit of the nutrient's key: exact in decimals, turned into `f64` once.
pub(super) fn amount(
    value: Decimal,
    unit: NutrientUnit,
    nutrient: &NutrientKey,
    impossible: ImpossibleAmount,
) -> Result<CompositionValue, CellFault> {
    let to = unit_of(nutrient).unwrap_or(unit);
    let converted = convert(value, unit, to).ok_or(CellFault::Impossible)?;
    let amount = decimal::to_f64(converted);
    if amount <= to.physical_limit() * TOLERANCE || impossible == ImpossibleAmount::Keep {
        return Ok(CompositionValue::Known { amount });
    }
    match impossible {
        ImpossibleAmount::Missing => Ok(CompositionValue::Missing),
        _ => Err(CellFault::Impossible),
    }
}

fn convert(value: Decimal, from: NutrientUnit, to: NutrientUnit) -> Option<Decimal> {
    let (from, to) = (size(from), size(to));
    if from == to {
        return Some(value);
    }
    decimal::div(decimal::mul(value, from).ok()?, to).ok()
}

/// In micrograms, or in joules.
fn size(unit: NutrientUnit) -> Decimal {
    match unit {
        NutrientUnit::Ug => Decimal::ONE,
        NutrientUnit::Mg | NutrientUnit::Kj => Decimal::ONE_THOUSAND,
        NutrientUnit::G => Decimal::new(1_000_000, 0),
        NutrientUnit::Kcal => Decimal::new(4184, 0),
    }
}
