use super::connection::Connection;
use super::failure::Failure;
use super::value::{head, index, written};
use crate::id::TenantId;
use crate::store::sql::{self, Value, changed_links, listing_columns, listing_values, same_links};
use crate::store::{ChangeSet, Committed, RecordIndex, RecordKey, Write};
use postgres::types::ToSql;
use std::collections::HashMap;

/// Rows to be written, column by column: one statement takes them all, however many.
#[derive(Default)]
struct Rows<'a>(Vec<Vec<Value<'a>>>);

impl<'a> Rows<'a> {
    fn push(&mut self, row: impl IntoIterator<Item = Value<'a>>) {
        for (place, value) in row.into_iter().enumerate() {
            if self.0.len() == place {
                self.0.push(Vec::new());
            }
            if let Some(column) = self.0.get_mut(place) {
                column.push(value);
            }
        }
    }

    /// Runs a statement whose first parameter is the tenant and whose others are the columns. Without rows, nothing.
    fn write(&self, connection: &mut Connection, tenant: &TenantId, sql: &str) -> Result<(), Failure> {
        if self.0.is_empty() {
            return Ok(());
        }
        let tenant = tenant.as_str();
        let mut values: Vec<&(dyn ToSql + Sync)> = vec![&tenant];
        values.extend(self.0.iter().map(|column| column as &(dyn ToSql + Sync)));
        connection.execute(sql, &values)?;
        Ok(())
    }
}

/// What is there of the records that a change writes: version, and what they are found by as JSON.
type Heads = HashMap<RecordKey, (u32, String)>;

/// A write with what its record was found by and will be, both as JSON and empty if it was or will not be there.
struct Change<'a> {
    write: &'a Write,
    old: &'a str,
    new: String,
}

/// Writes a change inside a transaction, in a fixed number of statements.
pub(super) fn write(
    connection: &mut Connection,
    tenant: &TenantId,
    changes: &ChangeSet,
    channel: Option<&str>,
) -> Result<Committed, Failure> {
    let committed = bump(connection, tenant, changes)?;
    if !changes.writes.is_empty() {
        let heads = heads(connection, tenant, &changes.writes)?;
        let mut written_down = Vec::with_capacity(changes.writes.len());
        for write in &changes.writes {
            let (version, old) = heads.get(write.key()).map_or((0, ""), |(version, old)| (*version, old.as_str()));
            write.check_version(version)?;
            let new = write.index().map(written).transpose()?.unwrap_or_default();
            written_down.push(Change { write, old, new });
        }
        records(connection, tenant, &written_down)?;
        listings(connection, tenant, &written_down)?;
        links(connection, tenant, &written_down)?;
    }
    events(connection, tenant, changes, committed.last_seq)?;
    if let Some(channel) = channel {
        connection.query("SELECT pg_notify($1, $2)", &[&channel, &tenant.as_str()])?;
    }
    Ok(committed)
}

/// Takes the next revision. The row stays locked until the end, so the changes of a tenant follow one another.
fn bump(connection: &mut Connection, tenant: &TenantId, changes: &ChangeSet) -> Result<Committed, Failure> {
    let count = i64::try_from(changes.events.len()).unwrap_or(i64::MAX);
    let row = connection.query_one(&sql::BUMP.replace('?', "$"), &[&tenant.as_str(), &count])?;
    let committed = Committed { revision: row.try_get(0)?, last_seq: row.try_get(1)? };
    changes.check_base(committed.revision - 1)?;
    if let Some(through) = changes.prune_events {
        let kept: i64 = row.try_get(2)?;
        let oldest = kept.max(through.min(committed.last_seq).saturating_add(1));
        connection.execute(&sql::SET_OLDEST.replace('?', "$"), &[&tenant.as_str(), &oldest])?;
    }
    Ok(committed)
}

/// Which of the keys, as rows.
fn keys<'a>(keys: impl Iterator<Item = &'a RecordKey>) -> Rows<'a> {
    let mut rows = Rows::default();
    keys.for_each(|key| rows.push([Value::text(key.noun.code()), Value::text(&key.id)]));
    rows
}

fn heads(connection: &mut Connection, tenant: &TenantId, writes: &[Write]) -> Result<Heads, Failure> {
    let (nouns, ids): (Vec<&str>, Vec<&[u8]>) =
        writes.iter().map(Write::key).map(|key| (key.noun.code(), key.id.as_bytes())).unzip();
    let sql = "SELECT noun, id, version, found_by FROM records \
        WHERE tenant = $1 AND (noun, id) IN (SELECT * FROM unnest($2::TEXT[], $3::BYTEA[]))";
    let rows = connection.query(sql, &[&tenant.as_str(), &nouns, &ids])?;
    rows.iter().map(head).collect()
}

