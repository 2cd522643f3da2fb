// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

#[allow(unused_imports)]
use crate::{cross::*, fault::*, object::*};
#[allow(unused_imports)]
use jiff::Timestamp;

use gizi::menu::AllergenFinding;
/// One allergen of a menu.
#[uniffi::remote(Record)]
pub struct AllergenFinding {
    /// The allergen's code.
    pub allergen: String,
    /// The worst that any ingredient states: contains, may contain, unknown, and free only if all are free.
    pub presence: gizi::ingredient::AllergenPresence,
    /// The ingredients that decide it; empty when the menu is free of it.
    pub ingredients: Vec<String>,
}
use gizi::menu::Course;
/// The place of a dish on the tray.
#[uniffi::remote(Enum)]
pub enum Course {
    /// Rice, noodles, tubers.
    Staple,
    /// Meat, poultry, fish, egg.
    AnimalProtein,
    /// Tempeh, tofu, beans.
    PlantProtein,
    /// Vegetables.
    Vegetable,
    /// Fruit.
    Fruit,
    /// Milk.
    Milk,
    /// Drinks.
    Beverage,
    /// Something sweet.
    Dessert,
    /// Sambal, sauce, crackers.
    Condiment,
}
use gizi::menu::DeclaredCost;
/// Costs per serving that somebody typed in, with author and reason.
#[uniffi::remote(Record)]
pub struct DeclaredCost {
    /// Who typed them in.
    pub author: String,
    /// Why they beat the computed ones.
    pub reason: String,
    /// Ingredients.
    #[uniffi(default)]
    pub ingredient_cost: Option<gizi::money::Money>,
    /// Labour.
    #[uniffi(default)]
    pub labor_cost: Option<gizi::money::Money>,
    /// Overhead.
    #[uniffi(default)]
    pub overhead_cost: Option<gizi::money::Money>,
}
use gizi::menu::DeclaredNutrition;
/// Nutrient values per serving that somebody typed in, with author and reason.
#[uniffi::remote(Record)]
pub struct DeclaredNutrition {
    /// Who typed them in.
    pub author: String,
    /// Why they beat the computed ones: "laboratory report 2026-113".
    pub reason: String,
    /// kcal.
    #[uniffi(default)]
    pub calories: Option<rust_decimal::Decimal>,
    /// g.
    #[uniffi(default)]
    pub protein: Option<rust_decimal::Decimal>,
    /// g.
    #[uniffi(default)]
    pub carbohydrates: Option<rust_decimal::Decimal>,
    /// g.
    #[uniffi(default)]
    pub fat: Option<rust_decimal::Decimal>,
    /// g.
    #[uniffi(default)]
    pub fiber: Option<rust_decimal::Decimal>,
    /// mg.
    #[uniffi(default)]
    pub sodium: Option<rust_decimal::Decimal>,
    /// mg.
    #[uniffi(default)]
    pub calcium: Option<rust_decimal::Decimal>,
    /// mg.
    #[uniffi(default)]
    pub iron: Option<rust_decimal::Decimal>,
    /// µg RE.
    #[uniffi(default)]
    pub vitamin_a: Option<rust_decimal::Decimal>,
    /// mg.
    #[uniffi(default)]
    pub vitamin_c: Option<rust_decimal::Decimal>,
}
use gizi::menu::DietFinding;
/// One diet of a menu.
#[uniffi::remote(Record)]
pub struct DietFinding {
    /// No if any ingredient does not fit, yes if all do, else unknown.
    pub status: gizi::ingredient::DietStatus,
    /// The ingredients that decide it; empty when all fit.
    pub ingredients: Vec<String>,
}
use gizi::menu::DifficultyLevel;
/// How hard a menu is to cook.
#[uniffi::remote(Enum)]
pub enum DifficultyLevel {
    /// Easy.
    Easy,
    /// Medium.
    Medium,
    /// Hard.
    Hard,
}
use gizi::menu::FoodGroupCredit;
/// How much of a food-group component one serving counts as: 0.5 cup of vegetables, 1 oz eq of grains.
#[uniffi::remote(Record)]
pub struct FoodGroupCredit {
    /// The component's key in the standard: `vegetables`, `dark_green`, `grains`.
    pub component: String,
    /// How much of it, in the standard's unit.
    pub amount: rust_decimal::Decimal,
    /// The food group it is counted from.
    #[uniffi(default)]
    pub category: Option<gizi::ingredient::FoodCategory>,
}
use gizi::menu::LineChoice;
/// What is chosen about one line.
#[uniffi::remote(Record)]
pub struct LineChoice {
    /// The menu the line stands in, at any depth.
    pub menu_id: gizi::id::MenuId,
    /// The line.
    pub line_id: gizi::id::LineId,
    /// Whether an optional line is taken.
    pub include: bool,
    /// The substitute that stands in for it.
    #[uniffi(default)]
    pub substitute: Option<gizi::id::IngredientId>,
}
use gizi::menu::LinePortion;
/// What one portion size gets of one line.
#[uniffi::remote(Record)]
pub struct LinePortion {
    /// The portion size.
    pub key: gizi::id::PortionKey,
    /// The quantity for the menu's `servings`, in the line's unit: whole eggs stay whole.
    pub quantity: rust_decimal::Decimal,
}
use gizi::menu::LineUse;
/// What happens to the quantity of a line.
#[uniffi::remote(Enum)]
pub enum LineUse {
    /// All of it is eaten.
    Eaten,
    /// It is poured to fry in: all of it is paid, only what is absorbed is eaten.
    FryingOil,
}
use gizi::menu::MealType;
/// The meal a tray is served at.
#[uniffi::remote(Enum)]
pub enum MealType {
    /// Breakfast.
    Breakfast,
    /// The morning snack; `SNACK` is read as this.
    SnackMorning,
    /// Lunch.
    Lunch,
    /// The afternoon snack.
    SnackAfternoon,
    /// Dinner.
    Dinner,
}
use gizi::menu::Menu;
/// A menu: a preparation, a dish or a tray. What it contains and costs is computed from its lines.
#[uniffi::remote(Record)]
pub struct Menu {
    /// Its id. Empty: the kitchen makes one when it is stored.
    #[uniffi(default)]
    pub id: gizi::id::MenuId,
    /// Its name.
    pub menu_name: String,
    /// Its code, unique in the kitchen.
    #[uniffi(default)]
    pub menu_code: Option<String>,
    /// The programme it is cooked for; required of a tray.
    #[uniffi(default)]
    pub program_id: Option<gizi::id::ProgramId>,
    /// What it is.
    pub kind: gizi::menu::MenuKind,
    /// The meal it is served at; required of a tray.
    #[uniffi(default)]
    pub meal_type: Option<gizi::menu::MealType>,
    /// Its place on a tray.
    #[uniffi(default)]
    pub course: Option<gizi::menu::Course>,
    /// How many servings the lines are written for.
    pub servings: rust_decimal::Decimal,
    /// Grams of one serving as served; with a known cooked weight it decides what a serving is, on a tray too.
    #[uniffi(default)]
    pub serving_size: Option<rust_decimal::Decimal>,
    /// Change of the whole weight by cooking, in percent of what goes into the pot: −20 loses a fifth, 0 keeps it.
    /// Absent: not known, and so neither is the cooked weight. A tray's weight is the sum of its parts.
    #[uniffi(default)]
    pub moisture_change_percent: Option<rust_decimal::Decimal>,
    /// How it is cooked; decides retention where a line does not.
    #[uniffi(default)]
    pub cooking_method: Option<gizi::ingredient::CookingMethod>,
    /// Minutes of preparation.
    #[uniffi(default)]
    pub preparation_time: u32,
    /// Minutes of cooking.
    #[uniffi(default)]
    pub cooking_time: u32,
    /// How hard it is.
    #[uniffi(default)]
    pub difficulty: Option<gizi::menu::DifficultyLevel>,
    /// What it is, for people.
    #[uniffi(default)]
    pub description: Option<String>,
    /// How it is cooked, in prose; the steps say it in order.
    #[uniffi(default)]
    pub instructions: Option<String>,
    /// The food whose repetition variety rules watch: `CHICKEN`, `EGG`.
    #[uniffi(default)]
    pub main_protein: Option<String>,
    /// Its dominant colour, for variety.
    #[uniffi(default)]
    pub colour: Option<String>,
    /// Food-group components one serving is credited with.
    #[uniffi(default)]
    pub food_group_credits: Vec<gizi::menu::FoodGroupCredit>,
    /// The portion sizes it is served in.
    #[uniffi(default)]
    pub portions: Vec<gizi::menu::Portion>,
    /// Its lines.
    #[uniffi(default)]
    pub ingredients: Vec<gizi::menu::MenuIngredient>,
    /// Its recipe.
    #[uniffi(default)]
    pub recipe_steps: Vec<gizi::menu::RecipeStep>,
    /// Nutrient values somebody typed in; they replace the computed ones and are shown as such.
    #[uniffi(default)]
    pub declared_nutrition: Option<gizi::menu::DeclaredNutrition>,
    /// Costs somebody typed in; they replace the computed ones and are shown as such.
    #[uniffi(default)]
    pub declared_cost: Option<gizi::menu::DeclaredCost>,
    /// A picture.
    #[uniffi(default)]
    pub image_url: Option<String>,
    /// The picture in words.
    #[uniffi(default)]
    pub image_alt: Option<String>,
    /// Whether it may be planned.
    #[uniffi(default = true)]
    pub is_active: bool,
    /// When it was created.
    #[uniffi(default)]
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    #[uniffi(default)]
    pub updated_at: Option<Timestamp>,
    /// Who created it.
    #[uniffi(default)]
    pub created_by: Option<gizi::id::ActorId>,
    /// Who changed it last.
    #[uniffi(default)]
    pub updated_by: Option<gizi::id::ActorId>,
    /// Counts its changes; 0 before it is stored.
    #[uniffi(default)]
    pub version: u32,
}
use gizi::menu::MenuDiet;
/// What a menu's lines say about allergens and diets. Optional lines count always.
#[uniffi::remote(Record)]
pub struct MenuDiet {
    /// Every allergen asked for, in that order.
    pub allergens: Vec<gizi::menu::AllergenFinding>,
    /// Halal only if every ingredient is.
    pub halal: gizi::menu::DietFinding,
    /// Vegetarian only if every ingredient is.
    pub vegetarian: gizi::menu::DietFinding,
}
use gizi::menu::MenuIngredient;
/// One line of a menu: an ingredient, or another menu.
#[uniffi::remote(Record)]
pub struct MenuIngredient {
    /// Its id within the menu. Empty: the kitchen makes one when it is stored.
    #[uniffi(default)]
    pub id: gizi::id::LineId,
    /// The ingredient; absent if the line is a menu. `inventoryItemId` is accepted.
    #[uniffi(default)]
    pub ingredient_id: Option<gizi::id::IngredientId>,
    /// The menu used as a part: a dish on a tray, a sauce in a dish. Absent if the line is an ingredient.
    #[uniffi(default)]
    pub component_menu_id: Option<gizi::id::MenuId>,
    /// How much, for the menu's `servings`. Absent: to taste.
    #[uniffi(default)]
    pub quantity: Option<rust_decimal::Decimal>,
    /// The unit of `quantity`; for a menu a unit of mass (as cooked) or `serving`.
    #[uniffi(default)]
    pub unit: String,
    /// The most that "to taste" can be, in `unit`. Absent: nothing bounds it.
    #[uniffi(default)]
    pub at_most: Option<rust_decimal::Decimal>,
    /// Which weight the quantity is. A food's own measure says its basis itself.
    pub basis: gizi::ingredient::WeightBasis,
    /// Share of the purchased weight that is eaten, in percent, for this line; beats the food's.
    #[uniffi(default)]
    pub edible_portion_percent: Option<rust_decimal::Decimal>,
    /// The form it is bought in, if not the usual one.
    #[uniffi(default)]
    pub purchase_form_id: Option<gizi::id::PurchaseFormId>,
    /// Cooked grams from one gram raw, for a quantity in cooked weight; beats the food's.
    #[uniffi(default)]
    pub yield_factor: Option<rust_decimal::Decimal>,
    /// How this line is cooked, if not as the whole menu.
    #[uniffi(default)]
    pub cooking_method: Option<gizi::ingredient::CookingMethod>,
    /// The code of the retention table for this line; beats what the cooking method implies. 0: nothing is lost.
    #[uniffi(default)]
    pub retention_code: Option<u32>,
    /// Whether all of it is eaten.
    pub line_use: gizi::menu::LineUse,
    /// How much of frying oil is absorbed, in `unit`. Absent: between none and all.
    #[uniffi(default)]
    pub absorbed: Option<rust_decimal::Decimal>,
    /// Whether it may be left out. Counts in allergens always, in the rest when chosen.
    #[uniffi(default)]
    pub is_optional: bool,
    /// What may stand in for it.
    #[uniffi(default)]
    pub substitutes: Vec<gizi::menu::Substitute>,
    /// How much of it each portion size gets, where that is not the portion's factor.
    #[uniffi(default)]
    pub portions: Vec<gizi::menu::LinePortion>,
    /// How it is prepared: "peeled, diced".
    #[uniffi(default)]
    pub preparation_notes: Option<String>,
}
use gizi::menu::MenuKind;
/// What a menu is in the kitchen.
#[uniffi::remote(Enum)]
pub enum MenuKind {
    /// A semi-finished good: a sauce, a stock, a spice paste.
    Preparation,
    /// One dish.
    Dish,
    /// What one person gets: several dishes.
    Tray,
}
use gizi::menu::MenuOptions;
/// How a menu is served: which portion, which optional lines and substitutes, on which day.
#[uniffi::remote(Record)]
pub struct MenuOptions {
    /// The portion size; absent: the reference portion the lines are written for.
    #[uniffi(default)]
    pub portion: Option<gizi::id::PortionKey>,
    /// Optional lines taken and substitutes chosen.
    #[uniffi(default)]
    pub choices: Vec<gizi::menu::LineChoice>,
    /// The day of service, for fortification programmes. Prices have a day of their own in the cost settings.
    #[uniffi(default)]
    pub date: Option<CivilDate>,
    /// Whether fortification programmes that hold on `date` count; a dated programme without a `date` is an error.
    #[uniffi(default)]
    pub fortified: bool,
}
use gizi::menu::MenuUpdate;
/// What is to change about a menu. A field that is absent stays as it is; `clear` names those that are to be absent.
#[uniffi::remote(Record)]
pub struct MenuUpdate {
    /// The menu.
    pub id: gizi::id::MenuId,
    /// The version it was seen at; if somebody changed it since, nothing is written.
    pub expected_version: u32,
    /// Its name.
    #[uniffi(default)]
    pub menu_name: Option<String>,
    /// Its code.
    #[uniffi(default)]
    pub menu_code: Option<String>,
    /// The programme it is cooked for.
    #[uniffi(default)]
    pub program_id: Option<gizi::id::ProgramId>,
    /// What it is.
    #[uniffi(default)]
    pub kind: Option<gizi::menu::MenuKind>,
    /// The meal it is served at.
    #[uniffi(default)]
    pub meal_type: Option<gizi::menu::MealType>,
    /// Its place on a tray.
    #[uniffi(default)]
    pub course: Option<gizi::menu::Course>,
    /// How many servings the lines are written for.
    #[uniffi(default)]
    pub servings: Option<rust_decimal::Decimal>,
    /// Grams of one serving as served.
    #[uniffi(default)]
    pub serving_size: Option<rust_decimal::Decimal>,
    /// Change of the whole weight by cooking, in percent.
    #[uniffi(default)]
    pub moisture_change_percent: Option<rust_decimal::Decimal>,
    /// How it is cooked.
    #[uniffi(default)]
    pub cooking_method: Option<gizi::ingredient::CookingMethod>,
    /// Minutes of preparation.
    #[uniffi(default)]
    pub preparation_time: Option<u32>,
    /// Minutes of cooking.
    #[uniffi(default)]
    pub cooking_time: Option<u32>,
    /// How hard it is.
    #[uniffi(default)]
    pub difficulty: Option<gizi::menu::DifficultyLevel>,
    /// What it is, for people.
    #[uniffi(default)]
    pub description: Option<String>,
    /// How it is cooked, in prose.
    #[uniffi(default)]
    pub instructions: Option<String>,
    /// The food whose repetition variety rules watch.
    #[uniffi(default)]
    pub main_protein: Option<String>,
    /// Its dominant colour.
    #[uniffi(default)]
    pub colour: Option<String>,
    /// Food-group components one serving is credited with, all of them.
    #[uniffi(default)]
    pub food_group_credits: Option<Vec<gizi::menu::FoodGroupCredit>>,
    /// The portion sizes it is served in, all of them.
    #[uniffi(default)]
    pub portions: Option<Vec<gizi::menu::Portion>>,
    /// Its lines, all of them.
    #[uniffi(default)]
    pub ingredients: Option<Vec<gizi::menu::MenuIngredient>>,
    /// Its recipe, all steps.
    #[uniffi(default)]
    pub recipe_steps: Option<Vec<gizi::menu::RecipeStep>>,
    /// Nutrient values somebody typed in.
    #[uniffi(default)]
    pub declared_nutrition: Option<gizi::menu::DeclaredNutrition>,
    /// Costs somebody typed in.
    #[uniffi(default)]
    pub declared_cost: Option<gizi::menu::DeclaredCost>,
    /// A picture.
    #[uniffi(default)]
    pub image_url: Option<String>,
    /// The picture in words.
    #[uniffi(default)]
    pub image_alt: Option<String>,
    /// Fields that are to be absent, by their names in JSON or in snake case.
    #[uniffi(default)]
    pub clear: Vec<String>,
}
use gizi::menu::MenuWeights;
/// What a whole batch of a menu weighs, in grams.
#[uniffi::remote(Record)]
pub struct MenuWeights {
    /// As bought.
    pub as_purchased: gizi::quantity::DecimalRange,
    /// Raw and cleaned: what nutrients are counted on.
    pub edible: gizi::quantity::DecimalRange,
    /// As cooked and served; absent when the moisture change is not known.
    #[uniffi(default)]
    pub cooked: Option<gizi::quantity::DecimalRange>,
}
use gizi::menu::ParsedMenu;
/// A menu read from JSON, or what is wrong with the text.
#[uniffi::remote(Record)]
pub struct ParsedMenu {
    /// The menu; present exactly if nothing is wrong.
    #[uniffi(default)]
    pub menu: Option<gizi::menu::Menu>,
    /// Everything that is wrong.
    pub violations: Vec<gizi::validation::Violation>,
}
use gizi::menu::ParsedMenuUpdate;
/// An update of a menu read from JSON, or what is wrong with the text.
#[uniffi::remote(Record)]
pub struct ParsedMenuUpdate {
    /// The update; present exactly if nothing is wrong.
    #[uniffi(default)]
    pub update: Option<gizi::menu::MenuUpdate>,
    /// Everything that is wrong.
    pub violations: Vec<gizi::validation::Violation>,
}
use gizi::menu::Portion;
/// A portion size a menu is served in: one pot, many audiences.
#[uniffi::remote(Record)]
pub struct Portion {
    /// Its key: `small`, `large`.
    pub key: gizi::id::PortionKey,
    /// How much of each line's quantity it gets, where the line does not say: 1 is the reference portion.
    pub factor: rust_decimal::Decimal,
}
use gizi::menu::RecipeStep;
/// One step of a recipe.
#[uniffi::remote(Record)]
pub struct RecipeStep {
    /// Its id within the menu. Empty: the kitchen makes one when it is stored.
    #[uniffi(default)]
    pub id: gizi::id::StepId,
    /// Its place, from 1, each number once.
    pub step_number: u32,
    /// A short title.
    #[uniffi(default)]
    pub title: Option<String>,
    /// What to do.
    pub instruction: String,
    /// Minutes it takes.
    #[uniffi(default)]
    pub duration: Option<u32>,
    /// Degrees Celsius.
    #[uniffi(default)]
    pub temperature: Option<rust_decimal::Decimal>,
    /// What is needed.
    #[uniffi(default)]
    pub equipment: Vec<String>,
    /// What shows that it went well: "core 75 °C".
    #[uniffi(default)]
    pub quality_check: Option<String>,
    /// Anything else.
    #[uniffi(default)]
    pub notes: Option<String>,
    /// A picture.
    #[uniffi(default)]
    pub image_url: Option<String>,
    /// A film.
    #[uniffi(default)]
    pub video_url: Option<String>,
}
use gizi::menu::Substitute;
/// What may stand in for a line.
#[uniffi::remote(Record)]
pub struct Substitute {
    /// The ingredient that stands in.
    pub ingredient_id: gizi::id::IngredientId,
    /// How much of it replaces one of the line's quantity, by the line's unit and basis.
    pub ratio: rust_decimal::Decimal,
}
/// Derives a menu's allergens and diet flags from its ingredients.
///
/// A menu without ingredients states nothing: everything is unknown.
#[uniffi::export]
pub fn derive_diet(
    menu: gizi::menu::Menu,
    catalog: std::sync::Arc<crate::generated::menu::Catalog>,
    options: gizi::menu::MenuOptions,
    allergens: Vec<gizi::ingredient::Allergen>,
) -> Result<gizi::menu::MenuDiet, GiziError> {
    guarded(move || Ok(gizi::menu::derive_diet(&menu, &*catalog.0.look()?, &options, &allergens)?))
}
/// Reads and checks an update of a menu from JSON (UTF-8): names, limits and codes are those of the record. Unknown
/// fields are refused. What must hold between fields is found when the update meets its record.
#[uniffi::export]
pub fn parse_menu_update(json: Vec<u8>) -> Result<gizi::menu::ParsedMenuUpdate, GiziError> {
    guarded(move || Ok(gizi::menu::parse_menu_update(&json)))
}
/// Everything that is wrong with a menu by itself; empty if nothing is. Whether the ingredients and menus it names
/// exist is found when it is calculated or stored.
///
/// At most `validation.MAX_VIOLATIONS` are listed.
#[uniffi::export]
pub fn validate_menu(menu: gizi::menu::Menu) -> Result<Vec<gizi::validation::Violation>, GiziError> {
    guarded(move || Ok(gizi::menu::validate_menu(&menu)))
}
/// Reads and checks a menu from JSON (UTF-8).
///
/// Decimals are numbers or texts; `inventoryItemId` and `recipes` and the Indonesian names of meals and difficulties
/// are accepted. Unknown fields are refused.
#[uniffi::export]
pub fn parse_menu(json: Vec<u8>) -> Result<gizi::menu::ParsedMenu, GiziError> {
    guarded(move || Ok(gizi::menu::parse_menu(&json)))
}
/// The JSON Schema (draft 2020-12) of what `parse_menu` reads. What holds between fields is not in it.
#[uniffi::export]
pub fn menu_schema() -> Result<String, GiziError> {
    guarded(move || Ok(gizi::menu::menu_schema()))
}
/// Every code the violations of a menu can carry, field by field: for translations and exhaustive handling.
#[uniffi::export]
pub fn menu_violation_codes() -> Result<Vec<gizi::validation::ViolationCode>, GiziError> {
    guarded(move || Ok(gizi::menu::menu_violation_codes()))
}
/// A copy under a new id, name and code. It loses nothing of what is cooked and served; it starts inactive, as a
/// record that was never stored: version 0 and no audit stamps.
#[uniffi::export(default(menu_code = None))]
pub fn menu_duplicate(
    menu: gizi::menu::Menu,
    id: gizi::id::MenuId,
    menu_name: String,
    menu_code: Option<String>,
) -> Result<gizi::menu::Menu, GiziError> {
    guarded(move || Ok(menu.duplicate(id, menu_name, menu_code)))
}
/// A line of raw, cleaned ingredient.
#[uniffi::export]
pub fn menu_ingredient_ingredient(
    id: String,
    ingredient: String,
    quantity: gizi::quantity::Quantity,
) -> Result<gizi::menu::MenuIngredient, GiziError> {
    guarded(move || Ok(gizi::menu::MenuIngredient::ingredient(&id, &ingredient, &quantity)?))
}
/// A line that is another menu, by cooked weight or in servings.
#[uniffi::export]
pub fn menu_ingredient_menu(
    id: String,
    menu: String,
    quantity: gizi::quantity::Quantity,
) -> Result<gizi::menu::MenuIngredient, GiziError> {
    guarded(move || Ok(gizi::menu::MenuIngredient::menu(&id, &menu, &quantity)?))
}
/// A line of an ingredient to taste, at most as much as stated.
#[uniffi::export(default(at_most = None))]
pub fn menu_ingredient_to_taste(
    id: String,
    ingredient: String,
    at_most: Option<gizi::quantity::Quantity>,
) -> Result<gizi::menu::MenuIngredient, GiziError> {
    guarded(move || Ok(gizi::menu::MenuIngredient::to_taste(&id, &ingredient, at_most.as_ref())?))
}
/// The same line as purchased, edible or cooked weight.
#[uniffi::export]
pub fn menu_ingredient_with_basis(
    menu_ingredient: gizi::menu::MenuIngredient,
    basis: gizi::ingredient::WeightBasis,
) -> Result<gizi::menu::MenuIngredient, GiziError> {
    guarded(move || Ok(menu_ingredient.with_basis(basis)))
}
/// The reference portion with no optional line.
#[uniffi::export]
pub fn menu_options_reference() -> Result<gizi::menu::MenuOptions, GiziError> {
    guarded(move || Ok(gizi::menu::MenuOptions::reference()))
}
/// One portion size.
#[uniffi::export]
pub fn menu_options_portion(key: gizi::id::PortionKey) -> Result<gizi::menu::MenuOptions, GiziError> {
    guarded(move || Ok(gizi::menu::MenuOptions::portion(key)))
}
/// A menu without lines, for one serving.
#[uniffi::export]
pub fn menu_new(id: String, name: String, kind: gizi::menu::MenuKind) -> Result<gizi::menu::Menu, GiziError> {
    guarded(move || Ok(gizi::menu::Menu::new(&id, &name, kind)?))
}
/// An update that changes nothing yet.
#[uniffi::export]
pub fn menu_update_new(id: gizi::id::MenuId, expected_version: u32) -> Result<gizi::menu::MenuUpdate, GiziError> {
    guarded(move || Ok(gizi::menu::MenuUpdate::new(id, expected_version)))
}
/// The update, or one error `menu.invalid` whose details list every violation.
#[uniffi::export]
pub fn parsed_menu_update_into_result(
    parsed_menu_update: gizi::menu::ParsedMenuUpdate,
) -> Result<gizi::menu::MenuUpdate, GiziError> {
    guarded(move || Ok(parsed_menu_update.into_result()?))
}
/// The menu, or one error `menu.invalid` whose details list every violation.
#[uniffi::export]
pub fn parsed_menu_into_result(parsed_menu: gizi::menu::ParsedMenu) -> Result<gizi::menu::Menu, GiziError> {
    guarded(move || Ok(parsed_menu.into_result()?))
}
/// Everything a calculation looks up: units, nutrients, retention factors, ingredients and menus.
///
/// It is a plain value: fill it, then hand it to as many calculations as you like.
#[derive(uniffi::Object)]
pub struct Catalog(pub(crate) Changing<gizi::menu::Catalog>);
object!(Catalog, Changing, gizi::menu::Catalog);
#[uniffi::export]
impl Catalog {
    /// Standard units and nutrients, USDA retention factors (feature `retention`), assumed zeros, no foods.
    #[uniffi::constructor]
    pub fn standard() -> Result<std::sync::Arc<crate::generated::menu::Catalog>, GiziError> {
        guarded(move || Ok(held(gizi::menu::Catalog::standard()?)))
    }
    /// A catalog over one's own tables. Without zero assumptions every missing value stays missing.
    #[uniffi::constructor]
    pub fn new(
        units: std::sync::Arc<crate::generated::quantity::UnitTable>,
        registry: std::sync::Arc<crate::generated::nutrient::NutrientRegistry>,
        retention: std::sync::Arc<crate::generated::ingredient::RetentionTable>,
        zero_assumptions: Vec<gizi::ingredient::ZeroAssumption>,
    ) -> Result<std::sync::Arc<crate::generated::menu::Catalog>, GiziError> {
        guarded(move || {
            Ok(held(gizi::menu::Catalog::new(
                units.0.look()?.clone(),
                registry.0.look()?.clone(),
                retention.0.look()?.clone(),
                zero_assumptions,
            )))
        })
    }
    /// Adds an ingredient. Its id must be new and its facts possible.
    #[uniffi::method]
    pub fn add_ingredient(&self, ingredient: gizi::ingredient::Ingredient) -> Result<(), GiziError> {
        guarded(move || Ok(self.0.change()?.add_ingredient(ingredient)?))
    }
    /// Puts an ingredient in the place of the one with its id, or adds it.
    #[uniffi::method]
    pub fn set_ingredient(&self, ingredient: gizi::ingredient::Ingredient) -> Result<(), GiziError> {
        guarded(move || Ok(self.0.change()?.set_ingredient(ingredient)?))
    }
    /// Adds a menu. Its id must be new.
    #[uniffi::method]
    pub fn add_menu(&self, menu: gizi::menu::Menu) -> Result<(), GiziError> {
        guarded(move || Ok(self.0.change()?.add_menu(menu)?))
    }
    /// Puts a menu in the place of the one with its id, or adds it.
    #[uniffi::method]
    pub fn set_menu(&self, menu: gizi::menu::Menu) -> Result<(), GiziError> {
        guarded(move || Ok(self.0.change()?.set_menu(menu)?))
    }
    /// All menus in the order they were added.
    #[uniffi::method]
    pub fn menus(&self) -> Result<Vec<gizi::menu::Menu>, GiziError> {
        guarded(move || Ok(self.0.look()?.menus().to_vec()))
    }
    /// The ingredient of an id.
    #[uniffi::method]
    pub fn ingredient(&self, id: String) -> Result<gizi::ingredient::Ingredient, GiziError> {
        guarded(move || Ok(self.0.look()?.ingredient(&id)?.clone()))
    }
    /// The menu of an id.
    #[uniffi::method]
    pub fn menu(&self, id: String) -> Result<gizi::menu::Menu, GiziError> {
        guarded(move || Ok(self.0.look()?.menu(&id)?.clone()))
    }
    /// The units in force.
    #[uniffi::method]
    pub fn units(&self) -> Result<std::sync::Arc<crate::generated::quantity::UnitTable>, GiziError> {
        guarded(move || Ok(held(self.0.look()?.units().clone())))
    }
    /// The nutrients in force.
    #[uniffi::method]
    pub fn registry(&self) -> Result<std::sync::Arc<crate::generated::nutrient::NutrientRegistry>, GiziError> {
        guarded(move || Ok(held(self.0.look()?.registry().clone())))
    }
    /// The retention factors in force.
    #[uniffi::method]
    pub fn retention(&self) -> Result<std::sync::Arc<crate::generated::ingredient::RetentionTable>, GiziError> {
        guarded(move || Ok(held(self.0.look()?.retention().clone())))
    }
    /// The rules in force by which a missing value is taken as 0.
    #[uniffi::method]
    pub fn zero_assumptions(&self) -> Result<Vec<gizi::ingredient::ZeroAssumption>, GiziError> {
        guarded(move || Ok(self.0.look()?.zero_assumptions().to_vec()))
    }
}
