//! Columns from any library that speaks the Arrow PyCapsule interface. The only file of the binding with `unsafe`.

#![allow(unsafe_code, reason = "the C interface hands over raw structs")]

use arrow_array::array::{ArrayRef, make_array};
use arrow_array::ffi::{FFI_ArrowArray, FFI_ArrowSchema, from_ffi, from_ffi_and_data_type};
use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_schema::DataType;
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyTuple};
use std::ffi::CStr;

pub(super) const SCHEMA: &CStr = c"arrow_schema";
pub(super) const ARRAY: &CStr = c"arrow_array";
pub(super) const STREAM: &CStr = c"arrow_array_stream";

/// Arrays of one type that follow each other: a column, or the rows of a table as structs.
pub(super) struct Chunks {
    pub(super) data_type: DataType,
    pub(super) arrays: Vec<ArrayRef>,
}

/// What an object hands over by `__arrow_c_stream__` or `__arrow_c_array__`; nothing if it has neither.
///
/// The inner result says what is wrong with the data. A library may run Python while it hands over, so the interpreter
/// is left free meanwhile.
pub(super) fn import(object: &Bound<'_, PyAny>) -> PyResult<Option<Result<Chunks, String>>> {
    if let Some(export) = object.getattr_opt("__arrow_c_stream__")? {
        let capsule = export.call0()?.cast_into::<PyCapsule>()?;
        let pointer = capsule.pointer_checked(Some(STREAM))?.cast::<FFI_ArrowArrayStream>();
        // SAFETY: the name of the capsule promises a stream; it is moved out and left released, as the interface asks.
        let stream = unsafe { FFI_ArrowArrayStream::from_raw(pointer.as_ptr()) };
        return Ok(Some(object.py().detach(|| drain(stream))));
    }
    let Some(export) = object.getattr_opt("__arrow_c_array__")? else { return Ok(None) };
    let (schema, array) = {
        let pair = export.call0()?.cast_into::<PyTuple>()?;
        let capsule = |place| pair.get_item(place).and_then(|item| Ok(item.cast_into::<PyCapsule>()?));
        (capsule(0)?, capsule(1)?)
    };
    let schema = schema.pointer_checked(Some(SCHEMA))?.cast::<FFI_ArrowSchema>();
    let array = array.pointer_checked(Some(ARRAY))?.cast::<FFI_ArrowArray>();
    // SAFETY: the name of the capsule promises an array; it is moved out and left released, as the interface asks.
    let array = unsafe { FFI_ArrowArray::from_raw(array.as_ptr()) };
    if array.is_released() {
        return Ok(Some(Err("the array was read before".to_owned())));
    }
    // SAFETY: the schema of the array, which stays with its capsule until the end of this function.
    let data = unsafe { from_ffi(array, schema.as_ref()) };
    let chunks = data.map(|data| Chunks { data_type: data.data_type().clone(), arrays: vec![make_array(data)] });
    Ok(Some(chunks.map_err(|error| error.to_string())))
}

fn drain(mut stream: FFI_ArrowArrayStream) -> Result<Chunks, String> {
    let (Some(_), Some(get_schema), Some(get_next)) = (stream.release, stream.get_schema, stream.get_next) else {
        return Err("the stream was read before".to_owned());
    };
    let mut schema = FFI_ArrowSchema::empty();
    // SAFETY: the stream is not released, and the schema is empty and ours.
    match unsafe { get_schema(&raw mut stream, &raw mut schema) } {
        0 => {}
        code => return Err(last_error(&mut stream, code)),
    }
    let data_type = DataType::try_from(&schema).map_err(|error| error.to_string())?;
    let mut arrays = Vec::new();
    loop {
        let mut array = FFI_ArrowArray::empty();
        // SAFETY: as above; the array is empty and ours.
        match unsafe { get_next(&raw mut stream, &raw mut array) } {
            0 if array.is_released() => return Ok(Chunks { data_type, arrays }),
            0 => {}
            code => return Err(last_error(&mut stream, code)),
        }
        // SAFETY: the stream gave this array under this schema.
        let data = unsafe { from_ffi_and_data_type(array, data_type.clone()) };
        arrays.push(make_array(data.map_err(|error| error.to_string())?));
    }
}

fn last_error(stream: &mut FFI_ArrowArrayStream, code: i32) -> String {
    // SAFETY: the stream is not released; what it says lives until its next call.
    let said = stream.get_last_error.map(|get| unsafe { get(stream) }).filter(|said| !said.is_null());
    // SAFETY: not null, and a text of C by the interface.
    let said = said.map(|said| unsafe { CStr::from_ptr(said) }.to_string_lossy().into_owned());
    said.unwrap_or_else(|| format!("the stream fails with code {code}"))
}
