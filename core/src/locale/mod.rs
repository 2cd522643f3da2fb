//! Locale: numbers, money, quantities, nutrients, dates and durations as people of a language write them.
//!
//! Everything before this room is exact or a full `f64`; here, at the edge, it is rounded once, half away from zero,
//! for reading. What is not zero is never written as 0, what is not known is said to be not known, and an upper end
//! that is only what physics allows is not shown.
//!
//! ```
//! use gizi::locale::{Language, format_bounds, format_long_date, format_minutes, format_money, format_quantity};
//! use gizi::money::{Currency, Money};
//! use gizi::nutrient::Bounds;
//! use gizi::quantity::{NumberFormat, UnitTable};
//!
//! let portion = Money::new("9499.5".parse().unwrap(), Currency::new("IDR")?);
//! assert_eq!(format_money(&portion, Language::Id), "Rp 9.500");
//! assert_eq!(format_money(&portion, Language::En), "Rp 9,500");
//!
//! let units = UnitTable::standard()?;
//! let rice = units.parse("8625 g", NumberFormat::Point)?;
//! assert_eq!(format_quantity(&rice, &units, Language::Id)?, "8,625 kg");
//! let garlic = units.parse("3 siung", NumberFormat::Point)?;
//! assert_eq!(format_quantity(&garlic, &units, Language::En)?, "3 cloves");
//!
//! // Nobody analysed the vitamin A of 50 g of kangkung: physics allows 5 million µg, which says nothing.
//! let vitamin_a = Bounds { low: 311.0, high: Some(4_863_932.5) };
//! assert_eq!(format_bounds(&vitamin_a, "µg", None, Language::En), "at least 311 µg");
//! assert_eq!(format_bounds(&Bounds { low: 0.0, high: None }, "µg", None, Language::Id), "belum diketahui");
//!
//! let monday = jiff::civil::date(2026, 1, 5);
//! assert_eq!(format_long_date(monday, Language::Id), "Senin, 5 Januari 2026");
//! assert_eq!(format_minutes(80, Language::Id), "1 jam 20 menit");
//! # Ok::<(), gizi::Error>(())
//! ```

mod amount;
mod date;
mod interval;
mod language;
mod number;

pub use amount::{format_money, format_money_range, format_nutrient, format_quantity, format_unit};
pub use date::{format_date, format_date_range, format_long_date, format_minutes, format_time, format_weekday};
pub use interval::{format_bounds, format_grams, format_limits, format_nutrient_bounds, format_percent_bounds};
pub(crate) use interval::{interval, tells};
pub use language::Language;
pub(crate) use number::outward;
pub use number::{format_decimal, format_number, format_percent};

#[cfg(test)]
mod tests;
