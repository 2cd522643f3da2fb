//! The straight way from JSON and the walk that explains come to the same verdict, and neither panics.

use super::validation::rice;
use crate::ingredient::fields::INGREDIENT;
use crate::ingredient::{Ingredient, parse_ingredient, validate_ingredient};
use crate::nutrient::{CompositionValue, NutrientKey, NutrientValue};
use crate::testing::ingredients;
use crate::validation::tests::agreement::{both_ways, oddity, somewhere};
use proptest::prelude::*;
use serde_json::json;

proptest! {
    #[test]
    fn valid_ingredients_are_valid_and_survive_json(ingredient in ingredients()) {
        prop_assert_eq!(validate_ingredient(&ingredient), vec![]);
        prop_assert!(ingredient.check().is_ok());
        let json = serde_json::to_vec(&ingredient).unwrap();
        prop_assert_eq!(parse_ingredient(&json).into_result().unwrap(), ingredient);
    }

    #[test]
    fn both_ways_agree_on_broken_ingredients(
        ingredient in ingredients(),
        changes in prop::collection::vec((prop::collection::vec(any::<u8>(), 1..7), oddity()), 0..4),
        unknown in prop::option::of(prop::sample::select(vec!["nama", "Id", "", "density"])),
    ) {
        let mut json = serde_json::to_value(&ingredient).unwrap();
        for (turns, value) in changes {
            *somewhere(&mut json, &turns) = value;
        }
        if let (Some(name), Some(fields)) = (unknown, json.as_object_mut()) {
            fields.insert(name.to_owned(), json!("x"));
        }
        both_ways::<Ingredient>(json, &INGREDIENT, "ingredient")?;
    }

    /// What belongs to no state is refused on both ways, whatever stands there.
    #[test]
    fn both_ways_agree_on_what_is_stated(state in oddity(), amount in oddity(), rule in oddity(), which in 0_u8..8) {
        let mut stated = json!({});
        for (bit, name, value) in [(1, "state", state), (2, "amount", amount), (4, "rule", rule)] {
            if which & bit != 0 {
                stated[name] = value;
            }
        }
        let mut json = rice();
        json["composition"]["values"][0]["value"] = stated;
        both_ways::<Ingredient>(json, &INGREDIENT, "ingredient")?;
    }

    /// Every number a record can hold and JSON can carry is judged the same way on both ways.
    #[test]
    fn amounts_are_judged_alike(amount in prop::num::f64::ANY.prop_filter("JSON has it", |n| n.is_finite())) {
        let mut ingredient = parse_ingredient(rice().to_string().as_bytes()).into_result().unwrap();
        let nutrient = NutrientKey::new("zinc_mg").unwrap();
        ingredient.composition.values.push(NutrientValue { nutrient, value: CompositionValue::Known { amount } });
        let json = serde_json::to_vec(&ingredient).unwrap();
        let found = parse_ingredient(&json).violations;
        prop_assert_eq!(&found, &validate_ingredient(&ingredient));
        prop_assert_eq!(found.is_empty(), (0.0..=100_000.0).contains(&amount));
    }

    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..512)) {
        let parsed = parse_ingredient(&bytes);
        prop_assert_eq!(parsed.ingredient.is_none(), !parsed.violations.is_empty());
    }

    #[test]
    fn bytes_changed_in_a_real_ingredient_never_panic(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
    ) {
        let mut bytes = rice().to_string().into_bytes();
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        let parsed = parse_ingredient(&bytes);
        prop_assert_eq!(parsed.ingredient.is_none(), !parsed.violations.is_empty());
    }
}
