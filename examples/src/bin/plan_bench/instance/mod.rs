//! A benchmark instance, read or generated, and brought to the rows that its checker knows.

mod check;
pub(crate) mod generate;
mod prices;

use gizi::balance::Severity;
use gizi::id::MenuId;
use gizi::menu::{Course, MealType};
use gizi::nutrient::NutrientKey;
use gizi::plan::optimise::{
    CandidateDish, DishTrait, DishValue, MAX_PLAN_DAYS, PlanDay, PlanDemand, PlanObjective, PlanPeriod, PlanProblem,
    PlanRule, PlanSlot, SlotChoice,
};
use gizi::quantity::decimal;
use jiff::ToSpan;
use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;

type Trouble = Box<dyn std::error::Error>;

/// What an instance is written in.
const FORMAT: &str = "gizi-bench/1";
/// A dish costs no more, in either direction.
const MOST: f64 = 1e12;
const COURSES: [Course; 5] =
    [Course::Staple, Course::AnimalProtein, Course::PlantProtein, Course::Vegetable, Course::Fruit];
const ANIMAL: Course = Course::AnimalProtein;
const VEGETABLE: Course = Course::Vegetable;
/// The nutrients that a deviation is measured by.
const AIMED: [&str; 6] = ["energy_kcal", "protein_g", "calcium_mg", "iron_mg", "vit_a_re_ug", "vit_c_mg"];

