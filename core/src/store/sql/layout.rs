use super::Value;
use crate::id::TenantId;
use crate::store::{Link, Noun, RecordIndex, RecordKey};
use std::collections::BTreeSet;

/// The column of an index field, or none if the kind does not have it.
pub(crate) fn column(noun: Noun, field: &str) -> Option<String> {
    let place = |fields: &[&str]| fields.iter().position(|known| *known == field).map(|place| place + 1);
    let text = place(noun.text_fields()).map(|place| format!("text_{place}"));
    text.or_else(|| place(noun.number_fields()).map(|place| format!("number_{place}")))
}

/// The columns of `listings` behind its key.
pub(crate) fn listing_columns() -> Vec<String> {
    let slots = |name: &'static str, most: u32| (1..=most).map(move |place| format!("{name}_{place}"));
    slots("text", Noun::MAX_TEXTS).chain(slots("number", Noun::MAX_NUMBERS)).chain(["search".to_owned()]).collect()
}

/// The statement that writes a row of `listings`; its values are [`listing_values`].
pub(crate) fn put_listing() -> String {
    let columns = listing_columns();
    let marks: Vec<String> = (1..=columns.len() + 3).map(|place| format!("?{place}")).collect();
    let updates: Vec<String> = columns.iter().map(|column| format!("{column} = excluded.{column}")).collect();
    format!(
        "INSERT INTO listings (tenant, noun, id, {}) VALUES ({}) ON CONFLICT (tenant, noun, id) DO UPDATE SET {}",
        columns.join(", "),
        marks.join(", "),
        updates.join(", "),
    )
}

/// A row of `listings`, column by column.
pub(crate) fn listing_values<'a>(tenant: &'a TenantId, key: &'a RecordKey, index: &'a RecordIndex) -> Vec<Value<'a>> {
    let padded = |fields: &'static [&'static str], most: u32| {
        fields.iter().map(Some).chain(std::iter::repeat(None)).take(most as usize)
    };
    let texts = padded(key.noun.text_fields(), Noun::MAX_TEXTS)
        .map(|field| Value::maybe(field.and_then(|field| index.text_of(field))));
    let numbers = padded(key.noun.number_fields(), Noun::MAX_NUMBERS)
        .map(|field| field.and_then(|field| index.number_of(field)).map_or(Value::Absent, Value::Number));
    let mut row = vec![Value::text(tenant.as_str()), Value::text(key.noun.code()), Value::text(&key.id)];
    row.extend(texts);
    row.extend(numbers);
    row.push(Value::text(&index.search));
    row
}

/// Whether the JSON of two indexes ends with the same links: told without reading it, as most changes keep them.
pub(crate) fn same_links(old: &str, new: &str) -> bool {
    // A quote within a text is escaped, so this stands nowhere else.
    match (old.rfind("\"links\":["), new.rfind("\"links\":[")) {
        (Some(from), Some(to)) => old.get(from..) == new.get(to..),
        _ => false,
    }
}

/// The links that go and those that come, each once.
pub(crate) fn changed_links<'a>(old: &'a RecordIndex, new: &'a RecordIndex) -> (Vec<&'a Link>, Vec<&'a Link>) {
    let (old, new): (BTreeSet<&Link>, BTreeSet<&Link>) = (old.links.iter().collect(), new.links.iter().collect());
    (old.difference(&new).copied().collect(), new.difference(&old).copied().collect())
}
