//! From the domain's records to what the store keeps, and back.

use super::{Audit, KitchenError};
use crate::error::{Error, ErrorDetail, Result};
use crate::event::{EventSubject, FieldChange};
use crate::store::{Noun, RecordIndex, RecordKey, StoreError, StoredRecord};
use crate::validation::Violation;
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
    /// Everything that is wrong with it by itself.
    fn violations(&self) -> Vec<Violation>;
    /// Reads one that somebody wrote.
    fn parse(json: &[u8]) -> Result<Self, Vec<Violation>>;
    /// The wire name of a field by its wire name or its name in snake case.
    fn wire_name(field: &str) -> Option<&'static str>;
    /// Writes the audit into the record's own fields, where it has some.
    fn stamp(&mut self, audit: &Audit);
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
    serde_json::to_value(record).map_err(|error| unreadable("a record", &error))
}

fn unreadable(what: &str, error: &serde_json::Error) -> Error {
    StoreError::Unreadable { what: what.to_owned(), reason: error.to_string() }.into()
}

impl<T: Kept> Stored<T> {
    pub(super) fn read(stored: &StoredRecord) -> Result<Self> {
        let what = || format!("{} {}", T::NAME, stored.key.id);
        if stored.schema > T::SCHEMA {
            return Err(StoreError::NewerSchema { what: what(), found: stored.schema, known: T::SCHEMA }.into());
        }
        let read = |error| unreadable(&what(), &error);
        let body: Body<T> = if stored.schema == T::SCHEMA {
            serde_json::from_str(&stored.body).map_err(read)?
        } else {
            let older = serde_json::from_str(&stored.body).map_err(read)?;
            serde_json::from_value(T::upcast(stored.schema, older)).map_err(read)?
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
            body: serde_json::to_string(&body).map_err(|error| unreadable(T::NAME, &error))?,
            derived: self.derived.clone(),
        })
    }

    pub(super) fn is_deleted(&self) -> bool {
        self.audit.deleted_at.is_some()
    }
}

/// Refuses a record that breaks limits.
pub(super) fn check<T: Kept>(record: &T) -> Result<()> {
    let violations = record.violations();
    if violations.is_empty() { Ok(()) } else { Err(invalid::<T>(&violations)) }
}

fn invalid<T: Kept>(violations: &[Violation]) -> Error {
    let details = violations.iter().map(|violation| ErrorDetail::new("violation", violation)).collect();
    let error = KitchenError::InvalidRecord { noun: T::NAME, count: violations.len() };
    let error = Error::from(error).with_details(details);
    match violations {
        [only] => error.at(&only.path),
        _ => error,
    }
}

/// A record with the fields of an update in the place of its own, checked like any input.
///
/// A field of the update that is absent leaves the record's as it is; `clear` names, by wire name or in snake case, those
/// that are to be absent.
pub(super) fn merged<T: Kept>(record: &T, update: &impl Serialize, clear: &[String]) -> Result<T> {
    let (mut merged, update) = (to_json(record)?, to_json(update)?);
    if let (Some(merged), Some(update)) = (merged.as_object_mut(), update.as_object()) {
        let given = update.iter().filter(|(field, value)| !value.is_null() && !OF_AN_UPDATE.contains(&field.as_str()));
        merged.extend(given.map(|(field, value)| (field.clone(), value.clone())));
        for field in clear {
            let wire = T::wire_name(field).filter(|wire| *wire != "id");
            let Some(wire) = wire else {
                return Err(KitchenError::CannotClear { field: field.chars().take(64).collect() }.into());
            };
            merged.remove(wire);
        }
    }
    let json = serde_json::to_vec(&merged).map_err(|error| unreadable(T::NAME, &error))?;
    T::parse(&json).map_err(|violations| invalid::<T>(&violations))
}

/// Fields of an update that are none of the record's.
const OF_AN_UPDATE: [&str; 3] = ["id", "expectedVersion", "clear"];
