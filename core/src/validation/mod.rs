//! Validation: every broken field of a record at once, each with its path, a stable code, the limit and the value.
//!
//! A record's limits stand once, in a table of its fields. The check of a typed record, the reading of JSON, the
//! messages, the JSON Schema and the strategies of property tests all read that table, so they cannot disagree.
//!
//! The pieces of a JSON text are first read straight into the record. Only if that fails are they walked, to collect
//! everything that is wrong: wrong types, unknown and missing fields, limits.
//!
//! ```
//! use gizi::menu::{Menu, MenuKind, validate_menu};
//! let mut menu = Menu::new("sop-ayam", "So", MenuKind::Dish)?;
//! menu.cooking_time = 900;
//! let violations = validate_menu(&menu);
//! assert_eq!(violations[0].code, "menu.menu_name.too_short");
//! assert_eq!(violations[1].to_string(), "cookingTime: must be at most 480 min, is 900 [menu.cooking_time.too_large]");
//! # Ok::<(), gizi::Error>(())
//! ```

mod check;
mod choices;
mod codes;
mod finding;
mod limits;
mod marks;
mod nearest;
mod place;
mod read;
mod relate;
mod report;
mod schema;
mod shown;
mod table;
pub(crate) mod update;
mod violation;
mod walk;

pub use crate::json::{read_json, read_kept_json};
use check::unique;
pub(crate) use check::{Check, always_right, repeats};
pub(crate) use choices::{Wire, choices};
pub(crate) use codes::codes;
pub(crate) use finding::Finding;
pub(crate) use limits::{Count, Letters, Number, Text};
pub(crate) use nearest::nearest;
pub(crate) use place::Place;
#[cfg(test)]
pub(crate) use read::explain;
pub(crate) use read::{check, read};
pub(crate) use relate::{OwnKey, at, each_once};
pub(crate) use report::Report;
pub(crate) use schema::schema;
pub(crate) use table::{Field, Presence, Record, Shape, record};
pub(crate) use update::update;
pub(crate) use violation::one_error;
pub use violation::{Violation, ViolationCode};

/// Most bytes of a JSON text.
pub const MAX_BYTES: u32 = 1 << 20;
/// Deepest nesting of lists and objects in a JSON text.
pub const MAX_DEPTH: u32 = 32;
/// Most violations one report lists; what is wrong beyond them shows once these are repaired.
pub const MAX_VIOLATIONS: u32 = 1000;

#[cfg(test)]
pub(crate) mod tests;
