use super::fault::fault;
use super::read::Tenant;
use crate::error::Result;
use crate::event::{Event, EventPage};
use crate::id::TenantId;
use crate::json;
use crate::store::{EventQuery, StoreError, sql};
use rusqlite::{Params, Transaction, params};

/// The events that follow a number, as they are now.
pub(super) fn page(transaction: &Transaction<'_>, tenant: &TenantId, query: &EventQuery) -> Result<EventPage> {
    let Tenant { last_seq, oldest, .. } = Tenant::find(transaction, tenant)?;
    query.check_kept(oldest, last_seq)?;
    let (id, after, limit) = (tenant.as_str(), query.after.max(0), query.limit);
    let events = match &query.subject {
        None => read(transaction, sql::EVENTS, params![id, after, limit])?,
        Some(subject) => read(transaction, sql::EVENTS_ABOUT, params![id, after, limit, subject])?,
    };
    Ok(EventPage { events, last_seq })
}

fn read(transaction: &Transaction<'_>, sql: &str, values: impl Params) -> Result<Vec<Event>> {
    let mut statement = transaction.prepare_cached(sql).map_err(fault)?;
    let mut rows = statement.query(values).map_err(fault)?;
    let mut events = Vec::new();
    while let Some(row) = rows.next().map_err(fault)? {
        let body = row.get_ref(0).map_err(fault)?.as_str().map_err(|error| fault(error.into()))?;
        events.push(json::read(body).map_err(|error| StoreError::unreadable("an event", error))?);
    }
    Ok(events)
}
