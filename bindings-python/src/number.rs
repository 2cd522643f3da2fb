//! Decimals: `decimal.Decimal` or `int`, digit for digit. A `float` is refused: its digits are not what was typed.

use crate::cross::{Cross, Walk, expected};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyType};
use rust_decimal::Decimal;
use std::hash::Hash;

/// A decimal of core has at most so many places.
const MOST_PLACES: i64 = 28;

fn class(py: Python<'_>) -> PyResult<&Bound<'_, PyType>> {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    CLASS.import(py, "decimal", "Decimal")
}

fn refused(python: &Bound<'_, PyAny>) -> PyErr {
    let shown: String = python.str().map(|text| text.to_string()).unwrap_or_default().chars().take(40).collect();
    PyValueError::new_err(format!("{shown} is no decimal of at most 28 digits"))
}

impl Cross for Decimal {
    fn enter(python: &Bound<'_, PyAny>) -> PyResult<Self> {
        let py = python.py();
        if !python.is_instance(class(py)?)? {
            // Also a whole number of NumPy.
            let is_whole = !python.is_instance_of::<PyBool>() && python.getattr_opt("__index__")?.is_some();
            let whole = if is_whole { python.call_method0("__index__").ok() } else { None };
            let whole = whole.ok_or_else(|| expected("decimal.Decimal or int", python))?;
            let whole: i128 = whole.extract().map_err(|_| refused(python))?;
            return Self::try_from_i128_with_scale(whole, 0).map_err(|_| refused(python));
        }
        let mut text = python.str()?.to_string();
        if text.contains(['E', 'e']) {
            // Written out only where it stays short.
            let places: i64 = python.call_method0("adjusted")?.extract().map_err(|_| refused(python))?;
            if places.abs() > MOST_PLACES {
                return Err(refused(python));
            }
            text = python.call_method1("__format__", ("f",))?.extract()?;
        }
        Self::from_str_exact(&text).map_err(|_| refused(python))
    }
    fn leave(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(class(py)?.call1((self.to_string(),))?.unbind())
    }
    fn walk(&self, walk: &mut Walk) {
        self.normalize().hash(&mut walk.hasher);
    }
}
