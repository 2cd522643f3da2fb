//! The search against every plan of small problems; its bounds against the same.

mod changes;
mod dated;
mod ladle;
mod laws;
mod level;
mod many;
mod proof;
mod scenario;
pub(super) mod small;
mod turns;

use super::*;
use crate::balance::Severity;
use small::{SLOTS, best, choice, iron, judged, plan, small};

/// The answer of `prove` is that of trying every plan by hand, and no bound lies above it. How many have a plan.
fn agree(problems: impl Iterator<Item = PlanProblem>) -> usize {
    let mut plans = 0;
    for (number, problem) in problems.enumerate() {
        let bound = plan_bound(&problem).unwrap();
        match (proved(&problem), best(&problem)) {
            (Some(found), Some(best)) => {
                let slack = 1e-7 * best.abs().max(1.0);
                assert!((found - best).abs() <= slack, "problem {number}: {found}, the best is {best}");
                let PlanBound::AtLeast { objective } = bound else { panic!("problem {number}: {bound:?}") };
                assert!(objective <= best + slack, "problem {number}: {objective} is above {best}");
                let searched = searched(&problem, WORK).objective.unwrap_or(f64::NAN);
                assert!(searched >= best - slack, "problem {number}: {searched}, the best is {best}");
                plans += 1;
            }
            (found, best) => assert_eq!(found, best, "problem {number}"),
        }
    }
    plans
}

const WORK: SearchOptions = SearchOptions { seed: 7, work: 10_000, gap: None, islands: 1 };

fn searched(problem: &PlanProblem, options: SearchOptions) -> PlanOutcome {
    let mut search = PlanSearch::new(problem.clone(), options).unwrap();
    while !search.step(1_000).finished {}
    search.outcome()
}

/// The best, found by trying every plan.
fn proved(problem: &PlanProblem) -> Option<f64> {
    let mut search = PlanSearch::new(problem.clone(), WORK).unwrap();
    search.prove();
    search.outcome().objective
}

#[test]
fn of_few_plans_the_best_is_proved_or_that_there_is_none() {
    for seed in 0..250 {
        let problem = small(seed);
        let mut search = PlanSearch::new(problem.clone(), WORK).unwrap();
        search.prove();
        let outcome = search.outcome();
        match best(&problem) {
            Some(best) => {
                assert_eq!(outcome.result, PlanResult::Optimal, "seed {seed}");
                let found = outcome.objective.unwrap();
                assert!((found - best).abs() <= 1e-7 * best.abs().max(1.0), "seed {seed}: {found}, the best is {best}");
            }
            None => assert_eq!((outcome.result, outcome.objective), (PlanResult::Infeasible, None), "seed {seed}"),
        }
    }
}

#[test]
fn the_search_finds_a_plan_wherever_there_is_one_and_nearly_always_the_best() {
    let (mut plans, mut none, mut short) = (0, 0, 0);
    for seed in 0..200 {
        let problem = small(seed);
        let outcome = searched(&problem, WORK);
        let Some(best) = best(&problem) else {
            assert_eq!((outcome.objective, outcome.result), (None, PlanResult::NoPlanFound), "seed {seed}");
            none += 1;
            continue;
        };
        let found = outcome.objective.unwrap_or_else(|| panic!("seed {seed}: no plan, the best is {best}"));
        let slack = 1e-7 * best.abs().max(1.0);
        let again = judged(&problem, &plan(&problem, &outcome)).unwrap();
        assert!((found - again).abs() <= slack, "seed {seed}: {found} is {again}");
        assert!(found >= best - slack, "seed {seed}: {found} is below the best, {best}");
        short += u32::from(found > best + slack);
        plans += 1;
    }
    // It proves nothing, so it may miss the best; of so few plans every one is tried by `prove`.
    assert!(plans > 50 && none > 50 && short * 50 <= plans, "{plans} with plans, {none} without, {short} not the best");
}

