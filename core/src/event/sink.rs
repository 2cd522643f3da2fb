use super::Event;
use std::fmt::Debug;

/// Somebody who hears of events after they are committed: a broker, a cache, the [`Hub`](super::Hub).
///
/// It is called on the writer's thread, so it must not wait for anybody; what cannot be passed on at once is dropped
/// and read again from the store by its cursor.
pub trait EventSink: Send + Sync + Debug {
    /// Hears of events of one tenant, in order.
    fn publish(&self, events: &[Event]);
}
