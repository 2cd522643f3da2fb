//! A column of menus as JSON, checked.

use super::capsule::Chunks;
use super::frame::{Frame, one};
use super::table::{self, Table};
use arrow_array::RecordBatch;
use arrow_array::array::{Array, ArrayRef, BooleanArray};
use arrow_array::builder::{ListBuilder, StringBuilder, StructBuilder};
use arrow_array::cast::AsArray;
use arrow_schema::{DataType, Field, Fields};
use gizi::menu::parse_menu;
use gizi::sheet::FrameColumn;
use gizi::validation::Violation;
use pyo3::prelude::*;
use std::sync::Arc;

/// Checks every menu of a column of JSON texts or bytes.
///
/// A table needs the name of the column. One row a menu: `valid`, and `violations` as a list of `path`, `code`, `limit`,
/// `value` and `message`. A null gives nulls.
#[pyfunction]
#[pyo3(signature = (menus, /, column = None))]
pub(crate) fn validate_menus(
    menus: &Bound<'_, PyAny>,
    #[pyo3(from_py_with = super::argument::column)] column: Option<&str>,
) -> PyResult<Table> {
    let py = menus.py();
    match column {
        Some(name) => {
            let frame = Frame::of("menus", menus)?;
            super::run(py, || {
                let column = frame.column(name)?;
                check(column.chunks(), &column.place)
            })
        }
        None => {
            let Chunks { arrays, .. } = one("menus", "json", menus)?;
            super::run(py, || check(&arrays, &FrameColumn::new("menus", "json")))
        }
    }
    .map(Table)
}

/// The parts of a violation, in its order.
const PARTS: [&str; 5] = ["path", "code", "limit", "value", "message"];

fn check(chunks: &[ArrayRef], place: &FrameColumn<'_>) -> gizi::Result<RecordBatch> {
    let rows = chunks.iter().map(|chunk| chunk.len()).sum();
    let mut valid: Vec<Option<bool>> = Vec::with_capacity(rows);
    let fields: Fields = PARTS.iter().map(|part| Field::new(*part, DataType::Utf8, true)).collect();
    let mut violations = ListBuilder::new(StructBuilder::from_fields(fields, 0));
    let mut put = |json: Option<&[u8]>| {
        let found = json.map(|json| parse_menu(json).violations);
        valid.push(found.as_ref().map(Vec::is_empty));
        for violation in found.iter().flatten() {
            append(violations.values(), violation);
        }
        violations.append(found.is_some());
    };
    for chunk in chunks {
        match chunk.data_type() {
            DataType::Utf8 => chunk.as_string::<i32>().iter().for_each(|text| put(text.map(str::as_bytes))),
            DataType::LargeUtf8 => chunk.as_string::<i64>().iter().for_each(|text| put(text.map(str::as_bytes))),
            DataType::Utf8View => chunk.as_string_view().iter().for_each(|text| put(text.map(str::as_bytes))),
            DataType::Binary => chunk.as_binary::<i32>().iter().for_each(&mut put),
            DataType::LargeBinary => chunk.as_binary::<i64>().iter().for_each(&mut put),
            DataType::BinaryView => chunk.as_binary_view().iter().for_each(&mut put),
            DataType::Null => (0..chunk.len()).for_each(|_| put(None)),
            other => return Err(place.has_type(&other.to_string(), "a column of texts or bytes")),
        }
    }
    table::batch(vec![
        ("valid".to_owned(), Arc::new(BooleanArray::from(valid))),
        ("violations".to_owned(), Arc::new(violations.finish())),
    ])
}

fn append(parts: &mut StructBuilder, violation: &Violation) {
    let Violation { path, code, limit, value, message, .. } = violation;
    let values = [Some(path), Some(code), limit.as_ref(), value.as_ref(), Some(message)];
    for (place, value) in values.into_iter().enumerate() {
        if let Some(builder) = parts.field_builder::<StringBuilder>(place) {
            builder.append_option(value);
        }
    }
    parts.append(true);
}
