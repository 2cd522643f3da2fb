use super::PlanError;
use crate::error::Result;
use jiff::civil::Date;

/// Most days of a calendar.
pub const MAX_RANGE_DAYS: u32 = 400;

/// Days from a first to a last, both included. They are civil days and belong to no time zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DayRange {
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
}

impl DayRange {
    /// The days of a month, 1 to 12, of a year from 1 to 9999.
    pub fn month(year: u32, month: u32) -> Result<Self> {
        let first = || Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, 1).ok();
        match first() {
            Some(first) if year > 0 => Ok(Self { first, last: first.last_of_month() }),
            _ => Err(PlanError::Month { year, month }.into()),
        }
    }

    /// Whether a day is one of them.
    pub fn includes(&self, date: Date) -> bool {
        self.first <= date && date <= self.last
    }

    /// How many days; below 1 if the last comes before the first.
    pub fn days(&self) -> i64 {
        self.first.duration_until(self.last).as_hours() / 24 + 1
    }

    /// Every day in order. Errors: `plan.range_backwards`, `plan.range_too_long` above [`MAX_RANGE_DAYS`].
    pub(crate) fn each(&self) -> Result<impl Iterator<Item = Date> + use<>> {
        let Self { first, last } = *self;
        if last < first {
            return Err(PlanError::Backwards { first, last }.into());
        }
        if self.days() > i64::from(MAX_RANGE_DAYS) {
            return Err(PlanError::TooLong { first, last, limit: MAX_RANGE_DAYS }.into());
        }
        let after = move |day: &Date| day.tomorrow().ok().filter(|next| *next <= last);
        Ok(std::iter::successors(Some(first), after))
    }
}
