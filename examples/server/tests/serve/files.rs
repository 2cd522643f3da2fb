use crate::plans::planned;
use crate::running::{Answer, HEAD, Outcome, Running, VIEWER};

const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

fn accepting(server: &Running, method: &str, path: &str, accept: &str, body: &str) -> Outcome<Answer> {
    server.ask(method, path, HEAD, &[("Accept", accept)], body)
}

#[test]
fn a_plan_is_read_by_calendars() -> Outcome {
    let server = planned()?;
    let by_ending = server.get("/plans/pekan/calendar.ics", VIEWER)?;
    assert_eq!((by_ending.status, by_ending.kind.as_str()), (200, "text/calendar; charset=utf-8"));
    assert_eq!(by_ending.file, "attachment; filename=\"plan-pekan.ics\"");
    assert!(by_ending.text()?.contains("DTSTART:20260105T113000\r\n"), "{}", by_ending.text()?);
    for accept in ["text/calendar", "*/*", "text/html;q=0.9, text/*;q=0.1"] {
        assert_eq!(accepting(&server, "GET", "/plans/pekan/calendar", accept, "")?.bytes, by_ending.bytes, "{accept}");
    }
    let refused = accepting(&server, "GET", "/plans/pekan/calendar", "application/json", "")?;
    assert_eq!(refused.code(), (406, "server.not_acceptable"));
    Ok(())
}

#[test]
fn a_month_is_a_table_with_the_names_of_its_menus() -> Outcome {
    let server = planned()?;
    let csv = server.get("/programs/mbg/calendar.csv?month=2026-01", HEAD)?;
    let rows: Vec<&str> = csv.text()?.lines().collect();
    assert_eq!((rows.len(), csv.file.as_str()), (32, "attachment; filename=\"calendar-2026-01-01.csv\""));
    assert!(rows[5].starts_with("2026-01-05;Senin;") && rows[5].contains(";nasi;100;"), "{}", rows[5]);
    let same = accepting(&server, "GET", "/programs/mbg/calendar?month=2026-01", "text/csv", "")?;
    assert_eq!(same.bytes, csv.bytes);
    let json = accepting(&server, "GET", "/programs/mbg/calendar?month=2026-01", "*/*", "")?;
    assert_eq!((json.kind.as_str(), json.json[4]["portions"].as_u64()), ("application/json", Some(100)));
    let book = server.get("/programs/mbg/calendar.xlsx?month=2026-01", HEAD)?;
    assert_eq!((book.kind.as_str(), &book.bytes[..4]), (WORKBOOK, &b"PK\x03\x04"[..]));
    assert_eq!(server.get("/programs/mbg/calendar.pdf?month=2026-01", HEAD)?.code(), (404, "server.no_route"));
    Ok(())
}

#[test]
fn what_to_buy_comes_as_json_csv_and_workbook() -> Outcome {
    let server = planned()?;
    // 100 portions of 80 g at 13,500 a kg.
    let list = server.post("/plans/pekan/procurement", "{}")?.json;
    assert_eq!(list["total"]["atLeast"]["amount"], "108000", "{list}");
    let days = r#"{"range": {"first": "2026-01-05", "last": "2026-01-09"}}"#;
    assert_eq!(server.post("/programs/mbg/procurement", days)?.json, list, "its only plan");
    assert_eq!(server.post("/programs/mbg/procurement", "{}")?.json["path"], "range");
    let csv = server.post("/plans/pekan/procurement.csv", "{}")?;
    assert_eq!(csv.text()?.lines().count(), 2, "{}", csv.text()?);
    assert!(csv.text()?.contains(";Beras putih;") && csv.text()?.contains(";108000;"), "{}", csv.text()?);
    let by_header = accepting(&server, "POST", "/plans/pekan/procurement", "text/csv", "{}")?;
    assert_eq!((by_header.bytes, by_header.file), (csv.bytes, csv.file));
    let stock =
        r#"{"options": {"stock": [{"stock": {"ingredientId": "beras", "quantity": {"amount": "5", "unit": "kg"}}}]}}"#;
    assert_eq!(server.post("/plans/pekan/procurement", stock)?.json["total"]["atLeast"]["amount"], "40500");
    let misspelt = server.post("/plans/pekan/procurement", &stock.replace("\"stock\": [", "\"stok\": ["))?;
    assert_eq!((misspelt.code(), &misspelt.json["path"]), ((400, "server.unreadable"), &"options.stok".into()));
    let misspelt =
        server.post("/plans/pekan/procurement", &stock.replace("\"ingredientId\"", "\"a/b~\": 1, \"ingredientId\""))?;
    assert_eq!(misspelt.json["path"], "options.stock[0].stock.a/b~");
    // Nothing is planned there, and the file says so.
    let empty = r#"{"range": {"first": "2026-01-06", "last": "2026-01-06"}}"#;
    let empty = server.post("/plans/pekan/procurement.csv", empty)?;
    assert!(empty.text()?.contains("\r\n\r\n"), "the gaps follow after an empty line: {}", empty.text()?);
    Ok(())
}

