//! Which price counts, found once per purchase form.

use super::convert::{Bought, Found};
use super::scenario::PriceScenario;
use super::{CostSettings, CostWarning, FixedPrice, MissingReason, PricePolicy, PriceUsed, check_money};
use crate::error::Result;
use crate::ingredient::Price;
use crate::money::Money;
use crate::quantity::{Decimal, DecimalRange, decimal};
use std::collections::HashMap;

/// The price of a purchase form and what is doubtful about it.
#[derive(Debug, Clone)]
pub(crate) struct Priced {
    pub(crate) price: Found<PriceUsed>,
    pub(crate) warnings: Vec<CostWarning>,
}

/// The prices in force: each purchase form is looked at once, whatever the number of menus.
#[derive(Debug)]
pub(crate) struct PriceList<'a> {
    settings: &'a CostSettings,
    scenario: Option<&'a PriceScenario>,
    found: HashMap<&'a str, Vec<(Option<&'a str>, Priced)>>,
}

impl<'a> PriceList<'a> {
    pub(crate) fn new(settings: &'a CostSettings, scenario: Option<&'a PriceScenario>) -> Self {
        Self { settings, scenario, found: HashMap::new() }
    }

    /// The price of a food in the form it is bought in.
    pub(crate) fn of(&mut self, bought: &Bought<'a>) -> Result<Priced> {
        let form = bought.form.map(|form| form.id.as_str());
        let known = self.found.entry(bought.ingredient.id.as_str()).or_default();
        if let Some((_, priced)) = known.iter().find(|(id, _)| *id == form) {
            return Ok(priced.clone());
        }
        let mut priced = choose(bought, self.settings).map_err(|error| error.at("prices"))?;
        if let Some(scenario) = self.scenario {
            priced.price = scenario.apply(bought, priced.price)?;
        }
        known.push((form, priced.clone()));
        Ok(priced)
    }
}

fn choose(bought: &Bought<'_>, settings: &CostSettings) -> Result<Priced> {
    let bare = |price| Ok(Priced { price, warnings: Vec::new() });
    let window = match &settings.policy {
        PricePolicy::Fixed { prices } => return bare(listed(bought, prices)),
        PricePolicy::Last => None,
        PricePolicy::Average { days } | PricePolicy::Lowest { days } => Some(i64::from(*days)),
    };
    let all = bought.form.map_or(&[][..], |form| &form.prices);
    let seen: Vec<&Price> = all.iter().filter(|price| price.date <= settings.date).collect();
    let (seen, warnings) = preferred(seen, bought, settings);
    let Some(newest) = seen.iter().map(|price| price.date).max() else { return bare(Err(MissingReason::NoPrice)) };
    let age = |price: &Price| settings.date.duration_since(price.date).as_hours() / 24;
    let candidates: Vec<&Price> = match window {
        None => seen.into_iter().filter(|price| price.date == newest).collect(),
        Some(days) => seen.into_iter().filter(|price| age(price) < days).collect(),
    };
    for price in &candidates {
        check_money(&format!("the price of {}", bought.ingredient.name), &price.amount, settings.currency)?;
    }
    let Some(last) = candidates.iter().max_by_key(|price| price.date) else {
        return bare(Err(MissingReason::NoPriceInWindow { last: newest }));
    };
    // Amounts of one quantity, so that a price per 25 kg compares with one per kg.
    let mut amounts = Vec::with_capacity(candidates.len());
    for price in &candidates {
        match bought.convert(&price.per, &last.per.unit)? {
            Ok(per) => {
                amounts.push(decimal::div(decimal::mul(price.amount.amount, last.per.amount)?, per)?);
            }
            Err(reason) => return Ok(Priced { price: Err(reason), warnings }),
        }
    }
    let by_amount = candidates.iter().zip(&amounts);
    let price = match settings.policy {
        PricePolicy::Average { .. } => mean(&candidates, last, &amounts, settings)?,
        PricePolicy::Lowest { .. } => {
            by_amount.min_by_key(|(_, amount)| **amount).map_or(*last, |(price, _)| price).into()
        }
        _ => by_amount.max_by_key(|(_, amount)| **amount).map_or(*last, |(price, _)| price).into(),
    };
    let price = PriceUsed { purchase_form_id: bought.form.map(|form| form.id.clone()), ..price };
    let mut warnings = warnings;
    if let Some(date) = price.date {
        let age_days = settings.date.duration_since(date).as_hours() / 24;
        if settings.maximum_age_days.is_some_and(|most| age_days > i64::from(most)) {
            let (ingredient_id, ingredient_name) = (bought.ingredient.id.clone(), bought.ingredient.name.clone());
            warnings.push(CostWarning::StalePrice { ingredient_id, ingredient_name, date, age_days });
        }
    }
    Ok(Priced { price: Ok(price), warnings })
}

