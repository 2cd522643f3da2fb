use super::options::PostgresOptions;
use crate::error::Result;
use crate::store::StoreError;
use postgres::Config;
use postgres::config::SslMode;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{CertificateError, ClientConfig, RootCertStore};
use std::error::Error as _;
use std::sync::Arc;
use tokio_postgres_rustls::MakeRustlsConnect;

pub(super) type Tls = MakeRustlsConnect;

/// What seals the connections of a URL that asks for it.
pub(super) fn wanted(config: &Config, options: &PostgresOptions) -> Result<Option<Tls>> {
    if config.get_ssl_mode() != SslMode::Require {
        return Ok(None);
    }
    let refused = |reason: &'static str| StoreError::BadOptions { reason };
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|_| refused("TLS has no version in common with itself"))?
        .with_root_certificates(roots(options).ok_or(refused("no certificate to know the database by"))?)
        .with_no_client_auth();
    Ok(Some(MakeRustlsConnect::new(config)))
}

/// Who may vouch for the database; at least one.
fn roots(options: &PostgresOptions) -> Option<RootCertStore> {
    let mut roots = RootCertStore::empty();
    match &options.root_certificates {
        Some(pem) => {
            for certificate in CertificateDer::pem_slice_iter(pem.as_bytes()) {
                roots.add(certificate.ok()?).ok()?;
            }
        }
        // A system may keep certificates that cannot be read; the others serve.
        None => _ = roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs),
    }
    (!roots.is_empty()).then_some(roots)
}

/// Why the other side is not believed to be the database, in words that repeat nothing of its address.
pub(super) fn distrust(error: &postgres::Error) -> Option<&'static str> {
    let cause = error.source()?.downcast_ref::<std::io::Error>()?.get_ref()?;
    match cause.downcast_ref::<rustls::Error>()? {
        rustls::Error::InvalidCertificate(error) => Some(match error {
            CertificateError::UnknownIssuer | CertificateError::BadSignature => {
                "nobody known here vouches for the database's certificate"
            }
            CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
                "the database's certificate has expired"
            }
            CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
                "the database's certificate is not valid yet"
            }
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
                "the database's certificate is for another name"
            }
            CertificateError::Revoked => "the database's certificate was revoked",
            _ => "the database's certificate cannot be believed",
        }),
        _ => Some("the database and this client find no way to seal their connection"),
    }
}
