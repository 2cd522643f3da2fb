use crate::error::faults;

faults! {
    /// What can go wrong with a plan.
    PlanError {
        /// A plan breaks limits; every violation is a detail.
        InvalidPlan { count: usize } = Invalid "plan.invalid" "{count} fields of the plan are wrong";
        /// An assignment breaks limits; every violation is a detail.
        InvalidAssignment { count: usize } = Invalid "assignment.invalid" "{count} fields of the assignment are wrong";
        /// What is said to have happened breaks limits; every violation is a detail.
        InvalidActual { count: usize } = Invalid "actual.invalid" "{count} fields of what happened are wrong";
        /// A range of days ends before it starts.
        Backwards { first: jiff::civil::Date, last: jiff::civil::Date } = Invalid "plan.range_backwards" "the days from {first} to {last} end before they start";
        /// A range has more than 400 days.
        TooLong { first: jiff::civil::Date, last: jiff::civil::Date, limit: u32 } = Invalid "plan.range_too_long" "the days from {first} to {last} are more than {limit}";
        /// A month is not 1 to 12 of a year from 1 to 9999.
        Month { year: u32, month: u32 } = Invalid "plan.no_such_month" "there is no month {month} of the year {year}";
        /// A day would lie outside the calendar, which ends with the year 9999.
        BeyondCalendar { date: jiff::civil::Date, days: i64 } = Invalid "plan.beyond_calendar" "there is no day {days} days after {date}";
        /// Portions beyond the planned ones are below 0 or above 100 percent.
        Spare { percent: crate::quantity::Decimal } = Invalid "plan.spare_portions" "{percent} percent more portions: it must be from 0 to 100";
        /// A delivery is more days ahead than anything keeps.
        Lead { days: u32, limit: u32 } = Invalid "plan.lead_days" "a delivery {days} days ahead: at most {limit}";
        /// Packing or delivery takes longer than a day.
        LeadMinutes { minutes: u32, limit: u32 } = Invalid "plan.lead_minutes" "packing or delivery of {minutes} minutes: at most {limit}";
    }
}
