//! The way of a plan from draft to archive.

use super::*;
use crate::error::Error;
use crate::event::{EventSubject, EventType};
use crate::kitchen::Host;
use crate::menu::{MealType, MenuUpdate, Portion};
use crate::plan::PlanStatus::{Active, Approved, Archived, Cancelled, Completed, Draft, Published, Review};
use crate::plan::{Assignment, MenuPlan, PlanStatus, PlanUpdate, PlannedPortions};
use crate::program::{NutritionProgram, ProgramType};
#[cfg(feature = "toml")]
use crate::program::{ProgramAudience, ProgramUpdate};
use crate::store::EventQuery;

pub(super) const FRIDAY: Date = date(2026, 1, 9);

/// Rice for a hundred.
pub(super) fn lunch(id: &str, plan: &str, day: Date) -> Assignment {
    let portions = vec![PlannedPortions { portion: None, count: 100 }];
    Assignment { portions, ..Assignment::new(id, plan, day, MealType::Lunch, "nasi").unwrap() }
}

/// The same kitchen on another day; it goes on counting its ids.
pub(super) fn on(kitchen: &Kitchen, day: Date) -> Kitchen {
    let host = Host { ids: Arc::clone(&kitchen.host.ids), ..fixed_host(day) };
    Kitchen::new(Arc::clone(&kitchen.store), kitchen.session.clone(), host)
}

/// A kitchen with two menus and one plan, `pekan`, of one lunch.
pub(super) fn planned() -> Kitchen {
    let kitchen = kitchen();
    kitchen.create_ingredient(&rice(), None).unwrap();
    kitchen.create_menu(&cooked_rice(), None).unwrap();
    let mut other = cooked_rice();
    (other.id, other.menu_name, other.menu_code) = ("uduk".parse().unwrap(), "Nasi uduk".to_owned(), None);
    kitchen.create_menu(&other, None).unwrap();
    let program = NutritionProgram::new("mbg", "MBG Cimahi", ProgramType::SchoolFeeding, TODAY).unwrap();
    kitchen.create_program(&program, None).unwrap();
    kitchen.create_menu_plan(&MenuPlan::new("pekan", "mbg", "Pekan pertama", TODAY, FRIDAY).unwrap(), None).unwrap();
    kitchen.assign_menu_to_plan(&[lunch("senin", "pekan", TODAY)], None).unwrap();
    kitchen
}

/// Takes the plan through some steps, each with a reason; it is completed on Friday.
pub(super) fn walk(kitchen: &Kitchen, plan: &str, steps: &[PlanStatus]) -> Result<MenuPlan, Error> {
    let id = plan.parse()?;
    let mut plan = kitchen.get_menu_plan_by_id(&id)?.plan;
    let friday = on(kitchen, FRIDAY);
    for to in steps {
        let kitchen = if *to == Completed { &friday } else { kitchen };
        plan = kitchen.transition_menu_plan(&id, plan.version, *to, Some("disepakati rapat"))?;
    }
    Ok(plan)
}

/// The shortest way to each status.
pub(super) fn way_to(status: PlanStatus) -> &'static [PlanStatus] {
    match status {
        Draft => &[],
        Review => &[Review],
        Approved => &[Review, Approved],
        Published => &[Review, Approved, Published],
        Active => &[Review, Approved, Published, Active],
        Completed => &[Review, Approved, Published, Active, Completed],
        Cancelled => &[Cancelled],
        Archived => &[Cancelled, Archived],
    }
}

pub(super) const ALL: [PlanStatus; 8] = [Draft, Review, Approved, Published, Active, Completed, Cancelled, Archived];

#[test]
fn a_plan_takes_every_step_of_the_table_and_no_other() {
    for from in ALL {
        for to in ALL {
            let kitchen = planned();
            let before = walk(&kitchen, "pekan", way_to(from)).unwrap();
            let step = on(&kitchen, FRIDAY).transition_menu_plan(&before.id, before.version, to, Some("hujan"));
            if from.may_become(to) {
                let after = step.unwrap();
                assert_eq!((after.status, after.version), (to, before.version + 1));
                assert_eq!(after.status_reason.as_deref(), Some("hujan"));
            } else {
                let refused = step.unwrap_err();
                assert_eq!(refused.code(), "kitchen.no_such_step", "{from:?} to {to:?}");
                assert_eq!(kitchen.get_menu_plan_by_id(&before.id).unwrap().plan, before);
            }
        }
    }
}

