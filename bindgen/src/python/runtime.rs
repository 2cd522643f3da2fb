//! Writes the modules that users import: a class for each type, a function for each function, with their docs.

use super::{Package, Room, names};
use crate::model::{Field, Function, Kind, Model, Named, Variant};
use crate::serde_attrs::screaming;
use crate::write::Page;

/// One module.
pub(super) fn write(package: &Package<'_>, room: &Room<'_>) -> String {
    let mut page = Page::python();
    page.line(&names::docstring("", &module_docs(room)));
    page.line("\nfrom gizi._gizi import Object as _Object, call as _call, make as _make");
    page.line("from gizi._idiom.choice import Choice as _Choice\nfrom gizi._idiom.left_out import LEFT_OUT as _LEFT_OUT\nfrom gizi._idiom.record import Field as _Field, Record as _Record, variant as _variant");
    let methods = room.types.iter().flat_map(|named| package.written(room, named));
    if methods.chain(room.functions.iter().copied()).any(|it| names::caller(&names::key(&it.path)) != "_call") {
        page.line("from gizi._idiom.patience import call_long as _call_long");
    }
    for (name, from) in &room.aliases {
        page.line(&format!("from gizi.{from} import {name}"));
    }
    if !room.added.is_empty() {
        page.line(&format!("from gizi._own.{} import {}", room.name.replace('.', "_"), room.added.join(", ")));
    }
    page.line(&format!("\n__all__ = [{}]", exported(package.model, room)));
    for named in &room.types {
        class(&mut page, package, room, named);
    }
    for function in &room.functions {
        page.line("\n");
        define(&mut page, package, "", function);
    }
    page.plain()
}

/// What a module says of itself.
pub(super) fn module_docs(room: &Room<'_>) -> Vec<String> {
    match names::docs(&room.docs).as_slice() {
        [] => vec![format!("`gizi::{}` of core.", room.name.replace('.', "::"))],
        docs => docs.to_vec(),
    }
}

/// The names of a module for its `__all__`.
pub(super) fn exported(model: &Model, room: &Room<'_>) -> String {
    let types = room.types.iter().filter(|named| !matches!(named.kind, Kind::Text)).map(|named| named.name.clone());
    let functions = room.functions.iter().map(|function| names::function(model, function));
    let aliases = room.aliases.iter().map(|(name, _)| name.clone());
    let mut all: Vec<String> = types
        .chain(functions)
        .chain(aliases)
        .chain(room.added.iter().cloned())
        .filter(|name| !name.starts_with('_'))
        .collect();
    all.sort();
    all.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ")
}

/// The class that a type's class comes from, where a file written by hand has one: `_KitchenOwn` for `Kitchen`.
pub(super) fn base<'n>(room: &Room<'_>, named: &Named, usual: &'n str) -> (String, &'n str) {
    let own = format!("_{}Own", named.name);
    if room.added.contains(&own) { (own, usual) } else { (usual.to_owned(), usual) }
}

fn class(page: &mut Page, package: &Package<'_>, room: &Room<'_>, named: &Named) {
    let name = &named.name;
    match &named.kind {
        Kind::Text => return,
        Kind::Object => {
            page.line(&format!("\n\nclass {name}({}):", base(room, named, "_Object").0));
            page.line(&names::docstring("    ", &named.docs));
            page.line("    __slots__ = ()");
        }
        Kind::Enum { tag: None, variants } => {
            page.line(&format!("\n\nclass {name}(_Choice):"));
            let mut docs = named.docs.clone();
            docs.push(String::new());
            docs.extend(
                variants.iter().map(|variant| {
                    format!("- `{}`: {}", screaming(&variant.name), names::docs(&variant.docs).join(" "))
                }),
            );
            page.line(&names::docstring("    ", &docs));
            page.line("");
            for variant in variants {
                page.line(&format!("    {} = \"{}\"", screaming(&variant.name), variant.wire));
            }
        }
        Kind::Enum { .. } => {
            page.line(&format!("\n\nclass {name}(_Record):"));
            page.line(&names::docstring("    ", &named.docs));
            page.line(&format!("    __slots__ = ()\n    _key = \"{}\"", names::key(&named.path)));
            page.line("\n    def __new__(cls, *args, **fields):\n        raise TypeError(\"make one of its variants, such as \" + cls._first())");
        }
        Kind::Record(fields) => {
            page.line(&format!("\n\nclass {name}({}):", base(room, named, "_Record").0));
            page.line(&names::docstring("    ", &named.docs));
            page.line("    __slots__ = ()");
            members(page, &names::key(&named.path), fields);
        }
    }
    for method in package.written(room, named) {
        page.line("");
        define(page, package, "    ", method);
    }
    if let Kind::Enum { tag: Some(_), variants } = &named.kind {
        variants.iter().for_each(|it| variant(page, named, it));
    }
}

