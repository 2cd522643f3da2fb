// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

mod balance;
mod clock;
mod cost;
mod error;
mod event;
mod id;
mod ingredient;
mod interchange;
mod kitchen;
mod locale;
mod menu;
mod message;
mod money;
mod nutrient;
mod nutrition;
mod plan;
mod plan_optimise;
mod program;
mod quantity;
mod quantity_decimal;
mod sheet;
mod store;
mod validation;
mod view;

/// The tables of every module of core.
pub(crate) static TABLES: &[&crate::call::Table] = &[
    &balance::TABLE,
    &clock::TABLE,
    &cost::TABLE,
    &error::TABLE,
    &event::TABLE,
    &id::TABLE,
    &ingredient::TABLE,
    &interchange::TABLE,
    &kitchen::TABLE,
    &locale::TABLE,
    &menu::TABLE,
    &message::TABLE,
    &money::TABLE,
    &nutrient::TABLE,
    &nutrition::TABLE,
    &plan::TABLE,
    &plan_optimise::TABLE,
    &program::TABLE,
    &quantity::TABLE,
    &quantity_decimal::TABLE,
    &sheet::TABLE,
    &store::TABLE,
    &validation::TABLE,
    &view::TABLE,
];
