//! What must hold between a plan and its programme, and between an assignment and both.

use super::fields::{ALTERNATIVE, ASSIGNMENT, PLAN, PORTIONS};
use super::servings::{everybody, gets};
use super::validate::{ASSIGNMENT_NAME, PLAN_NAME};
use super::{Assignment, MenuPlan};
use crate::balance::Standard;
use crate::program::NutritionProgram;
use crate::validation::{Finding, Place, Record, Report, Violation, Wire, at};
use jiff::civil::Date;

/// What keeps a plan from its programme: it is another's, or has days the programme does not have.
pub fn validate_plan_in(plan: &MenuPlan, program: &NutritionProgram) -> Vec<Violation> {
    let mut fit = Fit::new(&PLAN, PLAN_NAME);
    if plan.program_id != program.id {
        fit.other("program_id", "other_program", &program.id, &plan.program_id);
    }
    for (key, date) in [("start_date", plan.start_date), ("end_date", plan.end_date)] {
        if !program.includes(date) {
            let end = program.end_date.map_or_else(|| "..".to_owned(), |end| end.to_string());
            fit.outside(key, "outside_program", format!("{}/{end}", program.start_date), date);
        }
    }
    fit.report.into_violations()
}

/// What keeps an assignment from its plan and programme: it is another's, its day lies outside the plan, or the
/// programme has no such meal, audience or site, or nobody it is for has such a special diet.
///
/// A day on which the programme does not feed is no violation (a class may make up for a holiday on a Saturday); the
/// [`calendar`](super::calendar) lists it as misplaced.
///
/// ```
/// use gizi::menu::MealType;
/// use gizi::plan::{Assignment, MenuPlan, validate_assignment_in};
/// use gizi::program::{NutritionProgram, ProgramType};
/// use jiff::civil::date;
///
/// let mbg = NutritionProgram::new("mbg", "MBG Cibinong", ProgramType::SchoolFeeding, date(2026, 1, 1))?;
/// let january = MenuPlan::new("jan", "mbg", "Januari 2026", date(2026, 1, 1), date(2026, 1, 31))?;
/// let dinner = Assignment::new("a1", "jan", date(2026, 2, 1), MealType::Dinner, "nasi-ayam-kecap")?;
/// let found = validate_assignment_in(&dinner, &january, &mbg);
/// let codes: Vec<&str> = found.iter().map(|violation| violation.code.as_str()).collect();
/// assert_eq!(codes, ["assignment.date.outside_plan", "assignment.meal_type.not_in_program"]);
/// # Ok::<(), gizi::Error>(())
/// ```
pub fn validate_assignment_in(assignment: &Assignment, plan: &MenuPlan, program: &NutritionProgram) -> Vec<Violation> {
    let mut fit = Fit::new(&ASSIGNMENT, ASSIGNMENT_NAME);
    if assignment.plan_id != plan.id {
        fit.other("plan_id", "other_plan", &plan.id, &assignment.plan_id);
    }
    if !plan.includes(assignment.date) {
        fit.outside("date", "outside_plan", format!("{}/{}", plan.start_date, plan.end_date), assignment.date);
    }
    if !program.meals.iter().any(|meal| meal.meal_type == assignment.meal_type) {
        fit.unknown("meal_type", Wire(assignment.meal_type));
    }
    if let Some(audience) = &assignment.audience
        && !program.audiences.iter().any(|fed| fed.audience == *audience)
    {
        fit.unknown("audience", audience);
    }
    if let Some(id) = &assignment.site {
        match program.sites.iter().find(|site| site.id == *id) {
            None => fit.unknown("site", id),
            Some(site) if assignment.audience.as_ref().is_some_and(|audience| !site.feeds(audience)) => {
                fit.add("site", Finding::new("not_of_audience", "violation.not_of_audience").value(id));
            }
            Some(_) => {}
        }
    }
    for (place, other) in assignment.alternatives.iter().enumerate() {
        if !assignment.special_diets(program).any(|(_, diet)| diet.name == other.diet) {
            let finding = Finding::new("not_in_program", "violation.not_in_program").value(&other.diet);
            at(&ASSIGNMENT, &Place::root(ASSIGNMENT_NAME), ["alternatives"], |[list]| {
                at(&ALTERNATIVE, &list.item(place), ["diet"], |[diet]| fit.report.add(&diet, finding));
            });
        }
    }
    fit.report.into_violations()
}

/// What keeps the portions of an assignment from people: plates are of a size that nobody gets by the standard.
///
/// An assignment for one audience feeds it with whatever size it plans. Of programmes without audiences, and with one that
/// the standard does not have, nobody knows who gets which size, and nothing is found.
pub fn validate_portions_in(
    assignment: &Assignment,
    program: &NutritionProgram,
    standard: &Standard,
) -> Vec<Violation> {
    let fed = everybody(assignment, program);
    let is_known = !fed.is_empty() && fed.iter().all(|(key, _)| standard.audience(key).is_ok());
    if assignment.audience.is_some() || !is_known {
        return Vec::new();
    }
    let (mut report, root) = (Report::default(), Place::root(ASSIGNMENT_NAME));
    for (tray, of) in assignment.trays().enumerate() {
        for (size, planned) in of.portions.iter().enumerate() {
            let Some(key) = planned.portion.as_ref().filter(|_| planned.count > 0) else { continue };
            let gets = |audience| gets(audience, Some(key), &of, standard);
            let is_eaten = match of.diet {
                Some(name) => assignment.special_diets(program).any(|(key, diet)| diet.name == name && gets(key)),
                None => fed.iter().any(|(key, _)| gets(key)),
            };
            if is_eaten {
                continue;
            }
            let finding = Finding::new("reaches_nobody", "violation.reaches_nobody").value(key);
            let add = |list: &Place<'_>| {
                at(&PORTIONS, &list.item(size), ["portion"], |[portion]| report.add(&portion, finding));
            };
            match tray.checked_sub(1) {
                None => at(&ASSIGNMENT, &root, ["portions"], |[list]| add(&list)),
                Some(other) => at(&ASSIGNMENT, &root, ["alternatives"], |[list]| {
                    at(&ALTERNATIVE, &list.item(other), ["portions"], |[list]| add(&list));
                }),
            }
        }
    }
    report.into_violations()
}

/// Reports on the fields of one record.
struct Fit {
    record: &'static Record,
    name: &'static str,
    report: Report,
}

impl Fit {
    fn new(record: &'static Record, name: &'static str) -> Self {
        Self { record, name, report: Report::default() }
    }

    fn add(&mut self, key: &str, finding: Finding) {
        let report = &mut self.report;
        at(self.record, &Place::root(self.name), [key], |[place]| report.add(&place, finding));
    }

    /// An id that must be another.
    fn other(&mut self, key: &str, reason: &'static str, expected: impl ToString, found: impl ToString) {
        self.add(key, Finding::new(reason, "violation.other_record").limit(expected).value(found));
    }

    /// A day that must lie in a period, which is written as in ISO 8601.
    fn outside(&mut self, key: &str, reason: &'static str, period: String, found: Date) {
        self.add(key, Finding::new(reason, "violation.outside_period").limit(period).value(found));
    }

    /// Something the programme does not have.
    fn unknown(&mut self, key: &str, found: impl ToString) {
        self.add(key, Finding::new("not_in_program", "violation.not_in_program").value(found));
    }
}
