use super::super::{Pieces, read};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeMap;

/// What serde_json says of a text, and what we say.
fn both(json: &str) -> (Result<Value, String>, Result<Value, String>) {
    let theirs = serde_json::from_str::<Value>(json).map_err(|error| error.to_string());
    (read::<Value>(json).map_err(|error| error.to_string()), theirs)
}

#[test]
fn what_is_no_json_is_told_in_the_words_of_serde_json() {
    for json in [
        "",
        " ",
        "nul",
        "nulk",
        "tru",
        "{",
        "{]",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,}",
        "{\"a\" 1}",
        "{a:1}",
        "[",
        "[1",
        "[1,]",
        "[1 2]",
        "[,]",
        "1 2",
        "01",
        "-",
        "-a",
        "1.",
        "1.a",
        "1e",
        "1e+",
        "1ea",
        "\"a",
        "\"\\",
        "\"\\x\"",
        "\"\n\"",
        "\n\n  x",
        "{\n\"a\": [\n1,\n}",
        "+1",
        ".5",
        "]",
        "'a'",
        "// a",
        "NaN",
        "\"\\u12",
    ] {
        let (ours, theirs) = both(json);
        assert_eq!(ours, theirs, "{json}");
        assert!(ours.is_err(), "{json}");
    }
    for json in ["1e400", "-1e999", r#""\ud800""#, r#""\udc00""#, r#""\ud800A""#, r#""\u12g4""#] {
        let (ours, theirs) = both(json);
        assert!(ours.is_err() && theirs.is_err(), "{json}");
    }
}

#[test]
fn numbers_are_what_they_are_in_serde_json() {
    for json in [
        "0",
        "-0",
        "-0.0",
        "1",
        "-1",
        "0.1",
        "1e2",
        "1E-2",
        "1e-400",
        "9007199254740993",
        "18446744073709551615",
        "18446744073709551616",
        "-9223372036854775808",
        "-9223372036854775809",
        "123456789012345678901234567890",
        "0.30000000000000004",
        "2.2250738585072011e-308",
        "5e-324",
        "1.7976931348623157e308",
        "1.00",
    ] {
        let (ours, theirs) = both(json);
        assert_eq!(ours.as_ref().map(ToString::to_string), theirs.as_ref().map(ToString::to_string), "{json}");
        assert_eq!(ours, theirs, "{json}");
        let bits = |read: &Result<Value, String>| read.as_ref().unwrap().as_f64().unwrap().to_bits();
        assert_eq!(bits(&ours), bits(&theirs), "{json}");
    }
}

#[test]
fn depth_has_an_end() {
    for depth in [1, 127, 128, 129, 100_000] {
        let (ours, theirs) = both(&format!("{}1{}", "[".repeat(depth), "]".repeat(depth)));
        assert_eq!(ours, theirs, "{depth}");
    }
}

#[derive(Debug, PartialEq, serde::Deserialize)]
struct Dish {
    name: String,
    #[serde(default)]
    parts: Vec<Part>,
    #[serde(default)]
    by: BTreeMap<String, Way>,
}

#[derive(Debug, PartialEq, serde::Deserialize)]
struct Part {
    grams: Option<u32>,
    way: Way,
}

#[derive(Debug, PartialEq, serde::Deserialize)]
enum Way {
    Raw,
    Fried(f64),
    Boiled { minutes: u32 },
    Mixed(u32, u32),
}

fn refused(json: &str) -> (String, String) {
    let error = read::<Dish>(json).unwrap_err();
    (error.path().to_owned(), error.to_string())
}

