//! Exact amounts: decimals, units as data, and the conversion between them.
//!
//! A [`Quantity`] is a decimal and the key of a [`MeasureUnit`]. Units come from a [`UnitTable`], built from named
//! sets because a tablespoon is 15 ml in one country and 10 ml in another list. Mass converts to mass and volume to
//! volume for every food; volume to mass needs the food's density or a spoon weight, and pieces need its piece weight
//! (see [`crate::ingredient`]). A conversion that lacks its fact is an error naming the fact, never a guess.
//!
//! ```
//! use gizi::quantity::{NumberFormat, UnitTable};
//! let units = UnitTable::with_sets(&["si", "count", "indonesia"])?;
//! let rice = units.parse("2 ons", NumberFormat::Comma)?;
//! assert_eq!(units.convert(&rice, "kg")?.to_string(), "0.2 kg");
//! let oil = units.parse("1,5 sdm", NumberFormat::Comma)?;
//! assert_eq!(units.convert(&oil, "ml")?.to_string(), "22.5 ml");
//! assert_eq!(units.convert(&oil, "g").unwrap_err().code(), "quantity.incompatible_units");
//! # Ok::<(), gizi::Error>(())
//! ```

mod amount;
pub mod decimal;
mod fault;
mod range;
mod text;
mod unit;

pub use amount::Quantity;
pub use decimal::NumberFormat;
pub(crate) use fault::QuantityError;
pub use range::DecimalRange;
pub use unit::{Dimension, MeasureUnit, UnitTable};

/// The exact decimal of every quantity and price: at most 15 digits and 6 places where it enters.
pub use rust_decimal::Decimal;

#[cfg(test)]
mod tests;
