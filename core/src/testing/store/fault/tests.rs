use super::{Fault, FaultStore};
use crate::store::{ChangeSet, EventQuery, MemoryStore, Noun, Query, Store};
use crate::testing::store::sample::*;
use std::sync::Arc;
use tempfile::TempDir;

crate::store_conformance!(without_faults, || Arc::new(FaultStore::new(Arc::new(MemoryStore::new()))));

/// Every backend at hand, and the folder of those that need one.
fn stores() -> (Vec<Arc<dyn Store>>, TempDir) {
    let folder = TempDir::new().unwrap();
    let stores: Vec<Arc<dyn Store>> = vec![
        Arc::new(MemoryStore::new()),
        #[cfg(feature = "sqlite")]
        Arc::new(crate::store::SqliteStore::open(&folder.path().join("kitchen.db")).unwrap()),
    ];
    (stores, folder)
}

#[test]
fn a_fault_before_or_during_a_commit_leaves_everything_as_it_was() {
    for (fault, code) in [(Fault::BeforeCommit, "store.busy"), (Fault::DuringCommit, "store.failed")] {
        let (stores, _folder) = stores();
        for inner in stores {
            let store = FaultStore::new(inner);
            let kitchen = kitchen(&store);
            store.commit(&kitchen, create(&[menu("a")]).event(event("a"))).unwrap();
            let changes = || {
                let changes = create(&[menu("b")]).update(changed(&menu("a"), "2"));
                changes.event(event("b"))
            };
            store.fail(fault);
            refused(store.commit(&kitchen, changes()), code);
            assert_eq!(found(&store, &kitchen, &Query::of(Noun::Menu)), ["a"]);
            assert_eq!(kept(&store, &kitchen, "a"), Some(menu("a").without_index()));
            assert_eq!(store.events(&kitchen, &EventQuery::after(0)).unwrap().last_seq, 1);
            // Once only: the same call succeeds.
            let committed = store.commit(&kitchen, changes()).unwrap();
            assert_eq!((committed.revision, committed.last_seq), (2, 2));
        }
    }
}

#[test]
fn after_a_fault_behind_a_commit_reading_again_shows_it_was_written() {
    let (stores, _folder) = stores();
    for inner in stores {
        let store = FaultStore::new(inner);
        let kitchen = kitchen(&store);
        store.fail(Fault::AfterCommit);
        let error = refused(store.commit(&kitchen, create(&[menu("a")]).event(event("a"))), "store.in_doubt");
        assert!(!error.is_retryable());
        assert_eq!(kept(&store, &kitchen, "a"), Some(menu("a").without_index()));
        // Writing blindly again cannot write twice.
        refused(store.commit(&kitchen, create(&[menu("a")]).event(event("a"))), "store.conflict");
        assert_eq!(store.events(&kitchen, &EventQuery::after(0)).unwrap().last_seq, 1);
    }
}

#[test]
fn a_fault_waits_for_the_call_it_is_meant_for() {
    let store = FaultStore::new(Arc::new(MemoryStore::new()));
    let kitchen = kitchen(&store);
    store.fail(Fault::Read);
    store.commit(&kitchen, ChangeSet::default()).unwrap();
    refused(store.get(&kitchen, &[]), "store.busy");
    assert_eq!(store.get(&kitchen, &[]).unwrap().revision, 1);
    store.fail(Fault::Read);
    refused(store.list(&kitchen, &Query::of(Noun::Menu), &Default::default()), "store.busy");
    store.fail(Fault::Read);
    refused(store.events(&kitchen, &EventQuery::after(0)), "store.busy");
}
