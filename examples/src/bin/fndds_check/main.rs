//! Computes every dish of a food survey through the public API and compares it with the values the agency published.
//!
//! ```text
//! fndds_check --ingredients F [--ingredients F…] --recipes F --expected F --nutrients F --retention F
//! ```
//!
//! Files have the layout of USDA FNDDS 2021-2023 and of the USDA retention factors, release 6. A miss is a value more
//! than 1.1 units of the last published decimal away from the published one, or one that cannot be computed. `bits` is
//! a hash of what was computed, the same in every language. Exit code: 0 without a miss, 1 with misses, 2 when a file
//! cannot be read.

mod check;
mod input;

use input::Input;
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let outcome = arguments().and_then(|files| Input::read(&files));
    let input = match outcome {
        Ok(input) => input,
        Err(message) => {
            eprintln!("fndds_check: {message}");
            return ExitCode::from(2);
        }
    };
    let report = check::check(&input);
    for miss in report.misses.iter().take(50) {
        println!("miss: {miss}");
    }
    println!(
        "dishes: {}  values: {}  misses: {}  worst: {:.3}",
        report.dishes,
        report.values,
        report.misses.len(),
        report.worst
    );
    println!("bits: {}", report.bits());
    if report.misses.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) }
}

/// The files named on the command line.
struct Files {
    ingredients: Vec<PathBuf>,
    recipes: PathBuf,
    expected: PathBuf,
    nutrients: PathBuf,
    retention: PathBuf,
}

fn arguments() -> Result<Files, String> {
    use lexopt::prelude::{Long, ValueExt};
    let mut ingredients = Vec::new();
    let [mut recipes, mut expected, mut nutrients, mut retention] = [const { None::<PathBuf> }; 4];
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        let Long(name) = argument else { return Err(argument.unexpected().to_string()) };
        let name = name.to_owned();
        let mut file = || parser.value().and_then(|value| value.parse()).map_err(|error| error.to_string());
        match name.as_str() {
            "ingredients" => ingredients.push(file()?),
            "recipes" => recipes = Some(file()?),
            "expected" => expected = Some(file()?),
            "nutrients" => nutrients = Some(file()?),
            "retention" => retention = Some(file()?),
            other => return Err(format!("there is no option --{other}")),
        }
    }
    let need = |file: Option<PathBuf>, name: &str| file.ok_or_else(|| format!("--{name} FILE is missing"));
    if ingredients.is_empty() {
        return Err("--ingredients FILE is missing".to_owned());
    }
    Ok(Files {
        ingredients,
        recipes: need(recipes, "recipes")?,
        expected: need(expected, "expected")?,
        nutrients: need(nutrients, "nutrients")?,
        retention: need(retention, "retention")?,
    })
}
