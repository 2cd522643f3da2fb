//! How a kitchen is opened and closed, and who hears of its events.

use crate::event::{EventListener, Listening, Shared};
use crate::fault::{GiziError, guarded};
use crate::generated::event::Hub;
use crate::generated::kitchen::BlockingKitchen;
use crate::object::held;
use crate::store::{MemoryStore, Outside, SqliteStore, Store};
use gizi::kitchen::{Host, Kitchen, Session};
use gizi::store::SqliteOptions;
use std::sync::Arc;

/// A kitchen over a store of core, by the clock of the device.
pub(crate) fn kitchen(store: Arc<dyn gizi::store::Store>, session: Session) -> Result<Arc<BlockingKitchen>, GiziError> {
    guarded(move || Ok(held(Kitchen::new(store, session, Host::system()))))
}

#[uniffi::export]
impl BlockingKitchen {
    /// A kitchen that lives as long as this process.
    #[uniffi::constructor]
    pub fn in_memory(session: Session) -> Result<Arc<Self>, GiziError> {
        MemoryStore::new()?.kitchen(session)
    }

    /// A kitchen in one file on the device, which is made if it is not there. `store.unsupported` where SQLite is not
    /// built in.
    #[uniffi::constructor(default(options = None))]
    pub fn open_sqlite(path: String, session: Session, options: Option<SqliteOptions>) -> Result<Arc<Self>, GiziError> {
        SqliteStore::open(path, options)?.kitchen(session)
    }

    /// A kitchen over a store that the app implements.
    #[uniffi::constructor]
    pub fn over(store: Arc<dyn Store>, session: Session) -> Result<Arc<Self>, GiziError> {
        kitchen(Arc::new(Outside(store)), session)
    }

    /// The same kitchen with somebody more who hears of every event after it is committed.
    pub fn with_listener(&self, listener: Arc<dyn EventListener>) -> Result<Arc<Self>, GiziError> {
        guarded(move || Ok(held(self.0.look()?.clone().with_sink(Arc::new(Listening(listener))))))
    }

    /// The same kitchen with a hub that hears of every event after it is committed.
    pub fn with_hub(&self, hub: Arc<Hub>) -> Result<Arc<Self>, GiziError> {
        guarded(move || Ok(held(self.0.look()?.clone().with_sink(Arc::new(Shared(hub))))))
    }

    /// Closes it: calls that work end, every later one is `object.closed`. Says whether it was open.
    pub fn shut(&self) -> Result<bool, GiziError> {
        guarded(|| Ok(self.0.close()))
    }
}
