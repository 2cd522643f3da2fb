//! What a change is said to do against adding everything up anew.

use super::super::model::Model;
use super::super::state::{Effect, State};
use super::small::small;
use super::*;

/// A model, a plan of it that may break anything, and a cell with another option for it.
fn plans(seed: u64) -> (Model, State) {
    let model = Model::new(&small(seed)).unwrap();
    let chosen = model.allowed.iter().enumerate().map(|(cell, own)| own[(seed as usize + cell * 7) % own.len()]);
    let state = State::new(&model, chosen.collect(), 3.0);
    (model, state)
}

fn anew(model: &Model, chosen: Vec<usize>) -> Effect {
    State::new(model, chosen, 3.0).now
}

fn near(said: Effect, before: Effect, after: Effect) -> bool {
    (said.objective - (after.objective - before.objective)).abs() < 1e-9
        && (said.breach - (after.breach - before.breach)).abs() < 1e-9
}

#[test]
fn what_a_change_is_said_to_do_is_what_it_does() {
    for seed in 0..120 {
        let (model, mut state) = plans(seed);
        for cell in 0..model.allowed.len() {
            for &option in &model.allowed[cell] {
                let before = anew(&model, state.chosen.clone());
                let said = state.look(&model, cell, option);
                let mut chosen = state.chosen.clone();
                chosen[cell] = option;
                assert!(near(said, before, anew(&model, chosen.clone())), "seed {seed}, cell {cell}: {said:?}");
                // It is found too much where it is worse than allowed, and only there.
                let total = said.total();
                assert_eq!(state.look_within(&model, cell, option, total + 1e-6), Some(said), "seed {seed}");
                assert_eq!(state.look_within(&model, cell, option, total - 1e-6), None, "seed {seed}");
                if option != state.chosen[cell] {
                    state.put(&model, cell, option, said);
                    let fresh = State::new(&model, chosen, 3.0);
                    assert_eq!(state.holds(), fresh.holds(), "seed {seed}, cell {cell}");
                    let sore = (0..model.days).any(|day| state.is_sore(&model, day));
                    assert_eq!(sore, !fresh.holds(), "seed {seed}, cell {cell}");
                }
            }
        }
    }
}

#[test]
fn what_an_exchange_is_said_to_do_is_what_it_does() {
    let mut some = 0;
    for seed in 0..120 {
        let (model, state) = plans(seed);
        for first in 0..model.allowed.len() {
            for second in (first % model.slots..model.allowed.len()).step_by(model.slots) {
                let mut chosen = state.chosen.clone();
                chosen.swap(first, second);
                if chosen == state.chosen {
                    continue;
                }
                let said = state.look_exchange(&model, first, second, f64::INFINITY).unwrap();
                let before = anew(&model, state.chosen.clone());
                assert!(near(said, before, anew(&model, chosen)), "seed {seed}, {first} and {second}: {said:?}");
                assert_eq!(state.look_exchange(&model, first, second, said.total() - 1e-6), None, "seed {seed}");
                some += usize::from(said.breach != 0.0);
            }
        }
    }
    assert!(some > 100, "{some} exchanges changed what is broken");
}

#[test]
fn a_step_looks_at_no_more_than_it_is_asked_and_leaves_the_best_plan_so_far() {
    let mut plans = 0;
    for seed in 0..40 {
        let problem = small(seed);
        for islands in [1, 3] {
            let options = SearchOptions { islands, work: 1 << 40, ..WORK };
            let mut search = PlanSearch::new(problem.clone(), options).unwrap();
            for steps in 1..=5 {
                assert_eq!(search.step(400).work, steps * 400, "seed {seed}");
                let outcome = search.outcome();
                if let Some(objective) = outcome.objective {
                    let again = judged(&problem, &plan(&problem, &outcome)).unwrap();
                    assert!((objective - again).abs() <= 1e-7 * again.abs().max(1.0), "seed {seed}");
                    plans += 1;
                }
            }
        }
    }
    assert!(plans > 100, "{plans} plans");
}

/// "5 to 1e12" is how people write "5 or more".
#[test]
fn a_most_that_limits_nothing_takes_no_weight_from_the_least() {
    let mut broken = 0;
    for seed in 0..60 {
        let [alone, beside] = [None, Some(1e12)].map(|most| {
            let mut problem = small(seed);
            problem.rules[0].severity = Severity::Required;
            let PlanDemand::Nutrient { max, .. } = &mut problem.rules[0].demand else { panic!("{problem:?}") };
            *max = most;
            let model = Model::new(&problem).unwrap();
            let chosen = model.allowed.iter().enumerate().map(|(cell, own)| own[(seed as usize + cell) % own.len()]);
            let mut state = State::new(&model, chosen.collect(), 3.0);
            let first = state.now;
            state.teach(&model, 2.0, 0.01, 0.5);
            (first, state.now, state.holds())
        });
        let same = |a: Effect, b: Effect| (a.total() - b.total()).abs() <= 1e-6 * b.total().abs().max(1.0);
        assert!(same(beside.0, alone.0) && same(beside.1, alone.1), "seed {seed}: {beside:?}, alone {alone:?}");
        assert_eq!(beside.2, alone.2, "seed {seed}");
        broken += usize::from(!alone.2);
    }
    assert!(broken > 20, "{broken}");
}
