//! The second look at JSON that could not be read: finds every value of a wrong type or form, every unknown, missing
//! and repeated field, and puts stand-ins in their place so that the rest can be checked.

use super::limits::{too_large, too_many_digits, too_small};
use super::nearest::nearest;
use super::node::Node;
use super::{Field, Finding, Place, Presence, Record, Report, Shape};
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
            let exact = decimal::wire::deserialize(&value).is_ok_and(|value| decimal::entry(value).is_ok());
            if exact { Ok(value) } else { Err(too_many_digits(&number.to_string())) }
        }
        (Shape::Number(_), Node::Text(text)) => number(text),
        (Shape::Measured, Node::Number(number)) => Ok(Value::Number(number.clone())),
        (Shape::Id, Node::Text(text)) => {
            form(text, !text.is_empty() && crate::id::MenuId::new(text.as_ref()).is_ok(), shape)
        }
        (Shape::OwnId, Node::Text(text)) => form(text, crate::id::MenuId::new(text.as_ref()).is_ok(), shape),
        (Shape::Moment, Node::Text(text)) => form(text, text.parse::<jiff::Timestamp>().is_ok(), shape),
        (Shape::Day, Node::Text(text)) => form(text, text.parse::<jiff::civil::Date>().is_ok(), shape),
        (Shape::Time, Node::Text(text)) => form(text, crate::program::TimeOfDay::new(text).is_ok(), shape),
        (Shape::NutrientKey, Node::Text(text)) => {
            form(text, crate::nutrient::NutrientKey::new(text.as_ref()).is_ok(), shape)
        }
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
        // Of a number that lost digits nothing more is said.
        if !report.is_broken(place) {
            report.unreadable(place, finding);
        }
        stand_in(shape)
    })
}

fn wrong_type(shape: &Shape, node: &Node<'_>) -> Finding {
    let value = node.shown();
    let finding = Finding::new("wrong_type", "violation.wrong_type").limit(shape.kind()).words("wanted", shape.noun());
    let finding = match (node, &value) {
        (Node::Number(_), Some(number)) => finding.text("found", number),
        _ => finding.words("found", node.noun()),
    };
    match value {
        Some(value) => finding.value(value),
        None => finding,
    }
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
                Finding::new("not_a_number", "violation.not_a_number").value(text)
            })
        }
    }
}

fn form(text: &str, is_well_formed: bool, shape: &Shape) -> Result<Value, Finding> {
    if is_well_formed {
        return Ok(Value::String(text.to_owned()));
    }
    Err(malformed(text, shape))
}

/// A text that has not the form of its shape.
pub(super) fn malformed(text: &str, shape: &Shape) -> Finding {
    let finding = Finding::new("malformed", "violation.malformed").limit(shape.form().unwrap_or_default()).value(text);
    finding.words("wanted", shape.noun())
}

fn choice(text: &str, names: &[&str]) -> Result<Value, Finding> {
    if names.contains(&text) {
        return Ok(Value::String(text.to_owned()));
    }
    let finding = match nearest(text, names.iter().copied()) {
        Some(near) => Finding::new("unknown_choice", "violation.unknown_choice_near").text("near", near),
        None => Finding::new("unknown_choice", "violation.unknown_choice"),
    };
    Err(finding.limit(names.join(", ")).value(text))
}

fn object(fields: &[(Cow<'_, str>, Node<'_>)], record: &Record, place: &Place<'_>, report: &mut Report) -> Value {
    for (name, node) in fields {
        if !record.fields.iter().any(|field| field.is_called(name)) {
            unknown(name, node, record, place, report);
        }
    }
    let mut object = Map::new();
    for field in record.fields {
        let here = place.field(field);
        let mut given = fields.iter().filter(|(name, _)| field.is_called(name));
        let value = match (given.next(), given.next()) {
            (Some((first, _)), Some((second, _))) => {
                let finding = Finding::new("given_twice", "violation.given_twice").text("first", first).value(second);
                report.unreadable(&here, finding);
                Some(stand_in(&field.shape))
            }
            (given, _) => one(given.map(|(_, node)| node), field, &object, record, place, report),
        };
        if let Some(value) = value {
            object.insert(field.name.to_owned(), value);
        }
    }
    Value::Object(object)
}

