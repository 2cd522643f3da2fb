//! Calendars of holidays.

use gizi::interchange::read_holidays;

/// Holidays have a name and end no earlier than they start; each stands once, by day.
pub fn calendar(bytes: &[u8]) -> bool {
    let Ok(read) = read_holidays(bytes) else { return false };
    for holiday in &read.holidays {
        assert!(!holiday.name.is_empty());
        assert!(holiday.end_date.is_none_or(|last| last > holiday.date));
    }
    assert!(read.holidays.is_sorted_by(|a, b| a != b && (a.date, &a.name) <= (b.date, &b.name)));
    !read.holidays.is_empty()
}
