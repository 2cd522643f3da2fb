use super::ProgramError;
use crate::error::Result;
use std::fmt;

/// A time of day in the kitchen, to the minute: `11:30`. It belongs to no time zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TimeOfDay(u32);

impl TimeOfDay {
    /// Reads `HH:MM`, from `00:00` to `23:59`.
    pub fn new(text: &str) -> Result<Self> {
        let two = |digits: &str| {
            let fits = digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit());
            if fits { digits.parse::<u32>().ok() } else { None }
        };
        let read = text.split_once(':').and_then(|(hour, minute)| Some((two(hour)?, two(minute)?)));
        match read {
            Some((hour, minute)) if hour < 24 && minute < 60 => Ok(Self(hour * 60 + minute)),
            _ => Err(ProgramError::Time { value: text.chars().take(16).collect() }.into()),
        }
    }

    /// The time of so many minutes since a midnight, of whatever day.
    pub(crate) fn of_day(minutes: i64) -> Self {
        Self(u32::try_from(minutes.rem_euclid(24 * 60)).unwrap_or_default())
    }

    /// Minutes since midnight, 0 to 1439.
    pub fn minutes(&self) -> u32 {
        self.0
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl std::str::FromStr for TimeOfDay {
    type Err = crate::Error;
    fn from_str(text: &str) -> Result<Self> {
        Self::new(text)
    }
}

impl TryFrom<String> for TimeOfDay {
    type Error = crate::Error;
    fn try_from(text: String) -> Result<Self> {
        Self::new(&text)
    }
}

impl From<TimeOfDay> for String {
    fn from(time: TimeOfDay) -> Self {
        time.to_string()
    }
}
