use crate::id::{AssignmentId, AudienceKey, IngredientId, LineId, MenuId, PortionKey, SiteId, StepId};
use crate::menu::{AllergenFinding, MealType};
use crate::plan::{BatchPortions, CriticalLimit, SupplyGap};
use crate::program::TimeOfDay;
use crate::quantity::{Decimal, DecimalRange, decimal};
use jiff::civil::Date;

/// What a kitchen cooks for one day, how much of it and when.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProductionSheet {
    /// The day it is eaten.
    pub date: Date,
    /// The meals, in their order.
    pub services: Vec<MealService>,
    /// Whether nothing is missing.
    pub complete: bool,
    /// What is missing.
    pub gaps: Vec<SupplyGap>,
}

/// One meal of the day.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MealService {
    /// The meal.
    pub meal_type: MealType,
    /// When it is eaten. Absent: nobody said, and nothing has a time.
    pub service_time: Option<TimeOfDay>,
    /// When cooking must be done, so that it is packed and delivered in time.
    pub ready: Option<KitchenTime>,
    /// What is cooked, by menu.
    pub menus: Vec<ProductionMenu>,
}

/// A time on the day of the sheet, or on a day before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct KitchenTime {
    /// 0 on the day of the sheet, -1 on the day before.
    pub day_offset: i64,
    /// The time of that day.
    pub time: TimeOfDay,
}

/// One menu of a meal, for all audiences and sites.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProductionMenu {
    /// The menu.
    pub menu_id: MenuId,
    /// Its name.
    pub menu_name: String,
    /// The version that is cooked.
    pub menu_version: u32,
    /// How many portions of each size.
    pub sizes: Vec<BatchPortions>,
    /// Portions of all sizes together, extra ones and samples included.
    pub portions: i64,
    /// For whom and where.
    pub deliveries: Vec<ServedPortions>,
    /// How many times its recipe is cooked, by the factors of its portion sizes; lines with a quantity of their own for
    /// a size follow that. Trays of special diets are menus of their own.
    #[serde(with = "decimal::wire")]
    pub batch_factor: Decimal,
    /// The menu itself, then everything it is made of, each after what it is a part of.
    pub dishes: Vec<ProductionDish>,
    /// The allergens it is not free of: contained, maybe contained, unknown. Optional lines count always.
    pub allergens: Vec<AllergenFinding>,
}

/// What one assignment asks for.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ServedPortions {
    /// The assignment.
    pub assignment_id: AssignmentId,
    /// Whom it is for. Absent: every audience.
    pub audience: Option<AudienceKey>,
    /// Where it goes. Absent: every site.
    pub site: Option<SiteId>,
    /// The special diet it is for. Absent: none.
    #[serde(default)]
    pub diet: Option<String>,
    /// The size. Absent: the reference portion.
    pub portion: Option<PortionKey>,
    /// How many.
    pub count: u32,
    /// A word to the cooks.
    pub notes: Option<String>,
}

/// One recipe of a menu: its ingredients and steps.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProductionDish {
    /// The dish.
    pub menu_id: MenuId,
    /// Its name.
    pub menu_name: String,
    /// The names of what it is a part of, the menu first. Empty for the menu itself.
    pub within: Vec<String>,
    /// How many times its recipe is cooked. Absent: no line of its own tells.
    #[serde(with = "decimal::wire::option")]
    pub recipe_factor: Option<Decimal>,
    /// Its own ingredients, for all portions.
    pub ingredients: Vec<ProductionIngredient>,
    /// When its first step starts. Absent: how long it takes is not known.
    pub start: Option<KitchenTime>,
    /// When it must be done.
    pub end: Option<KitchenTime>,
    /// When its cooking ends: with the last step that is at least as hot as the limit `hot_holding`; with its last step
    /// where none has a temperature. Absent: it is not cooked, or nobody can tell, as where its steps only cool it or it
    /// has neither steps nor times.
    pub cooked: Option<KitchenTime>,
    /// Minutes from the end of cooking until it is eaten. Absent: not known, or it is not cooked.
    pub minutes_to_eating: Option<i64>,
    /// Whether that is longer than the critical limit allows. Absent: nobody can tell.
    pub held_too_long: Option<bool>,
    /// Its steps in order.
    pub steps: Vec<ProductionStep>,
    /// The limits to check.
    pub limits: Vec<CriticalLimit>,
}

/// One ingredient of a dish, for all portions.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProductionIngredient {
    /// The line of the dish.
    pub line_id: LineId,
    /// The ingredient, or the substitute in its place.
    pub ingredient_id: IngredientId,
    /// Its name.
    pub ingredient_name: String,
    /// How much, in the unit of the line.
    pub quantity: DecimalRange,
    /// The unit of the line.
    pub unit: String,
    /// Grams as purchased.
    pub as_purchased: DecimalRange,
    /// Grams raw and cleaned; of frying oil what is absorbed.
    pub edible: DecimalRange,
    /// How it is prepared.
    pub preparation_notes: Option<String>,
}

/// One step of a dish, with its times.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProductionStep {
    /// The step.
    pub step_id: StepId,
    /// Its place.
    pub step_number: u32,
    /// A short title.
    pub title: Option<String>,
    /// What to do.
    pub instruction: String,
    /// Minutes it takes.
    pub duration: Option<u32>,
    /// When it starts.
    pub start: Option<KitchenTime>,
    /// When it ends.
    pub end: Option<KitchenTime>,
    /// Degrees Celsius.
    #[serde(with = "decimal::wire::option")]
    pub temperature: Option<Decimal>,
    /// What shows that it went well.
    pub quality_check: Option<String>,
}

impl KitchenTime {
    /// So many minutes after the midnight with which the day of the sheet begins; before it if negative.
    pub(super) fn of(minutes: i64) -> Self {
        Self { day_offset: minutes.div_euclid(24 * 60), time: TimeOfDay::of_day(minutes) }
    }
}
