//! Programmes: whom a kitchen feeds, on which days, at which meals and places, by which standard and for how much.

mod audience;
mod fault;
mod kind;
mod record;
mod time;
mod weekday;

pub use audience::{ProgramAudience, Site, SpecialDiet};
pub(crate) use fault::ProgramError;
pub use kind::{ProgramStatus, ProgramType};
pub use record::{NutritionProgram, ProgramMeal};
pub use time::TimeOfDay;
pub use weekday::Weekday;
