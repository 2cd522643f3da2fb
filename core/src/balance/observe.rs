//! What a measure comes to for a sample of meals: an interval and what makes it inexact.

use super::filter::Fit;
use super::sample::Sample;
use super::{Diet, DishCount, DishFilter, ServedDish, ServedMeal, UnknownReason};
use crate::cost::{CostBasis, CostComponent};
use crate::error::Result;
use crate::ingredient::{AllergenPresence, DietStatus};
use crate::menu::Course;
use crate::money::{Currency, Money};
use crate::nutrient::{Bounds, NutrientKey, NutrientTotal};
use crate::quantity::decimal::{from_f64, to_f64};

/// An observed value.
#[derive(Debug, Clone)]
pub(super) struct Observation {
    pub(super) value: Bounds,
    pub(super) estimate_high: Option<f64>,
    pub(super) coverage: Option<f64>,
    pub(super) because: Vec<UnknownReason>,
}

impl Observation {
    pub(super) fn of(value: Bounds, because: Vec<UnknownReason>) -> Self {
        Self { value, estimate_high: None, coverage: None, because }
    }
}

fn total<'a>(meal: &'a ServedMeal, key: &NutrientKey) -> Option<&'a NutrientTotal> {
    meal.nutrition.total(key.as_str())
}

/// The mean amount of a nutrient.
pub(super) fn nutrient(sample: &Sample<'_>, key: &NutrientKey) -> Observation {
    let low = sample.mean(|meal| total(meal, key).map_or(0.0, |total| total.serving.low));
    let high = sample.mean_of_known(|meal| total(meal, key)?.serving.high);
    let estimated = sample.meals.iter().any(|w| total(w.meal, key).is_some_and(|t| t.serving_estimate_high.is_some()));
    let likely = |total: &NutrientTotal| total.serving_estimate_high.or(total.serving.high);
    let (mut covered, mut weight) = (0.0, 0.0);
    let mut because = Vec::new();
    for weighted in &sample.meals {
        weight += weighted.weight;
        let Some(total) = total(weighted.meal, key) else {
            note(&mut because, UnknownReason::NutrientNotCalculated { nutrient: key.clone() });
            continue;
        };
        covered += weighted.weight * total.coverage;
        for gap in &total.gaps {
            let food = UnknownReason::Food {
                ingredient_id: gap.ingredient_id.clone(),
                ingredient_name: gap.ingredient_name.clone(),
                nutrient: key.clone(),
                gap: gap.reason,
            };
            note(&mut because, food);
        }
    }
    Observation {
        value: Bounds { low, high },
        estimate_high: sample.mean_of_known(|meal| total(meal, key).and_then(likely)).filter(|_| estimated),
        coverage: (weight > 0.0).then(|| covered / weight),
        because,
    }
}

fn note(because: &mut Vec<UnknownReason>, reason: UnknownReason) {
    if !because.contains(&reason) {
        because.push(reason);
    }
}

/// 100·f·ΣN / ΣE: the least with most energy, the most with least.
pub(super) fn percent_of_energy(sample: &Sample<'_>, key: &NutrientKey, kcal_per_gram: f64) -> Result<Observation> {
    let energy = nutrient(sample, &NutrientKey::new("energy_kcal")?);
    let part = nutrient(sample, key);
    let value = energy_share(&part.value, &energy.value, kcal_per_gram);
    let mut because = part.because;
    energy.because.into_iter().for_each(|reason| note(&mut because, reason));
    Ok(Observation {
        value,
        estimate_high: part
            .estimate_high
            .and_then(|grams| energy_share(&Bounds { low: 0.0, high: Some(grams) }, &energy.value, kcal_per_gram).high),
        coverage: part.coverage.zip(energy.coverage).map(|(part, energy)| part.min(energy)),
        because,
    })
}

/// The share of the energy that grams of a nutrient give, in percent.
pub(super) fn energy_share(grams: &Bounds, energy: &Bounds, kcal_per_gram: f64) -> Bounds {
    let percent = |grams: f64, kcal: f64| (kcal > 0.0).then(|| 100.0 * (kcal_per_gram * grams) / kcal);
    let high = match grams.high {
        Some(zero) if zero <= 0.0 => Some(0.0),
        grams => grams.and_then(|grams| percent(grams, energy.low)),
    };
    Bounds { low: energy.high.and_then(|high| percent(grams.low, high)).unwrap_or(0.0), high }
}

