use crate::error::faults;

faults! {
    /// What can go wrong with a programme.
    ProgramError {
        /// A programme breaks limits; every violation is a detail.
        Invalid { count: usize } = Invalid "program.invalid" "{count} fields of the programme are wrong";
        /// A time of day is not `00:00` to `23:59`.
        Time { value: String } = Invalid "program.time" "`{value}` is no time of day such as 08:00 or 11:30";
    }
}
