//! What went wrong with days, meals and schools.

use crate::world::{FRIDAY, MONDAY, draft, kitchen, kitchen_at, lunch, memory, walk};
use gizi::kitchen::{Kitchen, PlanCycle, SettingsUpdate};
use gizi::plan::{Assignment, CycleRule, DayRange, PlanStatus, SlotState, SupplyGapReason};
use gizi::program::{DayKind, Holiday, NutritionProgram, ProgramType, ProgramUpdate, Site};
use jiff::civil::{Date, date};

fn calendar(kitchen: &Kitchen, first: Date, last: Date) -> Vec<gizi::plan::CalendarDay> {
    kitchen.get_menu_calendar(&"mbg".parse().unwrap(), &DayRange { first, last }).unwrap()
}

/// Days were made in the server's time zone and cut from UTC: 1 January in Jakarta became 31 December.
#[test]
fn defect_14_a_day_is_the_same_day_in_every_time_zone() {
    let mut told = Vec::new();
    // It is 2025 in Jakarta and Kiritimati and still 2024 elsewhere.
    for zone in ["Asia/Jakarta", "UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Los_Angeles"] {
        let kitchen = kitchen_at(&memory(), "2024-12-31T17:30:00Z");
        let settings = kitchen.get_settings().unwrap();
        let update = SettingsUpdate {
            expected_version: settings.version,
            time_zone: Some(zone.to_owned()),
            ..SettingsUpdate::default()
        };
        kitchen.update_settings(&update).unwrap();
        let program = NutritionProgram::new("mbg", "MBG Cimahi", ProgramType::SchoolFeeding, date(2024, 7, 1)).unwrap();
        kitchen.create_program(&program, None).unwrap();
        crate::world::dish(&kitchen, "murah", 1_000);
        draft(&kitchen, date(2024, 12, 30), date(2025, 1, 3));
        let eve = lunch("malam", date(2024, 12, 31), "murah", 10);
        let new_year = lunch("tahun-baru", date(2025, 1, 1), "murah", 20);
        kitchen.assign_menu_to_plan(&[eve, new_year], None).unwrap();

        let january = DayRange::month(2025, 1).unwrap();
        let days = calendar(&kitchen, january.first, january.last);
        assert_eq!((days[0].date, days[0].portions, days.len()), (date(2025, 1, 1), 20, 31), "{zone}");
        let december = DayRange::month(2024, 12).unwrap();
        let days = calendar(&kitchen, december.first, december.last);
        assert_eq!((days[30].date, days[30].portions), (date(2024, 12, 31), 10), "{zone}");
        let stored = kitchen.get_menu_plan_by_id(&"pekan".parse().unwrap()).unwrap().assignments;
        assert_eq!(serde_json::to_value(&stored[1]).unwrap()["date"], "2025-01-01", "{zone}");
        let file = kitchen.export_plan_calendar(&"pekan".parse().unwrap()).unwrap();
        assert!(file.contains("DTSTART;VALUE=DATE:20250101"), "{zone}: {file}");
        told.push((file, serde_json::to_string(&days).unwrap(), serde_json::to_string(&stored).unwrap()));
    }
    assert!(told.iter().all(|one| *one == told[0]));
}

/// What a plan cost was what one serving of each menu cost; how many portions were planned played no part.
#[test]
fn defect_16_a_plan_costs_its_portions() {
    let report = |portions: u32| {
        let kitchen = kitchen();
        draft(&kitchen, MONDAY, FRIDAY);
        let week = [lunch("senin", MONDAY, "murah", portions), lunch("jumat", FRIDAY, "mahal", portions)];
        kitchen.assign_menu_to_plan(&week, None).unwrap();
        kitchen.get_plan_report(&"pekan".parse().unwrap(), None).unwrap()
    };
    for portions in [1, 280, 560] {
        let found = report(portions).totals.plan;
        // 100 for the one and 300 for the other.
        let known = found.cost.known().unwrap();
        assert_eq!(known.amount, gizi::quantity::Decimal::from(400 * portions), "{portions}");
        assert_eq!(found.portions, i64::from(2 * portions));
    }
    // Nobody said how many: that is no plan for nobody and none for one.
    let unsaid = report(0);
    assert!(matches!(unsaid.gaps[0].reason, SupplyGapReason::NoPortions { .. }), "{:?}", unsaid.gaps);
    assert!(!unsaid.totals.plan.counted);
    assert_eq!((unsaid.totals.plan.cost.known(), unsaid.totals.plan.cost.at_most), (None, None));
}

