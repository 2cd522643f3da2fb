use super::Tray;
use crate::cost::MissingReason;
use crate::error::Error;
use crate::id::{AssignmentId, IngredientId, MenuId};
use crate::menu::Catalog;
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
    /// It is calculated and counted, with another version of the menu than the one that is planned.
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

    /// Something about a menu.
    pub(super) fn of_menu(reason: SupplyGapReason, date: Date, menu_id: &MenuId, name: Option<&str>) -> Self {
        let name = name.unwrap_or(menu_id.as_str()).to_owned();
        Self { reason, date: Some(date), menu_id: Some(menu_id.clone()), ingredient_id: None, name }
    }
}

/// The menus that a catalog has in another version than some trays pin, each pair of versions once.
pub(super) fn other_versions<'a>(trays: impl IntoIterator<Item = Tray<'a>>, catalog: &Catalog) -> Vec<SupplyGap> {
    let mut found = BTreeSet::new();
    for Tray { menu_id, menu_version: planned, .. } in trays {
        let Ok(menu) = catalog.menu(menu_id.as_str()) else { continue };
        // A version of 0 is none: nothing is pinned, or the menu was never stored.
        if planned > 0 && menu.version > 0 && planned != menu.version {
            found.insert((menu_id, planned, menu.version, menu.menu_name.as_str()));
        }
    }
    let gap = |(menu_id, planned, used, name): (&MenuId, u32, u32, &str)| SupplyGap {
        reason: SupplyGapReason::OtherVersion { planned, used },
        date: None,
        menu_id: Some(menu_id.clone()),
        ingredient_id: None,
        name: name.to_owned(),
    };
    found.into_iter().map(gap).collect()
}

impl From<Error> for SupplyGapReason {
    fn from(error: Error) -> Self {
        let (code, path) = (error.code().to_owned(), error.path().to_owned());
        Self::NotComputed { code, path, message: error.message().to_owned() }
    }
}
