use super::capsule::Chunks;
use arrow_array::array::{Array, ArrayRef};
use arrow_array::cast::AsArray;
use arrow_array::types::{
    Date32Type, Date64Type, Decimal128Type, Float16Type, Float32Type, Float64Type, Int8Type, Int16Type, Int32Type,
    Int64Type, TimestampMicrosecondType, TimestampMillisecondType, TimestampNanosecondType, TimestampSecondType,
    UInt8Type, UInt16Type, UInt32Type, UInt64Type,
};
use arrow_schema::{DataType, TimeUnit};
use gizi::quantity::decimal;
use gizi::sheet::FrameColumn;
use jiff::civil::Date;
use rust_decimal::Decimal;

/// One column, of which a value is read in whatever type it has.
pub(super) struct Column<'a> {
    pub(super) place: FrameColumn<'a>,
    chunks: &'a Chunks,
}

const EPOCH: Date = jiff::civil::date(1970, 1, 1);

/// A day as Arrow counts it.
pub(super) fn days(day: Date) -> i32 {
    i32::try_from(EPOCH.duration_until(day).as_hours() / 24).unwrap_or(i32::MAX)
}

fn day(days: i64) -> Option<Date> {
    EPOCH.checked_add(jiff::Span::new().try_days(days).ok()?).ok()
}

/// A decimal in whole units of a number of places, if it has no more.
pub(super) fn mantissa(value: Decimal, places: u32) -> Option<i128> {
    let value = value.normalize();
    let missing = places.checked_sub(value.scale())?;
    value.mantissa().checked_mul(10_i128.checked_pow(missing)?)
}

/// Goes through a chunk of one primitive type.
macro_rules! values {
    ($array:expr, $type:ty, $put:expr, $read:expr) => {{
        let array = $array.as_primitive::<$type>();
        let read = $read;
        if array.null_count() == 0 {
            for value in array.values() {
                $put(Some(read(*value)))?;
            }
        } else {
            for value in array {
                $put(value.map(&read))?;
            }
        }
    }};
}

impl<'a> Column<'a> {
    pub(super) fn new(place: FrameColumn<'a>, chunks: &'a Chunks) -> Self {
        Self { place, chunks }
    }

