//! One action on its way: what it read, all at one revision, and what it will write.

mod date;

use super::derived::derive_all;
use super::kept::{self, Kept, Stored, key};
use super::{Audit, Kitchen, KitchenError, KitchenSettings};
use crate::error::Result;
use crate::event::{Event, EventPage, EventSubject, EventType, NewEvent, changes_between};
use crate::id::MenuId;
use crate::menu::Menu;
use crate::store::{
    ChangeSet, EventQuery, MAX_PAGE, Noun, Page, PageStart, Query, RecordKey, RecordPage, StoreError, StoredRecord,
    Write,
};
use jiff::civil::Date;
use std::collections::{BTreeSet, HashMap};

/// What an action read and will write.
///
/// Every read must see the tenant at the same revision; the commit states it as its base. So whatever an action
/// computes rests on one state of the kitchen, and an action that was overtaken starts again.
pub(super) struct Work<'k> {
    pub(super) kitchen: &'k Kitchen,
    revision: Option<i64>,
    read: HashMap<RecordKey, Option<StoredRecord>>,
    writes: HashMap<RecordKey, Write>,
    order: Vec<RecordKey>,
    events: Vec<NewEvent>,
    prune_events: Option<i64>,
    /// Menus whose derived values have to be computed anew, without those that use them.
    touched: BTreeSet<String>,
    /// Ingredients that changed.
    changed_ingredients: BTreeSet<String>,
    cause: Option<EventType>,
    as_of: Option<Date>,
}

impl<'k> Work<'k> {
    pub(super) fn new(kitchen: &'k Kitchen) -> Self {
        Self {
            kitchen,
            revision: None,
            read: HashMap::new(),
            writes: HashMap::new(),
            order: Vec::new(),
            events: Vec::new(),
            prune_events: None,
            touched: BTreeSet::new(),
            changed_ingredients: BTreeSet::new(),
            cause: None,
            as_of: None,
        }
    }

    /// The revision that everything was read at.
    pub(super) fn revision(&mut self) -> Result<i64> {
        match self.revision {
            Some(revision) => Ok(revision),
            None => {
                let revision = self.kitchen.store.get(&self.kitchen.session.tenant, &[])?.revision;
                self.seen(revision)?;
                Ok(revision)
            }
        }
    }

    /// A read that saw another revision than the first makes the action start again.
    fn seen(&mut self, revision: i64) -> Result<()> {
        match self.revision.replace(revision) {
            Some(base) if base != revision => Err(StoreError::Stale { base, found: revision }.into()),
            _ => Ok(()),
        }
    }

    /// Reads records that were not read yet, at once.
    pub(super) fn load(&mut self, keys: impl IntoIterator<Item = RecordKey>) -> Result<()> {
        let missing: BTreeSet<RecordKey> = keys.into_iter().filter(|key| !self.read.contains_key(key)).collect();
        if missing.is_empty() {
            return Ok(());
        }
        let missing: Vec<RecordKey> = missing.into_iter().collect();
        let snapshot = self.kitchen.store.get(&self.kitchen.session.tenant, &missing)?;
        self.seen(snapshot.revision)?;
        self.read.extend(missing.into_iter().map(|key| (key, None)));
        self.read.extend(snapshot.records.into_iter().map(|record| (record.key.clone(), Some(record))));
        Ok(())
    }

    /// The record as it will be, deleted ones included.
    pub(super) fn find<T: Kept>(&mut self, id: &str) -> Result<Option<Stored<T>>> {
        self.find_raw(&key::<T>(id))?.as_ref().map(Stored::read).transpose()
    }

    /// The record as it will be; one that is not there or deleted is an error.
    pub(super) fn require<T: Kept>(&mut self, id: &str) -> Result<Stored<T>> {
        let found = self.find::<T>(id)?.filter(|stored| !stored.is_deleted());
        found.ok_or_else(|| KitchenError::NotFound { noun: T::NAME, id: id.chars().take(64).collect() }.into())
    }

    /// Like [`require`](Self::require); another version than the caller saw is a conflict.
    pub(super) fn require_at<T: Kept>(&mut self, id: &str, expected: u32) -> Result<Stored<T>> {
        self.require::<T>(id)?.at(expected)
    }

    /// Like [`require_at`](Self::require_at), deleted ones included.
    pub(super) fn find_at<T: Kept>(&mut self, id: &str, expected: u32) -> Result<Stored<T>> {
        let found = self.find::<T>(id)?;
        found.ok_or_else(|| KitchenError::NotFound { noun: T::NAME, id: id.chars().take(64).collect() })?.at(expected)
    }

    /// A record that is not one of the domain, as it will be stored.
    pub(super) fn find_raw(&mut self, key: &RecordKey) -> Result<Option<StoredRecord>> {
        match self.writes.get(key) {
            Some(Write::Put { record, .. }) => return Ok(Some(record.clone())),
            Some(Write::Remove { .. }) => return Ok(None),
            _ => self.load([key.clone()])?,
        }
        Ok(self.read.get(key).cloned().flatten())
    }

