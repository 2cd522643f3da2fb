//! What went wrong where plans were generated.

use crate::world::{FRIDAY, MONDAY, dish, kitchen};
use gizi::kitchen::SettingsUpdate;
use gizi::menu::{Course, MealType};
use gizi::plan::DayRange;
use gizi::plan::optimise::{
    PlanOutcome, PlanProblem, PlanRequest, PlanResult, PlanSearch, PlanSlot, PlanTray, SearchOptions,
};
use gizi::program::{Holiday, ProgramUpdate, Weekday};
use jiff::civil::date;
use serde_json::{Value, json};

const SLOT: PlanSlot = PlanSlot { meal_type: MealType::Lunch, course: Course::Staple };

fn request() -> PlanRequest {
    let free = PlanRequest::new(DayRange { first: MONDAY, last: FRIDAY }, vec![SLOT]);
    PlanRequest { dish_gap: None, protein_gap: None, same_every_day: Vec::new(), ..free }
}

fn generated(kitchen: &gizi::kitchen::Kitchen, request: &PlanRequest, seed: u32) -> Vec<PlanTray> {
    let options = SearchOptions { seed, work: 20_000, ..SearchOptions::default() };
    let proposal = kitchen.generate_menu_plan(&"mbg".parse().unwrap(), request, None, &options).unwrap();
    assert!(matches!(proposal.outcome.result, PlanResult::Optimal | PlanResult::Feasible), "{:?}", proposal.outcome);
    proposal.trays
}

fn dishes(trays: &[PlanTray]) -> Vec<String> {
    let dish = |tray: &PlanTray| tray.menu.ingredients[0].component_menu_id.clone().unwrap().to_string();
    trays.iter().map(dish).collect()
}

/// A menu last served on day 0 was taken for one that was never served, so day 1 could repeat it whatever the gap.
#[test]
fn defect_12_a_menu_of_the_first_day_returns_no_earlier_than_any_other() {
    let kitchen = kitchen();
    assert_eq!(dishes(&generated(&kitchen, &request(), 1)), ["murah"; 5], "without a gap the cheapest is best");
    for seed in 1..=10 {
        for gap in [2, 3] {
            let request = PlanRequest { dish_gap: Some(gap), ..request() };
            let served = dishes(&generated(&kitchen, &request, seed));
            for run in served.windows(gap as usize) {
                assert!(run[1..].iter().all(|later| *later != run[0]), "seed {seed}, gap {gap}: {served:?}");
            }
        }
    }
}

/// Feeding days and holidays were accepted and every day of the range was planned.
#[test]
fn defect_13_feeding_days_and_holidays_of_a_request_are_kept() {
    let kitchen = kitchen();
    let seen = kitchen.get_settings().unwrap().version;
    let holiday = Holiday { name: "Libur".to_owned(), date: date(2026, 1, 7), end_date: None };
    let update = SettingsUpdate { expected_version: seen, holidays: Some(vec![holiday]), ..SettingsUpdate::default() };
    kitchen.update_settings(&update).unwrap();
    let program = kitchen.get_program_by_id(&"mbg".parse().unwrap()).unwrap();
    let feeding_days = Some(vec![Weekday::Monday, Weekday::Wednesday, Weekday::Friday]);
    kitchen.update_program(&ProgramUpdate { feeding_days, ..ProgramUpdate::new(program.id, program.version) }).unwrap();
    let days: Vec<i8> = generated(&kitchen, &request(), 1).iter().map(|tray| tray.date.day()).collect();
    assert_eq!(days, [5, 9], "Monday and Friday");
}

/// The dishes `iron-5`, `iron-20` and `iron-40`, red, green and white, which cost 10, 20 and 30, on two days of each of two
/// weeks.
fn problem(objective: Value, rule: Option<Value>) -> PlanProblem {
    let dish = |iron: u32, cost: u32, colour: &str| {
        json!({
            "menuId": format!("iron-{iron}"), "slots": [SLOT], "cost": cost.to_string(),
            "values": [
                {"nutrient": "iron_mg", "low": iron, "high": iron},
                {"nutrient": "protein_g", "low": iron, "high": iron},
                {"nutrient": "energy_kcal", "low": 400, "high": 400},
            ],
            "traits": [{"kind": "colour", "value": colour}],
        })
    };
    let rules: Vec<Value> = rule
        .into_iter()
        .map(|demand| json!({"id": "rule", "severity": "REQUIRED", "price": 1, "demand": demand}))
        .collect();
    let problem = json!({
        "days": [
            {"date": "2026-01-05", "week": 1}, {"date": "2026-01-06", "week": 1},
            {"date": "2026-01-12", "week": 2}, {"date": "2026-01-13", "week": 2},
        ],
        "slots": [SLOT],
        "dishes": [dish(5, 10, "red"), dish(20, 20, "green"), dish(40, 30, "white")],
        "audiences": [], "rules": rules, "locks": [], "forbidden": [], "objective": [objective],
    });
    serde_json::from_value(problem).unwrap()
}

fn searched(problem: PlanProblem, seed: u32) -> PlanOutcome {
    let mut search =
        PlanSearch::new(problem, SearchOptions { seed, work: 20_000, ..SearchOptions::default() }).unwrap();
    search.prove();
    while !search.step(1_000).finished {}
    search.outcome()
}

