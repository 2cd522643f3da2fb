//! How what is not core's own crosses: decimals, days, instants and the error.

use gizi::error::{ErrorDetail, ErrorKind};
use rust_decimal::Decimal;
use std::fmt;
use std::time::SystemTime;

/// A day of the calendar; a name of its own because `Date` is an instant in Swift.
pub type CivilDate = jiff::civil::Date;
use jiff::Timestamp;

uniffi::custom_type!(Decimal, String, {
    remote,
    lower: |value| value.to_string(),
    try_lift: |text| Ok(Decimal::from_str_exact(&text).map_err(|error| malformed(&text, &error))?),
});
uniffi::custom_type!(CivilDate, String, {
    remote,
    lower: |day| day.to_string(),
    try_lift: |text| Ok(text.parse::<CivilDate>().map_err(|error| malformed(&text, &error))?),
});
uniffi::custom_type!(Timestamp, SystemTime, {
    remote,
    lower: |instant| instant.into(),
    try_lift: |instant| Ok(Timestamp::try_from(instant)?),
});

/// What every function throws.
#[derive(Debug, uniffi::Error)]
pub enum GiziError {
    /// The call failed; the fields say why.
    Failed {
        /// The coarse class: what a caller does about it.
        kind: ErrorKind,
        /// The stable code, such as `menu.cycle`.
        code: String,
        /// Where in the input: `ingredients[3].unit`.
        path: String,
        /// The sentence for people, without the path.
        explanation: String,
        /// The values involved.
        details: Vec<ErrorDetail>,
    },
}

/// A lift that fails with the error of the function reaches the caller as that error; any other would crash.
fn malformed(text: &str, error: &dyn fmt::Display) -> GiziError {
    GiziError::Failed {
        kind: ErrorKind::Invalid,
        code: "input.malformed".to_owned(),
        path: String::new(),
        explanation: format!("`{text}`: {error}"),
        details: Vec::new(),
    }
}

impl From<gizi::Error> for GiziError {
    fn from(error: gizi::Error) -> Self {
        Self::Failed {
            kind: error.kind(),
            code: error.code().to_owned(),
            path: error.path().to_owned(),
            explanation: error.message().to_owned(),
            details: error.details().to_vec(),
        }
    }
}

impl fmt::Display for GiziError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Failed { code, path, explanation, .. } = self;
        write!(f, "{path}: {explanation} [{code}]")
    }
}

impl std::error::Error for GiziError {}
