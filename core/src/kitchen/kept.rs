//! From the domain's records to what the store keeps, and back.

use super::{Audit, KitchenError};
use crate::clock::IdSource;
use crate::error::{Error, Result};
use crate::event::{EventSubject, FieldChange};
use crate::json;
use crate::store::{Noun, RecordIndex, RecordKey, StoreError, StoredRecord};
use crate::validation::{self, Violation};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A record of the domain that a kitchen keeps.
pub(super) trait Kept: Serialize + DeserializeOwned + Clone + PartialEq {
    /// Its kind.
    const NOUN: Noun;
    /// The schema its body is written in. A change that older code cannot read takes the next number, and
    /// [`upcast`](Self::upcast) reads the older ones.
    const SCHEMA: u32 = 1;
    /// What messages call it, and what the codes of its violations start with.
    const NAME: &'static str;
    fn id(&self) -> &str;
    /// Makes the ids that were not given: its own, and those of its parts.
    fn name(&mut self, ids: &dyn IdSource) -> Result<()>;
    /// Refuses it if something is wrong with it by itself.
    fn checked(&self) -> Result<()>;
    /// Reads and checks one that somebody wrote.
    fn parse(json: &[u8]) -> Result<Self>;
    /// The wire name of a field that may be absent, by its wire name or its name in snake case. A field with a default is
    /// none: nobody who clears the servings means one.
    fn clearable(field: &str) -> Option<&'static str>;
    /// Writes the audit into the record's own fields, where it has some.
    fn stamp(&mut self, audit: &Audit);
    /// What so many wrong fields are called: the same as where the record is read from JSON.
    fn invalid(count: usize) -> Error {
        KitchenError::InvalidRecord { noun: Self::NAME, count }.into()
    }
    /// What it is found and sorted by.
    fn index(&self, audit: &Audit, derived: Option<&str>) -> Result<RecordIndex>;
    /// What an event says of it.
    fn subject(&self, version: u32, changes: Vec<FieldChange>) -> EventSubject;

    /// Brings a body of an older schema to the newest.
    fn upcast(_schema: u32, body: serde_json::Value) -> serde_json::Value {
        body
    }
}

/// A record with everything the store keeps of it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Stored<T> {
    pub(super) record: T,
    pub(super) audit: Audit,
    pub(super) derived: Option<String>,
}

/// The body of a stored record.
#[derive(serde::Serialize, serde::Deserialize)]
struct Body<T> {
    record: T,
    audit: Audit,
}

pub(super) fn key<T: Kept>(id: &str) -> RecordKey {
    RecordKey::new(T::NOUN, id)
}

/// A record as JSON.
pub(super) fn to_json<T: Serialize>(record: &T) -> Result<serde_json::Value> {
    serde_json::to_value(record).map_err(|error| unreadable("a record", error))
}

pub(super) fn unreadable(what: &str, error: impl ToString) -> Error {
    StoreError::unreadable(what, error).into()
}

impl<T: Kept> Stored<T> {
    pub(super) fn read(stored: &StoredRecord) -> Result<Self> {
        let what = || format!("{} {}", T::NAME, stored.key.id);
        if stored.schema > T::SCHEMA {
            return Err(StoreError::NewerSchema { what: what(), found: stored.schema, known: T::SCHEMA }.into());
        }
        let read = |error| unreadable(&what(), error);
        let body: Body<T> = if stored.schema == T::SCHEMA {
            json::read(&stored.body).map_err(read)?
        } else {
            let older = json::read(&stored.body).map_err(read)?;
            json::read(&T::upcast(stored.schema, older).to_string()).map_err(read)?
        };
        let Body { mut record, mut audit } = body;
        audit.version = stored.version;
        record.stamp(&audit);
        Ok(Self { record, audit, derived: stored.derived.clone() })
    }

    pub(super) fn write(&self) -> Result<StoredRecord> {
        let mut record = self.record.clone();
        record.stamp(&self.audit);
        let body = Body { record, audit: self.audit.clone() };
        Ok(StoredRecord {
            key: key::<T>(body.record.id()),
            version: self.audit.version,
            schema: T::SCHEMA,
            index: body.record.index(&self.audit, self.derived.as_deref())?,
            body: serde_json::to_string(&body).map_err(|error| unreadable(T::NAME, error))?,
            derived: self.derived.clone(),
        })
    }

    /// The record, if it is at the version that somebody saw.
    pub(super) fn at(self, expected: u32) -> Result<Self> {
        let found = self.audit.version;
        if found == expected {
            return Ok(self);
        }
        let (noun, id) = (T::NOUN.code(), self.record.id().to_owned());
        Err(StoreError::Conflict { noun, id, expected, found }.into())
    }

    pub(super) fn is_deleted(&self) -> bool {
        self.audit.deleted_at.is_some()
    }
}

/// One error for everything that is wrong with a record.
pub(super) fn refuse<T: Kept>(violations: &[Violation]) -> Error {
    validation::one_error(T::invalid(violations.len()), violations)
}

/// What a record with a table of fields is checked and read by.
macro_rules! by_table {
    ($table:path) => {
        fn checked(&self) -> $crate::error::Result<()> {
            let violations = $crate::validation::check(self, &$table, <Self as Kept>::NAME);
            if violations.is_empty() { Ok(()) } else { Err($crate::kitchen::kept::refuse::<Self>(&violations)) }
        }

        fn parse(json: &[u8]) -> $crate::error::Result<Self> {
            let refuse = |violations: Vec<_>| $crate::kitchen::kept::refuse::<Self>(&violations);
            $crate::validation::read(json, &$table, <Self as Kept>::NAME).map_err(refuse)
        }

        fn clearable(field: &str) -> Option<&'static str> {
            $table.optional_name(field)
        }
    };
}
pub(super) use by_table;

/// The stamps of a record that has fields of its own for them.
macro_rules! stamped {
    () => {
        fn stamp(&mut self, audit: &$crate::kitchen::Audit) {
            self.version = audit.version;
            self.created_at = Some(audit.created_at);
            self.created_by = Some(audit.created_by.clone());
            self.updated_at = Some(audit.updated_at);
            self.updated_by = Some(audit.updated_by.clone());
        }
    };
}
pub(super) use stamped;

/// A record with the fields of an update in the place of its own, checked like any input.
///
/// A field of the update that is absent leaves the record's as it is; `clear` names, by wire name or in snake case, those
/// that are to be absent. Nothing is cleared that the update could not set: stamps and the reason of a status are the
/// kitchen's own.
pub(super) fn merged<T: Kept>(record: &T, update: &impl Serialize, clear: &[String]) -> Result<T> {
    let (mut merged, update) = (to_json(record)?, to_json(update)?);
    if let (Some(merged), Some(update)) = (merged.as_object_mut(), update.as_object()) {
        let given = update.iter().filter(|(field, value)| !value.is_null() && !OF_AN_UPDATE.contains(&field.as_str()));
        merged.extend(given.map(|(field, value)| (field.clone(), value.clone())));
        for field in clear {
            let wire = T::clearable(field).filter(|wire| update.contains_key(*wire));
            let Some(wire) = wire else {
                return Err(KitchenError::CannotClear { field: field.chars().take(64).collect() }.into());
            };
            merged.remove(wire);
        }
    }
    let json = serde_json::to_vec(&merged).map_err(|error| unreadable(T::NAME, error))?;
    T::parse(&json)
}

/// Fields of an update that are none of the record's.
const OF_AN_UPDATE: [&str; 3] = ["id", "expectedVersion", "clear"];
