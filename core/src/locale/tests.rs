use super::*;
use crate::money::{Currency, Money};
use crate::nutrient::{Bounds, NutrientRegistry};
use crate::quantity::{Decimal, DecimalRange, NumberFormat, UnitTable, decimal};
use jiff::civil::date;
use proptest::prelude::*;
use rust_decimal::RoundingStrategy;

const LANGUAGES: [Language; 2] = [Language::En, Language::Id];

fn exactly(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// A format in English and Indonesian.
fn both(format: impl Fn(Language) -> String) -> [String; 2] {
    LANGUAGES.map(format)
}

#[test]
fn numbers_follow_the_language() {
    let number = |value: f64| both(|language| format_number(value, None, language));
    assert_eq!(number(1517.25), ["1,517.3", "1.517,3"]);
    assert_eq!(number(1_234_567.0), ["1,234,567", "1.234.567"]);
    assert_eq!(number(0.125), ["0.13", "0,13"], "half away from zero");
    assert_eq!(number(-0.125), ["-0.13", "-0,13"]);
    assert_eq!(number(2.675), ["2.68", "2,68"], "the decimal that was written, not the float below it");
    assert_eq!(number(412.5), ["412.5", "412,5"]);
    assert_eq!(number(100.0), ["100", "100"]);
    assert_eq!(number(1000.0), ["1,000", "1.000"]);
    assert_eq!(number(f64::NAN), ["NaN", "NaN"]);
    assert_eq!(number(1e300), ["1e300", "1e300"]);
}

#[test]
fn what_is_not_zero_is_not_written_as_zero() {
    let number = |value: f64| format_number(value, None, Language::Id);
    assert_eq!(number(0.03), "0,03");
    assert_eq!(number(-0.001), "-0,001");
    assert_eq!(number(0.000_046), "0,00005");
    assert_eq!(number(5.551_115_123_125_783e-17), "0", "the dust of a sum of floats");
    assert_eq!(number(0.0), "0");
    let price = Money::new(exactly("0.31"), Currency::new("IDR").unwrap());
    assert_eq!(both(|language| format_money(&price, language)), ["Rp 0.3", "Rp 0,3"]);
}

#[test]
fn chosen_decimals_are_kept() {
    assert_eq!(both(|language| format_number(3.0, Some(2), language)), ["3.00", "3,00"]);
    assert_eq!(both(|language| format_number(0.004, Some(2), language)), ["0.00", "0,00"]);
    assert_eq!(both(|language| format_number(-0.004, Some(2), language)), ["0.00", "0,00"]);
    assert_eq!(both(|language| format_decimal(exactly("-1234.565"), Some(2), language)), ["-1,234.57", "-1.234,57"]);
    assert_eq!(both(|language| format_decimal(exactly("999.95"), Some(1), language)), ["1,000.0", "1.000,0"]);
}

#[test]
fn percents_are_short() {
    let percent = |value: f64| both(|language| format_percent(value, None, language));
    assert_eq!(percent(27.38), ["27%", "27%"]);
    assert_eq!(percent(8.46), ["8.5%", "8,5%"]);
    assert_eq!(percent(0.04), ["0.04%", "0,04%"]);
    assert_eq!(both(|language| format_percent(1.0395, Some(4), language)), ["1.0395%", "1,0395%"]);
    let bounds = |low, high| both(|language| format_percent_bounds(&Bounds { low, high }, language));
    assert_eq!(bounds(26.6, Some(31.2)), ["27–31%", "27–31%"]);
    assert_eq!(bounds(13.2, None), ["at least 13%", "sedikitnya 13%"]);
    assert_eq!(bounds(0.0, Some(900.0)), ["not known", "belum diketahui"]);
}

#[test]
fn money_is_written_in_what_people_pay_with() {
    let money = |amount: &str, code: &str| {
        let money = Money::new(exactly(amount), Currency::new(code).unwrap());
        both(|language| format_money(&money, language))
    };
    assert_eq!(money("9500", "IDR"), ["Rp 9,500", "Rp 9.500"]);
    assert_eq!(money("9499.5", "IDR"), ["Rp 9,500", "Rp 9.500"], "half away from zero");
    assert_eq!(money("-9499.5", "IDR"), ["-Rp 9,500", "-Rp 9.500"]);
    assert_eq!(money("34650000", "IDR"), ["Rp 34,650,000", "Rp 34.650.000"]);
    assert_eq!(money("3.5", "USD"), ["USD 3.50", "USD 3,50"]);
    assert_eq!(money("1250", "JPY"), ["JPY 1,250", "JPY 1.250"]);
    assert_eq!(money("1.2345", "KWD"), ["KWD 1.235", "KWD 1,235"]);
    assert_eq!(money("0", "IDR"), ["Rp 0", "Rp 0"]);
}

#[test]
fn a_cost_without_a_price_is_at_least_what_is_proved() {
    let rupiah = |amount: &str| Money::new(exactly(amount), Currency::new("IDR").unwrap());
    let range = |low: &str, high: Option<&str>| {
        let (low, high) = (rupiah(low), high.map(rupiah));
        both(|language| format_money_range(&low, high.as_ref(), language))
    };
    assert_eq!(range("8953.4", Some("8953.4")), ["Rp 8,953", "Rp 8.953"]);
    assert_eq!(range("8953", Some("9120")), ["Rp 8,953–9,120", "Rp 8.953–9.120"]);
    assert_eq!(range("9860", None), ["at least Rp 9,860", "sedikitnya Rp 9.860"]);
    assert_eq!(range("0", None), ["not known", "belum diketahui"]);
    assert_eq!(range("0", Some("0")), ["Rp 0", "Rp 0"], "a price of 0 is a price");
    assert_eq!(range("-500", Some("200")), ["-Rp 500 – Rp 200", "-Rp 500 – Rp 200"]);
}

#[test]
fn quantities_come_in_the_unit_of_a_cook() {
    let units = UnitTable::standard().unwrap();
    let quantity = |text: &str| {
        let quantity = units.parse(text, NumberFormat::Point).unwrap();
        both(|language| format_quantity(&quantity, &units, language).unwrap())
    };
    assert_eq!(quantity("8625 g"), ["8.625 kg", "8,625 kg"]);
    assert_eq!(quantity("0.25 kg"), ["250 g", "250 g"]);
    assert_eq!(quantity("1500 ml"), ["1.5 l", "1,5 l"]);
    assert_eq!(quantity("1/3 kg"), ["333.333 g", "333,333 g"]);
    assert_eq!(quantity("40 ug"), ["40 µg", "40 µg"]);
    assert_eq!(quantity("1.5 sdm"), ["1.5 sdm", "1,5 sdm"]);
    assert_eq!(quantity("1 siung"), ["1 clove", "1 siung"]);
    assert_eq!(quantity("12 lembar"), ["12 leaves", "12 lembar"]);
    assert_eq!(quantity("0.5 papan"), ["0.5 boards", "0,5 papan"]);
    assert_eq!(quantity("2500 porsi"), ["2,500 servings", "2.500 porsi"]);
    let unknown = crate::quantity::Quantity::whole(1, "fathom");
    assert_eq!(format_quantity(&unknown, &units, Language::En).unwrap_err().code(), "quantity.unknown_unit");
}

#[test]
fn the_first_alias_of_a_counted_unit_is_its_english_plural() {
    for unit in UnitTable::standard().unwrap().units() {
        if unit.dimension == crate::quantity::Dimension::Count {
            assert!(unit.aliases[0].ends_with('s'), "{}: {:?}", unit.key, unit.aliases);
        }
    }
}

#[test]
fn grams_are_weighed_out() {
    let grams = |low: &str, high: Option<&str>| {
        let range = DecimalRange { low: exactly(low), high: high.map(exactly) };
        both(|language| format_grams(&range, language))
    };
    assert_eq!(grams("347.6", Some("347.6")), ["348 g", "348 g"]);
    assert_eq!(grams("2.46", Some("2.46")), ["2.5 g", "2,5 g"]);
    assert_eq!(grams("0.04", Some("0.04")), ["0.04 g", "0,04 g"]);
    assert_eq!(grams("8625", Some("8625")), ["8.625 kg", "8,625 kg"]);
    assert_eq!(grams("340", Some("360")), ["340–360 g", "340–360 g"]);
    assert_eq!(grams("980", Some("1020")), ["980–1,020 g", "980–1.020 g"]);
    assert_eq!(grams("340", None), ["at least 340 g", "sedikitnya 340 g"]);
    assert_eq!(grams("0", None), ["not known", "belum diketahui"]);
}

#[test]
fn nutrients_have_the_decimals_of_the_registry() {
    let registry = NutrientRegistry::standard().unwrap();
    let shown = |key: &str, amount: f64| {
        let nutrient = registry.get(key).unwrap();
        both(|language| format_nutrient(amount, nutrient, language))
    };
    assert_eq!(shown("energy_kcal", 547.5), ["548 kcal", "548 kkal"]);
    assert_eq!(shown("protein_g", 20.3), ["20.30 g", "20,30 g"]);
    assert_eq!(shown("vit_a_re_ug", 1234.4), ["1,234 µg", "1.234 µg"]);
    assert_eq!(shown("iron_mg", 0.0), ["0.00 mg", "0,00 mg"]);
    assert_eq!(shown("iron_mg", 0.004), ["0.004 mg", "0,004 mg"], "what is not zero is not written as 0");
}

#[test]
fn an_interval_is_said_as_people_say_it() {
    let bounds = |low, high| both(|language| format_bounds(&Bounds { low, high }, "mg", None, language));
    assert_eq!(bounds(12.3, Some(12.3)), ["12.3 mg", "12,3 mg"]);
    assert_eq!(bounds(12.3, Some(14.5)), ["12.3–14.5 mg", "12,3–14,5 mg"]);
    assert_eq!(bounds(12.301, Some(12.302)), ["12.3 mg", "12,3 mg"], "nobody reads 12,3–12,3");
    assert_eq!(bounds(3.1, Some(28.4)), ["3.1–28.4 mg", "3,1–28,4 mg"]);
    assert_eq!(bounds(12.3, None), ["at least 12.3 mg", "sedikitnya 12,3 mg"]);
    assert_eq!(bounds(12.3, Some(87_000.0)), ["at least 12.3 mg", "sedikitnya 12,3 mg"]);
    assert_eq!(bounds(0.0, None), ["not known", "belum diketahui"]);
    assert_eq!(bounds(0.0, Some(0.0)), ["0 mg", "0 mg"]);
}

#[test]
fn what_only_physics_allows_is_never_shown() {
    let vitamin_a = Bounds { low: 311.0, high: Some(4_863_932.5) };
    let registry = NutrientRegistry::standard().unwrap();
    let nutrient = registry.get("vit_a_re_ug").unwrap();
    let shown = both(|language| format_nutrient_bounds(&vitamin_a, nutrient, language));
    assert_eq!(shown, ["at least 311 µg", "sedikitnya 311 µg"]);
    let nothing = Bounds { low: 0.0, high: Some(4_863_932.5) };
    let shown = both(|language| format_nutrient_bounds(&nothing, nutrient, language));
    assert_eq!(shown, ["not known", "belum diketahui"]);
}

#[test]
fn limits_say_their_side() {
    let limits = |min, max, unit: &str| both(|language| format_limits(min, max, unit, None, language));
    assert_eq!(limits(Some(330.0), Some(412.5), "kcal"), ["330–412.5 kcal", "330–412,5 kkal"]);
    assert_eq!(limits(Some(4.5), None, "mg"), ["at least 4.5 mg", "sedikitnya 4,5 mg"]);
    assert_eq!(limits(None, Some(8000.0), "IDR"), ["at most Rp 8,000", "paling banyak Rp 8.000"]);
    assert_eq!(limits(Some(10.0), Some(15.0), "%"), ["10–15%", "10–15%"]);
    assert_eq!(limits(None, None, "g"), ["any amount", "berapa pun"]);
    assert_eq!(format_limits(Some(0.5), None, "cup", None, Language::Id), "sedikitnya 0,5 cangkir");
}

#[test]
fn days_are_civil() {
    let monday = date(2026, 1, 5);
    assert_eq!(both(|language| format_date(monday, language)), ["5 Jan 2026", "5 Jan 2026"]);
    let independence = date(2026, 8, 17);
    assert_eq!(both(|language| format_date(independence, language)), ["17 Aug 2026", "17 Agu 2026"]);
    let long = both(|language| format_long_date(monday, language));
    assert_eq!(long, ["Monday, 5 January 2026", "Senin, 5 Januari 2026"]);
    let week: Vec<String> = (5..12).map(|day| format_weekday(date(2026, 1, day), Language::Id)).collect();
    assert_eq!(week, ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]);
    let months: Vec<String> = (1..13).map(|month| format_date(date(2026, month, 1), Language::Id)).collect();
    assert_eq!(months[4..10], ["1 Mei 2026", "1 Jun 2026", "1 Jul 2026", "1 Agu 2026", "1 Sep 2026", "1 Okt 2026"]);
}

