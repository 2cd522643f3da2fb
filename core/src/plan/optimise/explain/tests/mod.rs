//! Explanations of small problems against every plan of them.

mod rich;
mod words;

use super::super::bound::Lines;
use super::super::model::Model;
use super::super::*;
use super::loosen::walked;
use super::reading::Reader;
use super::steps::steps;
use crate::balance::{LimitSide, Severity};
use crate::id::RuleId;
use rich::{SLOTS, choices, keeps, key, needed, objective, places, plan_of, plans, rich, severity};

const WORK: SearchOptions = SearchOptions { seed: 3, work: 8_000, gap: None, islands: 1 };

fn required(problem: &PlanProblem) -> Vec<&str> {
    let required = problem.rules.iter().filter(|rule| rule.severity == Severity::Required);
    required.map(|rule| rule.id.as_str()).collect()
}

fn possible(problem: &PlanProblem) -> bool {
    plans(problem).any(|plan| keeps(problem, &plan, &[]))
}

/// Standings as what an independent sum can be held against.
fn told(standings: &[RuleStanding]) -> Vec<(String, bool, String, Option<String>, i64, i64)> {
    let rounded = |value: f64| (value * 1e8).round() as i64;
    let mut all: Vec<_> = standings
        .iter()
        .map(|it| {
            let (minimum, first) = (it.side == LimitSide::Minimum, it.first.to_string());
            (it.rule.to_string(), minimum, first, it.counted.clone(), rounded(it.value), rounded(it.slack))
        })
        .collect();
    all.sort();
    all
}

#[test]
fn every_shortfall_is_what_the_dishes_add_up_to() {
    let mut found = 0;
    for seed in 0..60 {
        let problem = rich(seed);
        for plan in plans(&problem).step_by(97) {
            let mut standings = plan_shortfalls(&problem, &choices(&problem, &plan)).unwrap();
            let mut wanted: Vec<RuleStanding> = Vec::new();
            for place in places(&problem, &plan).into_iter().filter(rich::Place::broken) {
                let standing = standings.iter().find(|it| {
                    (it.rule.as_str(), it.side, it.first) == (&place.rule, place.side, place.first)
                        && it.counted == place.counted
                });
                let standing = standing.unwrap_or_else(|| panic!("seed {seed}: {place:?} is not told"));
                assert!(place.rule != "protein" || standing.audience.as_ref().unwrap().as_str() == "tk");
                let slack = place.slack();
                wanted.push(RuleStanding { value: place.value, limit: place.limit, slack, ..standing.clone() });
            }
            found += wanted.len();
            standings.retain(|standing| standing.slack < -2e-9 * standing.limit);
            assert_eq!(told(&standings), told(&wanted), "seed {seed}");
        }
    }
    assert!(found > 1_000, "{found} shortfalls");
}

#[test]
fn each_side_of_each_rule_is_told_where_it_is_tightest() {
    for seed in 0..30 {
        let problem = rich(seed);
        let plan = plans(&problem).nth(7 * seed as usize % 200).unwrap();
        let places = places(&problem, &plan);
        for standing in plan_standings(&problem, &choices(&problem, &plan)).unwrap() {
            let own = places.iter().filter(|place| place.rule == standing.rule.as_str() && place.side == standing.side);
            let tightest = own.map(rich::Place::slack).fold(f64::INFINITY, f64::min);
            assert!((standing.slack - tightest).abs() < 1e-9, "seed {seed}: {standing:?}, {tightest}");
        }
    }
}

