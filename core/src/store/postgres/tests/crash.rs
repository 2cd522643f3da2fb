use super::server::Server;
use crate::id::TenantId;
use crate::store::{EventQuery, Noun, Page, PageStart, PostgresOptions, PostgresStore, Query, Store};
use crate::testing::store::sample::{create, event, kitchen, menu};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::thread::{scope, sleep};
use std::time::Duration;

/// Rounds in the ordinary tests; `make crash` has ten times as many.
const ROUNDS: u64 = 5;

/// Names the database to the child.
const URL: &str = "GIZI_CRASH_URL";

fn connect(url: &str) -> PostgresStore {
    PostgresStore::connect(PostgresOptions { connections: 2, ..PostgresOptions::new(url) }).unwrap()
}

/// The process that is killed: commits pairs of records with an event and says which were acknowledged.
#[test]
#[ignore = "the other tests start it"]
fn child() {
    let Ok(url) = std::env::var(URL) else { return };
    let store = connect(&url);
    let kitchen = kitchen(&store);
    scope(|scope| {
        for thread in 0..2 {
            let (store, kitchen) = (&store, &kitchen);
            scope.spawn(move || {
                for number in 0_u64.. {
                    let id = format!("{}-{thread}-{number}", std::process::id());
                    let pair = [menu(&id), menu(&format!("{id}-twin"))];
                    match store.commit(kitchen, create(&pair).event(event(&id))) {
                        Ok(committed) => {
                            writeln!(std::io::stdout(), "acknowledged {id} {}", committed.last_seq).unwrap()
                        }
                        // The server is killed too.
                        Err(error) => {
                            assert!(["store.busy", "store.in_doubt"].contains(&error.code()), "{error}");
                            sleep(Duration::from_millis(5));
                        }
                    }
                }
            });
        }
    });
}

fn start_child(url: &str) -> Child {
    let name = format!("{}::child", module_path!().split_once("::").unwrap().1);
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", &name, "--ignored", "--nocapture"])
        .env(URL, url)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// What the child said until it was killed. Its last line may be cut.
fn acknowledged(child: &mut Child) -> Vec<(String, i64)> {
    let lines = BufReader::new(child.stdout.take().unwrap()).split(b'\n').map(Result::unwrap);
    let lines: Vec<String> = lines.map(|line| String::from_utf8(line).unwrap()).collect();
    let words = lines.iter().map(|line| line.split(' ').collect::<Vec<_>>());
    words
        .filter_map(|words| match words[..] {
            ["acknowledged", id, seq] => Some((id.to_owned(), seq.parse().ok()?)),
            _ => None,
        })
        .collect()
}

/// Every acknowledged commit is there, its event under its number; numbers have no gap; each event has its record.
pub(super) fn check_whole(store: &dyn Store, kitchen: &TenantId, acknowledged: &[(String, i64)]) {
    let mut records = BTreeSet::new();
    let mut page = Page::first(1000);
    loop {
        let found = store.list(kitchen, &Query::of(Noun::Menu), &page).unwrap();
        records.extend(found.records.into_iter().map(|record| record.key.id));
        let Some(cursor) = found.next else { break };
        page.start = PageStart::After { cursor };
    }
    let mut events = BTreeMap::new();
    loop {
        let after = events.keys().last().copied().unwrap_or(0);
        let found = store.events(kitchen, &EventQuery { limit: 1000, ..EventQuery::after(after) }).unwrap();
        if found.events.is_empty() {
            assert_eq!(found.last_seq, after);
            break;
        }
        for event in found.events {
            let expected = events.keys().last().map_or(1, |last| last + 1);
            assert_eq!(event.seq, expected);
            events.insert(event.seq, event.data.path()["MENU/".len()..].to_owned());
        }
    }
    for (id, seq) in acknowledged {
        assert_eq!(events.get(seq), Some(id), "an acknowledged commit is gone");
    }
    let announced: BTreeSet<String> = events.into_values().collect();
    let first: BTreeSet<String> = records.iter().filter(|id| !id.ends_with("-twin")).cloned().collect();
    assert_eq!(announced, first, "a commit is there by half");
    let twins: BTreeSet<String> = records.iter().filter_map(|id| id.strip_suffix("-twin")).map(str::to_owned).collect();
    assert!(twins.is_empty() || twins == first, "a commit is there by half");
    let revision = store.get(kitchen, &[]).unwrap().revision;
    assert_eq!(revision, i64::try_from(first.len()).unwrap(), "a revision for each commit");
}

#[test]
fn killed_processes_leave_whole_commits() {
    let rounds = if std::env::var_os("GIZI_CRASH").is_some() { 10 * ROUNDS } else { ROUNDS };
    let mut server = Server::start();
    let kitchen = kitchen(&connect(&server.url));
    let mut all = Vec::new();
    for round in 0..rounds {
        let mut child = start_child(&server.url);
        // Long enough to write, and never the same moment twice.
        sleep(Duration::from_millis(400 + round * 7919 % 331));
        if round % 2 == 0 {
            server.stop("kill");
            sleep(Duration::from_millis(round * 13 % 50));
            child.kill().unwrap();
        } else {
            child.kill().unwrap();
            server.stop("kill");
        }
        child.wait().unwrap();
        let said = acknowledged(&mut child);
        assert!(!said.is_empty(), "round {round}: the child wrote nothing");
        all.extend(said);
        server.start_again();
        check_whole(&connect(&server.url), &kitchen, &all);
    }
}
