//! JSON read into records: one reader for input, for what is stored, and for what other languages pass in. It is public
//! for the bindings, which read by it what crosses.
//!
//! A text becomes a flat list of its pieces first. Records are read from the pieces by serde's derived code through one
//! deserializer, strictly or not, so that the code of a record stands once in a program however it is read; and whoever
//! explains what is wrong has the pieces already.

mod fault;
mod pieces;
mod place;
mod reader;
mod text;

pub use fault::Unreadable;
pub(crate) use pieces::{Node, Piece, Pieces};

use serde::de::DeserializeOwned;

/// Reads a value from JSON. Fields that it does not know are passed over unless its type refuses them.
///
/// ```
/// let json = r#"[{"amount": "1000.00", "currency": "IDR"}, {"amount": true, "currency": "IDR"}]"#;
/// let error = gizi::json::read::<Vec<gizi::money::Money>>(json).unwrap_err();
/// assert_eq!(error.path(), "[1].amount");
/// ```
pub fn read<T: DeserializeOwned>(json: &str) -> Result<T, Unreadable> {
    Pieces::of(json)?.node().read(false)
}

/// The same from bytes.
pub(crate) fn read_bytes<T: DeserializeOwned>(json: &[u8]) -> Result<T, Unreadable> {
    Pieces::of_bytes(json)?.node().read(false)
}

#[cfg(test)]
mod tests;
