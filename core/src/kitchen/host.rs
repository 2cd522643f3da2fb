use crate::clock::{Clock, IdSource};
use std::sync::Arc;

/// What a kitchen is given by the program it runs in.
#[derive(Debug, Clone)]
pub struct Host {
    pub(super) clock: Arc<dyn Clock>,
    pub(super) ids: Arc<dyn IdSource>,
}

impl Host {
    /// A clock and a source of ids of one's own.
    pub fn new(clock: Arc<dyn Clock>, ids: Arc<dyn IdSource>) -> Self {
        Self { clock, ids }
    }

    /// The machine's clock and time zones, and UUIDs of version 7.
    #[cfg(feature = "system")]
    pub fn system() -> Self {
        use crate::clock::system::{SystemClock, Uuids};
        Self { clock: Arc::new(SystemClock), ids: Arc::new(Uuids) }
    }
}
