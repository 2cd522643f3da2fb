use crate::error::faults;

faults! {
    /// What can go wrong when reading somebody's file as a whole. Single bad cells are [`CellProblem`](super::CellProblem)s.
    SheetError {
        /// The file is empty or its quotes do not close.
        Unreadable { table: String, row: u32, reason: String } = Invalid "sheet.unreadable" "{table}, row {row}: {reason}";
        /// The file is not UTF-8 (Latin-1 and UTF-16 are refused rather than guessed).
        NotUtf8 { table: String, row: u32 } = Invalid "sheet.not_utf8" "{table}, row {row}: the file is not UTF-8; save it again as CSV UTF-8";
        /// The file is larger than 256 MiB.
        TooLarge { table: String, bytes: usize, limit: usize } = Invalid "sheet.too_large" "{table} has {bytes} bytes; at most {limit} are read";
        /// The header has more than 4,096 columns.
        TooManyColumns { table: String, columns: usize, limit: usize } = Invalid "sheet.too_many_columns" "{table} has {columns} columns; at most {limit} are read";
        /// A column the table must have is not there.
        MissingColumn { table: String, column: String } = Invalid "sheet.missing_column" "{table} has no column `{column}`";
        /// Two columns have the name the mapping asks for.
        DuplicateColumn { table: String, column: String } = Invalid "sheet.duplicate_column" "{table} has the column `{column}` twice";
        /// A cell does not hold what its column promises.
        BadCell { table: String, row: u32, column: String, text: String } = Invalid "sheet.bad_cell" "{table}, row {row}, column {column}: `{text}` cannot be read";
    }
}