#[test]
fn no_plan_beats_its_bound_and_none_exists_where_that_is_proved() {
    let (mut bounds, mut clashes, mut tight) = (0, 0, 0);
    for seed in 0..300 {
        let problem = small(seed);
        match (plan_bound(&problem).unwrap(), best(&problem)) {
            (PlanBound::AtLeast { objective }, Some(best)) => {
                assert!(objective <= best + 1e-9, "seed {seed}: {objective} is above {best}");
                bounds += 1;
                tight += usize::from(objective > 0.9 * best);
            }
            (PlanBound::Infeasible, Some(best)) => panic!("seed {seed}: a plan of {best} exists"),
            (PlanBound::Infeasible, None) => clashes += 1,
            _ => {}
        }
    }
    assert!(bounds > 50 && clashes > 50 && tight > 30, "{bounds} bounds, {tight} of them tight, {clashes} clashes");
}

#[test]
fn a_clash_needs_each_of_its_rules() {
    let mut found = 0;
    for seed in 0..100 {
        let problem = small(seed);
        let Some(clash) = plan_clash(&problem).unwrap() else { continue };
        found += 1;
        let only = |without: Option<&crate::id::RuleId>| {
            let mut own = problem.clone();
            own.rules.retain(|rule| Some(&rule.id) != without && clash.rules.iter().any(|way| way.rule == rule.id));
            own
        };
        assert_eq!(best(&only(None)), None, "seed {seed}");
        for way in &clash.rules {
            assert!(best(&only(Some(&way.rule))).is_some(), "seed {seed}: {}", way.rule);
        }
    }
    assert!(found > 20, "{found} clashes");
}

#[test]
fn a_rule_is_worth_what_moving_its_limit_costs() {
    let (step, mut checked) = (0.01, 0);
    for seed in 0..100 {
        let problem = small(seed);
        if problem.rules[0].severity != Severity::Required {
            continue;
        }
        let at = |shift: f64| {
            let mut own = problem.clone();
            if let PlanDemand::Nutrient { min: Some(min), .. } = &mut own.rules[0].demand {
                *min += shift;
            }
            match plan_bound(&own).unwrap() {
                PlanBound::AtLeast { objective } => Some(objective),
                _ => None,
            }
        };
        let (Some(less), Some(now), Some(more)) = (at(-step), at(0.0), at(step)) else { continue };
        let worth =
            plan_worth(&problem).unwrap().into_iter().find(|own| own.rule.as_str() == "day").map_or(0.0, |own| own.min);
        // The bound is convex in the limit, so the worth lies between the slopes on both sides.
        let (flat, steep) = ((now - less) / step, (more - now) / step);
        assert!(flat - 1e-3 <= worth && worth <= steep + 1e-3, "seed {seed}: {flat} {worth} {steep}");
        checked += usize::from(worth > 1e-3);
    }
    assert!(checked > 0, "no limit was worth anything");
}

#[test]
fn the_same_seed_gives_the_same_plan_however_the_work_is_cut() {
    for seed in [1, 5, 8] {
        let problem = small(seed);
        for islands in [1, 3] {
            let options = SearchOptions { islands, ..WORK };
            let whole = searched(&problem, options);
            let mut search = PlanSearch::new(problem.clone(), options).unwrap();
            let mut steps = [1, 7, 130, 13].iter().cycle();
            while !search.step(*steps.next().unwrap()).finished {}
            assert_eq!(search.outcome(), whole, "seed {seed}, {islands} islands");
        }
    }
}

#[test]
fn what_is_locked_stays_and_what_is_forbidden_is_not_served() {
    for seed in 0..60 {
        let mut problem = small(seed);
        problem.locks = vec![choice(0, 1, 3)];
        problem.forbidden = vec![ForbiddenChoice { menu_id: "dish-2".parse().unwrap(), date: None, slot: None }];
        let outcome = searched(&problem, WORK);
        if outcome.objective.is_some() {
            assert!(outcome.choices.contains(&choice(0, 1, 3)), "seed {seed}");
            assert!(outcome.choices.iter().all(|choice| choice.menu_id.as_str() != "dish-2"), "seed {seed}");
        }
    }
}

