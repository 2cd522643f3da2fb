use super::options::PostgresOptions;
#[cfg(feature = "postgres-tls")]
use super::tls;
use crate::error::Result;
use postgres::{Client, Config, NoTls};

/// Where a database is, and how it is come to.
#[derive(Clone)]
pub(super) struct Address {
    config: Config,
    #[cfg(feature = "postgres-tls")]
    tls: Option<tls::Tls>,
}

impl Address {
    pub(super) fn new(options: &PostgresOptions) -> Result<Self> {
        let config = options.config()?;
        Ok(Self {
            #[cfg(feature = "postgres-tls")]
            tls: tls::wanted(&config, options)?,
            config,
        })
    }

    /// A new connection.
    pub(super) fn connect(&self) -> Result<Client, postgres::Error> {
        // What the server remarks is for nobody: the default callback would log it.
        let mut config = self.config.clone();
        let config = config.notice_callback(|_| {});
        #[cfg(feature = "postgres-tls")]
        if let Some(tls) = &self.tls {
            return config.connect(tls.clone());
        }
        config.connect(NoTls)
    }
}
