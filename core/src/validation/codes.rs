//! Every code that violations of a record can carry, from its tables.

use super::{Field, Letters, MAX_BYTES, MAX_DEPTH, Presence, Record, Shape, ViolationCode};
use crate::quantity::decimal;

/// The codes of a record whose codes start with `name`, field by field, after those of the whole text.
pub(crate) fn codes(record: &'static Record, name: &str) -> Vec<ViolationCode> {
    let mut codes = Vec::new();
    let json = Spot { code: "json".to_owned(), path: String::new() };
    json.add("inexact_number", None, &mut codes);
    json.add("malformed", None, &mut codes);
    json.add("too_deep", Some(MAX_DEPTH.to_string()), &mut codes);
    json.add("too_large", Some(MAX_BYTES.to_string()), &mut codes);
    let root = Spot { code: name.to_owned(), path: String::new() };
    root.shape(&Shape::Record(record), &mut codes);
    codes
}

/// A place as codes and paths name it.
struct Spot {
    code: String,
    path: String,
}

impl Spot {
    fn add(&self, reason: &str, limit: Option<String>, codes: &mut Vec<ViolationCode>) {
        codes.push(ViolationCode { code: format!("{}.{reason}", self.code), path: self.path.clone(), limit });
    }

    fn field(&self, field: &Field) -> Self {
        let dot = if self.path.is_empty() { "" } else { "." };
        Self { code: format!("{}.{}", self.code, field.key), path: format!("{}{dot}{}", self.path, field.name) }
    }

    fn shape(&self, shape: &Shape, codes: &mut Vec<ViolationCode>) {
        let mut add = |reason: &str, limit: Option<&str>| self.add(reason, limit.map(str::to_owned), codes);
        add("wrong_type", Some(shape.kind()));
        match shape {
            Shape::Flag | Shape::Record(_) | Shape::List(..) => {}
            Shape::Count(limits) => {
                add("too_small", Some(&limits.least.to_string()));
                add("too_large", Some(&limits.most.to_string()));
            }
            Shape::Number(limits) => {
                add("not_a_number", None);
                add("too_many_digits", Some(&decimal::MAX_DIGITS.to_string()));
                limits.least.into_iter().for_each(|least| add("too_small", Some(&least.to_string())));
                limits.most.into_iter().for_each(|most| add("too_large", Some(&most.to_string())));
            }
            Shape::Measured => {
                add("not_finite", None);
                add("too_small", Some("0"));
            }
            Shape::Text(limits) => {
                let (least, most) = (limits.least.to_string(), limits.most.to_string());
                if limits.least > 0 {
                    add("blank", Some(&least));
                }
                if limits.least > 1 {
                    add("too_short", Some(&least));
                }
                add("too_long", Some(&most));
                if limits.letters != Letters::Any {
                    add("bad_character", Some(limits.letters.words()));
                }
            }
            Shape::Id
            | Shape::OwnId
            | Shape::Moment
            | Shape::Day
            | Shape::Time
            | Shape::NutrientKey
            | Shape::Currency => {
                add("malformed", shape.form());
            }
            Shape::Choice(names) => add("unknown_choice", Some(&names().join(", "))),
        }
        match shape {
            Shape::Record(record) => self.record(record, codes),
            Shape::List(of, most) => {
                self.add("too_many", Some(most.to_string()), codes);
                Self { code: self.code.clone(), path: format!("{}[]", self.path) }.shape(of, codes);
            }
            _ => {}
        }
    }

    fn record(&self, record: &Record, codes: &mut Vec<ViolationCode>) {
        self.add("unknown_field", None, codes);
        for field in record.fields {
            let spot = self.field(field);
            match field.presence {
                Presence::Required => spot.add("missing", None, codes),
                Presence::With(names) => {
                    spot.add("missing", None, codes);
                    spot.add("out_of_place", Some(names.join(", ")), codes);
                }
                Presence::MayWith(names) => spot.add("out_of_place", Some(names.join(", ")), codes),
                Presence::Defaulted | Presence::Optional => {}
            }
            spot.add("given_twice", None, codes);
            spot.shape(&field.shape, codes);
        }
        for (keys, reason) in record.relations {
            self.relation(record, keys, reason, codes);
        }
    }

    /// The code of a relation, whose field may lie deeper.
    fn relation(&self, record: &Record, keys: &str, reason: &str, codes: &mut Vec<ViolationCode>) {
        let (key, rest) = keys.split_once('.').unwrap_or((keys, ""));
        let Some(field) = record.field(key) else { return };
        let mut spot = self.field(field);
        let mut shape = &field.shape;
        if let (Shape::List(of, _), false) = (shape, rest.is_empty()) {
            spot.path.push_str("[]");
            shape = of;
        }
        match shape {
            Shape::Record(record) if !rest.is_empty() => spot.relation(record, rest, reason, codes),
            _ => spot.add(reason, None, codes),
        }
    }
}
