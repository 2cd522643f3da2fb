use super::Language;
use crate::quantity::{Decimal, decimal};
use rust_decimal::RoundingStrategy;

/// A number as people write it, thousands grouped, rounded half away from zero.
///
/// With `places` it has exactly so many decimals. Without, it has those that tell something: one from 100 on, two
/// below, no trailing zeros, and as many as it takes (six at most) not to write 0 for what is not 0. Numbers too large
/// for a decimal are written with an exponent.
pub fn format_number(value: f64, places: Option<u32>, language: Language) -> String {
    exact(value).map_or_else(|| format!("{value:e}"), |value| format_decimal(value, places, language))
}

/// Like [`format_number`], of an exact decimal.
pub fn format_decimal(value: Decimal, places: Option<u32>, language: Language) -> String {
    match places {
        Some(places) => fixed(value, places, language),
        None => trimmed(value, usual_places(value), language),
    }
}

/// The number itself, rounded up or down to the places that [`format_number`] writes: what holds from it on is told truly.
pub(crate) fn outward(value: f64, up: bool) -> f64 {
    let Some(exact) = exact(value) else { return value };
    let strategy = if up { RoundingStrategy::ToPositiveInfinity } else { RoundingStrategy::ToNegativeInfinity };
    let rounded = exact.round_dp_with_strategy(visible(exact, usual_places(exact)), strategy);
    decimal::to_f64(rounded)
}

/// One decimal from 100 on, two below.
fn usual_places(value: Decimal) -> u32 {
    if value.abs() >= Decimal::ONE_HUNDRED { 1 } else { 2 }
}

/// A number of percent: `27%`, `8,5%`. Without `places` whole from 10 on and with one decimal below.
pub fn format_percent(percent: f64, places: Option<u32>, language: Language) -> String {
    let text = match (places, exact(percent)) {
        (None, Some(percent)) => trimmed(percent, percent_places(percent), language),
        _ => format_number(percent, places, language),
    };
    format!("{text}%")
}

pub(super) fn percent_places(percent: Decimal) -> u32 {
    u32::from(percent.abs() < Decimal::TEN)
}

/// The decimal an `f64` was written as, to 28 places.
pub(super) fn exact(value: f64) -> Option<Decimal> {
    decimal::from_f64(value).ok().or_else(|| format!("{value}").parse().ok())
}

/// At most so many places, without trailing zeros, and more where the number would become 0.
pub(super) fn trimmed(value: Decimal, places: u32, language: Language) -> String {
    let rounded = rounded(value, visible(value, places)).normalize();
    write(rounded, &rounded.abs().to_string(), language)
}

/// Exactly so many places.
pub(super) fn fixed(value: Decimal, places: u32, language: Language) -> String {
    let places = places.min(Decimal::MAX_SCALE);
    let rounded = rounded(value, places).normalize();
    let mut digits = rounded.abs().to_string();
    // Padded by hand: rust_decimal's own padding panics on large numbers.
    let lacking = places.saturating_sub(rounded.scale());
    if lacking > 0 && rounded.scale() == 0 {
        digits.push('.');
    }
    digits.extend((0..lacking).map(|_| '0'));
    write(rounded, &digits, language)
}

/// The fewest places, from the given ones on, that do not write 0 for what is not 0; beyond six places it is 0.
pub(super) fn visible(value: Decimal, places: u32) -> u32 {
    let shows = |places: &u32| value.is_zero() || !rounded(value, *places).is_zero();
    (places..=decimal::MAX_PLACES).find(shows).unwrap_or(places)
}

fn rounded(value: Decimal, places: u32) -> Decimal {
    value.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero)
}

/// The digits of a rounded number with the marks of the language.
fn write(rounded: Decimal, digits: &str, language: Language) -> String {
    let format = language.number_format();
    let (whole, places) = digits.split_once('.').unwrap_or((digits, ""));
    let mut written = String::with_capacity(digits.len() + 8);
    if rounded.is_sign_negative() && !rounded.is_zero() {
        written.push('-');
    }
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            written.push(format.group_mark());
        }
        written.push(digit);
    }
    if !places.is_empty() {
        written.push(format.decimal_mark());
        written.push_str(places);
    }
    written
}
