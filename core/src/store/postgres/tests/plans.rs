use super::server::Server;
use crate::store::{
    ChangeSet, Condition, EventQuery, Noun, Page, PageStart, PostgresOptions, PostgresStore, Query, RecordIndex,
    RecordKey, Store, StoredRecord, Write,
};
use crate::testing::store::sample::{event, indexed, tenant};
use postgres::{Client, NoTls};
use serde_json::Value;
use std::collections::BTreeSet;

/// Statements are planned for any values after five executions.
const TIMES: u32 = 7;

fn index(number: u32) -> RecordIndex {
    let name = format!("menu {number}");
    (0..12)
        .fold(RecordIndex::default(), |index, line| {
            index.link("ingredient", &format!("bahan-{}", (number + line) % 50))
        })
        .searchable(&name)
        .text("menu_name", &name)
        .text("kind", if number.is_multiple_of(2) { "DISH" } else { "TRAY" })
        .number("calories", i64::from(number))
}

fn menu(number: u32) -> StoredRecord {
    indexed(&format!("m{number:04}"), index(number))
}

fn key(number: u32) -> RecordKey {
    menu(number).key
}

/// Everything a kitchen asks and writes, in every shape of query.
fn work(store: &dyn Store, round: u32) {
    let kitchen = tenant("dapur-7");
    let keys: Vec<RecordKey> = (0..20).map(key).collect();
    assert_eq!(store.get(&kitchen, &keys).unwrap().records.len(), 20);
    let menus = Query::of(Noun::Menu);
    let one_of = Condition::OneOf { field: "kind".to_owned(), values: vec!["DISH".to_owned(), "TRAY".to_owned()] };
    let bounds = ["a", "z"].map(str::to_owned);
    let [value, last] = bounds;
    let shapes = [
        menus.clone(),
        menus.clone().search("menu 1"),
        menus.clone().with(one_of),
        menus.clone().with(Condition::From { field: "menu_name".to_owned(), value }),
        menus.clone().with(Condition::Through { field: "menu_name".to_owned(), value: last }),
        menus.clone().number("calories", 7),
        menus.clone().linked("ingredient", "bahan-3"),
        menus.clone().with(Condition::NotLinked { label: "ingredient".to_owned(), target: "bahan-3".to_owned() }),
    ];
    for query in shapes {
        for sorted in [query.clone(), query.clone().sorted("menu_name", false), query.sorted("calories", true)] {
            let page = store.list(&kitchen, &sorted, &Page::first(3)).unwrap();
            assert!(page.total > 0, "{sorted:?}");
            if let Some(cursor) = page.next {
                store.list(&kitchen, &sorted, &Page { limit: 3, start: PageStart::After { cursor } }).unwrap();
            }
            store.list(&kitchen, &sorted, &Page { limit: 3, start: PageStart::Number { number: 2 } }).unwrap();
        }
    }
    let derive = |number| {
        let derived = Some(round.to_string());
        Write::Derive { key: key(number), derived, index: index(number + round) }
    };
    let changes = (0..20).map(derive).fold(ChangeSet::default(), ChangeSet::write);
    let new = StoredRecord { key: RecordKey::new(Noun::Menu, "baru"), ..menu(1) };
    store.commit(&kitchen, changes.create(new).event(event("baru"))).unwrap();
    let gone = Write::Remove { key: RecordKey::new(Noun::Menu, "baru"), expected: 1 };
    let oldest = i64::from(round);
    store.commit(&kitchen, ChangeSet { prune_events: Some(oldest), ..ChangeSet::default().write(gone) }).unwrap();
    store.events(&kitchen, &EventQuery::after(oldest)).unwrap();
    store.events(&kitchen, &EventQuery::after(oldest).about("MENU/baru")).unwrap();
    store.delete_tenant(&tenant("dapur-8")).unwrap();
}

/// The steps of a plan, the inner ones too.
fn steps<'a>(plan: &'a Value, all: &mut Vec<&'a Value>) {
    all.push(plan);
    for inner in plan["Plans"].as_array().into_iter().flatten() {
        steps(inner, all);
    }
}

/// The plans in a log of `auto_explain`, which begins the further lines of an entry with a tab.
fn plans(log: &str) -> Vec<Value> {
    let log = log.replace("\n\t", "\n");
    let starts = log.match_indices("plan:\n{").map(|(place, _)| &log[place + "plan:\n".len()..]);
    starts.map(|text| serde_json::Deserializer::from_str(text).into_iter().next().unwrap().unwrap()).collect()
}

