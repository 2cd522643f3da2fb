use super::content::{Property, fault, properties};
use crate::error::Result;
use crate::interchange::InterchangeError;
use crate::program::Holiday;
use crate::program::fields::HOLIDAY;
use crate::validation::{Check, Place, Report, Shape};
use jiff::civil::Date;

/// Most bytes of a calendar that is read.
const MAX_BYTES: usize = 8 * 1024 * 1024;

/// The holidays of a calendar.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct HolidayReading {
    /// Each all-day event that settings can hold, by day and name, each once.
    pub holidays: Vec<Holiday>,
    /// Events that were not taken, in the order of the file.
    pub skipped: Vec<SkippedEvent>,
}

/// An event of a calendar that was not taken for a holiday.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SkippedEvent {
    /// The line it begins on, from 1.
    pub line: u32,
    /// Its name; empty if it has none.
    pub name: String,
    /// Why.
    pub reason: SkippedReason,
}

/// Why an event was not taken for a holiday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum SkippedReason {
    /// It has a time of day.
    Timed,
    /// It is cancelled.
    Cancelled,
    /// It repeats by a rule or a list of days. Only calendars that write every day out are read.
    Repeats,
    /// Its name is none of a holiday: it shows nothing, has more than 100 characters, or control characters.
    Name,
    /// It lies in the year 0 or before.
    Year,
}

/// Reads the holidays of an iCalendar file (RFC 5545, UTF-8): every all-day event, its end exclusive as the format has
/// it.
///
/// Lines may end in CRLF or LF and be folded anywhere. A line break within a name is read as a space. What is no day
/// without service stands in `skipped`, with the reason: timed, cancelled and repeating events; so does what settings
/// could not hold, and the others are read all the same. To-dos, alarms and time zones are not read. An event that ends
/// on the day it starts is one day, as some calendars write it. Errors: `interchange.calendar` with the line for a file
/// that is no calendar and for an all-day event without a name or with impossible days.
///
/// ```
/// let file = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260320\r\nDTEND;VALUE=DATE:20260322\r\n\
///             SUMMARY:Hari Raya Idul Fitri\\, 1447 H\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
/// let read = gizi::interchange::read_holidays(file.as_bytes())?;
/// let holiday = &read.holidays[0];
/// assert_eq!(holiday.name, "Hari Raya Idul Fitri, 1447 H");
/// assert_eq!((holiday.date, holiday.end_date), ("2026-03-20".parse().unwrap(), "2026-03-21".parse().ok()));
/// # Ok::<(), gizi::Error>(())
/// ```
pub fn read_holidays(bytes: &[u8]) -> Result<HolidayReading> {
    if bytes.len() > MAX_BYTES {
        return Err(InterchangeError::CalendarTooLarge { bytes: bytes.len(), limit: MAX_BYTES }.into());
    }
    let properties = properties(bytes)?;
    let mut open: Vec<&str> = Vec::new();
    let mut event = Event::default();
    let (mut holidays, mut skipped) = (Vec::new(), Vec::new());
    for property in &properties {
        match property.name.as_str() {
            "BEGIN" => {
                let calendar = property.value.eq_ignore_ascii_case("VCALENDAR");
                if open.is_empty() != calendar {
                    return Err(fault(property.line, "a calendar begins with BEGIN:VCALENDAR and holds no other"));
                }
                open.push(&property.value);
                if is_event(&open) {
                    event = Event { line: property.line, ..Event::default() };
                }
            }
            "END" => {
                let whole = is_event(&open);
                if open.pop().is_none_or(|begun| !begun.eq_ignore_ascii_case(&property.value)) {
                    return Err(fault(property.line, format!("nothing that END:{} could end", property.value)));
                }
                if whole {
                    match event.read()? {
                        Ok(holiday) => holidays.push(holiday),
                        Err(event) => skipped.push(event),
                    }
                }
            }
            _ if open.is_empty() => return Err(fault(property.line, "a calendar begins with BEGIN:VCALENDAR")),
            _ if is_event(&open) => event.take(property)?,
            _ => {}
        }
    }
    if let Some(last) = properties.last().filter(|_| !open.is_empty()) {
        return Err(fault(last.line, "the calendar has no end"));
    }
    if properties.is_empty() {
        return Err(fault(1, "a calendar begins with BEGIN:VCALENDAR"));
    }
    holidays.sort_by(|a, b| (a.date, &a.name, a.end_date).cmp(&(b.date, &b.name, b.end_date)));
    holidays.dedup();
    Ok(HolidayReading { holidays, skipped })
}

/// An event of the calendar itself; what is within it, such as an alarm, is none of its own.
fn is_event(open: &[&str]) -> bool {
    open.len() == 2 && open.last().is_some_and(|last| last.eq_ignore_ascii_case("VEVENT"))
}