    pub(super) fn chunks(&self) -> &'a [ArrayRef] {
        &self.chunks.arrays
    }

    pub(super) fn holds_numbers(&self) -> bool {
        self.chunks.data_type.is_numeric()
    }

    pub(super) fn is_whole(&self) -> bool {
        self.chunks.data_type.is_integer()
    }

    /// The error that the column is of another type.
    pub(super) fn mistyped(&self, expected: &'static str) -> gizi::Error {
        self.place.has_type(&self.chunks.data_type.to_string(), expected)
    }

    /// Gives every number in turn, `None` for null. NaN is no number: what is not known is null.
    pub(super) fn numbers(&self, mut put: impl FnMut(u64, Option<f64>) -> gizi::Result<()>) -> gizi::Result<()> {
        let mut row = 0;
        let mut put = |value: Option<f64>| {
            if let Some(bad) = value.filter(|value| value.is_nan()) {
                return Err(self.place.refuses(row, &bad.to_string(), "a number; what is not known is null"));
            }
            row += 1;
            put(row - 1, value)
        };
        for chunk in self.chunks() {
            match chunk.data_type() {
                DataType::Float64 => values!(chunk, Float64Type, put, |it| it),
                DataType::Float32 => values!(chunk, Float32Type, put, f64::from),
                DataType::Float16 => values!(chunk, Float16Type, put, f64::from),
                DataType::Int8 => values!(chunk, Int8Type, put, f64::from),
                DataType::Int16 => values!(chunk, Int16Type, put, f64::from),
                DataType::Int32 => values!(chunk, Int32Type, put, f64::from),
                DataType::Int64 => values!(chunk, Int64Type, put, |it| it as f64),
                DataType::UInt8 => values!(chunk, UInt8Type, put, f64::from),
                DataType::UInt16 => values!(chunk, UInt16Type, put, f64::from),
                DataType::UInt32 => values!(chunk, UInt32Type, put, f64::from),
                DataType::UInt64 => values!(chunk, UInt64Type, put, |it| it as f64),
                DataType::Decimal128(_, scale) => {
                    let read = |it| exact(it, *scale).map_or(f64::NAN, decimal::to_f64);
                    values!(chunk, Decimal128Type, put, read);
                }
                DataType::Null => (0..chunk.len()).try_for_each(|_| put(None))?,
                _ => return Err(self.mistyped("a column of numbers")),
            }
        }
        Ok(())
    }

    /// Gives every whole number in turn, `None` for null.
    pub(super) fn wholes(&self, mut put: impl FnMut(u64, Option<i64>) -> gizi::Result<()>) -> gizi::Result<()> {
        let mut row = 0;
        let mut put = |value: Option<i64>| {
            row += 1;
            put(row - 1, value)
        };
        for chunk in self.chunks() {
            match chunk.data_type() {
                DataType::Int8 => values!(chunk, Int8Type, put, i64::from),
                DataType::Int16 => values!(chunk, Int16Type, put, i64::from),
                DataType::Int32 => values!(chunk, Int32Type, put, i64::from),
                DataType::Int64 => values!(chunk, Int64Type, put, |it| it),
                DataType::UInt8 => values!(chunk, UInt8Type, put, i64::from),
                DataType::UInt16 => values!(chunk, UInt16Type, put, i64::from),
                DataType::UInt32 => values!(chunk, UInt32Type, put, i64::from),
                DataType::UInt64 => {
                    let numbers = chunk.as_primitive::<UInt64Type>();
                    let large = |value: Option<u64>| value.filter(|value| i64::try_from(*value).is_err());
                    if let Some((row, value)) = (0_u64..).zip(numbers).find_map(|(row, it)| Some((row, large(it)?))) {
                        return Err(self.place.refuses(row, &value.to_string(), "a number below 2^63"));
                    }
                    values!(chunk, UInt64Type, put, |it| it as i64);
                }
                DataType::Null => (0..chunk.len()).try_for_each(|_| put(None))?,
                _ => return Err(self.mistyped("a column of whole numbers")),
            }
        }
        Ok(())
    }

    /// Every exact number, `None` for null; of a float the shortest decimal that it is the nearest float of.
    pub(super) fn decimals(&self) -> gizi::Result<Vec<Option<Decimal>>> {
        let mut all = Vec::new();
        let refuse = |row: usize, value: &str| self.place.refuses(row as u64, value, "a number of at most 28 digits");
        for chunk in self.chunks() {
            if let DataType::Decimal128(_, scale) = chunk.data_type() {
                for value in chunk.as_primitive::<Decimal128Type>() {
                    let read = |it: i128| exact(it, *scale).ok_or_else(|| refuse(all.len(), &it.to_string()));
                    let value = value.map(read).transpose()?;
                    all.push(value);
                }
            } else {
                let one = Chunks { data_type: chunk.data_type().clone(), arrays: vec![chunk.clone()] };
                Column::new(self.place, &one).numbers(|_, value| {
                    let read = |it: f64| decimal::from_f64(it).map_err(|_| refuse(all.len(), &it.to_string()));
                    let value = value.map(read).transpose()?;
                    all.push(value);
                    Ok(())
                })?;
            }
        }
        Ok(all)
    }

    /// Every day, `None` for null. A time stamp is a day if it is midnight and has no zone.
    pub(super) fn dates(&self) -> gizi::Result<Vec<Option<Date>>> {
        let mut all = Vec::new();
        let mut put = |counted: Option<(i64, i64)>| {
            let read = |(count, a_day): (i64, i64)| {
                let whole = (count.rem_euclid(a_day) == 0).then(|| day(count.div_euclid(a_day))).flatten();
                whole.ok_or_else(|| self.place.refuses(all.len() as u64, &count.to_string(), "a day without a time"))
            };
            let value = counted.map(read).transpose()?;
            all.push(value);
            Ok::<(), gizi::Error>(())
        };
        for chunk in self.chunks() {
            match chunk.data_type() {
                DataType::Date32 => values!(chunk, Date32Type, put, |it| (i64::from(it), 1)),
                DataType::Date64 => values!(chunk, Date64Type, put, |it| (it, 86_400_000)),
                DataType::Timestamp(TimeUnit::Second, None) => {
                    values!(chunk, TimestampSecondType, put, |it| (it, 86_400));
                }
                DataType::Timestamp(TimeUnit::Millisecond, None) => {
                    values!(chunk, TimestampMillisecondType, put, |it| (it, 86_400_000));
                }
                DataType::Timestamp(TimeUnit::Microsecond, None) => {
                    values!(chunk, TimestampMicrosecondType, put, |it| (it, 86_400_000_000));
                }
                DataType::Timestamp(TimeUnit::Nanosecond, None) => {
                    values!(chunk, TimestampNanosecondType, put, |it| (it, 86_400_000_000_000));
                }
                DataType::Null => (0..chunk.len()).try_for_each(|_| put(None))?,
                _ => return Err(self.mistyped("a column of days")),
            }
        }
        Ok(all)
    }

    /// Gives every text in turn, `None` for null.
    pub(super) fn texts(&self, mut put: impl FnMut(u64, Option<&'a str>) -> gizi::Result<()>) -> gizi::Result<()> {
        let mut row = 0;
        for chunk in self.chunks() {
            let mut put = |value: Option<&'a str>| {
                row += 1;
                put(row - 1, value)
            };
            match chunk.data_type() {
                DataType::Dictionary(..) => {
                    let dictionary = chunk.as_any_dictionary();
                    let mut values = Vec::with_capacity(dictionary.values().len());
                    if !each_text(dictionary.values(), |value| {
                        values.push(value);
                        Ok(())
                    })? {
                        return Err(self.mistyped("a column of texts"));
                    }
                    let keys = dictionary.keys();
                    if values.is_empty() {
                        (0..keys.len()).try_for_each(|_| put(None))?;
                        continue;
                    }
                    for (place, key) in dictionary.normalized_keys().into_iter().enumerate() {
                        put(values.get(key).copied().flatten().filter(|_| keys.is_valid(place)))?;
                    }
                }
                _ if each_text(chunk, &mut put)? => {}
                _ => return Err(self.mistyped("a column of texts")),
            }
        }
        Ok(())
    }
}

