// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact, absent};

/// Calls a function of this room by its number.
#[inline(never)]
pub(super) fn call(function: u32, call: &mut Call<'_>) -> Answer {
    match function {
        #[cfg(feature = "core")]
        337 => message_table_explain_code(call),
        #[cfg(feature = "core")]
        338 => message_table_explain_problem(call),
        #[cfg(feature = "core")]
        339 => message_table_standard(call),
        #[cfg(feature = "core")]
        340 => message_table_with_nutrients(call),
        #[cfg(feature = "core")]
        341 => message_table_render(call),
        #[cfg(feature = "core")]
        342 => message_new(call),
        #[cfg(feature = "core")]
        343 => message_with(call),
        #[cfg(feature = "core")]
        344 => message_text(call),
        #[cfg(feature = "core")]
        345 => message_number(call),
        _ => absent(function),
    }
}

#[cfg(feature = "core")]
fn message_table_explain_code(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::message::MessageTable>("messageTable")?;
    let p_code: String = call.value_of("code")?;
    let p_details: Vec<gizi::error::ErrorDetail> = call.value_of("details")?;
    let p_english: String = call.value_of("english")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::message::MessageTable::explain_code(&*own.look()?, &p_code, &p_details, &p_english, p_language))
}

#[cfg(feature = "core")]
fn message_table_explain_problem(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::message::MessageTable>("messageTable")?;
    let p_problem: gizi::sheet::CellProblem = call.value_of("problem")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::message::MessageTable::explain_problem(&*own.look()?, &p_problem, p_language))
}

#[cfg(feature = "core")]
fn message_table_standard(call: &mut Call<'_>) -> Answer {
    call.object(gizi::message::MessageTable::standard()?)
}

#[cfg(feature = "core")]
fn message_table_with_nutrients(call: &mut Call<'_>) -> Answer {
    let p_registry = call.held::<gizi::nutrient::NutrientRegistry>("registry")?;
    call.object(gizi::message::MessageTable::with_nutrients(&*p_registry.look()?)?)
}

#[cfg(feature = "core")]
fn message_table_render(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::message::MessageTable>("messageTable")?;
    let p_message: gizi::message::Message = call.value_of("message")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::message::MessageTable::render(&*own.look()?, &p_message, p_language))
}

#[cfg(feature = "core")]
fn message_new(call: &mut Call<'_>) -> Answer {
    let p_key: String = call.value_of("key")?;
    call.value(&gizi::message::Message::new(&p_key))
}

#[cfg(feature = "core")]
fn message_with(call: &mut Call<'_>) -> Answer {
    let own: gizi::message::Message = call.value_of("message")?;
    let p_key: String = call.value_of("key")?;
    let p_value: gizi::message::MessageContent = call.value_of("value")?;
    call.value(&gizi::message::Message::with(own, &p_key, p_value))
}

#[cfg(feature = "core")]
fn message_text(call: &mut Call<'_>) -> Answer {
    let own: gizi::message::Message = call.value_of("message")?;
    let p_key: String = call.value_of("key")?;
    let p_text: String = call.value_of("text")?;
    call.value(&gizi::message::Message::text(own, &p_key, &p_text))
}

#[cfg(feature = "core")]
fn message_number(call: &mut Call<'_>) -> Answer {
    let own: gizi::message::Message = call.value_of("message")?;
    let p_key: String = call.value_of("key")?;
    let p_amount: f64 = call.value_of("amount")?;
    call.value(&gizi::message::Message::number(own, &p_key, p_amount))
}
