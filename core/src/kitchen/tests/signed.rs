//! What was signed is what is reported, bought and cooked.

use super::workflow::{FRIDAY, lunch, planned, walk};
use super::*;
use crate::event::EventType;
use crate::kitchen::{Kitchen, PlanCopy, PlannedBy};
use crate::menu::MenuUpdate;
use crate::plan::PlanStatus::{Approved, Published, Review};
use crate::plan::{
    Assignment, DayRange, MenuPlan, PlannedPortions, ProcurementList, ProcurementOptions, ProductionMenu,
    ProductionOptions, SupplyGap, SupplyGapReason,
};
use crate::program::{NutritionProgram, ProgramAudience, ProgramType};
use crate::store::EventQuery;

const WEEK: DayRange = DayRange { first: TODAY, last: FRIDAY };

fn hundred(id: &str, day: Date, menu: &str) -> Assignment {
    let portions = vec![PlannedPortions { portion: None, count: 100 }];
    Assignment { menu_id: menu.parse().unwrap(), portions, ..lunch(id, "pekan", day) }
}

/// A signed plan: rice for a hundred on Monday, a tray with the rice on Friday. A kilogram of rice is Rp 10,000.
fn signed() -> Kitchen {
    let kitchen = planned();
    kitchen.set_ingredient_price(&price("beras", TODAY, 10_000)).unwrap();
    let mut tray = Menu::new("baki", "Baki nasi", MenuKind::Dish).unwrap();
    tray.ingredients.push(MenuIngredient::menu("1", "nasi", &Quantity::whole(1, "serving")).unwrap());
    kitchen.create_menu(&tray, None).unwrap();
    let monday = Assignment { version: 1, ..hundred("senin", TODAY, "nasi") };
    kitchen.assign_menu_to_plan(&[monday, hundred("jumat", FRIDAY, "baki")], None).unwrap();
    walk(&kitchen, "pekan", &[Review, Approved, Published]).unwrap();
    kitchen
}

/// Twice the rice in each serving, from now on.
fn richer(kitchen: &Kitchen) {
    let version = kitchen.get_menu_by_id(&id("nasi")).unwrap().menu.version;
    kitchen.update_menu(&MenuUpdate { servings: Some(50.into()), ..MenuUpdate::new(id("nasi"), version) }).unwrap();
}

fn bought(kitchen: &Kitchen, plan: &str) -> ProcurementList {
    let by = PlannedBy::Plan { plan_id: plan.parse().unwrap() };
    kitchen.get_procurement(&by, &DayRange { last: date(2026, 1, 31), ..WEEK }, &ProcurementOptions::default()).unwrap()
}

fn cooked(kitchen: &Kitchen, day: Date) -> ProductionMenu {
    let by = PlannedBy::Program { program_id: "mbg".parse().unwrap() };
    let sheet = kitchen.get_production_sheet(&by, day, &ProductionOptions::default()).unwrap();
    assert_eq!(other_versions(&sheet.gaps), []);
    sheet.services[0].menus[0].clone()
}

fn other_versions(gaps: &[SupplyGap]) -> Vec<(&str, u32, u32)> {
    let of = |gap: &SupplyGap| match gap.reason {
        SupplyGapReason::OtherVersion { planned, used } => Some((planned, used)),
        _ => None,
    };
    gaps.iter().filter_map(|gap| of(gap).map(|(planned, used)| (gap.name.as_str(), planned, used))).collect()
}

#[test]
fn a_recipe_that_changes_later_changes_nothing_that_was_signed() {
    let kitchen = signed();
    let before = bought(&kitchen, "pekan");
    assert_eq!(before.total.known(), Some(rupiah(160_000)));
    let copy = PlanCopy {
        id: "pekan".parse().unwrap(),
        new_id: Some("lain".parse().unwrap()),
        plan_name: "Pekan lain".to_owned(),
        start_date: date(2026, 1, 12),
    };
    kitchen.duplicate_menu_plan(&copy, None).unwrap();
    let sheet = cooked(&kitchen, FRIDAY);
    richer(&kitchen);
    // The tray is the same version, and what it is made of is not.
    assert_eq!(bought(&kitchen, "pekan"), before);
    assert_eq!(cooked(&kitchen, FRIDAY), sheet);
    let monday = cooked(&kitchen, TODAY);
    assert_eq!((monday.menu_version, monday.dishes[0].ingredients[0].as_purchased.known()), (1, Some(8_000.into())));
    // A draft is planned with the menus there are, and does not complain of it.
    let draft = bought(&kitchen, "lain");
    assert_eq!((draft.total.known(), other_versions(&draft.gaps)), (Some(rupiah(320_000)), vec![]));
    assert_eq!(cooked(&kitchen, date(2026, 1, 12)).menu_version, 2);
    // Prices are no part of a recipe.
    kitchen.set_ingredient_price(&price("beras", TODAY, 20_000)).unwrap();
    assert_eq!(bought(&kitchen, "pekan").total.known(), Some(rupiah(320_000)));
    assert_eq!(kitchen.get_plan_drift(&"pekan".parse().unwrap()).unwrap().menus.len(), 2);
}

