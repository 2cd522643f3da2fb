use super::address::Address;
use super::failure::{Failure, is_lost};
use super::options::PostgresOptions;
use postgres::types::ToSql;
use postgres::{Client, Row, Statement};
use std::collections::HashMap;

/// Most statements that a connection keeps prepared; queries have many shapes.
const MOST_STATEMENTS: usize = 256;

/// One connection with the statements it has prepared.
pub(super) struct Connection {
    client: Client,
    statements: HashMap<String, Statement>,
}

impl Connection {
    pub(super) fn open(address: &Address, options: &PostgresOptions) -> Result<Self, postgres::Error> {
        let mut client = address.connect()?;
        let PostgresOptions { schema, statement_timeout_millis, .. } = options;
        client.batch_execute(&format!(
            "SET search_path TO \"{schema}\"; SET statement_timeout = {statement_timeout_millis}; SET TIME ZONE 'UTC'"
        ))?;
        Ok(Self { client, statements: HashMap::new() })
    }

    pub(super) fn client(&mut self) -> &mut Client {
        &mut self.client
    }

    /// The rows of a statement, which is prepared the first time.
    pub(super) fn query(&mut self, sql: &str, values: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, postgres::Error> {
        let statement = self.prepared(sql)?;
        self.client.query(&statement, values)
    }

    /// The one row of a statement, which is prepared the first time.
    pub(super) fn query_one(&mut self, sql: &str, values: &[&(dyn ToSql + Sync)]) -> Result<Row, postgres::Error> {
        let statement = self.prepared(sql)?;
        self.client.query_one(&statement, values)
    }

    /// Runs a statement, which is prepared the first time; how many rows it touched.
    pub(super) fn execute(&mut self, sql: &str, values: &[&(dyn ToSql + Sync)]) -> Result<u64, postgres::Error> {
        let statement = self.prepared(sql)?;
        self.client.execute(&statement, values)
    }

    fn prepared(&mut self, sql: &str) -> Result<Statement, postgres::Error> {
        if let Some(statement) = self.statements.get(sql) {
            return Ok(statement.clone());
        }
        if self.statements.len() >= MOST_STATEMENTS {
            self.statements.clear();
        }
        let statement = self.client.prepare(sql)?;
        self.statements.insert(sql.to_owned(), statement.clone());
        Ok(statement)
    }

    /// All of the work, or nothing.
    pub(super) fn writing<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T, Failure>) -> Result<T, Failure> {
        self.client.batch_execute("BEGIN")?;
        let done = self.or_roll_back(work)?;
        match self.client.batch_execute("COMMIT") {
            Ok(()) => Ok(done),
            Err(error) if is_lost(&error) || error.as_db_error().is_none() => Err(Failure::InDoubt(error)),
            Err(error) => Err(Failure::Database(error)),
        }
    }

    fn or_roll_back<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T, Failure>) -> Result<T, Failure> {
        work(self).or_else(|failure| {
            let lost = matches!(&failure, Failure::Database(error) if is_lost(error));
            if !lost {
                self.client.batch_execute("ROLLBACK")?;
            }
            Err(failure)
        })
    }
}
