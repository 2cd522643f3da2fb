//! Records in SQLite, against the same statements written by hand, and among many kitchens against few.
//!
//! Hypotheses: get, list page, commit and derivation take at most 1.3× of the statements alone; a page and a search of
//! one kitchen among 1,000 take at most 3× of one among 10.

mod kitchens;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use gizi::store::{
    ChangeSet, Durability, Noun, Page, Query, RecordKey, SqliteOptions, SqliteStore, Store, StoredRecord, Write,
};
use kitchens::{LINES, MENUS, PAGE, event, id, menu, tenant};
use rusqlite::{Connection, params};
use std::hint::black_box;
use std::path::Path;

fn filled(path: &Path, tenants: u32, body: usize, links: u32) -> SqliteStore {
    let options = SqliteOptions { durability: Durability::ProcessEnd, ..SqliteOptions::default() };
    let store = SqliteStore::open_with(path, &options).unwrap();
    for number in 0..tenants {
        let changes = (0..MENUS).map(|number| menu(number, body, links)).fold(ChangeSet::default(), ChangeSet::create);
        store.commit(&tenant(number), changes).unwrap();
    }
    store
}

fn by_hand(path: &Path) -> Connection {
    let connection = Connection::open(path).unwrap();
    connection.set_prepared_statement_cache_capacity(128);
    connection.pragma_update(None, "synchronous", "NORMAL").unwrap();
    connection
}

fn page_query() -> Query {
    Query::of(Noun::Menu).number("deleted", 0).sorted("calories", true)
}

/// What is read by hand: the same columns, the index fields left as they are.
fn read(connection: &Connection, tenant: &str, id: &str) -> (u32, u32, String, Option<String>, String) {
    let sql =
        "SELECT version, schema, body, derived, found_by FROM records WHERE tenant = ?1 AND noun = ?2 AND id = ?3";
    let mut statement = connection.prepare_cached(sql).unwrap();
    let row = statement.query_row(params![tenant, "MENU", id], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
    });
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
            || {
                let key = RecordKey::new(Noun::Menu, &id(next()));
                let mut record = store.get(&kitchen, &[key]).unwrap().records.remove(0);
                record.version += 1;
                ChangeSet::default().update(record).event(event(1))
            },
            |changes| store.commit(&kitchen, changes).unwrap(),
            BatchSize::PerIteration,
        );
    });
    group.bench_function("commit, by hand", |b| {
        b.iter_batched(
            || {
                let mut record = menu(next(), 3000, LINES);
                record.version = store.get(&kitchen, &[record.key.clone()]).unwrap().records.remove(0).version + 1;
                record
            },
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
        let menus = (0..MENUS).map(move |number| {
            let mut menu = menu(number, 3000, LINES);
            for number in menu.index.numbers.iter_mut().filter(|number| number.field.starts_with("cost")) {
                number.value = round;
            }
            menu
        });
        menus.collect::<Vec<_>>()
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
            let (texts, numbers) = (columns("text", 7, 4), columns("number", 16, 11));
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

/// The same questions to one kitchen after another, among few and among many.
fn many_kitchens(c: &mut Criterion) {
    let mut group = c.benchmark_group("kitchens");
    for tenants in [10, 1000] {
        let folder = tempfile::tempdir().unwrap();
        let store = filled(&folder.path().join("kitchen.db"), tenants, 300, 3);
        let mut number = 0;
        let mut next = move || {
            number = (number + 617) % tenants;
            tenant(number)
        };
        let questions = [
            ("list page", page_query()),
            ("list page by id", Query::of(Noun::Menu)),
            ("search", Query::of(Noun::Menu).search("kaldu pedas")),
            ("linked", Query::of(Noun::Menu).linked("ingredient", "bahan-7")),
        ];
        for (name, query) in questions {
            group.bench_function(format!("{name} among {tenants}"), |b| {
                b.iter(|| store.list(&next(), &query, &Page::first(PAGE)).unwrap());
            });
        }
    }
    group.finish();
}

criterion_group!(benches, one_kitchen, many_kitchens);
criterion_main!(benches);
