//! Entry, reading, arithmetic and serialising of exact decimals.
//!
//! Numbers are read in a stated [`NumberFormat`], because `1.500` is one and a half in one country and fifteen hundred
//! in another. Sums and products are checked: they are exact to 28 significant digits and an overflow is an error.
//! A division rounds once, half to even, at 28 significant digits, or 29 where those fit 96 bits (up to 7.9 in front).

use super::{Decimal, QuantityError};
use crate::error::{Error, Result};
use crate::json::{JsonError, is_ambiguous};
use rust_decimal::prelude::ToPrimitive;

/// Most digits of a number where it enters.
pub const MAX_DIGITS: u32 = 15;
/// Most decimal places of a number where it enters.
pub const MAX_PLACES: u32 = 6;

/// How a text writes numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum NumberFormat {
    /// `1,500.25`: point before the decimals, commas between thousands.
    Point,
    /// `1.500,25`: comma before the decimals, points between thousands (Indonesia).
    Comma,
}

impl NumberFormat {
    /// The character before the decimals.
    pub fn decimal_mark(self) -> char {
        match self {
            Self::Point => '.',
            Self::Comma => ',',
        }
    }

    /// The character between thousands.
    pub fn group_mark(self) -> char {
        match self {
            Self::Point => ',',
            Self::Comma => '.',
        }
    }
}

/// Normalises a number on entry and refuses more than 15 digits or 6 places.
pub fn entry(value: Decimal) -> Result<Decimal> {
    if is_short(value) {
        return Ok(value);
    }
    let value = value.normalize();
    let digits = value.mantissa().unsigned_abs().checked_ilog10().map_or(1, |log| log + 1);
    if digits > MAX_DIGITS || value.scale() > MAX_PLACES {
        return Err(QuantityError::TooManyDigits { text: value.to_string() }.into());
    }
    Ok(value)
}

/// Whether a number is normal and within the limits of entry, as nearly every number is: one look instead of divisions.
fn is_short(value: Decimal) -> bool {
    let Ok(mantissa) = i64::try_from(value.mantissa()) else { return false };
    let is_normal = if value.scale() == 0 { mantissa != 0 || !value.is_sign_negative() } else { mantissa % 10 != 0 };
    is_normal && mantissa.unsigned_abs() < 10_u64.pow(MAX_DIGITS) && value.scale() <= MAX_PLACES
}

/// Like [`entry`], and refuses a value below zero.
pub fn entry_at_least_zero(value: Decimal) -> Result<Decimal> {
    at_least_zero(value).and_then(entry)
}

/// Refuses a value below zero, however many digits it has: what is worked out may be counted with again.
pub(crate) fn at_least_zero(value: Decimal) -> Result<Decimal> {
    if value.is_sign_negative() && !value.is_zero() {
        return Err(QuantityError::Negative { text: value.to_string() }.into());
    }
    Ok(value.abs())
}

/// Reads `1.250,5`, `12`, `-0,5`, `1/2` or `1 1/2` in the stated format; the result passes [`entry`].
///
/// Thousands marks must stand between groups of three digits, the first of which does not begin with 0. A fraction is rounded half to even to 6 places.
pub fn parse(text: &str, format: NumberFormat) -> Result<Decimal> {
    parse_exact(text, format).and_then(entry)
}

/// Like [`parse`] without the limit on digits: for the values of published tables (28 digits at most).
pub fn parse_exact(text: &str, format: NumberFormat) -> Result<Decimal> {
    let text = text.trim();
    let fault = || QuantityError::NotANumber { text: text.chars().take(40).collect() };
    let parsed = match text.split_once('/') {
        Some((whole_and_top, bottom)) => {
            let (whole, top) = whole_and_top.trim().rsplit_once(' ').unwrap_or(("0", whole_and_top));
            let integer = |part: &str| part.trim().parse::<u32>().ok().map(Decimal::from);
            let (whole, top, bottom) = (integer(whole), integer(top), integer(bottom));
            whole.zip(top.zip(bottom)).and_then(|(whole, (top, bottom))| {
                let part = top.checked_div(bottom)?.round_dp(MAX_PLACES);
                whole.checked_add(part)
            })
        }
        None => plain(text, format).and_then(|plain| Decimal::from_str_exact(&plain).ok()),
    };
    parsed.map(|value| value.normalize()).ok_or_else(|| fault().into())
}

/// The text with a point before the decimals and nothing between thousands, if it is well formed.
fn plain(text: &str, format: NumberFormat) -> Option<String> {
    let (sign, unsigned) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, places) = match unsigned.split_once(format.decimal_mark()) {
        Some((whole, places)) => (whole, Some(places)),
        None => (unsigned, None),
    };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !places.is_none_or(digits) {
        return None;
    }
    let mut groups = whole.split(format.group_mark());
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    // `0.123` is no thousand in any country: it is a decimal in the other format.
    let grouped = rest.is_empty() || (first.len() <= 3 && !first.starts_with('0'));
    let well_formed = grouped && digits(first) && rest.iter().all(|group| group.len() == 3 && digits(group));
    well_formed.then(|| format!("{sign}{first}{}.{}", rest.concat(), places.unwrap_or("0")))
}

