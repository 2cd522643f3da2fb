use crate::store::{PostgresOptions, PostgresStore};
use postgres::{Client, NoTls};
use std::ops::Deref;
use std::sync::atomic::{AtomicU32, Ordering};

/// The server of the tests. A missing one is a failure, never a reason to pass.
pub(super) fn url() -> String {
    std::env::var("GIZI_TEST_POSTGRES").expect(
        "GIZI_TEST_POSTGRES names no PostgreSQL: run `make test-postgres`, or `.ci/postgres run cargo test ...`",
    )
}

/// Options for a schema that no other test uses.
pub(super) fn options() -> PostgresOptions {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let schema = format!("gizi_test_{}_{number}", std::process::id());
    // The server knows the connections of a store by the name of its schema.
    PostgresOptions::new(&format!("{}?application_name={schema}", url())).schema(&schema)
}

/// A store of one test; its schema goes with it.
#[derive(Debug)]
pub(super) struct Kept {
    pub(super) options: PostgresOptions,
    store: PostgresStore,
}

pub(super) fn store() -> Kept {
    keep(options())
}

pub(super) fn keep(options: PostgresOptions) -> Kept {
    Kept { store: PostgresStore::connect(options.clone()).unwrap(), options }
}

impl Kept {
    /// A client of its own in the same schema.
    pub(super) fn client(&self) -> Client {
        let mut client = Client::connect(&self.options.url, NoTls).unwrap();
        client.batch_execute(&format!("SET search_path TO {}", self.options.schema)).unwrap();
        client
    }
}

impl Deref for Kept {
    type Target = PostgresStore;

    fn deref(&self) -> &PostgresStore {
        &self.store
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        if let Ok(mut client) = Client::connect(&self.options.url, NoTls) {
            let _ = client.batch_execute(&format!("DROP SCHEMA IF EXISTS {} CASCADE", self.options.schema));
        }
    }
}
