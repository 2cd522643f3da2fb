//! How an error of core is raised: as the Python class of its kind, with code, path and details.

use crate::cross::Cross;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

fn base(py: Python<'_>) -> PyResult<&Bound<'_, PyType>> {
    static BASE: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    BASE.import(py, "gizi.error", "GiziError")
}

/// An error of core as the exception to raise.
pub(crate) fn raise(py: Python<'_>, error: &gizi::Error) -> PyErr {
    let made = || {
        let details = error.details().to_vec().leave(py)?;
        let violations = error.violations().to_vec().leave(py)?;
        let parts = (error.kind().leave(py)?, error.code(), error.path(), error.message(), details, violations);
        base(py)?.call_method1("_of", parts)
    };
    made().map_or_else(|failed| failed, PyErr::from_value)
}

/// A defect: core panicked. It reaches nobody as a panic.
pub(crate) fn panicked(py: Python<'_>, payload: &(dyn std::any::Any + Send)) -> PyErr {
    let said = payload.downcast_ref::<String>().map(String::as_str).or_else(|| payload.downcast_ref::<&str>().copied());
    let made = || base(py)?.call_method1("_of_panic", (said.unwrap_or("no reason given"),));
    made().map_or_else(|failed| failed, PyErr::from_value)
}

/// A float that JSON has not.
pub(crate) fn not_finite(py: Python<'_>) -> PyErr {
    let parts = ("JSON has neither NaN nor infinity", "", "json.not_finite");
    let made = || base(py)?.call_method1("_of_out_of_range", parts);
    made().map_or_else(|failed| failed, PyErr::from_value)
}

/// What is said of an object that was closed.
pub(crate) fn closed(python: &Bound<'_, PyAny>) -> PyErr {
    let made = || base(python.py())?.call_method1("_of_closed", (python.get_type().name()?,));
    made().map_or_else(|failed| failed, PyErr::from_value)
}

/// Puts a field, a parameter or an index in front of what an exception says. A wrong type or value gets its code here.
pub(crate) fn at(py: Python<'_>, segment: &str, error: PyErr) -> PyErr {
    let value = error.value(py);
    if base(py).is_ok_and(|base| value.is_instance(base).unwrap_or(false)) {
        return value.call_method1("_at", (segment,)).map_or_else(|failed| failed, PyErr::from_value);
    }
    let class = value.get_type();
    let make = if class.is(py.get_type::<PyTypeError>()) {
        "_of_wrong_type"
    } else if class.is(py.get_type::<PyValueError>()) {
        "_of_out_of_range"
    } else {
        return error;
    };
    let made = || base(py)?.call_method1(make, (value.to_string(), segment));
    made().map_or_else(|failed| failed, PyErr::from_value)
}

/// Takes a field or a parameter in, and says where it stands if it is refused.
pub(crate) fn located<'a, 'py, T>(
    name: &str,
    python: &'a Bound<'py, PyAny>,
    enter: impl FnOnce(&'a Bound<'py, PyAny>) -> PyResult<T>,
) -> PyResult<T> {
    enter(python).map_err(|error| at(python.py(), name, error))
}