/// The mean credits of a food-group component.
pub(super) fn component(sample: &Sample<'_>, component: &str, courses: &[Course], days: u32) -> Observation {
    let mut because = Vec::new();
    for dish in sample.meals.iter().filter(|w| w.meal.credits.is_empty()).flat_map(|w| &w.meal.dishes) {
        if credit(dish, component, courses).known().is_none() {
            note(&mut because, UnknownReason::Dish { dish: dish.name.clone() });
        }
    }
    let credits = |meal: &ServedMeal| {
        let dishes = meal.dishes.iter().map(|dish| credit(dish, component, courses));
        match meal.credits.as_slice() {
            [] => dishes.fold(Bounds::ZERO, |sum, credit| sum.plus(&credit)),
            stated => Bounds::exact(stated.iter().filter(|c| c.component == component).map(|c| to_f64(c.amount)).sum()),
        }
    };
    let value = Bounds { low: sample.mean(|meal| credits(meal).low), high: sample.mean_of_known(|m| credits(m).high) };
    Observation::of(value.times(f64::from(days)), because)
}

/// What a dish is credited with: what it states, else 1 for its course, else nobody knows.
fn credit(dish: &ServedDish, component: &str, courses: &[Course]) -> Bounds {
    if !dish.credits.is_empty() {
        let own = dish.credits.iter().filter(|credit| credit.component == component);
        return Bounds::exact(own.map(|credit| to_f64(credit.amount)).sum());
    }
    match dish.course {
        Some(course) if courses.contains(&course) => Bounds::exact(1.0),
        Some(_) if !courses.is_empty() => Bounds::ZERO,
        None if !courses.is_empty() => Bounds { low: 0.0, high: Some(1.0) },
        _ => Bounds { low: 0.0, high: None },
    }
}

/// How many dishes fit: for certain, and at most.
pub(super) fn dishes<'a>(
    meals: impl Iterator<Item = &'a ServedMeal> + Clone,
    filter: &DishFilter,
    count: DishCount,
) -> Observation {
    let mut because = Vec::new();
    let fits = meals.clone().flat_map(|meal| meal.dishes.iter().map(move |dish| (meal, dish, filter.fit(dish))));
    for (_, dish, _) in fits.clone().filter(|(_, _, fit)| *fit == Fit::Unknown) {
        note(&mut because, UnknownReason::Dish { dish: dish.name.clone() });
    }
    let counted = |least: Fit| {
        let fitting = fits.clone().filter(|(_, _, fit)| *fit >= least);
        let number = match count {
            DishCount::Servings => fitting.count(),
            DishCount::Days => fitting.map(|(meal, _, _)| meal.date).collect::<std::collections::BTreeSet<_>>().len(),
            DishCount::Different => {
                fitting.map(|(_, dish, _)| dish.name.as_str()).collect::<std::collections::BTreeSet<_>>().len()
            }
        };
        number as f64
    };
    Observation::of(Bounds { low: counted(Fit::Yes), high: Some(counted(Fit::Unknown)) }, because)
}

/// 100·W(courses) / W: the least when the others weigh most, the most when they weigh least.
pub(super) fn plate_share(sample: &Sample<'_>, courses: &[Course]) -> Observation {
    let mut because = Vec::new();
    let (mut sure, mut maybe, mut others) = (Bounds::ZERO, Bounds::ZERO, Bounds::ZERO);
    for weighted in &sample.meals {
        for dish in &weighted.meal.dishes {
            let weight = dish.weight.map_or(Bounds { low: 0.0, high: None }, |grams| Bounds {
                low: to_f64(grams.low),
                high: grams.high.map(to_f64),
            });
            if weight.known().is_none() {
                note(&mut because, UnknownReason::DishWeight { dish: dish.name.clone() });
            }
            let weight = weight.times(weighted.weight);
            match dish.course {
                Some(course) if courses.contains(&course) => sure = sure.plus(&weight),
                Some(_) => others = others.plus(&weight),
                None => {
                    note(&mut because, UnknownReason::Dish { dish: dish.name.clone() });
                    maybe = maybe.plus(&weight);
                }
            }
        }
    }
    let percent = |part: f64, rest: f64| (part + rest > 0.0).then(|| 100.0 * part / (part + rest));
    let rest = others.plus(&maybe).high;
    let part = sure.plus(&maybe).high;
    let low = rest.and_then(|rest| percent(sure.low, rest)).unwrap_or(0.0);
    // A share is never above the whole, whatever is not known.
    let high = part.map_or(Some(100.0), |part| percent(part, others.low).or(Some(100.0)));
    Observation::of(Bounds { low, high }, because)
}

