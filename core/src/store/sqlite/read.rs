use super::DIALECT;
use super::fault::fault;
use crate::error::Result;
use crate::id::TenantId;
use crate::json;
use crate::store::page::Place;
use crate::store::sql::{self, Statement, Value};
use crate::store::{Page, Query, RecordIndex, RecordKey, RecordPage, Snapshot, StoreError, StoredRecord};
use rusqlite::types::{Null, ToSqlOutput, ValueRef};
use rusqlite::{OptionalExtension, Row, ToSql, Transaction, params, params_from_iter};

impl ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match self {
            Self::Absent => Null.to_sql(),
            Self::Number(number) => number.to_sql(),
            Self::Text(text) => Ok(ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes()))),
        }
    }
}

/// The row of a tenant: its revision, its newest event and its oldest kept.
pub(super) struct Tenant {
    pub(super) revision: i64,
    pub(super) last_seq: i64,
    pub(super) oldest: i64,
}

impl Tenant {
    pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { revision: row.get(0)?, last_seq: row.get(1)?, oldest: row.get(2)? })
    }

    /// One that was never written to is empty.
    pub(super) fn find(transaction: &Transaction<'_>, tenant: &TenantId) -> Result<Self> {
        let mut statement = transaction.prepare_cached(sql::TENANT).map_err(fault)?;
        let found = statement.query_row([tenant.as_str()], Self::read).optional().map_err(fault)?;
        Ok(found.unwrap_or(Self { revision: 0, last_seq: 0, oldest: 1 }))
    }
}

/// Every tenant that there is.
pub(super) fn tenants(transaction: &Transaction<'_>) -> Result<Vec<TenantId>> {
    let mut statement = transaction.prepare_cached("SELECT tenant FROM tenants ORDER BY tenant").map_err(fault)?;
    let names = statement.query_map([], |row| row.get::<_, String>(0)).map_err(fault)?;
    names.map(|name| TenantId::new(name.map_err(fault)?)).collect()
}

pub(super) fn get(transaction: &Transaction<'_>, tenant: &TenantId, keys: &[RecordKey]) -> Result<Snapshot> {
    let revision = Tenant::find(transaction, tenant)?.revision;
    let keys = keys.iter().cloned();
    Ok(Snapshot { revision, records: records(transaction, tenant, keys)? })
}

pub(super) fn list(transaction: &Transaction<'_>, tenant: &TenantId, query: &Query, page: &Page) -> Result<RecordPage> {
    let revision = Tenant::find(transaction, tenant)?.revision;
    let total: i64 = one(transaction, &sql::count_statement(tenant, query, DIALECT)?)?;
    let mut places = places(transaction, query, &sql::page_statement(tenant, query, page, DIALECT)?)?;
    let more = places.len() > page.limit as usize;
    places.truncate(page.limit as usize);
    let next = match places.last() {
        Some(last) if more => Some(last.cursor()?),
        _ => None,
    };
    let keys = places.into_iter().map(|place| RecordKey { noun: query.noun, id: place.id });
    let records = records(transaction, tenant, keys)?;
    Ok(RecordPage { revision, total: u32::try_from(total).unwrap_or(u32::MAX), records, next })
}

/// The records of some keys, in their order.
fn records(
    transaction: &Transaction<'_>,
    tenant: &TenantId,
    keys: impl Iterator<Item = RecordKey>,
) -> Result<Vec<StoredRecord>> {
    let mut statement = transaction.prepare_cached(sql::RECORD).map_err(fault)?;
    let mut records = Vec::with_capacity(keys.size_hint().0);
    for key in keys {
        let row = statement
            .query_row(params![tenant.as_str(), key.noun.code(), key.id], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
            })
            .optional()
            .map_err(fault)?;
        if let Some((version, schema, body, derived)) = row {
            records.push(StoredRecord { version, schema, body, derived, index: RecordIndex::default(), key });
        }
    }
    Ok(records)
}

pub(super) fn read_index(index: &str) -> Result<RecordIndex> {
    Ok(json::read(index).map_err(|error| StoreError::unreadable("what a record is found by", error))?)
}

fn one(transaction: &Transaction<'_>, statement: &Statement<'_>) -> Result<i64> {
    let mut prepared = transaction.prepare_cached(&statement.sql).map_err(fault)?;
    prepared.query_row(params_from_iter(&statement.values), |row| row.get(0)).map_err(fault)
}

fn places(transaction: &Transaction<'_>, query: &Query, statement: &Statement<'_>) -> Result<Vec<Place>> {
    let mut prepared = transaction.prepare_cached(&statement.sql).map_err(fault)?;
    let place = |row: &Row<'_>| {
        let (text, number) = match row.get_ref(1)? {
            ValueRef::Integer(number) => (None, Some(number)),
            ValueRef::Text(_) if query.sort.is_some() => (row.get(1)?, None),
            _ => (None, None),
        };
        Ok(Place::new(query, text, number, row.get(0)?))
    };
    let rows = prepared.query_map(params_from_iter(&statement.values), place).map_err(fault)?;
    rows.collect::<rusqlite::Result<_>>().map_err(fault)
}
