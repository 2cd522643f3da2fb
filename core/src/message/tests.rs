use super::*;
use crate::error::error_codes;
use crate::locale::Language;
use crate::sheet::{CellFault, CellProblem};
use std::collections::BTreeSet;

fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|part| part.split('}').next()).collect()
}

/// Messages whose English sentence is the library's own.
fn is_explanation(key: &str) -> bool {
    ["error.", "cell."].iter().any(|family| key.starts_with(family))
}

#[test]
fn every_message_exists_in_both_languages_with_the_same_placeholders() {
    let table = MessageTable::standard().unwrap();
    for (key, words) in table.rows.iter() {
        assert!(!words.id.is_empty(), "{key}");
        if is_explanation(key) {
            assert!(words.en.is_empty(), "{key} has its English sentence elsewhere");
        } else {
            assert!(!words.en.is_empty(), "{key}");
            assert_eq!(placeholders(&words.en), placeholders(&words.id), "{key}");
        }
    }
}

/// Families of keys that stand as literals in the sources.
const FAMILIES: [&str; 19] = [
    "balance.",
    "reason.",
    "verdict.",
    "outcome.",
    "ceiling.",
    "status.",
    "view.",
    "line.",
    "cost.",
    "nutrition.",
    "missing.",
    "day.",
    "slot.",
    "violation.",
    "shape.",
    "table.",
    "column.",
    "gap.",
    "why.",
];

/// What stands between quotation marks in a source and looks like a key.
fn keys(source: &str) -> impl Iterator<Item = &str> {
    source.split('"').filter(|text| {
        let known = FAMILIES.iter().any(|family| text.starts_with(family));
        known && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'_' || b == b'.')
    })
}

#[test]
fn every_key_in_use_is_in_the_table_and_every_key_of_the_table_is_in_use() {
    let table = MessageTable::standard().unwrap();
    let sources = concat!(
        include_str!("../balance/words.rs"),
        include_str!("../balance/report.rs"),
        include_str!("../view/shown.rs"),
        include_str!("../view/card.rs"),
        include_str!("../view/menu.rs"),
        include_str!("../view/nutrition.rs"),
        include_str!("../view/cost.rs"),
        include_str!("../view/balance.rs"),
        include_str!("../view/day.rs"),
        include_str!("../view/plan.rs"),
        include_str!("../interchange/plan_tables/mod.rs"),
        include_str!("../interchange/plan_tables/procurement.rs"),
        include_str!("../interchange/plan_tables/production.rs"),
        include_str!("../interchange/plan_tables/calendar.rs"),
        include_str!("../validation/check.rs"),
        include_str!("../validation/limits.rs"),
        include_str!("../validation/shown.rs"),
        include_str!("../validation/read.rs"),
        include_str!("../validation/table.rs"),
        include_str!("../validation/walk.rs"),
        include_str!("../menu/relations.rs"),
        include_str!("../ingredient/relations.rs"),
        include_str!("../program/relations.rs"),
        include_str!("../plan/relations.rs"),
        include_str!("../plan/fit.rs"),
        include_str!("../plan/special_diet.rs"),
        include_str!("../plan/actual/relations.rs"),
        include_str!("../plan/actual/fit.rs"),
        include_str!("../plan/actual/waste.rs"),
        include_str!("../plan/optimise/explain/label.rs"),
        include_str!("../plan/optimise/explain/words.rs"),
    );
    let used: BTreeSet<&str> = keys(sources).collect();
    let known: BTreeSet<&str> =
        table.rows.keys().map(String::as_str).filter(|key| keys(&format!("\"{key}\"")).next().is_some()).collect();
    assert!(used.len() > 120);
    assert_eq!(used, known);
}

/// Errors whose sentence holds English words of other libraries, or that only programmers meet.
const ENGLISH_ONLY: [&str; 27] = [
    "balance.bad_number",
    "balance.no_basis",
    "balance.no_limit",
    "balance.not_in_grams",
    "balance.toml",
    "cost.basis",
    "cost.columns",
    "cost.menu_index",
    "cost.overflow",
    "cost.places",
    "cost.servings",
    "cost.too_many_menus",
    "interchange.calendar",
    "interchange.mapping",
    "interchange.workbook",
    "message.table_row",
    "nutrient.bad_grams",
    "nutrient.column_length",
    "nutrient.row_out_of_range",
    "nutrient.too_many",
    "nutrient.too_many_menus",
    "quantity.division_by_zero",
    "quantity.overflow",
    "quantity.unit_factor",
    "sheet.unreadable",
    "store.bad_write",
    "store.would_block",
];

