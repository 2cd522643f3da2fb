//! Recording what really happened: who may, when, and that it changes nothing else.

use super::workflow::{FRIDAY, lunch, planned, walk};
use super::*;
use crate::cost::CostComponent;
use crate::event::{EventSubject, EventType};
use crate::kitchen::Kitchen;
use crate::menu::{MenuUpdate, Portion};
use crate::plan::PlanStatus::{Active, Approved, Archived, Cancelled, Completed, Published, Review};
use crate::plan::{
    ActualCost, ActualPortions, ActualPurchase, ActualUpdate, DayRange, MealActual, PlanStatus, PlannedPortions,
};
use crate::store::EventQuery;

const WAY: [PlanStatus; 6] = [Review, Approved, Published, Active, Completed, Archived];

fn row(menu: &str, served: u32) -> ActualPortions {
    ActualPortions {
        menu_id: menu.parse().unwrap(),
        menu_version: 0,
        portion: None,
        audience: None,
        cooked: Some(served + 20),
        served: Some(served),
        discarded: Some(5),
    }
}

fn monday() -> MealActual {
    MealActual { portions: vec![row("nasi", 230)], ..MealActual::new("senin").unwrap() }
}

/// The plan of one lunch for 250, taken some steps.
fn at(steps: usize) -> Kitchen {
    taken(planned(), steps)
}

fn taken(kitchen: Kitchen, steps: usize) -> Kitchen {
    kitchen.set_ingredient_price(&price("beras", TODAY, 14_000)).unwrap();
    let mut senin = lunch("senin", "pekan", TODAY);
    senin.portions = vec![PlannedPortions { portion: None, count: 250 }];
    senin.version = 1;
    kitchen.assign_menu_to_plan(&[senin, lunch("jumat", "pekan", FRIDAY)], None).unwrap();
    walk(&kitchen, "pekan", &WAY[..steps]).unwrap();
    kitchen
}

/// The export without what is said to have happened, and without the history of it.
fn the_rest(kitchen: &Kitchen) -> Vec<serde_json::Value> {
    let export: serde_json::Value = serde_json::from_str(&kitchen.export_kitchen().unwrap()).unwrap();
    let records = export["records"].as_array().unwrap().iter();
    records.filter(|record| record["noun"] != "ACTUAL" && record["noun"] != "REQUEST").cloned().collect()
}

#[test]
fn a_size_that_the_menu_does_not_have_was_not_served() {
    let kitchen = at(4);
    let jumbo = ActualPortions { portion: Some("jumbo".parse().unwrap()), ..row("nasi", 10) };
    let with_jumbo = vec![row("nasi", 230), jumbo];
    let refused = kitchen.record_actual(&MealActual { portions: with_jumbo.clone(), ..monday() }, None).unwrap_err();
    assert_eq!((refused.code(), refused.path()), ("menu.unknown_portion", "portions[1].portion"));
    let made = kitchen.record_actual(&monday(), None).unwrap();
    let update = ActualUpdate { portions: Some(with_jumbo), ..ActualUpdate::new(made.id, 1) };
    assert_eq!(kitchen.correct_actual(&update).unwrap_err().code(), "menu.unknown_portion");
}

/// What was planned in a size can be recorded in it, also when the menu has it no more.
#[test]
fn a_size_that_was_planned_is_recorded_when_the_menu_has_lost_it() {
    let kitchen = planned();
    let sized = |sizes: &[&str], version| MenuUpdate {
        portions: Some(sizes.iter().map(|key| Portion { key: key.parse().unwrap(), factor: 1.into() }).collect()),
        ..MenuUpdate::new(id("nasi"), version)
    };
    kitchen.update_menu(&sized(&["small"], 1)).unwrap();
    let small: Option<crate::id::PortionKey> = Some("small".parse().unwrap());
    let mut senin = lunch("senin", "pekan", TODAY);
    (senin.portions, senin.version) = (vec![PlannedPortions { portion: small.clone(), count: 250 }], 1);
    kitchen.assign_menu_to_plan(&[senin], None).unwrap();
    walk(&kitchen, "pekan", &WAY[..4]).unwrap();
    kitchen.update_menu(&sized(&[], 2)).unwrap();
    let served = ActualPortions { portion: small, ..row("nasi", 230) };
    kitchen.record_actual(&MealActual { portions: vec![served], ..monday() }, None).unwrap();
}

