use super::sample::*;
use crate::store::{Noun, RecordKey, Store, StoredRecord};

pub fn records_come_in_the_order_of_the_keys(store: &dyn Store) {
    let kitchen = kitchen(store);
    store.commit(&kitchen, create(&[menu("a"), menu("b"), menu("c")])).unwrap();
    for order in [["c", "a", "b"], ["b", "c", "a"]] {
        let snapshot = store.get(&kitchen, &order.map(key)).unwrap();
        assert_eq!(snapshot.records, read(&order.map(menu)));
        assert_eq!(snapshot.revision, 1);
    }
}

pub fn keys_not_there_are_left_out(store: &dyn Store) {
    let kitchen = kitchen(store);
    store.commit(&kitchen, create(&[menu("a"), menu("c")])).unwrap();
    let snapshot = store.get(&kitchen, &["x", "c", "b", "a", ""].map(key)).unwrap();
    assert_eq!(ids(&snapshot.records), ["c", "a"]);
}

pub fn a_key_asked_twice_comes_twice(store: &dyn Store) {
    let kitchen = kitchen(store);
    store.commit(&kitchen, create(&[menu("a"), menu("b")])).unwrap();
    let snapshot = store.get(&kitchen, &["a", "b", "a"].map(key)).unwrap();
    assert_eq!(ids(&snapshot.records), ["a", "b", "a"]);
}

pub fn an_id_of_another_kind_is_another_record(store: &dyn Store) {
    let kitchen = kitchen(store);
    let records = Noun::ALL.map(|noun| StoredRecord {
        key: RecordKey::new(noun, "a"),
        version: 1,
        schema: 1,
        body: noun.code().to_owned(),
        derived: None,
        index: Default::default(),
    });
    store.commit(&kitchen, create(&records)).unwrap();
    let keys: Vec<RecordKey> = records.iter().map(|record| record.key.clone()).collect();
    assert_eq!(store.get(&kitchen, &keys).unwrap().records, records);
    store.commit(&kitchen, remove("a", 1)).unwrap();
    assert_eq!(store.get(&kitchen, &keys).unwrap().records, records[1..]);
}

pub fn no_keys_still_tell_the_revision(store: &dyn Store) {
    let kitchen = kitchen(store);
    for number in 1..=3 {
        store.commit(&kitchen, create(&[menu(&format!("m{number}"))])).unwrap();
        assert_eq!(store.get(&kitchen, &[]).unwrap().revision, number);
    }
}
