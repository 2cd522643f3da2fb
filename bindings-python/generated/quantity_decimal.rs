// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{self, Call, Function, Make, Read, Table, fallible, fallible_object, plain, plain_object};
use crate::choice::choice;
use crate::cross::{Bytes, Cross, Walk, text_type, tuple};
use crate::object::object;
use crate::record::{ClassCell, Fields, Given, Made, no_field};
use pyo3::prelude::*;
use std::sync::Arc;

choice!(gizi::quantity::decimal::NumberFormat, "gizi.quantity.decimal", "NumberFormat", Point "POINT", Comma "COMMA");
fn call_entry(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_value: rust_decimal::Decimal = call.owned(0, "value")?;
    fallible(py, || gizi::quantity::decimal::entry(p_value))
}
fn call_entry_at_least_zero(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_value: rust_decimal::Decimal = call.owned(0, "value")?;
    fallible(py, || gizi::quantity::decimal::entry_at_least_zero(p_value))
}
fn call_parse(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_text: String = call.owned(0, "text")?;
    let p_format: gizi::quantity::decimal::NumberFormat = call.owned(1, "format")?;
    fallible(py, || gizi::quantity::decimal::parse(&p_text, p_format))
}
fn call_parse_exact(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_text: String = call.owned(0, "text")?;
    let p_format: gizi::quantity::decimal::NumberFormat = call.owned(1, "format")?;
    fallible(py, || gizi::quantity::decimal::parse_exact(&p_text, p_format))
}
fn call_to_f64(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_value: rust_decimal::Decimal = call.owned(0, "value")?;
    plain(py, || gizi::quantity::decimal::to_f64(p_value))
}
fn call_from_f64(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_value: f64 = call.owned(0, "value")?;
    fallible(py, || gizi::quantity::decimal::from_f64(p_value))
}
const FUNCTIONS: &[(&str, Function)] = &[
    ("quantity.decimal.entry", call_entry),
    ("quantity.decimal.entry_at_least_zero", call_entry_at_least_zero),
    ("quantity.decimal.parse", call_parse),
    ("quantity.decimal.parse_exact", call_parse_exact),
    ("quantity.decimal.to_f64", call_to_f64),
    ("quantity.decimal.from_f64", call_from_f64),
];
const MAKERS: &[(&str, Make)] = &[];
const READERS: &[(&str, Read)] = &[];

/// What Python calls here, by name.
pub(crate) static TABLE: Table = Table { functions: FUNCTIONS, makers: MAKERS, readers: READERS };
