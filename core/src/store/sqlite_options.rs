//! How a file is opened: also where SQLite itself is not built in, so that bindings look alike.

/// What a commit outlives once it has returned.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Durability {
    /// A power cut: every commit waits for the disk (`synchronous = FULL`).
    #[default]
    PowerLoss,
    /// The end of the process, even killed; a power cut may take the last commits back, each whole and from the newest
    /// (`synchronous = NORMAL`). Several times faster.
    ProcessEnd,
}

/// How a file is opened.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SqliteOptions {
    /// What a commit outlives.
    #[serde(default)]
    pub durability: Durability,
    /// Milliseconds to wait for another process that writes, before `store.busy`.
    #[serde(default = "five_seconds")]
    pub busy_millis: u32,
    /// Whether the file is only read: it must be there, at the newest schema (else `store.older_schema`), and every
    /// write is `store.read_only`.
    #[serde(default)]
    pub read_only: bool,
}

fn five_seconds() -> u32 {
    5_000
}

impl Default for SqliteOptions {
    fn default() -> Self {
        Self { durability: Durability::PowerLoss, busy_millis: five_seconds(), read_only: false }
    }
}
