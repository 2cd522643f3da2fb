use crate::error::faults;

faults! {
    /// What can go wrong with a column mapping.
    InterchangeError {
        /// A column mapping contradicts itself.
        Mapping { table: String, reason: String } = Invalid "interchange.mapping" "the mapping of {table} cannot be: {reason}";
    }
}
