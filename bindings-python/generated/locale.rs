// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{self, Call, Function, Make, Read, Table, fallible, fallible_object, plain, plain_object};
use crate::choice::choice;
use crate::cross::{Bytes, Cross, Walk, text_type, tuple};
use crate::object::object;
use crate::record::{ClassCell, Fields, Given, Made, no_field};
use pyo3::prelude::*;
use std::sync::Arc;

choice!(gizi::locale::Language, "gizi.locale", "Language", En "EN", Id "ID");
fn call_format_money(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_money = call.argument(0)?;
    let p_money = call::record::<gizi::money::Money>("money", &p_money)?;
    let p_language: gizi::locale::Language = call.owned(1, "language")?;
    plain(py, || gizi::locale::format_money(p_money, p_language))
}
fn call_format_money_range(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_least = call.argument(0)?;
    let p_least = call::record::<gizi::money::Money>("least", &p_least)?;
    let p_most = call.argument(1)?;
    let p_most = call::record_or_none::<gizi::money::Money>("most", &p_most)?;
    let p_language: gizi::locale::Language = call.owned(2, "language")?;
    plain(py, || gizi::locale::format_money_range(p_least, p_most, p_language))
}
fn call_format_quantity(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_quantity = call.argument(0)?;
    let p_quantity = call::record::<gizi::quantity::Quantity>("quantity", &p_quantity)?;
    let p_units = call.argument(1)?;
    let p_units = call::object::<gizi::quantity::UnitTable>("units", &p_units)?;
    let p_language: gizi::locale::Language = call.owned(2, "language")?;
    fallible(py, || gizi::locale::format_quantity(p_quantity, &p_units.look(), p_language))
}
fn call_format_nutrient(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_amount: f64 = call.owned(0, "amount")?;
    let p_nutrient = call.argument(1)?;
    let p_nutrient = call::record::<gizi::nutrient::Nutrient>("nutrient", &p_nutrient)?;
    let p_language: gizi::locale::Language = call.owned(2, "language")?;
    plain(py, || gizi::locale::format_nutrient(p_amount, p_nutrient, p_language))
}
fn call_format_unit(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_unit: String = call.owned(0, "unit")?;
    let p_language: gizi::locale::Language = call.owned(1, "language")?;
    plain(py, || gizi::locale::format_unit(&p_unit, p_language))
}
fn call_format_date(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_date: jiff::civil::Date = call.owned(0, "date")?;
    let p_language: gizi::locale::Language = call.owned(1, "language")?;
    plain(py, || gizi::locale::format_date(p_date, p_language))
}
fn call_format_long_date(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_date: jiff::civil::Date = call.owned(0, "date")?;
    let p_language: gizi::locale::Language = call.owned(1, "language")?;
    plain(py, || gizi::locale::format_long_date(p_date, p_language))
}
fn call_format_weekday(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_date: jiff::civil::Date = call.owned(0, "date")?;
    let p_language: gizi::locale::Language = call.owned(1, "language")?;
    plain(py, || gizi::locale::format_weekday(p_date, p_language))
}
fn call_format_date_range(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_from: jiff::civil::Date = call.owned(0, "from_")?;
    let p_to: jiff::civil::Date = call.owned(1, "to")?;
    let p_language: gizi::locale::Language = call.owned(2, "language")?;
    plain(py, || gizi::locale::format_date_range(p_from, p_to, p_language))
}
fn call_format_time(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_minutes_after_midnight: u32 = call.owned(0, "minutes_after_midnight")?;
    let p_language: gizi::locale::Language = call.owned(1, "language")?;
    plain(py, || gizi::locale::format_time(p_minutes_after_midnight, p_language))
}
fn call_format_minutes(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_minutes: u32 = call.owned(0, "minutes")?;
    let p_language: gizi::locale::Language = call.owned(1, "language")?;
    plain(py, || gizi::locale::format_minutes(p_minutes, p_language))
}
fn call_format_bounds(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_bounds = call.argument(0)?;
    let p_bounds = call::record::<gizi::nutrient::Bounds>("bounds", &p_bounds)?;
    let p_unit: String = call.owned(1, "unit")?;
    let p_places: Option<u32> = call.owned(2, "places")?;
    let p_language: gizi::locale::Language = call.owned(3, "language")?;
    plain(py, || gizi::locale::format_bounds(p_bounds, &p_unit, p_places, p_language))
}
fn call_format_nutrient_bounds(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_bounds = call.argument(0)?;
    let p_bounds = call::record::<gizi::nutrient::Bounds>("bounds", &p_bounds)?;
    let p_nutrient = call.argument(1)?;
    let p_nutrient = call::record::<gizi::nutrient::Nutrient>("nutrient", &p_nutrient)?;
    let p_language: gizi::locale::Language = call.owned(2, "language")?;
    plain(py, || gizi::locale::format_nutrient_bounds(p_bounds, p_nutrient, p_language))
}
fn call_format_percent_bounds(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_percent = call.argument(0)?;
    let p_percent = call::record::<gizi::nutrient::Bounds>("percent", &p_percent)?;
    let p_language: gizi::locale::Language = call.owned(1, "language")?;
    plain(py, || gizi::locale::format_percent_bounds(p_percent, p_language))
}
fn call_format_grams(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_grams = call.argument(0)?;
    let p_grams = call::record::<gizi::quantity::DecimalRange>("grams", &p_grams)?;
    let p_language: gizi::locale::Language = call.owned(1, "language")?;
    plain(py, || gizi::locale::format_grams(p_grams, p_language))
}
fn call_format_limits(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_min: Option<f64> = call.owned(0, "min")?;
    let p_max: Option<f64> = call.owned(1, "max")?;
    let p_unit: String = call.owned(2, "unit")?;
    let p_places: Option<u32> = call.owned(3, "places")?;
    let p_language: gizi::locale::Language = call.owned(4, "language")?;
    plain(py, || gizi::locale::format_limits(p_min, p_max, &p_unit, p_places, p_language))
}
fn call_format_number(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_value: f64 = call.owned(0, "value")?;
    let p_places: Option<u32> = call.owned(1, "places")?;
    let p_language: gizi::locale::Language = call.owned(2, "language")?;
    plain(py, || gizi::locale::format_number(p_value, p_places, p_language))
}
fn call_format_decimal(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_value: rust_decimal::Decimal = call.owned(0, "value")?;
    let p_places: Option<u32> = call.owned(1, "places")?;
    let p_language: gizi::locale::Language = call.owned(2, "language")?;
    plain(py, || gizi::locale::format_decimal(p_value, p_places, p_language))
}
fn call_format_percent(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_percent: f64 = call.owned(0, "percent")?;
    let p_places: Option<u32> = call.owned(1, "places")?;
    let p_language: gizi::locale::Language = call.owned(2, "language")?;
    plain(py, || gizi::locale::format_percent(p_percent, p_places, p_language))
}
fn call_language_of_code(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_code: String = call.owned(0, "code")?;
    plain(py, || gizi::locale::Language::of_code(&p_code))
}
fn call_language_code(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own: gizi::locale::Language = call.owned(0, "self")?;
    plain(py, || gizi::locale::Language::code(own).to_owned())
}
fn call_language_number_format(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own: gizi::locale::Language = call.owned(0, "self")?;
    plain(py, || gizi::locale::Language::number_format(own))
}
const FUNCTIONS: &[(&str, Function)] = &[
    ("locale.format_money", call_format_money),
    ("locale.format_money_range", call_format_money_range),
    ("locale.format_quantity", call_format_quantity),
    ("locale.format_nutrient", call_format_nutrient),
    ("locale.format_unit", call_format_unit),
    ("locale.format_date", call_format_date),
    ("locale.format_long_date", call_format_long_date),
    ("locale.format_weekday", call_format_weekday),
    ("locale.format_date_range", call_format_date_range),
    ("locale.format_time", call_format_time),
    ("locale.format_minutes", call_format_minutes),
    ("locale.format_bounds", call_format_bounds),
    ("locale.format_nutrient_bounds", call_format_nutrient_bounds),
    ("locale.format_percent_bounds", call_format_percent_bounds),
    ("locale.format_grams", call_format_grams),
    ("locale.format_limits", call_format_limits),
    ("locale.format_number", call_format_number),
    ("locale.format_decimal", call_format_decimal),
    ("locale.format_percent", call_format_percent),
    ("locale.Language.of_code", call_language_of_code),
    ("locale.Language.code", call_language_code),
    ("locale.Language.number_format", call_language_number_format),
];
const MAKERS: &[(&str, Make)] = &[];
const READERS: &[(&str, Read)] = &[];

/// What Python calls here, by name.
pub(crate) static TABLE: Table = Table { functions: FUNCTIONS, makers: MAKERS, readers: READERS };
