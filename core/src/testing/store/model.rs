use super::sample::*;
use crate::id::TenantId;
use crate::store::{
    ChangeSet, Condition, EventQuery, MemoryStore, Noun, Page, PageStart, Query, RecordIndex, RecordKey, Store,
    StoredRecord, Write,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, TestRunner};
use std::cell::Cell;

/// So few ids and values that changes meet.
const IDS: &[&str] = &["a", "b", "A", "ab", "é", "🍚\u{0}"];
const TEXTS: &[&str] = &["", "a", "b", "ab", "aB", "é"];
const TEXT_FIELDS: &[&str] = &["menu_name", "menu_code", "main_protein"];
const NUMBER_FIELDS: &[&str] = &["deleted", "calories", "servings", "active_newest"];

/// Something asked of both stores.
#[derive(Debug, Clone)]
enum Step {
    Commit(ChangeSet),
    List(Query, u32),
    Numbered(Query, Page),
    Get(Vec<RecordKey>),
    Events(EventQuery),
}

fn text() -> impl Strategy<Value = String> {
    select(TEXTS).prop_map(str::to_owned)
}

fn field(fields: &'static [&'static str]) -> impl Strategy<Value = String> {
    select(fields).prop_map(str::to_owned)
}

fn index() -> impl Strategy<Value = RecordIndex> {
    // Each field at most once, in any order.
    let texts = proptest::sample::subsequence(TEXT_FIELDS, 0..=3).prop_shuffle();
    let numbers = proptest::sample::subsequence(NUMBER_FIELDS, 0..=3).prop_shuffle();
    let links = vec((select(&["x", "y"][..]), select(TEXTS)), 0..4);
    (texts, numbers, links, vec((select(TEXTS), -2_i64..3), 3), vec(select(TEXTS), 0..3)).prop_map(
        |(texts, numbers, links, values, words)| {
            let mut index = RecordIndex::default();
            for (field, (value, _)) in texts.into_iter().zip(&values) {
                index = index.text(field, value);
            }
            for (field, (_, value)) in numbers.into_iter().zip(&values) {
                index = index.number(field, *value);
            }
            for (label, target) in links {
                index = index.link(label, target);
            }
            words.into_iter().fold(index, RecordIndex::searchable)
        },
    )
}

fn keys() -> impl Strategy<Value = RecordKey> {
    (prop_oneof![9 => Just(Noun::Menu), 1 => Just(Noun::Request)], select(IDS))
        .prop_map(|(noun, id)| RecordKey::new(noun, id))
}

fn write() -> impl Strategy<Value = Write> {
    (keys(), 0_u32..3, text(), proptest::option::of(text()), index(), 0..5).prop_map(
        |(key, expected, body, derived, index, which)| {
            let index = if key.noun == Noun::Menu { index } else { RecordIndex::default() };
            match which {
                0 => Write::Remove { key, expected },
                1 => Write::Derive { key, derived, index },
                _ => {
                    let version = expected + 1;
                    Write::Put { expected, record: StoredRecord { key, version, schema: 1, body, derived, index } }
                }
            }
        },
    )
}

fn change() -> impl Strategy<Value = ChangeSet> {
    let base = prop_oneof![5 => Just(None), 1 => (0_i64..8).prop_map(Some)];
    let prune = prop_oneof![5 => Just(None), 1 => (0_i64..9).prop_map(Some)];
    let events = vec(select(&["a", "b"][..]).prop_map(event), 0..3);
    (base, vec(write(), 0..4), events, prune).prop_map(|(base, writes, events, prune_events)| ChangeSet {
        base,
        writes,
        events,
        prune_events,
    })
}

