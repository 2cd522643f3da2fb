//! Ingredient costs of very many menus at once, from plain columns.
//!
//! The sums are those of [`calculate_cost`](super::calculate_cost), rounded once, half to even, at 12 decimal places. Where
//! the price of a gram does not come out even (a price per piece of 70 g), it is carried with 18.

use super::convert::{Bought, Found};
use super::price::PriceList;
use super::scenario::PriceScenario;
use super::{CostError, CostSettings, MissingReason};
use crate::error::Result;
use crate::menu::Catalog;
use crate::money::Currency;
use crate::quantity::{Decimal, decimal};
use jiff::civil::Date;
use rust_decimal::RoundingStrategy;
use std::collections::BTreeMap;

/// Decimal places of the price of a gram.
const PRICE_PLACES: u32 = 18;
/// Decimal places of a sum.
const SUM_PLACES: u32 = 12;
/// Micrograms in a gram, as places: what a number can have where it enters.
const GRAM_PLACES: u32 = decimal::MAX_PLACES;
/// A price below the one and a mass below the other have a product that cannot leave 128 bits.
const PRICE_BITS: u32 = 83;
const MASS_BITS: u32 = 43;
/// Most menus of one call: the sums take 16 bytes each.
const MOST_MENUS: u32 = 10_000_000;

/// One food as it is paid: an ingredient at the prices of a day.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PricedFood {
    /// The ingredient.
    pub ingredient_id: String,
    /// The day of the price.
    pub date: Date,
}

/// Prices of one gram, laid out for fast sums. Build it once, use it for any number of menus.
#[derive(Debug, Clone)]
pub struct PriceTable {
    currency: Currency,
    /// The price of a gram in units of 10⁻¹⁸ of the currency, food after food.
    prices: Vec<Found<i128>>,
    /// Whether the scenario changes the price, food after food.
    touched: Vec<bool>,
}

/// The lines of many menus as columns of equal length: row i says that menu `menu[i]` holds so much of `food[i]`.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CostLines {
    /// Which menu, counted from 0. Lines that come menu by menu are added fastest; any order gives the same sums.
    pub menu: Vec<u32>,
    /// Which food of the table, counted from 0.
    pub food: Vec<u32>,
    /// Millionths of a gram, not negative.
    pub micrograms: Vec<i64>,
}

/// What the ingredients of many menus cost.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BulkCost {
    /// The currency of every amount.
    pub currency: Currency,
    /// What is proved, menu by menu, at 12 decimal places: what is known of it and no more.
    #[serde(with = "decimal::wire::list")]
    pub at_least: Vec<Decimal>,
    /// What is missing, by menu, then by line; a menu without an entry costs what it costs at least.
    pub missing: Vec<BulkMissing>,
}

/// A food of a menu whose cost nobody knows. What it lacks, a price or what leads from it to a gram, says
/// [`PriceTable::missing`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BulkMissing {
    /// The menu.
    pub menu: u32,
    /// The food.
    pub food: u32,
}

impl PriceTable {
    /// Finds the price of a gram of every food on its day, by the policy of the settings, whose own date does not count.
    ///
    /// `edible`: grams are of the edible portion, and what is thrown away is paid too; else they are as purchased. With a
    /// scenario the prices are as it has them. Errors: an unknown ingredient, and those of
    /// [`compare_scenarios`](super::compare_scenarios); `cost.places` names a food of more than 9,000,000 a gram.
    pub fn new(
        catalog: &Catalog,
        foods: &[PricedFood],
        edible: bool,
        settings: &CostSettings,
        scenario: Option<&PriceScenario>,
    ) -> Result<Self> {
        settings.check()?;
        if let Some(scenario) = scenario {
            scenario.check(catalog, settings)?;
        }
        let mut days: BTreeMap<Date, Vec<usize>> = BTreeMap::new();
        for (place, food) in foods.iter().enumerate() {
            days.entry(food.date).or_default().push(place);
        }
        let mut prices = vec![Err(MissingReason::NoPrice); foods.len()];
        let mut touched = vec![false; foods.len()];
        for (date, places) in days {
            let settings = CostSettings { date, ..settings.clone() };
            let mut list = PriceList::new(&settings, scenario);
            for place in places {
                let Some(food) = foods.get(place) else { continue };
                let ingredient = catalog.ingredient(&food.ingredient_id)?;
                let bought = Bought { ingredient, form: ingredient.purchase_form(None)?, units: catalog.units() };
                if let (Some(price), Some(touched)) = (prices.get_mut(place), touched.get_mut(place)) {
                    *price = match of_a_gram(&bought, edible, &mut list)? {
                        Ok(gram) => Ok(scaled(place, gram)?),
                        Err(reason) => Err(reason),
                    };
                    *touched = scenario.is_some_and(|scenario| scenario.touches(ingredient));
                }
            }
        }
        Ok(Self { currency: settings.currency, prices, touched })
    }

    /// What a food lacks for a price.
    pub fn missing(&self, food: u32) -> Option<&MissingReason> {
        self.prices.get(food as usize)?.as_ref().err()
    }

