use crate::backends::Backend;
use crate::deeds::{Deed, deeds, kitchen, perform};
use crate::scratch::check;
use gizi::kitchen::{Kitchen, Role};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};

/// After any sequence of deeds, derived values are those of a computation from scratch.
fn derived_is_recomputed(backend: &Backend) {
    let cases = 24;
    let mut runner = TestRunner::deterministic();
    let mut looked_at = 0;
    for case in 0..cases {
        let kitchen = kitchen(&backend.store, &format!("dapur-{case}"), Role::Admin);
        let sequence = proptest::collection::vec(deeds(), 30..60).new_tree(&mut runner).unwrap().current();
        for deed in &sequence {
            perform(&kitchen, deed);
        }
        looked_at += check(&kitchen);
    }
    assert!(looked_at > cases, "the deeds made hardly any menu");
}

/// The same while several people work at once: menus are created and compositions change while prices do.
fn derived_is_recomputed_in_races(backend: &Backend) {
    let mut runner = TestRunner::new(Config::default());
    for round in 0..3 {
        let kitchen = kitchen(&backend.store, &format!("balap-{round}"), Role::Admin);
        for food in 0..5 {
            perform(&kitchen, &Deed::CreateIngredient { food, iron: 10, key: None });
        }
        let work: Vec<Vec<Deed>> =
            (0..4).map(|_| proptest::collection::vec(deeds(), 25).new_tree(&mut runner).unwrap().current()).collect();
        std::thread::scope(|scope| {
            for deeds in &work {
                let kitchen: &Kitchen = &kitchen;
                scope.spawn(move || deeds.iter().for_each(|deed| drop(perform(kitchen, deed))));
            }
        });
        check(&kitchen);
    }
}

on_every_backend!(derived_is_recomputed, derived_is_recomputed_in_races);
