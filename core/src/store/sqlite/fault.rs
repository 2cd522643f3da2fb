use crate::error::Error;
use crate::store::StoreError;
use rusqlite::ErrorCode;

/// An error of SQLite as one of the store. Its text names no value that was written.
pub(super) fn fault(error: rusqlite::Error) -> Error {
    let reason = error.to_string();
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Busy { reason },
        Some(ErrorCode::DiskFull) => StoreError::Full { reason },
        Some(ErrorCode::ReadOnly) => StoreError::ReadOnly { reason },
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
            StoreError::Unreadable { what: "the file".to_owned(), reason }
        }
        None if is_unreadable(&error) => StoreError::Unreadable { what: "a row".to_owned(), reason },
        _ => StoreError::Failed { reason },
    }
    .into()
}

/// An error of the last step of a commit: where the disk failed, nobody knows what it wrote.
pub(super) fn commit_fault(error: rusqlite::Error) -> Error {
    match error.sqlite_error_code() {
        Some(ErrorCode::SystemIoFailure) => StoreError::InDoubt { reason: error.to_string() }.into(),
        _ => fault(error),
    }
}

fn is_unreadable(error: &rusqlite::Error) -> bool {
    use rusqlite::Error::{FromSqlConversionFailure, IntegralValueOutOfRange, InvalidColumnType, Utf8Error};
    matches!(error, FromSqlConversionFailure(..) | IntegralValueOutOfRange(..) | InvalidColumnType(..) | Utf8Error(..))
}
