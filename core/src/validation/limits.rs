use super::report::{Finding, shortened};
use super::{Place, Report};
use crate::quantity::{Decimal, decimal};

/// The limits of a whole number.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Count {
    pub(crate) least: u32,
    pub(crate) most: u32,
    pub(crate) unit: &'static str,
}

impl Count {
    pub(crate) fn check(&self, value: u32, place: &Place<'_>, report: &mut Report) {
        if value < self.least {
            report.add(place, too_small(self.least, self.unit, value));
        } else if value > self.most {
            report.add(place, too_large(self.most, self.unit, value));
        }
    }
}

/// The limits of an exact decimal, in whole units. Its digits are limited everywhere.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Number {
    pub(crate) least: Option<i64>,
    /// Whether `least` itself is refused.
    pub(crate) above: bool,
    pub(crate) most: Option<i64>,
    pub(crate) unit: &'static str,
}

impl Number {
    pub(crate) const fn between(least: i64, most: i64, unit: &'static str) -> Self {
        Self { least: Some(least), above: false, most: Some(most), unit }
    }

    pub(crate) const fn above(least: i64, most: i64, unit: &'static str) -> Self {
        Self { least: Some(least), above: true, most: Some(most), unit }
    }

    pub(crate) const fn at_least(least: i64, unit: &'static str) -> Self {
        Self { least: Some(least), above: false, most: None, unit }
    }

    pub(crate) fn check(&self, value: Decimal, place: &Place<'_>, report: &mut Report) {
        let Ok(value) = decimal::entry(value) else {
            report.add(place, too_many_digits(&value.to_string()));
            return;
        };
        // At most 15 digits and 6 places, so the scaled limit compares as a whole number.
        let scale = 10_i64.pow(value.scale());
        let scaled = |limit: i64| i128::from(limit) * i128::from(scale);
        let found = value.mantissa();
        if let Some(least) = self.least
            && (found < scaled(least) || self.above && found == scaled(least))
        {
            let finding =
                if self.above { not_above(least, self.unit, value) } else { too_small(least, self.unit, value) };
            report.add(place, finding);
        } else if let Some(most) = self.most
            && found > scaled(most)
        {
            report.add(place, too_large(most, self.unit, value));
        }
    }
}

/// Which characters a text may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Letters {
    /// Any.
    Any,
    /// `A-Z`, `0-9` and `-`.
    Code,
}

/// The limits of a text, in Unicode scalar values. A text that must have some may not be blank, and spaces around it
/// do not count towards the least.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Text {
    pub(crate) least: u32,
    pub(crate) most: u32,
    pub(crate) letters: Letters,
}

impl Text {
    pub(crate) fn check(&self, value: &str, place: &Place<'_>, report: &mut Report) {
        let trimmed = value.trim();
        let too_few = |text: &str, least: u32| text.chars().take(least as usize).count() < least as usize;
        if self.least > 0 && trimmed.is_empty() {
            report.add(
                place,
                Finding {
                    reason: "blank",
                    limit: Some(self.least.to_string()),
                    value: Some(shortened(value)),
                    message: "must not be blank".to_owned(),
                },
            );
        } else if too_few(trimmed, self.least) {
            report.add(
                place,
                Finding {
                    reason: "too_short",
                    limit: Some(self.least.to_string()),
                    value: Some(shortened(value)),
                    message: format!("must have at least {} characters, has {}", self.least, trimmed.chars().count()),
                },
            );
        // No text has more characters than bytes.
        } else if value.len() > self.most as usize && !too_few(value, self.most.saturating_add(1)) {
            report.add(
                place,
                Finding {
                    reason: "too_long",
                    limit: Some(self.most.to_string()),
                    value: Some(shortened(value)),
                    message: format!("must have at most {} characters, has {}", self.most, value.chars().count()),
                },
            );
        }
        let of_a_code = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-';
        if self.letters == Letters::Code && !trimmed.is_empty() && !value.bytes().all(of_a_code) {
            report.add(
                place,
                Finding {
                    reason: "bad_character",
                    limit: Some("A-Z, 0-9 and -".to_owned()),
                    value: Some(shortened(value)),
                    message: "may hold only A-Z, 0-9 and -".to_owned(),
                },
            );
        }
    }
}

/// A limit with its unit, as messages say it.
fn with_unit(limit: impl std::fmt::Display, unit: &str) -> String {
    if unit.is_empty() { limit.to_string() } else { format!("{limit} {unit}") }
}

fn range(reason: &'static str, words: &str, limit: String, unit: &str, value: String) -> Finding {
    let message = format!("must be {words} {}, is {value}", with_unit(&limit, unit));
    Finding { reason, limit: Some(limit), value: Some(value), message }
}

pub(crate) fn too_small(limit: impl ToString, unit: &str, value: impl ToString) -> Finding {
    range("too_small", "at least", limit.to_string(), unit, value.to_string())
}

fn not_above(limit: impl ToString, unit: &str, value: impl ToString) -> Finding {
    range("too_small", "above", limit.to_string(), unit, value.to_string())
}

pub(crate) fn too_large(limit: impl ToString, unit: &str, value: impl ToString) -> Finding {
    range("too_large", "at most", limit.to_string(), unit, value.to_string())
}

pub(crate) fn too_many_digits(value: &str) -> Finding {
    let (digits, places) = (decimal::MAX_DIGITS, decimal::MAX_PLACES);
    Finding {
        reason: "too_many_digits",
        limit: Some(digits.to_string()),
        value: Some(value.to_owned()),
        message: format!("must have at most {digits} digits and {places} decimal places"),
    }
}