#[cfg(feature = "toml")]
#[test]
fn the_reports_of_a_signed_plan_are_those_of_its_recipes() {
    use crate::plan::{ActualPortions, MealActual};
    let kitchen = signed();
    let plan = "pekan".parse().unwrap();
    let served = ActualPortions {
        menu_id: id("nasi"),
        menu_version: 0,
        portion: None,
        audience: None,
        cooked: None,
        served: Some(90),
        discarded: None,
    };
    let actual = MealActual { portions: vec![served], ..MealActual::new("senin").unwrap() };
    kitchen.record_actual(&actual, None).unwrap();
    let seen = || {
        let report = kitchen.get_plan_report(&plan, None).unwrap();
        (report.totals, report.gaps, kitchen.get_actual_report(&plan, &WEEK, None).unwrap())
    };
    let before = seen();
    assert_eq!(before.2.days[0].served.cost.known(), Some(rupiah(72_000)));
    richer(&kitchen);
    assert_eq!(seen(), before);
    assert_eq!(other_versions(&before.1), []);
}

#[test]
fn what_was_corrected_on_the_day_is_bought_and_cooked_as_it_is() {
    let kitchen = signed();
    richer(&kitchen);
    kitchen.substitute_menu(&"senin".parse().unwrap(), 1, &id("nasi"), "resep dibetulkan").unwrap();
    let monday = cooked(&kitchen, TODAY);
    assert_eq!((monday.menu_version, monday.dishes[0].ingredients[0].as_purchased.known()), (2, Some(16_000.into())));
    // The tray of Friday is as it was signed; the list of both has the rice in one version and says so.
    assert_eq!(cooked(&kitchen, FRIDAY).dishes[1].ingredients[0].as_purchased.known(), Some(8_000.into()));
    let list = bought(&kitchen, "pekan");
    assert_eq!((other_versions(&list.gaps), list.total.known()), (vec![], Some(rupiah(240_000))));
    // What a day needs does not depend on the days beside it.
    let by = PlannedBy::Plan { plan_id: "pekan".parse().unwrap() };
    let of_day = |day| {
        let day = DayRange { first: day, last: day };
        kitchen.get_procurement(&by, &day, &ProcurementOptions::default()).unwrap().total.known().unwrap()
    };
    assert_eq!((of_day(TODAY), of_day(FRIDAY)), (rupiah(160_000), rupiah(80_000)));
    // And what stood in is what it was that day, whatever becomes of the recipe.
    richer(&kitchen);
    assert_eq!((bought(&kitchen, "pekan"), cooked(&kitchen, TODAY)), (list, monday));
}

#[cfg(feature = "toml")]
#[test]
fn each_day_of_a_report_is_calculated_with_the_version_that_it_pins() {
    use crate::plan::{ActualPortions, MealActual};
    let kitchen = signed();
    let plan = "pekan".parse().unwrap();
    let served = ActualPortions {
        menu_id: id("nasi"),
        menu_version: 0,
        portion: None,
        audience: None,
        cooked: None,
        served: Some(90),
        discarded: None,
    };
    let update = MenuUpdate { servings: Some(50.into()), ..MenuUpdate::new(id("nasi"), 1) };
    kitchen.update_menu(&update).unwrap();
    kitchen.substitute_menu(&"senin".parse().unwrap(), 1, &id("nasi"), "resep dibetulkan").unwrap();
    let actual = MealActual { portions: vec![served], ..MealActual::new("senin").unwrap() };
    kitchen.record_actual(&actual, None).unwrap();
    let report = kitchen.get_plan_report(&plan, None).unwrap();
    let days: Vec<_> = report.totals.days.iter().map(|day| day.cost.known()).collect();
    assert_eq!(days, [Some(rupiah(160_000)), Some(rupiah(80_000))]);
    assert!(report.totals.plan.counted && report.gaps.is_empty(), "{:?}", report.gaps);
    let told = kitchen.get_actual_report(&plan, &WEEK, None).unwrap();
    assert_eq!(told.days[0].planned.cost.known(), Some(rupiah(160_000)));
    assert_eq!(told.days[0].served.cost.known(), Some(rupiah(144_000)));
    assert_eq!(other_versions(&told.gaps), []);
}

