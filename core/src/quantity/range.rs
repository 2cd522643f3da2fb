use super::{Decimal, QuantityError, decimal};
use crate::error::Result;

/// An exact amount known only to lie between two ends, in the unit its field states.
///
/// `high` is `None` when nothing bounds it ("salt to taste").
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct DecimalRange {
    /// The least it can be.
    #[serde(with = "decimal::wire")]
    pub low: Decimal,
    /// The most it can be.
    #[serde(with = "decimal::wire::option", default)]
    pub high: Option<Decimal>,
}

impl DecimalRange {
    /// Nothing at all.
    pub const ZERO: Self = Self::exact(Decimal::ZERO);

    /// An amount that is known.
    pub const fn exact(value: Decimal) -> Self {
        Self { low: value, high: Some(value) }
    }

    /// From nothing to the given amount, or without end.
    pub const fn up_to(high: Option<Decimal>) -> Self {
        Self { low: Decimal::ZERO, high }
    }

    /// The amount, if both ends agree.
    pub fn known(&self) -> Option<Decimal> {
        self.high.filter(|high| *high == self.low)
    }

    pub(crate) fn add(&self, other: &Self) -> Result<Self> {
        let high = match (self.high, other.high) {
            (Some(a), Some(b)) => Some(decimal::add(a, b)?),
            _ => None,
        };
        Ok(Self { low: decimal::add(self.low, other.low)?, high })
    }

    /// The product of two ranges of amounts that are not negative.
    pub(crate) fn mul(&self, other: &Self) -> Result<Self> {
        let low = decimal::mul(self.low, other.low)?;
        // Exact amounts, as nearly all are, have one product.
        if self.known().is_some() && other.known().is_some() {
            return Ok(Self::exact(low));
        }
        let high = match (self.high, other.high) {
            (Some(a), Some(b)) => Some(decimal::mul(a, b)?),
            (Some(zero), None) | (None, Some(zero)) if zero.is_zero() => Some(zero),
            _ => None,
        };
        Ok(Self { low, high })
    }

    pub(crate) fn times(&self, factor: Decimal) -> Result<Self> {
        self.mul(&Self::exact(factor))
    }

    /// The quotient of an amount by a positive range; a divisor that may be zero leaves it without an upper end.
    pub(crate) fn over(&self, divisor: &Self) -> Result<Self> {
        let low = match divisor.high {
            Some(high) if high.is_zero() => {
                return Err(QuantityError::DivisionByZero { operation: "a share" }.into());
            }
            Some(high) => decimal::div(self.low, high)?,
            None => Decimal::ZERO,
        };
        if self.known().is_some() && divisor.known().is_some() {
            return Ok(Self::exact(low));
        }
        let high = match self.high {
            Some(high) if !divisor.low.is_zero() => Some(decimal::div(high, divisor.low)?),
            _ => None,
        };
        Ok(Self { low, high })
    }
}

impl From<Decimal> for DecimalRange {
    fn from(value: Decimal) -> Self {
        Self::exact(value)
    }
}
