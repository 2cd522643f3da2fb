use super::layout::column;
use super::{Dialect, Statement, Value};
use crate::error::Result;
use crate::id::TenantId;
use crate::store::page::Place;
use crate::store::{Condition, Page, Query, StoreError};
use std::borrow::Cow;

/// How many records a query finds.
pub(crate) fn count_statement<'a>(tenant: &'a TenantId, query: &'a Query, dialect: Dialect) -> Result<Statement<'a>> {
    let mut statement = Statement::new("SELECT count(*) FROM listings", dialect);
    statement.find(tenant, query)?;
    Ok(statement)
}

/// The ids of a page in its order, each with the value sorted by, and one more if there is one. Without a sort the value
/// is the id.
pub(crate) fn page_statement<'a>(
    tenant: &'a TenantId,
    query: &'a Query,
    page: &Page,
    dialect: Dialect,
) -> Result<Statement<'a>> {
    let sort = match &query.sort {
        Some(sort) => Some((known(query, &sort.field)?, sort.descending)),
        None => None,
    };
    let value = sort.as_ref().map_or("id", |(column, _)| column);
    let mut statement = Statement::new(&format!("SELECT id, {value} AS place FROM listings"), dialect);
    statement.find(tenant, query)?;
    if let Some(place) = page.behind(query)? {
        statement.behind(place, sort.as_ref());
    }
    match sort {
        // A record without the value comes last, whichever way the order goes.
        Some((column, true)) => statement.push(&format!(" ORDER BY {column} IS NULL, {column} DESC, id")),
        Some((column, false)) => statement.push(&format!(" ORDER BY {column} IS NULL, {column}, id")),
        None => statement.push(" ORDER BY id"),
    }
    let limit = statement.bind(Value::Number(i64::from(page.limit) + 1));
    statement.push(&format!(" LIMIT {limit}"));
    let skipped = page.skipped();
    if skipped > 0 {
        let offset = statement.bind(Value::Number(i64::try_from(skipped).unwrap_or(i64::MAX)));
        statement.push(&format!(" OFFSET {offset}"));
    }
    Ok(statement)
}

fn known(query: &Query, field: &str) -> Result<String> {
    let unknown = || StoreError::UnknownField { noun: query.noun.code(), field: field.to_owned() };
    Ok(column(query.noun, field).ok_or_else(unknown)?)
}

impl<'a> Statement<'a> {
    fn find(&mut self, tenant: &'a TenantId, query: &'a Query) -> Result<()> {
        let tenant = self.bind(Value::text(tenant.as_str()));
        let noun = self.bind(Value::text(query.noun.code()));
        self.push(&format!(" WHERE tenant = {tenant} AND noun = {noun}"));
        for condition in &query.conditions {
            let holds = self.holds(query, condition, (&tenant, &noun))?;
            self.push(&format!(" AND {holds}"));
        }
        for word in query.words() {
            let word = self.bind(Value::Text(Cow::Owned(word)));
            let occurs = (self.dialect.occurs)("search", &word);
            self.push(&format!(" AND {occurs}"));
        }
        Ok(())
    }

    fn holds(&mut self, query: &Query, condition: &'a Condition, (tenant, noun): (&str, &str)) -> Result<String> {
        let mut linked = |label: &'a str, target: &'a str| {
            let (label, target) = (self.bind(Value::text(label)), self.bind(Value::text(target)));
            format!(
                "(SELECT id FROM links WHERE tenant = {tenant} AND noun = {noun} AND label = {label} AND target = {target})"
            )
        };
        Ok(match condition {
            Condition::Linked { label, target } => format!("id IN {}", linked(label, target)),
            Condition::NotLinked { label, target } => format!("id NOT IN {}", linked(label, target)),
            Condition::OneOf { values, .. } if values.is_empty() => "1 = 0".to_owned(),
            Condition::OneOf { field, values } => {
                let values: Vec<String> = values.iter().map(|value| self.bind(Value::text(value))).collect();
                format!("{} IN ({})", known(query, field)?, values.join(", "))
            }
            Condition::From { field, value } => {
                format!("{} >= {}", known(query, field)?, self.bind(Value::text(value)))
            }
            Condition::Through { field, value } => {
                format!("{} <= {}", known(query, field)?, self.bind(Value::text(value)))
            }
            Condition::AtLeast { field, value } => {
                format!("{} >= {}", known(query, field)?, self.bind(Value::Number(*value)))
            }
            Condition::AtMost { field, value } => {
                format!("{} <= {}", known(query, field)?, self.bind(Value::Number(*value)))
            }
        })
    }

    /// What follows a place in an order.
    fn behind(&mut self, place: Place, sort: Option<&(String, bool)>) {
        let value = match (place.text, place.number) {
            (Some(text), _) => Some(Value::Text(Cow::Owned(text))),
            (None, number) => number.map(Value::Number),
        };
        let Some((column, descending)) = sort else {
            let id = self.bind(Value::Text(Cow::Owned(place.id)));
            return self.push(&format!(" AND id > {id}"));
        };
        let after = if *descending { '<' } else { '>' };
        let value = value.map(|value| self.bind(value));
        let id = self.bind(Value::Text(Cow::Owned(place.id)));
        self.push(&match value {
            Some(value) => {
                format!(" AND ({column} {after} {value} OR ({column} = {value} AND id > {id}) OR {column} IS NULL)")
            }
            None => format!(" AND {column} IS NULL AND id > {id}"),
        });
    }
}
