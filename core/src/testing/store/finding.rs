use super::sample::*;
use crate::id::TenantId;
use crate::store::{Condition, Noun, Page, Query, RecordIndex, RecordKey, Store, StoredRecord, Write};

fn menus() -> Query {
    Query::of(Noun::Menu)
}

fn with(condition: Condition) -> Query {
    menus().with(condition)
}

/// A kitchen with four menus; `d` has neither fields nor links.
fn stocked(store: &dyn Store) -> TenantId {
    let kitchen = kitchen(store);
    let index = RecordIndex::default;
    let records = [
        indexed(
            "a",
            index()
                .searchable("Crème Brûlée")
                .searchable("manis sekali")
                .text("menu_name", "creme brulee")
                .text("kind", "DISH")
                .number("calories", 0)
                .link("ingredient", "susu")
                .link("ingredient", "telur"),
        ),
        indexed(
            "b",
            index()
                .searchable("Sop AYAM 100%")
                .text("menu_name", "sop ayam")
                .text("kind", "DISH")
                .number("calories", -5)
                .link("ingredient", "ayam"),
        ),
        indexed(
            "c",
            index()
                .searchable("ayam_goreng")
                .text("menu_name", "ayam goreng")
                .text("kind", "TRAY")
                .number("calories", 700)
                .link("ingredient", "ayam")
                .link("allergen", "susu"),
        ),
        indexed("d", index()),
    ];
    store.commit(&kitchen, create(&records)).unwrap();
    kitchen
}

#[track_caller]
fn finds(store: &dyn Store, kitchen: &TenantId, query: Query, ids: &[&str]) {
    assert_eq!(found(store, kitchen, &query), ids, "{query:?}");
}

pub fn only_records_of_the_kind_are_listed(store: &dyn Store) {
    let kitchen = stocked(store);
    let plan = StoredRecord { key: RecordKey::new(Noun::Plan, "p"), index: RecordIndex::default(), ..menu("p") };
    store.commit(&kitchen, create(&[plan])).unwrap();
    finds(store, &kitchen, menus(), &["a", "b", "c", "d"]);
    finds(store, &kitchen, Query::of(Noun::Plan), &["p"]);
    finds(store, &kitchen, Query::of(Noun::Settings), &[]);
}

pub fn search_ignores_case_and_accents(store: &dyn Store) {
    let kitchen = stocked(store);
    finds(store, &kitchen, menus().search("BRULEE"), &["a"]);
    finds(store, &kitchen, menus().search("crÈme"), &["a"]);
    finds(store, &kitchen, menus().search("ayam"), &["b", "c"]);
    finds(store, &kitchen, menus().search("yam"), &["b", "c"]);
    finds(store, &kitchen, menus().search("nasi"), &[]);
}

pub fn every_searched_word_must_occur(store: &dyn Store) {
    let kitchen = stocked(store);
    finds(store, &kitchen, menus().search("ayam sop"), &["b"]);
    finds(store, &kitchen, menus().search("  manis   brulee "), &["a"]);
    finds(store, &kitchen, menus().search("sop manis"), &[]);
    finds(store, &kitchen, menus().search("  "), &["a", "b", "c", "d"]);
}

pub fn a_searched_word_is_no_pattern(store: &dyn Store) {
    let kitchen = stocked(store);
    finds(store, &kitchen, menus().search("100%"), &["b"]);
    finds(store, &kitchen, menus().search("%"), &["b"]);
    finds(store, &kitchen, menus().search("_"), &["c"]);
    for word in ["*", "?", "a.am", "\\", "'", "[a]", "sop*"] {
        finds(store, &kitchen, menus().search(word), &[]);
    }
}

pub fn one_of_several_values(store: &dyn Store) {
    let kitchen = stocked(store);
    let one_of = |values: &[&str]| {
        let values = values.iter().map(|value| (*value).to_owned()).collect();
        with(Condition::OneOf { field: "menu_name".to_owned(), values })
    };
    finds(store, &kitchen, one_of(&["sop ayam"]), &["b"]);
    finds(store, &kitchen, one_of(&["sop ayam", "nasi", "creme brulee"]), &["a", "b"]);
    finds(store, &kitchen, one_of(&["sop", "SOP AYAM", ""]), &[]);
}

