use crate::error::faults;

faults! {
    /// What can go wrong with a DataFrame.
    FrameError {
        /// The frame, or the stream it comes from, cannot be read as columns.
        Unreadable { reason: String } = Invalid "frame.unreadable" "cannot be read as columns: {reason}";
        /// A column is not there.
        MissingColumn { column: String } = Invalid "frame.missing_column" "there is no column `{column}`";
        /// A column holds numbers and has a name that means nothing.
        UnknownColumn { column: String } = Invalid "frame.unknown_column" "the column `{column}` of numbers is neither a field nor a nutrient";
        /// A column holds another type than is needed.
        ColumnType { expected: &'static str, found: String } = Invalid "frame.column_type" "{found} is not {expected}";
        /// A column has another length than its neighbours.
        ColumnLength { found: u64, expected: u64 } = Invalid "frame.column_length" "has {found} rows where the others have {expected}";
        /// A value that must be given is null.
        Null {} = Invalid "frame.null" "a value must be given";
        /// A value cannot be: not a number, too many digits, a time where a day is meant.
        BadValue { value: String, expected: &'static str } = Invalid "frame.bad_value" "`{value}` is not {expected}";
        /// A value that names its row stands there twice.
        Duplicate { value: String } = Invalid "frame.duplicate" "`{value}` stands there twice";
        /// The lines of a menu do not follow each other, though they are read part by part.
        Scattered { menu: String } = Invalid "frame.scattered" "the lines of the menu `{menu}` do not follow each other: sort them by menu first";
        /// A frame has more rows than can be counted.
        TooLong { rows: u64, limit: u64 } = Invalid "frame.too_long" "{rows} rows are more than {limit}: call in parts";
    }
}