/// What stands in back quotes in the line of the documentation that begins so.
fn documented(line: &str) -> BTreeSet<String> {
    let page = include_str!("../../../../docs/postgres.md").replace("\n`", " `");
    let line = page.lines().find_map(|text| text.strip_prefix(line)).unwrap();
    line.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The words of statements that the language gives its meaning to: ours are in lower case.
fn words(sql: &str) -> impl Iterator<Item = String> {
    let words = sql.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').map(str::to_owned);
    words.filter(|word| word.len() > 1 && word.bytes().all(|b| b.is_ascii_uppercase()))
}

/// What is called in statements.
fn functions(sql: &str) -> impl Iterator<Item = String> {
    let before = sql.match_indices('(').map(|(place, _)| &sql[..place]);
    let names =
        before.map(|text| text.rsplit(|c: char| !c.is_ascii_lowercase() && c != '_').next().unwrap().to_owned());
    names.filter(|name| ["unnest", "count", "position"].contains(&name.as_str()) || name.starts_with("pg_"))
}

/// Logs the plan of every statement, with what it really did if asked.
fn explained(url: &str, analyze: &str) -> PostgresOptions {
    let url = format!(
        "{url}?options=-c%20session_preload_libraries%3Dauto_explain%20-c%20auto_explain.log_min_duration%3D0\
        %20-c%20auto_explain.log_format%3Djson%20-c%20auto_explain.log_analyze%3D{analyze}"
    );
    PostgresOptions { connections: 1, notify: false, ..PostgresOptions::new(&url) }
}

#[test]
fn a_tenant_that_the_statistics_do_not_know_is_listed_in_one_walk() {
    let server = Server::start();
    let watched = PostgresStore::connect(explained(&server.url, "on")).unwrap();
    watched.migrate().unwrap();
    let plain = PostgresStore::connect(PostgresOptions::new(&server.url)).unwrap();
    let records = |menus| (0..menus).map(menu).fold(ChangeSet::default(), ChangeSet::create);
    for number in 0..20 {
        plain.commit(&tenant(&format!("dapur-{number}")), records(200)).unwrap();
    }
    let mut client = Client::connect(&server.url, NoTls).unwrap();
    client.batch_execute("ANALYZE").unwrap();
    let new = tenant("dapur-baru");
    plain.commit(&new, records(2000)).unwrap();
    let menus = Query::of(Noun::Menu).search("menu");
    for query in [menus.clone(), menus.clone().sorted("calories", true), menus.linked("ingredient", "bahan-3")] {
        assert_eq!(watched.list(&new, &query, &Page::first(100)).unwrap().records.len(), 100);
    }
    let plans = plans(&server.log());
    let mut walks = 0;
    for plan in plans.iter().filter(|plan| plan["Query Text"].as_str().unwrap().contains("FROM listings")) {
        let mut all = Vec::new();
        steps(&plan["Plan"], &mut all);
        // A row looked up by its key may be looked up for each row found; a walk is made once.
        for step in all.iter().filter(|step| step["Relation Name"] == "listings") {
            let (rows, loops) = (step["Actual Rows"].as_f64().unwrap(), step["Actual Loops"].as_f64().unwrap());
            assert!(rows * loops <= 2000.0, "{plan:#}");
            walks += 1;
        }
    }
    assert!(walks >= 6, "{walks}");
}

#[test]
fn no_step_of_any_statement_leaves_the_rows_of_the_tenant() {
    let server = Server::start();
    let watched = PostgresStore::connect(explained(&server.url, "off")).unwrap();
    watched.migrate().unwrap();
    let plain = PostgresStore::connect(PostgresOptions::new(&server.url)).unwrap();
    for number in 0..20 {
        let records = (0..200).map(menu).fold(ChangeSet::default(), ChangeSet::create);
        let changes = (0..200).map(|_| event("a")).fold(records, ChangeSet::event);
        plain.commit(&tenant(&format!("dapur-{number}")), changes).unwrap();
    }
    // With few tenants it is right to read the one page that holds all of their revisions.
    let many = "INSERT INTO tenants SELECT 'kosong-' || n, 1, 0, 1 FROM generate_series(1, 20000) n; ANALYZE";
    let mut client = Client::connect(&server.url, NoTls).unwrap();
    client.batch_execute(&format!("SET search_path TO gizi; {many}")).unwrap();
    for round in 1..=TIMES {
        work(&watched, round);
    }
    let plans = plans(&server.log());
    let mut tables = BTreeSet::new();
    // A migration asks for the number of the schema, which is no tenant's.
    let of_a_tenant = |plan: &&Value| {
        let text = plan["Query Text"].as_str().unwrap();
        !text.contains("schema_number") && !text.contains("pg_catalog")
    };
    for plan in plans.iter().filter(of_a_tenant) {
        let mut all = Vec::new();
        steps(&plan["Plan"], &mut all);
        for step in all {
            let kind = step["Node Type"].as_str().unwrap();
            tables.extend(step["Relation Name"].as_str());
            assert_ne!(kind, "Seq Scan", "{plan:#}");
            if kind.contains("Index") {
                let within = step["Index Cond"].as_str().unwrap_or_default();
                assert!(within.contains("tenant = "), "{plan:#}");
            }
        }
    }
    let texts: Vec<&str> = plans.iter().map(|plan| plan["Query Text"].as_str().unwrap()).collect();
    let tables_made = super::super::schema::first() + &super::super::schema::second();
    let sent: BTreeSet<String> = texts.iter().chain([&tables_made.as_str()]).flat_map(|sql| words(sql)).collect();
    assert_eq!(sent, documented("Words: "), "core/docs/postgres.md says otherwise");
    let called: BTreeSet<String> = texts.iter().flat_map(|sql| functions(sql)).collect();
    assert_eq!(called, ["count", "position", "unnest"].map(str::to_owned).into());
    assert!(documented("Functions: ").is_superset(&called));
    assert!(plans.len() > 400, "{}", plans.len());
    assert_eq!(tables, ["events", "links", "listings", "records", "tenants"].into());
}
