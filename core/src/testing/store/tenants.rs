use super::sample::*;
use crate::id::TenantId;
use crate::store::{ChangeSet, EventQuery, Noun, Page, Query, RecordIndex, Store, StoredRecord};

/// Two kitchens with the same ids, each with its own bodies and one record the other lacks.
fn two(store: &dyn Store) -> (TenantId, TenantId) {
    let ours = kitchen(store);
    let theirs = tenant("dapur2");
    for (kitchen, own) in [(&ours, "ours"), (&theirs, "theirs")] {
        let records = ["same", own].map(|id| {
            let index = RecordIndex::default().searchable(own).text("menu_name", own).link("ingredient", own);
            StoredRecord { body: own.to_owned(), ..indexed(id, index) }
        });
        store.commit(kitchen, create(&records).event(event(own))).unwrap();
    }
    store.commit(&theirs, ChangeSet::default().event(event("theirs"))).unwrap();
    (ours, theirs)
}

pub fn records_of_another_tenant_are_not_there(store: &dyn Store) {
    let (ours, theirs) = two(store);
    assert_eq!(kept(store, &ours, "theirs"), None);
    assert_eq!(kept(store, &theirs, "ours"), None);
    assert_eq!(kept(store, &ours, "same").unwrap().body, "ours");
    assert_eq!(kept(store, &theirs, "same").unwrap().body, "theirs");
    // Nor can they be changed or removed.
    store.commit(&ours, remove("same", 1)).unwrap();
    assert_eq!(kept(store, &theirs, "same").unwrap().body, "theirs");
}

pub fn another_tenant_is_never_listed_counted_or_found(store: &dyn Store) {
    let (ours, _) = two(store);
    let menus = Query::of(Noun::Menu);
    assert_eq!(found(store, &ours, &menus), ["ours", "same"]);
    assert_eq!(store.list(&ours, &menus, &Page::first(1)).unwrap().total, 2);
    assert!(found(store, &ours, &menus.clone().search("theirs")).is_empty());
    assert!(found(store, &ours, &menus.text("menu_name", "theirs")).is_empty());
}

pub fn links_of_another_tenant_find_nothing(store: &dyn Store) {
    let (ours, _) = two(store);
    let menus = Query::of(Noun::Menu);
    assert!(found(store, &ours, &menus.clone().linked("ingredient", "theirs")).is_empty());
    assert_eq!(found(store, &ours, &menus.linked("ingredient", "ours")), ["ours", "same"]);
}

pub fn events_and_revisions_are_a_tenants_own(store: &dyn Store) {
    let (ours, theirs) = two(store);
    assert_eq!((revision(store, &ours), revision(store, &theirs)), (1, 2));
    let page = store.events(&ours, &EventQuery::after(0)).unwrap();
    assert_eq!((page.events, page.last_seq), (vec![event("ours").numbered(&ours, 1)], 1));
    let page = store.events(&theirs, &EventQuery::after(0)).unwrap();
    assert_eq!((page.events.len(), page.last_seq), (2, 2));
    store.commit(&theirs, ChangeSet { prune_events: Some(2), ..ChangeSet::default() }).unwrap();
    assert_eq!(store.events(&ours, &EventQuery::after(0)).unwrap().events.len(), 1);
}

pub fn errors_tell_nothing_of_another_tenant(store: &dyn Store) {
    let (ours, _) = two(store);
    // The same answers as if the other kitchen's record had never been.
    let there = store.commit(&ours, remove("theirs", 1)).unwrap_err().to_string();
    let nowhere = store.commit(&ours, remove("nowher", 1)).unwrap_err().to_string();
    assert_eq!(there, nowhere.replace("nowher", "theirs"));
    let ahead = refused(store.events(&ours, &EventQuery::after(2)), "store.events_ahead");
    assert_eq!(detail(&ahead, "last"), "1");
    store.commit(&ours, create(&[menu("theirs")])).unwrap();
}

pub fn a_tenant_whose_name_begins_another_is_apart(store: &dyn Store) {
    let (ours, theirs) = two(store);
    store.delete_tenant(&ours).unwrap();
    assert_eq!(found(store, &theirs, &Query::of(Noun::Menu)), ["same", "theirs"]);
    let upper = tenant("DAPUR2");
    assert_eq!(revision(store, &upper), 0);
    assert_eq!(kept(store, &upper, "same"), None);
}

pub fn a_deleted_tenant_is_forgotten_and_others_stay(store: &dyn Store) {
    let (ours, theirs) = two(store);
    let before = store.list(&theirs, &Query::of(Noun::Menu), &Page::first(10)).unwrap();
    store.delete_tenant(&ours).unwrap();
    assert_eq!(revision(store, &ours), 0);
    assert_eq!(kept(store, &ours, "ours"), None);
    let menus = Query::of(Noun::Menu);
    assert!(found(store, &ours, &menus).is_empty());
    assert!(found(store, &ours, &menus.clone().linked("ingredient", "ours")).is_empty());
    let page = store.events(&ours, &EventQuery::after(0)).unwrap();
    assert_eq!((page.events.len(), page.last_seq), (0, 0));
    assert_eq!(store.list(&theirs, &menus, &Page::first(10)).unwrap(), before);
    assert_eq!(store.events(&theirs, &EventQuery::after(0)).unwrap().events.len(), 2);
}

pub fn a_deleted_tenant_starts_anew(store: &dyn Store) {
    let (ours, _) = two(store);
    store.delete_tenant(&ours).unwrap();
    store.delete_tenant(&ours).unwrap();
    let committed = store.commit(&ours, create(&[menu("same")]).event(event("same"))).unwrap();
    assert_eq!((committed.revision, committed.last_seq), (1, 1));
    assert_eq!(kept(store, &ours, "same"), Some(menu("same").without_index()));
    assert!(found(store, &ours, &Query::of(Noun::Menu).linked("ingredient", "ours")).is_empty());
}
