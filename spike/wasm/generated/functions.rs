// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use super::cross::{read, throw, write};
use wasm_bindgen::prelude::*;

/// Calculates what a menu contains for the portion, choices and day in `options`, from the given ingredients alone.
///
/// Missing values widen a total and never fail the call. A line in an unknown unit does: `quantity.unknown_unit`.
#[wasm_bindgen(js_name = calculate, skip_typescript)]
pub fn calculate(menu: JsValue, ingredients: JsValue, options: JsValue) -> Result<JsValue, JsValue> {
    let menu: gizi::menu::Menu = read("menu", menu)?;
    let ingredients: Vec<gizi::ingredient::Ingredient> = read("ingredients", ingredients)?;
    let options: gizi::menu::MenuOptions = read("options", options)?;
    write(&gizi_spike::calculate(&menu, &ingredients, &options).map_err(|error| throw(&error))?)
}
/// The latest price of an ingredient on or before a day; absent when nobody quoted one.
#[wasm_bindgen(js_name = latestPrice, skip_typescript)]
pub fn latest_price(ingredient: JsValue, day: JsValue) -> Result<JsValue, JsValue> {
    let ingredient: gizi::ingredient::Ingredient = read("ingredient", ingredient)?;
    let day: jiff::civil::Date = read("day", day)?;
    write(&gizi_spike::latest_price(&ingredient, day))
}
/// Splits an amount by weight into parts of so many decimal places whose sum is the amount itself.
#[wasm_bindgen(js_name = allocate, skip_typescript)]
pub fn allocate(amount: JsValue, weights: JsValue, places: JsValue) -> Result<JsValue, JsValue> {
    let amount: gizi::money::Money = read("amount", amount)?;
    let weights: Vec<u32> = read("weights", weights)?;
    let places: u32 = read("places", places)?;
    write(&gizi_spike::allocate(&amount, &weights, places).map_err(|error| throw(&error))?)
}
/// Reads `1 ons`, `2 butir` or `1,5 sdm` in the stated number format.
#[wasm_bindgen(js_name = readQuantity, skip_typescript)]
pub fn read_quantity(text: JsValue, format: JsValue) -> Result<JsValue, JsValue> {
    let text: String = read("text", text)?;
    let format: gizi::quantity::decimal::NumberFormat = read("format", format)?;
    write(&gizi_spike::read_quantity(&text, format).map_err(|error| throw(&error))?)
}
