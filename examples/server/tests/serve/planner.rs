use crate::plans::planned;
use crate::running::{HEAD, Outcome, Running, VIEWER};
use std::time::{Duration, Instant};

const REQUEST: &str = r#""request": {"range": {"first": "2026-01-05", "last": "2026-01-14"},
    "slots": [{"mealType": "LUNCH", "course": "STAPLE"}], "advisoryPrice": 1000}, "standard": "who-limits""#;

/// A kitchen with two dishes of rice, and a programme that names nobody, so that no standard asks for more than rice.
fn kitchen() -> Outcome<Running> {
    let server = planned()?;
    let program = r#"{"id": "coba", "programName": "Percobaan", "programType": "OTHER", "startDate": "2026-01-05",
        "feedingDays": ["MONDAY", "WEDNESDAY"], "meals": [{"mealType": "LUNCH"}]}"#;
    server.made("/programs", program)?;
    Ok(server)
}

#[test]
fn a_problem_and_a_proposal_are_of_the_active_dishes() -> Outcome {
    let server = kitchen()?;
    let problem = server.ask("POST", "/programs/coba/plan-problem", VIEWER, &[], &format!("{{{REQUEST}}}"))?.json;
    assert_eq!(problem["problem"]["days"].as_array().map(Vec::len), Some(4), "Mondays and Wednesdays: {problem}");
    let search = format!("{{{REQUEST}, \"options\": {{\"work\": 2000, \"seed\": 7}}}}");
    let proposal = server.post("/programs/coba/plan-proposal", &search)?.json;
    // 80 g at 13,500 a kg, on four days.
    assert_eq!(proposal["outcome"]["result"], "OPTIMAL", "{proposal}");
    assert_eq!(proposal["draft"], problem);
    assert_eq!(proposal["trays"].as_array().map(Vec::len), Some(4));
    assert_eq!(server.post("/programs/coba/plan-proposal", &search)?.json, proposal, "the same again");
    let viewer = server.ask("POST", "/programs/coba/plan-proposal", VIEWER, &[], &search)?;
    assert_eq!(viewer.code(), (403, "kitchen.denied"));
    Ok(())
}

#[test]
fn a_search_has_limits_and_every_word_of_it_is_read() -> Outcome {
    let server = kitchen()?;
    let refused = |more: &str| server.post("/programs/coba/plan-proposal", &format!("{{{REQUEST}, {more}}}"));
    let much = refused("\"options\": {\"work\": 100000001}")?;
    assert_eq!((much.code(), &much.json["path"]), ((422, "server.too_much"), &"options.work".into()));
    let long = refused("\"seconds\": 61")?;
    assert_eq!((long.code(), &long.json["path"]), ((422, "server.too_much"), &"seconds".into()));
    let misspelt = refused("\"options\": {\"wrok\": 5}")?;
    assert_eq!((misspelt.code(), &misspelt.json["path"]), ((400, "server.unreadable"), &"options.wrok".into()));
    let misspelt = refused("\"second\": 5")?;
    assert_eq!((misspelt.code(), &misspelt.json["path"]), ((400, "server.unreadable"), &"second".into()));
    Ok(())
}

#[test]
fn time_ends_a_search_with_the_best_so_far() -> Outcome {
    let server = kitchen()?;
    let begun = Instant::now();
    let search = format!("{{{REQUEST}, \"options\": {{\"work\": 100000000}}, \"seconds\": 1}}");
    let proposal = server.post("/programs/coba/plan-proposal", &search)?.json;
    assert!(proposal["outcome"]["work"].as_i64() < Some(100_000_000), "{proposal}");
    assert_eq!(proposal["trays"].as_array().map(Vec::len), Some(4));
    assert!(begun.elapsed() < Duration::from_secs(30), "{:?}", begun.elapsed());
    Ok(())
}

#[test]
fn searches_hold_up_nobody_and_stop_when_nobody_waits() -> Outcome {
    let server = kitchen()?;
    let search = format!("{{{REQUEST}, \"options\": {{\"work\": 100000000}}, \"seconds\": 60}}");
    let begun = Instant::now();
    std::thread::scope(|scope| {
        // As many as run at once and more: each gives up after a while.
        let waiting = std::thread::available_parallelism().map_or(1, usize::from) + 2;
        let impatient = || server.given_up("/programs/coba/plan-proposal", &search, Duration::from_secs(3));
        let waiting: Vec<_> = (0..waiting).map(|_| scope.spawn(impatient)).collect();
        while waiting.iter().any(|search| !search.is_finished()) {
            assert_eq!(server.get("/menus", HEAD).map(|menus| menus.status).ok(), Some(200));
            assert_eq!(server.get("/plans/pekan/report", HEAD).map(|report| report.status).ok(), Some(200));
        }
        assert!(waiting.into_iter().all(|search| search.join().is_ok_and(|given_up| given_up)));
    });
    let search = format!("{{{REQUEST}, \"options\": {{\"work\": 2000}}}}");
    assert_eq!(server.post("/programs/coba/plan-proposal", &search)?.status, 200);
    assert!(begun.elapsed() < Duration::from_secs(40), "those before were stopped: {:?}", begun.elapsed());
    Ok(())
}
