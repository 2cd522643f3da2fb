#[cfg(feature = "retention")]
use super::retention_factors;
use super::{CookingMethod, IngredientError};
use crate::error::Result;
#[cfg(feature = "retention")]
use crate::sheet::records;
use std::collections::{BTreeMap, HashMap};

/// One preparation of a retention table: what share of each nutrient survives it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RetentionFactor {
    /// The table's code: USDA 3005 is "VEG,GREENS,BOILED,WATER COVER DRAIN".
    pub code: u32,
    /// What the code stands for.
    pub description: String,
    /// Percent retained by column.
    pub percents: Vec<RetentionPercent>,
}

/// One cell of a retention table.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RetentionPercent {
    /// The column nutrients name in the registry: `iron`, `folate_total`.
    pub column: String,
    /// Percent retained, 0 to 100.
    pub percent: f64,
}

/// Which code stands for a group of foods cooked by a method.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RetentionMethod {
    /// The key ingredients carry.
    #[serde(alias = "retention_group")]
    pub retention_group: String,
    /// The method.
    #[serde(alias = "cooking_method")]
    pub cooking_method: CookingMethod,
    /// The code in the table.
    #[serde(alias = "usda_code")]
    pub code: u32,
}

/// Retention factors by code, and codes by food group and cooking method: an immutable value.
#[derive(Debug, Clone, Default)]
pub struct RetentionTable {
    columns: Vec<String>,
    factors: HashMap<u32, Vec<f64>>,
    methods: BTreeMap<(String, CookingMethod), u32>,
}

/// Code 0 of the USDA table: no cooking, nothing lost.
pub(crate) const NOTHING_LOST: u32 = 0;

impl RetentionTable {
    /// The USDA Table of Nutrient Retention Factors, release 6 (2007), with the codes Indonesian dishes need.
    #[cfg(feature = "retention")]
    pub fn usda_release_6() -> Result<Self> {
        let factors = retention_factors(include_bytes!("../../data/retention.csv"))?;
        let methods = records("retention_methods.csv", include_bytes!("../../data/retention_methods.csv"))?;
        Self::new(factors, methods)
    }

    /// A table of one's own. A code that appears twice keeps its first row.
    pub fn new(factors: Vec<RetentionFactor>, methods: Vec<RetentionMethod>) -> Result<Self> {
        let mut table = Self::default();
        for factor in factors {
            let mut row = vec![100.0; table.columns.len()];
            for cell in factor.percents {
                if !(0.0..=100.0).contains(&cell.percent) {
                    let (code, column, percent) = (factor.code, cell.column, cell.percent);
                    return Err(IngredientError::RetentionPercent { code, column, percent }.into());
                }
                let place = table.columns.iter().position(|column| *column == cell.column).unwrap_or_else(|| {
                    table.columns.push(cell.column);
                    row.push(100.0);
                    table.columns.len() - 1
                });
                if let Some(slot) = row.get_mut(place) {
                    *slot = cell.percent;
                }
            }
            table.factors.entry(factor.code).or_insert(row);
        }
        for method in methods {
            if method.code != NOTHING_LOST && !table.factors.contains_key(&method.code) {
                return Err(IngredientError::UnknownRetention { code: method.code }.into());
            }
            table.methods.insert((method.retention_group, method.cooking_method), method.code);
        }
        Ok(table)
    }

    /// The code of a food group cooked by a method, if the table has one.
    pub fn code(&self, retention_group: &str, method: CookingMethod) -> Option<u32> {
        self.methods.get(&(retention_group.to_owned(), method)).copied()
    }

    /// The share a column keeps under a code, 0 to 1. A column the table does not have loses nothing; code 0 neither.
    pub fn share(&self, code: u32, column: &str) -> Result<f64> {
        if code == NOTHING_LOST {
            return Ok(1.0);
        }
        let row = self.factors.get(&code).ok_or(IngredientError::UnknownRetention { code })?;
        let place = self.columns.iter().position(|known| known == column);
        Ok(place.and_then(|place| row.get(place)).map_or(1.0, |percent| percent / 100.0))
    }
}
