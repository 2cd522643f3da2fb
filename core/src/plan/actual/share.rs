//! What each audience was to get of an assignment, and what is recorded of it.

use super::{ActualPortions, MealActual};
use crate::balance::Standard;
use crate::cost::{CostComponent, check_money};
use crate::error::Result;
use crate::id::{AudienceKey, MenuId, PortionKey};
use crate::money::{Currency, Money};
use crate::plan::servings::{eaters, shared_out};
use crate::plan::{Assignment, PlannedServing};
use crate::program::NutritionProgram;
use crate::quantity::{Decimal, DecimalRange, decimal};
use std::collections::BTreeMap;

/// One assignment: its shares, and what is recorded and planned of it as a whole.
pub(super) struct Pot<'a> {
    pub(super) assignment: &'a Assignment,
    pub(super) actual: Option<&'a MealActual>,
    /// Never empty, so that nobody overlooks an assignment of which nothing is known.
    pub(super) shares: Vec<Share>,
    /// The plates that were planned and could be calculated.
    pub(super) planned: Vec<&'a PlannedServing>,
}

/// One size of a menu for one audience.
pub(super) struct Share {
    pub(super) menu_id: MenuId,
    /// The one recorded, else the one planned.
    pub(super) menu_version: u32,
    pub(super) portion: Option<PortionKey>,
    pub(super) audience: Option<AudienceKey>,
    pub(super) planned: u32,
    pub(super) cooked: Option<Counted>,
    pub(super) served: Option<Counted>,
    pub(super) discarded: Option<Counted>,
    /// Of one plate as served. Absent: not known.
    pub(super) grams: Option<DecimalRange>,
    /// Whether its plates could be calculated, if any were served.
    pub(super) is_calculated: bool,
}

/// A recorded number of portions, or the share of one.
#[derive(Clone, Copy)]
pub(super) struct Counted {
    pub(super) count: u32,
    /// Whether it was recorded of several audiences together and nobody counted whose it is.
    pub(super) is_shared: bool,
}

/// How many portions each audience was to get.
type Eaters = BTreeMap<Option<AudienceKey>, u32>;

/// The shares of an assignment. What is recorded of several audiences together is shared out as it was planned.
pub(super) fn shares(
    assignment: &Assignment,
    actual: Option<&MealActual>,
    program: &NutritionProgram,
    standard: &Standard,
) -> Vec<Share> {
    let rows: &[ActualPortions] = actual.map_or(&[], |actual| &actual.portions);
    let mut planned: BTreeMap<(&MenuId, Option<&PortionKey>), Eaters> = BTreeMap::new();
    for tray in assignment.trays() {
        for size in tray.portions.iter().filter(|size| size.count > 0) {
            let eaten = planned.entry((tray.menu_id, size.portion.as_ref())).or_default();
            for (audience, count) in eaters(assignment, &tray, size, program, standard) {
                *eaten.entry(audience).or_default() += count;
            }
        }
    }
    for row in rows {
        let eaten = planned.entry((&row.menu_id, row.portion.as_ref())).or_default();
        if row.audience.is_some() {
            eaten.entry(row.audience.clone()).or_default();
        }
    }
    if planned.is_empty() {
        planned.entry((&assignment.menu_id, None)).or_default();
    }
    let mut shares = Vec::new();
    for ((menu, portion), mut eaten) in planned {
        let recorded = rows.iter().find(|row| row.menu_id == *menu).map_or(0, |row| row.menu_version);
        let pinned = assignment.trays().find(|tray| tray.menu_id == menu).map_or(0, |tray| tray.menu_version);
        if eaten.is_empty() {
            eaten.insert(assignment.audience.clone(), 0);
        }
        let rows: Vec<&ActualPortions> =
            rows.iter().filter(|row| row.menu_id == *menu && row.portion.as_ref() == portion).collect();
        let mut heads: Vec<u32> = eaten.values().copied().collect();
        if heads.iter().all(|heads| *heads == 0) {
            heads.fill(1);
        }
        let split = |figure: fn(&ActualPortions) -> Option<u32>| {
            let together = rows.iter().find(|row| row.audience.is_none()).and_then(|row| figure(row));
            let shares = together.map_or_else(Vec::new, |count| shared_out(count, &heads));
            // Of nothing everybody has nothing.
            let is_shared = shares.len() > 1 && together != Some(0);
            shares.into_iter().map(|count| Counted { count, is_shared }).collect::<Vec<_>>()
        };
        let (cooked, served, discarded) = (split(|it| it.cooked), split(|it| it.served), split(|it| it.discarded));
        for (place, (audience, planned)) in eaten.into_iter().enumerate() {
            let own = rows.iter().find(|row| row.audience.is_some() && row.audience == audience);
            let found = |figure: fn(&ActualPortions) -> Option<u32>, together: &[Counted]| match own {
                Some(row) => figure(row).map(|count| Counted { count, is_shared: false }),
                None => together.get(place).copied(),
            };
            shares.push(Share {
                menu_id: menu.clone(),
                menu_version: if recorded > 0 { recorded } else { pinned },
                portion: portion.cloned(),
                planned,
                cooked: found(|it| it.cooked, &cooked),
                served: found(|it| it.served, &served),
                discarded: found(|it| it.discarded, &discarded),
                audience,
                grams: None,
                is_calculated: false,
            });
        }
    }
    shares
}

