//! For the rooms' own properties: the straight way from JSON and the walk that explains come to the same verdict.

use crate::json::Pieces;
use crate::locale::Language;
use crate::message::MessageTable;
use crate::validation::{Check, Place, Record, Shape, check, choices, codes, explain, read};
use proptest::prelude::*;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Both ways say the same of a text, and so does the check of the typed record where the text can be read.
/// Every code is listed with its limit, and every sentence is put into both languages.
pub(crate) fn both_ways<T: Check + DeserializeOwned>(
    json: Value,
    record: &'static Record,
    name: &str,
) -> Result<(), TestCaseError> {
    let text = json.to_string();
    let walked = explain::<T>(text.as_bytes(), &Pieces::of(&text), &Shape::Record(record), &Place::root(name));
    prop_assert!(walked.iter().all(|violation| !violation.code.ends_with(".unreadable")), "{:?}", walked);
    let found = read::<T>(text.as_bytes(), record, name).err().unwrap_or_default();
    prop_assert_eq!(&found, &walked);
    if let Ok(typed) = serde_json::from_value::<T>(json) {
        let typed = check(&typed, record, name);
        let about_reading = ["unknown_field", "given_twice", "wrong_type"];
        if !walked.iter().any(|violation| about_reading.iter().any(|reason| violation.code.ends_with(reason))) {
            prop_assert_eq!(typed, &walked[..]);
        }
    }
    let listed = codes(record, name);
    let table = MessageTable::standard().unwrap();
    for violation in walked {
        let known = |limit: &Option<String>| limit.is_none() || *limit == violation.limit;
        prop_assert!(listed.iter().any(|code| code.code == violation.code && known(&code.limit)), "{:?}", violation);
        prop_assert_eq!(&table.render(&violation.words, Language::En), &violation.message);
        let indonesian = table.render(&violation.words, Language::Id);
        prop_assert!(!indonesian.is_empty() && indonesian != violation.words.key, "{}", indonesian);
    }
    Ok(())
}

/// The table names exactly the fields serde reads, aliases included.
pub(crate) fn same_fields<T: DeserializeOwned>(record: &Record) {
    let mut table: Vec<&str> =
        record.fields.iter().flat_map(|field| [Some(field.name), field.alias]).flatten().collect();
    let mut serde = choices::<T>().to_vec();
    table.sort_unstable();
    serde.sort_unstable();
    assert_eq!(table, serde, "{}", record.name);
}

/// A place in a JSON value, chosen by a walk of `turns`.
pub(crate) fn somewhere<'a>(json: &'a mut Value, turns: &[u8]) -> &'a mut Value {
    let Some((turn, rest)) = turns.split_first() else { return json };
    let turn = usize::from(*turn);
    let length = match json {
        Value::Array(items) => items.len(),
        Value::Object(fields) => fields.len(),
        _ => 0,
    };
    if length == 0 {
        return json;
    }
    match json {
        Value::Array(items) => somewhere(&mut items[turn % length], rest),
        Value::Object(fields) => somewhere(fields.values_mut().nth(turn % length).unwrap(), rest),
        other => other,
    }
}

pub(crate) fn oddity() -> impl Strategy<Value = Value> {
    prop::sample::select(vec![
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(1.5),
        json!(-0.0),
        json!(1e300),
        json!(123_456_789_012_345_678_u64),
        json!(5_000_000_000_u64),
        json!(""),
        json!("   "),
        json!("1.5"),
        json!("1,5"),
        json!("1e3"),
        json!("1_000"),
        json!(".5"),
        json!("00000000000000000000000000000000001"),
        json!("LUNCH"),
        json!("SNACK"),
        json!({"LUNCH": null}),
        json!([]),
        json!({}),
        json!(["a", "b"]),
        json!({"id": "l0"}),
        json!({"key": "p0", "factor": 1}),
        json!("l0"),
        json!("menu"),
        json!("IDR"),
        json!("x".repeat(3000)),
        json!("2026-11-14T04:30:00Z"),
        json!("2026-11-14"),
        json!("KNOWN"),
        json!("ASSUMED_ZERO"),
        json!({"state": "TRACE", "amount": null}),
        json!({"state": "KNOWN", "amount": 1e9}),
        json!({"state": "MISSING", "rule": "r"}),
        json!("protein_g"),
        json!("*"),
        json!([[["deep"]]]),
    ])
}
