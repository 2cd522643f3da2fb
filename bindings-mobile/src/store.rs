//! Stores: in memory, in one file, and what an app implements itself.

use crate::fault::{GiziError, Told, guarded};
use crate::generated::kitchen::BlockingKitchen;
use crate::kitchen::kitchen;
use gizi::event::EventPage;
use gizi::id::TenantId;
use gizi::kitchen::Session;
#[cfg(not(feature = "sqlite"))]
use gizi::store::MemoryStore as SqliteEngine;
#[cfg(feature = "sqlite")]
use gizi::store::SqliteStore as SqliteEngine;
use gizi::store::{
    Capabilities, ChangeSet, Committed, EventQuery, Page, Query, RecordKey, RecordPage, Snapshot, SqliteOptions,
};
use std::fmt;
use std::sync::Arc;

/// Where kitchens keep their records: one of gizi's own, or one that the app implements.
///
/// A store throws `GiziError` with the codes of stores: `store.stale` and `store.conflict` of its kind Conflict decide
/// who wins, `store.busy` is tried again. Anything else that it throws is `store.failed`.
#[uniffi::export(rust, foreign)]
pub trait Store: Send + Sync {
    /// Brings the store's own tables to the newest schema, and gives its number.
    fn migrate(&self) -> Result<u32, GiziError>;

    /// The records of some keys as they stood at one moment, in the order of the keys, without those not there.
    fn get(&self, tenant: TenantId, keys: Vec<RecordKey>) -> Result<Snapshot, GiziError>;

    /// One page of the records that a query finds, and how many it finds in all.
    fn list(&self, tenant: TenantId, query: Query, page: Page) -> Result<RecordPage, GiziError>;

    /// Writes all of a change, or nothing: `base`, if stated, must be the tenant's revision (else `store.stale`), and
    /// every write must find the version it expects (else `store.conflict`).
    fn commit(&self, tenant: TenantId, changes: ChangeSet) -> Result<Committed, GiziError>;

    /// The events that follow a number. If there are none, waits for one until the query's time is over.
    fn events(&self, tenant: TenantId, query: EventQuery) -> Result<EventPage, GiziError>;

    /// Forgets a tenant: its records, its events, its revision.
    fn delete_tenant(&self, tenant: TenantId) -> Result<(), GiziError>;

    /// What this store can do.
    fn capabilities(&self) -> Result<Capabilities, GiziError>;
}

/// A store that lives as long as this process.
#[derive(uniffi::Object)]
pub struct MemoryStore(Arc<gizi::store::MemoryStore>);

/// A store in one file.
#[derive(uniffi::Object)]
pub struct SqliteStore(Arc<SqliteEngine>);

#[uniffi::export]
impl MemoryStore {
    /// An empty store.
    #[uniffi::constructor]
    pub fn new() -> Result<Arc<Self>, GiziError> {
        Ok(Arc::new(Self(Arc::new(gizi::store::MemoryStore::new()))))
    }

    /// A kitchen over this store, as somebody works in it.
    pub fn kitchen(&self, session: Session) -> Result<Arc<BlockingKitchen>, GiziError> {
        kitchen(self.0.clone(), session)
    }
}

#[uniffi::export]
impl SqliteStore {
    /// Opens a file, makes it if it is not there, and brings its tables to the newest schema. A file that another program
    /// made is `store.unreadable`; `store.unsupported` where SQLite is not built in.
    #[uniffi::constructor(default(options = None))]
    pub fn open(path: String, options: Option<SqliteOptions>) -> Result<Arc<Self>, GiziError> {
        guarded(move || Ok(Arc::new(Self(Arc::new(sqlite::open(&path, &options.unwrap_or_default())?)))))
    }

    /// Copies everything committed so far to a new file, while others read and write. A file of SQLite that is there is
    /// replaced.
    pub fn backup(&self, path: String) -> Result<(), GiziError> {
        guarded(move || sqlite::backup(&self.0, &path))
    }

    /// A kitchen over this store, as somebody works in it.
    pub fn kitchen(&self, session: Session) -> Result<Arc<BlockingKitchen>, GiziError> {
        kitchen(self.0.clone(), session)
    }
}

#[cfg(feature = "sqlite")]
mod sqlite {
    use super::{GiziError, SqliteEngine, SqliteOptions};
    use std::path::Path;

