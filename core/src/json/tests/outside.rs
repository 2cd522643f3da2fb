use super::super::read_json;
use crate::cost::CostRates;
use crate::money::Money;
use crate::nutrient::Composition;
use proptest::prelude::*;
use serde::de::DeserializeOwned;

fn told<T: DeserializeOwned>(json: &str) -> (&'static str, String) {
    match read_json::<T>(json) {
        Ok(_) => ("read", String::new()),
        Err(error) => (error.code(), error.path().to_owned()),
    }
}

#[test]
fn what_cannot_be_read_is_named_by_its_path() {
    let prices = |json: &str| told::<Vec<Money>>(json);
    assert_eq!(prices(r#"[{"amount": "1", "currency": "IDR"}]"#).0, "read");
    assert_eq!(prices(r#"[{"amount": "x", "currency": "IDR"}]"#), ("json.unreadable", "[0].amount".to_owned()));
    assert_eq!(prices("[\n {\"amount\": 1,\n  \"currency\": 7}]"), ("json.unreadable", "[0].currency".to_owned()));
    assert_eq!(
        prices(r#"[{"amount": 1, "currency": "rupiah"}]"#),
        ("money.unknown_currency", "[0].currency".to_owned())
    );
    assert_eq!(prices(r#"[{"amount": 1, "currency": "IDR"}, 3]"#), ("json.unreadable", "[1]".to_owned()));
    assert_eq!(prices("[[1]]"), ("json.unreadable", "[0]".to_owned()));
    assert_eq!(prices("[{\"amount\": 1, \"currency\": \"IDR\"},[1]]"), ("json.unreadable", "[1]".to_owned()));
    assert_eq!(prices(r#"[{"amount": 1}]"#), ("json.unreadable", "[0].currency".to_owned()));
    assert_eq!(prices("[{}]"), ("json.unreadable", "[0].amount".to_owned()));
    assert_eq!(prices(""), ("json.unreadable", String::new()));
    assert_eq!(prices(&"[".repeat(100_000)).0, "json.unreadable");
}

/// Each newtype over text keeps the code it fails by.
#[test]
fn a_value_that_is_none_has_its_own_code() {
    use crate::{id::MenuId, money::Currency, nutrient::NutrientKey, program::TimeOfDay};
    let text = "\"?? ??\"";
    assert_eq!(told::<MenuId>(text).0, "id.malformed");
    assert_eq!(told::<Currency>(text).0, "money.unknown_currency");
    assert_eq!(told::<NutrientKey>(text).0, NutrientKey::new("?? ??").unwrap_err().code());
    assert_eq!(told::<TimeOfDay>(text).0, TimeOfDay::new("?? ??").unwrap_err().code());
}

#[test]
fn a_field_that_is_not_there_is_an_error_at_any_depth() {
    let error =
        read_json::<Composition>(r#"{"values": [{"nutrient": "iron_mg", "vlaue": {"state": "TRACE"}}]}"#).unwrap_err();
    assert_eq!((error.code(), error.path()), ("json.unknown_field", "values[0].vlaue"));
    assert_eq!(error.details()[0].value, "vlaue");
    // Where the record refuses by itself, too.
    assert_eq!(told::<CostRates>(r#"{"labuor": null}"#), ("json.unknown_field", "labuor".to_owned()));
}

#[test]
fn no_digit_is_lost_in_silence() {
    let money = |amount: &str| told::<Money>(&format!(r#"{{"currency": "IDR", "amount": {amount}}}"#)).0;
    for kept in [
        "0.1",
        "-1e3",
        "1.50000000000000000000000",
        "12345678901234567",
        "100000000000000000000",
        "0.30000000000000004",
    ] {
        assert_eq!(money(kept), "read", "{kept}");
    }
    for lost in [
        "1.00000000000000000000000000001",
        "0.1000000000000000055511151231257827",
        "1.0000000000000001",
        "12345678901234567890123",
    ] {
        assert_eq!(money(lost), "json.inexact_number", "{lost}");
    }
    assert_eq!(money("\"1.0000000000000000000000000001\""), "read");
    assert_eq!(money("\"1.00000000000000000000000000001\""), "json.unreadable");
    // Two texts are this one float: it is read as a float, and as no decimal.
    for tie in ["1868514989430979.2", "1868514989430979.3"] {
        assert_eq!(told::<f64>(tie).0, "read", "{tie}");
        assert_eq!(money(tie), "json.inexact_number", "{tie}");
    }
    // Digits in a text are no number.
    assert_eq!(told::<Vec<String>>(r#"["1.00000000000000000000000000001"]"#).0, "read");
}

proptest! {
    #[test]
    fn every_float_that_is_written_is_read(value in any::<f64>().prop_filter("finite", |value| value.is_finite())) {
        prop_assert_eq!(read_json::<f64>(&serde_json::to_string(&value).unwrap()).unwrap().to_bits(), value.to_bits());
    }

    #[test]
    fn a_number_is_read_digit_by_digit_or_refused(whole in 0_u32..1_000_000, places in "[0-9]{1,27}") {
        let text = format!("{whole}.{places}");
        let text = text.trim_end_matches('0').trim_end_matches('.');
        let exact = crate::quantity::Decimal::from_str_exact(text);
        match read_json::<Money>(&format!(r#"{{"amount": {text}, "currency": "IDR"}}"#)) {
            Ok(money) => prop_assert_eq!(Ok(money.amount), exact),
            Err(error) => prop_assert_eq!((error.code(), error.path()), ("json.inexact_number", "amount")),
        }
    }
}
