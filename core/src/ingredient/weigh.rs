//! From a quantity of a food to grams.

use super::{FoodMeasure, Ingredient, IngredientError, WeightBasis};
use crate::error::Result;
use crate::quantity::{Decimal, Dimension, MeasureUnit, UnitTable, decimal};

/// What one unit of a food weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct UnitWeight {
    /// Grams of one.
    pub(crate) grams: Decimal,
    /// Which weight these grams are, where the fact says; `None` when the line decides.
    pub(crate) basis: Option<WeightBasis>,
}

impl Ingredient {
    /// What one unit of this food weighs: by mass, by its own measure of that name and volume, by its density, or by
    /// the volume of another of its measures.
    ///
    /// A tablespoon of 15 ml that weighs w grams makes one of 10 ml weigh `w × 10 / 15`: multiplied first, divided once,
    /// rounded half to even at 28 significant digits. Errors name the missing fact: `ingredient.density_missing`,
    /// `ingredient.piece_weight_missing`.
    pub(crate) fn weigh_one(&self, unit: &str, units: &UnitTable) -> Result<UnitWeight> {
        let unit = units.unit(unit)?;
        if unit.dimension == Dimension::Mass {
            return Ok(UnitWeight { grams: unit.factor, basis: None });
        }
        let is_volume = unit.dimension == Dimension::Volume;
        // A spoon of the same name in another set of measures may be another spoon. A measure says its volume to the
        // places of any number that is entered, the table of units to all of them.
        let volume = unit.factor.round_dp(decimal::MAX_PLACES);
        let same = |measure: &&FoodMeasure| measure.millilitres.is_none_or(|held| !is_volume || held == volume);
        if let Some(measure) = self.measure(unit).filter(same) {
            return Ok(UnitWeight { grams: measure.grams, basis: Some(measure.basis) });
        }
        let (ingredient, name) = (self.name.clone(), unit.key.clone());
        if !is_volume {
            return Err(IngredientError::PieceWeightMissing { ingredient, unit: name }.into());
        }
        if let Some(density) = &self.density {
            let grams = decimal::mul(unit.factor, density.grams_per_ml)?;
            return Ok(UnitWeight { grams, basis: Some(density.basis) });
        }
        let Some((measure, held)) = self.nearest_in_volume(unit.factor)? else {
            return Err(IngredientError::DensityMissing { ingredient, unit: name }.into());
        };
        let grams = decimal::div(decimal::mul(measure.grams, unit.factor)?, held)?.normalize();
        Ok(UnitWeight { grams, basis: Some(measure.basis) })
    }

    /// The measure of known volume that is nearest by ratio, with its millilitres; of two, the first. Food lies looser in
    /// a cup than in a spoon.
    fn nearest_in_volume(&self, wanted: Decimal) -> Result<Option<(&FoodMeasure, Decimal)>> {
        let mut nearest = None;
        for measure in &self.measures {
            let Some(held) = measure.millilitres else { continue };
            let ratio = decimal::div(held.max(wanted), held.min(wanted))?;
            if nearest.is_none_or(|(_, _, least)| ratio < least) {
                nearest = Some((measure, held, ratio));
            }
        }
        Ok(nearest.map(|(measure, held, _)| (measure, held)))
    }

    fn measure(&self, unit: &MeasureUnit) -> Option<&FoodMeasure> {
        let named = |measure: &&FoodMeasure| measure.unit == unit.key || unit.aliases.contains(&measure.unit);
        self.measures.iter().find(named)
    }
}
