//! Procurement lists and production sheets of a kitchen.

use super::*;
use crate::cost::StockItem;
use crate::id::ProgramId;
use crate::kitchen::{PlannedBy, SettingsUpdate};
use crate::menu::{MealType, MenuUpdate};
use crate::plan::{
    Assignment, DatedStock, DayRange, MenuPlan, PlanStatus, PlannedPortions, ProcurementOptions, ProductionOptions,
    SupplyGap, SupplyGapReason,
};
use crate::program::{NutritionProgram, ProgramMeal, ProgramType, TimeOfDay};

const WEEK: DayRange = DayRange { first: TODAY, last: date(2026, 1, 9) };

/// A kitchen with two plans of one programme, 100 portions each: one for Monday, one for Tuesday.
fn planned() -> Kitchen {
    let kitchen = kitchen();
    kitchen.create_ingredient(&rice(), None).unwrap();
    kitchen.set_ingredient_price(&price("beras", TODAY, 14_000)).unwrap();
    kitchen.set_ingredient_price(&price("beras", date(2026, 1, 6), 15_000)).unwrap();
    kitchen.create_menu(&cooked_rice(), None).unwrap();
    let program = NutritionProgram::new("mbg", "MBG Cimahi", ProgramType::SchoolFeeding, TODAY).unwrap();
    kitchen.create_program(&program, None).unwrap();
    for (plan, day) in [("one", TODAY), ("two", date(2026, 1, 6))] {
        kitchen.create_menu_plan(&MenuPlan::new(plan, "mbg", plan, WEEK.first, WEEK.last).unwrap(), None).unwrap();
        let mut lunch = Assignment::new(plan, plan, day, MealType::Lunch, "nasi").unwrap();
        lunch.portions = vec![PlannedPortions { portion: None, count: 100 }];
        kitchen.assign_menu_to_plan(&[lunch], None).unwrap();
    }
    kitchen
}

fn by_plan(plan: &str) -> PlannedBy {
    PlannedBy::Plan { plan_id: plan.parse().unwrap() }
}

fn by_program() -> PlannedBy {
    PlannedBy::Program { program_id: ProgramId::new("mbg").unwrap() }
}

#[test]
fn a_plan_and_a_programme_are_bought_for_at_the_prices_of_each_day() {
    let kitchen = planned();
    let total = |of: &PlannedBy| {
        let list = kitchen.get_procurement(of, &WEEK, &ProcurementOptions::default()).unwrap();
        list.total.known().unwrap()
    };
    // 8 kg a day, at 14,000 on Monday and at 15,000 on Tuesday.
    assert_eq!(total(&by_plan("one")), rupiah(112_000));
    assert_eq!(total(&by_plan("two")), rupiah(120_000));
    assert_eq!(total(&by_program()), rupiah(232_000));
    let none = kitchen.get_procurement(&by_plan("three"), &WEEK, &ProcurementOptions::default());
    assert_eq!(none.unwrap_err().code(), "kitchen.not_found");
}

/// The kitchen knows more foods than a list needs: only those it does not have are named.
#[test]
fn stock_of_a_food_that_the_kitchen_does_not_have_is_named() {
    let kitchen = planned();
    kitchen.create_ingredient(&Ingredient::new("gula", "Gula", FoodCategory::Sugar).unwrap(), None).unwrap();
    let of = |food: &str| DatedStock {
        stock: StockItem {
            ingredient_id: food.parse().unwrap(),
            purchase_form_id: None,
            quantity: Quantity::whole(2, "kg"),
        },
        as_of: None,
    };
    let options = ProcurementOptions { stock: vec![of("gula"), of("gulla")], ..ProcurementOptions::default() };
    let list = kitchen.get_procurement(&by_plan("one"), &WEEK, &options).unwrap();
    let [gap] = list.gaps.as_slice() else { panic!("{:?}", list.gaps) };
    let SupplyGapReason::StockUnknown { code, path, .. } = &gap.reason else { panic!("{gap:?}") };
    assert_eq!((code.as_str(), path.as_str()), ("kitchen.not_found", "stock[1].stock.ingredientId"));
}

