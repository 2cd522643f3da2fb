use crate::cost::{Cost, CostBasis, CostBounds, CostComponent};
use crate::id::MenuId;
use crate::ingredient::{CookingMethod, FoodCategory};
use crate::menu::{Course, FoodGroupCredit, MealType, MenuDiet};
use crate::nutrition::Nutrition;
use crate::quantity::DecimalRange;
use jiff::civil::Date;

/// One menu as it is served to one audience on one day, with everything a standard can ask about it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ServedMeal {
    /// The menu.
    pub menu_id: MenuId,
    /// Its name.
    pub menu_name: String,
    /// The day; a day or a period needs it.
    pub date: Option<Date>,
    /// The meal.
    pub meal_type: Option<MealType>,
    /// How many get it: its weight in the mean of a day or period. A meal of 0 portions was not served.
    pub portions: u32,
    /// What one portion contains.
    pub nutrition: Nutrition,
    /// Its dishes, all of them: what is not listed is not served.
    pub dishes: Vec<ServedDish>,
    /// Food-group credits of one portion stated for the whole meal; they replace those of its dishes.
    pub credits: Vec<FoodGroupCredit>,
    /// Its allergens and diets.
    pub diet: MenuDiet,
    /// What one portion costs; empty: cost is not judged.
    pub costs: Vec<CostObservation>,
}

/// One dish of a meal.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ServedDish {
    /// Its name.
    pub name: String,
    /// Its place on the tray.
    pub course: Option<Course>,
    /// How it and its parts are cooked; empty: not known.
    pub cooking_methods: Vec<CookingMethod>,
    /// Its main protein.
    pub main_protein: Option<String>,
    /// Its dominant colour.
    pub colour: Option<String>,
    /// The food groups of its ingredients.
    pub categories: Vec<FoodCategory>,
    /// Food-group credits of one portion.
    pub credits: Vec<FoodGroupCredit>,
    /// Grams of one portion as served; absent: not known.
    pub weight: Option<DecimalRange>,
}

/// What one component of the cost of one portion comes to.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CostObservation {
    /// The component.
    pub component: CostComponent,
    /// Whether ingredients cost what is used or what is bought.
    pub basis: CostBasis,
    /// One portion.
    pub serving: CostBounds,
    /// The ingredients or menus of which something is not known.
    pub missing: Vec<String>,
}

impl CostObservation {
    /// What a calculated cost says about each component.
    pub fn of_cost(cost: &Cost) -> Vec<Self> {
        let observed = cost.components.iter().map(|found| {
            let missing = cost.missing.iter().filter(|missing| missing.component == found.component);
            let mut missing: Vec<String> = missing.map(|missing| missing.name.clone()).collect();
            missing.dedup();
            Self { component: found.component, basis: cost.basis, serving: found.serving, missing }
        });
        observed.collect()
    }
}
