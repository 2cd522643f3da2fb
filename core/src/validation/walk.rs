//! The second look at JSON that could not be read: finds every value of a wrong type or form, every unknown, missing
//! and repeated field, and puts stand-ins in their place so that the rest can be checked.

use super::limits::{too_large, too_many_digits, too_small};
use super::nearest::nearest;
use super::node::Node;
use super::{Finding, Place, Presence, Record, Report, Shape};
use crate::quantity::decimal;
use serde_json::{Map, Value};
use std::borrow::Cow;

/// The value with stand-ins for what cannot be read; the report names each.
pub(super) fn walk(node: &Node<'_>, shape: &Shape, place: &Place<'_>, report: &mut Report) -> Value {
    let read = match (shape, node) {
        (Shape::Flag, Node::Flag(flag)) => Ok(Value::Bool(*flag)),
        (Shape::Text(_), Node::Text(text)) => Ok(Value::String(text.to_string())),
        (Shape::Count(limits), Node::Number(number)) => match (number.as_u64(), number.as_i64()) {
            (Some(whole), _) if u32::try_from(whole).is_ok() => Ok(whole.into()),
            (Some(whole), _) => Err(too_large(limits.most, limits.unit, whole)),
            (None, Some(negative)) => Err(too_small(limits.least, limits.unit, negative)),
            (None, None) => Err(wrong_type(shape, node)),
        },
        (Shape::Number(_), Node::Number(number)) => {
            let value = Value::Number(number.clone());
            let exact = decimal::wire::deserialize(&value).is_ok();
            if exact { Ok(value) } else { Err(too_many_digits(&number.to_string())) }
        }
        (Shape::Number(_), Node::Text(text)) => number(text),
        (Shape::Id, Node::Text(text)) => form(text, crate::id::MenuId::new(text.as_ref()).is_ok(), shape),
        (Shape::Moment, Node::Text(text)) => form(text, text.parse::<jiff::Timestamp>().is_ok(), shape),
        (Shape::Currency, Node::Text(text)) => form(text, crate::money::Currency::new(text).is_ok(), shape),
        (Shape::Choice(names), Node::Text(text)) => choice(text, names()),
        (Shape::Record(record), Node::Object(fields)) => Ok(object(fields, record, place, report)),
        (Shape::List(of, _), Node::List(items)) => {
            let items = items.iter().enumerate();
            Ok(items.map(|(index, item)| walk(item, of, &place.item(index), report)).collect())
        }
        _ => Err(wrong_type(shape, node)),
    };
    read.unwrap_or_else(|finding| {
        report.unreadable(place, finding);
        stand_in(shape)
    })
}

/// What a shape is called in a message.
fn noun(shape: &Shape) -> &'static str {
    match shape {
        Shape::Flag => "true or false",
        Shape::Count(_) => "a whole number",
        Shape::Number(_) => "a number",
        Shape::Text(_) | Shape::Choice(_) => "a text",
        Shape::Id => "1 to 64 characters of A-Z, a-z, 0-9, _ and -",
        Shape::Moment => "an instant such as 2026-11-14T04:30:00Z",
        Shape::Currency => "a currency code such as IDR",
        Shape::Record(_) => "an object",
        Shape::List(..) => "a list",
    }
}

fn wrong_type(shape: &Shape, node: &Node<'_>) -> Finding {
    let (wanted, value) = (noun(shape), node.shown());
    let found = match (node, &value) {
        (Node::Number(_), Some(number)) => number.as_str(),
        _ => node.noun(),
    };
    let message = format!("must be {wanted}, is {found}");
    Finding { reason: "wrong_type", limit: Some(wanted.to_owned()), value, message }
}