#[test]
fn a_range_of_days_says_nothing_twice() {
    let range = |from, to| both(|language| format_date_range(from, to, language));
    assert_eq!(range(date(2026, 1, 5), date(2026, 1, 9)), ["5–9 January 2026", "5–9 Januari 2026"]);
    assert_eq!(range(date(2026, 1, 9), date(2026, 1, 5)), ["5–9 January 2026", "5–9 Januari 2026"]);
    assert_eq!(range(date(2026, 1, 5), date(2026, 1, 5)), ["5 January 2026", "5 Januari 2026"]);
    let months = range(date(2026, 3, 30), date(2026, 5, 3));
    assert_eq!(months, ["30 March – 3 May 2026", "30 Maret – 3 Mei 2026"]);
    let years = range(date(2025, 12, 29), date(2026, 1, 2));
    assert_eq!(years, ["29 December 2025 – 2 January 2026", "29 Desember 2025 – 2 Januari 2026"]);
    let same_month_of_two_years = range(date(2025, 1, 1), date(2026, 1, 1));
    assert_eq!(same_month_of_two_years[0], "1 January 2025 – 1 January 2026");
}

#[test]
fn times_and_durations() {
    assert_eq!(both(|language| format_time(390, language)), ["06:30", "06.30"]);
    assert_eq!(both(|language| format_time(0, language)), ["00:00", "00.00"]);
    assert_eq!(both(|language| format_time(24 * 60 + 5, language)), ["00:05", "00.05"]);
    let minutes = |minutes| both(|language| format_minutes(minutes, language));
    assert_eq!(minutes(80), ["1 hour 20 minutes", "1 jam 20 menit"]);
    assert_eq!(minutes(45), ["45 minutes", "45 menit"]);
    assert_eq!(minutes(121), ["2 hours 1 minute", "2 jam 1 menit"]);
    assert_eq!(minutes(120), ["2 hours", "2 jam"]);
    assert_eq!(minutes(0), ["0 minutes", "0 menit"]);
}

