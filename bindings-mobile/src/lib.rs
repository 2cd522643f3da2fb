//! gizi for Kotlin and Swift: the crossing under both, most of which `gizi-bindgen` writes in `generated`.
//!
//! - `cross`: how numbers, days, instants and ids cross;
//! - `fault`: how an error of core is thrown;
//! - `object`: how what stays in Rust is held;
//! - `kitchen`, `store`, `event`: what only this binding opens.

#![allow(unreachable_pub, reason = "UniFFI exports what is public, wherever it stands")]

#[macro_use]
mod cross;
mod event;
mod fault;
#[macro_use]
mod object;
#[allow(clippy::all, missing_docs, reason = "written by gizi-bindgen")]
#[path = "../generated/mod.rs"]
mod generated;
mod kitchen;
mod store;

uniffi::setup_scaffolding!("gizi");
