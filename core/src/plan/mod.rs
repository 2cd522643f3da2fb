//! Plans: which menu is served when, to whom and where.

mod assignment;
mod fault;
mod record;
mod status;

pub use assignment::{Assignment, PlannedPortions};
pub(crate) use fault::PlanError;
pub use record::MenuPlan;
pub use status::PlanStatus;
