// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

#[allow(unused_imports)]
use crate::{cross::*, fault::*, object::*};
#[allow(unused_imports)]
use jiff::Timestamp;

use gizi::locale::Language;
/// A language that gizi speaks.
#[uniffi::remote(Enum)]
pub enum Language {
    /// English.
    En,
    /// Indonesian.
    Id,
}
/// Money at the places people write in its currency: `Rp 9.500` or `Rp 9,500`, `USD 1.25`.
///
/// Rounded half away from zero. What costs less than the smallest step keeps the decimals that show it: `Rp 0,3`.
#[uniffi::export]
pub fn format_money(money: gizi::money::Money, language: gizi::locale::Language) -> Result<String, GiziError> {
    guarded(move || Ok(gizi::locale::format_money(&money, language)))
}
/// What something costs at least and at most: `Rp 9.500`, `Rp 9.500–9.800`, `sedikitnya Rp 9.500` without an upper end.
///
/// Nothing proved but 0 is not known.
#[uniffi::export]
pub fn format_money_range(
    least: gizi::money::Money,
    most: Option<gizi::money::Money>,
    language: gizi::locale::Language,
) -> Result<String, GiziError> {
    guarded(move || Ok(gizi::locale::format_money_range(&least, most.as_ref(), language)))
}
/// A quantity in the unit a cook would use, to three decimals: `2,5 kg`, `3 cloves`, `1,5 sdm`.
///
/// An error is a unit the table does not know.
#[uniffi::export]
pub fn format_quantity(
    quantity: gizi::quantity::Quantity,
    units: std::sync::Arc<crate::generated::quantity::UnitTable>,
    language: gizi::locale::Language,
) -> Result<String, GiziError> {
    guarded(move || Ok(gizi::locale::format_quantity(&quantity, &*units.0.look()?, language)?))
}
/// A nutrient value with its unit, at the decimals the registry displays it with: `12,30 mg`, `547 kkal`.
///
/// A value below the last of them keeps the decimals that show it.
#[uniffi::export]
pub fn format_nutrient(
    amount: f64,
    nutrient: gizi::nutrient::Nutrient,
    language: gizi::locale::Language,
) -> Result<String, GiziError> {
    guarded(move || Ok(gizi::locale::format_nutrient(amount, &nutrient, language)))
}
/// A unit of a standard or a nutrient in the language: `kcal` is `kkal`, `portion` is `porsi`; most are the same.
#[uniffi::export]
pub fn format_unit(unit: String, language: gizi::locale::Language) -> Result<String, GiziError> {
    guarded(move || Ok(gizi::locale::format_unit(&unit, language)))
}
/// A day in short: `5 Jan 2026`, `17 Agu 2026`.
#[uniffi::export]
pub fn format_date(date: CivilDate, language: gizi::locale::Language) -> Result<String, GiziError> {
    guarded(move || Ok(gizi::locale::format_date(date, language)))
}
/// A day with its weekday: `Monday, 5 January 2026`, `Senin, 5 Januari 2026`.
#[uniffi::export]
pub fn format_long_date(date: CivilDate, language: gizi::locale::Language) -> Result<String, GiziError> {
    guarded(move || Ok(gizi::locale::format_long_date(date, language)))
}
/// The weekday of a day: `Monday`, `Senin`.
#[uniffi::export]
pub fn format_weekday(date: CivilDate, language: gizi::locale::Language) -> Result<String, GiziError> {
    guarded(move || Ok(gizi::locale::format_weekday(date, language)))
}
/// The days between two, both included, in either order: `5–9 Januari 2026`, `30 January – 3 February 2026`.
#[uniffi::export]
pub fn format_date_range(
    from: CivilDate,
    to: CivilDate,
    language: gizi::locale::Language,
) -> Result<String, GiziError> {
    guarded(move || Ok(gizi::locale::format_date_range(from, to, language)))
}
/// A time of day from its minutes after midnight: 390 is `06:30`, in Indonesian `06.30`. 24 hours begin anew.
#[uniffi::export]
pub fn format_time(minutes_after_midnight: u32, language: gizi::locale::Language) -> Result<String, GiziError> {
    guarded(move || Ok(gizi::locale::format_time(minutes_after_midnight, language)))
}
/// How long something takes: `1 hour 20 minutes`, `1 jam 20 menit`, `45 menit`.
#[uniffi::export]
pub fn format_minutes(minutes: u32, language: gizi::locale::Language) -> Result<String, GiziError> {
    guarded(move || Ok(gizi::locale::format_minutes(minutes, language)))
}
/// An amount that may be an interval: `12,3 mg`, `12,3–14,5 mg`, or `sedikitnya 311 µg` where the upper end says
/// nothing, because it is absent or more than ten times the lower end. Nothing proved but 0 is not known.
///
/// `unit` is a symbol, or a currency's code; `places` as in `format_number`.
#[uniffi::export]
pub fn format_bounds(
    bounds: gizi::nutrient::Bounds,
    unit: String,
    places: Option<u32>,
    language: gizi::locale::Language,
) -> Result<String, GiziError> {
    guarded(move || Ok(gizi::locale::format_bounds(&bounds, &unit, places, language)))
}
/// Like `format_bounds`, of a nutrient: with its unit, at the decimals the registry displays it with.
#[uniffi::export]
pub fn format_nutrient_bounds(
    bounds: gizi::nutrient::Bounds,
    nutrient: gizi::nutrient::Nutrient,
    language: gizi::locale::Language,
) -> Result<String, GiziError> {
    guarded(move || Ok(gizi::locale::format_nutrient_bounds(&bounds, &nutrient, language)))
}
/// Percent that may be an interval: `27%`, `27–31%`, `sedikitnya 13%`; whole from 10 on and with one decimal below.
#[uniffi::export]
pub fn format_percent_bounds(
    percent: gizi::nutrient::Bounds,
    language: gizi::locale::Language,
) -> Result<String, GiziError> {
    guarded(move || Ok(gizi::locale::format_percent_bounds(&percent, language)))
}
/// Grams in the unit a cook would use: `350 g`, `8,625 kg`, `340–360 g`, `sedikitnya 340 g` without an upper end.
///
/// Whole grams from 10 g on, one decimal below; what is not zero is not written as 0.
#[uniffi::export]
pub fn format_grams(
    grams: gizi::quantity::DecimalRange,
    language: gizi::locale::Language,
) -> Result<String, GiziError> {
    guarded(move || Ok(gizi::locale::format_grams(&grams, language)))
}
/// The limits of a rule: `20–30 g`, `sedikitnya 20 g`, `paling banyak 600 mg`, or any amount.
///
/// `unit` is a symbol, or a currency's code; `places` as in `format_number`.
#[uniffi::export]
pub fn format_limits(
    min: Option<f64>,
    max: Option<f64>,
    unit: String,
    places: Option<u32>,
    language: gizi::locale::Language,
) -> Result<String, GiziError> {
    guarded(move || Ok(gizi::locale::format_limits(min, max, &unit, places, language)))
}
/// A number as people write it, thousands grouped, rounded half away from zero.
///
/// With `places` it has exactly so many decimals. Without, it has those that tell something: one from 100 on, two
/// below, no trailing zeros, and as many as it takes (six at most) not to write 0 for what is not 0. Numbers too large
/// for a decimal are written with an exponent.
#[uniffi::export]
pub fn format_number(value: f64, places: Option<u32>, language: gizi::locale::Language) -> Result<String, GiziError> {
    guarded(move || Ok(gizi::locale::format_number(value, places, language)))
}
/// Like `format_number`, of an exact decimal.
#[uniffi::export]
pub fn format_decimal(
    value: rust_decimal::Decimal,
    places: Option<u32>,
    language: gizi::locale::Language,
) -> Result<String, GiziError> {
    guarded(move || Ok(gizi::locale::format_decimal(value, places, language)))
}
/// A number of percent: `27%`, `8,5%`. Without `places` whole from 10 on and with one decimal below.
#[uniffi::export]
pub fn format_percent(
    percent: f64,
    places: Option<u32>,
    language: gizi::locale::Language,
) -> Result<String, GiziError> {
    guarded(move || Ok(gizi::locale::format_percent(percent, places, language)))
}
/// The language of an ISO 639-1 code, `en` or `id`, with or without a region: `id-ID`.
#[uniffi::export]
pub fn language_of_code(code: String) -> Result<Option<gizi::locale::Language>, GiziError> {
    guarded(move || Ok(gizi::locale::Language::of_code(&code)))
}
/// Its ISO 639-1 code, as `lang` in HTML wants it.
#[uniffi::export]
pub fn language_code(language: gizi::locale::Language) -> Result<String, GiziError> {
    guarded(move || Ok(language.code().to_owned()))
}
/// How it writes numbers: `1,500.25` or `1.500,25`.
#[uniffi::export]
pub fn language_number_format(
    language: gizi::locale::Language,
) -> Result<gizi::quantity::decimal::NumberFormat, GiziError> {
    guarded(move || Ok(language.number_format()))
}
