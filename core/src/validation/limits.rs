use super::marks::is_mark;
use super::{Finding, Place, Report};
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

/// A measured number is finite and not below zero; how much it may be depends on what is measured.
pub(super) fn measured(value: f64, place: &Place<'_>, report: &mut Report) {
    if !value.is_finite() {
        report.add(place, Finding::new("not_finite", "violation.not_finite").value(value));
    } else if value < 0.0 {
        report.add(place, too_small(0, "", value));
    }
}

/// Which characters a text may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Letters {
    /// Any.
    Any,
    /// `A-Z`, `0-9` and `-`.
    Code,
    /// `A-Z`, `0-9` and `_`, or `*` alone.
    Allergen,
}

impl Letters {
    fn allow(self, text: &str) -> bool {
        let capital = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
        match self {
            Self::Any => true,
            Self::Code => text.bytes().all(|byte| capital(byte) || byte == b'-'),
            Self::Allergen => text == "*" || text.bytes().all(|byte| capital(byte) || byte == b'_'),
        }
    }

    pub(super) fn words(self) -> &'static str {
        match self {
            Self::Any => "",
            Self::Code => "A-Z, 0-9, -",
            Self::Allergen => "A-Z, 0-9, _",
        }
    }
}

/// The limits of a text, in Unicode scalar values. A text that must have some may not be blank, and spaces around it
/// do not count towards the least.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Text {
    pub(crate) least: u32,
    pub(crate) most: u32,
    pub(crate) letters: Letters,
}

/// Whether a character shows nothing by itself: space, control, what joins or turns letters, accents without a letter.
fn is_unseen(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || is_mark(letter)
        || matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

impl Text {
    pub(crate) fn check(&self, value: &str, place: &Place<'_>, report: &mut Report) {
        let trimmed = value.trim();
        let too_few = |text: &str, least: u32| text.chars().take(least as usize).count() < least as usize;
        if self.least > 0 && value.chars().all(is_unseen) {
            report.add(place, Finding::new("blank", "violation.blank").limit(self.least).value(value));
        } else if too_few(trimmed, self.least) {
            let finding = Finding::new("too_short", "violation.too_short").limit(self.least).value(value);
            report.add(place, finding.text("count", trimmed.chars().count()));
        // No text has more characters than bytes.
        } else if value.len() > self.most as usize && !too_few(value, self.most.saturating_add(1)) {
            let finding = Finding::new("too_long", "violation.too_long").limit(self.most).value(value);
            report.add(place, finding.text("count", value.chars().count()));
        }
        if !trimmed.is_empty() && !self.letters.allow(value) {
            let finding = Finding::new("bad_character", "violation.bad_character");
            report.add(place, finding.limit(self.letters.words()).value(value));
        }
    }
}

pub(crate) fn too_small(limit: impl ToString, unit: &str, value: impl ToString) -> Finding {
    Finding::new("too_small", "violation.too_small").bound(limit, unit).value(value)
}

fn not_above(limit: impl ToString, unit: &str, value: impl ToString) -> Finding {
    Finding::new("too_small", "violation.not_above").bound(limit, unit).value(value)
}

pub(crate) fn too_large(limit: impl ToString, unit: &str, value: impl ToString) -> Finding {
    Finding::new("too_large", "violation.too_large").bound(limit, unit).value(value)
}

pub(crate) fn too_many_digits(value: &str) -> Finding {
    let finding = Finding::new("too_many_digits", "violation.too_many_digits").limit(decimal::MAX_DIGITS);
    finding.text("places", decimal::MAX_PLACES).value(value)
}
