//! The straight way from JSON and the walk that explains come to the same verdict, and neither panics.

use super::validation::soup;
use crate::json::Pieces;
use crate::menu::fields::MENU;
use crate::menu::{Menu, parse_menu, validate_menu};
use crate::quantity::Decimal;
use crate::testing::menus;
use crate::validation::tests::agreement::{both_ways, oddity, somewhere};
use crate::validation::{Place, Shape, Violation, explain};
use proptest::prelude::*;
use serde_json::json;

/// What the second walk finds, whether or not the straight way would do.
fn explain_menu(json: &[u8]) -> Vec<Violation> {
    explain::<Menu>(json, &Pieces::of_bytes(json), &Shape::Record(&MENU), &Place::root("menu"))
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
        both_ways::<Menu>(json, &MENU, "menu")?;
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
