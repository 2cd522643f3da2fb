//! For what must hold between the fields of a record. Places are looked up only when something is wrong.

use super::{Place, Record, Report, repeats, unique};
use std::fmt::{self, Display};
use std::hash::Hash;

/// Runs a report with the place of each named field of a record.
#[cold]
pub(crate) fn at<const N: usize>(
    record: &'static Record,
    place: &Place<'_>,
    keys: [&str; N],
    report: impl FnOnce([Place<'_>; N]),
) {
    report(keys.map(|key| record.field(key).map_or(*place, |field| place.field(field))));
}

/// What an entry of a list is told by: its own id, or its place while it has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct OwnKey<'a> {
    id: &'a str,
    unnamed: Option<usize>,
}

impl<'a> OwnKey<'a> {
    pub(crate) fn new(place: usize, id: &'a str) -> Self {
        Self { id, unnamed: id.is_empty().then_some(place) }
    }
}

impl Display for OwnKey<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}

/// Reports the entries of the list `list` of `record` whose `key` is that of an earlier one.
pub(crate) fn each_once<K: Eq + Hash + Display>(
    (record, list): (&'static Record, &str),
    (entry, key): (&'static Record, &str),
    keys: impl Iterator<Item = K> + Clone,
    place: &Place<'_>,
    report: &mut Report,
) {
    if repeats(keys.clone()) {
        at(record, place, [list], |[list]| {
            if let Some(field) = entry.field(key) {
                unique(keys, &list, field, report);
            }
        });
    }
}