/// An event as far as it was read.
#[derive(Default)]
struct Event<'a> {
    line: u32,
    name: Option<&'a Property>,
    start: Option<&'a Property>,
    end: Option<&'a Property>,
    duration: Option<&'a Property>,
    cancelled: bool,
    repeats: bool,
}

impl<'a> Event<'a> {
    fn take(&mut self, property: &'a Property) -> Result<()> {
        let slot = match property.name.as_str() {
            "SUMMARY" => &mut self.name,
            "DTSTART" => &mut self.start,
            "DTEND" => &mut self.end,
            "DURATION" => &mut self.duration,
            "STATUS" => {
                self.cancelled = property.value.eq_ignore_ascii_case("CANCELLED");
                return Ok(());
            }
            "RRULE" | "RDATE" => {
                self.repeats = true;
                return Ok(());
            }
            _ => return Ok(()),
        };
        if slot.replace(property).is_some() {
            return Err(fault(property.line, format!("the event has a {} already", property.name)));
        }
        Ok(())
    }

    /// The holiday, or why it is none.
    fn read(&self) -> Result<std::result::Result<Holiday, SkippedEvent>> {
        let name = self.name.map(|name| one_line(&name.text())).unwrap_or_default();
        let start = self.start.ok_or_else(|| fault(self.line, "the event has no DTSTART"))?;
        let reason = if self.cancelled {
            Some(SkippedReason::Cancelled)
        } else if !is_day(start) {
            Some(SkippedReason::Timed)
        } else {
            self.repeats.then_some(SkippedReason::Repeats)
        };
        let line = self.line;
        if let Some(reason) = reason {
            return Ok(Err(SkippedEvent { line, name, reason }));
        }
        if name.is_empty() {
            return Err(fault(self.line, "the event has no SUMMARY"));
        }
        let date = day(start)?;
        let after = match (self.end, self.duration) {
            (Some(_), Some(duration)) => return Err(fault(duration.line, "the event has both DTEND and DURATION")),
            (Some(end), None) => day(end)?,
            (None, Some(duration)) => {
                let span = days(&duration.value).and_then(|days| jiff::Span::new().try_days(days).ok());
                let end = span.and_then(|span| date.checked_add(span).ok());
                end.ok_or_else(|| fault(duration.line, format!("`{}` is no number of days", shown(duration))))?
            }
            (None, None) => date,
        };
        if after < date {
            let line = self.end.map_or(self.line, |end| end.line);
            return Err(fault(line, format!("the event ends on {after} before it starts on {date}")));
        }
        let last = after.yesterday().unwrap_or(after);
        let holiday = Holiday { name, date, end_date: Some(last).filter(|last| *last > date) };
        Ok(match unfit(&holiday) {
            Some(reason) => Err(SkippedEvent { line, name: holiday.name, reason }),
            None => Ok(holiday),
        })
    }
}

/// A name on one line, without spaces around it.
fn one_line(name: &str) -> String {
    name.trim().lines().collect::<Vec<_>>().join(" ")
}

/// Why settings cannot hold a holiday.
fn unfit(holiday: &Holiday) -> Option<SkippedReason> {
    let mut report = Report::default();
    holiday.check(&Shape::Record(&HOLIDAY), &Place::root("holiday"), &mut report);
    if !report.into_violations().is_empty() || holiday.name.contains(char::is_control) {
        Some(SkippedReason::Name)
    } else {
        (holiday.date.year() < 1).then_some(SkippedReason::Year)
    }
}

fn is_day(property: &Property) -> bool {
    match property.parameter("VALUE") {
        Some(kind) => kind.eq_ignore_ascii_case("DATE"),
        // Some calendars leave the kind out; a time has a T in it.
        None => !property.value.contains(['T', 't']),
    }
}

/// `20260319`.
fn day(property: &Property) -> Result<Date> {
    let text = property.value.trim();
    let number = |from: usize, to: usize| text.get(from..to).and_then(|digits| digits.parse::<u16>().ok());
    let digits = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
    let read = || {
        let (year, month) = (i16::try_from(number(0, 4)?).ok()?, i8::try_from(number(4, 6)?).ok()?);
        Date::new(year, month, i8::try_from(number(6, 8)?).ok()?).ok()
    };
    let found = if digits { read() } else { None };
    found.ok_or_else(|| fault(property.line, format!("`{}` is no day", shown(property))))
}

/// `P3D` or `P2W`.
fn days(text: &str) -> Option<i64> {
    let text = text.trim().trim_start_matches('+').strip_prefix(['P', 'p'])?;
    let (number, days) = match text.strip_suffix(['D', 'd']) {
        Some(number) => (number, 1),
        None => (text.strip_suffix(['W', 'w'])?, 7),
    };
    number.parse::<u32>().ok().map(|number| i64::from(number) * days)
}

fn shown(property: &Property) -> String {
    property.value.chars().take(40).collect()
}
