use super::fault::fault;
use crate::error::Result;
use crate::event::EventPage;
use rusqlite::Connection;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How long a reader waits before it looks for what another process wrote.
const POLL: Duration = Duration::from_millis(50);

/// Wakes those who wait for events: at once by a write of this store, soon by one of another process.
#[derive(Debug)]
pub(super) struct Watch {
    state: Mutex<State>,
    written: Condvar,
}

#[derive(Debug)]
struct State {
    /// How often something was written since the store was opened, as far as known.
    writes: u64,
    /// Asks the file whether others wrote to it; one connection for all who wait.
    connection: Connection,
    data_version: i64,
    looked: Instant,
}

impl Watch {
    pub(super) fn new(connection: Connection) -> Self {
        // Whatever the file's number is, the first look finds another one: one look too many.
        let state = State { writes: 0, connection, data_version: -1, looked: Instant::now() };
        Self { state: Mutex::new(state), written: Condvar::new() }
    }

    /// Says that this store wrote something.
    pub(super) fn written(&self) {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).writes += 1;
        self.written.notify_all();
    }

    /// Reads a page, anew after each write, until it holds an event or the time is over.
    pub(super) fn until_some(&self, wait: Duration, read: impl Fn() -> Result<EventPage>) -> Result<EventPage> {
        let end = Instant::now() + wait;
        loop {
            let seen = self.state.lock().unwrap_or_else(PoisonError::into_inner).writes;
            let page = read()?;
            if !page.events.is_empty() || Instant::now() >= end {
                return Ok(page);
            }
            self.until_written(seen, end)?;
        }
    }

    /// Waits until something was written after `seen` or the time is over.
    fn until_written(&self, seen: u64, end: Instant) -> Result<()> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let left = end.saturating_duration_since(Instant::now());
            if state.writes != seen || left.is_zero() {
                return Ok(());
            }
            state = self.written.wait_timeout(state, left.min(POLL)).unwrap_or_else(PoisonError::into_inner).0;
            if state.looked.elapsed() >= POLL && state.look()? {
                self.written.notify_all();
            }
        }
    }
}

impl State {
    /// Whether another connection wrote to the file since the last look.
    fn look(&mut self) -> Result<bool> {
        self.looked = Instant::now();
        let version = self.connection.query_row("PRAGMA data_version", [], |row| row.get(0)).map_err(fault)?;
        let changed = version != self.data_version;
        self.data_version = version;
        self.writes += u64::from(changed);
        Ok(changed)
    }
}
