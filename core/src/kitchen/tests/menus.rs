use super::{TODAY, cooked_rice, id, kitchen, price, rice, session};
use crate::ingredient::{Ingredient, IngredientUpdate};
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

#[test]
fn prices_are_written_by_those_who_may() {
    let kitchen = kitchen();
    kitchen.create_ingredient(&rice(), None).unwrap();
    kitchen.set_ingredient_price(&price("beras", TODAY, 13_500)).unwrap();
    let cook = kitchen.with_session(session("dapur-cimahi", Role::Nutritionist));
    let mut forms = kitchen.get_ingredient_by_id(&"beras".parse().unwrap()).unwrap().ingredient.purchase_forms;
    let same =
        IngredientUpdate { purchase_forms: Some(forms.clone()), ..IngredientUpdate::new("beras".parse().unwrap(), 2) };
    assert_eq!(cook.update_ingredient(&same).unwrap().audit.version, 2);
    forms[0].prices[0].amount = super::rupiah(1);
    let cheap =
        IngredientUpdate { purchase_forms: Some(forms.clone()), ..IngredientUpdate::new("beras".parse().unwrap(), 2) };
    assert_eq!(cook.update_ingredient(&cheap).unwrap_err().code(), "kitchen.denied");
    let priced = Ingredient { id: "beras-2".parse().unwrap(), purchase_forms: forms, ..rice() };
    assert_eq!(cook.create_ingredient(&priced, None).unwrap_err().code(), "kitchen.denied");
}

#[test]
fn only_what_may_be_absent_is_cleared() {
    let kitchen = kitchen();
    kitchen.create_ingredient(&rice(), None).unwrap();
    let menu = Menu { description: Some("Nasi".to_owned()), ..cooked_rice() };
    kitchen.create_menu(&menu, None).unwrap();
    for field in ["servings", "isActive", "is_active", "kind", "version", "createdAt", "id", "menuName", "x"] {
        let update = MenuUpdate { clear: vec![field.to_owned()], ..MenuUpdate::new(id("nasi"), 1) };
        assert_eq!(kitchen.update_menu(&update).unwrap_err().code(), "kitchen.cannot_clear", "{field}");
    }
    let update = MenuUpdate { clear: vec!["description".to_owned()], ..MenuUpdate::new(id("nasi"), 1) };
    assert_eq!(kitchen.update_menu(&update).unwrap().menu.description, None);
}

#[test]
fn a_kitchen_without_menus_is_moved_too() {
    let kitchen = kitchen();
    let day = jiff::civil::date(2026, 1, 10);
    kitchen.refresh(Some(day)).unwrap();
    assert_eq!(kitchen.derived_date().unwrap(), day);
    kitchen.create_ingredient(&rice(), None).unwrap();
    assert_eq!(kitchen.create_menu(&cooked_rice(), None).unwrap().derived.unwrap().as_of, day);
}

#[test]
fn an_import_is_checked_as_a_whole_and_computed_anew() {
    let kitchen = kitchen();
    kitchen.create_ingredient(&rice(), None).unwrap();
    kitchen.create_menu(&Menu { menu_code: Some("NASI".to_owned()), ..cooked_rice() }, None).unwrap();
    kitchen.set_ingredient_price(&price("beras", TODAY, 13_500)).unwrap();
    let export = kitchen.export_kitchen().unwrap();
    let import = |tenant: &str, document: &str| {
        let other = kitchen.with_session(session(tenant, Role::Admin));
        other.import_kitchen(document).map(|_| other)
    };
    // A cost that somebody made up does not come in.
    let tampered = export.replace("\"amount\":\"1080\"", "\"amount\":\"1\"");
    assert_ne!(tampered, export);
    let cost = import("a", &tampered).unwrap().get_menu_by_id(&id("nasi")).unwrap().derived.unwrap().cost_per_serving;
    assert_eq!(cost.unwrap().known().unwrap(), super::rupiah(1080));
    // Nor do lines of nothing, records that stand there twice, or a menu that contains itself.
    let mut document: serde_json::Value = serde_json::from_str(&export).unwrap();
    let records = document["records"].as_array().unwrap().clone();
    let of = |noun: &str| records.iter().find(|record| record["noun"] == noun).unwrap().clone();
    document["records"] = records.iter().filter(|record| record["noun"] != "INGREDIENT").cloned().collect();
    assert_eq!(import("b", &document.to_string()).unwrap_err().code(), "kitchen.not_found");
    document["records"] = records.iter().cloned().chain([of("MENU")]).collect();
    assert_eq!(import("c", &document.to_string()).unwrap_err().code(), "kitchen.bad_export");
    let mut circle = of("MENU");
    circle["body"]["record"]["ingredients"][0]["ingredientId"] = serde_json::Value::Null;
    circle["body"]["record"]["ingredients"][0]["componentMenuId"] = "nasi".into();
    document["records"] = records.iter().filter(|record| record["noun"] != "MENU").cloned().chain([circle]).collect();
    assert!(import("d", &document.to_string()).is_err());
    let mut twin = of("MENU");
    twin["id"] = "nasi-2".into();
    twin["body"]["record"]["id"] = "nasi-2".into();
    document["records"] = records.iter().cloned().chain([twin]).collect();
    assert_eq!(import("e", &document.to_string()).unwrap_err().code(), "kitchen.bad_export");
    assert_eq!(kitchen.with_session(session("e", Role::Admin)).get_events(&EventQuery::after(0)).unwrap().last_seq, 0);
}
