//! Objectives in order, and searches that start from a plan.

use super::small::{all, choice, iron, judged, plan, small};
use super::*;
use crate::id::RuleId;

/// A small problem with two more levels: advice of its own, and what is little liked.
fn levels(seed: u64) -> PlanProblem {
    let mut problem = small(seed);
    let tolerance = [0.0, 5.0, 30.0][(seed % 3) as usize];
    let aim = PlanObjective::Deviation { audience: None, nutrient: iron(), target: 30.0, weight: 10.0 };
    let avoid = |dish: usize, weight| PlanObjective::Avoid {
        menu_id: problem.dishes[dish].menu_id.clone(),
        weight,
        from: None,
        until: None,
    };
    let third = ObjectiveLevel { objective: vec![avoid(1, 3.0), avoid(2, -2.0)], advice: Vec::new(), tolerance };
    let advice = vec!["gap".parse().unwrap(), "colours".parse().unwrap()];
    for rule in problem.rules.iter_mut().filter(|rule| advice.contains(&rule.id)) {
        rule.severity = Severity::Advisory;
    }
    problem.objective = vec![PlanObjective::Cost];
    problem.then = vec![ObjectiveLevel { objective: vec![aim], advice, tolerance: 10.0 }, third];
    problem
}

/// A level by itself, as a problem of one level.
fn alone(problem: &PlanProblem, level: usize) -> PlanProblem {
    let mut own = problem.clone();
    let named = |rule: &PlanRule| problem.then.iter().position(|then| then.advice.contains(&rule.id));
    for rule in own.rules.iter_mut().filter(|rule| rule.severity == Severity::Advisory) {
        if named(rule).map_or(0, |place| place + 1) != level {
            rule.severity = Severity::Info;
        }
    }
    if level > 0 {
        own.objective = problem.then[level - 1].objective.clone();
    }
    own.then.clear();
    own
}

/// What each level reaches: of all plans the best on the first, of those near it the best on the second, and so on.
fn reached(problem: &PlanProblem) -> Option<Vec<f64>> {
    let mut plans = all(problem);
    let mut found = Vec::new();
    for level in 0..=problem.then.len() {
        let own = alone(problem, level);
        let values: Vec<Option<f64>> = plans.iter().map(|plan| judged(&own, plan)).collect();
        let best = values.iter().flatten().copied().reduce(f64::min)?;
        found.push(best);
        let tolerance = problem.then.get(level).map_or(0.0, |then| then.tolerance);
        let most = best + best.abs() * tolerance / 100.0 + 1e-7;
        let near = plans.into_iter().zip(values).filter(|(_, value)| value.is_some_and(|value| value <= most));
        plans = near.map(|(plan, _)| plan).collect();
    }
    Some(found)
}

#[test]
fn of_few_plans_each_level_is_the_best_within_those_before() {
    let (mut plans, mut earlier) = (0, 0);
    for seed in 0..120 {
        let problem = levels(seed);
        let mut search = PlanSearch::new(problem.clone(), SearchOptions { work: 900, ..WORK }).unwrap();
        search.prove();
        while !search.step(100).finished {}
        let outcome = search.outcome();
        let Some(best) = reached(&problem) else {
            assert_eq!(outcome.result, PlanResult::Infeasible, "seed {seed}");
            continue;
        };
        assert_eq!(outcome.result, PlanResult::Optimal, "seed {seed}");
        let (last, found) = (best[2], outcome.objective.unwrap());
        assert!((found - last).abs() < 1e-6, "seed {seed}: {found}, the best is {last}");
        let chosen = plan(&problem, &outcome);
        for (level, reached) in outcome.before.iter().enumerate() {
            let own = judged(&alone(&problem, level), &chosen).unwrap();
            assert!((own - reached.objective).abs() < 1e-6, "seed {seed}: {reached:?} is {own}");
            assert!((reached.bound.unwrap() - best[level]).abs() < 1e-6, "seed {seed}: {reached:?}, {best:?}");
            assert!(reached.objective <= reached.limit, "seed {seed}: {reached:?}");
        }
        let shortfalls = plan_shortfalls(&problem, &outcome.choices).unwrap();
        let mut short: Vec<&RuleId> = shortfalls.iter().map(|standing| &standing.rule).collect();
        short.dedup();
        let told: Vec<&RuleId> = outcome.broken.iter().map(|broken| &broken.rule).collect();
        assert_eq!(told, short, "seed {seed}: advice of every level is told");
        earlier += usize::from(told.iter().any(|id| !problem.then[0].advice.contains(id)));
        plans += 1;
    }
    assert!(plans > 30 && earlier > 0, "{plans} plans, {earlier} that break advice of the first level");
}

/// Explanations look at the first level; those that come later are in nobody's way.
#[test]
fn what_is_impossible_is_explained_with_levels_too() {
    let mut explained = 0;
    for seed in 0..60 {
        let problem = levels(seed);
        let first = PlanProblem { then: Vec::new(), ..problem.clone() };
        assert_eq!(plan_clash(&problem).unwrap(), plan_clash(&first).unwrap(), "seed {seed}");
        assert_eq!(plan_near_miss(&problem, WORK).unwrap(), plan_near_miss(&first, WORK).unwrap(), "seed {seed}");
        let relief = plan_relief(&problem, &[], WORK).unwrap();
        assert_eq!(relief, plan_relief(&first, &[], WORK).unwrap(), "seed {seed}");
        explained += usize::from(relief.sum.is_some_and(|sum| sum > 0.0));
    }
    assert!(explained > 5, "{explained}");
}

