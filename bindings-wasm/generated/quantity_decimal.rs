// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact, absent};

/// Calls a function of this room by its number.
#[inline(never)]
pub(super) fn call(function: u32, call: &mut Call<'_>) -> Answer {
    match function {
        #[cfg(feature = "core")]
        132 => entry(call),
        #[cfg(feature = "core")]
        133 => entry_at_least_zero(call),
        #[cfg(feature = "core")]
        134 => parse(call),
        135 => parse_exact(call),
        #[cfg(feature = "core")]
        136 => to_f64(call),
        #[cfg(feature = "core")]
        137 => from_f64(call),
        _ => absent(function),
    }
}

#[cfg(feature = "core")]
fn entry(call: &mut Call<'_>) -> Answer {
    let p_value: Exact = call.value_of("value")?;
    let p_value = p_value.0;
    call.value(&Exact(gizi::quantity::decimal::entry(p_value)?))
}

#[cfg(feature = "core")]
fn entry_at_least_zero(call: &mut Call<'_>) -> Answer {
    let p_value: Exact = call.value_of("value")?;
    let p_value = p_value.0;
    call.value(&Exact(gizi::quantity::decimal::entry_at_least_zero(p_value)?))
}

#[cfg(feature = "core")]
fn parse(call: &mut Call<'_>) -> Answer {
    let p_text: String = call.value_of("text")?;
    let p_format: gizi::quantity::decimal::NumberFormat = call.value_of("format")?;
    call.value(&Exact(gizi::quantity::decimal::parse(&p_text, p_format)?))
}

fn parse_exact(call: &mut Call<'_>) -> Answer {
    let p_text: String = call.value_of("text")?;
    let p_format: gizi::quantity::decimal::NumberFormat = call.value_of("format")?;
    call.value(&Exact(gizi::quantity::decimal::parse_exact(&p_text, p_format)?))
}

#[cfg(feature = "core")]
fn to_f64(call: &mut Call<'_>) -> Answer {
    let p_value: Exact = call.value_of("value")?;
    let p_value = p_value.0;
    call.value(&gizi::quantity::decimal::to_f64(p_value))
}

#[cfg(feature = "core")]
fn from_f64(call: &mut Call<'_>) -> Answer {
    let p_value: f64 = call.value_of("value")?;
    call.value(&Exact(gizi::quantity::decimal::from_f64(p_value)?))
}
