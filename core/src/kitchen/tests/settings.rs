use super::kitchen;
use crate::cost::fields::{FIXED_PRICE, POLICY, RATE, RATES};
use crate::cost::{CostRate, CostRates, FixedPrice, PricePolicy};
use crate::kitchen::fields::SETTINGS;
use crate::kitchen::settings::SETTINGS_UPDATE;
use crate::kitchen::{
    KitchenSettings, SettingsUpdate, parse_settings, parse_settings_update, settings_schema, validate_settings,
};
use crate::money::{Currency, Money};
use crate::testing::value;
use crate::validation::tests::agreement::{both_ways, oddity, same_fields, somewhere};
use crate::validation::{Shape, Violation};
use proptest::prelude::*;
use serde_json::{Value, json};

fn listed(violations: &[Violation]) -> Vec<String> {
    violations.iter().map(|violation| format!("{}: {}", violation.path, violation.code)).collect()
}

#[test]
fn the_tables_name_the_fields_serde_reads() {
    same_fields::<KitchenSettings>(&SETTINGS);
    same_fields::<SettingsUpdate>(&SETTINGS_UPDATE);
    same_fields::<CostRates>(&RATES);
    same_fields::<CostRate>(&RATE);
    same_fields::<PricePolicy>(&POLICY);
    same_fields::<FixedPrice>(&FIXED_PRICE);
    let of_update = |key: &str| SETTINGS_UPDATE.field(key).is_some();
    let left_out: Vec<&str> = SETTINGS.fields.iter().map(|field| field.key).filter(|key| !of_update(key)).collect();
    assert_eq!(left_out, ["created_at", "updated_at", "created_by", "updated_by", "version"]);
}

#[test]
fn everything_that_is_wrong_with_settings_is_named() {
    let standard = KitchenSettings::standard().unwrap();
    assert_eq!(validate_settings(&standard), []);
    assert_eq!(parse_settings(&serde_json::to_vec(&standard).unwrap()).settings.unwrap(), standard);

    let mut wrong = standard;
    let dollar = Money::new(1.into(), Currency::new("USD").unwrap());
    wrong.measure_sets = vec!["indonesia".to_owned(), "indonesia".to_owned()];
    wrong.price_region = Some("x".repeat(101));
    wrong.price_policy = PricePolicy::Lowest { days: 0 };
    wrong.rates.labour = Some(CostRate::PerHour { amount: dollar, minutes: Some(30) });
    wrong.rates.overhead = Some(CostRate::PercentOfIngredients { percent: (-1).into() });
    wrong.service_times = serde_json::from_value(json!([{"mealType": "LUNCH"}, {"mealType": "LUNCH"}])).unwrap();
    let expected = [
        "pricePolicy.days: settings.price_policy.days.too_small",
        "priceRegion: settings.price_region.too_long",
        "rates.overhead.percent: settings.rates.overhead.percent.too_small",
        "measureSets[1]: settings.measure_sets.repeated",
        "serviceTimes[1].mealType: settings.service_times.meal_type.repeated",
        "rates.labour.amount.currency: settings.rates.labour.amount.currency.other_currency",
    ];
    assert_eq!(listed(&validate_settings(&wrong)), expected);
    assert_eq!(listed(&parse_settings(&serde_json::to_vec(&wrong).unwrap()).violations), expected);

    // What the update says wrong is named by the update, what does not go together by the kitchen; nothing is written.
    let kitchen = kitchen();
    let update = |rates: CostRates| SettingsUpdate { rates: Some(rates), ..SettingsUpdate::default() };
    let refused = kitchen.update_settings(&update(wrong.rates)).unwrap_err();
    assert_eq!((refused.code(), refused.details().len()), ("kitchen.invalid_record", 2));
    let fixed = FixedPrice {
        ingredient_id: "beras".parse().unwrap(),
        purchase_form_id: None,
        amount: dollar,
        per: crate::quantity::Quantity::whole(1, "kg"),
        source: String::new(),
    };
    let fixed =
        SettingsUpdate { price_policy: Some(PricePolicy::Fixed { prices: vec![fixed] }), ..SettingsUpdate::default() };
    let refused = kitchen.update_settings(&fixed).unwrap_err();
    assert_eq!((refused.code(), refused.path()), ("kitchen.invalid_record", "pricePolicy.prices[0].amount.currency"));
    assert_eq!(kitchen.get_settings().unwrap().version, 0);
}

