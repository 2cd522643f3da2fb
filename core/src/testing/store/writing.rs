use super::sample::*;
use crate::store::{ChangeSet, EventQuery, Noun, Query, RecordIndex, Store, StoredRecord, Write};

pub fn a_tenant_never_written_to_is_empty_at_revision_0(store: &dyn Store) {
    let kitchen = kitchen(store);
    let snapshot = store.get(&kitchen, &[key("a")]).unwrap();
    assert_eq!((snapshot.revision, snapshot.records.len()), (0, 0));
    let page = store.list(&kitchen, &Query::of(Noun::Menu), &Default::default()).unwrap();
    assert_eq!((page.revision, page.total, page.records.len(), page.next), (0, 0, 0, None));
    let events = store.events(&kitchen, &EventQuery::after(0)).unwrap();
    assert_eq!((events.last_seq, events.events.len()), (0, 0));
    store.delete_tenant(&kitchen).unwrap();
}

pub fn what_is_created_is_read_back_whole(store: &dyn Store) {
    let kitchen = kitchen(store);
    let index = RecordIndex::default()
        .searchable("Sop Ayam")
        .searchable("kuah bening")
        .text("menu_code", "SA-1")
        .text("menu_name", "sop ayam")
        .number("protein", -12)
        .number("calories", 0)
        .link("ingredient", "wortel")
        .link("ingredient", "ayam")
        .link("allergen", "ayam");
    let record = StoredRecord { schema: 7, derived: Some("{\"cost\":1}".to_owned()), ..indexed("sop", index) };
    store.commit(&kitchen, create(std::slice::from_ref(&record))).unwrap();
    let read = store.get(&kitchen, &[key("sop")]).unwrap().records;
    let listed = store.list(&kitchen, &Query::of(Noun::Menu), &Default::default()).unwrap().records;
    // What it is found by is for finding: both leave it out.
    assert_eq!((read, listed), (vec![record.without_index()], vec![record.without_index()]));
    let query = Query::of(Noun::Menu).number("protein", -12).number("calories", 0).text("menu_code", "SA-1");
    let query = query.linked("ingredient", "wortel").linked("ingredient", "ayam").linked("allergen", "ayam");
    assert_eq!(found(store, &kitchen, &query), ["sop"]);
}

pub fn an_update_replaces_body_and_index(store: &dyn Store) {
    let kitchen = kitchen(store);
    let index = RecordIndex::default().searchable("sop").text("menu_name", "sop").number("calories", 1);
    let old = StoredRecord { derived: Some("1".to_owned()), ..indexed("a", index.link("ingredient", "ayam")) };
    let index = RecordIndex::default().searchable("soto").text("kind", "DISH").link("ingredient", "sapi");
    let new = StoredRecord { version: 2, schema: 2, body: "new".to_owned(), derived: None, index, ..old.clone() };
    store.commit(&kitchen, create(&[old])).unwrap();
    store.commit(&kitchen, ChangeSet::default().update(new.clone())).unwrap();
    assert_eq!(kept(store, &kitchen, "a"), Some(new.without_index()));
    let menus = Query::of(Noun::Menu);
    let gone = [
        menus.clone().search("sop"),
        menus.clone().text("menu_name", "sop"),
        menus.clone().number("calories", 1),
        menus.clone().linked("ingredient", "ayam"),
    ];
    for query in gone {
        assert!(found(store, &kitchen, &query).is_empty(), "{query:?}");
    }
    for query in [menus.clone().search("soto"), menus.clone().text("kind", "DISH"), menus.linked("ingredient", "sapi")]
    {
        assert_eq!(found(store, &kitchen, &query), ["a"], "{query:?}");
    }
}

