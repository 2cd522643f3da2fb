mod faults;
mod files;
mod plans;

use super::SqliteStore;
use crate::store::{Durability, SqliteOptions};
use std::ops::Deref;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A store in a file that goes with it.
struct Scratch {
    store: SqliteStore,
    folder: TempDir,
}

impl Scratch {
    fn folder(&self) -> &Path {
        self.folder.path()
    }

    fn path(&self) -> PathBuf {
        self.folder().join("kitchen.db")
    }
}

impl Deref for Scratch {
    type Target = SqliteStore;

    fn deref(&self) -> &SqliteStore {
        &self.store
    }
}

fn scratch() -> Scratch {
    let folder = TempDir::new().unwrap();
    // The disk decides how long the tests take if every commit waits for it.
    let options = SqliteOptions { durability: Durability::ProcessEnd, ..SqliteOptions::default() };
    Scratch { store: SqliteStore::open_with(&folder.path().join("kitchen.db"), &options).unwrap(), folder }
}

crate::store_conformance!(conformance, scratch);
