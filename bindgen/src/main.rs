//! Writes every binding of gizi from the source of core, so that no second copy of the model is kept by hand.
//!
//! - `gizi-bindgen write` writes the generated files, `gizi-bindgen check` fails if one of them differs.
//! - `gizi-bindgen surface` names every public item of core that may not cross a language border and is not listed in
//!   `rust-only.txt`.
#![allow(clippy::print_stderr, reason = "a tool speaks on the terminal")]

mod mobile;
mod model;
mod python;
mod read;
mod serde_attrs;
mod shape;
mod source;
mod surface;
mod typescript;
mod write;

use model::Model;
use source::Source;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let command = std::env::args().nth(1).unwrap_or_default();
    let done = match command.as_str() {
        "write" => generated().and_then(|files| files.iter().try_for_each(|(path, text)| put(path, text))),
        "check" => generated().and_then(|files| files.iter().try_for_each(|(path, text)| compare(path, text))),
        "surface" => surface(),
        _ => Err("usage: gizi-bindgen write | check | surface".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}

/// Every generated file with its text; nothing is written while something mentioned may not cross.
fn generated() -> Result<Vec<(&'static str, String)>, String> {
    let model = Model::read(&Source::read("gizi", Path::new("core/src"))?);
    let facade = Source::read("gizi_spike", Path::new("spike/facade/src"))?;
    let functions: Result<Vec<_>, _> = model::functions(&facade).into_iter().collect();
    let functions = functions.map_err(|violation| violation.to_string())?;
    let types = model.closure(&functions)?;
    Ok(vec![
        ("spike/python/generated/classes.rs", python::write(&model, &types, &functions, "gizi_spike")?),
        ("spike/wasm/generated/functions.rs", typescript::functions(&model, &functions)?),
        ("spike/wasm/package/gizi.d.ts", typescript::declarations(&model, &types, &functions)),
        ("spike/mobile/generated/mirrors.rs", mobile::write(&model, &types, &functions)?),
    ])
}

fn put(path: &str, text: &str) -> Result<(), String> {
    std::fs::write(path, text).map_err(|error| format!("{path}: {error}"))
}

fn compare(path: &str, text: &str) -> Result<(), String> {
    let written = std::fs::read_to_string(path).unwrap_or_default();
    if written == text { Ok(()) } else { Err(format!("{path} is out of date: run `spike/run --write`")) }
}

/// Fails on a violation that `rust-only.txt` does not list, and on a listed one that is gone.
fn surface() -> Result<(), String> {
    let found = surface::violations(&Source::read("gizi", Path::new("core/src"))?);
    let differences = surface::differences(&found, include_str!("../rust-only.txt"));
    if differences.is_empty() { Ok(()) } else { Err(differences.join("\n")) }
}

#[cfg(test)]
mod tests;
