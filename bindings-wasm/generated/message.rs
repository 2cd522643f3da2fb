// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact};

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn message_table_explain_code(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::message::MessageTable>("messageTable")?;
    let p_code: String = call.value_of("code")?;
    let p_details: Vec<gizi::error::ErrorDetail> = call.value_of("details")?;
    let p_english: String = call.value_of("english")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::message::MessageTable::explain_code(&*own.look()?, &p_code, &p_details, &p_english, p_language))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn message_table_explain_problem(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::message::MessageTable>("messageTable")?;
    let p_problem: gizi::sheet::CellProblem = call.value_of("problem")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::message::MessageTable::explain_problem(&*own.look()?, &p_problem, p_language))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn message_table_standard(call: &mut Call<'_>) -> Answer {
    call.object(gizi::message::MessageTable::standard()?)
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn message_table_with_nutrients(call: &mut Call<'_>) -> Answer {
    let p_registry = call.held::<gizi::nutrient::NutrientRegistry>("registry")?;
    call.object(gizi::message::MessageTable::with_nutrients(&*p_registry.look()?)?)
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn message_table_render(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::message::MessageTable>("messageTable")?;
    let p_message: gizi::message::Message = call.value_of("message")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::message::MessageTable::render(&*own.look()?, &p_message, p_language))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn message_new(call: &mut Call<'_>) -> Answer {
    let p_key: String = call.value_of("key")?;
    call.value(&gizi::message::Message::new(&p_key))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn message_with(call: &mut Call<'_>) -> Answer {
    let own: gizi::message::Message = call.value_of("message")?;
    let p_key: String = call.value_of("key")?;
    let p_value: gizi::message::MessageContent = call.value_of("value")?;
    call.value(&gizi::message::Message::with(own, &p_key, p_value))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn message_text(call: &mut Call<'_>) -> Answer {
    let own: gizi::message::Message = call.value_of("message")?;
    let p_key: String = call.value_of("key")?;
    let p_text: String = call.value_of("text")?;
    call.value(&gizi::message::Message::text(own, &p_key, &p_text))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn message_number(call: &mut Call<'_>) -> Answer {
    let own: gizi::message::Message = call.value_of("message")?;
    let p_key: String = call.value_of("key")?;
    let p_amount: f64 = call.value_of("amount")?;
    call.value(&gizi::message::Message::number(own, &p_key, p_amount))
}
