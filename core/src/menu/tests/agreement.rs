//! The straight way from JSON and the walk that explains come to the same verdict, and neither panics.

use super::validation::soup;
use crate::menu::fields::MENU;
use crate::menu::{Menu, parse_menu, validate_menu};
use crate::quantity::Decimal;
use crate::testing::menus;
use crate::validation::{Place, Shape, Violation, explain};
use proptest::prelude::*;
use serde_json::{Value, json};

/// What the second walk finds, whether or not the straight way would do.
fn explain_menu(json: &[u8]) -> Vec<Violation> {
    explain::<Menu>(json, &Shape::Record(&MENU), &Place::root("menu"))
}

/// A place in a JSON value, chosen by a walk of `turns`.
fn somewhere<'a>(json: &'a mut Value, turns: &[u8]) -> &'a mut Value {
    let Some((turn, rest)) = turns.split_first() else { return json };
    let turn = usize::from(*turn);
    let length = match json {
        Value::Array(items) => items.len(),
        Value::Object(fields) => fields.len(),
        _ => 0,
    };
    if length == 0 {
        return json;
    }
    match json {
        Value::Array(items) => somewhere(&mut items[turn % length], rest),
        Value::Object(fields) => somewhere(fields.values_mut().nth(turn % length).unwrap(), rest),
        other => other,
    }
}

fn oddity() -> impl Strategy<Value = Value> {
    prop::sample::select(vec![
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(1.5),
        json!(-0.0),
        json!(1e300),
        json!(123_456_789_012_345_678_u64),
        json!(5_000_000_000_u64),
        json!(""),
        json!("   "),
        json!("1.5"),
        json!("1,5"),
        json!("1e3"),
        json!("1_000"),
        json!(".5"),
        json!("00000000000000000000000000000000001"),
        json!("LUNCH"),
        json!("SNACK"),
        json!({"LUNCH": null}),
        json!([]),
        json!({}),
        json!(["a", "b"]),
        json!({"id": "l0"}),
        json!({"key": "p0", "factor": 1}),
        json!("l0"),
        json!("menu"),
        json!("IDR"),
        json!("x".repeat(3000)),
        json!("2026-11-14T04:30:00Z"),
        json!("2026-11-14"),
        json!([[["deep"]]]),
    ])
}

proptest! {
    #[test]
    fn valid_menus_are_valid_and_survive_json(menu in menus()) {
        prop_assert_eq!(validate_menu(&menu), vec![]);
        let json = serde_json::to_vec(&menu).unwrap();
        prop_assert_eq!(parse_menu(&json).into_result().unwrap(), menu);
    }

    /// The straight way and the walk come to the same verdict, and on what can be read to the same violations.
    #[test]
    fn both_ways_agree_on_broken_menus(
        menu in menus(),
        changes in prop::collection::vec((prop::collection::vec(any::<u8>(), 1..6), oddity()), 0..4),
        unknown in prop::option::of(prop::sample::select(vec!["menuNme", "inventoryItemId", "recipes", "Id", ""])),
    ) {
        let mut json = serde_json::to_value(&menu).unwrap();
        for (turns, value) in changes {
            *somewhere(&mut json, &turns) = value;
        }
        if let (Some(name), Some(fields)) = (unknown, json.as_object_mut()) {
            fields.insert(name.to_owned(), json!("x"));
        }
        let text = json.to_string();
        let walked = explain_menu(text.as_bytes());
        prop_assert!(walked.iter().all(|violation| violation.code != "menu.unreadable"), "{:?}", walked);
        let parsed = parse_menu(text.as_bytes());
        prop_assert_eq!(&parsed.violations, &walked);
        prop_assert_eq!(parsed.menu.is_some(), walked.is_empty());
        if let Ok(typed) = serde_json::from_value::<Menu>(json) {
            let typed = validate_menu(&typed);
            let about_reading = ["unknown_field", "given_twice", "wrong_type"];
            if !walked.iter().any(|violation| about_reading.iter().any(|reason| violation.code.ends_with(reason))) {
                prop_assert_eq!(typed, walked);
            }
        }
    }

    #[test]
    fn a_typed_record_out_of_its_limits_is_reported_the_same_from_json(
        mut menu in menus(), minutes in 481_u32.., grams in 1001_u32.., name in "[a-z]{0,2}",
    ) {
        menu.cooking_time = minutes;
        menu.serving_size = Some(Decimal::from(grams));
        menu.menu_name = name;
        let json = serde_json::to_vec(&menu).unwrap();
        let violations = validate_menu(&menu);
        prop_assert_eq!(violations.len(), 3);
        prop_assert_eq!(&parse_menu(&json).violations, &violations);
        prop_assert_eq!(explain_menu(&json), violations);
    }

    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..512)) {
        let parsed = parse_menu(&bytes);
        prop_assert_eq!(parsed.menu.is_none(), !parsed.violations.is_empty());
    }

    #[test]
    fn bytes_changed_in_a_real_menu_never_panic(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
    ) {
        let mut bytes = soup().to_string().into_bytes();
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        let parsed = parse_menu(&bytes);
        prop_assert_eq!(parsed.menu.is_none(), !parsed.violations.is_empty());
        prop_assert_eq!(parsed.menu.is_none(), !explain_menu(&bytes).is_empty());
    }
}
