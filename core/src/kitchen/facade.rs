use super::permission::{self, Action, Permission};
use super::tables::{TableCache, Tables};
use super::turn::Turn;
use super::work::Work;
use super::{Host, KitchenError, KitchenSettings, Session, permissions};
use crate::error::Result;
use crate::event::{Event, EventSink};
use crate::store::Store;
use std::fmt;
use std::sync::Arc;

/// How often an action that others overtook is tried again.
const ATTEMPTS: u32 = 256;
/// How often it is overtaken before it takes the turn of its tenant.
const PATIENCE: u32 = 4;

/// One kitchen as one person works in it.
///
/// It holds no records: every action reads what it needs from the store and writes one change. So any number of
/// kitchens, in any number of threads and processes, can stand on one store, and it costs next to nothing to make one
/// for every request.
#[derive(Clone)]
pub struct Kitchen {
    pub(super) store: Arc<dyn Store>,
    pub(super) session: Session,
    pub(super) host: Host,
    permissions: Option<Arc<[Permission]>>,
    sinks: Vec<Arc<dyn EventSink>>,
    tables: Arc<TableCache>,
}

impl fmt::Debug for Kitchen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let backend = self.store.capabilities().backend;
        f.debug_struct("Kitchen").field("store", &backend).field("session", &self.session).finish_non_exhaustive()
    }
}

impl Kitchen {
    /// A kitchen over a store, as somebody works in it.
    pub fn new(store: Arc<dyn Store>, session: Session, host: Host) -> Self {
        Self { store, session, host, permissions: None, sinks: Vec::new(), tables: Arc::default() }
    }

    /// The same kitchen under one's own table of permissions.
    #[must_use]
    pub fn with_permissions(mut self, table: Vec<Permission>) -> Self {
        self.permissions = Some(table.into());
        self
    }

    /// The same kitchen with somebody more who hears of every event after it is committed.
    ///
    /// A sink may miss an event if the process dies between; what must not miss one reads the store from its cursor.
    #[must_use]
    pub fn with_sink(mut self, sink: Arc<dyn EventSink>) -> Self {
        self.sinks.push(sink);
        self
    }

    /// The same store, host and sinks for somebody else, in the same kitchen or another.
    #[must_use]
    pub fn with_session(&self, session: Session) -> Self {
        Self { session, ..self.clone() }
    }

    /// Who works here.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Whether the session may do something.
    pub fn may(&self, action: Action) -> Result<bool> {
        match self.permit(action) {
            Ok(()) => Ok(true),
            Err(error) if error.code() == "kitchen.denied" => Ok(false),
            Err(error) => Err(error),
        }
    }

    pub(super) fn permit(&self, action: Action) -> Result<()> {
        match &self.permissions {
            Some(table) => permission::check(table, &self.session, action),
            None => permission::check(&permissions()?, &self.session, action),
        }
    }

    pub(super) fn tables(&self, settings: &KitchenSettings) -> Result<Arc<Tables>> {
        self.tables.of(settings)
    }

    /// Reads: everything at one revision.
    pub(super) fn look<T>(&self, action: Action, read: impl Fn(&mut Work<'_>) -> Result<T>) -> Result<T> {
        self.permit(action)?;
        self.again(|| read(&mut Work::new(self)), || {})
    }

    /// Reads and writes: on one state of the kitchen, all of it or nothing.
    pub(super) fn act<T>(&self, action: Action, write: impl Fn(&mut Work<'_>) -> Result<T>) -> Result<T> {
        self.permit(action)?;
        let attempt = || {
            let mut work = Work::new(self);
            let result = write(&mut work)?;
            Ok((result, work.commit()?))
        };
        let (result, events) = self.again(attempt, || Turn::wait(&self.store, &self.session.tenant))?;
        self.publish(&events);
        Ok(result)
    }

    fn publish(&self, events: &[Event]) {
        for sink in self.sinks.iter().filter(|_| !events.is_empty()) {
            sink.publish(events);
        }
    }

    /// Tries again what others overtook, in the end while those of this process who write wait.
    fn again<T>(&self, attempt: impl Fn() -> Result<T>, wait: impl Fn()) -> Result<T> {
        let mut turn = None;
        for tried in 0..ATTEMPTS {
            if tried == PATIENCE {
                turn = Some(Turn::take(&self.store, &self.session.tenant));
            } else if turn.is_none() {
                wait();
            }
            match attempt() {
                Err(error) if error.code() == "store.stale" => std::thread::yield_now(),
                result => return result,
            }
        }
        Err(KitchenError::Contended { attempts: ATTEMPTS }.into())
    }
}
