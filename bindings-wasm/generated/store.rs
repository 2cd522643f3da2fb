// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact, absent};

/// Calls a function of this room by its number.
#[inline(never)]
pub(super) fn call(function: u32, call: &mut Call<'_>) -> Answer {
    match function {
        #[cfg(feature = "kitchen")]
        138 => fold(call),
        #[cfg(feature = "kitchen")]
        439 => write_key(call),
        #[cfg(feature = "kitchen")]
        440 => write_check_version(call),
        #[cfg(feature = "kitchen")]
        441 => change_set_create(call),
        #[cfg(feature = "kitchen")]
        442 => change_set_update(call),
        #[cfg(feature = "kitchen")]
        443 => change_set_write(call),
        #[cfg(feature = "kitchen")]
        444 => change_set_event(call),
        #[cfg(feature = "kitchen")]
        445 => change_set_check_base(call),
        #[cfg(feature = "kitchen")]
        446 => change_set_check(call),
        #[cfg(feature = "kitchen")]
        447 => event_query_after(call),
        #[cfg(feature = "kitchen")]
        448 => event_query_waiting(call),
        #[cfg(feature = "kitchen")]
        449 => event_query_about(call),
        #[cfg(feature = "kitchen")]
        450 => event_query_check(call),
        #[cfg(feature = "kitchen")]
        451 => event_query_check_kept(call),
        #[cfg(feature = "kitchen")]
        452 => memory_store_new(call),
        #[cfg(feature = "kitchen")]
        453 => noun_code(call),
        #[cfg(feature = "kitchen")]
        454 => page_first(call),
        #[cfg(feature = "kitchen")]
        455 => page_check(call),
        #[cfg(feature = "kitchen")]
        456 => query_of(call),
        #[cfg(feature = "kitchen")]
        457 => query_search(call),
        #[cfg(feature = "kitchen")]
        458 => query_with(call),
        #[cfg(feature = "kitchen")]
        459 => query_text(call),
        #[cfg(feature = "kitchen")]
        460 => query_number(call),
        #[cfg(feature = "kitchen")]
        461 => query_linked(call),
        #[cfg(feature = "kitchen")]
        462 => query_sorted(call),
        #[cfg(feature = "kitchen")]
        463 => query_words(call),
        #[cfg(feature = "kitchen")]
        464 => query_check(call),
        #[cfg(feature = "kitchen")]
        465 => query_finds(call),
        #[cfg(feature = "kitchen")]
        466 => record_key_new(call),
        #[cfg(feature = "kitchen")]
        467 => record_index_searchable(call),
        #[cfg(feature = "kitchen")]
        468 => record_index_text(call),
        #[cfg(feature = "kitchen")]
        469 => record_index_number(call),
        #[cfg(feature = "kitchen")]
        470 => record_index_link(call),
        #[cfg(feature = "kitchen")]
        471 => record_index_text_of(call),
        #[cfg(feature = "kitchen")]
        472 => record_index_number_of(call),
        _ => absent(function),
    }
}

#[cfg(feature = "kitchen")]
fn fold(call: &mut Call<'_>) -> Answer {
    let p_text: String = call.value_of("text")?;
    call.value(&gizi::store::fold(&p_text))
}

#[cfg(feature = "kitchen")]
fn write_key(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::Write = call.value_of("write")?;
    call.value(gizi::store::Write::key(&own))
}

#[cfg(feature = "kitchen")]
fn write_check_version(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::Write = call.value_of("write")?;
    let p_found: u32 = call.value_of("found")?;
    gizi::store::Write::check_version(&own, p_found)?;
    call.nothing()
}

#[cfg(feature = "kitchen")]
fn change_set_create(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::ChangeSet = call.value_of("changeSet")?;
    let p_record: gizi::store::StoredRecord = call.value_of("record")?;
    call.value(&gizi::store::ChangeSet::create(own, p_record))
}

