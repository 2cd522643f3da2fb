//! Made-up kitchens for the planner's benches: of any size, and the same on every machine.
//!
//! Limits are drawn from the mean of the dishes, as those of a kitchen that knows its menus: some thousand rows of
//! nutrients, budget and variety, which hold together.

use gizi::Result;
use gizi::balance::Severity;
use gizi::menu::{Course, MealType};
use gizi::nutrient::NutrientKey;
use gizi::plan::optimise::{
    CandidateDish, DishTrait, DishValue, PlanAudience, PlanDay, PlanDemand, PlanObjective, PlanPeriod, PlanProblem,
    PlanRule, PlanSlot, PortionFactor,
};
use gizi::quantity::decimal;
use jiff::ToSpan;
use jiff::civil::{Date, date};

const FIRST: Date = date(2026, 1, 5);
/// Days of a week.
const WEEK: u32 = 5;

/// What a usual dish of a course costs, and what it holds.
const COURSES: [(Course, f64, [f64; NUTRIENTS.len()]); 5] = [
    (Course::Staple, 1500.0, [273.0, 6.0, 1.0, 60.0, 5.0, 1.5, 15.0, 1.0, 1.0, 2.0, 0.5, 15.0, 0.12, 100.0]),
    (Course::AnimalProtein, 3600.0, [128.0, 12.0, 8.0, 2.0, 180.0, 0.3, 30.0, 1.2, 1.1, 30.0, 1.0, 8.0, 0.06, 190.0]),
    (Course::PlantProtein, 1400.0, [110.0, 8.0, 6.0, 6.0, 120.0, 2.5, 70.0, 1.6, 0.8, 2.0, 1.0, 40.0, 0.1, 200.0]),
    (Course::Vegetable, 1300.0, [55.0, 2.0, 2.5, 6.0, 200.0, 2.5, 50.0, 1.2, 0.4, 220.0, 22.0, 50.0, 0.06, 220.0]),
    (Course::Fruit, 1500.0, [61.0, 0.7, 0.2, 14.0, 2.0, 1.6, 14.0, 0.3, 0.1, 30.0, 25.0, 15.0, 0.04, 180.0]),
];
/// Each with the parts of the mean that a day, and a week on the average, lies between.
const NUTRIENTS: [(&str, Band, Band); 14] = [
    ("energy_kcal", (0.9, 1.1), (0.95, 1.05)),
    ("protein_g", (0.85, 1.4), (0.95, 1.25)),
    ("fat_g", (0.55, 1.25), OPEN),
    ("carbohydrate_g", (0.8, 1.25), OPEN),
    ("sodium_mg", (0.0, 1.5), (0.0, 1.2)),
    ("fibre_g", OPEN, (0.9, MUCH)),
    ("calcium_mg", OPEN, (0.9, MUCH)),
    ("iron_mg", OPEN, (0.9, MUCH)),
    ("zinc_mg", OPEN, (0.85, MUCH)),
    ("vit_a_re_ug", OPEN, (0.8, MUCH)),
    ("vit_c_mg", OPEN, (0.85, MUCH)),
    ("folate_total_ug", OPEN, (0.85, MUCH)),
    ("thiamin_mg", OPEN, (0.85, MUCH)),
    ("potassium_mg", OPEN, (0.9, MUCH)),
];
type Band = (f64, f64);
const MUCH: f64 = f64::INFINITY;
const OPEN: Band = (0.0, MUCH);
/// Who eats, how many, and their part of each course.
const AUDIENCES: [(&str, u32, [f64; 5]); 4] = [
    ("tk_paud", 300, [0.55, 0.7, 0.65, 0.6, 0.75]),
    ("sd_1_3", 1_200, [0.8, 0.85, 0.85, 0.85, 0.9]),
    ("sd_4_6", 1_000, [1.0, 1.0, 1.0, 1.0, 1.0]),
    ("smp", 800, [1.25, 1.15, 1.15, 1.1, 1.0]),
];
const PROTEINS: [&str; 6] = ["chicken", "beef", "fish", "egg", "shrimp", "liver"];

/// Numbers that look random and are the same everywhere.
struct Dice(u64);

impl Dice {
    /// From one number to another.
    fn between(&mut self, low: f64, high: f64) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        low + (high - low) * ((self.0 >> 40) as f64 / f64::from(1 << 24))
    }
}

/// A kitchen that plans so many days with so many dishes; each number is a kitchen of its own.
pub fn kitchen(number: u32, days: u32, dishes: u32) -> Result<PlanProblem> {
    let mut dice = Dice(u64::from(number).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5bf0_3635);
    let dishes: Vec<CandidateDish> = (0..dishes).map(|number| dish(number, &mut dice)).collect::<Result<_>>()?;
    let day = |day: u32| PlanDay { date: FIRST.saturating_add(i64::from(day).days()), week: day / WEEK };
    let audience = |(name, heads, factors): &(&str, u32, [f64; 5])| {
        let portions = COURSES.iter().zip(factors).map(|(course, factor)| (slot(course.0), *factor));
        let portions = portions.map(|(slot, factor)| PortionFactor { slot, factor }).collect();
        Ok(PlanAudience { audience: name.parse()?, heads: *heads, size: None, portions, choices: Vec::new() })
    };
    Ok(PlanProblem {
        days: (0..days).map(day).collect(),
        slots: COURSES.iter().map(|course| slot(course.0)).collect(),
        audiences: AUDIENCES.iter().map(audience).collect::<Result<_>>()?,
        rules: rules(days, &dishes)?,
        dishes,
        locks: Vec::new(),
        forbidden: Vec::new(),
        objective: vec![PlanObjective::Cost],
        then: Vec::new(),
        scenarios: Vec::new(),
    })
}

