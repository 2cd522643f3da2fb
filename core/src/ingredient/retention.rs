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
    factors: HashMap<u32, Row>,
    methods: BTreeMap<(String, CookingMethod), u32>,
}

/// What a code stands for, and the percent of each column that was known when it was read.
#[derive(Debug, Clone)]
struct Row {
    description: String,
    percents: Vec<f64>,
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
            let description = factor.description;
            table.factors.entry(factor.code).or_insert(Row { description, percents: row });
        }
        for method in methods {
            if method.code != NOTHING_LOST && !table.factors.contains_key(&method.code) {
                return Err(IngredientError::UnknownRetention { code: method.code }.into());
            }
            table.methods.insert((method.retention_group, method.cooking_method), method.code);
        }
        Ok(table)
    }

    /// All factors, by their codes.
    pub fn factors(&self) -> Vec<RetentionFactor> {
        let mut codes: Vec<u32> = self.factors.keys().copied().collect();
        codes.sort_unstable();
        let rows = codes.into_iter().filter_map(|code| Some((code, self.factors.get(&code)?)));
        let cell = |(column, percent): (&String, &f64)| RetentionPercent { column: column.clone(), percent: *percent };
        rows.map(|(code, row)| RetentionFactor {
            code,
            description: row.description.clone(),
            percents: self.columns.iter().zip(&row.percents).map(cell).collect(),
        })
        .collect()
    }

    /// The codes of food groups by cooking method.
    pub fn methods(&self) -> Vec<RetentionMethod> {
        let rows = self.methods.iter().map(|((retention_group, cooking_method), code)| RetentionMethod {
            retention_group: retention_group.clone(),
            cooking_method: *cooking_method,
            code: *code,
        });
        rows.collect()
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
        Ok(place.and_then(|place| row.percents.get(place)).map_or(1.0, |percent| percent / 100.0))
    }
}
