//! The documentation lists every code that violations carry, and no other.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs, reason = "a test may fail")]

use gizi::ingredient::ingredient_violation_codes;
use gizi::kitchen::settings_violation_codes;
use gizi::menu::menu_violation_codes;
use gizi::plan::{actual_violation_codes, assignment_violation_codes, plan_violation_codes};
use gizi::program::program_violation_codes;
use gizi::validation::ViolationCode;
use std::collections::BTreeSet;
use std::fmt::Write;

const INTRODUCTION: &str = "# Violation codes

`parse_menu` and `validate_menu`, and the same of ingredients, programmes, plans, assignments, what really happened and settings, report every broken
field with its path, a code, the limit and the value. A code is what the field's codes start with, a point and a reason; it never changes its
meaning. Behind a reason stands its limit: a number, the names that are accepted, or a type, format or pattern of JSON
Schema. In paths, `[]` is any entry of a list. The sentences, in English and Indonesian, are in
`core/data/violations.csv`.
";

/// One row for each place, with its reasons in the order they are looked for.
fn section(page: &mut String, title: &str, codes: &[ViolationCode]) {
    write!(page, "\n## {title}\n\n| field | codes start with | reasons |\n|---|---|---|\n").unwrap();
    let mut places: Vec<(&str, &str, Vec<String>)> = Vec::new();
    for code in codes {
        let (start, reason) = code.code.rsplit_once('.').unwrap();
        let limit = match (&code.limit, reason) {
            (Some(form), "malformed") => format!(" `{form}`"),
            (Some(limit), _) => format!(" {limit}"),
            (None, _) => String::new(),
        };
        let reason = format!("`{reason}`{limit}");
        match places.iter_mut().find(|place| (place.0, place.1) == (code.path.as_str(), start)) {
            Some((_, _, reasons)) => reasons.push(reason),
            None => places.push((&code.path, start, vec![reason])),
        }
    }
    for (path, start, reasons) in places {
        let path = match (path, start) {
            ("", "json") => "the text".to_owned(),
            ("", _) => "the record".to_owned(),
            _ => format!("`{path}`"),
        };
        writeln!(page, "| {path} | `{start}` | {} |", reasons.join("; ")).unwrap();
    }
}

fn page() -> String {
    let mut page = INTRODUCTION.to_owned();
    section(&mut page, "Menu", &menu_violation_codes());
    section(&mut page, "Ingredient", &ingredient_violation_codes());
    section(&mut page, "Programme", &program_violation_codes());
    section(&mut page, "Plan", &plan_violation_codes());
    section(&mut page, "Assignment", &assignment_violation_codes());
    section(&mut page, "What really happened", &actual_violation_codes());
    section(&mut page, "Settings", &settings_violation_codes());
    page
}

#[test]
fn the_page_lists_every_code() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/violations.md");
    if std::env::var_os("GIZI_WRITE_DOCS").is_some() {
        std::fs::write(path, page()).unwrap();
    }
    let kept = std::fs::read_to_string(path).unwrap();
    assert!(kept == page(), "run `make docs` and commit core/docs/violations.md");
}

#[test]
fn every_code_of_a_place_is_listed_once_and_well_formed() {
    for codes in [
        menu_violation_codes(),
        ingredient_violation_codes(),
        program_violation_codes(),
        plan_violation_codes(),
        assignment_violation_codes(),
        actual_violation_codes(),
        settings_violation_codes(),
    ] {
        let unique: BTreeSet<(&str, &str)> = codes.iter().map(|code| (&*code.code, &*code.path)).collect();
        assert_eq!(unique.len(), codes.len());
        for code in &codes {
            let lower = |part: &str| part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
            assert!(code.code.contains('.') && code.code.split('.').all(lower), "{}", code.code);
        }
    }
}

/// The hand-picked cases of the room's own tests, found again in the list.
#[test]
fn codes_carry_their_limits() {
    let menu = menu_violation_codes();
    let limit = |code: &str| menu.iter().find(|listed| listed.code == code).unwrap().limit.as_deref();
    assert_eq!(limit("menu.menu_name.too_short"), Some("3"));
    assert_eq!(limit("menu.ingredients.quantity.too_small"), Some("0"));
    assert_eq!(limit("menu.ingredients.ingredient_id.one_item"), None);
    assert_eq!(limit("json.too_deep"), Some("32"));
    let lines = menu.iter().find(|listed| listed.code == "menu.ingredients.portions.key.unknown_portion").unwrap();
    assert_eq!(lines.path, "ingredients[].portions[].key");
}
