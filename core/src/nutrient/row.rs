//! One food in registry order: the dense form every calculation reads.

use super::derive::{Derived, Stated, computed_from};
use super::{Composition, CompositionValue, GapReason, NutrientKey, NutrientRegistry};
use crate::error::Result;

/// A rule that takes a missing value as 0, already chosen for a food.
#[derive(Debug, Clone)]
pub(crate) struct ZeroRule {
    pub(crate) id: String,
    pub(crate) nutrient: usize,
}

/// What a fortification programme guarantees of one nutrient, per 100 g edible portion.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Guarantee {
    pub(crate) nutrient: usize,
    pub(crate) minimum: f64,
    pub(crate) maximum: Option<f64>,
}

/// A nutrient whose amount is only the least there is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Raised {
    pub(super) nutrient: usize,
    /// The most per 100 g edible portion.
    pub(super) most: f64,
    /// Only physics says so.
    pub(super) open: bool,
}

/// What survives cooking, for one nutrient: a share between 0 and 1, a range when the factor is not known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Keep {
    pub(crate) low: f64,
    pub(crate) high: f64,
}

impl Keep {
    pub(crate) const ALL: Self = Self { low: 1.0, high: 1.0 };
    pub(crate) const UNKNOWN: Self = Self { low: 0.0, high: 1.0 };
}

/// A food's composition per 100 g edible portion in registry order.
#[derive(Debug, Clone)]
pub(crate) struct FoodRow {
    amounts: Vec<Option<f64>>,
    raised: Vec<Raised>,
    limits: Vec<f64>,
    derived: Vec<Derived>,
    pub(crate) traces: Vec<usize>,
    pub(crate) zeros: Vec<ZeroRule>,
    /// Nutrients that no registry has.
    pub(crate) strange: Vec<NutrientKey>,
    /// The amounts of one gram when nothing is lost.
    pub(crate) raw: Bracket,
}

/// What one gram of a food brings: `n·r/100`, and for what is not known the upper end.
#[derive(Debug, Clone, Default)]
pub(crate) struct Bracket {
    pub(crate) low: Vec<f64>,
    pub(crate) gaps: Vec<BracketGap>,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct BracketGap {
    pub(crate) nutrient: usize,
    pub(crate) high: f64,
    /// No formula or factor narrows the gap: only physics does, so an estimate may.
    pub(crate) open: bool,
    pub(crate) reason: GapReason,
}

impl FoodRow {
    /// Lays a composition out in registry order; nutrients the registry does not know count
    /// nowhere.
    pub(crate) fn new(registry: &NutrientRegistry, composition: &Composition, rules: Vec<ZeroRule>) -> Result<Self> {
        Self::fortified(registry, composition, rules, &[])
    }

    /// The same under fortification programmes: they raise the least there is and leave open what lies above it.
    pub(crate) fn fortified(
        registry: &NutrientRegistry,
        composition: &Composition,
        rules: Vec<ZeroRule>,
        guarantees: &[Guarantee],
    ) -> Result<Self> {
        composition.check()?;
        let mut amounts = vec![None; registry.len()];
        let mut traces = Vec::new();
        let mut zeros = Vec::new();
        let mut strange = Vec::new();
        for stated in &composition.values {
            let Some(place) = registry.position(stated.nutrient.as_str()) else {
                if registry.is_strange(stated.nutrient.as_str()) {
                    strange.push(stated.nutrient.clone());
                }
                continue;
            };
            let amount = match &stated.value {
                CompositionValue::Known { amount } => Some(*amount),
                CompositionValue::Trace => {
                    traces.push(place);
                    Some(0.0)
                }
                CompositionValue::AssumedZero { rule } => {
                    zeros.push(ZeroRule { id: rule.clone(), nutrient: place });
                    Some(0.0)
                }
                CompositionValue::Missing => None,
            };
            if let Some(slot) = amounts.get_mut(place) {
                *slot = amount;
            }
        }
        let limits: Vec<f64> = registry.nutrients().iter().map(|nutrient| nutrient.unit.physical_limit()).collect();
        let mut raised = raise(guarantees, &mut amounts, &limits);
        let is_raised = |place: usize| guarantees.iter().any(|guarantee| guarantee.nutrient == place);
        traces.retain(|place| !is_raised(*place));
        zeros.retain(|zero: &ZeroRule| !is_raised(zero.nutrient));
        let outdated = set_aside(guarantees, registry, &mut amounts);
        for rule in rules {
            if let Some(slot @ None) = amounts.get_mut(rule.nutrient) {
                *slot = Some(0.0);
                zeros.push(rule);
            }
        }
        let mut derived = Stated { registry, amounts: &amounts, raised: &raised }.derive();
        for (nutrient, stated) in outdated {
            if let Some(slot) =
                amounts.get_mut(nutrient).filter(|_| derived.iter().all(|other| other.target != nutrient))
            {
                *slot = Some(stated);
                raised.push(Raised { nutrient, most: physical(&limits, nutrient).max(stated), open: true });
            }
        }
        if !guarantees.is_empty() {
            derived = Stated { registry, amounts: &amounts, raised: &raised }.derive();
        }
        let mut row = Self { amounts, raised, limits, derived, traces, zeros, strange, raw: Bracket::default() };
        row.raw = row.bracket(&|_| Keep::ALL);
        Ok(row)
    }

