//! Menus: preparations, dishes and trays, their lines and steps, and the catalog a calculation looks things up in.
//!
//! A line is an ingredient or another menu; nesting is resolved with cycle detection and scaled by weight or by
//! servings. Every quantity says which weight it is: as purchased, edible (raw, cleaned) or cooked.
//!
//! ```
//! use gizi::ingredient::{FoodCategory, Ingredient};
//! use gizi::menu::{Catalog, Menu, MenuIngredient, MenuKind};
//! use gizi::quantity::Quantity;
//!
//! let mut catalog = Catalog::standard()?;
//! catalog.add_ingredient(Ingredient::new("kangkung", "Kangkung", FoodCategory::Vegetable)?)?;
//! let mut dish = Menu::new("tumis-kangkung", "Tumis kangkung", MenuKind::Dish)?;
//! dish.servings = 10.into();
//! dish.ingredients.push(MenuIngredient::ingredient("1", "kangkung", &Quantity::whole(800, "g"))?);
//! catalog.add_menu(dish)?;
//! assert_eq!(catalog.menus().len(), 1);
//! # Ok::<(), gizi::Error>(())
//! ```

mod catalog;
mod diet;
mod duplicate;
mod expand;
mod fault;
pub(crate) mod fields;
mod kind;
mod line;
mod options;
mod portion;
mod record;
mod relations;
mod step;
pub(crate) mod update;
mod validate;
mod weigh;

pub use catalog::Catalog;
pub(crate) use catalog::Food;
pub use diet::{AllergenFinding, DietFinding, MenuDiet, derive_diet};
pub use expand::MenuWeights;
pub(crate) use expand::{Expansion, Leaf, RetentionStep, check_size, expand, portion_quantity};
pub(crate) use fault::MenuError;
pub use kind::{Course, DifficultyLevel, MealType, MenuKind};
pub use line::{LineUse, MenuIngredient, Substitute};
pub use options::{LineChoice, MenuOptions};
pub use portion::{LinePortion, Portion};
pub use record::{DeclaredCost, DeclaredNutrition, FoodGroupCredit, Menu};
pub use step::RecipeStep;
pub use update::{MenuUpdate, ParsedMenuUpdate, parse_menu_update};
pub use validate::{ParsedMenu, menu_schema, menu_violation_codes, parse_menu, validate_menu};

#[cfg(test)]
mod tests;
