use super::{Event, EventSink};
use crate::clock::Patience;
use crate::id::TenantId;
use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

/// Passes the events of this process on to those who subscribed.
///
/// A writer never waits for a subscriber: one who falls behind by more than the hub's capacity loses what it did not
/// fetch and is told to read on from its cursor.
///
/// ```
/// use gizi::event::{Heard, Hub};
/// use gizi::id::TenantId;
/// let hub = Hub::new(100);
/// let subscription = hub.subscribe(&TenantId::new("dapur-cimahi")?);
/// assert_eq!(subscription.next(0), Heard::Nothing);
/// # Ok::<(), gizi::Error>(())
/// ```
#[derive(Debug)]
pub struct Hub {
    capacity: usize,
    queues: Mutex<Vec<(TenantId, Weak<Queue>)>>,
}

/// A queue of events of one tenant that waits to be fetched.
#[derive(Debug)]
pub struct Subscription(Arc<Queue>);

/// What a subscriber hears.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "heard", rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase")]
pub enum Heard {
    /// An event.
    Event {
        /// The event.
        event: Event,
    },
    /// Events were lost: read on from the store after this number. Some that follow it may have been heard already.
    Lagged {
        /// The number before the least of those lost.
        resume_after: i64,
    },
    /// Nothing in the time given.
    Nothing,
}

#[derive(Debug, Default)]
struct Queue {
    waiting: Mutex<Waiting>,
    heard: Condvar,
}

#[derive(Debug, Default)]
struct Waiting {
    events: VecDeque<Event>,
    resume_after: Option<i64>,
}

impl Waiting {
    /// Commits of several threads may come out of order, so the least of those lost counts.
    fn lose(&mut self, seq: i64) {
        let before = seq.saturating_sub(1);
        self.resume_after = Some(self.resume_after.map_or(before, |least| least.min(before)));
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Hub {
    /// A hub that keeps at most so many events for each subscriber.
    pub fn new(capacity: u32) -> Self {
        Self { capacity: capacity.max(1) as usize, queues: Mutex::default() }
    }

    /// Hears of the events of a tenant from now on, until it is dropped.
    pub fn subscribe(&self, tenant: &TenantId) -> Subscription {
        let queue = Arc::new(Queue::default());
        let mut queues = lock(&self.queues);
        queues.retain(|(_, queue)| queue.strong_count() > 0);
        queues.push((tenant.clone(), Arc::downgrade(&queue)));
        Subscription(queue)
    }
}

impl EventSink for Hub {
    fn publish(&self, events: &[Event]) {
        let Some(tenant) = events.first().map(|event| &event.tenant) else { return };
        let queues = lock(&self.queues);
        for queue in queues.iter().filter(|(of, _)| of == tenant).filter_map(|(_, queue)| queue.upgrade()) {
            let mut waiting = lock(&queue.waiting);
            waiting.events.extend(events.iter().cloned());
            while waiting.events.len() > self.capacity {
                if let Some(lost) = waiting.events.pop_front() {
                    waiting.lose(lost.seq);
                }
            }
            queue.heard.notify_all();
        }
    }
}

impl Subscription {
    /// The next event, waiting for at most so many milliseconds; in a browser it never waits.
    ///
    /// Commits of several threads may be heard out of order; `seq` says their order.
    pub fn next(&self, wait_millis: u32) -> Heard {
        let patience = Patience::of(Duration::from_millis(wait_millis.into()));
        let mut waiting = lock(&self.0.waiting);
        loop {
            if waiting.resume_after.is_some() {
                // What still waits is read again with what was lost.
                for event in std::mem::take(&mut waiting.events) {
                    waiting.lose(event.seq);
                }
            }
            if let Some(resume_after) = waiting.resume_after.take() {
                return Heard::Lagged { resume_after };
            }
            if let Some(event) = waiting.events.pop_front() {
                return Heard::Event { event };
            }
            let Some(left) = patience.left() else { return Heard::Nothing };
            waiting = self.0.heard.wait_timeout(waiting, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Heard, Hub};
    use crate::event::{Event, EventSink, EventSubject, EventType};
    use crate::id::{ActorId, TenantId};

    fn event(tenant: &TenantId, seq: i64) -> Event {
        Event {
            id: format!("e{seq}"),
            seq,
            event_type: EventType::SettingsUpdated,
            tenant: tenant.clone(),
            at: "2026-01-05T03:00:00Z".parse().unwrap(),
            actor: ActorId::new("siti").unwrap(),
            data: EventSubject::Settings { version: 2, changes: Vec::new() },
        }
    }

    #[test]
    fn subscribers_hear_their_tenant_only_and_laggards_are_told() {
        let (cimahi, bogor) = (TenantId::new("cimahi").unwrap(), TenantId::new("bogor").unwrap());
        let hub = Hub::new(2);
        let (prompt, slow) = (hub.subscribe(&cimahi), hub.subscribe(&cimahi));
        for seq in 1..=4 {
            hub.publish(&[event(&cimahi, seq)]);
            hub.publish(&[event(&bogor, 10 + seq)]);
            assert_eq!(prompt.next(0), Heard::Event { event: event(&cimahi, seq) });
        }
        assert_eq!(slow.next(0), Heard::Lagged { resume_after: 0 });
        assert_eq!(slow.next(0), Heard::Nothing);
        hub.publish(&[event(&cimahi, 5)]);
        assert_eq!(slow.next(0), Heard::Event { event: event(&cimahi, 5) });
    }

    #[test]
    fn what_is_lost_out_of_order_is_read_again() {
        let tenant = TenantId::new("cimahi").unwrap();
        let hub = Hub::new(1);
        let subscription = hub.subscribe(&tenant);
        hub.publish(&[event(&tenant, 6)]);
        assert_eq!(subscription.next(0), Heard::Event { event: event(&tenant, 6) });
        for seq in [5, 4, 7] {
            hub.publish(&[event(&tenant, seq)]);
        }
        assert_eq!(subscription.next(0), Heard::Lagged { resume_after: 3 });
    }

    #[test]
    fn a_waiting_subscriber_is_woken() {
        let tenant = TenantId::new("cimahi").unwrap();
        let hub = Hub::new(10);
        let subscription = hub.subscribe(&tenant);
        std::thread::scope(|scope| {
            let waiting = scope.spawn(|| subscription.next(20_000));
            hub.publish(&[event(&tenant, 1)]);
            assert_eq!(waiting.join().unwrap(), Heard::Event { event: event(&tenant, 1) });
        });
    }
}
