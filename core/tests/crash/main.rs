//! A process that commits in a loop is killed at random, again and again: what it was told is written is there, nothing
//! is half there, and events have no gap.
//!
//! `GIZI_CRASH_ROUNDS` says how often; the test starts itself anew as the process to be killed.

#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a test of its own, without the harness")]

mod check;
mod writer;

use gizi::store::{SqliteStore, Store};
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
    crash(&folder.path().join("kitchen.db").display().to_string(), rounds);
}

/// The store of a place: a path is a file of SQLite.
fn open(place: &str) -> Arc<dyn Store> {
    Arc::new(SqliteStore::open(Path::new(place)).unwrap())
}

fn crash(place: &str, rounds: u32) {
    let mut dice = SystemTime::UNIX_EPOCH.elapsed().unwrap().as_nanos() as u64 | 1;
    let (mut written, mut in_flight) = (0, 0);
    for round in 0..rounds {
        let kitchen = format!("dapur-{}", round / ROUNDS_OF_A_KITCHEN);
        // xorshift: any moment of the loop, now and then during the start.
        dice ^= dice << 13;
        dice ^= dice >> 7;
        dice ^= dice << 17;
        let told = kill_after(place, &kitchen, Duration::from_micros(dice % 120_000));
        let there = check::check(&*open(place), &kitchen, &told);
        written += there.written;
        in_flight += there.untold;
    }
    println!("crash: {rounds} rounds, {written} commits told and kept, {in_flight} kept though not told");
    assert!(written > u64::from(rounds), "hardly anything was written: nothing was tested");
}

/// Starts the writer, kills it after some time, and returns what it said it wrote, line by line.
fn kill_after(place: &str, kitchen: &str, time: Duration) -> Vec<String> {
    let mut writer = Command::new(std::env::current_exe().unwrap())
        .envs([(STORE, place), (KITCHEN, kitchen)])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(writer.stdout.take().unwrap());
    let reader = std::thread::spawn(move || {
        // The last line may be cut off: then nobody was told.
        let lines = lines.split(b'\n').map(|line| String::from_utf8(line.unwrap()).unwrap());
        lines.filter(|line| line.ends_with('.')).collect::<Vec<_>>()
    });
    std::thread::sleep(time);
    // SIGKILL: nothing of it runs on.
    writer.kill().unwrap();
    writer.wait().unwrap();
    reader.join().unwrap()
}
