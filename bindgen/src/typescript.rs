//! Writes the TypeScript declarations of the wire that serde writes, and the functions wasm-bindgen exports.

use crate::model::{Field, Function, Kind, Model, Named, Parameter};
use crate::serde_attrs::camel;
use crate::shape::Shape;
use crate::write::{Page, list};

/// The `.d.ts` of the package.
pub(crate) fn declarations(model: &Model, types: &[&Named], functions: &[Function]) -> String {
    let mut page = Page::rust(include_str!("prelude.d.ts"));
    for named in types {
        declaration(&mut page, model, named, false);
        let given = functions.iter().flat_map(|it| &it.parameters).any(|it| mentions(model, &it.shape, &named.name));
        if given && lenient(model, &named.name) {
            declaration(&mut page, model, named, true);
        }
    }
    for it in functions {
        page.jsdoc("", &it.docs);
        let parameters = list(&it.parameters, |it| format!("{}: {}", camel(&it.name), ty(model, &it.shape, true)));
        page.line(&format!("export function {}({parameters}): {};", camel(&it.name), ty(model, &it.returns, false)));
    }
    page.plain()
}

/// The Rust functions behind them.
pub(crate) fn functions(model: &Model, functions: &[Function]) -> Result<String, String> {
    let mut page = Page::rust("use super::cross::{read, throw, write};\nuse wasm_bindgen::prelude::*;\n");
    for it in functions {
        let parameters = list(&it.parameters, |it| format!("{}: JsValue", it.name));
        page.docs(&it.docs);
        page.line(&format!("#[wasm_bindgen(js_name = {}, skip_typescript)]", camel(&it.name)));
        page.line(&format!("pub fn {}({parameters}) -> Result<JsValue, JsValue> {{", it.name));
        for parameter in &it.parameters {
            let (name, ty) = (&parameter.name, model.rust(&parameter.shape));
            page.line(&format!("let {name}: {ty} = read(\"{}\", {name})?;", camel(name)));
        }
        let arguments = list(&it.parameters, Parameter::passed);
        let failing = if it.fallible { ".map_err(|error| throw(&error))?" } else { "" };
        page.line(&format!("write(&{}({arguments}){failing})\n}}", it.path));
    }
    page.formatted()
}

fn declaration(page: &mut Page, model: &Model, named: &Named, given: bool) {
    let name = if given { format!("{}Input", named.name) } else { named.name.clone() };
    match given {
        true => page.jsdoc(
            "",
            &[format!("A {{@link {}}} as it is handed in: what has a default may be left out.", named.name)],
        ),
        false => page.jsdoc("", &named.docs),
    }
    match &named.kind {
        Kind::Record(fields) => {
            page.line(&format!("export interface {name} {{"));
            fields.iter().for_each(|it| field(page, model, "  ", it, given));
            page.line("}\n");
        }
        Kind::Enum { tag, variants } => {
            page.line(&format!("export type {name} ="));
            for variant in variants {
                page.jsdoc("  ", &variant.docs);
                match tag {
                    None => page.line(&format!("  | \"{}\"", variant.wire)),
                    Some(tag) if variant.fields.is_empty() => {
                        page.line(&format!("  | {{ {tag}: \"{}\" }}", variant.wire))
                    }
                    Some(tag) => {
                        page.line(&format!("  | {{\n      {tag}: \"{}\";", variant.wire));
                        variant.fields.iter().for_each(|it| field(page, model, "      ", it, given));
                        page.line("    }");
                    }
                }
            }
            page.line("  ;\n");
        }
        Kind::Text => page.line(&format!("export type {name} = string;\n")),
        Kind::Object => {}
    }
}

fn field(page: &mut Page, model: &Model, indent: &str, it: &Field, given: bool) {
    page.jsdoc(indent, &it.docs);
    let optional = matches!(it.shape, Shape::Option(_)) || (given && it.default.is_some());
    let shape = if let Shape::Option(inner) = &it.shape { inner } else { &it.shape };
    page.line(&format!("{indent}{}{}: {};", it.wire, if optional { "?" } else { "" }, ty(model, shape, given)));
}

fn ty(model: &Model, shape: &Shape, given: bool) -> String {
    match shape {
        Shape::Nothing => "void".to_owned(),
        Shape::Bool => "boolean".to_owned(),
        Shape::U32 | Shape::I64 | Shape::F64 => "number".to_owned(),
        Shape::Text => "string".to_owned(),
        Shape::Bytes => "Uint8Array".to_owned(),
        Shape::Decimal => "Decimal".to_owned(),
        Shape::Date => "CivilDate".to_owned(),
        Shape::Timestamp => "Timestamp".to_owned(),
        Shape::Named(name) if given && lenient(model, name) => format!("{name}Input"),
        Shape::Named(name) => name.clone(),
        Shape::Option(inner) => format!("{} | undefined", ty(model, inner, given)),
        Shape::List(inner) => format!("{}[]", ty(model, inner, given)),
    }
}

/// Whether something in a type may be left out when it is handed in but is always there when it comes back.
fn lenient(model: &Model, name: &str) -> bool {
    let always_back = |field: &Field| field.default.is_some() && !matches!(field.shape, Shape::Option(_));
    let inner = |field: &Field| field.shape.named().is_some_and(|inner| lenient(model, inner));
    model.get(name).is_some_and(|named| named.fields().any(|field| always_back(field) || inner(field)))
}

fn mentions(model: &Model, shape: &Shape, name: &str) -> bool {
    let Some(mentioned) = shape.named() else { return false };
    let inside = |named: &Named| named.fields().any(|field| mentions(model, &field.shape, name));
    mentioned == name || model.get(mentioned).is_some_and(inside)
}
