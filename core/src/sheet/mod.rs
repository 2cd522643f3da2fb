//! The one reader of every delimited file: header, byte order mark, rows as people count them, cells by column; and what
//! the bindings, which read DataFrames, say of theirs.
//!
//! What it finds wrong with single cells is a list of [`CellProblem`]s; a file that cannot be read at all is an error.
//!
//! ```
//! use gizi::sheet::{CellFault, CellProblem};
//! let problem = CellProblem {
//!     table: "prices.csv".to_owned(),
//!     row: 7,
//!     column: "amount".to_owned(),
//!     text: "14.O00".to_owned(),
//!     reason: CellFault::NotANumber,
//! };
//! assert_eq!(problem.to_string(), "prices.csv, row 7, column amount: `14.O00`: it is no number in the stated format");
//! ```

mod fault;
mod frame;
mod problem;

use crate::error::Result;
pub(crate) use fault::SheetError;
pub use frame::FrameColumn;
pub(crate) use frame::FrameError;
pub(crate) use problem::Problems;
pub use problem::{CellFault, CellProblem, MAX_PROBLEMS, Strictness};

/// Most bytes of one file.
pub const MAX_BYTES: usize = 256 << 20;
/// Most columns of one file.
pub const MAX_COLUMNS: usize = 4096;

/// A file with a header, read row by row.
pub(crate) struct Sheet<'a> {
    table: String,
    text: &'a str,
    names: Vec<String>,
    reader: csv::Reader<&'a [u8]>,
    last_row: u32,
}

/// A column a reader asked for.
#[derive(Debug, Clone)]
pub(crate) struct Column {
    place: usize,
    pub(crate) name: String,
}

/// One row below the header.
#[derive(Debug)]
pub(crate) struct Row {
    /// As a spreadsheet counts: the header is row 1, blank lines count, a line break inside quotes does not.
    pub(crate) number: u32,
    cells: csv::StringRecord,
}

impl Row {
    /// The cell of a column without the blanks around it.
    pub(crate) fn text(&self, column: &Column) -> &str {
        self.cells.get(column.place).unwrap_or("").trim()
    }

    /// The cell of a column the file may not have; empty if it has not.
    pub(crate) fn optional(&self, column: Option<&Column>) -> &str {
        column.map_or("", |column| self.text(column))
    }
}