pub fn one_of_no_values_finds_nothing(store: &dyn Store) {
    let kitchen = stocked(store);
    finds(store, &kitchen, with(Condition::OneOf { field: "kind".to_owned(), values: Vec::new() }), &[]);
}

pub fn one_of_a_thousand_values(store: &dyn Store) {
    let kitchen = stocked(store);
    let mut values: Vec<String> = (0..1000).map(|number| number.to_string()).collect();
    values.push("ayam goreng".to_owned());
    finds(store, &kitchen, with(Condition::OneOf { field: "menu_name".to_owned(), values }), &["c"]);
}

pub fn text_from_and_through(store: &dyn Store) {
    let kitchen = stocked(store);
    let field = || "menu_name".to_owned();
    let from = |value: &str| Condition::From { field: field(), value: value.to_owned() };
    let through = |value: &str| Condition::Through { field: field(), value: value.to_owned() };
    finds(store, &kitchen, with(from("creme brulee")), &["a", "b"]);
    finds(store, &kitchen, with(from("creme brulee ")), &["b"]);
    finds(store, &kitchen, with(from("")), &["a", "b", "c"]);
    finds(store, &kitchen, with(through("creme brulee")), &["a", "c"]);
    finds(store, &kitchen, with(through("\u{10ffff}")), &["a", "b", "c"]);
    finds(store, &kitchen, with(from("b")).with(through("d")), &["a"]);
}

pub fn numbers_at_least_and_at_most(store: &dyn Store) {
    let kitchen = stocked(store);
    let at_least = |value| with(Condition::AtLeast { field: "calories".to_owned(), value });
    let at_most = |value| with(Condition::AtMost { field: "calories".to_owned(), value });
    finds(store, &kitchen, at_least(1), &["c"]);
    finds(store, &kitchen, at_least(700), &["c"]);
    finds(store, &kitchen, at_least(701), &[]);
    finds(store, &kitchen, at_least(i64::MIN), &["a", "b", "c"]);
    finds(store, &kitchen, at_most(-5), &["b"]);
    finds(store, &kitchen, at_most(-6), &[]);
    finds(store, &kitchen, at_most(i64::MAX), &["a", "b", "c"]);
}

pub fn zero_is_a_value(store: &dyn Store) {
    let kitchen = stocked(store);
    finds(store, &kitchen, menus().number("calories", 0), &["a"]);
    finds(store, &kitchen, with(Condition::AtLeast { field: "calories".to_owned(), value: 0 }), &["a", "c"]);
}

pub fn linked_and_not_linked(store: &dyn Store) {
    let kitchen = stocked(store);
    let not =
        |label: &str, target: &str| with(Condition::NotLinked { label: label.to_owned(), target: target.to_owned() });
    finds(store, &kitchen, menus().linked("ingredient", "ayam"), &["b", "c"]);
    finds(store, &kitchen, menus().linked("allergen", "susu"), &["c"]);
    finds(store, &kitchen, menus().linked("ingredient", "aya"), &[]);
    finds(store, &kitchen, menus().linked("ingredient", "susu").linked("ingredient", "telur"), &["a"]);
    finds(store, &kitchen, not("ingredient", "ayam"), &["a", "d"]);
    finds(store, &kitchen, not("ingredient", "nasi"), &["a", "b", "c", "d"]);
    finds(store, &kitchen, not("allergen", "susu").linked("ingredient", "ayam"), &["b"]);
    // A link of one kind is none of another.
    finds(store, &kitchen, Query::of(Noun::Plan).linked("ingredient", "ayam"), &[]);
}

