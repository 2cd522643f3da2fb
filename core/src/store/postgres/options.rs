use crate::error::Result;
use crate::store::StoreError;
use postgres::Config;
use postgres::config::SslMode;
use std::fmt;
use std::time::Duration;

/// Where a PostgreSQL is, and how it is used.
///
/// Its `Debug` leaves the URL out, since that may carry a password.
#[derive(Clone, PartialEq, Eq)]
pub struct PostgresOptions {
    /// Where it is: `postgres://user:password@host:5432/database`, or PostgreSQL's `host=… user=…`.
    ///
    /// With `sslmode=require` and the feature `postgres-tls` the connection is sealed by TLS, and the database's
    /// certificate must be valid for its name: what other clients call `verify-full`. Otherwise it is not sealed.
    pub url: String,
    /// The certificates (PEM) that may vouch for the database's own. Absent: those of the system.
    pub root_certificates: Option<String>,
    /// The schema that the tables are in: 1 to 40 of a-z, 0-9 and `_`. It is made when it is not there.
    pub schema: String,
    /// Connections, each with a thread of its own: so many calls are worked on at once, the others wait. At least 1.
    pub connections: u32,
    /// Milliseconds to wait for a connection to be made.
    pub connect_timeout_millis: u32,
    /// Milliseconds a statement may take; also how long a call may wait for its turn.
    pub statement_timeout_millis: u32,
    /// Whether those who wait for events are woken by LISTEN and NOTIFY. Takes one more connection. Without it, or
    /// where the database has no such thing, they poll.
    pub notify: bool,
}

impl PostgresOptions {
    /// The usual ones: schema `gizi`, 8 connections, 5 seconds to connect, 30 seconds for a statement, woken.
    pub fn new(url: &str) -> Self {
        Self {
            url: url.to_owned(),
            root_certificates: None,
            schema: "gizi".to_owned(),
            connections: 8,
            connect_timeout_millis: 5_000,
            statement_timeout_millis: 30_000,
            notify: true,
        }
    }

    /// The same in another schema.
    #[must_use]
    pub fn schema(mut self, schema: &str) -> Self {
        self.schema = schema.to_owned();
        self
    }

    /// What the client is told. What is wrong with a URL is not repeated: any part of it may be the password.
    pub(super) fn config(&self) -> Result<Config> {
        let refused = |reason: &'static str| StoreError::BadOptions { reason };
        let letters = self.schema.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
        if !letters || !(1..=40).contains(&self.schema.len()) {
            return Err(refused("a schema is 1 to 40 of a-z, 0-9 and _").into());
        }
        let mut config: Config = self.url.parse().map_err(|_| refused("the URL is not one of PostgreSQL"))?;
        if cfg!(not(feature = "postgres-tls"))
            && (config.get_ssl_mode() == SslMode::Require || self.root_certificates.is_some())
        {
            return Err(refused("TLS is not built in: it is the feature postgres-tls").into());
        }
        config.connect_timeout(Duration::from_millis(self.connect_timeout_millis.into()));
        // A peer that is gone without a word is noticed a little after the statement should have been done.
        config.tcp_user_timeout(Duration::from_millis(u64::from(self.statement_timeout_millis) + 5_000));
        config.keepalives_idle(Duration::from_secs(30));
        if config.get_application_name().is_none() {
            config.application_name("gizi");
        }
        Ok(config)
    }
}

impl fmt::Debug for PostgresOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostgresOptions")
            .field("root_certificates", &self.root_certificates)
            .field("schema", &self.schema)
            .field("connections", &self.connections)
            .field("connect_timeout_millis", &self.connect_timeout_millis)
            .field("statement_timeout_millis", &self.statement_timeout_millis)
            .field("notify", &self.notify)
            .finish_non_exhaustive()
    }
}
