use crate::cost::{CostBounds, Purchase};
use crate::plan::{DatedStock, DayRange, SupplyGap};
use crate::quantity::{Decimal, DecimalRange, decimal};
use jiff::civil::Date;

/// What to buy for some days of plans.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProcurementList {
    /// The days that are eaten.
    pub range: DayRange,
    /// What to order, by day of delivery and supplier, the unknown one last.
    pub orders: Vec<SupplierOrder>,
    /// What all of it costs; without an upper end where a price or a quantity is missing.
    pub total: CostBounds,
    /// What is left of packs and stock after the last day, of the ingredients on the list.
    pub left_over: Vec<DatedStock>,
    /// Whether nothing is missing.
    pub complete: bool,
    /// What is missing.
    pub gaps: Vec<SupplyGap>,
}

/// What one supplier delivers on one day.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SupplierOrder {
    /// The day of delivery.
    pub delivery: Date,
    /// The supplier whose price is used. Absent: the price names none, or there is no price.
    pub supplier: Option<String>,
    /// One line for each ingredient and purchase form, by name.
    pub lines: Vec<ProcurementLine>,
    /// What the lines cost.
    pub amount: CostBounds,
}

/// One ingredient in one purchase form, delivered on one day.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProcurementLine {
    /// The name of the purchase form; absent when the ingredient has none.
    pub purchase_form_name: Option<String>,
    /// What is bought and what it costs. `in_stock` is what stock and leftovers cover; a line that they cover whole
    /// buys nothing. `bought` is one amount: enough for the most that may be needed, or for the least where nothing
    /// bounds it, and then the amount has no upper end.
    pub purchase: Purchase,
    /// What each day needs of it, as purchased, in the unit of the purchase.
    pub days: Vec<DayNeed>,
    /// How much of the need comes from stock.
    #[serde(with = "decimal::wire")]
    pub from_stock: Decimal,
    /// How much of the need comes from what earlier packs left.
    #[serde(with = "decimal::wire")]
    pub from_leftovers: Decimal,
    /// What is left of packs when these days are over.
    #[serde(with = "decimal::wire")]
    pub left_over: Decimal,
}

/// What one day needs.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DayNeed {
    /// The day it is eaten.
    pub date: Date,
    /// How much.
    pub needed: DecimalRange,
}
