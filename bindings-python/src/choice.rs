//! Enums without payload: members of a Python `enum.Enum` whose values are the texts of the wire.

use crate::cross::expected;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyString, PyType};

/// An enum of core with the wire text of every variant, in the order of the source.
pub(crate) trait Choice: Copy + Eq + 'static {
    const WIRES: &'static [&'static str];
    const ALL: &'static [Self];
    fn cell() -> &'static ChoiceCell;
}

/// A Python enum, imported when it is first met, with its members in the order of core.
pub(crate) struct ChoiceCell {
    module: &'static str,
    name: &'static str,
    class: PyOnceLock<(Py<PyType>, Vec<Py<PyAny>>)>,
}

impl ChoiceCell {
    pub(crate) const fn new(module: &'static str, name: &'static str) -> Self {
        Self { module, name, class: PyOnceLock::new() }
    }

    fn class(&self, py: Python<'_>, wires: &[&str]) -> PyResult<&(Py<PyType>, Vec<Py<PyAny>>)> {
        self.class.get_or_try_init(py, || {
            let class = py.import(self.module)?.getattr(self.name)?.cast_into::<PyType>()?;
            let members = wires.iter().map(|wire| Ok(class.call1((*wire,))?.unbind())).collect::<PyResult<_>>()?;
            Ok((class.unbind(), members))
        })
    }
}

/// A member, or the plain text of one; another text is the enum's own `ValueError`, which names the members.
pub(crate) fn enter<T: Choice>(python: &Bound<'_, PyAny>) -> PyResult<T> {
    let cell = T::cell();
    let text = python.cast::<PyString>().map_err(|_| {
        let choices = T::WIRES.join(", ");
        expected(&format!("gizi's {} (one of {choices})", cell.name), python)
    })?;
    let wire: String = text.extract().unwrap_or_default();
    let found = T::WIRES.iter().zip(T::ALL).find(|(one, _)| **one == wire);
    match found {
        Some((_, choice)) => Ok(*choice),
        None => {
            let (class, _) = cell.class(python.py(), T::WIRES)?;
            class.bind(python.py()).call1((text,))?;
            Err(expected(cell.name, python))
        }
    }
}

pub(crate) fn leave<T: Choice>(choice: T, py: Python<'_>) -> PyResult<Py<PyAny>> {
    let (_, members) = T::cell().class(py, T::WIRES)?;
    let place = T::ALL.iter().position(|one| *one == choice);
    let member = place.and_then(|place| members.get(place));
    Ok(member.map_or_else(|| py.None(), |member| member.clone_ref(py)))
}

macro_rules! choice {
    ($core:path, $module:literal, $name:literal, $($variant:ident $wire:literal),+) => {
        impl crate::choice::Choice for $core {
            const WIRES: &'static [&'static str] = &[$($wire),+];
            const ALL: &'static [Self] = &[$(<$core>::$variant),+];
            fn cell() -> &'static crate::choice::ChoiceCell {
                static CELL: crate::choice::ChoiceCell = crate::choice::ChoiceCell::new($module, $name);
                // A variant that core has and this list lacks does not compile.
                const _: fn($core) = |choice| match choice { $(<$core>::$variant => {})+ };
                &CELL
            }
        }
        impl crate::cross::Cross for $core {
            fn enter(python: &pyo3::Bound<'_, pyo3::PyAny>) -> pyo3::PyResult<Self> {
                crate::choice::enter(python)
            }
            fn leave(self, py: pyo3::Python<'_>) -> pyo3::PyResult<pyo3::Py<pyo3::PyAny>> {
                crate::choice::leave(self, py)
            }
            fn walk(&self, walk: &mut crate::cross::Walk) {
                std::hash::Hash::hash(&std::mem::discriminant(self), &mut walk.hasher);
            }
        }
    };
}
pub(crate) use choice;
