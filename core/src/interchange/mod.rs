//! Reading and writing what others keep: food tables, price lists, retention tables, tables of results.
//!
//! A food table is read by a [`FoodTableMapping`], which says what each column holds. Mappings are data; ready ones exist
//! for TKPI, the USDA Standard Reference, FNDDS and IFCT, and [`read_food_data_central`] reads a download of FoodData
//! Central.
//!
//! | table | licence | in gizi |
//! |---|---|---|
//! | USDA SR, FNDDS, FoodData Central, retention factors | public domain (US Government) | values of the reference foods |
//! | TKPI 2017/2020 | all rights reserved (Kemenkes) | nothing; users load their own file |
//! | IFCT 2017 | book ICMR-NIN, package MIT | nothing; users load their own file |
//!
//! Files are text in UTF-8 with a header; commas, semicolons or tabs separate the cells. Rows are numbered as a
//! spreadsheet shows them: the header is row 1, a blank line counts, a line break inside quotes does not. A reading is
//! [`Strictness::Strict`] unless told otherwise: one bad cell, nothing is loaded, all of them are listed.
//!
//! ```
//! use gizi::interchange::{CellFault, FoodTableMapping, NutrientColumn, Strictness, read_food_table};
//! use gizi::quantity::NumberFormat;
//!
//! let mut mapping = FoodTableMapping::new("Dapur Melati 2026", "kode", "nama");
//! mapping.number_format = NumberFormat::Comma;
//! mapping.nutrients = NutrientColumn::named_by_key(&["energy_kcal", "iron_mg"])?;
//!
//! let file = "kode;nama;energy_kcal;iron_mg\nT01;Tempe mendoan;210,5;1,9\nT02;Tahu isi;1.34O;Tr\n";
//! let strict = read_food_table(file.as_bytes(), &mapping, Strictness::Strict)?;
//! assert!(strict.ingredients.is_empty());
//! assert_eq!((strict.problems[0].row, strict.problems[0].reason), (3, CellFault::NotANumber));
//! assert_eq!(
//!     strict.problems[0].to_string(),
//!     "Dapur Melati 2026, row 3, column energy_kcal: `1.34O`: it is no number in the stated format"
//! );
//!
//! let lenient = read_food_table(file.as_bytes(), &mapping, Strictness::Lenient)?;
//! assert_eq!(lenient.ingredients[0].name, "Tempe mendoan");
//! # Ok::<(), gizi::Error>(())
//! ```

mod cell;
mod fault;
mod food_table;
mod icalendar;
mod plan_tables;
mod price_list;
#[cfg(feature = "foods")]
mod reference;
mod table;
mod write;
#[cfg(feature = "xlsx")]
mod xlsx;

pub use crate::sheet::{CellFault, CellProblem, Strictness};
pub(crate) use fault::InterchangeError;
pub use food_table::{
    CategoryRule, EdiblePortionColumn, EdiblePortionMeaning, FoodTableMapping, FoodTableReading, ImpossibleAmount,
    NutrientColumn, read_food_data_central, read_food_table,
};
pub use icalendar::holidays::{HolidayReading, SkippedEvent, SkippedReason, read_holidays};
pub use icalendar::plan::plan_calendar;
pub use plan_tables::calendar::calendar_table;
pub use plan_tables::procurement::{TablesPer, procurement_tables};
pub use plan_tables::production::production_tables;
pub use price_list::{
    DateFormat, PriceItem, PriceLink, PriceListMapping, PriceListReading, PriceRow, PricedIngredients, UnmatchedPrice,
    UnmatchedReason, apply_prices, read_price_list,
};
#[cfg(feature = "foods")]
pub use reference::{FoodWithoutSource, foods_without_source, reference_foods};
pub use table::{Table, TableCell, TableRow, write_table_csv};
pub use write::{CsvRow, write_csv, write_nutrition_csv};
#[cfg(feature = "xlsx")]
pub(crate) use xlsx::WorkbookError;
#[cfg(feature = "xlsx")]
pub use xlsx::write_xlsx;

#[cfg(test)]
mod tests;