#[test]
fn what_happened_is_recorded_once_corrected_by_version_and_changes_nothing_else() {
    let kitchen = at(4);
    let before = the_rest(&kitchen);
    let made = kitchen.record_actual(&monday(), Some("kunci")).unwrap();
    assert_eq!((made.version, made.plan_id.as_str(), made.portions[0].menu_version), (1, "pekan", 1));
    assert_eq!(made.created_by.as_ref().unwrap().as_str(), "siti");
    assert_eq!(kitchen.record_actual(&monday(), Some("kunci")).unwrap(), made);
    assert_eq!(kitchen.record_actual(&monday(), None).unwrap_err().code(), "kitchen.exists");
    let other = MealActual { notes: Some("hujan".to_owned()), ..monday() };
    assert_eq!(kitchen.record_actual(&other, Some("kunci")).unwrap_err().code(), "kitchen.key_reused");

    // The menu may change; what was cooked was the version that was planned.
    kitchen.update_menu(&MenuUpdate { cooking_time: Some(30), ..MenuUpdate::new(id("nasi"), 1) }).unwrap();
    let update = ActualUpdate { portions: Some(vec![row("nasi", 231)]), ..ActualUpdate::new(made.id.clone(), 1) };
    let corrected = kitchen.correct_actual(&update).unwrap();
    assert_eq!(
        (corrected.version, corrected.portions[0].served, corrected.portions[0].menu_version),
        (2, Some(231), 1)
    );
    assert_eq!(kitchen.correct_actual(&update).unwrap_err().code(), "store.conflict");
    let events = kitchen.get_events(&EventQuery::after(0)).unwrap().events;
    let told = events.iter().filter(|event| matches!(event.data, EventSubject::Actual { .. }));
    let told: Vec<(EventType, String)> = told.map(|event| (event.event_type, event.data.path())).collect();
    let path = "ACTUAL/senin".to_owned();
    assert_eq!(told, [(EventType::ActualRecorded, path.clone()), (EventType::ActualCorrected, path)]);
    assert_eq!(kitchen.get_actuals(&"pekan".parse().unwrap()).unwrap(), [corrected]);

    kitchen.remove_actual(&made.id, 2).unwrap();
    assert_eq!(kitchen.get_actuals(&"pekan".parse().unwrap()).unwrap(), []);
    assert_eq!(kitchen.record_actual(&monday(), Some("kunci")).unwrap_err().code(), "kitchen.gone");
    let after: Vec<_> = the_rest(&kitchen).into_iter().filter(|record| record["noun"] != "MENU").collect();
    let before: Vec<_> = before.into_iter().filter(|record| record["noun"] != "MENU").collect();
    assert_eq!(after, before);
}

#[test]
fn only_what_was_published_can_have_been_served() {
    for steps in 0..=WAY.len() {
        let kitchen = at(steps);
        let recorded = kitchen.record_actual(&monday(), None);
        let before = the_rest(&kitchen);
        if (3..=5).contains(&steps) {
            recorded.unwrap();
            assert_eq!(the_rest(&kitchen), before);
        } else {
            assert_eq!(recorded.unwrap_err().code(), "kitchen.not_served", "{steps}");
        }
    }
    let kitchen = at(4);
    let friday = MealActual { portions: vec![row("nasi", 1)], ..MealActual::new("jumat").unwrap() };
    assert_eq!(kitchen.record_actual(&friday, None).unwrap_err().code(), "kitchen.not_yet_served");
}

#[test]
fn what_cannot_be_true_is_refused_with_its_place() {
    let kitchen = at(3);
    let refused = |actual: &MealActual| {
        let error = kitchen.record_actual(actual, None).unwrap_err();
        (error.code().to_owned(), error.path().to_owned())
    };
    let found = |code: &str, path: &str| (code.to_owned(), path.to_owned());
    let unknown = MealActual { id: "tiada".parse().unwrap(), ..monday() };
    assert_eq!(refused(&unknown), found("kitchen.not_found", "id"));
    let elsewhere = MealActual { plan_id: "lain".parse().unwrap(), ..monday() };
    assert_eq!(refused(&elsewhere).0, "actual.invalid");
    let menu = MealActual { portions: vec![row("nasi", 1), row("tiada", 1)], ..monday() };
    assert_eq!(refused(&menu), found("kitchen.not_found", "portions[1].menuId"));
    let mut stranger = monday();
    stranger.portions[0].audience = Some("guru".parse().unwrap());
    assert_eq!(refused(&stranger).0, "actual.invalid");
    let bought = |food: &str| ActualPurchase {
        ingredient_id: food.parse().unwrap(),
        purchase_form_id: None,
        quantity: Quantity::whole(20, "kg"),
        amount: None,
        supplier: None,
    };
    let food = MealActual { bought: vec![bought("beras"), bought("tiada")], ..monday() };
    assert_eq!(refused(&food), found("kitchen.not_found", "bought[1].ingredientId"));
    let mut unit = bought("beras");
    unit.quantity.unit = "foo".to_owned();
    let unit = vec![bought("beras"), unit];
    let place = found("quantity.unknown_unit", "bought[1].quantity.unit");
    assert_eq!(refused(&MealActual { bought: unit.clone(), ..monday() }), place);
    let dollars = Money::new(1.into(), Currency::new("USD").unwrap());
    let cost = Some(ActualCost { components: vec![CostComponent::Ingredients], amount: dollars });
    assert_eq!(refused(&MealActual { cost, ..monday() }).0, "kitchen.other_currency");
    assert_eq!(kitchen.get_actuals(&"pekan".parse().unwrap()).unwrap(), []);
    let made = kitchen.record_actual(&monday(), None).unwrap();
    let update = ActualUpdate { bought: Some(unit), ..ActualUpdate::new(made.id, 1) };
    let corrected = kitchen.correct_actual(&update).unwrap_err();
    assert_eq!((corrected.code().to_owned(), corrected.path().to_owned()), place);
}

