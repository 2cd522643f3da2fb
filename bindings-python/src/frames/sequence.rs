//! Columns from plain Python sequences: lists, tuples, NumPy arrays.

use super::capsule::Chunks;
use crate::cross::is_missing;
use arrow_array::array::{
    Array, ArrayRef, BooleanArray, Date32Array, Decimal128Array, Float64Array, Int64Array, LargeBinaryArray,
    LargeStringArray, NullArray,
};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDate, PyDateTime, PyFloat, PyFrozenSet, PyInt, PyMapping, PySet, PyString};
use rust_decimal::Decimal;
use std::sync::Arc;

/// A value of a sequence.
enum Value {
    Flag(bool),
    Whole(i64),
    Float(f64),
    Exact(Decimal),
    Text(String),
    Bytes(Vec<u8>),
    Day(jiff::civil::Date),
}

/// The values as one array of the type they share; the inner result says why they share none.
pub(super) fn read(python: &Bound<'_, PyAny>) -> PyResult<Result<Chunks, String>> {
    // Neither holds the rows in their order: of a dict, Python would go through the keys.
    if python.cast::<PyMapping>().is_ok() || python.is_instance_of::<PySet>() || python.is_instance_of::<PyFrozenSet>()
    {
        return Ok(Err(format!("{}; `to_dict(\"list\")` of a DataFrame gives columns", kind(python))));
    }
    // NumPy gives its values as Python's own this way.
    let Some(python) = in_microseconds(python)? else { return Ok(Err(TIME.to_owned())) };
    let listed = match python.getattr_opt("tolist")? {
        Some(tolist) => tolist.call0()?,
        None => python.clone(),
    };
    if listed.is_instance_of::<PyString>() || listed.is_instance_of::<PyBytes>() {
        return Ok(Err("one text".to_owned()));
    }
    let Ok(items) = listed.try_iter() else { return Ok(Err(kind(&listed))) };
    let mut values = Vec::new();
    for item in items {
        match value(&item?)? {
            Ok(value) => values.push(value),
            Err(kind) => return Ok(Err(format!("row {}: {kind}", values.len()))),
        }
    }
    Ok(array(&values).map(|array| Chunks { data_type: array.data_type().clone(), arrays: vec![array] }))
}

const TIME: &str = "a time where a day is meant";

/// Times of NumPy in the unit that it gives as Python's own; none if that would cut something off.
fn in_microseconds<'py>(python: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
    let dtype = python.getattr_opt("dtype")?.filter(|_| python.hasattr("tobytes").unwrap_or(false));
    let Some(dtype) = dtype.filter(|dtype| dtype.getattr("kind").is_ok_and(|kind| kind.eq("M").unwrap_or(false)))
    else {
        return Ok(Some(python.clone()));
    };
    let times = python.call_method1("astype", ("datetime64[us]",))?;
    let back = times.call_method1("astype", (dtype,))?;
    Ok(back.call_method0("tobytes")?.eq(python.call_method0("tobytes")?)?.then_some(times))
}

/// The day of a time stamp at midnight without a zone; the inner none is what pandas calls not a time.
fn midnight(time: &Bound<'_, PyAny>) -> PyResult<Option<Option<Value>>> {
    if time.ne(time)? {
        return Ok(Some(None));
    }
    if !time.getattr("tzinfo")?.is_none() {
        return Ok(None);
    }
    for part in ["hour", "minute", "second", "microsecond", "nanosecond"] {
        if time.getattr_opt(part)?.map_or(Ok(false), |value| value.is_truthy())? {
            return Ok(None);
        }
    }
    Ok(Some(Some(Value::Day(time.call_method0("date")?.extract()?))))
}

fn kind(python: &Bound<'_, PyAny>) -> String {
    python.get_type().name().map_or_else(|_| "something else".to_owned(), |name| name.to_string())
}

