//! Tables of updates, from the table of the record they change: limits stand once.

use super::{Field, Presence, Record, Shape};

/// The record that is to change.
pub(crate) const ID: Field = Field::new("id", "id", Presence::Required, Shape::Id);
/// The version it was seen at.
pub(crate) const EXPECTED_VERSION: Field =
    Field::new("expected_version", "expectedVersion", Presence::Required, Shape::count(0, u32::MAX, ""));
/// What is to be absent. Whether it may be is found when the update meets its record.
pub(crate) const CLEAR: Field =
    Field::new("clear", "clear", Presence::Defaulted, Shape::List(&Shape::text(1, 64), 100));

impl Record {
    /// A field as an update has it: absent, it stays as it is.
    #[expect(clippy::panic, reason = "asked by the compiler: an update of a field that is not there does not compile")]
    pub(crate) const fn changed(&self, key: &str) -> Field {
        let mut rest = self.fields;
        while let [field, behind @ ..] = rest {
            if is_same(field.key.as_bytes(), key.as_bytes()) {
                return Field { presence: Presence::Optional, ..*field };
            }
            rest = behind;
        }
        panic!("no such field")
    }
}

const fn is_same(mut one: &[u8], mut other: &[u8]) -> bool {
    while let ([a, one_behind @ ..], [b, other_behind @ ..]) = (one, other) {
        if *a != *b {
            return false;
        }
        (one, other) = (one_behind, other_behind);
    }
    one.is_empty() && other.is_empty()
}

/// Declares the table of an update by the fields of the record that it changes, and the check that reads it.
///
/// The check takes the update apart field by field, so a field that is missing here does not compile.
macro_rules! update {
    ($(#[$doc:meta])* $table:ident: $update:ident of $record:ident [$($id:ident)?] { $($key:ident),+ $(,)? }) => {
        $(#[$doc])*
        pub(crate) static $table: $crate::validation::Record = $crate::validation::Record {
            name: stringify!($update),
            fields: &[
                $($crate::validation::update!(@$id),)?
                $crate::validation::update::EXPECTED_VERSION,
                $($record.changed(stringify!($key)),)+
                $crate::validation::update::CLEAR,
            ],
            relations: &[],
        };

        impl $crate::validation::Check for $update {
            fn check(
                &self,
                _: &$crate::validation::Shape,
                place: &$crate::validation::Place<'_>,
                report: &mut $crate::validation::Report,
            ) {
                let Self { $($id,)? expected_version, $($key,)+ clear } = self;
                let mut fields = $table.fields.iter();
                let values: [&dyn $crate::validation::Check; $table.fields.len()] =
                    [$($id,)? expected_version, $($key,)+ clear];
                for value in values {
                    if let Some(field) = fields.next() {
                        value.check(&field.shape, &place.field(field), report);
                    }
                }
            }
        }
    };
    (@id) => { $crate::validation::update::ID };
}
pub(crate) use update;
