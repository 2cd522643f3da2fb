//! Writes every binding of gizi from the source of core, so that no second copy of the model is kept by hand.
//!
//! - `gizi-bindgen write` writes the generated files, `gizi-bindgen check` fails if one of them differs.
//! - `gizi-bindgen surface` names every public item of core that may not cross a language border and is not listed in
//!   `rust-only.txt`.
//! - `gizi-bindgen items python`, `… javascript` and `… mobile` name everything that the packages must have.
//! - `gizi-bindgen schema` says how core's JSON becomes the types of Kotlin and Swift, for their tests.
#![allow(clippy::print_stderr, clippy::print_stdout, reason = "a tool speaks on the terminal")]

mod javascript;
mod listed;
mod mobile;
mod model;
mod python;
mod read;
mod serde_attrs;
mod shape;
mod source;
mod surface;
mod write;

use model::Model;
use python::Package;
use source::Source;
use std::path::Path;
use std::process::ExitCode;

/// What people write of the package for Python beside the generated modules.
const OWN: &str = "bindings-python/python/gizi/_own";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["write"] => generated().and_then(|files| files.iter().try_for_each(|(path, text)| put(path, text))),
        ["check"] => generated().and_then(|files| files.iter().try_for_each(|(path, text)| compare(path, text))),
        ["surface"] => surface(),
        ["items", language] => items(language),
        ["schema"] => schema(),
        _ => Err("usage: gizi-bindgen write | check | surface | schema | items python|javascript|mobile".to_owned()),
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
fn generated() -> Result<Vec<(String, String)>, String> {
    let source = Source::read("gizi", Path::new("core/src"))?;
    let model = Model::read(&source);
    let crossing = model.crossing(&source);
    let beneath = |folder: &str, files: Vec<(String, String)>| {
        files.into_iter().map(|(path, text)| (format!("{folder}/{path}"), text)).collect::<Vec<_>>()
    };
    let python = Package::new(&source, &model, &crossing, Path::new(OWN))?;
    let mut files = beneath("bindings-python", python.files()?);
    files.extend(beneath("bindings-wasm", javascript(&model, &crossing)?.files()?));
    files.extend(beneath("bindings-mobile", mobile(&model, &crossing)?.files()?));
    Ok(files)
}

/// The package for JavaScript.
fn javascript<'a>(model: &'a Model, crossing: &'a [model::Function]) -> Result<javascript::Package<'a>, String> {
    javascript::Package::new(model, crossing, include_str!("../web-absent.txt"), include_str!("../web-planner.txt"))
}

/// The binding for Kotlin and Swift.
fn mobile<'a>(model: &'a Model, crossing: &'a [model::Function]) -> Result<mobile::Package<'a>, String> {
    mobile::Package::new(model, crossing, include_str!("../mobile-absent.txt"))
}

/// What the package for a language must have.
fn items(language: &str) -> Result<(), String> {
    let source = Source::read("gizi", Path::new("core/src"))?;
    let model = Model::read(&source);
    let crossing = model.crossing(&source);
    let items = match language {
        "javascript" => javascript::items(&javascript(&model, &crossing)?),
        "mobile" => mobile::items(&mobile(&model, &crossing)?),
        _ => python::items(&Package::new(&source, &model, &crossing, Path::new(OWN))?),
    };
    items.iter().for_each(|item| println!("{item}"));
    Ok(())
}

/// How core's JSON becomes the types of Kotlin and Swift.
fn schema() -> Result<(), String> {
    let source = Source::read("gizi", Path::new("core/src"))?;
    let model = Model::read(&source);
    let crossing = model.crossing(&source);
    println!("{}", mobile::schema(&mobile(&model, &crossing)?));
    Ok(())
}

fn put(path: &str, text: &str) -> Result<(), String> {
    if let Some(folder) = Path::new(path).parent() {
        std::fs::create_dir_all(folder).map_err(|error| format!("{path}: {error}"))?;
    }
    std::fs::write(path, text).map_err(|error| format!("{path}: {error}"))
}

fn compare(path: &str, text: &str) -> Result<(), String> {
    let written = std::fs::read_to_string(path).unwrap_or_default();
    if written == text { Ok(()) } else { Err(format!("{path} is out of date: run `make docs`")) }
}

/// Fails on a violation that `rust-only.txt` does not list, and on a listed one that is gone.
fn surface() -> Result<(), String> {
    let found = surface::violations(&Source::read("gizi", Path::new("core/src"))?);
    let differences = surface::differences(&found, include_str!("../rust-only.txt"));
    if differences.is_empty() { Ok(()) } else { Err(differences.join("\n")) }
}

#[cfg(test)]
mod tests;
