//! What a standard says of dishes by themselves: how often they may return, and what they must be free of.

use super::rules::Rules;
use super::{PlanRequest, UnmappedReason};
use crate::balance::{Diet, DishCount, Fit, Measure, ServedMeal, Severity};
use crate::error::Result;
use crate::id::{AudienceKey, RuleId};
use crate::ingredient::{AllergenPresence, DietStatus, FoodCategory};
use crate::menu::{Catalog, Menu, MenuOptions, expand};
use crate::plan::optimise::{CandidateDish, DishTrait, PlanDay, PlanDemand, PlanPeriod, PlanRule};
use jiff::{Span, civil::Date};
use std::collections::BTreeSet;

/// The trait of a dish that a rule counts; its value is the rule.
const COUNTED: &str = "counted";
/// The trait of a dish that does not say whether the rule counts it, or that it does.
const MAY_COUNT: &str = "may_count";
/// The trait of a dish that is not stated to be what a rule asks for.
const UNFIT: &str = "unfit";
/// The trait that tells vegetables apart.
pub(super) const VEGETABLE: &str = "vegetable";

/// A side of a rule that speaks of dishes.
#[derive(Debug, Clone)]
pub(super) struct OfDishes {
    pub(super) rule: RuleId,
    pub(super) audience: AudienceKey,
    pub(super) measure: Measure,
    pub(super) period: PlanPeriod,
    pub(super) severity: Severity,
    pub(super) price: f64,
    pub(super) min: Option<f64>,
    pub(super) max: Option<f64>,
}

/// Whether a measure speaks of dishes by themselves.
pub(super) fn of_dishes(measure: &Measure) -> bool {
    matches!(measure, Measure::Dishes { .. } | Measure::FreeOf { .. } | Measure::Diet { .. })
}

impl Rules {
    /// Rules of dishes, as traits of the candidates and how often they may occur. All audiences eat from one pot, so what
    /// several ask for alike is one rule, under the name of the first.
    pub(super) fn of_dishes(
        &mut self,
        request: &PlanRequest,
        dishes: &mut [CandidateDish],
        catalog: &Catalog,
    ) -> Result<()> {
        let asked = std::mem::take(&mut self.dishes);
        if asked.is_empty() {
            return Ok(());
        }
        let mut served = Vec::new();
        for dish in dishes.iter() {
            let options = MenuOptions { fortified: request.fortified, ..MenuOptions::default() };
            served.push(ServedMeal::of_menu(catalog.menu(dish.menu_id.as_str())?, catalog, &options, 1)?);
        }
        let mut known: Vec<(Severity, PlanDemand)> = Vec::new();
        for side in &asked {
            for (dish, meal) in dishes.iter_mut().zip(&served) {
                for kind in kinds(&side.measure, meal) {
                    let own = DishTrait { kind: kind.to_owned(), value: side.rule.to_string() };
                    if !dish.traits.contains(&own) {
                        dish.traits.push(own);
                    }
                }
            }
            for demand in self.demands(side, dishes) {
                if !known.contains(&(side.severity, demand.clone())) {
                    known.push((side.severity, demand.clone()));
                    let end =
                        if matches!(demand, PlanDemand::TraitUses { min: Some(_), .. }) { "least" } else { "most" };
                    let id = RuleId::new(format!("{}-{}-{end}", side.audience, side.rule))?;
                    self.mapped.push(PlanRule { id, severity: side.severity, price: side.price, demand });
                }
            }
        }
        Ok(())
    }