pub fn a_derivation_leaves_body_and_version(store: &dyn Store) {
    let kitchen = kitchen(store);
    let record = menu("a");
    store.commit(&kitchen, create(std::slice::from_ref(&record))).unwrap();
    let index = RecordIndex::default().searchable("b").number("calories", 5).link("ingredient", "ayam");
    let derived = Some("{\"calories\":5}".to_owned());
    let write = Write::Derive { key: key("a"), derived: derived.clone(), index };
    let committed = store.commit(&kitchen, ChangeSet::default().write(write)).unwrap();
    assert_eq!(committed.revision, 2);
    assert_eq!(kept(store, &kitchen, "a"), Some(StoredRecord { derived, ..record }.without_index()));
    let menus = Query::of(Noun::Menu);
    assert!(found(store, &kitchen, &menus.clone().text("menu_name", "a")).is_empty());
    assert_eq!(found(store, &kitchen, &menus.clone().number("calories", 5)), ["a"]);
    assert_eq!(found(store, &kitchen, &menus.linked("ingredient", "ayam")), ["a"]);
}

pub fn a_removed_record_is_gone_and_may_be_created_anew(store: &dyn Store) {
    let kitchen = kitchen(store);
    let record = indexed("a", RecordIndex::default().searchable("sop").link("ingredient", "ayam"));
    store.commit(&kitchen, create(&[record.clone(), menu("b")])).unwrap();
    store.commit(&kitchen, remove("a", 1)).unwrap();
    assert_eq!(kept(store, &kitchen, "a"), None);
    let menus = Query::of(Noun::Menu);
    assert_eq!(found(store, &kitchen, &menus), ["b"]);
    assert!(found(store, &kitchen, &menus.clone().linked("ingredient", "ayam")).is_empty());
    refused(store.commit(&kitchen, remove("a", 1)), "store.conflict");
    store.commit(&kitchen, create(std::slice::from_ref(&record))).unwrap();
    assert_eq!(kept(store, &kitchen, "a"), Some(record.without_index()));
    assert_eq!(found(store, &kitchen, &menus.linked("ingredient", "ayam")), ["a"]);
}

/// A refused change says which record, at which version it was to be and is, and leaves everything as it was.
fn conflicts(store: &dyn Store, changes: ChangeSet, expected: u32, found: u32) {
    let kitchen = kitchen(store);
    let before = (revision(store, &kitchen), kept(store, &kitchen, "a"));
    let error = refused(store.commit(&kitchen, changes.event(event("a"))), "store.conflict");
    assert!(!error.is_retryable(), "the same write can never be right");
    assert_eq!((detail(&error, "noun"), detail(&error, "id")), ("MENU".to_owned(), "a".to_owned()));
    assert_eq!(detail(&error, "expected"), expected.to_string());
    assert_eq!(detail(&error, "found"), found.to_string());
    assert_eq!((revision(store, &kitchen), kept(store, &kitchen, "a")), before);
    assert_eq!(store.events(&kitchen, &EventQuery::after(0)).unwrap().last_seq, 0);
}

/// Record `a` at version 3.
fn at_version_3(store: &dyn Store) -> StoredRecord {
    let kitchen = kitchen(store);
    let first = menu("a");
    let second = changed(&first, "2");
    let third = changed(&second, "3");
    store.commit(&kitchen, create(&[first])).unwrap();
    for record in [second, third.clone()] {
        store.commit(&kitchen, ChangeSet::default().update(record)).unwrap();
    }
    third
}

pub fn creating_what_is_there_conflicts(store: &dyn Store) {
    at_version_3(store);
    conflicts(store, create(&[menu("a")]), 0, 3);
}

pub fn updating_another_version_conflicts_and_says_both(store: &dyn Store) {
    let third = at_version_3(store);
    let stale = StoredRecord { version: 3, ..third.clone() };
    conflicts(store, ChangeSet::default().update(stale), 2, 3);
    let ahead = StoredRecord { version: 5, ..third };
    conflicts(store, ChangeSet::default().update(ahead), 4, 3);
}

pub fn updating_what_is_not_there_conflicts(store: &dyn Store) {
    conflicts(store, ChangeSet::default().update(changed(&menu("a"), "2")), 1, 0);
}

pub fn removing_another_version_conflicts(store: &dyn Store) {
    conflicts(store, remove("a", 1), 1, 0);
    at_version_3(store);
    conflicts(store, remove("a", 2), 2, 3);
}

pub fn deriving_what_is_not_there_conflicts(store: &dyn Store) {
    let write = Write::Derive { key: key("a"), derived: None, index: RecordIndex::default() };
    conflicts(store, ChangeSet::default().write(write), 1, 0);
}

