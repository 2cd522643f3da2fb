//! What a menu contains: per batch, per serving, per 100 g as served, and which line it comes from.
//!
//! With q grams as purchased, edible share e, value n per 100 g edible portion and retention r (domain formulas after
//! Bognár 2002 and the USDA recipe calculation of FNDDS):
//!
//! - edible raw weight `w = q·e`, cooked weight `C = Σw·(1 + m/100)` with the dish's moisture change m;
//! - nutrient `N = Σ w · (n·r/100)`, summed in line order without rounding; a yield never changes N;
//! - water follows the moisture change;
//! - one serving is `N·s/C` when the serving size s and C are known, else `N/servings`;
//! - 100 g as served is `100·N/C`.
//!
//! ```
//! use gizi::ingredient::{FoodCategory, Ingredient};
//! use gizi::menu::{Catalog, Menu, MenuIngredient, MenuKind, MenuOptions};
//! use gizi::nutrient::Composition;
//! use gizi::nutrition::calculate_nutrition;
//! use gizi::quantity::Quantity;
//!
//! let mut catalog = Catalog::standard()?;
//! let mut tempeh = Ingredient::new("tempe", "Tempe", FoodCategory::Legume)?;
//! tempeh.composition = Composition::known(&[("energy_kcal", 192.0), ("iron_mg", 2.7)])?;
//! catalog.add_ingredient(tempeh)?;
//!
//! let mut dish = Menu::new("tempe-bacem", "Tempe bacem", MenuKind::Dish)?;
//! dish.servings = 10.into();
//! dish.ingredients.push(MenuIngredient::ingredient("1", "tempe", &Quantity::whole(500, "g"))?);
//! let nutrition = calculate_nutrition(&dish, &catalog, &MenuOptions::reference())?;
//! assert_eq!(nutrition.serving("energy_kcal").unwrap().known(), Some(96.0));
//! // Nobody analysed its calcium: the total says so instead of saying 0.
//! let calcium = nutrition.total("calcium_mg").unwrap();
//! assert_eq!((calcium.serving.low, calcium.gaps[0].ingredient_name.as_str()), (0.0, "Tempe"));
//! # Ok::<(), gizi::Error>(())
//! ```

mod bulk;
mod calculate;
mod contribution;
mod result;
mod sums;

pub use bulk::{BulkGaps, BulkNutrition, CookedFood, MenuLines, NutrientTable};
pub use calculate::calculate_nutrition;
pub use contribution::{LineNutrient, LineNutrition, calculate_contributions};
pub use result::{Nutrition, NutritionWarning};

#[cfg(test)]
mod tests;