#[test]
fn the_nearest_miss_breaks_least_and_is_told_only_where_no_plan_is() {
    let (mut misses, mut plenty) = (0, 0);
    // Shares of energy have a measure of their own.
    for seed in (0..90).filter(|seed| seed % 3 != 0) {
        let problem = rich(seed);
        let breach = |plan: &rich::Plan| {
            let places = places(&problem, plan).into_iter();
            let asked = places.filter(|place| severity(&problem, &place.rule) == Severity::Required);
            asked.map(|place| place.breach()).sum::<f64>()
        };
        let least = plans(&problem).map(|plan| breach(&plan)).fold(f64::INFINITY, f64::min);
        let Some(miss) = plan_near_miss(&problem, WORK).unwrap() else {
            assert_eq!(least, 0.0, "seed {seed}");
            plenty += 1;
            continue;
        };
        misses += 1;
        assert!((miss.breach - least).abs() < 1e-7, "seed {seed}: {} {least}", miss.breach);
        assert!(miss.is_nearest && (miss.at_least - least).abs() < 1e-7);
        assert!((breach(&plan_of(&problem, &miss.choices)) - least).abs() < 1e-7);
        let told: f64 = miss.shortfalls.iter().map(|it| -it.slack).sum();
        assert!(
            told > 0.0 && miss.shortfalls.iter().all(|it| severity(&problem, it.rule.as_str()) == Severity::Required)
        );
    }
    assert!(misses > 20 && plenty > 5, "{misses} misses, {plenty} plans");
}

/// Moves the limits of a relief, but only a part of the way.
fn relieved(problem: &PlanProblem, relief: &PlanRelief, part: f64) -> PlanProblem {
    let mut limits = relief.limits.clone();
    for limit in &mut limits {
        let rule = problem.rules.iter().find(|rule| rule.id == limit.rule).unwrap();
        if part < 1.0 && super::limit::counts(&rule.demand) {
            limit.to -= (limit.to - limit.from).signum();
        } else {
            limit.to = limit.from + part * (limit.to - limit.from);
        }
    }
    move_limits(problem, &limits).unwrap()
}

#[test]
fn a_relief_makes_it_possible_and_nothing_less_does() {
    let (mut least, mut hopeless, mut several, mut shares) = (0, 0, 0, 0);
    for seed in 0..60 {
        let problem = rich(seed);
        if possible(&problem) {
            let relief = plan_relief(&problem, &[], WORK).unwrap();
            assert_eq!((relief.result, relief.limits.len()), (ReliefResult::Least, 0), "seed {seed}");
            continue;
        }
        let all = required(&problem);
        for rules in all.iter().map(std::slice::from_ref).chain([all.as_slice()]) {
            let ids: Vec<RuleId> = rules.iter().map(|rule| rule.parse().unwrap()).collect();
            let relief = plan_relief(&problem, &ids, WORK).unwrap();
            let enough = plans(&problem).filter(|plan| keeps(&problem, plan, rules));
            let best = enough.map(|plan| needed(&problem, &plan, rules)).reduce(f64::min);
            let Some(best) = best else {
                assert!(relief.limits.is_empty() && relief.sum.is_none(), "seed {seed}, {rules:?}: {relief:?}");
                assert_eq!((relief.result, relief.at_least), (ReliefResult::Hopeless, None), "seed {seed}, {rules:?}");
                hopeless += 1;
                continue;
            };
            assert_eq!(relief.result, ReliefResult::Least, "seed {seed}, {rules:?}");
            let sum = relief.sum.unwrap();
            assert!((sum - best).abs() < 1e-7, "seed {seed}, {rules:?}: {sum} {best}");
            assert!(possible(&relieved(&problem, &relief, 1.0 + 1e-7)), "seed {seed}, {rules:?}: {relief:?}");
            assert!(!possible(&relieved(&problem, &relief, 0.999)), "seed {seed}, {rules:?}: {relief:?}");
            least += 1;
            several += usize::from(relief.limits.len() > 1);
            shares += usize::from(relief.limits.iter().any(|limit| limit.rule.as_str() == "share"));
        }
    }
    assert!(
        least > 50 && hopeless > 20 && several > 5 && shares > 5,
        "{least} reliefs, {several} of several limits, {shares} with shares, {hopeless} hopeless"
    );
}

