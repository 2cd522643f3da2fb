use super::{ChangeSet, Committed, Page, Query, RecordKey, RecordPage, Snapshot, StoreError};
use crate::error::Result;
use crate::event::EventPage;
use crate::id::TenantId;
use std::fmt::Debug;
use std::time::Duration;

/// Longest time to wait for events, in milliseconds.
const MAX_WAIT_MILLIS: u32 = 60_000;

/// Where records live.
///
/// The contract with those who write a backend; the conformance suite in `testing` (feature `testing`) holds a backend
/// to every sentence of it. A tenant that was never written to is empty, at revision 0.
pub trait Store: Send + Sync + Debug {
    /// Brings the backend's own tables to the newest schema. Returns the schema number. Safe to call at every start
    /// and from several processes at once.
    ///
    /// Tables of a newer schema are `store.newer_schema`. Processes of an older version must have stopped: they would go
    /// on writing what they know.
    fn migrate(&self) -> Result<u32>;

    /// The records of some keys as they stood at one moment, in the order of the keys, without those not there. Their
    /// [`index`](super::StoredRecord::index) is left out: it is there to find them, and reading it costs more than the
    /// rest.
    fn get(&self, tenant: &TenantId, keys: &[RecordKey]) -> Result<Snapshot>;

    /// One page of the records that a query finds, and how many it finds in all. Their index is left out.
    fn list(&self, tenant: &TenantId, query: &Query, page: &Page) -> Result<RecordPage>;

    /// Writes all of a change, or nothing.
    ///
    /// In this order: the tenant's revision grows by one; `base`, if stated, must be the revision before (else
    /// `store.stale`); every write must find the version it expects (else `store.conflict`); the events get the next
    /// numbers. When it returns, the change is as durable as [`Capabilities::durable`] says.
    fn commit(&self, tenant: &TenantId, changes: ChangeSet) -> Result<Committed>;

    /// The events that follow a number. If there are none, waits for one until the query's time is over.
    ///
    /// A number before the oldest event that is still kept is `store.events_pruned`.
    fn events(&self, tenant: &TenantId, query: &EventQuery) -> Result<EventPage>;

    /// Forgets a tenant: its records, its events, its revision.
    fn delete_tenant(&self, tenant: &TenantId) -> Result<()>;

    /// What this backend can do.
    fn capabilities(&self) -> Capabilities;
}

/// What a backend can do.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Capabilities {
    /// The backend's name: `memory`, `sqlite`, `postgres`.
    pub backend: String,
    /// Whether what was committed outlives the process.
    pub durable: bool,
    /// Whether other processes work on the same records.
    pub shared: bool,
    /// Whether a waiting reader is woken by a write of another process, or has to poll for it.
    pub notifies: bool,
}

/// Which events are wanted.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EventQuery {
    /// Events after this number; 0 for all. A kitchen that was restored from a backup, or deleted and begun anew, counts
    /// on from what it has: whoever follows it must be told to start anew, since a number from before may be in use again.
    pub after: i64,
    /// At most so many, from 1 to [`MAX_PAGE`](super::MAX_PAGE).
    pub limit: u32,
    /// Only those about one record, by [`EventSubject::path`](crate::event::EventSubject::path).
    #[serde(default)]
    pub subject: Option<String>,
    /// Milliseconds to wait if there are none; 0 returns at once, and 60,000 is the longest.
    #[serde(default)]
    pub wait_millis: u32,
}

impl EventQuery {
    /// All events after a number, a hundred at a time, without waiting.
    pub fn after(seq: i64) -> Self {
        Self { after: seq, limit: 100, subject: None, wait_millis: 0 }
    }

    /// The same, waiting for a first event if there is none.
    #[must_use]
    pub fn waiting(mut self, millis: u32) -> Self {
        self.wait_millis = millis;
        self
    }

    /// The same, only those about one record.
    #[must_use]
    pub fn about(mut self, subject: &str) -> Self {
        self.subject = Some(subject.to_owned());
        self
    }

    /// Refuses limits out of bounds. Every backend calls it first.
    pub fn check(&self) -> Result<()> {
        Page::first(self.limit).check()
    }

    /// Refuses a number that events no longer all follow, or that there is not yet. `oldest` is the number of the
    /// oldest event kept, one more than `last` if none is.
    pub fn check_kept(&self, oldest: i64, last: i64) -> Result<()> {
        let after = self.after.max(0);
        if after > last {
            return Err(StoreError::EventsAhead { after, last }.into());
        }
        if after + 1 < oldest {
            return Err(StoreError::EventsPruned { after, oldest }.into());
        }
        Ok(())
    }

    /// How long to wait.
    pub fn wait(&self) -> Duration {
        Duration::from_millis(self.wait_millis.min(MAX_WAIT_MILLIS).into())
    }
}