#[cfg(feature = "kitchen")]
fn change_set_update(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::ChangeSet = call.value_of("changeSet")?;
    let p_record: gizi::store::StoredRecord = call.value_of("record")?;
    call.value(&gizi::store::ChangeSet::update(own, p_record))
}

#[cfg(feature = "kitchen")]
fn change_set_write(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::ChangeSet = call.value_of("changeSet")?;
    let p_write: gizi::store::Write = call.value_of("write")?;
    call.value(&gizi::store::ChangeSet::write(own, p_write))
}

#[cfg(feature = "kitchen")]
fn change_set_event(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::ChangeSet = call.value_of("changeSet")?;
    let p_event: gizi::event::NewEvent = call.value_of("event")?;
    call.value(&gizi::store::ChangeSet::event(own, p_event))
}

#[cfg(feature = "kitchen")]
fn change_set_check_base(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::ChangeSet = call.value_of("changeSet")?;
    let p_found: i64 = call.value_of("found")?;
    gizi::store::ChangeSet::check_base(&own, p_found)?;
    call.nothing()
}

#[cfg(feature = "kitchen")]
fn change_set_check(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::ChangeSet = call.value_of("changeSet")?;
    gizi::store::ChangeSet::check(&own)?;
    call.nothing()
}

#[cfg(feature = "kitchen")]
fn event_query_after(call: &mut Call<'_>) -> Answer {
    let p_seq: i64 = call.value_of("seq")?;
    call.value(&gizi::store::EventQuery::after(p_seq))
}

#[cfg(feature = "kitchen")]
fn event_query_waiting(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::EventQuery = call.value_of("eventQuery")?;
    let p_millis: u32 = call.value_of("millis")?;
    call.value(&gizi::store::EventQuery::waiting(own, p_millis))
}

#[cfg(feature = "kitchen")]
fn event_query_about(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::EventQuery = call.value_of("eventQuery")?;
    let p_subject: String = call.value_of("subject")?;
    call.value(&gizi::store::EventQuery::about(own, &p_subject))
}

#[cfg(feature = "kitchen")]
fn event_query_check(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::EventQuery = call.value_of("eventQuery")?;
    gizi::store::EventQuery::check(&own)?;
    call.nothing()
}

#[cfg(feature = "kitchen")]
fn event_query_check_kept(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::EventQuery = call.value_of("eventQuery")?;
    let p_oldest: i64 = call.value_of("oldest")?;
    let p_last: i64 = call.value_of("last")?;
    gizi::store::EventQuery::check_kept(&own, p_oldest, p_last)?;
    call.nothing()
}

#[cfg(feature = "kitchen")]
fn memory_store_new(call: &mut Call<'_>) -> Answer {
    call.object(gizi::store::MemoryStore::new())
}

#[cfg(feature = "kitchen")]
fn noun_code(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::Noun = call.value_of("noun")?;
    call.value(gizi::store::Noun::code(own))
}

#[cfg(feature = "kitchen")]
fn page_first(call: &mut Call<'_>) -> Answer {
    let p_limit: u32 = call.value_of("limit")?;
    call.value(&gizi::store::Page::first(p_limit))
}

#[cfg(feature = "kitchen")]
fn page_check(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::Page = call.value_of("page")?;
    gizi::store::Page::check(&own)?;
    call.nothing()
}

#[cfg(feature = "kitchen")]
fn query_of(call: &mut Call<'_>) -> Answer {
    let p_noun: gizi::store::Noun = call.value_of("noun")?;
    call.value(&gizi::store::Query::of(p_noun))
}

#[cfg(feature = "kitchen")]
fn query_search(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::Query = call.value_of("query")?;
    let p_text: String = call.value_of("text")?;
    call.value(&gizi::store::Query::search(own, &p_text))
}

