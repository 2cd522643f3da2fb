//! Small problems with every kind of rule, and what each plan of them comes to, added up from the problem alone.

use super::super::super::tests::small::Dice;
pub(super) use super::super::super::tests::small::SLOTS;
use super::super::super::*;
use crate::balance::{LimitSide, Severity};
use crate::nutrient::NutrientKey;
use jiff::civil::{Date, date};
use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// Three dishes for each of two slots on three days of two weeks; a most of sodium may leave dishes out.
pub(super) fn rich(seed: u64) -> PlanProblem {
    let mut dice = Dice(seed.wrapping_mul(2_654_435_761) + 11);
    let dishes = (0..6).map(|number: usize| {
        let mut value = |nutrient: &str, least: u64, spread: u64, wide: u64| {
            let low = (least + dice.roll(spread)) as f64 / 4.0;
            let high = Some(low + dice.roll(wide) as f64 / 8.0);
            DishValue { nutrient: key(nutrient), low, high }
        };
        let mut values = vec![
            value("energy_kcal", 400, 400, 2),
            value("protein_g", 8, 40, 2),
            value("iron_mg", 2, 20, 3),
            value("sodium_mg", 100, 300, 40),
        ];
        if seed % 4 == 1 && number == 3 {
            values[3].high = None;
        }
        let traits = vec![DishTrait { kind: "colour".to_owned(), value: dice.roll(3).to_string() }];
        let (menu_id, slots) = (format!("dish-{number}").parse().unwrap(), vec![SLOTS[number % 2]]);
        CandidateDish { menu_id, slots, cost: Decimal::from(10 + dice.roll(30)), costs: Vec::new(), values, traits }
    });
    let dishes = dishes.collect();
    let tk = || Some("tk".parse().unwrap());
    let mut number = |least: u64, spread: u64| (least + dice.roll(spread)) as f64;
    let (audience, colour) = (tk(), "colour".to_owned());
    let nutrient = |name: &str, period, min, max| PlanDemand::Nutrient {
        audience: audience.clone(),
        nutrient: key(name),
        period,
        min,
        max,
    };
    let protein = number(6, 6);
    let share = number(13, 12) / 100.0;
    let mut demands = vec![
        ("protein", nutrient("protein_g", PlanPeriod::Day, Some(protein), Some(protein + number(4, 4)))),
        ("iron", nutrient("iron_mg", PlanPeriod::Week, Some(number(3, 5)), None)),
        ("sodium", nutrient("sodium_mg", PlanPeriod::Plan, None, Some(number(90, 60)))),
        (
            "cost",
            PlanDemand::Budget { audience: None, period: PlanPeriod::Day, max: Decimal::from(number(40, 35) as u32) },
        ),
        ("gap", PlanDemand::DishUses { window: Some(2), max: 1 }),
        ("variety", PlanDemand::Variety { trait_kind: colour.clone(), slot: None, min: number(1, 2) as u32 }),
        (
            "colours",
            PlanDemand::TraitUses {
                trait_kind: colour,
                value: None,
                slot: Some(SLOTS[1]),
                window: Some(3),
                min: None,
                max: Some(number(1, 3) as u32),
            },
        ),
    ];
    if seed.is_multiple_of(3) {
        demands.push((
            "share",
            PlanDemand::EnergyShare {
                audience: tk(),
                nutrient: key("protein_g"),
                kcal_per_gram: 4.0,
                energy: key("energy_kcal"),
                period: PlanPeriod::Week,
                min: Some(share),
                max: Some(share + 0.15),
            },
        ));
    }
    demands.retain(|(id, _)| *id == "share" || dice.roll(5) > 1);
    let rules = demands.into_iter().map(|(id, demand)| {
        let severity = if dice.roll(4) == 0 { Severity::Advisory } else { Severity::Required };
        PlanRule { id: id.parse().unwrap(), severity, price: 7.0, demand }
    });
    let rules = rules.collect();
    let portions = vec![PortionFactor { slot: SLOTS[0], factor: 0.75 }];
    PlanProblem {
        days: (0..3).map(|day| PlanDay { date: day_of(day), week: day as u32 / 2 }).collect(),
        slots: SLOTS.to_vec(),
        dishes,
        audiences: vec![PlanAudience {
            audience: "tk".parse().unwrap(),
            heads: 40,
            size: None,
            portions,
            choices: Vec::new(),
        }],
        rules,
        locks: Vec::new(),
        forbidden: Vec::new(),
        objective: vec![PlanObjective::Cost],
        then: Vec::new(),
        scenarios: Vec::new(),
    }
}

