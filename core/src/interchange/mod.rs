//! Reading and writing what others keep: food tables, price lists, retention tables, menus.

mod fault;
mod retention;

pub(crate) use fault::InterchangeError;
pub use retention::retention_factors;
