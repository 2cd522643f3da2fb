use super::SheetError;
use std::fmt;

/// Most problems a reading lists; further ones are only counted.
pub const MAX_PROBLEMS: usize = 1000;
const MAX_SHOWN: usize = 80;

/// What a reading does with a file that has bad cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Strictness {
    /// One bad cell and nothing is loaded; all of them are listed.
    #[default]
    Strict,
    /// The good rows are loaded and the bad cells of the others are listed.
    Lenient,
}

/// Why a cell was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CellFault {
    /// The row has more or fewer cells than the header.
    RowLength,
    /// The cell must not be empty.
    Required,
    /// The code has characters an id cannot hold, or too many.
    BadCode,
    /// An earlier row has the same code, or the same price.
    Duplicate,
    /// It is no number in the stated format.
    NotANumber,
    /// Its mark may stand between thousands or before the decimals: `12.958` is twelve or twelve thousand.
    AmbiguousThousands,
    /// It is below zero.
    Negative,
    /// It is not above zero.
    NotPositive,
    /// 100 g of food cannot hold that much: the column is in another unit, or a digit is wrong.
    Impossible,
    /// It is no percentage above 0 and at most 100.
    NotAPercentage,
    /// The mapping does not know this food group.
    UnknownCategory,
    /// It is no day in the stated format.
    BadDate,
    /// No such unit in the unit table.
    UnknownUnit,
    /// No ISO 4217 currency code.
    UnknownCurrency,
    /// It is none of the words this column may hold.
    UnknownWord,
}

impl CellFault {
    /// Its key in the table of messages.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::RowLength => "row_length",
            Self::Required => "required",
            Self::BadCode => "bad_code",
            Self::Duplicate => "duplicate",
            Self::NotANumber => "not_a_number",
            Self::AmbiguousThousands => "ambiguous_thousands",
            Self::Negative => "negative",
            Self::NotPositive => "not_positive",
            Self::Impossible => "impossible",
            Self::NotAPercentage => "not_a_percentage",
            Self::UnknownCategory => "unknown_category",
            Self::BadDate => "bad_date",
            Self::UnknownUnit => "unknown_unit",
            Self::UnknownCurrency => "unknown_currency",
            Self::UnknownWord => "unknown_word",
        }
    }

    fn message(self) -> &'static str {
        match self {
            Self::RowLength => "the row has more or fewer cells than the header",
            Self::Required => "the cell must not be empty",
            Self::BadCode => "it is no code an id can hold (A-Z, a-z, 0-9, _ and -)",
            Self::Duplicate => "an earlier row says it already",
            Self::NotANumber => "it is no number in the stated format",
            Self::AmbiguousThousands => {
                "thousands or decimals? Write it without a mark between thousands, 12958, or with fewer decimals, 12.96"
            }
            Self::Negative => "it is below zero",
            Self::NotPositive => "it is not above zero",
            Self::Impossible => "100 g cannot hold that much; is the unit right?",
            Self::NotAPercentage => "it is no percentage above 0 and at most 100",
            Self::UnknownCategory => "the mapping does not know this food group",
            Self::BadDate => "it is no day in the stated format",
            Self::UnknownUnit => "there is no such unit",
            Self::UnknownCurrency => "it is no ISO 4217 currency code",
            Self::UnknownWord => "it is none of the words this column may hold",
        }
    }
}

/// A cell that could not be read: where it is, what it says, and why it was refused.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CellProblem {
    /// The table or file.
    pub table: String,
    /// The row as a spreadsheet counts it: the header is row 1, blank lines count, a line break inside quotes does not.
    pub row: u32,
    /// The column's name in the header; empty when the whole row is meant.
    pub column: String,
    /// What the cell says, cut after 80 characters.
    pub text: String,
    /// Why it was refused.
    pub reason: CellFault,
}

impl CellProblem {
    pub(crate) fn new(table: &str, row: u32, column: &str, text: &str, reason: CellFault) -> Self {
        let text = text.chars().take(MAX_SHOWN).collect();
        Self { table: table.to_owned(), row, column: column.to_owned(), text, reason }
    }

    pub(crate) fn into_error(self) -> crate::Error {
        let Self { table, row, column, text, .. } = self;
        SheetError::BadCell { table, row, column, text }.into()
    }
}

impl fmt::Display for CellProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, row {}", self.table, self.row)?;
        if !self.column.is_empty() {
            write!(f, ", column {}", self.column)?;
        }
        write!(f, ": `{}`: {}", self.text, self.reason.message())
    }
}

/// The problems of one reading.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    listed: Vec<CellProblem>,
    count: u32,
}

impl Problems {
    pub(crate) fn add(&mut self, problem: CellProblem) {
        self.count = self.count.saturating_add(1);
        if self.listed.len() < MAX_PROBLEMS {
            self.listed.push(problem);
        }
    }

    pub(crate) fn count(&self) -> u32 {
        self.count
    }

    pub(crate) fn listed(self) -> Vec<CellProblem> {
        self.listed
    }

    /// What may be loaded: everything that was good, or nothing.
    pub(crate) fn admit<T>(&self, strictness: Strictness, good: Vec<T>) -> Vec<T> {
        match strictness {
            Strictness::Strict if self.count > 0 => Vec::new(),
            _ => good,
        }
    }
}
