use crate::error::{Error, Result};
use crate::event::{EventSubject, EventType, FieldChange, NewEvent};
use crate::id::{ActorId, MenuId, TenantId};
use crate::store::{ChangeSet, Noun, Page, Query, RecordIndex, RecordKey, Store, StoredRecord, Write};
use jiff::Timestamp;
use std::fmt::Debug;

pub(crate) fn tenant(id: &str) -> TenantId {
    TenantId::new(id).unwrap()
}

/// The tenant of cases that need only one, its tables brought up to date.
pub(crate) fn kitchen(store: &dyn Store) -> TenantId {
    store.migrate().unwrap();
    tenant("dapur")
}

pub(crate) fn key(id: &str) -> RecordKey {
    RecordKey::new(Noun::Menu, id)
}

/// A new menu that is found by its id as its name.
pub(crate) fn menu(id: &str) -> StoredRecord {
    indexed(id, RecordIndex::default().searchable(id).text("menu_name", id))
}

pub(crate) fn indexed(id: &str, index: RecordIndex) -> StoredRecord {
    let body = format!("{{\"id\":{id:?}}}");
    StoredRecord { key: key(id), version: 1, schema: 1, body, derived: None, index }
}

/// The record in its next version, with another body.
pub(crate) fn changed(record: &StoredRecord, body: &str) -> StoredRecord {
    StoredRecord { version: record.version + 1, body: body.to_owned(), ..record.clone() }
}

pub(crate) fn create(records: &[StoredRecord]) -> ChangeSet {
    records.iter().cloned().fold(ChangeSet::default(), ChangeSet::create)
}

pub(crate) fn remove(id: &str, expected: u32) -> ChangeSet {
    ChangeSet::default().write(Write::Remove { key: key(id), expected })
}

pub(crate) fn event(id: &str) -> NewEvent {
    let change = FieldChange { field: "servings".to_owned(), before: None, after: Some("\"1\"".to_owned()) };
    NewEvent {
        id: format!("event-{id}"),
        event_type: EventType::MenuUpdated,
        at: Timestamp::from_millisecond(1_764_000_000_123).unwrap(),
        actor: ActorId::new("siti").unwrap(),
        data: EventSubject::Menu {
            id: MenuId::new(id).unwrap(),
            menu_name: format!("Menu \u{0} 🍚 {id}"),
            menu_code: None,
            version: 1,
            changes: vec![change],
        },
    }
}

/// The record of a key as it is kept, without what it is found by.
pub(crate) fn kept(store: &dyn Store, tenant: &TenantId, id: &str) -> Option<StoredRecord> {
    store.get(tenant, &[key(id)]).unwrap().records.pop()
}

pub(crate) fn revision(store: &dyn Store, tenant: &TenantId) -> i64 {
    store.get(tenant, &[]).unwrap().revision
}

/// The ids that a query finds, in its order.
pub(crate) fn found(store: &dyn Store, tenant: &TenantId, query: &Query) -> Vec<String> {
    let page = store.list(tenant, query, &Page::first(1000)).unwrap();
    assert_eq!(page.total as usize, page.records.len());
    assert_eq!(page.next, None);
    ids(&page.records)
}

pub(crate) fn ids(records: &[StoredRecord]) -> Vec<String> {
    records.iter().map(|record| record.key.id.clone()).collect()
}

/// Records as they are read: what they are found by is left out.
pub(crate) fn read(records: &[StoredRecord]) -> Vec<StoredRecord> {
    records.iter().map(StoredRecord::without_index).collect()
}

/// The error of a call that must be refused with a code.
#[track_caller]
pub(crate) fn refused<T: Debug>(result: Result<T>, code: &str) -> Error {
    let error = result.unwrap_err();
    assert_eq!(error.code(), code, "{error}");
    error
}

#[track_caller]
pub(crate) fn detail(error: &Error, key: &str) -> String {
    error.details().iter().find(|detail| detail.key == key).unwrap().value.clone()
}
