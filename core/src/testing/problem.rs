//! Small problems of planning, each kind of rule and objective among them.

use crate::balance::Severity;
use crate::id::{AudienceKey, MenuId, RuleId};
use crate::menu::{Course, MealType};
use crate::nutrient::NutrientKey;
use crate::plan::optimise::{
    CandidateDish, DishCost, DishTrait, DishValue, ForbiddenChoice, PlanAudience, PlanDay, PlanDemand, PlanObjective,
    PlanPeriod, PlanProblem, PlanRule, PlanSlot, PortionFactor, SlotChoice,
};
use crate::quantity::Decimal;
use jiff::civil::{Date, date};
use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::{Index, select};

const COURSES: [Course; 3] = [Course::Staple, Course::AnimalProtein, Course::Vegetable];
/// Nutrients and what a portion of a dish holds of them at most, about.
const NUTRIENTS: [(&str, u32); 3] = [("iron_mg", 20), ("protein_g", 12), ("energy_kcal", 400)];
/// What every dish states.
const LEFT: &str = "left_g";
const AUDIENCES: [&str; 2] = ["young", "grown"];
const KINDS: [&str; 2] = ["colour", "method"];
const COLOURS: [&str; 3] = ["red", "green", "white"];

/// Valid problems of a few days, slots and dishes. About half of them have a plan.
pub fn plan_problems() -> impl Strategy<Value = PlanProblem> {
    let size = (1_usize..=5, 1_usize..=3, 1_usize..=3);
    let chosen = (vec(any::<Index>(), 3), any::<bool>());
    size.prop_flat_map(move |(days, slots, week)| {
        let (rules, objective) = (vec(rule(slots), 0..=8), vec(objective(slots), 1..=2));
        let parts = (vec(dish(), slots * 3..=slots * 3 + 3), rules, objective);
        let choices = (vec(chosen.clone(), 0..=2), vec(chosen.clone(), 0..=2), vec(chosen.clone(), 0..=4));
        (Just((days, slots, week)), parts, choices, vec(vec(weighted(0.5, 2_u32..=7), slots), 2))
    })
    .prop_filter_map("a problem", |((days, slots, week), (dishes, rules, objective), choices, portions)| {
        let mut problem = PlanProblem {
            days: (0..days).map(|day| PlanDay { date: on(day), week: (day / week) as u32 }).collect(),
            slots: COURSES.iter().take(slots).map(|course| slot(*course)).collect(),
            dishes,
            audiences: Vec::new(),
            rules,
            locks: Vec::new(),
            forbidden: Vec::new(),
            objective,
            then: Vec::new(),
            scenarios: Vec::new(),
        };
        settle(&mut problem, &portions, &choices).ok().map(|()| problem)
    })
}

type Chosen = (Vec<Index>, bool);

