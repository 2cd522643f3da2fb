use super::agree::holds;
use super::given::{Case, cases};
use gizi::ingredient::{ingredient_violation_codes, parse_ingredient};
use gizi::locale::Language;
use gizi::menu::{menu_violation_codes, parse_menu};
use gizi::message::MessageTable;
use gizi::validation::{Violation, ViolationCode};
use serde::Serialize;
use serde_json::json;
use std::collections::BTreeSet;

/// The bytes a case gives: a JSON value, or a text, perhaps so many times.
fn bytes(case: &Case) -> Vec<u8> {
    match case.given.get("json") {
        Some(json) => json.to_string().into_bytes(),
        None => case.text("text").repeat(case.given["times"].as_u64().unwrap_or(1) as usize).into_bytes(),
    }
}

/// Everything that is wrong, in order; a record that is read holds what the case expects of it.
fn check(case: &Case, noun: &str, record: &Option<impl Serialize>, violations: &[Violation], table: &MessageTable) {
    let expected = case.expected();
    assert_eq!(record.is_none(), !violations.is_empty(), "{}", case.name());
    holds(case.name(), &violations, expected.get("violations").unwrap_or(&json!([])));
    if let Some(part) = expected.get(noun) {
        holds(case.name(), record, part);
    }
    if let Some(sentences) = expected.get("indonesian") {
        let said: Vec<String> = violations.iter().map(|found| table.render(&found.words, Language::Id)).collect();
        assert_eq!(json!(said), *sentences, "{}", case.name());
    }
}

#[test]
fn parse_menu_agrees_with_the_vectors() {
    let table = MessageTable::standard().unwrap();
    for case in cases("parse_menu.json") {
        let parsed = parse_menu(&bytes(&case));
        check(&case, "menu", &parsed.menu, &parsed.violations, &table);
    }
}

#[test]
fn parse_ingredient_agrees_with_the_vectors() {
    let table = MessageTable::standard().unwrap();
    for case in cases("parse_ingredient.json") {
        let parsed = parse_ingredient(&bytes(&case));
        check(&case, "ingredient", &parsed.ingredient, &parsed.violations, &table);
    }
}

/// The codes that the cases of a file name.
fn told(file: &str) -> BTreeSet<String> {
    let cases = cases(file).into_iter();
    let violations = cases.flat_map(|case| case.expected()["violations"].as_array().cloned().unwrap_or_default());
    violations.map(|violation| violation["code"].as_str().unwrap().to_owned()).collect()
}

/// Every code of a case is listed, and whatever can be wrong with a field is shown to every language at least once.
/// JSON cannot carry what is not finite.
fn complete(file: &str, listed: Vec<ViolationCode>) {
    let (told, listed) = (told(file), listed.into_iter().map(|code| code.code).collect::<BTreeSet<_>>());
    assert_eq!(told.difference(&listed).next(), None, "{file}");
    let reasons = |codes: &BTreeSet<String>| -> BTreeSet<String> {
        codes.iter().map(|code| code.rsplit_once('.').unwrap().1.to_owned()).collect()
    };
    let mut known = reasons(&listed);
    known.remove("not_finite");
    assert_eq!(reasons(&told), known, "{file}");
}

#[test]
fn every_reason_has_a_case() {
    complete("parse_menu.json", menu_violation_codes());
    complete("parse_ingredient.json", ingredient_violation_codes());
}