fn exact(value: i128, scale: i8) -> Option<Decimal> {
    match u32::try_from(scale) {
        Ok(scale) => shortened(value, scale),
        Err(_) => Decimal::try_from_i128_with_scale(value, 0)
            .ok()?
            .checked_mul(Decimal::from(10_i64.checked_pow(u32::from(scale.unsigned_abs()))?)),
    }
}

/// Zeros at the end are no digits that a decimal must hold.
fn shortened(mut value: i128, mut scale: u32) -> Option<Decimal> {
    loop {
        match Decimal::try_from_i128_with_scale(value, scale) {
            Ok(exact) => return Some(exact),
            Err(_) if scale > 0 && value % 10 == 0 => (value, scale) = (value / 10, scale - 1),
            Err(_) => return None,
        }
    }
}

/// Goes through a plain array of texts; whether it is one.
fn each_text<'a>(array: &'a dyn Array, mut put: impl FnMut(Option<&'a str>) -> gizi::Result<()>) -> gizi::Result<bool> {
    match array.data_type() {
        DataType::Utf8 => array.as_string::<i32>().iter().try_for_each(put)?,
        DataType::LargeUtf8 => array.as_string::<i64>().iter().try_for_each(put)?,
        DataType::Utf8View => array.as_string_view().iter().try_for_each(put)?,
        DataType::Null => (0..array.len()).try_for_each(|_| put(None))?,
        _ => return Ok(false),
    }
    Ok(true)
}
