use crate::error::faults;

faults! {
    /// What can go wrong with a file to be read or written.
    InterchangeError {
        /// A column mapping contradicts itself.
        Mapping { table: String, reason: String } = Invalid "interchange.mapping" "the mapping of {table} cannot be: {reason}";
        /// A file is no iCalendar, or an event in it cannot be.
        Calendar { line: u32, reason: String } = Invalid "interchange.calendar" "line {line} of the calendar: {reason}";
        /// A calendar has more than 8 MiB.
        CalendarTooLarge { bytes: usize, limit: usize } = Invalid "interchange.calendar_too_large" "the calendar has {bytes} bytes; at most {limit} are read";
    }
}
