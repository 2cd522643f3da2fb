use crate::nutrient::NutrientKey;
use jiff::civil::Date;

/// What a fortification programme guarantees in a food: a layer over the table's unfortified values, off unless asked for.
///
/// Regulations state the least content, and what is sold lies above it. So the layer proves a lower end, the greater of
/// the table's value and the minimum, and leaves the upper end open: to the programme's own maximum, else to what
/// physics allows. Give no layer to a food whose table value was measured in the fortified product.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Fortification {
    /// Which nutrient.
    pub nutrient: NutrientKey,
    /// The least content per 100 g edible portion, in the nutrient's unit.
    pub minimum_per_100g: f64,
    /// The most content per 100 g edible portion, where the programme states one.
    #[serde(default)]
    pub maximum_per_100g: Option<f64>,
    /// The first day it holds.
    #[serde(default)]
    pub valid_from: Option<Date>,
    /// The last day it holds.
    #[serde(default)]
    pub valid_to: Option<Date>,
    /// The regulation or label it comes from.
    #[serde(default)]
    pub source: String,
}

impl Fortification {
    /// Whether it holds on a day.
    pub fn holds_on(&self, date: Date) -> bool {
        self.valid_from.is_none_or(|from| from <= date) && self.valid_to.is_none_or(|to| date <= to)
    }
}
