#![doc = include_str!("../../README.md")]
#![forbid(unsafe_code)]

pub mod error;
pub mod id;
pub mod ingredient;
pub mod interchange;
pub mod menu;
pub mod money;
pub mod nutrient;
pub mod nutrition;
pub mod quantity;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
pub mod validation;

pub use error::{Error, ErrorDetail, ErrorKind, Result};
pub use quantity::Decimal;