    /// Adds up the lines of `menus` menus. Nothing of a food costs nothing, priced or not.
    ///
    /// Errors name the row: columns of different length, a menu or food that is not there, a mass below zero; or the
    /// menu whose sum is too large.
    pub fn sum(&self, menus: u32, lines: &CostLines) -> Result<BulkCost> {
        let CostLines { menu, food, micrograms } = lines;
        if menu.len() != food.len() || menu.len() != micrograms.len() {
            let (menus, quantities, prices) = (menu.len(), micrograms.len(), food.len());
            return Err(CostError::Columns { menus, quantities, prices }.into());
        }
        if menus > MOST_MENUS {
            return Err(CostError::TooManyMenus { menus, limit: MOST_MENUS }.into());
        }
        let mut sums = vec![0_i128; menus as usize];
        let mut missing = Vec::new();
        for (row, ((menu, food), micrograms)) in menu.iter().zip(food).zip(micrograms).enumerate() {
            let (Some(slot), Some(price)) = (sums.get_mut(*menu as usize), self.prices.get(*food as usize)) else {
                return Err(CostError::MenuIndex { row, menu: *menu, menus }.into());
            };
            if *micrograms < 0 {
                let value = Decimal::new(*micrograms, GRAM_PLACES);
                return Err(CostError::Negative { what: format!("row {row}: a mass"), value }.into());
            }
            match price {
                Ok(price) => {
                    let mass = i128::from(*micrograms);
                    let amount = match *micrograms >> MASS_BITS {
                        0 => Some(mass * price),
                        _ => mass.checked_mul(*price),
                    };
                    let Some(sum) = amount.and_then(|amount| slot.checked_add(amount)) else {
                        return Err(CostError::Overflow { menu: *menu as usize }.into());
                    };
                    *slot = sum;
                }
                Err(_) if *micrograms > 0 => missing.push(BulkMissing { menu: *menu, food: *food }),
                Err(_) => {}
            }
        }
        // A stable sort, so that the foods of a menu stay in the order of its lines.
        missing.sort_by_key(|missing| missing.menu);
        let mut named = std::collections::HashSet::new();
        missing.retain(|missing| named.insert(*missing));
        let sums = sums.into_iter().enumerate();
        let at_least = sums.map(|(menu, sum)| unscaled(sum).ok_or_else(|| CostError::Overflow { menu }.into()));
        Ok(BulkCost { currency: self.currency, at_least: at_least.collect::<Result<_>>()?, missing })
    }

    /// What the scenario of this table changes, menu by menu, both costs being of the same lines. Absent where a price
    /// it touches is missing on one side; known as well when something else is missing.
    pub fn difference(&self, base: &BulkCost, changed: &BulkCost) -> Result<Vec<Option<Decimal>>> {
        let mut open = vec![false; base.at_least.len()];
        for missing in base.missing.iter().chain(&changed.missing) {
            if self.touched.get(missing.food as usize).copied().unwrap_or(true)
                && let Some(open) = open.get_mut(missing.menu as usize)
            {
                *open = true;
            }
        }
        let amounts = base.at_least.iter().zip(&changed.at_least).zip(open);
        amounts.map(|((base, changed), open)| (!open).then(|| decimal::sub(*changed, *base)).transpose()).collect()
    }
}

/// What a gram costs.
fn of_a_gram<'a>(bought: &Bought<'a>, edible: bool, prices: &mut PriceList<'a>) -> Result<Found<Decimal>> {
    let price = match prices.of(bought)?.price {
        Ok(price) => price,
        Err(reason) => return Ok(Err(reason)),
    };
    let grams = match bought.convert(&price.per, "g")? {
        Ok(grams) => grams,
        Err(reason) => return Ok(Err(reason)),
    };
    if !edible {
        return decimal::div(price.amount.amount, grams).map(Ok);
    }
    let Some(percent) = bought.edible_percent() else { return Ok(Err(MissingReason::EdiblePortionMissing)) };
    let paid = decimal::mul(price.amount.amount, Decimal::ONE_HUNDRED)?;
    decimal::div(paid, decimal::mul(grams, percent)?).map(Ok)
}

fn scaled(row: usize, gram: Decimal) -> Result<i128> {
    let gram = gram.round_dp_with_strategy(PRICE_PLACES, RoundingStrategy::MidpointNearestEven);
    let missing = 10_i128.checked_pow(PRICE_PLACES.saturating_sub(gram.scale()));
    let price = missing.and_then(|power| gram.mantissa().checked_mul(power));
    let price = price.filter(|price| price >> PRICE_BITS == 0);
    Ok(price.ok_or(CostError::Places { row, value: gram })?)
}

/// A sum of prices times micrograms at [`SUM_PLACES`], rounded half to even.
fn unscaled(sum: i128) -> Option<Decimal> {
    const STEP: i128 = 10_i128.pow(PRICE_PLACES + GRAM_PLACES - SUM_PLACES);
    let (whole, rest) = (sum / STEP, sum % STEP);
    let up = rest * 2 > STEP || (rest * 2 == STEP && whole % 2 != 0);
    Decimal::try_from_i128_with_scale(whole + i128::from(up), SUM_PLACES).ok()
}
