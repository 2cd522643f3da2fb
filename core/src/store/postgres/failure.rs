#[cfg(feature = "postgres-tls")]
use super::tls::distrust;
use crate::store::StoreError;
use postgres::error::{DbError, Severity, SqlState};
use std::error::Error as _;
use std::io::ErrorKind;

/// Why work on a connection ended.
#[derive(Debug)]
pub(super) enum Failure {
    /// The store says no: a conflict, a stale base, a record that cannot be read.
    Refused(crate::Error),
    /// The database says no, or the way to it broke. Nothing was written.
    Database(postgres::Error),
    /// The way to the database broke while it was told to commit.
    InDoubt(postgres::Error),
}

impl From<crate::Error> for Failure {
    fn from(error: crate::Error) -> Self {
        Self::Refused(error)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Refused(error.into())
    }
}

impl From<postgres::Error> for Failure {
    fn from(error: postgres::Error) -> Self {
        Self::Database(error)
    }
}

impl From<Failure> for crate::Error {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Refused(error) => error,
            Failure::Database(error) => fault(&error).into(),
            Failure::InDoubt(error) => StoreError::InDoubt { reason: reason(&error) }.into(),
        }
    }
}

/// Whether the connection is of no more use.
pub(super) fn is_lost(error: &postgres::Error) -> bool {
    match error.as_db_error() {
        Some(said) => is_fatal(said),
        None => error.is_closed() || is_io(error),
    }
}

/// Whether the same transaction may succeed when it is tried again at once.
pub(super) fn is_transient(error: &postgres::Error) -> bool {
    matches!(error.code(), Some(&SqlState::T_R_SERIALIZATION_FAILURE | &SqlState::T_R_DEADLOCK_DETECTED))
}

fn is_fatal(said: &DbError) -> bool {
    matches!(said.parsed_severity(), Some(Severity::Fatal | Severity::Panic))
}

/// Whether the way broke. What came but is no data of PostgreSQL or of TLS will not get better.
fn is_io(error: &postgres::Error) -> bool {
    io_kind(error).is_some_and(|kind| kind != ErrorKind::InvalidData)
}

fn io_kind(error: &postgres::Error) -> Option<ErrorKind> {
    let mut source = error.source();
    while let Some(cause) = source {
        if let Some(cause) = cause.downcast_ref::<std::io::Error>() {
            return Some(cause.kind());
        }
        source = cause.source();
    }
    None
}

/// What it means to whoever called.
fn fault(error: &postgres::Error) -> StoreError {
    let reason = reason(error);
    let Some(said) = error.as_db_error() else {
        return if is_lost(error) || is_timeout(error) {
            StoreError::Busy { reason }
        } else {
            StoreError::Failed { reason }
        };
    };
    let code = said.code().code();
    match said.code() {
        &SqlState::DISK_FULL => StoreError::Full { reason },
        &SqlState::READ_ONLY_SQL_TRANSACTION => StoreError::ReadOnly { reason },
        &SqlState::QUERY_CANCELED | &SqlState::LOCK_NOT_AVAILABLE => StoreError::Busy { reason },
        &SqlState::UNDEFINED_TABLE => {
            StoreError::Failed { reason: "the tables are not there: migrate the store first".to_owned() }
        }
        // Rolled back for another's sake, out of connections or memory, told to stop, not yet started.
        _ if code.starts_with("40") || code.starts_with("53") || code.starts_with("57P") => StoreError::Busy { reason },
        _ => StoreError::Failed { reason },
    }
}

/// What the client itself gave up waiting for has no other mark than its text.
fn is_timeout(error: &postgres::Error) -> bool {
    error.to_string() == "timeout waiting for server"
}

/// Words without secrets: the server's message and code, or the kind of failure. Never its details, which repeat
/// values, and nothing of the URL.
fn reason(error: &postgres::Error) -> String {
    match error.as_db_error() {
        Some(said) if said.code().code().starts_with("28") => {
            format!("PostgreSQL does not let this user in ({})", said.code().code())
        }
        Some(said) => format!("{} ({})", said.message(), said.code().code()),
        None => match (distrust(error), io_kind(error)) {
            (Some(distrust), _) => distrust.to_owned(),
            (None, Some(kind)) => format!("{error}: {kind}"),
            (None, None) => error.to_string(),
        },
    }
}

#[cfg(not(feature = "postgres-tls"))]
fn distrust(_: &postgres::Error) -> Option<&'static str> {
    None
}