/// The value of a field that is given at most once; `before` holds the fields in front of it.
fn one(
    given: Option<&Node>,
    field: &'static Field,
    before: &Map<String, Value>,
    record: &Record,
    place: &Place<'_>,
    report: &mut Report,
) -> Option<Value> {
    let here = place.field(field);
    let missing = |report: &mut Report| {
        report.unreadable(&here, Finding::new("missing", "violation.missing"));
        Some(stand_in(&field.shape))
    };
    match (field.presence, given) {
        (Presence::Required, None) => missing(report),
        (Presence::Defaulted | Presence::Optional, None) => None,
        (Presence::Optional, Some(Node::Null)) => Some(Value::Null),
        (Presence::With(names) | Presence::MayWith(names), given) => {
            let given = given.filter(|node| **node != Node::Null);
            let must = matches!(field.presence, Presence::With(_));
            let tag = record.fields.first();
            let named = tag.and_then(|tag| before.get(tag.name)).and_then(Value::as_str);
            let has_place = named.is_some_and(|named| names.contains(&named));
            match given {
                // Nobody can say what belongs to a name that could not be read.
                _ if tag.is_some_and(|tag| report.is_broken(&place.field(tag))) => {
                    report.mark(&here);
                    (has_place && must).then(|| stand_in(&field.shape))
                }
                Some(node) if has_place => Some(walk(node, &field.shape, &here, report)),
                None if has_place && must => missing(report),
                Some(node) => {
                    let finding = Finding::new("out_of_place", "violation.out_of_place").limit(names.join(", "));
                    report.unreadable(&here, node.shown().into_iter().fold(finding, Finding::value));
                    None
                }
                None => None,
            }
        }
        (_, Some(node)) => Some(walk(node, &field.shape, &here, report)),
    }
}

fn unknown(name: &str, node: &Node, record: &Record, place: &Place<'_>, report: &mut Report) {
    if report.is_full() {
        return;
    }
    let finding = match nearest(name, record.fields.iter().map(|field| field.name)) {
        Some(near) => Finding::new("unknown_field", "violation.unknown_field_near").limit(near),
        None => Finding::new("unknown_field", "violation.unknown_field"),
    };
    let finding = finding.text("record", record.name);
    report.unreadable(&place.unknown(name), node.shown().into_iter().fold(finding, Finding::value));
}

/// Something that can be read in place of what cannot. It is never checked, nor returned.
fn stand_in(shape: &Shape) -> Value {
    match shape {
        Shape::Flag => false.into(),
        Shape::Count(_) | Shape::Number(_) | Shape::Measured => 0.into(),
        Shape::Text(_) => "".into(),
        Shape::Id | Shape::OwnId | Shape::NutrientKey => "x".into(),
        Shape::Day => "1970-01-01".into(),
        Shape::Time => "00:00".into(),
        Shape::Moment => "1970-01-01T00:00:00Z".into(),
        Shape::Currency => "IDR".into(),
        Shape::Choice(names) => names().first().copied().unwrap_or_default().into(),
        Shape::List(..) => Value::Array(Vec::new()),
        Shape::Record(record) => {
            // The first name of a choice is the one whose stand-in is read.
            let tag = record.fields.first().map(|tag| stand_in(&tag.shape));
            let required = record.fields.iter().filter(|field| match field.presence {
                Presence::Required => true,
                Presence::With(names) => tag.as_ref().and_then(Value::as_str).is_some_and(|tag| names.contains(&tag)),
                Presence::Defaulted | Presence::Optional | Presence::MayWith(_) => false,
            });
            Value::Object(required.map(|field| (field.name.to_owned(), stand_in(&field.shape))).collect())
        }
    }
}
