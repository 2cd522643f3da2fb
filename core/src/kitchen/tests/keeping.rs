use super::{TODAY, cooked_rice, id, kitchen, kitchen_on, price, rice};
use crate::balance::Standard;
use crate::event::EventType;
use crate::ingredient::{AllergenPresence, AllergenStatement, FoodCategory, Ingredient, IngredientUpdate};
use crate::kitchen::{Kitchen, MenuFilters, MenuSort, PriceUpdate, SettingsUpdate};
use crate::menu::{Menu, MenuIngredient, MenuOptions, MenuUpdate, RecipeStep};
use crate::money::{Currency, Money};
use crate::program::{NutritionProgram, ProgramAudience, ProgramType, ProgramUpdate, SpecialDiet};
use crate::quantity::Quantity;
use crate::store::{EventQuery, MemoryStore, Page};
use jiff::SignedDuration;
use std::sync::Arc;

fn with_rice() -> Kitchen {
    let kitchen = kitchen();
    kitchen.create_ingredient(&rice(), Some("request-0")).unwrap();
    kitchen.create_menu(&cooked_rice(), Some("request-1")).unwrap();
    kitchen
}

#[test]
fn old_events_are_dropped_and_readers_are_told() {
    let kitchen = with_rice();
    assert_eq!((kitchen.revision().unwrap(), kitchen.last_event().unwrap()), (2, 2));
    let events = kitchen.get_events(&EventQuery::after(0)).unwrap().events;
    assert_eq!(kitchen.last_event_before(events[0].at).unwrap(), 0);
    assert_eq!(kitchen.last_event_before(events[1].at).unwrap(), 1);
    assert_eq!(kitchen.last_event_before(events[1].at + SignedDuration::from_secs(1)).unwrap(), 2);

    assert_eq!(kitchen.prune_events(0).unwrap(), 0);
    assert_eq!(kitchen.prune_events(1).unwrap(), 1);
    assert_eq!(kitchen.get_events(&EventQuery::after(0)).unwrap_err().code(), "store.events_pruned");
    assert_eq!(kitchen.get_events(&EventQuery::after(1)).unwrap().events, events[1..]);
    assert_eq!(kitchen.last_event().unwrap(), 2);
    assert_eq!(kitchen.get_menu_history(&id("nasi"), 0).unwrap().len(), 1);
    assert_eq!(kitchen.last_event_before(events[1].at).unwrap(), 0, "what was dropped is not there to be found");

    // Beyond the newest there is nothing to drop, and numbers go on.
    assert_eq!(kitchen.prune_events(i64::MAX).unwrap(), 2);
    assert_eq!(kitchen.prune_events(i64::MAX).unwrap(), 2);
    assert_eq!(kitchen.get_menu_history(&id("nasi"), 0).unwrap(), []);
    kitchen.set_menu_active(&id("nasi"), 1, false).unwrap();
    assert_eq!(kitchen.get_events(&EventQuery::after(2)).unwrap().events[0].seq, 3);

    // An export holds what is kept, and an import numbers it from 1.
    let export = kitchen.export_kitchen().unwrap();
    let other = kitchen_on(Arc::new(MemoryStore::new()), "dapur-bogor");
    other.import_kitchen(&export).unwrap();
    assert_eq!(other.last_event().unwrap(), 1);
    assert_eq!(other.export_kitchen().unwrap(), export);
}

#[test]
fn a_forgotten_request_is_a_new_one() {
    let kitchen = with_rice();
    let second = kitchen.get_menu_by_id(&id("nasi")).unwrap().menu.created_at.unwrap();
    assert_eq!(kitchen.prune_requests(second).unwrap(), 1);
    assert_eq!(kitchen.create_menu(&cooked_rice(), Some("request-1")).unwrap().menu.id, id("nasi"));
    assert_eq!(kitchen.create_ingredient(&rice(), Some("request-0")).unwrap_err().code(), "kitchen.exists");
    assert_eq!(kitchen.prune_requests(second + SignedDuration::from_hours(1)).unwrap(), 1);
    assert_eq!(kitchen.create_menu(&cooked_rice(), Some("request-1")).unwrap_err().code(), "kitchen.exists");
}

