use crate::error::{Error, ErrorDetail, faults};

faults! {
    /// What can go wrong with a store.
    #[allow(dead_code, reason = "each backend fails in its own ways, and which are built is a feature")]
    StoreError {
        /// A record is not at the version that a write expects; `found` is 0 if it is not there.
        Conflict { noun: &'static str, id: String, expected: u32, found: u32 } = Conflict "store.conflict" "{noun} {id} was to be at version {expected} and is at {found}: read it again";
        /// The tenant changed since the values were read that a write rests on.
        Stale { base: i64, found: i64 } = Conflict "store.stale" "the records are at revision {found}, no longer at {base}: read them again";
        /// A write does not follow the rules of a change: a version that does not follow, a record written twice.
        BadWrite { noun: &'static str, id: String, reason: &'static str } = Internal "store.bad_write" "{noun} {id}: {reason}";
        /// A query names a field that this kind of record does not have.
        UnknownField { noun: &'static str, field: String } = Invalid "store.unknown_field" "{noun} has no field `{field}` to find or sort by";
        /// A query asks for more at once than a backend has to answer.
        TooManyConditions { what: &'static str, count: usize, most: usize } = Invalid "store.too_many_conditions" "a query has at most {most} {what}, not {count}";
        /// The place a page should start at does not belong to this query.
        BadCursor { reason: &'static str } = Invalid "store.bad_cursor" "the page cannot start there: {reason}";
        /// A page of no record or of too many.
        PageSize { limit: u32, most: u32 } = Invalid "store.page_size" "a page holds 1 to {most} records, not {limit}";
        /// The events after a number are no longer all kept; whoever asks has to read everything anew.
        EventsPruned { after: i64, oldest: i64 } = NotFound "store.events_pruned" "events after {after} are no longer all kept; the oldest is {oldest}: read everything anew";
        /// There is no event of that number yet: the kitchen was restored or deleted since it was read.
        EventsAhead { after: i64, last: i64 } = NotFound "store.events_ahead" "the newest event is {last}, there is no {after}: read everything anew";
        /// The tables or a record were written by a newer version of gizi.
        NewerSchema { what: String, found: u32, known: u32 } = Unsupported "store.newer_schema" "{what} has schema {found}; this version of gizi knows {known}";
        /// The tables were written by an older version of gizi and may only be read, so they cannot be brought up to date.
        OlderSchema { what: String, found: u32, known: u32 } = Unsupported "store.older_schema" "{what} has schema {found} and may only be read; open it once to write, which brings it to {known}";
        /// The store cannot be opened with these options.
        BadOptions { reason: &'static str } = Invalid "store.bad_options" "the store cannot be opened: {reason}";
        /// A stored record, event or table cannot be read.
        Unreadable { what: String, reason: String } = Storage "store.unreadable" "{what} cannot be read: {reason}";
        /// The backend is locked or cannot be reached; the same call may succeed later.
        Busy { reason: String } = Busy "store.busy" "the store is busy: {reason}";
        /// Whether the last commit was written is not known: the connection broke on the way. Read before writing again.
        InDoubt { reason: String } = Storage "store.in_doubt" "the commit may or may not have been written: {reason}";
        /// The disk or the quota is full; nothing was written.
        Full { reason: String } = Storage "store.full" "the store is full: {reason}";
        /// The store may only be read; nothing was written.
        ReadOnly { reason: String } = Storage "store.read_only" "the store may only be read: {reason}";
        /// The backend failed.
        Failed { reason: String } = Storage "store.failed" "the store failed: {reason}";
        /// Called on a thread of an async runtime, which it would block.
        WouldBlock { advice: &'static str } = Unsupported "store.would_block" "this call would block the async runtime: {advice}";
    }
}

/// What a store that is written in another language says went wrong: by one of the codes that stores give, such as
/// `store.stale`. A code that they do not give is `store.failed`.
pub fn failure(code: &str, reason: &str, details: Vec<ErrorDetail>) -> Error {
    match StoreError::CODES.iter().find(|(known, ..)| *known == code) {
        Some((code, kind, _)) => Error::new(*kind, code, reason.to_owned(), details),
        None => Error::from(StoreError::Failed { reason: reason.to_owned() }).with_details(details),
    }
}

#[cfg(test)]
mod tests {
    use super::failure;
    use crate::error::{ErrorDetail, ErrorKind};

    #[test]
    fn a_store_of_one_s_own_fails_by_the_codes_of_stores() {
        let stale = failure("store.stale", "two at once", vec![ErrorDetail::new("base", 1)]);
        assert_eq!((stale.code(), stale.kind()), ("store.stale", ErrorKind::Conflict));
        assert_eq!((stale.message(), stale.details().len()), ("two at once", 1));
        let other = failure("sdcard.gone", "no card", Vec::new());
        assert_eq!((other.code(), other.kind()), ("store.failed", ErrorKind::Storage));
        assert_eq!(other.message(), "the store failed: no card");
    }
}
