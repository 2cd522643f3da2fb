// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact};

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn error_codes(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::error::error_codes())
}
