//! Records and enums with payload: a frozen Python object around the value of core itself.
//!
//! One Rust class holds any of them; the Python class of each is a subclass of it, which `gizi-bindgen` writes.

use crate::cross::{Cross, Walk, expected};
use pyo3::exceptions::{PyAttributeError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyTuple, PyType};
use std::any::Any;
use std::hash::Hasher;
use std::sync::Arc;

/// A Python class, imported when it is first met.
pub(crate) struct ClassCell {
    module: &'static str,
    name: &'static str,
    class: PyOnceLock<Py<PyType>>,
}

impl ClassCell {
    pub(crate) const fn new(module: &'static str, name: &'static str) -> Self {
        Self { module, name, class: PyOnceLock::new() }
    }

    pub(crate) fn name(&self) -> &'static str {
        self.name
    }

    pub(crate) fn class<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyType>> {
        let class = self.class.get_or_try_init(py, || {
            let mut found = py.import(self.module)?.into_any();
            for part in self.name.split('.') {
                found = found.getattr(part)?;
            }
            Ok::<_, PyErr>(found.cast_into::<PyType>()?.unbind())
        })?;
        Ok(class.bind(py))
    }
}

/// What the generator writes for each record and each enum with payload.
pub(crate) trait Fields: Clone + PartialEq + Send + Sync + 'static {
    /// The Python class of this very value: that of its variant.
    fn cell(&self) -> &'static ClassCell;
    /// What Python calls the type.
    const NAME: &'static str;
    /// A field as a Python value.
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>>;
    /// Whether a field is what core gives it by itself.
    fn is_default(&self, place: usize) -> bool;
    /// Shows every field to the walk.
    fn walk_fields(&self, walk: &mut Walk);
    /// The JSON of the wire; `None`: core has none for it.
    fn json(&self) -> Option<serde_json::Result<String>>;
    /// How core shows a value that must not be shown whole.
    fn shown(&self) -> Option<String> {
        None
    }
}

/// A record whose fields can be given one by one.
pub(crate) trait Made: Fields {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self>;
}

/// [`Fields`] without its type.
pub(crate) trait Held: Any + Send + Sync {
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>>;
    fn is_default(&self, place: usize) -> bool;
    fn same(&self, other: &dyn Held) -> bool;
    fn walk(&self) -> Walk;
    fn json(&self) -> Option<serde_json::Result<String>>;
    fn shown(&self) -> Option<String>;
}

impl<T: Fields> Held for T {
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        Fields::field(self, py, place)
    }
    fn is_default(&self, place: usize) -> bool {
        Fields::is_default(self, place)
    }
    fn same(&self, other: &dyn Held) -> bool {
        (other as &dyn Any).downcast_ref::<T>().is_some_and(|other| self == other)
    }
    fn walk(&self) -> Walk {
        Walk::over(self)
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Fields::json(self)
    }
    fn shown(&self) -> Option<String> {
        Fields::shown(self)
    }
}

impl<T: Fields> Cross for T {
    fn enter(python: &Bound<'_, PyAny>) -> PyResult<Self> {
        borrowed(python).cloned()
    }
    fn leave(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let class = self.cell().class(py)?;
        wrapped(class, Arc::new(self)).map(Bound::unbind)
    }
    fn walk(&self, walk: &mut Walk) {
        self.walk_fields(walk);
    }
}

/// The value inside a record that was given as an argument.
pub(crate) fn borrowed<'a, T: Fields>(python: &'a Bound<'_, PyAny>) -> PyResult<&'a T> {
    let held = python.cast::<Record>().ok().and_then(|record| (&*record.get().0 as &dyn Any).downcast_ref::<T>());
    held.ok_or_else(|| expected(T::NAME, python))
}

/// A value in an object of a class.
pub(crate) fn wrapped<'py>(class: &Bound<'py, PyType>, value: Arc<dyn Held>) -> PyResult<Bound<'py, PyAny>> {
    static NEW: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let py = class.py();
    let new = NEW.get_or_try_init(py, || py.get_type::<Record>().getattr("__new__").map(Bound::unbind))?;
    new.bind(py).call1((class, Bound::new(py, Record(value))?))
}