#[test]
fn the_menu_as_it_is_now_is_cooked() {
    let kitchen = planned();
    let twice = MenuUpdate { servings: Some(50.into()), ..MenuUpdate::new(id("nasi"), 1) };
    kitchen.update_menu(&twice).unwrap();
    let list = kitchen.get_procurement(&by_plan("one"), &WEEK, &ProcurementOptions::default()).unwrap();
    assert_eq!(list.total.known(), Some(rupiah(224_000)));
}

#[test]
fn the_sheet_of_a_day_takes_the_service_time_and_allergens_of_the_kitchen() {
    let kitchen = planned();
    let sheet = || kitchen.get_production_sheet(&by_program(), TODAY, &ProductionOptions::default()).unwrap();
    assert!(sheet().gaps.iter().any(|gap| gap.reason == SupplyGapReason::ServiceTime));
    let noon = ProgramMeal { meal_type: MealType::Lunch, service_time: Some(TimeOfDay::new("12:00").unwrap()) };
    let version = kitchen.get_settings().unwrap().version;
    let settings =
        SettingsUpdate { expected_version: version, service_times: Some(vec![noon]), ..SettingsUpdate::default() };
    kitchen.update_settings(&settings).unwrap();
    let sheet = sheet();
    assert!(sheet.gaps.iter().all(|gap| gap.reason == SupplyGapReason::Duration), "{:?}", sheet.gaps);
    let menu = &sheet.services[0].menus[0];
    assert_eq!((menu.portions, menu.dishes[0].ingredients[0].edible.known()), (100, Some(8_000.into())));
    assert_eq!((menu.menu_version, menu.allergens.len()), (1, 14), "nothing is stated, so all are unknown");
}

#[cfg(feature = "toml")]
#[test]
fn the_report_of_a_plan_prices_each_day_and_judges_by_the_standard_of_the_programme() {
    use crate::program::{ProgramAudience, ProgramUpdate};
    let kitchen = planned();
    let audience = ProgramAudience { audience: "sd_1_3".parse().unwrap(), heads: 100, special_diets: Vec::new() };
    let id: ProgramId = "mbg".parse().unwrap();
    let update = ProgramUpdate {
        audiences: Some(vec![audience]),
        total_budget: Some(rupiah(200_000)),
        ..ProgramUpdate::new(id, 1)
    };
    kitchen.update_program(&update).unwrap();
    let mut tuesday = Assignment::new("more", "one", date(2026, 1, 6), MealType::Lunch, "nasi").unwrap();
    tuesday.portions = vec![PlannedPortions { portion: None, count: 100 }];
    kitchen.assign_menu_to_plan(&[tuesday], None).unwrap();
    let report = kitchen.get_plan_report(&"one".parse().unwrap(), None).unwrap();
    let costs: Vec<_> = report.totals.days.iter().map(|day| day.cost.known().unwrap()).collect();
    assert_eq!(costs, [rupiah(112_000), rupiah(120_000)]);
    assert_eq!(report.budget.total.unwrap().variance.known(), Some(rupiah(32_000)));
    assert_eq!(report.verdicts.audiences[0].audience.as_str(), "sd_1_3");
    assert_eq!(report.verdicts.audiences[0].weeks[0].standard.as_str(), "mbg-2026");
    assert_eq!((report.variety.servings, report.variety.smallest_gap), (2, Some(1)));
    let none = kitchen.get_plan_report(&"three".parse().unwrap(), None);
    assert_eq!(none.unwrap_err().code(), "kitchen.not_found");
}

/// The sequence of the first event of a calendar.
fn sequence(file: &str) -> i64 {
    file.split("\r\n").find_map(|line| line.strip_prefix("SEQUENCE:")).unwrap().parse().unwrap()
}