#[test]
fn the_way_out_of_each_rule_of_a_clash_says_something() {
    let (mut told, mut none) = (0, 0);
    for seed in 0..60 {
        let problem = rich(seed);
        let Some(clash) = plan_clash(&problem).unwrap() else { continue };
        for way in &clash.rules {
            let rules = [way.rule.as_str()];
            let enough = plans(&problem).filter(|plan| keeps(&problem, plan, &rules));
            let best = enough.map(|plan| needed(&problem, &plan, &rules)).reduce(f64::min);
            assert_eq!(way.at_least.is_some(), best.is_some(), "seed {seed}: {way:?}, {best:?}");
            let Some((least, best)) = way.at_least.zip(best) else {
                none += 1;
                continue;
            };
            let rule = problem.rules.iter().find(|rule| rule.id == way.rule).unwrap();
            let needed = best * super::limit::whole(&rule.demand);
            assert!(least > 0.0 && (least - needed).abs() < 1e-6 * (1.0 + needed), "seed {seed}: {way:?}, {needed}");
            told += 1;
        }
    }
    assert!(told > 20 && none > 5, "{told} ways, {none} that do not help");
}

#[test]
fn no_relief_is_smaller_than_the_linear_program_says_and_walking_finds_nearly_the_least() {
    let (mut proofs, mut near, mut found) = (0, 0, 0);
    for seed in 0..60 {
        let problem = rich(seed);
        let (model, all) = (Model::new(&problem).unwrap(), required(&problem));
        let reader = Reader::new(&problem, &model).unwrap();
        for rules in all.iter().map(std::slice::from_ref).chain([all.as_slice()]) {
            let gives: Vec<bool> = problem.rules.iter().map(|rule| rules.contains(&rule.id.as_str())).collect();
            let steps = steps(&reader, |rule| gives[rule]);
            let bound = Lines::new(&model, &[]).relief(&steps);
            let enough = plans(&problem).filter(|plan| keeps(&problem, plan, rules));
            let Some(best) = enough.map(|plan| needed(&problem, &plan, rules)).reduce(f64::min) else { continue };
            assert!(bound <= best + 1e-7, "seed {seed}, {rules:?}: {bound} is above {best}");
            proofs += usize::from(bound > 1e-6);
            if let Some(chosen) = walked(&reader, &gives, &steps, WORK).unwrap() {
                let sum: f64 = super::relief::worst(&reader, &gives, &chosen).iter().map(|it| it.breach()).sum();
                assert!(sum >= best - 1e-7, "seed {seed}, {rules:?}");
                near += usize::from(sum <= best * 1.1 + 1e-7);
            }
            found += 1;
        }
    }
    assert!(proofs > 30 && near * 10 > found * 9, "{proofs} proofs, {near} of {found} near the least");
}

