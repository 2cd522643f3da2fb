// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact};

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn fold(call: &mut Call<'_>) -> Answer {
    let p_text: String = call.value_of("text")?;
    call.value(&gizi::store::fold(&p_text))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn write_key(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::Write = call.value_of("write")?;
    call.value(gizi::store::Write::key(&own))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn write_check_version(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::Write = call.value_of("write")?;
    let p_found: u32 = call.value_of("found")?;
    gizi::store::Write::check_version(&own, p_found)?;
    call.nothing()
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn change_set_create(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::ChangeSet = call.value_of("changeSet")?;
    let p_record: gizi::store::StoredRecord = call.value_of("record")?;
    call.value(&gizi::store::ChangeSet::create(own, p_record))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn change_set_update(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::ChangeSet = call.value_of("changeSet")?;
    let p_record: gizi::store::StoredRecord = call.value_of("record")?;
    call.value(&gizi::store::ChangeSet::update(own, p_record))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn change_set_write(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::ChangeSet = call.value_of("changeSet")?;
    let p_write: gizi::store::Write = call.value_of("write")?;
    call.value(&gizi::store::ChangeSet::write(own, p_write))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn change_set_event(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::ChangeSet = call.value_of("changeSet")?;
    let p_event: gizi::event::NewEvent = call.value_of("event")?;
    call.value(&gizi::store::ChangeSet::event(own, p_event))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn change_set_check_base(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::ChangeSet = call.value_of("changeSet")?;
    let p_found: i64 = call.value_of("found")?;
    gizi::store::ChangeSet::check_base(&own, p_found)?;
    call.nothing()
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn change_set_check(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::ChangeSet = call.value_of("changeSet")?;
    gizi::store::ChangeSet::check(&own)?;
    call.nothing()
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn event_query_after(call: &mut Call<'_>) -> Answer {
    let p_seq: i64 = call.value_of("seq")?;
    call.value(&gizi::store::EventQuery::after(p_seq))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn event_query_waiting(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::EventQuery = call.value_of("eventQuery")?;
    let p_millis: u32 = call.value_of("millis")?;
    call.value(&gizi::store::EventQuery::waiting(own, p_millis))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn event_query_about(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::EventQuery = call.value_of("eventQuery")?;
    let p_subject: String = call.value_of("subject")?;
    call.value(&gizi::store::EventQuery::about(own, &p_subject))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn event_query_check(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::EventQuery = call.value_of("eventQuery")?;
    gizi::store::EventQuery::check(&own)?;
    call.nothing()
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn event_query_check_kept(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::EventQuery = call.value_of("eventQuery")?;
    let p_oldest: i64 = call.value_of("oldest")?;
    let p_last: i64 = call.value_of("last")?;
    gizi::store::EventQuery::check_kept(&own, p_oldest, p_last)?;
    call.nothing()
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn memory_store_new(call: &mut Call<'_>) -> Answer {
    call.object(gizi::store::MemoryStore::new())
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn noun_code(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::Noun = call.value_of("noun")?;
    call.value(gizi::store::Noun::code(own))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn page_first(call: &mut Call<'_>) -> Answer {
    let p_limit: u32 = call.value_of("limit")?;
    call.value(&gizi::store::Page::first(p_limit))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn page_check(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::Page = call.value_of("page")?;
    gizi::store::Page::check(&own)?;
    call.nothing()
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn query_of(call: &mut Call<'_>) -> Answer {
    let p_noun: gizi::store::Noun = call.value_of("noun")?;
    call.value(&gizi::store::Query::of(p_noun))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn query_search(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::Query = call.value_of("query")?;
    let p_text: String = call.value_of("text")?;
    call.value(&gizi::store::Query::search(own, &p_text))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn query_with(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::Query = call.value_of("query")?;
    let p_condition: gizi::store::Condition = call.value_of("condition")?;
    call.value(&gizi::store::Query::with(own, p_condition))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn query_text(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::Query = call.value_of("query")?;
    let p_field: String = call.value_of("field")?;
    let p_value: String = call.value_of("value")?;
    call.value(&gizi::store::Query::text(own, &p_field, &p_value))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn query_number(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::Query = call.value_of("query")?;
    let p_field: String = call.value_of("field")?;
    let p_value: i64 = call.value_of("value")?;
    call.value(&gizi::store::Query::number(own, &p_field, p_value))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn query_linked(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::Query = call.value_of("query")?;
    let p_label: String = call.value_of("label")?;
    let p_target: String = call.value_of("target")?;
    call.value(&gizi::store::Query::linked(own, &p_label, &p_target))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn query_sorted(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::Query = call.value_of("query")?;
    let p_field: String = call.value_of("field")?;
    let p_descending: bool = call.value_of("descending")?;
    call.value(&gizi::store::Query::sorted(own, &p_field, p_descending))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn query_words(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::Query = call.value_of("query")?;
    call.value(&gizi::store::Query::words(&own))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn query_check(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::Query = call.value_of("query")?;
    gizi::store::Query::check(&own)?;
    call.nothing()
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn query_finds(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::Query = call.value_of("query")?;
    let p_record: gizi::store::StoredRecord = call.value_of("record")?;
    call.value(&gizi::store::Query::finds(&own, &p_record))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn record_key_new(call: &mut Call<'_>) -> Answer {
    let p_noun: gizi::store::Noun = call.value_of("noun")?;
    let p_id: String = call.value_of("id")?;
    call.value(&gizi::store::RecordKey::new(p_noun, &p_id))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn record_index_searchable(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::RecordIndex = call.value_of("recordIndex")?;
    let p_text: String = call.value_of("text")?;
    call.value(&gizi::store::RecordIndex::searchable(own, &p_text))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn record_index_text(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::RecordIndex = call.value_of("recordIndex")?;
    let p_field: String = call.value_of("field")?;
    let p_value: String = call.value_of("value")?;
    call.value(&gizi::store::RecordIndex::text(own, &p_field, &p_value))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn record_index_number(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::RecordIndex = call.value_of("recordIndex")?;
    let p_field: String = call.value_of("field")?;
    let p_value: i64 = call.value_of("value")?;
    call.value(&gizi::store::RecordIndex::number(own, &p_field, p_value))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn record_index_link(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::RecordIndex = call.value_of("recordIndex")?;
    let p_label: String = call.value_of("label")?;
    let p_target: String = call.value_of("target")?;
    call.value(&gizi::store::RecordIndex::link(own, &p_label, &p_target))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn record_index_text_of(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::RecordIndex = call.value_of("recordIndex")?;
    let p_field: String = call.value_of("field")?;
    call.value(&gizi::store::RecordIndex::text_of(&own, &p_field))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn record_index_number_of(call: &mut Call<'_>) -> Answer {
    let own: gizi::store::RecordIndex = call.value_of("recordIndex")?;
    let p_field: String = call.value_of("field")?;
    call.value(&gizi::store::RecordIndex::number_of(&own, &p_field))
}