#[test]
fn an_update_says_what_belongs_to_a_rate_and_a_policy() {
    let codes = |json: Value| -> Vec<String> {
        parse_settings_update(json.to_string().as_bytes()).violations.into_iter().map(|found| found.code).collect()
    };
    let rupiah = json!({"amount": "500", "currency": "IDR"});
    let rate = |rate: Value| codes(json!({"expectedVersion": 0, "rates": {"packaging": rate}}));
    assert_eq!(rate(json!({"rate": "PER_SERVING", "amount": rupiah})), [""; 0]);
    assert_eq!(rate(json!({"rate": "PER_HOUR", "amount": rupiah, "minutes": null})), [""; 0]);
    assert_eq!(
        rate(json!({"rate": "PER_SERVING", "amount": rupiah, "minutes": 5})),
        ["settings.rates.packaging.minutes.out_of_place"]
    );
    assert_eq!(rate(json!({"rate": "SHARED", "amount": rupiah})), ["settings.rates.packaging.servings.missing"]);
    let policy = |policy: Value| codes(json!({"expectedVersion": 0, "pricePolicy": policy}));
    assert_eq!(policy(json!({"policy": "LAST", "days": 3})), ["settings.price_policy.days.out_of_place"]);
    assert_eq!(policy(json!({"policy": "AVERAGE"})), ["settings.price_policy.days.missing"]);
    assert_eq!(codes(json!({"currenzy": "IDR"})), ["settings.unknown_field", "settings.expected_version.missing"]);
}

#[test]
fn the_schema_knows_what_belongs_together() {
    let schema: Value = serde_json::from_str(&settings_schema()).unwrap();
    assert_eq!(schema["$defs"]["KitchenSettings"]["properties"]["timeZone"]["maxLength"], 64);
    let amount = &schema["$defs"]["CostRate"]["allOf"][0];
    assert_eq!(amount["if"]["properties"]["rate"], json!({"enum": ["PER_SERVING", "SHARED", "PER_HOUR"]}));
    assert_eq!(amount["then"]["required"], json!(["amount"]));
    let minutes = &schema["$defs"]["CostRate"]["allOf"][2];
    assert_eq!((&minutes["then"], &minutes["else"]["properties"]["minutes"]), (&json!({}), &json!({"type": "null"})));
}

#[test]
fn the_committed_schema_is_current() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/schema/settings.schema.json");
    if std::env::var_os("GIZI_WRITE_SCHEMA").is_some() {
        std::fs::write(path, settings_schema()).unwrap();
    }
    let committed = std::fs::read_to_string(path).unwrap();
    assert!(committed == settings_schema(), "run the tests once with GIZI_WRITE_SCHEMA=1 and commit {path}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn both_ways_agree_on_broken_settings(
        mut settings in value(&Shape::Record(&SETTINGS)),
        mut update in value(&Shape::Record(&SETTINGS_UPDATE)),
        changes in prop::collection::vec((prop::collection::vec(any::<u8>(), 1..6), oddity()), 0..4),
    ) {
        for (turns, value) in changes {
            *somewhere(&mut settings, &turns) = value.clone();
            *somewhere(&mut update, &turns) = value;
        }
        both_ways::<KitchenSettings>(settings, &SETTINGS, "settings")?;
        both_ways::<SettingsUpdate>(update, &SETTINGS_UPDATE, "settings")?;
    }

    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..256)) {
        prop_assert_eq!(parse_settings(&bytes).settings.is_none(), !parse_settings(&bytes).violations.is_empty());
        let parsed = parse_settings_update(&bytes);
        prop_assert_eq!(parsed.update.is_none(), !parsed.violations.is_empty());
    }
}

#[test]
fn holidays_of_a_calendar_are_added_once() {
    let kitchen = kitchen();
    let file = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260319\nSUMMARY:Nyepi\nEND:VEVENT\nEND:VCALENDAR\n";
    let first = kitchen.import_holidays(file, 0).unwrap();
    assert_eq!((first.version, first.added.len()), (1, 1));
    assert_eq!(kitchen.get_settings().unwrap().holidays, first.added);
    let again = kitchen.import_holidays(file, 1).unwrap();
    assert_eq!((again.version, again.added.len()), (1, 0));
    assert_eq!(kitchen.import_holidays(file, 0).unwrap_err().code(), "store.conflict");
    assert_eq!(kitchen.import_holidays("", 1).unwrap_err().code(), "interchange.calendar");
    let long = "x".repeat(101);
    let file = file.replace("END:VCALENDAR", "") + "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260817\nSUMMARY:" + &long;
    let file = file + "\nEND:VEVENT\nEND:VCALENDAR\n";
    let file = file.replace("SUMMARY:Nyepi", "SUMMARY:Hari Nyepi");
    let partly = kitchen.import_holidays(&file, 1).unwrap();
    assert_eq!((partly.version, partly.added.len(), partly.added[0].name.as_str()), (2, 1, "Hari Nyepi"));
    assert_eq!((partly.skipped.len(), partly.skipped[0].name.as_str()), (1, long.as_str()));
}
