use crate::error::Result;
use crate::event::EventPage;
use crate::id::TenantId;
use crate::store::{
    Capabilities, ChangeSet, Committed, EventQuery, Noun, Page, Query, RecordKey, RecordPage, Snapshot, Store,
    StoreError, Write,
};
use std::sync::{Arc, Mutex, PoisonError};

/// Where a [`FaultStore`] fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// At the next call that reads: `store.busy`.
    Read,
    /// Before the next commit, which never reaches the backend: `store.busy`.
    BeforeCommit,
    /// In the middle of the next commit, which the backend undoes: `store.failed`.
    DuringCommit,
    /// After the next commit, which is written though nobody is told so: `store.in_doubt`.
    AfterCommit,
}

/// A store that fails when told to, around any other.
///
/// ```
/// use gizi::id::TenantId;
/// use gizi::store::{ChangeSet, MemoryStore, Store};
/// use gizi::testing::store::{Fault, FaultStore};
/// use std::sync::Arc;
///
/// let store = FaultStore::new(Arc::new(MemoryStore::new()));
/// let kitchen = TenantId::new("dapur")?;
/// store.fail(Fault::AfterCommit);
/// assert_eq!(store.commit(&kitchen, ChangeSet::default()).unwrap_err().code(), "store.in_doubt");
/// assert_eq!(store.get(&kitchen, &[])?.revision, 1);
/// # Ok::<(), gizi::Error>(())
/// ```
#[derive(Debug)]
pub struct FaultStore {
    store: Arc<dyn Store>,
    next: Mutex<Option<Fault>>,
}

impl FaultStore {
    /// A store that does not fail yet.
    pub fn new(store: Arc<dyn Store>) -> Self {
        Self { store, next: Mutex::new(None) }
    }

    /// Fails once, where it is said; then never until told again.
    pub fn fail(&self, fault: Fault) {
        *self.next.lock().unwrap_or_else(PoisonError::into_inner) = Some(fault);
    }

    /// Takes the fault that is waiting, if it is one of these.
    fn take(&self, of: &[Fault]) -> Option<Fault> {
        self.next.lock().unwrap_or_else(PoisonError::into_inner).take_if(|fault| of.contains(fault))
    }

    fn readable(&self) -> Result<()> {
        match self.take(&[Fault::Read]) {
            Some(_) => Err(StoreError::Busy { reason: "a fault of a test".to_owned() }.into()),
            None => Ok(()),
        }
    }
}

impl Store for FaultStore {
    fn migrate(&self) -> Result<u32> {
        self.store.migrate()
    }

    fn get(&self, tenant: &TenantId, keys: &[RecordKey]) -> Result<Snapshot> {
        self.readable()?;
        self.store.get(tenant, keys)
    }

    fn list(&self, tenant: &TenantId, query: &Query, page: &Page) -> Result<RecordPage> {
        self.readable()?;
        self.store.list(tenant, query, page)
    }

    fn commit(&self, tenant: &TenantId, changes: ChangeSet) -> Result<Committed> {
        let reason = || "a fault of a test".to_owned();
        match self.take(&[Fault::BeforeCommit, Fault::DuringCommit, Fault::AfterCommit]) {
            Some(Fault::BeforeCommit) => Err(StoreError::Busy { reason: reason() }.into()),
            Some(Fault::DuringCommit) => {
                // The backend writes everything before it comes to a write that cannot be.
                let key = RecordKey::new(Noun::Request, "\u{0}never there");
                let doomed = changes.write(Write::Remove { key, expected: u32::MAX });
                self.store.commit(tenant, doomed).err();
                Err(StoreError::Failed { reason: reason() }.into())
            }
            Some(_) => {
                self.store.commit(tenant, changes)?;
                Err(StoreError::InDoubt { reason: reason() }.into())
            }
            None => self.store.commit(tenant, changes),
        }
    }

    fn events(&self, tenant: &TenantId, query: &EventQuery) -> Result<EventPage> {
        self.readable()?;
        self.store.events(tenant, query)
    }

    fn delete_tenant(&self, tenant: &TenantId) -> Result<()> {
        self.store.delete_tenant(tenant)
    }

    fn capabilities(&self) -> Capabilities {
        self.store.capabilities()
    }
}

#[cfg(test)]
mod tests;