#[derive(Debug, Clone, Copy)]
pub(crate) enum Objective {
    Cost,
    Deviation,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Instance {
    #[serde(default = "format")]
    format: String,
    nutrients: Vec<String>,
    dishes: Vec<Dish>,
    dish_nutrients: Vec<Vec<f64>>,
    dish_cost: Vec<f64>,
    groups: Vec<Group>,
    plan: Frame,
}

#[derive(Serialize, Deserialize)]
struct Dish {
    id: String,
    course: usize,
    main_protein: Option<String>,
    veg_types: Vec<String>,
}

#[derive(Serialize, Deserialize)]
struct Group {
    name: String,
    factor: Vec<f64>,
    target: Vec<f64>,
    daily: Vec<(usize, Option<f64>, Option<f64>)>,
    weekly: Vec<(usize, Option<f64>, Option<f64>)>,
}

#[derive(Serialize, Deserialize)]
struct Frame {
    days: usize,
    week: usize,
    no_repeat_window: u32,
    max_uses: u32,
    min_veg_types_per_week: u32,
    budget_day: f64,
    budget_week_mean: f64,
}

fn format() -> String {
    FORMAT.to_owned()
}

/// The checker's numbers have six places.
fn rounded(value: f64) -> f64 {
    (value * 1e6).round_ties_even() / 1e6
}

fn slot(course: Course) -> PlanSlot {
    PlanSlot { meal_type: MealType::Lunch, course }
}

fn day(number: usize) -> Result<Date, Trouble> {
    Ok(date(2026, 1, 5).checked_add(i64::try_from(number)?.days())?)
}

impl Instance {
    pub(crate) fn read(path: &Path) -> Result<Self, Trouble> {
        let text = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let instance: Self = serde_json::from_slice(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        let unusable = |what: String| -> Result<Self, Trouble> { Err(format!("{}: {what}", path.display()).into()) };
        if instance.format != FORMAT {
            return unusable(format!("its format is `{}`, not `{FORMAT}`", instance.format));
        }
        if !(1..=MAX_PLAN_DAYS).contains(&instance.plan.days) {
            return unusable(format!("{} days are not 1 to {MAX_PLAN_DAYS}", instance.plan.days));
        }
        if !instance.dish_cost.iter().all(|cost| cost.abs() <= MOST) {
            return unusable(format!("a dish costs more than {MOST}"));
        }
        let (dishes, nutrients) = (instance.dishes.len(), instance.nutrients.len());
        let whole = instance.dish_cost.len() == dishes
            && instance.dish_nutrients.len() == dishes
            && instance.dish_nutrients.iter().all(|values| values.len() == nutrients)
            && instance.dishes.iter().all(|dish| dish.course < COURSES.len())
            && instance.plan.week > 0
            && instance.groups.iter().all(|group| {
                let known = |rows: &[(usize, Option<f64>, Option<f64>)]| rows.iter().all(|row| row.0 < nutrients);
                group.factor.len() == COURSES.len()
                    && group.target.len() == nutrients
                    && known(&group.daily)
                    && known(&group.weekly)
            });
        if whole { Ok(instance) } else { unusable("its tables do not fit each other".to_owned()) }
    }

    /// The columns that the checker reads: day by day, 1 for a dish that is served.
    pub(crate) fn columns(&self, choices: &[SlotChoice]) -> Vec<u8> {
        let mut columns = vec![0; self.plan.days * self.dishes.len()];
        for choice in choices {
            let day = choice.date.duration_since(date(2026, 1, 5)).as_hours() / 24;
            let dish = choice.menu_id.as_str().trim_start_matches('d').parse::<usize>().ok();
            let place = dish.zip(usize::try_from(day).ok()).map(|(dish, day)| day * self.dishes.len() + dish);
            if let Some(column) = place.and_then(|place| columns.get_mut(place)) {
                *column = 1;
            }
        }
        columns
    }

    /// Every row of the checker is a nutrient of its own, with the checker's rounded coefficients.
    pub(crate) fn problem(&self, objective: Objective) -> Result<PlanProblem, Trouble> {
        let (days, week) = (self.plan.days, self.plan.week);
        let mut values: Vec<BTreeMap<NutrientKey, f64>> = vec![BTreeMap::new(); self.dishes.len()];
        let mut rules = Vec::new();
        let weeks = week.min(days) as f64;
        // The last week may be shorter; then its rounding differs by less than this.
        let margin = if days % week == 0 { 0.0 } else { 1.3e-5 };
        for group in &self.groups {
            for (rows, period, name, length) in
                [(&group.daily, PlanPeriod::Day, "day", 1.0), (&group.weekly, PlanPeriod::Week, "week", weeks)]
            {
                for &(nutrient, low, high) in rows {
                    let key = NutrientKey::new(format!(
                        "{}_{name}_{}",
                        group.name,
                        self.nutrients.get(nutrient).map_or("", String::as_str)
                    ))?;
                    let scale = 1.0 / self.at(&group.target, nutrient).max(1e-9);
                    self.fill(&mut values, &key, |dish, amounts| {
                        rounded(self.at(amounts, nutrient) * self.at(&group.factor, dish.course) * scale / length)
                            * length
                    });
                    let margin = if period == PlanPeriod::Week { margin } else { 0.0 };
                    let (min, max) = (low.map(|low| low * scale + margin), high.map(|high| high * scale - margin));
                    let demand = PlanDemand::Nutrient { audience: None, nutrient: key.clone(), period, min, max };
                    rules.push(rule(key.as_str(), demand)?);
                }
            }
        }
        let budget = self.plan.budget_week_mean;
        for (period, name, length, max) in [
            (PlanPeriod::Day, "budget_day", 1.0, self.plan.budget_day / budget),
            (PlanPeriod::Week, "budget_week", weeks, 1.0 - margin),
        ] {
            let key = NutrientKey::new(name)?;
            for (values, cost) in values.iter_mut().zip(&self.dish_cost) {
                values.insert(key.clone(), rounded(cost / budget / length) * length);
            }
            let demand = PlanDemand::Nutrient { audience: None, nutrient: key, period, min: None, max: Some(max) };
            rules.push(rule(name, demand)?);
        }
        rules.push(rule("no_repeat", PlanDemand::DishUses { window: Some(self.plan.no_repeat_window), max: 1 })?);
        rules.push(rule("max_uses", PlanDemand::DishUses { window: None, max: self.plan.max_uses })?);
        let protein = PlanDemand::TraitUses {
            trait_kind: "main_protein".to_owned(),
            value: None,
            slot: Some(slot(ANIMAL)),
            window: Some(2),
            min: None,
            max: Some(1),
        };
        rules.push(rule("protein_gap", protein)?);
        let variety = PlanDemand::Variety {
            trait_kind: "vegetable".to_owned(),
            slot: Some(slot(VEGETABLE)),
            min: self.plan.min_veg_types_per_week,
        };
        rules.push(rule("vegetables", variety)?);
        let objective = match objective {
            Objective::Cost => vec![PlanObjective::Cost],
            Objective::Deviation => self.aims(&mut values)?,
        };
        let frame = (0..days).map(|number| Ok(PlanDay { date: day(number)?, week: u32::try_from(number / week)? }));
        let dishes = self.dishes.iter().zip(values).zip(&self.dish_cost).enumerate();
        let dishes = dishes.map(|(number, ((dish, values), cost))| self.candidate(number, dish, values, *cost));
        Ok(PlanProblem {
            days: frame.collect::<Result<_, Trouble>>()?,
            slots: COURSES.map(slot).to_vec(),
            dishes: dishes.collect::<Result<_, Trouble>>()?,
            audiences: Vec::new(),
            rules,
            locks: Vec::new(),
            forbidden: Vec::new(),
            scenarios: Vec::new(),
            objective,
            then: Vec::new(),
        })
    }

    fn candidate(
        &self,
        number: usize,
        dish: &Dish,
        values: BTreeMap<NutrientKey, f64>,
        cost: f64,
    ) -> Result<CandidateDish, Trouble> {
        let course = COURSES.get(dish.course).copied().ok_or("a dish has no course")?;
        let protein = dish.main_protein.iter().map(|value| ("main_protein", value));
        let vegetables = dish.veg_types.iter().map(|value| ("vegetable", value));
        let traits =
            protein.chain(vegetables).map(|(kind, value)| DishTrait { kind: kind.to_owned(), value: value.clone() });
        let values = values.into_iter().map(|(nutrient, low)| DishValue { nutrient, low, high: Some(low) });
        Ok(CandidateDish {
            menu_id: MenuId::new(format!("d{number}"))?,
            slots: vec![slot(course)],
            cost: decimal::from_f64(cost)?,
            costs: Vec::new(),
            values: values.collect(),
            traits: traits.collect(),
        })
    }

    /// The deviation of six nutrients of the third group, or the last there is.
    fn aims(&self, values: &mut [BTreeMap<NutrientKey, f64>]) -> Result<Vec<PlanObjective>, Trouble> {
        let group = self.groups.get(2).or(self.groups.last()).ok_or("there are no groups")?;
        let mut aims = Vec::new();
        for name in AIMED {
            let nutrient = self.nutrients.iter().position(|known| known == name).ok_or("a nutrient is missing")?;
            let key = NutrientKey::new(format!("aim_{name}"))?;
            self.fill(values, &key, |dish, amounts| {
                rounded(
                    self.at(amounts, nutrient) * self.at(&group.factor, dish.course) / self.at(&group.target, nutrient),
                )
            });
            aims.push(PlanObjective::Deviation { audience: None, nutrient: key, target: 1.0, weight: 100.0 });
        }
        Ok(aims)
    }

    fn fill(&self, values: &mut [BTreeMap<NutrientKey, f64>], key: &NutrientKey, value: impl Fn(&Dish, &[f64]) -> f64) {
        for ((values, dish), amounts) in values.iter_mut().zip(&self.dishes).zip(&self.dish_nutrients) {
            values.insert(key.clone(), value(dish, amounts));
        }
    }

    fn at(&self, values: &[f64], place: usize) -> f64 {
        values.get(place).copied().unwrap_or_default()
    }
}

fn rule(id: &str, demand: PlanDemand) -> Result<PlanRule, Trouble> {
    Ok(PlanRule { id: id.parse()?, severity: Severity::Required, price: 0.0, demand })
}

#[cfg(test)]
mod tests;
