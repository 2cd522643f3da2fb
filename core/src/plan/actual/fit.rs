use super::MealActual;
use super::fields::{ACTUAL, ACTUAL_PORTIONS};
use super::validate::ACTUAL_NAME;
use crate::plan::Assignment;
use crate::program::NutritionProgram;
use crate::validation::{Finding, Place, Report, Violation, at};

/// What keeps a record from its assignment: it names another plan, an audience that the programme does not have, or one
/// that the assignment is not for.
pub fn validate_actual_in(actual: &MealActual, assignment: &Assignment, program: &NutritionProgram) -> Vec<Violation> {
    let (mut report, root) = (Report::default(), Place::root(ACTUAL_NAME));
    if actual.plan_id != assignment.plan_id {
        let finding = Finding::new("other_plan", "violation.other_record").limit(&assignment.plan_id);
        at(&ACTUAL, &root, ["plan_id"], |[plan]| report.add(&plan, finding.value(&actual.plan_id)));
    }
    for (index, row) in actual.portions.iter().enumerate() {
        let Some(audience) = &row.audience else { continue };
        let fed = program.audiences.iter().any(|fed| fed.audience == *audience);
        let finding = match &assignment.audience {
            Some(own) if own != audience => Finding::new("not_assigned", "violation.other_record").limit(own),
            None if !fed => Finding::new("not_in_program", "violation.not_in_program"),
            _ => continue,
        };
        at(&ACTUAL, &root, ["portions"], |[list]| {
            at(&ACTUAL_PORTIONS, &list.item(index), ["audience"], |[place]| {
                report.add(&place, finding.value(audience));
            });
        });
    }
    report.into_violations()
}
