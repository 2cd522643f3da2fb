//! Small problems of any kind, and every plan of them tried by hand.

use super::super::*;
use crate::balance::Severity;
use crate::id::AudienceKey;
use crate::menu::{Course, MealType};
use crate::nutrient::NutrientKey;
use jiff::civil::date;
use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// A small generator, the same everywhere.
pub(in super::super) struct Dice(pub(in super::super) u64);

impl Dice {
    pub(in super::super) fn roll(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }
}

pub(in super::super) const SLOTS: [PlanSlot; 2] = [
    PlanSlot { meal_type: MealType::Lunch, course: Course::Staple },
    PlanSlot { meal_type: MealType::Lunch, course: Course::Vegetable },
];

/// Six dishes in two slots on two or three days, with rules of each kind, some of them advice.
pub(super) fn small(seed: u64) -> PlanProblem {
    let mut dice = Dice(seed.wrapping_mul(2_654_435_761) + 1);
    let days = 2 + dice.roll(2) as i8;
    let dishes = (0..6).map(|number: usize| {
        let (low, cost) = ((5 + dice.roll(20)) as f64, 10 + dice.roll(30));
        CandidateDish {
            menu_id: format!("dish-{number}").parse().unwrap(),
            slots: vec![SLOTS[number % 2]],
            cost: Decimal::from(cost),
            costs: Vec::new(),
            values: vec![DishValue { nutrient: iron(), low, high: Some(low) }],
            traits: vec![DishTrait { kind: "colour".to_owned(), value: dice.roll(3).to_string() }],
        }
    });
    let dishes = dishes.collect();
    let mut limit = |least: u64, spread: u64| (least + dice.roll(spread)) as f64;
    let nutrient = |period, min, max| PlanDemand::Nutrient { audience: None, nutrient: iron(), period, min, max };
    let demands = [
        ("day", nutrient(PlanPeriod::Day, Some(limit(16, 12)), None)),
        ("mean-low", nutrient(PlanPeriod::Week, Some(limit(20, 12)), None)),
        ("mean-high", nutrient(PlanPeriod::Week, None, Some(limit(32, 12)))),
        (
            "cost",
            PlanDemand::Budget { audience: None, period: PlanPeriod::Plan, max: Decimal::from(limit(30, 40) as u32) },
        ),
        ("gap", PlanDemand::DishUses { window: Some(2), max: limit(1, 2) as u32 }),
        ("colours", PlanDemand::Variety { trait_kind: "colour".to_owned(), slot: None, min: limit(1, 3) as u32 }),
    ];
    let rules = demands.map(|(id, demand)| {
        let severity = if dice.roll(4) == 0 { Severity::Advisory } else { Severity::Required };
        PlanRule { id: id.parse().unwrap(), severity, price: 7.0, demand }
    });
    PlanProblem {
        days: (0..days).map(|day| PlanDay { date: date(2026, 1, 5 + day), week: day as u32 / 2 }).collect(),
        slots: SLOTS.to_vec(),
        dishes,
        audiences: Vec::new(),
        rules: rules.to_vec(),
        locks: if seed.is_multiple_of(5) { vec![choice(1, 0, 2)] } else { Vec::new() },
        forbidden: Vec::new(),
        scenarios: Vec::new(),
        then: Vec::new(),
        objective: if seed.is_multiple_of(3) {
            vec![PlanObjective::Deviation { audience: None, nutrient: iron(), target: 27.0, weight: 10.0 }]
        } else {
            vec![PlanObjective::Cost]
        },
    }
}

pub(super) fn iron() -> crate::nutrient::NutrientKey {
    crate::nutrient::NutrientKey::new("iron_mg").unwrap()
}

pub(super) fn choice(day: i8, slot: usize, dish: usize) -> SlotChoice {
    SlotChoice { date: date(2026, 1, 5 + day), slot: SLOTS[slot], menu_id: format!("dish-{dish}").parse().unwrap() }
}

