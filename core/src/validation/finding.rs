use super::report::shortened;
use crate::message::{Message, MessageContent};

/// What a violation says apart from its place.
#[derive(Debug)]
pub(crate) struct Finding {
    pub(super) reason: &'static str,
    pub(super) limit: Option<String>,
    pub(super) value: Option<String>,
    pub(super) words: Message,
}

impl Finding {
    /// A finding whose sentence stands under `key`; its limit and its value fill the placeholders of these names.
    pub(crate) fn new(reason: &'static str, key: &'static str) -> Self {
        Self { reason, limit: None, value: None, words: Message::new(key) }
    }

    pub(crate) fn limit(mut self, limit: impl ToString) -> Self {
        let limit = limit.to_string();
        self = self.text("limit", &limit);
        self.limit = Some(limit);
        self
    }

    /// What was found, shortened: it may be anything somebody wrote.
    pub(crate) fn value(mut self, value: impl ToString) -> Self {
        let value = shortened(&value.to_string());
        self = self.text("value", &value);
        self.value = Some(value);
        self
    }

    /// One more placeholder of the sentence.
    pub(crate) fn text(mut self, key: &str, text: impl ToString) -> Self {
        self.words = self.words.text(key, &text.to_string());
        self
    }

    /// A placeholder that has words of its own.
    pub(crate) fn words(mut self, key: &str, words: Message) -> Self {
        self.words = self.words.with(key, MessageContent::List { messages: vec![words] });
        self
    }

    /// A limit with its unit, where sentences say `{bound}`.
    pub(crate) fn bound(mut self, limit: impl ToString, unit: &str) -> Self {
        let limit = limit.to_string();
        let with = |unit: &str| if unit.is_empty() { limit.clone() } else { format!("{limit} {unit}") };
        // Only a few units are words, or written differently in Indonesian.
        let id = match unit {
            "kcal" => "kkal",
            "min" => "menit",
            unit => unit,
        };
        self.words = self.words.with("bound", MessageContent::Name { en: with(unit), id: with(id) });
        self.limit = Some(limit);
        self
    }
}
