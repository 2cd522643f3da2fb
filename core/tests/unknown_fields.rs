//! A misspelt field is an error wherever JSON comes from outside.
//!
//! `read_json` refuses what a record does not have at every depth but one: serde reads an enum whose variants carry
//! fields in two steps, and the second is out of its sight. So these enums, and the records in them, refuse by
//! themselves, or are results that nobody hands in.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs, reason = "a test may fail")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Enums that read past a field, each with the reason.
const RESULTS: [(&str, &str); 14] = [
    ("BalanceWarning", "a result"),
    ("CostWarning", "a result"),
    ("EventSubject", "kept: a later version may tell more"),
    ("Heard", "a result"),
    ("LimitOrigin", "a result"),
    ("MessageContent", "kept in violations and gaps: a later version may tell more"),
    ("MissingReason", "a result"),
    ("NutritionWarning", "a result"),
    ("PlanBound", "a result"),
    ("SupplyGapReason", "a result"),
    ("TableCell", "a result"),
    ("UnknownReason", "a result"),
    ("Verdict", "a result"),
    ("Write", "of those who write a backend"),
];

#[derive(Default)]
struct Declared {
    refuses: bool,
    tagged: bool,
    body: String,
}

/// Every record and enum of core that serde reads by its derived code.
fn declared(folder: &Path, found: &mut BTreeMap<String, Declared>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("tests") {
            declared(&path, found);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            let source = std::fs::read_to_string(path).unwrap();
            for item in source.split("#[derive(").skip(1) {
                let head = item.split("\npub ").next().unwrap();
                let rest = item.split("\npub ").nth(1).unwrap_or_default();
                let Some(rest) = rest.strip_prefix("struct ").or_else(|| rest.strip_prefix("enum ")) else { continue };
                if head.contains("\n}") || !head.split(")]").next().unwrap().contains("Deserialize") {
                    continue;
                }
                let name: String = rest.chars().take_while(|c| c.is_alphanumeric()).collect();
                let is_tuple = rest.get(name.len()..).is_some_and(|rest| rest.starts_with('('));
                let body = rest.split(if is_tuple { ";" } else { "\n}" }).next().unwrap().to_owned();
                let refuses = head.contains("deny_unknown_fields");
                found.insert(name, Declared { refuses, tagged: head.contains("tag = "), body });
            }
        }
    }
}

fn code(body: &str) -> impl Iterator<Item = &str> {
    body.lines().filter(|line| !line.trim_start().starts_with("//"))
}

/// The types of the fields.
fn types(body: &str) -> BTreeSet<&str> {
    let fields = code(body).filter_map(|line| line.split_once(": "));
    fields.flat_map(|(_, kind)| kind.split(|c: char| !c.is_alphanumeric())).collect()
}

#[test]
fn enums_with_fields_and_what_is_in_them_refuse_unknown_fields_or_are_results() {
    let mut all = BTreeMap::new();
    declared(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut all);
    assert!(all.len() > 250, "{}", all.len());
    let tagged = || all.iter().filter(|(_, it)| it.tagged);
    let lax: BTreeSet<&str> = tagged().filter(|(_, it)| !it.refuses).map(|(name, _)| name.as_str()).collect();
    let listed: BTreeSet<&str> = RESULTS.iter().map(|(name, _)| *name).collect();
    assert_eq!(lax, listed);
    let mut open: Vec<&str> = tagged().filter(|(_, it)| it.refuses).flat_map(|(_, it)| types(&it.body)).collect();
    let mut seen = BTreeSet::new();
    while let Some(name) = open.pop() {
        let Some((name, record)) = all.get_key_value(name).filter(|(name, _)| seen.insert(name.as_str())) else {
            continue;
        };
        // A choice without fields, or a newtype, has none that could be misspelt.
        let has_fields = code(&record.body).any(|line| line.contains(": "));
        assert!(record.refuses || !has_fields, "{name} lies in an enum with fields and reads past a misspelt one");
        open.extend(types(&record.body));
    }
    assert!(seen.len() > 10, "{seen:?}");
}
