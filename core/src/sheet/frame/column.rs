use super::FrameError;
use crate::error::Error;

/// A column of a DataFrame, and what can be wrong with it: the path of an error names frame, column and row.
///
/// ```
/// use gizi::sheet::FrameColumn;
/// let error = FrameColumn::new("lines", "grams").is_null(7);
/// assert_eq!(error.to_string(), "lines.grams[7]: a value must be given [frame.null]");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FrameColumn<'a> {
    frame: &'a str,
    column: &'a str,
}

impl<'a> FrameColumn<'a> {
    /// A column of the frame that a parameter of this name holds.
    pub fn new(frame: &'a str, column: &'a str) -> Self {
        Self { frame, column }
    }

    fn fault(&self, fault: FrameError) -> Error {
        Error::from(fault).at(self.column).at(self.frame)
    }

    fn fault_in(&self, row: u64, fault: FrameError) -> Error {
        self.at(row, fault.into())
    }

    /// An error about the value in a row, with its place in front of the path.
    pub fn at(&self, row: u64, error: Error) -> Error {
        error.at(format!("{}[{row}]", self.column)).at(self.frame)
    }

    /// An error about an entry of a list that is a parameter, with its place in front of the path.
    pub fn in_list(list: &str, entry: u64, error: Error) -> Error {
        error.at(format!("{list}[{entry}]"))
    }

    /// The frame is no frame, or its stream breaks.
    pub fn is_unreadable(frame: &str, reason: &str) -> Error {
        Error::from(FrameError::Unreadable { reason: reason.to_owned() }).at(frame)
    }

    /// The column is not there.
    pub fn is_missing(&self) -> Error {
        Error::from(FrameError::MissingColumn { column: self.column.to_owned() }).at(self.frame)
    }

    /// Nobody knows what the numbers of the column are.
    pub fn is_unknown(&self) -> Error {
        Error::from(FrameError::UnknownColumn { column: self.column.to_owned() }).at(self.frame)
    }

    /// The column holds another type than is needed.
    pub fn has_type(&self, found: &str, expected: &'static str) -> Error {
        self.fault(FrameError::ColumnType { expected, found: found.to_owned() })
    }

    /// The column has another length than its neighbours.
    pub fn has_length(&self, found: u64, expected: u64) -> Error {
        self.fault(FrameError::ColumnLength { found, expected })
    }

    /// A frame has more rows than can be counted.
    pub fn is_too_long(frame: &str, rows: u64, limit: u64) -> Error {
        Error::from(FrameError::TooLong { rows, limit }).at(frame)
    }

    /// The value of a row must be given.
    pub fn is_null(&self, row: u64) -> Error {
        self.fault_in(row, FrameError::Null {})
    }

    /// The value of a row cannot be.
    pub fn refuses(&self, row: u64, value: &str, expected: &'static str) -> Error {
        let value = value.chars().take(64).collect();
        self.fault_in(row, FrameError::BadValue { value, expected })
    }

    /// The value of a row stands there twice.
    pub fn repeats(&self, row: u64, value: &str) -> Error {
        self.fault_in(row, FrameError::Duplicate { value: value.chars().take(64).collect() })
    }

    /// The lines of a menu do not follow each other.
    pub fn scatters(&self, row: u64, menu: &str) -> Error {
        self.fault_in(row, FrameError::Scattered { menu: menu.chars().take(64).collect() })
    }
}

#[cfg(test)]
mod tests {
    use super::FrameColumn;

    #[test]
    fn an_error_names_the_frame_the_column_and_the_row() {
        let grams = FrameColumn::new("lines", "grams");
        let told = [
            FrameColumn::is_unreadable("lines", "no columns"),
            grams.is_missing(),
            grams.is_unknown(),
            grams.has_type("Boolean", "a number"),
            grams.has_length(2, 3),
            FrameColumn::is_too_long("lines", 9, 8),
            grams.is_null(4),
            grams.refuses(4, &"x".repeat(70), "a mass"),
            grams.repeats(4, "tempe"),
            grams.scatters(4, "senin"),
        ]
        .map(|error| (error.code(), error.path().to_owned()));
        let expected = [
            ("frame.unreadable", "lines"),
            ("frame.missing_column", "lines"),
            ("frame.unknown_column", "lines"),
            ("frame.column_type", "lines.grams"),
            ("frame.column_length", "lines.grams"),
            ("frame.too_long", "lines"),
            ("frame.null", "lines.grams[4]"),
            ("frame.bad_value", "lines.grams[4]"),
            ("frame.duplicate", "lines.grams[4]"),
            ("frame.scattered", "lines.grams[4]"),
        ];
        assert_eq!(told, expected.map(|(code, path)| (code, path.to_owned())));
        let inner = crate::menu::Catalog::standard().and_then(|catalog| catalog.ingredient("tempe").cloned());
        assert_eq!(FrameColumn::in_list("scenarios", 1, grams.is_null(0)).path(), "scenarios[1].lines.grams[0]");
        assert_eq!(grams.at(2, inner.unwrap_err()).path(), "lines.grams[2]");
    }
}
