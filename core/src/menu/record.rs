use super::{Course, DifficultyLevel, MealType, MenuIngredient, MenuKind, Portion, RecipeStep};
use crate::error::Result;
use crate::id::{ActorId, MenuId, ProgramId};
use crate::ingredient::{CookingMethod, FoodCategory};
use crate::money::Money;
use crate::quantity::{Decimal, decimal};
use jiff::Timestamp;

/// A menu: a preparation, a dish or a tray. What it contains and costs is computed from its lines.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Menu {
    /// Its id. Empty: the kitchen makes one when it is stored.
    #[serde(default)]
    pub id: MenuId,
    /// Its name.
    pub menu_name: String,
    /// Its code, unique in the kitchen.
    #[serde(default)]
    pub menu_code: Option<String>,
    /// The programme it is cooked for; required of a tray.
    #[serde(default)]
    pub program_id: Option<ProgramId>,
    /// What it is.
    #[serde(default)]
    pub kind: MenuKind,
    /// The meal it is served at; required of a tray.
    #[serde(default)]
    pub meal_type: Option<MealType>,
    /// Its place on a tray.
    #[serde(default)]
    pub course: Option<Course>,
    /// How many servings the lines are written for.
    #[serde(with = "decimal::wire", default = "one")]
    pub servings: Decimal,
    /// Grams of one serving as served; with a known cooked weight it decides what a serving is, on a tray too.
    #[serde(with = "decimal::wire::option", default)]
    pub serving_size: Option<Decimal>,
    /// Change of the whole weight by cooking, in percent of what goes into the pot: −20 loses a fifth, 0 keeps it.
    /// Absent: not known, and so neither is the cooked weight. A tray's weight is the sum of its parts.
    #[serde(with = "decimal::wire::option", default)]
    pub moisture_change_percent: Option<Decimal>,
    /// How it is cooked; decides retention where a line does not.
    #[serde(default)]
    pub cooking_method: Option<CookingMethod>,
    /// Minutes of preparation.
    #[serde(default)]
    pub preparation_time: u32,
    /// Minutes of cooking.
    #[serde(default)]
    pub cooking_time: u32,
    /// How hard it is.
    #[serde(default)]
    pub difficulty: Option<DifficultyLevel>,
    /// What it is, for people.
    #[serde(default)]
    pub description: Option<String>,
    /// How it is cooked, in prose; the steps say it in order.
    #[serde(default)]
    pub instructions: Option<String>,
    /// The food whose repetition variety rules watch: `CHICKEN`, `EGG`.
    #[serde(default)]
    pub main_protein: Option<String>,
    /// Its dominant colour, for variety.
    #[serde(default)]
    pub colour: Option<String>,
    /// Food-group components one serving is credited with.
    #[serde(default)]
    pub food_group_credits: Vec<FoodGroupCredit>,
    /// The portion sizes it is served in.
    #[serde(default)]
    pub portions: Vec<Portion>,
    /// Its lines.
    #[serde(default)]
    pub ingredients: Vec<MenuIngredient>,
    /// Its recipe.
    #[serde(default, alias = "recipes")]
    pub recipe_steps: Vec<RecipeStep>,
    /// Nutrient values somebody typed in; they replace the computed ones and are shown as such.
    #[serde(default)]
    pub declared_nutrition: Option<DeclaredNutrition>,
    /// Costs somebody typed in; they replace the computed ones and are shown as such.
    #[serde(default)]
    pub declared_cost: Option<DeclaredCost>,
    /// A picture.
    #[serde(default)]
    pub image_url: Option<String>,
    /// The picture in words.
    #[serde(default)]
    pub image_alt: Option<String>,
    /// Whether it may be planned.
    #[serde(default = "yes")]
    pub is_active: bool,
    /// When it was created.
    #[serde(default)]
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    #[serde(default)]
    pub updated_at: Option<Timestamp>,
    /// Who created it.
    #[serde(default)]
    pub created_by: Option<ActorId>,
    /// Who changed it last.
    #[serde(default)]
    pub updated_by: Option<ActorId>,
    /// Counts its changes; 0 before it is stored.
    #[serde(default)]
    pub version: u32,
}

fn one() -> Decimal {
    Decimal::ONE
}

fn yes() -> bool {
    true
}

