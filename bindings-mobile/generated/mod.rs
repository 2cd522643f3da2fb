// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

pub(crate) mod balance;
pub(crate) mod cost;
pub(crate) mod error;
pub(crate) mod event;
pub(crate) mod id;
pub(crate) mod ingredient;
pub(crate) mod interchange;
pub(crate) mod kitchen;
pub(crate) mod locale;
pub(crate) mod menu;
pub(crate) mod message;
pub(crate) mod money;
pub(crate) mod nutrient;
pub(crate) mod nutrition;
pub(crate) mod plan;
pub(crate) mod plan_optimise;
pub(crate) mod program;
pub(crate) mod quantity;
pub(crate) mod quantity_decimal;
pub(crate) mod sheet;
pub(crate) mod store;
pub(crate) mod validation;
pub(crate) mod view;
