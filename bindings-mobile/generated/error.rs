// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

#[allow(unused_imports)]
use crate::{cross::*, fault::*, object::*};
#[allow(unused_imports)]
use jiff::Timestamp;

use gizi::error::ErrorCode;
/// A code that errors carry, as `error_codes` lists it.
#[uniffi::remote(Record)]
pub struct ErrorCode {
    /// The stable code.
    pub code: String,
    /// The coarse class of the errors that carry it.
    pub kind: gizi::error::ErrorKind,
    /// When it occurs.
    pub meaning: String,
}
use gizi::error::ErrorDetail;
/// One machine-readable fact about an error, such as `limit = 100`.
#[uniffi::remote(Record)]
pub struct ErrorDetail {
    /// What the value is, in lower snake case.
    pub key: String,
    /// The value as text.
    pub value: String,
}
use gizi::error::ErrorKind;
/// The coarse class of an error: what a caller does about it.
#[uniffi::remote(Enum)]
pub enum ErrorKind {
    /// The input is wrong and stays wrong until somebody changes it.
    Invalid,
    /// Something the input names does not exist (for this tenant).
    NotFound,
    /// Somebody else changed the record first.
    Conflict,
    /// The session's roles do not allow the action.
    Denied,
    /// The build or the backend cannot do this.
    Unsupported,
    /// The caller asked to stop.
    Cancelled,
    /// Try again later.
    Busy,
    /// The storage failed.
    Storage,
    /// A defect of gizi itself.
    Internal,
}
/// Every code the library's errors can carry, room by room: for documentation, translations and exhaustive handling.
#[uniffi::export]
pub fn error_codes() -> Result<Vec<gizi::error::ErrorCode>, GiziError> {
    guarded(move || Ok(gizi::error::error_codes()))
}
