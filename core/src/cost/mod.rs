//! What a menu costs: ingredients at dated prices, labour and the rest, per batch and per serving, ceilings and
//! price scenarios.
//!
//! With q as purchased, price p at the date, servings S and the rates of the kitchen:
//!
//! - a line costs `q·p`, multiplied exactly and divided once by the quantity the price is for;
//! - a price per litre meets a line in ml by volume, a line in g by density; a price per piece meets pieces as they
//!   are, a line in g by piece weight; edible weights lead to as purchased by the edible portion;
//! - the batch is ingredients + labour + utilities + packaging + transport + equipment + overhead;
//! - a serving is `batch/S`: what is left over is paid too;
//! - frying oil is paid as poured.
//!
//! **Rounding.** Sums and products are exact to 28 digits, a division rounds once, half to even, at 28 digits (29
//! where they fit 96 bits), and nothing else rounds: [`CostBounds::rounded`] and
//! [`Money::round`](crate::money::Money::round) are for the edge.
//!
//! **Missing.** A price, density or quantity nobody knows leaves the cost without an upper end: `complete` is false,
//! `missing` names the fact, and [`CostBounds::known`] gives nothing. A price of 0 is a price.
//!
//! ```
//! use gizi::cost::{CostSettings, calculate_cost};
//! use gizi::id::PurchaseFormId;
//! use gizi::ingredient::{FoodCategory, Ingredient, Price, PurchaseForm};
//! use gizi::menu::{Catalog, Menu, MenuIngredient, MenuKind, MenuOptions};
//! use gizi::money::{Currency, Money};
//! use gizi::quantity::Quantity;
//!
//! let rupiah = Currency::new("IDR")?;
//! let mut rice = Ingredient::new("beras", "Beras", FoodCategory::Cereal)?;
//! rice.edible_portion_percent = Some(100.into());
//! rice.purchase_forms.push(PurchaseForm {
//!     id: PurchaseFormId::new("karung")?,
//!     name: "Karung".to_owned(),
//!     edible_portion_percent: None,
//!     packs: vec![],
//!     prices: vec![Price {
//!         date: jiff::civil::date(2026, 1, 5),
//!         amount: Money::new(14_500.into(), rupiah),
//!         per: Quantity::whole(1, "kg"),
//!         supplier: None,
//!         region: None,
//!         source: "example".to_owned(),
//!     }],
//! });
//! let mut catalog = Catalog::standard()?;
//! catalog.add_ingredient(rice)?;
//! catalog.add_ingredient(Ingredient::new("pandan", "Daun pandan", FoodCategory::Spice)?)?;
//!
//! let mut dish = Menu::new("nasi", "Nasi putih", MenuKind::Dish)?;
//! dish.servings = 10.into();
//! dish.ingredients.push(MenuIngredient::ingredient("1", "beras", &Quantity::whole(700, "g"))?);
//! let settings = CostSettings::new(rupiah, jiff::civil::date(2026, 1, 12));
//! let cost = calculate_cost(&dish, &catalog, &MenuOptions::reference(), &settings)?;
//! // 0.7 kg × Rp 14,500 / 10 servings
//! assert_eq!(cost.serving.known(), Some(Money::new(1_015.into(), rupiah)));
//!
//! // Nobody knows the price of pandan: the cost says so instead of staying the same.
//! dish.ingredients.push(MenuIngredient::ingredient("2", "pandan", &Quantity::whole(10, "g"))?);
//! let cost = calculate_cost(&dish, &catalog, &MenuOptions::reference(), &settings)?;
//! assert_eq!((cost.complete, cost.serving.known()), (false, None));
//! assert_eq!(cost.missing[0].name, "Daun pandan");
//! assert_eq!(cost.serving.at_least.to_string(), "1015 IDR");
//! # Ok::<(), gizi::Error>(())
//! ```

mod audience;
mod bulk;
mod buying;
mod calculate;
mod ceiling;
mod convert;
mod fault;
pub(crate) mod fields;
mod price;
mod rates;
mod result;
mod roll_up;
mod scenario;
mod settings;

pub use audience::{AudienceAmount, AudienceHeads, allocate_over_audiences};
pub use bulk::{BulkCost, BulkMissing, CostLines, PriceTable, PricedFood};
pub(crate) use buying::Order;
pub use buying::{PackCount, Purchase, PurchaseNeed, plan_purchase};
pub use calculate::calculate_cost;
pub(crate) use ceiling::beside_limit;
pub use ceiling::{Ceiling, CeilingJudgement, CeilingPeriod, CeilingVerdict, judge_ceiling};
pub(crate) use convert::{Bought, vague};
pub(crate) use fault::CostError;
pub(crate) use price::PriceList;
pub use rates::{CostRate, CostRates};
pub use result::{
    ComponentCost, Cost, CostBounds, CostComponent, CostLine, CostWarning, MissingCost, MissingReason, PriceUsed,
};
pub use roll_up::{CostColumns, roll_up, roll_up_rounded_rows};
pub use scenario::{PriceChange, PriceEffect, PriceScenario, PriceTarget, ScenarioCost, compare_scenarios};
pub use settings::{Buying, CostBasis, CostSettings, FixedPrice, PricePolicy, StockItem};

use crate::error::Result;
use crate::ingredient::IngredientError;
use crate::money::{Currency, Money};
use crate::quantity::{Decimal, Quantity};

/// Refuses an amount of another currency or below zero.
pub(crate) fn check_money(what: &str, amount: &Money, expected: Currency) -> Result<()> {
    if amount.currency != expected {
        let found = amount.currency;
        return Err(CostError::Currency { what: what.to_owned(), expected, found }.into());
    }
    if amount.amount < Decimal::ZERO {
        return Err(CostError::Negative { what: what.to_owned(), value: amount.amount }.into());
    }
    Ok(())
}

/// Refuses a price for nothing or less.
fn check_per(ingredient: &str, per: &Quantity) -> Result<()> {
    if per.amount > Decimal::ZERO {
        return Ok(());
    }
    let (ingredient, fact, value) = (ingredient.to_owned(), "priced quantity", per.amount);
    Err(IngredientError::NotPositive { ingredient, fact, value }.into())
}

#[cfg(test)]
mod tests;
