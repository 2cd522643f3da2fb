//! Files of older and newer versions, copies, and several stores over one file.

use super::{SqliteStore, scratch};
use crate::store::{
    ChangeSet, Durability, EventQuery, Noun, Query, RecordIndex, SqliteOptions, Store, StoredRecord, Write,
};
use crate::testing::store::sample::{create, event, found, indexed, kept, key, kitchen, menu, revision, tenant};
use rusqlite::Connection;
use std::path::Path;
use std::time::{Duration, Instant};

/// A file as version 1 of the tables left it.
const VERSION_1: &str = include_str!("../../../../testdata/store/sqlite-1.sql");

#[test]
fn a_file_of_version_1_opens() {
    let scratch = scratch();
    let path = scratch.folder().join("old.db");
    Connection::open(&path).unwrap().execute_batch(VERSION_1).unwrap();
    let store = SqliteStore::open(&path).unwrap();
    let kitchen = kitchen(&store);
    let index = RecordIndex::default().searchable("Sop Ayam").text("menu_name", "sop ayam").number("calories", 350);
    let index = index.link("ingredient", "ayam").link("ingredient", "wortel");
    let sop = StoredRecord { version: 3, derived: Some("{\"calories\":350}".to_owned()), ..indexed("sop-ayam", index) };
    assert_eq!(kept(&store, &kitchen, "sop-ayam"), Some(sop.without_index()));
    assert_eq!(found(&store, &kitchen, &Query::of(Noun::Menu)), ["nasi", "sop-ayam"]);
    let query = Query::of(Noun::Menu).search("AYAM").number("calories", 350).linked("ingredient", "wortel");
    assert_eq!(found(&store, &kitchen, &query), ["sop-ayam"]);
    let events = store.events(&kitchen, &EventQuery::after(1)).unwrap();
    assert_eq!(events.events, [event("sop-ayam").numbered(&kitchen, 2)]);
    let committed = store.commit(&kitchen, create(&[menu("b")]).event(event("b"))).unwrap();
    assert_eq!((committed.revision, committed.last_seq), (8, 3));
    // It is a file of the newest version now, with room for what that one adds.
    assert_eq!(store.migrate().unwrap(), 2);
    let write = Write::Derive { key: key("nasi"), derived: None, index: RecordIndex::default().number("servings", 40) };
    store.commit(&kitchen, ChangeSet::default().write(write)).unwrap();
    assert_eq!(found(&store, &kitchen, &Query::of(Noun::Menu).number("servings", 40)), ["nasi"]);
    assert_eq!(columns(&path), columns(&scratch.path()), "a file made anew has the same columns");
}

fn columns(path: &Path) -> Vec<String> {
    let connection = Connection::open(path).unwrap();
    let mut statement = connection
        .prepare("SELECT s.name || '.' || c.name || ' ' || c.type FROM sqlite_schema s, pragma_table_info(s.name) c ORDER BY 1")
        .unwrap();
    let columns = statement.query_map([], |row| row.get(0)).unwrap();
    columns.map(Result::unwrap).collect()
}

#[test]
fn a_file_of_version_1_that_may_only_be_read_says_so_and_stays() {
    let scratch = scratch();
    let path = scratch.folder().join("old.db");
    Connection::open(&path).unwrap().execute_batch(VERSION_1).unwrap();
    let options = SqliteOptions { read_only: true, ..Default::default() };
    let error = SqliteStore::open_with(&path, &options).unwrap_err();
    assert_eq!((error.code(), error.kind()), ("store.older_schema", crate::ErrorKind::Unsupported));
    let details: Vec<&str> = error.details().iter().map(|detail| detail.value.as_str()).collect();
    assert_eq!(details, ["the file", "1", "2"]);
    let number: i64 = Connection::open(&path).unwrap().query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
    assert_eq!(number, 1);
    drop(SqliteStore::open(&path).unwrap());
    assert_eq!(revision(&SqliteStore::open_with(&path, &options).unwrap(), &tenant("dapur")), 7);
}

#[test]
fn the_tenants_of_a_file_are_those_that_wrote_and_were_not_deleted() {
    let store = scratch();
    assert_eq!(store.tenants().unwrap(), []);
    let (one, other) = (tenant("dapur-b"), tenant("dapur-a"));
    store.commit(&one, create(&[menu("a")])).unwrap();
    store.commit(&other, create(&[menu("a")])).unwrap();
    let options = SqliteOptions { read_only: true, ..Default::default() };
    let reader = SqliteStore::open_with(&store.path(), &options).unwrap();
    assert_eq!(reader.tenants().unwrap(), [other.clone(), one.clone()]);
    store.delete_tenant(&one).unwrap();
    assert_eq!(reader.tenants().unwrap(), [other]);
}

