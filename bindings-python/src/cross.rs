//! How a value of core becomes a Python value and comes back.

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyByteArray, PyBytes, PyDate, PyDateTime, PyDict, PyList, PyString, PyTuple};
use std::hash::{DefaultHasher, Hash};

/// A type of core that crosses by value.
pub(crate) trait Cross: Sized {
    /// Reads the Python value; a wrong type is a `TypeError`, what core refuses a `GiziError`.
    fn enter(python: &Bound<'_, PyAny>) -> PyResult<Self>;
    /// Makes the Python value.
    fn leave(self, py: Python<'_>) -> PyResult<Py<PyAny>>;
    /// Shows everything inside to the walk.
    fn walk(&self, walk: &mut Walk);
}

/// What one walk over a value finds out.
pub(crate) struct Walk {
    /// Equal values hash alike: by value, and `0.0` as `-0.0`.
    pub(crate) hasher: DefaultHasher,
    /// Whether every float is a number; JSON has no other.
    pub(crate) finite: bool,
}

impl Walk {
    pub(crate) fn over(value: &impl Cross) -> Self {
        let mut walk = Self { hasher: DefaultHasher::new(), finite: true };
        value.walk(&mut walk);
        walk
    }
}

/// What is said where a value has the wrong type.
pub(crate) fn expected(what: &str, python: &Bound<'_, PyAny>) -> PyErr {
    let found = python.get_type().name().map_or_else(|_| "something else".to_owned(), |name| name.to_string());
    PyTypeError::new_err(format!("expected {what}, got {found}"))
}

/// Whether Python left an argument out: the generated signatures say `...` where core has a default.
pub(crate) fn is_left_out(python: &Bound<'_, PyAny>) -> bool {
    static LEFT_OUT: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let py = python.py();
    let sign = || Ok::<_, PyErr>(py.import("gizi._idiom.left_out")?.getattr("LEFT_OUT")?.unbind());
    python.is(py.Ellipsis()) || LEFT_OUT.get_or_try_init(py, sign).is_ok_and(|sign| python.is(sign))
}

/// Whether it is what pandas has where nothing is known.
pub(crate) fn is_missing(python: &Bound<'_, PyAny>) -> bool {
    python.get_type().name().is_ok_and(|name| name == "NAType" || name == "NaTType")
}

/// Whether it is a flag of NumPy.
fn is_numpy_flag(python: &Bound<'_, PyAny>) -> bool {
    let class = python.get_type();
    class.name().is_ok_and(|name| name == "bool" || name == "bool_") && class.module().is_ok_and(|it| it == "numpy")
}

impl Cross for () {
    fn enter(python: &Bound<'_, PyAny>) -> PyResult<Self> {
        if python.is_none() { Ok(()) } else { Err(expected("None", python)) }
    }
    fn leave(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(py.None())
    }
    fn walk(&self, _: &mut Walk) {}
}

impl Cross for bool {
    fn enter(python: &Bound<'_, PyAny>) -> PyResult<Self> {
        match python.cast::<PyBool>() {
            Ok(flag) => Ok(flag.is_true()),
            Err(_) if is_numpy_flag(python) => python.is_truthy(),
            Err(_) => Err(expected("bool", python)),
        }
    }
    fn leave(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(PyBool::new(py, self).to_owned().into_any().unbind())
    }
    fn walk(&self, walk: &mut Walk) {
        self.hash(&mut walk.hasher);
    }
}

macro_rules! integer {
    ($($type:ty),+) => {$(
        impl Cross for $type {
            fn enter(python: &Bound<'_, PyAny>) -> PyResult<Self> {
                if python.is_instance_of::<PyBool>() {
                    return Err(expected("int", python));
                }
                python.extract().map_err(|error: PyErr| match error.is_instance_of::<PyTypeError>(python.py()) {
                    true => expected("int", python),
                    false => PyValueError::new_err(format!("expected {} to {}", <$type>::MIN, <$type>::MAX)),
                })
            }
            fn leave(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
                Ok(self.into_pyobject(py)?.into_any().unbind())
            }
            fn walk(&self, walk: &mut Walk) {
                self.hash(&mut walk.hasher);
            }
        }
    )+};
}
integer!(u32, i64);

impl Cross for f64 {
    fn enter(python: &Bound<'_, PyAny>) -> PyResult<Self> {
        if python.is_instance_of::<PyBool>() || python.is_instance_of::<PyString>() {
            return Err(expected("float", python));
        }
        python.extract().map_err(|error: PyErr| match error.is_instance_of::<PyTypeError>(python.py()) {
            true => expected("float", python),
            false => PyValueError::new_err("the number is beyond a float"),
        })
    }
    fn leave(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(self.into_pyobject(py)?.into_any().unbind())
    }
    fn walk(&self, walk: &mut Walk) {
        walk.finite &= self.is_finite();
        (self + 0.0).to_bits().hash(&mut walk.hasher);
    }
}

/// The text of a `str`; a lone surrogate is no text.
pub(crate) fn text(python: &Bound<'_, PyAny>) -> PyResult<String> {
    let text = python.cast::<PyString>().map_err(|_| expected("str", python))?;
    text.extract().map_err(|_| PyValueError::new_err("the text is not valid Unicode"))
}

impl Cross for String {
    fn enter(python: &Bound<'_, PyAny>) -> PyResult<Self> {
        text(python)
    }
    fn leave(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(PyString::new(py, &self).into_any().unbind())
    }
    fn walk(&self, walk: &mut Walk) {
        self.hash(&mut walk.hasher);
    }
}

/// A whole file: `bytes`, or whatever gives its bytes.
pub(crate) struct Bytes(pub(crate) Vec<u8>);

impl std::ops::Deref for Bytes {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl Cross for Bytes {
    fn enter(python: &Bound<'_, PyAny>) -> PyResult<Self> {
        if let Ok(bytes) = python.cast::<PyBytes>() {
            return Ok(Self(bytes.as_bytes().to_vec()));
        }
        python.cast::<PyByteArray>().map(|bytes| Self(bytes.to_vec())).map_err(|_| expected("bytes", python))
    }
    fn leave(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(PyBytes::new(py, &self.0).into_any().unbind())
    }
    fn walk(&self, walk: &mut Walk) {
        self.0.hash(&mut walk.hasher);
    }
}

impl Cross for jiff::civil::Date {
    fn enter(python: &Bound<'_, PyAny>) -> PyResult<Self> {
        if python.is_instance_of::<PyDateTime>() || !python.is_instance_of::<PyDate>() {
            return Err(expected("datetime.date", python));
        }
        python.extract()
    }
    fn leave(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(self.into_pyobject(py)?.into_any().unbind())
    }
    fn walk(&self, walk: &mut Walk) {
        self.hash(&mut walk.hasher);
    }
}

impl Cross for jiff::Timestamp {
    fn enter(python: &Bound<'_, PyAny>) -> PyResult<Self> {
        if !python.is_instance_of::<PyDateTime>() {
            return Err(expected("datetime.datetime", python));
        }
        if python.getattr("tzinfo")?.is_none() {
            return Err(PyValueError::new_err("the datetime has no time zone: an instant needs one"));
        }
        let utc = pyo3::types::PyTzInfo::utc(python.py())?.to_owned();
        python.call_method1("astimezone", (utc,))?.extract()
    }
    fn leave(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(self.into_pyobject(py)?.into_any().unbind())
    }
    fn walk(&self, walk: &mut Walk) {
        self.hash(&mut walk.hasher);
    }
}

impl<T: Cross> Cross for Option<T> {
    fn enter(python: &Bound<'_, PyAny>) -> PyResult<Self> {
        if python.is_none() {
            return Ok(None);
        }
        T::enter(python).map(Some).or_else(|error| if is_missing(python) { Ok(None) } else { Err(error) })
    }
    fn leave(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.map_or_else(|| Ok(py.None()), |value| value.leave(py))
    }
    fn walk(&self, walk: &mut Walk) {
        self.is_some().hash(&mut walk.hasher);
        self.iter().for_each(|value| value.walk(walk));
    }
}

/// Takes anything that can be gone through, but no text, bytes or mapping; gives a list.
impl<T: Cross> Cross for Vec<T> {
    fn enter(python: &Bound<'_, PyAny>) -> PyResult<Self> {
        let is_no_list = python.is_instance_of::<PyString>()
            || python.is_instance_of::<PyBytes>()
            || python.is_instance_of::<PyByteArray>()
            || python.is_instance_of::<PyDict>();
        let items = if is_no_list { None } else { python.try_iter().ok() };
        let items = items.ok_or_else(|| expected("a list", python))?;
        let mut list = Self::with_capacity(python.len().unwrap_or(0).min(1 << 16));
        for (place, item) in items.enumerate() {
            let entered = T::enter(&item?);
            list.push(entered.map_err(|error| super::fault::at(python.py(), &format!("[{place}]"), error))?);
        }
        Ok(list)
    }
    fn leave(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let items: Vec<_> = self.into_iter().map(|item| item.leave(py)).collect::<PyResult<_>>()?;
        Ok(PyList::new(py, items)?.into_any().unbind())
    }
    fn walk(&self, walk: &mut Walk) {
        self.len().hash(&mut walk.hasher);
        self.iter().for_each(|value| value.walk(walk));
    }
}

/// A list in a frozen record: a tuple, so that nobody changes it in vain.
pub(crate) fn tuple<T: Cross>(list: Vec<T>, py: Python<'_>) -> PyResult<Py<PyAny>> {
    let items: Vec<_> = list.into_iter().map(|item| item.leave(py)).collect::<PyResult<_>>()?;
    Ok(PyTuple::new(py, items)?.into_any().unbind())
}

/// A newtype over text is a `str` in Python; its constructor checks it.
macro_rules! text_type {
    ($core:ty) => {
        impl crate::cross::Cross for $core {
            fn enter(python: &pyo3::Bound<'_, pyo3::PyAny>) -> pyo3::PyResult<Self> {
                <$core>::try_from(crate::cross::text(python)?).map_err(|error| crate::fault::raise(python.py(), &error))
            }
            fn leave(self, py: pyo3::Python<'_>) -> pyo3::PyResult<pyo3::Py<pyo3::PyAny>> {
                String::from(self).leave(py)
            }
            fn walk(&self, walk: &mut crate::cross::Walk) {
                std::hash::Hash::hash(self, &mut walk.hasher);
            }
        }
    };
}
pub(crate) use text_type;