/// The objective of a plan, by the dish of each slot of each day; none where it breaks something required. Written from
/// the problem alone.
pub(super) fn judged(problem: &PlanProblem, plan: &[Vec<usize>]) -> Option<f64> {
    let dish = |number: usize| &problem.dishes[number];
    // The part of the reference portion that an audience gets of a slot.
    let part = |audience: &Option<AudienceKey>, slot: usize| {
        let own = problem.audiences.iter().find(|eaters| Some(&eaters.audience) == audience.as_ref());
        let stated = own.and_then(|own| own.portions.iter().find(|it| it.slot == SLOTS[slot]));
        stated.map_or(1.0, |it| it.factor)
    };
    let amount = |audience: &Option<AudienceKey>, nutrient: &NutrientKey, day: usize| -> f64 {
        let of = |own: usize| dish(own).values.iter().find(|it| it.nutrient == *nutrient).map_or(0.0, |it| it.low);
        plan[day].iter().enumerate().map(|(slot, &own)| of(own) * part(audience, slot)).sum()
    };
    let price = |day: usize, own: usize| {
        let mut later = dish(own).costs.iter().filter(|cost| cost.from <= problem.days[day].date).map(|cost| cost.cost);
        f64::try_from(later.next_back().unwrap_or(dish(own).cost)).unwrap()
    };
    let portions = |audience: &Option<AudienceKey>, day: usize| -> f64 {
        plan[day].iter().enumerate().map(|(slot, &own)| price(day, own) * part(audience, slot)).sum()
    };
    let cost = |day: usize| portions(&None, day);
    let days: Vec<usize> = (0..plan.len()).collect();
    let mean =
        |of: &dyn Fn(usize) -> f64, days: &[usize]| days.iter().map(|&day| of(day)).sum::<f64>() / days.len() as f64;
    let aimed = |objective: &PlanObjective| match objective {
        PlanObjective::Cost => mean(&cost, &days),
        PlanObjective::CostPerHead => {
            let heads: f64 = problem.audiences.iter().map(|it| f64::from(it.heads)).sum();
            let of =
                |it: &PlanAudience| f64::from(it.heads) * mean(&|day| portions(&Some(it.audience.clone()), day), &days);
            problem.audiences.iter().map(of).sum::<f64>() / heads
        }
        PlanObjective::Deviation { audience, nutrient, weight, target } => {
            mean(&|day| weight * (amount(audience, nutrient, day) - target).abs() / target, &days)
        }
        PlanObjective::Amount { audience, nutrient, weight } => {
            mean(&|day| weight * amount(audience, nutrient, day), &days)
        }
        PlanObjective::Avoid { menu_id, weight, from, until } => {
            let date = |day: usize| problem.days[day].date;
            let counts = |day: usize| from.is_none_or(|it| it <= date(day)) && until.is_none_or(|it| date(day) <= it);
            let served = |day: usize| plan[day].iter().filter(|&&own| dish(own).menu_id == *menu_id).count() as f64;
            mean(&|day| if counts(day) { weight * served(day) } else { 0.0 }, &days)
        }
        _ => panic!("no small problem has this"),
    };
    let mut objective: f64 = problem.objective.iter().map(aimed).sum();
    for rule in &problem.rules {
        // What each group of days is broken by, and how many groups share a price.
        let (breaches, share): (Vec<f64>, f64) = match &rule.demand {
            PlanDemand::Nutrient { audience, nutrient, period, min, max } => {
                let (groups, share) = match period {
                    PlanPeriod::Day => (days.chunks(1), days.len() as f64),
                    _ => (days.chunks(2), 1.0),
                };
                let unit = max.or(*min).unwrap();
                let breach = |value: f64| {
                    (min.map_or(0.0, |min| (min - value).max(0.0)) + max.map_or(0.0, |max| (value - max).max(0.0)))
                        / unit
                };
                (groups.map(|group| breach(mean(&|day| amount(audience, nutrient, day), group))).collect(), share)
            }
            PlanDemand::EnergyShare { audience, nutrient, kcal_per_gram, energy, min, max, .. } => {
                let share =
                    |day: usize| kcal_per_gram * amount(audience, nutrient, day) / amount(audience, energy, day);
                let beyond = |day: usize| {
                    min.map_or(0.0, |min| (min - share(day)).max(0.0))
                        + max.map_or(0.0, |max| (share(day) - max).max(0.0))
                };
                (days.iter().map(|&day| beyond(day)).collect(), 1.0)
            }
            PlanDemand::Budget { audience, max, .. } => {
                let max = f64::try_from(*max).unwrap();
                (vec![(mean(&|day| portions(audience, day), &days) - max).max(0.0) / max], 1.0)
            }
            PlanDemand::DishStock { menu_id, from, until, max } => {
                let mut servings = 0.0;
                for &day in &days {
                    let date = problem.days[day].date;
                    if from.is_some_and(|it| date < it) || until.is_some_and(|it| date > it) {
                        continue;
                    }
                    for (slot, _) in plan[day].iter().enumerate().filter(|(_, own)| dish(**own).menu_id == *menu_id) {
                        let of = |eaters: &PlanAudience| {
                            let factor =
                                eaters.portions.iter().find(|it| it.slot == SLOTS[slot]).map_or(1.0, |it| it.factor);
                            f64::from(eaters.heads) * factor
                        };
                        servings +=
                            if problem.audiences.is_empty() { 1.0 } else { problem.audiences.iter().map(of).sum() };
                    }
                }
                let most = f64::from(*max);
                (vec![(servings - most).max(0.0) / most.max(1.0)], 1.0)
            }
            PlanDemand::DishUses { window, max } => {
                let runs = days.windows(window.unwrap() as usize);
                let uses =
                    |run: &[usize], own: usize| run.iter().filter(|&&day| plan[day].contains(&own)).count() as u32;
                let breaches =
                    runs.flat_map(|run| (0..6).map(move |own| f64::from(uses(run, own).saturating_sub(*max))));
                (breaches.collect(), 1.0)
            }
            PlanDemand::Variety { min, .. } => {
                let different = |week: &[usize]| {
                    let served = week.iter().flat_map(|&day| &plan[day]);
                    let colours: BTreeSet<&str> = served.map(|&own| dish(own).traits[0].value.as_str()).collect();
                    f64::from(min.saturating_sub(colours.len() as u32))
                };
                (days.chunks(2).map(different).collect(), 1.0)
            }
            _ => panic!("no small problem has this"),
        };
        let breach: f64 = breaches.iter().sum();
        match rule.severity {
            Severity::Required if breaches.iter().any(|breach| *breach > 2e-9) => return None,
            Severity::Advisory => objective += rule.price * breach / share,
            _ => {}
        }
    }
    Some(objective)
}

