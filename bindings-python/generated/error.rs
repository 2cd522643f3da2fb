// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{self, Call, Function, Make, Read, Table, fallible, fallible_object, plain, plain_object};
use crate::choice::choice;
use crate::cross::{Bytes, Cross, Walk, text_type, tuple};
use crate::object::object;
use crate::record::{ClassCell, Fields, Given, Made, no_field};
use pyo3::prelude::*;
use std::sync::Arc;

impl Fields for gizi::error::ErrorCode {
    const NAME: &'static str = "ErrorCode";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.error", "ErrorCode");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.code.clone().leave(py),
            1 => self.kind.clone().leave(py),
            2 => self.meaning.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.code, walk);
        Cross::walk(&self.kind, walk);
        Cross::walk(&self.meaning, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::error::ErrorCode {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { code: given.take("code")?, kind: given.take("kind")?, meaning: given.take("meaning")? })
    }
}
impl Fields for gizi::error::ErrorDetail {
    const NAME: &'static str = "ErrorDetail";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.error", "ErrorDetail");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.key.clone().leave(py),
            1 => self.value.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.key, walk);
        Cross::walk(&self.value, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::error::ErrorDetail {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { key: given.take("key")?, value: given.take("value")? })
    }
}
choice!(gizi::error::ErrorKind, "gizi.error", "ErrorKind", Invalid "INVALID", NotFound "NOT_FOUND", Conflict "CONFLICT", Denied "DENIED", Unsupported "UNSUPPORTED", Cancelled "CANCELLED", Busy "BUSY", Storage "STORAGE", Internal "INTERNAL");
fn call_error_codes(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    plain(py, || gizi::error::error_codes())
}
const FUNCTIONS: &[(&str, Function)] = &[("error.error_codes", call_error_codes)];
const MAKERS: &[(&str, Make)] = &[
    ("error.ErrorCode", |given| Ok(Arc::new(gizi::error::ErrorCode::make(given)?))),
    ("error.ErrorDetail", |given| Ok(Arc::new(gizi::error::ErrorDetail::make(given)?))),
];
const READERS: &[(&str, Read)] = &[
    ("error.ErrorCode", (call::read::<gizi::error::ErrorCode>, None)),
    ("error.ErrorDetail", (call::read::<gizi::error::ErrorDetail>, None)),
];

/// What Python calls here, by name.
pub(crate) static TABLE: Table = Table { functions: FUNCTIONS, makers: MAKERS, readers: READERS };
