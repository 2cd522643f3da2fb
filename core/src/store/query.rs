use super::{Noun, RecordIndex, StoreError, StoredRecord, fold};
use crate::error::Result;

/// Which records of a kind are wanted, and in which order.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Query {
    /// Their kind.
    pub noun: Noun,
    /// Words that must all occur in the searchable text, whatever their case and accents.
    #[serde(default)]
    pub search: Option<String>,
    /// What must hold, all of it.
    #[serde(default)]
    pub conditions: Vec<Condition>,
    /// The order; absent: by id. Records that sort alike come by id.
    #[serde(default)]
    pub sort: Option<Sort>,
}

/// An order. A record that lacks the field comes last, whichever way it goes.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Sort {
    /// A field of text or a number of the kind.
    pub field: String,
    /// Whether the greatest comes first. Ids of records that sort alike still ascend.
    #[serde(default)]
    pub descending: bool,
}

/// Something that must hold of a record. A record that lacks the field never passes.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "test", rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Condition {
    /// A field of text is one of some values.
    OneOf {
        /// The field.
        field: String,
        /// The values.
        values: Vec<String>,
    },
    /// A field of text is not before a value.
    From {
        /// The field.
        field: String,
        /// The value.
        value: String,
    },
    /// A field of text is not after a value.
    Through {
        /// The field.
        field: String,
        /// The value.
        value: String,
    },
    /// A number is not below a value.
    AtLeast {
        /// The number.
        field: String,
        /// The value.
        value: i64,
    },
    /// A number is not above a value.
    AtMost {
        /// The number.
        field: String,
        /// The value.
        value: i64,
    },
    /// It refers to something.
    Linked {
        /// The kind of reference.
        label: String,
        /// What it refers to.
        target: String,
    },
    /// It does not refer to something.
    NotLinked {
        /// The kind of reference.
        label: String,
        /// What it does not refer to.
        target: String,
    },
}

impl Query {
    /// The most words that are searched for.
    pub const MAX_WORDS: usize = 32;
    /// The most conditions.
    pub const MAX_CONDITIONS: usize = 128;

    /// Every record of a kind, by id.
    pub fn of(noun: Noun) -> Self {
        Self { noun, search: None, conditions: Vec::new(), sort: None }
    }

    /// The query with words that must occur.
    #[must_use]
    pub fn search(mut self, text: &str) -> Self {
        self.search = Some(text.to_owned());
        self
    }

    /// The query with one more condition.
    #[must_use]
    pub fn with(mut self, condition: Condition) -> Self {
        self.conditions.push(condition);
        self
    }

    /// The query with a field of text that must be a value.
    #[must_use]
    pub fn text(self, field: &str, value: &str) -> Self {
        self.with(Condition::OneOf { field: field.to_owned(), values: vec![value.to_owned()] })
    }

    /// The query with a number that must be a value.
    #[must_use]
    pub fn number(self, field: &str, value: i64) -> Self {
        self.with(Condition::AtLeast { field: field.to_owned(), value })
            .with(Condition::AtMost { field: field.to_owned(), value })
    }

    /// The query with a reference that must be there.
    #[must_use]
    pub fn linked(self, label: &str, target: &str) -> Self {
        self.with(Condition::Linked { label: label.to_owned(), target: target.to_owned() })
    }

    /// The query in the order of a field.
    #[must_use]
    pub fn sorted(mut self, field: &str, descending: bool) -> Self {
        self.sort = Some(Sort { field: field.to_owned(), descending });
        self
    }

    /// The folded words that must occur.
    pub fn words(&self) -> Vec<String> {
        let folded = self.search.as_deref().map(fold).unwrap_or_default();
        folded.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
    }

    /// Refuses fields that the kind does not have, and more words or conditions than anybody means. Every backend calls
    /// it first.
    pub fn check(&self) -> Result<()> {
        let most = |what, count, most| match count > most {
            true => Err(StoreError::TooManyConditions { what, count, most }),
            false => Ok(()),
        };
        most("words", self.words().len(), Self::MAX_WORDS)?;
        most("conditions", self.conditions.len(), Self::MAX_CONDITIONS)?;
        let (texts, numbers) = (self.noun.text_fields(), self.noun.number_fields());
        let unknown =
            |field: &str| Err(StoreError::UnknownField { noun: self.noun.code(), field: field.to_owned() }.into());
        for condition in &self.conditions {
            let (field, known) = match condition {
                Condition::OneOf { field, .. } | Condition::From { field, .. } | Condition::Through { field, .. } => {
                    (field, texts)
                }
                Condition::AtLeast { field, .. } | Condition::AtMost { field, .. } => (field, numbers),
                Condition::Linked { .. } | Condition::NotLinked { .. } => continue,
            };
            if !known.contains(&field.as_str()) {
                return unknown(field);
            }
        }
        match &self.sort {
            Some(sort) if !texts.contains(&sort.field.as_str()) && !numbers.contains(&sort.field.as_str()) => {
                unknown(&sort.field)
            }
            _ => Ok(()),
        }
    }

    /// Whether a record of the kind is one of those wanted: for backends that look for themselves.
    pub fn finds(&self, record: &StoredRecord) -> bool {
        let index = &record.index;
        record.key.noun == self.noun
            && self.words().iter().all(|word| index.search.contains(word.as_str()))
            && self.conditions.iter().all(|condition| condition.holds(index))
    }
}

impl Condition {
    fn holds(&self, index: &RecordIndex) -> bool {
        let linked =
            |label: &str, target: &str| index.links.iter().any(|link| link.label == label && link.target == target);
        match self {
            Self::OneOf { field, values } => {
                index.text_of(field).is_some_and(|text| values.iter().any(|value| value == text))
            }
            Self::From { field, value } => index.text_of(field).is_some_and(|text| text >= value.as_str()),
            Self::Through { field, value } => index.text_of(field).is_some_and(|text| text <= value.as_str()),
            Self::AtLeast { field, value } => index.number_of(field).is_some_and(|number| number >= *value),
            Self::AtMost { field, value } => index.number_of(field).is_some_and(|number| number <= *value),
            Self::Linked { label, target } => linked(label, target),
            Self::NotLinked { label, target } => !linked(label, target),
        }
    }
}