fn condition() -> impl Strategy<Value = Condition> {
    let link = || (select(&["x", "y"][..]), text());
    prop_oneof![
        (field(TEXT_FIELDS), vec(text(), 0..3)).prop_map(|(field, values)| Condition::OneOf { field, values }),
        (field(TEXT_FIELDS), text()).prop_map(|(field, value)| Condition::From { field, value }),
        (field(TEXT_FIELDS), text()).prop_map(|(field, value)| Condition::Through { field, value }),
        (field(NUMBER_FIELDS), -2_i64..3).prop_map(|(field, value)| Condition::AtLeast { field, value }),
        (field(NUMBER_FIELDS), -2_i64..3).prop_map(|(field, value)| Condition::AtMost { field, value }),
        link().prop_map(|(label, target)| Condition::Linked { label: label.to_owned(), target }),
        link().prop_map(|(label, target)| Condition::NotLinked { label: label.to_owned(), target }),
    ]
}

fn query() -> impl Strategy<Value = Query> {
    let fields = select([TEXT_FIELDS, NUMBER_FIELDS].concat());
    let search = proptest::option::weighted(0.3, vec(text(), 0..3));
    (vec(condition(), 0..3), proptest::option::of((fields, any::<bool>())), search).prop_map(
        |(conditions, sort, search)| {
            let query = Query { conditions, search: search.map(|words| words.join(" ")), ..Query::of(Noun::Menu) };
            match sort {
                Some((field, descending)) => query.sorted(field, descending),
                None => query,
            }
        },
    )
}

fn step() -> impl Strategy<Value = Step> {
    let asked = (0_i64..12, 1_u32..4, proptest::option::of(select(&["MENU/a", "MENU/c"][..])));
    prop_oneof![
        4 => change().prop_map(Step::Commit),
        2 => (query(), 1_u32..4).prop_map(|(query, size)| Step::List(query, size)),
        1 => (query(), 1_u32..4, 0_u32..4).prop_map(|(query, limit, number)| {
            Step::Numbered(query, Page { limit, start: PageStart::Number { number } })
        }),
        1 => vec(keys(), 0..5).prop_map(Step::Get),
        1 => asked.prop_map(|(after, limit, subject)| {
            Step::Events(EventQuery { limit, subject: subject.map(str::to_owned), ..EventQuery::after(after) })
        }),
    ]
}

/// Both stores answer alike, errors among it.
fn agree(store: &dyn Store, model: &MemoryStore, kitchen: &TenantId, step: Step) -> Result<(), TestCaseError> {
    match step {
        Step::Commit(changes) => {
            prop_assert_eq!(store.commit(kitchen, changes.clone()), model.commit(kitchen, changes))
        }
        Step::Get(keys) => prop_assert_eq!(store.get(kitchen, &keys), model.get(kitchen, &keys)),
        Step::Events(query) => prop_assert_eq!(store.events(kitchen, &query), model.events(kitchen, &query)),
        Step::Numbered(query, page) => {
            prop_assert_eq!(store.list(kitchen, &query, &page), model.list(kitchen, &query, &page));
        }
        Step::List(query, size) => {
            let mut page = Page::first(size);
            loop {
                let listed = store.list(kitchen, &query, &page);
                prop_assert_eq!(&listed, &model.list(kitchen, &query, &page));
                let Some(cursor) = listed.unwrap().next else { break };
                page.start = PageStart::After { cursor };
            }
        }
    }
    Ok(())
}

pub fn behaves_as_records_in_memory(store: &dyn Store) {
    kitchen(store);
    let round = Cell::new(0);
    let config = Config { cases: 48, failure_persistence: None, ..Config::default() };
    let outcome = TestRunner::new(config).run(&vec(step(), 1..40), |steps| {
        round.set(round.get() + 1);
        // A kitchen of its own for every round: others' records are in the same tables.
        let kitchen = tenant(&format!("model-{}", round.get()));
        let model = MemoryStore::new();
        steps.into_iter().try_for_each(|step| agree(store, &model, &kitchen, step))
    });
    if let Err(failure) = outcome {
        panic!("{failure}");
    }
}
