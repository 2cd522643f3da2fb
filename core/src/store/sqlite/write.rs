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
        let (key, tenant) = (write.key(), self.tenant.as_str());
        let (found, old) = self.head(key)?;
        write.check_version(found)?;
        match write {
            Write::Put { record, .. } => {
                let StoredRecord { version, schema, body, derived, index, .. } = record;
                let new = json(index)?;
                let values = params![tenant, key.noun.code(), key.id, version, schema, body, derived, new];
                self.run(sql::PUT_RECORD, values)?;
                self.list(key, &old, &new, index)
            }
            Write::Derive { derived, index, .. } => {
                let new = json(index)?;
                self.run(sql::DERIVE_RECORD, params![tenant, key.noun.code(), key.id, derived, new])?;
                self.list(key, &old, &new, index)
            }
            Write::Remove { .. } => {
                for statement in [sql::DELETE_RECORD, sql::DELETE_LISTING] {
                    self.run(statement, params![tenant, key.noun.code(), key.id])?;
                }
                self.link(key, &old, "", &RecordIndex::default())
            }
        }
    }

    /// The version of a record and what it is found by, as JSON; 0 and nothing if it is not there.
    fn head(&self, key: &RecordKey) -> Result<(u32, String)> {
        let mut statement = self.transaction.prepare_cached(sql::HEAD).map_err(fault)?;
        let values = params![self.tenant.as_str(), key.noun.code(), key.id];
        let found = statement.query_row(values, |row| Ok((row.get(0)?, row.get(1)?))).optional().map_err(fault)?;
        Ok(found.unwrap_or_default())
    }

    /// Writes what a record is found by, if it changed.
    fn list(&self, key: &RecordKey, old: &str, new: &str, index: &RecordIndex) -> Result<()> {
        if old == new {
            return Ok(());
        }
        self.run(self.put_listing, params_from_iter(sql::listing_values(self.tenant, key, index)))?;
        self.link(key, old, new, index)
    }

    fn link(&self, key: &RecordKey, old: &str, new: &str, index: &RecordIndex) -> Result<()> {
        if sql::same_links(old, new) {
            return Ok(());
        }
        let old = if old.is_empty() { RecordIndex::default() } else { read_index(old)? };
        let (gone, fresh) = sql::changed_links(&old, index);
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

fn json(value: &impl serde::Serialize) -> Result<String> {
    Ok(serde_json::to_string(value).map_err(|error| StoreError::Failed { reason: error.to_string() })?)
}
