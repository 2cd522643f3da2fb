//! One reader of the store for all who listen to a kitchen, so that a thousand listeners cost no thread each.
//!
//! A commit only rings a bell. What is passed on is read from the store, in its order and without a gap, also what
//! other processes wrote.

use crate::EventOptions;
use crate::failure::Failure;
use bytes::Bytes;
use gizi::event::{Event, EventSink};
use gizi::id::TenantId;
use gizi::kitchen::Kitchen;
use gizi::store::{EventQuery, MAX_PAGE};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use tokio::sync::{Notify, broadcast};
use tokio::time::timeout;

/// An event as it goes over the wire.
#[derive(Debug, Clone)]
pub(crate) struct Frame {
    pub(crate) seq: i64,
    pub(crate) bytes: Bytes,
}

impl Frame {
    fn of(event: &Event) -> Self {
        let named = serde_json::to_value(event.event_type).ok();
        let name = named.as_ref().and_then(|name| name.as_str()).unwrap_or_default();
        let data = serde_json::to_string(event).unwrap_or_default();
        let bytes = format!("id: {}\nevent: {name}\ndata: {data}\n\n", event.seq);
        Self { seq: event.seq, bytes: bytes.into() }
    }
}

/// The feeds of the kitchens that somebody listens to.
#[derive(Debug)]
pub(crate) struct Feeds {
    pub(crate) options: EventOptions,
    by_tenant: Mutex<HashMap<TenantId, Weak<Feed>>>,
}

/// The events of one kitchen for everybody who listens to it.
#[derive(Debug)]
pub(crate) struct Feed {
    frames: broadcast::Sender<Frame>,
    bell: Arc<Notify>,
}

impl Drop for Feed {
    fn drop(&mut self) {
        // The reader wakes up and finds that nobody listens any more.
        self.bell.notify_one();
    }
}

impl Feed {
    pub(crate) fn listen(&self) -> broadcast::Receiver<Frame> {
        self.frames.subscribe()
    }
}

impl EventSink for Feeds {
    fn publish(&self, events: &[Event]) {
        let Some(tenant) = events.first().map(|event| &event.tenant) else { return };
        if let Some(feed) = self.lock().get(tenant).and_then(Weak::upgrade) {
            feed.bell.notify_one();
        }
    }
}

impl Feeds {
    pub(crate) fn new(options: EventOptions) -> Self {
        Self { options, by_tenant: Mutex::default() }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<TenantId, Weak<Feed>>> {
        self.by_tenant.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The feed of a kitchen, which passes on everything after this call.
    pub(crate) async fn of(&self, kitchen: &Kitchen) -> Result<Arc<Feed>, Failure> {
        let tenant = &kitchen.session().tenant;
        if let Some(feed) = self.lock().get(tenant).and_then(Weak::upgrade) {
            return Ok(feed);
        }
        let after = newest(kitchen).await?;
        let mut feeds = self.lock();
        if let Some(feed) = feeds.get(tenant).and_then(Weak::upgrade) {
            return Ok(feed);
        }
        let (frames, bell) = (broadcast::channel(self.options.waiting).0, Arc::new(Notify::new()));
        let feed = Arc::new(Feed { frames, bell: bell.clone() });
        feeds.retain(|_, feed| feed.strong_count() > 0);
        feeds.insert(tenant.clone(), Arc::downgrade(&feed));
        tokio::spawn(pass_on(kitchen.clone(), Arc::downgrade(&feed), bell, after, self.options));
        Ok(feed)
    }
}

/// Reads what is new whenever the bell rings, and now and then, until nobody listens.
async fn pass_on(kitchen: Kitchen, feed: Weak<Feed>, bell: Arc<Notify>, mut after: i64, options: EventOptions) {
    loop {
        _ = timeout(options.poll, bell.notified()).await;
        loop {
            let Some(feed) = feed.upgrade() else { return };
            let frames = match read(&kitchen, after).await {
                Ok(frames) => frames,
                // What cannot be read now is read at the next bell or poll.
                Err(failure) if failure.may_pass() => break,
                // The kitchen was emptied or restored: whoever listens asks the store, which says so.
                Err(_) => {
                    _ = feed.frames.send(Frame { seq: i64::MAX, bytes: Bytes::new() });
                    after = newest(&kitchen).await.unwrap_or(after);
                    break;
                }
            };
            let whole = frames.len() == MAX_PAGE as usize;
            for frame in frames {
                after = frame.seq;
                _ = feed.frames.send(frame);
            }
            if !whole {
                break;
            }
        }
    }
}

/// The events after a number, as many as a page holds.
pub(crate) async fn read(kitchen: &Kitchen, after: i64) -> Result<Vec<Frame>, Failure> {
    let kitchen = kitchen.clone();
    let query = EventQuery { limit: MAX_PAGE, ..EventQuery::after(after) };
    let page = tokio::task::spawn_blocking(move || {
        kitchen.get_events(&query).map(|page| page.events.iter().map(Frame::of).collect())
    });
    Ok(page.await.map_err(|_| Failure::BROKEN)??)
}

/// The number of the newest event.
pub(crate) async fn newest(kitchen: &Kitchen) -> Result<i64, Failure> {
    let kitchen = kitchen.clone();
    let newest = tokio::task::spawn_blocking(move || {
        let first = |after| Ok(kitchen.get_events(&EventQuery { limit: 1, ..EventQuery::after(after) })?.last_seq);
        first(0).or_else(|error: gizi::Error| {
            let oldest = error.details().iter().find(|detail| detail.key == "oldest");
            match oldest.and_then(|oldest| oldest.value.parse::<i64>().ok()) {
                Some(oldest) => first(oldest - 1),
                None => Err(error),
            }
        })
    });
    Ok(newest.await.map_err(|_| Failure::BROKEN)??)
}