pub fn a_removed_link_is_found_no_more(store: &dyn Store) {
    let kitchen = stocked(store);
    let index = RecordIndex::default().link("ingredient", "telur").link("ingredient", "kelapa");
    // The same link twice is one.
    let index = index.link("ingredient", "kelapa");
    let write = Write::Derive { key: key("a"), derived: None, index };
    store.commit(&kitchen, crate::store::ChangeSet::default().write(write)).unwrap();
    finds(store, &kitchen, menus().linked("ingredient", "susu"), &[]);
    finds(store, &kitchen, menus().linked("ingredient", "telur"), &["a"]);
    finds(store, &kitchen, menus().linked("ingredient", "kelapa"), &["a"]);
    store.commit(&kitchen, remove("a", 1)).unwrap();
    finds(store, &kitchen, menus().linked("ingredient", "kelapa"), &[]);
}

pub fn conditions_hold_together(store: &dyn Store) {
    let kitchen = stocked(store);
    let query = menus().search("ayam").text("kind", "DISH").linked("ingredient", "ayam").number("calories", -5);
    finds(store, &kitchen, query.clone(), &["b"]);
    finds(store, &kitchen, query.text("kind", "TRAY"), &[]);
    // The same field twice.
    finds(store, &kitchen, menus().text("kind", "DISH").text("kind", "TRAY"), &[]);
}

pub fn unknown_fields_are_refused(store: &dyn Store) {
    let kitchen = stocked(store);
    let queries = [
        menus().text("calories", "a"),
        menus().number("menu_name", 1),
        menus().text("text_1", "a"),
        menus().sorted("tenant", false),
        menus().sorted("id; DROP TABLE records", true),
        Query::of(Noun::Settings).text("menu_name", "a"),
    ];
    for query in queries {
        refused(store.list(&kitchen, &query, &Default::default()), "store.unknown_field");
    }
    finds(store, &kitchen, menus(), &["a", "b", "c", "d"]);
}

pub fn every_field_of_every_kind_finds_and_sorts(store: &dyn Store) {
    let kitchen = kitchen(store);
    for noun in Noun::ALL {
        let record = |id: &str, value: i64| {
            let index = noun
                .text_fields()
                .iter()
                .fold(RecordIndex::default(), |index, field| index.text(field, &format!("{field} {value}")));
            let numbers = noun.number_fields().iter().zip(0_i64..);
            let index = numbers.fold(index, |index, (field, place)| index.number(field, place * 10 + value));
            StoredRecord { key: RecordKey::new(noun, id), index, ..menu(id) }
        };
        store.commit(&kitchen, create(&[record("a", 2), record("b", 1)])).unwrap();
        for field in noun.text_fields() {
            finds(store, &kitchen, Query::of(noun).text(field, &format!("{field} 1")), &["b"]);
            finds(store, &kitchen, Query::of(noun).sorted(field, false), &["b", "a"]);
        }
        for (field, place) in noun.number_fields().iter().zip(0_i64..) {
            finds(store, &kitchen, Query::of(noun).number(field, place * 10 + 1), &["b"]);
            finds(store, &kitchen, Query::of(noun).sorted(field, true), &["a", "b"]);
        }
    }
}

pub fn letters_without_a_decomposition_are_found_by_what_people_type(store: &dyn Store) {
    let kitchen = kitchen(store);
    let index = RecordIndex::default().searchable("Smørrebrød, Weißwurst");
    store.commit(&kitchen, create(&[indexed("a", index)])).unwrap();
    for words in ["smorrebrod", "SMØRREBRØD", "weisswurst", "WEIẞWURST"] {
        finds(store, &kitchen, menus().search(words), &["a"]);
    }
}

pub fn more_words_or_conditions_than_anybody_means_are_refused(store: &dyn Store) {
    let kitchen = stocked(store);
    let words = |count: usize| menus().search(&vec!["ayam"; count].join(" "));
    finds(store, &kitchen, words(Query::MAX_WORDS), &["b", "c"]);
    let linked = |count: usize| (0..count).fold(menus(), |query, _| query.linked("ingredient", "ayam"));
    finds(store, &kitchen, linked(Query::MAX_CONDITIONS), &["b", "c"]);
    for query in [words(Query::MAX_WORDS + 1), linked(Query::MAX_CONDITIONS + 1)] {
        refused(store.list(&kitchen, &query, &Page::first(10)), "store.too_many_conditions");
    }
}
