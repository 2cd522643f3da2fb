//! Quantities as people write and read them.

use super::{Decimal, Dimension, NumberFormat, Quantity, QuantityError, UnitTable, decimal};
use crate::error::Result;

impl UnitTable {
    /// Reads `1 ons`, `2 butir`, `1,5 sdm`, `½ gelas` or `500ml` in the stated number format.
    ///
    /// The unit comes back as its key. A bare number is an error: a recipe that says "2" does not say of what.
    pub fn parse(&self, text: &str, format: NumberFormat) -> Result<Quantity> {
        let text = spell_fractions(text.trim());
        let split = text.find(|c: char| !(c.is_ascii_digit() || ".,/+- ".contains(c))).unwrap_or(text.len());
        let (number, unit) = text.split_at(split);
        if unit.is_empty() {
            return Err(QuantityError::NoUnit { text: text.chars().take(40).collect() }.into());
        }
        let unit = self.unit(unit)?.key.clone();
        Quantity::new(decimal::parse(number, format)?, unit)
    }

    /// The quantity in the largest unit of which it is at least one: 1.5 kg instead of 1500 g, 250 g instead of 0.25 kg.
    ///
    /// Metric mass and volume only; other units stay as they are. The amount is not rounded.
    pub fn sensible(&self, quantity: &Quantity) -> Result<Quantity> {
        let unit = self.unit(&quantity.unit)?;
        let ladder: &[&str] = match unit.dimension {
            Dimension::Mass if unit.set == "si" => &["kg", "g", "mg", "ug"],
            Dimension::Volume if unit.set == "si" => &["l", "ml"],
            _ => return Ok(quantity.clone()),
        };
        let mut last = quantity.clone();
        for step in ladder {
            last = self.convert(quantity, step)?;
            if last.amount >= Decimal::ONE {
                break;
            }
        }
        Ok(if last.amount.is_zero() { quantity.clone() } else { last })
    }
}

/// `1½` becomes `1 1/2`.
fn spell_fractions(text: &str) -> String {
    let mut spelled = String::with_capacity(text.len() + 4);
    for c in text.chars() {
        let fraction = match c {
            '½' => " 1/2",
            '¼' => " 1/4",
            '¾' => " 3/4",
            '⅓' => " 1/3",
            '⅔' => " 2/3",
            '⅛' => " 1/8",
            _ => {
                spelled.push(c);
                continue;
            }
        };
        spelled.push_str(fraction);
    }
    spelled.trim_start().to_owned()
}
