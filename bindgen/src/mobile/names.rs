//! What things are called where they cross.

use crate::model::{Function, Model, Named};
use crate::serde_attrs::screaming;

/// The module whose functions work on exact numbers.
const DECIMAL: &str = "gizi::quantity::decimal::";

/// Types that a sealed class of Kotlin mentions by their bare names.
pub(super) const TYPES_OF_KOTLIN: &[&str] = &["Any", "Boolean", "Int", "List", "Map", "Set", "String", "Unit"];

/// The file of a type or function: `plan_optimise` of `gizi::plan::optimise::PlanSearch`.
pub(super) fn room(path: &str) -> String {
    let inner = path.split_once("::").map_or("", |(_, rest)| rest);
    inner.rsplit_once("::").map_or("", |(room, _)| room).replace("::", "_")
}

/// `PlanSearch` as `plan_search`.
pub(super) fn snake(name: &str) -> String {
    screaming(name).to_lowercase()
}

/// What a function or a method of a record is called among the functions: `money_allocate`.
pub(super) fn function(model: &Model, function: &Function) -> String {
    match model.types.get(&function.owner) {
        Some(owner) => format!("{}_{}", snake(&owner.name), function.name),
        None if function.path.starts_with(DECIMAL) => format!("decimal_{}", function.name),
        None => function.name.clone(),
    }
}

/// What a method's own value is called where it is an argument.
pub(super) fn own(owner: &Named, function: &Function) -> String {
    let name = snake(&owner.name);
    if function.parameters.iter().any(|it| it.name == name) { "own".to_owned() } else { name }
}

/// What an object is called: the kitchen whose calls wait gives its name to the one that does not.
pub(super) fn object(name: &str) -> String {
    match name {
        "Kitchen" => "BlockingKitchen".to_owned(),
        name => name.to_owned(),
    }
}

/// What a case of an enum is called: within the sealed class of Kotlin, `List` would hide the type of all lists.
pub(super) fn variant<'n>(owner: &str, name: &'n str) -> &'n str {
    match (owner, name) {
        ("MessageContent", "List") => "Messages",
        (_, name) => name,
    }
}

/// Docs without the examples in Rust, with paths as Kotlin and Swift write them, safe within a comment of either.
pub(super) fn docs(docs: &[String]) -> Vec<String> {
    let mut inside = false;
    let mut kept: Vec<String> = Vec::new();
    for line in docs {
        if line.trim_start().starts_with("```") {
            inside = !inside;
            continue;
        }
        let repeats = line.is_empty() && kept.last().is_none_or(String::is_empty);
        if !inside && !repeats {
            kept.push(line.replace("::", ".").replace("*/", "* /").replace("/*", "/ *").replace('\\', "/"));
        }
    }
    while kept.last().is_some_and(String::is_empty) {
        kept.pop();
    }
    kept
}
