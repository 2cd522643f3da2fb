use super::connection::Connection;
use super::failure::Failure;
use super::options::PostgresOptions;
use crate::store::StoreError;
use postgres::error::SqlState;

/// The newest schema of the tables.
pub(super) const SCHEMA: i64 = 2;

/// Brings the tables to the newest schema.
///
/// Whoever migrates holds the row of the schema number, so two processes take turns. Every statement may be run
/// again: a database that commits each change of a table by itself is left with nothing that cannot go on.
pub(super) fn migrate(connection: &mut Connection, options: &PostgresOptions) -> Result<u32, Failure> {
    let found = match number(connection)? {
        Some(found) => found,
        None => {
            found_schema(connection, options)?;
            0
        }
    };
    if found < SCHEMA {
        connection.writing(upgrade)?;
    } else if found > SCHEMA {
        return Err(newer(found).into());
    }
    Ok(known(SCHEMA))
}

/// Refuses tables that a newer version wrote.
pub(super) fn check(connection: &mut Connection) -> Result<(), Failure> {
    match number(connection)? {
        Some(found) if found > SCHEMA => Err(newer(found).into()),
        _ => Ok(()),
    }
}

fn newer(found: i64) -> StoreError {
    StoreError::NewerSchema { what: "the database".to_owned(), found: known(found), known: known(SCHEMA) }
}

fn known(number: i64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The schema number, if there ever was one. Asks without changing anything: a start needs no right to make tables.
fn number(connection: &mut Connection) -> Result<Option<i64>, Failure> {
    let there = "SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace \
        WHERE n.nspname = current_schema() AND c.relname = 'schema_number'";
    if connection.query(there, &[])?.is_empty() {
        return Ok(None);
    }
    let rows = connection.query("SELECT number FROM schema_number WHERE part = 'tables'", &[])?;
    Ok(rows.first().map(|row| row.try_get(0)).transpose()?)
}

/// Makes the schema and the row that migrations queue for.
fn found_schema(connection: &mut Connection, options: &PostgresOptions) -> Result<(), Failure> {
    let schema = &options.schema;
    let there = "SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = $1";
    if connection.query(there, &[schema])?.is_empty() {
        once(connection, &format!("CREATE SCHEMA IF NOT EXISTS \"{schema}\""))?;
    }
    once(connection, "CREATE TABLE IF NOT EXISTS schema_number (part TEXT PRIMARY KEY, number BIGINT NOT NULL)")?;
    once(connection, "INSERT INTO schema_number (part, number) VALUES ('tables', 0) ON CONFLICT (part) DO NOTHING")
}

/// IF NOT EXISTS looks before it makes: of two who make the same at once, one is told that it exists.
fn once(connection: &mut Connection, sql: &str) -> Result<(), Failure> {
    match connection.client().batch_execute(sql) {
        Err(error) => match error.code() {
            // A table is a type as well, and either may be found to exist.
            Some(
                &SqlState::UNIQUE_VIOLATION
                | &SqlState::DUPLICATE_TABLE
                | &SqlState::DUPLICATE_OBJECT
                | &SqlState::DUPLICATE_SCHEMA,
            ) => Ok(()),
            _ => Err(error.into()),
        },
        Ok(()) => Ok(()),
    }
}

fn upgrade(connection: &mut Connection) -> Result<(), Failure> {
    let rows = connection.query("SELECT number FROM schema_number WHERE part = 'tables' FOR UPDATE", &[])?;
    let found: i64 = rows.first().map(|row| row.try_get(0)).transpose()?.unwrap_or(0);
    if found > SCHEMA {
        return Err(newer(found).into());
    }
    for migration in [first(), second()].iter().skip(usize::try_from(found).unwrap_or(usize::MAX)) {
        connection.client().batch_execute(migration)?;
    }
    connection.execute("UPDATE schema_number SET number = $1 WHERE part = 'tables'", &[&SCHEMA])?;
    Ok(())
}

/// The tables of schema 1. Text that users write is kept as bytes: it may hold a zero, and it sorts the same whatever the
/// locale of the database.
pub(super) fn first() -> String {
    let slots = |name: &str, kind: &str| (1..=16).map(|place| format!("{name}_{place} {kind}, ")).collect::<String>();
    let columns = slots("text", "BYTEA") + &slots("number", "BIGINT") + "search BYTEA, ";
    format!(
        "CREATE TABLE IF NOT EXISTS tenants (
            tenant TEXT NOT NULL, revision BIGINT NOT NULL, last_seq BIGINT NOT NULL, oldest BIGINT NOT NULL,
            PRIMARY KEY (tenant));
        CREATE TABLE IF NOT EXISTS records (
            tenant TEXT NOT NULL, noun TEXT NOT NULL, id BYTEA NOT NULL, version BIGINT NOT NULL,
            schema BIGINT NOT NULL, body BYTEA NOT NULL, derived BYTEA, found_by BYTEA NOT NULL,
            PRIMARY KEY (tenant, noun, id));
        CREATE TABLE IF NOT EXISTS listings (
            tenant TEXT NOT NULL, noun TEXT NOT NULL, id BYTEA NOT NULL, {columns}
            PRIMARY KEY (tenant, noun, id));
        CREATE TABLE IF NOT EXISTS links (
            tenant TEXT NOT NULL, noun TEXT NOT NULL, label BYTEA NOT NULL, target BYTEA NOT NULL, id BYTEA NOT NULL,
            PRIMARY KEY (tenant, noun, label, target, id));
        CREATE TABLE IF NOT EXISTS events (
            tenant TEXT NOT NULL, seq BIGINT NOT NULL, subject BYTEA NOT NULL, body BYTEA NOT NULL,
            PRIMARY KEY (tenant, seq));
        CREATE INDEX IF NOT EXISTS events_by_subject ON events (tenant, subject, seq)"
    )
}

/// Room for eight more numbers.
pub(super) fn second() -> String {
    let more: Vec<String> = (17..=24).map(|place| format!("ADD COLUMN IF NOT EXISTS number_{place} BIGINT")).collect();
    format!("ALTER TABLE listings {}", more.join(", "))
}
