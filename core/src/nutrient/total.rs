use super::{Bounds, NutrientKey};

/// How the upper end of a total is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Basis {
    /// Every value is known: both ends agree.
    Known,
    /// Something is missing; physics proves the upper end (no more than 100 g per 100 g, 900 kcal), or, where it states
    /// one, a fortification programme's maximum.
    Physical,
    /// Something is missing that nothing bounds, such as an amount to taste.
    Unbounded,
    /// Somebody typed the value in.
    Override,
}

/// Why a total is not exact: a food whose value or weight nobody knows.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ValueGap {
    /// The ingredient's id.
    pub ingredient_id: String,
    /// The ingredient's name.
    pub ingredient_name: String,
    /// What is not known about it.
    pub reason: GapReason,
}

/// What is not known about an ingredient.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum GapReason {
    /// The food table has no value for the nutrient.
    ValueMissing,
    /// Only total carotene is known, so vitamin A lies between two formulas.
    CaroteneSplitMissing,
    /// How much of the purchased weight is eaten.
    EdiblePortionMissing,
    /// How much of the nutrient survives cooking.
    RetentionMissing,
    /// How much of the frying oil is absorbed.
    AbsorptionMissing,
    /// How much is added to taste.
    QuantityMissing,
    /// What the dish weighs when cooked.
    CookedWeightMissing,
    /// How far a fortified food lies above the least its programme guarantees.
    FortificationLevelMissing,
}

/// One nutrient of a menu: what is proved, on what basis, and what nobody knows.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NutrientTotal {
    /// Which nutrient; the key carries the unit.
    pub nutrient: NutrientKey,
    /// In the whole batch.
    pub batch: Bounds,
    /// In one serving.
    pub serving: Bounds,
    /// In 100 g as served; absent when the cooked weight is not known.
    pub per_100g: Option<Bounds>,
    /// The upper end of one serving when missing values are put at the highest of their food group: an estimate that
    /// proves nothing. Absent when there is nothing to estimate or nothing to estimate it with.
    pub serving_estimate_high: Option<f64>,
    /// How the upper end is known.
    pub basis: Basis,
    /// Share of the edible mass whose value is known, 0 to 1. It informs and decides nothing.
    pub coverage: f64,
    /// The foods that make the total inexact, heaviest first.
    pub gaps: Vec<ValueGap>,
    /// Whether a trace was counted as 0.
    pub has_trace: bool,
    /// The rules by which missing values were taken as 0.
    pub assumed_zero: Vec<String>,
    /// The formulas by which values not in the table were computed: `atwater_general`, `vitamin_a_re`, …
    pub formulas: Vec<String>,
}
