//! What went wrong with plans as records.

use crate::world::{FRIDAY, MONDAY, draft, kitchen, kitchen_at, lunch, memory, walk};
use gizi::plan::{MenuPlan, PlanStatus, PlanUpdate, parse_plan, parse_plan_update};
use gizi::program::{NutritionProgram, ProgramType, parse_program};
use gizi::store::Store;
use serde_json::{Value, json};
use std::sync::Arc;

/// Creates a plan without an id and assigns with the one it got, each time as somebody who comes anew.
fn plan_in_steps(open: impl Fn() -> Arc<dyn Store>) {
    let come = || kitchen_at(&open(), "2026-01-05T03:00:00Z");
    come().create_program(&NutritionProgram::new("mbg", "MBG", ProgramType::Other, MONDAY).unwrap(), None).unwrap();
    crate::world::dish(&come(), "murah", 1_000);
    let nameless = MenuPlan { id: Default::default(), ..MenuPlan::new("x", "mbg", "Pekan", MONDAY, FRIDAY).unwrap() };
    let made = come().create_menu_plan(&nameless, None).unwrap();
    assert!(!made.id.is_empty());
    let mut monday = lunch("senin", MONDAY, "murah", 10);
    monday.plan_id = made.id.clone();
    come().assign_menu_to_plan(&[monday], None).unwrap();
    let kept = come().get_menu_plan_by_id(&made.id).unwrap();
    assert_eq!((kept.plan, kept.assignments.len()), (made, 1));
}

/// A plan was written into a row of the audit log only, and the next call refused the id it was given.
#[test]
fn defect_15_a_plan_is_stored_and_the_next_call_takes_its_id() {
    let store = memory();
    plan_in_steps(|| Arc::clone(&store));
}

/// The same over a file that is opened anew for every call.
#[test]
#[cfg(feature = "sqlite")]
fn defect_15_a_plan_outlives_its_process() {
    let folder = tempfile::tempdir().unwrap();
    plan_in_steps(|| {
        let store = gizi::store::SqliteStore::open(&folder.path().join("kitchen.db")).unwrap();
        store.migrate().unwrap();
        Arc::new(store)
    });
}

fn flags(record: &Value) -> Vec<String> {
    let fields = record.as_object().unwrap().iter();
    fields.filter(|(_, value)| value.is_boolean()).map(|(name, _)| name.clone()).collect()
}

/// Beside its status a plan had flags for draft, active and archived, which could say otherwise.
#[test]
fn defect_28_a_status_stands_alone() {
    let plan = serde_json::to_value(MenuPlan::new("pekan", "mbg", "Pekan", MONDAY, FRIDAY).unwrap()).unwrap();
    let program =
        serde_json::to_value(NutritionProgram::new("mbg", "MBG Cimahi", ProgramType::Other, MONDAY).unwrap()).unwrap();
    assert_eq!((flags(&plan), flags(&program)), (vec![], vec![]));
    assert_eq!((&plan["status"], &program["status"]), (&json!("DRAFT"), &json!("ACTIVE")));
    assert!(parse_plan(plan.to_string().as_bytes()).plan.is_some());
    assert!(parse_program(program.to_string().as_bytes()).program.is_some());
    // Whoever sends such a flag is told that it counts for nothing.
    for flag in ["isDraft", "isActive", "isPublished", "isArchived"] {
        let (mut plan, mut program) = (plan.clone(), program.clone());
        (plan[flag], program[flag]) = (json!(true), json!(true));
        let violations = [
            parse_plan(plan.to_string().as_bytes()).violations,
            parse_program(program.to_string().as_bytes()).violations,
        ];
        for found in violations {
            assert_eq!((found.len(), found[0].path.as_str()), (1, flag), "{found:?}");
        }
    }
}

/// Any status could be written over any other.
#[test]
fn defect_29_a_status_is_reached_by_its_steps_only() {
    use PlanStatus::{Active, Approved, Archived, Cancelled, Completed, Draft, Published, Review};
    let ways: [(&[PlanStatus], &[PlanStatus]); 8] = [
        (&[], &[Review, Cancelled]),
        (&[Review], &[Draft, Approved, Cancelled]),
        (&[Review, Approved], &[Draft, Published, Cancelled]),
        (&[Review, Approved, Published], &[Active, Cancelled]),
        (&[Review, Approved, Published, Active], &[Completed, Cancelled]),
        (&[Review, Approved, Published, Active, Completed], &[Archived]),
        (&[Cancelled], &[Archived]),
        (&[Cancelled, Archived], &[]),
    ];
    let all = ways.map(|(way, _)| way.last().copied().unwrap_or_default());
    // Neither creating nor changing a plan writes its status.
    let empty = kitchen();
    for status in all.into_iter().filter(|status| *status != Draft) {
        let made = MenuPlan { status, ..MenuPlan::new("pekan", "mbg", "Pekan", MONDAY, FRIDAY).unwrap() };
        assert_eq!(empty.create_menu_plan(&made, None).unwrap_err().code(), "kitchen.not_draft", "{status:?}");
    }
    let mut update = serde_json::to_value(PlanUpdate::new("pekan".parse().unwrap(), 1)).unwrap();
    update["status"] = json!("PUBLISHED");
    let refused = parse_plan_update(update.to_string().as_bytes()).violations;
    assert!(refused.iter().any(|violation| violation.path == "status"), "{refused:?}");
    // From everywhere, whatever is not the next step is refused and changes nothing.
    for (way, next) in ways {
        let kitchen = kitchen();
        draft(&kitchen, MONDAY, MONDAY);
        kitchen.assign_menu_to_plan(&[lunch("senin", MONDAY, "murah", 100)], None).unwrap();
        let plan = walk(&kitchen, way);
        for to in all.into_iter().filter(|to| !next.contains(to)) {
            let refused = kitchen.transition_menu_plan(&plan.id, plan.version, to, Some("rapat")).unwrap_err();
            assert_eq!(refused.code(), "kitchen.no_such_step", "{:?} to {to:?}", plan.status);
            assert_eq!(kitchen.get_menu_plan_by_id(&plan.id).unwrap().plan, plan);
        }
    }
}
