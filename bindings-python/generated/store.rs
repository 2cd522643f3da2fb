// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{self, Call, Function, Make, Read, Table, fallible, fallible_object, plain, plain_object};
use crate::choice::choice;
use crate::cross::{Bytes, Cross, Walk, text_type, tuple};
use crate::object::object;
use crate::record::{ClassCell, Fields, Given, Made, no_field};
use pyo3::prelude::*;
use std::sync::Arc;

impl Fields for gizi::store::Capabilities {
    const NAME: &'static str = "Capabilities";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.store", "Capabilities");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.backend.clone().leave(py),
            1 => self.durable.clone().leave(py),
            2 => self.shared.clone().leave(py),
            3 => self.notifies.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.backend, walk);
        Cross::walk(&self.durable, walk);
        Cross::walk(&self.shared, walk);
        Cross::walk(&self.notifies, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::store::Capabilities {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            backend: given.take("backend")?,
            durable: given.take("durable")?,
            shared: given.take("shared")?,
            notifies: given.take("notifies")?,
        })
    }
}
impl Fields for gizi::store::ChangeSet {
    const NAME: &'static str = "ChangeSet";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.store", "ChangeSet");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.base.clone().leave(py),
            1 => tuple(self.writes.clone(), py),
            2 => tuple(self.events.clone(), py),
            3 => self.prune_events.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.base == None,
            1 => self.writes == <Vec<gizi::store::Write>>::default(),
            2 => self.events == <Vec<gizi::event::NewEvent>>::default(),
            3 => self.prune_events == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.base, walk);
        Cross::walk(&self.writes, walk);
        Cross::walk(&self.events, walk);
        Cross::walk(&self.prune_events, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::store::ChangeSet {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            base: given.take_or("base", || None)?,
            writes: given.take_or("writes", || <Vec<gizi::store::Write>>::default())?,
            events: given.take_or("events", || <Vec<gizi::event::NewEvent>>::default())?,
            prune_events: given.take_or("prune_events", || None)?,
        })
    }
}
impl Fields for gizi::store::Committed {
    const NAME: &'static str = "Committed";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.store", "Committed");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.revision.clone().leave(py),
            1 => self.last_seq.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.revision, walk);
        Cross::walk(&self.last_seq, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::store::Committed {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { revision: given.take("revision")?, last_seq: given.take("last_seq")? })
    }
}
impl Fields for gizi::store::Condition {
    const NAME: &'static str = "Condition";
    fn cell(&self) -> &'static ClassCell {
        match self {
            Self::OneOf { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.store", "Condition.OneOf");
                &CELL
            }
            Self::From { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.store", "Condition.From");
                &CELL
            }
            Self::Through { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.store", "Condition.Through");
                &CELL
            }
            Self::AtLeast { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.store", "Condition.AtLeast");
                &CELL
            }
            Self::AtMost { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.store", "Condition.AtMost");
                &CELL
            }
            Self::Linked { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.store", "Condition.Linked");
                &CELL
            }
            Self::NotLinked { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.store", "Condition.NotLinked");
                &CELL
            }
        }
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match (self, place) {
            (Self::OneOf { field, .. }, 0) => field.clone().leave(py),
            (Self::OneOf { values, .. }, 1) => tuple(values.clone(), py),
            (Self::From { field, .. }, 0) => field.clone().leave(py),
            (Self::From { value, .. }, 1) => value.clone().leave(py),
            (Self::Through { field, .. }, 0) => field.clone().leave(py),
            (Self::Through { value, .. }, 1) => value.clone().leave(py),
            (Self::AtLeast { field, .. }, 0) => field.clone().leave(py),
            (Self::AtLeast { value, .. }, 1) => value.clone().leave(py),
            (Self::AtMost { field, .. }, 0) => field.clone().leave(py),
            (Self::AtMost { value, .. }, 1) => value.clone().leave(py),
            (Self::Linked { label, .. }, 0) => label.clone().leave(py),
            (Self::Linked { target, .. }, 1) => target.clone().leave(py),
            (Self::NotLinked { label, .. }, 0) => label.clone().leave(py),
            (Self::NotLinked { target, .. }, 1) => target.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match (self, place) {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        std::hash::Hash::hash(&std::mem::discriminant(self), &mut walk.hasher);
        match self {
            Self::OneOf { field, values } => {
                Cross::walk(field, walk);
                Cross::walk(values, walk);
            }
            Self::From { field, value } => {
                Cross::walk(field, walk);
                Cross::walk(value, walk);
            }
            Self::Through { field, value } => {
                Cross::walk(field, walk);
                Cross::walk(value, walk);
            }
            Self::AtLeast { field, value } => {
                Cross::walk(field, walk);
                Cross::walk(value, walk);
            }
            Self::AtMost { field, value } => {
                Cross::walk(field, walk);
                Cross::walk(value, walk);
            }
            Self::Linked { label, target } => {
                Cross::walk(label, walk);
                Cross::walk(target, walk);
            }
            Self::NotLinked { label, target } => {
                Cross::walk(label, walk);
                Cross::walk(target, walk);
            }
        }
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
fn make_condition_0(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::store::Condition::OneOf { field: given.take("field")?, values: given.take("values")? }))
}
fn make_condition_1(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::store::Condition::From { field: given.take("field")?, value: given.take("value")? }))
}
fn make_condition_2(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::store::Condition::Through { field: given.take("field")?, value: given.take("value")? }))
}
fn make_condition_3(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::store::Condition::AtLeast { field: given.take("field")?, value: given.take("value")? }))
}
fn make_condition_4(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::store::Condition::AtMost { field: given.take("field")?, value: given.take("value")? }))
}
fn make_condition_5(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::store::Condition::Linked { label: given.take("label")?, target: given.take("target")? }))
}
fn make_condition_6(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::store::Condition::NotLinked { label: given.take("label")?, target: given.take("target")? }))
}
choice!(gizi::store::Durability, "gizi.store", "Durability", PowerLoss "POWER_LOSS", ProcessEnd "PROCESS_END");
impl Fields for gizi::store::EventQuery {
    const NAME: &'static str = "EventQuery";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.store", "EventQuery");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.after.clone().leave(py),
            1 => self.limit.clone().leave(py),
            2 => self.subject.clone().leave(py),
            3 => self.wait_millis.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.subject == None,
            3 => self.wait_millis == <u32>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.after, walk);
        Cross::walk(&self.limit, walk);
        Cross::walk(&self.subject, walk);
        Cross::walk(&self.wait_millis, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::store::EventQuery {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            after: given.take("after")?,
            limit: given.take("limit")?,
            subject: given.take_or("subject", || None)?,
            wait_millis: given.take_or("wait_millis", || <u32>::default())?,
        })
    }
}
impl Fields for gizi::store::IndexNumber {
    const NAME: &'static str = "IndexNumber";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.store", "IndexNumber");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.field.clone().leave(py),
            1 => self.value.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.field, walk);
        Cross::walk(&self.value, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::store::IndexNumber {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { field: given.take("field")?, value: given.take("value")? })
    }
}
impl Fields for gizi::store::IndexText {
    const NAME: &'static str = "IndexText";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.store", "IndexText");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.field.clone().leave(py),
            1 => self.value.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.field, walk);
        Cross::walk(&self.value, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::store::IndexText {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { field: given.take("field")?, value: given.take("value")? })
    }
}
impl Fields for gizi::store::Link {
    const NAME: &'static str = "Link";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.store", "Link");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.label.clone().leave(py),
            1 => self.target.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.label, walk);
        Cross::walk(&self.target, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::store::Link {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { label: given.take("label")?, target: given.take("target")? })
    }
}
object!(gizi::store::MemoryStore, "gizi.store", "MemoryStore");
choice!(gizi::store::Noun, "gizi.store", "Noun", Menu "MENU", Ingredient "INGREDIENT", Program "PROGRAM", Plan "PLAN", Assignment "ASSIGNMENT", Approval "APPROVAL", Actual "ACTUAL", Settings "SETTINGS", Date "DATE", Request "REQUEST");
impl Fields for gizi::store::Page {
    const NAME: &'static str = "Page";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.store", "Page");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.limit.clone().leave(py),
            1 => self.start.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.start == <gizi::store::PageStart>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.limit, walk);
        Cross::walk(&self.start, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::store::Page {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { limit: given.take("limit")?, start: given.take_or("start", || <gizi::store::PageStart>::default())? })
    }
}
impl Fields for gizi::store::PageStart {
    const NAME: &'static str = "PageStart";
    fn cell(&self) -> &'static ClassCell {
        match self {
            Self::First { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.store", "PageStart.First");
                &CELL
            }
            Self::After { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.store", "PageStart.After");
                &CELL
            }
            Self::Number { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.store", "PageStart.Number");
                &CELL
            }
        }
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match (self, place) {
            (Self::After { cursor, .. }, 0) => cursor.clone().leave(py),
            (Self::Number { number, .. }, 0) => number.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match (self, place) {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        std::hash::Hash::hash(&std::mem::discriminant(self), &mut walk.hasher);
        match self {
            Self::First {} => {}
            Self::After { cursor } => {
                Cross::walk(cursor, walk);
            }
            Self::Number { number } => {
                Cross::walk(number, walk);
            }
        }
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
fn make_page_start_0(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::store::PageStart::First {}))
}
fn make_page_start_1(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::store::PageStart::After { cursor: given.take("cursor")? }))
}
fn make_page_start_2(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::store::PageStart::Number { number: given.take("number")? }))
}
impl Fields for gizi::store::PostgresOptions {
    const NAME: &'static str = "PostgresOptions";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.store", "PostgresOptions");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.url.clone().leave(py),
            1 => self.root_certificates.clone().leave(py),
            2 => self.schema.clone().leave(py),
            3 => self.connections.clone().leave(py),
            4 => self.connect_timeout_millis.clone().leave(py),
            5 => self.statement_timeout_millis.clone().leave(py),
            6 => self.notify.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.root_certificates == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.url, walk);
        Cross::walk(&self.root_certificates, walk);
        Cross::walk(&self.schema, walk);
        Cross::walk(&self.connections, walk);
        Cross::walk(&self.connect_timeout_millis, walk);
        Cross::walk(&self.statement_timeout_millis, walk);
        Cross::walk(&self.notify, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        None
    }
    fn shown(&self) -> Option<String> {
        Some(format!("{self:?}"))
    }
}
impl Made for gizi::store::PostgresOptions {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            url: given.take("url")?,
            root_certificates: given.take_or("root_certificates", || None)?,
            schema: given.take("schema")?,
            connections: given.take("connections")?,
            connect_timeout_millis: given.take("connect_timeout_millis")?,
            statement_timeout_millis: given.take("statement_timeout_millis")?,
            notify: given.take("notify")?,
        })
    }
}
object!(gizi::store::PostgresStore, "gizi.store", "PostgresStore");
impl Fields for gizi::store::Query {
    const NAME: &'static str = "Query";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.store", "Query");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.noun.clone().leave(py),
            1 => self.search.clone().leave(py),
            2 => tuple(self.conditions.clone(), py),
            3 => self.sort.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.search == None,
            2 => self.conditions == <Vec<gizi::store::Condition>>::default(),
            3 => self.sort == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.noun, walk);
        Cross::walk(&self.search, walk);
        Cross::walk(&self.conditions, walk);
        Cross::walk(&self.sort, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::store::Query {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            noun: given.take("noun")?,
            search: given.take_or("search", || None)?,
            conditions: given.take_or("conditions", || <Vec<gizi::store::Condition>>::default())?,
            sort: given.take_or("sort", || None)?,
        })
    }
}
impl Fields for gizi::store::RecordIndex {
    const NAME: &'static str = "RecordIndex";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.store", "RecordIndex");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.search.clone().leave(py),
            1 => tuple(self.texts.clone(), py),
            2 => tuple(self.numbers.clone(), py),
            3 => tuple(self.links.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.search == <String>::default(),
            1 => self.texts == <Vec<gizi::store::IndexText>>::default(),
            2 => self.numbers == <Vec<gizi::store::IndexNumber>>::default(),
            3 => self.links == <Vec<gizi::store::Link>>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.search, walk);
        Cross::walk(&self.texts, walk);
        Cross::walk(&self.numbers, walk);
        Cross::walk(&self.links, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::store::RecordIndex {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            search: given.take_or("search", || <String>::default())?,
            texts: given.take_or("texts", || <Vec<gizi::store::IndexText>>::default())?,
            numbers: given.take_or("numbers", || <Vec<gizi::store::IndexNumber>>::default())?,
            links: given.take_or("links", || <Vec<gizi::store::Link>>::default())?,
        })
    }
}
impl Fields for gizi::store::RecordKey {
    const NAME: &'static str = "RecordKey";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.store", "RecordKey");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.noun.clone().leave(py),
            1 => self.id.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.noun, walk);
        Cross::walk(&self.id, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::store::RecordKey {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { noun: given.take("noun")?, id: given.take("id")? })
    }
}
impl Fields for gizi::store::RecordPage {
    const NAME: &'static str = "RecordPage";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.store", "RecordPage");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.revision.clone().leave(py),
            1 => self.total.clone().leave(py),
            2 => tuple(self.records.clone(), py),
            3 => self.next.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            3 => self.next == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.revision, walk);
        Cross::walk(&self.total, walk);
        Cross::walk(&self.records, walk);
        Cross::walk(&self.next, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::store::RecordPage {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            revision: given.take("revision")?,
            total: given.take("total")?,
            records: given.take("records")?,
            next: given.take_or("next", || None)?,
        })
    }
}
impl Fields for gizi::store::Snapshot {
    const NAME: &'static str = "Snapshot";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.store", "Snapshot");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.revision.clone().leave(py),
            1 => tuple(self.records.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.revision, walk);
        Cross::walk(&self.records, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::store::Snapshot {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { revision: given.take("revision")?, records: given.take("records")? })
    }
}
impl Fields for gizi::store::Sort {
    const NAME: &'static str = "Sort";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.store", "Sort");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.field.clone().leave(py),
            1 => self.descending.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.descending == <bool>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.field, walk);
        Cross::walk(&self.descending, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::store::Sort {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { field: given.take("field")?, descending: given.take_or("descending", || <bool>::default())? })
    }
}
impl Fields for gizi::store::SqliteOptions {
    const NAME: &'static str = "SqliteOptions";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.store", "SqliteOptions");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.durability.clone().leave(py),
            1 => self.busy_millis.clone().leave(py),
            2 => self.read_only.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.durability == <gizi::store::Durability>::default(),
            1 => self.busy_millis == 5_000,
            2 => self.read_only == <bool>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.durability, walk);
        Cross::walk(&self.busy_millis, walk);
        Cross::walk(&self.read_only, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::store::SqliteOptions {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            durability: given.take_or("durability", || <gizi::store::Durability>::default())?,
            busy_millis: given.take_or("busy_millis", || 5_000)?,
            read_only: given.take_or("read_only", || <bool>::default())?,
        })
    }
}
object!(gizi::store::SqliteStore, "gizi.store", "SqliteStore");
impl Fields for gizi::store::StoredRecord {
    const NAME: &'static str = "StoredRecord";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.store", "StoredRecord");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.key.clone().leave(py),
            1 => self.version.clone().leave(py),
            2 => self.schema.clone().leave(py),
            3 => self.body.clone().leave(py),
            4 => self.derived.clone().leave(py),
            5 => self.index.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            4 => self.derived == None,
            5 => self.index == <gizi::store::RecordIndex>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.key, walk);
        Cross::walk(&self.version, walk);
        Cross::walk(&self.schema, walk);
        Cross::walk(&self.body, walk);
        Cross::walk(&self.derived, walk);
        Cross::walk(&self.index, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::store::StoredRecord {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            key: given.take("key")?,
            version: given.take("version")?,
            schema: given.take("schema")?,
            body: given.take("body")?,
            derived: given.take_or("derived", || None)?,
            index: given.take_or("index", || <gizi::store::RecordIndex>::default())?,
        })
    }
}
impl Fields for gizi::store::Write {
    const NAME: &'static str = "Write";
    fn cell(&self) -> &'static ClassCell {
        match self {
            Self::Put { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.store", "Write.Put");
                &CELL
            }
            Self::Derive { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.store", "Write.Derive");
                &CELL
            }
            Self::Remove { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.store", "Write.Remove");
                &CELL
            }
        }
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match (self, place) {
            (Self::Put { expected, .. }, 0) => expected.clone().leave(py),
            (Self::Put { record, .. }, 1) => record.clone().leave(py),
            (Self::Derive { key, .. }, 0) => key.clone().leave(py),
            (Self::Derive { derived, .. }, 1) => derived.clone().leave(py),
            (Self::Derive { index, .. }, 2) => index.clone().leave(py),
            (Self::Remove { key, .. }, 0) => key.clone().leave(py),
            (Self::Remove { expected, .. }, 1) => expected.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match (self, place) {
            (Self::Derive { derived, .. }, 1) => *derived == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        std::hash::Hash::hash(&std::mem::discriminant(self), &mut walk.hasher);
        match self {
            Self::Put { expected, record } => {
                Cross::walk(expected, walk);
                Cross::walk(record, walk);
            }
            Self::Derive { key, derived, index } => {
                Cross::walk(key, walk);
                Cross::walk(derived, walk);
                Cross::walk(index, walk);
            }
            Self::Remove { key, expected } => {
                Cross::walk(key, walk);
                Cross::walk(expected, walk);
            }
        }
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
fn make_write_0(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::store::Write::Put { expected: given.take("expected")?, record: given.take("record")? }))
}
fn make_write_1(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::store::Write::Derive {
        key: given.take("key")?,
        derived: given.take_or("derived", || None)?,
        index: given.take("index")?,
    }))
}
fn make_write_2(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::store::Write::Remove { key: given.take("key")?, expected: given.take("expected")? }))
}
fn call_fold(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_text: String = call.owned(0, "text")?;
    plain(py, || gizi::store::fold(&p_text))
}
fn call_change_set_create(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::store::ChangeSet>("self", &own)?;
    let p_record: gizi::store::StoredRecord = call.owned(1, "record")?;
    plain(py, || gizi::store::ChangeSet::create(own.clone(), p_record))
}
fn call_change_set_update(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::store::ChangeSet>("self", &own)?;
    let p_record: gizi::store::StoredRecord = call.owned(1, "record")?;
    plain(py, || gizi::store::ChangeSet::update(own.clone(), p_record))
}
fn call_change_set_write(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::store::ChangeSet>("self", &own)?;
    let p_write: gizi::store::Write = call.owned(1, "write")?;
    plain(py, || gizi::store::ChangeSet::write(own.clone(), p_write))
}
fn call_change_set_event(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::store::ChangeSet>("self", &own)?;
    let p_event: gizi::event::NewEvent = call.owned(1, "event")?;
    plain(py, || gizi::store::ChangeSet::event(own.clone(), p_event))
}
fn call_change_set_check_base(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::store::ChangeSet>("self", &own)?;
    let p_found: i64 = call.owned(1, "found")?;
    fallible(py, || gizi::store::ChangeSet::check_base(own, p_found))
}
fn call_change_set_check(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::store::ChangeSet>("self", &own)?;
    fallible(py, || gizi::store::ChangeSet::check(own))
}
fn call_event_query_after(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_seq: i64 = call.owned(0, "seq")?;
    plain(py, || gizi::store::EventQuery::after(p_seq))
}
fn call_event_query_waiting(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::store::EventQuery>("self", &own)?;
    let p_millis: u32 = call.owned(1, "millis")?;
    plain(py, || gizi::store::EventQuery::waiting(own.clone(), p_millis))
}
fn call_event_query_about(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::store::EventQuery>("self", &own)?;
    let p_subject: String = call.owned(1, "subject")?;
    plain(py, || gizi::store::EventQuery::about(own.clone(), &p_subject))
}
fn call_event_query_check(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::store::EventQuery>("self", &own)?;
    fallible(py, || gizi::store::EventQuery::check(own))
}
fn call_event_query_check_kept(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::store::EventQuery>("self", &own)?;
    let p_oldest: i64 = call.owned(1, "oldest")?;
    let p_last: i64 = call.owned(2, "last")?;
    fallible(py, || gizi::store::EventQuery::check_kept(own, p_oldest, p_last))
}
fn call_memory_store_new(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    plain_object(py, || gizi::store::MemoryStore::new())
}
fn call_noun_code(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own: gizi::store::Noun = call.owned(0, "self")?;
    plain(py, || gizi::store::Noun::code(own).to_owned())
}
fn call_page_first(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_limit: u32 = call.owned(0, "limit")?;
    plain(py, || gizi::store::Page::first(p_limit))
}
fn call_page_check(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::store::Page>("self", &own)?;
    fallible(py, || gizi::store::Page::check(own))
}
fn call_postgres_options_new(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_url: String = call.owned(0, "url")?;
    plain(py, || gizi::store::PostgresOptions::new(&p_url))
}
fn call_postgres_options_schema(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::store::PostgresOptions>("self", &own)?;
    let p_schema: String = call.owned(1, "schema")?;
    plain(py, || gizi::store::PostgresOptions::schema(own.clone(), &p_schema))
}
fn call_postgres_store_connect(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_options: gizi::store::PostgresOptions = call.owned(0, "options")?;
    fallible_object(py, || gizi::store::PostgresStore::connect(p_options))
}
fn call_query_of(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_noun: gizi::store::Noun = call.owned(0, "noun")?;
    plain(py, || gizi::store::Query::of(p_noun))
}
fn call_query_search(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::store::Query>("self", &own)?;
    let p_text: String = call.owned(1, "text")?;
    plain(py, || gizi::store::Query::search(own.clone(), &p_text))
}
fn call_query_with(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::store::Query>("self", &own)?;
    let p_condition: gizi::store::Condition = call.owned(1, "condition")?;
    plain(py, || gizi::store::Query::with(own.clone(), p_condition))
}
fn call_query_text(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::store::Query>("self", &own)?;
    let p_field: String = call.owned(1, "field")?;
    let p_value: String = call.owned(2, "value")?;
    plain(py, || gizi::store::Query::text(own.clone(), &p_field, &p_value))
}
fn call_query_number(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::store::Query>("self", &own)?;
    let p_field: String = call.owned(1, "field")?;
    let p_value: i64 = call.owned(2, "value")?;
    plain(py, || gizi::store::Query::number(own.clone(), &p_field, p_value))
}
fn call_query_linked(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::store::Query>("self", &own)?;
    let p_label: String = call.owned(1, "label")?;
    let p_target: String = call.owned(2, "target")?;
    plain(py, || gizi::store::Query::linked(own.clone(), &p_label, &p_target))
}
fn call_query_sorted(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::store::Query>("self", &own)?;
    let p_field: String = call.owned(1, "field")?;
    let p_descending: bool = call.owned(2, "descending")?;
    plain(py, || gizi::store::Query::sorted(own.clone(), &p_field, p_descending))
}
fn call_query_words(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::store::Query>("self", &own)?;
    plain(py, || gizi::store::Query::words(own))
}
fn call_query_check(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::store::Query>("self", &own)?;
    fallible(py, || gizi::store::Query::check(own))
}
fn call_query_finds(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::store::Query>("self", &own)?;
    let p_record = call.argument(1)?;
    let p_record = call::record::<gizi::store::StoredRecord>("record", &p_record)?;
    plain(py, || gizi::store::Query::finds(own, p_record))
}
fn call_record_index_searchable(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::store::RecordIndex>("self", &own)?;
    let p_text: String = call.owned(1, "text")?;
    plain(py, || gizi::store::RecordIndex::searchable(own.clone(), &p_text))
}
fn call_record_index_text(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::store::RecordIndex>("self", &own)?;
    let p_field: String = call.owned(1, "field")?;
    let p_value: String = call.owned(2, "value")?;
    plain(py, || gizi::store::RecordIndex::text(own.clone(), &p_field, &p_value))
}
fn call_record_index_number(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::store::RecordIndex>("self", &own)?;
    let p_field: String = call.owned(1, "field")?;
    let p_value: i64 = call.owned(2, "value")?;
    plain(py, || gizi::store::RecordIndex::number(own.clone(), &p_field, p_value))
}
fn call_record_index_link(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::store::RecordIndex>("self", &own)?;
    let p_label: String = call.owned(1, "label")?;
    let p_target: String = call.owned(2, "target")?;
    plain(py, || gizi::store::RecordIndex::link(own.clone(), &p_label, &p_target))
}
fn call_record_index_text_of(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::store::RecordIndex>("self", &own)?;
    let p_field: String = call.owned(1, "field")?;
    plain(py, || gizi::store::RecordIndex::text_of(own, &p_field).map(str::to_owned))
}
fn call_record_index_number_of(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::store::RecordIndex>("self", &own)?;
    let p_field: String = call.owned(1, "field")?;
    plain(py, || gizi::store::RecordIndex::number_of(own, &p_field))
}
fn call_record_key_new(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_noun: gizi::store::Noun = call.owned(0, "noun")?;
    let p_id: String = call.owned(1, "id")?;
    plain(py, || gizi::store::RecordKey::new(p_noun, &p_id))
}
fn call_sqlite_store_tenants(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::store::SqliteStore>("self", &own)?;
    fallible(py, || gizi::store::SqliteStore::tenants(&own.look()))
}
fn call_write_key(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::store::Write>("self", &own)?;
    plain(py, || gizi::store::Write::key(own).clone())
}
fn call_write_check_version(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::store::Write>("self", &own)?;
    let p_found: u32 = call.owned(1, "found")?;
    fallible(py, || gizi::store::Write::check_version(own, p_found))
}
const FUNCTIONS: &[(&str, Function)] = &[
    ("store.fold", call_fold),
    ("store.ChangeSet.create", call_change_set_create),
    ("store.ChangeSet.update", call_change_set_update),
    ("store.ChangeSet.write", call_change_set_write),
    ("store.ChangeSet.event", call_change_set_event),
    ("store.ChangeSet.check_base", call_change_set_check_base),
    ("store.ChangeSet.check", call_change_set_check),
    ("store.EventQuery.after", call_event_query_after),
    ("store.EventQuery.waiting", call_event_query_waiting),
    ("store.EventQuery.about", call_event_query_about),
    ("store.EventQuery.check", call_event_query_check),
    ("store.EventQuery.check_kept", call_event_query_check_kept),
    ("store.MemoryStore.new", call_memory_store_new),
    ("store.Noun.code", call_noun_code),
    ("store.Page.first", call_page_first),
    ("store.Page.check", call_page_check),
    ("store.PostgresOptions.new", call_postgres_options_new),
    ("store.PostgresOptions.schema", call_postgres_options_schema),
    ("store.PostgresStore.connect", call_postgres_store_connect),
    ("store.Query.of", call_query_of),
    ("store.Query.search", call_query_search),
    ("store.Query.with", call_query_with),
    ("store.Query.text", call_query_text),
    ("store.Query.number", call_query_number),
    ("store.Query.linked", call_query_linked),
    ("store.Query.sorted", call_query_sorted),
    ("store.Query.words", call_query_words),
    ("store.Query.check", call_query_check),
    ("store.Query.finds", call_query_finds),
    ("store.RecordIndex.searchable", call_record_index_searchable),
    ("store.RecordIndex.text", call_record_index_text),
    ("store.RecordIndex.number", call_record_index_number),
    ("store.RecordIndex.link", call_record_index_link),
    ("store.RecordIndex.text_of", call_record_index_text_of),
    ("store.RecordIndex.number_of", call_record_index_number_of),
    ("store.RecordKey.new", call_record_key_new),
    ("store.SqliteStore.tenants", call_sqlite_store_tenants),
    ("store.Write.key", call_write_key),
    ("store.Write.check_version", call_write_check_version),
];
const MAKERS: &[(&str, Make)] = &[
    ("store.Capabilities", |given| Ok(Arc::new(gizi::store::Capabilities::make(given)?))),
    ("store.ChangeSet", |given| Ok(Arc::new(gizi::store::ChangeSet::make(given)?))),
    ("store.Committed", |given| Ok(Arc::new(gizi::store::Committed::make(given)?))),
    ("store.Condition.OneOf", make_condition_0),
    ("store.Condition.From", make_condition_1),
    ("store.Condition.Through", make_condition_2),
    ("store.Condition.AtLeast", make_condition_3),
    ("store.Condition.AtMost", make_condition_4),
    ("store.Condition.Linked", make_condition_5),
    ("store.Condition.NotLinked", make_condition_6),
    ("store.EventQuery", |given| Ok(Arc::new(gizi::store::EventQuery::make(given)?))),
    ("store.IndexNumber", |given| Ok(Arc::new(gizi::store::IndexNumber::make(given)?))),
    ("store.IndexText", |given| Ok(Arc::new(gizi::store::IndexText::make(given)?))),
    ("store.Link", |given| Ok(Arc::new(gizi::store::Link::make(given)?))),
    ("store.Page", |given| Ok(Arc::new(gizi::store::Page::make(given)?))),
    ("store.PageStart.First", make_page_start_0),
    ("store.PageStart.After", make_page_start_1),
    ("store.PageStart.Number", make_page_start_2),
    ("store.PostgresOptions", |given| Ok(Arc::new(gizi::store::PostgresOptions::make(given)?))),
    ("store.Query", |given| Ok(Arc::new(gizi::store::Query::make(given)?))),
    ("store.RecordIndex", |given| Ok(Arc::new(gizi::store::RecordIndex::make(given)?))),
    ("store.RecordKey", |given| Ok(Arc::new(gizi::store::RecordKey::make(given)?))),
    ("store.RecordPage", |given| Ok(Arc::new(gizi::store::RecordPage::make(given)?))),
    ("store.Snapshot", |given| Ok(Arc::new(gizi::store::Snapshot::make(given)?))),
    ("store.Sort", |given| Ok(Arc::new(gizi::store::Sort::make(given)?))),
    ("store.SqliteOptions", |given| Ok(Arc::new(gizi::store::SqliteOptions::make(given)?))),
    ("store.StoredRecord", |given| Ok(Arc::new(gizi::store::StoredRecord::make(given)?))),
    ("store.Write.Put", make_write_0),
    ("store.Write.Derive", make_write_1),
    ("store.Write.Remove", make_write_2),
];
const READERS: &[(&str, Read)] = &[
    ("store.Capabilities", (call::read::<gizi::store::Capabilities>, None)),
    ("store.ChangeSet", (call::read::<gizi::store::ChangeSet>, None)),
    ("store.Committed", (call::read::<gizi::store::Committed>, None)),
    ("store.Condition", (call::read::<gizi::store::Condition>, None)),
    ("store.EventQuery", (call::read::<gizi::store::EventQuery>, None)),
    ("store.IndexNumber", (call::read::<gizi::store::IndexNumber>, None)),
    ("store.IndexText", (call::read::<gizi::store::IndexText>, None)),
    ("store.Link", (call::read::<gizi::store::Link>, None)),
    ("store.Page", (call::read::<gizi::store::Page>, None)),
    ("store.PageStart", (call::read::<gizi::store::PageStart>, None)),
    ("store.Query", (call::read::<gizi::store::Query>, None)),
    ("store.RecordIndex", (call::read::<gizi::store::RecordIndex>, None)),
    ("store.RecordKey", (call::read::<gizi::store::RecordKey>, None)),
    ("store.RecordPage", (call::read::<gizi::store::RecordPage>, None)),
    ("store.Snapshot", (call::read::<gizi::store::Snapshot>, None)),
    ("store.Sort", (call::read::<gizi::store::Sort>, None)),
    ("store.SqliteOptions", (call::read::<gizi::store::SqliteOptions>, None)),
    ("store.StoredRecord", (call::read::<gizi::store::StoredRecord>, None)),
    ("store.Write", (call::read::<gizi::store::Write>, None)),
];

/// What Python calls here, by name.
pub(crate) static TABLE: Table = Table { functions: FUNCTIONS, makers: MAKERS, readers: READERS };
