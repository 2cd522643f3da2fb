//! JSON from outside: no field is passed over, no digit is lost, and what cannot be read is named by its path.
//!
//! serde alone reads past fields that a record does not have, and rounds a long number to the nearest `f64`. That is
//! right for what gizi kept itself and wrong for what people and programs send.

mod fault;
mod inexact;
mod place;
mod strict;
#[cfg(test)]
mod tests;

pub(crate) use fault::JsonError;
pub(crate) use inexact::inexact;

use crate::error::{Error, Result, known_code};
use place::way_to;
use serde::de::DeserializeOwned;
use strict::Strict;

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
    match inexact(json).into_iter().next() {
        Some((path, number)) => Err(Error::from(JsonError::InexactNumber { number }).at(path)),
        None => strict(json).map_err(|error| unreadable(json, &error)),
    }
}

/// Reads strictly: no unknown field, no record from a list, no choice from an object.
pub(crate) fn strict<T: DeserializeOwned>(json: &str) -> serde_json::Result<T> {
    let mut json = serde_json::Deserializer::from_str(json);
    let value = T::deserialize(Strict(&mut json))?;
    json.end()?;
    Ok(value)
}

/// Why serde could not read a text, and where.
fn unreadable(json: &str, error: &serde_json::Error) -> Error {
    let way = way_to(json, error.line(), error.column());
    let text = error.to_string();
    let said = text.rsplit_once(" at line ").filter(|_| error.is_data()).map_or(text.as_str(), |(said, _)| said);
    let path = match said.strip_prefix("missing field `").and_then(|rest| rest.strip_suffix('`')) {
        Some(field) => way.beside(field),
        None => way.path(),
    };
    if said.starts_with(strict::UNKNOWN_FIELD) {
        let named = said.split('`').nth(1).map(str::to_owned);
        let last = || path.rsplit(['.', ']']).next().unwrap_or_default().to_owned();
        return Error::from(JsonError::UnknownField { field: named.unwrap_or_else(last) }).at(path);
    }
    // A newtype's own error reaches serde as text only; its code stands at the end.
    let coded = said.strip_suffix(']').and_then(|said| said.rsplit_once(" ["));
    let coded = coded.and_then(|(message, code)| Some((message, known_code(code)?)));
    let error = match coded {
        Some((message, (code, kind))) => Error::new(kind, code, message.to_owned(), Vec::new()),
        None => JsonError::Unreadable { reason: said.to_owned() }.into(),
    };
    error.at(path)
}
