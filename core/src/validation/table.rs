use super::{Count, Number, Text};

/// What a field holds, and its limits.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Shape {
    /// True or false.
    Flag,
    /// A whole number.
    Count(Count),
    /// An exact decimal: a number or a text.
    Number(Number),
    /// A text.
    Text(Text),
    /// An id.
    Id,
    /// An instant.
    Moment,
    /// A civil day.
    Day,
    /// A time of day.
    Time,
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

/// Whether a field must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Presence {
    /// It must.
    Required,
    /// It may be left out, and then has its default; it may not be null.
    Defaulted,
    /// It may be left out or null.
    Optional,
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
    pub(crate) fn is_called(&self, name: &str) -> bool {
        self.name == name || self.alias == Some(name)
    }
}

/// A record and its fields.
#[derive(Debug)]
pub(crate) struct Record {
    pub(crate) name: &'static str,
    pub(crate) fields: &'static [Field],
}

/// Declares the table of a record's fields and the check that reads it.
///
/// The check takes the record apart field by field, so a field that is missing here does not compile.
/// `also` names a function for what holds between fields.
macro_rules! record {
    ($(#[$doc:meta])* $table:ident: $record:ident $(, also $also:path)? {
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
    /// A field by its Rust name.
    pub(crate) fn field(&self, key: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.key == key)
    }
}