#[test]
fn two_signed_plans_share_a_dish_each_as_it_was_signed() {
    let kitchen = kitchen();
    kitchen.create_ingredient(&rice(), None).unwrap();
    kitchen.set_ingredient_price(&price("beras", TODAY, 10_000)).unwrap();
    kitchen.create_menu(&cooked_rice(), None).unwrap();
    let fed = ["tk_paud", "sd_1_3"].map(|key| ProgramAudience {
        audience: key.parse().unwrap(),
        heads: 100,
        special_diets: Vec::new(),
    });
    let mut program = NutritionProgram::new("mbg", "MBG Cimahi", ProgramType::SchoolFeeding, TODAY).unwrap();
    program.audiences = fed.to_vec();
    kitchen.create_program(&program, None).unwrap();
    for (plan, audience) in [("satu", "tk_paud"), ("dua", "sd_1_3")] {
        let mut tray = Menu::new(&format!("baki-{plan}"), "Baki nasi", MenuKind::Dish).unwrap();
        tray.ingredients.push(MenuIngredient::menu("1", "nasi", &Quantity::whole(1, "serving")).unwrap());
        let tray = kitchen.create_menu(&tray, None).unwrap().menu.id;
        kitchen.create_menu_plan(&MenuPlan::new(plan, "mbg", plan, TODAY, FRIDAY).unwrap(), None).unwrap();
        let audience = Some(audience.parse().unwrap());
        let lunch = Assignment { plan_id: plan.parse().unwrap(), audience, ..hundred(plan, TODAY, tray.as_str()) };
        kitchen.assign_menu_to_plan(&[lunch], None).unwrap();
        walk(&kitchen, plan, &[Review, Approved, Published]).unwrap();
        richer(&kitchen);
    }
    let by = PlannedBy::Program { program_id: "mbg".parse().unwrap() };
    let sheet = kitchen.get_production_sheet(&by, TODAY, &ProductionOptions::default()).unwrap();
    let rice: Vec<_> =
        sheet.services[0].menus.iter().map(|it| it.dishes[1].ingredients[0].as_purchased.known()).collect();
    assert_eq!(rice, [Some(16_000.into()), Some(8_000.into())]);
    let list = kitchen.get_procurement(&by, &WEEK, &ProcurementOptions::default()).unwrap();
    assert_eq!((list.total.known(), list.gaps), (Some(rupiah(240_000)), vec![]));
}

#[test]
fn a_signature_pins_the_menus_that_are_signed() {
    let kitchen = planned();
    richer(&kitchen);
    walk(&kitchen, "pekan", &[Review, Approved]).unwrap();
    let plan = "pekan".parse().unwrap();
    let assigned = kitchen.get_menu_plan_by_id(&plan).unwrap().assignments;
    assert_eq!((assigned[0].menu_version, assigned[0].version), (2, 2));
    let signed = kitchen.get_plan_approval(&plan).unwrap();
    assert_eq!((signed.menus[0].menu_version, &signed.assignments), (2, &assigned));
    assert_eq!(signed.recipes, [kitchen.get_menu_by_id(&id("nasi")).unwrap().menu]);
    let told = kitchen.get_events(&EventQuery::after(0)).unwrap().events.pop().unwrap();
    assert_eq!(told.event_type, EventType::AssignmentUpdated);
}

#[test]
fn a_plan_signed_without_its_recipes_says_that_it_is_calculated_with_others() {
    let kitchen = signed();
    let mut export: serde_json::Value = serde_json::from_str(&kitchen.export_kitchen().unwrap()).unwrap();
    let records = export["records"].as_array_mut().unwrap().iter_mut();
    for record in records.filter(|record| record["noun"] == "APPROVAL") {
        let recipes = record["body"]["record"].as_object_mut().unwrap().remove("recipes");
        assert_eq!(recipes.unwrap().as_array().unwrap().len(), 2);
    }
    let older = kitchen_on(Arc::new(MemoryStore::new()), "dapur-bogor");
    older.import_kitchen(&export.to_string()).unwrap();
    assert_eq!(other_versions(&bought(&older, "pekan").gaps), []);
    richer(&older);
    let list = bought(&older, "pekan");
    assert_eq!(other_versions(&list.gaps), [("Nasi putih", 1, 2)]);
    assert_eq!((list.gaps[0].date, list.complete), (Some(TODAY), false));
    // It is bought as it is now, and nobody is told that this is what it costs.
    assert_eq!((list.total.known(), list.total.at_least), (None, rupiah(320_000)));
    #[cfg(feature = "toml")]
    {
        let report = older.get_plan_report(&"pekan".parse().unwrap(), None).unwrap();
        let counted: Vec<bool> = report.totals.days.iter().map(|day| day.counted).collect();
        assert_eq!((counted, report.totals.plan.cost.at_most), (vec![false, true], None));
        assert!(report.totals.plan.nutrients.iter().all(|it| it.total.high.is_none()));
    }
}
