//! What a kitchen promises, on every backend: derived values are those of a computation from scratch, tenants never see
//! each other, no update is lost, and what roles do not allow changes nothing.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a broken promise must fail the test"
)]

#[macro_use]
mod backends;
mod deeds;
mod derived;
mod fairness;
mod finding;
mod isolation;
mod lost_updates;
mod roles;
mod scratch;
