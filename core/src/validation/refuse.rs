use super::Violation;
use crate::error::{Error, ErrorDetail};

/// One error for many violations: a detail `violation` for each, and the path if there is only one.
pub(crate) fn refused(fault: impl Into<Error>, violations: &[Violation]) -> Error {
    let details = violations.iter().map(|violation| ErrorDetail::new("violation", violation)).collect();
    let error = fault.into().with_details(details);
    match violations {
        [only] => error.at(&only.path),
        _ => error,
    }
}
