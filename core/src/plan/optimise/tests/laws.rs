//! What must hold of any problem.

use super::super::*;
use super::{WORK, searched};
use crate::balance::Severity;
use crate::id::{MenuId, RuleId};
use crate::quantity::Decimal;
use crate::testing::plan_problems;
use proptest::prelude::*;

/// The best of all plans where there are few: absent, it is proved that there is none.
fn best(problem: &PlanProblem) -> Option<Option<f64>> {
    let mut search = PlanSearch::new(problem.clone(), SearchOptions { work: 1, ..WORK }).ok()?;
    search.prove();
    let outcome = search.outcome();
    match outcome.result {
        PlanResult::Optimal => Some(outcome.objective),
        PlanResult::Infeasible => Some(None),
        _ => None,
    }
}

fn least(problem: &PlanProblem) -> Option<f64> {
    match plan_bound(problem) {
        Ok(PlanBound::AtLeast { objective }) => Some(objective),
        _ => None,
    }
}

fn near(a: Option<f64>, b: Option<f64>) -> bool {
    a.is_some() == b.is_some() && a.zip(b).is_none_or(|(a, b)| (a - b).abs() <= 1e-9 * a.abs().max(1.0))
}

/// Other names for the dishes, and everything that has no order in another one.
fn shuffled(problem: &PlanProblem) -> PlanProblem {
    let mut other = problem.clone();
    let rename = |menu: &mut MenuId| {
        let number: usize = menu.as_str().trim_start_matches("dish-").parse().unwrap();
        *menu = format!("x-{}", 99 - number).parse().unwrap();
    };
    for dish in &mut other.dishes {
        rename(&mut dish.menu_id);
        dish.slots.reverse();
        dish.values.reverse();
        dish.traits.reverse();
    }
    other.locks.iter_mut().for_each(|lock| rename(&mut lock.menu_id));
    other.forbidden.iter_mut().for_each(|own| rename(&mut own.menu_id));
    for rule in &mut other.rules {
        if let PlanDemand::DishStock { menu_id, .. } = &mut rule.demand {
            rename(menu_id);
        }
    }
    for objective in &mut other.objective {
        match objective {
            PlanObjective::Avoid { menu_id, .. } => rename(menu_id),
            PlanObjective::Changes { from, .. } => from.iter_mut().for_each(|choice| rename(&mut choice.menu_id)),
            _ => {}
        }
    }
    other.dishes.reverse();
    other.rules.reverse();
    other.slots.reverse();
    other.audiences.reverse();
    other.objective.reverse();
    other
}

