//! JSON Schema (draft 2020-12) from the tables.

use super::limits::Letters;
use super::{Count, Number, Presence, Record, Shape, Text};
use crate::quantity::decimal;
use serde_json::{Map, Value, json};

/// The schema of what is read as this record: every name, every alias, every limit of a single field.
pub(crate) fn schema(record: &'static Record) -> String {
    let mut definitions = Map::new();
    define(record, &mut definitions);
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$comment": "Generated from gizi's tables of fields. What holds between fields is checked by gizi alone.",
        "title": record.name,
        "$ref": reference(record),
        "$defs": definitions,
    });
    format!("{schema:#}\n")
}

fn reference(record: &Record) -> String {
    format!("#/$defs/{}", record.name)
}

fn define(record: &'static Record, definitions: &mut Map<String, Value>) {
    if definitions.contains_key(record.name) {
        return;
    }
    // Taken first, so that a record that holds itself would end.
    definitions.insert(record.name.to_owned(), Value::Null);
    let mut properties = Map::new();
    let mut twice = Vec::new();
    for field in record.fields {
        let mut shape = shape(&field.shape, definitions);
        if matches!(field.presence, Presence::Optional | Presence::With(_) | Presence::MayWith(_)) {
            shape = or_null(shape);
        }
        if let Some(alias) = field.alias {
            properties.insert(alias.to_owned(), shape.clone());
            twice.push(json!({ "required": [field.name, alias] }));
        }
        properties.insert(field.name.to_owned(), shape);
    }
    let required = record.fields.iter().filter(|field| field.presence == Presence::Required);
    let required: Vec<&str> = required.map(|field| field.name).collect();
    let mut definition = json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    });
    let tied = tied(record);
    if let (Some(definition), false) = (definition.as_object_mut(), tied.is_empty()) {
        definition.insert("allOf".to_owned(), tied.into());
    }
    if let (Some(definition), false) = (definition.as_object_mut(), twice.is_empty()) {
        definition.insert("not".to_owned(), json!({ "anyOf": twice }));
    }
    definitions.insert(record.name.to_owned(), definition);
}

/// What is asked of the fields that belong to one name of the first field.
fn tied(record: &Record) -> Vec<Value> {
    let Some(tag) = record.fields.first() else { return Vec::new() };
    let tied = record.fields.iter().filter_map(|field| match field.presence {
        Presence::With(names) => {
            let name = field.name;
            Some((name, names, json!({ "required": [name], "properties": { name: { "not": { "type": "null" } } } })))
        }
        Presence::MayWith(names) => Some((field.name, names, json!({}))),
        _ => None,
    });
    tied.map(|(field, names, then)| {
        let among = match names {
            [name] => json!({ "const": name }),
            names => json!({ "enum": names }),
        };
        json!({
            "if": { "properties": { tag.name: among }, "required": [tag.name] },
            "then": then,
            "else": { "properties": { field: { "type": "null" } } },
        })
    })
    .collect()
}

fn or_null(shape: Value) -> Value {
    json!({ "anyOf": [shape, { "type": "null" }] })
}

fn shape(shape: &Shape, definitions: &mut Map<String, Value>) -> Value {
    match shape {
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::Count(Count { least, most, unit }) => {
            with_unit(json!({ "type": "integer", "minimum": least, "maximum": most }), unit)
        }
        Shape::Number(limits) => number(limits),
        Shape::Text(Text { least, most, letters }) => {
            let mut text = json!({ "type": "string", "minLength": least, "maxLength": most });
            let pattern = match letters {
                Letters::Code => Some("^[A-Z0-9-]+$"),
                Letters::Allergen => Some("^([A-Z0-9_]+|\\*)$"),
                Letters::Any if *least > 0 => Some("\\S"),
                Letters::Any => None,
            };
            if let (Some(text), Some(pattern)) = (text.as_object_mut(), pattern) {
                text.insert("pattern".to_owned(), pattern.into());
            }
            text
        }
        Shape::Measured => json!({ "type": "number", "minimum": 0 }),
        Shape::Id | Shape::OwnId | Shape::Time | Shape::NutrientKey | Shape::Currency => {
            json!({ "type": "string", "pattern": shape.form() })
        }
        Shape::Moment | Shape::Day => json!({ "type": "string", "format": shape.form() }),
        Shape::Choice(names) => json!({ "enum": names() }),
        Shape::Record(record) => {
            define(record, definitions);
            json!({ "$ref": reference(record) })
        }
        Shape::List(of, most) => json!({ "type": "array", "items": self::shape(of, definitions), "maxItems": most }),
    }
}

/// A decimal is a number or, exactly, a text. A schema cannot compare a text with a limit.
fn number(limits: &Number) -> Value {
    let mut number = Map::new();
    number.insert("type".to_owned(), "number".into());
    if let Some(least) = limits.least {
        let keyword = if limits.above { "exclusiveMinimum" } else { "minimum" };
        number.insert(keyword.to_owned(), least.into());
    }
    if let Some(most) = limits.most {
        number.insert("maximum".to_owned(), most.into());
    }
    let sign = if limits.least.is_some_and(|least| least >= 0) { "" } else { "-?" };
    let (digits, places) = (decimal::MAX_DIGITS, decimal::MAX_PLACES);
    let pattern = format!("^{sign}[0-9]{{1,{digits}}}(\\.[0-9]{{1,{places}}})?$");
    with_unit(json!({ "anyOf": [number, { "type": "string", "pattern": pattern }] }), limits.unit)
}

fn with_unit(mut schema: Value, unit: &str) -> Value {
    if let (Some(schema), false) = (schema.as_object_mut(), unit.is_empty()) {
        schema.insert("description".to_owned(), format!("in {unit}").into());
    }
    schema
}
