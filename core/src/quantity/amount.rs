use super::{Decimal, decimal};
use crate::error::Result;
use std::fmt;

/// An exact amount with the key of its unit: `2.5 kg`, `3 piece`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quantity {
    /// How much, not below zero; where somebody enters it, at most 15 digits and 6 places. What is computed has up to 29.
    #[serde(with = "decimal::wire")]
    pub amount: Decimal,
    /// The key or an alias of a unit in the measure sets in use.
    pub unit: String,
}

impl Quantity {
    /// A quantity whose amount passes the entry checks; the unit is looked up where it is used.
    pub fn new(amount: Decimal, unit: impl Into<String>) -> Result<Self> {
        Ok(Self { amount: decimal::entry_at_least_zero(amount)?, unit: unit.into() })
    }

    /// Whole units, such as 2 pieces or 50 kg.
    pub fn whole(amount: u32, unit: impl Into<String>) -> Self {
        Self { amount: amount.into(), unit: unit.into() }
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount.normalize(), self.unit)
    }
}
