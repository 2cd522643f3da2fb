//! No step of any statement reads rows outside the tenant's range of a key.

use super::scratch;
use crate::id::TenantId;
use crate::store::sql::{self, Statement, count_statement, page_statement};
use crate::store::sqlite::DIALECT;
use crate::store::{ChangeSet, Condition, Noun, Page, PageStart, Query, RecordIndex, RecordKey, Store, StoredRecord};
use rusqlite::Connection;

/// What SQLite does for a statement, step by step.
fn plan(connection: &Connection, sql: &str) -> Vec<String> {
    let mut statement = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
    let unbound = vec![rusqlite::types::Null; statement.parameter_count()];
    let steps = statement.query_map(rusqlite::params_from_iter(unbound), |row| row.get(3)).unwrap();
    steps.map(Result::unwrap).collect()
}

fn stays_with_the_tenant(connection: &Connection, sql: &str) {
    let steps = plan(connection, sql);
    for step in &steps {
        let reads = step.starts_with("SEARCH") || step.starts_with("SCAN");
        let sorts =
            ["USE TEMP B-TREE FOR", "LIST SUBQUERY", "CREATE BLOOM FILTER"].iter().any(|kind| step.starts_with(kind));
        // The index that is built for one query over its own rows would be named AUTOMATIC.
        let within = step.contains("(tenant=?") && !step.contains("AUTOMATIC");
        assert!(if reads { step.starts_with("SEARCH") && within } else { sorts }, "{sql}\n{steps:#?}");
    }
    let writes = sql.starts_with("INSERT");
    assert!(writes || steps.iter().any(|step| step.starts_with("SEARCH")), "{sql}\n{steps:#?}");
}

/// Every condition, alone and with others, every order, every kind of page.
fn shapes() -> Vec<(Query, Page)> {
    let text = |field: &str| (field.to_owned(), "a".to_owned());
    let (label, target) = ("ingredient".to_owned(), "ayam".to_owned());
    let ((field, value), (date, day)) = (text("menu_name"), text("kind"));
    let conditions = [
        Condition::OneOf { field: field.clone(), values: vec![value.clone(), day.clone()] },
        Condition::OneOf { field: field.clone(), values: Vec::new() },
        Condition::From { field: date.clone(), value: day },
        Condition::Through { field: date, value },
        Condition::AtLeast { field: "protein".to_owned(), value: 1 },
        Condition::AtMost { field: "protein".to_owned(), value: 1 },
        Condition::Linked { label: label.clone(), target: target.clone() },
        Condition::NotLinked { label, target },
    ];
    let menus = Query::of(Noun::Menu);
    let mut queries: Vec<Query> = conditions.iter().map(|condition| menus.clone().with(condition.clone())).collect();
    queries.push(menus.clone());
    queries.push(menus.clone().search("sop ayam"));
    queries.push(conditions.into_iter().fold(menus.search("sop"), Query::with));
    let mut shapes = Vec::new();
    for query in queries {
        for order in ["", "menu_name", "protein"] {
            for descending in [false, true] {
                let query = if order.is_empty() { query.clone() } else { query.clone().sorted(order, descending) };
                let sign = if descending { '-' } else { '+' };
                let value = match order {
                    "" => String::new(),
                    "protein" => ",\"number\":1".to_owned(),
                    _ => ",\"text\":\"a\"".to_owned(),
                };
                let order = if order.is_empty() { String::new() } else { format!("{sign}{order}") };
                let behind =
                    |value: &str| PageStart::After { cursor: format!("{{\"order\":\"{order}\"{value},\"id\":\"a\"}}") };
                for start in [PageStart::First, behind(&value), behind(""), PageStart::Number { number: 3 }] {
                    shapes.push((query.clone(), Page { limit: 10, start }));
                }
            }
        }
    }
    shapes
}

