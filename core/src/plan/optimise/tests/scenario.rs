//! Plans that hold whatever happens to prices, and what to serve when a dish is lost.

use super::small::{all, choice, iron, judged, plan, small};
use super::*;
use crate::balance::Severity;
use crate::id::MenuId;
use rust_decimal::Decimal;

/// A small problem with two prices that may come and two dishes that may not.
fn robust(seed: u64) -> PlanProblem {
    let mut problem = small(seed);
    if seed.is_multiple_of(2) {
        let (audience, nutrient) = (None, iron());
        problem.objective = vec![PlanObjective::Deviation { audience, nutrient, target: 40.0, weight: 10.0 }];
    }
    let menu = |dish: usize| problem.dishes[dish].menu_id.clone();
    let dearer = |name: &str, changes: &[(usize, i64)]| PlanScenario {
        name: name.to_owned(),
        costs: changes.iter().map(|(dish, more)| CostChange { menu_id: menu(*dish), more: (*more).into() }).collect(),
        lost: Vec::new(),
    };
    let lost = |dish: usize| ForbiddenChoice { menu_id: menu(dish), date: None, slot: None };
    let (first, second) = ((seed % 6) as usize, (seed / 2 % 6) as usize);
    let losing = PlanScenario { name: "lost".to_owned(), costs: Vec::new(), lost: vec![lost(first), lost(second)] };
    let once = ForbiddenChoice { date: Some(problem.days[1].date), ..lost(3) };
    let once = PlanScenario { name: "once".to_owned(), costs: Vec::new(), lost: vec![once] };
    problem.scenarios =
        vec![dearer("rice", &[(0, 12), (2, -5)]), dearer("all", &[(1, 6), (3, 6), (5, 6)]), losing, once];
    problem
}

/// The problem with the prices of a scenario for usual ones.
fn with_prices(problem: &PlanProblem, scenario: &PlanScenario) -> PlanProblem {
    let mut own = problem.clone();
    for cost in &scenario.costs {
        let dish = own.dishes.iter_mut().find(|dish| dish.menu_id == cost.menu_id).unwrap();
        dish.cost += cost.more;
    }
    own
}

/// What a plan adds up to where it keeps what is required in every scenario's prices.
fn robustly(problem: &PlanProblem, plan: &[Vec<usize>]) -> Option<f64> {
    let holds = |scenario: &PlanScenario| {
        let mut own = with_prices(problem, scenario);
        own.rules.retain(|rule| rule.severity == Severity::Required);
        judged(&own, plan).is_some()
    };
    judged(problem, plan).filter(|_| problem.scenarios.iter().all(holds))
}

#[test]
fn a_required_budget_holds_in_every_scenario() {
    let (mut plans, mut dearer) = (0, 0);
    for seed in 0..150 {
        let problem = robust(seed);
        let best = all(&problem).iter().filter_map(|plan| robustly(&problem, plan)).reduce(f64::min);
        let (found, usual) = (proved(&problem), proved(&PlanProblem { scenarios: Vec::new(), ..problem.clone() }));
        assert_eq!(found.is_some(), best.is_some(), "seed {seed}");
        let Some((found, best)) = found.zip(best) else {
            dearer += usize::from(usual.is_some());
            continue;
        };
        assert!((found - best).abs() < 1e-6, "seed {seed}: {found}, the best is {best}");
        let bound = plan_bound(&problem).unwrap();
        assert!(
            matches!(bound, PlanBound::AtLeast { objective } if objective <= best + 1e-7),
            "seed {seed}: {bound:?}"
        );
        plans += 1;
        dearer += usize::from(found > usual.unwrap() + 1e-6);
    }
    assert!(plans > 30 && dearer > 10, "{plans} plans, {dearer} made dearer or impossible");
}

