use super::CellFault;
use crate::quantity::{Decimal, NumberFormat, decimal};

/// What a numeric cell says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cell {
    Missing,
    Trace,
    Known(Decimal),
}

/// How the numeric cells of a table are written.
#[derive(Debug, Clone, Copy)]
pub(super) struct CellFormat<'a> {
    pub(super) numbers: NumberFormat,
    pub(super) missing: &'a [String],
    pub(super) trace: &'a [String],
}

impl CellFormat<'_> {
    /// A number not below zero, `<0.1` (a trace), `(0.2)` (an estimate), a word for trace, or a word for missing.
    pub(super) fn read(&self, text: &str) -> Result<Cell, CellFault> {
        let text = text.trim();
        let says = |words: &[String]| words.iter().any(|word| word.eq_ignore_ascii_case(text));
        if text.is_empty() || says(self.missing) {
            return Ok(Cell::Missing);
        }
        if says(self.trace) {
            return Ok(Cell::Trace);
        }
        if let Some(limit) = text.strip_prefix('<') {
            return self.number(limit).map(|_| Cell::Trace);
        }
        let estimate = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
        self.number(estimate.unwrap_or(text)).map(Cell::Known)
    }

    /// A number not below zero.
    pub(super) fn number(&self, text: &str) -> Result<Decimal, CellFault> {
        let value = scientific(text.trim(), self.numbers).ok_or(CellFault::NotANumber)?;
        if value.is_sign_negative() && !value.is_zero() { Err(CellFault::Negative) } else { Ok(value) }
    }
}

/// `12.5`, `1,250.5`, `1.6e-05`; a fraction is no number of a table.
fn scientific(text: &str, format: NumberFormat) -> Option<Decimal> {
    let plain = |text: &str| {
        Some(text).filter(|text| !text.contains('/')).and_then(|text| decimal::parse_exact(text, format).ok())
    };
    let Some((mantissa, exponent)) = text.split_once(['e', 'E']) else { return plain(text) };
    let (mantissa, exponent) = (plain(mantissa)?, exponent.parse::<i32>().ok()?);
    let power = Decimal::from(10_u64.checked_pow(exponent.unsigned_abs())?);
    if exponent < 0 { decimal::div(mantissa, power).ok() } else { decimal::mul(mantissa, power).ok() }
}