#[test]
fn a_file_of_a_newer_version_is_refused_and_left_alone() {
    let scratch = scratch();
    let path = scratch.folder().join("newer.db");
    drop(SqliteStore::open(&path).unwrap());
    Connection::open(&path).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let error = SqliteStore::open(&path).unwrap_err();
    assert_eq!(error.code(), "store.newer_schema");
    assert_eq!(error.details()[1].value, "99");
}

#[test]
fn many_may_open_a_new_file_at_once() {
    let scratch = scratch();
    let path = scratch.folder().join("new.db");
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| SqliteStore::open(&path).unwrap());
        }
    });
    assert_eq!(SqliteStore::open(&path).unwrap().migrate().unwrap(), 2);
}

#[test]
fn a_backup_made_while_others_write_is_whole() {
    let store = scratch();
    let kitchen = kitchen(&*store);
    let copies: Vec<_> = (0..5).map(|number| store.folder().join(format!("copy-{number}.db"))).collect();
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for number in 0..100 {
                let pair = [menu(&format!("a{number}")), menu(&format!("b{number}"))];
                store.commit(&kitchen, create(&pair).event(event("a"))).unwrap();
            }
        });
        for copy in &copies {
            store.backup(copy).unwrap();
        }
    });
    store.backup(&copies[0]).unwrap();
    for (place, copy) in copies.iter().enumerate() {
        let copy = SqliteStore::open(copy).unwrap();
        assert_eq!(journal(&copy), "wal");
        let page = copy.list(&kitchen, &Query::of(Noun::Menu), &Default::default()).unwrap();
        assert_eq!(i64::from(page.total), page.revision * 2);
        assert_eq!(copy.events(&kitchen, &EventQuery::after(0)).unwrap().last_seq, page.revision);
        assert!(place > 0 || page.revision == 100);
    }
}

#[test]
fn a_write_of_another_store_over_the_file_ends_the_waiting() {
    let store = scratch();
    let other = SqliteStore::open(&store.path()).unwrap();
    let kitchen = kitchen(&other);
    for number in 1..=3 {
        let start = Instant::now();
        let page = std::thread::scope(|scope| {
            let readers: Vec<_> = (0..3)
                .map(|_| {
                    scope.spawn(|| other.events(&kitchen, &EventQuery::after(number - 1).waiting(60_000)).unwrap())
                })
                .collect();
            std::thread::sleep(Duration::from_millis(20));
            store.commit(&kitchen, create(&[menu(&number.to_string())]).event(event("a"))).unwrap();
            readers.into_iter().map(|reader| reader.join().unwrap()).collect::<Vec<_>>()
        });
        assert!(page.iter().all(|page| page.last_seq == number));
        assert!(start.elapsed() < Duration::from_secs(30));
    }
}

#[test]
fn several_stores_over_one_file_lose_no_update() {
    let store = scratch();
    let other = SqliteStore::open_with(
        &store.path(),
        &SqliteOptions { durability: Durability::ProcessEnd, ..Default::default() },
    )
    .unwrap();
    let kitchen = kitchen(&other);
    std::thread::scope(|scope| {
        for (name, store) in [("a", &*store), ("b", &other)] {
            let kitchen = &kitchen;
            scope.spawn(move || {
                for number in 0..50 {
                    store.commit(kitchen, create(&[menu(&format!("{name}{number}"))]).event(event(name))).unwrap();
                }
            });
        }
    });
    let page = store.list(&kitchen, &Query::of(Noun::Menu), &Default::default()).unwrap();
    assert_eq!((page.total, page.revision), (100, 100));
    assert_eq!(other.events(&kitchen, &EventQuery::after(0)).unwrap().last_seq, 100);
}

#[test]
fn durability_is_what_was_asked_for() {
    let store = scratch();
    for (durability, level) in [(Durability::PowerLoss, 2), (Durability::ProcessEnd, 1)] {
        let options = SqliteOptions { durability, ..Default::default() };
        let store = SqliteStore::open_with(&store.path(), &options).unwrap();
        store
            .pool
            .write(|writer| {
                let asked = |pragma: &str| writer.query_row(pragma, [], |row| row.get::<_, i64>(0)).unwrap();
                assert_eq!(asked("PRAGMA synchronous"), level);
                Ok(())
            })
            .unwrap();
        assert_eq!(journal(&store), "wal");
    }
}

fn journal(store: &SqliteStore) -> String {
    let mode = |writer: &mut Connection| Ok(writer.query_row("PRAGMA journal_mode", [], |row| row.get(0)).unwrap());
    store.pool.write(mode).unwrap()
}
