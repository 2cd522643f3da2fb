//! For what must hold between the fields of a record. Places are looked up only when something is wrong.

use super::{Place, Record, Report, repeats, unique};
use std::fmt::Display;
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
