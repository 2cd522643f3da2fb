//! Records in PostgreSQL, against the same statements written by hand. `make bench` brings the server.
//!
//! Hypothesis: get, list page, commit and derivation take at most 1.3× of the statements alone.

mod kitchens;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use gizi::store::{
    ChangeSet, Noun, Page, PostgresOptions, PostgresStore, Query, RecordKey, Store, StoredRecord, Write,
};
use kitchens::{LINES, MENUS, PAGE, ask, event, fill, id, priced, tenant, updated};
use postgres::types::ToSql;
use postgres::{Client, NoTls, Row, Statement};
use std::hint::black_box;

/// How many numbers menus are found by.
const NUMBERS: u32 = 18;

/// A client by hand, its statements prepared.
struct Hand {
    client: Client,
    get: Statement,
    count: Statement,
    ids: Statement,
    bump: Statement,
    head: Statement,
    put: Statement,
    list: Statement,
    say: Statement,
    derive: Statement,
}

impl Hand {
    fn new(url: &str) -> Self {
        let mut client = Client::connect(url, NoTls).unwrap();
        client.batch_execute("SET search_path TO gizi").unwrap();
        let mut prepare = |sql: &str| client.prepare(sql).unwrap();
        let columns = |name: &str, count: u32| (1..=count).map(|place| format!("{name}_{place}")).collect::<Vec<_>>();
        let (texts, numbers) = (columns("text", 7), columns("number", NUMBERS));
        let all = [texts.as_slice(), &numbers, &["search".to_owned()]].concat();
        let set: Vec<String> = all.iter().map(|column| format!("{column} = u.{column}")).collect();
        let arrays: String = (texts.iter().map(|_| "BYTEA").chain(numbers.iter().map(|_| "BIGINT")).chain(["BYTEA"]))
            .enumerate()
            .map(|(place, kind)| format!(", ${}::{kind}[]", place + 3))
            .collect();
        Self {
            get: prepare(
                "SELECT t.revision, r.version, r.schema, r.body, r.derived FROM tenants t \
                 JOIN records r ON r.tenant = t.tenant AND r.noun = 'MENU' AND r.id = $2 WHERE t.tenant = $1",
            ),
            count: prepare("SELECT count(*) FROM listings WHERE tenant = $1 AND noun = 'MENU'"),
            ids: prepare(
                "SELECT t.revision, r.id, r.version, r.schema, r.body, r.derived FROM tenants t \
                 JOIN records r ON r.tenant = $1 AND r.noun = 'MENU' AND r.id IN (SELECT id FROM listings \
                 WHERE tenant = $1 AND noun = 'MENU' ORDER BY number_7 IS NULL, number_7 DESC, id LIMIT 50) \
                 WHERE t.tenant = $1",
            ),
            bump: prepare(
                "UPDATE tenants SET revision = revision + 1, last_seq = last_seq + $2 WHERE tenant = $1 RETURNING last_seq",
            ),
            head: prepare(
                "SELECT id, version, found_by FROM records WHERE tenant = $1 AND noun = 'MENU' \
                 AND id IN (SELECT * FROM unnest($2::BYTEA[]))",
            ),
            put: prepare(
                "UPDATE records SET version = version + 1, body = $3, derived = $4, found_by = $5 \
                 WHERE tenant = $1 AND noun = 'MENU' AND id = $2",
            ),
            list: prepare(&format!(
                "UPDATE listings SET {} FROM unnest($2::BYTEA[]{arrays}) AS u (id, {}) \
                 WHERE listings.tenant = $1 AND listings.noun = 'MENU' AND listings.id = u.id",
                set.join(", "),
                all.join(", ")
            )),
            say: prepare("INSERT INTO events (tenant, seq, subject, body) VALUES ($1, $2, $3, $4)"),
            derive: prepare(
                "UPDATE records SET derived = u.derived, found_by = u.found_by \
                 FROM unnest($2::BYTEA[], $3::BYTEA[], $4::BYTEA[]) AS u (id, derived, found_by) \
                 WHERE records.tenant = $1 AND records.noun = 'MENU' AND records.id = u.id",
            ),
            client,
        }
    }

    fn run(&mut self, which: fn(&Self) -> &Statement, values: &[&(dyn ToSql + Sync)]) -> Vec<Row> {
        let statement = which(self).clone();
        self.client.query(&statement, values).unwrap()
    }

    /// The listings of menus; their links did not change, and whoever writes by hand knows that.
    fn relist(&mut self, tenant: &str, records: &[StoredRecord]) {
        let ids: Vec<&[u8]> = records.iter().map(|record| record.key.id.as_bytes()).collect();
        let texts: Vec<Vec<&[u8]>> = (0..7)
            .map(|place| records.iter().map(|record| record.index.texts[place].value.as_bytes()).collect())
            .collect();
        let numbers: Vec<Vec<i64>> = (0..NUMBERS as usize)
            .map(|place| records.iter().map(|record| record.index.numbers[place].value).collect())
            .collect();
        let search: Vec<&[u8]> = records.iter().map(|record| record.index.search.as_bytes()).collect();
        let mut values: Vec<&(dyn ToSql + Sync)> = vec![&tenant, &ids];
        values.extend(texts.iter().map(|column| column as &(dyn ToSql + Sync)));
        values.extend(numbers.iter().map(|column| column as &(dyn ToSql + Sync)));
        values.push(&search);
        self.run(|hand| &hand.list, &values);
    }
}

