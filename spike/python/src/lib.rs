//! gizi for Python, as far as the spike goes.

mod cross;
#[allow(
    clippy::clone_on_copy,
    clippy::enum_variant_names,
    clippy::too_many_arguments,
    clippy::unneeded_struct_pattern,
    unreachable_pub,
    reason = "written by gizi-bindgen"
)]
#[path = "../generated/classes.rs"]
mod generated;

use pyo3::prelude::*;

#[pymodule]
fn gizi_spike(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<cross::GiziError>()?;
    generated::register(module)
}
