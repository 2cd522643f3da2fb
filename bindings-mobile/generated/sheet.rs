// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

#[allow(unused_imports)]
use crate::{cross::*, fault::*, object::*};
#[allow(unused_imports)]
use jiff::Timestamp;

use gizi::sheet::CellFault;
/// Why a cell was refused.
#[uniffi::remote(Enum)]
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
use gizi::sheet::CellProblem;
/// A cell that could not be read: where it is, what it says, and why it was refused.
#[uniffi::remote(Record)]
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
    pub reason: gizi::sheet::CellFault,
}
use gizi::sheet::Strictness;
/// What a reading does with a file that has bad cells.
#[uniffi::remote(Enum)]
pub enum Strictness {
    /// One bad cell and nothing is loaded; all of them are listed.
    Strict,
    /// The good rows are loaded and the bad cells of the others are listed.
    Lenient,
}
