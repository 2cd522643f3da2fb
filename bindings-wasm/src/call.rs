//! Calls from JavaScript: each argument is a line of JSON; an object is `@` and its number, bytes are their length.

use crate::fault::Fault;
use crate::object::{self, Shared};
use crate::sparse::without_nulls;
use gizi::quantity::decimal::{NumberFormat, parse_exact};
use rust_decimal::Decimal;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::sync::Arc;

/// What goes back: the JSON of a value, the number of an object, or nothing.
pub(crate) type Answer = Result<String, Fault>;

/// The arguments of one call, read one after the other.
pub(crate) struct Call<'a> {
    lines: std::str::Split<'a, char>,
    bytes: &'a [u8],
}

impl<'a> Call<'a> {
    pub(crate) fn new(arguments: &'a str, bytes: &'a [u8]) -> Self {
        Self { lines: arguments.split('\n'), bytes }
    }

    /// The next argument, if JavaScript could write it down; if not, the line says why.
    fn next(&mut self, name: &str) -> Result<&'a str, Fault> {
        match self.lines.next().unwrap_or_default() {
            line if line.starts_with('!') => Err(Fault::written(line).at(name)),
            line => Ok(line),
        }
    }

    /// An argument that crosses by value; one that is absent is `null`.
    pub(crate) fn value_of<T: DeserializeOwned>(&mut self, name: &str) -> Result<T, Fault> {
        self.checked(name, |_| None)
    }

    /// The same where core can say everything that is wrong with a text that is refused.
    pub(crate) fn checked<T: DeserializeOwned>(
        &mut self,
        name: &str,
        explain: impl Fn(&[u8]) -> Option<gizi::Error>,
    ) -> Result<T, Fault> {
        let text = self.next(name)?;
        let json = if text.is_empty() { "null" } else { text };
        gizi::validation::read_json(json).map_err(|error| {
            let explained = explain(text.as_bytes()).filter(|_| !text.is_empty());
            Fault::from(explained.unwrap_or(error)).at(name)
        })
    }

    /// A record whose fields all have defaults, which may be absent.
    pub(crate) fn options<T: DeserializeOwned>(&mut self, name: &str) -> Result<T, Fault> {
        let text = self.next(name)?;
        let json = if text.is_empty() || text == "null" { "{}" } else { text };
        gizi::validation::read_json(json).map_err(|error| Fault::from(error).at(name))
    }

    /// An object that is worked with.
    pub(crate) fn held<T: Send + Sync + 'static>(&mut self, name: &str) -> Result<Arc<Shared<T>>, Fault> {
        self.held_or_none(name)?.ok_or_else(|| Fault::not_an_object(name))
    }

    /// An object that may be absent.
    pub(crate) fn held_or_none<T: Send + Sync + 'static>(
        &mut self,
        name: &str,
    ) -> Result<Option<Arc<Shared<T>>>, Fault> {
        match self.next(name)? {
            "" | "null" => Ok(None),
            line => {
                let number = line.strip_prefix('@').and_then(|number| number.parse().ok());
                number.and_then(object::find).map(Some).ok_or_else(|| Fault::not_an_object(name))
            }
        }
    }

    /// Bytes.
    pub(crate) fn bytes(&mut self, name: &str) -> Result<&'a [u8], Fault> {
        self.bytes_or_none(name)?.ok_or_else(|| Fault::no_bytes(name))
    }

    /// Bytes that may be absent.
    pub(crate) fn bytes_or_none(&mut self, name: &str) -> Result<Option<&'a [u8]>, Fault> {
        let line = self.next(name)?;
        if line.is_empty() || line == "null" {
            return Ok(None);
        }
        let length = line.strip_prefix('#').and_then(|length| length.parse::<usize>().ok());
        let parts = length.and_then(|length| self.bytes.split_at_checked(length));
        let (own, rest) = parts.ok_or_else(|| Fault::no_bytes(name))?;
        self.bytes = rest;
        Ok(Some(own))
    }

    /// Gives a value.
    pub(crate) fn value<T: Serialize + ?Sized>(&self, value: &T) -> Answer {
        serde_json::to_string(value).map(without_nulls).map_err(|error| Fault::unwritable(&error))
    }

    /// Gives a new object.
    pub(crate) fn object<T: Send + Sync + 'static>(&self, value: T) -> Answer {
        Ok(object::hold(value).to_string())
    }

    /// Gives nothing.
    pub(crate) fn nothing(&self) -> Answer {
        Ok(String::new())
    }
}

/// A decimal outside of a record, as text.
pub(crate) struct Exact(pub(crate) Decimal);

impl Serialize for Exact {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> serde::Deserialize<'de> for Exact {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        // Marks between thousands and fractions are for what people type.
        let strange = text.contains(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | '-'));
        let text = if strange { "" } else { &text };
        parse_exact(text, NumberFormat::Point).map(Self).map_err(serde::de::Error::custom)
    }
}

/// A number that this build does not have: the module in JavaScript belongs to another.
pub(crate) fn absent(function: u32) -> Answer {
    Err(Fault::absent(function))
}
