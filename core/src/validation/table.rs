use super::{Count, Number, Text};
use crate::message::Message;

/// What a field holds, and its limits.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Shape {
    /// True or false.
    Flag,
    /// A whole number.
    Count(Count),
    /// An exact decimal: a number or a text.
    Number(Number),
    /// A measured number.
    Measured,
    /// A text.
    Text(Text),
    /// An id.
    Id,
    /// The id of the record itself, empty before it has one.
    OwnId,
    /// An instant.
    Moment,
    /// A civil date.
    Day,
    /// A time of day.
    Time,
    /// The key of a nutrient.
    NutrientKey,
    /// An ISO 4217 currency code.
    Currency,
    /// One of the names that the enum accepts.
    Choice(fn() -> &'static [&'static str]),
    /// A record of its own.
    Record(&'static Record),
    /// A list, and the most items it has.
    List(&'static Shape, u32),
}

impl Shape {
    pub(crate) const fn count(least: u32, most: u32, unit: &'static str) -> Self {
        Self::Count(Count { least, most, unit })
    }

    pub(crate) const fn text(least: u32, most: u32) -> Self {
        Self::Text(Text { least, most, letters: super::Letters::Any })
    }
}

impl Shape {
    /// What people call it.
    pub(super) fn noun(&self) -> Message {
        Message::new(match self {
            Self::Flag => "shape.flag",
            Self::Count(_) => "shape.count",
            Self::Number(_) | Self::Measured => "shape.number",
            Self::Text(_) | Self::Choice(_) => "shape.text",
            Self::Id | Self::OwnId => "shape.id",
            Self::Moment => "shape.moment",
            Self::Day => "shape.day",
            Self::Time => "shape.time",
            Self::NutrientKey => "shape.nutrient_key",
            Self::Currency => "shape.currency",
            Self::Record(_) => "shape.record",
            Self::List(..) => "shape.list",
        })
    }

    /// The type JSON Schema gives it.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Flag => "boolean",
            Self::Count(_) => "integer",
            Self::Number(_) | Self::Measured => "number",
            Self::Record(_) => "object",
            Self::List(..) => "array",
            Self::Text(_) | Self::Choice(_) => "string",
            Self::Id | Self::OwnId | Self::Moment | Self::Day | Self::Time => "string",
            Self::NutrientKey | Self::Currency => "string",
        }
    }

    /// The format or pattern JSON Schema gives it, if its text has one.
    pub(super) fn form(&self) -> Option<&'static str> {
        match self {
            Self::Id => Some("^[A-Za-z0-9_-]{1,64}$"),
            Self::OwnId => Some("^[A-Za-z0-9_-]{0,64}$"),
            Self::Moment => Some("date-time"),
            Self::Day => Some("date"),
            Self::Time => Some("^([01][0-9]|2[0-3]):[0-5][0-9]$"),
            Self::NutrientKey => Some("^[a-z0-9_]{1,64}$"),
            Self::Currency => Some("^[A-Z]{3}$"),
            _ => None,
        }
    }
}

/// Whether a field must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Presence {
    /// It must.
    Required,
    /// It may be left out, and then has its default; it may not be null.
    Defaulted,
    /// It may be left out or null.
    Optional,
    /// It must be there if the record's first field holds one of these names, and has no place otherwise.
    With(&'static [&'static str]),
    /// It may be there if the record's first field holds one of these names, and has no place otherwise.
    MayWith(&'static [&'static str]),
}

/// One field of a record.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Field {
    /// Its name in Rust and in codes: `menu_name`.
    pub(crate) key: &'static str,
    /// Its name in JSON and in paths: `menuName`.
    pub(crate) name: &'static str,
    /// Another name it is read under.
    pub(crate) alias: Option<&'static str>,
    pub(crate) presence: Presence,
    pub(crate) shape: Shape,
}

impl Field {
    /// A field without another name.
    pub(crate) const fn new(key: &'static str, name: &'static str, presence: Presence, shape: Shape) -> Self {
        Self { key, name, alias: None, presence, shape }
    }

    pub(crate) fn is_called(&self, name: &str) -> bool {
        self.name == name || self.alias == Some(name)
    }
}

/// A record and its fields.
#[derive(Debug)]
pub(crate) struct Record {
    pub(crate) name: &'static str,
    pub(crate) fields: &'static [Field],
    /// What is said of what must hold between fields: the field meant, by the Rust names that lead to it, and why.
    pub(crate) relations: &'static [(&'static str, &'static str)],
}

/// Declares the table of a record's fields and the check that reads it.
///
/// The check takes the record apart field by field, so a field that is missing here does not compile.
/// `also` names a function for what holds between fields, and everything it may say: the field and the reason.
macro_rules! record {
    ($(#[$doc:meta])* $table:ident: $record:ident $(, also $also:path [$($where:literal $why:literal),+ $(,)?])? {
        $($key:ident: $name:literal $(or $alias:literal)?, $presence:ident, $shape:expr;)+
    }) => {
        $(#[$doc])*
        pub(crate) static $table: $crate::validation::Record = $crate::validation::Record {
            name: stringify!($record),
            fields: &[$($crate::validation::Field {
                key: stringify!($key),
                name: $name,
                alias: $crate::validation::record!(@alias $($alias)?),
                presence: $crate::validation::Presence::$presence,
                shape: $shape,
            },)+],
            relations: &[$($(($where, $why),)+)?],
        };

        impl $crate::validation::Check for $record {
            fn check(
                &self,
                _: &$crate::validation::Shape,
                place: &$crate::validation::Place<'_>,
                report: &mut $crate::validation::Report,
            ) {
                let Self { $($key),+ } = self;
                let mut fields = $table.fields.iter();
                $(if let Some(field) = fields.next() {
                    $crate::validation::Check::check($key, &field.shape, &place.field(field), report);
                })+
                $($also(self, place, report);)?
            }
        }
    };
    (@alias) => { None };
    (@alias $alias:literal) => { Some($alias) };
}
pub(crate) use record;

impl Record {
    /// The name in JSON of a field that may be absent, by that name, its other one, or its Rust name.
    pub(crate) fn optional_name(&self, field: &str) -> Option<&'static str> {
        let optional = self.fields.iter().filter(|known| known.presence == Presence::Optional);
        optional.into_iter().find(|known| known.key == field || known.is_called(field)).map(|known| known.name)
    }

    /// A field by its Rust name.
    pub(crate) fn field(&self, key: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.key == key)
    }
}
