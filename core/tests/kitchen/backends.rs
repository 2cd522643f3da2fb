use gizi::store::{Durability, MemoryStore, PostgresOptions, PostgresStore, SqliteOptions, SqliteStore, Store};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use tempfile::TempDir;

/// A store of one test, and what has to live as long as it.
pub(crate) struct Backend {
    pub(crate) store: Arc<dyn Store>,
    _folder: Option<TempDir>,
}

pub(crate) fn memory() -> Backend {
    Backend { store: Arc::new(MemoryStore::new()), _folder: None }
}

pub(crate) fn sqlite() -> Backend {
    let folder = tempfile::tempdir().unwrap();
    // What a power cut would take back is not asked here, and not waiting for the disk makes the races closer.
    let options = SqliteOptions { durability: Durability::ProcessEnd, ..SqliteOptions::default() };
    let store = SqliteStore::open_with(&folder.path().join("kitchen.db"), &options).unwrap();
    Backend { store: Arc::new(store), _folder: Some(folder) }
}

/// A schema of its own on the server of the tests. A missing server is a failure, never a reason to pass.
pub(crate) fn postgres() -> Backend {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let url = std::env::var("GIZI_TEST_POSTGRES")
        .expect("GIZI_TEST_POSTGRES names no PostgreSQL: run `.ci/postgres run cargo test ...`");
    let schema = format!("gizi_kitchen_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    let store = PostgresStore::connect(PostgresOptions::new(&url).schema(&schema)).unwrap();
    store.migrate().unwrap();
    Backend { store: Arc::new(store), _folder: None }
}

/// One test of a function for each backend.
macro_rules! on_every_backend {
    ($($name:ident),+ $(,)?) => {$(
        mod $name {
            #[test]
            fn on_memory() {
                super::$name(&$crate::backends::memory());
            }
            #[test]
            fn on_sqlite() {
                super::$name(&$crate::backends::sqlite());
            }
            #[test]
            fn on_postgres() {
                super::$name(&$crate::backends::postgres());
            }
        }
    )+};
}