#[test]
fn what_is_lost_has_the_best_substitute_that_keeps_what_is_required() {
    let (mut whole, mut none) = (0, 0);
    for seed in 0..150 {
        let problem = robust(seed);
        let outcome = searched(&problem, WORK);
        if outcome.objective.is_none() {
            continue;
        }
        let before = plan(&problem, &outcome);
        let answers = plan_substitutes(&problem, &outcome.choices, WORK).unwrap();
        let names: Vec<&str> = answers.iter().map(|answer| answer.scenario.as_str()).collect();
        assert_eq!(names, ["lost", "once"]);
        for (answer, scenario) in answers.iter().zip(&problem.scenarios[2..]) {
            let gone = |day: usize, dish: usize| {
                let lost = scenario.lost.iter().find(|lost| lost.menu_id == problem.dishes[dish].menu_id);
                lost.is_some_and(|lost| lost.date.is_none_or(|date| date == problem.days[day].date))
            };
            let cells = || (0..before.len()).flat_map(|day| [(day, 0), (day, 1)]);
            assert_eq!(answer.substitutes.len(), cells().filter(|(day, slot)| gone(*day, before[*day][*slot])).count());
            let stays = |plan: &[Vec<usize>]| {
                cells().all(|(day, slot)| match gone(day, before[day][slot]) {
                    true => !gone(day, plan[day][slot]),
                    false => plan[day][slot] == before[day][slot],
                })
            };
            let free = PlanProblem { locks: Vec::new(), ..problem.clone() };
            let every = all(&free);
            let best = every.iter().filter(|plan| stays(plan)).filter_map(|plan| robustly(&free, plan));
            let Some(best) = best.reduce(f64::min) else {
                assert_eq!(answer.result, PlanResult::Infeasible, "seed {seed}: {answer:?}");
                assert!(answer.substitutes.iter().all(|substitute| substitute.by.is_none()));
                none += 1;
                continue;
            };
            let mut after = before.clone();
            for (substitute, (day, slot)) in
                answer.substitutes.iter().zip(cells().filter(|(day, slot)| gone(*day, before[*day][*slot])))
            {
                let by = substitute.by.as_ref().unwrap();
                after[day][slot] = problem.dishes.iter().position(|dish| dish.menu_id == *by).unwrap();
            }
            let found = robustly(&free, &after).unwrap();
            assert!(stays(&after) && (found - best).abs() < 1e-6, "seed {seed}: {found}, the best is {best}");
            assert_eq!(answer.result, PlanResult::Optimal, "seed {seed}");
            whole += usize::from(!answer.substitutes.is_empty());
        }
    }
    assert!(whole > 15 && none > 5, "{whole} with substitutes, {none} without");
}

#[test]
fn what_is_wrong_with_scenarios_has_a_name_and_a_place() {
    let found = |change: fn(&mut PlanProblem)| {
        let mut problem = robust(1);
        change(&mut problem);
        let error = PlanSearch::new(problem, WORK).unwrap_err();
        (error.code(), error.path().to_owned())
    };
    assert_eq!(found(|it| it.scenarios[1].name = "rice".to_owned()).0, "plan_problem.twice");
    let unknown = |it: &mut PlanProblem| it.scenarios[0].costs[1].menu_id = "nobody".parse().unwrap();
    assert_eq!(found(unknown), ("plan_problem.unknown", "scenarios[0].costs[1]".to_owned()));
    let twice = |it: &mut PlanProblem| it.scenarios[0].costs[1].menu_id = it.dishes[0].menu_id.clone();
    assert_eq!(found(twice), ("plan_problem.twice", "scenarios[0].costs".to_owned()));
    let lost = |it: &mut PlanProblem| it.scenarios[2].lost[1].menu_id = "nobody".parse().unwrap();
    assert_eq!(found(lost), ("plan_problem.unknown", "scenarios[2].lost[1]".to_owned()));
    let error = plan_substitutes(&robust(1), &[choice(0, 0, 0), choice(9, 0, 0)], WORK).unwrap_err();
    assert_eq!((error.code(), error.path()), ("plan_problem.unknown", "choices[1]"));
}

#[test]
fn scenarios_are_read_as_they_were_written() {
    let mut problem = robust(2);
    problem.scenarios[0].costs[0].more = Decimal::new(-125, 2);
    let text = serde_json::to_string(&problem).unwrap();
    assert_eq!(serde_json::from_str::<PlanProblem>(&text).unwrap(), problem);
}

