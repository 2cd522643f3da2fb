//! What is planned must be possible to cook.

use super::KitchenError;
use super::calculations::in_force;
use super::kept::refuse;
use super::supply::gather;
use super::work::Work;
use crate::balance::Standard;
use crate::error::{Error, ErrorDetail, Result};
use crate::id::PlanId;
use crate::menu::{Menu, MenuOptions, check_size, expand};
use crate::message::wire;
use crate::plan::{Assignment, MenuPlan, PlannedPortions, Tray, validate_portions_in};
use crate::program::NutritionProgram;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// Refuses portions of a size that the menu does not have, with their place in the list.
pub(super) fn refuse_unknown_sizes(menu: &Menu, portions: &[PlannedPortions]) -> Result<()> {
    for (place, planned) in portions.iter().enumerate() {
        check_size(menu, planned.portion.as_ref()).map_err(|error| error.at(format!("portions[{place}].portion")))?;
    }
    Ok(())
}

/// Refuses portions of a size that nobody gets by the standard in force, with the place of their assignment in the list.
/// Where the kitchen does not have that standard, it cannot tell.
pub(super) fn refuse_unreached_sizes(work: &mut Work<'_>, assignments: &[Assignment]) -> Result<()> {
    let settings = work.settings()?.record;
    let mut known: BTreeMap<&PlanId, (NutritionProgram, Option<Cow<'_, Standard>>)> = BTreeMap::new();
    for (place, assignment) in assignments.iter().enumerate() {
        let (program, standard) = match known.entry(&assignment.plan_id) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => {
                let program = work.require::<MenuPlan>(assignment.plan_id.as_str())?.record.program_id;
                let program = work.require::<NutritionProgram>(program.as_str())?.record;
                let standard = in_force(None, &program, &settings).ok();
                new.insert((program, standard))
            }
        };
        let found = standard.as_ref().map(|standard| validate_portions_in(assignment, program, standard));
        if let Some(violations) = found.filter(|violations| !violations.is_empty()) {
            return Err(refuse::<Assignment>(&violations).at(format!("[{place}]")));
        }
    }
    Ok(())
}

/// Refuses a plan that assigns nothing, or something that nobody can cook: for no portions, or a menu that cannot be
/// calculated in the size that is planned.
pub(super) fn refuse_uncookable(work: &mut Work<'_>, plan: &MenuPlan, assigned: &[Assignment]) -> Result<()> {
    if assigned.is_empty() {
        return Err(KitchenError::NothingAssigned { plan: plan.id.to_string() }.into());
    }
    let mut assigned = assigned.to_vec();
    assigned.sort_by(|a, b| (a.date, a.meal_type, &a.id).cmp(&(b.date, b.meal_type, &b.id)));
    let needed = gather(work, &mut assigned, &[])?;
    let recipes = needed.recipes();
    let mut details = Vec::new();
    for (assignment, tray) in assigned.iter().flat_map(|it| it.trays().map(move |tray| (it, tray))) {
        let Assignment { id, date, meal_type, .. } = assignment;
        let whose = tray.diet.map_or_else(String::new, |diet| format!(", {diet}"));
        let slot = format!("{date} {} {id}{whose}", wire(meal_type));
        let cooked = |planned: &PlannedPortions| {
            let how = MenuOptions { portion: planned.portion.clone(), ..MenuOptions::default() };
            let catalog = recipes.of(assignment, &tray);
            catalog.menu(tray.menu_id.as_str()).and_then(|menu| expand(menu, catalog, &how).map(drop))
        };
        let why = match tray {
            Tray { portions, .. } if tray.total() > 0 => portions.iter().find_map(|planned| cooked(planned).err()),
            _ => {
                details.push(ErrorDetail::new("tray", format!("{slot}: no portions are planned")));
                continue;
            }
        };
        details.extend(why.map(|error| ErrorDetail::new("tray", format!("{slot}: {error}"))));
    }
    match details.len() {
        0 => Ok(()),
        count => Err(Error::from(KitchenError::NotCookable { count }).with_details(details)),
    }
}