#[test]
fn a_step_is_told_with_who_took_it_and_why() {
    let kitchen = planned();
    let id = "pekan".parse().unwrap();
    let refused = kitchen.transition_menu_plan(&id, 1, Cancelled, Some("  ")).unwrap_err();
    assert_eq!(
        (refused.code(), refused.message()),
        ("kitchen.reason_needed", "plan pekan can go to CANCELLED only with a reason")
    );
    kitchen.transition_menu_plan(&id, 1, Cancelled, Some("sekolah libur")).unwrap();
    let told = kitchen.get_events(&EventQuery::after(0)).unwrap().events.pop().unwrap();
    assert_eq!((told.event_type, told.actor.as_str()), (EventType::PlanStatusChanged, "siti"));
    let EventSubject::Plan { changes, .. } = told.data else { panic!("{told:?}") };
    let changed: Vec<String> = changes.iter().map(|change| format!("{change:?}")).collect();
    assert!(changed.iter().any(|change| change.contains("CANCELLED")), "{changed:?}");
    assert!(changed.iter().any(|change| change.contains("sekolah libur")), "{changed:?}");
    let stale = kitchen.transition_menu_plan(&id, 1, Archived, None).unwrap_err();
    assert_eq!(stale.code(), "store.conflict");
}

#[test]
fn who_writes_a_plan_sends_it_in_and_who_answers_for_it_decides() {
    let admin = planned();
    let nutritionist = admin.with_session(session("dapur-cimahi", Role::Nutritionist));
    let head = admin.with_session(session("dapur-cimahi", Role::Head));
    walk(&nutritionist, "pekan", &[Review, Draft, Review]).unwrap();
    for to in [Approved, Cancelled] {
        assert_eq!(walk(&nutritionist, "pekan", &[to]).unwrap_err().code(), "kitchen.denied");
    }
    walk(&head, "pekan", &[Approved]).unwrap();
    // Taking a signature back is a decision too, though it leads to a draft.
    assert_eq!(walk(&nutritionist, "pekan", &[Draft]).unwrap_err().code(), "kitchen.denied");
    walk(&head, "pekan", &[Draft]).unwrap();
    for role in [Role::Viewer, Role::Accountant] {
        let other = admin.with_session(session("dapur-cimahi", role));
        assert_eq!(walk(&other, "pekan", &[Review]).unwrap_err().code(), "kitchen.denied");
    }
}

#[test]
fn only_a_draft_is_written() {
    for status in ALL.into_iter().filter(|status| *status != Draft) {
        let kitchen = planned();
        let plan = walk(&kitchen, "pekan", way_to(status)).unwrap();
        let before = kitchen.export_kitchen().unwrap();
        let moved = Assignment { date: FRIDAY, version: 1, ..lunch("senin", "pekan", TODAY) };
        let rename =
            PlanUpdate { plan_name: Some("Lain".to_owned()), ..PlanUpdate::new(plan.id.clone(), plan.version) };
        let refused = [
            kitchen.assign_menu_to_plan(&[moved], None).unwrap_err(),
            kitchen.assign_menu_to_plan(&[lunch("jumat", "pekan", FRIDAY)], None).unwrap_err(),
            kitchen.remove_assignment(&"senin".parse().unwrap(), 1).unwrap_err(),
            kitchen.update_menu_plan(&rename).unwrap_err(),
        ];
        for error in refused {
            assert_eq!(error.code(), "kitchen.plan_locked", "{status:?}");
            assert_eq!(error.details()[1].value, serde_json::to_value(status).unwrap().as_str().unwrap());
        }
        assert_eq!(kitchen.export_kitchen().unwrap(), before);
    }
}

