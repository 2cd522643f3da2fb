use super::sums::Sums;
use super::{Nutrition, NutritionWarning};
use crate::error::Result;
use crate::menu::{Catalog, Expansion, Leaf, Menu, MenuOptions, expand};
use crate::nutrient::{Basis, Bounds, GapReason, NutrientKey, NutrientTotal};
use crate::quantity::decimal::{self, to_f64};
use crate::quantity::{Decimal, DecimalRange};
use crate::validation::nearest;
use std::collections::HashSet;

/// A rest above this share of the cooked weight is worth a warning.
const LEFT_OVER_PERCENT: Decimal = Decimal::from_parts(5, 0, 0, false, 0);

/// Calculates what a menu contains for the portion, choices and day in `options`.
///
/// The menu need not be in the catalog; the ingredients and menus it names must be. Missing values widen a total, they
/// never fail the call; what fails it is a broken menu: a cycle, an unknown id, a unit that cannot be weighed.
pub fn calculate_nutrition(menu: &Menu, catalog: &Catalog, options: &MenuOptions) -> Result<Nutrition> {
    let expansion = expand(menu, catalog, options)?;
    let mut sums = Sums::over(&expansion.leaves, catalog, options)?;
    let mut warnings = Vec::new();
    if let Some(water) = catalog.registry().position("water_g") {
        let (gained, lost) = (bounds(&expansion.water_gained), bounds(&expansion.water_lost));
        if (gained, lost) != (Bounds::ZERO, Bounds::ZERO) && sums.shift(water, gained, lost) {
            warnings.push(NutritionWarning::WaterLossExceedsWater);
        }
    }
    let shares = Shares::of(menu, &expansion, catalog, options)?;
    warnings.extend(shares.warning(menu)?);
    warnings.extend(unknown_nutrients(&expansion.leaves, catalog));
    let nutrients = catalog.registry().nutrients().iter().enumerate();
    let mut totals: Vec<NutrientTotal> =
        nutrients.map(|(place, nutrient)| total(nutrient.key.clone(), place, &mut sums, &shares)).collect();
    if let Some(declared) = menu.declared_nutrition.as_ref().filter(|_| options.portion.is_none()) {
        for (key, value) in declared.values() {
            let found = totals.iter_mut().find(|total| total.nutrient.as_str() == key);
            if let Some((total, value)) = found.zip(value) {
                override_total(total, to_f64(value), menu, &shares);
            }
        }
        let (author, reason) = (declared.author.clone(), declared.reason.clone());
        warnings.push(NutritionWarning::Declared { author, reason });
    }
    Ok(Nutrition {
        menu_id: menu.id.clone(),
        portion: options.portion.clone(),
        servings: menu.servings,
        serving_weight: shares.serving_weight,
        weights: expansion.weights,
        totals,
        warnings,
    })
}

