//! Columns as plain Python values, so that pickle takes a table.

use arrow_buffer::Buffer;
use arrow_data::ArrayData;
use arrow_schema::DataType;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

/// Type, length, offset, which are there, the bytes, and the columns inside.
type Parts<'py> = (String, usize, usize, Option<Bound<'py, PyBytes>>, Vec<Bound<'py, PyBytes>>, Vec<Bound<'py, PyAny>>);

/// A column in its parts.
pub(super) fn written<'py>(py: Python<'py>, column: &ArrayData) -> PyResult<Bound<'py, PyAny>> {
    let bytes = |buffer: &Buffer| PyBytes::new(py, buffer.as_slice());
    // Bits may begin within a byte: they are laid out anew, at the offset of the values.
    let there = column.nulls().map(|nulls| {
        let mut bits = vec![false; column.offset()];
        bits.extend(nulls.iter());
        bytes(arrow_buffer::BooleanBuffer::from(bits).inner())
    });
    let inside = column.child_data().iter().map(|inner| written(py, inner)).collect::<PyResult<Vec<_>>>()?;
    let buffers: Vec<_> = column.buffers().iter().map(bytes).collect();
    let parts = (column.data_type().to_string(), column.len(), column.offset(), there, buffers, inside);
    Ok(parts.into_pyobject(py)?.into_any())
}

/// A column of its parts; whatever does not fit together is refused.
pub(super) fn read(parts: &Bound<'_, PyAny>) -> PyResult<ArrayData> {
    let refused = |reason: String| PyValueError::new_err(reason);
    let (kind, rows, offset, there, buffers, inside): Parts<'_> = parts.extract()?;
    let buffer = |bytes: &Bound<'_, PyBytes>| Buffer::from(bytes.as_bytes());
    let inside = inside.iter().map(read).collect::<PyResult<Vec<_>>>()?;
    let kind: DataType = kind.parse().map_err(|error: arrow_schema::ArrowError| refused(error.to_string()))?;
    let column = ArrayData::builder(kind).len(rows).offset(offset).null_bit_buffer(there.as_ref().map(buffer));
    let column = column.buffers(buffers.iter().map(buffer).collect()).child_data(inside).align_buffers(true);
    let column = column.build().map_err(|error| refused(error.to_string()))?;
    column.validate_full().map_err(|error| refused(error.to_string()))?;
    Ok(column)
}
