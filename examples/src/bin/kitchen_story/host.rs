//! A host whose day, time and ids are the same in every run, so that the story is too.

use gizi::clock::{Clock, IdSource};
use gizi::kitchen::Host;
use jiff::civil::{Date, date};
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// The day before the first meal.
const TODAY: Date = date(2026, 1, 4);

/// Counts: each look at the clock is a second later, each id the next.
#[derive(Debug)]
struct Counted {
    began: Timestamp,
    looks: AtomicI64,
    ids: AtomicI64,
}

pub(crate) fn still() -> Result<Host, jiff::Error> {
    let began = format!("{TODAY}T01:00:00Z").parse()?;
    let counted = Arc::new(Counted { began, looks: AtomicI64::new(0), ids: AtomicI64::new(1) });
    Ok(Host::new(counted.clone(), counted))
}

impl Clock for Counted {
    fn now(&self) -> Timestamp {
        let looks = SignedDuration::from_secs(self.looks.fetch_add(1, Ordering::Relaxed));
        self.began.checked_add(looks).unwrap_or(self.began)
    }

    fn today(&self, _: &str) -> gizi::Result<Date> {
        Ok(TODAY)
    }
}

impl IdSource for Counted {
    fn next_id(&self) -> String {
        format!("id-{}", self.ids.fetch_add(1, Ordering::Relaxed))
    }
}
