use super::decimal::{self, to_f64};
use super::*;
use proptest::prelude::*;

fn dec(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn units() -> UnitTable {
    UnitTable::standard().unwrap()
}

#[test]
fn quantities_are_read_as_people_write_them() {
    let units = units();
    for (text, format, expected) in [
        ("1 ons", NumberFormat::Comma, "1 ons"),
        ("2 butir", NumberFormat::Comma, "2 piece"),
        ("1,5 sdm", NumberFormat::Comma, "1.5 sdm"),
        ("1.500 gram", NumberFormat::Comma, "1500 g"),
        ("1.500 gram", NumberFormat::Point, "1.5 g"),
        ("1,500.25 kg", NumberFormat::Point, "1500.25 kg"),
        ("500ml", NumberFormat::Point, "500 ml"),
        ("½ gelas", NumberFormat::Comma, "0.5 gelas"),
        ("1½ kg", NumberFormat::Comma, "1.5 kg"),
        ("1 1/2 sdt", NumberFormat::Comma, "1.5 sdt"),
        ("1/3 l", NumberFormat::Comma, "0.333333 l"),
        ("3 siung", NumberFormat::Comma, "3 clove"),
        ("2 KG", NumberFormat::Point, "2 kg"),
        ("2 sdm.", NumberFormat::Comma, "2 sdm"),
    ] {
        assert_eq!(units.parse(text, format).unwrap().to_string(), expected, "{text}");
    }
}

#[test]
fn what_is_no_quantity_says_why() {
    let units = units();
    for (text, code) in [
        ("2", "quantity.no_unit"),
        ("", "quantity.no_unit"),
        ("dua butir", "quantity.unknown_unit"),
        ("2 depa", "quantity.unknown_unit"),
        ("1.50.0 g", "quantity.not_a_number"),
        ("1.5000 g", "quantity.not_a_number"),
        ("1000.000 g", "quantity.not_a_number"),
        ("-2 g", "quantity.negative"),
        ("1/0 g", "quantity.not_a_number"),
        ("1,2345678 g", "quantity.too_many_digits"),
        ("1234567890123456 g", "quantity.too_many_digits"),
        ("99999999999999999999999999999999 g", "quantity.not_a_number"),
        ("1,,5 g", "quantity.not_a_number"),
    ] {
        assert_eq!(units.parse(text, NumberFormat::Comma).unwrap_err().code(), code, "{text:?}");
    }
}

#[test]
fn spoons_differ_between_measure_sets() {
    let millilitres = |sets: &[&str]| {
        let units = UnitTable::with_sets(sets).unwrap();
        let spoon = if sets.contains(&"us") { "tbsp" } else { "sdm" };
        units.convert(&Quantity::whole(1, spoon), "ml").unwrap().amount
    };
    assert_eq!(millilitres(&["si", "indonesia"]), dec("15"));
    assert_eq!(millilitres(&["si", "indonesia-urt"]), dec("10"));
    assert_eq!(millilitres(&["si", "us"]), dec("14.78676478125"));
    assert_eq!(UnitTable::with_sets(&["si", "mars"]).unwrap_err().code(), "quantity.unknown_set");
    let both = UnitTable::with_sets(&["si", "indonesia", "indonesia-urt"]);
    assert_eq!(both.unwrap_err().code(), "quantity.ambiguous_unit");
}

#[test]
fn an_indonesian_ons_is_no_ounce() {
    assert_eq!(units().convert(&Quantity::whole(1, "ons"), "g").unwrap().to_string(), "100 g");
    let us = UnitTable::with_sets(&["si", "us"]).unwrap();
    assert_eq!(us.convert(&Quantity::whole(1, "oz"), "g").unwrap().to_string(), "28.349523125 g");
}

#[test]
fn what_does_not_convert_is_an_error() {
    let units = units();
    for (from, to) in [("l", "kg"), ("piece", "g"), ("piece", "clove"), ("g", "piece")] {
        let error = units.convert(&Quantity::whole(1, from), to).unwrap_err();
        assert_eq!(error.code(), "quantity.incompatible_units", "{from} to {to}");
    }
    let huge = Quantity { amount: Decimal::MAX, unit: "kg".to_owned() };
    assert_eq!(units.convert(&huge, "g").unwrap_err().code(), "quantity.overflow");
}

#[test]
fn display_picks_a_sensible_unit() {
    let units = units();
    for (from, sensible) in [
        ("1500 g", "1.5 kg"),
        ("0.25 kg", "250 g"),
        ("0.0004 g", "400 ug"),
        ("250 ml", "250 ml"),
        ("2500 ml", "2.5 l"),
        ("0 g", "0 g"),
        ("3 piece", "3 piece"),
        ("2 sdm", "2 sdm"),
    ] {
        let quantity = units.parse(from, NumberFormat::Point).unwrap();
        assert_eq!(units.sensible(&quantity).unwrap().to_string(), sensible);
    }
}

#[test]
fn json_takes_text_and_numbers_and_keeps_them_exact() {
    for json in [r#"{"amount":"0.1","unit":"g"}"#, r#"{"amount":0.1,"unit":"g"}"#, r#"{"amount":"0.100","unit":"g"}"#] {
        let quantity: Quantity = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&quantity).unwrap(), r#"{"amount":"0.1","unit":"g"}"#);
    }
    for json in [
        r#"{"amount":"NaN","unit":"g"}"#,
        r#"{"amount":1e300,"unit":"g"}"#,
        r#"{"amount":"1.12345678901234567890123456789","unit":"g"}"#,
        r#"{"amount":true,"unit":"g"}"#,
        r#"{"amount":null,"unit":"g"}"#,
    ] {
        assert!(serde_json::from_str::<Quantity>(json).is_err(), "{json}");
    }
    // What is computed is read as it was written; what somebody enters is refused where it is checked.
    let third = Quantity { amount: Decimal::ONE / dec("3"), unit: "kg".to_owned() };
    assert_eq!(serde_json::from_str::<Quantity>(&serde_json::to_string(&third).unwrap()).unwrap(), third);
    assert_eq!(Quantity::new(third.amount, "kg").unwrap_err().code(), "quantity.too_many_digits");
    let pack = r#"{"id": "a", "name": "A", "category": "CEREAL", "purchaseForms": [
        {"id": "sak", "name": "Sak", "packs": [{"content": {"amount": "1.1234567", "unit": "g"}}]}]}"#;
    let found = crate::ingredient::parse_ingredient(pack.as_bytes()).violations;
    assert_eq!(found[0].code, "ingredient.purchase_forms.packs.content.amount.too_many_digits");
}

