//! Messages: a key and values, put into words in English or Indonesian from one table.
//!
//! ```
//! use gizi::message::{Language, Message, MessageTable};
//! let table = MessageTable::standard()?;
//! let warning = Message::new("balance.atwater").text("menu", "Nasi uduk");
//! let warning = warning.number("energy", 1517.25).number("computed", 482.8);
//! assert!(table.render(&warning, Language::Id).contains("1.517,3 kkal"));
//! assert!(table.render(&warning, Language::En).contains("1,517.3 kcal"));
//! # Ok::<(), gizi::Error>(())
//! ```

use crate::error::{Result, faults};
use crate::nutrient::{NutrientKey, NutrientRegistry};
use crate::quantity::decimal::{NumberFormat, from_f64};
use rust_decimal::RoundingStrategy;
use std::collections::HashMap;

faults! {
    /// What is wrong with the table of messages.
    MessageError {
        /// A row of the table of messages cannot be read.
        TableRow { row: usize, reason: String } = Internal "message.table_row" "messages, row {row}: {reason}";
    }
}

/// A language messages are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Language {
    /// English.
    En,
    /// Indonesian.
    #[default]
    Id,
}

/// Something to say, in no language yet.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Message {
    /// Its key in the table.
    pub key: String,
    /// What goes into its placeholders.
    pub values: Vec<MessageValue>,
}

/// What goes into one placeholder.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MessageValue {
    /// The placeholder.
    pub key: String,
    /// What goes into it.
    pub value: MessageContent,
}

/// A piece of a message.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "kind", rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase")]
pub enum MessageContent {
    /// Text that is the same in every language: a dish, a unit.
    Text {
        /// The text.
        text: String,
    },
    /// A number, written with the decimal mark of the language: one place from 100 on, two below, no trailing zeros.
    Number {
        /// The number.
        amount: f64,
    },
    /// A nutrient, by its name in the language.
    Nutrient {
        /// The nutrient.
        nutrient: NutrientKey,
    },
    /// A name in both languages.
    Name {
        /// English.
        en: String,
        /// Indonesian; empty: as in English.
        id: String,
    },
    /// Messages in a row, joined by commas.
    List {
        /// The messages.
        messages: Vec<Message>,
    },
}

impl Message {
    /// A message without values.
    pub fn new(key: &str) -> Self {
        Self { key: key.to_owned(), values: Vec::new() }
    }

    /// The message with one more value.
    #[must_use]
    pub fn with(mut self, key: &str, value: MessageContent) -> Self {
        self.values.push(MessageValue { key: key.to_owned(), value });
        self
    }

    /// The message with one more text.
    #[must_use]
    pub fn text(self, key: &str, text: &str) -> Self {
        self.with(key, MessageContent::Text { text: text.to_owned() })
    }

    /// The message with one more number.
    #[must_use]
    pub fn number(self, key: &str, amount: f64) -> Self {
        self.with(key, MessageContent::Number { amount })
    }
}

/// The words of every message: an immutable value, handed to whatever renders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageTable {
    rows: HashMap<String, Words>,
    nutrients: HashMap<String, Words>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Words {
    en: String,
    id: String,
}

impl Words {
    fn of(&self, language: Language) -> &str {
        match language {
            Language::En => &self.en,
            Language::Id if self.id.is_empty() => &self.en,
            Language::Id => &self.id,
        }
    }
}

#[derive(serde::Deserialize)]
struct Row {
    key: String,
    en: String,
    id: String,
}

impl MessageTable {
    /// The messages of the library, with the names of the standard nutrients.
    pub fn standard() -> Result<Self> {
        Self::with_nutrients(&NutrientRegistry::standard()?)
    }

    /// The messages of the library, with the names of one's own nutrients.
    pub fn with_nutrients(registry: &NutrientRegistry) -> Result<Self> {
        let table = Self::without_nutrients()?;
        let name = |nutrient: &crate::nutrient::Nutrient| {
            let words = Words { en: nutrient.name_en.clone(), id: nutrient.name_id.clone() };
            (nutrient.key.to_string(), words)
        };
        Ok(Self { nutrients: registry.nutrients().iter().map(name).collect(), ..table })
    }

    /// The messages that name no nutrient.
    pub(crate) fn without_nutrients() -> Result<Self> {
        let mut reader = csv::Reader::from_reader(include_str!("../data/messages.csv").as_bytes());
        let mut rows = HashMap::new();
        for (place, row) in reader.deserialize::<Row>().enumerate() {
            let fault = |error: csv::Error| MessageError::TableRow { row: place + 2, reason: error.to_string() };
            let row = row.map_err(fault)?;
            rows.insert(row.key, Words { en: row.en, id: row.id });
        }
        Ok(Self { rows, nutrients: HashMap::new() })
    }

    /// The message in words. A key that is not in the table is shown as it is.
    pub fn render(&self, message: &Message, language: Language) -> String {
        self.render_within(message, language, 0)
    }

    fn render_within(&self, message: &Message, language: Language, depth: u32) -> String {
        let Some(words) = self.rows.get(&message.key) else { return message.key.clone() };
        let mut rest = words.of(language);
        let mut text = String::with_capacity(rest.len() + 32);
        while let Some((before, behind)) = rest.split_once('{') {
            let (key, after) = behind.split_once('}').unwrap_or((behind, ""));
            text.push_str(before);
            if let Some(value) = message.values.iter().find(|value| value.key == key) {
                text.push_str(&self.piece(&value.value, language, depth));
            }
            rest = after;
        }
        text.push_str(rest);
        text
    }

    fn piece(&self, content: &MessageContent, language: Language, depth: u32) -> String {
        match content {
            MessageContent::Text { text } => text.clone(),
            MessageContent::Number { amount } => number(*amount, language),
            MessageContent::Nutrient { nutrient } => {
                let name = self.nutrients.get(nutrient.as_str());
                name.map_or_else(|| nutrient.to_string(), |name| name.of(language).to_owned())
            }
            MessageContent::Name { en, id } => Words { en: en.clone(), id: id.clone() }.of(language).to_owned(),
            // Messages of messages of messages are not made here; whoever sends some gets no overflow of the stack.
            MessageContent::List { .. } if depth > 3 => String::new(),
            MessageContent::List { messages } => {
                let parts: Vec<String> =
                    messages.iter().map(|message| self.render_within(message, language, depth + 1)).collect();
                parts.join(", ")
            }
        }
    }
}

/// A number as people of a language write it, rounded half away from zero.
fn number(amount: f64, language: Language) -> String {
    let Ok(exact) = from_f64(amount) else { return format!("{amount:e}") };
    let places = if amount.abs() >= 100.0 { 1 } else { 2 };
    let rounded = exact.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero).normalize();
    let format = match language {
        Language::En => NumberFormat::Point,
        Language::Id => NumberFormat::Comma,
    };
    let text = rounded.abs().to_string();
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
    let mut written = String::with_capacity(text.len() + 4);
    if rounded.is_sign_negative() && !rounded.is_zero() {
        written.push('-');
    }
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            written.push(format.group_mark());
        }
        written.push(digit);
    }
    if !decimals.is_empty() {
        written.push(format.decimal_mark());
        written.push_str(decimals);
    }
    written
}

#[cfg(test)]
mod tests;