/// The iron of each day, which names the dish.
fn irons(outcome: &PlanOutcome) -> Vec<f64> {
    outcome.choices.iter().map(|choice| choice.menu_id.as_str()[5..].parse().unwrap()).collect()
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

fn different(values: &[f64]) -> usize {
    let mut values: Vec<String> = values.iter().map(ToString::to_string).collect();
    values.sort();
    values.dedup();
    values.len()
}

fn cost(iron: &f64) -> f64 {
    if *iron < 10.0 {
        10.0
    } else if *iron < 30.0 {
        20.0
    } else {
        30.0
    }
}

/// A budget and a variety score were accepted and never looked at. Here every kind of rule changes a plan that breaks it,
/// and one that nobody can keep gives no plan.
#[test]
fn defect_13_every_constraint_of_a_problem_is_kept() {
    type Kept = fn(&[f64]) -> bool;
    let (cheap, rich) = (
        json!({"kind": "COST"}),
        json!({"kind": "DEVIATION", "audience": null, "nutrient": "iron_mg", "target": 40, "weight": 100}),
    );
    let nutrient = |period: &str, min: Value, max: Value| json!({"kind": "NUTRIENT", "audience": null, "nutrient": "iron_mg", "period": period, "min": min, "max": max});
    let share = |min: Value, max: Value| {
        json!({"kind": "ENERGY_SHARE", "audience": null, "nutrient": "protein_g", "kcalPerGram": 4,
            "energy": "energy_kcal", "period": "DAY", "min": min, "max": max})
    };
    let budget = |period: &str| json!({"kind": "BUDGET", "audience": null, "period": period, "max": "20"});
    let cases: [(&Value, Value, Kept); 12] = [
        (&cheap, nutrient("DAY", json!(15), Value::Null), |irons| irons.iter().all(|iron| *iron >= 15.0)),
        (&cheap, nutrient("WEEK", json!(15), Value::Null), |irons| irons.chunks(2).all(|week| mean(week) >= 15.0)),
        (&cheap, nutrient("PLAN", json!(15), Value::Null), |irons| mean(irons) >= 15.0),
        (&rich, nutrient("DAY", Value::Null, json!(25)), |irons| irons.iter().all(|iron| *iron <= 25.0)),
        (&cheap, share(json!(0.15), Value::Null), |irons| irons.iter().all(|iron| iron * 4.0 / 400.0 >= 0.15)),
        (&rich, share(Value::Null, json!(0.25)), |irons| irons.iter().all(|iron| iron * 4.0 / 400.0 <= 0.25)),
        (&rich, budget("DAY"), |irons| irons.iter().all(|iron| cost(iron) <= 20.0)),
        (&rich, budget("PLAN"), |irons| irons.iter().map(cost).sum::<f64>() <= 80.0),
        (&cheap, json!({"kind": "DISH_USES", "window": null, "max": 2}), |irons| {
            irons.iter().all(|iron| irons.iter().filter(|other| *other == iron).count() <= 2)
        }),
        (&cheap, json!({"kind": "DISH_USES", "window": 2, "max": 1}), |irons| {
            irons.windows(2).all(|pair| pair[0] != pair[1])
        }),
        (
            &cheap,
            json!({"kind": "TRAIT_USES", "traitKind": "colour", "value": "white", "slot": null, "window": null,
                "min": 1, "max": null}),
            |irons| irons.contains(&40.0),
        ),
        (&cheap, json!({"kind": "VARIETY", "traitKind": "colour", "slot": null, "min": 2}), |irons| {
            irons.chunks(2).all(|week| different(week) >= 2)
        }),
    ];
    for (objective, rule, kept) in cases {
        let free = irons(&searched(problem(objective.clone(), None), 1));
        assert!(!kept(&free), "{rule} is kept by {free:?} anyway");
        for seed in 1..=5 {
            let found = searched(problem(objective.clone(), Some(rule.clone())), seed);
            assert!(matches!(found.result, PlanResult::Optimal | PlanResult::Feasible), "{rule}: {found:?}");
            assert!(kept(&irons(&found)), "{rule} is broken by {found:?}");
        }
    }
    let impossible = searched(problem(cheap, Some(nutrient("DAY", json!(100), Value::Null))), 1);
    assert_eq!((impossible.result, impossible.choices.len()), (PlanResult::Infeasible, 0));
}

/// What the first planner took and ignored was not even known to be ignored. A word that nobody reads is refused.
#[test]
fn defect_13_a_constraint_that_nobody_knows_is_refused() {
    let mut asked = serde_json::to_value(request()).unwrap();
    assert_eq!(serde_json::from_value::<PlanRequest>(asked.clone()).unwrap(), request());
    asked["minVarietyScore"] = json!(70);
    assert!(serde_json::from_value::<PlanRequest>(asked).unwrap_err().to_string().contains("minVarietyScore"));
    let mut problem = serde_json::to_value(problem(json!({"kind": "COST"}), None)).unwrap();
    problem["budgetLimit"] = json!(1);
    assert!(serde_json::from_value::<PlanProblem>(problem).unwrap_err().to_string().contains("budgetLimit"));
}

/// What the request locks and forbids holds against cost.
#[test]
fn defect_13_locks_and_forbidden_dishes_are_kept() {
    let kitchen = kitchen();
    dish(&kitchen, "termurah", 500);
    let lock = json!({"date": "2026-01-06", "slot": SLOT, "menuId": "mahal"});
    let forbidden = json!({"menuId": "termurah"});
    let request = PlanRequest {
        locks: vec![serde_json::from_value(lock).unwrap()],
        forbidden: vec![serde_json::from_value(forbidden).unwrap()],
        ..request()
    };
    assert_eq!(dishes(&generated(&kitchen, &request, 1)), ["murah", "mahal", "murah", "murah", "murah"]);
}