    /// What a side of a rule demands of the dishes' traits. A most that no dish can break is kept by every filling.
    fn demands(&mut self, side: &OfDishes, dishes: &[CandidateDish]) -> Vec<PlanDemand> {
        let have = |kind: &str| -> Vec<&CandidateDish> {
            let own = |own: &DishTrait| own.kind == kind && own.value == side.rule.as_str();
            dishes.iter().filter(|dish| dish.traits.iter().any(own)).collect()
        };
        let uses = |kind: &str, window, min, max| PlanDemand::TraitUses {
            trait_kind: kind.to_owned(),
            value: Some(side.rule.to_string()),
            slot: None,
            window: Some(window),
            min,
            max,
        };
        let mut demands = Vec::new();
        let (count, window) = match &side.measure {
            Measure::Dishes { count, window_days, .. } => (*count, *window_days),
            _ if have(UNFIT).is_empty() => {
                self.kept_by_slots.push(side.rule.clone());
                return demands;
            }
            _ => return vec![uses(UNFIT, 1, None, Some(0))],
        };
        // A dish a day is a day; where two slots could have one, it is not.
        let mut slots: Vec<_> = have(MAY_COUNT).into_iter().flat_map(|dish| &dish.slots).collect();
        slots.sort();
        slots.dedup();
        if count == DishCount::Different || count == DishCount::Days && slots.len() > 1 {
            self.leave(&side.rule, UnmappedReason::Measure);
            return demands;
        }
        let runs = match (side.period, window) {
            (PlanPeriod::Day, _) => Some((1, 1)),
            (_, Some(window)) => runs(&self.days, window),
            (_, None) => None,
        };
        let Some((least, most)) = runs else {
            self.leave(&side.rule, UnmappedReason::Period);
            return demands;
        };
        if let Some(max) = side.max {
            // What is required is proved, and advice is judged by what is known.
            let kind = if side.severity == Severity::Required { MAY_COUNT } else { COUNTED };
            if have(kind).is_empty() {
                self.kept_by_slots.push(side.rule.clone());
            } else {
                demands.push(uses(kind, most, None, Some((max + 1e-9).floor() as u32)));
            }
        }
        if let Some(min) = side.min.filter(|min| *min > 0.0) {
            if least != most {
                self.leave(&side.rule, UnmappedReason::Period);
            } else if have(COUNTED).is_empty() {
                self.leave(&side.rule, UnmappedReason::NoDish);
            } else {
                demands.push(uses(COUNTED, least, Some((min - 1e-9).ceil() as u32), None));
            }
        }
        demands
    }
}

/// The traits by which a measure counts a dish.
fn kinds(measure: &Measure, meal: &ServedMeal) -> Vec<&'static str> {
    let unfit = |fits: bool| if fits { Vec::new() } else { vec![UNFIT] };
    match measure {
        Measure::Dishes { dishes, .. } => match meal.dishes.first().map_or(Fit::Unknown, |dish| dishes.fit(dish)) {
            Fit::No => Vec::new(),
            Fit::Unknown => vec![MAY_COUNT],
            Fit::Yes => vec![COUNTED, MAY_COUNT],
        },
        Measure::FreeOf { allergen } => {
            let found = meal.diet.allergens.iter().find(|found| found.allergen == *allergen);
            unfit(found.is_some_and(|found| found.presence == AllergenPresence::Free))
        }
        Measure::Diet { diet } => {
            let found = match diet {
                Diet::Halal => &meal.diet.halal,
                Diet::Vegetarian => &meal.diet.vegetarian,
            };
            unfit(found.status == DietStatus::Yes)
        }
        _ => Vec::new(),
    }
}

/// How many planned days so many days in a row hold, at least and at most, wherever within the plan they begin; none
/// where nothing is planned. Days in a row that hold none are not judged. A plan that is shorter has no such run.
fn runs(days: &[PlanDay], window: u32) -> Option<(u32, u32)> {
    let (first, last) = (days.first()?.date, days.last()?.date);
    let later = |date: Date, by: u32| Span::new().try_days(by).ok().and_then(|span| date.checked_add(span).ok());
    let (mut counts, mut from) = (BTreeSet::new(), first);
    while let Some(until) = later(from, window.saturating_sub(1)).filter(|until| *until <= last) {
        let held = days.iter().filter(|day| (from..=until).contains(&day.date)).count() as u32;
        counts.extend((held > 0).then_some(held));
        from = later(from, 1)?;
    }
    let longer = days.len() as u32 + 1;
    Some((counts.first().copied().unwrap_or(longer), counts.last().copied().unwrap_or(longer)))
}

/// The vegetables of a dish, whatever their amount.
pub(super) fn vegetables(menu: &Menu, catalog: &Catalog, options: &MenuOptions) -> Result<Vec<DishTrait>> {
    let expansion = expand(menu, catalog, options)?;
    let foods = expansion.leaves.iter().map(|leaf| &leaf.food.ingredient);
    let ids: BTreeSet<String> =
        foods.filter(|food| food.category == FoodCategory::Vegetable).map(|food| food.id.to_string()).collect();
    Ok(ids.into_iter().map(|value| DishTrait { kind: VEGETABLE.to_owned(), value }).collect())
}
