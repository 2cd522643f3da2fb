use super::{TODAY, cooked_rice, id, kitchen, price, rice, session};
use crate::kitchen::{MenuCopy, MenuFilters, MenuSort, QuantityUpdate, Role};
use crate::menu::{MealType, Menu, MenuIngredient, MenuKind, MenuUpdate};
use crate::plan::{Assignment, MenuPlan};
use crate::program::{NutritionProgram, ProgramType};
use crate::quantity::Quantity;
use crate::store::{EventQuery, Page};
use jiff::civil::{Date, date};

#[test]
fn a_menu_is_created_priced_changed_deleted_and_restored() {
    let kitchen = kitchen();
    kitchen.create_ingredient(&rice(), None).unwrap();
    let created = kitchen.create_menu(&cooked_rice(), Some("request-1")).unwrap();
    let derived = created.derived.unwrap();
    // 80 g of 357 kcal per 100 g.
    assert_eq!(derived.serving("energy_kcal").unwrap().known(), Some(285.6));
    assert!(!derived.complete, "rice has no price yet");

    kitchen.set_ingredient_price(&price("beras", TODAY, 13_500)).unwrap();
    let priced = kitchen.get_menu_by_id(&id("nasi")).unwrap();
    let derived = priced.derived.unwrap();
    // 80 g of Rp 13,500 per kg.
    assert_eq!(derived.cost_per_serving.unwrap().known().unwrap(), super::rupiah(1080));
    assert!(derived.complete);
    assert_eq!(priced.menu.version, 1, "computing anew is no new version");

    // The same request again is the same menu.
    let again = kitchen.create_menu(&cooked_rice(), Some("request-1")).unwrap();
    assert_eq!(again.menu, priced.menu);
    let other = Menu { menu_name: "Nasi lain".to_owned(), ..cooked_rice() };
    assert_eq!(kitchen.create_menu(&other, Some("request-1")).unwrap_err().code(), "kitchen.key_reused");

    let update = MenuUpdate { menu_name: Some("Nasi pulen".to_owned()), ..MenuUpdate::new(id("nasi"), 1) };
    assert_eq!(kitchen.update_menu(&update).unwrap().menu.version, 2);
    let lost = kitchen.update_menu(&update).unwrap_err();
    assert_eq!(lost.code(), "store.conflict");
    let details: Vec<&str> = lost.details().iter().map(|detail| detail.value.as_str()).collect();
    assert_eq!(details, ["MENU", "nasi", "1", "2"]);

    let quantity = QuantityUpdate {
        menu_id: id("nasi"),
        expected_version: 2,
        line_id: "1".parse().unwrap(),
        quantity: 10.into(),
        unit: None,
    };
    let changed = kitchen.update_ingredient_quantity(&quantity).unwrap();
    assert_eq!(changed.derived.unwrap().serving("energy_kcal").unwrap().known(), Some(357.0));

    kitchen.delete_menu(&id("nasi"), 3).unwrap();
    assert_eq!(
        kitchen.get_menus(&MenuFilters::default(), MenuSort::MenuName, false, &Page::first(20)).unwrap().total,
        0
    );
    let restored = kitchen.restore_menu(&id("nasi"), 4).unwrap();
    assert_eq!((restored.menu.version, restored.deleted_at), (5, None));

    let types: Vec<String> = kitchen
        .get_menu_history(&id("nasi"), 0)
        .unwrap()
        .iter()
        .map(|event| serde_json::to_value(event.event_type).unwrap().as_str().unwrap().to_owned())
        .collect();
    assert_eq!(types, ["MENU_CREATED", "MENU_UPDATED", "MENU_INGREDIENTS_UPDATED", "MENU_DELETED", "MENU_RESTORED"]);
    let events = kitchen.get_events(&EventQuery::after(0)).unwrap();
    assert_eq!(
        events.events.iter().map(|event| event.seq).collect::<Vec<_>>(),
        (1..=events.last_seq).collect::<Vec<_>>()
    );
}

