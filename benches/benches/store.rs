//! Records in SQLite, against the same statements written by hand, and among many kitchens against few.
//!
//! Hypotheses: get, list page, commit and derivation take at most 1.3× of the statements alone; a page and a search of
//! one kitchen among 1,000 take at most 3× of one among 10.

mod kitchens;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use gizi::store::{
    ChangeSet, Durability, Noun, Page, Query, RecordKey, SqliteOptions, SqliteStore, Store, StoredRecord, Write,
};
use kitchens::{LINES, MENUS, PAGE, ask, event, fill, id, priced, tenant, updated};
use rusqlite::{Connection, params};
use std::hint::black_box;
use std::path::Path;

fn filled(path: &Path, tenants: u32, body: usize, links: u32) -> SqliteStore {
    let options = SqliteOptions { durability: Durability::ProcessEnd, ..SqliteOptions::default() };
    let store = SqliteStore::open_with(path, &options).unwrap();
    fill(&store, tenants, body, links);
    store
}

fn by_hand(path: &Path) -> Connection {
    let connection = Connection::open(path).unwrap();
    connection.set_prepared_statement_cache_capacity(128);
    connection.pragma_update(None, "synchronous", "NORMAL").unwrap();
    connection
}

/// What is read by hand: the same columns.
fn read(connection: &Connection, tenant: &str, id: &str) -> (u32, u32, String, Option<String>) {
    let sql = "SELECT version, schema, body, derived FROM records WHERE tenant = ?1 AND noun = ?2 AND id = ?3";
    let mut statement = connection.prepare_cached(sql).unwrap();
    let row = statement
        .query_row(params![tenant, "MENU", id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)));
    row.unwrap()
}

fn run(connection: &Connection, sql: &str, values: impl rusqlite::Params) {
    connection.prepare_cached(sql).unwrap().execute(values).unwrap();
}

