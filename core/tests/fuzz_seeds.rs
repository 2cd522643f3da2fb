//! Replays the seeds of every fuzz target, crashes of the past among them, so that `make test` needs no fuzzer.

#![cfg(all(feature = "foods", feature = "retention", feature = "toml"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs, reason = "a test may fail")]

#[path = "../../fuzz/src/lib.rs"]
pub mod readers;

#[test]
fn every_target_holds_on_its_seeds() {
    let root = format!("{}/../fuzz", env!("CARGO_MANIFEST_DIR"));
    for (target, check) in readers::TARGETS {
        let folder = format!("{root}/seeds/{target}");
        let files = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{folder}: {error}"));
        let mut seeds: Vec<_> = files.map(|file| file.unwrap().path()).collect();
        seeds.sort();
        let holds = |seed: &std::path::PathBuf| {
            let bytes = std::fs::read(seed).unwrap();
            std::panic::catch_unwind(|| check(&bytes)).unwrap_or_else(|_| panic!("{}", seed.display()))
        };
        let read = seeds.iter().filter(|seed| holds(seed)).count();
        assert!(read > 0, "{target} refuses all its seeds");
    }
}

#[test]
fn every_target_is_built_and_seeded() {
    let root = format!("{}/../fuzz", env!("CARGO_MANIFEST_DIR"));
    let names = |folder: &str| {
        let files = std::fs::read_dir(format!("{root}/{folder}")).unwrap();
        let mut names: Vec<String> =
            files.map(|file| file.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    };
    let mut targets: Vec<String> = readers::TARGETS.iter().map(|(name, _)| (*name).to_owned()).collect();
    targets.sort();
    assert_eq!(names("fuzz_targets"), targets);
    assert_eq!(names("seeds"), targets);
}
