//! The one place where nutrients are added up.

use crate::error::Result;
use crate::menu::{Catalog, Food, Leaf, MenuError, MenuOptions, RetentionStep};
use crate::nutrient::{Bounds, Bracket, FoodRow, GapReason, Guarantee, Keep, ValueGap};
use crate::quantity::decimal::to_f64;
use std::borrow::Cow;

/// Sums over the lines of a menu, in registry order.
pub(super) struct Sums {
    pub(super) low: Vec<f64>,
    /// What the upper end adds to the lower one; `None` when nothing bounds it.
    extra: Vec<Option<f64>>,
    /// The same with missing values at the highest of their food group; `None` when that cannot be said.
    likely: Vec<Option<f64>>,
    known_mass: Vec<f64>,
    mass: f64,
    pub(super) gaps: Vec<Vec<(f64, ValueGap)>>,
    pub(super) traces: Vec<bool>,
    pub(super) zeros: Vec<Vec<String>>,
    pub(super) formulas: Vec<Vec<String>>,
}

/// What one gram of a leaf's food brings after all its cooking, and on the day of service.
pub(super) fn bracket<'a>(
    leaf: &'a Leaf<'_>,
    catalog: &Catalog,
    options: &MenuOptions,
) -> Result<(Cow<'a, FoodRow>, Cow<'a, Bracket>)> {
    let row = fortified(leaf.food, catalog, options)?;
    if leaf.retention.is_empty() {
        return Ok(match row {
            Cow::Borrowed(row) => (Cow::Borrowed(row), Cow::Borrowed(&row.raw)),
            Cow::Owned(row) => {
                let raw = row.raw.clone();
                (Cow::Owned(row), Cow::Owned(raw))
            }
        });
    }
    let mut kept = Vec::with_capacity(catalog.registry().len());
    for nutrient in catalog.registry().nutrients() {
        kept.push(keep(&leaf.retention, &nutrient.retention, catalog)?);
    }
    let after = row.bracket(&|nutrient| kept.get(nutrient).copied().unwrap_or(Keep::ALL));
    Ok((row, Cow::Owned(after)))
}

fn keep(steps: &[RetentionStep], column: &str, catalog: &Catalog) -> Result<Keep> {
    if column.is_empty() {
        return Ok(Keep::ALL);
    }
    steps.iter().try_fold(Keep::ALL, |kept, step| {
        let next = match step {
            RetentionStep::Code(code) => {
                let share = catalog.retention().share(*code, column)?;
                Keep { low: share, high: share }
            }
            RetentionStep::Unknown => Keep::UNKNOWN,
        };
        Ok(Keep { low: kept.low * next.low, high: kept.high * next.high })
    })
}

/// A food in registry order under the programmes the options ask for.
pub(super) fn fortified<'a>(food: &'a Food, catalog: &Catalog, options: &MenuOptions) -> Result<Cow<'a, FoodRow>> {
    let mut guarantees = Vec::new();
    for layer in food.ingredient.fortifications.iter().filter(|_| options.fortified) {
        let holds = match options.date {
            Some(date) => layer.holds_on(date),
            None if layer.valid_from.is_none() && layer.valid_to.is_none() => true,
            None => return Err(MenuError::FortificationDate { ingredient: food.ingredient.name.clone() }.into()),
        };
        if let Some(nutrient) = catalog.registry().position(layer.nutrient.as_str()).filter(|_| holds) {
            let (minimum, maximum) = (layer.minimum_per_100g, layer.maximum_per_100g);
            guarantees.push(Guarantee { nutrient, minimum, maximum });
        }
    }
    if guarantees.is_empty() {
        return Ok(Cow::Borrowed(&food.row));
    }
    let (composition, rules) = (&food.ingredient.composition, food.row.zeros.clone());
    FoodRow::fortified(catalog.registry(), composition, rules, &guarantees).map(Cow::Owned)
}

