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

/// A code, its kind, and when it occurs.
type Coded = (&'static str, ErrorKind, &'static str);

/// Every code the library's errors can carry, room by room, and behind them those that only its packages for other
/// languages have: for documentation, translations and exhaustive handling.
pub fn error_codes() -> Vec<ErrorCode> {
    let list = rooms().concat().into_iter();
    list.map(|(code, kind, meaning)| ErrorCode { code: code.to_owned(), kind, meaning: meaning.trim().to_owned() })
        .collect()
}

/// The code that is written so, with its kind, if a value that is read from a text can fail by it. The other rooms are left
/// out: whoever only validates would have the words of all of them in his program.
pub(crate) fn code_of_value(code: &str) -> Option<(&'static str, ErrorKind)> {
    let rooms: [&[Coded]; 6] = [
        crate::id::IdError::CODES,
        crate::json::JsonError::CODES,
        crate::quantity::QuantityError::CODES,
        crate::money::MoneyError::CODES,
        crate::nutrient::NutrientError::CODES,
        crate::program::ProgramError::CODES,
    ];
    rooms.into_iter().flatten().find(|known| known.0 == code).map(|known| (known.0, known.1))
}

fn rooms() -> Vec<&'static [Coded]> {
    vec![
        crate::id::IdError::CODES,
        crate::json::JsonError::CODES,
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
        PACKAGES,
    ]
}

/// What the packages for other languages say of themselves, with one kind where the cause decides it.
const PACKAGES: &[Coded] = &[
    ("bytes.detached", ErrorKind::Invalid, "The buffer was handed to somebody else."),
    ("bytes.missing", ErrorKind::Invalid, "Bytes or a text were expected."),
    ("bytes.not_whole", ErrorKind::Invalid, "A cell of a column that holds places is no whole number of 32 bits."),
    ("client.no_planner", ErrorKind::Unsupported, "A client in the page was made without a planner."),
    ("client.no_standard", ErrorKind::Unsupported, "A client in the page was not told how a standard is found."),
    ("function.absent", ErrorKind::Unsupported, "The build of WebAssembly does not have the function."),
    ("http.unreachable", ErrorKind::Busy, "The server cannot be reached."),
    (
        "http.unreadable",
        ErrorKind::Storage,
        "What answered is no kitchen. The status decides the kind: DENIED, BUSY or STORAGE.",
    ),
    (
        "input.malformed",
        ErrorKind::Invalid,
        "A decimal, a day or an instant in an argument of Kotlin or Swift is none.",
    ),
    ("instance.not_ready", ErrorKind::Unsupported, "The package was used before it was started."),
    ("instance.other_version", ErrorKind::Unsupported, "The WebAssembly belongs to another version of the package."),
    ("instance.unloadable", ErrorKind::Unsupported, "The WebAssembly cannot be loaded."),
    ("internal.broken", ErrorKind::Internal, "A defect before has broken this instance of the WebAssembly."),
    (
        "internal.callback",
        ErrorKind::Internal,
        "A store or listener in Kotlin or Swift threw what it does not declare.",
    ),
    ("internal.panic", ErrorKind::Internal, "A defect of the library."),
    ("json.bigint", ErrorKind::Invalid, "A BigInt in a value: JSON has none; a decimal is a text."),
    ("json.cycle", ErrorKind::Invalid, "A value holds itself."),
    ("json.not_finite", ErrorKind::Invalid, "A number in a value is not finite: JSON has neither NaN nor infinity."),
    ("json.too_deep", ErrorKind::Invalid, "A value is nested deeper than JSON is read, or holds itself."),
    ("json.too_large", ErrorKind::Invalid, "A value is larger than the memory of the WebAssembly takes."),
    ("json.unwritable", ErrorKind::Invalid, "A value cannot be written as JSON."),
    ("object.busy", ErrorKind::Busy, "The object is in use by a call that is not over."),
    ("object.closed", ErrorKind::Invalid, "A kitchen was closed before it was asked."),
    ("object.unknown", ErrorKind::Invalid, "An object of another class or build, or one that was freed."),
    ("plot.other_menu", ErrorKind::Invalid, "A plot got a report and the nutrition of another portion."),
    ("plot.unknown_audience", ErrorKind::NotFound, "A plot was asked for an audience that the plan does not serve."),
    ("storage.failed", ErrorKind::Storage, "The storage of the browser failed."),
    ("storage.full", ErrorKind::Storage, "The storage of the browser is full."),
    ("storage.not_kept", ErrorKind::Unsupported, "The kitchen is in memory alone."),
    ("storage.open_elsewhere", ErrorKind::Busy, "Another page has the kitchen open."),
    ("storage.read_only", ErrorKind::Denied, "The kitchen was opened to read only."),
    ("storage.unavailable", ErrorKind::Unsupported, "The browser offers no storage."),
    ("value.out_of_range", ErrorKind::Invalid, "A value of Python is beyond what its field or argument holds."),
    ("value.wrong_type", ErrorKind::Invalid, "A value of Python has not the type of its field or argument."),
    ("worker.seconds", ErrorKind::Invalid, "The time to search is no time."),
    ("worker.stopped", ErrorKind::Unsupported, "The worker that planned was stopped or cannot go on."),
];