#[test]
fn a_price_reaches_every_menu_through_nesting() {
    let kitchen = kitchen();
    kitchen.create_ingredient(&rice(), None).unwrap();
    kitchen.create_menu(&cooked_rice(), None).unwrap();
    let mut tray = Menu::new("baki", "Baki nasi", MenuKind::Dish).unwrap();
    tray.ingredients.push(MenuIngredient::menu("1", "nasi", &Quantity::whole(1, "serving")).unwrap());
    kitchen.create_menu(&tray, None).unwrap();
    kitchen.set_ingredient_price(&price("beras", TODAY, 10_000)).unwrap();
    let derived = kitchen.get_menu_by_id(&id("baki")).unwrap().derived.unwrap();
    assert_eq!(derived.cost_per_serving.unwrap().known().unwrap(), super::rupiah(800));

    // A menu that would contain itself is refused, and nothing is written.
    let update = MenuUpdate {
        ingredients: Some(vec![MenuIngredient::menu("1", "baki", &Quantity::whole(1, "serving")).unwrap()]),
        ..MenuUpdate::new(id("nasi"), 1)
    };
    assert_eq!(kitchen.update_menu(&update).unwrap_err().code(), "menu.cycle");
    assert_eq!(kitchen.get_menu_by_id(&id("nasi")).unwrap().menu.version, 1);
    assert_eq!(kitchen.delete_menu(&id("nasi"), 1).unwrap_err().code(), "kitchen.in_use");
}

#[test]
fn a_plan_that_serves_a_menu_often_is_named_once() {
    let kitchen = kitchen();
    kitchen.create_ingredient(&rice(), None).unwrap();
    kitchen.create_menu(&cooked_rice(), None).unwrap();
    let program = NutritionProgram::new("mbg", "MBG Cimahi", ProgramType::SchoolFeeding, TODAY).unwrap();
    kitchen.create_program(&program, None).unwrap();
    let plan = MenuPlan::new("pekan", "mbg", "Pekan pertama", TODAY, date(2026, 1, 9)).unwrap();
    kitchen.create_menu_plan(&plan, None).unwrap();
    let on = |id: &str, day: Date| Assignment::new(id, "pekan", day, MealType::Lunch, "nasi").unwrap();
    kitchen.assign_menu_to_plan(&[on("a", TODAY), on("b", date(2026, 1, 6))], None).unwrap();
    let used = kitchen.delete_menu(&id("nasi"), 1).unwrap_err();
    assert_eq!((used.code(), used.message()), ("kitchen.in_use", "menu nasi is used by plan pekan"));
}

#[test]
fn an_export_fills_another_kitchen_and_comes_out_the_same() {
    let kitchen = kitchen();
    kitchen.create_ingredient(&rice(), None).unwrap();
    kitchen.create_menu(&cooked_rice(), Some("request-1")).unwrap();
    kitchen.set_ingredient_price(&price("beras", TODAY, 13_500)).unwrap();
    let copy = MenuCopy { id: id("nasi"), new_id: None, menu_name: "Nasi dua".to_owned(), menu_code: None };
    kitchen.duplicate_menu(&copy, None).unwrap();
    let export = kitchen.export_kitchen().unwrap();

    let other = kitchen.with_session(session("dapur-bogor", Role::Admin));
    assert_eq!(other.import_kitchen(&export).unwrap(), 5);
    assert_eq!(other.export_kitchen().unwrap(), export);
    assert_eq!(other.import_kitchen(&export).unwrap_err().code(), "kitchen.not_empty");
    let found = other.get_menus(&MenuFilters::default(), MenuSort::CostPerServing, false, &Page::first(20)).unwrap();
    assert_eq!(found.total, 2);
}

#[test]
fn a_viewer_changes_nothing() {
    let kitchen = kitchen().with_session(session("dapur-cimahi", Role::Viewer));
    let denied = kitchen.create_ingredient(&rice(), None).unwrap_err();
    assert_eq!((denied.code(), denied.kind()), ("kitchen.denied", crate::ErrorKind::Denied));
    assert_eq!(kitchen.get_events(&EventQuery::after(0)).unwrap().last_seq, 0);
}
