//! The store that a command line names.

use gizi::store::{MemoryStore, SqliteStore, Store};
use std::error::Error;
use std::path::Path;
use std::sync::Arc;

/// Opens `memory`, `sqlite:PATH` or `postgres:URL`, and brings its tables to the newest schema.
pub(crate) fn open(name: &str) -> Result<Arc<dyn Store>, Box<dyn Error>> {
    let store: Arc<dyn Store> = match name.split_once(':') {
        None if name == "memory" => Arc::new(MemoryStore::new()),
        Some(("sqlite", path)) => Arc::new(SqliteStore::open(Path::new(path))?),
        Some(("postgres" | "postgresql", _)) => postgres(name)?,
        // The name is not repeated: it may be a URL with a password in it.
        _ => return Err("write --store memory, sqlite:PATH or postgres:URL".into()),
    };
    store.migrate()?;
    Ok(store)
}

#[cfg(feature = "postgres")]
fn postgres(url: &str) -> Result<Arc<dyn Store>, Box<dyn Error>> {
    use gizi::store::{PostgresOptions, PostgresStore};
    Ok(Arc::new(PostgresStore::connect(PostgresOptions::new(url))?))
}

#[cfg(not(feature = "postgres"))]
fn postgres(_: &str) -> Result<Arc<dyn Store>, Box<dyn Error>> {
    Err("this was built without PostgreSQL: add --features postgres".into())
}
