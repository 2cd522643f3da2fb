//! Portions that are chosen with the plan.

use super::small::{SLOTS, all, choice, iron, judged, plan, small};
use super::*;
use crate::id::AudienceKey;
use crate::nutrient::NutrientKey;

fn audience(name: &str) -> Option<AudienceKey> {
    Some(AudienceKey::new(name).unwrap())
}

fn energy() -> NutrientKey {
    NutrientKey::new("energy_kcal").unwrap()
}

/// A small problem for two audiences, with two ladles to choose for one and one for the other.
fn ladles(seed: u64) -> PlanProblem {
    let mut problem = small(seed);
    for (number, dish) in problem.dishes.iter_mut().enumerate() {
        let kcal = 60.0 + ((seed * 31 + number as u64 * 17) % 50) as f64;
        dish.values.push(DishValue { nutrient: energy(), low: kcal, high: Some(kcal) });
    }
    let choices = |slot: usize, factors: &[f64]| PortionChoice { slot: SLOTS[slot], factors: factors.to_vec() };
    let eaters = |name: &str, heads, choices| PlanAudience {
        audience: audience(name).unwrap(),
        heads,
        size: None,
        portions: Vec::new(),
        choices,
    };
    let small_ones = vec![choices(0, &[0.5, 0.75, 1.0]), choices(1, &[0.6, 1.2])];
    problem.audiences = vec![eaters("small", 20, small_ones), eaters("large", 5, vec![choices(1, &[1.0, 1.5])])];
    for rule in &mut problem.rules {
        match &mut rule.demand {
            PlanDemand::Nutrient { audience: whose, .. } => *whose = audience("small"),
            PlanDemand::Budget { audience: whose, .. } => *whose = audience("large"),
            _ => {}
        }
    }
    let severity = if seed.is_multiple_of(2) { Severity::Required } else { Severity::Advisory };
    let (nutrient, period, min) = (iron(), PlanPeriod::Week, Some(34.0));
    let large = PlanDemand::Nutrient { audience: audience("large"), nutrient, period, min, max: Some(60.0) };
    let share = PlanDemand::EnergyShare {
        audience: audience("small"),
        nutrient: iron(),
        kcal_per_gram: 1.0,
        energy: energy(),
        period: PlanPeriod::Day,
        min: Some(0.1),
        max: Some(0.3),
    };
    let menu_id = problem.dishes[(seed % 6) as usize].menu_id.clone();
    let stock = PlanDemand::DishStock { menu_id, from: None, until: None, max: 26 };
    let rule = |id: &str, severity, demand| PlanRule { id: id.parse().unwrap(), severity, price: 5.0, demand };
    problem.rules.extend([
        rule("large", severity, large),
        rule("share", Severity::Required, share),
        rule("stock", severity, stock),
    ]);
    let (audience, nutrient) = (audience("small"), iron());
    problem.objective = match seed % 3 {
        0 => vec![PlanObjective::CostPerHead],
        1 => vec![PlanObjective::Cost, PlanObjective::Deviation { audience, nutrient, target: 20.0, weight: 30.0 }],
        _ => vec![PlanObjective::CostPerHead, PlanObjective::Amount { audience, nutrient, weight: -0.5 }],
    };
    problem
}

/// The same problem with each setting of its ladles.
fn settings(problem: &PlanProblem) -> Vec<PlanProblem> {
    let mut all = vec![problem.clone()];
    for (place, eaters) in problem.audiences.iter().enumerate() {
        for choice in &eaters.choices {
            let with = |factor: f64, own: &PlanProblem| {
                let mut own = own.clone();
                own.audiences[place].choices.clear();
                own.audiences[place].portions.push(PortionFactor { slot: choice.slot, factor });
                own
            };
            all = choice.factors.iter().flat_map(|factor| all.iter().map(move |own| with(*factor, own))).collect();
        }
    }
    all
}

fn best_of_all(problem: &PlanProblem) -> Option<f64> {
    settings(problem).iter().filter_map(super::small::best).reduce(f64::min)
}

#[test]
fn of_few_plans_and_portions_the_best_is_proved_and_no_bound_lies_above_it() {
    let (mut plans, mut none, mut clashes) = (0, 0, 0);
    for seed in 0..50 {
        let problem = ladles(seed);
        let mut search = PlanSearch::new(problem.clone(), WORK).unwrap();
        search.prove();
        let outcome = search.outcome();
        let (best, bound) = (best_of_all(&problem), plan_bound(&problem).unwrap());
        assert_eq!(outcome.objective.is_some(), best.is_some(), "seed {seed}");
        let Some((found, best)) = outcome.objective.zip(best) else {
            assert_eq!(outcome.result, PlanResult::Infeasible);
            clashes += usize::from(bound == PlanBound::Infeasible);
            none += 1;
            continue;
        };
        assert!((found - best).abs() < 1e-6, "seed {seed}: {found}, the best is {best}");
        assert!(
            matches!(bound, PlanBound::AtLeast { objective } if objective <= best + 1e-7),
            "seed {seed}: {bound:?}"
        );
        let again = judged(&problem.with_portions(&outcome.portions), &plan(&problem, &outcome)).unwrap();
        assert!((found - again).abs() < 1e-6, "seed {seed}: {found} is {again}");
        plans += 1;
    }
    assert!(plans > 15 && none > 3, "{plans} plans, {none} without, {clashes} of them proved by the bound");
}

