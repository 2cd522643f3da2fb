use crate::id::PortionKey;
use crate::quantity::{Decimal, decimal};

/// A portion size a menu is served in: one pot, many audiences.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Portion {
    /// Its key: `small`, `large`.
    pub key: PortionKey,
    /// How much of each line's quantity it gets, where the line does not say: 1 is the reference portion.
    #[serde(with = "decimal::wire")]
    pub factor: Decimal,
}

/// What one portion size gets of one line.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LinePortion {
    /// The portion size.
    pub key: PortionKey,
    /// The quantity for the menu's `servings`, in the line's unit: whole eggs stay whole.
    #[serde(with = "decimal::wire")]
    pub quantity: Decimal,
}