#[test]
fn a_plan_taken_back_is_written_again() {
    let kitchen = planned();
    walk(&kitchen, "pekan", &[Review, Approved, Draft]).unwrap();
    kitchen.assign_menu_to_plan(&[lunch("jumat", "pekan", FRIDAY)], None).unwrap();
    kitchen.remove_assignment(&"senin".parse().unwrap(), 1).unwrap();
}

#[test]
fn only_the_workflow_writes_why_a_plan_stands_where_it_does() {
    let kitchen = planned();
    let plan = walk(&kitchen, "pekan", &[Review, Draft]).unwrap();
    for field in ["statusReason", "status_reason", "createdBy"] {
        let update = PlanUpdate { clear: vec![field.to_owned()], ..PlanUpdate::new(plan.id.clone(), plan.version) };
        assert_eq!(kitchen.update_menu_plan(&update).unwrap_err().code(), "kitchen.cannot_clear", "{field}");
    }
    let update = PlanUpdate { clear: vec!["description".to_owned()], ..PlanUpdate::new(plan.id.clone(), plan.version) };
    assert_eq!(kitchen.update_menu_plan(&update).unwrap().status_reason, plan.status_reason);
    assert_eq!(plan.status_reason.as_deref(), Some("disepakati rapat"));
}

#[test]
fn a_menu_is_substituted_only_where_people_rely_on_it() {
    let (senin, uduk) = ("senin".parse().unwrap(), "uduk".parse().unwrap());
    for status in ALL {
        let kitchen = planned();
        walk(&kitchen, "pekan", way_to(status)).unwrap();
        let substituted = kitchen.substitute_menu(&senin, 1, &uduk, " ayam tidak datang ");
        if !matches!(status, Published | Active) {
            assert_eq!(substituted.unwrap_err().code(), "kitchen.not_published", "{status:?}");
            continue;
        }
        let substituted = substituted.unwrap();
        let kept = substituted.substitution.clone().unwrap();
        assert_eq!((substituted.menu_id.as_str(), substituted.menu_version, substituted.version), ("uduk", 1, 2));
        assert_eq!((kept.original_menu_id.as_str(), kept.original_menu_version), ("nasi", 1));
        assert_eq!((kept.reason.as_str(), kept.substituted_by.as_str()), ("ayam tidak datang", "siti"));
        let told = kitchen.get_events(&EventQuery::after(0)).unwrap().events.pop().unwrap();
        assert_eq!(told.event_type, EventType::MenuSubstituted);
        // Whatever comes next, the menu that was published stays known.
        let back = kitchen.substitute_menu(&senin, 2, &"nasi".parse().unwrap(), "datang juga").unwrap();
        assert_eq!(back.substitution.unwrap().original_menu_id.as_str(), "nasi");
        let seen = kitchen.get_menu_plan_by_id(&"pekan".parse().unwrap()).unwrap();
        assert_eq!(seen.assignments[0].version, 3);
    }
}

#[test]
fn a_substitute_must_be_servable_and_explained() {
    let kitchen = planned();
    walk(&kitchen, "pekan", way_to(Published)).unwrap();
    let (senin, uduk) = ("senin".parse().unwrap(), "uduk".parse().unwrap());
    let silent = kitchen.substitute_menu(&senin, 1, &uduk, " ").unwrap_err();
    assert_eq!((silent.code(), silent.details()[0].key.as_str()), ("assignment.invalid", "violation"));
    assert_eq!(kitchen.substitute_menu(&senin, 2, &uduk, "habis").unwrap_err().code(), "store.conflict");
    kitchen.set_menu_active(&uduk, 1, false).unwrap();
    let inactive = kitchen.substitute_menu(&senin, 1, &uduk, "habis").unwrap_err();
    assert_eq!((inactive.code(), inactive.path()), ("kitchen.inactive_menu", "menuId"));
    let none = kitchen.substitute_menu(&senin, 1, &"tiada".parse().unwrap(), "habis").unwrap_err();
    assert_eq!(none.code(), "kitchen.not_found");
}

