//! Price lists: what a market or supplier asks, read from somebody's file and put on ingredients.

mod apply;
mod mapping;
mod read;

use super::CellProblem;
use crate::id::{IngredientId, PurchaseFormId};
use crate::ingredient::{Ingredient, Price};

pub use apply::apply_prices;
pub use mapping::{DateFormat, PriceItem, PriceListMapping};
pub use read::read_price_list;

/// What came of reading a price list.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PriceListReading {
    /// The prices, in file order. Empty when the reading was strict and there is a problem.
    pub prices: Vec<PriceRow>,
    /// The first 1,000 cells that could not be read, in file order.
    pub problems: Vec<CellProblem>,
    /// How many cells could not be read.
    pub problem_count: u32,
}

/// One price of a list.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PriceRow {
    /// The row in the file; the header is row 1.
    pub row: u32,
    /// What is sold, as the list says it.
    pub item: String,
    /// Its name in the list; empty if the list has none.
    pub name: String,
    /// The ingredient, in a list that names ingredients.
    pub ingredient_id: Option<IngredientId>,
    /// The purchase form, if the list names one.
    pub purchase_form: Option<PurchaseFormId>,
    /// The price.
    pub price: Price,
}

/// Says which ingredient a commodity of a price list is. Somebody decides it; nothing guesses by name.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PriceLink {
    /// The commodity's code in the list.
    pub item: String,
    /// The ingredient it is.
    pub ingredient_id: IngredientId,
    /// The form it is bought in; absent: the usual one.
    #[serde(default)]
    pub purchase_form: Option<PurchaseFormId>,
}

/// Ingredients with their new prices, and the rows that found no place.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PricedIngredients {
    /// All ingredients that were handed in, in their order.
    pub ingredients: Vec<Ingredient>,
    /// The rows that found no place, in list order.
    pub unmatched: Vec<UnmatchedPrice>,
}

/// A price nobody could place.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UnmatchedPrice {
    /// The row in the file.
    pub row: u32,
    /// What is sold, as the list says it.
    pub item: String,
    /// Its name in the list.
    pub name: String,
    /// Why it found no place.
    pub reason: UnmatchedReason,
}

/// Why a price found no place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum UnmatchedReason {
    /// No link says which ingredient the commodity is.
    NoLink,
    /// There is no ingredient of this id.
    UnknownIngredient,
    /// The ingredient has no purchase form of this id.
    UnknownPurchaseForm,
}
