//! What HiGHS proves of small problems is what trying every plan proves.

use gizi::plan::optimise::{PlanAudience, PlanResult, PlanSearch, PortionChoice, SearchOptions};
use gizi_highs::{ProofError, ProofOptions, prove};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

#[test]
fn what_is_proved_is_what_trying_every_plan_proves() {
    let problems = gizi::testing::plan_problems();
    let (mut dice, mut plans, mut none) = (TestRunner::deterministic(), 0, 0);
    for number in 0..200 {
        let problem = problems.new_tree(&mut dice).unwrap().current();
        let Ok(mut search) = PlanSearch::new(problem.clone(), SearchOptions { work: 1, ..SearchOptions::default() })
        else {
            continue;
        };
        search.prove();
        let every = search.outcome();
        if !matches!(every.result, PlanResult::Optimal | PlanResult::Infeasible) {
            continue;
        }
        // With a plan to begin from and without one.
        for work in [0, 2_000] {
            let search = SearchOptions { work, ..SearchOptions::default() };
            let proof = prove(&problem, &ProofOptions { seconds: 60.0, search }).unwrap();
            assert_eq!(proof.result, every.result, "problem {number}");
            let near =
                proof.objective.zip(every.objective).is_none_or(|(a, b)| (a - b).abs() < 1e-6 * b.abs().max(1.0));
            assert!(near, "problem {number}: {:?}, not {:?}", proof.objective, every.objective);
        }
        plans += usize::from(every.result == PlanResult::Optimal);
        none += usize::from(every.result == PlanResult::Infeasible);
    }
    assert!(plans > 30 && none > 30, "{plans} with a plan, {none} without");
}

#[test]
fn portions_that_are_to_be_chosen_are_refused() {
    let problems = gizi::testing::plan_problems();
    let mut dice = TestRunner::deterministic();
    let mut sound = (0..50).map(|_| problems.new_tree(&mut dice).unwrap().current());
    let mut problem = sound.find(|problem| prove(problem, &ProofOptions::default()).is_ok()).unwrap();
    let choices = vec![PortionChoice { slot: problem.slots[0], factors: vec![1.0, 2.0] }];
    let (audience, portions) = ("ladled".parse().unwrap(), Vec::new());
    problem.audiences.push(PlanAudience { audience, heads: 1, size: None, portions, choices });
    assert!(matches!(prove(&problem, &ProofOptions::default()), Err(ProofError::Portions)));
}
