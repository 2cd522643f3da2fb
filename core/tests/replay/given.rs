//! Reading what a vector gives.

use gizi::ingredient::Ingredient;
use gizi::menu::{Catalog, Menu, MenuOptions};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

pub(crate) fn file(name: &str) -> Value {
    let path = format!("{}/testdata/vectors/{name}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// One case of a file, with what the file gives to all of them.
pub(crate) struct Case {
    pub(crate) whole: Value,
    pub(crate) given: Value,
}

/// The cases of a file. Ingredients and menus of the file and of the case are there together; else the case's own wins.
pub(crate) fn cases(name: &str) -> Vec<Case> {
    let file = file(name);
    let cases = file["cases"].as_array().unwrap().iter().map(|case| {
        let mut given = file.get("given").cloned().unwrap_or_else(|| json!({}));
        for (key, own) in case["given"].as_object().unwrap() {
            match (&mut given[key], own) {
                (Value::Array(shared), Value::Array(own)) => shared.extend(own.iter().cloned()),
                (place, own) => *place = own.clone(),
            }
        }
        Case { whole: case.clone(), given }
    });
    let cases: Vec<Case> = cases.collect();
    assert!(!cases.is_empty(), "{name}");
    cases
}

impl Case {
    pub(crate) fn name(&self) -> &str {
        self.whole["name"].as_str().unwrap()
    }

    pub(crate) fn expected(&self) -> &Value {
        self.whole.get("expected").unwrap_or_else(|| panic!("{}: nothing is expected", self.name()))
    }

    pub(crate) fn text(&self, key: &str) -> &str {
        self.given[key].as_str().unwrap_or_else(|| panic!("{}: no text {key}", self.name()))
    }

    pub(crate) fn read<T: DeserializeOwned>(&self, key: &str) -> T {
        serde_json::from_value(self.given[key].clone())
            .unwrap_or_else(|error| panic!("{}: {key}: {error}", self.name()))
    }

    pub(crate) fn catalog(&self) -> Catalog {
        catalog(&self.given)
    }

    pub(crate) fn options(&self) -> MenuOptions {
        options(&self.given)
    }
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
    for short in given["ingredients"].as_array().into_iter().flatten() {
        catalog.add_ingredient(ingredient(short)).unwrap();
    }
    for menu in given["menus"].as_array().into_iter().flatten() {
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