    pub(super) fn open(path: &str, options: &SqliteOptions) -> Result<SqliteEngine, GiziError> {
        Ok(SqliteEngine::open_with(Path::new(path), options)?)
    }

    pub(super) fn backup(store: &SqliteEngine, path: &str) -> Result<(), GiziError> {
        Ok(store.backup(Path::new(path))?)
    }
}

/// Without SQLite nothing is opened, so nothing is there to be copied.
#[cfg(not(feature = "sqlite"))]
mod sqlite {
    use super::{GiziError, SqliteEngine, SqliteOptions};
    use gizi::error::ErrorKind;

    fn unsupported() -> GiziError {
        GiziError::of(ErrorKind::Unsupported, "store.unsupported", "this build of gizi has no SQLite")
    }

    pub(super) fn open(_: &str, _: &SqliteOptions) -> Result<SqliteEngine, GiziError> {
        Err(unsupported())
    }

    pub(super) fn backup(_: &SqliteEngine, _: &str) -> Result<(), GiziError> {
        Err(unsupported())
    }
}

/// Shows a store of core to the languages, so that an app's own may wrap it.
macro_rules! shown {
    ($name:ident) => {
        #[uniffi::export]
        impl Store for $name {
            fn migrate(&self) -> Result<u32, GiziError> {
                guarded(|| Ok(gizi::store::Store::migrate(&*self.0)?))
            }
            fn get(&self, tenant: TenantId, keys: Vec<RecordKey>) -> Result<Snapshot, GiziError> {
                guarded(|| Ok(gizi::store::Store::get(&*self.0, &tenant, &keys)?))
            }
            fn list(&self, tenant: TenantId, query: Query, page: Page) -> Result<RecordPage, GiziError> {
                guarded(|| Ok(gizi::store::Store::list(&*self.0, &tenant, &query, &page)?))
            }
            fn commit(&self, tenant: TenantId, changes: ChangeSet) -> Result<Committed, GiziError> {
                guarded(|| Ok(gizi::store::Store::commit(&*self.0, &tenant, changes)?))
            }
            fn events(&self, tenant: TenantId, query: EventQuery) -> Result<EventPage, GiziError> {
                guarded(|| Ok(gizi::store::Store::events(&*self.0, &tenant, &query)?))
            }
            fn delete_tenant(&self, tenant: TenantId) -> Result<(), GiziError> {
                guarded(|| Ok(gizi::store::Store::delete_tenant(&*self.0, &tenant)?))
            }
            fn capabilities(&self) -> Result<Capabilities, GiziError> {
                guarded(|| Ok(gizi::store::Store::capabilities(&*self.0)))
            }
        }
    };
}
shown!(MemoryStore);
shown!(SqliteStore);

/// A store that an app implements, as core sees it.
pub(crate) struct Outside(pub(crate) Arc<dyn Store>);

impl fmt::Debug for Outside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Outside")
    }
}

fn failure(error: GiziError) -> gizi::Error {
    let Told { code, reason, details, .. } = error.told();
    gizi::store::failure(&code, &reason, details)
}

impl gizi::store::Store for Outside {
    fn migrate(&self) -> gizi::Result<u32> {
        self.0.migrate().map_err(failure)
    }
    fn get(&self, tenant: &TenantId, keys: &[RecordKey]) -> gizi::Result<Snapshot> {
        self.0.get(tenant.clone(), keys.to_vec()).map_err(failure)
    }
    fn list(&self, tenant: &TenantId, query: &Query, page: &Page) -> gizi::Result<RecordPage> {
        self.0.list(tenant.clone(), query.clone(), page.clone()).map_err(failure)
    }
    fn commit(&self, tenant: &TenantId, changes: ChangeSet) -> gizi::Result<Committed> {
        self.0.commit(tenant.clone(), changes).map_err(failure)
    }
    fn events(&self, tenant: &TenantId, query: &EventQuery) -> gizi::Result<EventPage> {
        self.0.events(tenant.clone(), query.clone()).map_err(failure)
    }
    fn delete_tenant(&self, tenant: &TenantId) -> gizi::Result<()> {
        self.0.delete_tenant(tenant.clone()).map_err(failure)
    }
    fn capabilities(&self) -> Capabilities {
        let unknown = || Capabilities { backend: "app".to_owned(), durable: false, shared: true, notifies: false };
        self.0.capabilities().unwrap_or_else(|_| unknown())
    }
}
