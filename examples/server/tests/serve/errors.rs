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
    assert_eq!((update.code(), &update.json["path"]), ((400, "server.unreadable"), &"menuname".into()));
    // Another name that core knows for a field is no misspelling.
    let beras = r#"{"id": "beras", "name": "Beras putih", "category": "CEREAL"}"#;
    assert_eq!(server.post("/ingredients", beras)?.status, 201);
    let line = r#"{"id": "1", "inventoryItemId": "beras", "quantity": 80, "unit": "g"}"#;
    let added = server.ask("POST", "/menus/nasi/ingredients", HEAD, &[("If-Match", "\"1\"")], line)?;
    assert_eq!(added.json["menu"]["ingredients"][0]["ingredientId"], "beras", "{}", added.json);
    let limits = server.post("/menus", r#"{"id": "x", "menuName": "N", "kind": "DISH", "cookingTime": 481}"#)?;
    assert_eq!(limits.status, 422);
    assert!(limits.json["details"].as_array().is_some_and(|details| details.len() >= 2), "{}", limits.json);
    // One byte more than allowed; of many more the answer can get lost, because nobody takes them all.
    let large = " ".repeat(REQUEST_BYTES + 1);
    assert_eq!(server.post("/menus", &large)?.code(), (413, "server.too_large"));
    assert_eq!(server.get("/nothing", HEAD)?.code(), (404, "server.no_route"));
    // Zero is a value: no menu is proved to hold nothing, and every one proved to hold anything holds at least that.
    assert_eq!(server.get("/menus?maxCookingTime=0", HEAD)?.json["total"], 1);
    Ok(())
}
