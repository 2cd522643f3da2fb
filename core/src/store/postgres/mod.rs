//! Records in PostgreSQL, for those who outgrow one machine (feature `postgres`).
//!
//! `core/docs/postgres.md` says what an engine must offer to be used in its place, and how the tables are sharded.

mod address;
mod bell;
mod commit;
mod connection;
mod failure;
mod listener;
mod options;
mod pool;
mod read;
mod runtime;
mod schema;
#[cfg(feature = "postgres-tls")]
mod tls;
mod value;

#[cfg(test)]
mod tests;

pub use options::PostgresOptions;

use super::{
    Capabilities, ChangeSet, Committed, EventQuery, Page, Query, RecordKey, RecordPage, Snapshot, Store, StoreError,
    sql,
};
use crate::error::Result;
use crate::event::EventPage;
use crate::id::TenantId;
use address::Address;
use bell::Bell;
use pool::Pool;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Instant;

/// A store in PostgreSQL 15 or newer, or in a database that speaks like it.
///
/// Every call waits for the database. Inside an async task, call it in `spawn_blocking`; anywhere it would hold up
/// tokio's tasks it is refused with `store.would_block`. A connection that was lost is made anew: a read is done again,
/// a commit too unless it was already on its way, which is `store.in_doubt`.
///
/// ```no_run
/// use gizi::store::{PostgresOptions, PostgresStore, Store};
/// let store = PostgresStore::connect(PostgresOptions::new("postgres://gizi@localhost/kitchens"))?;
/// store.migrate()?;
/// # Ok::<(), gizi::Error>(())
/// ```
pub struct PostgresStore {
    options: Arc<PostgresOptions>,
    pool: Pool,
    bell: Arc<Bell>,
}

impl PostgresStore {
    /// Connects. A database that cannot be reached is `store.busy`; tables of a newer version are `store.newer_schema`.
    /// A new database gets its tables by [`migrate`](Store::migrate).
    pub fn connect(options: PostgresOptions) -> Result<Self> {
        runtime::refuse_inside_a_task()?;
        let address = Address::new(&options)?;
        let options = Arc::new(options);
        let pool = Pool::start(&address, &options)?;
        pool.run(schema::check)?;
        let bell = Arc::new(Bell::default());
        if options.notify {
            listener::listen(&address, &options, &bell);
        }
        Ok(Self { options, pool, bell })
    }
}

fn busy(reason: String) -> StoreError {
    StoreError::Busy { reason }
}

impl fmt::Debug for PostgresStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostgresStore").field("options", &self.options).finish_non_exhaustive()
    }
}

impl Store for PostgresStore {
    fn migrate(&self) -> Result<u32> {
        let options = Arc::clone(&self.options);
        self.pool.run(move |connection| schema::migrate(connection, &options))
    }

    fn get(&self, tenant: &TenantId, keys: &[RecordKey]) -> Result<Snapshot> {
        let (tenant, keys) = (tenant.clone(), keys.to_vec());
        self.pool.run_in_time(busy, move |connection| read::get(connection, &tenant, &keys))
    }

    fn list(&self, tenant: &TenantId, query: &Query, page: &Page) -> Result<RecordPage> {
        query.check()?;
        page.check()?;
        page.behind(query)?;
        let (tenant, query, page) = (tenant.clone(), query.clone(), page.clone());
        self.pool.run_in_time(busy, move |connection| read::list(connection, &tenant, &query, &page))
    }

    fn commit(&self, tenant: &TenantId, changes: ChangeSet) -> Result<Committed> {
        changes.check()?;
        let committed = {
            let tenant = tenant.clone();
            let channel = self.bell.wired.load(Ordering::Relaxed).then(|| listener::channel(&self.options));
            let in_doubt = |reason| StoreError::InDoubt { reason };
            self.pool.run_in_time(in_doubt, move |connection| {
                connection.writing(|connection| commit::write(connection, &tenant, &changes, channel.as_deref()))
            })?
        };
        self.bell.ring(tenant);
        Ok(committed)
    }

    fn events(&self, tenant: &TenantId, query: &EventQuery) -> Result<EventPage> {
        query.check()?;
        let end = Instant::now() + query.wait();
        let waiter = self.bell.line_up(tenant);
        loop {
            let rings = waiter.rings();
            let page = {
                let (tenant, query) = (tenant.clone(), query.clone());
                self.pool.run_in_time(busy, move |connection| read::events(connection, &tenant, &query))?
            };
            let left = end.saturating_duration_since(Instant::now());
            if !page.events.is_empty() || left.is_zero() {
                return Ok(page);
            }
            waiter.wait(rings, left);
        }
    }

    fn delete_tenant(&self, tenant: &TenantId) -> Result<()> {
        let id = tenant.clone();
        self.pool.run(move |connection| {
            connection.writing(|connection| {
                // The tenant's own row comes first: a commit under way is waited for, and the next waits.
                for sql in sql::DELETE_TENANT {
                    connection.execute(&sql.replace('?', "$"), &[&id.as_str()])?;
                }
                Ok(())
            })
        })?;
        self.bell.ring(tenant);
        Ok(())
    }

    fn capabilities(&self) -> Capabilities {
        let notifies = self.bell.wired.load(Ordering::Relaxed);
        Capabilities { backend: "postgres".to_owned(), durable: true, shared: true, notifies }
    }
}