impl Sums {
    pub(super) fn over(leaves: &[Leaf<'_>], catalog: &Catalog, options: &MenuOptions) -> Result<Self> {
        let count = catalog.registry().len();
        let mut sums = Self {
            low: vec![0.0; count],
            extra: vec![Some(0.0); count],
            likely: vec![Some(0.0); count],
            known_mass: vec![0.0; count],
            mass: 0.0,
            gaps: vec![Vec::new(); count],
            traces: vec![false; count],
            zeros: vec![Vec::new(); count],
            formulas: vec![Vec::new(); count],
        };
        for leaf in leaves.iter().filter(|leaf| leaf.chosen) {
            let (row, bracket) = bracket(leaf, catalog, options)?;
            sums.add(leaf, &row, &bracket, catalog);
        }
        Ok(sums)
    }

    fn add(&mut self, leaf: &Leaf<'_>, row: &FoodRow, bracket: &Bracket, catalog: &Catalog) {
        let grams = to_f64(leaf.edible.low);
        let most = leaf.edible.high.map(to_f64);
        let mass = most.unwrap_or(grams);
        self.mass += mass;
        for (sum, one) in self.low.iter_mut().zip(&bracket.low) {
            *sum += grams * one;
        }
        for known in &mut self.known_mass {
            *known += mass;
        }
        for gap in &bracket.gaps {
            let place = gap.nutrient;
            let low = bracket.low.get(place).copied().unwrap_or(0.0);
            // A food group's unfortified values say nothing of what a mill adds.
            let highest = match gap.reason {
                GapReason::FortificationLevelMissing if gap.open => None,
                _ if gap.open => catalog.estimate(leaf.food.ingredient.category, place),
                _ => Some(gap.high),
            };
            self.widen(place, most, |most| most * gap.high - grams * low);
            self.suppose(place, most.zip(highest).map(|(most, highest)| most * highest.max(low) - grams * low));
            self.open(place, mass, leaf, gap.reason);
        }
        if let Some(reason) = leaf.gap.filter(|_| most.is_none_or(|most| most > grams)) {
            let closed: Vec<(usize, f64)> =
                bracket.low.iter().copied().enumerate().filter(|(_, one)| *one > 0.0).collect();
            for (place, one) in closed {
                if bracket.gaps.iter().all(|gap| gap.nutrient != place) {
                    let spread = most.map(|most| (most - grams) * one);
                    self.widen(place, most, |most| (most - grams) * one);
                    self.suppose(place, spread);
                    self.open(place, mass, leaf, reason);
                }
            }
        }
        for place in &row.traces {
            self.traces.get_mut(*place).into_iter().for_each(|flag| *flag = true);
        }
        let zeros = row.zeros.iter().map(|rule| (rule.nutrient, rule.id.as_str()));
        zeros.for_each(|(place, id)| note(&mut self.zeros, place, id));
        row.formulas().for_each(|(place, name)| note(&mut self.formulas, place, name));
    }

    fn widen(&mut self, place: usize, most: Option<f64>, by: impl Fn(f64) -> f64) {
        if let Some(extra) = self.extra.get_mut(place) {
            *extra = extra.zip(most).map(|(extra, most)| extra + by(most));
        }
    }

    fn suppose(&mut self, place: usize, by: Option<f64>) {
        if let Some(likely) = self.likely.get_mut(place) {
            *likely = likely.zip(by).map(|(likely, by)| likely + by);
        }
    }

    fn open(&mut self, place: usize, mass: f64, leaf: &Leaf<'_>, reason: GapReason) {
        if let Some(known) = self.known_mass.get_mut(place) {
            *known -= mass;
        }
        let Some(gaps) = self.gaps.get_mut(place) else { return };
        let ingredient = &leaf.food.ingredient;
        let same = |gap: &&mut (f64, ValueGap)| gap.1.ingredient_id == ingredient.id.as_str() && gap.1.reason == reason;
        match gaps.iter_mut().find(same) {
            Some(gap) => gap.0 += mass,
            None => gaps.push((
                mass,
                ValueGap {
                    ingredient_id: ingredient.id.as_str().to_owned(),
                    ingredient_name: ingredient.name.clone(),
                    reason,
                },
            )),
        }
    }

    /// Shifts a nutrient by what cooking itself adds or takes away (water), down to nothing at the least; returns
    /// whether even the most there can be falls below nothing.
    pub(super) fn shift(&mut self, place: usize, gained: Bounds, lost: Bounds) -> bool {
        let (Some(low), Some(extra), Some(likely)) =
            (self.low.get_mut(place), self.extra.get_mut(place), self.likely.get_mut(place))
        else {
            return false;
        };
        let before = *low;
        let shifted = |by: Option<f64>| by.zip(gained.high).map(|(by, gained)| before + by + gained - lost.low);
        let (most, likely_most) = (shifted(*extra), shifted(*likely));
        *low = lost.high.map_or(0.0, |lost| (before + gained.low - lost).max(0.0));
        let above = |most: Option<f64>| most.map(|most| (most - *low).max(0.0));
        (*extra, *likely) = (above(most), above(likely_most));
        most.is_some_and(|most| most < -1e-9 * before.abs())
    }

    pub(super) fn bounds(&self, place: usize) -> Bounds {
        let low = self.low.get(place).copied().unwrap_or(0.0);
        Bounds { low, high: self.extra.get(place).copied().flatten().map(|extra| low + extra) }
    }

    pub(super) fn likely_high(&self, place: usize) -> Option<f64> {
        let low = self.low.get(place)?;
        self.likely.get(place).copied().flatten().map(|likely| low + likely)
    }

    pub(super) fn coverage(&self, place: usize) -> f64 {
        let known = self.known_mass.get(place).copied().unwrap_or(0.0);
        if self.mass > 0.0 { (known / self.mass).clamp(0.0, 1.0) } else { 1.0 }
    }
}

fn note(lists: &mut [Vec<String>], place: usize, name: &str) {
    if let Some(list) = lists.get_mut(place)
        && list.iter().all(|known| known != name)
    {
        list.push(name.to_owned());
    }
}
