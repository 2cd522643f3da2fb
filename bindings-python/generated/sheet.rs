// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{self, Call, Function, Make, Read, Table, fallible, fallible_object, plain, plain_object};
use crate::choice::choice;
use crate::cross::{Bytes, Cross, Walk, text_type, tuple};
use crate::object::object;
use crate::record::{ClassCell, Fields, Given, Made, no_field};
use pyo3::prelude::*;
use std::sync::Arc;

choice!(gizi::sheet::CellFault, "gizi.sheet", "CellFault", RowLength "ROW_LENGTH", Required "REQUIRED", BadCode "BAD_CODE", Duplicate "DUPLICATE", NotANumber "NOT_A_NUMBER", AmbiguousThousands "AMBIGUOUS_THOUSANDS", Negative "NEGATIVE", NotPositive "NOT_POSITIVE", Impossible "IMPOSSIBLE", NotAPercentage "NOT_A_PERCENTAGE", UnknownCategory "UNKNOWN_CATEGORY", BadDate "BAD_DATE", UnknownUnit "UNKNOWN_UNIT", UnknownCurrency "UNKNOWN_CURRENCY", UnknownWord "UNKNOWN_WORD");
impl Fields for gizi::sheet::CellProblem {
    const NAME: &'static str = "CellProblem";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.sheet", "CellProblem");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.table.clone().leave(py),
            1 => self.row.clone().leave(py),
            2 => self.column.clone().leave(py),
            3 => self.text.clone().leave(py),
            4 => self.reason.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.table, walk);
        Cross::walk(&self.row, walk);
        Cross::walk(&self.column, walk);
        Cross::walk(&self.text, walk);
        Cross::walk(&self.reason, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::sheet::CellProblem {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            table: given.take("table")?,
            row: given.take("row")?,
            column: given.take("column")?,
            text: given.take("text")?,
            reason: given.take("reason")?,
        })
    }
}
choice!(gizi::sheet::Strictness, "gizi.sheet", "Strictness", Strict "STRICT", Lenient "LENIENT");
const FUNCTIONS: &[(&str, Function)] = &[];
const MAKERS: &[(&str, Make)] = &[("sheet.CellProblem", |given| Ok(Arc::new(gizi::sheet::CellProblem::make(given)?)))];
const READERS: &[(&str, Read)] = &[("sheet.CellProblem", (call::read::<gizi::sheet::CellProblem>, None))];

/// What Python calls here, by name.
pub(crate) static TABLE: Table = Table { functions: FUNCTIONS, makers: MAKERS, readers: READERS };