fn records<'a>(connection: &mut Connection, tenant: &TenantId, changes: &'a [Change<'a>]) -> Result<(), Failure> {
    let writes = changes.iter().map(|change| change.write);
    let removed = keys(writes.filter(|write| matches!(write, Write::Remove { .. })).map(Write::key));
    for table in ["records", "listings"] {
        let sql = format!(
            "DELETE FROM {table} WHERE tenant = $1 AND (noun, id) IN (SELECT * FROM unnest($2::TEXT[], $3::BYTEA[]))"
        );
        removed.write(connection, tenant, &sql)?;
    }
    let (mut put, mut derive) = (Rows::default(), Rows::default());
    for Change { write, new, .. } in changes {
        let key = write.key();
        let key = [Value::text(key.noun.code()), Value::text(&key.id)];
        match write {
            Write::Put { record, .. } => put.push(key.into_iter().chain([
                Value::Number(record.version.into()),
                Value::Number(record.schema.into()),
                Value::text(&record.body),
                Value::maybe(record.derived.as_deref()),
                Value::text(new),
            ])),
            Write::Derive { derived, .. } => {
                let computed = [Value::maybe(derived.as_deref()), Value::text(new)];
                derive.push(key.into_iter().chain(computed));
            }
            Write::Remove { .. } => {}
        }
    }
    let sql = "INSERT INTO records (tenant, noun, id, version, schema, body, derived, found_by) SELECT $1, u.* \
        FROM unnest($2::TEXT[], $3::BYTEA[], $4::BIGINT[], $5::BIGINT[], $6::BYTEA[], $7::BYTEA[], $8::BYTEA[]) AS u \
        ON CONFLICT (tenant, noun, id) DO UPDATE SET version = excluded.version, schema = excluded.schema, \
        body = excluded.body, derived = excluded.derived, found_by = excluded.found_by";
    put.write(connection, tenant, sql)?;
    let sql = "UPDATE records SET derived = u.derived, found_by = u.found_by \
        FROM unnest($2::TEXT[], $3::BYTEA[], $4::BYTEA[], $5::BYTEA[]) AS u (noun, id, derived, found_by) \
        WHERE records.tenant = $1 AND records.noun = u.noun AND records.id = u.id";
    derive.write(connection, tenant, sql)
}

/// The listings that changed; most derivations leave them as they are.
fn listings(connection: &mut Connection, tenant: &TenantId, changes: &[Change<'_>]) -> Result<(), Failure> {
    let mut rows = Rows::default();
    for change in changes.iter().filter(|change| change.old != change.new) {
        if let Some(index) = change.write.index() {
            rows.push(listing_values(tenant, change.write.key(), index).into_iter().skip(1));
        }
    }
    rows.write(connection, tenant, &put_listings())
}

fn put_listings() -> String {
    let columns = listing_columns();
    let arrays = columns.iter().enumerate().map(|(place, column)| {
        let kind = if column.starts_with("number") { "BIGINT" } else { "BYTEA" };
        format!(", ${}::{kind}[]", place + 4)
    });
    let updates: Vec<String> = columns.iter().map(|column| format!("{column} = excluded.{column}")).collect();
    format!(
        "INSERT INTO listings (tenant, noun, id, {}) SELECT $1, u.* FROM unnest($2::TEXT[], $3::BYTEA[]{}) AS u \
         ON CONFLICT (tenant, noun, id) DO UPDATE SET {}",
        columns.join(", "),
        arrays.collect::<String>(),
        updates.join(", "),
    )
}

fn links(connection: &mut Connection, tenant: &TenantId, changes: &[Change<'_>]) -> Result<(), Failure> {
    let none = RecordIndex::default();
    let changed: Vec<&Change<'_>> = changes.iter().filter(|change| !same_links(change.old, &change.new)).collect();
    let read = |change: &&Change<'_>| if change.old.is_empty() { Ok(none.clone()) } else { index(change.old) };
    let old: Vec<RecordIndex> = changed.iter().map(read).collect::<Result<_, _>>()?;
    let (mut gone, mut fresh) = (Rows::default(), Rows::default());
    for (change, old) in changed.iter().zip(&old) {
        let key = change.write.key();
        let (without, with) = changed_links(old, change.write.index().unwrap_or(&none));
        for (rows, links) in [(&mut gone, without), (&mut fresh, with)] {
            for link in links {
                let (noun, id) = (key.noun.code(), &key.id);
                rows.push([noun, &link.label, &link.target, id].map(Value::text));
            }
        }
    }
    let rows = "FROM unnest($2::TEXT[], $3::BYTEA[], $4::BYTEA[], $5::BYTEA[])";
    let sql = format!("DELETE FROM links WHERE tenant = $1 AND (noun, label, target, id) IN (SELECT * {rows})");
    gone.write(connection, tenant, &sql)?;
    let sql = format!("INSERT INTO links (tenant, noun, label, target, id) SELECT $1, u.* {rows} AS u");
    fresh.write(connection, tenant, &sql)
}

fn events(connection: &mut Connection, tenant: &TenantId, changes: &ChangeSet, last: i64) -> Result<(), Failure> {
    let mut rows = Rows::default();
    let first = last - i64::try_from(changes.events.len()).unwrap_or(0) + 1;
    for (seq, event) in (first..).zip(&changes.events) {
        let body = written(&event.clone().numbered(tenant, seq))?;
        rows.push([Value::Number(seq), Value::Text(event.data.path().into()), Value::Text(body.into())]);
    }
    let sql = "INSERT INTO events (tenant, seq, subject, body) \
        SELECT $1, u.* FROM unnest($2::BIGINT[], $3::BYTEA[], $4::BYTEA[]) AS u";
    rows.write(connection, tenant, sql)?;
    if let Some(through) = changes.prune_events {
        connection.execute(&sql::PRUNE_EVENTS.replace('?', "$"), &[&tenant.as_str(), &through])?;
    }
    Ok(())
}
