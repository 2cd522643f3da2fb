use crate::quantity::{Decimal, decimal};

/// Which weight a number speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum WeightBasis {
    /// As bought, with peel, bone and shell.
    AsPurchased,
    /// Raw and cleaned.
    #[default]
    Edible,
    /// As cooked.
    Cooked,
}

/// What one household measure or piece of a food weighs. It beats the density.
///
/// A measure that says its volume is a fact about density too: it weighs every other spoon and cup of a food that has no
/// density, and it speaks of its own spoon only, not of a larger one of the same name.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FoodMeasure {
    /// The key of the unit: `piece`, `clove`, `gelas`.
    pub unit: String,
    /// Grams of one.
    #[serde(with = "decimal::wire")]
    pub grams: Decimal,
    /// Which weight these grams are; it decides over the basis of a line that uses the measure.
    pub basis: WeightBasis,
    /// Millilitres of the measure it was weighed in: 10 or 15 for a tablespoon. Absent: not known, or no volume.
    #[serde(with = "decimal::wire::option", default)]
    pub millilitres: Option<Decimal>,
    /// Where the weight comes from.
    #[serde(default)]
    pub source: String,
}

impl FoodMeasure {
    /// A measure without a source, of no known volume.
    pub fn new(unit: &str, grams: Decimal, basis: WeightBasis) -> Self {
        Self { unit: unit.to_owned(), grams, basis, millilitres: None, source: String::new() }
    }
}

/// Grams in one millilitre of a food.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Density {
    /// Grams per millilitre.
    #[serde(with = "decimal::wire")]
    pub grams_per_ml: Decimal,
    /// Which weight these grams are.
    pub basis: WeightBasis,
    /// Where the density comes from.
    #[serde(default)]
    pub source: String,
}