fn variant(page: &mut Page, named: &Named, it: &Variant) {
    page.line(&format!("\n\n@_variant\nclass _{0}__{1}({0}):", named.name, it.name));
    page.line(&names::docstring("    ", &it.docs));
    page.line("    __slots__ = ()");
    members(page, &format!("{}.{}", names::key(&named.path), it.name), &it.fields);
}

/// A default as a signature has it: `help()` would call Python's own `...` an `Ellipsis`.
fn shown(default: &str) -> &str {
    if default == "..." { "_LEFT_OUT" } else { default }
}

/// Constructor and fields.
fn members(page: &mut Page, key: &str, fields: &[Field]) {
    let python: Vec<String> = fields.iter().map(|field| names::python(&field.name)).collect();
    let quoted: String = python.iter().map(|name| format!("\"{name}\", ")).collect();
    page.line(&format!("    _key = \"{key}\"\n    __match_args__ = ({})", quoted.trim_end_matches(' ')));
    let given = |(field, name): (&Field, &String)| match names::default(field) {
        None => name.clone(),
        Some(default) => format!("{name}={}", shown(default)),
    };
    let given: String = fields.iter().zip(&python).map(given).map(|one| format!(", {one}")).collect();
    let star = if fields.is_empty() { "" } else { ", *" };
    let passed: String = python.iter().map(|name| format!(", {name}")).collect();
    page.line(&format!("\n    def __new__(cls{star}{given}):\n        return _make(cls, \"{key}\"{passed})\n"));
    for (place, (field, name)) in fields.iter().zip(&python).enumerate() {
        let docs = names::docs(&field.docs).join("\n");
        page.line(&format!("    {name} = _Field({place}, {})", names::literal(&docs)));
    }
}

/// A function or method.
fn define(page: &mut Page, package: &Package<'_>, indent: &str, function: &Function) {
    let key = names::key(&function.path);
    let parameters = names::parameters(package.model, function);
    let given = parameters.iter().map(|(parameter, default)| match default {
        None => names::python(&parameter.name),
        Some(default) => format!("{}={}", names::python(&parameter.name), shown(default)),
    });
    let own = names::own(package.model, function);
    let is_constructor = is_constructor(package, function);
    let first = own.clone().or_else(|| is_constructor.then(|| "cls".to_owned()));
    let given: Vec<String> = first.iter().cloned().chain(given).collect();
    if names::is_method(package.model, function) && first.is_none() {
        page.line(&format!("{indent}@staticmethod"));
    }
    let name = names::function(package.model, function);
    page.line(&format!("{indent}def {name}({}):", given.join(", ")));
    page.line(&names::docstring(&format!("{indent}    "), &function.docs));
    let passed = own.into_iter().chain(parameters.iter().map(|(parameter, _)| names::python(&parameter.name)));
    let passed: String = passed.map(|name| format!(", {name}")).collect();
    let call = format!("{}(\"{key}\"{passed})", names::caller(&key));
    let call = if is_constructor { format!("_Object.__new__(cls, {call})") } else { call };
    page.line(&format!("{indent}    return {call}"));
}

/// Whether it is what makes an object.
pub(super) fn is_constructor(package: &Package<'_>, function: &Function) -> bool {
    let owner = package.model.types.get(&function.owner).map(|owner| &owner.kind);
    matches!(owner, Some(Kind::Object)) && function.name == "new"
}