pub fn a_base_of_another_revision_is_stale(store: &dyn Store) {
    let kitchen = kitchen(store);
    let based = |changes: ChangeSet, base| ChangeSet { base: Some(base), ..changes };
    let error = refused(store.commit(&kitchen, based(create(&[menu("a")]), 1)), "store.stale");
    assert_eq!((detail(&error, "base"), detail(&error, "found")), ("1".to_owned(), "0".to_owned()));
    assert_eq!(store.commit(&kitchen, based(create(&[menu("a")]), 0)).unwrap().revision, 1);
    assert_eq!(store.commit(&kitchen, based(create(&[menu("b")]), 1)).unwrap().revision, 2);
    // Also before a conflict: who reads again reads both.
    let error = refused(store.commit(&kitchen, based(create(&[menu("a")]), 1)), "store.stale");
    assert!(!error.is_retryable(), "what rests on older values has to be computed anew");
    assert_eq!((detail(&error, "base"), detail(&error, "found")), ("1".to_owned(), "2".to_owned()));
    assert_eq!(revision(store, &kitchen), 2);
}

pub fn a_failing_later_write_undoes_the_earlier_ones(store: &dyn Store) {
    let kitchen = kitchen(store);
    let old = indexed("old", RecordIndex::default().searchable("lama").link("ingredient", "ayam"));
    store.commit(&kitchen, create(&[old.clone(), menu("gone"), menu("there")]).event(event("old"))).unwrap();
    let index = RecordIndex::default().searchable("baru");
    let changes = ChangeSet { prune_events: Some(1), ..remove("gone", 1) }
        .update(StoredRecord { index: index.clone(), ..changed(&old, "new") })
        .create(menu("new"))
        .write(Write::Derive { key: key("there"), derived: Some("1".to_owned()), index })
        .event(event("new"))
        .create(menu("x"))
        .write(Write::Remove { key: key("y"), expected: 1 });
    let error = refused(store.commit(&kitchen, changes), "store.conflict");
    assert_eq!(detail(&error, "id"), "y");
    let query = Query::of(Noun::Menu);
    assert_eq!(found(store, &kitchen, &query), ["gone", "old", "there"]);
    assert_eq!(kept(store, &kitchen, "old"), Some(old.without_index()));
    assert_eq!(kept(store, &kitchen, "there"), Some(menu("there").without_index()));
    assert_eq!(found(store, &kitchen, &query.clone().linked("ingredient", "ayam")), ["old"]);
    assert!(found(store, &kitchen, &query.search("baru")).is_empty());
    assert_eq!(revision(store, &kitchen), 1);
    let events = store.events(&kitchen, &EventQuery::after(0)).unwrap();
    assert_eq!((events.last_seq, events.events.len()), (1, 1));
}

pub fn a_record_written_twice_is_refused(store: &dyn Store) {
    let kitchen = kitchen(store);
    let twice = create(&[menu("a")]).update(changed(&menu("a"), "2"));
    refused(store.commit(&kitchen, twice), "store.bad_write");
    assert_eq!((revision(store, &kitchen), kept(store, &kitchen, "a")), (0, None));
}

pub fn a_version_that_does_not_follow_is_refused(store: &dyn Store) {
    let kitchen = kitchen(store);
    for (expected, version) in [(0, 0), (1, 1), (1, 3), (u32::MAX, 0)] {
        let write = Write::Put { expected, record: StoredRecord { version, ..menu("a") } };
        refused(store.commit(&kitchen, ChangeSet::default().write(write)), "store.bad_write");
    }
    assert_eq!(revision(store, &kitchen), 0);
}

pub fn a_new_record_may_start_at_any_version(store: &dyn Store) {
    let kitchen = kitchen(store);
    let write = Write::Put { expected: 0, record: StoredRecord { version: 7, ..menu("a") } };
    store.commit(&kitchen, ChangeSet::default().write(write)).unwrap();
    assert_eq!(kept(store, &kitchen, "a").unwrap().version, 7);
}

