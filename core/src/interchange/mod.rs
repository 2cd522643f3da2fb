//! Reading and writing what others keep: food tables, price lists, retention tables, tables of results.

mod cell;
mod fault;
mod food_table;
mod price_list;
mod problem;
#[cfg(feature = "foods")]
mod reference;
mod retention;
mod sheet;

pub(crate) use fault::InterchangeError;
pub use food_table::{
    CategoryRule, EdiblePortionColumn, EdiblePortionMeaning, FoodTableMapping, FoodTableReading, NutrientColumn,
    read_food_data_central, read_food_table,
};
pub use price_list::{
    DateFormat, PriceItem, PriceLink, PriceListMapping, PriceListReading, PriceRow, PricedIngredients, UnmatchedPrice,
    UnmatchedReason, apply_prices, read_price_list,
};
pub use problem::{CellFault, CellProblem, MAX_PROBLEMS, Strictness};
#[cfg(feature = "foods")]
pub use reference::{FoodWithoutSource, foods_without_source, reference_foods};
pub use retention::retention_factors;
pub use sheet::{MAX_BYTES, MAX_COLUMNS};

#[cfg(test)]
mod tests;
