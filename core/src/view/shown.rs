//! A text ready to show, with the value behind it.

use crate::balance::{Severity, Verdict};
use crate::cost::CostBounds;
use crate::locale::{
    Language, format_bounds, format_decimal, format_minutes, format_money_range, format_nutrient_bounds,
};
use crate::message::{Message, MessageTable, wire};
use crate::nutrient::Bounds;
use crate::nutrition::Nutrition;

/// An amount and its text.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ShownAmount {
    /// Its text with the unit: `12,3 mg`, `sedikitnya 311 µg`, `belum diketahui`.
    pub text: String,
    /// The amount itself, unrounded; absent when it was not calculated. Its upper end may be one the text does not
    /// show, because it is only what physics allows.
    pub amount: Option<Bounds>,
}

/// A cost and its text.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ShownCost {
    /// Its text with the currency: `Rp 8.953`, `sedikitnya Rp 9.860`, `belum diketahui`.
    pub text: String,
    /// The cost itself, exact; absent when it was not calculated.
    pub cost: Option<CostBounds>,
}

/// A duration and its text.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ShownMinutes {
    /// Its text: `1 jam 20 menit`, `belum diketahui`.
    pub text: String,
    /// The minutes; absent when nobody said.
    pub minutes: Option<u32>,
}

/// One of the words of an enum, and its text.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ShownWord {
    /// What JSON calls it: `LUNCH`.
    pub value: String,
    /// What people call it: `makan siang`.
    pub text: String,
}

/// Where something stands against its limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum VerdictState {
    /// Within them, proved.
    Met,
    /// Below the minimum, proved.
    Low,
    /// Above the maximum, proved.
    High,
    /// It depends on what nobody knows.
    Unknown,
    /// No rule judges it.
    NotJudged,
}

/// A verdict and its word.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ShownVerdict {
    /// The verdict, for a colour or an icon.
    pub state: VerdictState,
    /// Its word: `terpenuhi`, `kurang`.
    pub text: String,
    /// How much the broken or undecided side weighs; absent when nothing is broken or open.
    pub severity: Option<Severity>,
}

/// How texts are made: the table and the language every view is handed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Speech<'a> {
    pub(crate) table: &'a MessageTable,
    pub(crate) language: Language,
}

impl Speech<'_> {
    pub(crate) fn word(&self, key: &str) -> String {
        self.table.word(key, self.language)
    }

    pub(super) fn unknown(&self) -> String {
        self.word("view.not_known")
    }

    /// A choice of a field, by the words of the field's enum.
    pub(crate) fn choice(&self, field: &str, value: &impl serde::Serialize) -> ShownWord {
        let value = wire(value);
        ShownWord { text: self.word(&choice_key(field, &value)), value }
    }

    /// One serving of a nutrient.
    pub(super) fn serving(&self, nutrition: Option<&Nutrition>, nutrient: &str) -> ShownAmount {
        let bounds = nutrition.and_then(|nutrition| nutrition.serving(nutrient));
        match bounds {
            Some(bounds) => self.nutrient(nutrient, bounds),
            None => ShownAmount { text: self.unknown(), amount: None },
        }
    }

    /// An amount of a nutrient, in its unit and at its decimals.
    pub(super) fn nutrient(&self, nutrient: &str, bounds: Bounds) -> ShownAmount {
        let text = match self.table.nutrient(nutrient) {
            Some(nutrient) => format_nutrient_bounds(&bounds, nutrient, self.language),
            None => format_bounds(&bounds, "", None, self.language),
        };
        ShownAmount { text, amount: Some(bounds) }
    }

    pub(super) fn cost(&self, cost: Option<CostBounds>) -> ShownCost {
        let text = cost.map(|cost| format_money_range(&cost.at_least, cost.at_most.as_ref(), self.language));
        ShownCost { text: text.unwrap_or_else(|| self.unknown()), cost }
    }

    /// How many there are of something: one word for one of them, one for more.
    pub(super) fn count(&self, count: i64, one: &str, many: &str) -> String {
        let text = format_decimal(count.into(), None, self.language);
        let key = if count == 1 { one } else { many };
        self.table.render(&Message::new(key).text("count", &text), self.language)
    }

    pub(super) fn minutes(&self, minutes: Option<u32>) -> ShownMinutes {
        let text = minutes.map(|minutes| format_minutes(minutes, self.language));
        ShownMinutes { text: text.unwrap_or_else(|| self.unknown()), minutes }
    }

    /// A verdict; absent: no rule judges it.
    pub(super) fn verdict(&self, verdict: Option<(&Verdict, Option<Severity>)>) -> ShownVerdict {
        let (state, key) = match verdict {
            None => (VerdictState::NotJudged, "verdict.not_judged"),
            Some((Verdict::Met, _)) => (VerdictState::Met, "verdict.met"),
            Some((Verdict::Low { .. }, _)) => (VerdictState::Low, "verdict.low"),
            Some((Verdict::High { .. }, _)) => (VerdictState::High, "verdict.high"),
            Some((Verdict::Unknown { .. }, _)) => (VerdictState::Unknown, "verdict.unknown"),
        };
        ShownVerdict { state, text: self.word(key), severity: verdict.and_then(|(_, severity)| severity) }
    }
}

/// The key of a choice of a field in the table of messages.
pub(super) fn choice_key(field: &str, value: &str) -> String {
    // Fields that hold one of the same words under a name of their own.
    let words = match field {
        "method" => "cooking_method",
        "components" => "cost_component",
        "feeding_days" => "weekday",
        field => field,
    };
    format!("choice.{words}.{}", value.to_ascii_lowercase())
}
