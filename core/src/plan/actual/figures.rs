use super::share::{Counted, Pot, Share};
use crate::cost::{CostBounds, CostComponent};
use crate::error::Result;
use crate::id::AudienceKey;
use crate::money::Currency;
use crate::quantity::{Decimal, DecimalRange, decimal};
use std::collections::BTreeMap;

/// What is recorded of some meals, beside what was planned.
///
/// Everything is of what is recorded and says whether that is all of it. One pot has one cost and one bin: where several
/// audiences eat from it, its cost and its plate waste count for all of them together and for none of them alone.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ActualFigures {
    /// Portions planned.
    pub planned: i64,
    /// Portions cooked.
    pub cooked: ActualCount,
    /// Portions served.
    pub served: ActualCount,
    /// Portions thrown away that nobody was served.
    pub discarded: ActualCount,
    /// What part of what was cooked was thrown away unserved. Absent: of nothing both is recorded.
    pub unserved: Option<UnservedWaste>,
    /// What part of what was served came back. Absent: of nothing both is recorded.
    pub plate_waste: Option<PlateWaste>,
    /// What was paid, once for each choice of components that was recorded.
    pub costs: Vec<ActualCosts>,
    /// Whether the cost of every meal is recorded.
    pub costs_complete: bool,
}

/// Portions as far as they are recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ActualCount {
    /// How many are recorded.
    pub recorded: i64,
    /// How many more an audience has as its share of what was recorded of several together, shared out as it was planned.
    /// Nobody counted them, so they are not among the recorded ones. 0 for everybody.
    #[serde(default)]
    pub shared_out: i64,
    /// How many were planned where they are recorded: what to hold them against.
    pub planned: i64,
    /// Whether they are recorded everywhere, and not of several audiences together. If not, how many there were in all is
    /// not known.
    pub complete: bool,
}

impl ActualCount {
    /// How many there were, if they are recorded everywhere.
    pub fn known(&self) -> Option<i64> {
        self.complete.then_some(self.recorded)
    }
}

/// Portions thrown away unserved against those cooked, where both are recorded.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UnservedWaste {
    /// Portions thrown away.
    pub discarded: i64,
    /// Portions cooked.
    pub cooked: i64,
    /// The one in percent of the other.
    #[serde(with = "decimal::wire")]
    pub percent: Decimal,
    /// Whether both are recorded everywhere.
    pub complete: bool,
}

/// What was left on trays against what was served, where both are recorded.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlateWaste {
    /// Kilograms left on trays.
    #[serde(with = "decimal::wire")]
    pub kilograms: Decimal,
    /// Kilograms served: portions × weight of a plate.
    pub served_kilograms: DecimalRange,
    /// The one in percent of the other.
    pub percent: DecimalRange,
    /// Whether both are recorded everywhere.
    pub complete: bool,
}

/// What meals cost of which the same components were recorded.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ActualCosts {
    /// The components.
    pub components: Vec<CostComponent>,
    /// What was paid; without an upper end where an amount is not recorded.
    pub paid: CostBounds,
    /// What the plan says that these components of the same meals cost; without an upper end where it cannot tell.
    pub planned: CostBounds,
    /// Portions planned of these meals.
    pub planned_portions: i64,
    /// What one planned portion of them was to cost.
    pub planned_per_portion: Option<CostBounds>,
    /// Portions served of those of these meals of which that is recorded.
    pub served_portions: i64,
    /// What was paid for one of these. Absent: nothing was served, or nobody recorded it.
    pub paid_per_served: Option<CostBounds>,
}

