//! Plans a benchmark instance and says how good the plan is.
//!
//! `plan_bench INSTANCE.json --seconds S --seed N --out SOLUTION.json [--obj cost|dev]`
//!
//! With `--problem PROBLEM.json` it only writes the instance down as the problem that it asks gizi.

mod instance;

use gizi::plan::optimise::{PlanOutcome, PlanResult, PlanSearch, SearchOptions};
use instance::{Instance, Objective};
use lexopt::ValueExt;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

const USAGE: &str = "plan_bench INSTANCE.json --seconds S --seed N --out SOLUTION.json [--obj cost|dev]\n";
/// Bad input.
const UNUSABLE: u8 = 2;
/// No plan.
const NO_PLAN: u8 = 3;
/// Changes between two looks at the clock.
const STEP: i64 = 2_000;
/// Changes to look at for a first plan.
const TRIAL: i64 = 200_000;

struct Arguments {
    instance: PathBuf,
    seconds: f64,
    seed: u32,
    out: PathBuf,
    objective: Objective,
    problem: Option<PathBuf>,
}

fn main() -> ExitCode {
    let run = arguments().and_then(|arguments| Ok((Instance::read(&arguments.instance)?, arguments)));
    match run.and_then(|(instance, arguments)| plan(&instance, &arguments)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(NO_PLAN),
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "{error}");
            ExitCode::from(UNUSABLE)
        }
    }
}

fn arguments() -> Result<Arguments, Box<dyn std::error::Error>> {
    let (mut instance, mut seconds, mut seed, mut out, mut objective) = (None, 10.0_f64, 1, None, Objective::Cost);
    let mut problem = None;
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            lexopt::Arg::Long("seconds") => seconds = parser.value()?.string()?.parse()?,
            lexopt::Arg::Long("seed") => seed = parser.value()?.string()?.parse()?,
            lexopt::Arg::Long("problem") => problem = Some(PathBuf::from(parser.value()?)),
            lexopt::Arg::Long("out") => out = Some(PathBuf::from(parser.value()?)),
            lexopt::Arg::Long("obj") => {
                objective = match parser.value()?.string()?.as_str() {
                    "cost" => Objective::Cost,
                    "dev" => Objective::Deviation,
                    other => return Err(format!("`{other}` is no objective: cost or dev").into()),
                }
            }
            lexopt::Arg::Value(path) if instance.is_none() => instance = Some(PathBuf::from(path)),
            other => return Err(other.unexpected().into()),
        }
    }
    let (Some(instance), Some(out)) = (instance, out.or_else(|| problem.clone())) else { return Err(USAGE.into()) };
    if !(seconds.is_finite() && (0.0..=1e6).contains(&seconds)) {
        return Err(format!("{seconds} seconds are no time to plan in").into());
    }
    Ok(Arguments { instance, seconds, seed, out, objective, problem })
}

fn plan(instance: &Instance, arguments: &Arguments) -> Result<bool, Box<dyn std::error::Error>> {
    let begun = Instant::now();
    let end = Duration::from_secs_f64(arguments.seconds);
    let problem = instance.problem(arguments.objective)?;
    if let Some(path) = &arguments.problem {
        std::fs::write(path, serde_json::to_vec(&problem)?)?;
        return Ok(true);
    }
    // A first plan and how fast this machine is. That decides how much work the time holds; the plan of so much work is
    // the same everywhere.
    let options = SearchOptions { seed: arguments.seed, work: i64::MAX, ..SearchOptions::default() };
    let mut search = PlanSearch::new(problem, options)?;
    let (mut first, measured) = (None, Instant::now());
    let mut done = 0;
    while done < TRIAL && begun.elapsed() < end && first.is_none() {
        done = search.step(STEP).work;
        first = search.progress().objective.map(|_| begun.elapsed());
    }
    let rate = done as f64 / measured.elapsed().as_secs_f64();
    search.prove();
    let left = end.saturating_sub(begun.elapsed()).as_secs_f64();
    search.restart(SearchOptions { work: (rate * left * 0.95).max(1_000.0) as i64, ..options });
    loop {
        let progress = search.step(STEP);
        if first.is_none() && progress.objective.is_some() {
            first = Some(begun.elapsed());
        }
        if progress.finished || begun.elapsed() >= end {
            break;
        }
    }
    let outcome = search.outcome();
    let name = match outcome.result {
        PlanResult::Optimal => "optimal",
        PlanResult::Feasible => "feasible",
        PlanResult::Infeasible => "infeasible",
        PlanResult::NoPlanFound => "no_plan_found",
    };
    let shown = |value: Option<f64>| value.map_or_else(|| "-".to_owned(), |value| format!("{value:.3}"));
    let first = shown(first.map(|first| first.as_secs_f64()));
    writeln!(
        std::io::stdout(),
        "outcome: {name} objective: {} bound: {} gap: {}% first_feasible: {first}s",
        shown(outcome.objective),
        shown(outcome.bound),
        shown(outcome.gap)
    )?;
    write(instance, &outcome, arguments)
}

fn write(
    instance: &Instance,
    outcome: &PlanOutcome,
    arguments: &Arguments,
) -> Result<bool, Box<dyn std::error::Error>> {
    if outcome.choices.is_empty() {
        return Ok(false);
    }
    std::fs::write(&arguments.out, serde_json::to_vec(&instance.columns(&outcome.choices))?)?;
    Ok(true)
}
