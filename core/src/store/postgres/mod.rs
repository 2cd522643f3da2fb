//! Records in PostgreSQL, for those who outgrow one machine (feature `postgres`).

mod bell;
mod connection;
mod failure;
mod listener;
mod options;
mod pool;
mod runtime;

#[cfg(test)]
mod tests;

pub use options::PostgresOptions;