fn day_of(day: usize) -> Date {
    date(2026, 1, 5 + day as i8)
}

pub(super) fn key(name: &str) -> NutrientKey {
    NutrientKey::new(name).unwrap()
}

/// The dish of each slot of each day.
pub(super) type Plan = Vec<[usize; 2]>;

/// Every plan of the dishes that may be chosen.
pub(super) fn plans(problem: &PlanProblem) -> impl Iterator<Item = Plan> {
    let out = !sure(problem, 3);
    let day = |code: usize| [code % 3 * 2, code / 3 * 2 + 1];
    let all = (0..729_usize).map(move |code| vec![day(code % 9), day(code / 9 % 9), day(code / 81)]);
    all.filter(move |plan| !out || plan.iter().all(|day| day[1] != 3))
}

/// Whether a dish can be judged by what is required.
fn sure(problem: &PlanProblem, dish: usize) -> bool {
    let required = problem.rules.iter().any(|rule| rule.id.as_str() == "sodium" && rule.severity == Severity::Required);
    !required || problem.dishes[dish].values.get(3).is_some_and(|value| value.high.is_some())
}

pub(super) fn choices(problem: &PlanProblem, plan: &Plan) -> Vec<SlotChoice> {
    let choice = |day: usize, slot: usize| SlotChoice {
        date: problem.days[day].date,
        slot: SLOTS[slot],
        menu_id: problem.dishes[plan[day][slot]].menu_id.clone(),
    };
    (0..3).flat_map(|day| [choice(day, 0), choice(day, 1)]).collect()
}

pub(super) fn plan_of(problem: &PlanProblem, choices: &[SlotChoice]) -> Plan {
    let dish = |choice: &SlotChoice| problem.dishes.iter().position(|dish| dish.menu_id == choice.menu_id).unwrap();
    choices.chunks(2).map(|day| [dish(&day[0]), dish(&day[1])]).collect()
}

/// One side of a rule at one place.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Place {
    pub(super) rule: String,
    pub(super) side: LimitSide,
    pub(super) first: Date,
    pub(super) counted: Option<String>,
    pub(super) limit: f64,
    pub(super) value: f64,
    /// The whole of the limit.
    pub(super) whole: f64,
    /// What its price is divided by.
    pub(super) days: f64,
}

impl Place {
    pub(super) fn slack(&self) -> f64 {
        if self.side == LimitSide::Minimum { self.value - self.limit } else { self.limit - self.value }
    }

    pub(super) fn broken(&self) -> bool {
        self.slack() < -2e-9 * self.limit.abs()
    }

    pub(super) fn breach(&self) -> f64 {
        if self.broken() { -self.slack() / self.whole } else { 0.0 }
    }
}

