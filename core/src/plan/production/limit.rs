use crate::error::Result;
use crate::quantity::{Decimal, decimal};
use crate::sheet::records;

/// A limit that keeps food safe, checked with a thermometer or a clock.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CriticalLimit {
    /// Its key. The sheet knows `core_temperature`, `hot_holding` and `cook_to_eat`, of what is cooked, and
    /// `cold_holding`, of what is not; others are for every dish.
    pub key: String,
    /// On which side of the value food is safe.
    pub side: SafeSide,
    /// The value.
    #[serde(with = "decimal::wire")]
    pub value: Decimal,
    /// Its unit: `°C`, `min`.
    pub unit: String,
    /// Where it comes from.
    pub source: String,
}

/// The safe side of a critical limit, the limit included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum SafeSide {
    /// This or more.
    AtLeast,
    /// This or less.
    AtMost,
}

impl CriticalLimit {
    /// Core 75 °C, hot 60 °C, cold 5 °C, eaten within 4 hours of cooking; each with its source.
    pub fn standard() -> Result<Vec<Self>> {
        records("critical_limits.csv", include_bytes!("../../../data/critical_limits.csv"))
    }

    /// Whether it is for a dish: cooked, raw, or `None` where nobody said.
    pub(super) fn concerns(&self, cooked: Option<bool>) -> bool {
        match self.key.as_str() {
            "core_temperature" | HOT_HOLDING | COOK_TO_EAT => cooked != Some(false),
            "cold_holding" => cooked == Some(false),
            _ => true,
        }
    }
}

/// Minutes from the end of cooking until it is eaten.
pub(super) const COOK_TO_EAT: &str = "cook_to_eat";

/// How hot what is cooked stays; what is less hot is not being cooked.
const HOT_HOLDING: &str = "hot_holding";

/// The temperature from which a step cooks: the limit of hot holding, the standard one where none is given.
pub(super) fn hot(limits: &[CriticalLimit]) -> Result<Option<Decimal>> {
    let of = |limits: &[CriticalLimit]| limits.iter().find(|limit| limit.key == HOT_HOLDING).map(|limit| limit.value);
    match of(limits) {
        None => Ok(of(&CriticalLimit::standard()?)),
        given => Ok(given),
    }
}
