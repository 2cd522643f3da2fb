//! DataFrames: bulk calculations over anything that hands over columns, without a library of DataFrames.
//!
//! - `argument`: arguments that say their name; `capsule`: columns from the Arrow PyCapsule interface, the only unsafe code;
//! - `sequence`: columns from plain Python sequences;
//! - `frame`: columns by name; `column`: their values; `ids`: texts and numbers that name something;
//! - `lines`: menus × lines, also of a stream that cuts menus; `foods`: the foods and prices they are calculated with;
//! - `nutrition`, `cost`, `verdicts`, `menus`: what comes out, as a `table` that hands over its columns the same way;
//! - `parts`: what pickle keeps of a table.
//!
//! Every column is read and written here; what is calculated is core's.

mod argument;
mod capsule;
mod column;
mod cost;
mod foods;
mod frame;
mod ids;
mod lines;
mod menus;
mod nutrition;
mod parts;
mod sequence;
mod table;
mod verdicts;

pub(crate) use foods::Foods;
pub(crate) use lines::{LineStream, Lines};
pub(crate) use menus::validate_menus;
pub(crate) use table::Table;
pub(crate) use verdicts::rules_not_judged;

use crate::cross::expected;
use crate::fault::raise;
use pyo3::prelude::*;
use serde::de::DeserializeOwned;

/// Runs core while other Python threads go on.
fn run<T: Send>(py: Python<'_>, core: impl FnOnce() -> gizi::Result<T> + Send) -> PyResult<T> {
    crate::call::run(py, core)?.map_err(|error| raise(py, &error))
}

/// A record of core from what has `to_json`, from its JSON, or from dicts and lists that make it.
fn record<T: DeserializeOwned>(python: &Bound<'_, PyAny>) -> PyResult<T> {
    let json = match python.getattr_opt("to_json")? {
        Some(to_json) => to_json.call0()?,
        None if python.extract::<&str>().is_ok() => python.clone(),
        None if python.is_none() => return Err(expected("a record, its JSON or a mapping", python)),
        None => python.py().import("gizi._idiom.plain")?.call_method1("json_of", (python,))?,
    };
    gizi::validation::read_json(json.extract()?).map_err(|error| raise(python.py(), &error))
}