#[test]
fn what_to_cook_comes_with_its_limits_and_table_by_table() -> Outcome {
    let server = planned()?;
    let day = r#"{"date": "2026-01-05"}"#;
    let sheet = server.post("/programs/mbg/production", day)?.json;
    assert_eq!(sheet["services"][0]["menus"][0]["portions"], 100, "{sheet}");
    assert_eq!(sheet["services"][0]["serviceTime"], "11:30");
    let limits = sheet["services"][0]["menus"][0]["dishes"][0]["limits"].as_array().map(Vec::len);
    assert!(limits > Some(0), "{sheet}");
    let all = server.post("/programs/mbg/production.csv", day)?;
    let mut parts = all.text()?.split("\r\n\r\n").map(str::to_owned).collect::<Vec<_>>();
    let last = parts.len() - 1;
    parts[..last].iter_mut().for_each(|part| part.push_str("\r\n"));
    for (place, part) in (1..).zip(&parts) {
        let one = server.post(&format!("/programs/mbg/production.csv?table={place}"), day)?;
        assert_eq!(one.text()?, part);
    }
    for place in [0, parts.len() + 1] {
        let none = server.post(&format!("/programs/mbg/production.csv?table={place}"), day)?;
        assert_eq!((none.code(), &none.json["path"]), ((400, "server.unreadable"), &"table".into()));
    }
    assert_eq!(server.post("/programs/mbg/production?table=1", day)?.json["path"], "table", "JSON has no tables");
    let book = accepting(&server, "POST", "/programs/mbg/production", WORKBOOK, day)?;
    assert_eq!(book.file, "attachment; filename=\"production-2026-01-05.xlsx\"");
    assert_eq!(server.post("/programs/mbg/production", "{}")?.code(), (400, "server.unreadable"));
    Ok(())
}

#[test]
fn a_report_is_judged_by_the_standard_that_is_named() -> Outcome {
    let server = planned()?;
    let report = server.get("/plans/pekan/report", VIEWER)?.json;
    assert_eq!(report["planId"], "pekan");
    assert_eq!(report, server.get("/plans/pekan/report?standard=mbg-2026", VIEWER)?.json);
    assert_ne!(report, server.get("/plans/pekan/report?standard=us-nslp-lunch", VIEWER)?.json);
    assert_eq!(server.get("/plans/pekan/report?standard=none", VIEWER)?.status, 404);
    Ok(())
}

#[test]
fn holidays_come_from_a_calendar_and_close_their_days() -> Outcome {
    let server = planned()?;
    let file = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260107\r\nSUMMARY:Libur\r\nEND:VEVENT\r\n\
        END:VCALENDAR\r\n";
    let import = |seen: &str| server.ask("POST", "/settings/holidays", HEAD, &[("If-Match", seen)], file);
    assert_eq!(server.ask("POST", "/settings/holidays", HEAD, &[], file)?.code(), (428, "server.version_required"));
    let seen = server.get("/settings", HEAD)?.tag.ok_or("no version")?;
    let imported = import(&seen)?;
    assert_eq!((imported.status, &imported.json["added"][0]["date"]), (200, &"2026-01-07".into()), "{imported:?}");
    assert_eq!(import(&seen)?.code(), (412, "store.conflict"));
    let again = import(imported.tag.as_deref().unwrap_or_default())?;
    assert_eq!((again.json["added"].as_array().map(Vec::len), again.tag), (Some(0), imported.tag));
    let day = &server.get("/programs/mbg/calendar?first=2026-01-07&last=2026-01-07", HEAD)?.json[0];
    assert_eq!((&day["kind"], &day["holidays"][0]), (&"HOLIDAY".into(), &"Libur".into()));
    let seen = server.get("/settings", HEAD)?.tag.ok_or("no version")?;
    let other = server.ask("POST", "/settings/holidays", HEAD, &[("If-Match", &seen)], "BEGIN:VCARD")?;
    assert_eq!(other.code(), (422, "interchange.calendar"));
    Ok(())
}