/// A problem that has a plan in every scenario has no nearest miss, and one that has none is told what it lacks there.
#[test]
fn the_nearest_miss_counts_prices_that_may_come() {
    let mut missed = 0;
    for seed in 0..150 {
        let problem = robust(seed);
        let possible = all(&problem).iter().any(|plan| robustly(&problem, plan).is_some());
        let miss = plan_near_miss(&problem, WORK).unwrap();
        assert_eq!(miss.is_none(), possible, "seed {seed}: {miss:?}");
        if let Some(miss) = miss {
            assert!(miss.breach > 0.0 && miss.at_least <= miss.breach + 1e-9, "seed {seed}: {miss:?}");
            missed += 1;
        }
    }
    assert!(missed > 10, "{missed}");
}

/// One slot of one day, two dishes, a budget of 10 that neither keeps, and prices that may come.
fn over_budget(changes: &[(&str, [i64; 2])]) -> PlanProblem {
    let mut problem = small(1);
    problem.days.truncate(1);
    problem.slots.truncate(1);
    problem.dishes = [("mild", 14), ("wild", 13)]
        .map(|(id, cost)| CandidateDish {
            menu_id: id.parse().unwrap(),
            cost: cost.into(),
            ..problem.dishes[0].clone()
        })
        .to_vec();
    let demand = PlanDemand::Budget { audience: None, period: PlanPeriod::Day, max: 10.into() };
    problem.rules = vec![PlanRule { id: "budget".parse().unwrap(), severity: Severity::Required, price: 0.0, demand }];
    let scenario = |(name, more): &(&str, [i64; 2])| PlanScenario {
        name: (*name).to_owned(),
        costs: ["mild", "wild"]
            .into_iter()
            .zip(more)
            .map(|(id, more)| CostChange { menu_id: id.parse().unwrap(), more: (*more).into() })
            .collect(),
        lost: Vec::new(),
    };
    problem.scenarios = changes.iter().map(scenario).collect();
    problem
}

#[test]
fn a_budget_counts_once_by_the_prices_that_break_it_most() {
    // Nothing gets worse: the usual prices count, whatever the number of scenarios.
    let cheaper = over_budget(&[("harvest", [-1, 0]), ("gift", [-2, -1])]);
    let usual = plan_near_miss(&over_budget(&[]), WORK).unwrap().unwrap();
    assert_eq!(plan_near_miss(&cheaper, WORK).unwrap().unwrap(), usual);
    assert!((usual.breach - 0.3).abs() < 1e-7 && usual.is_nearest && usual.shortfalls[0].scenario.is_none());

    // By the mean of all prices the mild dish is nearer, and by the worst for it it is told.
    let worse = over_budget(&[("drought", [1, 9]), ("flood", [2, -6])]);
    let miss = plan_near_miss(&worse, WORK).unwrap().unwrap();
    assert_eq!(miss.choices[0].menu_id.as_str(), "mild");
    assert_eq!(miss.shortfalls.len(), 1, "{miss:?}");
    let short = &miss.shortfalls[0];
    assert_eq!((short.scenario.as_deref(), short.value), (Some("flood"), 16.0));
    assert!((miss.breach - 0.6).abs() < 1e-7 && miss.at_least <= 0.6 + 1e-7, "{miss:?}");
    assert_eq!(plan_shortfalls(&worse, &miss.choices).unwrap(), miss.shortfalls);
    assert_eq!(plan_standings(&worse, &miss.choices).unwrap(), miss.shortfalls);
    let currency = crate::money::Currency::new("IDR").unwrap();
    let names = PlanNames { audiences: Vec::new(), dishes: Vec::new(), currency };
    let said = crate::message::MessageTable::standard().unwrap();
    let said = said.render(&tell_standing(short, &worse, &names), crate::locale::Language::En);
    assert!(said.starts_with("in the scenario flood: 5 January 2026: "), "{said}");
}

