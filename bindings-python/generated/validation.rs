// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{self, Call, Function, Make, Read, Table, fallible, fallible_object, plain, plain_object};
use crate::choice::choice;
use crate::cross::{Bytes, Cross, Walk, text_type, tuple};
use crate::object::object;
use crate::record::{ClassCell, Fields, Given, Made, no_field};
use pyo3::prelude::*;
use std::sync::Arc;

impl Fields for gizi::validation::Violation {
    const NAME: &'static str = "Violation";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.validation", "Violation");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.path.clone().leave(py),
            1 => self.code.clone().leave(py),
            2 => self.limit.clone().leave(py),
            3 => self.value.clone().leave(py),
            4 => self.message.clone().leave(py),
            5 => self.words.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.limit == None,
            3 => self.value == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.path, walk);
        Cross::walk(&self.code, walk);
        Cross::walk(&self.limit, walk);
        Cross::walk(&self.value, walk);
        Cross::walk(&self.message, walk);
        Cross::walk(&self.words, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::validation::Violation {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            path: given.take("path")?,
            code: given.take("code")?,
            limit: given.take_or("limit", || None)?,
            value: given.take_or("value", || None)?,
            message: given.take("message")?,
            words: given.take("words")?,
        })
    }
}
impl Fields for gizi::validation::ViolationCode {
    const NAME: &'static str = "ViolationCode";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.validation", "ViolationCode");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.code.clone().leave(py),
            1 => self.path.clone().leave(py),
            2 => self.limit.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.limit == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.code, walk);
        Cross::walk(&self.path, walk);
        Cross::walk(&self.limit, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::validation::ViolationCode {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { code: given.take("code")?, path: given.take("path")?, limit: given.take_or("limit", || None)? })
    }
}
const FUNCTIONS: &[(&str, Function)] = &[];
const MAKERS: &[(&str, Make)] = &[
    ("validation.Violation", |given| Ok(Arc::new(gizi::validation::Violation::make(given)?))),
    ("validation.ViolationCode", |given| Ok(Arc::new(gizi::validation::ViolationCode::make(given)?))),
];
const READERS: &[(&str, Read)] = &[
    ("validation.Violation", (call::read::<gizi::validation::Violation>, None)),
    ("validation.ViolationCode", (call::read::<gizi::validation::ViolationCode>, None)),
];

/// What Python calls here, by name.
pub(crate) static TABLE: Table = Table { functions: FUNCTIONS, makers: MAKERS, readers: READERS };
