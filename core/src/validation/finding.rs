use super::report::shortened;
use crate::locale::{Language, format_unit};
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
        let with = |language| match unit {
            "" => limit.clone(),
            unit => format!("{limit} {}", format_unit(unit, language)),
        };
        let words = MessageContent::Name { en: with(Language::En), id: with(Language::Id) };
        self.words = self.words.with("bound", words);
        self.limit = Some(limit);
        self
    }
}
