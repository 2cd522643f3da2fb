use super::{CsvRow, write_csv};
use crate::money::{Money, Rounding};
use crate::quantity::{Decimal, NumberFormat, decimal};
use jiff::civil::Date;
use rust_decimal::RoundingStrategy;

/// Decimal places of a quantity as it is written.
const PLACES: u32 = 6;

/// A table to be written: a file of CSV, or one sheet of a workbook.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Table {
    /// Its name: that of the sheet.
    pub name: String,
    /// The names of its columns.
    pub header: Vec<String>,
    /// Its rows.
    pub rows: Vec<TableRow>,
}

/// One row, a cell for each column.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TableRow {
    /// From left to right.
    pub cells: Vec<TableCell>,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "kind", rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase")]
pub enum TableCell {
    /// Nothing: there is none, or nobody knows.
    Empty,
    /// Text; never a formula.
    Text {
        /// The text.
        text: String,
    },
    /// A number, written with at most 6 decimal places, half away from zero.
    Number {
        /// The number.
        #[serde(with = "decimal::wire")]
        value: Decimal,
    },
    /// An amount, written at the minor units of its currency, half away from zero; the header names the currency.
    Money {
        /// The amount.
        amount: Money,
    },
    /// A civil date.
    Date {
        /// The date.
        date: Date,
    },
}

impl TableCell {
    pub(super) fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text { text } }
    }

    pub(super) fn number(value: impl Into<Decimal>) -> Self {
        Self::Number { value: value.into() }
    }

    pub(super) fn known(value: Option<impl Into<Decimal>>) -> Self {
        value.map_or(Self::Empty, Self::number)
    }

    /// The number of the cell as it is written.
    pub(super) fn written(&self) -> Option<Decimal> {
        match self {
            Self::Number { value } => {
                Some(value.round_dp_with_strategy(PLACES, RoundingStrategy::MidpointAwayFromZero).normalize())
            }
            Self::Money { amount } => {
                let places = amount.currency.minor_units();
                Some(amount.round(places, Rounding::HalfUp).amount.normalize())
            }
            _ => None,
        }
    }
}

/// Writes a table as [`write_csv`] does: numbers in the format, dates as `2026-01-05`.
pub fn write_table_csv(table: &Table, format: NumberFormat) -> String {
    let cell = |cell: &TableCell| match cell {
        TableCell::Empty => String::new(),
        TableCell::Text { text } => text.clone(),
        TableCell::Date { date } => date.to_string(),
        TableCell::Number { .. } | TableCell::Money { .. } => {
            let number = cell.written().unwrap_or_default().to_string();
            number.replace('.', &format.decimal_mark().to_string())
        }
    };
    let rows: Vec<CsvRow> =
        table.rows.iter().map(|row| CsvRow { cells: row.cells.iter().map(cell).collect() }).collect();
    write_csv(&table.header, &rows, format)
}
