use crate::Server;
use crate::failure::Failure;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderName, header};
use gizi::kitchen::Kitchen;

/// Who asks: the kitchen as they work in it, and what their headers say.
#[derive(Debug)]
pub(crate) struct Caller {
    kitchen: Kitchen,
    seen: Option<u32>,
    idempotency_key: Option<String>,
}

impl FromRequestParts<Server> for Caller {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, server: &Server) -> Result<Self, Failure> {
        let token = text(parts, &header::AUTHORIZATION)?.and_then(bearer);
        let session = token.and_then(|token| server.tokens.session(token)).ok_or(Failure::NO_TOKEN)?;
        let seen = text(parts, &header::IF_MATCH)?.map(version).transpose()?;
        let key = text(parts, &HeaderName::from_static("idempotency-key"))?;
        Ok(Self { kitchen: server.kitchen.with_session(session), seen, idempotency_key: key.map(str::to_owned) })
    }
}

/// The one value of a header; two that differ say nothing.
fn text<'a>(parts: &'a Parts, name: &HeaderName) -> Result<Option<&'a str>, Failure> {
    let mut values = parts.headers.get_all(name).iter();
    let first = values.next();
    if values.any(|other| Some(other) != first) {
        return Err(Failure::BAD_HEADER);
    }
    first.map(|value| value.to_str().map_err(|_| Failure::BAD_HEADER)).transpose()
}

/// The token behind the name of the scheme, whose case says nothing (RFC 9110, 11.1).
fn bearer(value: &str) -> Option<&str> {
    let (scheme, token) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim_start_matches(' '))
}

/// `"3"`, as an answer's ETag has it.
fn version(tag: &str) -> Result<u32, Failure> {
    tag.trim_matches('"').parse().map_err(|_| Failure::BAD_HEADER)
}

impl Caller {
    /// Does something in the kitchen, on a thread that may wait for the store.
    pub(crate) async fn ask<T: Send + 'static, E: Into<Failure> + Send + 'static>(
        self,
        action: impl FnOnce(&Kitchen) -> Result<T, E> + Send + 'static,
    ) -> Result<T, Failure> {
        let done = tokio::task::spawn_blocking(move || action(&self.kitchen)).await;
        done.map_err(|_| Failure::BROKEN)?.map_err(E::into)
    }

    pub(crate) fn kitchen(&self) -> &Kitchen {
        &self.kitchen
    }

    /// The version in `If-Match`, if it was sent.
    pub(crate) fn seen(&self) -> Option<u32> {
        self.seen
    }

    /// The version in `If-Match`, which must have been sent.
    pub(crate) fn must_have_seen(&self) -> Result<u32, Failure> {
        self.seen.ok_or(Failure::NO_VERSION)
    }

    pub(crate) fn idempotency_key(&self) -> Option<String> {
        self.idempotency_key.clone()
    }
}