/// How much of a food-group component one serving counts as: 0.5 cup of vegetables, 1 oz eq of grains.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FoodGroupCredit {
    /// The component's key in the standard: `vegetables`, `dark_green`, `grains`.
    pub component: String,
    /// How much of it, in the standard's unit.
    #[serde(with = "decimal::wire")]
    pub amount: Decimal,
    /// The food group it is counted from.
    #[serde(default)]
    pub category: Option<FoodCategory>,
}

/// Nutrient values per serving that somebody typed in, with author and reason.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DeclaredNutrition {
    /// Who typed them in.
    pub author: String,
    /// Why they beat the computed ones: "laboratory report 2026-113".
    pub reason: String,
    /// kcal.
    #[serde(with = "decimal::wire::option", default)]
    pub calories: Option<Decimal>,
    /// g.
    #[serde(with = "decimal::wire::option", default)]
    pub protein: Option<Decimal>,
    /// g.
    #[serde(with = "decimal::wire::option", default)]
    pub carbohydrates: Option<Decimal>,
    /// g.
    #[serde(with = "decimal::wire::option", default)]
    pub fat: Option<Decimal>,
    /// g.
    #[serde(with = "decimal::wire::option", default)]
    pub fiber: Option<Decimal>,
    /// mg.
    #[serde(with = "decimal::wire::option", default)]
    pub sodium: Option<Decimal>,
    /// mg.
    #[serde(with = "decimal::wire::option", default)]
    pub calcium: Option<Decimal>,
    /// mg.
    #[serde(with = "decimal::wire::option", default)]
    pub iron: Option<Decimal>,
    /// µg RE.
    #[serde(with = "decimal::wire::option", default)]
    pub vitamin_a: Option<Decimal>,
    /// mg.
    #[serde(with = "decimal::wire::option", default)]
    pub vitamin_c: Option<Decimal>,
}

impl DeclaredNutrition {
    /// The nutrients of the menu record, in the order of its fields.
    pub(crate) const NUTRIENTS: [&'static str; 10] = [
        "energy_kcal",
        "protein_g",
        "carbohydrate_g",
        "fat_g",
        "fibre_g",
        "sodium_mg",
        "calcium_mg",
        "iron_mg",
        "vit_a_re_ug",
        "vit_c_mg",
    ];

    /// The typed-in values by nutrient key, per serving.
    pub(crate) fn values(&self) -> impl Iterator<Item = (&'static str, Option<Decimal>)> {
        let Self { calories, protein, carbohydrates, fat, fiber, .. } = self;
        let Self { sodium, calcium, iron, vitamin_a, vitamin_c, .. } = self;
        let values = [calories, protein, carbohydrates, fat, fiber, sodium, calcium, iron, vitamin_a, vitamin_c];
        Self::NUTRIENTS.into_iter().zip(values.map(|value| *value))
    }
}

/// Costs per serving that somebody typed in, with author and reason.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DeclaredCost {
    /// Who typed them in.
    pub author: String,
    /// Why they beat the computed ones.
    pub reason: String,
    /// Ingredients.
    #[serde(default)]
    pub ingredient_cost: Option<Money>,
    /// Labour.
    #[serde(default)]
    pub labor_cost: Option<Money>,
    /// Overhead.
    #[serde(default)]
    pub overhead_cost: Option<Money>,
}

impl Menu {
    /// A menu without lines, for one serving.
    pub fn new(id: &str, name: &str, kind: MenuKind) -> Result<Self> {
        Ok(Self {
            id: MenuId::new(id)?,
            menu_name: name.to_owned(),
            menu_code: None,
            program_id: None,
            kind,
            meal_type: None,
            course: None,
            servings: Decimal::ONE,
            serving_size: None,
            moisture_change_percent: None,
            cooking_method: None,
            preparation_time: 0,
            cooking_time: 0,
            difficulty: None,
            description: None,
            instructions: None,
            main_protein: None,
            colour: None,
            food_group_credits: Vec::new(),
            portions: Vec::new(),
            ingredients: Vec::new(),
            recipe_steps: Vec::new(),
            declared_nutrition: None,
            declared_cost: None,
            image_url: None,
            image_alt: None,
            is_active: true,
            created_at: None,
            updated_at: None,
            created_by: None,
            updated_by: None,
            version: 0,
        })
    }

    /// Whether a programme may plan it: it belongs to that one or to none.
    pub(crate) fn is_for(&self, program: &ProgramId) -> bool {
        self.program_id.as_ref().is_none_or(|own| own == program)
    }
}
