//! The documentation lists every error code, and no other.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs, reason = "a test may fail")]

use gizi::error::error_codes;
use std::collections::BTreeSet;
use std::fmt::Write;

fn page() -> String {
    let mut page = String::from(
        "# Error codes\n\nEvery error has a kind, a stable code, a path and details. A code never changes its meaning.\n\
         Low iron, a missing price or an impossible plan are results, not errors.\n\n| code | kind | when |\n|---|---|---|\n",
    );
    for code in error_codes() {
        let kind = serde_json::to_value(code.kind).unwrap();
        writeln!(page, "| `{}` | {} | {} |", code.code, kind.as_str().unwrap(), code.meaning).unwrap();
    }
    page
}

#[test]
fn the_page_lists_every_code() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/errors.md");
    if std::env::var_os("GIZI_WRITE_DOCS").is_some() {
        std::fs::write(path, page()).unwrap();
    }
    let kept = std::fs::read_to_string(path).unwrap();
    assert!(kept == page(), "run `make docs` and commit core/docs/errors.md");
}

#[test]
fn codes_are_unique_and_well_formed() {
    let codes: Vec<String> = error_codes().into_iter().map(|code| code.code).collect();
    let unique: BTreeSet<&String> = codes.iter().collect();
    assert_eq!(unique.len(), codes.len());
    for code in &codes {
        let (room, reason) = code.split_once('.').unwrap();
        let lower = |part: &str| part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
        assert!(!room.is_empty() && !reason.is_empty() && lower(room) && lower(reason), "{code}");
    }
}
