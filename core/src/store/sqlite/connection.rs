use super::fault::fault;
use crate::error::Result;
use crate::store::{Durability, SqliteOptions};
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Idle readers kept open; more are opened when more threads read at once.
const IDLE_READERS: usize = 8;

/// Statements of a connection that stay prepared.
const PREPARED: usize = 128;

/// The connections to one file: one that writes, and as many that read as there are threads reading.
#[derive(Debug)]
pub(super) struct Pool {
    path: PathBuf,
    options: SqliteOptions,
    writer: Mutex<Connection>,
    readers: Mutex<Vec<Connection>>,
}

impl Pool {
    pub(super) fn open(path: &Path, options: &SqliteOptions) -> Result<Self> {
        let writer = Mutex::new(connect(path, options)?);
        Ok(Self { path: path.to_owned(), options: options.clone(), writer, readers: Mutex::default() })
    }

    /// One more connection.
    pub(super) fn connect(&self) -> Result<Connection> {
        connect(&self.path, &self.options)
    }

    /// Lends the connection that writes.
    pub(super) fn write<T>(&self, work: impl FnOnce(&mut Connection) -> Result<T>) -> Result<T> {
        work(&mut lock(&self.writer))
    }

    /// Lends a connection that reads.
    pub(super) fn read<T>(&self, work: impl FnOnce(&mut Connection) -> Result<T>) -> Result<T> {
        let idle = lock(&self.readers).pop();
        let mut connection = match idle {
            Some(connection) => connection,
            None => self.connect()?,
        };
        let done = work(&mut connection);
        let mut readers = lock(&self.readers);
        if readers.len() < IDLE_READERS {
            readers.push(connection);
        }
        done
    }

    /// Lends a view of everything at one moment.
    pub(super) fn snapshot<T>(&self, work: impl FnOnce(&Transaction<'_>) -> Result<T>) -> Result<T> {
        self.read(|connection| {
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Deferred).map_err(fault)?;
            let done = work(&transaction)?;
            transaction.commit().map_err(fault)?;
            Ok(done)
        })
    }
}

/// A thread that panicked left no half work behind: its transaction was rolled back.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The path as nothing but a file's: SQLite takes an empty name and `:memory:` for a database of no file.
pub(super) fn on_disk(path: &Path) -> PathBuf {
    Path::new(".").join(path)
}

fn connect(path: &Path, options: &SqliteOptions) -> Result<Connection> {
    let access = if options.read_only {
        OpenFlags::SQLITE_OPEN_READ_ONLY
    } else {
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE
    };
    // A connection is lent to one thread at a time.
    let access = access | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(on_disk(path), access).map_err(fault)?;
    connection.busy_timeout(Duration::from_millis(options.busy_millis.into())).map_err(fault)?;
    connection.set_prepared_statement_cache_capacity(PREPARED);
    let (level, flush) = match options.durability {
        Durability::PowerLoss => ("FULL", true),
        Durability::ProcessEnd => ("NORMAL", false),
    };
    connection.pragma_update(None, "synchronous", level).map_err(fault)?;
    // Where the system answers before the disk has written, as Apple's do.
    connection.pragma_update(None, "fullfsync", flush).map_err(fault)?;
    Ok(connection)
}
