//! What a portion costs, against the ceilings the standard states.

use crate::mark;
use gizi::balance::{Measure, Rule, Standard};
use gizi::cost::{Ceiling, CeilingJudgement, CeilingPeriod, Cost, CostBounds, CostComponent, judge_ceiling};
use gizi::id::PortionKey;
use gizi::money::Money;

/// A part of the cost with the ceiling over it, if the standard has one.
#[derive(Debug)]
pub(crate) struct Bill {
    pub(crate) cost: CostBounds,
    pub(crate) judged: Option<CeilingJudgement>,
}

impl Bill {
    /// What the ingredients of a portion cost.
    pub(crate) fn ingredients(cost: &Cost, standard: &Standard, portion: &PortionKey) -> gizi::Result<Self> {
        Self::of(cost, standard, portion, &[CostComponent::Ingredients])
    }

    /// What everything else costs.
    pub(crate) fn operations(cost: &Cost, standard: &Standard, portion: &PortionKey) -> gizi::Result<Self> {
        Self::of(cost, standard, portion, &CostComponent::RATED)
    }

    fn of(cost: &Cost, standard: &Standard, portion: &PortionKey, components: &[CostComponent]) -> gizi::Result<Self> {
        let ceiling = standard.rules.iter().find_map(|rule| ceiling(rule, components, portion));
        let judged = ceiling.map(|ceiling| judge_ceiling(&ceiling, std::slice::from_ref(cost))).transpose()?;
        let nothing = Money::zero(cost.serving.at_least.currency);
        let mut bounds = CostBounds { at_least: nothing, at_most: Some(nothing) };
        for found in cost.components.iter().filter(|found| components.contains(&found.component)) {
            bounds = plus(&bounds, &found.serving)?;
        }
        Ok(Self { cost: bounds, judged })
    }

    /// The mark of its verdict; none without a ceiling.
    pub(crate) fn mark(&self) -> &'static str {
        self.judged.as_ref().map_or("", |judged| mark::of_ceiling(judged.verdict))
    }

    /// The ceiling.
    pub(crate) fn limit(&self) -> Option<Money> {
        self.judged.as_ref().map(|judged| judged.limit)
    }
}

/// Two costs together; what has no upper end gives the sum none.
pub(crate) fn plus(one: &CostBounds, more: &CostBounds) -> gizi::Result<CostBounds> {
    let most = one.at_most.zip(more.at_most);
    Ok(CostBounds {
        at_least: one.at_least.plus(&more.at_least)?,
        at_most: most.map(|(one, more)| one.plus(&more)).transpose()?,
    })
}

/// A rule's ceiling over exactly these components for a portion size.
fn ceiling(rule: &Rule, components: &[CostComponent], portion: &PortionKey) -> Option<Ceiling> {
    let Measure::Cost { components: judged, cost_basis, currency } = &rule.measure else { return None };
    if judged.as_slice() != components {
        return None;
    }
    let fits = |found: &Option<PortionKey>| found.as_ref().is_none_or(|found| found == portion);
    let limit = rule.limits.iter().find(|limit| fits(&limit.portion))?;
    Some(Ceiling {
        name: rule.id.to_string(),
        components: components.to_vec(),
        portion: Some(portion.clone()),
        amount: Money::new(limit.max?, *currency),
        period: CeilingPeriod::Portion,
        basis: *cost_basis,
    })
}
