use crate::error::faults;

faults! {
    /// What can be wrong with JSON from outside.
    JsonError {
        /// The text is no JSON, or not that of the record.
        Unreadable { reason: String } = Invalid "json.unreadable" "the JSON cannot be read: {reason}";
        /// A record has no such field.
        UnknownField { field: String } = Invalid "json.unknown_field" "there is no field `{field}`";
        /// A number has digits that reading would drop.
        InexactNumber { number: String } = Invalid "json.inexact_number" "{number} has more digits than a JSON number keeps: write it shorter, or as a text";
    }
}