/// Gives everything its name, and every slot two dishes.
fn settle(
    problem: &mut PlanProblem,
    portions: &[Vec<Option<u32>>],
    (locks, forbidden, from): &(Vec<Chosen>, Vec<Chosen>, Vec<Chosen>),
) -> crate::Result<()> {
    let slots = problem.slots.clone();
    for (number, dish) in problem.dishes.iter_mut().enumerate() {
        dish.menu_id = MenuId::new(format!("dish-{number}"))?;
        dish.slots.retain(|own| slots.contains(own));
        dish.slots.extend(slots.iter().cycle().nth(number));
        dish.slots.sort();
        dish.slots.dedup();
    }
    for (number, rule) in problem.rules.iter_mut().enumerate() {
        rule.id = RuleId::new(format!("rule-{number}"))?;
    }
    for (name, factors) in AUDIENCES.iter().zip(portions) {
        let own = slots.iter().zip(factors);
        let portion = own.filter_map(|(slot, quarters)| {
            quarters.map(|quarters| PortionFactor { slot: *slot, factor: f64::from(quarters) / 4.0 })
        });
        let portions = portion.collect();
        problem.audiences.push(PlanAudience {
            audience: AudienceKey::new(*name)?,
            heads: 100,
            size: None,
            portions,
            choices: Vec::new(),
        });
    }
    // What no dish is, no rule may count.
    let known: Vec<DishTrait> = problem.dishes.iter().flat_map(|dish| dish.traits.clone()).collect();
    problem.rules.retain(|rule| match &rule.demand {
        PlanDemand::TraitUses { trait_kind, value, .. } => {
            known.iter().any(|own| own.kind == *trait_kind && value.as_ref().is_none_or(|value| own.value == *value))
        }
        PlanDemand::Variety { trait_kind, .. } => known.iter().any(|own| own.kind == *trait_kind),
        _ => true,
    });
    let choices = |all: &[Chosen]| {
        let mut choices: Vec<SlotChoice> = all.iter().filter_map(|(places, _)| choice(problem, places)).collect();
        choices.sort();
        choices.dedup_by(|a, b| (a.date, a.slot) == (b.date, b.slot));
        choices
    };
    let (locks, from) = (choices(locks), choices(from));
    problem.forbidden = forbidden
        .iter()
        .filter_map(|(places, always)| {
            let SlotChoice { date, slot, menu_id } = choice(problem, places)?;
            Some(ForbiddenChoice { menu_id, date: (!always).then_some(date), slot: (!always).then_some(slot) })
        })
        .collect();
    // What is forbidden, or of which a most may not be known, cannot be decided.
    let sure = |lock: &SlotChoice| {
        let dish = problem.dishes.iter().find(|dish| dish.menu_id == lock.menu_id);
        let known = |name: &str| {
            let of =
                |dish: &CandidateDish| dish.values.iter().any(|it| it.nutrient.as_str() == name && it.high.is_some());
            dish.is_some_and(of)
        };
        let forbids = |own: &ForbiddenChoice| {
            own.menu_id == lock.menu_id
                && own.date.is_none_or(|date| date == lock.date)
                && own.slot.is_none_or(|slot| slot == lock.slot)
        };
        NUTRIENTS.iter().all(|(name, _)| known(name)) && !problem.forbidden.iter().any(forbids)
    };
    problem.locks = locks.into_iter().filter(sure).collect();
    for objective in &mut problem.objective {
        if let PlanObjective::Changes { from: earlier, .. } = objective {
            earlier.clone_from(&from);
        }
    }
    Ok(())
}

/// A day, a slot and a dish of it.
fn choice(problem: &PlanProblem, places: &[Index]) -> Option<SlotChoice> {
    let [day, slot, dish] = places else { return None };
    let slot = *slot.get(&problem.slots);
    let dishes: Vec<&CandidateDish> = problem.dishes.iter().filter(|own| own.slots.contains(&slot)).collect();
    Some(SlotChoice { date: day.get(&problem.days).date, slot, menu_id: dish.get(&dishes).menu_id.clone() })
}

fn on(day: usize) -> Date {
    date(2026, 1, 5).checked_add(jiff::Span::new().days(day as i64)).unwrap_or(Date::MAX)
}

fn slot(course: Course) -> PlanSlot {
    PlanSlot { meal_type: MealType::Lunch, course }
}