#[test]
fn a_deleted_ingredient_comes_back() {
    let kitchen = with_rice();
    let rice = "beras".parse().unwrap();
    kitchen.delete_menu(&id("nasi"), 1).unwrap();
    kitchen.delete_ingredient(&rice, 1).unwrap();
    assert_eq!(kitchen.restore_menu(&id("nasi"), 2).unwrap_err().code(), "kitchen.not_found");
    assert_eq!(kitchen.restore_ingredient(&rice, 1).unwrap_err().code(), "store.conflict");
    let restored = kitchen.restore_ingredient(&rice, 2).unwrap();
    assert_eq!((restored.audit.version, restored.audit.deleted_at), (3, None));
    assert_eq!(kitchen.restore_ingredient(&rice, 3).unwrap(), restored);
    let last = kitchen.get_events(&EventQuery::after(4)).unwrap().events;
    assert_eq!(last[0].event_type, EventType::IngredientRestored);
    assert_eq!(kitchen.restore_menu(&id("nasi"), 2).unwrap().derived.unwrap().problems, []);
}

#[test]
fn a_price_is_in_the_kitchens_currency_and_of_the_version_that_was_seen() {
    let kitchen = with_rice();
    let seen = |version: u32| PriceUpdate { expected_version: Some(version), ..price("beras", TODAY, 13_500) };
    assert_eq!(kitchen.set_ingredient_price(&seen(2)).unwrap_err().code(), "store.conflict");
    assert_eq!(kitchen.set_ingredient_price(&seen(1)).unwrap().audit.version, 2);

    let dollars = |amount: u32| Money::new(amount.into(), Currency::new("USD").unwrap());
    let mut dear = price("beras", TODAY, 1);
    dear.price.amount = dollars(1);
    let refused = kitchen.set_ingredient_price(&dear).unwrap_err();
    assert_eq!((refused.code(), refused.path()), ("kitchen.other_currency", "price.amount.currency"));
    let mut forms = kitchen.get_ingredient_by_id(&"beras".parse().unwrap()).unwrap().ingredient.purchase_forms;
    forms[0].prices[0].amount = dollars(1);
    let update =
        IngredientUpdate { purchase_forms: Some(forms.clone()), ..IngredientUpdate::new("beras".parse().unwrap(), 2) };
    assert_eq!(kitchen.update_ingredient(&update).unwrap_err().code(), "kitchen.other_currency");
    let other = crate::ingredient::Ingredient { id: "b".parse().unwrap(), purchase_forms: forms, ..rice() };
    assert_eq!(kitchen.create_ingredient(&other, None).unwrap_err().code(), "kitchen.other_currency");

    // Once the kitchen counts in another currency, what was written before may stay beside what is new.
    let currency = SettingsUpdate {
        expected_version: kitchen.get_settings().unwrap().version,
        currency: Some(Currency::new("USD").unwrap()),
        ..SettingsUpdate::default()
    };
    kitchen.update_settings(&currency).unwrap();
    dear.price.date = TODAY.tomorrow().unwrap();
    let kept = kitchen.set_ingredient_price(&dear).unwrap().ingredient.purchase_forms;
    assert_eq!(kept[0].prices.len(), 2);
    let renamed = IngredientUpdate {
        name: Some("Beras pandan".to_owned()),
        purchase_forms: Some(kept),
        ..IngredientUpdate::new("beras".parse().unwrap(), 3)
    };
    kitchen.update_ingredient(&renamed).unwrap();
}

#[cfg(feature = "toml")]
#[test]
fn a_menu_is_judged_by_its_programme_else_by_the_kitchen() {
    let kitchen = with_rice();
    let audience = "sd_4_6".parse().unwrap();
    let judge = |standard: Option<&Standard>| {
        kitchen.validate_menu_balance(&id("nasi"), &MenuOptions::reference(), standard, &audience)
    };
    let by = |standard: &str| judge(Some(&Standard::built_in(standard).unwrap())).unwrap();
    assert_ne!(by("mbg-2026"), by("mbg-2026-printed"));
    assert_eq!(judge(None).unwrap(), by("mbg-2026"));

    let standard = |id: &str| SettingsUpdate {
        expected_version: kitchen.get_settings().unwrap().version,
        default_standard: Some(id.parse().unwrap()),
        ..SettingsUpdate::default()
    };
    let refused = kitchen.update_settings(&standard("mbg-2062")).unwrap_err();
    assert_eq!((refused.code(), refused.path()), ("kitchen.unknown_standard", "defaultStandard"));
    kitchen.update_settings(&standard("mbg-2026-printed")).unwrap();
    assert_eq!(judge(None).unwrap(), by("mbg-2026-printed"));

    let mut program = NutritionProgram::new("mbg", "MBG Cimahi", ProgramType::SchoolFeeding, TODAY).unwrap();
    program.standard_id = Some("mbg-2026".parse().unwrap());
    kitchen.create_program(&program, None).unwrap();
    let cooked_for = MenuUpdate { program_id: Some(program.id.clone()), ..MenuUpdate::new(id("nasi"), 1) };
    kitchen.update_menu(&cooked_for).unwrap();
    assert_eq!(judge(None).unwrap(), by("mbg-2026"));

    // A programme may follow a standard of its own; then it has to be given.
    let own =
        ProgramUpdate { standard_id: Some("dinkes-cimahi".parse().unwrap()), ..ProgramUpdate::new(program.id, 1) };
    kitchen.update_program(&own).unwrap();
    let unknown = judge(None).unwrap_err();
    assert_eq!(unknown.code(), "kitchen.unknown_standard");
    assert!(unknown.message().contains("dinkes-cimahi"), "{unknown}");
    assert_eq!(by("mbg-2026").standard.as_str(), "mbg-2026");
}

