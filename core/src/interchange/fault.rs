use crate::error::faults;

faults! {
    /// What can go wrong when reading somebody's file.
    InterchangeError {
        /// The file is not CSV, not UTF-8, or empty.
        Unreadable { table: &'static str, row: u64, reason: String } = Invalid "interchange.unreadable" "{table}, row {row}: {reason}";
        /// A column the table must have is not there.
        MissingColumn { table: &'static str, column: String } = Invalid "interchange.missing_column" "{table} has no column `{column}`";
        /// A cell does not hold what its column promises.
        BadCell { table: &'static str, row: u64, column: String, text: String } = Invalid "interchange.bad_cell" "{table}, row {row}, column {column}: `{text}` cannot be read";
    }
}
