// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

#[allow(unused_imports)]
use crate::{cross::*, fault::*, object::*};
#[allow(unused_imports)]
use jiff::Timestamp;

use gizi::quantity::decimal::NumberFormat;
/// How a text writes numbers.
#[uniffi::remote(Enum)]
pub enum NumberFormat {
    /// `1,500.25`: point before the decimals, commas between thousands.
    Point,
    /// `1.500,25`: comma before the decimals, points between thousands (Indonesia).
    Comma,
}
/// Normalises a number on entry and refuses more than 15 digits or 6 places.
#[uniffi::export]
pub fn decimal_entry(value: rust_decimal::Decimal) -> Result<rust_decimal::Decimal, GiziError> {
    guarded(move || Ok(gizi::quantity::decimal::entry(value)?))
}
/// Like `entry`, and refuses a value below zero.
#[uniffi::export]
pub fn decimal_entry_at_least_zero(value: rust_decimal::Decimal) -> Result<rust_decimal::Decimal, GiziError> {
    guarded(move || Ok(gizi::quantity::decimal::entry_at_least_zero(value)?))
}
/// Reads `1.250,5`, `12`, `-0,5`, `1/2` or `1 1/2` in the stated format; the result passes `entry`.
///
/// Thousands marks must stand between groups of three digits, the first of which does not begin with 0. A fraction is rounded half to even to 6 places.
#[uniffi::export]
pub fn decimal_parse(
    text: String,
    format: gizi::quantity::decimal::NumberFormat,
) -> Result<rust_decimal::Decimal, GiziError> {
    guarded(move || Ok(gizi::quantity::decimal::parse(&text, format)?))
}
/// Like `parse` without the limit on digits: for the values of published tables (28 digits at most).
#[uniffi::export]
pub fn decimal_parse_exact(
    text: String,
    format: gizi::quantity::decimal::NumberFormat,
) -> Result<rust_decimal::Decimal, GiziError> {
    guarded(move || Ok(gizi::quantity::decimal::parse_exact(&text, format)?))
}
/// The nearest `f64`, correctly rounded.
#[uniffi::export]
pub fn decimal_to_f64(value: rust_decimal::Decimal) -> Result<f64, GiziError> {
    guarded(move || Ok(gizi::quantity::decimal::to_f64(value)))
}
/// The decimal a finite `f64` was written as: its shortest text.
#[uniffi::export]
pub fn decimal_from_f64(value: f64) -> Result<rust_decimal::Decimal, GiziError> {
    guarded(move || Ok(gizi::quantity::decimal::from_f64(value)?))
}
