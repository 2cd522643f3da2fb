//! How a value of core becomes a Python value and comes back: the part no generator writes.

use super::generated::{ErrorDetail, ErrorKind};
use pyo3::exceptions::{PyException, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::PyFloat;
use rust_decimal::Decimal;

/// A type of core with the type Python sees.
pub(crate) trait Cross: Sized {
    type Python;
    fn enter(python: Self::Python) -> PyResult<Self>;
    fn leave(self) -> Self::Python;
}

macro_rules! as_is {
    ($($type:ty),+) => {$(
        impl Cross for $type {
            type Python = Self;
            fn enter(python: Self) -> PyResult<Self> {
                Ok(python)
            }
            fn leave(self) -> Self {
                self
            }
        }
    )+};
}
as_is!((), bool, u32, i64, f64, String, jiff::civil::Date, jiff::Timestamp);

/// A newtype over text is a `str` in Python; its constructor checks it.
macro_rules! text {
    ($core:ty) => {
        impl Cross for $core {
            type Python = String;
            fn enter(python: String) -> PyResult<Self> {
                <$core>::try_from(python).map_err(super::cross::raise)
            }
            fn leave(self) -> String {
                self.into()
            }
        }
    };
}
pub(crate) use text;

/// A record is a class around the record itself.
macro_rules! record {
    ($name:ident, $core:path) => {
        impl Cross for $core {
            type Python = $name;
            fn enter(python: $name) -> PyResult<Self> {
                Ok(python.0)
            }
            fn leave(self) -> $name {
                $name(self)
            }
        }
    };
}
pub(crate) use record;

/// An enum without payload has the same variants on both sides; a match proves it.
macro_rules! plain_enum {
    ($name:ident, $core:path, $($variant:ident),+) => {
        impl Cross for $core {
            type Python = $name;
            fn enter(python: $name) -> PyResult<Self> {
                Ok(match python { $($name::$variant => Self::$variant),+ })
            }
            fn leave(self) -> $name {
                match self { $(Self::$variant => $name::$variant),+ }
            }
        }
    };
}
pub(crate) use plain_enum;

impl<T: Cross> Cross for Option<T> {
    type Python = Option<T::Python>;
    fn enter(python: Self::Python) -> PyResult<Self> {
        python.map(T::enter).transpose()
    }
    fn leave(self) -> Self::Python {
        self.map(T::leave)
    }
}

impl<T: Cross> Cross for Vec<T> {
    type Python = Vec<T::Python>;
    fn enter(python: Self::Python) -> PyResult<Self> {
        let located = |(place, item)| T::enter(item).map_err(|error| at(&format!("[{place}]"), error));
        python.into_iter().enumerate().map(located).collect()
    }
    fn leave(self) -> Self::Python {
        self.into_iter().map(T::leave).collect()
    }
}

/// A `decimal.Decimal` or an `int`. PyO3 alone would also take a `float`, whose digits are not what was typed.
#[derive(Clone, PartialEq)]
pub(crate) struct Exact(pub(crate) Decimal);

impl FromPyObject<'_, '_> for Exact {
    type Error = PyErr;
    fn extract(object: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        if object.is_instance_of::<PyFloat>() {
            return Err(PyTypeError::new_err("a float is not exact: write decimal.Decimal(\"0.1\")"));
        }
        object.extract().map(Self)
    }
}

impl<'py> IntoPyObject<'py> for Exact {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        self.0.into_pyobject(py)
    }
}

impl Cross for Decimal {
    type Python = Exact;
    fn enter(python: Exact) -> PyResult<Self> {
        Ok(python.0)
    }
    fn leave(self) -> Exact {
        Exact(self)
    }
}

/// What every function raises.
#[pyclass(extends = PyException, frozen, get_all, module = "gizi_spike")]
pub(crate) struct GiziError {
    /// The coarse class: what a caller does about it.
    kind: ErrorKind,
    /// The stable code, such as `menu.cycle`.
    code: String,
    /// Where in the input: `ingredients[3].unit`.
    path: String,
    /// The sentence for people, without the path.
    message: String,
    /// The values involved.
    details: Vec<ErrorDetail>,
}

#[pymethods]
impl GiziError {
    fn __str__(&self) -> String {
        let place = if self.path.is_empty() { String::new() } else { format!("{}: ", self.path) };
        format!("{place}{} [{}]", self.message, self.code)
    }
}

/// An error of core as the exception to raise.
pub(crate) fn raise(error: gizi::Error) -> PyErr {
    raised(GiziError {
        kind: error.kind().leave(),
        code: error.code().to_owned(),
        path: error.path().to_owned(),
        message: error.message().to_owned(),
        details: error.details().to_vec().leave(),
    })
}

fn raised(error: GiziError) -> PyErr {
    Python::attach(|py| match Bound::new(py, error) {
        Ok(error) => PyErr::from_value(error.into_any()),
        Err(error) => error,
    })
}

/// Puts a field, a parameter or an index in front of the path of an exception.
fn at(segment: &str, error: PyErr) -> PyErr {
    Python::attach(|py| {
        let Ok(inner) = error.value(py).cast::<GiziError>().map(|inner| inner.get()) else {
            return error.clone_ref(py);
        };
        let path = match inner.path.as_bytes().first() {
            None => segment.to_owned(),
            Some(b'[') => format!("{segment}{}", inner.path),
            Some(_) => format!("{segment}.{}", inner.path),
        };
        let (kind, code, message) = (inner.kind, inner.code.clone(), inner.message.clone());
        raised(GiziError { kind, code, path, message, details: inner.details.clone() })
    })
}

/// Takes a field or a parameter in, and says where it stands if core refuses it.
pub(crate) fn located<T: Cross>(name: &str, python: T::Python) -> PyResult<T> {
    T::enter(python).map_err(|error| at(name, error))
}