    /// The formulas behind the values that were computed, by nutrient.
    pub(crate) fn formulas(&self) -> impl Iterator<Item = (usize, &'static str)> {
        self.derived.iter().map(|derived| (derived.target, derived.formula))
    }

    /// What the table states, per 100 g edible portion, in registry order.
    pub(crate) fn stated(&self) -> impl Iterator<Item = Option<f64>> {
        self.amounts.iter().copied()
    }

    /// The bracket after cooking.
    pub(crate) fn bracket(&self, keep: &dyn Fn(usize) -> Keep) -> Bracket {
        let mut low = vec![0.0; self.amounts.len()];
        let mut gaps = Vec::new();
        for (nutrient, ((amount, limit), slot)) in self.amounts.iter().zip(&self.limits).zip(&mut low).enumerate() {
            match amount {
                Some(amount) => {
                    let keep = keep(nutrient);
                    *slot = amount * keep.low / 100.0;
                    if let Some(raised) = self.raised.iter().find(|raised| raised.nutrient == nutrient) {
                        let high = raised.most * keep.high / 100.0;
                        if high > *slot {
                            let reason = GapReason::FortificationLevelMissing;
                            gaps.push(BracketGap { nutrient, high, open: raised.open, reason });
                        }
                    } else if keep.low < keep.high && *amount > 0.0 {
                        let high = amount * keep.high / 100.0;
                        gaps.push(BracketGap { nutrient, high, open: false, reason: GapReason::RetentionMissing });
                    }
                }
                None if self.derived.iter().any(|derived| derived.target == nutrient) => {}
                None => {
                    gaps.push(BracketGap {
                        nutrient,
                        high: limit / 100.0,
                        open: true,
                        reason: GapReason::ValueMissing,
                    });
                }
            }
        }
        for derived in &self.derived {
            self.apply(derived, keep, &mut low, &mut gaps);
        }
        Bracket { low, gaps }
    }

    fn apply(&self, derived: &Derived, keep: &dyn Fn(usize) -> Keep, low: &mut [f64], gaps: &mut Vec<BracketGap>) {
        let nutrient = derived.target;
        let (mut least, mut most) = (0.0, 0.0);
        let mut kept_exactly = true;
        for term in &derived.terms {
            let keep = keep(term.source);
            kept_exactly &= keep.low >= keep.high;
            least += term.amount * keep.low / 100.0 * term.low;
            most += term.most * keep.high / 100.0 * term.high;
        }
        if let Some(slot) = low.get_mut(nutrient) {
            *slot = least;
        }
        let limit = self.limits.get(nutrient).copied().unwrap_or(f64::INFINITY) / 100.0;
        let high = if derived.open { limit } else { most.min(limit) };
        if high > least {
            let reason = match derived.gap {
                Some(reason) => reason,
                None if kept_exactly => return,
                None => GapReason::RetentionMissing,
            };
            gaps.push(BracketGap { nutrient, high, open: derived.open, reason });
        }
    }
}

fn physical(limits: &[f64], nutrient: usize) -> f64 {
    limits.get(nutrient).copied().unwrap_or(f64::INFINITY)
}

/// Raises amounts to what programmes guarantee. A maximum below what the table states proves nothing.
fn raise(guarantees: &[Guarantee], amounts: &mut [Option<f64>], limits: &[f64]) -> Vec<Raised> {
    for guarantee in guarantees {
        if let Some(slot) = amounts.get_mut(guarantee.nutrient) {
            *slot = Some(slot.unwrap_or(0.0).max(guarantee.minimum));
        }
    }
    let mut raised: Vec<Raised> = Vec::with_capacity(guarantees.len());
    for Guarantee { nutrient, .. } in guarantees {
        let Some(least) = amounts.get(*nutrient).copied().flatten() else { continue };
        if raised.iter().all(|known| known.nutrient != *nutrient) {
            let of_nutrient = guarantees.iter().filter(|guarantee| guarantee.nutrient == *nutrient);
            let stated = of_nutrient.filter_map(|guarantee| guarantee.maximum).reduce(f64::min);
            let maximum = stated.filter(|maximum| *maximum >= least);
            let most = maximum.unwrap_or_else(|| physical(limits, *nutrient).max(least));
            raised.push(Raised { nutrient: *nutrient, most, open: maximum.is_none() });
        }
    }
    raised
}

/// Takes out what the table states of nutrients that hold a raised part, so that a formula can compute them anew.
fn set_aside(guarantees: &[Guarantee], registry: &NutrientRegistry, amounts: &mut [Option<f64>]) -> Vec<(usize, f64)> {
    let parts = guarantees.iter().filter_map(|guarantee| registry.nutrients().get(guarantee.nutrient));
    let wholes = parts.flat_map(|part| computed_from(part.key.as_str())).filter_map(|key| registry.position(key));
    let own = |whole: usize| guarantees.iter().any(|guarantee| guarantee.nutrient == whole);
    wholes.filter(|whole| !own(*whole)).filter_map(|whole| Some((whole, amounts.get_mut(whole)?.take()?))).collect()
}
