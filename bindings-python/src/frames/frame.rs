use super::capsule::{Chunks, import};
use super::column::Column;
use super::sequence;
use crate::fault::raise;
use arrow_array::array::{Array, ArrayRef};
use arrow_array::cast::AsArray;
use arrow_schema::DataType;
use gizi::sheet::FrameColumn;
use pyo3::prelude::*;
use pyo3::types::PyMapping;
use std::collections::HashSet;

/// Most rows of one call: places are counted in 32 bits.
const MOST_ROWS: u64 = u32::MAX as u64;

/// Columns by name, as a parameter of this name holds them.
pub(super) struct Frame {
    name: &'static str,
    rows: u64,
    columns: Vec<(String, Chunks)>,
}

impl Frame {
    /// Reads a table of Arrow, else a mapping from column names to sequences or columns of Arrow.
    pub(super) fn of(name: &'static str, python: &Bound<'_, PyAny>) -> PyResult<Self> {
        let unreadable = |reason: &str| raise(python.py(), &FrameColumn::is_unreadable(name, reason));
        let columns = match import(python)? {
            Some(chunks) => split(chunks.map_err(|reason| unreadable(&reason))?)
                .ok_or_else(|| unreadable("one column is no table: give a table or a mapping of columns"))?,
            None => {
                let mapping = python.cast::<PyMapping>().map_err(|_| {
                    unreadable(
                        "expected a table with `__arrow_c_stream__` (polars, pandas, pyarrow, DuckDB; collect a lazy one \
                         first), or a mapping of column names to sequences",
                    )
                })?;
                let mut columns = Vec::new();
                for pair in mapping.items()?.iter() {
                    let (key, values): (String, Bound<'_, PyAny>) = pair.extract()?;
                    let chunks = one(name, &key, &values)?;
                    columns.push((key, chunks));
                }
                columns
            }
        };
        let mut frame = Self { name, rows: 0, columns };
        frame.rows = frame.columns.first().map_or(0, |(_, first)| length(first));
        let checked = frame.check();
        checked.map_err(|error| raise(python.py(), &error)).map(|()| frame)
    }

    fn check(&self) -> gizi::Result<()> {
        let mut names = HashSet::with_capacity(self.columns.len());
        for (column, chunks) in &self.columns {
            if !names.insert(column) {
                return Err(FrameColumn::is_unreadable(self.name, &format!("two columns are named `{column}`")));
            }
            if length(chunks) != self.rows {
                return Err(self.place(column).has_length(length(chunks), self.rows));
            }
        }
        if self.rows > MOST_ROWS {
            return Err(FrameColumn::is_too_long(self.name, self.rows, MOST_ROWS));
        }
        Ok(())
    }

    fn place<'a>(&self, column: &'a str) -> FrameColumn<'a> {
        FrameColumn::new(self.name, column)
    }

    /// Refuses a column of any other name. The index that pandas hands over beside the columns is none of them.
    pub(super) fn only(&self, known: &[&str]) -> gizi::Result<()> {
        let is_known = |name: &str| known.contains(&name) || name.starts_with("__index_level_");
        match self.columns.iter().find(|(name, _)| !is_known(name)) {
            Some((name, _)) => {
                let reason = format!("the column `{name}` is unknown; known are {}", known.join(", "));
                Err(FrameColumn::is_unreadable(self.name, &reason))
            }
            None => Ok(()),
        }
    }

    pub(super) fn rows(&self) -> u64 {
        self.rows
    }

    /// A column that must be there.
    pub(super) fn column(&self, name: &str) -> gizi::Result<Column<'_>> {
        self.optional(name).ok_or_else(|| self.place(name).is_missing())
    }

    /// A column that may be there.
    pub(super) fn optional(&self, name: &str) -> Option<Column<'_>> {
        let (name, chunks) = self.columns.iter().find(|(found, _)| found == name)?;
        Some(Column::new(self.place(name), chunks))
    }

    /// Every column with its name.
    pub(super) fn columns(&self) -> impl Iterator<Item = (&str, Column<'_>)> {
        self.columns.iter().map(|(name, chunks)| (name.as_str(), Column::new(self.place(name), chunks)))
    }
}

/// One column: of Arrow, or a sequence.
pub(super) fn one(frame: &'static str, name: &str, python: &Bound<'_, PyAny>) -> PyResult<Chunks> {
    let unreadable = |reason: String| {
        let error = FrameColumn::new(frame, name).has_type(&reason, "a column");
        raise(python.py(), &error)
    };
    match import(python)? {
        Some(chunks) => chunks.map_err(unreadable),
        None => sequence::read(python)?.map_err(unreadable),
    }
}

fn length(chunks: &Chunks) -> u64 {
    chunks.arrays.iter().map(|array| array.len() as u64).sum()
}

/// The columns of rows that are structs.
fn split(chunks: Chunks) -> Option<Vec<(String, Chunks)>> {
    let DataType::Struct(fields) = &chunks.data_type else { return None };
    let column = |place: usize| -> Vec<ArrayRef> {
        chunks.arrays.iter().filter_map(|rows| rows.as_struct().columns().get(place).cloned()).collect()
    };
    let named = fields.iter().enumerate().map(|(place, field)| {
        (field.name().clone(), Chunks { data_type: field.data_type().clone(), arrays: column(place) })
    });
    Some(named.collect())
}