#[test]
fn the_search_chooses_portions_too() {
    let (mut plans, mut short) = (0, 0);
    for seed in 0..60 {
        let problem = ladles(seed);
        for islands in [1, 2] {
            let outcome = searched(&problem, SearchOptions { islands, ..WORK });
            let mut search = PlanSearch::new(problem.clone(), SearchOptions { islands, ..WORK }).unwrap();
            let mut steps = [1, 70, 1_300, 13].iter().cycle();
            while !search.step(*steps.next().unwrap()).finished {}
            assert_eq!(search.outcome(), outcome, "seed {seed}, {islands} islands");
            let Some(found) = outcome.objective else { continue };
            let decided = problem.with_portions(&outcome.portions);
            assert!(outcome.portions.len() == 3 && decided.audiences.iter().all(|it| it.choices.is_empty()));
            let again = judged(&decided, &plan(&problem, &outcome)).unwrap();
            assert!((found - again).abs() < 1e-6, "seed {seed}: {found} is {again}");
            let best = best_of_all(&problem).unwrap();
            short += usize::from(found > best + 1e-6);
            plans += 1;
        }
    }
    assert!(plans > 40 && short * 10 <= plans, "{plans} plans, {short} not the best");
}

#[test]
fn levels_keep_to_the_portions_that_are_chosen() {
    let mut plans = 0;
    for seed in 0..25 {
        let mut problem = ladles(seed);
        problem.objective = vec![PlanObjective::CostPerHead];
        let aim = PlanObjective::Deviation { audience: audience("large"), nutrient: iron(), target: 40.0, weight: 9.0 };
        problem.then = vec![ObjectiveLevel { objective: vec![aim], advice: Vec::new(), tolerance: 8.0 }];
        let mut search = PlanSearch::new(problem.clone(), SearchOptions { work: 2_000, ..WORK }).unwrap();
        search.prove();
        while !search.step(500).finished {}
        let outcome = search.outcome();
        let Some(found) = outcome.objective else { continue };
        let first = PlanProblem { then: Vec::new(), ..problem.clone() };
        let mut second = PlanProblem { objective: problem.then[0].objective.clone(), ..first.clone() };
        second.rules.retain(|rule| rule.severity == Severity::Required);
        let most = best_of_all(&first).unwrap() * 1.08 + 1e-7;
        let pairs = settings(&first).into_iter().zip(settings(&second)).flat_map(|(first, second)| {
            let plans = all(&first);
            plans
                .into_iter()
                .filter_map(move |plan| judged(&first, &plan).filter(|cost| *cost <= most).and(judged(&second, &plan)))
        });
        let best = pairs.reduce(f64::min).unwrap();
        assert!((found - best).abs() < 1e-6, "seed {seed}: {found}, the best is {best}");
        plans += 1;
    }
    assert!(plans > 8, "{plans} plans");
}

#[test]
fn what_is_wrong_with_ladles_has_a_name_and_a_place() {
    let found = |change: fn(&mut PlanProblem)| {
        let mut problem = ladles(1);
        change(&mut problem);
        let error = PlanSearch::new(problem, WORK).unwrap_err();
        (error.code(), error.path().to_owned())
    };
    let at = |code, path: &str| (code, path.to_owned());
    let falling = |it: &mut PlanProblem| it.audiences[0].choices[1].factors = vec![0.5, 0.5];
    assert_eq!(found(falling), at("plan_problem.number", "audiences[0].choices[1]"));
    let zero = |it: &mut PlanProblem| it.audiences[1].choices[0].factors = vec![0.0];
    assert_eq!(found(zero), at("plan_problem.number", "audiences[1].choices[0]"));
    let none = |it: &mut PlanProblem| it.audiences[1].choices[0].factors.clear();
    assert_eq!(found(none), at("plan_problem.nothing", "audiences[1].choices[0]"));
    let twice = |it: &mut PlanProblem| it.audiences[0].portions = vec![PortionFactor { slot: SLOTS[0], factor: 1.0 }];
    assert_eq!(found(twice), at("plan_problem.twice", "audiences[0].choices[0]"));
    let nobody = |it: &mut PlanProblem| {
        it.objective = vec![PlanObjective::CostPerHead];
        it.audiences.iter_mut().for_each(|eaters| eaters.heads = 0);
    };
    assert_eq!(found(nobody), at("plan_problem.nothing", "objective[0]"));
}

#[test]
fn a_plan_from_before_starts_with_any_ladles() {
    let mut search = PlanSearch::new(ladles(2), WORK).unwrap();
    search.step(3_000);
    let before = search.outcome();
    search.start_from(&[choice(0, 0, 0)]).unwrap();
    search.restart(WORK);
    while !search.step(1_000).finished {}
    let after = search.outcome();
    assert!(before.objective.is_none_or(|before| after.objective.is_some_and(|after| after <= before)));
}

#[test]
fn ladles_are_read_as_they_were_written() {
    let text = serde_json::to_string(&ladles(3)).unwrap();
    assert_eq!(serde_json::from_str::<PlanProblem>(&text).unwrap(), ladles(3));
}
