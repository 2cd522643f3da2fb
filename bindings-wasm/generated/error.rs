// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact, absent};

/// Calls a function of this room by its number.
#[inline(never)]
pub(super) fn call(function: u32, call: &mut Call<'_>) -> Answer {
    match function {
        #[cfg(feature = "core")]
        11 => error_codes(call),
        _ => absent(function),
    }
}

#[cfg(feature = "core")]
fn error_codes(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::error::error_codes())
}
