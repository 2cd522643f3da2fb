use super::kept::{keep, options, url};
use crate::store::{EventQuery, PostgresOptions, PostgresStore, Store};
use crate::testing::store::sample::{create, detail, event, kitchen, menu, refused, revision};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::PrivatePkcs8KeyDer;

/// The server of the tests behind TLS: what does not come sealed gets no answer.
struct Door {
    address: SocketAddr,
    /// The certificate that vouches for it, as PEM.
    root: String,
    _runtime: tokio::runtime::Runtime,
}

impl Door {
    fn of(name: &str) -> Self {
        let mut issuer = CertificateParams::default();
        issuer.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        issuer.distinguished_name.push(DnType::CommonName, "gizi");
        let issuer = CertifiedIssuer::self_signed(issuer, KeyPair::generate().unwrap()).unwrap();
        let key = KeyPair::generate().unwrap();
        let certificate = CertificateParams::new([name.to_owned()]).unwrap().signed_by(&key, &issuer).unwrap();
        let sealed = ServerConfig::builder_with_provider(Arc::new(default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], PrivatePkcs8KeyDer::from(key.serialize_der()).into())
            .unwrap();
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_io().build().unwrap();
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = listener.local_addr().unwrap();
        let behind = url().rsplit('@').next().unwrap().split('/').next().unwrap().to_owned();
        let acceptor = TlsAcceptor::from(Arc::new(sealed));
        runtime.spawn(async move {
            while let Ok((guest, _)) = listener.accept().await {
                drop(tokio::spawn(let_in(guest, acceptor.clone(), behind.clone())));
            }
        });
        Self { address, root: issuer.pem(), _runtime: runtime }
    }

    fn options(&self) -> PostgresOptions {
        let options = options();
        let url =
            options.url.replace(url().split('@').nth(1).unwrap().split('/').next().unwrap(), &self.address.to_string());
        PostgresOptions { url: format!("{url}&sslmode=require"), ..options }
    }
}

/// PostgreSQL's way to TLS: eight bytes that ask for it, an S, and then the handshake.
async fn let_in(mut guest: TcpStream, acceptor: TlsAcceptor, behind: String) -> std::io::Result<()> {
    let mut asked = [0; 8];
    guest.read_exact(&mut asked).await?;
    assert_eq!(asked, [0, 0, 0, 8, 4, 210, 22, 47], "no request for TLS");
    guest.write_all(b"S").await?;
    let mut guest = acceptor.accept(guest).await?;
    let mut server = TcpStream::connect(behind).await?;
    copy_bidirectional(&mut guest, &mut server).await?;
    Ok(())
}

#[test]
fn a_sealed_store_works_like_any_other() {
    let door = Door::of("127.0.0.1");
    let store = keep(PostgresOptions { root_certificates: Some(door.root.clone()), ..door.options() });
    store.migrate().unwrap();
    let kitchen = kitchen(&*store);
    store.commit(&kitchen, create(&[menu("a")]).event(event("a"))).unwrap();
    assert_eq!(revision(&*store, &kitchen), 1);
    assert_eq!(store.events(&kitchen, &EventQuery::after(0)).unwrap().last_seq, 1);
    assert!(store.capabilities().notifies);
}

#[test]
fn a_database_that_nobody_vouches_for_is_sent_nothing() {
    let door = Door::of("127.0.0.1");
    let other = Door::of("127.0.0.1");
    for root_certificates in [None, Some(other.root.clone())] {
        let error =
            refused(PostgresStore::connect(PostgresOptions { root_certificates, ..door.options() }), "store.failed");
        assert!(!error.is_retryable());
        assert_eq!(detail(&error, "reason"), "nobody known here vouches for the database's certificate");
    }
}

#[test]
fn a_certificate_for_another_name_is_refused() {
    let door = Door::of("dapur.example");
    let options = PostgresOptions { root_certificates: Some(door.root.clone()), ..door.options() };
    let error = refused(PostgresStore::connect(options), "store.failed");
    assert_eq!(detail(&error, "reason"), "the database's certificate is for another name");
    assert!(!format!("{error:?}").contains("127.0.0.1"));
}

#[test]
fn a_database_without_tls_is_refused_where_it_was_asked_for() {
    let url = format!("{}?sslmode=require", url());
    let error = refused(PostgresStore::connect(PostgresOptions::new(&url)), "store.failed");
    assert!(!error.is_retryable());
    assert!(error.message().contains("TLS"), "{error}");
}

#[test]
fn certificates_that_are_none_are_refused() {
    for pem in ["", "hunter2", "-----BEGIN CERTIFICATE-----\naGFpbA==\n-----END CERTIFICATE-----\n"] {
        let options = PostgresOptions {
            root_certificates: Some(pem.to_owned()),
            ..PostgresOptions::new("host=localhost sslmode=require")
        };
        refused(PostgresStore::connect(options), "store.bad_options");
    }
}
