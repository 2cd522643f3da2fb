//! Copies of plans and cycles.

use super::workflow::{FRIDAY, lunch, planned, walk};
use super::*;
use crate::kitchen::{PlanCopy, PlanCycle, SettingsUpdate};
use crate::plan::PlanStatus::{Active, Approved, Draft, Published, Review};
use crate::plan::{Assignment, CycleRule, DayRange, MenuPlan, PlannedPortions};
use crate::program::Holiday;

const WEEK: DayRange = DayRange { first: TODAY, last: FRIDAY };

fn copy(new_id: &str, start_date: Date) -> PlanCopy {
    let new_id = Some(new_id.parse().unwrap());
    PlanCopy { id: "pekan".parse().unwrap(), new_id, plan_name: "Pekan lain".to_owned(), start_date }
}

#[test]
fn a_copy_of_a_plan_moves_every_assignment_and_loses_nothing() {
    let kitchen = planned();
    let mut friday = lunch("jumat", "pekan", FRIDAY);
    friday.portions = vec![PlannedPortions { portion: None, count: 250 }];
    friday.notes = Some("tanpa cabai".to_owned());
    kitchen.assign_menu_to_plan(&[friday], None).unwrap();
    let made = kitchen.duplicate_menu_plan(&copy("april", date(2026, 4, 6)), Some("kunci")).unwrap();
    assert_eq!(kitchen.duplicate_menu_plan(&copy("april", date(2026, 4, 6)), Some("kunci")).unwrap(), made);
    assert_eq!((made.status, made.start_date, made.end_date), (Draft, date(2026, 4, 6), date(2026, 4, 10)));
    let before = kitchen.get_menu_plan_by_id(&"pekan".parse().unwrap()).unwrap().assignments;
    let after = kitchen.get_menu_plan_by_id(&made.id).unwrap().assignments;
    assert_eq!(after.len(), 2);
    for (old, new) in before.into_iter().zip(after) {
        assert_ne!(old.id, new.id);
        assert_eq!(crate::plan::days_between(old.date, new.date), 91);
        let same = Assignment { id: new.id.clone(), plan_id: made.id.clone(), date: new.date, ..old };
        let stamps = Assignment { created_at: new.created_at, updated_at: new.updated_at, ..same };
        assert_eq!(stamps, new);
    }
}

#[test]
fn a_copy_serves_what_was_planned_and_not_what_stood_in_for_it() {
    let kitchen = planned();
    walk(&kitchen, "pekan", &[Review, Approved, Published]).unwrap();
    kitchen.substitute_menu(&"senin".parse().unwrap(), 1, &"uduk".parse().unwrap(), "habis").unwrap();
    kitchen.set_menu_active(&"nasi".parse().unwrap(), 1, false).unwrap();
    kitchen.duplicate_menu_plan(&copy("salinan", date(2026, 1, 12)), None).unwrap();
    let copied = kitchen.get_menu_plan_by_id(&"salinan".parse().unwrap()).unwrap().assignments;
    assert_eq!((copied[0].menu_id.as_str(), copied[0].menu_version, &copied[0].substitution), ("nasi", 2, &None));
    assert_eq!(walk(&kitchen, "salinan", &[Review]).unwrap_err().code(), "kitchen.inactive_menu");
}

#[test]
fn a_copy_must_lie_within_the_programme() {
    let kitchen = planned();
    let early = kitchen.duplicate_menu_plan(&copy("dulu", date(2025, 12, 1)), None).unwrap_err();
    assert_eq!(early.code(), "plan.invalid");
    let nameless = PlanCopy { plan_name: "x".to_owned(), ..copy("lain", TODAY) };
    assert_eq!(kitchen.duplicate_menu_plan(&nameless, None).unwrap_err().code(), "plan.invalid");
}

