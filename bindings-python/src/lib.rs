//! gizi for Python: the crossing under the package `gizi`, whose modules `gizi-bindgen` writes beside it.
//!
//! - `cross`: how a value of core becomes one of Python and comes back;
//! - `record`, `choice`, `object`: the three kinds of types that are not built in;
//! - `call`: how a function of core is called, found by its name in the generated tables;
//! - `fault`: how an error of core is raised;
//! - `fork`: what a forked process does anew;
//! - `frames`: DataFrames in and out of the bulk calculations;
//! - `kitchen`: what only this binding opens: stores and event sinks.

mod call;
mod choice;
mod cross;
mod fault;
mod fork;
mod frames;
#[allow(clippy::all, unused_imports, unused_variables, reason = "written by gizi-bindgen")]
#[path = "../generated/mod.rs"]
mod generated;
mod kitchen;
mod number;
mod object;
mod record;

#[pyo3::pymodule]
mod _gizi {
    #[pymodule_export]
    use super::call::{call, make, read_json};
    #[pymodule_export]
    use super::frames::{Foods, LineStream, Lines, Table, rules_not_judged, validate_menus};
    #[pymodule_export]
    use super::object::Object;
    #[pymodule_export]
    use super::record::{Field, Record};
}
