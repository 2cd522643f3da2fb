//! JSON read into records: one reader for input, for what is stored, and for what other languages pass in.
//!
//! A text becomes a flat list of its pieces first. Records are read from the pieces by serde's derived code through one
//! deserializer, strictly or not, so that the code of a record stands once in a program however it is read; and whoever
//! explains what is wrong has the pieces already. Numbers are seen digit by digit, so none is rounded unnoticed.
//!
//! From outside no field is passed over and no digit is lost. What gizi wrote itself may have fields of another version.

mod fault;
mod inexact;
mod pieces;
mod place;
mod reader;
mod text;
mod unreadable;

pub(crate) use fault::JsonError;
pub(crate) use inexact::is_ambiguous;
pub(crate) use pieces::{Node, Piece, Pieces};
pub(crate) use unreadable::Unreadable;

use crate::error::{Error, Result, code_of_value};
use serde::de::DeserializeOwned;

/// Reads a value from JSON that comes from outside.
///
/// Errors have the path of what is wrong: `json.unknown_field`, `json.inexact_number` (a number whose digits a JSON reader
/// drops; as a text a decimal keeps up to 28), the code of an id, key or date that is none, else `json.unreadable`.
/// Menus, ingredients, programmes and plans have functions that name everything at once, such as
/// [`parse_menu`](crate::menu::parse_menu).
///
/// ```
/// use gizi::{money::Money, quantity::Quantity, validation::read_json};
/// let error = read_json::<Vec<Quantity>>(r#"[{"amount": 2, "unit": "kg", "per": 1}]"#).unwrap_err();
/// assert_eq!((error.code(), error.path()), ("json.unknown_field", "[0].per"));
/// let error = read_json::<Money>(r#"{"amount": 1.00000000000000000001, "currency": "IDR"}"#).unwrap_err();
/// assert_eq!((error.code(), error.path()), ("json.inexact_number", "amount"));
/// ```
pub fn read_json<T: DeserializeOwned>(json: &str) -> Result<T> {
    let pieces = Pieces::of(json).map_err(told)?;
    match pieces.inexact().next() {
        Some((path, number)) => Err(Error::from(JsonError::InexactNumber { number: number.to_owned() }).at(path)),
        None => pieces.node().read(true).map_err(told),
    }
}

/// Reads a value from JSON that gizi wrote, maybe in another version: fields it does not know are passed over. Errors are
/// those of [`read_json`].
pub fn read_kept_json<T: DeserializeOwned>(json: &str) -> Result<T> {
    read(json).map_err(told)
}

/// Reads a value from JSON. Fields that it does not know are passed over unless its type refuses them.
pub(crate) fn read<T: DeserializeOwned>(json: &str) -> std::result::Result<T, Unreadable> {
    Pieces::of(json)?.node().read(false)
}

/// The same from bytes.
pub(crate) fn read_bytes<T: DeserializeOwned>(json: &[u8]) -> std::result::Result<T, Unreadable> {
    Pieces::of_bytes(json)?.node().read(false)
}

/// Why a text could not be read, as an error with a code.
fn told(error: Unreadable) -> Error {
    let (said, path) = (error.message(), error.path());
    let quoted = || said.split('`').nth(1).unwrap_or_default();
    if said.starts_with(reader::UNKNOWN_FIELD) {
        // Where a record refuses by itself, serde names the field.
        let last = path.rsplit(['.', ']']).next().unwrap_or_default();
        let field = Some(quoted()).filter(|named| !named.is_empty()).unwrap_or(last).to_owned();
        return Error::from(JsonError::UnknownField { field }).at(path.to_owned());
    }
    // A newtype's own error reaches serde as text only; its code stands at the end.
    let coded = said.strip_suffix(']').and_then(|said| said.rsplit_once(" ["));
    let coded = coded.and_then(|(message, code)| Some((message, code_of_value(code)?)));
    let told = match coded {
        Some((message, (code, kind))) => Error::new(kind, code, message.to_owned(), Vec::new()),
        None => JsonError::Unreadable { reason: said.to_owned() }.into(),
    };
    match said.starts_with("missing field `") {
        true if path.is_empty() => told.at(quoted().to_owned()),
        true => told.at(format!("{path}.{}", quoted())),
        false => told.at(path.to_owned()),
    }
}

#[cfg(test)]
mod tests;
