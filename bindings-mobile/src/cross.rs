//! How what is not a record of core crosses: exact numbers, days, instants, and newtypes over text.

use crate::fault::malformed;
use jiff::Timestamp;
use rust_decimal::Decimal;
use std::time::SystemTime;

/// A day of the calendar; a name of its own because `Date` is an instant in Swift.
pub type CivilDate = jiff::civil::Date;

uniffi::custom_type!(Decimal, String, {
    remote,
    lower: |value| value.to_string(),
    try_lift: |text| Ok(exact(&text).ok_or_else(|| malformed(&text, "no decimal of at most 28 digits"))?),
});
uniffi::custom_type!(CivilDate, String, {
    remote,
    lower: |day| day.to_string(),
    try_lift: |text| Ok(text.parse::<CivilDate>().map_err(|_| malformed(&text, "no day of the calendar"))?),
});
uniffi::custom_type!(Timestamp, SystemTime, {
    remote,
    lower: |instant| instant.into(),
    try_lift: |instant| Ok(Timestamp::try_from(instant).map_err(|_| malformed("", "an instant beyond the year 9999"))?),
});

/// Digits, a sign and a point: marks between thousands are for what people type.
fn exact(text: &str) -> Option<Decimal> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-'));
    Decimal::from_str_exact(text).ok().filter(|_| plain)
}

/// A newtype over text, which core checks.
macro_rules! text_type {
    ($(#[$docs:meta])* $name:ident) => {
        uniffi::custom_type!($(#[$docs])* $name, String, {
            remote,
            lower: |text| text.into(),
            try_lift: |text| Ok($name::try_from(text).map_err(GiziError::from)?),
        });
    };
}
