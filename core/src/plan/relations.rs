//! What must hold between the fields of a plan or an assignment.

use super::fields::{ALTERNATIVE, ASSIGNMENT, PLAN, PORTIONS};
use super::{AlternativeTray, Assignment, DayRange, MenuPlan, PlannedPortions};
use crate::program::relations::ends_before_start;
use crate::validation::{Finding, Place, Report, at, each_once};

/// Most days of a plan: a leap year.
const MAX_DAYS: u32 = 366;

pub(super) fn of_plan(plan: &MenuPlan, place: &Place<'_>, report: &mut Report) {
    let (start, end) = (plan.start_date, plan.end_date);
    let days = DayRange { first: start, last: end }.days();
    if (1..=i64::from(MAX_DAYS)).contains(&days) {
        return;
    }
    let finding = if days < 1 {
        ends_before_start(start, end)
    } else {
        Finding::new("too_long", "violation.plan_too_long").limit(MAX_DAYS).value(days)
    };
    at(&PLAN, place, ["end_date", "start_date"], |[end, start]| report.relation(&end, &[start], finding));
}

pub(super) fn of_assignment(assignment: &Assignment, place: &Place<'_>, report: &mut Report) {
    let sizes = sizes(&assignment.portions);
    each_once((&ASSIGNMENT, "portions"), (&PORTIONS, "portion"), sizes, place, report);
    let diets = assignment.alternatives.iter().map(|other| other.diet.as_str());
    each_once((&ASSIGNMENT, "alternatives"), (&ALTERNATIVE, "diet"), diets, place, report);
}

pub(super) fn of_alternative(other: &AlternativeTray, place: &Place<'_>, report: &mut Report) {
    each_once((&ALTERNATIVE, "portions"), (&PORTIONS, "portion"), sizes(&other.portions), place, report);
}

/// The names of sizes. No id has parentheses, so no size is called like the reference portion.
fn sizes(portions: &[PlannedPortions]) -> impl Iterator<Item = String> + Clone {
    let name = |planned: &PlannedPortions| {
        planned.portion.as_ref().map_or_else(|| "(reference)".to_owned(), ToString::to_string)
    };
    portions.iter().map(name)
}
