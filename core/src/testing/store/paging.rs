use super::sample::*;
use crate::id::TenantId;
use crate::store::{Noun, Page, PageStart, Query, RecordIndex, RecordPage, Store, StoredRecord};

fn menus() -> Query {
    Query::of(Noun::Menu)
}

fn after(limit: u32, page: &RecordPage) -> Page {
    Page { limit, start: PageStart::After { cursor: page.next.clone().unwrap() } }
}

fn number(limit: u32, number: u32) -> Page {
    Page { limit, start: PageStart::Number { number } }
}

/// Menus with a name each, of which some have calories.
fn stocked(store: &dyn Store, menus: &[(&str, Option<&str>, Option<i64>)]) -> TenantId {
    let kitchen = kitchen(store);
    let records: Vec<StoredRecord> = menus
        .iter()
        .map(|(id, name, calories)| {
            let mut index = RecordIndex::default();
            if let Some(name) = name {
                index = index.text("menu_name", name);
            }
            if let Some(calories) = calories {
                index = index.number("calories", *calories);
            }
            indexed(id, index)
        })
        .collect();
    store.commit(&kitchen, create(&records)).unwrap();
    kitchen
}

const SIX: [(&str, Option<&str>, Option<i64>); 6] = [
    ("f", Some("soto"), Some(3)),
    ("e", None, Some(-1)),
    ("d", Some("nasi"), None),
    ("c", Some("soto"), Some(0)),
    ("b", None, None),
    ("a", Some("bakso"), Some(3)),
];

#[track_caller]
fn ordered(store: &dyn Store, kitchen: &TenantId, query: &Query, ids: &[&str]) {
    assert_eq!(found(store, kitchen, query), ids, "{query:?}");
    // And the same in pages of every size.
    for size in 1..=7 {
        assert_eq!(in_pages(store, kitchen, query, size), ids, "{query:?} in pages of {size}");
    }
}

fn in_pages(store: &dyn Store, kitchen: &TenantId, query: &Query, size: u32) -> Vec<String> {
    let mut page = store.list(kitchen, query, &Page::first(size)).unwrap();
    let mut seen = ids(&page.records);
    while page.next.is_some() {
        page = store.list(kitchen, query, &after(size, &page)).unwrap();
        assert!((1..=size as usize).contains(&page.records.len()));
        seen.extend(ids(&page.records));
    }
    seen
}

pub fn sorted_by_id_without_a_sort(store: &dyn Store) {
    let kitchen = stocked(store, &SIX);
    ordered(store, &kitchen, &menus(), &["a", "b", "c", "d", "e", "f"]);
}

pub fn sorted_by_text_both_ways_with_absent_last(store: &dyn Store) {
    let kitchen = stocked(store, &SIX);
    ordered(store, &kitchen, &menus().sorted("menu_name", false), &["a", "d", "c", "f", "b", "e"]);
    ordered(store, &kitchen, &menus().sorted("menu_name", true), &["c", "f", "d", "a", "b", "e"]);
    ordered(store, &kitchen, &menus().sorted("kind", true), &["a", "b", "c", "d", "e", "f"]);
}

pub fn sorted_by_number_both_ways_with_absent_last(store: &dyn Store) {
    let kitchen = stocked(store, &SIX);
    ordered(store, &kitchen, &menus().sorted("calories", false), &["e", "c", "a", "f", "b", "d"]);
    ordered(store, &kitchen, &menus().sorted("calories", true), &["a", "f", "c", "e", "b", "d"]);
    ordered(store, &kitchen, &menus().text("menu_name", "soto").sorted("calories", true), &["f", "c"]);
}

pub fn text_is_sorted_bytewise(store: &dyn Store) {
    let names =
        ["", " ", "\u{0}", "A", "B", "Z", "_", "a", "a\u{0}", "a ", "aa", "b", "z", "é", "日", "🍚", "\u{fffd}"];
    let menus_of = names.map(|name| (name, Some(name), None));
    let kitchen = stocked(store, &menus_of);
    let mut expected = names;
    expected.sort_unstable();
    ordered(store, &kitchen, &menus(), &expected);
    ordered(store, &kitchen, &menus().sorted("menu_name", false), &expected);
    expected.reverse();
    ordered(store, &kitchen, &menus().sorted("menu_name", true), &expected);
}

pub fn pages_together_hold_every_record_once(store: &dyn Store) {
    let kitchen = stocked(store, &SIX);
    let query = menus().sorted("menu_name", true);
    let pages: Vec<Vec<String>> = (1..=3)
        .map(|page| {
            let page = store.list(&kitchen, &query, &number(2, page)).unwrap();
            assert_eq!(page.total, 6);
            ids(&page.records)
        })
        .collect();
    assert_eq!(pages.concat(), found(store, &kitchen, &query));
    assert_eq!(pages.concat(), in_pages(store, &kitchen, &query, 2));
    assert_eq!(store.list(&kitchen, &query, &number(2, 1)).unwrap(), {
        let mut first = store.list(&kitchen, &query, &number(2, 0)).unwrap();
        assert!(first.next.is_some());
        first.revision = revision(store, &kitchen);
        first
    });
    // A page that ends with the last record has none behind it.
    assert_eq!(store.list(&kitchen, &query, &number(2, 3)).unwrap().next, None);
    assert_eq!(store.list(&kitchen, &query, &Page::first(6)).unwrap().next, None);
}

