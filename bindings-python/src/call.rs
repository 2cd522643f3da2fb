//! Calls from Python: every function, method and class of core, found by its name in the generated tables.

use crate::cross::{Cross, is_left_out};
use crate::fault;
use crate::object::{Opaque, Shared, wrapped as new_object};
use crate::record::{Fields, Given, Held, Made, borrowed, wrapped};
use pyo3::exceptions::{PyLookupError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyTuple, PyType};
use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, LazyLock};

/// Calls a function with the arguments of a call.
pub(crate) type Function = fn(&Call<'_, '_>) -> PyResult<Py<PyAny>>;
/// Makes a record from its fields.
pub(crate) type Make = fn(&mut Given<'_, '_>) -> PyResult<Arc<dyn Held>>;
/// Reads a record from the JSON of the wire, where it comes from outside strictly, and by core's own checks where it has
/// them.
pub(crate) type Read =
    (fn(Python<'_>, &str, bool) -> PyResult<Py<PyAny>>, Option<fn(Python<'_>, &str) -> PyResult<Py<PyAny>>>);

/// What the generator writes for one module of core.
pub(crate) struct Table {
    pub(crate) functions: &'static [(&'static str, Function)],
    pub(crate) makers: &'static [(&'static str, Make)],
    pub(crate) readers: &'static [(&'static str, Read)],
}

struct Index {
    functions: HashMap<&'static str, Function>,
    makers: HashMap<&'static str, Make>,
    readers: HashMap<&'static str, Read>,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let tables = || crate::generated::TABLES.iter().copied().chain([&crate::kitchen::TABLE]);
    Index {
        functions: tables().flat_map(|table| table.functions).copied().collect(),
        makers: tables().flat_map(|table| table.makers).copied().collect(),
        readers: tables().flat_map(|table| table.readers).copied().collect(),
    }
});

fn absent(name: &str) -> PyErr {
    PyLookupError::new_err(format!("`{name}` is not in this build of gizi"))
}

/// Calls a function of core.
#[pyfunction]
#[pyo3(signature = (name, /, *arguments))]
pub(crate) fn call(name: &str, arguments: &Bound<'_, PyTuple>) -> PyResult<Py<PyAny>> {
    let function = INDEX.functions.get(name).ok_or_else(|| absent(name))?;
    function(&Call { arguments })
}

/// Makes a record of a class from its fields in their order.
#[pyfunction]
#[pyo3(signature = (class, name, /, *fields))]
pub(crate) fn make<'py>(
    class: &Bound<'py, PyType>,
    name: &str,
    fields: &Bound<'py, PyTuple>,
) -> PyResult<Bound<'py, PyAny>> {
    let make = INDEX.makers.get(name).ok_or_else(|| absent(name))?;
    wrapped(class, make(&mut Given::of(fields))?)
}

/// Reads a record from the JSON of the wire: what comes from outside strictly, what was pickled as it was written.
#[pyfunction]
pub(crate) fn read_json(py: Python<'_>, name: &str, json: &Bound<'_, PyAny>, outside: bool) -> PyResult<Py<PyAny>> {
    let (read, check) = INDEX.readers.get(name).ok_or_else(|| PyTypeError::new_err("core reads it from no JSON"))?;
    let json = fault::located("text", json, crate::cross::text)?;
    match check.filter(|_| outside) {
        Some(check) => check(py, &json),
        None => read(py, &json, outside),
    }
}

/// The arguments of one call.
pub(crate) struct Call<'a, 'py> {
    arguments: &'a Bound<'py, PyTuple>,
}

impl<'py> Call<'_, 'py> {
    pub(crate) fn py(&self) -> Python<'py> {
        self.arguments.py()
    }

    pub(crate) fn argument(&self, place: usize) -> PyResult<Bound<'py, PyAny>> {
        self.arguments.get_item(place)
    }

    /// An argument by value.
    pub(crate) fn owned<T: Cross>(&self, place: usize, name: &str) -> PyResult<T> {
        fault::located(name, &self.argument(place)?, T::enter)
    }
}

/// A record that is only looked at.
pub(crate) fn record<'a, T: Fields>(name: &str, python: &'a Bound<'_, PyAny>) -> PyResult<&'a T> {
    fault::located(name, python, borrowed)
}

/// A record that is only looked at and may be absent.
pub(crate) fn record_or_none<'a, T: Fields>(name: &str, python: &'a Bound<'_, PyAny>) -> PyResult<Option<&'a T>> {
    if python.is_none() { Ok(None) } else { record(name, python).map(Some) }
}

/// An options record that may be left out.
pub(crate) fn options<T: Made>(name: &str, python: &Bound<'_, PyAny>) -> PyResult<T> {
    match is_left_out(python) {
        true => T::make(&mut Given::nothing()),
        false => record(name, python).cloned(),
    }
}

/// An object that is worked with.
pub(crate) fn object<T: Opaque>(name: &str, python: &Bound<'_, PyAny>) -> PyResult<Arc<Shared<T>>> {
    fault::located(name, python, |python| crate::object::given(python))
}

/// Runs core while other Python threads go on.
pub(crate) fn run<T: Send>(py: Python<'_>, core: impl FnOnce() -> T + Send) -> PyResult<T> {
    let done = py.detach(|| catch_unwind(AssertUnwindSafe(|| crate::fork::run(core))));
    done.map_err(|payload| fault::panicked(py, &*payload))
}

/// What a function gives that cannot fail.
pub(crate) fn plain<T: Cross + Send>(py: Python<'_>, core: impl FnOnce() -> T + Send) -> PyResult<Py<PyAny>> {
    run(py, core)?.leave(py)
}

/// What a function gives that may fail.
pub(crate) fn fallible<T: Cross + Send>(
    py: Python<'_>,
    core: impl FnOnce() -> gizi::Result<T> + Send,
) -> PyResult<Py<PyAny>> {
    run(py, core)?.map_err(|error| fault::raise(py, &error))?.leave(py)
}

/// A new object, from a function that cannot fail.
pub(crate) fn plain_object<T: Opaque>(py: Python<'_>, core: impl FnOnce() -> T + Send) -> PyResult<Py<PyAny>> {
    new_object(run(py, core)?, py)
}

/// A new object, from a function that may fail.
pub(crate) fn fallible_object<T: Opaque>(
    py: Python<'_>,
    core: impl FnOnce() -> gizi::Result<T> + Send,
) -> PyResult<Py<PyAny>> {
    new_object(run(py, core)?.map_err(|error| fault::raise(py, &error))?, py)
}

/// Reads what comes from outside strictly, else what any version of gizi wrote.
pub(crate) fn read<T: Fields + serde::de::DeserializeOwned>(
    py: Python<'_>,
    json: &str,
    outside: bool,
) -> PyResult<Py<PyAny>> {
    let read = run(py, || match outside {
        true => gizi::validation::read_json::<T>(json),
        false => gizi::validation::read_kept_json(json),
    })?;
    read.map_err(|error| fault::raise(py, &error))?.leave(py)
}