#[test]
fn a_plan_made_anew_keeps_what_it_can_of_the_old_one() {
    let mut problem = small(1);
    problem.rules.clear();
    let before = searched(&problem, WORK).choices;
    let (lock, kept) = (choice(0, 0, 4), before.len() - usize::from(before[0] != choice(0, 0, 4)));
    problem.locks = vec![lock];
    problem.objective = vec![PlanObjective::Changes { from: before.clone(), weight: 1.0 }];
    let after = searched(&problem, WORK).choices;
    assert_eq!(after.iter().filter(|choice| before.contains(choice)).count(), kept);
}

#[test]
fn a_dish_that_may_hold_anything_is_left_out_by_a_most() {
    let mut problem = small(1);
    problem.dishes[1].values[0].high = None;
    let nutrient =
        PlanDemand::Nutrient { audience: None, nutrient: iron(), period: PlanPeriod::Day, min: None, max: Some(1e6) };
    problem.rules =
        vec![PlanRule { id: "most".parse().unwrap(), severity: Severity::Required, price: 0.0, demand: nutrient }];
    problem.locks.clear();
    let outcome = searched(&problem, WORK);
    assert_eq!(outcome.left_out.len(), 1);
    assert_eq!((outcome.left_out[0].menu_id.as_str(), outcome.left_out[0].rule.as_str()), ("dish-1", "most"));
    assert!(outcome.choices.iter().all(|choice| choice.menu_id.as_str() != "dish-1"));
}

/// A dish of which nobody knows the most, under a required most.
fn unjudged() -> PlanProblem {
    let mut problem = small(1);
    problem.dishes[0].values[0].high = None;
    let demand =
        PlanDemand::Nutrient { audience: None, nutrient: iron(), period: PlanPeriod::Day, min: None, max: Some(1e6) };
    problem.rules = vec![PlanRule { id: "most".parse().unwrap(), severity: Severity::Required, price: 0.0, demand }];
    problem.locks.clear();
    problem
}

#[test]
fn what_a_required_limit_cannot_be_judged_with_is_neither_decided_nor_explained_as_kept() {
    let mut problem = unjudged();
    let chosen = searched(&problem, WORK).choices;
    assert_eq!(plan_shortfalls(&problem, &chosen).unwrap(), []);
    let mut by_hand = chosen;
    by_hand[0] = choice(0, 0, 0);
    problem.locks = vec![choice(0, 0, 0)];
    let free = PlanProblem { locks: Vec::new(), ..problem.clone() };
    let refused = [
        (PlanSearch::new(problem.clone(), WORK).unwrap_err(), "locks[0]"),
        (plan_clash(&problem).unwrap_err(), "locks[0]"),
        (plan_near_miss(&problem, WORK).unwrap_err(), "locks[0]"),
        (plan_shortfalls(&free, &by_hand).unwrap_err(), "choices"),
        (plan_standings(&free, &by_hand).unwrap_err(), "choices"),
    ];
    for (error, path) in refused {
        assert_eq!((error.code(), error.path()), ("plan_problem.unjudged", path));
        assert!(["dish-0", "most", "iron_mg"].iter().all(|name| error.to_string().contains(name)), "{error}");
    }
    // Of advice what is known is judged.
    problem.rules[0].severity = Severity::Advisory;
    let advised = searched(&problem, WORK);
    assert!(advised.choices.contains(&choice(0, 0, 0)) && advised.left_out.is_empty(), "{advised:?}");
}

#[test]
fn what_is_forbidden_cannot_be_decided() {
    let mut problem = small(1);
    problem.rules.clear();
    problem.locks = vec![choice(0, 0, 2)];
    let forbid = |date, slot| vec![ForbiddenChoice { menu_id: "dish-2".parse().unwrap(), date, slot }];
    let day = |place: usize| Some(small(1).days[place].date);
    for (date, slot) in [(None, None), (day(0), None), (None, Some(SLOTS[0])), (day(0), Some(SLOTS[0]))] {
        problem.forbidden = forbid(date, slot);
        let error = PlanSearch::new(problem.clone(), WORK).unwrap_err();
        assert_eq!((error.code(), error.path()), ("plan_problem.forbidden_lock", "locks[0]"));
        assert!(
            ["dish-2", "2026-01-05", "LUNCH STAPLE"].iter().all(|name| error.to_string().contains(name)),
            "{error}"
        );
    }
    problem.forbidden = forbid(day(1), None);
    assert!(searched(&problem, WORK).choices.contains(&choice(0, 0, 2)));
}

