use super::{Finding, MAX_VIOLATIONS, Place, Violation};
use crate::locale::Language;
use crate::message::MessageTable;
use std::collections::HashSet;

/// Longest text of a value that a violation repeats.
const SHOWN: usize = 80;

/// Collects violations.
///
/// Reading JSON puts a stand-in where a value could not be read and marks the place as broken; a check that rests on a
/// broken place says nothing, because it would speak of the stand-in.
#[derive(Debug, Default)]
pub(crate) struct Report {
    violations: Vec<Violation>,
    broken: HashSet<String>,
}

impl Report {
    /// A broken limit.
    #[cold]
    pub(crate) fn add(&mut self, place: &Place<'_>, finding: Finding) {
        if !self.is_broken(place) {
            self.push(place, finding);
        }
    }

    /// A broken relation between fields: like [`add`](Self::add), with every place it rests on.
    #[cold]
    pub(crate) fn relation(&mut self, place: &Place<'_>, rests_on: &[Place<'_>], finding: Finding) {
        if !rests_on.iter().any(|place| self.is_broken(place)) {
            self.add(place, finding);
        }
    }

    /// A value that cannot be read.
    #[cold]
    pub(crate) fn unreadable(&mut self, place: &Place<'_>, finding: Finding) {
        self.push(place, finding);
        self.mark(place);
    }

    /// Nothing more is said about a place.
    pub(crate) fn mark(&mut self, place: &Place<'_>) {
        if !self.is_full() {
            self.broken.insert(place.path());
        }
    }

    /// Whether the place, or one it lies in, could not be read.
    pub(crate) fn is_broken(&self, place: &Place<'_>) -> bool {
        let mut place = Some(place);
        while let Some(here) = place.filter(|_| !self.broken.is_empty()) {
            if self.broken.contains(&here.path()) {
                return true;
            }
            place = here.within();
        }
        false
    }

    /// Whether the place, or one in it, could not be read.
    pub(crate) fn is_broken_within(&self, place: &Place<'_>) -> bool {
        let path = place.path();
        !self.broken.is_empty()
            && (self.is_broken(place) || self.broken.iter().any(|broken| broken.starts_with(path.as_str())))
    }

    pub(crate) fn is_full(&self) -> bool {
        self.violations.len() >= MAX_VIOLATIONS as usize
    }

    /// The violations, put into English by the table that puts them into any language.
    pub(crate) fn into_violations(mut self) -> Vec<Violation> {
        if !self.violations.is_empty()
            && let Ok(table) = MessageTable::of_violations()
        {
            for violation in &mut self.violations {
                violation.message = table.render(&violation.words, Language::En);
            }
        }
        self.violations
    }

    fn push(&mut self, place: &Place<'_>, finding: Finding) {
        if self.is_full() {
            return;
        }
        let Finding { reason, limit, value, words } = finding;
        let (path, code, message) = (place.path(), place.code(reason), String::new());
        self.violations.push(Violation { path, code, limit, value, message, words });
    }
}

/// At most [`SHOWN`] characters of what somebody wrote.
pub(crate) fn shortened(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