impl Pot<'_> {
    /// Whether nobody but one audience eats from it.
    pub(super) fn is_of(&self, audience: Option<&AudienceKey>) -> bool {
        self.shares.iter().all(|share| share.audience.as_ref() == audience)
    }

    /// Portions that were served, if all of them are recorded.
    pub(super) fn served(&self) -> Option<i64> {
        self.shares.iter().map(|share| share.served.map(|served| i64::from(served.count))).sum()
    }

    /// Grams of what was served, if all portions are recorded.
    pub(super) fn served_grams(&self) -> Result<Option<DecimalRange>> {
        let mut grams = DecimalRange::ZERO;
        for share in &self.shares {
            let Some(Counted { count, .. }) = share.served else { return Ok(None) };
            if count > 0 {
                let plate = share.grams.unwrap_or(DecimalRange::up_to(None));
                grams = grams.add(&plate.times(count.into())?)?;
            }
        }
        Ok(Some(grams))
    }

    /// What it cost and the components that are in it; an amount that is not recorded leaves it without an upper end.
    pub(super) fn cost(&self, currency: Currency) -> Result<Option<(Vec<CostComponent>, DecimalRange)>> {
        let Some(actual) = self.actual else { return Ok(None) };
        let counted = |amount: &Money| check_money("the cost of a meal", amount, currency).map(|()| amount.amount);
        if let Some(cost) = &actual.cost {
            let mut components = cost.components.clone();
            components.sort();
            components.dedup();
            return Ok(Some((components, DecimalRange::exact(counted(&cost.amount)?))));
        }
        let paid: Vec<&Money> = actual.bought.iter().filter_map(|bought| bought.amount.as_ref()).collect();
        if paid.is_empty() {
            return Ok(None);
        }
        let mut sum = Decimal::ZERO;
        for amount in &paid {
            sum = decimal::add(sum, counted(amount)?)?;
        }
        let high = (paid.len() == actual.bought.len()).then_some(sum);
        Ok(Some((vec![CostComponent::Ingredients], DecimalRange { low: sum, high })))
    }

    /// What the plan says that some components of it cost; one that the plan does not calculate leaves it without an
    /// upper end.
    pub(super) fn planned_cost(&self, components: &[CostComponent]) -> Result<DecimalRange> {
        let mut sum = DecimalRange::ZERO;
        for serving in &self.planned {
            let cost = &serving.cost;
            for component in components {
                let batch = cost.component(*component).map_or(DecimalRange::up_to(None), |it| it.batch.range());
                let portions = Decimal::from(serving.meal.portions);
                sum = sum.add(&batch.times(portions)?.over(&DecimalRange::exact(cost.servings))?)?;
            }
        }
        let planned: i64 = self.shares.iter().map(|share| i64::from(share.planned)).sum();
        let counted: i64 = self.planned.iter().map(|serving| i64::from(serving.meal.portions)).sum();
        Ok(if planned == counted { sum } else { DecimalRange { high: None, ..sum } })
    }
}
