use super::MenuError;
use super::fields::MENU;
use super::validate::NAME;
use super::{
    Course, DeclaredCost, DeclaredNutrition, DifficultyLevel, FoodGroupCredit, MealType, MenuIngredient, MenuKind,
    Portion, RecipeStep,
};
use crate::error::Result;
use crate::id::{MenuId, ProgramId};
use crate::ingredient::CookingMethod;
use crate::quantity::{Decimal, decimal};
use crate::validation::{self, Violation, update};

/// What is to change about a menu. A field that is absent stays as it is; `clear` names those that are to be absent.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MenuUpdate {
    /// The menu.
    pub id: MenuId,
    /// The version it was seen at; if somebody changed it since, nothing is written.
    pub expected_version: u32,
    /// Its name.
    #[serde(default)]
    pub menu_name: Option<String>,
    /// Its code.
    #[serde(default)]
    pub menu_code: Option<String>,
    /// The programme it is cooked for.
    #[serde(default)]
    pub program_id: Option<ProgramId>,
    /// What it is.
    #[serde(default)]
    pub kind: Option<MenuKind>,
    /// The meal it is served at.
    #[serde(default)]
    pub meal_type: Option<MealType>,
    /// Its place on a tray.
    #[serde(default)]
    pub course: Option<Course>,
    /// How many servings the lines are written for.
    #[serde(with = "decimal::wire::option", default)]
    pub servings: Option<Decimal>,
    /// Grams of one serving as served.
    #[serde(with = "decimal::wire::option", default)]
    pub serving_size: Option<Decimal>,
    /// Change of the whole weight by cooking, in percent.
    #[serde(with = "decimal::wire::option", default)]
    pub moisture_change_percent: Option<Decimal>,
    /// How it is cooked.
    #[serde(default)]
    pub cooking_method: Option<CookingMethod>,
    /// Minutes of preparation.
    #[serde(default)]
    pub preparation_time: Option<u32>,
    /// Minutes of cooking.
    #[serde(default)]
    pub cooking_time: Option<u32>,
    /// How hard it is.
    #[serde(default)]
    pub difficulty: Option<DifficultyLevel>,
    /// What it is, for people.
    #[serde(default)]
    pub description: Option<String>,
    /// How it is cooked, in prose.
    #[serde(default)]
    pub instructions: Option<String>,
    /// The food whose repetition variety rules watch.
    #[serde(default)]
    pub main_protein: Option<String>,
    /// Its dominant colour.
    #[serde(default)]
    pub colour: Option<String>,
    /// Food-group components one serving is credited with, all of them.
    #[serde(default)]
    pub food_group_credits: Option<Vec<FoodGroupCredit>>,
    /// The portion sizes it is served in, all of them.
    #[serde(default)]
    pub portions: Option<Vec<Portion>>,
    /// Its lines, all of them.
    #[serde(default)]
    pub ingredients: Option<Vec<MenuIngredient>>,
    /// Its recipe, all steps.
    #[serde(default, alias = "recipes")]
    pub recipe_steps: Option<Vec<RecipeStep>>,
    /// Nutrient values somebody typed in.
    #[serde(default)]
    pub declared_nutrition: Option<DeclaredNutrition>,
    /// Costs somebody typed in.
    #[serde(default)]
    pub declared_cost: Option<DeclaredCost>,
    /// A picture.
    #[serde(default)]
    pub image_url: Option<String>,
    /// The picture in words.
    #[serde(default)]
    pub image_alt: Option<String>,
    /// Fields that are to be absent, by their names in JSON or in snake case.
    #[serde(default)]
    pub clear: Vec<String>,
}

impl MenuUpdate {
    /// An update that changes nothing yet.
    pub fn new(id: MenuId, expected_version: u32) -> Self {
        Self {
            id,
            expected_version,
            menu_name: None,
            menu_code: None,
            program_id: None,
            kind: None,
            meal_type: None,
            course: None,
            servings: None,
            serving_size: None,
            moisture_change_percent: None,
            cooking_method: None,
            preparation_time: None,
            cooking_time: None,
            difficulty: None,
            description: None,
            instructions: None,
            main_protein: None,
            colour: None,
            food_group_credits: None,
            portions: None,
            ingredients: None,
            recipe_steps: None,
            declared_nutrition: None,
            declared_cost: None,
            image_url: None,
            image_alt: None,
            clear: Vec::new(),
        }
    }
}

update! {
    /// What is to change about a menu.
    MENU_UPDATE: MenuUpdate of MENU [id] {
        menu_name,
        menu_code,
        program_id,
        kind,
        meal_type,
        course,
        servings,
        serving_size,
        moisture_change_percent,
        cooking_method,
        preparation_time,
        cooking_time,
        difficulty,
        description,
        instructions,
        main_protein,
        colour,
        food_group_credits,
        portions,
        ingredients,
        recipe_steps,
        declared_nutrition,
        declared_cost,
        image_url,
        image_alt,
    }
}

/// An update of a menu read from JSON, or what is wrong with the text.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ParsedMenuUpdate {
    /// The update; present exactly if nothing is wrong.
    pub update: Option<MenuUpdate>,
    /// Everything that is wrong.
    pub violations: Vec<Violation>,
}

impl ParsedMenuUpdate {
    /// The update, or one error `menu.invalid` whose details list every violation.
    pub fn into_result(self) -> Result<MenuUpdate> {
        let fault = MenuError::Invalid { count: self.violations.len() };
        self.update.ok_or_else(|| validation::one_error(fault, &self.violations))
    }
}

/// Reads and checks an update of a menu from JSON (UTF-8): names, limits and codes are those of the record. Unknown
/// fields are refused. What must hold between fields is found when the update meets its record.
///
/// ```
/// let parsed = gizi::menu::parse_menu_update(br#"{"id": "sop-ayam", "menuName": "So", "servingz": 100}"#);
/// let found: Vec<String> = parsed.violations.iter().map(ToString::to_string).collect();
/// assert_eq!(found, [
///     "servingz: is no field of MenuUpdate; did you mean `servings`? [menu.unknown_field]",
///     "expectedVersion: must be given [menu.expected_version.missing]",
///     "menuName: must have at least 3 characters, has 2 [menu.menu_name.too_short]",
/// ]);
/// ```
pub fn parse_menu_update(json: &[u8]) -> ParsedMenuUpdate {
    match validation::read(json, &MENU_UPDATE, NAME) {
        Ok(update) => ParsedMenuUpdate { update: Some(update), violations: Vec::new() },
        Err(violations) => ParsedMenuUpdate { update: None, violations },
    }
}
