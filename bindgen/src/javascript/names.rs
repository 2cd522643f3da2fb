//! What things are called in JavaScript.

use crate::model::{Function, Kind, Model, Receiver};
use crate::serde_attrs::camel;

const RESERVED: &[&str] = &[
    "arguments",
    "await",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "eval",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "implements",
    "import",
    "in",
    "instanceof",
    "interface",
    "let",
    "new",
    "null",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "static",
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "var",
    "void",
    "while",
    "with",
    "yield",
];

/// The module whose functions stand beside the type of exact numbers.
const DECIMAL: &str = "gizi::quantity::decimal::";

/// A name that is bound in a module: of a function or a parameter.
pub(super) fn bound(name: &str) -> String {
    let name = camel(name);
    if RESERVED.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// A function or a member; a member may be called `new`.
pub(super) fn function(function: &Function) -> String {
    match function.path.strip_prefix(DECIMAL) {
        Some("to_f64") => "toNumber".to_owned(),
        Some("from_f64") => "fromNumber".to_owned(),
        _ if function.owner.is_empty() => bound(&function.name),
        _ => camel(&function.name),
    }
}

/// The value beside a type that holds its functions and methods: its class, or an object of its name.
pub(super) fn companion(model: &Model, function: &Function) -> Option<String> {
    match model.types.get(&function.owner) {
        Some(owner) => Some(owner.name.clone()),
        None if function.path.starts_with(DECIMAL) && function.owner.is_empty() => Some("Decimal".to_owned()),
        None => None,
    }
}

/// What a method's own value is called where it is an argument.
pub(super) fn own(model: &Model, function: &Function) -> Option<String> {
    let owner = model.types.get(&function.owner)?;
    let name = &owner.name;
    let first = name.chars().take(1).flat_map(char::to_lowercase);
    (function.receiver != Receiver::None).then(|| bound(&first.chain(name.chars().skip(1)).collect::<String>()))
}

/// Whether it makes an object as its class's constructor does.
pub(super) fn is_constructor(model: &Model, function: &Function) -> bool {
    let owner = model.types.get(&function.owner).map(|owner| &owner.kind);
    matches!(owner, Some(Kind::Object)) && function.name == "new"
}

/// The file of the Rust side: `plan_optimise` of `gizi::plan::optimise::PlanSearch::step`.
pub(super) fn room(path: &str, model: &Model, function: &Function) -> String {
    let path = model.types.get(&function.owner).map_or(path, |owner| owner.path.as_str());
    let inner = path.split_once("::").map_or("", |(_, rest)| rest);
    inner.rsplit_once("::").map_or("", |(room, _)| room).replace("::", "_")
}

/// Docs without the examples in Rust, with paths as JavaScript writes them.
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
            kept.push(line.replace("::", ".").replace("*/", "* /"));
        }
    }
    while kept.last().is_some_and(String::is_empty) {
        kept.pop();
    }
    kept
}