#[cfg(feature = "kitchen")]
fn query_with(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::Query = call.value_of("query")?;
    let p_condition: gizi::store::Condition = call.value_of("condition")?;
    call.value(&gizi::store::Query::with(own, p_condition))
}

#[cfg(feature = "kitchen")]
fn query_text(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::Query = call.value_of("query")?;
    let p_field: String = call.value_of("field")?;
    let p_value: String = call.value_of("value")?;
    call.value(&gizi::store::Query::text(own, &p_field, &p_value))
}

#[cfg(feature = "kitchen")]
fn query_number(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::Query = call.value_of("query")?;
    let p_field: String = call.value_of("field")?;
    let p_value: i64 = call.value_of("value")?;
    call.value(&gizi::store::Query::number(own, &p_field, p_value))
}

#[cfg(feature = "kitchen")]
fn query_linked(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::Query = call.value_of("query")?;
    let p_label: String = call.value_of("label")?;
    let p_target: String = call.value_of("target")?;
    call.value(&gizi::store::Query::linked(own, &p_label, &p_target))
}

#[cfg(feature = "kitchen")]
fn query_sorted(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::Query = call.value_of("query")?;
    let p_field: String = call.value_of("field")?;
    let p_descending: bool = call.value_of("descending")?;
    call.value(&gizi::store::Query::sorted(own, &p_field, p_descending))
}

#[cfg(feature = "kitchen")]
fn query_words(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::Query = call.value_of("query")?;
    call.value(&gizi::store::Query::words(&own))
}

#[cfg(feature = "kitchen")]
fn query_check(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::Query = call.value_of("query")?;
    gizi::store::Query::check(&own)?;
    call.nothing()
}

#[cfg(feature = "kitchen")]
fn query_finds(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::Query = call.value_of("query")?;
    let p_record: gizi::store::StoredRecord = call.value_of("record")?;
    call.value(&gizi::store::Query::finds(&own, &p_record))
}

#[cfg(feature = "kitchen")]
fn record_key_new(call: &mut Call<'_>) -> Answer {
    let p_noun: gizi::store::Noun = call.value_of("noun")?;
    let p_id: String = call.value_of("id")?;
    call.value(&gizi::store::RecordKey::new(p_noun, &p_id))
}

#[cfg(feature = "kitchen")]
fn record_index_searchable(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::RecordIndex = call.value_of("recordIndex")?;
    let p_text: String = call.value_of("text")?;
    call.value(&gizi::store::RecordIndex::searchable(own, &p_text))
}

#[cfg(feature = "kitchen")]
fn record_index_text(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::RecordIndex = call.value_of("recordIndex")?;
    let p_field: String = call.value_of("field")?;
    let p_value: String = call.value_of("value")?;
    call.value(&gizi::store::RecordIndex::text(own, &p_field, &p_value))
}

#[cfg(feature = "kitchen")]
fn record_index_number(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::RecordIndex = call.value_of("recordIndex")?;
    let p_field: String = call.value_of("field")?;
    let p_value: i64 = call.value_of("value")?;
    call.value(&gizi::store::RecordIndex::number(own, &p_field, p_value))
}

#[cfg(feature = "kitchen")]
fn record_index_link(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::RecordIndex = call.value_of("recordIndex")?;
    let p_label: String = call.value_of("label")?;
    let p_target: String = call.value_of("target")?;
    call.value(&gizi::store::RecordIndex::link(own, &p_label, &p_target))
}

#[cfg(feature = "kitchen")]
fn record_index_text_of(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::RecordIndex = call.value_of("recordIndex")?;
    let p_field: String = call.value_of("field")?;
    call.value(&gizi::store::RecordIndex::text_of(&own, &p_field))
}

#[cfg(feature = "kitchen")]
fn record_index_number_of(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::RecordIndex = call.value_of("recordIndex")?;
    let p_field: String = call.value_of("field")?;
    call.value(&gizi::store::RecordIndex::number_of(&own, &p_field))
}
