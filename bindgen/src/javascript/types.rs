//! The types of TypeScript behind the types of core.

use crate::model::{Kind, Model, Named};
use crate::shape::Shape;
use std::collections::BTreeSet;

/// Which way a value goes.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Way {
    /// Handed in: what has a default may be left out.
    In,
    /// Handed out: all of it is there.
    Out,
}

/// A type; `prefix` stands before names of core.
pub(super) fn ty(model: &Model, shape: &Shape, way: Way, prefix: &str) -> String {
    match shape {
        Shape::Nothing => "void".to_owned(),
        Shape::Bool => "boolean".to_owned(),
        Shape::U32 | Shape::I64 | Shape::F64 => "number".to_owned(),
        Shape::Text => "string".to_owned(),
        Shape::Bytes => "Uint8Array | string".to_owned(),
        Shape::Decimal if way == Way::In => format!("{prefix}DecimalInput"),
        Shape::Decimal => format!("{prefix}Decimal"),
        Shape::Date => format!("{prefix}CivilDate"),
        Shape::Timestamp => format!("{prefix}Timestamp"),
        Shape::Named(name) => match model.types.get(name) {
            // A class is declared where it is used.
            Some(Named { kind: Kind::Object, .. }) => name.clone(),
            _ if way == Way::In && has_input(model, name) => format!("{prefix}{name}Input"),
            _ => format!("{prefix}{name}"),
        },
        Shape::Option(inner) => format!("{} | undefined", ty(model, inner, way, prefix)),
        Shape::List(inner) => {
            let inner = ty(model, inner, way, prefix);
            let inner = if inner.contains(' ') { format!("({inner})") } else { inner };
            if way == Way::In { format!("readonly {inner}[]") } else { format!("{inner}[]") }
        }
    }
}

/// Whether a type looks different when it is handed in: something may be left out, a decimal may be written as text, a
/// list may be read-only.
pub(super) fn has_input(model: &Model, name: &str) -> bool {
    fn any(model: &Model, name: &str, seen: &mut BTreeSet<String>) -> bool {
        if !seen.insert(name.to_owned()) {
            return false;
        }
        let Some(named) = model.get(name) else { return false };
        named.fields().any(|field| {
            let own = field.default.is_some() && !matches!(field.shape, Shape::Option(_));
            own || differs(&field.shape) || field.shape.named().is_some_and(|inner| any(model, inner, seen))
        })
    }
    any(model, name, &mut BTreeSet::new())
}

fn differs(shape: &Shape) -> bool {
    match shape {
        Shape::Decimal | Shape::List(_) => true,
        Shape::Option(inner) => differs(inner),
        _ => false,
    }
}
