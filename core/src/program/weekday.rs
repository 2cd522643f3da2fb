use jiff::civil::Date;

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Weekday {
    /// Monday.
    #[serde(alias = "SENIN")]
    Monday,
    /// Tuesday.
    #[serde(alias = "SELASA")]
    Tuesday,
    /// Wednesday.
    #[serde(alias = "RABU")]
    Wednesday,
    /// Thursday.
    #[serde(alias = "KAMIS")]
    Thursday,
    /// Friday.
    #[serde(alias = "JUMAT")]
    Friday,
    /// Saturday.
    #[serde(alias = "SABTU")]
    Saturday,
    /// Sunday.
    #[serde(alias = "MINGGU")]
    Sunday,
}

impl Weekday {
    /// The day of the week of a date.
    pub fn of(date: Date) -> Self {
        match date.weekday() {
            jiff::civil::Weekday::Monday => Self::Monday,
            jiff::civil::Weekday::Tuesday => Self::Tuesday,
            jiff::civil::Weekday::Wednesday => Self::Wednesday,
            jiff::civil::Weekday::Thursday => Self::Thursday,
            jiff::civil::Weekday::Friday => Self::Friday,
            jiff::civil::Weekday::Saturday => Self::Saturday,
            jiff::civil::Weekday::Sunday => Self::Sunday,
        }
    }
}
