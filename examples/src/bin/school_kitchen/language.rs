//! The two languages of the demo, and how each writes numbers.

use gizi::Decimal;
use gizi::money::{Money, Rounding};
use gizi::nutrient::{Bounds, NutrientUnit};
use gizi::quantity::DecimalRange;
use gizi::quantity::decimal::to_f64;
use jiff::civil::{Date, Weekday};

/// An upper end more than so many times the lower one is only what physics allows; it is not printed.
const TELLING: f64 = 20.0;

/// The language a page is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Language {
    English,
    Indonesian,
}

impl Language {
    /// The language of a code, `en` or `id`.
    pub(crate) fn of(code: &str) -> Option<Self> {
        match code {
            "en" => Some(Self::English),
            "id" => Some(Self::Indonesian),
            _ => None,
        }
    }

    /// Its code.
    pub(crate) fn code(self) -> &'static str {
        self.say("en", "id")
    }

    /// The same language for the messages of the library.
    pub(crate) fn of_messages(self) -> gizi::message::Language {
        match self {
            Self::English => gizi::message::Language::En,
            Self::Indonesian => gizi::message::Language::Id,
        }
    }

    /// The symbol of a unit.
    pub(crate) fn unit(self, unit: NutrientUnit) -> &'static str {
        match unit {
            NutrientUnit::Kcal => self.say("kcal", "kkal"),
            other => other.symbol(),
        }
    }

    /// The text in this language.
    pub(crate) fn say<'a>(self, en: &'a str, id: &'a str) -> &'a str {
        match self {
            Self::English => en,
            Self::Indonesian => id,
        }
    }

    /// A number with thousands grouped, rounded half away from zero: `1,234.5` or `1.234,5`.
    pub(crate) fn number(self, value: f64, places: usize) -> String {
        let (decimal_mark, group_mark) = match self {
            Self::English => ('.', ','),
            Self::Indonesian => (',', '.'),
        };
        let step = (0..places).fold(1.0, |step, _| step * 10.0);
        let plain = format!("{:.places$}", (value.abs() * step).round() / step);
        let (whole, decimals) = plain.split_once('.').unwrap_or((&plain, ""));
        let mut text = String::new();
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place) % 3 == 0 {
                text.push(group_mark);
            }
            text.push(digit);
        }
        if !decimals.is_empty() {
            text.push(decimal_mark);
            text.push_str(decimals);
        }
        let zero = plain.bytes().all(|byte| matches!(byte, b'0' | b'.'));
        if value < 0.0 && !zero { format!("−{text}") } else { text }
    }

    /// A decimal, rounded for reading.
    pub(crate) fn decimal(self, value: Decimal, places: usize) -> String {
        self.number(to_f64(value), places)
    }

    /// Grams, with the upper end when they are not exact.
    pub(crate) fn grams(self, range: DecimalRange) -> String {
        match range.high {
            Some(high) if high == range.low => format!("{} g", self.decimal(high, 0)),
            Some(high) => format!("{}–{} g", self.decimal(range.low, 0), self.decimal(high, 0)),
            None => format!("≥ {} g", self.decimal(range.low, 0)),
        }
    }

    /// An amount that may be an interval: `12.5`, `3.1–28.4`, or `≥ 3.1` where the upper end says nothing.
    pub(crate) fn bounds(self, bounds: Bounds, places: usize) -> String {
        let low = self.number(bounds.low, places);
        let telling = |high: &f64| *high <= bounds.low * TELLING;
        match bounds.high.filter(telling).map(|high| self.number(high, places)) {
            Some(high) if high == low => low,
            Some(high) => format!("{low}–{high}"),
            None => format!("≥ {low}"),
        }
    }

    /// Money to whole units: `Rp 8,953`.
    pub(crate) fn money(self, money: Money) -> String {
        let places = money.currency.display_places();
        let amount = money.round(places, Rounding::HalfUp).amount;
        let symbol = if money.currency.code() == "IDR" { "Rp" } else { money.currency.code() };
        format!("{symbol} {}", self.decimal(amount, places as usize))
    }

    /// A day: `Monday, 17 November 2025` or `Senin, 17 November 2025`.
    pub(crate) fn day(self, date: Date) -> String {
        const MONTHS: [(&str, &str); 12] = [
            ("January", "Januari"),
            ("February", "Februari"),
            ("March", "Maret"),
            ("April", "April"),
            ("May", "Mei"),
            ("June", "Juni"),
            ("July", "Juli"),
            ("August", "Agustus"),
            ("September", "September"),
            ("October", "Oktober"),
            ("November", "November"),
            ("December", "Desember"),
        ];
        let month = MONTHS.get(usize::from(date.month().unsigned_abs()).saturating_sub(1)).unwrap_or(&("", ""));
        format!("{}, {} {} {}", self.weekday(date), date.day(), self.say(month.0, month.1), date.year())
    }

    /// The day of the week.
    pub(crate) fn weekday(self, date: Date) -> &'static str {
        let (en, id) = match date.weekday() {
            Weekday::Monday => ("Monday", "Senin"),
            Weekday::Tuesday => ("Tuesday", "Selasa"),
            Weekday::Wednesday => ("Wednesday", "Rabu"),
            Weekday::Thursday => ("Thursday", "Kamis"),
            Weekday::Friday => ("Friday", "Jumat"),
            Weekday::Saturday => ("Saturday", "Sabtu"),
            Weekday::Sunday => ("Sunday", "Minggu"),
        };
        self.say(en, id)
    }
}