/// The base of every record's class in Python.
#[pyclass(subclass, frozen, module = "gizi._gizi")]
pub(crate) struct Record(Arc<dyn Held>);

#[pymethods]
impl Record {
    /// Another hold on the same value, in a subclass.
    #[new]
    fn new(of: &Bound<'_, Self>) -> Self {
        Self(of.get().0.clone())
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> Py<PyAny> {
        let py = other.py();
        let Ok(other) = other.cast::<Self>() else { return py.NotImplemented() };
        pyo3::types::PyBool::new(py, self.0.same(&*other.get().0)).to_owned().into_any().unbind()
    }

    fn __hash__(&self) -> u64 {
        self.0.walk().hasher.finish()
    }

    /// The JSON of the wire.
    fn _json(&self, py: Python<'_>) -> PyResult<String> {
        let json = self.0.json().ok_or_else(|| PyTypeError::new_err("core has no JSON for it"))?;
        if !self.0.walk().finite {
            return Err(crate::fault::not_finite(py));
        }
        json.map_err(|error| PyValueError::new_err(error.to_string()))
    }

    /// Whether it goes through JSON and comes back the same.
    fn _has_json(&self) -> bool {
        self.0.walk().finite && self.0.json().is_some()
    }

    fn _is_default(&self, place: usize) -> bool {
        self.0.is_default(place)
    }

    fn _shown(&self) -> Option<String> {
        self.0.shown()
    }
}

/// A field of a class of records: read, never written.
#[pyclass(subclass, frozen, module = "gizi._gizi")]
pub(crate) struct Field(usize);

#[pymethods]
impl Field {
    #[new]
    fn new(place: usize) -> Self {
        Self(place)
    }

    fn __get__(this: Bound<'_, Self>, instance: &Bound<'_, PyAny>, _owner: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        if instance.is_none() {
            return Ok(this.into_any().unbind());
        }
        instance.cast::<Record>()?.get().0.field(instance.py(), this.get().0)
    }

    fn __set__(&self, _instance: &Bound<'_, PyAny>, _value: &Bound<'_, PyAny>) -> PyResult<()> {
        Err(PyAttributeError::new_err("a record is frozen: with_() makes a changed copy"))
    }

    fn __delete__(&self, _instance: &Bound<'_, PyAny>) -> PyResult<()> {
        Err(PyAttributeError::new_err("a record is frozen: with_() makes a changed copy"))
    }
}

/// What a caller says of a record's fields, in their order.
pub(crate) struct Given<'a, 'py> {
    arguments: Option<&'a Bound<'py, PyTuple>>,
    next: usize,
}

impl<'a, 'py> Given<'a, 'py> {
    /// Nothing: every field takes its default.
    pub(crate) fn nothing() -> Self {
        Self { arguments: None, next: 0 }
    }

    pub(crate) fn of(arguments: &'a Bound<'py, PyTuple>) -> Self {
        Self { arguments: Some(arguments), next: 0 }
    }

    fn next(&mut self) -> Option<Bound<'py, PyAny>> {
        let argument = self.arguments.and_then(|all| all.get_item(self.next).ok());
        self.next += 1;
        argument.filter(|argument| !crate::cross::is_left_out(argument))
    }

    pub(crate) fn take<T: Cross>(&mut self, name: &str) -> PyResult<T> {
        match self.next() {
            Some(python) => crate::fault::located(name, &python, T::enter),
            None => Err(PyTypeError::new_err(format!("{name}: missing"))),
        }
    }

    pub(crate) fn take_or<T: Cross>(&mut self, name: &str, default: impl FnOnce() -> T) -> PyResult<T> {
        match self.next() {
            Some(python) => crate::fault::located(name, &python, T::enter),
            None => Ok(default()),
        }
    }
}

/// What is raised where the tables of Python and Rust differ.
pub(crate) fn no_field(place: usize) -> PyResult<Py<PyAny>> {
    Err(PyAttributeError::new_err(format!("no field {place}")))
}
