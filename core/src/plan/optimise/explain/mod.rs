//! Why not: what clashes, what gives way, what comes nearest; and of a plan, how it stands to each rule.
//!
//! What is proved and what is only found by search never share a field.

mod chosen;
pub(super) mod clash;
mod label;
pub(super) mod limit;
mod loosen;
pub(super) mod names;
pub(super) mod near_miss;
mod reading;
pub(super) mod relief;
mod share;
pub(super) mod standing;
pub(super) mod step;
mod steps;
pub(super) mod swap;
pub(super) mod words;
pub(super) mod worth;

#[cfg(test)]
mod tests;