fn dish() -> impl Strategy<Value = CandidateDish> {
    let amount = |(name, most): (&'static str, u32)| {
        // Known exactly, within ends, without an upper end, or not at all.
        let spread = prop_oneof![8 => Just(Some(0)), 2 => (1_u32..=3).prop_map(Some), 1 => Just(None)];
        weighted(0.95, (most / 5..=most, spread)).prop_map(move |known| {
            let (low, spread) = known?;
            let high = spread.map(|spread| f64::from(low + spread));
            Some(DishValue { nutrient: NutrientKey::new(name).ok()?, low: f64::from(low), high })
        })
    };
    let [iron, protein, energy] = NUTRIENTS.map(amount);
    let left = (0_u32..=20, 0_u32..=5).prop_filter_map("what is left", |(low, spread)| {
        let high = Some(f64::from(low + spread));
        Some(DishValue { nutrient: NutrientKey::new(LEFT).ok()?, low: f64::from(low), high })
    });
    let later = weighted(0.2, (0_usize..5, 20_i64..=80));
    let traits = vec((select(&KINDS[..]), select(&COLOURS[..])), 1..=3);
    let other = weighted(0.3, select(&COURSES[..]));
    (20_i64..=80, later, (iron, protein, energy, left), traits, other).prop_filter_map(
        "a dish",
        |(cost, later, (iron, protein, energy, left), traits, other)| {
            let of = |(kind, value): (&str, &str)| DishTrait { kind: kind.to_owned(), value: value.to_owned() };
            let mut traits: Vec<DishTrait> = traits.into_iter().map(of).collect();
            traits.sort();
            traits.dedup();
            Some(CandidateDish {
                menu_id: MenuId::new("dish").ok()?,
                slots: other.map(slot).into_iter().collect(),
                cost: halves(cost),
                costs: later.map(|(day, cost)| DishCost { from: on(day), cost: halves(cost) }).into_iter().collect(),
                values: [iron, protein, energy, Some(left)].into_iter().flatten().collect(),
                traits,
            })
        },
    )
}

/// Money in halves.
fn halves(count: i64) -> Decimal {
    Decimal::new(count * 5, 1)
}

/// A dish that every problem has.
fn some_dish() -> impl Strategy<Value = MenuId> {
    select(&["dish-0", "dish-1", "dish-2"][..]).prop_filter_map("a dish", |name| MenuId::new(name).ok())
}

/// Some days, open at both ends now and then.
fn stretch() -> impl Strategy<Value = (Option<Date>, Option<Date>)> {
    (weighted(0.5, 0_usize..3), weighted(0.5, 2_usize..5)).prop_map(|(from, until)| (from.map(on), until.map(on)))
}

fn audience() -> impl Strategy<Value = Option<AudienceKey>> {
    select(&[None, Some(AUDIENCES[0]), Some(AUDIENCES[1])][..])
        .prop_map(|name| name.and_then(|name| AudienceKey::new(name).ok()))
}

fn period() -> impl Strategy<Value = PlanPeriod> {
    select(&[PlanPeriod::Day, PlanPeriod::Week, PlanPeriod::Plan][..])
}

/// One of two limits, or both, as parts of `most` in hundredths.
fn limits(most: f64, low: u32, high: u32) -> impl Strategy<Value = (Option<f64>, Option<f64>)> {
    let part = move |hundredths: u32| f64::from(hundredths) * most / 100.0;
    prop_oneof![
        3 => (low..=(low + high) / 2).prop_map(move |least| (Some(part(least)), None)),
        2 => ((low + high) / 2..=high).prop_map(move |most| (None, Some(part(most)))),
        2 => (low..=(low + high) / 2, (low + high) / 2..=high)
            .prop_map(move |(least, most)| (Some(part(least)), Some(part(most)))),
    ]
}

fn rule(slots: usize) -> impl Strategy<Value = PlanRule> {
    let severity = prop_oneof![
        6 => Just(Severity::Required),
        3 => Just(Severity::Advisory),
        1 => Just(Severity::Info),
    ];
    (severity, 0_u32..=60, demand(slots)).prop_filter_map("a rule", |(severity, price, demand)| {
        Some(PlanRule { id: RuleId::new("rule").ok()?, severity, price: f64::from(price), demand })
    })
}

