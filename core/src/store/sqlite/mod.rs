//! Records of kitchens in one file on disk, by SQLite (feature `sqlite`).
//!
//! ```
//! use gizi::store::{SqliteStore, Store};
//! # let folder = tempfile::tempdir().unwrap();
//! # let path = folder.path().join("kitchen.db");
//! let store = SqliteStore::open(&path)?;
//! assert_eq!(store.capabilities().backend, "sqlite");
//! store.backup(&folder.path().join("copy.db"))?;
//! # Ok::<(), gizi::Error>(())
//! ```
//!
//! Many threads and processes may open the same file on one machine. Readers never wait for writers; one commit at a
//! time is written, the others queue.

mod connection;
mod events;
mod fault;
mod migrate;
mod read;
mod watch;
mod write;

use super::sql::Dialect;
use super::{
    Capabilities, ChangeSet, Committed, EventQuery, Page, Query, RecordKey, RecordPage, Snapshot, SqliteOptions, Store,
    sql,
};
use crate::error::Result;
use crate::event::EventPage;
use crate::id::TenantId;
use connection::{Pool, on_disk};
use fault::fault;
use rusqlite::OpenFlags;
use std::path::Path;
use std::time::Duration;
use watch::Watch;

const DIALECT: Dialect = Dialect { mark: '?', occurs: |text, word| format!("instr({text}, {word}) > 0") };

/// A store in one file.
#[derive(Debug)]
pub struct SqliteStore {
    pool: Pool,
    watch: Watch,
    put_listing: String,
}

impl SqliteStore {
    /// Opens a file, makes it if it is not there, and brings its tables to the newest schema.
    ///
    /// A file that another program made is `store.unreadable`.
    pub fn open(path: &Path) -> Result<Self> {
        Self::open_with(path, &SqliteOptions::default())
    }

    /// The same, with options.
    pub fn open_with(path: &Path, options: &SqliteOptions) -> Result<Self> {
        let pool = Pool::open(path, options)?;
        let watch = Watch::new(pool.connect()?);
        let store = Self { pool, watch, put_listing: sql::put_listing() };
        store.migrate()?;
        Ok(store)
    }

    /// Copies everything committed so far to a new file, while others read and write. A file of SQLite that is there is
    /// replaced.
    pub fn backup(&self, to: &Path) -> Result<()> {
        let access = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
        let mut copy = rusqlite::Connection::open_with_flags(on_disk(to), access).map_err(fault)?;
        self.pool.read(|source| {
            let backup = rusqlite::backup::Backup::new(source, &mut copy).map_err(fault)?;
            backup.run_to_completion(PAGES_A_STEP, Duration::ZERO, None).map_err(fault)
        })?;
        // One file, without the log beside it.
        copy.pragma_update(None, "journal_mode", "DELETE").map_err(fault)?;
        copy.close().map_err(|(_, error)| fault(error))
    }
}

/// How many pages of 4 KiB a backup copies before it looks for what was written meanwhile.
const PAGES_A_STEP: i32 = 4096;

impl Store for SqliteStore {
    fn migrate(&self) -> Result<u32> {
        self.pool.write(migrate::migrate)
    }

    fn get(&self, tenant: &TenantId, keys: &[RecordKey]) -> Result<Snapshot> {
        self.pool.snapshot(|transaction| read::get(transaction, tenant, keys))
    }

    fn list(&self, tenant: &TenantId, query: &Query, page: &Page) -> Result<RecordPage> {
        query.check()?;
        page.check()?;
        self.pool.snapshot(|transaction| read::list(transaction, tenant, query, page))
    }

    fn commit(&self, tenant: &TenantId, changes: ChangeSet) -> Result<Committed> {
        changes.check()?;
        let committed = self.pool.write(|connection| write::commit(connection, tenant, changes, &self.put_listing))?;
        self.watch.written();
        Ok(committed)
    }

    fn events(&self, tenant: &TenantId, query: &EventQuery) -> Result<EventPage> {
        query.check()?;
        self.watch
            .until_some(query.wait(), || self.pool.snapshot(|transaction| events::page(transaction, tenant, query)))
    }

    fn delete_tenant(&self, tenant: &TenantId) -> Result<()> {
        self.pool.write(|connection| write::delete_tenant(connection, tenant))?;
        self.watch.written();
        Ok(())
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities { backend: "sqlite".to_owned(), durable: true, shared: true, notifies: false }
    }
}

#[cfg(test)]
mod tests;