/// Meals were planned and repeated on Saturdays, Sundays and holidays as on any other day.
#[test]
fn defect_17_days_without_feeding_are_no_days_of_a_plan() {
    let kitchen = kitchen();
    let settings = kitchen.get_settings().unwrap();
    let holiday = Holiday { name: "Isra Mikraj".to_owned(), date: date(2026, 1, 16), end_date: None };
    let update = SettingsUpdate {
        expected_version: settings.version,
        holidays: Some(vec![holiday]),
        ..SettingsUpdate::default()
    };
    kitchen.update_settings(&update).unwrap();
    draft(&kitchen, MONDAY, date(2026, 1, 25));
    kitchen.assign_menu_to_plan(&[lunch("senin", MONDAY, "murah", 10)], None).unwrap();
    let cycle = PlanCycle {
        plan_id: "pekan".parse().unwrap(),
        pattern: DayRange { first: MONDAY, last: MONDAY },
        target_plan_id: None,
        to: DayRange { first: date(2026, 1, 6), last: date(2026, 1, 18) },
        rule: CycleRule::Skip,
    };
    let laid = kitchen.apply_cycle(&cycle, None).unwrap();
    let days: Vec<i8> = laid.assignments.iter().map(|assignment| assignment.date.day()).collect();
    assert_eq!(days, [6, 7, 8, 9, 12, 13, 14, 15]);
    assert_eq!(laid.unplaced[0].date, Some(date(2026, 1, 16)), "the holiday is named");
    // Who plans on such a day all the same is shown it.
    let wrong = [lunch("sabtu", date(2026, 1, 17), "murah", 10), lunch("libur", date(2026, 1, 16), "murah", 10)];
    kitchen.assign_menu_to_plan(&wrong, None).unwrap();
    let days = calendar(&kitchen, date(2026, 1, 15), date(2026, 1, 17));
    let shown: Vec<(DayKind, usize, usize)> =
        days.iter().map(|day| (day.kind, day.slots.len(), day.misplaced.len())).collect();
    assert_eq!(shown, [(DayKind::Feeding, 1, 0), (DayKind::Holiday, 0, 1), (DayKind::RestDay, 0, 1)]);
}

/// A slot held one menu, whatever school it went to: a second school's menu overwrote the first.
#[test]
fn defect_18_each_school_has_a_menu_of_its_own_and_none_is_overwritten() {
    let kitchen = kitchen();
    let program = kitchen.get_program_by_id(&"mbg".parse().unwrap()).unwrap();
    let site = |id: &str| Site { id: id.parse().unwrap(), name: id.to_owned(), address: None, audiences: Vec::new() };
    let sites = Some(vec![site("sd-1"), site("sd-2"), site("sd-3")]);
    kitchen.update_program(&ProgramUpdate { sites, ..ProgramUpdate::new(program.id, program.version) }).unwrap();
    draft(&kitchen, MONDAY, FRIDAY);
    let at = |id: &str, menu: &str, site: &str| Assignment {
        site: Some(site.parse().unwrap()),
        ..lunch(id, MONDAY, menu, 100)
    };
    kitchen.assign_menu_to_plan(&[at("satu", "murah", "sd-1")], None).unwrap();
    kitchen.assign_menu_to_plan(&[at("dua", "mahal", "sd-2")], None).unwrap();
    let again = kitchen.assign_menu_to_plan(&[at("tiga", "sedang", "sd-1")], None).unwrap_err();
    assert_eq!(again.code(), "kitchen.slot_taken");
    assert!(again.details()[0].value.contains("satu") && again.details()[0].value.contains("tiga"), "{again:?}");
    let day = calendar(&kitchen, MONDAY, MONDAY).pop().unwrap();
    let served: Vec<(&str, &str)> =
        day.assignments.iter().map(|it| (it.site.as_ref().unwrap().as_str(), it.menu_id.as_str())).collect();
    assert_eq!(served, [("sd-1", "murah"), ("sd-2", "mahal")]);
    assert_eq!((day.slots[0].state, day.portions), (SlotState::PartlyFilled, 200));
    assert_eq!(day.slots[0].empty_sites, ["sd-3".parse().unwrap()]);
}

/// Nothing asked the plans before a menu was deleted; the database broke off with an error of its own.
#[test]
fn defect_22_what_is_planned_is_not_deleted_under_its_plan() {
    let kitchen = kitchen();
    draft(&kitchen, MONDAY, FRIDAY);
    kitchen.assign_menu_to_plan(&[lunch("senin", MONDAY, "murah", 10)], None).unwrap();
    let menu = "murah".parse().unwrap();
    let ways: [&[PlanStatus]; 5] =
        [&[], &[PlanStatus::Review], &[PlanStatus::Approved], &[PlanStatus::Published], &[PlanStatus::Active]];
    for way in ways {
        let plan = walk(&kitchen, way);
        let version = kitchen.get_menu_by_id(&menu).unwrap().menu.version;
        let refused = kitchen.delete_menu(&menu, version).unwrap_err();
        assert_eq!(refused.code(), "kitchen.in_use", "{:?}", plan.status);
        assert!(refused.message().contains("plan pekan"), "{}", refused.message());
        let program = kitchen.get_program_by_id(&"mbg".parse().unwrap()).unwrap();
        assert_eq!(kitchen.delete_program(&program.id, program.version).unwrap_err().code(), "kitchen.in_use");
    }
    // Once the plan is given up nothing needs the menu.
    walk(&kitchen, &[PlanStatus::Cancelled]);
    kitchen.delete_menu(&menu, 1).unwrap();
}
