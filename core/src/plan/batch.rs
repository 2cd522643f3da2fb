//! What is cooked of one menu for one meal, over all audiences, sites and special diets.

use super::{Assignment, DayRange, PlanError, Recipes, Tray};
use crate::error::Result;
use crate::id::{MenuId, PortionKey};
use crate::menu::{LineChoice, MealType, MenuOptions};
use crate::quantity::{Decimal, QuantityError, decimal};
use jiff::civil::Date;
use rust_decimal::prelude::ToPrimitive;
use std::collections::BTreeMap;

/// Portions that are cooked beyond those planned.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SparePortions {
    /// So many percent more of each size, rounded up to whole portions; 0 to 100.
    #[serde(with = "decimal::wire", default)]
    pub percent: Decimal,
    /// So many portions more of each menu at a meal, in the size most are planned of.
    #[serde(default)]
    pub count: u32,
    /// So many portions of each menu at a meal kept as food samples, in that size too.
    #[serde(default)]
    pub samples: u32,
}

/// How many portions of one size are cooked.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchPortions {
    /// The size. Absent: the reference portion.
    pub portion: Option<PortionKey>,
    /// Portions planned.
    pub planned: i64,
    /// Portions beyond.
    pub extra: i64,
    /// Portions kept as food samples.
    pub samples: i64,
}

impl BatchPortions {
    /// All of them.
    pub fn total(&self) -> i64 {
        self.planned + self.extra + self.samples
    }
}

/// A tray, and the assignment that asks for it.
pub(super) type Asked<'a> = (&'a Assignment, Tray<'a>);

/// One menu at one meal of one day.
#[derive(Debug)]
pub(super) struct Batch<'a> {
    pub(super) date: Date,
    pub(super) meal_type: MealType,
    pub(super) menu_id: &'a MenuId,
    /// Where its catalog stands.
    pub(super) place: usize,
    /// By id of the assignment, its own tray before others.
    pub(super) trays: Vec<Asked<'a>>,
    /// By size, the reference portion first. Empty if no portions are planned.
    pub(super) sizes: Vec<BatchPortions>,
}

impl<'a> Batch<'a> {
    /// The assignments that ask for it and do not say how many.
    pub(super) fn without_portions(&self) -> impl Iterator<Item = &'a Assignment> {
        self.trays.iter().filter(|(_, tray)| tray.total() == 0).map(|(assignment, _)| *assignment)
    }
}

/// The batches of some days, by day, meal and menu, whatever the order of the assignments. A menu in two versions is two.
pub(super) fn batches<'a>(
    assignments: &'a [Assignment],
    range: &DayRange,
    recipes: &Recipes<'_>,
    spare: &SparePortions,
) -> Result<Vec<Batch<'a>>> {
    if spare.percent < Decimal::ZERO || spare.percent > Decimal::ONE_HUNDRED {
        return Err(PlanError::Spare { percent: spare.percent }.into());
    }
    let mut found: BTreeMap<(Date, MealType, &MenuId, u32, usize), Vec<Asked<'_>>> = BTreeMap::new();
    for assignment in assignments.iter().filter(|it| range.includes(it.date)) {
        for tray in assignment.trays() {
            let place = recipes.place(assignment, &tray);
            let version = recipes.at(place).menu(tray.menu_id.as_str()).map_or(0, |menu| menu.version);
            let key = (assignment.date, assignment.meal_type, tray.menu_id, version, place);
            found.entry(key).or_default().push((assignment, tray));
        }
    }
    let batches = found.into_iter().map(|((date, meal_type, menu_id, _, place), mut trays)| {
        trays.sort_by(|(a, _), (b, _)| a.id.cmp(&b.id));
        let sizes = sizes(&trays, spare)?;
        Ok(Batch { date, meal_type, menu_id, place, trays, sizes })
    });
    batches.collect()
}

fn sizes(trays: &[Asked<'_>], spare: &SparePortions) -> Result<Vec<BatchPortions>> {
    let mut planned: BTreeMap<Option<&PortionKey>, i64> = BTreeMap::new();
    for portions in trays.iter().flat_map(|(_, tray)| tray.portions).filter(|portions| portions.count > 0) {
        *planned.entry(portions.portion.as_ref()).or_default() += i64::from(portions.count);
    }
    let mut sizes = Vec::with_capacity(planned.len());
    for (portion, planned) in planned {
        let more = decimal::div(decimal::mul(planned.into(), spare.percent)?, Decimal::ONE_HUNDRED)?;
        let extra = more.ceil().to_i64().ok_or(QuantityError::Overflow { operation: "portions" })?;
        sizes.push(BatchPortions { portion: portion.cloned(), planned, extra, samples: 0 });
    }
    let most = sizes.iter().map(|size| size.planned).max();
    if let Some(size) = sizes.iter_mut().find(|size| Some(size.planned) == most) {
        size.extra += i64::from(spare.count);
        size.samples = i64::from(spare.samples);
    }
    Ok(sizes)
}

/// How each size of some batches is served.
pub(super) fn servings(batches: &[Batch<'_>], choices: &[LineChoice]) -> BTreeMap<Option<PortionKey>, MenuOptions> {
    let sizes = batches.iter().flat_map(|batch| &batch.sizes).map(|size| size.portion.clone());
    sizes
        .map(|portion| {
            let options = MenuOptions { portion: portion.clone(), choices: choices.to_vec(), ..MenuOptions::default() };
            (portion, options)
        })
        .collect()
}