/// The problem with a limit of a rule moved, by so much at its least and its most. None where it has no such limits.
fn moved(problem: &PlanProblem, rule: &RuleId, [least, most]: [f64; 2]) -> Option<PlanProblem> {
    let mut other = problem.clone();
    let own = other.rules.iter_mut().find(|own| own.id == *rule)?;
    match &mut own.demand {
        PlanDemand::Nutrient { min, max, .. } => {
            *min = min.map(|min| min + least);
            *max = max.map(|max| max + most);
        }
        PlanDemand::Budget { max, .. } => *max += Decimal::try_from(most).unwrap(),
        _ => return None,
    }
    Some(other)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn one_more_rule_improves_nothing(problem in plan_problems()) {
        let Some(Some(all)) = best(&problem) else { return Ok(()) };
        for rule in &problem.rules {
            let mut fewer = problem.clone();
            fewer.rules.retain(|own| own.id != rule.id);
            // Without it there may be too many plans to try them all.
            if let Some(fewer) = best(&fewer) {
                prop_assert!(fewer.is_some_and(|fewer| fewer <= all + 1e-9 * all.abs().max(1.0)), "{} {:?}", rule.id, fewer);
            }
        }
    }

    #[test]
    fn names_and_orders_decide_nothing(problem in plan_problems()) {
        let other = shuffled(&problem);
        // Of many plans the first that is looked at may happen to meet the bound, in one order and not in another.
        if let (Some(first), Some(second)) = (best(&problem), best(&other)) {
            prop_assert!(near(first, second), "{:?} {:?}", first, second);
        }
        let (first, second) = (least(&problem), least(&other));
        // The linear program is solved within its own tolerance.
        let apart = first.zip(second).map_or(0.0, |(first, second)| (first - second).abs() / first.abs().max(1.0));
        prop_assert!(apart < 1e-5, "{:?} {:?}", first, second);
    }

    #[test]
    fn locks_are_kept_and_what_is_forbidden_is_not_served(problem in plan_problems()) {
        let Ok(mut search) = PlanSearch::new(problem.clone(), SearchOptions { work: 3_000, ..WORK }) else { return Ok(()) };
        while !search.step(1_000).finished {}
        search.prove();
        let outcome = search.outcome();
        if outcome.choices.is_empty() {
            return Ok(());
        }
        prop_assert_eq!(outcome.choices.len(), problem.days.len() * problem.slots.len());
        prop_assert!(problem.locks.iter().all(|lock| outcome.choices.contains(lock)));
        for choice in outcome.choices.iter().filter(|choice| !problem.locks.contains(choice)) {
            let forbids = |own: &ForbiddenChoice| {
                own.menu_id == choice.menu_id
                    && own.date.is_none_or(|date| date == choice.date)
                    && own.slot.is_none_or(|slot| slot == choice.slot)
            };
            prop_assert!(!problem.forbidden.iter().any(forbids), "{:?}", choice);
            prop_assert!(!outcome.left_out.iter().any(|own| own.menu_id == choice.menu_id), "{:?}", choice);
            let dish = problem.dishes.iter().find(|dish| dish.menu_id == choice.menu_id);
            prop_assert!(dish.is_some_and(|dish| dish.slots.contains(&choice.slot)), "{:?}", choice);
        }
    }

    /// The bound is convex in a limit, so the worth of a unit lies between the slopes on both sides.
    #[test]
    fn a_limit_is_worth_what_moving_it_costs(problem in plan_problems()) {
        let Ok(worth) = plan_worth(&problem) else { return Ok(()) };
        let Some(now) = least(&problem) else { return Ok(()) };
        let step = 1e-2;
        for rule in problem.rules.iter().filter(|rule| rule.severity == Severity::Required) {
            let own = worth.iter().find(|own| own.rule == rule.id);
            let [min, max] = own.map_or([0.0; 2], |own| [own.min, own.max]);
            // A tighter least is higher, a tighter most lower.
            for (told, side) in [(min, [step, 0.0]), (max, [0.0, -step])] {
                let at = |by: f64| moved(&problem, &rule.id, side.map(|side| side * by)).and_then(|other| least(&other));
                let (Some(less), Some(more)) = (at(-1.0), at(1.0)) else { continue };
                let (flat, steep) = ((now - less) / step, (more - now) / step);
                let hair = 2e-3 * now.abs().max(1.0) + 1e-3 * told.abs();
                prop_assert!(flat - hair <= told && told <= steep + hair, "{}: {} {} {}", rule.id, flat, told, steep);
            }
        }
    }

    /// A program for other solvers that holds to what is allowed: the plan's own columns keep every row.
    #[test]
    fn a_plan_keeps_every_row_of_its_program(problem in plan_problems()) {
        let Ok(program) = plan_program(&problem) else { return Ok(()) };
        let outcome = searched(&problem, SearchOptions { work: 3_000, ..WORK });
        let Some(objective) = outcome.objective else { return Ok(()) };
        let mut values: Vec<f64> = program
            .columns
            .iter()
            .map(|column| f64::from(column.choice.as_ref().is_some_and(|choice| outcome.choices.contains(choice))))
            .collect();
        let free = |column: u32| program.columns[column as usize].choice.is_none();
        let mut next = 0;
        for row in &program.rows {
            let sum: f64 = row.terms.iter().map(|term| values[term.column as usize] * term.value).sum();
            let (low, high) = (row.low.unwrap_or(f64::NEG_INFINITY), row.high.unwrap_or(f64::INFINITY));
            match row.terms.last().filter(|term| free(term.column) && term.column >= next) {
                // What occurs, and how far advice is broken, is as small as its first row lets it be.
                Some(term) => {
                    next = term.column + 1;
                    values[term.column as usize] = match program.columns[term.column as usize].high {
                        Some(most) => most.min(-sum),
                        None => (low - sum).max(0.0) + (sum - high).max(0.0),
                    };
                }
                None => prop_assert!(sum >= low - 1e-9 * low.abs() && sum <= high + 1e-9 * high.abs(), "{:?}: {}", row, sum),
            }
        }
        let cost: f64 = program.columns.iter().zip(&values).map(|(column, value)| column.cost * value).sum();
        prop_assert!((cost - objective).abs() <= 1e-7 * objective.abs().max(1.0), "{} {}", cost, objective);
    }
}

#[test]
fn the_problems_drawn_are_worth_asking() {
    use proptest::strategy::ValueTree;
    let (problems, mut dice) = (plan_problems(), proptest::test_runner::TestRunner::deterministic());
    let drawn: Vec<PlanProblem> = (0..200).map(|_| problems.new_tree(&mut dice).unwrap().current()).collect();
    let [plans, none, unsound] = drawn.iter().fold([0; 3], |[plans, none, unsound], problem| match best(problem) {
        Some(Some(_)) => [plans + 1, none, unsound],
        Some(None) => [plans, none + 1, unsound],
        None => [plans, none, unsound + usize::from(PlanSearch::new(problem.clone(), WORK).is_err())],
    });
    assert!(plans > 50 && none > 30 && unsound < 20, "{plans} with plans, {none} without, {unsound} unsound");
    let worth = drawn.iter().filter_map(|problem| plan_worth(problem).ok()).filter(|worth| !worth.is_empty()).count();
    assert!(worth > 50, "{worth} with rules that cost something");
}
