//! What really happened at the meals of a plan.

use super::calculations::of_plan;
use super::kept::{Kept, Stored, merged, refuse};
use super::plans::planned_in;
use super::request::{made, once};
use super::supply::gather;
use super::work::Work;
use super::{Action, Kitchen, KitchenError};
use crate::balance::Standard;
use crate::error::Result;
use crate::event::EventType;
use crate::id::{AssignmentId, PlanId};
use crate::ingredient::Ingredient;
use crate::menu::{Menu, check_size};
use crate::message::wire;
use crate::plan::{
    ActualPortions, ActualReport, ActualUpdate, Assignment, DayRange, MealActual, MenuPlan, TrayKey,
    planned_against_actual_by, validate_actual_in, validate_waste_by,
};
use crate::program::NutritionProgram;
use crate::store::{Noun, Query};

impl Kitchen {
    /// Everything that is recorded of what really happened at the meals of a plan, by assignment.
    pub fn get_actuals(&self, plan: &PlanId) -> Result<Vec<MealActual>> {
        self.look(Action::GetActuals, |work| {
            work.require::<MenuPlan>(plan.as_str())?;
            actuals_of(work, plan)
        })
    }

    /// Records what really happened at an assignment of a plan that is published, active or completed, on its day or
    /// later. What cannot have happened is refused, such as more left on trays than was served, or a size that the menu does not have. Changes nothing else. With an idempotency key the same request made again gives the same record;
    /// `kitchen.gone` if it was taken away since.
    pub fn record_actual(&self, actual: &MealActual, idempotency_key: Option<&str>) -> Result<MealActual> {
        self.act(Action::RecordActual, |work| {
            let id = once(work, Action::RecordActual, idempotency_key, actual, |work| {
                let actual = fitted(work, actual.clone(), None)?;
                Ok(work.create(actual, EventType::ActualRecorded)?.record.id.into())
            })?;
            Ok(made::<MealActual>(work, &id)?.record)
        })
    }

    /// Corrects what was recorded. Earlier versions are in the history of events.
    pub fn correct_actual(&self, update: &ActualUpdate) -> Result<MealActual> {
        self.act(Action::CorrectActual, |work| {
            let before = work.require_at::<MealActual>(update.id.as_str(), update.expected_version)?;
            let after = merged(&before.record, update, &update.clear)?;
            let after = fitted(work, after, Some(&before.record))?;
            Ok(work.change(&before, after, None, EventType::ActualCorrected)?.record)
        })
    }

    /// Takes a record away that should not be there, such as one of the wrong assignment.
    pub fn remove_actual(&self, id: &AssignmentId, expected_version: u32) -> Result<()> {
        self.act(Action::RemoveActual, |work| {
            let before = work.require_at::<MealActual>(id.as_str(), expected_version)?;
            work.remove(&before, Some(EventType::ActualRemoved));
            Ok(())
        })
    }

    /// What some days of a plan were to serve beside what really happened, all at one revision. Without a standard: by
    /// the one the plan was signed under, else that of its programme, else the kitchen's default one; it says which audience gets which size.
    pub fn get_actual_report(
        &self,
        plan: &PlanId,
        range: &DayRange,
        standard: Option<&Standard>,
    ) -> Result<ActualReport> {
        self.look(Action::GetActualReport, |work| {
            let plan = work.require::<MenuPlan>(plan.as_str())?.record;
            let program = work.require::<NutritionProgram>(plan.program_id.as_str())?.record;
            let mut assignments = planned_in(work, &plan.id, range)?;
            let actuals = actuals_of(work, &plan.id)?;
            let served: Vec<TrayKey> = actuals.iter().flat_map(trays).collect();
            let needed = gather(work, &mut assignments, &served)?;
            let settings = &needed.settings;
            let standard = of_plan(work, standard, &plan, &program, settings)?;
            let options = settings.serving_options(range.first);
            let recipes = needed.recipes();
            planned_against_actual_by(range, &assignments, &actuals, &program, &recipes, &standard, &options)
        })
    }
}

