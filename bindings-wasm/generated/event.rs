// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact};

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn hub_new(call: &mut Call<'_>) -> Answer {
    let p_capacity: u32 = call.value_of("capacity")?;
    call.object(gizi::event::Hub::new(p_capacity))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn hub_subscribe(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::event::Hub>("hub")?;
    let p_tenant: gizi::id::TenantId = call.value_of("tenant")?;
    call.object(gizi::event::Hub::subscribe(&*own.look()?, &p_tenant))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn subscription_next(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::event::Subscription>("subscription")?;
    let p_wait_millis: u32 = call.value_of("waitMillis")?;
    call.value(&gizi::event::Subscription::next(&*own.look()?, p_wait_millis))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn event_subject_path(call: &mut Call<'_>) -> Answer {
    let own: gizi::event::EventSubject = call.value_of("eventSubject")?;
    call.value(&gizi::event::EventSubject::path(&own))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn new_event_numbered(call: &mut Call<'_>) -> Answer {
    let own: gizi::event::NewEvent = call.value_of("newEvent")?;
    let p_tenant: gizi::id::TenantId = call.value_of("tenant")?;
    let p_seq: i64 = call.value_of("seq")?;
    call.value(&gizi::event::NewEvent::numbered(own, &p_tenant, p_seq))
}
