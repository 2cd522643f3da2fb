//! gizi for Kotlin and Swift, as far as the spike goes.

mod cross;
#[allow(unreachable_pub, reason = "written by gizi-bindgen")]
#[path = "../generated/mirrors.rs"]
mod generated;

pub use cross::{CivilDate, GiziError};

uniffi::setup_scaffolding!("gizi_spike");
