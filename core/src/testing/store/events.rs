use super::sample::*;
use crate::event::EventPage;
use crate::id::TenantId;
use crate::store::{ChangeSet, EventQuery, Store};
use std::time::{Duration, Instant};

fn say(ids: &[&str]) -> ChangeSet {
    ids.iter().map(|id| event(id)).fold(ChangeSet::default(), ChangeSet::event)
}

fn numbers(page: &EventPage) -> Vec<i64> {
    page.events.iter().map(|event| event.seq).collect()
}

fn prune(through: i64) -> ChangeSet {
    ChangeSet { prune_events: Some(through), ..ChangeSet::default() }
}

/// A kitchen with events 1 to 5, the first three in one change.
fn told(store: &dyn Store) -> TenantId {
    let kitchen = kitchen(store);
    for ids in [["a", "b", "a"].as_slice(), &["b"], &["c"]] {
        store.commit(&kitchen, say(ids)).unwrap();
    }
    kitchen
}

pub fn numbers_start_at_1_and_have_no_gap(store: &dyn Store) {
    let kitchen = told(store);
    let page = store.events(&kitchen, &EventQuery::after(0)).unwrap();
    assert_eq!((numbers(&page), page.last_seq), (vec![1, 2, 3, 4, 5], 5));
    assert_eq!(store.commit(&kitchen, say(&["d"])).unwrap().last_seq, 6);
}

pub fn a_refused_commit_takes_no_number(store: &dyn Store) {
    let kitchen = told(store);
    refused(store.commit(&kitchen, say(&["x", "y"]).update(changed(&menu("a"), "2"))), "store.conflict");
    refused(store.commit(&kitchen, ChangeSet { base: Some(1), ..say(&["x"]) }), "store.stale");
    assert_eq!(store.commit(&kitchen, say(&["d"])).unwrap().last_seq, 6);
    let page = store.events(&kitchen, &EventQuery::after(4)).unwrap();
    let ids: Vec<&str> = page.events.iter().map(|event| event.id.as_str()).collect();
    assert_eq!((numbers(&page), ids), (vec![5, 6], vec!["event-c", "event-d"]));
}

pub fn events_follow_a_number_up_to_a_limit(store: &dyn Store) {
    let kitchen = told(store);
    let page = |after, limit| store.events(&kitchen, &EventQuery { limit, ..EventQuery::after(after) }).unwrap();
    assert_eq!(numbers(&page(0, 2)), [1, 2]);
    assert_eq!(numbers(&page(2, 2)), [3, 4]);
    assert_eq!(numbers(&page(4, 1000)), [5]);
    assert!(numbers(&page(5, 2)).is_empty());
    assert_eq!(page(5, 2).last_seq, 5);
    assert_eq!(numbers(&page(-7, 1)), [1]);
}

pub fn events_about_one_record(store: &dyn Store) {
    let kitchen = told(store);
    let about = |subject: &str, after| store.events(&kitchen, &EventQuery::after(after).about(subject)).unwrap();
    assert_eq!(numbers(&about("MENU/a", 0)), [1, 3]);
    assert_eq!(numbers(&about("MENU/a", 1)), [3]);
    assert_eq!(numbers(&about("MENU/b", 0)), [2, 4]);
    assert!(numbers(&about("MENU/x", 0)).is_empty());
    assert_eq!(about("MENU/x", 0).last_seq, 5);
    let limited = EventQuery { limit: 1, ..EventQuery::after(0).about("MENU/b") };
    assert_eq!(numbers(&store.events(&kitchen, &limited).unwrap()), [2]);
}

pub fn events_are_read_back_whole(store: &dyn Store) {
    let kitchen = told(store);
    let page = store.events(&kitchen, &EventQuery::after(0)).unwrap();
    let expected: Vec<_> =
        (1..).zip(["a", "b", "a", "b", "c"]).map(|(seq, id)| event(id).numbered(&kitchen, seq)).collect();
    assert_eq!(page.events, expected);
}

pub fn a_limit_out_of_bounds_is_refused(store: &dyn Store) {
    let kitchen = told(store);
    for limit in [0, 1001] {
        refused(store.events(&kitchen, &EventQuery { limit, ..EventQuery::after(0) }), "store.page_size");
    }
}

pub fn a_number_not_reached_is_refused(store: &dyn Store) {
    let kitchen = told(store);
    let error = refused(store.events(&kitchen, &EventQuery::after(6).waiting(60_000)), "store.events_ahead");
    assert_eq!((detail(&error, "after"), detail(&error, "last")), ("6".to_owned(), "5".to_owned()));
    refused(store.events(&tenant("kosong"), &EventQuery::after(1)), "store.events_ahead");
}