/// The figures of some pots, for everybody or for one audience. Shares of what is recorded together are recorded for
/// everybody and for no audience alone.
pub(super) fn figures(
    pots: &[&Pot<'_>],
    audience: Option<Option<&AudienceKey>>,
    currency: Currency,
) -> Result<ActualFigures> {
    let concerns = |share: &&Share| audience.is_none_or(|audience| share.audience.as_ref() == audience);
    let shares: Vec<&Share> = pots.iter().flat_map(|pot| &pot.shares).filter(concerns).collect();
    let pots: Vec<&Pot<'_>> = pots.iter().copied().filter(|pot| pot.shares.iter().any(|it| concerns(&it))).collect();
    let whole: Vec<&Pot<'_>> =
        pots.iter().copied().filter(|pot| audience.is_none_or(|audience| pot.is_of(audience))).collect();
    let recorded = |counted: Option<Counted>| counted.filter(|it| audience.is_none() || !it.is_shared);
    let costs = costs(&whole, currency)?;
    Ok(ActualFigures {
        planned: shares.iter().map(|share| i64::from(share.planned)).sum(),
        cooked: count(&shares, |share| share.cooked, recorded),
        served: count(&shares, |share| share.served, recorded),
        discarded: count(&shares, |share| share.discarded, recorded),
        unserved: unserved(&shares, recorded)?,
        plate_waste: plate_waste(&whole, pots.len())?,
        costs_complete: costs.1 == pots.len(),
        costs: costs.0,
    })
}

fn count(
    shares: &[&Share],
    figure: fn(&Share) -> Option<Counted>,
    recorded: impl Fn(Option<Counted>) -> Option<Counted>,
) -> ActualCount {
    let mut sum = ActualCount { recorded: 0, shared_out: 0, planned: 0, complete: true };
    for share in shares {
        let found = figure(share);
        match recorded(found) {
            Some(own) => {
                sum.recorded += i64::from(own.count);
                sum.planned += i64::from(share.planned);
            }
            None => {
                sum.shared_out += found.map_or(0, |share| i64::from(share.count));
                sum.complete = false;
            }
        }
    }
    sum
}

fn unserved(shares: &[&Share], recorded: impl Fn(Option<Counted>) -> Option<Counted>) -> Result<Option<UnservedWaste>> {
    let both = shares.iter().filter_map(|share| recorded(share.discarded).zip(recorded(share.cooked)));
    let both: Vec<(Counted, Counted)> = both.collect();
    let discarded: i64 = both.iter().map(|(discarded, _)| i64::from(discarded.count)).sum();
    let cooked: i64 = both.iter().map(|(_, cooked)| i64::from(cooked.count)).sum();
    if cooked == 0 {
        return Ok(None);
    }
    let percent = decimal::div(decimal::mul(discarded.into(), Decimal::ONE_HUNDRED)?, cooked.into())?;
    Ok(Some(UnservedWaste { discarded, cooked, percent, complete: both.len() == shares.len() }))
}

fn plate_waste(pots: &[&Pot<'_>], all: usize) -> Result<Option<PlateWaste>> {
    let (mut kilograms, mut served, mut found) = (Decimal::ZERO, DecimalRange::ZERO, 0);
    for pot in pots {
        let left = pot.actual.and_then(|actual| actual.plate_waste_kg);
        if let (Some(left), Some(grams)) = (left, pot.served_grams()?) {
            kilograms = decimal::add(kilograms, left)?;
            served = served.add(&grams.over(&Decimal::ONE_THOUSAND.into())?)?;
            found += 1;
        }
    }
    if found == 0 || served.high.is_some_and(|high| high.is_zero()) {
        return Ok(None);
    }
    let percent = DecimalRange::exact(decimal::mul(kilograms, Decimal::ONE_HUNDRED)?).over(&served)?;
    Ok(Some(PlateWaste { kilograms, served_kilograms: served, percent, complete: found == all }))
}

struct Paid {
    paid: DecimalRange,
    planned: DecimalRange,
    planned_portions: i64,
    /// Paid for what is known how often it was served.
    divided: DecimalRange,
    served: i64,
}

/// What was paid by components, and for how many of the pots that is known whole.
fn costs(pots: &[&Pot<'_>], currency: Currency) -> Result<(Vec<ActualCosts>, usize)> {
    let (mut found, mut known) = (BTreeMap::<Vec<CostComponent>, Paid>::new(), 0);
    for pot in pots {
        let Some((components, paid)) = pot.cost(currency)? else { continue };
        known += usize::from(paid.high.is_some());
        let planned = pot.planned_cost(&components)?;
        let zero = DecimalRange::ZERO;
        let sum = found.entry(components).or_insert(Paid {
            paid: zero,
            planned: zero,
            planned_portions: 0,
            divided: zero,
            served: 0,
        });
        sum.paid = sum.paid.add(&paid)?;
        sum.planned = sum.planned.add(&planned)?;
        sum.planned_portions += pot.shares.iter().map(|share| i64::from(share.planned)).sum::<i64>();
        if let Some(served) = pot.served() {
            sum.divided = sum.divided.add(&paid)?;
            sum.served += served;
        }
    }
    let each = |amount: &DecimalRange, portions: i64| -> Result<Option<CostBounds>> {
        if portions == 0 {
            return Ok(None);
        }
        let each = amount.over(&DecimalRange::exact(portions.into()))?;
        Ok(Some(CostBounds::new(&each, currency)))
    };
    let costs = found.into_iter().map(|(components, sum)| {
        Ok(ActualCosts {
            components,
            paid: CostBounds::new(&sum.paid, currency),
            planned: CostBounds::new(&sum.planned, currency),
            planned_portions: sum.planned_portions,
            planned_per_portion: each(&sum.planned, sum.planned_portions)?,
            served_portions: sum.served,
            paid_per_served: each(&sum.divided, sum.served)?,
        })
    });
    Ok((costs.collect::<Result<_>>()?, known))
}
