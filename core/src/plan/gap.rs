use super::recipes::other_version;
use super::{Assignment, Recipes, Tray};
use crate::cost::MissingReason;
use crate::error::Error;
use crate::id::{AssignmentId, IngredientId, MenuId, PlanId};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Something that is missing from a procurement list or a production sheet, named so that nobody takes it for nothing.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SupplyGap {
    /// What is missing.
    pub reason: SupplyGapReason,
    /// The day: of the meal, or of the delivery for what is missing about an ingredient. Absent: all days.
    #[serde(default)]
    pub date: Option<Date>,
    /// The menu.
    #[serde(default)]
    pub menu_id: Option<MenuId>,
    /// The ingredient.
    #[serde(default)]
    pub ingredient_id: Option<IngredientId>,
    /// The name of the ingredient or the menu, its id where it has none.
    #[serde(default)]
    pub name: String,
}

/// What is missing.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "kind", rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase")]
pub enum SupplyGapReason {
    /// Nothing is planned on these days.
    NothingPlanned,
    /// A menu of one plan is for people whom another plan feeds at the same meal, and is not counted.
    Competing {
        /// The assignment that is not counted.
        assignment_id: AssignmentId,
        /// Its plan.
        plan_id: PlanId,
        /// The other assignment.
        other_assignment_id: AssignmentId,
        /// The plan of the other.
        other_plan_id: PlanId,
    },
    /// A menu is planned and nobody said for how many.
    NoPortions {
        /// The assignment.
        assignment_id: AssignmentId,
    },
    /// It could not be calculated, and nothing of it is counted.
    NotComputed {
        /// The stable code of the error.
        code: String,
        /// Where: `ingredients[3]`.
        path: String,
        /// The sentence for people, in English.
        message: String,
    },
    /// A price, or a fact about the quantity.
    Fact {
        /// The fact.
        missing: MissingReason,
    },
    /// What is in stock is in a unit that leads to no purchase: it is not subtracted.
    StockNotCounted {
        /// The fact that would lead there.
        missing: MissingReason,
    },
    /// What is in stock is of a food that is not there, or in a purchase form or a unit that nobody knows: it is not
    /// subtracted.
    StockUnknown {
        /// The stable code of the error.
        code: String,
        /// Where, in the options: `stock[3].stock.purchaseFormId`.
        path: String,
        /// The sentence for people, in English.
        message: String,
    },
    /// When the meal is eaten.
    ServiceTime,
    /// How long a step takes. What comes before it has no time either, unless the menu says how long it takes in all.
    StepDuration {
        /// The step.
        step_number: u32,
    },
    /// How long a menu takes: it has neither steps nor times.
    Duration,
    /// How much of an ingredient goes in.
    Amount,
    /// The version that is planned is not there. It is calculated with another one, and no sum has an upper end.
    OtherVersion {
        /// The version that is planned.
        planned: u32,
        /// The version that is calculated with.
        used: u32,
    },
}

impl SupplyGap {
    pub(super) fn nothing_planned() -> Self {
        Self {
            reason: SupplyGapReason::NothingPlanned,
            date: None,
            menu_id: None,
            ingredient_id: None,
            name: String::new(),
        }
    }

    /// That nobody said how many of a menu an assignment asks for.
    pub(super) fn no_portions(assignment: &Assignment, menu_id: &MenuId, name: Option<&str>) -> Self {
        let reason = SupplyGapReason::NoPortions { assignment_id: assignment.id.clone() };
        Self::of_menu(reason, assignment.date, menu_id, name)
    }

    /// Something about a menu.
    pub(super) fn of_menu(reason: SupplyGapReason, date: Date, menu_id: &MenuId, name: Option<&str>) -> Self {
        let name = name.unwrap_or(menu_id.as_str()).to_owned();
        Self { reason, date: Some(date), menu_id: Some(menu_id.clone()), ingredient_id: None, name }
    }
}

/// The menus of some trays that their catalogs have in another version than is pinned, each day's pairs of versions once.
pub(super) fn other_versions<'a>(
    trays: impl IntoIterator<Item = (&'a Assignment, Tray<'a>)>,
    recipes: &Recipes<'a>,
) -> Vec<SupplyGap> {
    let mut found = BTreeSet::new();
    for (assignment, tray) in trays {
        let place = recipes.place(assignment, &tray);
        if let Some(used) = other_version(tray.menu_id, tray.menu_version, recipes.at(place)) {
            let name = recipes.name(place, tray.menu_id);
            found.insert((assignment.date, tray.menu_id, tray.menu_version, used, name));
        }
    }
    let gap = |(date, menu_id, planned, used, name): (Date, &MenuId, u32, u32, Option<&str>)| {
        SupplyGap::of_menu(SupplyGapReason::OtherVersion { planned, used }, date, menu_id, name)
    };
    found.into_iter().map(gap).collect()
}

impl From<Error> for SupplyGapReason {
    fn from(error: Error) -> Self {
        let (code, path) = (error.code().to_owned(), error.path().to_owned());
        Self::NotComputed { code, path, message: error.message().to_owned() }
    }
}
