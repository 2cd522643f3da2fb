//! Writes the UniFFI mirrors of core's records and enums: remote types, so that core stays free of UniFFI.

use crate::model::{Default, Field, Function, Kind, Model, Named, Parameter};
use crate::shape::Shape;
use crate::write::{Page, list};

/// The whole module.
pub(crate) fn write(model: &Model, types: &[&Named], functions: &[Function]) -> Result<String, String> {
    let mut page = Page::rust("use super::cross::{CivilDate, GiziError};\nuse jiff::Timestamp;\n");
    types.iter().for_each(|named| page.line(&format!("use {};", named.path)));
    for Named { name, docs, kind, .. } in types {
        match kind {
            Kind::Record(fields) => {
                page.docs(docs);
                page.line(&format!("#[uniffi::remote(Record)]\npub struct {name} {{"));
                fields.iter().for_each(|it| field(&mut page, model, it, "pub "));
                page.line("}");
            }
            Kind::Enum { variants, .. } => {
                page.docs(docs);
                page.line(&format!("#[uniffi::remote(Enum)]\npub enum {name} {{"));
                for variant in variants {
                    page.docs(&variant.docs);
                    match variant.fields.as_slice() {
                        [] => page.line(&format!("{},", variant.name)),
                        fields => {
                            page.line(&format!("{} {{", variant.name));
                            fields.iter().for_each(|it| field(&mut page, model, it, ""));
                            page.line("},");
                        }
                    }
                }
                page.line("}");
            }
            Kind::Text => page.line(&format!(
                "uniffi::custom_type!({name}, String, {{ remote, lower: |id| id.into(), \
                 try_lift: |text| Ok({name}::try_from(text).map_err(GiziError::from)?) }});"
            )),
            Kind::Object => {}
        }
    }
    for it in functions {
        page.docs(&it.docs);
        let parameters = list(&it.parameters, |it| format!("{}: {}", it.name, rust(model, &it.shape)));
        page.line(&format!(
            "#[uniffi::export]\npub fn {}({parameters}) -> Result<{}, GiziError> {{",
            it.name,
            rust(model, &it.returns)
        ));
        let arguments = list(&it.parameters, Parameter::passed);
        page.line(&format!("Ok({}({arguments}){})\n}}", it.path, if it.fallible { "?" } else { "" }));
    }
    page.formatted()
}

fn field(page: &mut Page, model: &Model, it: &Field, vis: &str) {
    page.docs(&it.docs);
    let builtin = matches!(it.shape, Shape::Bool | Shape::U32 | Shape::I64 | Shape::F64 | Shape::Text);
    match (&it.default, &it.shape) {
        (Some(Default::Empty), Shape::Option(_) | Shape::List(_)) => page.line("#[uniffi(default)]"),
        (Some(Default::Empty), _) if builtin => page.line("#[uniffi(default)]"),
        (Some(Default::Literal(value)), _) if builtin => page.line(&format!("#[uniffi(default = {value})]")),
        // UniFFI has no default for an enum or a custom type; a record has one when all its fields do.
        (Some(Default::Empty), Shape::Named(name)) if all_default(model, name) => page.line("#[uniffi(default)]"),
        _ => {}
    }
    page.line(&format!("{vis}{}: {},", it.name, rust(model, &it.shape)));
}

/// Whether Kotlin and Swift can make a record from nothing.
fn all_default(model: &Model, name: &str) -> bool {
    let made = |field: &Field| field.default.is_some() && !matches!(field.shape, Shape::Decimal | Shape::Named(_));
    model.get(name).is_some_and(|named| matches!(&named.kind, Kind::Record(fields) if fields.iter().all(made)))
}

/// The names the page's head brings into scope: a record is a remote type only under its own name.
fn rust(model: &Model, shape: &Shape) -> String {
    match shape {
        Shape::Date => "CivilDate".to_owned(),
        Shape::Timestamp => "Timestamp".to_owned(),
        Shape::Named(name) => name.clone(),
        Shape::Option(inner) => format!("Option<{}>", rust(model, inner)),
        Shape::List(inner) => format!("Vec<{}>", rust(model, inner)),
        builtin => model.rust(builtin),
    }
}
