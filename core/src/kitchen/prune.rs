//! Forgetting: events nobody needs any more, and answered requests nobody will repeat.

use super::{Action, Kitchen};
use crate::error::Result;
use crate::store::{Condition, EventQuery, MAX_PAGE, Noun, Query};
use jiff::Timestamp;

impl Kitchen {
    /// Keeps events up to a number no longer, [`last_event_before`](Self::last_event_before) tells which that is for a
    /// moment. Returns the number of the newest event that was dropped, by this or before; 0 if none ever was.
    ///
    /// The history of records shrinks with them. Whoever reads events from a cursor before the oldest one kept is told
    /// `store.events_pruned`, and reads everything anew.
    pub fn prune_events(&self, through: i64) -> Result<i64> {
        self.act(Action::PruneEvents, |work| {
            let kept = work.events_kept(&EventQuery { limit: 1, ..EventQuery::after(0) })?;
            let dropped = kept.events.first().map_or(kept.last_seq, |oldest| oldest.seq.saturating_sub(1));
            let through = through.min(kept.last_seq);
            if through <= dropped {
                return Ok(dropped);
            }
            work.prune_events(through);
            Ok(through)
        })
    }

    /// The number of the last event in front of the first one that happened at a moment or later; 0 if there is none.
    pub fn last_event_before(&self, moment: Timestamp) -> Result<i64> {
        self.look(Action::GetEvents, |work| {
            let mut last = 0;
            loop {
                let page = work.events_kept(&EventQuery { limit: MAX_PAGE, ..EventQuery::after(last) })?;
                if page.events.is_empty() {
                    return Ok(last);
                }
                for event in page.events {
                    if event.at >= moment {
                        return Ok(last);
                    }
                    last = event.seq;
                }
            }
        })
    }

    /// Forgets requests answered before a moment. Their idempotency keys are free again: the same request made once more
    /// is a new one. Returns how many were forgotten.
    pub fn prune_requests(&self, before: Timestamp) -> Result<u32> {
        self.act(Action::PruneRequests, |work| {
            let value = before.as_microsecond().saturating_sub(1);
            let old = Query::of(Noun::Request).with(Condition::AtMost { field: "created_at".to_owned(), value });
            let found = work.list_all(&old)?;
            let count = u32::try_from(found.len()).unwrap_or(u32::MAX);
            found.into_iter().for_each(|request| work.remove_raw(request));
            Ok(count)
        })
    }

    /// How many changes the kitchen has seen: whoever read something at this revision has to look again once it is
    /// another.
    pub fn revision(&self) -> Result<i64> {
        self.look(Action::GetEvents, |work| work.revision())
    }

    /// The number of the newest event; 0 before the first. From here on events can be followed.
    pub fn last_event(&self) -> Result<i64> {
        self.look(Action::GetEvents, |work| {
            Ok(work.events_kept(&EventQuery { limit: 1, ..EventQuery::after(0) })?.last_seq)
        })
    }
}