impl<'a> Sheet<'a> {
    /// Reads the header. Commas, semicolons or tabs separate the cells, whichever the header holds most of.
    pub(crate) fn open(table: &str, bytes: &'a [u8]) -> Result<Self> {
        let table = table.to_owned();
        if bytes.len() > MAX_BYTES {
            return Err(SheetError::TooLarge { table, bytes: bytes.len(), limit: MAX_BYTES }.into());
        }
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text.strip_prefix('\u{feff}').unwrap_or(text),
            Err(error) => {
                let before = bytes.get(..error.valid_up_to()).unwrap_or(&[]);
                let row = before.iter().filter(|byte| **byte == b'\n').count();
                return Err(SheetError::NotUtf8 { table, row: row_number(row + 1) }.into());
            }
        };
        let header = text.split(['\n', '\r']).find(|line| !line.trim().is_empty()).unwrap_or("");
        // The last of equals wins: a comma where the header has one column.
        let marks = [b'\t', b';', b','].map(|mark| (outside_quotes(header, mark), mark));
        let (count, delimiter) = marks.into_iter().max_by_key(|(count, _)| *count).unwrap_or((0, b','));
        if count >= MAX_COLUMNS {
            return Err(SheetError::TooManyColumns { table, columns: count + 1, limit: MAX_COLUMNS }.into());
        }
        let reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .from_reader(text.as_bytes());
        let mut sheet = Self { table, text, names: Vec::new(), reader, last_row: 0 };
        let Some(header) = sheet.record()? else {
            return Err(sheet.unreadable(1, "the file is empty"));
        };
        sheet.names = header.cells.iter().map(|name| name.trim().to_owned()).collect();
        Ok(sheet)
    }

    /// The names of all columns, in order.
    pub(crate) fn columns(&self) -> Vec<Column> {
        self.names.iter().enumerate().map(|(place, name)| Column { place, name: name.clone() }).collect()
    }

    /// The column of a name, if there is one; two are an error.
    pub(crate) fn find(&self, name: &str) -> Result<Option<Column>> {
        let mut places = self.names.iter().enumerate().filter(|(_, known)| *known == name.trim());
        match (places.next(), places.next()) {
            (None, _) => Ok(None),
            (Some((place, name)), None) => Ok(Some(Column { place, name: name.clone() })),
            _ => Err(SheetError::DuplicateColumn { table: self.table.clone(), column: name.to_owned() }.into()),
        }
    }

    /// The column of a name the mapping may leave out; a name it gives must be there.
    pub(crate) fn named(&self, name: Option<&str>) -> Result<Option<Column>> {
        name.map(|name| self.column(name)).transpose()
    }

    /// The column of a name the file must have.
    pub(crate) fn column(&self, name: &str) -> Result<Column> {
        self.find(name)?
            .ok_or_else(|| SheetError::MissingColumn { table: self.table.clone(), column: name.to_owned() }.into())
    }

    /// The next row that is not blank; a row of another length than the header comes with its problem.
    pub(crate) fn next_row(&mut self) -> Result<Option<(Row, Option<CellProblem>)>> {
        while let Some(row) = self.record()? {
            if row.cells.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            let surplus = row.cells.iter().skip(self.names.len()).any(|cell| !cell.trim().is_empty());
            let problem = (surplus || row.cells.len() < self.names.len()).then(|| CellProblem {
                table: self.table.clone(),
                row: row.number,
                column: String::new(),
                text: format!("{} cells", row.cells.len()),
                reason: CellFault::RowLength,
            });
            return Ok(Some((row, problem)));
        }
        Ok(None)
    }

    /// What is wrong with one cell.
    pub(crate) fn problem(&self, row: &Row, column: &Column, reason: CellFault) -> CellProblem {
        CellProblem::new(&self.table, row.number, &column.name, row.text(column), reason)
    }

    /// A bad cell as an error, for tables that are taken whole or not at all.
    pub(crate) fn bad_cell(&self, row: &Row, column: &Column) -> crate::Error {
        CellProblem::new(&self.table, row.number, &column.name, row.text(column), CellFault::NotANumber).into_error()
    }

    fn record(&mut self) -> Result<Option<Row>> {
        let start = self.reader.position().byte();
        let mut cells = csv::StringRecord::new();
        let read = self.reader.read_record(&mut cells);
        let rest =
            usize::try_from(start).ok().and_then(|start| Some((self.text.get(..start)?, self.text.get(start..)?)));
        let (before, rest) = rest.unwrap_or(("", ""));
        let number = row_number(self.last_row as usize + blank_lines(before, rest) + 1);
        match read {
            Err(error) => Err(self.unreadable(number, &error.to_string())),
            Ok(false) => Ok(None),
            // A quote that never closes swallows the rest of the file into the last cell.
            Ok(true) if self.is_at_end() && cells.iter().next_back().is_some_and(|cell| cell.contains('\n')) => {
                match rest.matches('"').count() % 2 {
                    0 => Ok(Some(self.row(number, cells))),
                    _ => Err(self.unreadable(number, "a quote is opened and never closed")),
                }
            }
            Ok(true) => Ok(Some(self.row(number, cells))),
        }
    }

    fn is_at_end(&self) -> bool {
        self.reader.position().byte() >= self.text.len() as u64
    }

    fn row(&mut self, number: u32, cells: csv::StringRecord) -> Row {
        self.last_row = number;
        Row { number, cells }
    }

    fn unreadable(&self, row: u32, reason: &str) -> crate::Error {
        SheetError::Unreadable { table: self.table.clone(), row, reason: reason.to_owned() }.into()
    }
}

/// All rows of a table that is taken whole or not at all, each as a record whose fields are named like the columns.
pub(crate) fn records<T: serde::de::DeserializeOwned>(table: &str, bytes: &[u8]) -> Result<Vec<T>> {
    let mut sheet = Sheet::open(table, bytes)?;
    let header = csv::StringRecord::from(sheet.names.clone());
    let mut records = Vec::new();
    while let Some((row, problem)) = sheet.next_row()? {
        if let Some(problem) = problem {
            return Err(problem.into_error());
        }
        let record = row.cells.deserialize(Some(&header));
        records.push(record.map_err(|error| sheet.unreadable(row.number, &error.to_string()))?);
    }
    Ok(records)
}

fn row_number(row: usize) -> u32 {
    u32::try_from(row).unwrap_or(u32::MAX)
}

fn outside_quotes(line: &str, mark: u8) -> usize {
    let mut quoted = false;
    let mut count = 0;
    for byte in line.bytes() {
        quoted ^= byte == b'"';
        count += usize::from(byte == mark && !quoted);
    }
    count
}

/// The parser skips blank lines where a spreadsheet counts them.
fn blank_lines(before: &str, rest: &str) -> usize {
    let mut last = before.bytes().next_back();
    let mut count = 0;
    for byte in rest.bytes().take_while(|byte| matches!(byte, b'\r' | b'\n')) {
        count += usize::from(byte == b'\r' || last != Some(b'\r'));
        last = Some(byte);
    }
    count
}