    /// Writes a new record that is not one of the domain.
    pub(super) fn create_raw(&mut self, record: StoredRecord) {
        self.push(record.key.clone(), Write::Put { expected: 0, record });
    }

    /// Removes a record that is not one of the domain.
    pub(super) fn remove_raw(&mut self, record: StoredRecord) {
        self.push(record.key.clone(), Write::Remove { key: record.key, expected: record.version });
    }

    /// Has events up to a number dropped.
    pub(super) fn prune_events(&mut self, through: i64) {
        self.prune_events = Some(through);
    }

    /// One page of what a query finds, as it is stored.
    pub(super) fn list(&mut self, query: &Query, page: &Page) -> Result<RecordPage> {
        let page = self.kitchen.store.list(&self.kitchen.session.tenant, query, page)?;
        self.seen(page.revision)?;
        Ok(page)
    }

    /// Everything a query finds, as it is stored.
    pub(super) fn list_all(&mut self, query: &Query) -> Result<Vec<StoredRecord>> {
        let mut page = Page { limit: MAX_PAGE, start: PageStart::First };
        let mut records = Vec::new();
        loop {
            let found = self.list(query, &page)?;
            for record in &found.records {
                self.read.entry(record.key.clone()).or_insert_with(|| Some(record.clone()));
            }
            records.extend(found.records);
            match found.next {
                Some(cursor) => page.start = PageStart::After { cursor },
                None => return Ok(records),
            }
        }
    }

    /// Writes a new record, under an id in any case.
    pub(super) fn create<T: Kept>(&mut self, mut record: T, event: EventType) -> Result<Stored<T>> {
        record.checked()?;
        record.name(self.kitchen.host.ids.as_ref())?;
        if self.find::<T>(record.id())?.is_some() {
            return Err(KitchenError::Exists { noun: T::NAME, id: record.id().to_owned() }.into());
        }
        let host = &self.kitchen.host;
        let audit = Audit::created(host.clock.now(), &self.kitchen.session.actor);
        let mut stored = Stored { record, audit, derived: None };
        stored.record.stamp(&stored.audit);
        self.put(&stored)?;
        self.say(event, stored.record.subject(1, Vec::new()));
        Ok(stored)
    }

    /// Writes a record in its next version and says what changed; where nothing did, it stays as it is.
    pub(super) fn change<T: Kept>(
        &mut self,
        before: &Stored<T>,
        after: T,
        deleted_at: Option<jiff::Timestamp>,
        event: EventType,
    ) -> Result<Stored<T>> {
        after.checked()?;
        let host = &self.kitchen.host;
        let mut audit = before.audit.clone().changed(host.clock.now(), &self.kitchen.session.actor);
        audit.deleted_at = deleted_at;
        let changes = changes_between(&kept::to_json(&before.record)?, &kept::to_json(&after)?);
        if changes.is_empty() && deleted_at.is_some() == before.is_deleted() {
            return Ok(before.clone());
        }
        let mut stored = Stored { record: after, audit, derived: before.derived.clone() };
        stored.record.stamp(&stored.audit);
        self.put(&stored)?;
        self.say(event, stored.record.subject(stored.audit.version, changes));
        Ok(stored)
    }

    /// Removes a record for good.
    pub(super) fn remove<T: Kept>(&mut self, stored: &Stored<T>, event: Option<EventType>) {
        let key = key::<T>(stored.record.id());
        self.push(key.clone(), Write::Remove { key, expected: stored.audit.version });
        if let Some(event) = event {
            self.say(event, stored.record.subject(stored.audit.version, Vec::new()));
        }
    }

    /// Writes a record as it is; what rests on it is computed anew when the work is committed.
    pub(super) fn put<T: Kept>(&mut self, stored: &Stored<T>) -> Result<()> {
        let record = stored.write()?;
        let expected = match self.read.get(&record.key) {
            Some(Some(found)) => found.version,
            _ => 0,
        };
        match T::NOUN {
            Noun::Menu => _ = self.touched.insert(record.key.id.clone()),
            Noun::Ingredient if expected > 0 => _ = self.changed_ingredients.insert(record.key.id.clone()),
            _ => {}
        }
        self.push(record.key.clone(), Write::Put { expected, record });
        Ok(())
    }

    fn push(&mut self, key: RecordKey, write: Write) {
        if self.writes.insert(key.clone(), write).is_none() {
            self.order.push(key);
        }
    }

    /// Adds an event.
    pub(super) fn say(&mut self, event_type: EventType, data: EventSubject) {
        let Kitchen { host, session, .. } = self.kitchen;
        self.cause.get_or_insert(event_type);
        let (id, at, actor) = (host.ids.next_id(), host.clock.now(), session.actor.clone());
        self.events.push(NewEvent { id, event_type, at, actor, data });
    }

