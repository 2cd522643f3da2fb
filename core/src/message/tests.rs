use super::*;
use std::collections::BTreeSet;

fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|part| part.split('}').next()).collect()
}

#[test]
fn every_message_exists_in_both_languages_with_the_same_placeholders() {
    let table = MessageTable::standard().unwrap();
    for (key, words) in &table.rows {
        assert!(!words.en.is_empty() && !words.id.is_empty(), "{key}");
        assert_eq!(placeholders(&words.en), placeholders(&words.id), "{key}");
    }
}

/// What stands between quotation marks in a source and looks like a key.
fn keys(source: &str) -> impl Iterator<Item = &str> {
    source.split('"').filter(|text| {
        let known = ["balance.", "reason.", "violation.", "shape."].iter().any(|start| text.starts_with(start));
        known && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'_' || b == b'.')
    })
}

#[test]
fn every_key_in_use_is_in_the_table_and_every_key_of_the_table_is_in_use() {
    let table = MessageTable::standard().unwrap();
    let sources = concat!(
        include_str!("../balance/words.rs"),
        include_str!("../balance/report.rs"),
        include_str!("../validation/check.rs"),
        include_str!("../validation/limits.rs"),
        include_str!("../validation/node.rs"),
        include_str!("../validation/read.rs"),
        include_str!("../validation/table.rs"),
        include_str!("../validation/walk.rs"),
        include_str!("../menu/relations.rs"),
        include_str!("../ingredient/relations.rs"),
        include_str!("../program/relations.rs"),
        include_str!("../plan/relations.rs"),
        include_str!("../plan/fit.rs"),
    );
    let used: BTreeSet<&str> = keys(sources).collect();
    let known: BTreeSet<&str> = table.rows.keys().map(String::as_str).collect();
    assert!(used.len() > 20);
    assert_eq!(used, known);
}

#[test]
fn numbers_follow_the_language() {
    assert_eq!(number(1517.25, Language::Id), "1.517,3");
    assert_eq!(number(1517.25, Language::En), "1,517.3");
    assert_eq!(number(1_234_567.0, Language::Id), "1.234.567");
    assert_eq!(number(0.125, Language::En), "0.13", "half away from zero");
    assert_eq!(number(-0.125, Language::En), "-0.13");
    assert_eq!(number(-0.001, Language::En), "0");
    assert_eq!(number(412.5, Language::Id), "412,5");
    assert_eq!(number(100.0, Language::Id), "100");
    assert_eq!(number(f64::NAN, Language::Id), "NaN");
    assert_eq!(number(1e300, Language::En), "1e300");
}

#[test]
fn a_message_nobody_wrote_shows_its_key_and_a_lacking_value_nothing() {
    let table = MessageTable::standard().unwrap();
    assert_eq!(table.render(&Message::new("no.such"), Language::En), "no.such");
    assert_eq!(table.render(&Message::new("balance.free"), Language::En), ": kept");
}

#[test]
fn nested_messages_end() {
    let table = MessageTable::standard().unwrap();
    let mut message = Message::new("balance.free").text("subject", "bottom");
    for _ in 0..2_000 {
        message = Message::new("balance.free").with("subject", MessageContent::List { messages: vec![message] });
    }
    assert_eq!(table.render(&message, Language::En), ": kept: kept: kept: kept: kept");
}
