use super::page::Place;
use super::{
    Capabilities, ChangeSet, Committed, EventQuery, Noun, Page, Query, RecordKey, RecordPage, Snapshot, Store,
    StoredRecord, Write,
};
use crate::clock::Patience;
use crate::error::Result;
use crate::event::{Event, EventPage};
use crate::id::TenantId;
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// A store in memory: for tests, for pages, for everything that need not outlive the process.
#[derive(Debug, Default)]
pub struct MemoryStore {
    tenants: Mutex<HashMap<TenantId, Tenant>>,
    written: Condvar,
}

#[derive(Debug, Default)]
struct Tenant {
    revision: i64,
    last_seq: i64,
    records: BTreeMap<RecordKey, StoredRecord>,
    /// The events kept, the oldest first.
    events: VecDeque<Event>,
}

impl MemoryStore {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    fn tenants(&self) -> MutexGuard<'_, HashMap<TenantId, Tenant>> {
        // A commit checks everything before it changes anything, so a panic elsewhere leaves no half of one.
        self.tenants.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Store for MemoryStore {
    fn migrate(&self) -> Result<u32> {
        Ok(1)
    }

    fn get(&self, tenant: &TenantId, keys: &[RecordKey]) -> Result<Snapshot> {
        let tenants = self.tenants();
        let Some(tenant) = tenants.get(tenant) else { return Ok(Snapshot { revision: 0, records: Vec::new() }) };
        let records = keys.iter().filter_map(|key| tenant.records.get(key).map(StoredRecord::without_index)).collect();
        Ok(Snapshot { revision: tenant.revision, records })
    }

    fn list(&self, tenant: &TenantId, query: &Query, page: &Page) -> Result<RecordPage> {
        query.check()?;
        page.check()?;
        let behind = page.behind(query)?;
        let tenants = self.tenants();
        let Some(tenant) = tenants.get(tenant) else {
            return Ok(RecordPage { revision: 0, total: 0, records: Vec::new(), next: None });
        };
        let descending = query.sort.as_ref().is_some_and(|sort| sort.descending);
        let mut found: Vec<(Place, &StoredRecord)> = tenant
            .of(query.noun)
            .filter(|record| query.finds(record))
            .map(|record| (Place::of(record, query), record))
            .collect();
        found.sort_by(|(a, _), (b, _)| a.compare(b, descending));
        let total = u32::try_from(found.len()).unwrap_or(u32::MAX);
        let ahead = |place: &Place| behind.as_ref().is_none_or(|behind| place.compare(behind, descending).is_gt());
        let skipped = usize::try_from(page.skipped()).unwrap_or(usize::MAX);
        let mut rest = found.into_iter().filter(|(place, _)| ahead(place)).skip(skipped);
        let shown: Vec<(Place, &StoredRecord)> = rest.by_ref().take(page.limit as usize).collect();
        let next = match (shown.last(), rest.next()) {
            (Some((place, _)), Some(_)) => Some(place.cursor()?),
            _ => None,
        };
        let records = shown.into_iter().map(|(_, record)| record.without_index()).collect();
        Ok(RecordPage { revision: tenant.revision, total, records, next })
    }

    fn commit(&self, tenant: &TenantId, changes: ChangeSet) -> Result<Committed> {
        changes.check()?;
        let mut tenants = self.tenants();
        let id = tenant;
        let found = tenants.get(id);
        let revision = found.map_or(0, |tenant| tenant.revision);
        changes.check_base(revision)?;
        for write in &changes.writes {
            let found = found.and_then(|tenant| tenant.records.get(write.key()));
            write.check_version(found.map_or(0, |record| record.version))?;
        }
        let tenant = tenants.entry(id.clone()).or_default();
        tenant.apply(id, changes);
        self.written.notify_all();
        Ok(Committed { revision: tenant.revision, last_seq: tenant.last_seq })
    }

    fn events(&self, tenant: &TenantId, query: &EventQuery) -> Result<EventPage> {
        query.check()?;
        let patience = Patience::of(query.wait());
        let mut tenants = self.tenants();
        loop {
            let page =
                tenants.get(tenant).map_or_else(|| Tenant::default().page(query), |tenant| tenant.page(query))?;
            let Some(left) = patience.left().filter(|_| page.events.is_empty()) else { return Ok(page) };
            tenants = self.written.wait_timeout(tenants, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    fn delete_tenant(&self, tenant: &TenantId) -> Result<()> {
        self.tenants().remove(tenant);
        Ok(())
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities { backend: "memory".to_owned(), durable: false, shared: false, notifies: true }
    }
}

impl Tenant {
    fn of(&self, noun: Noun) -> impl Iterator<Item = &StoredRecord> {
        let from = RecordKey { noun, id: String::new() };
        self.records.range(from..).take_while(move |(key, _)| key.noun == noun).map(|(_, record)| record)
    }

    /// Everything was checked: this cannot fail half-way.
    fn apply(&mut self, id: &TenantId, changes: ChangeSet) {
        self.revision += 1;
        for write in changes.writes {
            match write {
                Write::Put { record, .. } => {
                    self.records.insert(record.key.clone(), record);
                }
                Write::Derive { key, derived, index } => {
                    if let Some(record) = self.records.get_mut(&key) {
                        record.derived = derived;
                        record.index = index;
                    }
                }
                Write::Remove { key, .. } => {
                    self.records.remove(&key);
                }
            }
        }
        for event in changes.events {
            self.last_seq += 1;
            self.events.push_back(event.numbered(id, self.last_seq));
        }
        if let Some(through) = changes.prune_events {
            while self.events.front().is_some_and(|event| event.seq <= through) {
                self.events.pop_front();
            }
        }
    }

    fn page(&self, query: &EventQuery) -> Result<EventPage> {
        let (after, last) = (query.after.max(0), self.last_seq);
        let oldest = self.events.front().map_or(last + 1, |event| event.seq);
        query.check_kept(oldest, last)?;
        let about = |event: &&Event| query.subject.as_ref().is_none_or(|subject| event.data.path() == *subject);
        let skipped = usize::try_from(after + 1 - oldest).unwrap_or(usize::MAX);
        let wanted = self.events.iter().skip(skipped).filter(about).take(query.limit as usize);
        Ok(EventPage { events: wanted.cloned().collect(), last_seq: self.last_seq })
    }
}

#[cfg(test)]
mod tests {
    crate::store_conformance!(memory, || std::sync::Arc::new(crate::store::MemoryStore::new()));
}