fn slot(course: Course) -> PlanSlot {
    PlanSlot { meal_type: MealType::Lunch, course }
}

fn dish(number: u32, dice: &mut Dice) -> Result<CandidateDish> {
    let place = number as usize % COURSES.len();
    let (course, cost, usual) = COURSES[place];
    let size = dice.between(0.8, 1.2);
    let mut values = Vec::new();
    for (nutrient, (key, ..)) in NUTRIENTS.iter().enumerate() {
        // Dishes of a course differ little in what fills and much in vitamins.
        let spread = if nutrient < 4 { (0.75, 1.25) } else { (0.3, 1.7) };
        let amount = usual[nutrient] * size * dice.between(spread.0, spread.1);
        values.push(DishValue { nutrient: NutrientKey::new(*key)?, low: amount, high: Some(amount) });
    }
    let mut traits = Vec::new();
    let mut told = |kind: &str, value: String| traits.push(DishTrait { kind: kind.to_owned(), value });
    match course {
        Course::AnimalProtein => {
            told("main_protein", PROTEINS[number as usize / COURSES.len() % PROTEINS.len()].to_owned())
        }
        Course::Vegetable => {
            let leaf = dice.between(0.0, 12.0) as u32;
            told("vegetable", format!("vegetable-{leaf}"));
            told("vegetable", format!("vegetable-{}", (leaf + 1 + dice.between(0.0, 11.0) as u32) % 12));
        }
        _ => {}
    }
    let cost = decimal::from_f64((cost * size * dice.between(0.7, 1.3)).round())?;
    Ok(CandidateDish {
        menu_id: format!("dish-{number}").parse()?,
        slots: vec![slot(course)],
        cost,
        costs: Vec::new(),
        values,
        traits,
    })
}

fn rules(days: u32, dishes: &[CandidateDish]) -> Result<Vec<PlanRule>> {
    // The mean dish of each course.
    let mean = |value: &dyn Fn(&CandidateDish) -> f64| {
        COURSES.map(|course| {
            let own = dishes.iter().filter(|dish| dish.slots.contains(&slot(course.0)));
            let (sum, count) = own.fold((0.0, 0.0_f64), |(sum, count), dish| (sum + value(dish), count + 1.0));
            sum / count.max(1.0)
        })
    };
    let mut rules = Vec::new();
    let mut require = |id: String, demand| -> Result<()> {
        rules.push(PlanRule { id: id.parse()?, severity: Severity::Required, price: 0.0, demand });
        Ok(())
    };
    for (place, (key, daily, weekly)) in NUTRIENTS.iter().enumerate() {
        let means = mean(&|dish| dish.values.get(place).map_or(0.0, |value| value.low));
        for (audience, _, factors) in &AUDIENCES {
            let target: f64 = means.iter().zip(factors).map(|(mean, factor)| mean * factor).sum();
            for (period, name, band) in [(PlanPeriod::Day, "day", daily), (PlanPeriod::Week, "week", weekly)] {
                let (min, max) = (Some(target * band.0).filter(|min| *min > 0.0), Some(target * band.1));
                let max = max.filter(|max| max.is_finite());
                if min.is_some() || max.is_some() {
                    let (nutrient, audience) = (NutrientKey::new(*key)?, audience.parse()?);
                    let id = format!("{audience}-{key}-{name}");
                    require(id, PlanDemand::Nutrient { audience: Some(audience), nutrient, period, min, max })?;
                }
            }
        }
    }
    let cost: f64 = mean(&|dish| decimal::to_f64(dish.cost)).iter().sum();
    for (period, name, part) in [(PlanPeriod::Day, "day", 1.15), (PlanPeriod::Week, "week", 0.95)] {
        let max = decimal::from_f64((cost * part).round())?;
        require(format!("budget-{name}"), PlanDemand::Budget { audience: None, period, max })?;
    }
    require("dish-gap".to_owned(), PlanDemand::DishUses { window: Some(WEEK), max: 1 })?;
    require("dish-uses".to_owned(), PlanDemand::DishUses { window: None, max: days.div_ceil(10) })?;
    let protein = PlanDemand::TraitUses {
        trait_kind: "main_protein".to_owned(),
        value: None,
        slot: Some(slot(Course::AnimalProtein)),
        window: Some(2),
        min: None,
        max: Some(1),
    };
    require("protein-gap".to_owned(), protein)?;
    let vegetables = Some(slot(Course::Vegetable));
    require(
        "vegetables".to_owned(),
        PlanDemand::Variety { trait_kind: "vegetable".to_owned(), slot: vegetables, min: 6 },
    )?;
    Ok(rules)
}
