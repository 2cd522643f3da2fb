use super::{RecordIndex, RecordKey, StoreError, StoredRecord};
use crate::error::Result;
use crate::event::NewEvent;
use std::collections::HashSet;

/// A change of a tenant's records: written as a whole or not at all.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ChangeSet {
    /// The revision that the values were read at from which this change was computed. Absent: the expected versions are
    /// enough.
    #[serde(default)]
    pub base: Option<i64>,
    /// What is written, each record once.
    #[serde(default)]
    pub writes: Vec<Write>,
    /// What is said about it, in order.
    #[serde(default)]
    pub events: Vec<NewEvent>,
    /// Events up to this number are kept no longer.
    #[serde(default)]
    pub prune_events: Option<i64>,
}

/// One record of a change.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "write", rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase")]
pub enum Write {
    /// Writes a record whole.
    Put {
        /// The version it must be at, and the record is at the next one; 0 if it must not be there.
        expected: u32,
        /// The record.
        record: StoredRecord,
    },
    /// Writes what was computed about a record and what it is found by; its version stays.
    Derive {
        /// Which record; it must be there.
        key: RecordKey,
        /// What was computed.
        derived: Option<String>,
        /// What it is found by.
        index: RecordIndex,
    },
    /// Removes a record.
    Remove {
        /// Which record.
        key: RecordKey,
        /// The version it must be at.
        expected: u32,
    },
}

impl Write {
    /// What its record will be found by, if it will be there.
    #[cfg(feature = "postgres")]
    pub(crate) fn index(&self) -> Option<&RecordIndex> {
        match self {
            Self::Put { record, .. } => Some(&record.index),
            Self::Derive { index, .. } => Some(index),
            Self::Remove { .. } => None,
        }
    }

    /// Which record it writes.
    pub fn key(&self) -> &RecordKey {
        match self {
            Self::Put { record, .. } => &record.key,
            Self::Derive { key, .. } | Self::Remove { key, .. } => key,
        }
    }

    /// Refuses a record found at another version than the write expects, 0 if it was not found. Every backend calls it
    /// for each write, in order.
    pub fn check_version(&self, found: u32) -> Result<()> {
        let expected = match self {
            Self::Put { expected, .. } | Self::Remove { expected, .. } => *expected,
            Self::Derive { .. } => found.max(1),
        };
        if found == expected {
            return Ok(());
        }
        let (noun, id) = (self.key().noun.code(), self.key().id.clone());
        Err(StoreError::Conflict { noun, id, expected, found }.into())
    }
}

/// What a commit did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Committed {
    /// The tenant's revision after it.
    pub revision: i64,
    /// The number of the tenant's newest event after it.
    pub last_seq: i64,
}

impl ChangeSet {
    /// The change with a record that must be new.
    #[must_use]
    pub fn create(self, record: StoredRecord) -> Self {
        self.write(Write::Put { expected: 0, record })
    }

    /// The change with a record in its next version.
    #[must_use]
    pub fn update(self, record: StoredRecord) -> Self {
        let expected = record.version.saturating_sub(1);
        self.write(Write::Put { expected, record })
    }

    /// The change with one more write.
    #[must_use]
    pub fn write(mut self, write: Write) -> Self {
        self.writes.push(write);
        self
    }

    /// The change with one more event.
    #[must_use]
    pub fn event(mut self, event: NewEvent) -> Self {
        self.events.push(event);
        self
    }

    /// Refuses a revision other than the one the change rests on. Every backend calls it before it looks at the writes.
    pub fn check_base(&self, found: i64) -> Result<()> {
        match self.base {
            Some(base) if base != found => Err(StoreError::Stale { base, found }.into()),
            _ => Ok(()),
        }
    }

    /// Refuses what no backend has to look up to know it is wrong: a record written twice, a version that does not
    /// follow, an index field the record's kind does not have. Every backend calls it first.
    pub fn check(&self) -> Result<()> {
        let mut seen = HashSet::with_capacity(self.writes.len());
        for write in &self.writes {
            let key = write.key();
            let bad = |reason| Err(StoreError::BadWrite { noun: key.noun.code(), id: key.id.clone(), reason }.into());
            if !seen.insert(key) {
                return bad("a change writes a record once");
            }
            let index = match write {
                // A new record may start at any version: an import keeps those it brings.
                Write::Put { expected: 0, record } if record.version > 0 => &record.index,
                Write::Put { expected, record } if expected.checked_add(1) != Some(record.version) => {
                    return bad("the version does not follow the expected one");
                }
                Write::Put { record, .. } => &record.index,
                Write::Derive { index, .. } => index,
                Write::Remove { .. } => continue,
            };
            let texts = index.texts.iter().map(|text| (&text.field, key.noun.text_fields()));
            let numbers = index.numbers.iter().map(|number| (&number.field, key.noun.number_fields()));
            if let Some((field, _)) = texts.chain(numbers).find(|(field, known)| !known.contains(&field.as_str())) {
                return Err(StoreError::UnknownField { noun: key.noun.code(), field: field.clone() }.into());
            }
        }
        Ok(())
    }
}
