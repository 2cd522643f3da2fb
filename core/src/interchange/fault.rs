use crate::error::faults;

faults! {
    /// What can go wrong with a file to be read or written.
    InterchangeError {
        /// A column mapping contradicts itself.
        Mapping { table: String, reason: String } = Invalid "interchange.mapping" "the mapping of {table} cannot be: {reason}";
        /// A workbook cannot hold the tables: too many rows, or a text too long.
        Workbook { reason: String } = Invalid "interchange.workbook" "the workbook cannot be written: {reason}";
    }
}