#[test]
fn a_swap_does_what_adding_everything_up_anew_says() {
    let (mut swaps, mut bound) = (0, 0);
    for seed in (0..90).filter(|seed| seed % 3 != 0) {
        let problem = rich(seed);
        let plan = plans(&problem).nth(11 * seed as usize % 200).unwrap();
        let own = choices(&problem, &plan);
        let now = objective(&problem, &plan);
        let rules = |plan: &rich::Plan, rule: &RuleId| -> f64 {
            let places = places(&problem, plan);
            places.iter().filter(|place| place.rule == rule.as_str()).map(rich::Place::breach).sum()
        };
        let mut better: Vec<RuleId> = Vec::new();
        for day in 0..3 {
            for slot in 0..2 {
                let found = plan_swaps(&problem, &own, problem.days[day].date, SLOTS[slot]).unwrap();
                let others = plans(&problem).map(|plan| plan[day][slot]).collect::<std::collections::BTreeSet<_>>();
                assert_eq!(found.len(), others.iter().filter(|dish| **dish != plan[day][slot]).count(), "seed {seed}");
                for swap in found {
                    let mut then = plan.clone();
                    then[day][slot] = problem.dishes.iter().position(|dish| dish.menu_id == swap.to).unwrap();
                    let change = objective(&problem, &then) - now;
                    assert!((swap.objective - change).abs() < 1e-7, "seed {seed}: {} {change}", swap.objective);
                    let cost = |dish: usize| problem.dishes[dish].cost;
                    assert_eq!(swap.cost, cost(then[day][slot]) - cost(plan[day][slot]));
                    assert_eq!(swap.holds, keeps(&problem, &then, &[]), "seed {seed}: {swap:?}");
                    for rule in &problem.rules {
                        let of = |all: &[RuleBreach]| {
                            all.iter().find(|breach| breach.rule == rule.id).map_or(0.0, |breach| breach.breach)
                        };
                        let change = rules(&then, &rule.id) - rules(&plan, &rule.id);
                        assert!((of(&swap.breaks) - of(&swap.mends) - change).abs() < 1e-7, "seed {seed}: {swap:?}");
                        // A plan whose sums of breaches grow by what the rule gives is kept from being better by it.
                        if rule.severity == Severity::Required && change > 1e-8 && swap.objective < -1e-8 {
                            better.push(rule.id.clone());
                        }
                    }
                    swaps += 1;
                }
            }
        }
        if keeps(&problem, &plan, &[]) {
            let bindings = plan_bindings(&problem, &own).unwrap();
            for binding in &bindings {
                let times = better.iter().filter(|rule| **rule == binding.rule).count();
                assert_eq!(times as i64, binding.swaps, "seed {seed}: {binding:?}");
            }
            better.sort();
            better.dedup();
            assert_eq!(better.len(), bindings.len(), "seed {seed}");
            bound += bindings.len();
        }
    }
    assert!(swaps > 500, "{swaps} swaps");
    assert!(bound > 0, "no rule binds");
}

#[test]
fn the_best_swaps_of_a_plan_are_the_best_of_all_its_slots() {
    let mut seen = 0;
    for seed in 0..60 {
        let problem = rich(seed);
        let Some(plan) = plans(&problem).find(|plan| keeps(&problem, plan, &[])) else { continue };
        let own = choices(&problem, &plan);
        let mut all: Vec<f64> = Vec::new();
        for day in &problem.days {
            for slot in SLOTS {
                let swaps = plan_swaps(&problem, &own, day.date, slot).unwrap();
                all.extend(swaps.iter().filter(|swap| swap.holds).map(|swap| swap.objective));
            }
        }
        all.sort_by(f64::total_cmp);
        all.truncate(4);
        let best = plan_best_swaps(&problem, &own, 4).unwrap();
        assert!(best.iter().all(|swap| swap.holds), "seed {seed}");
        assert_eq!(best.iter().map(|swap| swap.objective).collect::<Vec<_>>(), all, "seed {seed}");
        seen += all.len();
    }
    assert!(seen > 20, "{seen} swaps");
}

#[test]
fn a_share_of_energy_is_worth_what_moving_its_limit_costs() {
    let (step, mut checked) = (1e-3, 0);
    for seed in (0..300).filter(|seed| seed % 3 == 0) {
        let problem = rich(seed);
        let bound = |by: f64| {
            let mut moved = problem.clone();
            for rule in &mut moved.rules {
                if let PlanDemand::EnergyShare { min: Some(min), .. } = &mut rule.demand {
                    *min += by;
                }
            }
            match plan_bound(&moved).unwrap() {
                PlanBound::AtLeast { objective } => Some(objective),
                _ => None,
            }
        };
        let (Some(less), Some(now), Some(more)) = (bound(-step), bound(0.0), bound(step)) else { continue };
        let worth = plan_worth(&problem).unwrap();
        let worth = worth.iter().find(|own| own.rule.as_str() == "share").map_or(0.0, |own| own.min);
        // An advisory share's price has a unit that moves with its limit.
        if severity(&problem, "share") == Severity::Advisory {
            continue;
        }
        let (flat, steep) = ((now - less) / step, (more - now) / step);
        let (low, high) = (flat.min(steep), flat.max(steep));
        let hair = 0.02 * worth.abs() + 1e-2;
        assert!(low - hair <= worth && worth <= high + hair, "seed {seed}: {flat} {worth} {steep}");
        checked += usize::from(worth > 1.0);
    }
    assert!(checked > 3, "{checked} shares were worth anything");
}