/// The mean cost of some components; `None` if no meal says anything about cost.
pub(super) fn cost(
    sample: &Sample<'_>,
    components: &[CostComponent],
    basis: CostBasis,
    currency: Currency,
) -> Result<Option<Observation>> {
    if sample.meals.iter().all(|weighted| weighted.meal.costs.is_empty()) {
        return Ok(None);
    }
    let mut because = Vec::new();
    let (mut low, mut high) = (Money::zero(currency), Some(Money::zero(currency)));
    for weighted in &sample.meals {
        let (mut least, mut most) = (Money::zero(currency), Some(Money::zero(currency)));
        for component in components {
            let costs = &weighted.meal.costs;
            let found = costs.iter().find(|found| found.component == *component && found.basis == basis);
            if let Some(found) = found {
                least = least.plus(&found.serving.at_least)?;
            }
            let at_most = found.and_then(|found| found.serving.at_most);
            most = match most.zip(at_most) {
                Some((most, more)) => Some(most.plus(&more)?),
                None => None,
            };
            if found.and_then(|found| found.serving.known()).is_none() {
                let missing = found.map(|found| found.missing.clone()).unwrap_or_default();
                note(&mut because, UnknownReason::Cost { component: *component, missing });
            }
        }
        let weight = from_f64(weighted.weight)?;
        low = low.plus(&least.times(weight)?)?;
        high = match high.zip(most) {
            Some((high, most)) => Some(high.plus(&most.times(weight)?)?),
            None => None,
        };
    }
    // Exact until here; a mean rounds at 28 digits, and the verdict compares as f64.
    let heads = from_f64(sample.heads)?;
    let mean = |sum: Money| sum.divided_by(heads).map(|mean| to_f64(mean.amount));
    let value = Bounds { low: mean(low)?, high: high.map(mean).transpose()? };
    Ok(Some(Observation::of(value, because)))
}

/// Whether an allergen is in any meal: 0 no, 1 yes or maybe as far as its makers state, between the two unknown.
pub(super) fn allergen(sample: &Sample<'_>, allergen: &str) -> Observation {
    let mut value = Bounds::ZERO;
    let mut because = Vec::new();
    for weighted in &sample.meals {
        let found = weighted.meal.diet.allergens.iter().find(|finding| finding.allergen == allergen);
        let presence = found.map_or(AllergenPresence::Unknown, |finding| finding.presence);
        let ingredients = found.map(|finding| finding.ingredients.clone()).unwrap_or_default();
        match presence {
            AllergenPresence::Free => continue,
            AllergenPresence::Unknown => value.high = Some(1.0),
            AllergenPresence::MayContain | AllergenPresence::Contains => value = Bounds::exact(1.0),
        }
        note(&mut because, UnknownReason::Allergen { allergen: allergen.to_owned(), presence, ingredients });
    }
    Observation::of(value, because)
}

/// Whether any meal breaks a diet: 0 no, 1 yes, between the two unknown.
pub(super) fn diet(sample: &Sample<'_>, diet: Diet) -> Observation {
    let mut value = Bounds::ZERO;
    let mut because = Vec::new();
    for weighted in &sample.meals {
        let finding = match diet {
            Diet::Halal => &weighted.meal.diet.halal,
            Diet::Vegetarian => &weighted.meal.diet.vegetarian,
        };
        match finding.status {
            DietStatus::Yes => continue,
            DietStatus::Unknown => value.high = Some(1.0),
            DietStatus::No => value = Bounds::exact(1.0),
        }
        note(&mut because, UnknownReason::Diet { ingredients: finding.ingredients.clone() });
    }
    Observation::of(value, because)
}