#[test]
fn an_empty_slot_is_named_as_it_is_written_and_says_why() {
    let mut problem = small(1);
    problem.dishes.retain(|dish| dish.slots == [SLOTS[0]]);
    let said = PlanSearch::new(problem.clone(), WORK).unwrap_err().to_string();
    assert!(said.contains("nothing may be served on 2026-01-05 as LUNCH VEGETABLE: no dish is for it"), "{said}");
    problem = small(1);
    let menu = |dish: &CandidateDish| ForbiddenChoice { menu_id: dish.menu_id.clone(), date: None, slot: None };
    problem.forbidden = problem.dishes.iter().filter(|dish| dish.slots == [SLOTS[1]]).map(menu).collect();
    let said = PlanSearch::new(problem, WORK).unwrap_err().to_string();
    assert!(said.contains("LUNCH VEGETABLE: every dish for it is forbidden"), "{said}");
}

#[test]
fn a_gap_to_stop_at_is_a_number_of_percent() {
    for gap in [f64::NAN, f64::INFINITY, -0.1] {
        let error = PlanSearch::new(small(1), SearchOptions { gap: Some(gap), ..WORK }).unwrap_err();
        assert_eq!((error.code(), error.path()), ("plan_problem.number", "gap"));
    }
    assert!(PlanSearch::new(small(1), SearchOptions { gap: Some(0.0), ..WORK }).is_ok());
}

#[test]
fn what_is_wrong_with_a_problem_has_a_name_and_a_place() {
    let found = |change: fn(&mut PlanProblem)| {
        let mut problem = small(1);
        change(&mut problem);
        let error = PlanSearch::new(problem, WORK).unwrap_err();
        (error.code(), error.path().to_owned())
    };
    assert_eq!(found(|it| it.days.clear()), ("plan_problem.nothing", "days".to_owned()));
    assert_eq!(found(|it| it.days.reverse()), ("plan_problem.unordered", "days[1]".to_owned()));
    assert_eq!(found(|it| it.locks = vec![choice(0, 0, 1)]), ("plan_problem.unknown", "locks[0]".to_owned()));
    assert_eq!(found(|it| it.locks = vec![choice(9, 0, 0)]), ("plan_problem.unknown", "locks[0]".to_owned()));
    assert_eq!(found(|it| it.dishes[2].values[0].low = f64::NAN).0, "plan_problem.number");
    let reversed = |it: &mut PlanProblem| {
        let (min, max) = (Some(9.0), Some(8.0));
        it.rules[3].demand =
            PlanDemand::Nutrient { audience: None, nutrient: iron(), period: PlanPeriod::Day, min, max };
    };
    assert_eq!(found(reversed), ("plan_problem.reversed", "rules[3]".to_owned()));
    assert_eq!(found(|it| it.dishes[2].menu_id = it.dishes[1].menu_id.clone()).0, "plan_problem.twice");
    assert_eq!(found(|it| it.slots = vec![SLOTS[0]]).0, "plan_problem.unknown");
    assert_eq!(found(|it| it.dishes.retain(|dish| dish.slots == [SLOTS[0]])).0, "plan_problem.empty_slot");
}

#[test]
fn a_problem_is_read_as_it_was_written() {
    for seed in 0..20 {
        let problem = small(seed);
        let text = serde_json::to_string(&problem).unwrap();
        assert_eq!(serde_json::from_str::<PlanProblem>(&text).unwrap(), problem);
    }
}

#[test]
fn any_amount_of_work_may_be_asked_for() {
    for work in [i64::MIN, 0, 1, 3, i64::MAX] {
        let mut search = PlanSearch::new(small(1), SearchOptions { work, ..WORK }).unwrap();
        search.step(i64::MIN);
        search.step(50);
        search.outcome();
    }
}