#[test]
fn languages_have_codes() {
    assert_eq!(Language::of_code("id-ID"), Some(Language::Id));
    assert_eq!(Language::of_code("EN"), Some(Language::En));
    assert_eq!(Language::of_code("fr"), None);
    assert_eq!(Language::of_code(""), None);
    for language in LANGUAGES {
        assert_eq!(Language::of_code(language.code()), Some(language));
    }
    assert_eq!(Language::Id.say("Soy sauce", ""), "Soy sauce");
}

proptest! {
    #[test]
    fn what_is_written_reads_back_at_its_decimals(
        mantissa in -999_999_999_999_999_i64..=999_999_999_999_999,
        scale in 0_u32..=6,
        places in 0_u32..=6,
    ) {
        let value = Decimal::new(mantissa, scale);
        let rounded = value.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero);
        for language in LANGUAGES {
            let written = format_decimal(value, Some(places), language);
            prop_assert_eq!(decimal::parse_exact(&written, language.number_format()).unwrap(), rounded);
            let decimals = written.split_once(language.number_format().decimal_mark()).map_or(0, |(_, shown)| shown.len());
            prop_assert_eq!(decimals, places as usize);
            prop_assert_eq!(&written, &format_number(decimal::to_f64(value), Some(places), language));
        }
    }

    #[test]
    fn what_is_written_without_decimals_chosen_is_near_and_not_zero(mantissa in -999_999_999_i64..=999_999_999, scale in 0_u32..=6) {
        let value = Decimal::new(mantissa, scale);
        for language in LANGUAGES {
            let written = format_decimal(value, None, language);
            let read = decimal::parse_exact(&written, language.number_format()).unwrap();
            prop_assert_eq!(read.is_zero(), value.is_zero());
            let half_a_step = if value.abs() >= Decimal::ONE_HUNDRED { exactly("0.05") } else { exactly("0.005") };
            prop_assert!((read - value).abs() <= half_a_step, "{} for {}", written, value);
        }
    }

    #[test]
    fn nothing_panics(value in any::<f64>(), high in any::<f64>(), places in any::<u32>(), minutes in any::<u32>()) {
        for language in LANGUAGES {
            format_number(value, Some(places), language);
            format_percent(value, None, language);
            format_bounds(&Bounds { low: value, high: Some(high) }, "g", None, language);
            format_minutes(minutes, language);
            format_time(minutes, language);
        }
    }
}
