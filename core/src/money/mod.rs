//! Money: an exact decimal and an ISO 4217 currency. Two currencies never add; nothing is rounded before the edge.
//!
//! ```
//! use gizi::money::{Currency, Money, Rounding};
//! let rupiah = Currency::new("IDR")?;
//! let day = Money::new("10000000".parse().unwrap(), rupiah);
//! let parts = day.allocate(&[1, 1, 1], 0)?;
//! assert_eq!(parts[0].to_string(), "3333334 IDR");
//! assert_eq!(Money::sum(rupiah, &parts)?, day);
//! let share = day.divided_by(3.into())?.round(0, Rounding::HalfUp);
//! assert_eq!(share.to_string(), "3333333 IDR");
//! # Ok::<(), gizi::Error>(())
//! ```

use crate::error::{Result, faults};
use crate::quantity::{Decimal, decimal};
use rust_decimal::RoundingStrategy;
use std::fmt;

faults! {
    /// What can go wrong with money.
    MoneyError {
        /// The code is not three capital letters of ISO 4217 that gizi knows.
        UnknownCurrency { currency: String } = Invalid "money.unknown_currency" "`{currency}` is no known ISO 4217 currency code";
        /// Two currencies met in one sum.
        CurrencyMismatch { expected: Currency, found: Currency } = Invalid "money.currency_mismatch" "{expected} and {found} do not add up";
        /// An allocation has no weight above zero.
        NothingToShare { parts: usize } = Invalid "money.nothing_to_share" "{parts} parts without weight cannot share an amount";
    }
}

/// An ISO 4217 currency code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

/// Codes by the number of digits of their minor unit (ISO 4217, list one).
const MINOR_UNITS: [(u32, &str); 3] = [
    (0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"),
    (
        2,
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP \
         CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR \
         IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN \
         NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP \
         STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG",
    ),
    (3, "BHD IQD JOD KWD LYD OMR TND"),
];

impl Currency {
    /// Looks a code up, in capitals: `IDR`.
    pub fn new(code: &str) -> Result<Self> {
        let unknown = || MoneyError::UnknownCurrency { currency: code.chars().take(8).collect() };
        let bytes: [u8; 3] = code.as_bytes().try_into().map_err(|_| unknown())?;
        let known = MINOR_UNITS.iter().any(|(_, codes)| codes.split_whitespace().any(|known| known == code));
        if known { Ok(Self(bytes)) } else { Err(unknown().into()) }
    }

    /// The code.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("???")
    }

    /// Decimal digits of the minor unit by ISO 4217 (2 for IDR, though no sen circulate; 0 for JPY).
    pub fn minor_units(&self) -> u32 {
        let holds = |codes: &&str| codes.split_whitespace().any(|known| known == self.code());
        MINOR_UNITS.iter().find(|(_, codes)| holds(codes)).map_or(2, |(digits, _)| *digits)
    }

    /// Decimal digits people write: as [`minor_units`](Self::minor_units), but 0 for the rupiah.
    pub fn display_places(&self) -> u32 {
        if self.code() == "IDR" { 0 } else { self.minor_units() }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl TryFrom<String> for Currency {
    type Error = crate::Error;
    fn try_from(code: String) -> Result<Self> {
        Self::new(&code)
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().to_owned()
    }
}

/// How an amount is rounded at the edge: when it is paid, printed or compared with a printed limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Rounding {
    /// Half away from zero: what people expect on a bill.
    #[default]
    HalfUp,
    /// Half to the even neighbour: no drift over many roundings.
    HalfEven,
    /// Away from zero: a buyer's estimate.
    Up,
    /// Towards zero.
    Down,
}

/// An exact amount of one currency. It may be negative (a difference).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Money {
    /// The amount in major units: rupiah, not sen.
    #[serde(with = "decimal::wire")]
    pub amount: Decimal,
    /// Its currency.
    pub currency: Currency,
}

impl Money {
    /// An amount of a currency, normalised.
    pub fn new(amount: Decimal, currency: Currency) -> Self {
        Self { amount: amount.normalize(), currency }
    }