/// Two menus that come before all of [`SIX`] by name.
fn insert_before(store: &dyn Store, kitchen: &TenantId) {
    let early = ["x", "y"].map(|id| indexed(id, RecordIndex::default().text("menu_name", "abon")));
    store.commit(kitchen, create(&early)).unwrap();
}

pub fn a_page_behind_another_ignores_what_is_inserted_before(store: &dyn Store) {
    let kitchen = stocked(store, &SIX);
    let query = menus().sorted("menu_name", false);
    let first = store.list(&kitchen, &query, &Page::first(2)).unwrap();
    assert_eq!(ids(&first.records), ["a", "d"]);
    insert_before(store, &kitchen);
    let second = store.list(&kitchen, &query, &after(2, &first)).unwrap();
    assert_eq!((ids(&second.records), second.total), (vec!["c".to_owned(), "f".to_owned()], 8));
    let third = store.list(&kitchen, &query, &after(2, &second)).unwrap();
    assert_eq!((ids(&third.records), third.next), (vec!["b".to_owned(), "e".to_owned()], None));
}

pub fn a_numbered_page_moves_with_what_is_inserted_before(store: &dyn Store) {
    let kitchen = stocked(store, &SIX);
    let query = menus().sorted("menu_name", false);
    assert_eq!(ids(&store.list(&kitchen, &query, &number(2, 1)).unwrap().records), ["a", "d"]);
    insert_before(store, &kitchen);
    assert_eq!(ids(&store.list(&kitchen, &query, &number(2, 2)).unwrap().records), ["a", "d"]);
}

pub fn a_page_behind_a_removed_record_goes_on(store: &dyn Store) {
    let kitchen = stocked(store, &SIX);
    for (query, removed, rest) in
        [(menus(), "b", ["c", "d", "e", "f"].as_slice()), (menus().sorted("menu_name", false), "d", &["c", "f", "e"])]
    {
        let first = store.list(&kitchen, &query, &Page::first(2)).unwrap();
        store.commit(&kitchen, remove(removed, 1)).unwrap();
        assert_eq!(ids(&store.list(&kitchen, &query, &after(9, &first)).unwrap().records), rest);
    }
}

pub fn a_page_past_the_end_is_empty(store: &dyn Store) {
    let kitchen = stocked(store, &SIX);
    for past in [4, u32::MAX] {
        let page = store.list(&kitchen, &menus(), &number(2, past)).unwrap();
        assert_eq!((page.records.len(), page.total, page.next), (0, 6, None));
    }
    assert!(store.list(&kitchen, &menus(), &number(1000, u32::MAX)).unwrap().records.is_empty());
}

pub fn a_cursor_of_another_order_is_refused(store: &dyn Store) {
    let kitchen = stocked(store, &SIX);
    let by_name = menus().sorted("menu_name", false);
    let page = store.list(&kitchen, &by_name, &Page::first(2)).unwrap();
    for query in [menus(), menus().sorted("menu_name", true), menus().sorted("calories", false)] {
        refused(store.list(&kitchen, &query, &after(2, &page)), "store.bad_cursor");
    }
    // Conditions may change: the place is still one.
    assert_eq!(
        ids(&store.list(&kitchen, &by_name.text("menu_name", "soto"), &after(2, &page)).unwrap().records),
        ["c", "f"]
    );
}

pub fn a_cursor_that_is_none_is_refused(store: &dyn Store) {
    let kitchen = stocked(store, &SIX);
    for cursor in ["", "a", "{}", "null", "' OR 1=1"] {
        let page = Page { limit: 2, start: PageStart::After { cursor: cursor.to_owned() } };
        refused(store.list(&kitchen, &menus(), &page), "store.bad_cursor");
    }
}

pub fn page_sizes_have_limits(store: &dyn Store) {
    let kitchen = stocked(store, &SIX);
    for limit in [0, 1001, u32::MAX] {
        refused(store.list(&kitchen, &menus(), &Page::first(limit)), "store.page_size");
    }
    assert_eq!(store.list(&kitchen, &menus(), &Page::first(1000)).unwrap().records.len(), 6);
}

pub fn the_total_counts_every_record_found(store: &dyn Store) {
    let kitchen = stocked(store, &SIX);
    let query = menus().text("menu_name", "soto");
    let page = store.list(&kitchen, &query, &Page::first(1)).unwrap();
    assert_eq!((page.total, page.records.len(), page.revision), (2, 1, 1));
    assert_eq!(store.list(&kitchen, &query, &after(1, &page)).unwrap().total, 2);
}
