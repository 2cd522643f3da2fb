//! A process that commits in a loop is killed at random, again and again: what it was told is written is there, nothing
//! is half there, and events have no gap.
//!
//! `GIZI_CRASH_ROUNDS` says how often, a quarter of that with PostgreSQL, whose server is killed too; the test starts
//! itself anew as the process to be killed.

#![allow(clippy::panic, clippy::print_stdout, clippy::unwrap_used, reason = "a test of its own, without the harness")]

mod check;
#[allow(dead_code, reason = "other tests ask more of it")]
#[path = "../../src/store/postgres/tests/server.rs"]
mod server;
mod writer;

use gizi::store::{Durability, PostgresOptions, PostgresStore, SqliteOptions, SqliteStore, Store};
use server::Server;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// In the environment of the process to be killed: where it writes, and under which name.
const STORE: &str = "GIZI_CRASH_STORE";
const KITCHEN: &str = "GIZI_CRASH_KITCHEN";

/// Rounds that write to the same kitchens, so that what was recovered is written on.
const ROUNDS_OF_A_KITCHEN: u32 = 10;

fn main() {
    if let Ok(place) = std::env::var(STORE) {
        return writer::run(&*open(&place), &std::env::var(KITCHEN).unwrap());
    }
    // A filter that means other tests, as the harness would read it.
    if std::env::args().skip(1).any(|filter| !filter.starts_with('-') && !"crash".contains(&filter)) {
        return;
    }
    let rounds = std::env::var("GIZI_CRASH_ROUNDS").map_or(20, |rounds| rounds.parse().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kitchen.db").display().to_string();
    crash(&[path.clone(), format!("{HASTY}{path}")], None, rounds);
    let server = Server::start();
    crash(std::slice::from_ref(&server.url), Some(&server), rounds / 4);
}

/// Before a path: commits need not outlive a power cut, so there are many more of them to be killed in.
const HASTY: &str = "hasty:";

/// The store of a place: a URL is a PostgreSQL, a path a file of SQLite.
fn open(place: &str) -> Arc<dyn Store> {
    if place.contains("://") {
        let store = PostgresStore::connect(PostgresOptions { connections: 2, ..PostgresOptions::new(place) }).unwrap();
        store.migrate().unwrap();
        return Arc::new(store);
    }
    let (path, durability) = match place.strip_prefix(HASTY) {
        Some(path) => (path, Durability::ProcessEnd),
        None => (place, Durability::PowerLoss),
    };
    let options = SqliteOptions { durability, ..SqliteOptions::default() };
    Arc::new(SqliteStore::open_with(Path::new(path), &options).unwrap())
}

/// Kills writers to the places in turn; they are ways to open the same store. Its server, if it has one, is killed in
/// every round too: before the writer or after it.
fn crash(places: &[String], server: Option<&Server>, rounds: u32) {
    let mut dice = SystemTime::UNIX_EPOCH.elapsed().unwrap().as_nanos() as u64 | 1;
    let (mut written, mut in_flight, mut known) = (0, 0, [0; writer::WRITERS]);
    // To connect takes longer than to open a file.
    let longest = if server.is_some() { 750_000 } else { 250_000 };
    for (round, place) in (0..rounds).zip(places.iter().cycle()) {
        let kitchen = format!("dapur-{}", round / ROUNDS_OF_A_KITCHEN);
        if round % ROUNDS_OF_A_KITCHEN == 0 {
            known = [0; writer::WRITERS];
        }
        // xorshift: any moment of the loop, now and then during the start.
        dice ^= dice << 13;
        dice ^= dice >> 7;
        dice ^= dice << 17;
        let first = server.filter(|_| round % 2 == 0);
        let told = kill_after(place, &kitchen, Duration::from_micros(dice % longest), first);
        if let Some(server) = server {
            if first.is_none() {
                server.stop("kill");
            }
            server.start_again();
        }
        let there = check::check(&*open(place), &kitchen, &told, &mut known);
        written += there.written;
        in_flight += there.untold;
    }
    println!(
        "crash of {}: {rounds} rounds, {written} commits told and kept, {in_flight} kept though not told",
        places.join(", ")
    );
    assert!(written > u64::from(rounds), "hardly anything was written: nothing was tested");
}

/// Starts the writer, kills it after some time, a server just before, and returns what it said it wrote, line by line.
fn kill_after(place: &str, kitchen: &str, time: Duration, server: Option<&Server>) -> Vec<String> {
    let mut writer = Command::new(std::env::current_exe().unwrap())
        .envs([(STORE, place), (KITCHEN, kitchen)])
        .stdout(Stdio::piped())
        // Without its server it may fail anywhere, and says so.
        .stderr(if server.is_some() { Stdio::null() } else { Stdio::inherit() })
        .spawn()
        .unwrap();
    let lines = BufReader::new(writer.stdout.take().unwrap());
    let reader = std::thread::spawn(move || {
        // The last line may be cut off: then nobody was told.
        let lines = lines.split(b'\n').map(|line| String::from_utf8(line.unwrap()).unwrap());
        lines.filter(|line| line.ends_with('.')).collect::<Vec<_>>()
    });
    std::thread::sleep(time);
    if let Some(server) = server {
        server.stop("kill");
    }
    // SIGKILL: nothing of it runs on.
    writer.kill().unwrap();
    writer.wait().unwrap();
    reader.join().unwrap()
}
