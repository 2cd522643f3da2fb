//! How an error of core is thrown: one sealed error with a case for each kind.

use gizi::error::{ErrorDetail, ErrorKind};
use gizi::validation::Violation;
use std::any::Any;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Declares the error with a case for each kind of core's, all of which carry the same.
macro_rules! gizi_error {
    ($($(#[doc = $doc:literal])+ $kind:ident,)+) => {
        /// What went wrong, with a stable code, the place, and the values involved. Low iron, a missing price or an
        /// impossible plan are results, never errors.
        #[derive(Debug, Clone, uniffi::Error)]
        #[uniffi::export(Display)]
        pub enum GiziError {
            $(
                $(#[doc = $doc])+
                $kind {
                    /// The stable code, such as `menu.cycle`.
                    code: String,
                    /// The sentence for people, in English, without the path.
                    reason: String,
                    /// Where in the input: `ingredients[3].unit`; empty when the whole input is meant.
                    path: String,
                    /// The values involved, for programs.
                    details: Vec<ErrorDetail>,
                    /// Everything that is wrong with a record, field by field, where that is what the error says.
                    violations: Vec<Violation>,
                },
            )+
        }

        /// What a case carries.
        pub(crate) struct Told {
            pub(crate) code: String,
            pub(crate) reason: String,
            pub(crate) path: String,
            pub(crate) details: Vec<ErrorDetail>,
            pub(crate) violations: Vec<Violation>,
        }

        impl GiziError {
            pub(crate) fn new(kind: ErrorKind, told: Told) -> Self {
                let Told { code, reason, path, details, violations } = told;
                match kind {
                    $(ErrorKind::$kind => Self::$kind { code, reason, path, details, violations },)+
                }
            }

            pub(crate) fn told(self) -> Told {
                match self {
                    $(Self::$kind { code, reason, path, details, violations } => Told { code, reason, path, details, violations },)+
                }
            }
        }
    };
}

gizi_error! {
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

impl GiziError {
    pub(crate) fn of(kind: ErrorKind, code: &str, reason: &str) -> Self {
        let (code, reason) = (code.to_owned(), reason.to_owned());
        Self::new(kind, Told { code, reason, path: String::new(), details: Vec::new(), violations: Vec::new() })
    }
}

impl From<gizi::Error> for GiziError {
    fn from(error: gizi::Error) -> Self {
        let told = Told {
            code: error.code().to_owned(),
            reason: error.message().to_owned(),
            path: error.path().to_owned(),
            details: error.details().to_vec(),
            violations: error.violations().to_vec(),
        };
        Self::new(error.kind(), told)
    }
}

impl From<uniffi::UnexpectedUniFFICallbackError> for GiziError {
    fn from(error: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::of(ErrorKind::Internal, "internal.callback", &error.reason)
    }
}

impl fmt::Display for GiziError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Told { code, reason, path, .. } = self.clone().told();
        if !path.is_empty() {
            write!(f, "{path}: ")?;
        }
        write!(f, "{reason} [{code}]")
    }
}

impl std::error::Error for GiziError {}

/// What cannot be read where it crosses. A lift that fails with the error of the function reaches the caller as that
/// error; any other would be a crash.
pub(crate) fn malformed(text: &str, reason: &str) -> GiziError {
    let shown: String = text.chars().take(40).collect();
    GiziError::of(ErrorKind::Invalid, "input.malformed", &format!("`{shown}`: {reason}"))
}

/// Does what core does; a panic is a defect that reaches nobody as one.
pub(crate) fn guarded<T>(core: impl FnOnce() -> Result<T, GiziError>) -> Result<T, GiziError> {
    catch_unwind(AssertUnwindSafe(core)).unwrap_or_else(|payload| Err(panicked(&*payload)))
}

fn panicked(payload: &(dyn Any + Send)) -> GiziError {
    let said = payload.downcast_ref::<String>().map(String::as_str).or_else(|| payload.downcast_ref::<&str>().copied());
    let reason = format!("a defect of gizi: {}", said.unwrap_or("no reason given"));
    GiziError::of(ErrorKind::Internal, "internal.panic", &reason)
}

#[cfg(test)]
mod tests {
    use super::{GiziError, guarded};
    use gizi::quantity::UnitTable;

    #[test]
    fn a_panic_is_a_typed_error() {
        let failed = guarded(|| -> Result<(), GiziError> { panic!("index 3 of 2") }).unwrap_err();
        assert_eq!(failed.to_string(), "a defect of gizi: index 3 of 2 [internal.panic]");
        assert!(matches!(failed, GiziError::Internal { .. }));
        let said = String::from("grown");
        let failed = guarded(|| -> Result<(), GiziError> { panic!("{said}") }).unwrap_err();
        assert_eq!(failed.to_string(), "a defect of gizi: grown [internal.panic]");
    }

    #[test]
    fn an_error_of_core_keeps_its_kind_code_and_details() {
        let failed = UnitTable::standard().and_then(|units| units.unit("fathom").cloned()).unwrap_err();
        let GiziError::Invalid { code, details, .. } = GiziError::from(failed) else { panic!("another kind") };
        assert_eq!((code.as_str(), details[0].value.as_str()), ("quantity.unknown_unit", "fathom"));
    }
}