/// The bound is convex in the limit, so one serving more in every run saves at most what the rule is worth.
#[test]
fn a_run_of_days_is_worth_what_all_its_runs_cost() {
    let mut saved = 0;
    for seed in 0..150 {
        let mut problem = rich(seed);
        problem.rules.retain(|rule| rule.id.as_str() == "gap" && rule.severity == Severity::Required);
        let Some(rule) = problem.rules.first().cloned() else { continue };
        let bound = |problem: &PlanProblem| match plan_bound(problem).unwrap() {
            PlanBound::AtLeast { objective } => objective,
            other => panic!("seed {seed}: {other:?}"),
        };
        let mut loose = problem.clone();
        loose.rules[0] = super::limit::moved(&rule, LimitSide::Maximum, 2.0).unwrap();
        let worth = plan_worth(&problem).unwrap().first().map_or(0.0, |worth| worth.max);
        let less = bound(&problem) - bound(&loose);
        assert!(less <= worth + 1e-3, "seed {seed}: {less} is saved and {worth} said");
        saved += usize::from(less > 0.1);
    }
    assert!(saved > 20, "{saved} rules cost anything");
}

#[test]
fn a_step_in_whole_dishes_costs_what_the_best_plans_differ_by() {
    let (mut dear, mut free, mut none) = (0, 0, 0);
    for seed in (0..150).filter(|seed| seed % 3 != 0) {
        let problem = rich(seed);
        let best = |problem: &PlanProblem| {
            let held = plans(problem).filter(|plan| keeps(problem, plan, &[]));
            held.map(|plan| objective(problem, &plan)).reduce(f64::min)
        };
        let place = problem.rules.iter().position(|rule| rule.id.as_str() == "iron");
        let (Some(before), Some(place)) = (best(&problem), place) else { continue };
        let step = plan_step_cost(&problem, &"iron".parse().unwrap(), LimitSide::Minimum, 0.5, WORK).unwrap();
        let mut then = problem.clone();
        let PlanDemand::Nutrient { min: Some(min), .. } = &mut then.rules[place].demand else { panic!("no iron") };
        *min += 0.5;
        assert_eq!(step.to, *min);
        let Some(after) = best(&then) else {
            assert_eq!((step.after, step.cost), (None, None), "seed {seed}");
            none += 1;
            continue;
        };
        let cost = step.cost.unwrap();
        assert!((cost - (after - before)).abs() < 1e-6, "seed {seed}: {cost} {before} {after}");
        assert!(step.at_least.unwrap() <= cost + 1e-6 && cost <= step.at_most.unwrap() + 1e-6, "seed {seed}: {step:?}");
        dear += usize::from(cost > 1e-6);
        free += usize::from(cost <= 1e-6);
    }
    assert!(dear > 2 && free > 2 && none > 0, "{dear} dear, {free} free, {none} impossible");
}