#[test]
fn ranges_keep_what_is_not_known_open() {
    let open = DecimalRange { low: dec("2"), high: None };
    let two = DecimalRange::exact(dec("2"));
    assert_eq!(open.add(&two).unwrap(), DecimalRange { low: dec("4"), high: None });
    assert_eq!(open.mul(&DecimalRange::ZERO).unwrap(), DecimalRange::ZERO);
    assert_eq!(two.over(&open).unwrap(), DecimalRange { low: dec("0"), high: Some(dec("1")) });
    assert_eq!(two.over(&DecimalRange::up_to(Some(dec("4")))).unwrap(), DecimalRange { low: dec("0.5"), high: None });
    assert_eq!(two.over(&DecimalRange::ZERO).unwrap_err().code(), "quantity.division_by_zero");
    assert_eq!(open.known(), None);
}

proptest! {
    #[test]
    fn conversion_comes_back(mantissa in 0i64..1_000_000_000, scale in 0u32..=6, pair in 0usize..36) {
        let table = units();
        let mass: Vec<&str> = ["g", "kg", "mg", "ons", "ug", "t"].into();
        let (from, to) = (mass[pair / 6], mass[pair % 6]);
        let start = Quantity { amount: Decimal::new(mantissa, scale).normalize(), unit: from.to_owned() };
        let back = table.convert(&table.convert(&start, to).unwrap(), from).unwrap();
        prop_assert_eq!(back, start);
    }

    #[test]
    fn reading_what_was_written_gives_the_same(mantissa in 0i64..1_000_000_000_000, scale in 0u32..=6) {
        let value = Decimal::new(mantissa, scale).normalize();
        prop_assert_eq!(decimal::parse(&value.to_string(), NumberFormat::Point).unwrap(), value);
        let comma = value.to_string().replace('.', ",");
        prop_assert_eq!(decimal::parse(&comma, NumberFormat::Comma).unwrap(), value);
    }

    #[test]
    fn f64_is_the_nearest(mantissa in any::<i64>(), scale in 0u32..=28) {
        let value = Decimal::new(mantissa, scale);
        let nearest: f64 = value.to_string().parse().unwrap();
        prop_assert_eq!(to_f64(value).to_bits(), nearest.to_bits());
    }

    #[test]
    fn wide_decimals_are_the_nearest_f64_too(low in any::<u32>(), mid in any::<u32>(), high in any::<u32>(), scale in 0u32..=28) {
        let value = Decimal::from_parts(low, mid, high, false, scale);
        let nearest: f64 = value.to_string().parse().unwrap();
        prop_assert_eq!(to_f64(value).to_bits(), nearest.to_bits());
    }

    #[test]
    fn no_text_panics(text in "\\PC{0,40}", comma in any::<bool>()) {
        let format = if comma { NumberFormat::Comma } else { NumberFormat::Point };
        if let Ok(quantity) = units().parse(&text, format) {
            prop_assert!(!quantity.amount.is_sign_negative() || quantity.amount.is_zero());
            prop_assert!(units().sensible(&quantity).is_ok());
        }
    }

    #[test]
    fn a_float_becomes_the_decimal_of_its_shortest_text(digits in -999_999_999_999_999_i64..=999_999_999_999_999, places in 0_u32..=9) {
        let value = decimal::to_f64(Decimal::new(digits, places));
        prop_assert_eq!(decimal::from_f64(value).unwrap(), Decimal::new(digits, places));
    }

    #[test]
    fn any_float_becomes_what_its_text_says(value in any::<f64>()) {
        let text = Decimal::from_str_exact(&format!("{value}"));
        prop_assert_eq!(decimal::from_f64(value).ok(), text.ok());
    }
}

#[test]
fn a_cookbooks_capital_t_is_no_tonne() {
    for sets in [&["si", "us"][..], &["si", "count", "indonesia"]] {
        let units = UnitTable::with_sets(sets).unwrap();
        assert_eq!(units.unit("t").unwrap().key, "t");
        for written in ["T", " T", "T."] {
            assert_eq!(units.unit(written).unwrap_err().code(), "quantity.unknown_unit");
        }
        assert!(units.parse("2 T", NumberFormat::Point).is_err());
        assert_eq!(units.unit("KG").unwrap().key, "kg");
    }
}