#[test]
fn a_cycle_fills_no_plan_of_another_programme() {
    let kitchen = planned();
    let mut other = kitchen.get_program_by_id(&"mbg".parse().unwrap()).unwrap();
    (other.id, other.program_code, other.version) = ("lain".parse().unwrap(), None, 0);
    kitchen.create_program(&other, None).unwrap();
    let draft = MenuPlan::new("lain-1", "lain", "Program lain", TODAY, FRIDAY).unwrap();
    kitchen.create_menu_plan(&draft, None).unwrap();
    let request = PlanCycle {
        plan_id: "pekan".parse().unwrap(),
        pattern: WEEK,
        target_plan_id: Some("lain-1".parse().unwrap()),
        to: WEEK,
        rule: CycleRule::Skip,
    };
    let error = kitchen.apply_cycle(&request, None).unwrap_err();
    assert_eq!((error.code(), error.path()), ("plan.invalid", "targetPlanId.programId"));
    assert!(error.details()[0].value.contains("plan.program_id.other_program"), "{error:?}");
    assert!(kitchen.get_menu_plan_by_id(&"lain-1".parse().unwrap()).unwrap().assignments.is_empty());
}

#[test]
fn a_cycle_fills_a_draft_around_the_holidays_of_the_kitchen_once() {
    let kitchen = planned();
    kitchen.assign_menu_to_plan(&[lunch("selasa", "pekan", date(2026, 1, 6))], None).unwrap();
    let holidays = vec![Holiday { name: "Isra Mikraj".to_owned(), date: date(2026, 1, 13), end_date: None }];
    let settings = kitchen.get_settings().unwrap();
    kitchen
        .update_settings(&SettingsUpdate {
            expected_version: settings.version,
            holidays: Some(holidays),
            ..SettingsUpdate::default()
        })
        .unwrap();
    walk(&kitchen, "pekan", &[Review, Approved, Published, Active]).unwrap();
    kitchen
        .create_menu_plan(
            &MenuPlan::new("lanjut", "mbg", "Lanjutan", date(2026, 1, 12), date(2026, 1, 16)).unwrap(),
            None,
        )
        .unwrap();
    let request = PlanCycle {
        plan_id: "pekan".parse().unwrap(),
        pattern: DayRange { last: date(2026, 1, 6), ..WEEK },
        target_plan_id: Some("lanjut".parse().unwrap()),
        to: DayRange { first: date(2026, 1, 12), last: date(2026, 1, 16) },
        rule: CycleRule::Skip,
    };
    let laid = kitchen.apply_cycle(&request, Some("kunci")).unwrap();
    let days: Vec<i8> = laid.assignments.iter().map(|it| it.date.day()).collect();
    assert_eq!(days, [12, 14, 15, 16]);
    assert_eq!((laid.unplaced[0].assignment_id.as_str(), laid.unplaced.len()), ("selasa", 1));
    assert_eq!(kitchen.get_menu_plan_by_id(&"lanjut".parse().unwrap()).unwrap().assignments, laid.assignments);
    assert_eq!(kitchen.apply_cycle(&request, None).unwrap_err().code(), "kitchen.slot_taken");
    // A request made again is answered again, with what found no day, and assigns nothing more.
    let before = kitchen.export_kitchen().unwrap();
    assert_eq!(kitchen.apply_cycle(&request, Some("kunci")).unwrap(), laid);
    assert_eq!(kitchen.export_kitchen().unwrap(), before);
    let other = PlanCycle { rule: CycleRule::Shift, ..request.clone() };
    assert_eq!(kitchen.apply_cycle(&other, Some("kunci")).unwrap_err().code(), "kitchen.key_reused");
    let into_itself = PlanCycle { target_plan_id: None, ..request.clone() };
    assert_eq!(kitchen.apply_cycle(&into_itself, None).unwrap_err().code(), "kitchen.plan_locked");
    let outside = PlanCycle { to: DayRange { first: date(2026, 1, 19), last: date(2026, 1, 20) }, ..request.clone() };
    let before = kitchen.export_kitchen().unwrap();
    assert_eq!(kitchen.apply_cycle(&outside, None).unwrap_err().code(), "assignment.invalid");
    assert_eq!(kitchen.export_kitchen().unwrap(), before);
    let gone = laid.assignments.first().unwrap();
    kitchen.remove_assignment(&gone.id, gone.version).unwrap();
    assert_eq!(kitchen.apply_cycle(&request, Some("kunci")).unwrap_err().code(), "kitchen.gone");
}
