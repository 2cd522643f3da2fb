//! What the backends that speak SQL share: the tables' layout and the text of every statement.
//!
//! | table | key | holds |
//! |---|---|---|
//! | `tenants` | tenant | revision, newest and oldest event; its row is the first that a commit writes, so commits of one tenant queue and events have no gap |
//! | `records` | tenant, noun, id | version, schema, body, derived values, index fields as JSON: what is read |
//! | `listings` | tenant, noun, id | the index fields in numbered columns, searchable text last: what a list page scans |
//! | `links` | tenant, noun, label, target, id | references, for looking back |
//! | `events` | tenant, seq | subject and body |
//!
//! A list page walks the narrow rows of one tenant and kind, then fetches the bodies it shows. Every key starts with
//! the tenant and every statement names it, so an engine may shard by it. The statements keep to what SQLite,
//! PostgreSQL, Citus, CockroachDB and YugabyteDB share; text is compared bytewise.

mod find;
mod layout;
mod text;

pub(crate) use find::{count_statement, page_statement};
#[cfg(feature = "postgres")]
pub(crate) use layout::listing_columns;
pub(crate) use layout::{changed_links, listing_values, put_listing, same_links};
pub(crate) use text::{
    BUMP, DELETE_LINK, DELETE_LISTING, DELETE_RECORD, DELETE_TENANT, DERIVE_RECORD, EVENTS, EVENTS_ABOUT, HEAD,
    INSERT_EVENT, INSERT_LINK, PRUNE_EVENTS, PUT_RECORD, RECORD, SET_OLDEST, TENANT,
};

use std::borrow::Cow;

/// How an engine writes what the others write otherwise.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Dialect {
    /// What stands before the number of a parameter: `?` or `$`.
    pub(crate) mark: char,
    /// The condition that a text occurs in another, from the other and the text.
    pub(crate) occurs: fn(&str, &str) -> String,
}

/// A value bound to a parameter.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value<'a> {
    Absent,
    Number(i64),
    Text(Cow<'a, str>),
}

impl<'a> Value<'a> {
    pub(crate) fn text(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }

    pub(crate) fn maybe(text: Option<&'a str>) -> Self {
        text.map_or(Self::Absent, Self::text)
    }
}

/// A statement with its values.
#[derive(Debug, Clone)]
pub(crate) struct Statement<'a> {
    pub(crate) sql: String,
    pub(crate) values: Vec<Value<'a>>,
    dialect: Dialect,
}

impl<'a> Statement<'a> {
    fn new(sql: &str, dialect: Dialect) -> Self {
        Self { sql: sql.to_owned(), values: Vec::new(), dialect }
    }

    /// Binds a value; returns the parameter that stands for it.
    fn bind(&mut self, value: Value<'a>) -> String {
        self.values.push(value);
        format!("{}{}", self.dialect.mark, self.values.len())
    }

    fn push(&mut self, sql: &str) {
        self.sql.push_str(sql);
    }
}

#[cfg(test)]
mod tests;