pub(super) fn actuals_of(work: &mut Work<'_>, plan: &PlanId) -> Result<Vec<MealActual>> {
    let records = work.list_all(&Query::of(Noun::Actual).text("plan_id", plan.as_str()))?;
    records.iter().map(|record| Ok(Stored::read(record)?.record)).collect()
}

/// The trays that were served by a record.
fn trays(actual: &MealActual) -> Vec<TrayKey> {
    let tray = |row: &ActualPortions| (actual.id.clone(), row.menu_id.clone(), row.menu_version);
    actual.portions.iter().map(tray).collect()
}

/// A record as it is kept: of its assignment's plan, with the versions of its menus; refused where it cannot be true.
fn fitted(work: &mut Work<'_>, mut actual: MealActual, before: Option<&MealActual>) -> Result<MealActual> {
    let assignment = work.require::<Assignment>(actual.id.as_str()).map_err(|error| error.at("id"))?.record;
    let plan = work.require::<MenuPlan>(assignment.plan_id.as_str())?.record;
    if !plan.status.is_served() {
        return Err(KitchenError::NotServed { plan: plan.id.to_string(), status: wire(&plan.status) }.into());
    }
    if work.today()? < assignment.date {
        return Err(KitchenError::NotYetServed { date: assignment.date }.into());
    }
    if actual.plan_id.is_empty() {
        actual.plan_id = plan.id.clone();
    }
    actual.checked()?;
    let program = work.require::<NutritionProgram>(plan.program_id.as_str())?.record;
    let violations = validate_actual_in(&actual, &assignment, &program);
    if !violations.is_empty() {
        return Err(refuse::<MealActual>(&violations));
    }
    for (place, row) in actual.portions.iter_mut().enumerate() {
        let not_found = || KitchenError::NotFound { noun: Menu::NAME, id: row.menu_id.to_string() };
        let menu = work.find::<Menu>(row.menu_id.as_str())?.ok_or_else(not_found);
        let menu = menu.map_err(|error| crate::Error::from(error).at(format!("portions[{place}].menuId")))?.record;
        // A menu may have lost a size since it was planned or recorded.
        let planned = assignment.trays().filter(|tray| *tray.menu_id == row.menu_id).flat_map(|tray| tray.portions);
        let recorded = before.into_iter().flat_map(|it| &it.portions).filter(|it| it.menu_id == row.menu_id);
        let mut sizes = planned.map(|it| &it.portion).chain(recorded.map(|it| &it.portion));
        if !sizes.any(|size| *size == row.portion) {
            let checked = check_size(&menu, row.portion.as_ref());
            checked.map_err(|error| error.at(format!("portions[{place}].portion")))?;
        }
        let earlier = before.and_then(|before| before.portions.iter().find(|it| it.menu_id == row.menu_id));
        row.menu_version = match earlier {
            Some(earlier) => earlier.menu_version,
            None => {
                let planned = assignment.trays().find(|tray| *tray.menu_id == row.menu_id);
                planned.map_or(menu.version, |tray| tray.menu_version)
            }
        };
    }
    if actual.plate_waste_kg.is_some() {
        let needed = gather(work, &mut [assignment.clone()], &trays(&actual))?;
        let violations = validate_waste_by(&actual, &assignment, &program, &needed.recipes());
        if !violations.is_empty() {
            return Err(refuse::<MealActual>(&violations));
        }
    }
    let settings = work.settings()?.record;
    let tables = work.kitchen.tables(&settings)?;
    for (place, bought) in actual.bought.iter().enumerate() {
        let unit = tables.catalog.units().unit(&bought.quantity.unit);
        unit.map_err(|error| error.at(format!("bought[{place}].quantity.unit")))?;
        if work.find::<Ingredient>(bought.ingredient_id.as_str())?.is_none() {
            let error = KitchenError::NotFound { noun: Ingredient::NAME, id: bought.ingredient_id.to_string() };
            return Err(crate::Error::from(error).at(format!("bought[{place}].ingredientId")));
        }
    }
    let paid = actual.bought.iter().filter_map(|bought| bought.amount.as_ref());
    settings.check_currency(actual.cost.iter().map(|cost| &cost.amount).chain(paid))?;
    Ok(actual)
}