/// What a plan comes to, rule by rule and place by place.
pub(super) fn places(problem: &PlanProblem, plan: &Plan) -> Vec<Place> {
    let mut all = Vec::new();
    for rule in &problem.rules {
        let mut add = |side, day: usize, counted: Option<String>, limit: f64, value: f64, whole: f64, days: f64| {
            let (rule, first) = (rule.id.to_string(), day_of(day));
            all.push(Place { rule, side, first, counted, limit, value, whole, days });
        };
        // What the portions of some days hold of a nutrient, at one end.
        let held = |days: &[usize], audience: bool, nutrient: &NutrientKey, low: bool| {
            let mut sum = 0.0;
            for &day in days {
                for (slot, &dish) in plan[day].iter().enumerate() {
                    let value = problem.dishes[dish].values.iter().find(|value| value.nutrient == *nutrient);
                    let end = value.map_or(0.0, |it| if low { it.low } else { it.high.unwrap_or(it.low) });
                    sum += end * if audience && slot == 0 { 0.75 } else { 1.0 };
                }
            }
            sum
        };
        let groups = |period: &PlanPeriod| match period {
            PlanPeriod::Day => vec![vec![0], vec![1], vec![2]],
            PlanPeriod::Week => vec![vec![0, 1], vec![2]],
            PlanPeriod::Plan => vec![vec![0, 1, 2]],
        };
        let priced = |period: &PlanPeriod| if *period == PlanPeriod::Day { 3.0 } else { 1.0 };
        match &rule.demand {
            PlanDemand::Nutrient { audience, nutrient, period, min, max } => {
                let whole = max.or(*min).unwrap();
                for days in groups(period) {
                    let mean = |low| held(&days, audience.is_some(), nutrient, low) / days.len() as f64;
                    if let Some(min) = min {
                        add(LimitSide::Minimum, days[0], None, *min, mean(true), whole, priced(period));
                    }
                    if let Some(max) = max {
                        add(LimitSide::Maximum, days[0], None, *max, mean(false), whole, priced(period));
                    }
                }
            }
            PlanDemand::EnergyShare { audience, nutrient, kcal_per_gram, energy, period, min, max } => {
                for days in groups(period) {
                    let of = |low: bool| {
                        let part = held(&days, audience.is_some(), nutrient, low) * kcal_per_gram;
                        part / held(&days, audience.is_some(), energy, !low)
                    };
                    add(LimitSide::Minimum, days[0], None, min.unwrap(), of(true), max.unwrap(), 1.0);
                    add(LimitSide::Maximum, days[0], None, max.unwrap(), of(false), max.unwrap(), 1.0);
                }
            }
            PlanDemand::Budget { max, .. } => {
                let max = f64::try_from(*max).unwrap();
                for (day, dishes) in plan.iter().enumerate() {
                    let cost: Decimal = dishes.iter().map(|&dish| problem.dishes[dish].cost).sum();
                    add(LimitSide::Maximum, day, None, max, f64::try_from(cost).unwrap(), max, 3.0);
                }
            }
            PlanDemand::DishStock { .. } => panic!("no rich problem has this"),
            PlanDemand::DishUses { max, .. } => {
                for dish in 0..6 {
                    for first in 0..2 {
                        let uses = plan[first..first + 2].iter().filter(|day| day.contains(&dish)).count() as f64;
                        let name = problem.dishes[dish].menu_id.to_string();
                        add(LimitSide::Maximum, first, Some(name), f64::from(*max), uses, 1.0, 1.0);
                    }
                }
            }
            PlanDemand::TraitUses { max, .. } => {
                let colours: BTreeSet<&String> = problem.dishes.iter().map(|dish| &dish.traits[0].value).collect();
                for colour in colours {
                    let uses = plan.iter().filter(|day| problem.dishes[day[1]].traits[0].value == *colour).count();
                    let limit = f64::from(max.unwrap());
                    add(LimitSide::Maximum, 0, Some(colour.clone()), limit, uses as f64, 1.0, 1.0);
                }
            }
            PlanDemand::Variety { min, .. } => {
                for days in [&[0_usize, 1][..], &[2]] {
                    let dishes = days.iter().flat_map(|&day| plan[day]);
                    let colours: BTreeSet<&str> =
                        dishes.map(|dish| problem.dishes[dish].traits[0].value.as_str()).collect();
                    add(LimitSide::Minimum, days[0], None, f64::from(*min), colours.len() as f64, 1.0, 1.0);
                }
            }
        }
    }
    all
}

pub(super) fn severity(problem: &PlanProblem, rule: &str) -> Severity {
    problem.rules.iter().find(|own| own.id.as_str() == rule).unwrap().severity
}

/// Whether a plan keeps everything required but, maybe, some rules.
pub(super) fn keeps(problem: &PlanProblem, plan: &Plan, but: &[&str]) -> bool {
    let bad = |place: &Place| {
        place.broken() && severity(problem, &place.rule) == Severity::Required && !but.contains(&place.rule.as_str())
    };
    !places(problem, plan).iter().any(bad)
}

/// What the objective of a plan is. No share of energy may be advisory: its price has a unit of its own.
pub(super) fn objective(problem: &PlanProblem, plan: &Plan) -> f64 {
    let cost: Decimal = plan.iter().flatten().map(|&dish| problem.dishes[dish].cost).sum();
    let advice = places(problem, plan).into_iter().filter(|place| severity(problem, &place.rule) == Severity::Advisory);
    f64::try_from(cost).unwrap() / 3.0 + advice.map(|place| 7.0 * place.breach() / place.days).sum::<f64>()
}

/// By how much a rule's limits would have to give way together for a plan: the worst of each side.
pub(super) fn needed(problem: &PlanProblem, plan: &Plan, rules: &[&str]) -> f64 {
    let places = places(problem, plan);
    let mut sum = 0.0;
    for rule in rules {
        for side in [LimitSide::Minimum, LimitSide::Maximum] {
            let own = places.iter().filter(|place| place.rule == *rule && place.side == side);
            sum += own.map(Place::breach).fold(0.0, f64::max);
        }
    }
    sum
}
