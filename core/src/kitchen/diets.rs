//! Trays for special diets must not hold what they are to be free of.

use super::KitchenError;
use super::menu_record::wire;
use super::supply::{Needed, gather};
use super::work::Work;
use crate::error::{Error, ErrorDetail, Result};
use crate::id::PlanId;
use crate::plan::{Assignment, MenuPlan, TrayFinding, TrayVerdict, tray_findings};
use crate::program::NutritionProgram;
use std::collections::BTreeMap;

/// The trays that break the special diet they are for. What nobody can tell is not among them: the report of the plan
/// shows it.
pub(super) fn broken_trays(work: &mut Work<'_>, assignments: &[Assignment]) -> Result<Vec<TrayFinding>> {
    let mut by_plan: BTreeMap<&PlanId, Vec<Assignment>> = BTreeMap::new();
    for assignment in assignments.iter().filter(|it| !it.alternatives.is_empty()) {
        by_plan.entry(&assignment.plan_id).or_default().push(assignment.clone());
    }
    let mut broken = Vec::new();
    for (plan, mut apart) in by_plan {
        let program = work.require::<MenuPlan>(plan.as_str())?.record.program_id;
        let program = work.require::<NutritionProgram>(program.as_str())?.record;
        let Needed { catalog, .. } = gather(work, &mut apart, [])?;
        broken.extend(tray_findings(&apart, &program, &catalog));
    }
    broken.retain(|found| found.is_alternative && found.verdict == TrayVerdict::Broken);
    Ok(broken)
}

/// One error for trays that break their diets, each a detail.
pub(super) fn refuse_trays(broken: &[TrayFinding]) -> Result<()> {
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

/// Refuses assignments whose trays break their diets, with the place of the first in their list.
pub(super) fn refuse_broken_trays(work: &mut Work<'_>, assignments: &[Assignment]) -> Result<()> {
    let broken = broken_trays(work, assignments)?;
    let Some(first) = broken.first() else { return Ok(()) };
    let place = assignments.iter().position(|it| it.id == first.assignment_id).unwrap_or_default();
    refuse_trays(&broken).map_err(|error| error.at(&first.violation.path).at(format!("[{place}]")))
}
