use super::{Dialect, Value, changed_links, count_statement, listing_values, page_statement, put_listing, same_links};
use crate::id::TenantId;
use crate::store::{Condition, Noun, Page, PageStart, Query, RecordIndex, RecordKey};

const DOLLAR: Dialect = Dialect { mark: '$', occurs: |text, word| format!("position({word} IN {text}) > 0") };

#[test]
fn every_value_is_a_parameter_and_the_tenant_the_first() {
    let tenant = TenantId::new("dapur").unwrap();
    let values = vec!["DISH".to_owned(), "'; --".to_owned()];
    let query = Query::of(Noun::Menu)
        .with(Condition::OneOf { field: "kind".to_owned(), values })
        .linked("ingredient", "ayam")
        .search("sop ayam")
        .sorted("protein", true);
    let statement = count_statement(&tenant, &query, DOLLAR).unwrap();
    assert_eq!(
        statement.sql,
        "SELECT count(*) FROM listings WHERE tenant = $1 AND noun = $2 AND text_5 IN ($3, $4) \
         AND id IN (SELECT id FROM links WHERE tenant = $1 AND noun = $2 AND label = $5 AND target = $6) \
         AND position($7 IN search) > 0 AND position($8 IN search) > 0"
    );
    assert_eq!(
        statement.values,
        ["dapur", "MENU", "DISH", "'; --", "ingredient", "ayam", "sop", "ayam"].map(Value::text)
    );
}

#[test]
fn a_page_goes_on_behind_a_place_with_absent_values_last() {
    let tenant = TenantId::new("dapur").unwrap();
    let query = Query::of(Noun::Menu).sorted("protein", true);
    let sql = |cursor: &str| {
        let page = Page { limit: 10, start: PageStart::After { cursor: cursor.to_owned() } };
        page_statement(&tenant, &query, &page, DOLLAR).unwrap().sql
    };
    assert_eq!(
        sql(r#"{"order":"-protein","number":5,"id":"a"}"#),
        "SELECT id, number_9 AS place FROM listings WHERE tenant = $1 AND noun = $2 \
         AND (number_9 < $3 OR (number_9 = $3 AND id > $4) OR number_9 IS NULL) \
         ORDER BY number_9 IS NULL, number_9 DESC, id LIMIT $5"
    );
    assert_eq!(
        sql(r#"{"order":"-protein","id":"a"}"#),
        "SELECT id, number_9 AS place FROM listings WHERE tenant = $1 AND noun = $2 AND number_9 IS NULL AND id > $3 \
         ORDER BY number_9 IS NULL, number_9 DESC, id LIMIT $4"
    );
}

#[test]
fn a_listing_has_a_value_for_every_column() {
    let tenant = TenantId::new("dapur").unwrap();
    let index = RecordIndex::default().searchable("Sop").text("menu_code", "SA").number("deleted", 0);
    let key = RecordKey::new(Noun::Menu, "sop");
    let values = listing_values(&tenant, &key, &index);
    let sql = put_listing();
    assert!(sql.contains(&format!("?{}", values.len())) && !sql.contains(&format!("?{}", values.len() + 1)));
    assert_eq!(values[4], Value::text("SA"));
    assert_eq!(values[3 + Noun::MAX_TEXTS as usize], Value::Number(0));
    assert_eq!(values.last(), Some(&Value::text("sop")));
}

#[test]
fn only_links_that_differ_are_written() {
    let old = RecordIndex::default().link("ingredient", "a").link("ingredient", "b");
    let new = RecordIndex::default().link("ingredient", "b").link("allergen", "b").link("allergen", "b");
    let (gone, fresh) = changed_links(&old, &new);
    assert_eq!(gone, [&old.links[0]]);
    assert_eq!(fresh, [&new.links[1]]);
}

#[test]
fn a_forged_place_is_refused() {
    let tenant = TenantId::new("dapur").unwrap();
    for (field, cursor) in [
        ("protein", r#"{"order":"+protein","text":"a","id":"a"}"#),
        ("menu_name", r#"{"order":"+menu_name","number":1,"id":"a"}"#),
    ] {
        let query = Query::of(Noun::Menu).sorted(field, false);
        let page = Page { limit: 10, start: PageStart::After { cursor: cursor.to_owned() } };
        assert_eq!(page_statement(&tenant, &query, &page, DOLLAR).unwrap_err().code(), "store.bad_cursor");
    }
}

#[test]
fn the_same_links_are_told_from_the_json() {
    let json = |index: &RecordIndex| serde_json::to_string(index).unwrap();
    let decoy = "\"links\":[{\"label\":\"a\"}]";
    let index = RecordIndex { search: decoy.to_owned(), ..RecordIndex::default() }.text("menu_name", decoy);
    let linked = index.clone().link("\"links\":[", decoy);
    let moved = RecordIndex { search: String::new(), ..linked.clone() }.number("protein", 1);
    assert!(same_links(&json(&linked), &json(&moved)));
    assert!(same_links(&json(&index), &json(&RecordIndex::default())));
    for other in [&index, &linked.clone().link("a", "b"), &index.clone().link("a", decoy)] {
        assert!(!same_links(&json(&linked), &json(other)) && !same_links(&json(other), &json(&linked)));
    }
    assert!(!same_links("", &json(&index)));
}
