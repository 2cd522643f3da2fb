use serde::de::{Error, Expected, Unexpected};
use std::fmt::{Display, Formatter, Result, Write};

/// Why a JSON text could not be read, and where.
#[derive(Debug)]
pub(crate) struct Unreadable(Box<Told>);

#[derive(Debug)]
struct Told {
    path: String,
    message: String,
}

impl Unreadable {
    /// Where: `ingredients[3].unit`; empty for the text as a whole.
    pub(crate) fn path(&self) -> &str {
        &self.0.path
    }

    /// Why, in English, for programmers.
    pub(crate) fn message(&self) -> &str {
        &self.0.message
    }

    pub(super) fn new(message: String) -> Self {
        Self(Box::new(Told { path: String::new(), message }))
    }

    pub(super) fn at(mut self, path: String) -> Self {
        self.0.path = path;
        self
    }
}

impl Display for Unreadable {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(&self.0.message)
    }
}

impl std::error::Error for Unreadable {}

impl Error for Unreadable {
    #[cold]
    fn custom<T: Display>(message: T) -> Self {
        let mut text = String::new();
        // Writing to a String does not fail.
        let _ = write!(text, "{message}");
        Self::new(text)
    }

    #[cold]
    fn invalid_type(found: Unexpected<'_>, wanted: &dyn Expected) -> Self {
        match found {
            Unexpected::Unit => Self::custom(format_args!("invalid type: null, expected {wanted}")),
            found => Self::custom(format_args!("invalid type: {found}, expected {wanted}")),
        }
    }
}
