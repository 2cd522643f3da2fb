use crate::id::PurchaseFormId;
use crate::money::Money;
use crate::quantity::{Decimal, Quantity, decimal};
use jiff::civil::Date;

/// A form an ingredient is bought in: whole chicken, fillet, 5 kg sack.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseForm {
    /// Its id within the ingredient.
    pub id: PurchaseFormId,
    /// Its name.
    pub name: String,
    /// How much of the purchased weight is eaten, in percent: 58 for a whole chicken. Beats the ingredient's own.
    #[serde(with = "decimal::wire::option", default)]
    pub edible_portion_percent: Option<Decimal>,
    /// The packs it is sold in, smallest first. Empty: any amount.
    #[serde(default)]
    pub packs: Vec<Pack>,
    /// Its prices, in any order.
    #[serde(default)]
    pub prices: Vec<Price>,
}

/// A pack that is only sold whole.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Pack {
    /// What one pack holds, as purchased.
    pub content: Quantity,
    /// Fewest packs a supplier delivers.
    #[serde(default = "one")]
    pub minimum: u32,
}

fn one() -> u32 {
    1
}

/// What a purchase form cost on a day.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Price {
    /// The day it was quoted or paid.
    pub date: Date,
    /// The price of `per`.
    pub amount: Money,
    /// What the price buys, as purchased: 1 kg, 1 l, 30 pieces.
    pub per: Quantity,
    /// Who sells at it.
    #[serde(default)]
    pub supplier: Option<String>,
    /// Where it holds.
    #[serde(default)]
    pub region: Option<String>,
    /// Where it was found; says so if it is only an example.
    #[serde(default)]
    pub source: String,
}
