use crate::clock::{Clock, IdSource};
use crate::error::Result;
use crate::kitchen::Host;
use jiff::Timestamp;
use jiff::civil::Date;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

/// A clock that a test sets: it stands still on a civil date, noon in UTC, and moves one second with every look.
#[derive(Debug)]
pub struct FixedClock {
    date: Date,
    looks: AtomicI64,
}

/// Ids `id-1`, `id-2`, …
#[derive(Debug, Default)]
pub struct CountedIds(AtomicU64);

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        let noon = self
            .date
            .at(12, 0, 0, 0)
            .to_zoned(jiff::tz::TimeZone::UTC)
            .map_or(Timestamp::UNIX_EPOCH, |zoned| zoned.timestamp());
        let looks = self.looks.fetch_add(1, Ordering::Relaxed);
        noon.checked_add(jiff::SignedDuration::from_secs(looks)).unwrap_or(noon)
    }

    fn today(&self, _: &str) -> Result<Date> {
        Ok(self.date)
    }
}

impl IdSource for CountedIds {
    fn next_id(&self) -> String {
        format!("id-{}", self.0.fetch_add(1, Ordering::Relaxed) + 1)
    }
}

/// A host whose day, time and ids are the same in every run.
pub fn fixed_host(date: Date) -> Host {
    Host::new(Arc::new(FixedClock { date, looks: AtomicI64::new(0) }), Arc::new(CountedIds::default()))
}
