use super::*;
use proptest::prelude::*;

fn rupiah(text: &str) -> Money {
    Money::new(text.parse().unwrap(), Currency::new("IDR").unwrap())
}

#[test]
fn currencies_know_their_minor_units() {
    for (code, minor, display) in [("IDR", 2, 0), ("USD", 2, 2), ("JPY", 0, 0), ("KWD", 3, 3), ("VND", 0, 0)] {
        let currency = Currency::new(code).unwrap();
        assert_eq!((currency.minor_units(), currency.display_places()), (minor, display), "{code}");
    }
    for code in ["idr", "XXX", "", "RUPIAH", "日本円", "ID"] {
        assert_eq!(Currency::new(code).unwrap_err().code(), "money.unknown_currency", "{code}");
    }
}

#[test]
fn two_currencies_never_add() {
    let dollar = Money::new(Decimal::ONE, Currency::new("USD").unwrap());
    let error = rupiah("1").plus(&dollar).unwrap_err();
    assert_eq!(error.code(), "money.currency_mismatch");
    assert_eq!(error.details()[1].value, "USD");
    assert!(rupiah("1").minus(&dollar).is_err());
}

#[test]
fn rounding_is_named() {
    for (amount, rounding, rounded) in [
        ("2.5", Rounding::HalfUp, "3"),
        ("2.5", Rounding::HalfEven, "2"),
        ("2.1", Rounding::Up, "3"),
        ("2.9", Rounding::Down, "2"),
        ("-2.5", Rounding::HalfUp, "-3"),
        ("-2.1", Rounding::Up, "-3"),
    ] {
        assert_eq!(rupiah(amount).round(0, rounding), rupiah(rounded), "{amount} {rounding:?}");
    }
}

#[test]
fn allocation_gives_the_odd_rupiah_to_the_largest_remainder() {
    // 100 by 1:1:4 is 16.67, 16.67, 66.67: three times two thirds, so the first two in order get the odd ones.
    let parts = rupiah("100").allocate(&[1, 1, 4], 0).unwrap();
    assert_eq!(parts, [rupiah("17"), rupiah("17"), rupiah("66")]);
    let parts = rupiah("-100").allocate(&[1, 1, 4], 0).unwrap();
    assert_eq!(parts, [rupiah("-17"), rupiah("-17"), rupiah("-66")]);
    assert_eq!(rupiah("0.5").allocate(&[0, 1], 0).unwrap(), [rupiah("0"), rupiah("0.5")]);
    assert_eq!(rupiah("1").allocate(&[], 0).unwrap_err().code(), "money.nothing_to_share");
    assert_eq!(rupiah("1").allocate(&[0, 0], 0).unwrap_err().code(), "money.nothing_to_share");
}

#[test]
fn too_much_money_is_an_error() {
    let most = Money::new(Decimal::MAX, Currency::new("IDR").unwrap());
    assert_eq!(most.plus(&most).unwrap_err().code(), "quantity.overflow");
    assert_eq!(most.times(2.into()).unwrap_err().code(), "quantity.overflow");
    assert_eq!(most.divided_by(Decimal::ZERO).unwrap_err().code(), "quantity.division_by_zero");
}

#[test]
fn json_is_the_amount_as_text_and_the_code() {
    let json = r#"{"amount":"8000","currency":"IDR"}"#;
    let money: Money = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&money).unwrap(), json);
    assert!(serde_json::from_str::<Money>(r#"{"amount":"1","currency":"XYZ"}"#).is_err());
}

proptest! {
    #[test]
    fn allocated_parts_sum_to_the_whole(
        mantissa in -1_000_000_000_000i64..1_000_000_000_000,
        scale in 0u32..=4,
        weights in prop::collection::vec(0u32..5_000, 1..40),
        places in 0u32..=2,
    ) {
        let whole = Money::new(Decimal::new(mantissa, scale), Currency::new("IDR").unwrap());
        prop_assume!(weights.iter().any(|weight| *weight > 0));
        let parts = whole.allocate(&weights, places).unwrap();
        prop_assert_eq!(Money::sum(whole.currency, &parts).unwrap(), whole);
        let total: u64 = weights.iter().map(|weight| u64::from(*weight)).sum();
        for (part, weight) in parts.iter().zip(&weights) {
            let exact = whole.amount * Decimal::from(*weight) / Decimal::from(total);
            prop_assert!(*weight > 0 || part.amount.is_zero());
            prop_assert!((part.amount - exact).abs() <= Decimal::TWO * Decimal::new(1, places));
        }
    }
}
