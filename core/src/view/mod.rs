//! Views: one record per screen, with texts ready to show and the raw values behind them for charts and sorting.
//!
//! Each is made by a pure function from core's records, a table of messages and a language, so every front end shows
//! the same. What is not known says so and is never 0.
//!
//! | screen | record | made by |
//! |---|---|---|
//! | a menu on a card | [`MenuCard`] | [`menu_card`] |
//! | a row of a list of menus | [`MenuRow`] | [`menu_row`] |
//! | one menu in full | [`MenuPanel`] with [`IngredientLine`]s and [`StepLine`]s | [`menu_panel`] |
//! | what it contains | [`NutritionPanel`] | [`nutrition_panel`] |
//! | what it costs | [`CostPanel`] | [`cost_panel`] |
//! | what a standard says | [`BalancePanel`] | [`balance_panel`] |
//! | a day of the calendar | [`DayPanel`] with [`SlotRow`]s and [`AssignmentRow`]s | [`day_panel`] |
//! | a row of a list of programmes, of plans | [`ProgramRow`], [`PlanRow`] | [`program_row`], [`plan_row`] |
//! | the form a record is edited in | [`Form`] | [`menu_form`], [`ingredient_form`], [`program_form`], [`plan_form`], [`assignment_form`], [`actual_form`] |
//!
//! ```
//! use gizi::ingredient::{FoodCategory, Ingredient};
//! use gizi::locale::Language;
//! use gizi::menu::{Catalog, MealType, Menu, MenuIngredient, MenuKind, MenuOptions};
//! use gizi::message::MessageTable;
//! use gizi::nutrient::Composition;
//! use gizi::nutrition::calculate_nutrition;
//! use gizi::quantity::Quantity;
//! use gizi::view::{menu_card, nutrition_panel};
//!
//! let mut catalog = Catalog::standard()?;
//! let mut tempeh = Ingredient::new("tempe", "Tempe", FoodCategory::Legume)?;
//! tempeh.composition = Composition::known(&[("energy_kcal", 192.0), ("protein_g", 20.3)])?;
//! catalog.add_ingredient(tempeh)?;
//!
//! let mut dish = Menu::new("tempe-bacem", "Tempe bacem", MenuKind::Dish)?;
//! dish.meal_type = Some(MealType::Lunch);
//! dish.servings = 10.into();
//! (dish.preparation_time, dish.cooking_time) = (20, 60);
//! dish.ingredients.push(MenuIngredient::ingredient("1", "tempe", &Quantity::whole(500, "g"))?);
//! let nutrition = calculate_nutrition(&dish, &catalog, &MenuOptions::reference())?;
//!
//! let words = MessageTable::standard()?;
//! let card = menu_card(&dish, Some(&nutrition), None, &words, Language::Id);
//! assert_eq!(card.meal_type.unwrap().text, "makan siang");
//! assert_eq!(card.energy.text, "96 kkal");
//! assert_eq!(card.time.text, "1 jam 20 menit");
//! // Nobody calculated its cost.
//! assert_eq!((card.cost.text.as_str(), card.cost.cost), ("belum diketahui", None));
//!
//! let panel = nutrition_panel(&nutrition, None, &words, Language::Id);
//! let calcium = panel.rows.iter().find(|row| row.nutrient.as_str() == "calcium_mg").unwrap();
//! assert_eq!((calcium.name.as_str(), calcium.amount.text.as_str()), ("Kalsium", "belum diketahui"));
//! assert_eq!(calcium.look_up, ["Kalsium dalam Tempe"]);
//! # Ok::<(), gizi::Error>(())
//! ```

mod balance;
mod card;
mod cost;
mod day;
mod form;
mod menu;
mod nutrition;
mod plan;
mod shown;

pub use balance::{BalancePanel, BalanceRow, balance_panel};
pub use card::{MenuCard, MenuRow, menu_card, menu_row};
pub(crate) use cost::missing_words;
pub use cost::{CeilingRow, CostLineRow, CostPanel, CostRow, cost_panel};
pub use day::{AssignmentRow, DayPanel, MenuName, SlotRow, day_panel};
pub use form::{
    FieldKind, Form, FormChoice, FormField, FormRecord, actual_form, assignment_form, ingredient_form, menu_form,
    plan_form, program_form,
};
pub use menu::{IngredientLine, MenuPanel, StepLine, ingredient_lines, menu_panel};
pub use nutrition::{NutrientRow, NutritionPanel, nutrition_panel};
pub use plan::{PlanRow, ProgramRow, plan_row, program_row};
pub(crate) use shown::Speech;
pub use shown::{ShownAmount, ShownCost, ShownMinutes, ShownVerdict, ShownWord, VerdictState};

#[cfg(test)]
mod tests;