pub fn an_unknown_index_field_is_refused(store: &dyn Store) {
    let kitchen = kitchen(store);
    for index in [RecordIndex::default().text("calories", "a"), RecordIndex::default().number("menu_name", 1)] {
        let write = Write::Derive { key: key("a"), derived: None, index: index.clone() };
        for changes in [create(&[indexed("a", index)]), ChangeSet::default().write(write)] {
            refused(store.commit(&kitchen, changes), "store.unknown_field");
        }
    }
    assert_eq!(revision(store, &kitchen), 0);
}

pub fn every_commit_takes_one_revision(store: &dyn Store) {
    let kitchen = kitchen(store);
    let changes = [
        create(&[menu("a"), menu("b")]).event(event("a")).event(event("b")),
        ChangeSet::default(),
        ChangeSet::default().event(event("a")),
        remove("a", 1),
    ];
    let numbers: Vec<(i64, i64)> = changes
        .into_iter()
        .map(|changes| store.commit(&kitchen, changes).unwrap())
        .map(|committed| (committed.revision, committed.last_seq))
        .collect();
    assert_eq!(numbers, [(1, 2), (2, 2), (3, 3), (4, 3)]);
    assert_eq!(revision(store, &kitchen), 4);
}

pub fn a_thousand_records_in_one_commit(store: &dyn Store) {
    let kitchen = kitchen(store);
    let records: Vec<StoredRecord> = (0..1000).map(|number| menu(&format!("m{number:04}"))).collect();
    assert_eq!(store.commit(&kitchen, create(&records)).unwrap().revision, 1);
    let keys: Vec<_> = records.iter().map(|record| record.key.clone()).collect();
    assert_eq!(store.get(&kitchen, &keys).unwrap().records, read(&records));
}

pub fn a_large_body_is_kept(store: &dyn Store) {
    let kitchen = kitchen(store);
    let body = "nasi 🍚 ".repeat(500_000);
    let record = StoredRecord { derived: Some(body.clone()), body, ..menu("a") };
    store.commit(&kitchen, create(std::slice::from_ref(&record))).unwrap();
    assert!(kept(store, &kitchen, "a") == Some(record.without_index()), "a body of 5 MB came back otherwise");
}

pub fn odd_characters_are_kept(store: &dyn Store) {
    let kitchen = kitchen(store);
    let texts = ["", " ", "\u{0}", "a\u{0}b", "'", "\"", "\\", "%", "_", "🍚", "é", "e\u{301}", "\u{10ffff}", "\n\t"];
    let records: Vec<StoredRecord> = texts
        .iter()
        .map(|text| {
            let index = RecordIndex { search: (*text).to_owned(), ..Default::default() };
            let index = index.text("menu_name", text).link("ingredient", text);
            StoredRecord { body: (*text).to_owned(), derived: Some((*text).to_owned()), ..indexed(text, index) }
        })
        .collect();
    store.commit(&kitchen, create(&records)).unwrap();
    for record in &records {
        let id = &record.key.id;
        assert_eq!(kept(store, &kitchen, id), Some(record.without_index()));
        let query = Query::of(Noun::Menu).text("menu_name", id).linked("ingredient", id);
        assert_eq!(found(store, &kitchen, &query), [id.as_str()], "{id:?}");
    }
}

pub fn versions_and_numbers_reach_their_limits(store: &dyn Store) {
    let kitchen = kitchen(store);
    let index = RecordIndex::default().number("calories", i64::MAX).number("protein", i64::MIN);
    let record = StoredRecord { schema: u32::MAX, ..indexed("a", index) };
    store.commit(&kitchen, create(std::slice::from_ref(&record))).unwrap();
    assert_eq!(kept(store, &kitchen, "a"), Some(record.without_index()));
    let query = Query::of(Noun::Menu).number("calories", i64::MAX).number("protein", i64::MIN);
    assert_eq!(found(store, &kitchen, &query), ["a"]);
    conflicts(store, remove("a", u32::MAX), u32::MAX, 1);
}

pub fn migrating_twice_changes_nothing(store: &dyn Store) {
    let kitchen = kitchen(store);
    store.commit(&kitchen, create(&[menu("a")])).unwrap();
    assert_eq!(store.migrate().unwrap(), store.migrate().unwrap());
    assert_eq!(kept(store, &kitchen, "a"), Some(menu("a").without_index()));
}
