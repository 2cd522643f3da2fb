use crate::id::ActorId;
use jiff::Timestamp;

/// Who created, changed and deleted a record, and when.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Audit {
    /// Counts its changes, from 1.
    pub version: u32,
    /// When it was created.
    pub created_at: Timestamp,
    /// Who created it.
    pub created_by: ActorId,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Who changed it last.
    pub updated_by: ActorId,
    /// When it was deleted; absent: it is not.
    #[serde(default)]
    pub deleted_at: Option<Timestamp>,
}

impl Audit {
    pub(super) fn created(at: Timestamp, by: &ActorId) -> Self {
        Self {
            version: 1,
            created_at: at,
            created_by: by.clone(),
            updated_at: at,
            updated_by: by.clone(),
            deleted_at: None,
        }
    }

    pub(super) fn changed(self, at: Timestamp, by: &ActorId) -> Self {
        // A clock that was set back does not make a change older than the one before it.
        let updated_at = at.max(self.updated_at);
        Self { version: self.version.saturating_add(1), updated_at, updated_by: by.clone(), ..self }
    }
}
