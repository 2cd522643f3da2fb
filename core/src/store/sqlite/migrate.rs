use super::fault::{commit_fault, fault};
use crate::error::Result;
use crate::store::StoreError;
use rusqlite::{Connection, TransactionBehavior};

/// What makes each schema from the one before. A file in the field has run them: they never change, new ones come last.
const MIGRATIONS: &[&str] = &[include_str!("migrations/1.sql"), include_str!("migrations/2.sql")];

/// Marks a file as ours: "gizi" in ASCII.
const APPLICATION: i64 = 0x6769_7a69;

/// Brings the tables to the newest schema, in one transaction.
pub(super) fn migrate(connection: &mut Connection) -> Result<u32> {
    let newest = u32::try_from(MIGRATIONS.len()).unwrap_or(u32::MAX);
    let there = found(connection)?;
    if connection.is_readonly("main").map_err(fault)? {
        if there < newest {
            return Err(StoreError::OlderSchema { what: "the file".to_owned(), found: there, known: newest }.into());
        }
    } else {
        // Readers go on while one writes. It stays with the file, but a backup is made without.
        connection.pragma_update(None, "journal_mode", "WAL").map_err(fault)?;
    }
    if there == newest {
        return Ok(newest);
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(fault)?;
    // Another process may have been faster.
    let found = found(&transaction)?;
    for migration in MIGRATIONS.iter().skip(found as usize) {
        transaction.execute_batch(migration).map_err(fault)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION).map_err(fault)?;
    transaction.pragma_update(None, "user_version", newest).map_err(fault)?;
    transaction.commit().map_err(commit_fault)?;
    Ok(newest)
}

/// The schema of a file, 0 if it is empty.
fn found(connection: &Connection) -> Result<u32> {
    let number = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, i64>(0)).map_err(fault);
    let application = number("PRAGMA application_id")?;
    let tables = number("SELECT count(*) FROM sqlite_schema")?;
    if application != APPLICATION && (application != 0 || tables > 0) {
        let reason = "another program made it".to_owned();
        return Err(StoreError::Unreadable { what: "the file".to_owned(), reason }.into());
    }
    let found = number("PRAGMA user_version")?;
    match u32::try_from(found) {
        Ok(found) if found as usize <= MIGRATIONS.len() => Ok(found),
        _ => {
            let known = u32::try_from(MIGRATIONS.len()).unwrap_or(u32::MAX);
            let found = u32::try_from(found).unwrap_or(u32::MAX);
            Err(StoreError::NewerSchema { what: "the file".to_owned(), found, known }.into())
        }
    }
}
