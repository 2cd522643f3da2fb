//! Strategies of valid records for property tests, and the cases a backend of the store must pass (feature `testing`).
//!
//! The strategies are drawn from the same tables that validation reads, so a limit that moves moves them too.
//!
//! ```
//! use gizi::menu::validate_menu;
//! use proptest::prelude::*;
//! proptest!(|(menu in gizi::testing::menus())| {
//!     prop_assert!(validate_menu(&menu).is_empty());
//! });
//! ```

mod host;
mod ingredient;
mod menu;
mod plan;
mod problem;
pub mod store;
mod value;

pub use host::{CountedIds, FixedClock, fixed_host};
pub use ingredient::ingredients;
pub use menu::menus;
pub use plan::{actuals, assignments, holidays, plans, programs};
pub use problem::plan_problems;
pub(crate) use value::value;