fn number(text: &str) -> Result<Value, Finding> {
    match decimal::from_wire(text) {
        Some(value) if decimal::entry(value).is_ok() => Ok(Value::String(text.to_owned())),
        Some(_) => Err(too_many_digits(text)),
        None => {
            let digits = text.strip_prefix('-').unwrap_or(text);
            let is_number = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
                && digits.bytes().any(|byte| byte.is_ascii_digit())
                && digits.bytes().filter(|byte| *byte == b'.').count() < 2;
            Err(if is_number {
                too_many_digits(text)
            } else {
                Finding {
                    reason: "not_a_number",
                    limit: None,
                    value: Some(text.to_owned()),
                    message: "must be a number with a point before the decimals, such as 12.5".to_owned(),
                }
            })
        }
    }
}

fn form(text: &str, is_well_formed: bool, shape: &Shape) -> Result<Value, Finding> {
    if is_well_formed {
        return Ok(Value::String(text.to_owned()));
    }
    let wanted = noun(shape);
    Err(Finding {
        reason: "malformed",
        limit: Some(wanted.to_owned()),
        value: Some(text.to_owned()),
        message: format!("must be {wanted}"),
    })
}

fn choice(text: &str, names: &[&str]) -> Result<Value, Finding> {
    if names.contains(&text) {
        return Ok(Value::String(text.to_owned()));
    }
    let limit = names.join(", ");
    let slip = nearest(text, names.iter().copied()).map(|name| format!("; did you mean {name}?")).unwrap_or_default();
    Err(Finding {
        reason: "unknown_choice",
        value: Some(text.to_owned()),
        message: format!("must be one of {limit}{slip}"),
        limit: Some(limit),
    })
}

fn object(fields: &[(Cow<'_, str>, Node<'_>)], record: &Record, place: &Place<'_>, report: &mut Report) -> Value {
    for (name, node) in fields {
        if !record.fields.iter().any(|field| field.is_called(name)) {
            unknown(name, node, record, place, report);
        }
    }
    let mut object = Map::new();
    for field in record.fields {
        let place = place.field(field);
        let mut given = fields.iter().filter(|(name, _)| field.is_called(name));
        let value = match (given.next(), given.next()) {
            (None, _) => {
                if field.presence != Presence::Required {
                    continue;
                }
                report.unreadable(
                    &place,
                    Finding { reason: "missing", message: "must be given".to_owned(), ..Finding::default() },
                );
                stand_in(&field.shape)
            }
            (Some((_, Node::Null)), None) if field.presence == Presence::Optional => Value::Null,
            (Some((_, node)), None) => walk(node, &field.shape, &place, report),
            (Some((first, _)), Some((second, _))) => {
                report.unreadable(
                    &place,
                    Finding {
                        reason: "given_twice",
                        limit: None,
                        value: Some(second.to_string()),
                        message: format!("is given twice, as `{first}` and `{second}`"),
                    },
                );
                stand_in(&field.shape)
            }
        };
        object.insert(field.name.to_owned(), value);
    }
    Value::Object(object)
}

fn unknown(name: &str, node: &Node<'_>, record: &Record, place: &Place<'_>, report: &mut Report) {
    if report.is_full() {
        return;
    }
    let near = nearest(name, record.fields.iter().map(|field| field.name));
    let slip = near.map(|name| format!("; did you mean `{name}`?")).unwrap_or_default();
    report.unreadable(
        &place.unknown(name),
        Finding {
            reason: "unknown_field",
            limit: near.map(str::to_owned),
            value: node.shown(),
            message: format!("is no field of {}{slip}", record.name),
        },
    );
}

/// Something that can be read in place of what cannot. It is never checked, nor returned.
fn stand_in(shape: &Shape) -> Value {
    match shape {
        Shape::Flag => false.into(),
        Shape::Count(_) | Shape::Number(_) => 0.into(),
        Shape::Text(_) => "".into(),
        Shape::Id => "x".into(),
        Shape::Moment => "1970-01-01T00:00:00Z".into(),
        Shape::Currency => "IDR".into(),
        Shape::Choice(names) => names().first().copied().unwrap_or_default().into(),
        Shape::List(..) => Value::Array(Vec::new()),
        Shape::Record(record) => {
            let required = record.fields.iter().filter(|field| field.presence == Presence::Required);
            Value::Object(required.map(|field| (field.name.to_owned(), stand_in(&field.shape))).collect())
        }
    }
}
