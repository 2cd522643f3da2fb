// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

#[allow(unused_imports)]
use crate::{cross::*, fault::*, object::*};
#[allow(unused_imports)]
use jiff::Timestamp;

use gizi::store::Capabilities;
/// What a backend can do.
#[uniffi::remote(Record)]
pub struct Capabilities {
    /// The backend's name: `memory`, `sqlite`, `postgres`.
    pub backend: String,
    /// Whether what was committed outlives the process.
    pub durable: bool,
    /// Whether other processes work on the same records.
    pub shared: bool,
    /// Whether a waiting reader is woken by a write of another process, or has to poll for it.
    pub notifies: bool,
}
use gizi::store::ChangeSet;
/// A change of a tenant's records: written as a whole or not at all.
#[uniffi::remote(Record)]
pub struct ChangeSet {
    /// The revision that the values were read at from which this change was computed. Absent: the expected versions are
    /// enough.
    #[uniffi(default)]
    pub base: Option<i64>,
    /// What is written, each record once.
    #[uniffi(default)]
    pub writes: Vec<gizi::store::Write>,
    /// What is said about it, in order.
    #[uniffi(default)]
    pub events: Vec<gizi::event::NewEvent>,
    /// Events up to this number are kept no longer.
    #[uniffi(default)]
    pub prune_events: Option<i64>,
}
use gizi::store::Committed;
/// What a commit did.
#[uniffi::remote(Record)]
pub struct Committed {
    /// The tenant's revision after it.
    pub revision: i64,
    /// The number of the tenant's newest event after it.
    pub last_seq: i64,
}
use gizi::store::Condition;
/// Something that must hold of a record. A record that lacks the field never passes.
#[uniffi::remote(Enum)]
pub enum Condition {
    /// A field of text is one of some values.
    OneOf {
        /// The field.
        field: String,
        /// The values.
        values: Vec<String>,
    },
    /// A field of text is not before a value.
    From {
        /// The field.
        field: String,
        /// The value.
        value: String,
    },
    /// A field of text is not after a value.
    Through {
        /// The field.
        field: String,
        /// The value.
        value: String,
    },
    /// A number is not below a value.
    AtLeast {
        /// The number.
        field: String,
        /// The value.
        value: i64,
    },
    /// A number is not above a value.
    AtMost {
        /// The number.
        field: String,
        /// The value.
        value: i64,
    },
    /// It refers to something.
    Linked {
        /// The kind of reference.
        label: String,
        /// What it refers to.
        target: String,
    },
    /// It does not refer to something.
    NotLinked {
        /// The kind of reference.
        label: String,
        /// What it does not refer to.
        target: String,
    },
}
use gizi::store::Durability;
/// What a commit outlives once it has returned.
#[uniffi::remote(Enum)]
pub enum Durability {
    /// A power cut: every commit waits for the disk (`synchronous = FULL`).
    PowerLoss,
    /// The end of the process, even killed; a power cut may take the last commits back, each whole and from the newest
    /// (`synchronous = NORMAL`). Several times faster.
    ProcessEnd,
}
use gizi::store::EventQuery;
/// Which events are wanted.
#[uniffi::remote(Record)]
pub struct EventQuery {
    /// Events after this number; 0 for all. A kitchen that was restored from a backup, or deleted and begun anew, counts
    /// on from what it has: whoever follows it must be told to start anew, since a number from before may be in use again.
    pub after: i64,
    /// At most so many, from 1 to `MAX_PAGE`.
    pub limit: u32,
    /// Only those about one record, by `EventSubject.path`.
    #[uniffi(default)]
    pub subject: Option<String>,
    /// Milliseconds to wait if there are none; 0 returns at once, and 60,000 is the longest.
    #[uniffi(default)]
    pub wait_millis: u32,
}
use gizi::store::IndexNumber;
/// One number of an index.
#[uniffi::remote(Record)]
pub struct IndexNumber {
    /// Its name, one of `Noun.number_fields`.
    pub field: String,
    /// Its value.
    pub value: i64,
}
use gizi::store::IndexText;
/// One field of text of an index.
#[uniffi::remote(Record)]
pub struct IndexText {
    /// Its name, one of `Noun.text_fields`.
    pub field: String,
    /// Its value, folded if it is for people.
    pub value: String,
}
use gizi::store::Link;
/// A reference to another record, or to anything else one looks back from.
#[uniffi::remote(Record)]
pub struct Link {
    /// What kind of reference: `ingredient`, `menu`, `allergen`.
    pub label: String,
    /// What it refers to.
    pub target: String,
}
use gizi::store::Noun;
/// A kind of record.
#[uniffi::remote(Enum)]
pub enum Noun {
    /// Menus.
    Menu,
    /// Ingredients.
    Ingredient,
    /// Nutrition programmes.
    Program,
    /// Plans.
    Plan,
    /// What a plan assigns to one slot.
    Assignment,
    /// What was signed when a plan was approved.
    Approval,
    /// What really happened at an assignment.
    Actual,
    /// The settings of the kitchen.
    Settings,
    /// The date that derived values are of.
    Date,
    /// Requests that were answered, by idempotency key.
    Request,
}
use gizi::store::Page;
/// Which page of what a query finds.
#[uniffi::remote(Record)]
pub struct Page {
    /// At most so many records, from 1 to `MAX_PAGE`.
    pub limit: u32,
    /// Where it starts.
    pub start: gizi::store::PageStart,
}
use gizi::store::PageStart;
/// Where a page starts.
#[uniffi::remote(Enum)]
pub enum PageStart {
    /// At the first record.
    First,
    /// Behind the last record of a page before: stable, whatever is written meanwhile.
    After {
        /// What that page gave as `next`.
        cursor: String,
    },
    /// At a page number, from 1: for people who jump; moves with what is written meanwhile.
    Number {
        /// The number.
        number: u32,
    },
}
use gizi::store::Query;
/// Which records of a kind are wanted, and in which order.
#[uniffi::remote(Record)]
pub struct Query {
    /// Their kind.
    pub noun: gizi::store::Noun,
    /// Words that must all occur in the searchable text, whatever their case and accents.
    #[uniffi(default)]
    pub search: Option<String>,
    /// What must hold, all of it.
    #[uniffi(default)]
    pub conditions: Vec<gizi::store::Condition>,
    /// The order; absent: by id. Records that sort alike come by id.
    #[uniffi(default)]
    pub sort: Option<gizi::store::Sort>,
}
use gizi::store::RecordIndex;
/// What a record is found and sorted by.
#[uniffi::remote(Record)]
pub struct RecordIndex {
    /// Folded text in which searched words must occur.
    #[uniffi(default)]
    pub search: String,
    /// Fields of text, compared bytewise.
    #[uniffi(default)]
    pub texts: Vec<gizi::store::IndexText>,
    /// Numbers. A decimal is scaled to an integer by the kitchen.
    #[uniffi(default)]
    pub numbers: Vec<gizi::store::IndexNumber>,
    /// Other records it refers to, for looking back from them.
    #[uniffi(default)]
    pub links: Vec<gizi::store::Link>,
}
use gizi::store::RecordKey;
/// Which record: its kind and its id within the tenant.
#[uniffi::remote(Record)]
pub struct RecordKey {
    /// Its kind.
    pub noun: gizi::store::Noun,
    /// Its id.
    pub id: String,
}
use gizi::store::RecordPage;
/// One page of records.
#[uniffi::remote(Record)]
pub struct RecordPage {
    /// How many changes the tenant had seen.
    pub revision: i64,
    /// How many records the query finds in all.
    pub total: u32,
    /// The records of the page.
    pub records: Vec<gizi::store::StoredRecord>,
    /// Where the next page starts; absent on the last.
    #[uniffi(default)]
    pub next: Option<String>,
}
use gizi::store::Snapshot;
/// Records as they stood at one moment.
#[uniffi::remote(Record)]
pub struct Snapshot {
    /// How many changes the tenant had seen.
    pub revision: i64,
    /// The records.
    pub records: Vec<gizi::store::StoredRecord>,
}
use gizi::store::Sort;
/// An order. A record that lacks the field comes last, whichever way it goes.
#[uniffi::remote(Record)]
pub struct Sort {
    /// A field of text or a number of the kind.
    pub field: String,
    /// Whether the greatest comes first. Ids of records that sort alike still ascend.
    #[uniffi(default)]
    pub descending: bool,
}
use gizi::store::SqliteOptions;
/// How a file is opened.
#[uniffi::remote(Record)]
pub struct SqliteOptions {
    /// What a commit outlives.
    pub durability: gizi::store::Durability,
    /// Milliseconds to wait for another process that writes, before `store.busy`.
    #[uniffi(default = 5_000)]
    pub busy_millis: u32,
    /// Whether the file is only read: it must be there, at the newest schema (else `store.older_schema`), and every
    /// write is `store.read_only`.
    #[uniffi(default)]
    pub read_only: bool,
}
use gizi::store::StoredRecord;
/// A record as a backend keeps it. What the body says is not the backend's business.
#[uniffi::remote(Record)]
pub struct StoredRecord {
    /// Which record.
    pub key: gizi::store::RecordKey,
    /// 1 when it is created, one more with every change of its body.
    pub version: u32,
    /// The schema the body is written in.
    pub schema: u32,
    /// The record as JSON.
    pub body: String,
    /// What was computed from it and others, as JSON. Computing it anew is no change of the record.
    #[uniffi(default)]
    pub derived: Option<String>,
    /// What it is found and sorted by. It is only written: a record that was read comes without, and whoever writes it
    /// again makes it anew.
    #[uniffi(default)]
    pub index: gizi::store::RecordIndex,
}
use gizi::store::Write;
/// One record of a change.
#[uniffi::remote(Enum)]
pub enum Write {
    /// Writes a record whole.
    Put {
        /// The version it must be at, and the record is at the next one; 0 if it must not be there.
        expected: u32,
        /// The record.
        record: gizi::store::StoredRecord,
    },
    /// Writes what was computed about a record and what it is found by; its version stays.
    Derive {
        /// Which record; it must be there.
        key: gizi::store::RecordKey,
        /// What was computed.
        derived: Option<String>,
        /// What it is found by.
        index: gizi::store::RecordIndex,
    },
    /// Removes a record.
    Remove {
        /// Which record.
        key: gizi::store::RecordKey,
        /// The version it must be at.
        expected: u32,
    },
}
/// Text as it is searched and sorted by: without case, accents and repeated space.
///
/// Compatibility decomposition, marks dropped, lower case; letters that are their own in some language and have no
/// decomposition (`ø`, `ß`, `ł`) as those that people type for them. The same on every platform, so that every backend
/// finds and sorts alike.
#[uniffi::export]
pub fn fold(text: String) -> Result<String, GiziError> {
    guarded(move || Ok(gizi::store::fold(&text)))
}
/// Which record it writes.
#[uniffi::export]
pub fn write_key(write: gizi::store::Write) -> Result<gizi::store::RecordKey, GiziError> {
    guarded(move || Ok(write.key().clone()))
}
/// Refuses a record found at another version than the write expects, 0 if it was not found. Every backend calls it
/// for each write, in order.
#[uniffi::export]
pub fn write_check_version(write: gizi::store::Write, found: u32) -> Result<(), GiziError> {
    guarded(move || Ok(write.check_version(found)?))
}
/// The change with a record that must be new.
#[uniffi::export]
pub fn change_set_create(
    change_set: gizi::store::ChangeSet,
    record: gizi::store::StoredRecord,
) -> Result<gizi::store::ChangeSet, GiziError> {
    guarded(move || Ok(change_set.create(record)))
}
/// The change with a record in its next version.
#[uniffi::export]
pub fn change_set_update(
    change_set: gizi::store::ChangeSet,
    record: gizi::store::StoredRecord,
) -> Result<gizi::store::ChangeSet, GiziError> {
    guarded(move || Ok(change_set.update(record)))
}
/// The change with one more write.
#[uniffi::export]
pub fn change_set_write(
    change_set: gizi::store::ChangeSet,
    write: gizi::store::Write,
) -> Result<gizi::store::ChangeSet, GiziError> {
    guarded(move || Ok(change_set.write(write)))
}
/// The change with one more event.
#[uniffi::export]
pub fn change_set_event(
    change_set: gizi::store::ChangeSet,
    event: gizi::event::NewEvent,
) -> Result<gizi::store::ChangeSet, GiziError> {
    guarded(move || Ok(change_set.event(event)))
}
/// Refuses a revision other than the one the change rests on. Every backend calls it before it looks at the writes.
#[uniffi::export]
pub fn change_set_check_base(change_set: gizi::store::ChangeSet, found: i64) -> Result<(), GiziError> {
    guarded(move || Ok(change_set.check_base(found)?))
}
/// Refuses what no backend has to look up to know it is wrong: a record written twice, a version that does not
/// follow, an index field the record's kind does not have. Every backend calls it first.
#[uniffi::export]
pub fn change_set_check(change_set: gizi::store::ChangeSet) -> Result<(), GiziError> {
    guarded(move || Ok(change_set.check()?))
}
/// All events after a number, a hundred at a time, without waiting.
#[uniffi::export]
pub fn event_query_after(seq: i64) -> Result<gizi::store::EventQuery, GiziError> {
    guarded(move || Ok(gizi::store::EventQuery::after(seq)))
}
/// The same, waiting for a first event if there is none.
#[uniffi::export]
pub fn event_query_waiting(
    event_query: gizi::store::EventQuery,
    millis: u32,
) -> Result<gizi::store::EventQuery, GiziError> {
    guarded(move || Ok(event_query.waiting(millis)))
}
/// The same, only those about one record.
#[uniffi::export]
pub fn event_query_about(
    event_query: gizi::store::EventQuery,
    subject: String,
) -> Result<gizi::store::EventQuery, GiziError> {
    guarded(move || Ok(event_query.about(&subject)))
}
/// Refuses limits out of bounds. Every backend calls it first.
#[uniffi::export]
pub fn event_query_check(event_query: gizi::store::EventQuery) -> Result<(), GiziError> {
    guarded(move || Ok(event_query.check()?))
}
/// Refuses a number that events no longer all follow, or that there is not yet. `oldest` is the number of the
/// oldest event kept, one more than `last` if none is.
#[uniffi::export]
pub fn event_query_check_kept(event_query: gizi::store::EventQuery, oldest: i64, last: i64) -> Result<(), GiziError> {
    guarded(move || Ok(event_query.check_kept(oldest, last)?))
}
/// Its name in keys and tables. Never changes.
#[uniffi::export]
pub fn noun_code(noun: gizi::store::Noun) -> Result<String, GiziError> {
    guarded(move || Ok(noun.code().to_owned()))
}
/// The first records.
#[uniffi::export]
pub fn page_first(limit: u32) -> Result<gizi::store::Page, GiziError> {
    guarded(move || Ok(gizi::store::Page::first(limit)))
}
/// Refuses sizes out of bounds. Every backend calls it first.
#[uniffi::export]
pub fn page_check(page: gizi::store::Page) -> Result<(), GiziError> {
    guarded(move || Ok(page.check()?))
}
/// Every record of a kind, by id.
#[uniffi::export]
pub fn query_of(noun: gizi::store::Noun) -> Result<gizi::store::Query, GiziError> {
    guarded(move || Ok(gizi::store::Query::of(noun)))
}
/// The query with words that must occur.
#[uniffi::export]
pub fn query_search(query: gizi::store::Query, text: String) -> Result<gizi::store::Query, GiziError> {
    guarded(move || Ok(query.search(&text)))
}
/// The query with one more condition.
#[uniffi::export]
pub fn query_with(
    query: gizi::store::Query,
    condition: gizi::store::Condition,
) -> Result<gizi::store::Query, GiziError> {
    guarded(move || Ok(query.with(condition)))
}
/// The query with a field of text that must be a value.
#[uniffi::export]
pub fn query_text(query: gizi::store::Query, field: String, value: String) -> Result<gizi::store::Query, GiziError> {
    guarded(move || Ok(query.text(&field, &value)))
}
/// The query with a number that must be a value.
#[uniffi::export]
pub fn query_number(query: gizi::store::Query, field: String, value: i64) -> Result<gizi::store::Query, GiziError> {
    guarded(move || Ok(query.number(&field, value)))
}
/// The query with a reference that must be there.
#[uniffi::export]
pub fn query_linked(query: gizi::store::Query, label: String, target: String) -> Result<gizi::store::Query, GiziError> {
    guarded(move || Ok(query.linked(&label, &target)))
}
/// The query in the order of a field.
#[uniffi::export]
pub fn query_sorted(
    query: gizi::store::Query,
    field: String,
    descending: bool,
) -> Result<gizi::store::Query, GiziError> {
    guarded(move || Ok(query.sorted(&field, descending)))
}
/// The folded words that must occur.
#[uniffi::export]
pub fn query_words(query: gizi::store::Query) -> Result<Vec<String>, GiziError> {
    guarded(move || Ok(query.words()))
}
/// Refuses fields that the kind does not have, and more words or conditions than anybody means. Every backend calls
/// it first.
#[uniffi::export]
pub fn query_check(query: gizi::store::Query) -> Result<(), GiziError> {
    guarded(move || Ok(query.check()?))
}
/// Whether a record of the kind is one of those wanted: for backends that look for themselves.
#[uniffi::export]
pub fn query_finds(query: gizi::store::Query, record: gizi::store::StoredRecord) -> Result<bool, GiziError> {
    guarded(move || Ok(query.finds(&record)))
}
/// A key.
#[uniffi::export]
pub fn record_key_new(noun: gizi::store::Noun, id: String) -> Result<gizi::store::RecordKey, GiziError> {
    guarded(move || Ok(gizi::store::RecordKey::new(noun, &id)))
}
/// The index with more text to be searched, folded.
#[uniffi::export]
pub fn record_index_searchable(
    record_index: gizi::store::RecordIndex,
    text: String,
) -> Result<gizi::store::RecordIndex, GiziError> {
    guarded(move || Ok(record_index.searchable(&text)))
}
/// The index with one more field of text.
#[uniffi::export]
pub fn record_index_text(
    record_index: gizi::store::RecordIndex,
    field: String,
    value: String,
) -> Result<gizi::store::RecordIndex, GiziError> {
    guarded(move || Ok(record_index.text(&field, &value)))
}
/// The index with one more number.
#[uniffi::export]
pub fn record_index_number(
    record_index: gizi::store::RecordIndex,
    field: String,
    value: i64,
) -> Result<gizi::store::RecordIndex, GiziError> {
    guarded(move || Ok(record_index.number(&field, value)))
}
/// The index with one more link.
#[uniffi::export]
pub fn record_index_link(
    record_index: gizi::store::RecordIndex,
    label: String,
    target: String,
) -> Result<gizi::store::RecordIndex, GiziError> {
    guarded(move || Ok(record_index.link(&label, &target)))
}
/// The value of a field of text.
#[uniffi::export]
pub fn record_index_text_of(
    record_index: gizi::store::RecordIndex,
    field: String,
) -> Result<Option<String>, GiziError> {
    guarded(move || Ok(record_index.text_of(&field).map(str::to_owned)))
}
/// The value of a number.
#[uniffi::export]
pub fn record_index_number_of(record_index: gizi::store::RecordIndex, field: String) -> Result<Option<i64>, GiziError> {
    guarded(move || Ok(record_index.number_of(&field)))
}