/// The nearest `f64`, correctly rounded.
pub fn to_f64(value: Decimal) -> f64 {
    const EXACT_POWERS: [f64; 23] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22,
    ];
    // Both parts are exact in f64 below 2^53 and 10^22, so one division rounds once (Clinger's fast path).
    let mantissa = value.mantissa();
    match EXACT_POWERS.get(value.scale() as usize) {
        Some(power) if mantissa.unsigned_abs() <= 1 << 53 => mantissa as f64 / power,
        _ => value.to_string().parse().or_else(|_| value.to_f64().ok_or(())).unwrap_or(f64::NAN),
    }
}

/// The decimal a finite `f64` was written as: its shortest text.
pub fn from_f64(value: f64) -> Result<Decimal> {
    if let Some(short) = from_short_f64(value) {
        return Ok(short);
    }
    let text = format!("{value}");
    Decimal::from_str_exact(&text).map(|value| value.normalize()).map_err(|_| QuantityError::NotANumber { text }.into())
}

/// The decimal of at most 15 digits and 6 places that is nearest to an `f64`, if there is one. Two such decimals never
/// share an `f64`, so it is also the shortest text.
fn from_short_f64(value: f64) -> Option<Decimal> {
    const POWERS: [f64; MAX_PLACES as usize + 1] = [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6];
    (0..).zip(POWERS).find_map(|(places, power)| {
        let scaled = value * power;
        // Half up by truncation; the division below finds out whether it was the right neighbour.
        let whole = (scaled + 0.5_f64.copysign(scaled)) as i64;
        let exact = whole.unsigned_abs() < 10_u64.pow(MAX_DIGITS) && whole as f64 / power == value;
        exact.then(|| Decimal::new(whole, places))
    })
}

pub(crate) fn add(a: Decimal, b: Decimal) -> Result<Decimal> {
    a.checked_add(b).ok_or_else(|| QuantityError::Overflow { operation: "sum" }.into())
}

pub(crate) fn sub(a: Decimal, b: Decimal) -> Result<Decimal> {
    a.checked_sub(b).ok_or_else(|| QuantityError::Overflow { operation: "difference" }.into())
}

pub(crate) fn mul(a: Decimal, b: Decimal) -> Result<Decimal> {
    a.checked_mul(b).ok_or_else(|| QuantityError::Overflow { operation: "product" }.into())
}

pub(crate) fn div(a: Decimal, b: Decimal) -> Result<Decimal> {
    if b.is_zero() {
        return Err(QuantityError::DivisionByZero { operation: "a quotient" }.into());
    }
    a.checked_div(b).ok_or_else(|| QuantityError::Overflow { operation: "quotient" }.into())
}

/// The decimal a JSON text holds: digits, and a point between digits. `1_000` and `.5` are none.
pub(crate) fn from_wire(text: &str) -> Option<Decimal> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let (whole, places) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    let exact = (digits(whole) && digits(places)).then(|| Decimal::from_str_exact(text).ok()).flatten()?;
    Some(exact.normalize())
}

/// A decimal as text in JSON, read from text or from a JSON number, with all of its digits: what a record writes it reads.
/// How many digits may enter is a limit of each field, held by [`entry`] where records are made and checked.
pub(crate) mod wire {
    use super::{Decimal, Text};
    use serde::{Deserialize, Deserializer, Serializer};

    pub(crate) fn serialize<S: Serializer>(value: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(value)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
        deserializer.deserialize_any(Text)
    }

    #[derive(serde::Serialize, Deserialize)]
    #[serde(transparent)]
    struct Wire(#[serde(with = "self")] Decimal);

    pub(crate) mod option {
        use super::{Decimal, Deserialize, Deserializer, Serializer, Wire};

        pub(crate) fn serialize<S: Serializer>(value: &Option<Decimal>, serializer: S) -> Result<S::Ok, S::Error> {
            match value {
                Some(value) => super::serialize(value, serializer),
                None => serializer.serialize_none(),
            }
        }

        pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Decimal>, D::Error> {
            Ok(Option::<Wire>::deserialize(deserializer)?.map(|wire| wire.0))
        }
    }

    pub(crate) mod list {
        use super::{Decimal, Deserialize, Deserializer, Serializer, Wire};

        pub(crate) fn serialize<S: Serializer>(values: &[Decimal], serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_seq(values.iter().map(|value| Wire(*value)))
        }

        pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Decimal>, D::Error> {
            Ok(Vec::<Wire>::deserialize(deserializer)?.into_iter().map(|wire| wire.0).collect())
        }
    }
}

/// Reads a decimal from text or from a JSON number.
struct Text;

impl serde::de::Visitor<'_> for Text {
    type Value = Decimal;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a decimal number")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Decimal, E> {
        from_wire(text).ok_or_else(|| E::custom("this is no decimal number"))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Decimal, E> {
        Ok(value.into())
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Decimal, E> {
        Ok(value.into())
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Decimal, E> {
        if from_short_f64(value).is_none() && is_ambiguous(value) {
            return Err(E::custom(Error::from(JsonError::InexactNumber { number: value.to_string() })));
        }
        from_f64(value).map_err(E::custom)
    }
}
