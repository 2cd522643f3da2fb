//! Costs, stocks and seasons that change within the plan.

use super::small::{SLOTS, choice, iron, judged, plan, small};
use super::*;
use crate::id::AudienceKey;
use jiff::civil::date;

/// A small problem whose prices change on its second day, with a stock and something that is out of season.
pub(super) fn dated(seed: u64) -> PlanProblem {
    let mut problem = small(seed);
    let second = problem.days[1].date;
    for (number, dish) in problem.dishes.iter_mut().enumerate() {
        let later = (seed as u32 * 7 + number as u32 * 13) % 40 + 5;
        if number % 3 != 0 {
            dish.costs = vec![DishCost { from: second, cost: later.into() }];
        }
    }
    if seed.is_multiple_of(2) {
        let factor = if seed.is_multiple_of(4) { 0.5 } else { 1.5 };
        problem.audiences = vec![
            PlanAudience {
                audience: AudienceKey::new("small").unwrap(),
                heads: 10,
                size: None,
                portions: vec![PortionFactor { slot: SLOTS[1], factor }],
                choices: Vec::new(),
            },
            PlanAudience {
                audience: AudienceKey::new("large").unwrap(),
                heads: 4,
                size: None,
                portions: Vec::new(),
                choices: Vec::new(),
            },
        ];
    }
    let max = if problem.audiences.is_empty() { 1 } else { 14 };
    let stock = |dish: usize, from, until| PlanDemand::DishStock {
        menu_id: problem.dishes[dish].menu_id.clone(),
        from,
        until,
        max,
    };
    let stocks = [("stock", stock(3, None, None)), ("early-stock", stock(0, None, Some(second)))];
    let severity = if seed.is_multiple_of(3) { Severity::Advisory } else { Severity::Required };
    let rules = stocks.map(|(id, demand)| PlanRule { id: id.parse().unwrap(), severity, price: 5.0, demand });
    problem.rules.extend(rules);
    let avoided = problem.dishes[(seed % 6) as usize].menu_id.clone();
    let (weight, from) = (4.0, Some(second));
    problem.objective.push(PlanObjective::Avoid { menu_id: avoided, weight, from, until: None });
    problem.objective.push(PlanObjective::Amount { audience: None, nutrient: iron(), weight: -0.3 });
    problem
}

#[test]
fn dated_costs_stocks_and_seasons_are_those_of_their_days() {
    let plans = agree((0..150).map(dated));
    assert!(plans > 30, "{plans} plans");
}

#[test]
fn the_search_keeps_what_is_dated() {
    let mut plans = 0;
    for seed in 0..80 {
        let problem = dated(seed);
        let outcome = searched(&problem, WORK);
        let Some(found) = outcome.objective else { continue };
        let again = judged(&problem, &plan(&problem, &outcome)).unwrap();
        assert!((found - again).abs() <= 1e-7 * again.abs().max(1.0), "seed {seed}: {found} is {again}");
        plans += 1;
    }
    assert!(plans > 15, "{plans} plans");
}

#[test]
fn a_dish_is_bought_while_it_is_cheap() {
    let mut problem = small(1);
    problem.rules.clear();
    problem.objective = vec![PlanObjective::Cost];
    for dish in &mut problem.dishes {
        (dish.cost, dish.costs) = (20.into(), Vec::new());
    }
    problem.dishes[2].costs = vec![DishCost { from: date(2026, 1, 6), cost: 5.into() }];
    let outcome = searched(&problem, WORK);
    assert!(outcome.choices.contains(&choice(1, 0, 2)));
    let cost = |day: i8| problem.dishes[2].cost_on(date(2026, 1, day));
    assert_eq!((cost(5), cost(6), cost(30)), (20.into(), 5.into(), 5.into()));
}

#[test]
fn what_is_wrong_with_dates_has_a_name_and_a_place() {
    let found = |change: fn(&mut PlanProblem)| {
        let mut problem = dated(1);
        change(&mut problem);
        let error = PlanSearch::new(problem, WORK).unwrap_err();
        (error.code(), error.path().to_owned())
    };
    let costs = |it: &mut PlanProblem| it.dishes[1].costs = vec![it.dishes[1].costs[0]; 2];
    assert_eq!(found(costs), ("plan_problem.unordered", "dishes[1].costs[1]".to_owned()));
    let many = |it: &mut PlanProblem| {
        let dish = it.dishes[1].clone();
        let copy = |number: usize| CandidateDish { menu_id: format!("copy-{number}").parse().unwrap(), ..dish.clone() };
        it.dishes.extend((0..9_000).map(copy));
        let day = |number: i64| {
            let date = date(2026, 1, 5).saturating_add(jiff::Span::new().days(number));
            PlanDay { date, week: number as u32 / 7 }
        };
        it.days = (0..80).map(day).collect();
        it.dishes[1].costs = it.days.iter().map(|day| DishCost { from: day.date, cost: 1.into() }).collect();
        it.rules.retain(|rule| rule.id.as_str() == "cost");
    };
    assert_eq!(found(many).0, "plan_problem.too_many");
    let stock = |it: &mut PlanProblem| {
        let (menu_id, early, late) = (it.dishes[0].menu_id.clone(), Some(date(2026, 1, 5)), Some(date(2026, 1, 6)));
        it.rules[0].demand = PlanDemand::DishStock { menu_id, from: late, until: early, max: 1 };
    };
    assert_eq!(found(stock), ("plan_problem.unordered", "rules[0]".to_owned()));
    let unknown = |it: &mut PlanProblem| {
        let menu_id = "nobody".parse().unwrap();
        it.rules[0].demand = PlanDemand::DishStock { menu_id, from: None, until: None, max: 1 };
    };
    assert_eq!(found(unknown), ("plan_problem.unknown", "rules[0]".to_owned()));
    let silent = |it: &mut PlanProblem| it.dishes[4].values.clear();
    assert_eq!(found(silent), ("plan_problem.unknown", "objective[2]".to_owned()));
}

#[test]
fn a_dated_problem_is_read_as_it_was_written() {
    for seed in 0..10 {
        let text = serde_json::to_string(&dated(seed)).unwrap();
        assert_eq!(serde_json::from_str::<PlanProblem>(&text).unwrap(), dated(seed));
    }
}
