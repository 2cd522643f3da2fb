use super::server::Server;
use crate::id::TenantId;
use crate::store::{EventQuery, Noun, Page, PageStart, PostgresOptions, PostgresStore, Query, Store};
use crate::testing::store::sample::{create, event, kitchen, menu};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{scope, sleep};
use std::time::Duration;

/// Every acknowledged commit is there, its event under its number; numbers have no gap; each event has its record.
fn check_whole(store: &dyn Store, kitchen: &TenantId, acknowledged: &[(String, i64)]) {
    let mut records = BTreeSet::new();
    let mut page = Page::first(1000);
    loop {
        let found = store.list(kitchen, &Query::of(Noun::Menu), &page).unwrap();
        records.extend(found.records.into_iter().map(|record| record.key.id));
        let Some(cursor) = found.next else { break };
        page.start = PageStart::After { cursor };
    }
    let mut events = BTreeMap::new();
    loop {
        let after = events.keys().last().copied().unwrap_or(0);
        let found = store.events(kitchen, &EventQuery { limit: 1000, ..EventQuery::after(after) }).unwrap();
        if found.events.is_empty() {
            assert_eq!(found.last_seq, after);
            break;
        }
        for event in found.events {
            let expected = events.keys().last().map_or(1, |last| last + 1);
            assert_eq!(event.seq, expected);
            events.insert(event.seq, event.data.path()["MENU/".len()..].to_owned());
        }
    }
    for (id, seq) in acknowledged {
        assert_eq!(events.get(seq), Some(id), "an acknowledged commit is gone");
    }
    let announced: BTreeSet<String> = events.into_values().collect();
    assert_eq!(announced, records, "a commit is there by half");
    let revision = store.get(kitchen, &[]).unwrap().revision;
    assert_eq!(revision, i64::try_from(records.len()).unwrap(), "a revision for each commit");
}

#[test]
fn a_server_restarted_in_mid_work_loses_nothing_acknowledged() {
    let server = Server::start();
    let store = PostgresStore::connect(PostgresOptions::new(&server.url)).unwrap();
    let kitchen = kitchen(&store);
    let writing = AtomicBool::new(true);
    let threads = 4_u32;
    let acknowledged = scope(|scope| {
        let writers: Vec<_> = (0..threads)
            .map(|thread| {
                let (store, kitchen, writing) = (&store, &kitchen, &writing);
                scope.spawn(move || {
                    let mut acknowledged = Vec::new();
                    for number in 0.. {
                        if !writing.load(Ordering::Relaxed) {
                            break;
                        }
                        let id = format!("{thread}-{number}");
                        match store.commit(kitchen, create(&[menu(&id)]).event(event(&id))) {
                            Ok(committed) => acknowledged.push((id, committed.last_seq)),
                            Err(error) if error.code() == "store.in_doubt" => {}
                            Err(error) => {
                                assert_eq!(error.code(), "store.busy", "{error}");
                                sleep(Duration::from_millis(20));
                            }
                        }
                    }
                    acknowledged
                })
            })
            .collect();
        for mode in ["fast", "immediate", "kill"] {
            sleep(Duration::from_millis(300));
            server.stop(mode);
            sleep(Duration::from_millis(100));
            server.start_again();
        }
        sleep(Duration::from_millis(300));
        writing.store(false, Ordering::Relaxed);
        writers.into_iter().flat_map(|writer| writer.join().unwrap()).collect::<Vec<_>>()
    });
    assert!(acknowledged.len() > threads as usize, "{}", acknowledged.len());
    check_whole(&store, &kitchen, &acknowledged);
}
