// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact};

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn entry(call: &mut Call<'_>) -> Answer {
    let p_value: Exact = call.value_of("value")?;
    let p_value = p_value.0;
    call.value(&Exact(gizi::quantity::decimal::entry(p_value)?))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn entry_at_least_zero(call: &mut Call<'_>) -> Answer {
    let p_value: Exact = call.value_of("value")?;
    let p_value = p_value.0;
    call.value(&Exact(gizi::quantity::decimal::entry_at_least_zero(p_value)?))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn parse(call: &mut Call<'_>) -> Answer {
    let p_text: String = call.value_of("text")?;
    let p_format: gizi::quantity::decimal::NumberFormat = call.value_of("format")?;
    call.value(&Exact(gizi::quantity::decimal::parse(&p_text, p_format)?))
}

#[inline(never)]
pub(super) fn parse_exact(call: &mut Call<'_>) -> Answer {
    let p_text: String = call.value_of("text")?;
    let p_format: gizi::quantity::decimal::NumberFormat = call.value_of("format")?;
    call.value(&Exact(gizi::quantity::decimal::parse_exact(&p_text, p_format)?))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn to_f64(call: &mut Call<'_>) -> Answer {
    let p_value: Exact = call.value_of("value")?;
    let p_value = p_value.0;
    call.value(&gizi::quantity::decimal::to_f64(p_value))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn from_f64(call: &mut Call<'_>) -> Answer {
    let p_value: f64 = call.value_of("value")?;
    call.value(&Exact(gizi::quantity::decimal::from_f64(p_value)?))
}
