use super::{FoodCategory, Ingredient};
use crate::error::Result;
use crate::sheet::records;

/// A rule that takes a missing value as 0: listed, sourced, and switched off when a kitchen does not want it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ZeroAssumption {
    /// Its id, shown beside every total that rests on it.
    pub id: String,
    /// The nutrient whose missing value becomes 0.
    pub nutrient: String,
    /// The food groups it speaks of.
    pub categories: Vec<FoodCategory>,
    /// Whether it speaks of plants or of animal foods.
    pub plant: bool,
    /// Why.
    pub reason: String,
    /// Who says so.
    pub source: String,
}

#[derive(serde::Deserialize)]
struct Row {
    id: String,
    nutrient: String,
    categories: String,
    plant: bool,
    reason: String,
    source: String,
}

impl Row {
    fn names(&self, category: FoodCategory) -> bool {
        self.categories == "*" || self.categories.split(';').any(|name| name == category.code())
    }
}

impl ZeroAssumption {
    /// Retinol, B12 and cholesterol in plants, fibre in meat, egg and fish (FAO/INFOODS 2012).
    pub fn standard() -> Result<Vec<Self>> {
        let rows = records::<Row>("assumed_zero.csv", include_bytes!("../../data/assumed_zero.csv"))?;
        let rule = |row: Row| Self {
            categories: FoodCategory::ALL.into_iter().filter(|category| row.names(*category)).collect(),
            id: row.id,
            nutrient: row.nutrient,
            plant: row.plant,
            reason: row.reason,
            source: row.source,
        };
        Ok(rows.into_iter().map(rule).collect())
    }

    /// Whether the rule speaks of an ingredient. A food whose origin is not stated is spoken of by none.
    pub fn covers(&self, ingredient: &Ingredient) -> bool {
        self.categories.contains(&ingredient.category) && ingredient.plant == Some(self.plant)
    }
}
