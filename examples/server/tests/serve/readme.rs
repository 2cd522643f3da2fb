use crate::running::{HEAD, OTHER, Outcome, Running};
use gizi::kitchen::{Action, Permission, permissions};
use std::io::Write;
use std::process::{Command, Stdio};

const README: &str = include_str!("../../README.md");

/// What stands between the fences of shell.
fn script() -> String {
    let blocks = README.split("```sh\n").skip(1).filter_map(|rest| rest.split("```").next());
    format!("set -eu\n{}", blocks.collect::<String>())
}

/// `get_menu_by_id` as the plan writes it: `getMenuById`.
fn in_the_plan(action: Action) -> String {
    let mut name = String::new();
    for (place, word) in action.code().split('_').enumerate() {
        let (initial, rest) = word.split_at(1);
        name.push_str(&if place == 0 { initial.to_owned() } else { initial.to_uppercase() });
        name.push_str(rest);
    }
    name
}

#[test]
fn every_line_of_the_readme_runs_and_every_action_is_in_it() -> Outcome {
    let server = Running::start()?;
    let folder = tempfile::tempdir()?;
    let mut shell = Command::new("sh")
        .env("GIZI", &server.url)
        .env("TMPDIR", folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    shell.stdin.take().ok_or("no input")?.write_all(script().as_bytes())?;
    let output = shell.wait_with_output()?;
    let said = String::from_utf8(output.stdout)?;
    assert!(output.status.success(), "{}\n{said}", String::from_utf8_lossy(&output.stderr));
    for Permission { action, .. } in permissions()? {
        let named = [action.code(), in_the_plan(action)].map(|name| README.contains(&format!("`{name}`")));
        assert!(named.contains(&true), "{} is not in the README", action.code());
    }

    // What came of it. 80 g of rice at 357 kcal per 100 g and 13,500 a kg.
    let menu = server.get("/menus/nasi", HEAD)?;
    assert_eq!(menu.tag.as_deref(), Some("\"10\""), "{said}");
    assert_eq!(menu.json["menu"]["menuName"], "Nasi pulen");
    let cost = server.ask("POST", "/menus/nasi/cost", HEAD, &[], "{}")?;
    assert_eq!(cost.json["serving"]["atLeast"]["amount"], "1080", "{}", cost.json);
    let energy = menu.json["derived"]["nutrients"][0].clone();
    assert_eq!((energy["nutrient"].as_str(), energy["serving"]["low"].as_f64()), (Some("energy_kcal"), Some(285.6)));
    let calendar = server.get("/programs/mbg/calendar?month=2026-01", HEAD)?;
    assert_eq!(calendar.json.as_array().map(Vec::len), Some(31));
    assert_eq!(calendar.json[4]["portions"], 280);
    let plan = server.get("/plans/pekan-1", HEAD)?.json;
    assert_eq!(plan["plan"]["status"], "PUBLISHED");
    assert_eq!(plan["assignments"][1]["substitution"]["originalMenuId"], "nasi");
    let repeated = server.get("/plans/januari", HEAD)?.json["assignments"].as_array().map(Vec::len);
    assert_eq!(repeated, Some(6), "Monday, Wednesday and Friday of two weeks");
    assert_eq!(server.get("/settings", HEAD)?.json["holidays"][0]["name"], "Tahun Baru Imlek");
    assert_eq!(server.get("/menus/nasi", OTHER)?.json["menu"]["menuName"], "Nasi pulen", "the import");
    let parts = [
        "event: CONNECTED",
        "event: MENU_CREATED",
        "\"programName\":\"MBG Cimahi\"",
        "BEGIN:VCALENDAR",
        "2026-01-05;Senin",
        // The day before 280 portions of 80 g are eaten.
        "2026-01-04;;Beras putih;",
        "\"result\":\"OPTIMAL\"",
    ];
    for part in parts {
        assert!(said.contains(part), "`{part}` is not in what the lines print");
    }
    Ok(())
}
