//! Messages: a key and values, put into words in English or Indonesian from one table.
//!
//! ```
//! use gizi::locale::Language;
//! use gizi::message::{Message, MessageTable};
//! let table = MessageTable::standard()?;
//! let warning = Message::new("balance.atwater").text("menu", "Nasi uduk");
//! let warning = warning.number("energy", 1517.25).number("computed", 482.8);
//! assert!(table.render(&warning, Language::Id).contains("1.517,3 kkal"));
//! assert!(table.render(&warning, Language::En).contains("1,517.3 kcal"));
//! # Ok::<(), gizi::Error>(())
//! ```

mod explain;
mod table;

pub use table::MessageTable;

use crate::error::faults;
use crate::nutrient::NutrientKey;

faults! {
    /// What is wrong with the table of messages.
    MessageError {
        /// A row of the table of messages cannot be read.
        TableRow { row: usize, reason: String } = Internal "message.table_row" "messages, row {row}: {reason}";
    }
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
    /// A number, written as [`format_number`](crate::locale::format_number) writes it.
    Number {
        /// The number.
        amount: f64,
    },
    /// An amount with its unit, or an interval; both ends are shown where both are given.
    Amount {
        /// The least it can be.
        low: f64,
        /// The most it can be; absent: at least `low`, and not known where that is 0.
        high: Option<f64>,
        /// Its unit: a symbol or a currency's code.
        unit: String,
    },
    /// The limits of a rule.
    Limits {
        /// At least.
        min: Option<f64>,
        /// At most.
        max: Option<f64>,
        /// The unit of both.
        unit: String,
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

    fn value(&self, key: &str) -> Option<&MessageContent> {
        self.values.iter().find(|value| value.key == key).map(|value| &value.value)
    }
}

/// What JSON calls a value of an enum.
pub(crate) fn wire(value: &impl serde::Serialize) -> String {
    let value = serde_json::to_value(value).ok();
    value.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests;
