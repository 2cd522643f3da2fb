mod bulk;
mod buying;
mod ceiling;
mod line;
mod price;
mod property;
mod rate;
mod roll_up;
mod scenario;

use super::*;
use crate::id::{PortionKey, PurchaseFormId};
use crate::ingredient::{FoodCategory, Ingredient, Price, PurchaseForm};
use crate::menu::{Catalog, Menu, MenuIngredient, MenuKind, MenuOptions};
use jiff::civil::{Date, date};
use std::sync::LazyLock;

fn idr() -> Currency {
    Currency::new("IDR").unwrap()
}

fn rupiah(amount: &str) -> Money {
    Money::new(decimal(amount), idr())
}

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn quantity(amount: &str, unit: &str) -> Quantity {
    Quantity::new(decimal(amount), unit).unwrap()
}

fn today() -> Date {
    date(2026, 3, 16)
}

fn settings() -> CostSettings {
    CostSettings::new(idr(), today())
}

fn price(day: Date, amount: &str, per: &str, unit: &str) -> Price {
    Price {
        date: day,
        amount: rupiah(amount),
        per: quantity(per, unit),
        supplier: None,
        region: None,
        source: "example".to_owned(),
    }
}

fn form(prices: Vec<Price>) -> PurchaseForm {
    PurchaseForm {
        id: PurchaseFormId::new("usual").unwrap(),
        name: "Usual".to_owned(),
        edible_portion_percent: None,
        packs: vec![],
        prices,
    }
}

/// A food that is eaten whole, with today's price.
fn food(id: &str, category: FoodCategory, amount: &str, unit: &str) -> Ingredient {
    let mut food = unpriced(id, category);
    food.purchase_forms.push(form(vec![price(today(), amount, "1", unit)]));
    food
}

fn unpriced(id: &str, category: FoodCategory) -> Ingredient {
    let mut food = Ingredient::new(id, id, category).unwrap();
    food.edible_portion_percent = Some(100.into());
    food
}

fn catalog(foods: Vec<Ingredient>) -> Catalog {
    static EMPTY: LazyLock<Catalog> = LazyLock::new(|| Catalog::standard().unwrap());
    let mut catalog = EMPTY.clone();
    for food in foods {
        catalog.add_ingredient(food).unwrap();
    }
    catalog
}

/// A dish of lines `(ingredient, amount, unit)`.
fn dish(servings: u32, lines: &[(&str, &str, &str)]) -> Menu {
    let mut dish = Menu::new("dish", "Dish", MenuKind::Dish).unwrap();
    dish.servings = servings.into();
    for (place, (ingredient, amount, unit)) in lines.iter().enumerate() {
        let line = MenuIngredient::ingredient(&place.to_string(), ingredient, &quantity(amount, unit)).unwrap();
        dish.ingredients.push(line);
    }
    dish
}

fn cost(menu: &Menu, catalog: &Catalog, settings: &CostSettings) -> Cost {
    calculate_cost(menu, catalog, &MenuOptions::reference(), settings).unwrap()
}

/// The batch of a menu of one line, which must be known.
fn batch_of(food: Ingredient, amount: &str, unit: &str) -> Money {
    let id = food.id.to_string();
    let cost = cost(&dish(1, &[(&id, amount, unit)]), &catalog(vec![food]), &settings());
    assert!(cost.complete, "{:?}", cost.missing);
    cost.batch.known().unwrap()
}

fn reasons(cost: &Cost) -> Vec<MissingReason> {
    cost.missing.iter().map(|missing| missing.reason.clone()).collect()
}

fn small() -> PortionKey {
    PortionKey::new("small").unwrap()
}