#[test]
fn a_refusal_says_where() {
    let told = |path: &str, message: &str| (path.to_owned(), message.to_owned());
    assert_eq!(refused("[]"), told("", "invalid type: sequence, expected struct Dish"));
    assert_eq!(refused("{}"), told("", "missing field `name`"));
    assert_eq!(refused(r#"{"name": null}"#), told("name", "invalid type: null, expected a string"));
    assert_eq!(refused(r#"{"name": "a", "name": "b"}"#), told("name", "duplicate field `name`"));
    let part = |part: &str| {
        refused(&format!(r#"{{"name": "a", "x": [[1], {{"y": 2}}], "parts": [{{"way": "Raw"}}, {part}]}}"#))
    };
    assert_eq!(part(r#"{"grams": "1"}"#), told("parts[1].grams", "invalid type: string \"1\", expected u32"));
    assert_eq!(part(r#"{"grams": -1}"#), told("parts[1].grams", "invalid value: integer `-1`, expected u32"));
    assert_eq!(part(r#"{"grams": 1.5}"#), told("parts[1].grams", "invalid type: floating point `1.5`, expected u32"));
    assert_eq!(part(r#"{"grams": 1}"#), told("parts[1]", "missing field `way`"));
    assert_eq!(part(r#"["Raw"]"#), told("parts[1]", "invalid type: sequence, expected struct Part"));
    assert_eq!(
        part(r#"{"way": "Roh"}"#),
        told("parts[1].way", "unknown variant `Roh`, expected one of `Raw`, `Fried`, `Boiled`, `Mixed`")
    );
    assert_eq!(
        part(r#"{"way": "Fried"}"#),
        told("parts[1].way", "invalid type: unit variant, expected newtype variant")
    );
    assert_eq!(part(r#"{"way": {"Fried": []}}"#), told("parts[1].way.Fried", "invalid type: sequence, expected f64"));
    assert_eq!(
        part(r#"{"way": {"Boiled": {"minutes": true}}}"#),
        told("parts[1].way.Boiled.minutes", "invalid type: boolean `true`, expected u32")
    );
    assert_eq!(part(r#"{"way": {"Mixed": [1, 2, 3]}}"#), told("parts[1].way.Mixed", "fewer values were expected"));
    assert_eq!(
        part(r#"{"way": {"Raw": null, "Fried": 1}}"#),
        told("parts[1].way", "an object of one field was expected")
    );
    assert_eq!(refused(r#"{"name": "a", "by": {"b": "Raw", "c": 1}}"#).0, "by.c");
}

#[test]
fn every_form_of_a_choice_is_read() {
    let json = r#"{"name": "\u0061\ud83c\udf5a\n", "unknown": {"a": [{}]}, "parts": [
        {"grams": null, "way": "Raw"}, {"way": {"Raw": null}}, {"grams": 2, "way": {"Fried": 180}},
        {"way": {"Boiled": {"minutes": 3, "more": 1}}}, {"way": {"Mixed": [1, 2]}}], "by": {"a": {"Fried": 1.5}}}"#;
    assert_eq!(read::<Dish>(json).unwrap(), serde_json::from_str::<Dish>(json).unwrap());
    let strictly = |json: &str| Pieces::of(json).unwrap().node().read::<Dish>(true).map_err(|error| error.to_string());
    assert!(strictly(r#"{"name": "a", "parts": [{"way": "Raw"}]}"#).is_ok());
    assert_eq!(strictly(r#"{"name": "a", "more": 1}"#).unwrap_err(), "unknown field");
    assert!(strictly(r#"{"name": "a", "parts": [{"way": {"Raw": null}}]}"#).is_err());
}

proptest! {
    /// Texts that are JSON with a slip here and there.
    #[test]
    fn any_text_is_read_as_serde_json_reads_it(
        pieces in prop::collection::vec(prop::sample::select(vec![
            "{", "}", "[", "]", ",", ":", "\"", "\"a\"", "\"\\n\"", "\"\\u00e9\"", "\\", "0", "1", "-", ".", "5", "e",
            "null", "true", "false", " ", "\n", "é", "\u{1}", "\"b\":", "[]", "{}",
        ]), 0..12),
    ) {
        let json = pieces.concat();
        let (ours, theirs) = both(&json);
        prop_assert_eq!(ours, theirs, "{}", json);
    }
}