/// A request that adds a line or a step adds it once, however often it is made.
#[test]
fn what_is_added_to_a_menu_is_added_once() {
    let kitchen = with_rice();
    let line = MenuIngredient::ingredient("2", "beras", &Quantity::whole(1, "kg")).unwrap();
    let first = kitchen.add_ingredient_to_menu(&id("nasi"), 1, &line, Some("line")).unwrap();
    assert_eq!(first.menu.ingredients.len(), 2);
    assert_eq!(kitchen.add_ingredient_to_menu(&id("nasi"), 1, &line, Some("line")).unwrap(), first);
    let step =
        serde_json::from_str::<RecipeStep>(r#"{"id": "1", "stepNumber": 1, "instruction": "Cuci beras."}"#).unwrap();
    let second = kitchen.create_recipe(&id("nasi"), 2, &step, Some("step")).unwrap();
    assert_eq!(kitchen.create_recipe(&id("nasi"), 2, &step, Some("step")).unwrap(), second);
    assert_eq!(second.menu.recipe_steps.len(), 1);
    assert_eq!(kitchen.create_recipe(&id("nasi"), 3, &step, Some("step")).unwrap_err().code(), "kitchen.key_reused");
    assert_eq!(kitchen.add_ingredient_to_menu(&id("nasi"), 1, &line, None).unwrap_err().code(), "store.conflict");
}

/// Nobody's settings are changed by whoever writes the first menu.
#[test]
fn settings_stay_unwritten_until_somebody_writes_them() {
    let kitchen = with_rice();
    kitchen.refresh(Some(TODAY.tomorrow().unwrap())).unwrap();
    assert_eq!(kitchen.get_settings().unwrap().version, 0);
    let update = SettingsUpdate { time_zone: Some("Asia/Makassar".to_owned()), ..SettingsUpdate::default() };
    assert_eq!(kitchen.update_settings(&update).unwrap().version, 1);
    assert_eq!(kitchen.derived_date().unwrap(), TODAY.tomorrow().unwrap());
    let wrong = SettingsUpdate {
        expected_version: 1,
        measure_sets: Some(vec!["furlongs".to_owned()]),
        ..SettingsUpdate::default()
    };
    let error = kitchen.update_settings(&wrong).unwrap_err();
    assert_eq!((error.code(), error.path()), ("quantity.unknown_set", "measureSets"));
}

#[test]
fn what_changes_nothing_makes_no_version() {
    let kitchen = with_rice();
    let before = (kitchen.revision().unwrap(), kitchen.last_event().unwrap());
    assert_eq!(kitchen.set_menu_active(&id("nasi"), 1, true).unwrap().menu.version, 1);
    assert_eq!(kitchen.update_menu(&MenuUpdate::new(id("nasi"), 1)).unwrap().menu.version, 1);
    assert_eq!((kitchen.revision().unwrap(), kitchen.last_event().unwrap()), before);
    assert_eq!(kitchen.set_menu_active(&id("nasi"), 1, false).unwrap().menu.version, 2);
}

/// An allergen that nobody knows is told, never taken for one that no menu holds.
#[test]
fn an_unknown_allergen_is_no_answer() {
    let kitchen = with_rice();
    for code in ["milk", "MILKK", "EGG,MILK", "", "*"] {
        let free = MenuFilters { free_of_allergens: vec!["EGG".to_owned(), code.to_owned()], ..MenuFilters::default() };
        let error = kitchen.get_menus(&free, MenuSort::MenuName, false, &Page::first(10)).unwrap_err();
        assert_eq!((error.code(), error.path()), ("kitchen.unknown_allergen", "freeOfAllergens[1]"));
        let holding = MenuFilters { contains_allergens: vec![code.to_owned()], ..MenuFilters::default() };
        let error = kitchen.get_menus(&holding, MenuSort::MenuName, false, &Page::first(10)).unwrap_err();
        assert_eq!((error.code(), error.path()), ("kitchen.unknown_allergen", "containsAllergens[0]"));
    }
    let mut durian = Ingredient::new("durian", "Durian", FoodCategory::Fruit).unwrap();
    for code in ["EGG", "DURIAN"] {
        durian.allergens.push(AllergenStatement { allergen: code.to_owned(), presence: AllergenPresence::Free });
    }
    let error = kitchen.create_ingredient(&durian, None).unwrap_err();
    assert_eq!((error.code(), error.path()), ("kitchen.unknown_allergen", "allergens[1].allergen"));
    durian.allergens.truncate(1);
    kitchen.create_ingredient(&durian, None).unwrap();
}

/// A document that somebody changed is refused by its own fault, never by one of the library's.
#[test]
fn versions_and_events_of_an_import_are_checked() {
    let kitchen = with_rice();
    let export = kitchen.export_kitchen().unwrap();
    let refused = |json: String| {
        let other = kitchen_on(Arc::new(MemoryStore::new()), "dapur-bogor");
        let error = other.import_kitchen(&json).unwrap_err();
        assert_eq!((error.code(), other.revision().unwrap()), ("kitchen.bad_export", 0), "{error}");
    };
    for version in ["0", "2147483649", "4294967295"] {
        refused(export.replacen("\"version\":1", &format!("\"version\":{version}"), 1));
    }
    let mut document: serde_json::Value = serde_json::from_str(&export).unwrap();
    let twice = document["history"][0].clone();
    document["history"].as_array_mut().unwrap().push(twice);
    refused(document.to_string());
}

#[test]
fn of_many_users_the_first_are_named() {
    let kitchen = with_rice();
    for number in 0..30 {
        kitchen.create_menu(&Menu { id: format!("m{number:02}").parse().unwrap(), ..cooked_rice() }, None).unwrap();
    }
    let error = kitchen.delete_ingredient(&"beras".parse().unwrap(), 1).unwrap_err();
    assert!(error.message().ends_with("menu m19 and 11 more"), "{error}");
}

#[test]
fn a_price_per_a_unit_that_nobody_knows_is_refused() {
    let kitchen = with_rice();
    let mut update = price("beras", TODAY, 14_000);
    update.price.per = Quantity::whole(1, "furlong");
    let error = kitchen.set_ingredient_price(&update).unwrap_err();
    assert_eq!((error.code(), error.path()), ("quantity.unknown_unit", "purchaseForms[0].prices[0].per.unit"));
}

#[test]
fn a_budget_is_in_the_kitchens_currency() {
    let kitchen = kitchen();
    let euros = Money::new(1_000.into(), Currency::new("EUR").unwrap());
    let mut program = NutritionProgram::new("mbg", "MBG", ProgramType::SchoolFeeding, TODAY).unwrap();
    program.total_budget = Some(euros);
    assert_eq!(kitchen.create_program(&program, None).unwrap_err().code(), "kitchen.other_currency");
    program.total_budget = None;
    kitchen.create_program(&program, None).unwrap();
    let update = ProgramUpdate { total_budget: Some(euros), ..ProgramUpdate::new(program.id, 1) };
    assert_eq!(kitchen.update_program(&update).unwrap_err().code(), "kitchen.other_currency");
}

/// A food that is stated to be free of everything else must not pass for free of an allergen that was misspelt.
#[test]
fn a_special_diet_is_free_of_allergens_that_are_known() {
    let kitchen = kitchen();
    let mut program = NutritionProgram::new("mbg", "MBG", ProgramType::SchoolFeeding, TODAY).unwrap();
    let (name, free_of) = ("tanpa susu".to_owned(), vec!["EGG".to_owned(), "MILKK".to_owned()]);
    let diet = SpecialDiet { name, heads: 3, free_of, vegetarian: false };
    let audience = "sd_1_3".parse().unwrap();
    program.audiences = vec![ProgramAudience { audience, heads: 100, special_diets: vec![diet] }];
    let error = kitchen.create_program(&program, None).unwrap_err();
    assert_eq!((error.code(), error.path()), ("kitchen.unknown_allergen", "audiences[0].specialDiets[0].freeOf"));
    program.audiences[0].special_diets[0].free_of[1] = "MILK".to_owned();
    kitchen.create_program(&program, None).unwrap();
}
