// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

#[allow(unused_imports)]
use crate::{cross::*, fault::*, object::*};
#[allow(unused_imports)]
use jiff::Timestamp;

use gizi::validation::Violation;
/// One thing that is wrong with a record.
#[uniffi::remote(Record)]
pub struct Violation {
    /// Where: `ingredients[3].quantity`; empty if the whole input is meant.
    pub path: String,
    /// A stable code: the path without its indices, in snake case, and the reason
    /// (`menu.ingredients.quantity.too_small`).
    pub code: String,
    /// What would be accepted: a number, the names of an enum, the nearest known field, a type or format as JSON
    /// Schema names it.
    #[uniffi(default)]
    pub limit: Option<String>,
    /// What was found, shortened to 80 characters; absent if nothing was.
    #[uniffi(default)]
    pub value: Option<String>,
    /// The sentence for people, in English, without the path.
    pub message: String,
    /// The same sentence for `MessageTable`, in any of its languages.
    pub words: gizi::message::Message,
}
use gizi::validation::ViolationCode;
/// A code that violations of a record carry.
#[uniffi::remote(Record)]
pub struct ViolationCode {
    /// The stable code.
    pub code: String,
    /// Where it occurs, `[]` for any entry of a list: `ingredients[].quantity`.
    pub path: String,
    /// What would be accepted, where it is the same for every value.
    #[uniffi(default)]
    pub limit: Option<String>,
}
