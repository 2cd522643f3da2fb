//! Objects: what core hides its insides of, such as a catalog. Python holds them; they never cross by value.

use crate::cross::expected;
use crate::fault;
use crate::record::ClassCell;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use std::any::Any;
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

/// Whatever Python holds of core.
type Value = Arc<dyn Any + Send + Sync>;

/// The base of every object's class in Python.
#[pyclass(subclass, frozen, module = "gizi._gizi")]
pub(crate) struct Object {
    /// None once it is closed.
    value: Mutex<Option<Value>>,
    /// The process that made it.
    process: u32,
}

#[pymethods]
impl Object {
    /// Another hold on the same object, in a subclass.
    #[new]
    fn new(of: &Bound<'_, Self>) -> Self {
        let of = of.get();
        Self { value: Mutex::new(of.value()), process: of.process }
    }
}

impl Object {
    fn value(&self) -> Option<Value> {
        self.value.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Lets go of what it holds. Calls that work with it end as if nothing had happened.
    pub(crate) fn close(&self) {
        let held = self.value.lock().unwrap_or_else(PoisonError::into_inner).take();
        drop(held);
    }
}

/// An object and who works with it: any number who read, or one who changes.
///
/// It is locked only while the interpreter is free to go on, so threads never wait for one another in a circle.
pub(crate) struct Shared<T>(RwLock<T>);

impl<T> Shared<T> {
    pub(crate) fn look(&self) -> RwLockReadGuard<'_, T> {
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn change(&self) -> RwLockWriteGuard<'_, T> {
        self.0.write().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A type of core that crosses as an object.
pub(crate) trait Opaque: Send + Sync + Sized + 'static {
    fn cell() -> &'static ClassCell;
}

/// What lives in one process: its connections and listeners are not there after a fork.
const OF_ONE_PROCESS: [&str; 7] =
    ["Kitchen", "MemoryStore", "SqliteStore", "PostgresStore", "Hub", "Subscription", "ProposalSearch"];

/// The hold on an object of a type, if it is one.
pub(crate) fn shared<T: Opaque>(python: &Bound<'_, PyAny>) -> PyResult<Option<Arc<Shared<T>>>> {
    let Ok(object) = python.cast::<Object>() else { return Ok(None) };
    let Some(value) = object.get().value() else { return Err(fault::closed(python)) };
    let Ok(held) = value.downcast::<Shared<T>>() else { return Ok(None) };
    object.get().check::<T>()?;
    Ok(Some(held))
}

/// An object that was given as an argument.
pub(crate) fn given<T: Opaque>(python: &Bound<'_, PyAny>) -> PyResult<Arc<Shared<T>>> {
    shared(python)?.ok_or_else(|| expected(T::cell().name(), python))
}

impl Object {
    fn check<T: Opaque>(&self) -> PyResult<()> {
        let name = T::cell().name();
        if self.process != std::process::id() && OF_ONE_PROCESS.contains(&name) {
            let reason = format!("this {name} was made before a fork: make it again in each process");
            return Err(PyRuntimeError::new_err(reason));
        }
        Ok(())
    }
}

/// A new object.
pub(crate) fn wrapped<T: Opaque>(value: T, py: Python<'_>) -> PyResult<Py<PyAny>> {
    let value: Value = Arc::new(Shared(RwLock::new(value)));
    let object = Object { value: Mutex::new(Some(value)), process: std::process::id() };
    let class = T::cell().class(py)?;
    Ok(py.get_type::<Object>().call_method1("__new__", (class, Bound::new(py, object)?))?.unbind())
}

macro_rules! object {
    ($core:path, $module:literal, $name:literal) => {
        impl crate::object::Opaque for $core {
            fn cell() -> &'static crate::record::ClassCell {
                static CELL: crate::record::ClassCell = crate::record::ClassCell::new($module, $name);
                &CELL
            }
        }
    };
}
pub(crate) use object;
