use super::failure::Failure;
use crate::json;
use crate::store::sql::Value;
use crate::store::{Noun, RecordIndex, RecordKey, StoreError, StoredRecord};
use bytes::BytesMut;
use postgres::Row;
use postgres::types::{IsNull, ToSql, Type, to_sql_checked};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::error::Error;

/// The columns that [`record`] reads.
pub(super) const RECORD: &str = "r.noun, r.id, r.version, r.schema, r.body, r.derived";

/// Text goes out as its bytes, which is what a column of text and one of bytes both take.
impl ToSql for Value<'_> {
    fn to_sql(&self, kind: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        match self {
            Self::Absent => Ok(IsNull::Yes),
            Self::Number(number) => number.to_sql(kind, out),
            Self::Text(text) => text.as_bytes().to_sql(kind, out),
        }
    }

    fn accepts(kind: &Type) -> bool {
        matches!(*kind, Type::INT8 | Type::TEXT | Type::BYTEA)
    }

    to_sql_checked!();
}

pub(super) fn written(value: &impl Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|error| StoreError::unreadable("a value", error))
}

/// The value kept as JSON in a column.
pub(super) fn json<T: DeserializeOwned>(row: &Row, place: usize, what: &str) -> Result<T, Failure> {
    json::read_bytes(row.try_get(place)?).map_err(|error| StoreError::unreadable(what, error).into())
}

pub(super) fn text(bytes: &[u8]) -> Result<String, StoreError> {
    String::from_utf8(bytes.to_vec()).map_err(|error| StoreError::unreadable("a record", error))
}

fn number(row: &Row, place: usize) -> Result<u32, Failure> {
    let number: i64 = row.try_get(place)?;
    u32::try_from(number).map_err(|error| StoreError::unreadable("a record", error).into())
}

/// A key whose noun is in the column given and whose id is in the next.
fn key(row: &Row, place: usize) -> Result<RecordKey, Failure> {
    let code: &str = row.try_get(place)?;
    let noun = Noun::ALL.into_iter().find(|noun| noun.code() == code);
    let noun = noun.ok_or_else(|| StoreError::unreadable("a record", format!("there is no kind {code}")))?;
    Ok(RecordKey { noun, id: text(row.try_get(place + 1)?)? })
}

/// The record in a row, its columns from the given one on; absent if they are.
pub(super) fn record(row: &Row, place: usize) -> Result<Option<StoredRecord>, Failure> {
    let noun: Option<&str> = row.try_get(place)?;
    if noun.is_none() {
        return Ok(None);
    }
    let derived: Option<&[u8]> = row.try_get(place + 5)?;
    Ok(Some(StoredRecord {
        key: key(row, place)?,
        version: number(row, place + 2)?,
        schema: number(row, place + 3)?,
        body: text(row.try_get(place + 4)?)?,
        derived: derived.map(text).transpose()?,
        index: RecordIndex::default(),
    }))
}

/// What a write must know of the record it replaces: its key, its version, its index as JSON.
pub(super) fn head(row: &Row) -> Result<(RecordKey, (u32, String)), Failure> {
    Ok((key(row, 0)?, (number(row, 2)?, text(row.try_get(3)?)?)))
}

/// An index that was kept as JSON.
pub(super) fn index(index: &str) -> Result<RecordIndex, StoreError> {
    json::read(index).map_err(|error| StoreError::unreadable("the index of a record", error))
}
