use crate::running::{Answer, HEAD, OTHER, Outcome, Running, VIEWER};

const WEEK: &str = r#"{"id": "pekan", "programId": "mbg", "planName": "Pekan pertama",
    "startDate": "2026-01-05", "endDate": "2026-01-09"}"#;

/// A kitchen with two active menus and a draft that serves one of them on Monday.
pub(crate) fn planned() -> Outcome<Running> {
    let server = Running::start()?;
    let beras = r#"{"id": "beras", "name": "Beras putih", "category": "CEREAL", "ediblePortionPercent": "100"}"#;
    let price = r#"{"price": {"date": "2026-01-03", "amount": {"amount": "13500", "currency": "IDR"},
        "per": {"amount": "1", "unit": "kg"}}}"#;
    let program = r#"{"id": "mbg", "programName": "MBG Cimahi", "programType": "SCHOOL_FEEDING",
        "startDate": "2026-01-05", "feedingDays": ["MONDAY", "WEDNESDAY"],
        "audiences": [{"audience": "sd_4_6", "heads": 100}], "meals": [{"mealType": "LUNCH", "serviceTime": "11:30"}]}"#;
    server.made("/programs", program)?;
    server.made("/ingredients", beras)?;
    server.made("/ingredients/beras/prices", price)?;
    for menu in ["nasi", "uduk"] {
        let body = format!(
            r#"{{"id": "{menu}", "menuName": "{menu}", "kind": "DISH", "course": "STAPLE", "servings": 100,
            "ingredients": [{{"id": "1", "ingredientId": "beras", "quantity": 8, "unit": "kg"}}]}}"#
        );
        server.made("/menus", &body)?;
    }
    server.made("/plans", WEEK)?;
    let monday = r#"[{"id": "senin", "planId": "pekan", "date": "2026-01-05", "mealType": "LUNCH", "menuId": "nasi",
        "portions": [{"count": 100}]}]"#;
    server.made("/assignments", monday)?;
    Ok(server)
}

fn step(server: &Running, seen: u32, body: &str) -> Outcome<Answer> {
    server.ask("PUT", "/plans/pekan/status", HEAD, &[("If-Match", &format!("\"{seen}\""))], body)
}

#[test]
fn a_plan_goes_its_way_and_no_other() -> Outcome {
    let server = planned()?;
    assert_eq!(server.get("/plans/pekan/approval", HEAD)?.code(), (404, "kitchen.not_found"));
    let unseen = server.ask("PUT", "/plans/pekan/status", HEAD, &[], r#"{"status": "REVIEW"}"#)?;
    assert_eq!(unseen.code(), (428, "server.version_required"));
    assert_eq!(step(&server, 1, r#"{"status": "PUBLISHED"}"#)?.code(), (409, "kitchen.no_such_step"));
    assert_eq!(step(&server, 1, r#"{"status": "SIGNED"}"#)?.code(), (400, "server.unreadable"));
    assert_eq!(step(&server, 1, r#"{"status": "CANCELLED"}"#)?.code(), (422, "kitchen.reason_needed"));
    assert_eq!(step(&server, 1, r#"{"status": "REVIEW", "why": "x"}"#)?.json["path"], "why");
    let body = r#"{"status": "REVIEW"}"#;
    let viewer = server.ask("PUT", "/plans/pekan/status", VIEWER, &[("If-Match", "\"1\"")], body)?;
    assert_eq!(viewer.code(), (403, "kitchen.denied"));
    for (seen, status) in [(1, "REVIEW"), (2, "APPROVED"), (3, "PUBLISHED")] {
        let taken = step(&server, seen, &format!(r#"{{"status": "{status}"}}"#))?;
        assert_eq!((taken.status, &taken.json["status"]), (200, &status.into()), "{taken:?}");
        assert_eq!(taken.tag, Some(format!("\"{}\"", seen + 1)));
    }
    assert_eq!(step(&server, 3, r#"{"status": "ACTIVE"}"#)?.code(), (412, "store.conflict"));

    let approval = server.get("/plans/pekan/approval", VIEWER)?.json;
    assert_eq!((&approval["approvedBy"], &approval["menus"][0]["menuId"]), (&"ibu-siti".into(), &"nasi".into()));
    assert_eq!(server.get("/plans/pekan/drift", VIEWER)?.json["menus"], serde_json::json!([]));
    let with = r#"{"menuId": "uduk", "reason": "beras habis"}"#;
    let substituted = server.ask("PUT", "/assignments/senin/menu", HEAD, &[("If-Match", "\"1\"")], with)?;
    assert_eq!((substituted.tag.as_deref(), &substituted.json["menuId"]), (Some("\"2\""), &"uduk".into()));
    assert_eq!(substituted.json["substitution"]["originalMenuId"], "nasi");
    assert_eq!(server.get("/plans/pekan/drift", VIEWER)?.json["assignments"], serde_json::json!(["senin"]));
    for path in ["/plans/pekan/approval", "/plans/pekan/drift"] {
        assert_eq!(server.get(path, OTHER)?.code(), (404, "kitchen.not_found"), "{path}");
    }
    Ok(())
}

#[test]
fn a_plan_is_copied_once_and_repeated_over_other_days() -> Outcome {
    let server = planned()?;
    let copy = r#"{"newId": "depan", "planName": "Pekan depan", "startDate": "2026-01-12"}"#;
    let key = [("Idempotency-Key", "k-1")];
    let first = server.ask("POST", "/plans/pekan/duplicate", HEAD, &key, copy)?;
    let again = server.ask("POST", "/plans/pekan/duplicate", HEAD, &key, copy)?;
    assert_eq!((first.status, &first.json), (201, &again.json));
    assert_eq!(server.get("/plans/depan", HEAD)?.json["assignments"][0]["date"], "2026-01-12");
    let cycle = r#"{"pattern": {"first": "2026-01-12", "last": "2026-01-12"},
        "to": {"first": "2026-01-13", "last": "2026-01-16"}, "rule": "SKIP"}"#;
    let laid = server.post("/plans/depan/cycle", cycle)?;
    assert_eq!(laid.json["assignments"][0]["date"], "2026-01-14", "Wednesday: {}", laid.json);
    assert_eq!(server.post("/plans/depan/cycle", cycle)?.code(), (409, "kitchen.slot_taken"));
    let other = cycle.replace("{\"pattern\"", "{\"planId\": \"pekan\", \"pattern\"");
    assert_eq!(server.post("/plans/depan/cycle", &other)?.json["path"], "planId");
    Ok(())
}