/// 230 plates of 80 g are 18.4 kg, whatever became of the menu since.
#[test]
fn more_left_on_trays_than_was_served_is_refused() {
    let kitchen = planned();
    let weighs = |grams: u32, version| {
        let update = MenuUpdate { serving_size: Some(grams.into()), ..MenuUpdate::new(id("nasi"), version) };
        kitchen.update_menu(&update).unwrap();
    };
    weighs(80, 1);
    let kitchen = taken(kitchen.clone(), 3);
    weighs(200, 2);
    let waste = |kilograms: u32| MealActual { plate_waste_kg: Some(kilograms.into()), ..monday() };
    let told = "plateWasteKg: left on trays are at most the 18.4 kg that were served, not 19 kg \
        [actual.plate_waste_kg.more_than_served]";
    let refused = kitchen.record_actual(&waste(19), None).unwrap_err();
    assert_eq!((refused.code(), refused.details()[0].value.as_str()), ("actual.invalid", told));
    let made = kitchen.record_actual(&waste(18), None).unwrap();
    let update = ActualUpdate { plate_waste_kg: Some(19.into()), ..ActualUpdate::new(made.id, 1) };
    assert_eq!(kitchen.correct_actual(&update).unwrap_err().details()[0].value, told);
}

#[test]
fn what_happened_outlives_the_backend_and_keeps_its_plan() {
    let kitchen = at(4);
    kitchen.record_actual(&monday(), None).unwrap();
    let export = kitchen.export_kitchen().unwrap();
    let other = kitchen_on(Arc::new(MemoryStore::new()), "dapur-bogor");
    other.import_kitchen(&export).unwrap();
    assert_eq!(other.export_kitchen().unwrap(), export);
    let plan = "pekan".parse().unwrap();
    assert_eq!(other.get_actuals(&plan).unwrap(), kitchen.get_actuals(&plan).unwrap());
    let mut astray: serde_json::Value = serde_json::from_str(&export).unwrap();
    let record = astray["records"].as_array_mut().unwrap().iter_mut().find(|record| record["noun"] == "ACTUAL");
    let record = record.unwrap();
    (record["id"], record["body"]["record"]["id"]) = ("tiada".into(), "tiada".into());
    let third = kitchen_on(Arc::new(MemoryStore::new()), "dapur-depok");
    let refused = third.import_kitchen(&astray.to_string()).unwrap_err();
    assert_eq!((refused.code(), refused.path()), ("kitchen.not_found", "ACTUAL/tiada"));
    let cancelled = walk(&kitchen, "pekan", &[Cancelled]).unwrap();
    assert_eq!(kitchen.delete_menu_plan(&plan, cancelled.version).unwrap_err().code(), "kitchen.in_use");
    let stranger = kitchen.with_session(session("dapur-garut", Role::Admin));
    assert_eq!(stranger.get_actuals(&plan).unwrap_err().code(), "kitchen.not_found");
    assert_eq!(stranger.record_actual(&monday(), None).unwrap_err().code(), "kitchen.not_found");
}

#[cfg(feature = "toml")]
#[test]
fn the_report_shows_what_was_served_and_what_nobody_recorded() {
    let kitchen = at(4);
    let mut made = monday();
    made.cost = Some(ActualCost { components: vec![CostComponent::Ingredients], amount: rupiah(299_000) });
    kitchen.record_actual(&made, None).unwrap();
    let week = DayRange { first: TODAY, last: FRIDAY };
    let report = kitchen.get_actual_report(&"pekan".parse().unwrap(), &week, None).unwrap();
    let day = &report.days[0];
    // 80 g of rice a plate, Rp 14,000 a kilogram.
    assert_eq!((day.planned.cost.known(), day.served.cost.known()), (Some(rupiah(280_000)), Some(rupiah(257_600))));
    assert_eq!(day.figures.costs[0].paid_per_served.unwrap().known(), Some(rupiah(1_300)));
    let planned = kitchen.get_plan_report(&"pekan".parse().unwrap(), None).unwrap().totals.plan;
    assert_eq!(report.whole.planned, planned);
    assert!(report.missing.iter().any(|it| it.assignment_id.as_str() == "jumat"));
    assert_eq!(report.whole.figures.served.known(), None);
}
