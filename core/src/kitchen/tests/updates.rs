//! Every update has the fields of its record, with the record's names and limits.

use crate::ingredient::update::INGREDIENT_UPDATE;
use crate::ingredient::{IngredientUpdate, parse_ingredient_update};
use crate::kitchen::fields::{PRICE_UPDATE, QUANTITY_UPDATE};
use crate::kitchen::{PriceUpdate, QuantityUpdate, parse_price_update, parse_quantity_update};
use crate::menu::update::MENU_UPDATE;
use crate::menu::{MenuUpdate, parse_menu_update};
use crate::plan::actual::update::ACTUAL_UPDATE;
use crate::plan::update::PLAN_UPDATE;
use crate::plan::{ActualUpdate, PlanUpdate, parse_plan_update};
use crate::program::update::PROGRAM_UPDATE;
use crate::program::{ProgramUpdate, parse_program_update};
use crate::testing::value;
use crate::validation::tests::agreement::{both_ways, oddity, same_fields, somewhere};
use crate::validation::{Record, Shape};
use proptest::prelude::*;
use serde_json::Value;

/// The fields of a record that its update has not.
fn left_out(record: &Record, update: &Record) -> Vec<&'static str> {
    let of_update = |key: &str| update.field(key).is_some();
    record.fields.iter().map(|field| field.key).filter(|key| !of_update(key)).collect()
}

const AUDIT: [&str; 5] = ["created_at", "updated_at", "created_by", "updated_by", "version"];

#[test]
fn an_update_has_every_field_of_its_record_but_those_others_write() {
    same_fields::<MenuUpdate>(&MENU_UPDATE);
    same_fields::<IngredientUpdate>(&INGREDIENT_UPDATE);
    same_fields::<ProgramUpdate>(&PROGRAM_UPDATE);
    same_fields::<PlanUpdate>(&PLAN_UPDATE);
    same_fields::<ActualUpdate>(&ACTUAL_UPDATE);
    // `set_menu_active` says whether a menu may be planned.
    assert_eq!(left_out(&crate::menu::fields::MENU, &MENU_UPDATE), [&["is_active"], &AUDIT[..]].concat());
    assert_eq!(left_out(&crate::ingredient::fields::INGREDIENT, &INGREDIENT_UPDATE), [""; 0]);
    assert_eq!(left_out(&crate::program::fields::PROGRAM, &PROGRAM_UPDATE), AUDIT);
    // What happened, happened at one assignment.
    assert_eq!(left_out(&crate::plan::actual::fields::ACTUAL, &ACTUAL_UPDATE), [&["plan_id"], &AUDIT[..]].concat());
    // A plan belongs to its programme, and its workflow takes it further.
    assert_eq!(
        left_out(&crate::plan::fields::PLAN, &PLAN_UPDATE),
        [&["program_id", "status", "status_reason"], &AUDIT[..]].concat()
    );
}

#[test]
fn an_update_names_everything_that_is_wrong() {
    let codes = |violations: Vec<crate::validation::Violation>| -> Vec<String> {
        violations.into_iter().map(|violation| violation.code).collect()
    };
    let menu = br#"{"id": "nasi", "expectedVersion": 1, "menuName": "Na", "cookingTime": 900, "isActive": true,
        "recipes": [{"stepNumber": 0, "instruction": "Tanak."}], "servings": null}"#;
    assert_eq!(
        codes(parse_menu_update(menu).violations),
        [
            "menu.unknown_field",
            "menu.menu_name.too_short",
            "menu.cooking_time.too_large",
            "menu.recipe_steps.step_number.too_small",
        ]
    );
    let ingredient = br#"{"id": "", "expectedVersion": -1, "ediblePortionPercent": 101}"#;
    let found = parse_ingredient_update(ingredient);
    assert_eq!(found.clone().into_result().unwrap_err().code(), "ingredient.invalid");
    assert_eq!(
        codes(found.violations),
        [
            "ingredient.id.malformed",
            "ingredient.expected_version.too_small",
            "ingredient.edible_portion_percent.too_large",
        ]
    );
    let program = parse_program_update(br#"{"id": "mbg", "expectedVersion": 1, "name": "MBG Cimahi"}"#);
    assert_eq!(program.into_result().unwrap().program_name.unwrap(), "MBG Cimahi");
    let plan =
        parse_plan_update(br#"{"id": "jan", "expectedVersion": 1, "status": "PUBLISHED", "endDate": "31-01-2026"}"#);
    assert_eq!(codes(plan.violations), ["plan.unknown_field", "plan.end_date.malformed"]);
}

#[test]
fn a_price_and_a_quantity_name_everything_that_is_wrong_too() {
    same_fields::<PriceUpdate>(&PRICE_UPDATE);
    same_fields::<QuantityUpdate>(&QUANTITY_UPDATE);
    let price = br#"{"ingredientId": "beras", "expectedVersion": null, "price": {"date": "2026-01-05",
        "amount": {"amount": -1, "currency": "IDR"}, "per": {"amount": 0, "unit": "kg"}}, "prize": 3}"#;
    let found = parse_price_update(price);
    let codes: Vec<&str> = found.violations.iter().map(|violation| violation.code.as_str()).collect();
    assert_eq!(
        codes,
        ["price.unknown_field", "price.price.amount.amount.too_small", "price.price.per.amount.too_small"]
    );
    assert_eq!(found.into_result().unwrap_err().code(), "kitchen.invalid_record");
    let quantity = parse_quantity_update(br#"{"menuId": "nasi", "expectedVersion": 1, "quantity": "0"}"#);
    let codes: Vec<&str> = quantity.violations.iter().map(|violation| violation.code.as_str()).collect();
    assert_eq!(codes, ["quantity.line_id.missing", "quantity.quantity.too_small"]);
}

/// An update with anything in any place.
fn broken(record: &'static Record) -> impl Strategy<Value = Value> {
    let changes = prop::collection::vec((prop::collection::vec(any::<u8>(), 1..6), oddity()), 0..4);
    (value(&Shape::Record(record)), changes).prop_map(|(mut json, changes)| {
        for (turns, value) in changes {
            *somewhere(&mut json, &turns) = value;
        }
        json
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn both_ways_agree_on_broken_updates(
        menu in broken(&MENU_UPDATE),
        ingredient in broken(&INGREDIENT_UPDATE),
        program in broken(&PROGRAM_UPDATE),
        plan in broken(&PLAN_UPDATE),
        actual in broken(&ACTUAL_UPDATE),
        price in broken(&PRICE_UPDATE),
        quantity in broken(&QUANTITY_UPDATE),
    ) {
        both_ways::<MenuUpdate>(menu, &MENU_UPDATE, "menu")?;
        both_ways::<IngredientUpdate>(ingredient, &INGREDIENT_UPDATE, "ingredient")?;
        both_ways::<ProgramUpdate>(program, &PROGRAM_UPDATE, "program")?;
        both_ways::<PlanUpdate>(plan, &PLAN_UPDATE, "plan")?;
        both_ways::<ActualUpdate>(actual, &ACTUAL_UPDATE, "actual")?;
        both_ways::<PriceUpdate>(price, &PRICE_UPDATE, "price")?;
        both_ways::<QuantityUpdate>(quantity, &QUANTITY_UPDATE, "quantity")?;
    }

    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..256)) {
        prop_assert_eq!(parse_menu_update(&bytes).update.is_none(), !parse_menu_update(&bytes).violations.is_empty());
    }
}
