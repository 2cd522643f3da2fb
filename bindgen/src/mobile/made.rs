//! What a field is when it is left out, for the languages: more than UniFFI knows, which has no defaults for enums,
//! decimals and records of these.

use super::types;
use crate::model::{Default, Field, Kind, Model, Named, Variant};
use crate::shape::Shape;

/// A default that every language can write down.
pub(super) enum Made<'m> {
    /// No value.
    Absent,
    /// A list of nothing.
    Empty,
    /// A literal of a number, a bool or a text.
    Literal(&'m str),
    /// A whole decimal.
    Decimal(u32),
    /// A case that carries nothing.
    Case(&'m Named, &'m Variant),
    /// A record, field by field.
    Record(&'m Named, Vec<(&'m Field, Made<'m>)>),
}

/// What a field is when it is left out, if a language can say it.
pub(super) fn made<'m>(model: &'m Model, field: &'m Field) -> Option<Made<'m>> {
    match (field.default.as_ref()?, &field.shape) {
        (_, Shape::Option(_)) => Some(Made::Absent),
        (Default::Empty, shape) => empty(model, shape),
        (Default::Literal(text), Shape::Decimal) => match text.as_str() {
            "Decimal::ZERO" => Some(Made::Decimal(0)),
            "Decimal::ONE" => Some(Made::Decimal(1)),
            "Decimal::ONE_HUNDRED" => Some(Made::Decimal(100)),
            _ => None,
        },
        (Default::Literal(text), Shape::Named(name)) => {
            let (_, case) = text.rsplit_once("::")?;
            case_of(model.get(name)?, |variant| variant.name == case)
        }
        (Default::Literal(text), _) => Some(Made::Literal(text)),
    }
}

/// What a type is by default.
fn empty<'m>(model: &'m Model, shape: &'m Shape) -> Option<Made<'m>> {
    match shape {
        Shape::Option(_) => Some(Made::Absent),
        Shape::List(_) => Some(Made::Empty),
        Shape::Bool => Some(Made::Literal("false")),
        Shape::U32 | Shape::I64 => Some(Made::Literal("0")),
        Shape::F64 => Some(Made::Literal("0.0")),
        Shape::Text => Some(Made::Literal("\"\"")),
        Shape::Decimal => Some(Made::Decimal(0)),
        Shape::Named(name) => {
            let named = model.get(name)?;
            match &named.kind {
                Kind::Text => Some(Made::Literal("\"\"")),
                Kind::Record(fields) => {
                    // Derived, it is the default of every field; written by hand, it is what serde fills in.
                    let derived = named.derives.iter().any(|derived| derived == "Default");
                    let one = |field: &'m Field| if derived { empty(model, &field.shape) } else { made(model, field) };
                    let fields: Option<Vec<_>> = fields.iter().map(|field| Some((field, one(field)?))).collect();
                    Some(Made::Record(named, fields?))
                }
                _ => case_of(named, |variant| variant.is_default),
            }
        }
        _ => None,
    }
}

fn case_of<'m>(named: &'m Named, wanted: impl Fn(&Variant) -> bool) -> Option<Made<'m>> {
    let Kind::Enum { variants, .. } = &named.kind else { return None };
    let found = variants.iter().find(|variant| wanted(variant))?;
    found.fields.is_empty().then_some(Made::Case(named, found))
}

/// Whether a record can be made without giving anything.
pub(super) fn is_made_of_nothing(model: &Model, named: &Named) -> bool {
    matches!(&named.kind, Kind::Record(fields) if fields.iter().all(|field| made(model, field).is_some()))
}

/// Whether a field has a default that UniFFI's own constructor lacks.
pub(super) fn is_lacking(model: &Model, field: &Field) -> bool {
    types::default(model, field).is_none() && made(model, field).is_some()
}
