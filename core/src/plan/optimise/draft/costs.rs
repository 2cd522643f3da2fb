//! What a dish costs on the days of a plan, each at its own prices.

use super::Unusable;
use super::request::UnusableReason;
use crate::cost::{Cost, CostComponent, CostSettings, PricePolicy, calculate_cost};
use crate::menu::{Catalog, Menu, MenuOptions};
use crate::plan::optimise::{DishCost, PlanDay};
use crate::quantity::{Decimal, decimal};
use jiff::{Span, civil::Date};
use rust_decimal::RoundingStrategy;
use std::collections::BTreeSet;

/// The days on which something may cost otherwise than on the day before: the first, and each that comes first after a
/// price begins to be seen or leaves the window of the policy. The day of the settings where nothing is planned.
pub(super) fn turns(days: &[PlanDay], catalog: &Catalog, costs: &CostSettings) -> Vec<Date> {
    let window = match costs.policy {
        PricePolicy::Average { days } | PricePolicy::Lowest { days } => Some(days),
        PricePolicy::Last | PricePolicy::Fixed { .. } => None,
    };
    let after = |date: Date| Some(date.saturating_add(Span::new().try_days(window?).ok()?));
    let forms = catalog.ingredients().flat_map(|food| &food.purchase_forms);
    let seen = forms.flat_map(|form| &form.prices).flat_map(|price| [Some(price.date), after(price.date)]);
    let changes: BTreeSet<Date> = seen.flatten().collect();
    let turned = days.windows(2).filter_map(|pair| {
        let [before, day] = pair else { return None };
        changes.range(before.date..=day.date).any(|date| *date > before.date).then_some(day.date)
    });
    std::iter::once(days.first().map_or(costs.date, |day| day.date)).chain(turned).collect()
}

/// What a reference portion costs on the first of some days, and from which of them on it costs something else.
pub(super) fn dated(
    menu: &Menu,
    catalog: &Catalog,
    options: &MenuOptions,
    costs: &CostSettings,
    turns: &[Date],
) -> Result<(Decimal, Vec<DishCost>), Unusable> {
    let cost_on = |date: Date| {
        // A single dish is not bought in packs: that is the procurement list's to say.
        let used = CostSettings { buying: None, date, ..costs.clone() };
        let options = MenuOptions { date: Some(date), ..options.clone() };
        let cost = calculate_cost(menu, catalog, &options, &used)
            .map_err(|error| (UnusableReason::NotComputed, vec![error.to_string()]))?;
        // Written down, a problem keeps six places; upwards, so that what is within a ceiling stays within it.
        let cost = known(&cost).map_err(|names| (UnusableReason::Cost, names))?;
        Ok(cost.round_dp_with_strategy(decimal::MAX_PLACES, RoundingStrategy::AwayFromZero))
    };
    let mut changes: Vec<DishCost> = Vec::new();
    for date in turns {
        let cost = match (cost_on(*date), changes.last()) {
            // What was paid today is too old by then, and what will be paid is not known yet.
            (Err((UnusableReason::Cost, _)), Some(last)) if *date > costs.date => last.cost,
            (Err((UnusableReason::Cost, _)), None) if *date > costs.date => cost_on(costs.date)?,
            (cost, _) => cost?,
        };
        if changes.last().is_none_or(|last| last.cost != cost) {
            changes.push(DishCost { from: *date, cost });
        }
    }
    let mut changes = changes.into_iter();
    Ok((changes.next().map_or(Decimal::ZERO, |first| first.cost), changes.collect()))
}

/// The cost of a candidate is one number or it is none.
fn known(cost: &Cost) -> Result<Decimal, Vec<String>> {
    let ingredients = cost.component(CostComponent::Ingredients);
    ingredients.and_then(|found| found.serving.known()).map(|money| money.amount).ok_or_else(|| {
        let missing = cost.missing.iter().filter(|it| it.component == CostComponent::Ingredients);
        missing.map(|it| it.name.clone()).collect()
    })
}
