use super::sample::*;
use crate::id::TenantId;
use crate::store::{ChangeSet, EventQuery, Noun, Query, Store, StoredRecord};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::scope;

const THREADS: u32 = 8;

/// What each thread tries, over all records.
const UPDATES: u32 = 500;

/// Reads a record and writes its next version, once. Says whether it was the first to.
fn update(store: &dyn Store, kitchen: &TenantId, id: &str) -> bool {
    let record = kept(store, kitchen, id).unwrap();
    let next = changed(&record, &record.version.to_string());
    match store.commit(kitchen, ChangeSet::default().update(next).event(event(id))) {
        Ok(_) => true,
        Err(error) => {
            assert_eq!(error.code(), "store.conflict", "{error}");
            false
        }
    }
}

pub fn no_update_is_lost(store: &dyn Store) {
    let kitchen = kitchen(store);
    let menus = ["a", "b"];
    store.commit(&kitchen, create(&menus.map(menu))).unwrap();
    let accepted: Vec<[u32; 2]> = scope(|scope| {
        let threads: Vec<_> = (0..THREADS)
            .map(|_| {
                scope.spawn(|| {
                    let mut accepted = [0, 0];
                    for _ in 0..UPDATES / 2 {
                        for (id, accepted) in menus.iter().zip(&mut accepted) {
                            *accepted += u32::from(update(store, &kitchen, id));
                        }
                    }
                    accepted
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    let mut all = 0;
    for (place, id) in menus.iter().enumerate() {
        let sum: u32 = accepted.iter().map(|accepted| accepted[place]).sum();
        assert_eq!(kept(store, &kitchen, id).unwrap().version, sum + 1);
        all += sum;
    }
    assert!(all >= UPDATES, "a thread alone writes so many");
    assert_eq!(revision(store, &kitchen), i64::from(all) + 1);
    let mut seq = 0;
    while seq < i64::from(all) {
        let page = store.events(&kitchen, &EventQuery { limit: 1000, ..EventQuery::after(seq) }).unwrap();
        assert_eq!(page.last_seq, i64::from(all));
        for event in page.events {
            seq += 1;
            assert_eq!(event.seq, seq);
        }
    }
}

pub fn no_reader_sees_half_a_commit(store: &dyn Store) {
    let kitchen = kitchen(store);
    let of = |number: u32| {
        ["a", "z"].map(|id| {
            let mut record = StoredRecord { version: number, body: number.to_string(), ..menu(id) };
            record.index = record.index.number("calories", number.into());
            record
        })
    };
    let done = AtomicBool::new(false);
    scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while !done.load(Ordering::Acquire) {
                    let snapshot = store.get(&kitchen, &["a", "z"].map(key)).unwrap();
                    assert_eq!(snapshot.records.len(), if snapshot.revision == 0 { 0 } else { 2 });
                    for record in snapshot.records {
                        assert_eq!(i64::from(record.version), snapshot.revision);
                        assert_eq!(record.body, record.version.to_string());
                    }
                    let page = store.list(&kitchen, &Query::of(Noun::Menu), &Default::default()).unwrap();
                    assert_eq!(page.total as usize, page.records.len());
                    for record in page.records {
                        assert_eq!(i64::from(record.version), page.revision);
                        assert_eq!(record.body, record.version.to_string());
                    }
                    // Found by an index that is as old as the record.
                    let query = Query::of(Noun::Menu).number("calories", page.revision);
                    let page = store.list(&kitchen, &query, &Default::default()).unwrap();
                    assert!(page.total == 2 || page.total == 0, "{page:?}");
                }
            });
        }
        let _told = Told(&done);
        for number in 1..=60 {
            let changes = of(number).into_iter().fold(ChangeSet::default(), ChangeSet::update);
            store.commit(&kitchen, changes).unwrap();
        }
    });
}

/// Tells the readers that the writer is done, also if it failed.
struct Told<'a>(&'a AtomicBool);

impl Drop for Told<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Release);
    }
}

pub fn tenants_write_side_by_side(store: &dyn Store) {
    kitchen(store);
    let kitchens: Vec<TenantId> = (0..4).map(|number| tenant(&format!("dapur-{number}"))).collect();
    scope(|scope| {
        for kitchen in &kitchens {
            scope.spawn(move || {
                store.commit(kitchen, create(&[menu("a")])).unwrap();
                for _ in 0..UPDATES / 10 {
                    assert!(update(store, kitchen, "a"), "nobody else writes here");
                }
            });
        }
    });
    for kitchen in &kitchens {
        assert_eq!(kept(store, kitchen, "a").unwrap().version, UPDATES / 10 + 1);
        assert_eq!(store.events(kitchen, &EventQuery::after(0)).unwrap().last_seq, i64::from(UPDATES / 10));
    }
}

pub fn racing_first_writes_of_a_tenant_are_all_counted(store: &dyn Store) {
    let kitchen = kitchen(store);
    scope(|scope| {
        for number in 0..THREADS {
            let kitchen = &kitchen;
            scope.spawn(move || store.commit(kitchen, create(&[menu(&number.to_string())]).event(event("a"))).unwrap());
        }
    });
    assert_eq!(revision(store, &kitchen), i64::from(THREADS));
    assert_eq!(found(store, &kitchen, &Query::of(Noun::Menu)).len(), THREADS as usize);
    assert_eq!(store.events(&kitchen, &EventQuery::after(0)).unwrap().last_seq, i64::from(THREADS));
}
