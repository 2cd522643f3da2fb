use super::{Message, MessageContent, MessageError};
use crate::error::Result;
use crate::locale::{Language, format_limits, format_number, interval};
use crate::nutrient::{Nutrient, NutrientRegistry};
use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

const VIOLATIONS: &str = include_str!("../../data/violations.csv");
const MESSAGES: &str = include_str!("../../data/messages.csv");

type Rows = Arc<HashMap<String, Words>>;

/// The words of every message: an immutable value, handed to whatever renders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageTable {
    pub(crate) rows: Rows,
    nutrients: HashMap<String, Nutrient>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Words {
    pub(super) en: String,
    pub(super) id: String,
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
        let nutrients = registry.nutrients().iter();
        let nutrients = nutrients.map(|nutrient| (nutrient.key.to_string(), nutrient.clone())).collect();
        Ok(Self { nutrients, ..Self::without_nutrients()? })
    }

    /// The sentences of violations alone, which name no nutrient: whoever only validates has no other in its program.
    pub(crate) fn of_violations() -> Result<Self> {
        static ROWS: OnceLock<Rows> = OnceLock::new();
        Self::once(&ROWS, &[VIOLATIONS])
    }

    /// The messages that name no nutrient.
    fn without_nutrients() -> Result<Self> {
        static ROWS: OnceLock<Rows> = OnceLock::new();
        Self::once(&ROWS, &[VIOLATIONS, MESSAGES])
    }

    /// Read once: of many broken records, each is told what is wrong with it.
    fn once(kept: &OnceLock<Rows>, tables: &[&str]) -> Result<Self> {
        let rows = match kept.get() {
            Some(rows) => rows,
            None => {
                let read = Arc::new(Self::read(tables)?);
                kept.get_or_init(|| read)
            }
        };
        Ok(Self { rows: rows.clone(), nutrients: HashMap::new() })
    }

    fn read(tables: &[&str]) -> Result<HashMap<String, Words>> {
        let mut rows = HashMap::new();
        for table in tables {
            let mut reader = csv::Reader::from_reader(table.as_bytes());
            for (place, row) in reader.deserialize::<Row>().enumerate() {
                let fault = |error: csv::Error| MessageError::TableRow { row: place + 2, reason: error.to_string() };
                let row = row.map_err(fault)?;
                rows.insert(row.key, Words { en: row.en, id: row.id });
            }
        }
        Ok(rows)
    }

    /// The message in words. A key that is not in the table is shown as it is.
    pub fn render(&self, message: &Message, language: Language) -> String {
        self.render_within(message, language, 0)
    }

    /// What goes into one placeholder of a message, in words.
    pub(crate) fn part(&self, message: &Message, key: &str, language: Language) -> Option<String> {
        message.value(key).map(|value| self.piece(value, language, 0))
    }

    /// The words of a key that has no placeholders.
    pub(crate) fn word(&self, key: &str, language: Language) -> String {
        self.render(&Message::new(key), language)
    }

    /// Whether there are words for a key.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.rows.contains_key(key)
    }

    /// A nutrient as the registry describes it.
    pub(crate) fn nutrient(&self, key: &str) -> Option<&Nutrient> {
        self.nutrients.get(key)
    }

    fn render_within(&self, message: &Message, language: Language, depth: u32) -> String {
        let words = self.rows.get(&message.key).map(|words| language.say(&words.en, &words.id));
        let Some(mut rest) = words.filter(|words| !words.is_empty()) else { return message.key.clone() };
        let mut text = String::with_capacity(rest.len() + 32);
        while let Some((before, behind)) = rest.split_once('{') {
            let (key, after) = behind.split_once('}').unwrap_or((behind, ""));
            text.push_str(before);
            if let Some(value) = message.value(key) {
                text.push_str(&self.piece(value, language, depth));
            }
            rest = after;
        }
        text.push_str(rest);
        text
    }

    fn piece(&self, content: &MessageContent, language: Language, depth: u32) -> String {
        match content {
            MessageContent::Text { text } => text.clone(),
            MessageContent::Number { amount } => format_number(*amount, None, language),
            MessageContent::Amount { low, high, unit } => interval(*low, *high, unit, None, language),
            MessageContent::Limits { min, max, unit } => format_limits(*min, *max, unit, None, language),
            MessageContent::Nutrient { nutrient } => {
                let known = self.nutrients.get(nutrient.as_str());
                let name = known.map(|nutrient| language.say(&nutrient.name_en, &nutrient.name_id));
                name.map_or_else(|| nutrient.to_string(), str::to_owned)
            }
            MessageContent::Name { en, id } => language.say(en, id).to_owned(),
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
