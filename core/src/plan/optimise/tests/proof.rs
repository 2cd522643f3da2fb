//! Proofs in steps: what is proved holds wherever they are left.

use super::super::bound::Proof;
use super::super::model::Model;
use super::dated::dated;
use super::small::{best, iron, small};
use super::*;
use rust_decimal::Decimal;

/// Every step of a proof as if its program were large: what it proves never lies above the best plan, and in the end it
/// comes to the bound of the exact solver.
#[test]
fn a_proof_holds_after_every_step_and_comes_to_the_bound() {
    let (mut steps, mut bounds, mut hopeless) = (0, 0, 0);
    for (seed, problem) in (0..100).map(small).chain((0..100).map(dated)).enumerate() {
        let (model, best) = (Model::new(&problem).unwrap(), best(&problem));
        let mut proof = Proof::least(&model).in_small_steps();
        while !proof.finished() {
            proof.step();
            steps += 1;
            if let Some((bound, best)) = proof.bound().zip(best) {
                assert!(bound <= best + 1e-9 * best.abs().max(1.0), "problem {seed}: {bound} is above {best}");
            }
        }
        if let PlanBound::AtLeast { objective } = plan_bound(&problem).unwrap() {
            let bound = proof.bound().unwrap();
            assert!(
                (bound - objective).abs() <= 2e-3 * objective.abs().max(1.0),
                "problem {seed}: {bound}, {objective}"
            );
            bounds += 1;
        }
        let mut possible = proof.possible();
        while !possible.finished() {
            possible.step();
            assert!(!(possible.impossible() && best.is_some()), "problem {seed} has a plan");
        }
        hopeless += usize::from(possible.impossible());
    }
    assert!(steps > 10_000 && bounds > 30 && hopeless > 10, "{steps} steps, {bounds} bounds, {hopeless} without plan");
}

/// A month of days that are all different, and too many plans to try them.
fn long() -> PlanProblem {
    let (mut problem, mut dice) = (small(1), small::Dice(5));
    problem.rules.retain(|rule| ["day", "gap"].contains(&rule.id.as_str()));
    problem.days =
        (0..28).map(|day| PlanDay { date: jiff::civil::date(2026, 1, 1 + day), week: day as u32 / 7 }).collect();
    problem.locks.clear();
    problem.objective = vec![PlanObjective::Cost];
    for rule in &mut problem.rules {
        rule.severity = Severity::Advisory;
    }
    for dish in &mut problem.dishes {
        let mut cost = |day: &PlanDay| DishCost { from: day.date, cost: Decimal::from(10 + dice.roll(30)) };
        dish.costs = problem.days.iter().map(&mut cost).collect();
    }
    problem
}

#[test]
fn a_proof_is_the_same_however_it_is_cut_and_never_takes_back() {
    let problem = long();
    let whole = {
        let mut search = PlanSearch::new(problem.clone(), WORK).unwrap();
        search.prove();
        search.progress().bound.unwrap()
    };
    let mut search = PlanSearch::new(problem, WORK).unwrap();
    let (mut last, mut calls) = (f64::NEG_INFINITY, 0);
    loop {
        let progress = search.step_proof(1);
        let bound = progress.bound.unwrap_or(f64::NEG_INFINITY);
        assert!(bound >= last, "{bound} after {last}");
        (last, calls) = (bound, calls + 1);
        if progress.finished {
            break;
        }
    }
    assert!(calls > 1);
    assert_eq!(last, whole);
    assert!(search.step_proof(1).finished && search.step_proof(i64::MIN).finished);
}

/// What is written for "no limit" is none: the bound is the one without it.
#[test]
fn a_limit_that_nothing_reaches_ruins_no_bound() {
    let mut bounds = 0;
    for seed in 0..60 {
        let mut problem = small(seed);
        problem.rules.retain(|rule| rule.id.as_str() != "gap");
        let PlanBound::AtLeast { objective } = plan_bound(&problem).unwrap() else { continue };
        for rule in &mut problem.rules {
            if let PlanDemand::Nutrient { min: Some(_), max: max @ None, .. } = &mut rule.demand
                && rule.severity == Severity::Required
            {
                *max = Some(1e12);
            }
        }
        let rule =
            |id: &str, demand| PlanRule { id: id.parse().unwrap(), severity: Severity::Required, price: 0.0, demand };
        problem.rules.push(rule("any", PlanDemand::DishUses { window: None, max: 1_000_000_000 }));
        let (min, max) = (Some(-1e12), Some(1e12));
        let nutrient = PlanDemand::Nutrient { audience: None, nutrient: iron(), period: PlanPeriod::Plan, min, max };
        problem.rules.push(rule("all", nutrient));
        let max = Decimal::from(1_000_000_000_000_i64);
        problem.rules.push(rule("money", PlanDemand::Budget { audience: None, period: PlanPeriod::Day, max }));
        let PlanBound::AtLeast { objective: again } = plan_bound(&problem).unwrap() else { panic!("seed {seed}") };
        assert!((again - objective).abs() < 1e-6 * objective.abs().max(1.0), "seed {seed}: {again}, was {objective}");
        bounds += usize::from(objective > 1.0);
    }
    assert!(bounds > 20, "{bounds}");
}