fn one_kitchen(c: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kitchen.db");
    let store = filled(&path, 10, 3000, LINES);
    let hand = by_hand(&path);
    let kitchen = tenant(5);
    let name = kitchen.as_str();

    let mut number = 0;
    let mut next = move || {
        number = (number + 617) % MENUS;
        number
    };
    let mut group = c.benchmark_group("store");
    group
        .bench_function("get", |b| b.iter(|| store.get(&kitchen, &[RecordKey::new(Noun::Menu, &id(next()))]).unwrap()));
    group.bench_function("get, by hand", |b| {
        b.iter(|| {
            run(&hand, "BEGIN", []);
            let sql = "SELECT revision FROM tenants WHERE tenant = ?1";
            let revision: i64 = hand.prepare_cached(sql).unwrap().query_row([name], |row| row.get(0)).unwrap();
            let row = read(&hand, name, &id(next()));
            run(&hand, "COMMIT", []);
            black_box((revision, row))
        });
    });

    let (query, page) = (Query::of(Noun::Menu).sorted("calories", true), Page::first(PAGE));
    group.bench_function("list page", |b| b.iter(|| store.list(&kitchen, &query, &page).unwrap()));
    group.bench_function("list page, by hand", |b| {
        b.iter(|| {
            run(&hand, "BEGIN", []);
            let sql = "SELECT count(*) FROM listings WHERE tenant = ?1 AND noun = 'MENU'";
            let total: i64 = hand.prepare_cached(sql).unwrap().query_row([name], |row| row.get(0)).unwrap();
            let sql = "SELECT id FROM listings WHERE tenant = ?1 AND noun = 'MENU' \
                       ORDER BY number_7 IS NULL, number_7 DESC, id LIMIT 51";
            let mut statement = hand.prepare_cached(sql).unwrap();
            let ids = statement.query_map([name], |row| row.get::<_, String>(0)).unwrap();
            let rows: Vec<_> = ids.take(PAGE as usize).map(|id| read(&hand, name, &id.unwrap())).collect();
            run(&hand, "COMMIT", []);
            black_box((total, rows))
        });
    });

    group.bench_function("commit", |b| {
        b.iter_batched(
            || ChangeSet::default().update(updated(&store, &kitchen, next())).event(event(1)),
            |changes| store.commit(&kitchen, changes).unwrap(),
            BatchSize::PerIteration,
        );
    });
    group.bench_function("commit, by hand", |b| {
        b.iter_batched(
            || updated(&store, &kitchen, next()),
            |record| {
                let found_by = serde_json::to_string(&record.index).unwrap();
                let event = serde_json::to_string(&event(1).numbered(&kitchen, 1)).unwrap();
                run(&hand, "BEGIN IMMEDIATE", []);
                let sql = "UPDATE tenants SET revision = revision + 1, last_seq = last_seq + 1 WHERE tenant = ?1 RETURNING last_seq";
                let seq: i64 = hand.prepare_cached(sql).unwrap().query_row([name], |row| row.get(0)).unwrap();
                let sql = "UPDATE records SET version = ?4, schema = ?5, body = ?6, derived = ?7, found_by = ?8 \
                           WHERE tenant = ?1 AND noun = ?2 AND id = ?3 AND version = ?4 - 1";
                let StoredRecord { key, version, schema, body, derived, .. } = &record;
                run(&hand, sql, params![name, "MENU", key.id, version, schema, body, derived, found_by]);
                relist(&hand, name, &record);
                let sql = "INSERT INTO events (tenant, seq, subject, body) VALUES (?1, ?2, ?3, ?4)";
                run(&hand, sql, params![name, seq, "MENU/a", event]);
                run(&hand, "COMMIT", []);
            },
            BatchSize::PerIteration,
        );
    });

    // A price changes: what 1,000 menus cost is computed anew, and they are found by it.
    let mut round = 0;
    let mut priced = move || {
        round += 1;
        priced(round)
    };
    group.sample_size(20);
    group.bench_function("derive 1,000", |b| {
        b.iter_batched(
            || {
                let writes = priced().into_iter().map(|menu| {
                    let StoredRecord { key, derived, index, .. } = menu;
                    Write::Derive { key, derived, index }
                });
                writes.fold(ChangeSet::default(), ChangeSet::write)
            },
            |changes| store.commit(&kitchen, changes).unwrap(),
            BatchSize::PerIteration,
        );
    });
    group.bench_function("derive 1,000, by hand", |b| {
        b.iter_batched(
            &mut priced,
            |records| {
                run(&hand, "BEGIN IMMEDIATE", []);
                run(&hand, "UPDATE tenants SET revision = revision + 1 WHERE tenant = ?1", [name]);
                for record in &records {
                    let found_by = serde_json::to_string(&record.index).unwrap();
                    let sql =
                        "UPDATE records SET derived = ?4, found_by = ?5 WHERE tenant = ?1 AND noun = ?2 AND id = ?3";
                    run(&hand, sql, params![name, "MENU", record.key.id, record.derived, found_by]);
                    relist(&hand, name, record);
                }
                run(&hand, "COMMIT", []);
            },
            BatchSize::PerIteration,
        );
    });
    group.finish();
}

/// The listing of a menu by hand: its links did not change, and whoever writes by hand knows that.
fn relist(hand: &Connection, tenant: &str, record: &StoredRecord) {
    let columns = |name: &str, count: usize, from: usize| {
        (1..=count).map(|place| format!("{name}_{place} = ?{}", from + place)).collect::<Vec<_>>().join(", ")
    };
    thread_local!(static SQL: std::cell::OnceCell<String> = const { std::cell::OnceCell::new() });
    SQL.with(|sql| {
        let sql = sql.get_or_init(|| {
            let numbers = columns("number", record.index.numbers.len(), 11);
            let texts = columns("text", 7, 4);
            format!("UPDATE listings SET search = ?4, {texts}, {numbers} WHERE tenant = ?1 AND noun = ?2 AND id = ?3")
        });
        let mut statement = hand.prepare_cached(sql).unwrap();
        for (place, value) in [tenant, "MENU", &record.key.id, &record.index.search].iter().enumerate() {
            statement.raw_bind_parameter(place + 1, value).unwrap();
        }
        for (place, text) in record.index.texts.iter().enumerate() {
            statement.raw_bind_parameter(place + 5, &text.value).unwrap();
        }
        for (place, number) in record.index.numbers.iter().enumerate() {
            statement.raw_bind_parameter(place + 12, number.value).unwrap();
        }
        statement.raw_execute().unwrap();
    });
}

/// One kitchen among few and among many.
fn many_kitchens(c: &mut Criterion) {
    for tenants in [10, 1000] {
        let folder = tempfile::tempdir().unwrap();
        let store = filled(&folder.path().join("kitchen.db"), tenants, 300, 3);
        ask(c, "kitchens", &store, tenants);
    }
}

criterion_group!(benches, one_kitchen, many_kitchens);
criterion_main!(benches);