#[test]
fn a_swap_costs_what_the_dishes_cost_on_its_day() {
    let dated = |seed| {
        let mut problem = small(seed);
        for (dish, cost) in problem.dishes.iter_mut().zip([500, 1_000, 2_000, 4_000, 8_000, 16_000]) {
            dish.costs = vec![DishCost { from: problem.days[1].date, cost: cost.into() }];
        }
        problem.rules.retain(|rule| !matches!(rule.demand, PlanDemand::Budget { .. }));
        problem
    };
    let found = (0..50).map(dated).map(|problem| (searched(&problem, WORK), problem));
    let (outcome, problem) = found.into_iter().find(|(outcome, _)| !outcome.choices.is_empty()).unwrap();
    let later = problem.days[1].date;
    let of_slot = |slot: &PlanSlot| plan_swaps(&problem, &outcome.choices, later, *slot).unwrap();
    let swaps: Vec<PlanSwap> = problem.slots.iter().flat_map(of_slot).collect();
    for swap in &swaps {
        let cost = |id: &MenuId| problem.dishes.iter().find(|dish| dish.menu_id == *id).unwrap().cost_on(later);
        assert_eq!(swap.cost, cost(&swap.to) - cost(&swap.from));
    }
    assert!(swaps.iter().any(|swap| swap.cost.abs() > Decimal::from(400)), "{swaps:?}");
}

/// A share is of the dishes of its own day, whatever seasons the problem has.
#[test]
fn shares_of_energy_are_those_of_the_day_in_every_season() {
    let dish = |name: &str, cost: i64, later: Option<i64>, grams: f64| CandidateDish {
        menu_id: name.parse().unwrap(),
        slots: vec![small(1).slots[0]],
        cost: cost.into(),
        costs: later.map(|cost| DishCost { from: small(1).days[1].date, cost: cost.into() }).into_iter().collect(),
        values: [("fat_g", grams), ("energy_kcal", 100.0)]
            .map(|(key, amount)| DishValue {
                nutrient: crate::nutrient::NutrientKey::new(key).unwrap(),
                low: amount,
                high: Some(amount),
            })
            .to_vec(),
        traits: Vec::new(),
    };
    let rule =
        |id: &str, demand| PlanRule { id: id.parse().unwrap(), severity: Severity::Required, price: 0.0, demand };
    let [fat, energy] = ["fat_g", "energy_kcal"].map(|key| crate::nutrient::NutrientKey::new(key).unwrap());
    let share = PlanDemand::EnergyShare {
        audience: None,
        nutrient: fat,
        kcal_per_gram: 1.0,
        energy,
        period: PlanPeriod::Day,
        min: Some(0.2),
        max: None,
    };
    let budget = PlanDemand::Budget { audience: None, period: PlanPeriod::Day, max: Decimal::new(15, 1) };
    let mut problem = PlanProblem {
        slots: vec![small(1).slots[0]],
        dishes: vec![dish("lean", 1, None, 4.0), dish("rich", 2, Some(3), 40.0)],
        rules: vec![rule("share", share), rule("budget", budget)],
        audiences: Vec::new(),
        locks: Vec::new(),
        forbidden: Vec::new(),
        objective: vec![PlanObjective::Cost],
        ..small(1)
    };
    problem.days.truncate(2);
    let days = [problem.days[0].date, problem.days[1].date];
    let lean = |date| SlotChoice { date, slot: problem.slots[0], menu_id: "lean".parse().unwrap() };
    let short: Vec<_> = plan_shortfalls(&problem, &days.map(lean)).unwrap();
    assert_eq!(short.iter().map(|it| (it.rule.as_str(), it.first)).collect::<Vec<_>>(), days.map(|day| ("share", day)));
    assert!(short.iter().all(|it| (it.value - 0.04).abs() < 1e-12), "{short:?}");
    // Either the share falls from 0.2 to 0.04, which is 0.8 of it, or the budget doubles.
    let relief = plan_relief(&problem, &[], WORK).unwrap();
    assert_eq!(relief.result, ReliefResult::Least, "{relief:?}");
    assert!((relief.sum.unwrap() - 0.8).abs() < 1e-6, "{relief:?}");
}
