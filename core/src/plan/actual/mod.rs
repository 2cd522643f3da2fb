//! What really happened at the meals of a plan, and that beside what was planned.

pub(crate) mod fields;
mod figures;
mod fit;
pub(super) mod record;
mod relations;
pub(super) mod report;
mod share;
pub(crate) mod update;
pub(super) mod validate;

pub use figures::{ActualCosts, ActualCount, ActualFigures, PlateWaste, UnservedWaste};
pub use fit::validate_actual_in;
pub use record::{ActualCost, ActualPortions, ActualPurchase, MealActual};
pub use report::{ActualFigure, ActualReport, ActualSpan, AudienceActual, MissingActual, planned_against_actual};
pub use update::{ActualUpdate, ParsedActualUpdate, parse_actual_update};
pub use validate::{ParsedActual, actual_schema, actual_violation_codes, parse_actual, validate_actual};
