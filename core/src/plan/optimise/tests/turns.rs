//! Dishes that can only take turns: the one plan that there is repeats itself from the first day to the last.

use super::super::*;
use super::searched;
use super::small::SLOTS;
use crate::balance::Severity;
use jiff::ToSpan;
use jiff::civil::date;

/// So many dishes in one slot, each at most once in as many days, for so many days; one is locked in the middle.
fn turns(dishes: usize, days: usize, locked: bool) -> PlanProblem {
    let day = |number: usize| date(2026, 1, 5).checked_add((number as i64).days()).unwrap();
    let id = |number: usize| format!("dish-{number}").parse().unwrap();
    let dish = |number: usize| CandidateDish {
        menu_id: id(number),
        slots: vec![SLOTS[0]],
        cost: (number as i64 + 1).into(),
        costs: Vec::new(),
        values: Vec::new(),
        traits: Vec::new(),
    };
    let demand = PlanDemand::DishUses { window: Some(dishes as u32), max: 1 };
    PlanProblem {
        days: (0..days).map(|number| PlanDay { date: day(number), week: number as u32 / 5 }).collect(),
        slots: vec![SLOTS[0]],
        dishes: (0..dishes).map(dish).collect(),
        audiences: Vec::new(),
        rules: vec![PlanRule { id: "turns".parse().unwrap(), severity: Severity::Required, price: 0.0, demand }],
        locks: locked.then(|| SlotChoice { date: day(days / 2), slot: SLOTS[0], menu_id: id(1) }).into_iter().collect(),
        forbidden: Vec::new(),
        scenarios: Vec::new(),
        objective: vec![PlanObjective::Cost],
        then: Vec::new(),
    }
}

#[test]
fn dishes_take_turns_for_as_long_as_a_plan_may_be() {
    for dishes in [2, 3, 5] {
        for seed in 1..=4 {
            let options = SearchOptions { seed, work: 2_000, ..SearchOptions::default() };
            let plan = searched(&turns(dishes, 400, false), options).choices;
            assert_eq!(plan.len(), 400, "{dishes} dishes, seed {seed}");
            for (day, choice) in plan.iter().enumerate().skip(dishes) {
                assert_eq!(choice.menu_id, plan[day - dishes].menu_id, "{dishes} dishes, seed {seed}, day {day}");
            }
        }
    }
}

#[test]
fn dishes_take_turns_around_a_lock_that_they_begin_out_of_step_with() {
    for (dishes, days) in [(2, 100), (3, 60)] {
        for seed in 1..=4 {
            let options = SearchOptions { seed, work: 100_000, ..SearchOptions::default() };
            let problem = turns(dishes, days, true);
            let plan = searched(&problem, options).choices;
            assert!(plan.contains(&problem.locks[0]), "{dishes} dishes, seed {seed}");
        }
    }
}
