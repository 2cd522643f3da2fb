use crate::failure::Failure;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use bytes::Bytes;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

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
    pub(crate) fn read<T: Serialize + DeserializeOwned>(&self) -> Result<T, Failure> {
        read(self.object()?)
    }

    /// An update of the record in the path, for core to read. The version is that of `If-Match`, else `expectedVersion`.
    pub(crate) fn update(&self, fields: &[(&str, &str)], seen: Option<u32>) -> Result<Vec<u8>, Failure> {
        written(&versioned(named(self.object()?, fields)?, seen)?)
    }

    /// The same where a version may be said and need not.
    pub(crate) fn perhaps(&self, fields: &[(&str, &str)], seen: Option<u32>) -> Result<Vec<u8>, Failure> {
        written(&seen_at(named(self.object()?, fields)?, seen)?)
    }

    /// A record beside a field of the path.
    pub(crate) fn beside<T: Serialize + DeserializeOwned>(&self, name: &str, value: &str) -> Result<T, Failure> {
        read(named(self.object()?, &[(name, value)])?)
    }

    /// A list in JSON.
    pub(crate) fn list<T: DeserializeOwned>(&self) -> Result<Vec<T>, Failure> {
        serde_json::from_slice(&self.0).map_err(|error| Failure::unreadable("", error.to_string()))
    }

    /// Text in UTF-8.
    pub(crate) fn text(&self) -> Result<String, Failure> {
        let text = String::from_utf8(self.0.to_vec());
        text.map_err(|_| Failure::unreadable("", "this is no text in UTF-8".to_owned()))
    }

    fn object(&self) -> Result<Map<String, Value>, Failure> {
        if self.0.is_empty() {
            return Ok(Map::new());
        }
        serde_json::from_slice(&self.0).map_err(|error| Failure::unreadable("", error.to_string()))
    }
}

fn written(record: &Map<String, Value>) -> Result<Vec<u8>, Failure> {
    serde_json::to_vec(record).map_err(|error| Failure::unreadable("", error.to_string()))
}

fn versioned(record: Map<String, Value>, seen: Option<u32>) -> Result<Map<String, Value>, Failure> {
    let record = seen_at(record, seen)?;
    if record.contains_key("expectedVersion") { Ok(record) } else { Err(Failure::NO_VERSION) }
}

/// With the version of `If-Match`. One in the body must be the same.
fn seen_at(mut record: Map<String, Value>, seen: Option<u32>) -> Result<Map<String, Value>, Failure> {
    if let Some(seen) = seen {
        put(&mut record, "expectedVersion", seen.into(), "If-Match names another version")?;
    }
    Ok(record)
}

/// With the fields of the path. One in the body must be the same.
fn named(mut record: Map<String, Value>, fields: &[(&str, &str)]) -> Result<Map<String, Value>, Failure> {
    for (name, value) in fields {
        put(&mut record, name, (*value).into(), "the address names another")?;
    }
    Ok(record)
}

fn put(record: &mut Map<String, Value>, name: &str, value: Value, otherwise: &str) -> Result<(), Failure> {
    match record.insert(name.to_owned(), value.clone()) {
        Some(said) if said != value => Err(Failure::unreadable(name, otherwise.to_owned())),
        _ => Ok(()),
    }
}

/// A record whose every field is read, at any depth: a field that was misspelt is no field left out.
fn read<T: Serialize + DeserializeOwned>(record: Map<String, Value>) -> Result<T, Failure> {
    let unreadable = |error: serde_json::Error| Failure::unreadable("", error.to_string());
    let record = Value::Object(record);
    let parsed: T = serde_json::from_value(record.clone()).map_err(unreadable)?;
    let known = serde_json::to_value(&parsed).map_err(unreadable)?;
    let mut strange = Vec::new();
    strangers(&record, &known, &Place::default(), &mut strange);
    for Place { pointer, name, path } in strange {
        // Another name of a field, such as `inventoryItemId`, makes a difference; a misspelt one makes none.
        let mut without = record.clone();
        without.pointer_mut(&pointer).and_then(Value::as_object_mut).and_then(|within| within.remove(&name));
        let without = serde_json::from_value::<T>(without).and_then(serde_json::to_value);
        if without.is_ok_and(|without| without == known) {
            return Err(Failure::unreadable(&path, "there is no such field".to_owned()));
        }
    }
    Ok(parsed)
}

/// Where a field stands: the JSON pointer of what it stands in, its name, and the path as errors write it.
#[derive(Debug, Clone, Default)]
struct Place {
    pointer: String,
    name: String,
    path: String,
}

/// The fields that the record which was read does not have.
fn strangers(sent: &Value, known: &Value, within: &Place, found: &mut Vec<Place>) {
    match (sent, known) {
        (Value::Object(sent), Value::Object(known)) => {
            for (name, value) in sent {
                let dot = if within.path.is_empty() { "" } else { "." };
                let path = format!("{}{dot}{name}", within.path);
                let Some(known) = known.get(name) else {
                    found.push(Place { pointer: within.pointer.clone(), name: name.clone(), path });
                    continue;
                };
                let pointer = format!("{}/{}", within.pointer, name.replace('~', "~0").replace('/', "~1"));
                strangers(value, known, &Place { pointer, name: String::new(), path }, found);
            }
        }
        (Value::Array(sent), Value::Array(known)) => {
            for (place, (value, known)) in sent.iter().zip(known).enumerate() {
                let (pointer, path) = (format!("{}/{place}", within.pointer), format!("{}[{place}]", within.path));
                strangers(value, known, &Place { pointer, name: String::new(), path }, found);
            }
        }
        _ => {}
    }
}