/// What the ingredients state of nutrients that count nowhere, each once.
fn unknown_nutrients(leaves: &[Leaf<'_>], catalog: &Catalog) -> Vec<NutritionWarning> {
    let mut seen = HashSet::new();
    let mut warnings = Vec::new();
    for food in leaves.iter().map(|leaf| leaf.food).filter(|food| !food.row.strange.is_empty()) {
        if !seen.insert(food.ingredient.id.as_str()) {
            continue;
        }
        for nutrient in &food.row.strange {
            let known = catalog.registry().nutrients().iter().map(|nutrient| nutrient.key.as_str());
            warnings.push(NutritionWarning::UnknownNutrient {
                ingredient_id: food.ingredient.id.clone(),
                ingredient_name: food.ingredient.name.clone(),
                nutrient: nutrient.clone(),
                near: nearest(nutrient.as_str(), known).and_then(|near| NutrientKey::new(near).ok()),
            });
        }
    }
    warnings
}

pub(super) fn bounds(range: &DecimalRange) -> Bounds {
    Bounds { low: to_f64(range.low), high: range.high.map(to_f64) }
}

/// How a batch is shared out.
pub(super) struct Shares {
    /// The share of the batch in one serving.
    serving: Bounds,
    /// The share of the batch in 100 g as served.
    hundred_grams: Option<Bounds>,
    serving_weight: Option<DecimalRange>,
    left_over: Option<DecimalRange>,
    /// Whether the weight of a serving decides its share.
    by_weight: bool,
}

impl Shares {
    pub(super) fn of(menu: &Menu, expansion: &Expansion<'_>, catalog: &Catalog, options: &MenuOptions) -> Result<Self> {
        let servings = DecimalRange::exact(menu.servings);
        let one = DecimalRange::exact(Decimal::ONE);
        let some = |cooked: &DecimalRange| !cooked.high.is_some_and(|high| high.is_zero());
        let cooked = expansion.weights.cooked.filter(some);
        let hundred = DecimalRange::exact(Decimal::ONE_HUNDRED);
        let hundred_grams = cooked.map(|cooked| hundred.over(&cooked)).transpose()?;
        let size = menu.serving_size.map(DecimalRange::exact);
        // Every portion size takes the share of its batch that the reference portion takes of the reference batch.
        let reference = match (&options.portion, size) {
            (Some(_), Some(_)) => {
                let reference = MenuOptions { portion: None, ..options.clone() };
                expand(menu, catalog, &reference)?.weights.cooked.filter(some)
            }
            _ => cooked,
        };
        let by_weight = size.zip(reference).map(|(size, cooked)| size.over(&cooked)).transpose()?;
        let stated = size.filter(|_| options.portion.is_none());
        let shared_out = match by_weight {
            Some(share) => cooked.map(|cooked| cooked.mul(&share)).transpose()?,
            None => cooked.map(|cooked| cooked.over(&servings)).transpose()?,
        };
        Ok(Self {
            serving: bounds(&by_weight.map_or_else(|| one.over(&servings), Ok)?),
            hundred_grams: hundred_grams.as_ref().map(bounds),
            serving_weight: stated.or(shared_out),
            by_weight: by_weight.is_some(),
            left_over: by_weight.map(|share| share.times(menu.servings)).transpose()?,
        })
    }

    fn warning(&self, menu: &Menu) -> Result<Option<NutritionWarning>> {
        let taken = self.left_over.filter(|_| menu.serving_size.is_some()).and_then(|taken| taken.known());
        let Some(taken) = taken else { return Ok(None) };
        let percent = decimal::mul(decimal::sub(Decimal::ONE, taken)?, Decimal::ONE_HUNDRED)?.round_dp(2).normalize();
        Ok(if percent > LEFT_OVER_PERCENT {
            Some(NutritionWarning::LeftOver { percent })
        } else if percent < -LEFT_OVER_PERCENT {
            Some(NutritionWarning::ServingsExceedBatch { percent: -percent })
        } else {
            None
        })
    }

    pub(super) fn serving(&self, batch: &Bounds) -> Bounds {
        share(batch, &self.serving)
    }
}

fn share(batch: &Bounds, share: &Bounds) -> Bounds {
    let high = match (batch.high, share.high) {
        (Some(batch), Some(share)) => Some(batch * share),
        (Some(zero), None) if zero <= 0.0 => Some(0.0),
        _ => None,
    };
    Bounds { low: batch.low * share.low, high }
}

fn total(nutrient: crate::nutrient::NutrientKey, place: usize, sums: &mut Sums, shares: &Shares) -> NutrientTotal {
    let batch = sums.bounds(place);
    let serving = shares.serving(&batch);
    let mut gaps = sums.gaps.get_mut(place).map(std::mem::take).unwrap_or_default();
    gaps.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.ingredient_id.cmp(&b.1.ingredient_id)));
    let only_physics = gaps.iter().any(|gap| gap.1.reason == GapReason::ValueMissing);
    let likely = sums.likely_high(place).filter(|_| only_physics).zip(shares.serving.high);
    let basis = match serving.high {
        None => Basis::Unbounded,
        Some(_) if serving.known().is_some() && gaps.is_empty() => Basis::Known,
        Some(_) => Basis::Physical,
    };
    NutrientTotal {
        nutrient,
        batch,
        serving,
        per_100g: shares.hundred_grams.as_ref().map(|hundred| share(&batch, hundred)),
        serving_estimate_high: likely.map(|(likely, serving)| likely * serving),
        basis,
        coverage: sums.coverage(place),
        gaps: gaps.into_iter().map(|gap| gap.1).collect(),
        has_trace: sums.traces.get(place).copied().unwrap_or(false),
        assumed_zero: sums.zeros.get_mut(place).map(std::mem::take).unwrap_or_default(),
        formulas: sums.formulas.get_mut(place).map(std::mem::take).unwrap_or_default(),
    }
}

fn override_total(total: &mut NutrientTotal, value: f64, menu: &Menu, shares: &Shares) {
    let hundred = shares.serving_weight.and_then(|weight| weight.known()).filter(|weight| !weight.is_zero());
    total.serving = Bounds::exact(value);
    // A batch with something left over holds more than its servings do.
    total.batch = match shares.by_weight {
        true => Bounds {
            low: shares.serving.high.filter(|share| *share > 0.0).map_or(0.0, |share| value / share),
            high: Some(shares.serving.low).filter(|share| *share > 0.0).map(|share| value / share),
        },
        false => Bounds::exact(value * to_f64(menu.servings)),
    };
    total.per_100g = hundred.map(|weight| Bounds::exact(value * 100.0 / to_f64(weight)));
    total.serving_estimate_high = None;
    total.basis = Basis::Override;
    total.coverage = 1.0;
    total.gaps.clear();
    total.formulas.clear();
    total.assumed_zero.clear();
    total.has_trace = false;
}
