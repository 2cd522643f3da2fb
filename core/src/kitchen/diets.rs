//! Whoever has a special diet must get a tray that keeps it.

use super::KitchenError;
use super::supply::gather;
use super::work::Work;
use crate::error::{Error, ErrorDetail, Result};
use crate::id::PlanId;
use crate::message::wire;
use crate::plan::{Assignment, MenuPlan, Recipes, TrayFinding, TrayVerdict, tray_findings_by, unfit_trays};
use crate::program::NutritionProgram;
use std::collections::BTreeMap;

/// Refuses assignments with a tray that holds what its diet must be free of, with the place of the first in their list.
/// Whether trays are enough is no question yet: other sites may get theirs by later assignments.
pub(super) fn refuse_broken_trays(work: &mut Work<'_>, assignments: &[Assignment]) -> Result<()> {
    let mut broken = findings(work, assignments, unfit_trays)?;
    broken.retain(|found| found.is_alternative);
    let Some(first) = broken.first() else { return Ok(()) };
    let place = assignments.iter().position(|it| it.id == first.assignment_id).unwrap_or_default();
    refuse(&broken).map_err(|error| error.at(&first.violation.path).at(format!("[{place}]")))
}

/// Refuses a plan where somebody with a special diet would get what breaks it, or nothing. What nobody can tell is not
/// refused: the report of the plan shows it.
pub(super) fn refuse_broken_diets(work: &mut Work<'_>, assignments: &[Assignment]) -> Result<()> {
    refuse(&findings(work, assignments, tray_findings_by)?)
}

/// Refuses a menu that stands in for another, that of the tray for a diet or the assignment's own, and breaks a special
/// diet of those who get it.
pub(super) fn refuse_broken_substitute(
    work: &mut Work<'_>,
    substituted: &Assignment,
    diet: Option<&str>,
) -> Result<()> {
    let mut broken = findings(work, std::slice::from_ref(substituted), unfit_trays)?;
    broken.retain(|found| diet.map_or(!found.is_alternative, |diet| found.is_alternative && found.diet == diet));
    refuse(&broken).map_err(|error| error.at("menuId"))
}

type Find = fn(&[Assignment], &NutritionProgram, &Recipes<'_>) -> Vec<TrayFinding>;

/// What is broken for certain.
fn findings(work: &mut Work<'_>, assignments: &[Assignment], find: Find) -> Result<Vec<TrayFinding>> {
    let mut by_plan: BTreeMap<&PlanId, Vec<Assignment>> = BTreeMap::new();
    for assignment in assignments {
        by_plan.entry(&assignment.plan_id).or_default().push(assignment.clone());
    }
    let mut broken = Vec::new();
    for (plan, mut assigned) in by_plan {
        let program = work.require::<MenuPlan>(plan.as_str())?.record.program_id;
        let program = work.require::<NutritionProgram>(program.as_str())?.record;
        if program.audiences.iter().all(|fed| fed.special_diets.is_empty()) {
            continue;
        }
        let needed = gather(work, &mut assigned, &[])?;
        broken.extend(find(&assigned, &program, &needed.recipes()));
    }
    broken.retain(|found| found.verdict == TrayVerdict::Broken);
    Ok(broken)
}

/// One error for trays that break their diets, each a detail.
fn refuse(broken: &[TrayFinding]) -> Result<()> {
    if broken.is_empty() {
        return Ok(());
    }
    let details = broken.iter().map(|found| {
        let TrayFinding { date, meal_type, assignment_id, audience, diet, violation, .. } = found;
        let slot = format!("{date} {} {assignment_id}, {diet} of {audience}", wire(meal_type));
        ErrorDetail::new("tray", format!("{slot}: {violation}"))
    });
    Err(Error::from(KitchenError::DietBroken { count: broken.len() }).with_details(details.collect()))
}