#[test]
fn the_calendar_of_a_plan_has_the_service_time_of_the_kitchen() {
    let kitchen = planned();
    let plan = "one".parse().unwrap();
    let file = kitchen.export_plan_calendar(&plan).unwrap();
    assert!(file.contains("DTSTART;VALUE=DATE:20260105\r\n"), "{file}");
    let noon = ProgramMeal { meal_type: MealType::Lunch, service_time: Some(TimeOfDay::new("12:00").unwrap()) };
    let version = kitchen.get_settings().unwrap().version;
    let settings =
        SettingsUpdate { expected_version: version, service_times: Some(vec![noon]), ..SettingsUpdate::default() };
    kitchen.update_settings(&settings).unwrap();
    let moved = kitchen.export_plan_calendar(&plan).unwrap();
    assert!(moved.contains("DTSTART:20260105T120000\r\n"), "{moved}");
    assert!(sequence(&moved) > sequence(&file), "{file}{moved}");
}

#[test]
fn the_calendar_of_a_plan_names_its_kitchen_and_says_that_it_was_cancelled() {
    let kitchen = planned();
    let plan = "one".parse().unwrap();
    let draft = kitchen.export_plan_calendar(&plan).unwrap();
    kitchen.transition_menu_plan(&plan, 1, PlanStatus::Cancelled, Some("Banjir")).unwrap();
    let cancelled = kitchen.export_plan_calendar(&plan).unwrap();
    assert!(sequence(&cancelled) > sequence(&draft), "{draft}{cancelled}");
    for (file, rest) in [(draft, "\r\nSTATUS:TENTATIVE\r\n"), (cancelled, "\r\nSTATUS:CANCELLED\r\n")] {
        assert!(file.contains("UID:one.one.dapur-cimahi@gizi.id\r\n") && file.contains(rest), "{file}");
    }
}

#[test]
fn of_competing_drafts_neither_is_counted_and_both_are_named() {
    let kitchen = planned();
    let mut rival = Assignment::new("rival", "two", TODAY, MealType::Lunch, "nasi").unwrap();
    rival.portions = vec![PlannedPortions { portion: None, count: 100 }];
    kitchen.assign_menu_to_plan(&[rival], None).unwrap();
    let sheet = |by: &PlannedBy| kitchen.get_production_sheet(by, TODAY, &ProductionOptions::default()).unwrap();
    let list = |by: &PlannedBy| kitchen.get_procurement(by, &WEEK, &ProcurementOptions::default()).unwrap();
    let rivals = |gaps: &[SupplyGap]| -> Vec<String> {
        let told = |gap: &SupplyGap| match &gap.reason {
            SupplyGapReason::Competing { assignment_id, plan_id, other_assignment_id, other_plan_id } => {
                assert_eq!((gap.date, gap.name.as_str()), (Some(TODAY), "Nasi putih"));
                Some(format!("{plan_id}/{assignment_id} {other_plan_id}/{other_assignment_id}"))
            }
            _ => None,
        };
        gaps.iter().filter_map(told).collect()
    };
    let both = ["one/one two/rival", "two/rival one/one"];
    let found = sheet(&by_program());
    assert_eq!(
        (rivals(&found.gaps), found.services.len(), found.complete),
        (both.map(str::to_owned).to_vec(), 0, false)
    );
    let found = list(&by_program());
    assert_eq!((rivals(&found.gaps), found.complete), (both.map(str::to_owned).to_vec(), false));
    // Tuesday is bought; what Monday costs nobody knows.
    assert_eq!((found.total.at_least, found.total.at_most), (rupiah(120_000), None));
    // Each plan by itself is clear.
    for plan in ["one", "two"] {
        assert_eq!(sheet(&by_plan(plan)).services[0].menus[0].portions, 100);
    }
    // What is signed comes first, and nothing is left open.
    let mut version = 1;
    for step in [PlanStatus::Review, PlanStatus::Approved, PlanStatus::Published] {
        version = kitchen.transition_menu_plan(&"one".parse().unwrap(), version, step, None).unwrap().version;
        let found = sheet(&by_program());
        let is_signed = step != PlanStatus::Review;
        assert_eq!(
            (found.services.len(), rivals(&found.gaps).len()),
            if is_signed { (1, 0) } else { (0, 2) },
            "{step:?}"
        );
    }
    let found = sheet(&by_program());
    assert_eq!(found.services[0].menus[0].deliveries[0].assignment_id.as_str(), "one");
    let found = list(&by_program());
    assert_eq!((found.total.known(), found.complete), (Some(rupiah(232_000)), true));
}