#[test]
fn a_search_over_levels_keeps_what_it_promised() {
    let mut plans = 0;
    for seed in 0..60 {
        let problem = levels(seed);
        let options = SearchOptions { work: 6_000, ..WORK };
        let whole = searched(&problem, options);
        let mut search = PlanSearch::new(problem.clone(), options).unwrap();
        let mut steps = [1, 700, 1_999, 1].iter().cycle();
        while !search.step(*steps.next().unwrap()).finished {}
        assert_eq!(search.outcome(), whole, "seed {seed}");
        assert!(whole.work <= 6_000);
        if whole.objective.is_none() {
            continue;
        }
        assert_eq!(whole.before.len(), 2, "seed {seed}");
        for (level, reached) in whole.before.iter().enumerate() {
            let own = judged(&alone(&problem, level), &plan(&problem, &whole)).unwrap();
            assert!(
                (own - reached.objective).abs() < 1e-6 && own <= reached.limit,
                "seed {seed}: {reached:?} is {own}"
            );
        }
        plans += 1;
    }
    assert!(plans > 15, "{plans} plans");
}

#[test]
fn what_is_wrong_with_levels_has_a_name_and_a_place() {
    let found = |change: fn(&mut PlanProblem)| {
        let mut problem = levels(1);
        change(&mut problem);
        let error = PlanSearch::new(problem, WORK).unwrap_err();
        (error.code(), error.path().to_owned())
    };
    assert_eq!(found(|it| it.then[1].tolerance = -1.0), ("plan_problem.number", "then[1]".to_owned()));
    let twice = |it: &mut PlanProblem| it.then[1].advice = vec!["gap".parse().unwrap()];
    assert_eq!(found(twice), ("plan_problem.twice", "then[1].advice[0]".to_owned()));
    let unknown = |it: &mut PlanProblem| it.then[0].advice.push("nobody".parse().unwrap());
    assert_eq!(found(unknown), ("plan_problem.unknown", "then[0].advice[2]".to_owned()));
    let weight = |it: &mut PlanProblem| {
        let audience = None;
        it.then[0].objective[0] = PlanObjective::Deviation { audience, nutrient: iron(), target: 0.0, weight: 1.0 };
    };
    assert_eq!(found(weight), ("plan_problem.number", "then[0].objective[0]".to_owned()));
    assert_eq!(found(|it| it.then = vec![it.then[1].clone(); 21]).0, "plan_problem.too_many");
}

#[test]
fn a_search_that_starts_from_a_plan_finds_nothing_worse() {
    let mut plans = 0;
    for seed in 0..60 {
        let problem = small(seed);
        let mut search = PlanSearch::new(problem.clone(), SearchOptions { work: 300, ..WORK }).unwrap();
        let Some(by_hand) = all(&problem).into_iter().find_map(|plan| Some((judged(&problem, &plan)?, plan))) else {
            continue;
        };
        let named = by_hand.1.iter().enumerate().flat_map(|(day, dishes)| {
            dishes.iter().enumerate().map(move |(slot, dish)| choice(day as i8, slot, *dish))
        });
        search.start_from(&named.collect::<Vec<_>>()).unwrap();
        assert_eq!(search.outcome().first_plan_at, Some(0), "seed {seed}");
        while !search.step(100).finished {}
        let found = search.outcome().objective.unwrap();
        assert!(found <= by_hand.0 + 1e-7, "seed {seed}: {found}, by hand {}", by_hand.0);
        plans += 1;
    }
    assert!(plans > 15, "{plans} plans");
    let mut search = PlanSearch::new(small(1), WORK).unwrap();
    let error = search.start_from(&[choice(0, 0, 0), choice(9, 0, 0)]).unwrap_err();
    assert_eq!((error.code(), error.path()), ("plan_problem.unknown", "plan[1]"));
}

#[test]
fn levels_are_read_as_they_were_written() {
    let text = serde_json::to_string(&levels(3)).unwrap();
    assert_eq!(serde_json::from_str::<PlanProblem>(&text).unwrap(), levels(3));
}

/// The bound of a later level knows what the first one leaves of the plans: it is valid, and better than without.
#[test]
fn the_bound_of_a_level_counts_on_those_before() {
    use super::super::bound::least;
    use super::super::level::Next;
    use super::super::model::Model;
    let (mut bounds, mut better) = (0, 0);
    for seed in 0..80 {
        let mut problem = levels(seed);
        problem.then.truncate(1);
        problem.then[0].tolerance = 2.0;
        let Some(best) = reached(&problem) else { continue };
        let next = Next::all(&problem).unwrap().pop().unwrap();
        let alone = least(&next.model).unwrap();
        let model: Model = next.after(Vec::new(), best[0]);
        let bound = least(&model).unwrap();
        assert!(bound <= best[1] + 1e-6, "seed {seed}: {bound} is above {}", best[1]);
        assert!(bound >= alone - 1e-6, "seed {seed}");
        bounds += 1;
        better += usize::from(bound > alone + 1e-3);
    }
    assert!(bounds > 20 && better * 3 > bounds, "{bounds} bounds, {better} of them better");
}
