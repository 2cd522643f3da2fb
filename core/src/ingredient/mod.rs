//! What a kitchen buys and cooks: composition, edible portion, measures, purchase forms with dated prices,
//! allergens and diet.
//!
//! ```
//! use gizi::ingredient::{FoodCategory, Ingredient, WeightBasis, FoodMeasure};
//! use gizi::nutrient::Composition;
//! let mut egg = Ingredient::new("telur-ayam", "Telur ayam", FoodCategory::Egg)?;
//! egg.composition = Composition::known(&[("energy_kcal", 143.0), ("protein_g", 12.56)])?;
//! egg.edible_portion_percent = Some(88.into());
//! egg.measures.push(FoodMeasure::new("piece", 60.into(), WeightBasis::AsPurchased));
//! assert_eq!(egg.measures[0].grams.to_string(), "60");
//! # Ok::<(), gizi::Error>(())
//! ```

mod allergen;
mod assumed_zero;
mod category;
mod cooking;
mod diet;
mod fault;
pub(crate) mod fields;
mod fortification;
mod measure;
mod purchase;
mod record;
mod relations;
mod retention;
mod retention_file;
pub(crate) mod update;
mod validate;
mod weigh;

pub use allergen::{Allergen, AllergenPresence, AllergenStatement};
pub use assumed_zero::ZeroAssumption;
pub use category::FoodCategory;
pub use cooking::{CookingMethod, CookingYield};
pub use diet::{DietClaim, DietStatus};
pub(crate) use fault::IngredientError;
pub use fortification::Fortification;
pub use measure::{Density, FoodMeasure, WeightBasis};
pub use purchase::{Pack, Price, PurchaseForm};
pub use record::Ingredient;
pub(crate) use record::check_edible_portion;
pub(crate) use retention::NOTHING_LOST;
pub use retention::{RetentionFactor, RetentionMethod, RetentionPercent, RetentionTable};
pub use retention_file::retention_factors;
pub use update::{IngredientUpdate, ParsedIngredientUpdate, parse_ingredient_update};
pub use validate::{
    ParsedIngredient, ingredient_schema, ingredient_violation_codes, parse_ingredient, validate_ingredient,
};

#[cfg(test)]
mod tests;
