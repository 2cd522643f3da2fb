use super::SqliteStore;
use std::ops::Deref;
use tempfile::TempDir;

/// A store in a file that goes with it.
struct Scratch {
    store: SqliteStore,
    _folder: TempDir,
}

impl Deref for Scratch {
    type Target = SqliteStore;

    fn deref(&self) -> &SqliteStore {
        &self.store
    }
}

fn scratch() -> Scratch {
    let folder = TempDir::new().unwrap();
    Scratch { store: SqliteStore::open(&folder.path().join("kitchen.db")).unwrap(), _folder: folder }
}

crate::store_conformance!(conformance, scratch);