fn found_by(record: &StoredRecord) -> Vec<u8> {
    serde_json::to_vec(&record.index).unwrap()
}

fn one_kitchen(c: &mut Criterion) {
    let Ok(url) = std::env::var("GIZI_TEST_POSTGRES") else {
        panic!("GIZI_TEST_POSTGRES names no PostgreSQL: run `make bench`");
    };
    // Nobody listens by hand either.
    let store = PostgresStore::connect(PostgresOptions { notify: false, ..PostgresOptions::new(&url) }).unwrap();
    store.migrate().unwrap();
    fill(&store, 10, 3000, LINES);
    let mut hand = Hand::new(&url);
    hand.client.batch_execute("VACUUM ANALYZE").unwrap();
    let kitchen = tenant(5);
    let name = kitchen.as_str();
    let mut number = 0;
    let mut next = move || {
        number = (number + 617) % MENUS;
        number
    };

    let mut group = c.benchmark_group("postgres");
    group
        .bench_function("get", |b| b.iter(|| store.get(&kitchen, &[RecordKey::new(Noun::Menu, &id(next()))]).unwrap()));
    group.bench_function("get, by hand", |b| {
        b.iter(|| hand.run(|hand| &hand.get, &[&name, &id(next()).as_bytes()]));
    });

    let (query, page) = (Query::of(Noun::Menu).sorted("calories", true), Page::first(PAGE));
    group.bench_function("list page", |b| b.iter(|| store.list(&kitchen, &query, &page).unwrap()));
    group.bench_function("list page, by hand", |b| {
        b.iter(|| black_box((hand.run(|hand| &hand.count, &[&name]), hand.run(|hand| &hand.ids, &[&name]))));
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
            || {
                let record = updated(&store, &kitchen, next());
                let event = serde_json::to_vec(&event(1).numbered(&kitchen, 1)).unwrap();
                (found_by(&record), event, [record])
            },
            |(found_by, event, record)| {
                hand.client.batch_execute("BEGIN").unwrap();
                let seq: i64 = hand.run(|hand| &hand.bump, &[&name, &1_i64])[0].get(0);
                let [StoredRecord { key, body, derived, .. }] = &record;
                let derived = derived.as_ref().map(|derived| derived.as_bytes());
                hand.run(|hand| &hand.head, &[&name, &vec![key.id.as_bytes()]]);
                hand.run(|hand| &hand.put, &[&name, &key.id.as_bytes(), &body.as_bytes(), &derived, &found_by]);
                hand.relist(name, &record);
                hand.run(|hand| &hand.say, &[&name, &seq, &b"MENU/a".as_slice(), &event]);
                hand.client.batch_execute("COMMIT").unwrap();
            },
            BatchSize::PerIteration,
        );
    });

    let mut round = 0;
    let mut reprice = move || {
        round += 1;
        priced(round)
    };
    group.sample_size(20);
    group.bench_function("derive 1,000", |b| {
        b.iter_batched(
            || {
                let writes = reprice().into_iter().map(|menu| {
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
            &mut reprice,
            |records| {
                hand.client.batch_execute("BEGIN").unwrap();
                hand.run(|hand| &hand.bump, &[&name, &0_i64]);
                let ids: Vec<&[u8]> = records.iter().map(|record| record.key.id.as_bytes()).collect();
                hand.run(|hand| &hand.head, &[&name, &ids]);
                let derived: Vec<_> =
                    records.iter().map(|record| record.derived.as_ref().map(|d| d.as_bytes())).collect();
                let found_by: Vec<_> = records.iter().map(found_by).collect();
                hand.run(|hand| &hand.derive, &[&name, &ids, &derived, &found_by]);
                hand.relist(name, &records);
                hand.client.batch_execute("COMMIT").unwrap();
            },
            BatchSize::PerIteration,
        );
    });
    group.finish();
}

/// One kitchen among few and among many.
fn many_kitchens(c: &mut Criterion) {
    let url = std::env::var("GIZI_TEST_POSTGRES").unwrap();
    for tenants in [10, 1000] {
        let options = PostgresOptions { notify: false, ..PostgresOptions::new(&url) };
        let store = PostgresStore::connect(options.schema(&format!("among_{tenants}"))).unwrap();
        store.migrate().unwrap();
        fill(&store, tenants, 300, 3);
        Client::connect(&url, NoTls).unwrap().batch_execute("VACUUM ANALYZE").unwrap();
        ask(c, "kitchens in postgres", &store, tenants);
    }
}

criterion_group!(benches, one_kitchen, many_kitchens);
criterion_main!(benches);
