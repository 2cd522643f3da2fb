//! Writes down as JSON what core's JSON looks like, for tests that read vectors into the types of a language.

use super::made::{Made, made};
use super::{Package, names};
use crate::model::{Field, Kind};
use crate::shape::Shape;
use crate::write::list;

/// Every type: its kind, its fields or cases with their names in Rust and on the wire, shapes, and defaults.
pub(crate) fn schema(package: &Package<'_>) -> String {
    let types: Vec<_> = package.rooms.values().flat_map(|room| &room.types).collect();
    let written = list(&types, |named| {
        let body = match &named.kind {
            Kind::Text | Kind::Object => "\"kind\": \"text\"".to_owned(),
            Kind::Record(of) => format!("\"kind\": \"record\", \"fields\": {}", fields(package, of)),
            Kind::Enum { tag, variants } => {
                let cases = list(variants, |variant| {
                    let (name, wire) = (names::variant(&named.name, &variant.name), &variant.wire);
                    format!(
                        "{{\"name\": \"{name}\", \"wire\": \"{wire}\", \"fields\": {}}}",
                        fields(package, &variant.fields)
                    )
                });
                let tag = tag.as_ref().map_or_else(|| "null".to_owned(), |tag| format!("\"{tag}\""));
                format!("\"kind\": \"enum\", \"tag\": {tag}, \"cases\": [{cases}]")
            }
        };
        format!("\n\"{}\": {{{body}}}", named.name)
    });
    format!("{{{written}\n}}")
}

fn fields(package: &Package<'_>, fields: &[Field]) -> String {
    let one = |field: &Field| {
        let default = default(package, field).map_or_else(String::new, |value| format!(", \"default\": {value}"));
        let (name, wire, shape) = (&field.name, &field.wire, shape(&field.shape));
        format!("{{\"name\": \"{name}\", \"wire\": \"{wire}\", \"shape\": {shape}{default}}}")
    };
    format!("[{}]", list(fields, one))
}

/// A name, or a list of one or an option of one around another.
fn shape(of: &Shape) -> String {
    match of {
        Shape::Option(inner) => format!("{{\"option\": {}}}", shape(inner)),
        Shape::List(inner) => format!("{{\"list\": {}}}", shape(inner)),
        Shape::Named(name) => format!("\"{name}\""),
        Shape::Decimal => "\"decimal\"".to_owned(),
        Shape::Date => "\"date\"".to_owned(),
        Shape::Timestamp => "\"timestamp\"".to_owned(),
        _ => "\"plain\"".to_owned(),
    }
}

fn default(package: &Package<'_>, field: &Field) -> Option<String> {
    Some(written(&made(package.model, field)?, &field.shape))
}

fn written(made: &Made<'_>, shape: &Shape) -> String {
    match made {
        Made::Absent => "null".to_owned(),
        Made::Empty => "[]".to_owned(),
        Made::Literal(text) if matches!(shape, Shape::Text) => (*text).to_owned(),
        Made::Literal(text) => text.replace('_', ""),
        Made::Decimal(whole) => format!("\"{whole}\""),
        Made::Record(_, fields) => {
            let one =
                |(field, made): &(&Field, Made<'_>)| format!("\"{}\": {}", field.wire, written(made, &field.shape));
            format!("{{{}}}", list(fields, one))
        }
        Made::Case(named, case) => match &named.kind {
            Kind::Enum { tag: Some(tag), .. } => format!("{{\"{tag}\": \"{}\"}}", case.wire),
            _ => format!("\"{}\"", case.wire),
        },
    }
}
