//! What fails in a file fails with its own code, and nothing is half-written.

use super::{Scratch, scratch};
use crate::store::{ChangeSet, EventQuery};
use crate::store::{Noun, Query, SqliteOptions, SqliteStore, Store, StoredRecord};
use crate::testing::store::sample::{changed, create, event, found, kept, kitchen, menu, refused, remove};
use rusqlite::Connection;
use std::path::Path;
use std::time::{Duration, Instant};

fn opened(scratch: &Scratch, options: SqliteOptions) -> SqliteStore {
    SqliteStore::open_with(&scratch.path(), &options).unwrap()
}

/// What is stored is what was before, and the store goes on working.
fn unharmed(store: &dyn Store) {
    let kitchen = kitchen(store);
    assert_eq!(found(store, &kitchen, &Query::of(Noun::Menu)), ["a"]);
    assert_eq!(kept(store, &kitchen, "a"), Some(menu("a").without_index()));
    let events = store.events(&kitchen, &EventQuery::after(0)).unwrap();
    assert_eq!((events.last_seq, events.events.len()), (1, 1));
}

/// A store with one menu and one event.
fn stocked() -> Scratch {
    let store = scratch();
    store.commit(&kitchen(&*store), create(&[menu("a")]).event(event("a"))).unwrap();
    store
}

#[test]
fn a_full_disk_writes_nothing() {
    let store = stocked();
    let kitchen = kitchen(&*store);
    let pages: i64 = store
        .pool
        .write(|writer| {
            let pages: i64 = writer.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
            Ok(writer.query_row(&format!("PRAGMA max_page_count = {}", pages + 4), [], |row| row.get(0)).unwrap())
        })
        .unwrap();
    // Some fit before the disk is full.
    let records: Vec<StoredRecord> = (0..pages * 100).map(|number| menu(&format!("m{number}"))).collect();
    let changes = ChangeSet::default().update(changed(&menu("a"), "2"));
    let changes = records.into_iter().fold(changes, ChangeSet::create).event(event("b"));
    let error = refused(store.commit(&kitchen, changes), "store.full");
    assert!(!error.is_retryable());
    unharmed(&*store);
    store
        .pool
        .write(|writer| {
            Ok(writer.query_row("PRAGMA max_page_count = 1000000", [], |row| row.get::<_, i64>(0)).unwrap())
        })
        .unwrap();
    assert_eq!(store.commit(&kitchen, create(&[menu("b")]).event(event("b"))).unwrap().last_seq, 2);
}

#[test]
fn a_store_opened_to_read_refuses_to_write() {
    let store = stocked();
    let reader = opened(&store, SqliteOptions { read_only: true, ..Default::default() });
    let kitchen = kitchen(&reader);
    let error = refused(reader.commit(&kitchen, create(&[menu("b")])), "store.read_only");
    assert!(!error.is_retryable());
    refused(reader.delete_tenant(&kitchen), "store.read_only");
    unharmed(&reader);
    // It sees what others write.
    store.commit(&kitchen, create(&[menu("b")])).unwrap();
    assert_eq!(found(&reader, &kitchen, &Query::of(Noun::Menu)), ["a", "b"]);
}

#[test]
fn a_store_opened_to_read_makes_no_file() {
    let store = scratch();
    let missing = store.folder().join("missing.db");
    let options = SqliteOptions { read_only: true, ..Default::default() };
    assert_eq!(SqliteStore::open_with(&missing, &options).unwrap_err().code(), "store.failed");
    assert!(!missing.exists());
}

#[test]
fn a_locked_file_is_busy_after_a_while_and_free_again_later() {
    let store = stocked();
    let impatient = opened(&store, SqliteOptions { busy_millis: 60, ..Default::default() });
    let kitchen = kitchen(&impatient);
    let other = Connection::open(store.path()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let start = Instant::now();
    let error = refused(impatient.commit(&kitchen, create(&[menu("b")])), "store.busy");
    assert!(error.is_retryable() && start.elapsed() >= Duration::from_millis(50));
    refused(impatient.delete_tenant(&kitchen), "store.busy");
    // Readers go on.
    unharmed(&impatient);
    other.execute_batch("ROLLBACK").unwrap();
    impatient.commit(&kitchen, create(&[menu("b")])).unwrap();
}

#[test]
fn what_is_no_database_or_another_programs_is_left_alone() {
    let store = scratch();
    let text = store.folder().join("menus.csv");
    std::fs::write(&text, "id,name\n".repeat(1000)).unwrap();
    assert_eq!(SqliteStore::open(&text).unwrap_err().code(), "store.unreadable");
    assert_eq!(std::fs::read_to_string(&text).unwrap(), "id,name\n".repeat(1000));

    let foreign = store.folder().join("foreign.db");
    Connection::open(&foreign).unwrap().execute_batch("CREATE TABLE menus (id)").unwrap();
    let before = std::fs::read(&foreign).unwrap();
    assert_eq!(SqliteStore::open(&foreign).unwrap_err().code(), "store.unreadable");
    assert!(std::fs::read(&foreign).unwrap() == before, "another program's file was changed");

    assert_eq!(SqliteStore::open(store.folder()).unwrap_err().code(), "store.failed");
}

#[test]
fn a_damaged_row_is_named_unreadable() {
    let damages = [
        ("UPDATE records SET found_by = 'x'", "commit"),
        ("UPDATE records SET version = -1", "get"),
        ("UPDATE records SET body = CAST(x'ff' AS TEXT)", "get"),
        ("UPDATE events SET body = '{}'", "events"),
    ];
    for (damage, call) in damages {
        let store = stocked();
        let kitchen = kitchen(&*store);
        Connection::open(store.path()).unwrap().execute_batch(damage).unwrap();
        let error = match call {
            "get" => store.get(&kitchen, &[menu("a").key]).unwrap_err(),
            "commit" => store.commit(&kitchen, remove("a", 1)).unwrap_err(),
            _ => store.events(&kitchen, &EventQuery::after(0)).unwrap_err(),
        };
        assert_eq!(error.code(), "store.unreadable", "{damage}: {error}");
    }
}

#[test]
fn a_damaged_file_is_unreadable() {
    let store = stocked();
    let copy = store.folder().join("copy.db");
    store.backup(&copy).unwrap();
    let mut bytes = std::fs::read(&copy).unwrap();
    bytes[4096..].fill(0x5a);
    std::fs::write(&copy, bytes).unwrap();
    let damaged = SqliteStore::open(&copy).and_then(|store| store.get(&kitchen(&store), &[menu("a").key]));
    assert_eq!(damaged.unwrap_err().code(), "store.unreadable");
}

/// SQLite would take these for databases without a file, which end with their connection.
#[test]
fn a_path_is_a_file_and_nothing_else() {
    let store = stocked();
    refused(SqliteStore::open(Path::new("")), "store.failed");
    refused(store.backup(Path::new("")), "store.failed");
    let folder = tempfile::tempdir_in(".").unwrap();
    let folder = folder.path().file_name().map(Path::new).unwrap();
    for name in [":memory:", "file:b.db?mode=memory"] {
        let path = folder.join(name);
        store.backup(&path).unwrap();
        unharmed(&SqliteStore::open(&path).unwrap());
        assert!(path.is_file());
    }
}
