//! Who hears of events.

use crate::fault::GiziError;
use crate::generated::event::Hub;
use gizi::event::{Event, EventSink};
use std::fmt;
use std::sync::Arc;

/// Somebody who hears of events after they are committed.
#[uniffi::export(foreign)]
pub trait EventListener: Send + Sync {
    /// Hears of events of one kitchen, in order, on the thread that wrote: it must not wait for anybody. What it throws
    /// is dropped, and the change stands.
    fn heard(&self, events: Vec<Event>) -> Result<(), GiziError>;
}

pub(crate) struct Listening(pub(crate) Arc<dyn EventListener>);

impl fmt::Debug for Listening {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Listening")
    }
}

impl EventSink for Listening {
    fn publish(&self, events: &[Event]) {
        // Whoever must not miss an event reads the store from its cursor.
        drop(self.0.heard(events.to_vec()));
    }
}

/// A hub that the app holds too.
pub(crate) struct Shared(pub(crate) Arc<Hub>);

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Shared")
    }
}

impl EventSink for Shared {
    fn publish(&self, events: &[Event]) {
        if let Ok(hub) = self.0.0.look() {
            hub.publish(events);
        }
    }
}