/// Every plan that keeps the locks.
pub(super) fn all(problem: &PlanProblem) -> Vec<Vec<Vec<usize>>> {
    let days = problem.days.len();
    let mut plans = Vec::new();
    for code in 0..9usize.pow(days as u32) {
        let day = |day: usize| code / 9usize.pow(day as u32) % 9;
        let plan: Vec<Vec<usize>> = (0..days).map(|own| vec![day(own) % 3 * 2, day(own) / 3 * 2 + 1]).collect();
        let keeps = |lock: &SlotChoice| {
            let day = problem.days.iter().position(|day| day.date == lock.date).unwrap();
            let slot = SLOTS.iter().position(|slot| *slot == lock.slot).unwrap();
            problem.dishes[plan[day][slot]].menu_id == lock.menu_id
        };
        if problem.locks.iter().all(keeps) {
            plans.push(plan);
        }
    }
    plans
}

/// The best of all plans.
pub(super) fn best(problem: &PlanProblem) -> Option<f64> {
    all(problem).iter().filter_map(|plan| judged(problem, plan)).reduce(f64::min)
}

/// The plan of an outcome, by the dish of each slot of each day.
pub(super) fn plan(problem: &PlanProblem, outcome: &PlanOutcome) -> Vec<Vec<usize>> {
    let dish = |choice: &SlotChoice| problem.dishes.iter().position(|dish| dish.menu_id == choice.menu_id).unwrap();
    outcome.choices.chunks(SLOTS.len()).map(|day| day.iter().map(dish).collect()).collect()
}
