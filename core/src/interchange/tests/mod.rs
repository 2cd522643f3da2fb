use super::*;
use crate::ingredient::{FoodCategory, Ingredient};
use crate::nutrient::{CompositionValue, NutrientUnit};
use crate::quantity::NumberFormat;

mod food_tables;
mod local_files;
