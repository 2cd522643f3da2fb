use crate::failure::Failure;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use bytes::Bytes;
use gizi::validation::read_json;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

/// The fields of a record as they are written, so that a number keeps its digits.
type Fields = BTreeMap<String, Box<RawValue>>;

/// The body of a request.
#[derive(Debug)]
pub(crate) struct Sent(pub(crate) Bytes);

impl<S: Send + Sync> FromRequest<S> for Sent {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Self, Failure> {
        Bytes::from_request(request, state).await.map(Self).map_err(|rejection| {
            match rejection.into_response().status() {
                StatusCode::PAYLOAD_TOO_LARGE => Failure::TOO_LARGE,
                _ => Failure::unreadable("", "the body did not arrive whole".to_owned()),
            }
        })
    }
}

impl Sent {
    /// A record in JSON; nothing at all is `{}`.
    pub(crate) fn read<T: DeserializeOwned>(&self) -> Result<T, Failure> {
        let text = self.text()?;
        read_json(if text.is_empty() { "{}" } else { text }).map_err(|error| unreadable(&error))
    }

    /// An update of the record in the path, for core to read. The version is that of `If-Match`, else `expectedVersion`.
    pub(crate) fn update(&self, fields: &[(&str, &str)], seen: Option<u32>) -> Result<Vec<u8>, Failure> {
        Ok(written(&versioned(named(self.object()?, fields)?, seen)?)?.into_bytes())
    }

    /// The same where a version may be said and need not.
    pub(crate) fn perhaps(&self, fields: &[(&str, &str)], seen: Option<u32>) -> Result<Vec<u8>, Failure> {
        Ok(written(&seen_at(named(self.object()?, fields)?, seen)?)?.into_bytes())
    }

    /// A record beside a field of the path.
    pub(crate) fn beside<T: DeserializeOwned>(&self, name: &str, value: &str) -> Result<T, Failure> {
        read_json(&written(&named(self.object()?, &[(name, value)])?)?).map_err(|error| unreadable(&error))
    }

    /// A list in JSON.
    pub(crate) fn list<T: DeserializeOwned>(&self) -> Result<Vec<T>, Failure> {
        read_json(self.text()?).map_err(|error| unreadable(&error))
    }

    /// Text in UTF-8.
    pub(crate) fn text(&self) -> Result<&str, Failure> {
        std::str::from_utf8(&self.0).map_err(|_| Failure::unreadable("", "this is no text in UTF-8".to_owned()))
    }

    fn object(&self) -> Result<Fields, Failure> {
        if self.0.is_empty() {
            return Ok(Fields::new());
        }
        serde_json::from_slice(&self.0).map_err(|error| Failure::unreadable("", error.to_string()))
    }
}

fn written(record: &Fields) -> Result<String, Failure> {
    serde_json::to_string(record).map_err(|error| Failure::unreadable("", error.to_string()))
}

fn versioned(record: Fields, seen: Option<u32>) -> Result<Fields, Failure> {
    let record = seen_at(record, seen)?;
    if record.contains_key("expectedVersion") { Ok(record) } else { Err(Failure::NO_VERSION) }
}

/// With the version of `If-Match`. One in the body must be the same.
fn seen_at(mut record: Fields, seen: Option<u32>) -> Result<Fields, Failure> {
    if let Some(seen) = seen {
        put(&mut record, "expectedVersion", seen.into(), "If-Match names another version")?;
    }
    Ok(record)
}

/// With the fields of the path. One in the body must be the same.
fn named(mut record: Fields, fields: &[(&str, &str)]) -> Result<Fields, Failure> {
    for (name, value) in fields {
        put(&mut record, name, (*value).into(), "the address names another")?;
    }
    Ok(record)
}

fn put(record: &mut Fields, name: &str, value: Value, otherwise: &str) -> Result<(), Failure> {
    let broken = |error: serde_json::Error| Failure::unreadable(name, error.to_string());
    let written = RawValue::from_string(value.to_string()).map_err(broken)?;
    match record.insert(name.to_owned(), written) {
        Some(said) if serde_json::from_str::<Value>(said.get()).map_err(broken)? != value => {
            Err(Failure::unreadable(name, otherwise.to_owned()))
        }
        _ => Ok(()),
    }
}

/// What core says of a text that it cannot read.
fn unreadable(error: &gizi::Error) -> Failure {
    Failure::unreadable(error.path(), error.message().to_owned())
}
