//! What only this binding opens: stores by their paths and addresses, and Python functions that hear of events.

use crate::call::Call;
use crate::cross::{Cross, expected};
use crate::fault;
use crate::object::{Object, Shared, shared, wrapped};
use gizi::event::{Event, EventPage, EventSink, Hub};
use gizi::id::TenantId;
use gizi::kitchen::{Host, Kitchen, Session};
use gizi::menu::Catalog;
use gizi::store::{
    Capabilities, ChangeSet, Committed, EventQuery, MemoryStore, Page, PostgresOptions, PostgresStore, Query,
    RecordKey, RecordPage, Snapshot, SqliteOptions, SqliteStore, Store,
};
use pyo3::prelude::*;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

/// A store or a sink that Python holds too.
struct Held<T>(Arc<Shared<T>>);

impl<T> fmt::Debug for Held<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Held")
    }
}

impl<T: Store> Store for Held<T> {
    fn migrate(&self) -> gizi::Result<u32> {
        self.0.look().migrate()
    }
    fn get(&self, tenant: &TenantId, keys: &[RecordKey]) -> gizi::Result<Snapshot> {
        self.0.look().get(tenant, keys)
    }
    fn list(&self, tenant: &TenantId, query: &Query, page: &Page) -> gizi::Result<RecordPage> {
        self.0.look().list(tenant, query, page)
    }
    fn commit(&self, tenant: &TenantId, changes: ChangeSet) -> gizi::Result<Committed> {
        self.0.look().commit(tenant, changes)
    }
    fn events(&self, tenant: &TenantId, query: &EventQuery) -> gizi::Result<EventPage> {
        self.0.look().events(tenant, query)
    }
    fn delete_tenant(&self, tenant: &TenantId) -> gizi::Result<()> {
        self.0.look().delete_tenant(tenant)
    }
    fn capabilities(&self) -> Capabilities {
        self.0.look().capabilities()
    }
}

impl EventSink for Held<Hub> {
    fn publish(&self, events: &[Event]) {
        self.0.look().publish(events);
    }
}

/// A Python function that is called with a list of events. What it raises is reported, and the change stands.
struct Listener(Py<PyAny>);

impl fmt::Debug for Listener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Listener")
    }
}

impl EventSink for Listener {
    fn publish(&self, events: &[Event]) {
        Python::attach(|py| {
            if let Err(error) = events.to_vec().leave(py).and_then(|events| self.0.call1(py, (events,))) {
                error.write_unraisable(py, Some(self.0.bind(py)));
            }
        });
    }
}

/// The store behind a Python object.
fn store(python: &Bound<'_, PyAny>) -> PyResult<Arc<dyn Store>> {
    if let Some(held) = shared::<MemoryStore>(python)? {
        return Ok(Arc::new(Held(held)));
    }
    if let Some(held) = shared::<SqliteStore>(python)? {
        return Ok(Arc::new(Held(held)));
    }
    match shared::<PostgresStore>(python)? {
        Some(held) => Ok(Arc::new(Held(held))),
        None => Err(expected("a store", python)),
    }
}

/// A kitchen over a store, as somebody works in it, by the clock of this machine.
pub(crate) fn kitchen(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let store = fault::located("store", &call.argument(0)?, store)?;
    let session: Session = call.owned(1, "session")?;
    wrapped(Kitchen::new(store, session, Host::system()), call.py())
}

/// The same kitchen with somebody more who hears of events: a hub or a function.
pub(crate) fn with_sink(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let own = call.argument(0)?;
    let kitchen = crate::call::object::<Kitchen>("self", &own)?.look().clone();
    let sink = call.argument(1)?;
    let sink: Arc<dyn EventSink> = match shared::<Hub>(&sink)? {
        Some(hub) => Arc::new(Held(hub)),
        None if sink.is_callable() && !sink.is_instance_of::<Object>() => Arc::new(Listener(sink.unbind())),
        None => return Err(fault::at(call.py(), "sink", expected("a hub or a function", &sink))),
    };
    wrapped(kitchen.with_sink(sink), call.py())
}

/// Lets go of a kitchen's store, which nobody else may hold.
pub(crate) fn close(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let own = call.argument(0)?;
    let object = own.cast::<Object>()?.get();
    call.py().detach(|| object.close());
    Ok(call.py().None())
}

/// The ingredients of a catalog, in the order they were added.
pub(crate) fn ingredients(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let own = call.argument(0)?;
    let catalog = crate::call::object::<Catalog>("self", &own)?;
    crate::call::plain(call.py(), || catalog.look().ingredients().cloned().collect::<Vec<_>>())
}

/// A path to a file.
fn path(call: &Call<'_, '_>, place: usize, name: &str) -> PyResult<PathBuf> {
    fault::located(name, &call.argument(place)?, |python| match python.extract() {
        Ok(path) => Ok(path),
        Err(_) => Err(expected("str or os.PathLike[str]", python)),
    })
}

/// A store in one file.
pub(crate) fn open_sqlite(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let path = path(call, 0, "path")?;
    let options = call.argument(1)?;
    let options: SqliteOptions = crate::call::options("options", &options)?;
    crate::call::fallible_object(call.py(), || SqliteStore::open_with(&path, &options))
}

/// Copies a store in one file to another.
pub(crate) fn back_up_sqlite(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let own = call.argument(0)?;
    let store = crate::call::object::<SqliteStore>("self", &own)?;
    let path = path(call, 1, "to")?;
    crate::call::fallible(call.py(), || store.look().backup(&path))
}

/// A store in PostgreSQL, with its tables brought to the newest schema.
pub(crate) fn connect_postgres(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let options: PostgresOptions = call.owned(0, "options")?;
    crate::call::fallible_object(call.py(), || {
        let store = PostgresStore::connect(options)?;
        store.migrate()?;
        Ok(store)
    })
}

/// What Python calls here, by name, beside the generated tables.
pub(crate) static TABLE: crate::call::Table = crate::call::Table {
    functions: &[
        ("own.kitchen", kitchen),
        ("own.close", close),
        ("own.ingredients", ingredients),
        ("own.with_sink", with_sink),
        ("own.open_sqlite", open_sqlite),
        ("own.back_up_sqlite", back_up_sqlite),
        ("own.connect_postgres", connect_postgres),
    ],
    makers: &[],
    readers: &[],
};
