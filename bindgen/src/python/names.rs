//! What things are called in Python.

use crate::model::{Default, Field, Function, Kind, Model, Parameter, Receiver};
use crate::shape::Shape;
use std::collections::BTreeSet;

/// What every record has.
pub(super) const OF_RECORDS: &[&str] = &["with_", "to_dict", "from_dict", "to_json", "from_json"];
/// What every member of an enum has.
pub(super) const OF_ENUMS: &[&str] = &["name", "value", "format", "count", "index", "title"];

const KEYWORDS: &[&str] = &[
    "from", "in", "is", "not", "and", "or", "class", "def", "del", "global", "import", "lambda", "pass", "raise",
    "try", "yield", "None", "True", "False",
];

/// What may compute for long and changes nothing: in Python, Ctrl-C leaves it. What takes steps is stepped there.
const LONG: &[&str] = &[
    "kitchen.Kitchen.generate_menu_plan",
    "plan.optimise.plan_best_swaps",
    "plan.optimise.plan_bindings",
    "plan.optimise.plan_bound",
    "plan.optimise.plan_clash",
    "plan.optimise.plan_clashes",
    "plan.optimise.plan_many",
    "plan.optimise.plan_near_miss",
    "plan.optimise.plan_relief",
    "plan.optimise.plan_step_cost",
    "plan.optimise.plan_substitutes",
    "plan.optimise.plan_worth",
];

/// What calls a function or method of core.
pub(super) fn caller(key: &str) -> &'static str {
    if LONG.contains(&key) { "_call_long" } else { "_call" }
}

/// A Rust name in Python.
pub(super) fn python(name: &str) -> String {
    match name {
        // `with_` is every record's own way to a changed copy.
        "with" => "adding".to_owned(),
        keyword if KEYWORDS.contains(&keyword) => format!("{keyword}_"),
        name => name.to_owned(),
    }
}

/// A function or method in Python. Where a field has its name, a way to make the record is `of_…`, what asks for something
/// `get_…`, and what gives a changed copy `with_…`.
pub(super) fn function(model: &Model, function: &Function) -> String {
    let name = python(&function.name);
    let Some(owner) = model.types.get(&function.owner) else { return name };
    match owner.kind {
        Kind::Text => format!("{}_{name}", snake(&function.owner)),
        Kind::Object if function.name == "new" => "__new__".to_owned(),
        _ if !owner.fields().any(|field| field.name == function.name) => name,
        _ => match function.receiver {
            Receiver::None => format!("of_{name}"),
            Receiver::Shared => format!("get_{name}"),
            Receiver::Changed | Receiver::Owned => format!("with_{name}"),
        },
    }
}

/// Whether a function takes its value as `self`; one beside a newtype takes a `str` of the newtype's name.
pub(super) fn own(model: &Model, function: &Function) -> Option<String> {
    match model.types.get(&function.owner).map(|owner| &owner.kind) {
        _ if function.receiver == Receiver::None => None,
        Some(Kind::Text) => Some(snake(&function.owner)),
        _ => Some("self".to_owned()),
    }
}

/// Whether a function is written in the class of its type.
pub(super) fn is_method(model: &Model, function: &Function) -> bool {
    model.types.get(&function.owner).is_some_and(|owner| !matches!(owner.kind, Kind::Text))
}

/// `PlanSearch` as `plan_search`.
pub(super) fn snake(name: &str) -> String {
    crate::serde_attrs::screaming(name).to_lowercase()
}

/// `plan.optimise` of `gizi::plan::optimise::PlanSearch`.
pub(super) fn room(path: &str) -> String {
    let inner = path.split_once("::").map_or("", |(_, rest)| rest);
    inner.rsplit_once("::").map_or("", |(room, _)| room).replace("::", ".")
}

/// `money.Money.allocate` of a function or method.
pub(super) fn key(path: &str) -> String {
    path.split_once("::").map_or(path, |(_, rest)| rest).replace("::", ".")
}

/// The names in the `__all__` of a file written by hand.
pub(super) fn listed(text: &str) -> Vec<String> {
    let list = text.split_once("__all__ = [").and_then(|(_, rest)| rest.split_once(']')).map_or("", |(list, _)| list);
    list.split(',').map(|name| name.trim().trim_matches('"').to_owned()).filter(|name| !name.is_empty()).collect()
}

/// The members that a file written by hand gives the classes of its `__all__`, as `_KitchenOwn.with_sink`.
pub(super) fn own_members(text: &str) -> BTreeSet<String> {
    let mut class = "";
    let mut members = BTreeSet::new();
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("class ") {
            class = rest.split(['(', ':']).next().unwrap_or("");
        } else if let Some(rest) = line.strip_prefix("    def ") {
            members.insert(format!("{class}.{}", rest.split('(').next().unwrap_or("")));
        }
    }
    members
}

/// What a field is when it is left out, in Python: a literal where that is one, else `...`, and core fills it.
pub(super) fn default(field: &Field) -> Option<&str> {
    let value = match (field.default.as_ref()?, &field.shape) {
        (_, Shape::Option(_)) => "None",
        (Default::Literal(text), _) if text == "true" => "True",
        (Default::Literal(text), _) if text == "false" => "False",
        (Default::Literal(text), Shape::U32 | Shape::I64 | Shape::F64) if text.parse::<f64>().is_ok() => text,
        (Default::Empty, Shape::Bool) => "False",
        (Default::Empty, Shape::U32 | Shape::I64) => "0",
        (Default::Empty, Shape::F64) => "0.0",
        (Default::Empty, Shape::Text) => "\"\"",
        (Default::Empty, Shape::List(_)) => "()",
        _ => "...",
    };
    Some(value)
}

/// Each parameter with what it is when left out.
pub(super) fn parameters<'f>(model: &Model, function: &'f Function) -> Vec<(&'f Parameter, Option<&'static str>)> {
    let default = |parameter: &Parameter| if model.is_options(parameter) { "..." } else { "None" };
    let with = |(parameter, may): (&'f Parameter, bool)| (parameter, may.then(|| default(parameter)));
    model.parameters(function).into_iter().map(with).collect()
}

/// Docs without the examples in Rust, with paths as Python writes them.
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
            kept.push(line.replace("::", "."));
        }
    }
    while kept.last().is_some_and(String::is_empty) {
        kept.pop();
    }
    kept
}

/// A docstring at an indent.
pub(super) fn docstring(indent: &str, lines: &[String]) -> String {
    let lines = docs(lines);
    let raw = if lines.iter().any(|line| line.contains('\\')) { "r" } else { "" };
    match lines.as_slice() {
        [] => format!("{indent}\"\"\"\"\"\""),
        [line] => format!("{indent}{raw}\"\"\"{}\"\"\"", ended(line)),
        lines => {
            let inner = |line: &String| if line.is_empty() { String::new() } else { format!("{indent}{line}") };
            let text: Vec<String> = lines.iter().map(inner).collect();
            format!("{indent}{raw}\"\"\"{}\n{indent}\"\"\"", text.join("\n").trim_start())
        }
    }
}

/// A text as a Python literal.
pub(super) fn literal(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}

fn ended(line: &str) -> String {
    if line.ends_with('"') { format!("{line} ") } else { line.to_owned() }
}
