use super::kept::{Kept, Stored};
use super::work::Work;
use super::{Action, KitchenError};
use crate::error::Result;
use crate::json;
use crate::store::{Noun, RecordIndex, RecordKey, StoreError, StoredRecord};
use sha2::{Digest, Sha256};

/// A request that was answered, kept under its idempotency key.
#[derive(serde::Serialize, serde::Deserialize)]
struct Answered {
    action: Action,
    /// SHA-256 of the request, so that another one under the same key is seen.
    fingerprint: String,
    /// The record that it made, several with a space between, or what else tells its answer.
    id: String,
}

/// The record that a request made, now or the first time; one that was removed for good since is said to be gone.
pub(super) fn made<T: Kept>(work: &mut Work<'_>, id: &str) -> Result<Stored<T>> {
    let found = work.find::<T>(id)?;
    found.ok_or_else(|| KitchenError::Gone { noun: T::NAME, id: id.to_owned() }.into())
}

/// Does something once for an idempotency key: the same request made again gives the id of the record that the first
/// one made, several with a space between, or whatever text the first one answered with.
pub(super) fn once(
    work: &mut Work<'_>,
    action: Action,
    key: Option<&str>,
    request: &impl serde::Serialize,
    make: impl FnOnce(&mut Work<'_>) -> Result<String>,
) -> Result<String> {
    let Some(key) = key else { return make(work) };
    let unwritable = |error: serde_json::Error| StoreError::unreadable("a request", error);
    let key = crate::id::IdempotencyKey::new(key)?;
    let record = RecordKey::new(Noun::Request, key.as_str());
    let request = serde_json::to_vec(request).map_err(unwritable)?;
    let fingerprint = Sha256::digest(request).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    if let Some(found) = work.find_raw(&record)? {
        let answered: Answered = json::read(&found.body).map_err(|error| StoreError::unreadable("a request", error))?;
        if answered.fingerprint != fingerprint || answered.action != action {
            return Err(KitchenError::KeyReused { key: key.to_string() }.into());
        }
        return Ok(answered.id);
    }
    let id = make(work)?;
    let created_at = work.kitchen.host.clock.now().as_microsecond();
    work.create_raw(StoredRecord {
        key: record,
        version: 1,
        schema: 1,
        body: serde_json::to_string(&Answered { action, fingerprint, id: id.clone() }).map_err(unwritable)?,
        derived: None,
        index: RecordIndex::default().number("created_at", created_at),
    });
    Ok(id)
}
