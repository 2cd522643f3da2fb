//! What really happened at the meals of a plan, and that beside what was planned.

pub(crate) mod fields;
pub(super) mod figures;
pub(super) mod fit;
pub(super) mod record;
mod relations;
pub(super) mod report;
mod share;
pub(crate) mod update;
pub(super) mod validate;
pub(super) mod waste;

use record::{ActualCost, ActualPortions, ActualPurchase, MealActual};
