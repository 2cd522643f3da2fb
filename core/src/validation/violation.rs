use crate::error::Error;
use crate::message::Message;
use std::fmt;

/// One thing that is wrong with a record.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Violation {
    /// Where: `ingredients[3].quantity`; empty if the whole input is meant.
    pub path: String,
    /// A stable code: the path without its indices, in snake case, and the reason
    /// (`menu.ingredients.quantity.too_small`).
    pub code: String,
    /// What would be accepted: a number, the names of an enum, the nearest known field, a type or format as JSON
    /// Schema names it.
    #[serde(default)]
    pub limit: Option<String>,
    /// What was found, shortened to 80 characters; absent if nothing was.
    #[serde(default)]
    pub value: Option<String>,
    /// The sentence for people, in English, without the path.
    pub message: String,
    /// The same sentence for [`MessageTable`](crate::message::MessageTable), in any of its languages.
    pub words: Message,
}

/// A code that violations of a record carry.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ViolationCode {
    /// The stable code.
    pub code: String,
    /// Where it occurs, `[]` for any entry of a list: `ingredients[].quantity`.
    pub path: String,
    /// What would be accepted, where it is the same for every value.
    #[serde(default)]
    pub limit: Option<String>,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        write!(f, "{} [{}]", self.message, self.code)
    }
}

/// One error for many violations: a detail `violation` for each, and the path of the only one.
pub(crate) fn one_error(fault: impl Into<Error>, violations: &[Violation]) -> Error {
    let error = fault.into().with_violations(violations);
    match violations {
        [only] => error.at(&only.path),
        _ => error,
    }
}
