//! A crate that does everything core must not do, beside things it may.
mod pantry;
pub mod plain;
#[cfg(test)]
mod absent;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
pub use pantry::{Error, Jar, Open, Shelf, Spelled, Whole};
