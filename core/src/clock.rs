//! What a kitchen asks its host: the time, the civil date, and new ids. The engine itself has no clock and no chance.

use crate::error::{Error, Result, faults};
use jiff::Timestamp;
use jiff::civil::Date;
use std::fmt::Debug;
use std::time::{Duration, Instant};

/// Tells the time.
pub trait Clock: Send + Sync + Debug {
    /// This moment, for audit stamps.
    fn now(&self) -> Timestamp;

    /// The civil date in a time zone by its IANA name, `Asia/Jakarta`.
    ///
    /// A zone the host does not know is an error.
    fn today(&self, time_zone: &str) -> Result<Date>;
}

/// Makes ids.
pub trait IdSource: Send + Sync + Debug {
    /// An id nobody made before: 1 to 64 of `A-Z a-z 0-9 _ -`.
    fn next_id(&self) -> String;
}

faults! {
    /// What can go wrong with the clock.
    ClockError {
        /// A time zone is not known by its IANA name.
        UnknownTimeZone { time_zone: String } = Invalid "clock.unknown_time_zone" "no time zone `{time_zone}`; IANA names are known, such as Asia/Jakarta";
    }
}

/// What a [`Clock`] says of a time zone it does not know.
pub fn unknown_time_zone(time_zone: &str) -> Error {
    ClockError::UnknownTimeZone { time_zone: time_zone.chars().take(64).collect() }.into()
}

/// How long somebody waits. In a browser, where one thread does everything, nobody can.
#[derive(Debug)]
pub(crate) struct Patience(Option<Instant>);

impl Patience {
    pub(crate) fn of(wait: Duration) -> Self {
        let can_wait = !wait.is_zero() && !cfg!(target_family = "wasm");
        Self(can_wait.then(|| Instant::now() + wait))
    }

    /// What is left of it; none if it is over.
    pub(crate) fn left(&self) -> Option<Duration> {
        self.0.map(|end| end.saturating_duration_since(Instant::now())).filter(|left| !left.is_zero())
    }
}

#[cfg(feature = "system")]
pub(crate) mod system {
    use super::{Clock, IdSource, unknown_time_zone};
    use crate::error::Result;
    use jiff::civil::Date;
    use jiff::tz::TimeZone;
    use jiff::{Timestamp, Zoned};

    /// The machine's clock, and the IANA time zones of the machine or, where it has none, of the build.
    #[derive(Debug)]
    pub(crate) struct SystemClock;

    impl Clock for SystemClock {
        fn now(&self) -> Timestamp {
            Timestamp::now()
        }

        fn today(&self, time_zone: &str) -> Result<Date> {
            let zone = TimeZone::get(time_zone).map_err(|_| unknown_time_zone(time_zone))?;
            Ok(Zoned::new(self.now(), zone).date())
        }
    }

    /// UUIDs of version 7: those made later sort later.
    #[derive(Debug)]
    pub(crate) struct Uuids;

    impl IdSource for Uuids {
        fn next_id(&self) -> String {
            uuid::Uuid::now_v7().to_string()
        }
    }
}
