//! Nutrients: the registry, what a food contains, and totals that say what they do not know.
//!
//! A value is *known*, a *trace* (counts as 0 and is flagged), *assumed zero* (by a sourced rule: plants hold no
//! cholesterol) or *missing*. Missing is not zero: every total is a pair of [`Bounds`].
//!
//! | quantity | basis |
//! |---|---|
//! | [`Composition`] | per 100 g edible portion |
//! | [`NutrientTotal`] | per batch, per serving, per 100 g as served |
//!
//! ```
//! use gizi::nutrient::NutrientRegistry;
//! let registry = NutrientRegistry::standard()?;
//! let iron = registry.get("iron_mg")?;
//! assert_eq!((iron.infoods.as_str(), iron.decimals), ("FE", 2));
//! # Ok::<(), gizi::Error>(())
//! ```

mod bounds;
mod composition;
mod derive;
mod fault;
mod registry;
mod row;
mod total;

pub use bounds::Bounds;
pub(crate) use composition::ValueState;
pub use composition::{Composition, CompositionValue, FoodSource, NutrientValue};
pub(crate) use fault::NutrientError;
pub use registry::{Nutrient, NutrientGroup, NutrientKey, NutrientRegistry, NutrientUnit};
pub(crate) use row::{Bracket, FoodRow, Guarantee, Keep, ZeroRule};
pub use total::{Basis, GapReason, NutrientTotal, ValueGap};

#[cfg(test)]
mod tests;