    /// Writes what an import brings, as it is; what is computed about its menus is computed anew.
    pub(super) fn take_over(&mut self, writes: Vec<Write>, events: Vec<NewEvent>) {
        for write in writes {
            let key = write.key().clone();
            if key.noun == Noun::Menu {
                self.touched.insert(key.id.clone());
            }
            self.push(key, write);
        }
        self.events.extend(events);
    }

    /// The events that follow a number and are still kept.
    pub(super) fn events_kept(&self, query: &EventQuery) -> Result<EventPage> {
        let (store, tenant) = (&self.kitchen.store, &self.kitchen.session.tenant);
        match store.events(tenant, query) {
            Err(error) if error.code() == "store.events_pruned" => {
                let oldest = error.details().iter().find(|detail| detail.key == "oldest");
                let oldest = oldest.and_then(|detail| detail.value.parse::<i64>().ok()).unwrap_or(1);
                store.events(tenant, &EventQuery { after: oldest.saturating_sub(1), ..query.clone() })
            }
            events => events,
        }
    }

    /// The settings in force: the stored ones, or those every kitchen begins with.
    pub(super) fn settings(&mut self) -> Result<Stored<KitchenSettings>> {
        match self.find::<KitchenSettings>(KitchenSettings::ID)? {
            Some(stored) => Ok(stored),
            None => Ok(Stored {
                record: KitchenSettings::standard()?,
                audit: Audit {
                    version: 0,
                    ..Audit::created(self.kitchen.host.clock.now(), &self.kitchen.session.actor)
                },
                derived: None,
            }),
        }
    }

    /// Has every menu computed anew.
    pub(super) fn touch_all(&mut self) -> Result<()> {
        let menus = self.list_all(&Query::of(Noun::Menu))?;
        self.touched.extend(menus.into_iter().map(|record| record.key.id));
        Ok(())
    }

    /// Menus whose values rest on what changed: those touched, those that use a changed ingredient, and upwards.
    fn affected(&mut self) -> Result<BTreeSet<String>> {
        let mut affected = self.touched.clone();
        let mut next: Vec<(&str, String)> = self.touched.iter().map(|id| ("menu", id.clone())).collect();
        next.extend(self.changed_ingredients.iter().map(|id| ("ingredient", id.clone())));
        while let Some((label, id)) = next.pop() {
            for user in self.list_all(&Query::of(Noun::Menu).linked(label, &id))? {
                if affected.insert(user.key.id.clone()) {
                    next.push(("menu", user.key.id));
                }
            }
        }
        Ok(affected)
    }

    /// Computes anew what rests on the changes made so far, so that what is shown of them is what is written.
    pub(super) fn settle(&mut self) -> Result<()> {
        let affected = self.affected()?;
        self.touched.clear();
        self.changed_ingredients.clear();
        if affected.is_empty() {
            return Ok(());
        }
        self.keep_date()?;
        let base = self.revision()?;
        let recomputed = derive_all(self, &affected, base.saturating_add(1))?;
        let ids: Vec<MenuId> = recomputed.into_iter().filter_map(|id| MenuId::new(id).ok()).collect();
        if let Some(cause) = self.cause.filter(|_| !ids.is_empty()) {
            self.say(EventType::MenusRecomputed, EventSubject::Recomputation { cause, ids });
        }
        Ok(())
    }

    /// Writes everything, or nothing, and tells the events as they were numbered.
    pub(super) fn commit(mut self) -> Result<Vec<Event>> {
        self.settle()?;
        if self.writes.is_empty() && self.events.is_empty() && self.prune_events.is_none() {
            return Ok(Vec::new());
        }
        let base = self.revision()?;
        let Self { kitchen, order, mut writes, events, prune_events, .. } = self;
        let tenant = &kitchen.session.tenant;
        let writes = order.iter().filter_map(|key| writes.remove(key)).collect();
        let changes = ChangeSet { base: Some(base), writes, events: events.clone(), prune_events };
        let committed = kitchen.store.commit(tenant, changes)?;
        let numbers = committed.last_seq.saturating_sub(i64::try_from(events.len()).unwrap_or(i64::MAX))..;
        Ok(events.into_iter().zip(numbers).map(|(event, before)| event.numbered(tenant, before + 1)).collect())
    }

    /// Writes what was computed about a record, without a new version.
    pub(super) fn derive<T: Kept>(&mut self, stored: &Stored<T>) -> Result<()> {
        let record = stored.write()?;
        match self.writes.get_mut(&record.key) {
            Some(Write::Put { record: pending, .. }) => *pending = record,
            _ => {
                let StoredRecord { key, derived, index, .. } = record;
                self.push(key.clone(), Write::Derive { key, derived, index });
            }
        }
        Ok(())
    }

    /// Whether a menu is written in this work, not only computed anew.
    pub(super) fn writes_menu(&self, id: &str) -> bool {
        matches!(self.writes.get(&key::<Menu>(id)), Some(Write::Put { .. }))
    }
}
