//! Programmes: whom a kitchen feeds, on which days, at which meals and places, by which standard and for how much.
//!
//! ```
//! use gizi::program::{NutritionProgram, ProgramAudience, ProgramMeal, ProgramType, TimeOfDay, validate_program};
//! use gizi::menu::MealType;
//! use jiff::civil::date;
//!
//! let mut mbg = NutritionProgram::new("mbg", "MBG Cibinong", ProgramType::SchoolFeeding, date(2026, 1, 5))?;
//! mbg.end_date = Some(date(2026, 12, 18));
//! mbg.meals = vec![ProgramMeal { meal_type: MealType::Lunch, service_time: Some(TimeOfDay::new("11:30")?) }];
//! mbg.audiences = vec![
//!     ProgramAudience { audience: "sd_1_3".parse()?, heads: 1200, special_diets: vec![] },
//!     ProgramAudience { audience: "sd_4_6".parse()?, heads: 1350, special_diets: vec![] },
//! ];
//! assert!(validate_program(&mbg).is_empty());
//!
//! mbg.end_date = Some(date(2025, 12, 18));
//! assert_eq!(validate_program(&mbg)[0].code, "program.end_date.ends_before_start");
//! # Ok::<(), gizi::Error>(())
//! ```

mod audience;
mod fault;
pub(crate) mod fields;
mod holiday;
mod kind;
mod record;
pub(crate) mod relations;
mod time;
pub(crate) mod update;
mod validate;
mod weekday;

pub use audience::{ProgramAudience, Site, SpecialDiet};
pub(crate) use fault::ProgramError;
pub use holiday::{DayKind, Holiday};
pub use kind::{ProgramStatus, ProgramType};
pub use record::{NutritionProgram, ProgramMeal};
pub use time::TimeOfDay;
pub use update::{ParsedProgramUpdate, ProgramUpdate, parse_program_update};
pub use validate::{ParsedProgram, parse_program, program_schema, program_violation_codes, validate_program};
pub use weekday::Weekday;

#[cfg(test)]
mod tests;