#[test]
fn nobody_but_the_kitchen_writes_a_substitution() {
    let kitchen = planned();
    walk(&kitchen, "pekan", way_to(Published)).unwrap();
    let forged = kitchen.substitute_menu(&"senin".parse().unwrap(), 1, &"uduk".parse().unwrap(), "habis").unwrap();
    kitchen.create_menu_plan(&MenuPlan::new("lain", "mbg", "Lain", TODAY, FRIDAY).unwrap(), None).unwrap();
    let forged = Assignment { substitution: forged.substitution, ..lunch("jumat", "lain", FRIDAY) };
    assert_eq!(kitchen.assign_menu_to_plan(&[forged], None).unwrap()[0].substitution, None);
}

#[test]
fn a_plan_with_a_menu_that_is_not_served_is_not_sent_in() {
    let kitchen = planned();
    kitchen.set_menu_active(&"nasi".parse().unwrap(), 1, false).unwrap();
    assert_eq!(walk(&kitchen, "pekan", &[Review]).unwrap_err().code(), "kitchen.inactive_menu");
    kitchen.set_menu_active(&"nasi".parse().unwrap(), 2, true).unwrap();
    walk(&kitchen, "pekan", &[Review]).unwrap();
}

#[test]
fn two_plans_may_be_drafted_for_one_slot_but_not_signed() {
    let kitchen = planned();
    kitchen.create_menu_plan(&MenuPlan::new("saingan", "mbg", "Saingan", TODAY, FRIDAY).unwrap(), None).unwrap();
    kitchen.assign_menu_to_plan(&[lunch("senin2", "saingan", TODAY)], None).unwrap();
    walk(&kitchen, "pekan", &[Review]).unwrap();
    walk(&kitchen, "saingan", &[Review]).unwrap();
    for step in [Approved, Published, Active] {
        walk(&kitchen, "pekan", &[step]).unwrap();
        let refused = walk(&kitchen, "saingan", &[Approved]).unwrap_err();
        assert_eq!(refused.code(), "kitchen.slot_taken");
        assert_eq!(refused.details()[0].value, "2026-01-05 LUNCH: senin2 of plan saingan and senin of plan pekan");
    }
    walk(&kitchen, "saingan", &[Draft]).unwrap();
    assert_eq!(walk(&kitchen, "saingan", &[Review]).unwrap_err().code(), "kitchen.slot_taken");
    // Another day, or another plan that was given up, is no rival.
    walk(&kitchen, "pekan", &[Cancelled]).unwrap();
    walk(&kitchen, "saingan", &[Review, Approved]).unwrap();
}

#[test]
fn a_plan_is_active_from_its_first_day_and_completed_from_its_last() {
    let kitchen = planned();
    let plan = walk(&kitchen, "pekan", way_to(Published)).unwrap();
    let step = |day: Date, version: u32, to| on(&kitchen, day).transition_menu_plan(&plan.id, version, to, None);
    let early = step(date(2026, 1, 4), plan.version, Active).unwrap_err();
    assert_eq!((early.code(), early.message()), ("kitchen.too_early", "plan pekan cannot be ACTIVE before 2026-01-05"));
    let active = step(TODAY, plan.version, Active).unwrap();
    let early = step(date(2026, 1, 8), active.version, Completed).unwrap_err();
    assert_eq!(early.message(), "plan pekan cannot be COMPLETED before 2026-01-09");
    step(FRIDAY, active.version, Completed).unwrap();
}

