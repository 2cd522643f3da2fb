use super::{RuleBasis, ServedMeal};
use crate::menu::MealType;
use std::collections::BTreeMap;

/// The meals a rule looks at, with their weights: Σ weight·value / heads is what one person gets in a day.
///
/// The heads of a day are the most portions of any one of its meal types, so two trays of one lunch share the heads,
/// and breakfast and lunch add up. One meal by itself weighs 1.
#[derive(Debug, Clone)]
pub(super) struct Sample<'a> {
    pub(super) meals: Vec<Weighted<'a>>,
    pub(super) heads: f64,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Weighted<'a> {
    pub(super) meal: &'a ServedMeal,
    pub(super) weight: f64,
}

/// The heads of all days together: a person who eats on five days counts five times.
pub(crate) fn heads<'a>(meals: impl Iterator<Item = &'a ServedMeal>) -> u64 {
    let mut portions: BTreeMap<(_, Option<MealType>), u64> = BTreeMap::new();
    for meal in meals {
        *portions.entry((meal.date, meal.meal_type)).or_default() += u64::from(meal.portions);
    }
    let mut days = BTreeMap::new();
    for ((date, _), portions) in portions {
        let heads: &mut u64 = days.entry(date).or_default();
        *heads = portions.max(*heads);
    }
    days.values().sum()
}

impl<'a> Sample<'a> {
    pub(super) fn of(basis: RuleBasis, meals: impl Iterator<Item = &'a ServedMeal>) -> Self {
        if basis == RuleBasis::Meal {
            return Self { meals: meals.map(|meal| Weighted { meal, weight: 1.0 }).collect(), heads: 1.0 };
        }
        let mut served: Vec<&ServedMeal> = meals.filter(|meal| meal.portions > 0).collect();
        // Sums of floats depend on their order; the order of the caller's list must not.
        served.sort_by(|a, b| {
            (a.date, a.meal_type, &a.menu_id, a.portions).cmp(&(b.date, b.meal_type, &b.menu_id, b.portions))
        });
        let heads = heads(served.iter().copied());
        let meals = served.into_iter().map(|meal| Weighted { meal, weight: f64::from(meal.portions) });
        Self { meals: meals.collect(), heads: heads as f64 }
    }

    /// Σ weight·value / heads.
    pub(super) fn mean(&self, value: impl Fn(&ServedMeal) -> f64) -> f64 {
        let mut sum = 0.0;
        for weighted in &self.meals {
            sum += weighted.weight * value(weighted.meal);
        }
        sum / self.heads
    }

    /// Like [`mean`](Self::mean), of values that may not be known.
    pub(super) fn mean_of_known(&self, value: impl Fn(&ServedMeal) -> Option<f64>) -> Option<f64> {
        let mut sum = 0.0;
        for weighted in &self.meals {
            sum += weighted.weight * value(weighted.meal)?;
        }
        Some(sum / self.heads)
    }

    /// Whether everybody gets one meal, so that limits printed for a meal hold for the mean.
    pub(super) fn one_meal_each(&self) -> bool {
        let mut weight = 0.0;
        for weighted in &self.meals {
            weight += weighted.weight;
        }
        weight <= self.heads
    }
}
