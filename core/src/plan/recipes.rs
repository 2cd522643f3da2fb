//! By which menus each tray of a plan is calculated.

use super::{Assignment, Tray};
use crate::id::{AssignmentId, MenuId};
use crate::menu::Catalog;
use std::collections::HashMap;

/// An assignment, a menu it serves, and the version of it.
pub(crate) type TrayKey = (AssignmentId, MenuId, u32);

/// The catalogs of some assignments: one, or several where they pin different versions of a menu or of what it is made
/// of. A catalog has one version of each menu, and each tray is calculated with one catalog.
#[derive(Debug, Clone)]
pub(crate) struct Recipes<'a> {
    usual: &'a Catalog,
    others: &'a [Catalog],
    /// Which of the others a tray has; one that is not named has the usual.
    places: Option<&'a HashMap<TrayKey, usize>>,
}

impl<'a> From<&'a Catalog> for Recipes<'a> {
    fn from(usual: &'a Catalog) -> Self {
        Self { usual, others: &[], places: None }
    }
}

impl<'a> Recipes<'a> {
    pub(crate) fn new(usual: &'a Catalog, others: &'a [Catalog], places: &'a HashMap<TrayKey, usize>) -> Self {
        Self { usual, others, places: Some(places).filter(|places| !places.is_empty()) }
    }

    /// Where the catalog of a tray stands: trays with the same menu and place are the same food.
    pub(crate) fn place(&self, assignment: &Assignment, tray: &Tray<'_>) -> usize {
        self.place_of(&assignment.id, tray.menu_id, tray.menu_version)
    }

    pub(crate) fn place_of(&self, assignment: &AssignmentId, menu: &MenuId, version: u32) -> usize {
        let Some(places) = self.places else { return 0 };
        places.get(&(assignment.clone(), menu.clone(), version)).copied().unwrap_or_default()
    }

    /// The catalog of a place; the usual one is at 0.
    pub(crate) fn at(&self, place: usize) -> &'a Catalog {
        place.checked_sub(1).and_then(|other| self.others.get(other)).unwrap_or(self.usual)
    }

    /// The name of a menu in the catalog of a place, if it is there.
    pub(crate) fn name(&self, place: usize, menu: &MenuId) -> Option<&'a str> {
        self.at(place).menu(menu.as_str()).ok().map(|menu| menu.menu_name.as_str())
    }

    /// The catalog of a tray.
    pub(crate) fn of(&self, assignment: &Assignment, tray: &Tray<'_>) -> &'a Catalog {
        self.at(self.place(assignment, tray))
    }

    /// Every catalog.
    pub(crate) fn catalogs(&self) -> impl Iterator<Item = &'a Catalog> {
        std::iter::once(self.usual).chain(self.others)
    }

    /// What every tray has in common: units, nutrients.
    pub(crate) fn usual(&self) -> &'a Catalog {
        self.usual
    }
}

/// The version that a catalog has of a menu, if a tray pins another.
pub(crate) fn other_version(menu: &MenuId, pinned: u32, catalog: &Catalog) -> Option<u32> {
    let used = catalog.menu(menu.as_str()).ok()?.version;
    // A version of 0 is none: nothing is pinned, or the menu was never stored.
    (pinned > 0 && used > 0 && pinned != used).then_some(used)
}
