//! The process that is killed.

use gizi::event::{EventSubject, EventType, NewEvent};
use gizi::id::{ActorId, MenuId, TenantId};
use gizi::store::{ChangeSet, Noun, RecordIndex, RecordKey, Store, StoredRecord};
use std::io::Write;

/// Writers at once, each in a kitchen of its own.
pub(crate) const WRITERS: u32 = 2;

/// The kitchen of a writer.
pub(crate) fn tenant(kitchen: &str, writer: u32) -> TenantId {
    TenantId::new(format!("{kitchen}-{writer}")).unwrap()
}

/// The record that every commit updates: its version says how many there were.
pub(crate) fn counter() -> RecordKey {
    RecordKey::new(Noun::Settings, "settings")
}

/// What the commit of a number creates: three menus with links.
pub(crate) fn menus(number: u32) -> [StoredRecord; 3] {
    ["a", "b", "c"].map(|part| {
        let index = RecordIndex::default().searchable("menu").number("calories", number.into());
        let index = (0..12).fold(index, |index, line| index.link("ingredient", &format!("i{}", number * 5 + line)));
        StoredRecord {
            key: RecordKey::new(Noun::Menu, &format!("m{number:06}{part}")),
            version: 1,
            schema: 1,
            body: format!("{number} {}", "x".repeat(1500)),
            derived: Some(number.to_string()),
            index,
        }
    })
}

fn changes(number: u32) -> ChangeSet {
    let record = StoredRecord {
        key: counter(),
        version: number,
        schema: 1,
        body: number.to_string(),
        derived: None,
        index: RecordIndex::default(),
    };
    let event = |part: &str| NewEvent {
        id: format!("{number}{part}"),
        event_type: EventType::MenuDeleted,
        at: jiff::Timestamp::UNIX_EPOCH,
        actor: ActorId::new("penguji").unwrap(),
        data: EventSubject::Menu {
            id: MenuId::new(format!("m{number:06}{part}")).unwrap(),
            menu_name: String::new(),
            menu_code: None,
            version: number,
            changes: Vec::new(),
        },
    };
    let changes = menus(number).into_iter().fold(ChangeSet::default().update(record), ChangeSet::create);
    changes.event(event("a")).event(event("b"))
}

/// Commits until killed, and says after each: writer, number, events.
pub(crate) fn run(store: &dyn Store, kitchen: &str) {
    std::thread::scope(|scope| {
        for writer in 0..WRITERS {
            scope.spawn(move || {
                let tenant = tenant(kitchen, writer);
                let snapshot = store.get(&tenant, &[counter()]).unwrap();
                let mut number = snapshot.records.first().map_or(0, |record| record.version);
                loop {
                    number += 1;
                    let committed = store.commit(&tenant, changes(number)).unwrap();
                    let line = format!("{writer} {number} {}.\n", committed.last_seq);
                    std::io::stdout().lock().write_all(line.as_bytes()).unwrap();
                }
            });
        }
    });
}
