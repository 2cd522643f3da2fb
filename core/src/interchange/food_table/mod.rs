//! Food tables: what 100 g of a food contain, read from somebody's file into ingredients.

mod amount;
mod food_data_central;
mod ifct;
mod mapping;
mod read;
mod tkpi;
mod usda;

use super::{CellProblem, Strictness};
use crate::ingredient::Ingredient;
use crate::sheet::Problems;

pub use food_data_central::read_food_data_central;
pub use mapping::{
    CategoryRule, EdiblePortionColumn, EdiblePortionMeaning, FoodTableMapping, ImpossibleAmount, NutrientColumn,
};
pub use read::read_food_table;

/// What came of reading a food table.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FoodTableReading {
    /// The foods, in file order. Empty when the reading was strict and there is a problem.
    pub ingredients: Vec<Ingredient>,
    /// The first 1,000 cells that could not be read, in file order.
    pub problems: Vec<CellProblem>,
    /// How many cells could not be read.
    pub problem_count: u32,
}

impl FoodTableReading {
    fn new(ingredients: Vec<Ingredient>, problems: Problems, strictness: Strictness) -> Self {
        let ingredients = problems.admit(strictness, ingredients);
        Self { ingredients, problem_count: problems.count(), problems: problems.listed() }
    }
}
