use super::kept::{Kept, keep, options, store};
use crate::store::{ChangeSet, EventQuery, PostgresOptions, PostgresStore, Store};
use crate::testing::store::sample::{event, kitchen};
use std::thread::{scope, sleep};
use std::time::{Duration, Instant};

/// How long one store takes to learn of what another has written, while it waits.
fn learns_in(store: &Kept, writer: &PostgresStore) -> Duration {
    let kitchen = kitchen(&**store);
    let last = store.events(&kitchen, &EventQuery::after(0)).unwrap().last_seq;
    scope(|scope| {
        let waiting = scope.spawn(|| {
            let page = store.events(&kitchen, &EventQuery::after(last).waiting(30_000)).unwrap();
            assert_eq!(page.events.len(), 1);
            Instant::now()
        });
        sleep(Duration::from_millis(400));
        let written = Instant::now();
        writer.commit(&kitchen, ChangeSet::default().event(event("a"))).unwrap();
        waiting.join().unwrap().saturating_duration_since(written)
    })
}

fn other(store: &Kept) -> PostgresStore {
    PostgresStore::connect(store.options.clone()).unwrap()
}

#[test]
fn a_write_of_another_process_wakes_who_waits() {
    let store = store();
    assert!(store.capabilities().notifies);
    // Without being woken it would look again only after five seconds.
    for _ in 0..3 {
        let took = learns_in(&store, &other(&store));
        assert!(took < Duration::from_secs(3), "{took:?}");
    }
}

#[test]
fn without_notifications_it_polls() {
    let store = keep(PostgresOptions { notify: false, ..options() });
    assert!(!store.capabilities().notifies);
    let took = learns_in(&store, &other(&store));
    assert!(took < Duration::from_secs(3), "{took:?}");
}

#[test]
fn a_listener_that_was_cut_off_listens_again() {
    let store = store();
    let cut =
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1 AND query LIKE 'LISTEN%'";
    let listeners = "SELECT pid FROM pg_stat_activity WHERE application_name = $1 AND query LIKE 'LISTEN%'";
    let mut client = store.client();
    assert_eq!(client.execute(cut, &[&store.options.schema]).unwrap(), 1);
    let took = learns_in(&store, &other(&store));
    assert!(took < Duration::from_secs(3), "{took:?}");
    // The other store of the process above listened too, and has gone.
    let end = Instant::now() + Duration::from_secs(20);
    while client.query(listeners, &[&store.options.schema]).unwrap().is_empty() {
        assert!(Instant::now() < end, "nobody listens");
        sleep(Duration::from_millis(50));
    }
}

#[test]
fn who_waits_takes_no_connection_from_others() {
    let store = keep(PostgresOptions { connections: 1, ..options() });
    let kitchen = kitchen(&*store);
    scope(|scope| {
        let waiting: Vec<_> = (0..5)
            .map(|_| scope.spawn(|| store.events(&kitchen, &EventQuery::after(0).waiting(30_000)).unwrap()))
            .collect();
        sleep(Duration::from_millis(200));
        store.commit(&kitchen, ChangeSet::default().event(event("a"))).unwrap();
        for waiting in waiting {
            assert_eq!(waiting.join().unwrap().last_seq, 1);
        }
    });
}
