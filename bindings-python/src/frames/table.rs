use super::capsule::{ARRAY, SCHEMA, STREAM};
use super::parts;
use arrow_array::array::{Array, ArrayRef, StructArray, make_array};
use arrow_array::cast::AsArray;
use arrow_array::ffi::{FFI_ArrowArray, FFI_ArrowSchema, to_ffi};
use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::types::{Decimal128Type, Float64Type, Int32Type, Int64Type};
use arrow_array::{RecordBatch, RecordBatchIterator};
use arrow_schema::{ArrowError, DataType, Field, Schema};
use gizi::sheet::FrameColumn;
use pyo3::exceptions::{PyKeyError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyDict, PyList};
use std::sync::Arc;

/// What pickle keeps: a function and its arguments, the names of the columns and what they are of.
type Reduced<'py> = (Bound<'py, PyAny>, (Vec<String>, Vec<Bound<'py, PyAny>>));

/// Columns that came out of a calculation. polars, pandas, pyarrow and DuckDB take it without a copy; plain Python reads
/// it column by column.
#[pyclass(frozen, module = "gizi.frames")]
pub(crate) struct Table(pub(super) RecordBatch);

/// Columns of one length as one batch.
pub(super) fn batch(columns: Vec<(String, ArrayRef)>) -> gizi::Result<RecordBatch> {
    let field = |(name, array): &(String, ArrayRef)| Field::new(name, array.data_type().clone(), true);
    let schema = Schema::new(columns.iter().map(field).collect::<Vec<_>>());
    let arrays = columns.into_iter().map(|(_, array)| array).collect();
    RecordBatch::try_new(Arc::new(schema), arrays).map_err(broken)
}

/// A table that could not be made.
#[allow(clippy::needless_pass_by_value, reason = "for map_err")]
pub(super) fn broken(error: ArrowError) -> gizi::Error {
    FrameColumn::is_unreadable("result", &error.to_string())
}

fn raised(error: ArrowError) -> PyErr {
    PyValueError::new_err(error.to_string())
}

#[pymethods]
impl Table {
    /// The columns, for a library that takes a stream of Arrow. A wish for other types is left to that library.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let _ = requested_schema;
        let batches = RecordBatchIterator::new([Ok(self.0.clone())], self.0.schema());
        PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(Box::new(batches)), STREAM)
    }

    /// The columns, for a library that takes one batch of Arrow.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_array__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<(Bound<'py, PyCapsule>, Bound<'py, PyCapsule>)> {
        let _ = requested_schema;
        let (array, _): (FFI_ArrowArray, _) = to_ffi(&StructArray::from(self.0.clone()).to_data()).map_err(raised)?;
        Ok((self.__arrow_c_schema__(py)?, PyCapsule::new_with_value(py, array, ARRAY)?))
    }

    /// The names and types of the columns.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        let schema = FFI_ArrowSchema::try_from(self.0.schema_ref().as_ref()).map_err(raised)?;
        PyCapsule::new_with_value(py, schema, SCHEMA)
    }

    /// The names of the columns.
    #[getter]
    fn column_names(&self) -> Vec<String> {
        self.0.schema_ref().fields().iter().map(|field| field.name().clone()).collect()
    }

    fn __len__(&self) -> usize {
        self.0.num_rows()
    }

    /// A column as a list.
    fn __getitem__<'py>(&self, py: Python<'py>, column: &str) -> PyResult<Bound<'py, PyList>> {
        let array = self.0.column_by_name(column).ok_or_else(|| PyKeyError::new_err(column.to_owned()))?;
        list(py, array)
    }

    /// Every column as a list, by name.
    fn to_pydict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let columns = PyDict::new(py);
        for (field, array) in self.0.schema_ref().fields().iter().zip(self.0.columns()) {
            columns.set_item(field.name(), list(py, array)?)?;
        }
        Ok(columns)
    }

    #[staticmethod]
    fn _of_parts(names: Vec<String>, parts: Vec<Bound<'_, PyAny>>) -> PyResult<Self> {
        let columns = names.into_iter().zip(parts).map(|(name, part)| Ok((name, make_array(parts::read(&part)?))));
        let columns = columns.collect::<PyResult<Vec<_>>>()?;
        batch(columns).map(Self).map_err(|error| PyValueError::new_err(error.to_string()))
    }

    /// A table travels to other processes as the bytes of its columns.
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Reduced<'py>> {
        let columns = self.0.columns().iter().map(|column| parts::written(py, &column.to_data()));
        let make = py.get_type::<Self>().getattr("_of_parts")?;
        Ok((make, (self.column_names(), columns.collect::<PyResult<_>>()?)))
    }

    fn __repr__(&self) -> String {
        let fields = self.0.schema_ref().fields().iter();
        let columns: Vec<_> = fields.map(|field| format!("\n  {}: {}", field.name(), field.data_type())).collect();
        format!("<gizi.frames.Table: {} rows>{}", self.0.num_rows(), columns.concat())
    }
}

fn list<'py>(py: Python<'py>, array: &ArrayRef) -> PyResult<Bound<'py, PyList>> {
    let values = PyList::empty(py);
    for row in 0..array.len() {
        values.append(value(py, array, row)?)?;
    }
    Ok(values)
}

fn value<'py>(py: Python<'py>, array: &ArrayRef, row: usize) -> PyResult<Bound<'py, PyAny>> {
    if array.is_null(row) {
        return Ok(py.None().into_bound(py));
    }
    Ok(match array.data_type() {
        DataType::Utf8 => array.as_string::<i32>().value(row).into_pyobject(py)?.into_any(),
        DataType::Int64 => array.as_primitive::<Int64Type>().value(row).into_pyobject(py)?.into_any(),
        DataType::Float64 => array.as_primitive::<Float64Type>().value(row).into_pyobject(py)?.into_any(),
        DataType::Boolean => array.as_boolean().value(row).into_pyobject(py)?.to_owned().into_any(),
        DataType::Decimal128(..) => {
            let text = array.as_primitive::<Decimal128Type>().value_as_string(row);
            py.import("decimal")?.call_method1("Decimal", (text,))?
        }
        DataType::Dictionary(..) => {
            let words = array.as_dictionary::<Int32Type>();
            return value(py, words.values(), words.key(row).unwrap_or(0));
        }
        DataType::List(_) => list(py, &array.as_list::<i32>().value(row))?.into_any(),
        DataType::Struct(fields) => {
            let parts = PyDict::new(py);
            for (field, part) in fields.iter().zip(array.as_struct().columns()) {
                parts.set_item(field.name(), value(py, part, row)?)?;
            }
            parts.into_any()
        }
        other => return Err(PyValueError::new_err(format!("{other} is no type of a result"))),
    })
}
