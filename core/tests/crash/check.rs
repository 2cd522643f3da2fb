//! What must hold of a store whose writers were killed.

use super::writer::{WRITERS, counter, menus, tenant};
use gizi::id::TenantId;
use gizi::store::{EventQuery, Noun, Page, PageStart, Query, RecordIndex, Store, StoredRecord};

/// What was found.
pub(crate) struct There {
    /// Commits that the writers were told of in this round.
    pub(crate) written: u64,
    /// Commits that are there though their writer was killed before it could say so.
    pub(crate) untold: u64,
}

/// Checks the kitchen of each writer; `known` is how many commits each held after the round before.
pub(crate) fn check(store: &dyn Store, kitchen: &str, told: &[String], known: &mut [u32; WRITERS]) -> There {
    let mut there = There { written: told.len() as u64, untold: 0 };
    for (writer, known) in known.iter_mut().enumerate() {
        let tenant = tenant(kitchen, writer);
        let number = whole(store, &tenant);
        for line in told.iter().filter_map(|line| line.strip_prefix(&format!("{writer} "))) {
            let (told, seq) = line.trim_end_matches('.').split_once(' ').unwrap();
            *known += 1;
            assert_eq!((told, seq), (known.to_string().as_str(), (*known * 2).to_string().as_str()), "{tenant}");
        }
        assert!(number == *known || number == *known + 1, "{tenant}: told of {known}, found {number}");
        there.untold += u64::from(number - *known);
        *known = number;
    }
    there
}

/// How many commits a kitchen holds, each whole.
fn whole(store: &dyn Store, tenant: &TenantId) -> u32 {
    let snapshot = store.get(tenant, &[counter()]).unwrap();
    let number = snapshot.records.first().map_or(0, |record| record.version);
    assert_eq!(snapshot.revision, i64::from(number), "{tenant}");

    let query = Query::of(Noun::Menu).search("menu");
    let expected: Vec<StoredRecord> = (1..=number).flat_map(menus).collect();
    let read = expected.iter().map(|menu| StoredRecord { index: RecordIndex::default(), ..menu.clone() });
    let there = all(store, tenant, &query);
    assert!(there == read.collect::<Vec<_>>(), "{tenant}: the records are not those of {number} commits");
    let last = store.list(tenant, &query.clone().number("calories", number.into()), &Page::first(1)).unwrap();
    assert_eq!(last.total, if number == 0 { 0 } else { 3 }, "{tenant}");
    // The tables of references hold the same commits.
    for target in [5, number * 5] {
        let found = store.list(tenant, &query.clone().linked("ingredient", &format!("i{target}")), &Page::first(1));
        let linked =
            expected.iter().filter(|menu| menu.index.links.iter().any(|link| link.target == format!("i{target}")));
        assert_eq!(found.unwrap().total as usize, linked.count(), "{tenant}");
    }

    let mut seq = 0;
    loop {
        let page = store.events(tenant, &EventQuery { limit: 1000, ..EventQuery::after(seq) }).unwrap();
        assert_eq!(page.last_seq, i64::from(number) * 2, "{tenant}");
        if page.events.is_empty() {
            return number;
        }
        for event in page.events {
            seq += 1;
            assert_eq!(event.seq, seq, "{tenant}");
            let part = if seq % 2 == 1 { "a" } else { "b" };
            assert_eq!(event.id, format!("{}{part}", (seq + 1) / 2), "{tenant}");
        }
    }
}

fn all(store: &dyn Store, tenant: &TenantId, query: &Query) -> Vec<StoredRecord> {
    let (mut records, mut page) = (Vec::new(), Page::first(1000));
    loop {
        let read = store.list(tenant, query, &page).unwrap();
        records.extend(read.records);
        match read.next {
            Some(cursor) => page.start = PageStart::After { cursor },
            None => return records,
        }
    }
}