#[test]
fn every_error_is_translated_or_left_in_english_on_purpose() {
    let codes: BTreeSet<String> = error_codes().into_iter().map(|code| code.code).collect();
    let table = MessageTable::standard().unwrap();
    let translated = table.rows.keys().filter_map(|key| key.strip_prefix("error."));
    // Without the feature `system` there is no clock to fail.
    let built = translated.filter(|code| cfg!(feature = "system") || !code.starts_with("clock."));
    let told: BTreeSet<String> = built.chain(ENGLISH_ONLY).map(str::to_owned).collect();
    assert_eq!(codes, told);
}

#[test]
fn an_indonesian_error_names_only_what_the_error_knows() {
    let table = MessageTable::standard().unwrap();
    let plan = crate::plan::DayRange::month(2026, 13).unwrap_err();
    assert_eq!(table.explain_error(&plan, Language::Id), "tidak ada bulan 13 dalam tahun 2026");
    let time = crate::program::TimeOfDay::new("8.00").unwrap_err();
    assert_eq!(table.explain_error(&time, Language::Id), "`8.00` bukan jam seperti 08:00 atau 11:30");
    // The details of an invalid record are its violations.
    let error = crate::program::parse_program(b"{}").into_result().unwrap_err();
    assert_eq!(table.explain_error(&error, Language::Id), "isian program ini ada yang salah");
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

#[test]
fn amounts_and_limits_are_written_by_the_locale() {
    let table = MessageTable::standard().unwrap();
    let amount = |low, high| MessageContent::Amount { low, high, unit: "kcal".to_owned() };
    let limits = MessageContent::Limits { min: Some(330.0), max: None, unit: "kcal".to_owned() };
    let message = Message::new("balance.low").text("subject", "Energi").with("observed", amount(285.6, Some(285.6)));
    let message = message.with("limit", limits).with("by", amount(44.4, Some(44.4)));
    let text = table.render(&message, Language::Id);
    assert_eq!(text, "Energi: 285,6 kkal; sasaran sedikitnya 330 kkal: kurang 44,4 kkal");
    let text = table.render(&message, Language::En);
    assert_eq!(text, "Energi: 285.6 kcal; target at least 330 kcal: 44.4 kcal short");
}

#[test]
fn errors_are_explained_in_the_language() {
    let table = MessageTable::standard().unwrap();
    let units = crate::quantity::UnitTable::standard().unwrap();
    let error = units.unit("takar").unwrap_err();
    let id = "satuan `takar` tidak ada dalam kumpulan takaran yang dipakai";
    assert_eq!(table.explain_error(&error, Language::Id), id);
    assert_eq!(table.explain_error(&error, Language::En), error.message());
}

#[test]
fn an_error_without_indonesian_words_or_without_its_facts_stays_english() {
    let table = MessageTable::standard().unwrap();
    let kind = crate::ErrorKind::Invalid;
    let told = |code, details| {
        let error = crate::Error::new(kind, code, "in English".to_owned(), details);
        table.explain_error(&error, Language::Id)
    };
    assert_eq!(told("cost.columns", Vec::new()), "in English");
    assert_eq!(told("menu.cycle", Vec::new()), "in English", "the chain is not given");
    let chain = vec![crate::ErrorDetail::new("chain", "a > b > a")];
    assert_eq!(told("menu.cycle", chain), "sebuah menu memuat dirinya sendiri: a > b > a");
}

#[test]
fn every_bad_cell_is_explained_in_the_language() {
    let table = MessageTable::standard().unwrap();
    let faults = [
        CellFault::RowLength,
        CellFault::Required,
        CellFault::BadCode,
        CellFault::Duplicate,
        CellFault::NotANumber,
        CellFault::Negative,
        CellFault::AmbiguousThousands,
        CellFault::NotPositive,
        CellFault::Impossible,
        CellFault::NotAPercentage,
        CellFault::UnknownCategory,
        CellFault::BadDate,
        CellFault::UnknownUnit,
        CellFault::UnknownCurrency,
        CellFault::UnknownWord,
    ];
    for fault in faults {
        let problem = CellProblem::new("harga.csv", 8, "amount", "15rb", fault);
        let text = table.explain_problem(&problem, Language::Id);
        assert!(text.starts_with("harga.csv, baris 8, kolom amount: `15rb`: ") && !text.contains("cell."), "{text}");
        assert_eq!(table.explain_problem(&problem, Language::En), problem.to_string());
    }
    let told = table.rows.keys().filter(|key| key.starts_with("cell.") && !key.starts_with("cell.of_")).count();
    assert_eq!(told, faults.len());
    let row = CellProblem::new("harga.csv", 8, "", "a;b", CellFault::RowLength);
    let text = table.explain_problem(&row, Language::Id);
    assert_eq!(text, "harga.csv, baris 8: `a;b`: jumlah sel baris ini berbeda dari judul tabel");
}