#[test]
fn what_cannot_be_cooked_is_not_sent_in() {
    let kitchen = planned();
    let uncooked = || {
        let refused = walk(&kitchen, "pekan", &[Review]).unwrap_err();
        (refused.code().to_owned(), refused.details().iter().map(|it| it.value.clone()).collect::<Vec<_>>())
    };
    let nobody = Assignment { portions: Vec::new(), ..lunch("jumat", "pekan", FRIDAY) };
    let nobody = kitchen.assign_menu_to_plan(&[nobody], None).unwrap().remove(0);
    let told = "2026-01-09 LUNCH jumat: no portions are planned".to_owned();
    assert_eq!(uncooked(), ("kitchen.not_cookable".to_owned(), vec![told]));
    kitchen.remove_assignment(&nobody.id, 1).unwrap();
    // A size that goes after it was planned.
    let small = Portion { key: "small".parse().unwrap(), factor: 1.into() };
    let sized = |version, portions| MenuUpdate { portions: Some(portions), ..MenuUpdate::new(id("nasi"), version) };
    kitchen.update_menu(&sized(1, vec![small])).unwrap();
    let small = PlannedPortions { portion: Some("small".parse().unwrap()), count: 100 };
    let monday = Assignment { version: 1, portions: vec![small], ..lunch("senin", "pekan", TODAY) };
    kitchen.assign_menu_to_plan(&[monday], None).unwrap();
    kitchen.update_menu(&sized(2, Vec::new())).unwrap();
    let told = "2026-01-05 LUNCH senin: Nasi putih has no portion `small` [menu.unknown_portion]".to_owned();
    assert_eq!(uncooked(), ("kitchen.not_cookable".to_owned(), vec![told]));
    kitchen.remove_assignment(&"senin".parse().unwrap(), 2).unwrap();
    assert_eq!(uncooked().0, "kitchen.nothing_assigned");
}

#[cfg(feature = "toml")]
#[test]
fn a_size_that_nobody_gets_by_the_standard_is_not_planned() {
    let kitchen = planned();
    let fed = |key: &str| ProgramAudience { audience: key.parse().unwrap(), heads: 250, special_diets: Vec::new() };
    let feeds = |key: &str, version| {
        let id = "mbg".parse().unwrap();
        let update = ProgramUpdate { audiences: Some(vec![fed(key)]), ..ProgramUpdate::new(id, version) };
        kitchen.update_program(&update).unwrap();
    };
    feeds("sd_1_3", 1);
    let sizes = ["small", "large"].map(|key| Portion { key: key.parse().unwrap(), factor: 1.into() });
    let update = MenuUpdate { portions: Some(sizes.to_vec()), ..MenuUpdate::new(id("nasi"), 1) };
    kitchen.update_menu(&update).unwrap();
    let of = |key: &str| PlannedPortions { portion: Some(key.parse().unwrap()), count: 100 };
    let friday = Assignment { portions: vec![of("small"), of("large")], ..lunch("jumat", "pekan", FRIDAY) };
    let refused = kitchen.assign_menu_to_plan(std::slice::from_ref(&friday), None).unwrap_err();
    let told = "portions[1].portion: no audience it is for gets the size large \
        [assignment.portions.portion.reaches_nobody]";
    assert_eq!((refused.code(), refused.path()), ("assignment.invalid", "[0].portions[1].portion"));
    assert_eq!(refused.details()[0].value, told);
    // A standard that does not know the audience does not say either.
    feeds("guru", 2);
    kitchen.assign_menu_to_plan(&[friday], None).unwrap();
}

#[test]
fn a_size_that_the_menu_does_not_have_is_not_planned() {
    let kitchen = planned();
    let jumbo = PlannedPortions { portion: Some("jumbo".parse().unwrap()), count: 1 };
    let mut friday = lunch("jumat", "pekan", FRIDAY);
    friday.portions.push(jumbo);
    let refused = kitchen.assign_menu_to_plan(&[friday], None).unwrap_err();
    assert_eq!((refused.code(), refused.path()), ("menu.unknown_portion", "[0].portions[1].portion"));
    // Nor does one stand in that does not have the sizes of what was published.
    let small = Portion { key: "small".parse().unwrap(), factor: 1.into() };
    kitchen.update_menu(&MenuUpdate { portions: Some(vec![small]), ..MenuUpdate::new(id("nasi"), 1) }).unwrap();
    let small = PlannedPortions { portion: Some("small".parse().unwrap()), count: 100 };
    let monday = Assignment { version: 1, portions: vec![small], ..lunch("senin", "pekan", TODAY) };
    kitchen.assign_menu_to_plan(&[monday], None).unwrap();
    walk(&kitchen, "pekan", way_to(Published)).unwrap();
    let refused = kitchen.substitute_menu(&"senin".parse().unwrap(), 2, &id("uduk"), "habis").unwrap_err();
    assert_eq!(refused.code(), "menu.unknown_portion");
}
