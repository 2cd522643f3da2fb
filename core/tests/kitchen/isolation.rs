use crate::backends::{Backend, memory};
use crate::deeds::{deeds, kitchen, perform};
use gizi::kitchen::{Kitchen, Role};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

/// Whatever tenants do between each other's deeds, each is answered as if it were alone: reads, counts, searches,
/// events, error texts, and the whole export.
fn a_tenant_is_answered_as_if_alone(backend: &Backend) {
    let mut runner = TestRunner::deterministic();
    for round in 0..8 {
        let names: Vec<String> = (0..3).map(|tenant| format!("dapur-{round}-{tenant}")).collect();
        let together: Vec<Kitchen> = names.iter().map(|name| kitchen(&backend.store, name, Role::Admin)).collect();
        let alone: Vec<Kitchen> = names.iter().map(|name| kitchen(&memory().store, name, Role::Admin)).collect();
        let steps = proptest::collection::vec((0_usize..3, deeds()), 80).new_tree(&mut runner).unwrap().current();
        let mut shared: Vec<Vec<String>> = vec![Vec::new(); 3];
        for (tenant, deed) in &steps {
            shared[*tenant].push(perform(&together[*tenant], deed));
        }
        for tenant in 0..3 {
            let own = steps.iter().filter(|(of, _)| *of == tenant);
            let answers: Vec<String> = own.map(|(_, deed)| perform(&alone[tenant], deed)).collect();
            assert_eq!(shared[tenant], answers);
            assert_eq!(together[tenant].export_kitchen().unwrap(), alone[tenant].export_kitchen().unwrap());
        }
    }
}

/// An export of one backend fills any other, and comes out the same.
fn an_export_outlives_its_backend(backend: &Backend) {
    let mut runner = TestRunner::deterministic();
    let first = kitchen(&memory().store, "dapur-lama", Role::Admin);
    for deed in proptest::collection::vec(deeds(), 120).new_tree(&mut runner).unwrap().current() {
        perform(&first, &deed);
    }
    let export = first.export_kitchen().unwrap();
    let second = kitchen(&backend.store, "dapur-baru", Role::Admin);
    assert!(second.import_kitchen(&export).unwrap() > 5);
    assert_eq!(second.export_kitchen().unwrap(), export);
    crate::scratch::check(&second);
}

on_every_backend!(a_tenant_is_answered_as_if_alone, an_export_outlives_its_backend);
