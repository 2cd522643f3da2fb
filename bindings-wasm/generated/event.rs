// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact, absent};

/// Calls a function of this room by its number.
#[inline(never)]
pub(super) fn call(function: u32, call: &mut Call<'_>) -> Answer {
    match function {
        #[cfg(feature = "kitchen")]
        186 => hub_new(call),
        #[cfg(feature = "kitchen")]
        187 => hub_subscribe(call),
        #[cfg(feature = "kitchen")]
        188 => subscription_next(call),
        #[cfg(feature = "kitchen")]
        189 => event_subject_path(call),
        #[cfg(feature = "kitchen")]
        190 => new_event_numbered(call),
        _ => absent(function),
    }
}

#[cfg(feature = "kitchen")]
fn hub_new(call: &mut Call<'_>) -> Answer {
    let p_capacity: u32 = call.value_of("capacity")?;
    call.object(gizi::event::Hub::new(p_capacity))
}

#[cfg(feature = "kitchen")]
fn hub_subscribe(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::event::Hub>("hub")?;
    let p_tenant: gizi::id::TenantId = call.value_of("tenant")?;
    call.object(gizi::event::Hub::subscribe(&*own.look()?, &p_tenant))
}

#[cfg(feature = "kitchen")]
fn subscription_next(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::event::Subscription>("subscription")?;
    let p_wait_millis: u32 = call.value_of("waitMillis")?;
    call.value(&gizi::event::Subscription::next(&*own.look()?, p_wait_millis))
}

#[cfg(feature = "kitchen")]
fn event_subject_path(call: &mut Call<'_>) -> Answer {
    let own: gizi::event::EventSubject = call.value_of("eventSubject")?;
    call.value(&gizi::event::EventSubject::path(&own))
}

#[cfg(feature = "kitchen")]
fn new_event_numbered(call: &mut Call<'_>) -> Answer {
    let own: gizi::event::NewEvent = call.value_of("newEvent")?;
    let p_tenant: gizi::id::TenantId = call.value_of("tenant")?;
    let p_seq: i64 = call.value_of("seq")?;
    call.value(&gizi::event::NewEvent::numbered(own, &p_tenant, p_seq))
}
