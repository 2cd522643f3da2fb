//! Kitchens to be measured, the same in every store.

use criterion::Criterion;
use gizi::event::{EventSubject, EventType, NewEvent};
use gizi::id::{ActorId, MenuId, TenantId};
use gizi::store::{ChangeSet, Noun, Page, Query, RecordIndex, RecordKey, Store, StoredRecord};

pub(crate) const MENUS: u32 = 1000;
pub(crate) const LINES: u32 = 12;
pub(crate) const PAGE: u32 = 50;

pub(crate) fn tenant(number: u32) -> TenantId {
    TenantId::new(format!("dapur-{number:04}")).unwrap()
}

pub(crate) fn id(number: u32) -> String {
    format!("menu-{number:06}")
}

fn index(number: u32, links: u32) -> RecordIndex {
    let name =
        format!("sop ayam {} {}", number.wrapping_mul(2_654_435_761) % 1000, ["bening", "pedas"][number as usize % 2]);
    let mut index = RecordIndex::default().searchable(&name).searchable(&format!("kuah kaldu dengan sayur {number}"));
    index = index.text("menu_name", &name).text("menu_code", &format!("SA-{number}")).text("program_id", "sd");
    index = index.text("meal_type", "LUNCH").text("kind", "DISH").text("course", "SOUP").text("difficulty", "EASY");
    for field in Noun::Menu.number_fields() {
        index = index.number(field, i64::from(number.wrapping_mul(40_503) % 700));
    }
    (0..links).fold(index, |index, line| index.link("ingredient", &format!("bahan-{}", (number * 7 + line * 31) % 400)))
}

/// A menu of 12 lines and 8 steps, as long as its JSON is.
pub(crate) fn menu(number: u32, body: usize, links: u32) -> StoredRecord {
    StoredRecord {
        key: RecordKey::new(Noun::Menu, &id(number)),
        version: 1,
        schema: 1,
        body: "m".repeat(body),
        derived: Some("d".repeat(body / 2)),
        index: index(number, links),
    }
}

pub(crate) fn event(number: u32) -> NewEvent {
    NewEvent {
        id: format!("event-{number}"),
        event_type: EventType::MenuUpdated,
        at: "2026-01-05T03:00:00Z".parse().unwrap(),
        actor: ActorId::new("siti").unwrap(),
        data: EventSubject::Menu {
            id: MenuId::new(id(number)).unwrap(),
            menu_name: "Sop ayam".to_owned(),
            menu_code: None,
            version: 2,
            changes: Vec::new(),
        },
    }
}

/// The menu in its next version: changed a moment later, as every update is.
pub(crate) fn updated(store: &dyn Store, kitchen: &TenantId, number: u32) -> StoredRecord {
    let mut record = menu(number, 3000, LINES);
    record.version = store.get(kitchen, &[record.key.clone()]).unwrap().records.remove(0).version + 1;
    for number in record.index.numbers.iter_mut().filter(|number| number.field == "updated_at") {
        number.value = record.version.into();
    }
    record
}

/// A thousand menus after a price changed: they are found by another cost.
pub(crate) fn priced(round: i64) -> Vec<StoredRecord> {
    let menus = (0..MENUS).map(|number| {
        let mut menu = menu(number, 3000, LINES);
        for number in menu.index.numbers.iter_mut().filter(|number| number.field.starts_with("cost")) {
            number.value = round;
        }
        menu
    });
    menus.collect()
}

pub(crate) fn fill(store: &dyn Store, tenants: u32, body: usize, links: u32) {
    for number in 0..tenants {
        let changes = (0..MENUS).map(|number| menu(number, body, links)).fold(ChangeSet::default(), ChangeSet::create);
        store.commit(&tenant(number), changes).unwrap();
    }
}

/// The same questions to one kitchen after another of so many.
pub(crate) fn ask(c: &mut Criterion, group: &str, store: &dyn Store, tenants: u32) {
    let mut number = 0;
    let mut next = move || {
        number = (number + 617) % tenants;
        tenant(number)
    };
    let questions = [
        ("list page", Query::of(Noun::Menu).number("deleted", 0).sorted("calories", true)),
        ("list page by id", Query::of(Noun::Menu)),
        ("search", Query::of(Noun::Menu).search("kaldu pedas")),
        ("linked", Query::of(Noun::Menu).linked("ingredient", "bahan-7")),
    ];
    let mut group = c.benchmark_group(group);
    for (name, query) in questions {
        group.bench_function(format!("{name} among {tenants}"), |b| {
            b.iter(|| store.list(&next(), &query, &Page::first(PAGE)).unwrap());
        });
    }
    group.finish();
}
