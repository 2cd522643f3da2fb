use super::{NutritionProgram, Weekday};
use jiff::civil::Date;

/// Days on which the kitchen feeds nobody, whatever the day of the week: a public holiday, a school break.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Holiday {
    /// Its name: "Hari Raya Nyepi".
    pub name: String,
    /// The day, or its first.
    pub date: Date,
    /// Its last day, itself included. Absent: one day.
    #[serde(default)]
    pub end_date: Option<Date>,
}

impl Holiday {
    /// Whether a day belongs to it.
    pub fn includes(&self, date: Date) -> bool {
        self.date <= date && date <= self.end_date.unwrap_or(self.date)
    }
}

/// Whether a programme feeds on a day, and if not, why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum DayKind {
    /// It feeds.
    Feeding,
    /// A holiday on a day of the week on which it would feed.
    Holiday,
    /// A day of the week on which it does not feed.
    RestDay,
    /// Before its first day or after its last.
    OutsideProgram,
}

impl NutritionProgram {
    /// Whether it feeds on a day, and if not, why. Its status is not asked: a paused programme keeps its calendar.
    pub fn day_kind(&self, date: Date, holidays: &[Holiday]) -> DayKind {
        if !self.includes(date) {
            DayKind::OutsideProgram
        } else if !self.feeding_days.contains(&Weekday::of(date)) {
            DayKind::RestDay
        } else if holidays.iter().any(|holiday| holiday.includes(date)) {
            DayKind::Holiday
        } else {
            DayKind::Feeding
        }
    }
}
