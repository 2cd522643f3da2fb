//! Many seeds on instances nobody tuned on: how often no plan is found, and how good and how soon the others are.

use crate::Trouble;
use crate::instance::generate::Recipe;
use crate::instance::{Instance, Objective};
use gizi::plan::optimise::{PlanSearch, SearchOptions};
use std::io::Write;
use std::time::Instant;

/// Days, dishes, how tight, and the seed of the instance.
const INSTANCES: [(usize, usize, f64, u64); 20] = [
    (5, 300, 1.0, 101),
    (5, 300, 1.0, 102),
    (5, 300, 1.25, 103),
    (5, 300, 1.25, 104),
    (5, 300, 1.5, 105),
    (5, 300, 1.5, 106),
    (20, 300, 1.0, 107),
    (20, 300, 1.0, 108),
    (20, 300, 1.25, 109),
    (20, 300, 1.25, 110),
    (20, 300, 1.5, 111),
    (20, 300, 1.5, 112),
    (60, 300, 1.0, 113),
    (60, 300, 1.0, 114),
    (60, 300, 1.25, 115),
    (60, 300, 1.25, 116),
    (60, 300, 1.5, 117),
    (60, 300, 1.5, 118),
    (20, 100, 1.0, 119),
    (60, 1000, 1.25, 120),
];
/// Changes between two looks.
const STEP: i64 = 2_000;
/// The rules have their coefficients rounded to a millionth, as the peers' checker has; the tables have not. Over the 25
/// dishes of a week they differ by up to so much, in parts of the target.
const SLACK: f64 = 1.25e-5;

/// What all seeds of an instance came to.
#[derive(Default)]
struct Tally {
    setup: f64,
    failed: usize,
    broken: usize,
    gaps: Vec<f64>,
    first: Vec<f64>,
    looked: Vec<f64>,
}

/// Whether every seed of every instance found a plan that holds, after a table of them.
pub(crate) fn table(seeds: u32, work: i64, objective: Objective) -> Result<bool, Trouble> {
    let mut out = std::io::stdout();
    writeln!(out, "{seeds} seeds, {work} changes each; median/worst")?;
    writeln!(out, "days dishes tight seed | none broken | gap % | set-up ms | first plan ms | after changes")?;
    let mut sound = true;
    for (days, dishes, tight, seed) in INSTANCES {
        let instance = Instance::generate(Recipe { days, dishes, tight, seed });
        let tally = tally(&instance, seeds, work, objective)?;
        sound &= tally.failed + tally.broken == 0;
        let (gaps, first, looked) = (spread(tally.gaps), spread(tally.first), spread(tally.looked));
        writeln!(
            out,
            "{days:4} {dishes:6} {tight:5} {seed:4} | {:4} {:6} | {:.2}/{:.2} | {:.1} | {:.1}/{:.1} | {:.0}/{:.0}",
            tally.failed, tally.broken, gaps.0, gaps.1, tally.setup, first.0, first.1, looked.0, looked.1
        )?;
    }
    Ok(sound)
}

fn tally(instance: &Instance, seeds: u32, work: i64, objective: Objective) -> Result<Tally, Trouble> {
    let options = SearchOptions { work, ..SearchOptions::default() };
    let begun = Instant::now();
    let mut fresh = PlanSearch::new(instance.problem(objective)?, options)?;
    let mut tally = Tally { setup: begun.elapsed().as_secs_f64() * 1e3, ..Tally::default() };
    fresh.prove();
    for seed in 1..=seeds {
        let mut search = fresh.clone();
        let (begun, mut first) = (Instant::now(), None);
        search.restart(SearchOptions { seed, ..options });
        loop {
            let progress = search.step(STEP);
            if progress.objective.is_some() {
                first.get_or_insert_with(|| begun.elapsed());
            }
            if progress.finished {
                break;
            }
        }
        let outcome = search.outcome();
        if outcome.choices.is_empty() {
            tally.failed += 1;
            continue;
        }
        tally.broken += usize::from(instance.violation(&instance.columns(&outcome.choices)) > SLACK);
        tally.gaps.extend(outcome.gap);
        tally.first.extend(first.map(|first| first.as_secs_f64() * 1e3));
        tally.looked.extend(outcome.first_plan_at.map(|looked| looked as f64));
    }
    Ok(tally)
}

/// The median and the greatest; no numbers of none.
fn spread(mut of: Vec<f64>) -> (f64, f64) {
    of.sort_by(f64::total_cmp);
    (of.get(of.len() / 2).copied().unwrap_or(f64::NAN), of.last().copied().unwrap_or(f64::NAN))
}
