use super::{NutrientError, NutrientKey};
use crate::error::Result;

/// What a table says about one nutrient of a food, per 100 g edible portion, in the nutrient's unit.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(tag = "state", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CompositionValue {
    /// A measured, calculated or borrowed amount.
    Known {
        /// The amount per 100 g edible portion.
        amount: f64,
    },
    /// Present below what can be measured: counts as 0 and is flagged.
    Trace,
    /// Taken as 0 by a rule with a source ("plants hold no cholesterol").
    AssumedZero {
        /// The id of the rule.
        rule: String,
    },
    /// Not analysed. Never 0.
    Missing,
}

/// A value as it is written, before its state says what belongs to it.
#[derive(serde::Deserialize)]
struct Written {
    state: ValueState,
    #[serde(default)]
    amount: Option<f64>,
    #[serde(default)]
    rule: Option<String>,
}

/// The states of a value.
#[derive(serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum ValueState {
    Known,
    Trace,
    AssumedZero,
    Missing,
}

/// Read as a record of its own: serde's way with tags would read past what does not belong to the state.
impl<'de> serde::Deserialize<'de> for CompositionValue {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Written::deserialize(deserializer)? {
            Written { state: ValueState::Known, amount: Some(amount), rule: None } => Ok(Self::Known { amount }),
            Written { state: ValueState::Trace, amount: None, rule: None } => Ok(Self::Trace),
            Written { state: ValueState::AssumedZero, amount: None, rule: Some(rule) } => {
                Ok(Self::AssumedZero { rule })
            }
            Written { state: ValueState::Missing, amount: None, rule: None } => Ok(Self::Missing),
            _ => Err(serde::de::Error::custom("KNOWN has an amount, ASSUMED_ZERO a rule, and nothing else has either")),
        }
    }
}

/// One nutrient of a food.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NutrientValue {
    /// Which nutrient.
    pub nutrient: NutrientKey,
    /// What the table says, per 100 g edible portion.
    pub value: CompositionValue,
}

/// Where a food's values come from.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct FoodSource {
    /// The food table with its edition: `USDA SR27`, `TKPI 2020`.
    pub table: String,
    /// The food's code in it, with leading zeros.
    pub code: String,
    /// The food's name in it.
    #[serde(default)]
    pub description: String,
}

/// What 100 g edible portion of a food contains. A nutrient that is not listed is missing.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct Composition {
    /// The values, each nutrient at most once.
    pub values: Vec<NutrientValue>,
    /// Where they come from.
    #[serde(default)]
    pub source: Option<FoodSource>,
}

impl Composition {
    /// A composition of known amounts per 100 g edible portion.
    pub fn known(values: &[(&str, f64)]) -> Result<Self> {
        let values = values.iter().map(|(key, amount)| {
            let value = CompositionValue::Known { amount: *amount };
            Ok(NutrientValue { nutrient: NutrientKey::new(*key)?, value })
        });
        Ok(Self { values: values.collect::<Result<_>>()?, source: None })
    }

    /// What is said of a nutrient; not listed is missing.
    pub fn get(&self, key: &str) -> &CompositionValue {
        self.values
            .iter()
            .find(|value| value.nutrient.as_str() == key)
            .map_or(&CompositionValue::Missing, |value| &value.value)
    }

    /// Refuses amounts that are negative or not finite, and a nutrient stated twice.
    pub(crate) fn check(&self) -> Result<()> {
        let mut seen = std::collections::HashSet::with_capacity(self.values.len());
        for value in &self.values {
            let nutrient = value.nutrient.clone();
            match value.value {
                CompositionValue::Known { amount } if !(amount.is_finite() && amount >= 0.0) => {
                    return Err(NutrientError::BadValue { nutrient, value: amount }.into());
                }
                _ => {}
            }
            if !seen.insert(value.nutrient.as_str()) {
                return Err(NutrientError::StatedTwice { nutrient }.into());
            }
        }
        Ok(())
    }
}