fn demand(slots: usize) -> BoxedStrategy<PlanDemand> {
    let day = slots as f64;
    let nutrient = (audience(), select(&NUTRIENTS[..2]), period(), limits(day, 40, 95)).prop_filter_map(
        "a nutrient",
        |(audience, (name, most), period, (min, max))| {
            let of = |part: Option<f64>| part.map(|part| part * f64::from(most));
            let (nutrient, min, max) = (NutrientKey::new(name).ok()?, of(min), of(max));
            Some(PlanDemand::Nutrient { audience, nutrient, period, min, max })
        },
    );
    let share =
        (audience(), period(), limits(1.0, 4, 22)).prop_filter_map("a share", |(audience, period, (min, max))| {
            let (nutrient, energy) = (NutrientKey::new("protein_g").ok()?, NutrientKey::new("energy_kcal").ok()?);
            Some(PlanDemand::EnergyShare { audience, nutrient, kcal_per_gram: 4.0, energy, period, min, max })
        });
    let most = (17 * slots as i64)..=(40 * slots as i64);
    let budget = (audience(), period(), most).prop_map(|(audience, period, max)| PlanDemand::Budget {
        audience,
        period,
        max: Decimal::new(max, 0),
    });
    let window = || weighted(0.8, 1_u32..=6);
    let stock = (some_dish(), stretch(), 1_u32..=8).prop_map(|(menu_id, (from, until), max)| PlanDemand::DishStock {
        menu_id,
        from,
        until,
        max: max * 100,
    });
    let uses = (window(), 1_u32..=3).prop_map(|(window, max)| PlanDemand::DishUses { window, max });
    let course = move || weighted(0.4, select(COURSES.iter().copied().take(slots).collect::<Vec<_>>()).prop_map(slot));
    let kind = || select(&KINDS[..]).prop_map(str::to_owned);
    let value = || weighted(0.8, select(&COLOURS[..]).prop_map(str::to_owned));
    let often = prop_oneof![
        2 => (1_u32..=2).prop_map(|least| (Some(least), None)),
        2 => (0_u32..=3).prop_map(|most| (None, Some(most))),
        1 => (1_u32..=2, 2_u32..=4).prop_map(|(least, most)| (Some(least), Some(most))),
    ];
    let traits =
        (kind(), value(), course(), window(), often).prop_map(|(trait_kind, value, slot, window, (min, max))| {
            PlanDemand::TraitUses { trait_kind, value, slot, window, min, max }
        });
    let variety =
        (kind(), course(), 1_u32..=2).prop_map(|(trait_kind, slot, min)| PlanDemand::Variety { trait_kind, slot, min });
    prop_oneof![6 => nutrient, 2 => share, 2 => budget, 1 => stock, 2 => uses, 2 => traits, 2 => variety].boxed()
}

fn objective(slots: usize) -> BoxedStrategy<PlanObjective> {
    let aim = (audience(), select(&NUTRIENTS[..]), 40_u32..=90, 1_u32..=80).prop_filter_map(
        "an aim",
        move |(audience, (name, most), part, weight)| {
            let (nutrient, target) = (NutrientKey::new(name).ok()?, slots as f64 * f64::from(most * part) / 100.0);
            Some(PlanObjective::Deviation { audience, nutrient, target, weight: f64::from(weight) })
        },
    );
    let avoid = (some_dish(), stretch(), -20_i32..=20).prop_map(|(menu_id, (from, until), weight)| {
        PlanObjective::Avoid { menu_id, weight: f64::from(weight), from, until }
    });
    let amount = (audience(), select(&[-2.0, -0.5, 0.5, 3.0][..]))
        .prop_filter_map("an amount", |(audience, weight)| {
            Some(PlanObjective::Amount { audience, nutrient: NutrientKey::new(LEFT).ok()?, weight })
        });
    let changes =
        (1_u32..=20).prop_map(|weight| PlanObjective::Changes { from: Vec::new(), weight: f64::from(weight) });
    prop_oneof![3 => Just(PlanObjective::Cost), 2 => aim, 1 => avoid, 1 => amount, 1 => changes].boxed()
}
