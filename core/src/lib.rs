#![doc = include_str!("../../README.md")]
#![forbid(unsafe_code)]

pub mod balance;
pub mod clock;
pub mod cost;
pub mod error;
pub mod event;
pub mod id;
pub mod ingredient;
pub mod interchange;
#[doc(hidden)]
pub mod json;
pub mod kitchen;
pub mod locale;
pub mod menu;
pub mod message;
pub mod money;
pub mod nutrient;
pub mod nutrition;
pub mod plan;
pub mod program;
pub mod quantity;
pub mod sheet;
pub mod store;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
pub mod validation;
pub mod view;

pub use error::{Error, ErrorDetail, ErrorKind, Result};
pub use quantity::Decimal;
