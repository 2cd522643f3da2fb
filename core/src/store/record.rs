use super::{Noun, fold};

/// Which record: its kind and its id within the tenant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RecordKey {
    /// Its kind.
    pub noun: Noun,
    /// Its id.
    pub id: String,
}

impl RecordKey {
    /// A key.
    pub fn new(noun: Noun, id: &str) -> Self {
        Self { noun, id: id.to_owned() }
    }
}

/// A record as a backend keeps it. What the body says is not the backend's business.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StoredRecord {
    /// Which record.
    pub key: RecordKey,
    /// 1 when it is created, one more with every change of its body.
    pub version: u32,
    /// The schema the body is written in.
    pub schema: u32,
    /// The record as JSON.
    pub body: String,
    /// What was computed from it and others, as JSON. Computing it anew is no change of the record.
    #[serde(default)]
    pub derived: Option<String>,
    /// What it is found and sorted by. It is only written: a record that was read comes without, and whoever writes it
    /// again makes it anew.
    #[serde(default)]
    pub index: RecordIndex,
}

/// What a record is found and sorted by.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RecordIndex {
    /// Folded text in which searched words must occur.
    #[serde(default)]
    pub search: String,
    /// Fields of text, compared bytewise.
    #[serde(default)]
    pub texts: Vec<IndexText>,
    /// Numbers. A decimal is scaled to an integer by the kitchen.
    #[serde(default)]
    pub numbers: Vec<IndexNumber>,
    /// Other records it refers to, for looking back from them.
    #[serde(default)]
    pub links: Vec<Link>,
}

/// One field of text of an index.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IndexText {
    /// Its name, one of [`Noun::text_fields`].
    pub field: String,
    /// Its value, folded if it is for people.
    pub value: String,
}

/// One number of an index.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IndexNumber {
    /// Its name, one of [`Noun::number_fields`].
    pub field: String,
    /// Its value.
    pub value: i64,
}

/// A reference to another record, or to anything else one looks back from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Link {
    /// What kind of reference: `ingredient`, `menu`, `allergen`.
    pub label: String,
    /// What it refers to.
    pub target: String,
}

impl StoredRecord {
    /// The record as it is read.
    pub(crate) fn without_index(&self) -> Self {
        let Self { key, version, schema, body, derived, index: _ } = self;
        Self {
            key: key.clone(),
            version: *version,
            schema: *schema,
            body: body.clone(),
            derived: derived.clone(),
            index: RecordIndex::default(),
        }
    }
}

impl RecordIndex {
    /// The index with more text to be searched, folded.
    #[must_use]
    pub fn searchable(mut self, text: &str) -> Self {
        let folded = fold(text);
        if !folded.is_empty() {
            if !self.search.is_empty() {
                self.search.push('\n');
            }
            self.search.push_str(&folded);
        }
        self
    }

    /// The index with one more field of text.
    #[must_use]
    pub fn text(mut self, field: &str, value: &str) -> Self {
        self.texts.push(IndexText { field: field.to_owned(), value: value.to_owned() });
        self
    }

    /// The index with one more number.
    #[must_use]
    pub fn number(mut self, field: &str, value: i64) -> Self {
        self.numbers.push(IndexNumber { field: field.to_owned(), value });
        self
    }

    /// The index with one more link.
    #[must_use]
    pub fn link(mut self, label: &str, target: &str) -> Self {
        self.links.push(Link { label: label.to_owned(), target: target.to_owned() });
        self
    }

    /// The value of a field of text.
    pub fn text_of(&self, field: &str) -> Option<&str> {
        self.texts.iter().find(|text| text.field == field).map(|text| text.value.as_str())
    }

    /// The value of a number.
    pub fn number_of(&self, field: &str) -> Option<i64> {
        self.numbers.iter().find(|number| number.field == field).map(|number| number.value)
    }
}

/// Records as they stood at one moment.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Snapshot {
    /// How many changes the tenant had seen.
    pub revision: i64,
    /// The records.
    pub records: Vec<StoredRecord>,
}
