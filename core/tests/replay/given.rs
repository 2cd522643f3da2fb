//! Reading what a vector gives.

use gizi::ingredient::Ingredient;
use gizi::menu::{Catalog, Menu, MenuOptions};
use serde_json::{Value, json};

pub(crate) fn file(name: &str) -> Value {
    let path = format!("{}/testdata/vectors/{name}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// An ingredient whose composition is written in short.
pub(crate) fn ingredient(short: &Value) -> Ingredient {
    let mut full = short.clone();
    let values: Vec<Value> = short["composition"]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(nutrient, value)| {
            let value = match value.as_str() {
                None => json!({"state": "KNOWN", "amount": value}),
                Some(state) => json!({"state": state.to_uppercase()}),
            };
            json!({"nutrient": nutrient, "value": value})
        })
        .collect();
    full["composition"] = json!({"values": values});
    serde_json::from_value(full).unwrap_or_else(|error| panic!("{error}: {short}"))
}

pub(crate) fn catalog(given: &Value) -> Catalog {
    let mut catalog = Catalog::standard().unwrap();
    for short in given["ingredients"].as_array().unwrap() {
        catalog.add_ingredient(ingredient(short)).unwrap();
    }
    for menu in given["menus"].as_array().unwrap() {
        let menu: Menu = serde_json::from_value(menu.clone()).unwrap_or_else(|error| panic!("{error}: {menu}"));
        catalog.add_menu(menu).unwrap();
    }
    catalog
}

pub(crate) fn options(given: &Value) -> MenuOptions {
    given.get("options").map_or_else(MenuOptions::reference, |options| serde_json::from_value(options.clone()).unwrap())
}

pub(crate) fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs())
}
