//! What only this binding opens: kitchens in the memory of the page, and listeners that hear of their events.

use crate::call::{Answer, Call};
use crate::host::{Page, heard};
use crate::object::Shared;
use gizi::event::{Event, EventPage, EventSink, Hub};
use gizi::id::TenantId;
use gizi::kitchen::{Host, Kitchen, Session};
use gizi::store::{
    Capabilities, ChangeSet, Committed, EventQuery, MemoryStore, Query, RecordKey, RecordPage, Snapshot, Store,
};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

/// Numbers above those that `gizi-bindgen` gives: opens a kitchen.
pub(crate) const OPEN: u32 = 1_000_000;
/// The same kitchen with a hub that hears of its events.
pub(crate) const HUB: u32 = 1_000_001;
/// Lets a listener of the page hear of a kitchen's events, while it attends.
pub(crate) const LISTEN: u32 = 1_000_002;
/// Says whether a listener attends.
pub(crate) const ATTEND: u32 = 1_000_003;

thread_local! {
    static ATTENDING: RefCell<BTreeSet<u32>> = RefCell::default();
}

/// A store or a hub that JavaScript holds too.
struct Held<T>(Arc<Shared<T>>);

impl<T> fmt::Debug for Held<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Held")
    }
}

impl<T: Store> Store for Held<T> {
    fn migrate(&self) -> gizi::Result<u32> {
        self.0.steady().migrate()
    }
    fn get(&self, tenant: &TenantId, keys: &[RecordKey]) -> gizi::Result<Snapshot> {
        self.0.steady().get(tenant, keys)
    }
    fn list(&self, tenant: &TenantId, query: &Query, page: &gizi::store::Page) -> gizi::Result<RecordPage> {
        self.0.steady().list(tenant, query, page)
    }
    fn commit(&self, tenant: &TenantId, changes: ChangeSet) -> gizi::Result<Committed> {
        self.0.steady().commit(tenant, changes)
    }
    fn events(&self, tenant: &TenantId, query: &EventQuery) -> gizi::Result<EventPage> {
        self.0.steady().events(tenant, query)
    }
    fn delete_tenant(&self, tenant: &TenantId) -> gizi::Result<()> {
        self.0.steady().delete_tenant(tenant)
    }
    fn capabilities(&self) -> Capabilities {
        self.0.steady().capabilities()
    }
}

impl EventSink for Held<Hub> {
    fn publish(&self, events: &[Event]) {
        self.0.steady().publish(events);
    }
}

/// A listener of the page, by its number.
#[derive(Debug)]
struct Listener(u32);

impl EventSink for Listener {
    fn publish(&self, events: &[Event]) {
        if ATTENDING.with_borrow(|attending| attending.contains(&self.0))
            && let Ok(events) = serde_json::to_string(events)
        {
            heard(self.0, &events);
        }
    }
}

/// A kitchen over a store of one's own, as somebody works in it, by the clock of the page.
pub(crate) fn open(call: &mut Call<'_>) -> Answer {
    let session: Session = call.value_of("session")?;
    let store: Arc<dyn Store> = match call.held_or_none::<MemoryStore>("store")? {
        Some(store) => Arc::new(Held(store)),
        None => Arc::new(MemoryStore::new()),
    };
    call.object(Kitchen::new(store, session, Host::new(Arc::new(Page), Arc::new(Page))))
}

pub(crate) fn hub(call: &mut Call<'_>) -> Answer {
    let kitchen = call.held::<Kitchen>("kitchen")?.look()?.clone();
    let hub = call.held::<Hub>("hub")?;
    call.object(kitchen.with_sink(Arc::new(Held(hub))))
}

pub(crate) fn listen(call: &mut Call<'_>) -> Answer {
    let kitchen = call.held::<Kitchen>("kitchen")?;
    let listener: u32 = call.value_of("listener")?;
    let with = kitchen.look()?.clone().with_sink(Arc::new(Listener(listener)));
    *kitchen.change()? = with;
    call.nothing()
}

pub(crate) fn attend(call: &mut Call<'_>) -> Answer {
    let listener: u32 = call.value_of("listener")?;
    let attends: bool = call.value_of("attends")?;
    ATTENDING.with_borrow_mut(|attending| match attends {
        true => attending.insert(listener),
        false => attending.remove(&listener),
    });
    call.nothing()
}
