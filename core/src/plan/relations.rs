//! What must hold between the fields of a plan or an assignment.

use super::fields::{ASSIGNMENT, PLAN, PORTIONS};
use super::{Assignment, DayRange, MenuPlan};
use crate::menu::relations::{at, each_once};
use crate::program::relations::before_start;
use crate::validation::{Finding, Place, Report};

/// Most days of a plan: a leap year.
const MAX_DAYS: u32 = 366;

pub(super) fn of_plan(plan: &MenuPlan, place: &Place<'_>, report: &mut Report) {
    let (start, end) = (plan.start_date, plan.end_date);
    let days = DayRange { first: start, last: end }.days();
    if (1..=i64::from(MAX_DAYS)).contains(&days) {
        return;
    }
    let finding = if days < 1 {
        before_start(start, end)
    } else {
        Finding {
            reason: "too_long",
            limit: Some(MAX_DAYS.to_string()),
            value: Some(days.to_string()),
            message: format!("must end the plan within {MAX_DAYS} days, ends it after {days}"),
        }
    };
    at(&PLAN, place, ["end_date", "start_date"], |[end, start]| report.relation(&end, &[start], finding));
}

pub(super) fn of_assignment(assignment: &Assignment, place: &Place<'_>, report: &mut Report) {
    // No id has parentheses, so no size is called like this.
    let name = |portion: &Option<crate::id::PortionKey>| {
        portion.as_ref().map_or_else(|| "(reference)".to_owned(), ToString::to_string)
    };
    let sizes = assignment.portions.iter().map(|planned| name(&planned.portion));
    each_once((&ASSIGNMENT, "portions"), (&PORTIONS, "portion"), sizes, place, report);
}
