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

/// What the packages for other languages, the client for React and their crossings are written in.
const PACKAGES: [&str; 6] = [
    "bindings-mobile/src",
    "bindings-python/python/gizi",
    "bindings-python/src",
    "bindings-wasm/package/own",
    "bindings-wasm/react/src",
    "bindings-wasm/src",
];

fn sources(folder: &std::path::Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let kind = path.extension().and_then(|kind| kind.to_str()).unwrap_or_default();
        if path.is_dir() {
            sources(&path, found);
        } else if ["js", "ts", "tsx", "py", "rs"].contains(&kind) {
            found.push(std::fs::read_to_string(path).unwrap());
        }
    }
}

/// What stands between quotation marks and begins as a code of the packages does, or stands behind `code`.
fn used(source: &str, families: &[&str]) -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    let mut before = "";
    for text in source.split(['"', '`']) {
        let is_code = text.split_once('.').is_some_and(|(family, reason)| {
            let lower = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
            let named = ["code: ", "code=", "code = "].iter().any(|name| before.ends_with(name));
            lower(family) && lower(reason) && (named || families.contains(&family))
        });
        if is_code {
            codes.insert(text.to_owned());
        }
        before = text;
    }
    codes
}

#[test]
fn every_code_that_a_package_raises_is_listed_and_every_one_that_is_listed_is_raised() {
    let known: BTreeSet<String> = error_codes().into_iter().map(|code| code.code).collect();
    let shared = ["json", "internal"];
    let own =
        ["bytes", "client", "function", "http", "input", "instance", "object", "plot", "storage", "value", "worker"];
    let families = [&shared[..], &own[..]].concat();
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let mut all = Vec::new();
    PACKAGES.iter().for_each(|folder| sources(&std::path::Path::new(root).join(folder), &mut all));
    let raised: BTreeSet<String> = all.iter().flat_map(|source| used(source, &families)).collect();
    let unlisted: Vec<&String> = raised.iter().filter(|code| !known.contains(*code)).collect();
    assert!(unlisted.is_empty(), "in no list and no language: {unlisted:?}");
    let of_packages = |code: &&String| code.split_once('.').is_some_and(|(family, _)| own.contains(&family));
    let unused: Vec<&String> = known.iter().filter(of_packages).filter(|code| !raised.contains(*code)).collect();
    assert!(unused.is_empty(), "nobody raises {unused:?}");
}
