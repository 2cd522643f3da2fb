//! Whether what came back on trays can have been served.

use super::fields::ACTUAL;
use super::validate::ACTUAL_NAME;
use super::{ActualPortions, MealActual};
use crate::id::{MenuId, PortionKey};
use crate::menu::{Catalog, MenuOptions};
use crate::nutrition::calculate_nutrition;
use crate::plan::recipes::other_version;
use crate::plan::{Assignment, Recipes};
use crate::program::NutritionProgram;
use crate::quantity::{Decimal, decimal};
use crate::validation::{Finding, Place, Report, Violation, at};
use rust_decimal::RoundingStrategy;
use std::collections::BTreeSet;

/// What keeps the plate waste of a record from being true: it weighs more than everything that was served, or that was
/// cooked and not thrown away where nobody recorded what was served.
///
/// Nothing is found where that is not recorded of every menu and size, or where nobody knows what a plate weighs at most.
/// Optional lines are left out of it.
pub fn validate_waste_in(
    actual: &MealActual,
    assignment: &Assignment,
    program: &NutritionProgram,
    catalog: &Catalog,
) -> Vec<Violation> {
    validate_waste_by(actual, assignment, program, &catalog.into())
}

/// The same of menus that may be cooked by several catalogs.
pub(crate) fn validate_waste_by(
    actual: &MealActual,
    assignment: &Assignment,
    program: &NutritionProgram,
    recipes: &Recipes<'_>,
) -> Vec<Violation> {
    let (mut report, root) = (Report::default(), Place::root(ACTUAL_NAME));
    let Some(left) = actual.plate_waste_kg.filter(|left| !left.is_zero()) else { return Vec::new() };
    let Some(most) = most_kilograms(actual, assignment, program, recipes) else { return Vec::new() };
    if left > most {
        let finding = Finding::new("more_than_served", "violation.more_than_served").limit(most).value(left);
        at(&ACTUAL, &root, ["plate_waste_kg"], |[waste]| report.add(&waste, finding));
    }
    report.into_violations()
}

/// The most that all portions can weigh that may have reached a tray, rounded up to grams. Absent: it is not known of all of them.
fn most_kilograms(
    actual: &MealActual,
    assignment: &Assignment,
    program: &NutritionProgram,
    recipes: &Recipes<'_>,
) -> Option<Decimal> {
    let told: BTreeSet<(&MenuId, Option<&PortionKey>)> =
        actual.portions.iter().map(|row| (&row.menu_id, row.portion.as_ref())).collect();
    let is_told = assignment.trays().all(|tray| {
        let mut planned = tray.portions.iter().filter(|size| size.count > 0);
        match tray.total() {
            0 => told.iter().any(|(menu, _)| *menu == tray.menu_id),
            _ => planned.all(|size| told.contains(&(tray.menu_id, size.portion.as_ref()))),
        }
    });
    let everybody = |(menu, portion): &(&MenuId, Option<&PortionKey>)| {
        let of = |row: &&ActualPortions| row.menu_id == **menu && row.portion.as_ref() == *portion;
        let rows = || actual.portions.iter().filter(of);
        let has = |audience| rows().any(|row| row.audience.as_ref() == audience);
        has(None) || assignment.audience.is_some() || program.audiences.iter().all(|fed| has(Some(&fed.audience)))
    };
    if !is_told || !told.iter().all(everybody) {
        return None;
    }
    let mut grams = Decimal::ZERO;
    for row in &actual.portions {
        let cooked = row.cooked.map(|cooked| cooked.saturating_sub(row.discarded.unwrap_or(0)));
        match row.served.or(cooked)? {
            0 => {}
            count => {
                grams = decimal::add(grams, decimal::mul(count.into(), plate(row, assignment, recipes)?).ok()?).ok()?
            }
        }
    }
    let kilograms = decimal::div(grams, Decimal::ONE_THOUSAND).ok()?;
    Some(kilograms.round_dp_with_strategy(3, RoundingStrategy::ToPositiveInfinity).normalize())
}

/// The most grams of one plate.
fn plate(row: &ActualPortions, assignment: &Assignment, recipes: &Recipes<'_>) -> Option<Decimal> {
    let catalog = recipes.at(recipes.place_of(&assignment.id, &row.menu_id, row.menu_version));
    if other_version(&row.menu_id, row.menu_version, catalog).is_some() {
        return None;
    }
    let options = MenuOptions { portion: row.portion.clone(), date: Some(assignment.date), ..MenuOptions::default() };
    let menu = catalog.menu(row.menu_id.as_str()).ok()?;
    calculate_nutrition(menu, catalog, &options).ok()?.serving_weight?.high
}
