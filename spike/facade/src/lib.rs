//! The functions the spike carries through every binding, until `Kitchen` takes their place.

use gizi::Result;
use gizi::ingredient::{Ingredient, Price};
use gizi::menu::{Catalog, Menu, MenuOptions};
use gizi::money::Money;
use gizi::nutrition::{Nutrition, calculate_nutrition};
use gizi::quantity::{NumberFormat, Quantity, UnitTable};
use jiff::civil::Date;

/// Calculates what a menu contains for the portion, choices and day in `options`, from the given ingredients alone.
///
/// Missing values widen a total and never fail the call. A line in an unknown unit does: `quantity.unknown_unit`.
pub fn calculate(menu: &Menu, ingredients: &[Ingredient], options: &MenuOptions) -> Result<Nutrition> {
    let mut catalog = Catalog::standard()?;
    for ingredient in ingredients {
        catalog.add_ingredient(ingredient.clone())?;
    }
    calculate_nutrition(menu, &catalog, options)
}

/// The latest price of an ingredient on or before a day; absent when nobody quoted one.
pub fn latest_price(ingredient: &Ingredient, day: Date) -> Option<Price> {
    let prices = ingredient.purchase_forms.iter().flat_map(|form| &form.prices);
    prices.filter(|price| price.date <= day).max_by_key(|price| price.date).cloned()
}

/// Splits an amount by weight into parts of so many decimal places whose sum is the amount itself.
pub fn allocate(amount: &Money, weights: &[u32], places: u32) -> Result<Vec<Money>> {
    amount.allocate(weights, places)
}

/// Reads `1 ons`, `2 butir` or `1,5 sdm` in the stated number format.
pub fn read_quantity(text: &str, format: NumberFormat) -> Result<Quantity> {
    UnitTable::standard()?.parse(text, format)
}
