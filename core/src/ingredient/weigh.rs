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
    /// What one unit of this food weighs: by mass, by its own measure, or by its density.
    ///
    /// Errors name the missing fact: `ingredient.density_missing`, `ingredient.piece_weight_missing`.
    pub(crate) fn weigh_one(&self, unit: &str, units: &UnitTable) -> Result<UnitWeight> {
        let unit = units.unit(unit)?;
        if unit.dimension == Dimension::Mass {
            return Ok(UnitWeight { grams: unit.factor, basis: None });
        }
        if let Some(measure) = self.measure(unit) {
            return Ok(UnitWeight { grams: measure.grams, basis: Some(measure.basis) });
        }
        let (ingredient, name) = (self.name.clone(), unit.key.clone());
        if unit.dimension == Dimension::Count {
            return Err(IngredientError::PieceWeightMissing { ingredient, unit: name }.into());
        }
        let Some(density) = &self.density else {
            return Err(IngredientError::DensityMissing { ingredient, unit: name }.into());
        };
        Ok(UnitWeight { grams: decimal::mul(unit.factor, density.grams_per_ml)?, basis: Some(density.basis) })
    }

    fn measure(&self, unit: &MeasureUnit) -> Option<&FoodMeasure> {
        let named = |measure: &&FoodMeasure| measure.unit == unit.key || unit.aliases.contains(&measure.unit);
        self.measures.iter().find(named)
    }
}
