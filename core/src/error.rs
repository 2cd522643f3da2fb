//! The one error of the public surface.
//!
//! Inside, every module has a small enum; outside there is [`Error`] with a stable [`code`](Error::code), a
//! [`path`](Error::path) to the field or line it speaks of, and [`details`](Error::details) a program can read.
//! Low iron, a missing price or an impossible plan are *results*, never errors.
//!
//! ```
//! use gizi::quantity::UnitTable;
//! let units = UnitTable::standard()?;
//! let error = units.unit("fathom").unwrap_err();
//! assert_eq!(error.code(), "quantity.unknown_unit");
//! assert_eq!(error.details()[0].value, "fathom");
//! # Ok::<(), gizi::Error>(())
//! ```

use crate::validation::Violation;
use std::fmt;

/// The coarse class of an error: what a caller does about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
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

/// One machine-readable fact about an error, such as `limit = 100`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct ErrorDetail {
    /// What the value is, in lower snake case.
    pub key: String,
    /// The value as text.
    pub value: String,
}

impl ErrorDetail {
    /// A detail from anything that can be shown.
    pub fn new(key: &str, value: impl fmt::Display) -> Self {
        Self { key: key.to_owned(), value: value.to_string() }
    }
}

/// Shorthand for results whose error is [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong, with a stable code, the place, and the values involved.
#[derive(Clone, PartialEq)]
pub struct Error(Box<Inner>);

#[derive(Clone, PartialEq)]
struct Inner {
    kind: ErrorKind,
    code: &'static str,
    path: String,
    message: String,
    details: Vec<ErrorDetail>,
    violations: Vec<Violation>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, code: &'static str, message: String, details: Vec<ErrorDetail>) -> Self {
        Self(Box::new(Inner { kind, code, path: String::new(), message, details, violations: Vec::new() }))
    }

    /// The coarse class: what a caller does about it.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The stable code, such as `menu.cycle`. Codes are listed in `docs/errors.md` and never change meaning.
    pub fn code(&self) -> &'static str {
        self.0.code
    }

    /// Where in the input: `ingredients[3].quantity`, or empty when the whole input is meant.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// The sentence for people, in English, without the path.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The values involved, for programs and translated messages.
    pub fn details(&self) -> &[ErrorDetail] {
        &self.0.details
    }

    /// Everything that is wrong with a record, field by field, where that is what the error says. The details list the
    /// same as text.
    pub fn violations(&self) -> &[Violation] {
        &self.0.violations
    }

    /// Whether the same call may succeed later without any change of its input.
    pub fn is_retryable(&self) -> bool {
        self.0.kind == ErrorKind::Busy
    }

    /// Replaces the details.
    #[must_use]
    pub(crate) fn with_details(mut self, details: Vec<ErrorDetail>) -> Self {
        self.0.details = details;
        self
    }

    /// Lists what is wrong with a record, in the details too.
    #[must_use]
    pub(crate) fn with_violations(mut self, violations: &[Violation]) -> Self {
        self.0.details = violations.iter().map(|violation| ErrorDetail::new("violation", violation)).collect();
        self.0.violations = violations.to_vec();
        self
    }

    /// Puts a field, a line or an index in front of the path.
    #[must_use]
    pub(crate) fn at(mut self, segment: impl fmt::Display) -> Self {
        let path = &mut self.0.path;
        *path = match path.as_bytes().first() {
            None => segment.to_string(),
            Some(b'[') => format!("{segment}{path}"),
            Some(_) => format!("{segment}.{path}"),
        };
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.0.path.is_empty() {
            write!(f, "{}: ", self.0.path)?;
        }
        write!(f, "{} [{}]", self.0.message, self.0.code)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("code", &self.0.code)
            .field("path", &self.0.path)
            .field("message", &self.0.message)
            .field("details", &self.0.details)
            .finish()
    }
}

impl std::error::Error for Error {}

/// A code that errors carry, as [`error_codes`] lists it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct ErrorCode {
    /// The stable code.
    pub code: String,
    /// The coarse class of the errors that carry it.
    pub kind: ErrorKind,
    /// When it occurs.
    pub meaning: String,
}

/// Declares a module's error enum once: variants, kinds, codes, messages, and the list for the docs.
macro_rules! faults {
    ($(#[$outer:meta])* $name:ident {
        $($(#[doc = $doc:literal])+ $variant:ident { $($field:ident : $type:ty),* $(,)? } = $kind:ident $code:literal $message:literal;)+
    }) => {
        $(#[$outer])*
        #[derive(Debug, Clone, PartialEq, thiserror::Error)]
        pub(crate) enum $name {
            $($(#[doc = $doc])+ #[error($message)] $variant { $($field: $type),* },)+
        }

        impl $name {
            pub(crate) const CODES: &'static [(&'static str, $crate::error::ErrorKind, &'static str)] = &[
                $(($code, $crate::error::ErrorKind::$kind, concat!($($doc),+)),)+
            ];
        }

        impl From<$name> for $crate::error::Error {
            fn from(fault: $name) -> Self {
                let message = fault.to_string();
                match fault {
                    $($name::$variant { $($field),* } => $crate::error::Error::new(
                        $crate::error::ErrorKind::$kind,
                        $code,
                        message,
                        vec![$($crate::error::ErrorDetail::new(stringify!($field), $field)),*],
                    ),)+
                }
            }
        }
    };
}
pub(crate) use faults;

/// Every code the library's errors can carry, room by room: for documentation, translations and exhaustive handling.
pub fn error_codes() -> Vec<ErrorCode> {
    let rooms = [
        crate::id::IdError::CODES,
        crate::sheet::SheetError::CODES,
        crate::quantity::QuantityError::CODES,
        crate::money::MoneyError::CODES,
        crate::nutrient::NutrientError::CODES,
        crate::ingredient::IngredientError::CODES,
        crate::menu::MenuError::CODES,
        crate::cost::CostError::CODES,
        crate::balance::BalanceError::CODES,
        crate::program::ProgramError::CODES,
        crate::plan::PlanError::CODES,
        crate::plan::optimise::ProblemError::CODES,
        crate::message::MessageError::CODES,
        crate::interchange::InterchangeError::CODES,
        crate::sheet::FrameError::CODES,
        crate::store::StoreError::CODES,
        crate::kitchen::KitchenError::CODES,
        #[cfg(feature = "xlsx")]
        crate::interchange::WorkbookError::CODES,
        crate::clock::ClockError::CODES,
    ];
    let list = rooms.concat().into_iter();
    list.map(|(code, kind, meaning)| ErrorCode { code: code.to_owned(), kind, meaning: meaning.trim().to_owned() })
        .collect()
}