#[test]
fn every_query_reads_only_its_tenants_rows() {
    let store = scratch();
    let tenant = TenantId::new("dapur").unwrap();
    store
        .pool
        .write(|connection| {
            for (query, page) in shapes() {
                let statements: [Statement<'_>; 2] =
                    [count_statement(&tenant, &query, DIALECT)?, page_statement(&tenant, &query, &page, DIALECT)?];
                for statement in statements {
                    stays_with_the_tenant(connection, &statement.sql);
                }
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn every_other_statement_touches_only_its_tenants_rows() {
    let store = scratch();
    let put_listing = sql::put_listing();
    let statements = [
        sql::TENANT,
        sql::BUMP,
        sql::SET_OLDEST,
        sql::RECORD,
        sql::HEAD,
        sql::PUT_RECORD,
        sql::DERIVE_RECORD,
        sql::DELETE_RECORD,
        sql::DELETE_LISTING,
        sql::INSERT_LINK,
        sql::DELETE_LINK,
        sql::INSERT_EVENT,
        sql::PRUNE_EVENTS,
        sql::EVENTS,
        sql::EVENTS_ABOUT,
        &put_listing,
    ];
    store
        .pool
        .write(|connection| {
            for statement in statements.into_iter().chain(sql::DELETE_TENANT) {
                stays_with_the_tenant(connection, statement);
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn the_check_finds_a_statement_that_reads_more() {
    let store = scratch();
    for sql in [
        "SELECT id FROM listings WHERE noun = ?1",
        "SELECT count(*) FROM links",
        "SELECT body FROM events WHERE seq > ?1",
    ] {
        let checked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            store.pool.write(|connection| {
                stays_with_the_tenant(connection, sql);
                Ok(())
            })
        }));
        assert!(checked.is_err(), "{sql}");
    }
}

#[test]
fn what_looks_back_uses_the_keys_made_for_it() {
    let store = scratch();
    let tenant = TenantId::new("dapur").unwrap();
    let linked = Query::of(Noun::Menu).linked("ingredient", "ayam");
    let by_link = count_statement(&tenant, &linked, DIALECT).unwrap().sql;
    let plans = [
        (by_link.as_str(), "SEARCH listings USING PRIMARY KEY (tenant=? AND noun=? AND id=?)"),
        (&by_link, "SEARCH links USING PRIMARY KEY (tenant=? AND noun=? AND label=? AND target=?)"),
        (sql::EVENTS_ABOUT, "SEARCH events USING COVERING INDEX events_about (tenant=? AND subject=? AND seq>?)"),
        (sql::EVENTS_ABOUT, "SEARCH events USING PRIMARY KEY (tenant=? AND seq=?)"),
        (sql::EVENTS, "SEARCH events USING PRIMARY KEY (tenant=? AND seq>?)"),
    ];
    store
        .pool
        .write(|connection| {
            for (sql, step) in plans {
                let steps = plan(connection, sql);
                assert!(steps.iter().any(|found| found == step), "{sql}\n{steps:#?}");
                assert!(!steps.iter().any(|found| found.contains("ORDER BY")), "{sql}\n{steps:#?}");
            }
            Ok(())
        })
        .unwrap();
}

/// Not only as planned: with many rows and their statistics the engine still keeps to the tenant.
#[test]
fn plans_hold_when_statistics_are_known() {
    let store = scratch();
    for tenant in ["a", "b"] {
        let changes = (0..200).fold(ChangeSet::default(), |changes, number| {
            let index = RecordIndex::default().text("menu_name", &number.to_string()).number("protein", number);
            let index = index.link("ingredient", &(number % 7).to_string());
            let key = RecordKey::new(Noun::Menu, &number.to_string());
            changes.create(StoredRecord { key, version: 1, schema: 1, body: String::new(), derived: None, index })
        });
        store.commit(&TenantId::new(tenant).unwrap(), changes).unwrap();
    }
    let analyzed =
        |connection: &mut Connection| connection.execute_batch("ANALYZE").map_err(crate::store::sqlite::fault);
    store.pool.write(analyzed).unwrap();
    let tenant = TenantId::new("a").unwrap();
    store
        .pool
        .write(|connection| {
            for (query, page) in shapes() {
                stays_with_the_tenant(connection, &page_statement(&tenant, &query, &page, DIALECT)?.sql);
            }
            Ok(())
        })
        .unwrap();
}