fn value(python: &Bound<'_, PyAny>) -> PyResult<Result<Option<Value>, String>> {
    let is_decimal = || kind(python) == "Decimal";
    Ok(Ok(if python.is_none() || is_missing(python) {
        None
    } else if let Ok(text) = python.cast::<PyString>() {
        match text.extract() {
            Ok(text) => Some(Value::Text(text)),
            Err(_) => return Ok(Err("a text that is no valid Unicode".to_owned())),
        }
    } else if let Ok(flag) = python.cast::<PyBool>() {
        Some(Value::Flag(flag.is_true()))
    } else if let Ok(float) = python.cast::<PyFloat>() {
        Some(Value::Float(float.value()))
    } else if let Ok(whole) = python.cast_exact::<PyInt>() {
        match whole.extract() {
            Ok(whole) => Some(Value::Whole(whole)),
            Err(_) => return Ok(Err(kind(python))),
        }
    } else if let Ok(bytes) = python.cast::<PyBytes>() {
        Some(Value::Bytes(bytes.as_bytes().to_vec()))
    } else if python.is_instance_of::<PyDateTime>() {
        return Ok(midnight(python)?.ok_or_else(|| TIME.to_owned()));
    } else if python.is_instance_of::<PyDate>() {
        Some(Value::Day(python.extract()?))
    } else if is_decimal() {
        let text = python.str()?.to_string();
        match Decimal::from_str_exact(&text).or_else(|_| Decimal::from_scientific(&text)) {
            Ok(exact) => Some(Value::Exact(exact)),
            Err(_) => return Ok(Err(format!("{text} has too many digits"))),
        }
    } else {
        match python.extract::<i64>() {
            Ok(whole) => Some(Value::Whole(whole)),
            Err(_) => return Ok(Err(kind(python))),
        }
    }))
}

/// Takes the values of one kind out, if there are no others.
macro_rules! all {
    ($values:expr, $($from:pat => $to:expr),+) => {
        $values.iter().map(|value| match value {
            None => Some(None),
            $(Some($from) => Some(Some($to)),)+
            Some(_) => None,
        }).collect::<Option<Vec<_>>>()
    };
}

fn array(values: &[Option<Value>]) -> Result<ArrayRef, String> {
    use Value::{Bytes, Day, Exact, Flag, Float, Text, Whole};
    if values.iter().all(Option::is_none) {
        return Ok(Arc::new(NullArray::new(values.len())));
    }
    if let Some(texts) = all!(values, Text(text) => text.as_str()) {
        return Ok(Arc::new(LargeStringArray::from(texts)));
    }
    if let Some(numbers) = all!(values, Whole(whole) => *whole) {
        return Ok(Arc::new(Int64Array::from(numbers)));
    }
    if let Some(numbers) = all!(values, Whole(whole) => *whole as f64, Float(float) => *float) {
        return Ok(Arc::new(Float64Array::from(numbers)));
    }
    if let Some(days) = all!(values, Day(day) => super::column::days(*day)) {
        return Ok(Arc::new(Date32Array::from(days)));
    }
    if let Some(exact) = all!(values, Exact(exact) => *exact, Whole(whole) => Decimal::from(*whole)) {
        let scale = exact.iter().flatten().map(|exact| exact.normalize().scale()).max().unwrap_or(0);
        let scaled = exact.into_iter().map(|exact| {
            exact.map(|exact| super::column::mantissa(exact, scale).ok_or("decimals of too many digits")).transpose()
        });
        let scaled = Decimal128Array::from(scaled.collect::<Result<Vec<_>, _>>()?);
        let scaled = scaled.with_precision_and_scale(38, i8::try_from(scale).unwrap_or(i8::MAX));
        return Ok(Arc::new(scaled.map_err(|error| error.to_string())?));
    }
    if let Some(bytes) = all!(values, Bytes(bytes) => bytes.as_slice()) {
        return Ok(Arc::new(LargeBinaryArray::from(bytes)));
    }
    if let Some(flags) = all!(values, Flag(flag) => *flag) {
        return Ok(Arc::new(BooleanArray::from(flags)));
    }
    Err("values of different kinds".to_owned())
}
