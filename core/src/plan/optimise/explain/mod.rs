//! Why not: what clashes, what gives way, what comes nearest; and of a plan, how it stands to each rule.
//!
//! What is proved and what is only found by search never share a field.

mod chosen;
pub(super) mod clash;
mod limit;
mod reading;
mod share;
pub(super) mod standing;
mod steps;
pub(super) mod worth;

#[cfg(test)]
mod tests;
