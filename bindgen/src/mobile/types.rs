//! Writes the mirrors of records, enums and newtypes: remote types, so that core stays free of UniFFI and a mirror that
//! differs from it does not compile.

use super::names;
use crate::model::{Default, Field, Kind, Model, Named};
use crate::shape::Shape;
use crate::write::Page;

pub(super) fn write(page: &mut Page, model: &Model, named: &Named) {
    let Named { name, path, docs, kind, .. } = named;
    page.line(&format!("use {path};"));
    if matches!(kind, Kind::Text) {
        page.line("text_type!(");
    }
    page.docs(&names::docs(docs));
    match kind {
        Kind::Record(fields) => {
            page.line(&format!("#[uniffi::remote(Record)]\npub struct {name} {{"));
            fields.iter().for_each(|it| field(page, model, it, "pub ", default(model, it)));
            page.line("}");
        }
        Kind::Enum { variants, .. } => {
            page.line(&format!("#[uniffi::remote(Enum)]\npub enum {name} {{"));
            for variant in variants {
                page.docs(&names::docs(&variant.docs));
                if names::variant(name, &variant.name) != variant.name {
                    page.line(&format!("#[uniffi(name = \"{}\")]", names::variant(name, &variant.name)));
                }
                match variant.fields.as_slice() {
                    [] => page.line(&format!("{},", variant.name)),
                    fields => {
                        page.line(&format!("{} {{", variant.name));
                        // What a variant carries is given in order: only the last may be left out.
                        let given = fields.iter().rposition(|it| default(model, it).is_none()).map_or(0, |at| at + 1);
                        for (at, it) in fields.iter().enumerate() {
                            field(page, model, it, "", default(model, it).filter(|_| at >= given));
                        }
                        page.line("},");
                    }
                }
            }
            page.line("}");
        }
        Kind::Text => page.line(&format!("{name});")),
        Kind::Object => {}
    }
}

fn field(page: &mut Page, model: &Model, it: &Field, vis: &str, default: Option<Option<&str>>) {
    page.docs(&names::docs(&it.docs));
    match default {
        Some(None) => page.line("#[uniffi(default)]"),
        Some(Some(value)) => page.line(&format!("#[uniffi(default = {value})]")),
        None => {}
    }
    page.line(&format!("{vis}{}: {},", it.name, rust(model, &it.shape)));
}

/// What UniFFI makes of a field that is left out: the default of its type (`Some(None)`) or a literal. It has none for
/// enums, decimals, days and instants.
pub(super) fn default<'f>(model: &Model, it: &'f Field) -> Option<Option<&'f str>> {
    let builtin = matches!(it.shape, Shape::Bool | Shape::U32 | Shape::I64 | Shape::F64 | Shape::Text);
    match (it.default.as_ref()?, &it.shape) {
        (Default::Empty, Shape::Option(_) | Shape::List(_)) => Some(None),
        (Default::Empty, _) if builtin => Some(None),
        (Default::Literal(value), _) if builtin => Some(Some(value)),
        (Default::Empty, Shape::Named(name)) if is_made_of_nothing(model, name) => Some(None),
        _ => None,
    }
}

/// Whether Kotlin and Swift can make a record from nothing.
pub(super) fn is_made_of_nothing(model: &Model, name: &str) -> bool {
    match model.get(name).map(|named| &named.kind) {
        Some(Kind::Text) => true,
        Some(Kind::Record(fields)) => fields.iter().all(|field| default(model, field).is_some()),
        _ => false,
    }
}

/// A day crosses under a name of its own, because `Date` is an instant in Swift.
pub(super) fn rust(model: &Model, shape: &Shape) -> String {
    match shape {
        Shape::Date => "CivilDate".to_owned(),
        Shape::Timestamp => "Timestamp".to_owned(),
        Shape::Option(inner) => format!("Option<{}>", rust(model, inner)),
        Shape::List(inner) => format!("Vec<{}>", rust(model, inner)),
        shape => model.rust(shape),
    }
}
