use super::connection::Connection;
use super::failure::Failure;
use super::value::{RECORD, json, record, text};
use crate::event::EventPage;
use crate::id::TenantId;
use crate::store::page::Place;
use crate::store::sql::{Dialect, count_statement, page_statement};
use crate::store::{EventQuery, Page, Query, RecordKey, RecordPage, Snapshot, StoredRecord};
use postgres::Row;
use postgres::types::ToSql;
use std::collections::HashMap;

/// How PostgreSQL writes what other engines write otherwise.
pub(super) const DIALECT: Dialect =
    Dialect { mark: '$', occurs: |text, word| format!("position({word} IN {text}) > 0") };

/// The records of some keys and the revision: one statement, so one moment.
pub(super) fn get(connection: &mut Connection, tenant: &TenantId, keys: &[RecordKey]) -> Result<Snapshot, Failure> {
    if let [key] = keys {
        let rows = one(connection, tenant, key)?;
        let record = rows.first().map(|row| record(row, 1)).transpose()?.flatten();
        return Ok(Snapshot { revision: first(&rows, 0)?, records: record.into_iter().collect() });
    }
    let rows = many(connection, tenant, keys)?;
    let mut found: HashMap<RecordKey, StoredRecord> = HashMap::with_capacity(rows.len());
    for row in &rows {
        found.extend(record(row, 1)?.map(|record| (record.key.clone(), record)));
    }
    let records = keys.iter().filter_map(|key| found.get(key).cloned()).collect();
    Ok(Snapshot { revision: first(&rows, 0)?, records })
}

/// One key is by far the most common, and the server then plans for one row.
fn one(connection: &mut Connection, tenant: &TenantId, key: &RecordKey) -> Result<Vec<Row>, Failure> {
    let sql = format!(
        "SELECT t.revision, {RECORD} FROM tenants t LEFT JOIN records r ON r.tenant = $1 AND r.noun = $2 AND r.id = $3 \
         WHERE t.tenant = $1"
    );
    Ok(connection.query(&sql, &[&tenant.as_str(), &key.noun.code(), &key.id.as_bytes()])?)
}

fn many(connection: &mut Connection, tenant: &TenantId, keys: &[RecordKey]) -> Result<Vec<Row>, Failure> {
    let sql = format!(
        "SELECT t.revision, f.* FROM tenants t LEFT JOIN (SELECT {RECORD} FROM records r WHERE r.tenant = $1 \
         AND (r.noun, r.id) IN (SELECT * FROM unnest($2::TEXT[], $3::BYTEA[]))) f ON 1 = 1 WHERE t.tenant = $1"
    );
    let (nouns, ids): (Vec<&str>, Vec<&[u8]>) = keys.iter().map(|key| (key.noun.code(), key.id.as_bytes())).unzip();
    Ok(connection.query(&sql, &[&tenant.as_str(), &nouns, &ids])?)
}

/// The text of the statement behind [`list`]: the ids of a page from the narrow rows with what they are sorted by, the
/// records of these ids, how many there are in all, and the revision.
///
/// The page is joined from the left, so it is looked for once whatever the planner expects. Of a tenant that its
/// statistics do not know yet it expects one record, and would look for the page again for each record there is.
pub(super) fn list_sql(count: &str, page: &str) -> String {
    format!(
        "SELECT t.revision, ({count}), f.* FROM tenants t LEFT JOIN (SELECT p.place, {RECORD} FROM ({page}) p \
         LEFT JOIN records r ON r.tenant = $1 AND r.noun = $2 AND r.id = p.id) f ON 1 = 1 WHERE t.tenant = $1"
    )
}

/// One page: one statement, so one moment.
pub(super) fn list(
    connection: &mut Connection,
    tenant: &TenantId,
    query: &Query,
    page: &Page,
) -> Result<RecordPage, Failure> {
    // The values of the count come first among those of the page, so one list serves both.
    let count = count_statement(tenant, query, DIALECT)?;
    let ids = page_statement(tenant, query, page, DIALECT)?;
    let values: Vec<&(dyn ToSql + Sync)> = ids.values.iter().map(|value| value as &(dyn ToSql + Sync)).collect();
    let rows = connection.query(&list_sql(&count.sql, &ids.sql), &values)?;
    let mut found: Vec<(Place, StoredRecord)> = Vec::with_capacity(rows.len());
    for row in &rows {
        if let Some(record) = record(row, 3)? {
            found.push((place(row, query, &record)?, record));
        }
    }
    let descending = query.sort.as_ref().is_some_and(|sort| sort.descending);
    found.sort_by(|(a, _), (b, _)| a.compare(b, descending));
    let more = found.len() > page.limit as usize;
    found.truncate(page.limit as usize);
    let next = match found.last() {
        Some((place, _)) if more => Some(place.cursor()?),
        _ => None,
    };
    let records = found.into_iter().map(|(_, record)| record).collect();
    let total = u32::try_from(first(&rows, 1)?).unwrap_or(u32::MAX);
    Ok(RecordPage { revision: first(&rows, 0)?, total, records, next })
}

/// Where a record stands in the order of a query, by the value beside it.
fn place(row: &Row, query: &Query, record: &StoredRecord) -> Result<Place, Failure> {
    let field = query.sort.as_ref().map(|sort| sort.field.as_str());
    let (mut words, mut number) = (None, None);
    if field.is_some_and(|field| query.noun.number_fields().contains(&field)) {
        number = row.try_get(2)?;
    } else if field.is_some() {
        words = row.try_get::<_, Option<&[u8]>>(2)?.map(text).transpose()?;
    }
    Ok(Place::new(query, words, number, record.key.id.clone()))
}

/// The text of the statement behind [`events`].
pub(super) fn events_sql(about: bool) -> String {
    let about = if about { "AND subject = $4 " } else { "" };
    format!(
        "SELECT t.last_seq, t.oldest, e.body FROM tenants t LEFT JOIN (SELECT seq, body FROM events \
         WHERE tenant = $1 AND seq > $2 {about}ORDER BY seq LIMIT $3) e ON 1 = 1 WHERE t.tenant = $1 ORDER BY e.seq"
    )
}

/// The events there are now: one statement, so one moment.
pub(super) fn events(connection: &mut Connection, tenant: &TenantId, query: &EventQuery) -> Result<EventPage, Failure> {
    let (tenant, limit) = (tenant.as_str(), i64::from(query.limit));
    let subject = query.subject.as_deref().map(str::as_bytes);
    let mut values: Vec<&(dyn ToSql + Sync)> = vec![&tenant, &query.after, &limit];
    values.extend(subject.iter().map(|subject| subject as &(dyn ToSql + Sync)));
    let rows = connection.query(&events_sql(subject.is_some()), &values)?;
    let last_seq = first(&rows, 0)?;
    query.check_kept(first(&rows, 1)?.max(1), last_seq)?;
    let mut events = Vec::with_capacity(rows.len());
    for row in &rows {
        if row.try_get::<_, Option<&[u8]>>(2)?.is_some() {
            events.push(json(row, 2, "an event")?);
        }
    }
    Ok(EventPage { events, last_seq })
}

/// A number that every row repeats; 0 if the tenant was never written to.
fn first(rows: &[Row], place: usize) -> Result<i64, Failure> {
    Ok(rows.first().map(|row| row.try_get(place)).transpose()?.unwrap_or(0))
}
