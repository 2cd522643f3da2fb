use super::{Query, StoreError, StoredRecord};
use crate::error::Result;
use crate::json;
use std::cmp::Ordering;

/// Most records of a page.
pub const MAX_PAGE: u32 = 1000;

/// Which page of what a query finds.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Page {
    /// At most so many records, from 1 to [`MAX_PAGE`].
    pub limit: u32,
    /// Where it starts.
    #[serde(default)]
    pub start: PageStart,
}

/// Where a page starts.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "start", rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum PageStart {
    /// At the first record.
    #[default]
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

impl Default for Page {
    fn default() -> Self {
        Self { limit: 100, start: PageStart::First }
    }
}

/// One page of records.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RecordPage {
    /// How many changes the tenant had seen.
    pub revision: i64,
    /// How many records the query finds in all.
    pub total: u32,
    /// The records of the page.
    pub records: Vec<StoredRecord>,
    /// Where the next page starts; absent on the last.
    pub next: Option<String>,
}

impl Page {
    /// The first records.
    pub fn first(limit: u32) -> Self {
        Self { limit, start: PageStart::First }
    }

    /// Refuses sizes out of bounds. Every backend calls it first.
    pub fn check(&self) -> Result<()> {
        if (1..=MAX_PAGE).contains(&self.limit) {
            return Ok(());
        }
        Err(StoreError::PageSize { limit: self.limit, most: MAX_PAGE }.into())
    }

    /// How many records of what the query finds come before the page, if it starts at a number.
    pub(crate) fn skipped(&self) -> u64 {
        match &self.start {
            PageStart::Number { number } => u64::from(number.saturating_sub(1)) * u64::from(self.limit),
            PageStart::First | PageStart::After { .. } => 0,
        }
    }

    /// The record behind which the page starts, if it starts behind one.
    pub(crate) fn behind(&self, query: &Query) -> Result<Option<Place>> {
        match &self.start {
            PageStart::After { cursor } => Place::read(cursor, query).map(Some),
            PageStart::First | PageStart::Number { .. } => Ok(None),
        }
    }
}

/// The place of a record in the order of a query.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(crate) struct Place {
    /// The field sorted by and which way: a cursor of another order is refused.
    order: String,
    /// The field's value, if it is text.
    pub(crate) text: Option<String>,
    /// The field's value, if it is a number.
    pub(crate) number: Option<i64>,
    pub(crate) id: String,
}

impl Place {
    /// The place of an id with the value that the query sorts by: of text or a number, or neither.
    pub(crate) fn new(query: &Query, text: Option<String>, number: Option<i64>, id: String) -> Self {
        Self { order: order(query), text, number, id }
    }

    /// The place of a record whose index is at hand.
    pub(crate) fn of(record: &StoredRecord, query: &Query) -> Self {
        let field = query.sort.as_ref().map_or("", |sort| sort.field.as_str());
        let text = record.index.text_of(field).map(str::to_owned);
        Self::new(query, text, record.index.number_of(field), record.key.id.clone())
    }

    pub(crate) fn cursor(&self) -> Result<String> {
        Ok(serde_json::to_string(self).map_err(|error| StoreError::unreadable("a cursor", error))?)
    }

    fn read(cursor: &str, query: &Query) -> Result<Self> {
        let place: Self = json::read(cursor).map_err(|_| StoreError::BadCursor { reason: "it is no cursor" })?;
        if place.order != order(query) {
            return Err(StoreError::BadCursor { reason: "it belongs to another order" }.into());
        }
        let sorted_by = |fields: &[&str]| query.sort.as_ref().is_some_and(|sort| fields.contains(&sort.field.as_str()));
        let text_fits = place.text.is_none() || sorted_by(query.noun.text_fields());
        let number_fits = place.number.is_none() || sorted_by(query.noun.number_fields());
        if !text_fits || !number_fits {
            return Err(StoreError::BadCursor { reason: "its value is no value of the order" }.into());
        }
        Ok(place)
    }

    /// Which of two records comes first.
    pub(crate) fn compare(&self, other: &Self, descending: bool) -> Ordering {
        let by_value = match (self.has_value(), other.has_value()) {
            (true, false) => return Ordering::Less,
            (false, true) => return Ordering::Greater,
            _ => self.text.cmp(&other.text).then(self.number.cmp(&other.number)),
        };
        let by_value = if descending { by_value.reverse() } else { by_value };
        by_value.then_with(|| self.id.cmp(&other.id))
    }

    pub(crate) fn has_value(&self) -> bool {
        self.text.is_some() || self.number.is_some()
    }
}

fn order(query: &Query) -> String {
    match &query.sort {
        None => String::new(),
        Some(sort) => format!("{}{}", if sort.descending { "-" } else { "+" }, sort.field),
    }
}
