use super::{TODAY, cooked_rice, id, kitchen, kitchen_on, price, rice};
use crate::balance::Standard;
use crate::event::EventType;
use crate::ingredient::IngredientUpdate;
use crate::kitchen::{Kitchen, PriceUpdate, SettingsUpdate};
use crate::menu::{MenuOptions, MenuUpdate};
use crate::money::{Currency, Money};
use crate::program::{NutritionProgram, ProgramType, ProgramUpdate};
use crate::store::{EventQuery, MemoryStore};
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
