use super::*;
use crate::ingredient::retention_factors;
use crate::ingredient::{FoodCategory, Ingredient};
use crate::nutrient::{CompositionValue, NutrientUnit};
use crate::quantity::{NumberFormat, UnitTable};
use crate::sheet::MAX_PROBLEMS;

mod any_bytes;
mod food_data_central;
mod food_tables;
mod icalendar;
mod local_files;
mod plan_tables;
mod price_lists;
#[cfg(feature = "foods")]
mod reference;
mod sheets;
mod writing;

fn known(amount: f64) -> CompositionValue {
    CompositionValue::Known { amount }
}

/// Row, column and reason of every problem.
fn places(problems: &[CellProblem]) -> Vec<(u32, &str, CellFault)> {
    problems.iter().map(|problem| (problem.row, problem.column.as_str(), problem.reason)).collect()
}

/// A mapping of `code, name, energy_kcal, iron_mg` with point decimals.
fn small() -> FoodTableMapping {
    let mut mapping = FoodTableMapping::new("small table", "code", "name");
    mapping.nutrients = NutrientColumn::named_by_key(&["energy_kcal", "iron_mg"]).unwrap();
    mapping
}

fn strict(file: &str, mapping: &FoodTableMapping) -> FoodTableReading {
    read_food_table(file.as_bytes(), mapping, Strictness::Strict).unwrap()
}

fn lenient(file: &str, mapping: &FoodTableMapping) -> FoodTableReading {
    read_food_table(file.as_bytes(), mapping, Strictness::Lenient).unwrap()
}

fn error_code(bytes: &[u8]) -> String {
    read_food_table(bytes, &small(), Strictness::Lenient).unwrap_err().code().to_owned()
}
