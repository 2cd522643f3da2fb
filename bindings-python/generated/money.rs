// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{self, Call, Function, Make, Read, Table, fallible, fallible_object, plain, plain_object};
use crate::choice::choice;
use crate::cross::{Bytes, Cross, Walk, text_type, tuple};
use crate::object::object;
use crate::record::{ClassCell, Fields, Given, Made, no_field};
use pyo3::prelude::*;
use std::sync::Arc;

text_type!(gizi::money::Currency);
impl Fields for gizi::money::Money {
    const NAME: &'static str = "Money";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.money", "Money");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.amount.clone().leave(py),
            1 => self.currency.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.amount, walk);
        Cross::walk(&self.currency, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::money::Money {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { amount: given.take("amount")?, currency: given.take("currency")? })
    }
}
choice!(gizi::money::Rounding, "gizi.money", "Rounding", HalfUp "HALF_UP", HalfEven "HALF_EVEN", Up "UP", Down "DOWN");
fn call_currency_minor_units(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own: gizi::money::Currency = call.owned(0, "currency")?;
    plain(py, || gizi::money::Currency::minor_units(&own))
}
fn call_currency_display_places(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own: gizi::money::Currency = call.owned(0, "currency")?;
    plain(py, || gizi::money::Currency::display_places(&own))
}
fn call_money_new(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_amount: rust_decimal::Decimal = call.owned(0, "amount")?;
    let p_currency: gizi::money::Currency = call.owned(1, "currency")?;
    plain(py, || gizi::money::Money::new(p_amount, p_currency))
}
fn call_money_zero(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_currency: gizi::money::Currency = call.owned(0, "currency")?;
    plain(py, || gizi::money::Money::zero(p_currency))
}
fn call_money_plus(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::money::Money>("self", &own)?;
    let p_other = call.argument(1)?;
    let p_other = call::record::<gizi::money::Money>("other", &p_other)?;
    fallible(py, || gizi::money::Money::plus(own, p_other))
}
fn call_money_minus(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::money::Money>("self", &own)?;
    let p_other = call.argument(1)?;
    let p_other = call::record::<gizi::money::Money>("other", &p_other)?;
    fallible(py, || gizi::money::Money::minus(own, p_other))
}
fn call_money_times(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::money::Money>("self", &own)?;
    let p_factor: rust_decimal::Decimal = call.owned(1, "factor")?;
    fallible(py, || gizi::money::Money::times(own, p_factor))
}
fn call_money_divided_by(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::money::Money>("self", &own)?;
    let p_divisor: rust_decimal::Decimal = call.owned(1, "divisor")?;
    fallible(py, || gizi::money::Money::divided_by(own, p_divisor))
}
fn call_money_sum(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_currency: gizi::money::Currency = call.owned(0, "currency")?;
    let p_amounts: Vec<gizi::money::Money> = call.owned(1, "amounts")?;
    fallible(py, || gizi::money::Money::sum(p_currency, &p_amounts))
}
fn call_money_round(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::money::Money>("self", &own)?;
    let p_places: u32 = call.owned(1, "places")?;
    let p_rounding: gizi::money::Rounding = call.owned(2, "rounding")?;
    plain(py, || gizi::money::Money::round(own, p_places, p_rounding))
}
fn call_money_allocate(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::money::Money>("self", &own)?;
    let p_weights: Vec<u32> = call.owned(1, "weights")?;
    let p_places: u32 = call.owned(2, "places")?;
    fallible(py, || gizi::money::Money::allocate(own, &p_weights, p_places))
}
const FUNCTIONS: &[(&str, Function)] = &[
    ("money.Currency.minor_units", call_currency_minor_units),
    ("money.Currency.display_places", call_currency_display_places),
    ("money.Money.new", call_money_new),
    ("money.Money.zero", call_money_zero),
    ("money.Money.plus", call_money_plus),
    ("money.Money.minus", call_money_minus),
    ("money.Money.times", call_money_times),
    ("money.Money.divided_by", call_money_divided_by),
    ("money.Money.sum", call_money_sum),
    ("money.Money.round", call_money_round),
    ("money.Money.allocate", call_money_allocate),
];
const MAKERS: &[(&str, Make)] = &[("money.Money", |given| Ok(Arc::new(gizi::money::Money::make(given)?)))];
const READERS: &[(&str, Read)] = &[("money.Money", (call::read::<gizi::money::Money>, None))];

/// What Python calls here, by name.
pub(crate) static TABLE: Table = Table { functions: FUNCTIONS, makers: MAKERS, readers: READERS };
