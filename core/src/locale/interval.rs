use super::amount::{nutrient_places, with_unit};
use super::number::{exact, percent_places, trimmed, visible};
use super::{Language, format_number};
use crate::nutrient::{Bounds, Nutrient};
use crate::quantity::{Decimal, DecimalRange};

/// An upper end more than so many times the lower one says nothing: it is what physics allows.
const TELLING: f64 = 10.0;

/// An amount that may be an interval: `12,3 mg`, `12,3–14,5 mg`, or `sedikitnya 311 µg` where the upper end says
/// nothing, because it is absent or more than ten times the lower end. Nothing proved but 0 is not known.
///
/// `unit` is a symbol, or a currency's code; `places` as in [`format_number`].
pub fn format_bounds(bounds: &Bounds, unit: &str, places: Option<u32>, language: Language) -> String {
    interval(bounds.low, bounds.high.filter(|_| tells(bounds)), unit, places, language)
}

/// Like [`format_bounds`], of a nutrient: with its unit, at the decimals the registry displays it with.
pub fn format_nutrient_bounds(bounds: &Bounds, nutrient: &Nutrient, language: Language) -> String {
    let places = nutrient_places(bounds.low, nutrient);
    format_bounds(bounds, nutrient.unit.symbol(), Some(places), language)
}

/// Percent that may be an interval: `27%`, `27–31%`, `sedikitnya 13%`; whole from 10 on and with one decimal below.
pub fn format_percent_bounds(percent: &Bounds, language: Language) -> String {
    let places = exact(percent.low).map_or(0, |low| visible(low, percent_places(low)));
    format_bounds(percent, "%", Some(places), language)
}

/// Grams in the unit a cook would use: `350 g`, `8,625 kg`, `340–360 g`, `sedikitnya 340 g` without an upper end.
///
/// Whole grams from 10 g on, one decimal below; what is not zero is not written as 0.
pub fn format_grams(grams: &DecimalRange, language: Language) -> String {
    let kilograms = grams.low >= Decimal::ONE_THOUSAND;
    let text = |grams: Decimal| match kilograms {
        // A thousandth never overflows.
        true => trimmed(grams / Decimal::ONE_THOUSAND, 3, language),
        false => trimmed(grams, u32::from(grams < Decimal::TEN), language),
    };
    let (low, unit) = (text(grams.low), if kilograms { "kg" } else { "g" });
    match grams.high.map(text) {
        None if grams.low.is_zero() => unknown(language).to_owned(),
        None => at_least(&format!("{low} {unit}"), language),
        Some(high) if high == low => format!("{low} {unit}"),
        Some(high) => format!("{low}–{high} {unit}"),
    }
}

/// The limits of a rule: `20–30 g`, `sedikitnya 20 g`, `paling banyak 600 mg`, or any amount.
///
/// `unit` is a symbol, or a currency's code; `places` as in [`format_number`].
pub fn format_limits(
    min: Option<f64>,
    max: Option<f64>,
    unit: &str,
    places: Option<u32>,
    language: Language,
) -> String {
    let amount = |value: f64| with_unit(&format_number(value, places, language), unit, language);
    match (min, max) {
        (Some(min), Some(max)) => between(min, max, unit, places, language),
        (Some(min), None) => at_least(&amount(min), language),
        (None, Some(max)) => format!("{} {}", language.say("at most", "paling banyak"), amount(max)),
        (None, None) => language.say("any amount", "berapa pun").to_owned(),
    }
}

/// Whether an upper end says something.
pub(crate) fn tells(bounds: &Bounds) -> bool {
    bounds.high.is_some_and(|high| high <= bounds.low * TELLING)
}

/// The ends as they are given.
pub(crate) fn interval(low: f64, high: Option<f64>, unit: &str, places: Option<u32>, language: Language) -> String {
    match high {
        Some(high) => between(low, high, unit, places, language),
        None if low == 0.0 => unknown(language).to_owned(),
        None => format_limits(Some(low), None, unit, places, language),
    }
}

fn between(low: f64, high: f64, unit: &str, places: Option<u32>, language: Language) -> String {
    let (low, high) = (format_number(low, places, language), format_number(high, places, language));
    let numbers = if low == high { low } else { format!("{low}–{high}") };
    with_unit(&numbers, unit, language)
}

/// A lower end by itself.
pub(super) fn at_least(amount: &str, language: Language) -> String {
    format!("{} {amount}", language.say("at least", "sedikitnya"))
}

/// What stands where nothing is known. Never 0.
pub(super) fn unknown(language: Language) -> &'static str {
    language.say("not known", "belum diketahui")
}
