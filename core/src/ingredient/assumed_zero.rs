use super::{FoodCategory, Ingredient, IngredientError};
use crate::error::Result;

/// A rule that takes a missing value as 0: listed, sourced, and switched off when a kitchen does not want it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ZeroAssumption {
    /// Its id, shown beside every total that rests on it.
    pub id: String,
    /// The nutrient whose missing value becomes 0.
    pub nutrient: String,
    /// The food groups it speaks of; empty: all.
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

impl ZeroAssumption {
    /// Retinol, B12 and cholesterol in plants, fibre in meat, egg and fish (FAO/INFOODS 2012).
    pub fn standard() -> Result<Vec<Self>> {
        let mut reader = csv::Reader::from_reader(include_str!("../../data/assumed_zero.csv").as_bytes());
        let rows = reader.deserialize::<Row>().enumerate();
        rows.map(|(index, row)| {
            let fault = |reason: String| IngredientError::TableRow { table: "assumed zeros", row: index + 2, reason };
            let row = row.map_err(|error| fault(error.to_string()))?;
            let named = row.categories.split(';').filter(|name| *name != "*");
            let categories = named.map(|name| {
                serde_json::from_value(serde_json::Value::from(name)).map_err(|error| fault(error.to_string()).into())
            });
            Ok(Self {
                id: row.id,
                nutrient: row.nutrient,
                categories: categories.collect::<Result<_>>()?,
                plant: row.plant,
                reason: row.reason,
                source: row.source,
            })
        })
        .collect()
    }

    /// Whether the rule speaks of an ingredient. A food whose origin is not stated is spoken of by none.
    pub fn covers(&self, ingredient: &Ingredient) -> bool {
        let listed = self.categories.is_empty() || self.categories.contains(&ingredient.category);
        listed && ingredient.plant == Some(self.plant)
    }
}