/// Iron can only come from a dish whose sodium nobody knows: the most of sodium keeps it out, so it is part of the clash.
#[test]
fn a_rule_that_keeps_dishes_out_is_named_in_the_clash() {
    let mut problem = rich(1);
    let required =
        |id: &str, demand| PlanRule { id: id.parse().unwrap(), severity: Severity::Required, price: 0.0, demand };
    for (place, dish) in problem.dishes.iter_mut().enumerate() {
        dish.values[2].low = if place == 3 { 20.0 } else { 1.0 };
        dish.values[2].high = Some(dish.values[2].low);
    }
    let nutrient = |name: &str, min, max| PlanDemand::Nutrient {
        audience: None,
        nutrient: key(name),
        period: PlanPeriod::Plan,
        min,
        max,
    };
    problem.rules = vec![
        required("sodium", nutrient("sodium_mg", None, Some(1e6))),
        required("gap", PlanDemand::DishUses { window: Some(2), max: 2 }),
        required("iron", nutrient("iron_mg", Some(10.0), None)),
    ];
    let clash = plan_clash(&problem).unwrap().unwrap();
    let names: Vec<&str> = clash.rules.iter().map(|way| way.rule.as_str()).collect();
    assert_eq!(names, ["sodium", "iron"]);
    assert_eq!(clash.rules[0].at_least, None, "no sodium is enough");
    let least = clash.rules[1].at_least.unwrap();
    assert!((least - 8.0).abs() < 1e-4, "{least}: of 10 mg, 2 mg can be had");
    assert!(possible(&PlanProblem { rules: vec![problem.rules[2].clone()], ..problem.clone() }));
}

#[test]
fn clashes_are_told_one_after_the_other() {
    let mut problem = rich(2);
    let rule = |id: &str, nutrient: &str, min| {
        let demand =
            PlanDemand::Nutrient { audience: None, nutrient: key(nutrient), period: PlanPeriod::Day, min, max: None };
        PlanRule { id: id.parse().unwrap(), severity: Severity::Required, price: 0.0, demand }
    };
    problem.rules = vec![rule("iron", "iron_mg", Some(1e3)), rule("protein", "protein_g", Some(1e3))];
    let clashes = plan_clashes(&problem).unwrap();
    let names: Vec<Vec<&str>> =
        clashes.iter().map(|clash| clash.rules.iter().map(|way| way.rule.as_str()).collect()).collect();
    assert_eq!(names.concat().len(), 2, "{names:?}");
    assert!(clashes.iter().all(|clash| clash.rules.len() == 1 && clash.rules[0].at_least.is_some_and(|by| by > 900.0)));
}

#[test]
fn what_cannot_be_explained_has_a_name() {
    let problem = rich(2);
    let mut own = choices(&problem, &plans(&problem).next().unwrap());
    own.pop();
    assert_eq!(plan_shortfalls(&problem, &own).unwrap_err().code(), "plan_problem.unfilled");
    assert_eq!(plan_relief(&problem, &["none".parse().unwrap()], WORK).unwrap_err().code(), "plan_problem.unknown");
    let step = plan_step_cost(&problem, &"iron".parse().unwrap(), LimitSide::Maximum, 1.0, WORK);
    assert_eq!(step.unwrap_err().code(), "plan_problem.unknown");
}

/// The dish that is locked on the third day has no iron, so only the second week clashes.
#[test]
fn a_clash_names_the_weeks_that_show_it() {
    let mut problem = rich(2);
    for (place, dish) in problem.dishes.iter_mut().enumerate() {
        dish.values[2].low = if place == 0 { 0.0 } else { 4.0 };
        dish.values[2].high = Some(dish.values[2].low);
    }
    let nutrient =
        |period| PlanDemand::Nutrient { audience: None, nutrient: key("iron_mg"), period, min: Some(7.0), max: None };
    let rule = |period| PlanRule {
        id: "iron".parse().unwrap(),
        severity: Severity::Required,
        price: 0.0,
        demand: nutrient(period),
    };
    problem.locks = vec![SlotChoice { date: problem.days[2].date, slot: SLOTS[0], menu_id: "dish-0".parse().unwrap() }];
    for period in [PlanPeriod::Day, PlanPeriod::Week] {
        problem.rules = vec![rule(period)];
        assert_eq!(plan_clash(&problem).unwrap().unwrap().weeks, [1]);
    }
    problem.rules = vec![rule(PlanPeriod::Plan)];
    // 8, 8 and 4 mg are less than 7 mg a day, but only together.
    assert_eq!(plan_clash(&problem).unwrap().unwrap().weeks, Vec::<u32>::new());
}
