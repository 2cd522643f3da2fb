use super::fault::{commit_fault, fault};
use super::read::{Tenant, read_index};
use crate::error::Result;
use crate::event::NewEvent;
use crate::id::TenantId;
use crate::store::sql;
use crate::store::{ChangeSet, Committed, RecordIndex, RecordKey, StoreError, StoredRecord, Write};
use rusqlite::{Connection, OptionalExtension, Params, Transaction, TransactionBehavior, params, params_from_iter};

pub(super) fn commit(
    connection: &mut Connection,
    tenant: &TenantId,
    changes: ChangeSet,
    put_listing: &str,
) -> Result<Committed> {
    // Dropped unless committed, and then everything is as before.
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(fault)?;
    let count = i64::try_from(changes.events.len()).unwrap_or(i64::MAX);
    let row = transaction.prepare_cached(sql::BUMP).map_err(fault)?;
    let Tenant { revision, last_seq, oldest } =
        { row }.query_row(params![tenant.as_str(), count], Tenant::read).map_err(fault)?;
    changes.check_base(revision - 1)?;
    let writer = Writer { transaction: &transaction, tenant, put_listing };
    for write in &changes.writes {
        writer.write(write)?;
    }
    for (seq, event) in (last_seq - count + 1..).zip(changes.events) {
        writer.event(event, seq)?;
    }
    if let Some(through) = changes.prune_events.map(|through| through.min(last_seq)).filter(|last| *last >= oldest) {
        writer.run(sql::PRUNE_EVENTS, params![tenant.as_str(), through])?;
        writer.run(sql::SET_OLDEST, params![tenant.as_str(), through + 1])?;
    }
    transaction.commit().map_err(commit_fault)?;
    Ok(Committed { revision, last_seq })
}

pub(super) fn delete_tenant(connection: &mut Connection, tenant: &TenantId) -> Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(fault)?;
    for statement in sql::DELETE_TENANT {
        transaction.execute(statement, [tenant.as_str()]).map_err(fault)?;
    }
    transaction.commit().map_err(commit_fault)
}

struct Writer<'a> {
    transaction: &'a Transaction<'a>,
    tenant: &'a TenantId,
    put_listing: &'a str,
}

impl Writer<'_> {
    fn run(&self, sql: &str, values: impl Params) -> Result<()> {
        self.transaction.prepare_cached(sql).and_then(|mut statement| statement.execute(values)).map_err(fault)?;
        Ok(())
    }

    fn write(&self, write: &Write) -> Result<()> {
        let key = write.key();
        let (found, old) = self.head(key)?;
        write.check_version(found)?;
        let none = RecordIndex::default();
        match write {
            Write::Put { record, .. } => {
                self.put(record)?;
                self.list(key, &old, &record.index)
            }
            Write::Derive { derived, index, .. } => {
                let found_by = index_json(index)?;
                let tenant = self.tenant.as_str();
                self.run(sql::DERIVE_RECORD, params![tenant, key.noun.code(), key.id, derived, found_by])?;
                self.list(key, &old, index)
            }
            Write::Remove { .. } => {
                for statement in [sql::DELETE_RECORD, sql::DELETE_LISTING] {
                    self.run(statement, params![self.tenant.as_str(), key.noun.code(), key.id])?;
                }
                self.link(key, &old, &none)
            }
        }
    }

    /// The version of a record and what it is found by; 0 and nothing if it is not there.
    fn head(&self, key: &RecordKey) -> Result<(u32, RecordIndex)> {
        let mut statement = self.transaction.prepare_cached(sql::HEAD).map_err(fault)?;
        let found = statement
            .query_row(params![self.tenant.as_str(), key.noun.code(), key.id], |row| {
                Ok((row.get(0)?, row.get_ref(1)?.as_str().map(read_index)?))
            })
            .optional()
            .map_err(fault)?;
        match found {
            Some((version, index)) => Ok((version, index?)),
            None => Ok((0, RecordIndex::default())),
        }
    }

    fn put(&self, record: &StoredRecord) -> Result<()> {
        let StoredRecord { key, version, schema, body, derived, index } = record;
        let tenant = self.tenant.as_str();
        let found_by = index_json(index)?;
        self.run(sql::PUT_RECORD, params![tenant, key.noun.code(), key.id, version, schema, body, derived, found_by])
    }

    /// Writes what a record is found by.
    fn list(&self, key: &RecordKey, old: &RecordIndex, new: &RecordIndex) -> Result<()> {
        self.run(self.put_listing, params_from_iter(sql::listing_values(self.tenant, key, new)))?;
        self.link(key, old, new)
    }

    fn link(&self, key: &RecordKey, old: &RecordIndex, new: &RecordIndex) -> Result<()> {
        let (gone, fresh) = sql::changed_links(old, new);
        for (statement, links) in [(sql::DELETE_LINK, gone), (sql::INSERT_LINK, fresh)] {
            for link in links {
                let tenant = self.tenant.as_str();
                self.run(statement, params![tenant, key.noun.code(), link.label, link.target, key.id])?;
            }
        }
        Ok(())
    }

    fn event(&self, event: NewEvent, seq: i64) -> Result<()> {
        let subject = event.data.path();
        let body = json(&event.numbered(self.tenant, seq))?;
        self.run(sql::INSERT_EVENT, params![self.tenant.as_str(), seq, subject, body])
    }
}

fn index_json(index: &RecordIndex) -> Result<String> {
    json(index)
}

fn json(value: &impl serde::Serialize) -> Result<String> {
    Ok(serde_json::to_string(value).map_err(|error| StoreError::Failed { reason: error.to_string() })?)
}