pub fn pruned_events_are_refused(store: &dyn Store) {
    let kitchen = told(store);
    assert_eq!(store.commit(&kitchen, prune(3)).unwrap().last_seq, 5);
    let error = refused(store.events(&kitchen, &EventQuery::after(2).waiting(60_000)), "store.events_pruned");
    assert_eq!((detail(&error, "after"), detail(&error, "oldest")), ("2".to_owned(), "4".to_owned()));
    refused(store.events(&kitchen, &EventQuery::after(0).about("MENU/c")), "store.events_pruned");
    assert_eq!(numbers(&store.events(&kitchen, &EventQuery::after(3)).unwrap()), [4, 5]);
    // What is pruned stays so.
    store.commit(&kitchen, prune(1)).unwrap();
    assert_eq!(numbers(&store.events(&kitchen, &EventQuery::after(3)).unwrap()), [4, 5]);
    refused(store.events(&kitchen, &EventQuery::after(2)), "store.events_pruned");
}

pub fn pruning_everything_keeps_counting(store: &dyn Store) {
    let kitchen = told(store);
    let everything = ChangeSet { prune_events: Some(i64::MAX), ..say(&["d"]) };
    assert_eq!(store.commit(&kitchen, everything).unwrap().last_seq, 6);
    assert!(numbers(&store.events(&kitchen, &EventQuery::after(6)).unwrap()).is_empty());
    let error = refused(store.events(&kitchen, &EventQuery::after(5)), "store.events_pruned");
    assert_eq!(detail(&error, "oldest"), "7");
    assert_eq!(store.commit(&kitchen, say(&["e"])).unwrap().last_seq, 7);
    assert_eq!(numbers(&store.events(&kitchen, &EventQuery::after(6)).unwrap()), [7]);
}

pub fn waiting_ends_with_its_time(store: &dyn Store) {
    let kitchen = told(store);
    let start = Instant::now();
    let page = store.events(&kitchen, &EventQuery::after(5).waiting(80)).unwrap();
    assert_eq!((page.events.len(), page.last_seq), (0, 5));
    assert!(start.elapsed() >= Duration::from_millis(80));
    // With events at hand it does not wait.
    let start = Instant::now();
    assert_eq!(numbers(&store.events(&kitchen, &EventQuery::after(4).waiting(60_000)).unwrap()), [5]);
    assert!(start.elapsed() < Duration::from_secs(30));
}

/// What a reader gets that waits after event 5 while changes are written, and that it did not wait to the end.
fn while_waiting(store: &dyn Store, query: &EventQuery, write: impl FnOnce() + Send) -> EventPage {
    let kitchen = kitchen(store);
    let start = Instant::now();
    let page = std::thread::scope(|scope| {
        let reader = scope.spawn(|| store.events(&kitchen, &query.clone().waiting(60_000)).unwrap());
        std::thread::sleep(Duration::from_millis(30));
        write();
        reader.join().unwrap()
    });
    assert!(start.elapsed() < Duration::from_secs(30), "nobody woke the reader");
    page
}

pub fn waiting_is_ended_by_a_write(store: &dyn Store) {
    let kitchen = told(store);
    let page = while_waiting(store, &EventQuery::after(5), || {
        store.commit(&kitchen, say(&["d", "e"])).unwrap();
    });
    assert_eq!((numbers(&page), page.last_seq), (vec![6, 7], 7));
}

pub fn waiting_for_one_record_ignores_the_others(store: &dyn Store) {
    let kitchen = told(store);
    let page = while_waiting(store, &EventQuery::after(5).about("MENU/z"), || {
        store.commit(&kitchen, say(&["d"])).unwrap();
        store.commit(&kitchen, say(&["z"])).unwrap();
    });
    assert_eq!(numbers(&page), [7]);
}

pub fn waiting_ignores_other_tenants(store: &dyn Store) {
    let kitchen = told(store);
    let page = while_waiting(store, &EventQuery::after(5), || {
        store.commit(&tenant("lain"), say(&["x", "y", "z", "x", "y", "z", "x"])).unwrap();
        store.commit(&kitchen, say(&["d"])).unwrap();
    });
    assert_eq!((numbers(&page), page.last_seq), (vec![6], 6));
}

pub fn a_write_and_its_event_are_seen_together(store: &dyn Store) {
    let kitchen = told(store);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for number in 0..50 {
                let id = format!("m{number}");
                store.commit(&kitchen, create(&[menu(&id)]).event(event(&id))).unwrap();
            }
        });
        let mut seen = 5;
        while seen < 55 {
            let page = store.events(&kitchen, &EventQuery::after(seen).waiting(30_000)).unwrap();
            assert!(!page.events.is_empty(), "no event after {seen}");
            for event in &page.events {
                assert_eq!(event.seq, seen + 1);
                seen = event.seq;
                assert!(kept(store, &kitchen, &event.data.path()["MENU/".len()..]).is_some(), "{event:?}");
            }
        }
    });
}