    /// Nothing, in a currency.
    pub fn zero(currency: Currency) -> Self {
        Self::new(Decimal::ZERO, currency)
    }

    fn same(&self, other: &Self) -> Result<()> {
        if self.currency == other.currency {
            return Ok(());
        }
        Err(MoneyError::CurrencyMismatch { expected: self.currency, found: other.currency }.into())
    }

    /// The exact sum.
    pub fn plus(&self, other: &Self) -> Result<Self> {
        self.same(other)?;
        Ok(Self::new(decimal::add(self.amount, other.amount)?, self.currency))
    }

    /// The exact difference.
    pub fn minus(&self, other: &Self) -> Result<Self> {
        self.same(other)?;
        Ok(Self::new(decimal::sub(self.amount, other.amount)?, self.currency))
    }

    /// The product with a pure number.
    pub fn times(&self, factor: Decimal) -> Result<Self> {
        Ok(Self::new(decimal::mul(self.amount, factor)?, self.currency))
    }

    /// The quotient by a pure number, rounded half to even at 28 significant digits, 29 where they fit 96 bits.
    pub fn divided_by(&self, divisor: Decimal) -> Result<Self> {
        Ok(Self::new(decimal::div(self.amount, divisor)?, self.currency))
    }

    /// The exact sum of any number of amounts.
    pub fn sum(currency: Currency, amounts: &[Self]) -> Result<Self> {
        amounts.iter().try_fold(Self::zero(currency), |sum, amount| sum.plus(amount))
    }

    /// The amount at so many decimal places.
    #[must_use]
    pub fn round(&self, places: u32, rounding: Rounding) -> Self {
        let strategy = match rounding {
            Rounding::HalfUp => RoundingStrategy::MidpointAwayFromZero,
            Rounding::HalfEven => RoundingStrategy::MidpointNearestEven,
            Rounding::Up => RoundingStrategy::AwayFromZero,
            Rounding::Down => RoundingStrategy::ToZero,
        };
        Self::new(self.amount.round_dp_with_strategy(places, strategy), self.currency)
    }

    /// Splits the amount by weight into parts of so many decimal places whose sum is the amount itself.
    ///
    /// Each part is rounded down; what is left goes, one smallest step each, to the largest remainders (first come
    /// first on a tie), and a rest finer than the places to the first part of weight.
    pub fn allocate(&self, weights: &[u32], places: u32) -> Result<Vec<Self>> {
        let total: u64 = weights.iter().map(|weight| u64::from(*weight)).sum();
        if total == 0 {
            return Err(MoneyError::NothingToShare { parts: weights.len() }.into());
        }
        let step = Decimal::new(1, places.min(28));
        let mut left = self.amount;
        let mut shares = Vec::with_capacity(weights.len());
        for (index, weight) in weights.iter().enumerate() {
            let exact = decimal::div(decimal::mul(self.amount, (*weight).into())?, total.into())?;
            let part = exact.round_dp_with_strategy(places, RoundingStrategy::ToZero);
            left = decimal::sub(left, part)?;
            shares.push((index, *weight, part, decimal::sub(exact, part)?.abs()));
        }
        let signed_step = if self.amount.is_sign_negative() { -step } else { step };
        shares.sort_by(|a, b| b.3.cmp(&a.3).then(a.0.cmp(&b.0)));
        for share in shares.iter_mut().filter(|share| share.1 > 0) {
            if left.abs() < step {
                break;
            }
            share.2 = decimal::add(share.2, signed_step)?;
            left = decimal::sub(left, signed_step)?;
        }
        shares.sort_by_key(|share| share.0);
        if let Some(first) = shares.iter_mut().find(|share| share.1 > 0) {
            first.2 = decimal::add(first.2, left)?;
        }
        Ok(shares.into_iter().map(|share| Self::new(share.2, self.currency)).collect())
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount, self.currency)
    }
}

#[cfg(test)]
mod tests;
