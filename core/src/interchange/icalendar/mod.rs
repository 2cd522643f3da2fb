//! iCalendar (RFC 5545): reading days without service, writing a plan for people's own calendars.

mod content;
pub(super) mod holidays;
pub(super) mod plan;
