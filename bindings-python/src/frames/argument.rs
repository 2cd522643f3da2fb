//! Arguments that say their own name where they are refused: PyO3 leaves that to a note below the message.

use crate::cross::{Cross, expected};
use crate::fault::located;
use pyo3::prelude::*;

fn text<'a>(name: &str, python: &'a Bound<'_, PyAny>) -> PyResult<&'a str> {
    located(name, python, |python| python.extract().map_err(|_| expected("str", python)))
}

pub(super) fn currency<'a>(python: &'a Bound<'_, PyAny>) -> PyResult<&'a str> {
    text("currency", python)
}

pub(super) fn audience<'a>(python: &'a Bound<'_, PyAny>) -> PyResult<&'a str> {
    text("audience", python)
}

pub(super) fn column<'a>(python: &'a Bound<'_, PyAny>) -> PyResult<Option<&'a str>> {
    if python.is_none() { Ok(None) } else { text("column", python).map(Some) }
}

pub(super) fn nutrients(python: &Bound<'_, PyAny>) -> PyResult<Option<Vec<String>>> {
    located("nutrients", python, Cross::enter)
}

pub(super) fn bounds(python: &Bound<'_, PyAny>) -> PyResult<bool> {
    located("bounds", python, Cross::enter)
}

pub(super) fn as_purchased(python: &Bound<'_, PyAny>) -> PyResult<bool> {
    located("as_purchased", python, Cross::enter)
}
