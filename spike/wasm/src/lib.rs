//! gizi for JavaScript, as far as the spike goes.

mod cross;
#[allow(unreachable_pub, reason = "written by gizi-bindgen")]
#[path = "../generated/functions.rs"]
mod generated;
