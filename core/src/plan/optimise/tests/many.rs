//! Many problems in one call, against each by itself.

use super::super::*;
use super::small::{best, small};
use super::{WORK, searched};

#[test]
fn many_plans_are_the_plans_of_each_by_itself_in_order() {
    let problems: Vec<PlanProblem> = (0..60).map(small).collect();
    let outcomes = plan_many(&problems, WORK).unwrap();
    assert_eq!(outcomes.len(), problems.len());
    let (mut plans, mut none) = (0, 0);
    for (seed, (problem, outcome)) in problems.iter().zip(&outcomes).enumerate() {
        let alone = searched(problem, WORK);
        if alone.objective.is_some() {
            assert_eq!(*outcome, alone, "seed {seed}");
            plans += 1;
        } else {
            // Where none was found, it is proved whether there is one.
            let proved = if best(problem).is_some() { PlanResult::Optimal } else { PlanResult::Infeasible };
            assert_eq!(outcome.result, proved, "seed {seed}");
            none += 1;
        }
    }
    assert!(plans > 10 && none > 10, "{plans} with plans, {none} without");
}

#[test]
fn many_plans_are_proved_where_a_gap_is_asked_for() {
    let problems: Vec<PlanProblem> = (0..30).map(small).collect();
    let outcomes = plan_many(&problems, SearchOptions { gap: Some(0.0), ..WORK }).unwrap();
    for (seed, (problem, outcome)) in problems.iter().zip(&outcomes).enumerate() {
        match best(problem) {
            Some(best) => {
                assert_eq!(outcome.result, PlanResult::Optimal, "seed {seed}");
                assert!((outcome.objective.unwrap() - best).abs() <= 1e-7 * best.max(1.0), "seed {seed}");
            }
            None => assert_eq!(outcome.result, PlanResult::Infeasible, "seed {seed}"),
        }
    }
}

#[test]
fn the_first_wrong_problem_of_many_is_named() {
    let mut problems: Vec<PlanProblem> = (0..9).map(small).collect();
    problems[3].rules[1].price = f64::NAN;
    problems[7].days.clear();
    let error = plan_many(&problems, WORK).unwrap_err();
    assert_eq!((error.code(), error.path()), ("plan_problem.number", "problems[3].rules[1]"));
    assert!(plan_many(&[], WORK).unwrap().is_empty());
}
