use crate::running::{HEAD, OTHER, Outcome, Running, VIEWER};
use gizi_server::REQUEST_BYTES;

#[test]
fn nobody_comes_in_without_a_token_and_a_role_does_only_what_it_may() -> Outcome {
    let server = Running::start()?;
    for (path, token) in [("/menus", ""), ("/menus", "wrong"), ("/events", ""), ("/export", "cimahi-hea")] {
        assert_eq!(server.get(path, token)?.code(), (401, "server.unauthenticated"), "{path}");
    }
    let denied = server.ask("POST", "/menus", VIEWER, &[], r#"{"id": "a", "menuName": "Nasi", "kind": "DISH"}"#)?;
    assert_eq!(denied.code(), (403, "kitchen.denied"));
    assert_eq!(server.get("/import", HEAD)?.code(), (405, "server.no_method"));
    assert_eq!(server.post("/import", "{}")?.code(), (403, "kitchen.denied"));
    assert_eq!(server.ask("POST", "/import", OTHER, &[], "{}")?.code(), (422, "kitchen.bad_export"));
    assert_eq!(server.get("/history", VIEWER)?.json["lastSeq"], 0, "nothing was written");
    Ok(())
}

#[test]
fn one_kitchen_sees_nothing_of_another() -> Outcome {
    let server = Running::start()?;
    server.menu("nasi")?;
    for path in ["/menus/nasi", "/menus/nasi/history", "/menus/nasi/recipes", "/programs/mbg", "/plans/x"] {
        let other = server.get(path, OTHER)?;
        let nothing = server.get(&path.replace("nasi", "bubur"), OTHER)?;
        assert_eq!(other.code(), (404, "kitchen.not_found"), "{path}");
        let same = other.json.to_string().replace("nasi", "bubur");
        assert_eq!(same, nothing.json.to_string(), "the words are those for what is nowhere");
    }
    assert_eq!(server.get("/menus", OTHER)?.json["total"], 0);
    assert_eq!(server.get("/history", OTHER)?.json["lastSeq"], 0);
    Ok(())
}

#[test]
fn a_version_must_be_said_and_be_the_one_that_stands() -> Outcome {
    let server = Running::start()?;
    server.menu("nasi")?;
    let rename = |headers: &[(&str, &str)], body: &str| server.ask("PATCH", "/menus/nasi", HEAD, headers, body);
    assert_eq!(rename(&[], r#"{"menuName": "Nasi dua"}"#)?.code(), (428, "server.version_required"));
    assert_eq!(rename(&[("If-Match", "\"1\"")], r#"{"menuName": "Nasi dua"}"#)?.tag.as_deref(), Some("\"2\""));
    let lost = rename(&[("If-Match", "\"1\"")], r#"{"menuName": "Nasi tiga"}"#)?;
    assert_eq!(lost.code(), (412, "store.conflict"));
    assert_eq!(lost.json["details"][3]["value"], "2");
    assert_eq!(rename(&[], r#"{"menuName": "Nasi tiga", "expectedVersion": 2}"#)?.tag.as_deref(), Some("\"3\""));
    assert_eq!(rename(&[("If-Match", "*")], "{}")?.code(), (400, "server.bad_header"));
    assert_eq!(server.ask("DELETE", "/menus/nasi", HEAD, &[], "")?.code(), (428, "server.version_required"));
    Ok(())
}

#[test]
fn a_request_made_again_makes_one_record() -> Outcome {
    let server = Running::start()?;
    let key = [("Idempotency-Key", "k-1")];
    let body = r#"{"id": "nasi", "menuName": "Nasi putih", "kind": "DISH"}"#;
    let first = server.ask("POST", "/menus", HEAD, &key, body)?;
    let again = server.ask("POST", "/menus", HEAD, &key, body)?;
    assert_eq!((first.status, first.json), (201, again.json));
    let other = server.ask("POST", "/menus", HEAD, &key, &body.replace("putih", "merah"))?;
    assert_eq!(other.code(), (409, "kitchen.key_reused"));
    assert_eq!(server.get("/menus", HEAD)?.json["total"], 1);
    Ok(())
}

#[test]
fn what_is_misspelt_or_too_large_is_an_error() -> Outcome {
    let server = Running::start()?;
    server.menu("nasi")?;
    let misspelt = server.get("/menus?maxCalorie=500", HEAD)?;
    assert_eq!((misspelt.code(), &misspelt.json["path"]), ((400, "server.unreadable"), &"maxCalorie".into()));
    let update = server.ask("PATCH", "/menus/nasi", HEAD, &[("If-Match", "\"1\"")], r#"{"menuname": "Nasi dua"}"#)?;
    assert_eq!((update.code(), &update.json["path"]), ((422, "menu.invalid"), &"menuname".into()));
    // Another name that core knows for a field is no misspelling.
    let beras = r#"{"id": "beras", "name": "Beras putih", "category": "CEREAL"}"#;
    assert_eq!(server.post("/ingredients", beras)?.status, 201);
    let line = r#"{"id": "1", "inventoryItemId": "beras", "quantity": 80, "unit": "g"}"#;
    let added = server.ask("POST", "/menus/nasi/ingredients", HEAD, &[("If-Match", "\"1\"")], line)?;
    assert_eq!(added.json["menu"]["ingredients"][0]["ingredientId"], "beras", "{}", added.json);
    let limits = server.post("/menus", r#"{"id": "x", "menuName": "N", "kind": "DISH", "cookingTime": 481}"#)?;
    // The code, the details and the violations of a kitchen in the page.
    assert_eq!(limits.code(), (422, "menu.invalid"));
    assert_eq!(limits.json["violations"][0]["code"], "menu.menu_name.too_short");
    assert!(limits.json["details"].as_array().is_some_and(|details| details.len() >= 2), "{}", limits.json);
    // One byte more than allowed; of many more the answer can get lost, because nobody takes them all.
    let large = " ".repeat(REQUEST_BYTES + 1);
    assert_eq!(server.post("/menus", &large)?.code(), (413, "server.too_large"));
    assert_eq!(server.get("/nothing", HEAD)?.code(), (404, "server.no_route"));
    // Zero is a value: no menu is proved to hold nothing, and every one proved to hold anything holds at least that.
    assert_eq!(server.get("/menus?maxCookingTime=0", HEAD)?.json["total"], 1);
    Ok(())
}

#[test]
fn what_cannot_be_read_is_named() -> Outcome {
    let server = Running::start()?;
    server.menu("nasi")?;
    let named = |path: &str| -> Outcome<(u16, String, String)> {
        let answer = server.get(path, HEAD)?;
        let text = |field: &str| answer.json[field].as_str().unwrap_or_default().to_owned();
        Ok((answer.status, text("code"), text("path")))
    };
    let unreadable = |path: &str| (400, "server.unreadable".to_owned(), path.to_owned());
    assert_eq!(named("/menus/%FF")?, unreadable(""));
    assert_eq!(named("/menus/nasi/ingredients/%FF")?.1, "server.no_method");
    assert_eq!(named("/menus?page=0")?, unreadable("page"));
    assert_eq!(named("/menus?search=a&page=x")?, unreadable("page"));
    assert_eq!(named("/menus?search=a&maxCalories=viel&limit=3")?, unreadable("maxCalories"));
    assert_eq!(named("/history?after=yesterday")?, unreadable("after"));
    assert_eq!(named("/%FF")?, (404, "server.no_route".to_owned(), String::new()));
    assert_eq!(named("/menus?page=1")?.0, 200);
    Ok(())
}

#[test]
fn what_is_said_twice_is_said_alike() -> Outcome {
    let server = Running::start()?;
    server.menu("nasi")?;
    let rename = |seen: &str, body: &str| server.ask("PATCH", "/menus/nasi", HEAD, &[("If-Match", seen)], body);
    let other = rename("\"1\"", r#"{"menuName": "Nasi dua", "expectedVersion": 2}"#)?;
    assert_eq!((other.code(), &other.json["path"]), ((400, "server.unreadable"), &"expectedVersion".into()));
    let other = rename("\"1\"", r#"{"menuName": "Nasi dua", "id": "bubur"}"#)?;
    assert_eq!((other.code(), &other.json["path"]), ((400, "server.unreadable"), &"id".into()));
    let same = rename("\"1\"", r#"{"menuName": "Nasi dua", "expectedVersion": 1, "id": "nasi"}"#)?;
    assert_eq!(same.tag.as_deref(), Some("\"2\""));
    Ok(())
}

#[test]
fn the_case_of_the_scheme_says_nothing_and_a_record_needs_no_id() -> Outcome {
    let server = Running::start()?;
    let body = r#"{"menuName": "Nasi putih", "kind": "DISH"}"#;
    for (scheme, status) in [("bearer", 201), ("BEARER", 201), ("Basic", 401), ("Bearer:", 401)] {
        let said = format!("{scheme} {HEAD}");
        let made = server.ask("POST", "/menus", "", &[("Authorization", &said), ("Idempotency-Key", "k")], body)?;
        assert_eq!(made.status, status, "{scheme}");
    }
    let menus = server.get("/menus", HEAD)?.json["menus"].clone();
    assert_eq!(menus.as_array().map(Vec::len), Some(1));
    assert_eq!(menus[0]["id"].as_str().map(str::len), Some(36), "{menus}");
    Ok(())
}

#[test]
fn a_price_may_name_the_version_and_only_an_admin_drops_events() -> Outcome {
    let server = Running::start()?;
    server.post("/ingredients", r#"{"id": "beras", "name": "Beras", "category": "CEREAL"}"#)?;
    let price = r#"{"price": {"date": "2026-01-03", "amount": {"amount": "13500", "currency": "IDR"},
        "per": {"amount": "1", "unit": "kg"}}}"#;
    let at = |seen: &str| server.ask("POST", "/ingredients/beras/prices", HEAD, &[("If-Match", seen)], price);
    assert_eq!(at("\"2\"")?.code(), (412, "store.conflict"));
    assert_eq!(at("\"1\"")?.tag.as_deref(), Some("\"2\""));
    assert_eq!(
        server.post("/ingredients/beras/prices", price)?.tag.as_deref(),
        Some("\"2\""),
        "it stands there already"
    );
    let next = price.replace("13500", "13700");
    assert_eq!(server.post("/ingredients/beras/prices", &next)?.tag.as_deref(), Some("\"3\""));
    assert_eq!(server.ask("DELETE", "/history?through=1", HEAD, &[], "")?.code(), (403, "kitchen.denied"));
    assert_eq!(server.ask("DELETE", "/history", OTHER, &[], "")?.code(), (400, "server.unreadable"));
    assert_eq!(server.ask("DELETE", "/requests", HEAD, &[], "")?.code(), (400, "server.unreadable"));
    assert_eq!(server.ask("DELETE", "/history?through=1", OTHER, &[], "")?.json["through"], 0, "there is none");
    Ok(())
}
