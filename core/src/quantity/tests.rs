use super::*;
use proptest::prelude::*;

proptest! {
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