/// The prices of the preferred region, then supplier; where there is none of them, all.
fn preferred<'a>(
    mut prices: Vec<&'a Price>,
    bought: &Bought<'_>,
    settings: &CostSettings,
) -> (Vec<&'a Price>, Vec<CostWarning>) {
    let mut warnings = Vec::new();
    if prices.is_empty() {
        return (prices, warnings);
    }
    let (ingredient_id, ingredient_name) = (&bought.ingredient.id, &bought.ingredient.name);
    if let Some(region) = &settings.region {
        let here = |price: &&Price| price.region.as_ref().is_none_or(|found| found == region);
        if prices.iter().any(here) {
            prices.retain(here);
        } else {
            let (ingredient_id, ingredient_name) = (ingredient_id.clone(), ingredient_name.clone());
            warnings.push(CostWarning::OtherRegion { ingredient_id, ingredient_name });
        }
    }
    if let Some(supplier) = &settings.supplier {
        let theirs = |price: &&Price| price.supplier.as_ref() == Some(supplier);
        if prices.iter().any(theirs) {
            prices.retain(theirs);
        } else {
            let (ingredient_id, ingredient_name) = (ingredient_id.clone(), ingredient_name.clone());
            warnings.push(CostWarning::OtherSupplier { ingredient_id, ingredient_name });
        }
    }
    (prices, warnings)
}

fn listed(bought: &Bought<'_>, prices: &[FixedPrice]) -> Found<PriceUsed> {
    let form = bought.form.map(|form| &form.id);
    let of_food = || prices.iter().filter(|price| price.ingredient_id == bought.ingredient.id);
    let exact = of_food().find(|price| price.purchase_form_id.is_some() && price.purchase_form_id.as_ref() == form);
    let fixed = exact.or_else(|| of_food().find(|price| price.purchase_form_id.is_none()));
    let fixed = fixed.ok_or(MissingReason::NotListed)?;
    Ok(PriceUsed {
        purchase_form_id: form.cloned(),
        amount: fixed.amount,
        per: fixed.per.clone(),
        date: None,
        quotes: 1,
        supplier: None,
        region: None,
        source: fixed.source.clone(),
    })
}

fn mean(candidates: &[&Price], last: &Price, amounts: &[Decimal], settings: &CostSettings) -> Result<PriceUsed> {
    let sum = amounts.iter().try_fold(Decimal::ZERO, |sum, amount| decimal::add(sum, *amount))?;
    let amount = decimal::div(sum, candidates.len().into())?;
    fn common(candidates: &[&Price], of: impl Fn(&Price) -> Option<&String>) -> Option<String> {
        let first = candidates.first().and_then(|price| of(price));
        first.filter(|first| candidates.iter().all(|price| of(price) == Some(first))).cloned()
    }
    Ok(PriceUsed {
        purchase_form_id: None,
        amount: Money::new(amount, settings.currency),
        per: last.per.clone(),
        date: Some(last.date),
        quotes: u32::try_from(candidates.len()).unwrap_or(u32::MAX),
        supplier: common(candidates, |price| price.supplier.as_ref()),
        region: common(candidates, |price| price.region.as_ref()),
        source: common(candidates, |price| Some(&price.source)).unwrap_or_default(),
    })
}

impl From<&Price> for PriceUsed {
    fn from(price: &Price) -> Self {
        Self {
            purchase_form_id: None,
            amount: price.amount,
            per: price.per.clone(),
            date: Some(price.date),
            quotes: 1,
            supplier: price.supplier.clone(),
            region: price.region.clone(),
            source: price.source.clone(),
        }
    }
}

impl PriceUsed {
    /// The amount of a quantity given in the unit of the price: multiplied first, divided once.
    pub(super) fn amount_of(&self, quantity: &DecimalRange) -> Result<DecimalRange> {
        quantity.times(self.amount.amount)?.over(&self.per.amount.into())
    }
}
