//! Plans a benchmark instance and says how good the plan is.
//!
//! - `plan_bench INSTANCE.json --seconds S --seed N --out SOLUTION.json [--obj cost|dev] [--prices DAYS]`: with other
//!   prices every so many days, if it is told.
//! - `plan_bench --generate DAYS --seed N --out INSTANCE.json [--dishes N] [--tight T]`: makes an instance.
//! - `plan_bench --robust SEEDS --work W [--obj cost|dev]`: twenty generated instances, each with so many seeds.
//! - `plan_bench --help`: says how it is called.
//! - `plan_bench INSTANCE.json --problem PROBLEM.json [--obj cost|dev]`: writes the instance down as the problem that it
//!   asks gizi.

mod instance;
mod robust;
mod timed;

use gizi::plan::optimise::{PlanProblem, PlanResult};
use instance::generate::Recipe;
use instance::{Instance, Objective};
use lexopt::ValueExt;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

const USAGE: &str = "\
plan_bench INSTANCE.json --seconds S --seed N --out SOLUTION.json [--obj cost|dev] [--prices DAYS]
plan_bench --generate DAYS --seed N --out INSTANCE.json [--dishes N] [--tight T]
plan_bench --robust SEEDS --work W [--obj cost|dev]
plan_bench INSTANCE.json --problem PROBLEM.json [--obj cost|dev]
plan_bench --help
";
/// Bad input.
const UNUSABLE: u8 = 2;
/// No plan.
const NO_PLAN: u8 = 3;

type Trouble = Box<dyn std::error::Error>;

struct Arguments {
    help: bool,
    instance: Option<PathBuf>,
    out: Option<PathBuf>,
    generate: Option<usize>,
    robust: Option<u32>,
    seconds: f64,
    work: i64,
    seed: u32,
    dishes: usize,
    tight: f64,
    objective: Objective,
    problem: Option<PathBuf>,
    prices: Option<usize>,
}

fn main() -> ExitCode {
    let begun = Instant::now();
    match arguments().and_then(|arguments| run(&arguments, begun)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(NO_PLAN),
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "{error}");
            ExitCode::from(UNUSABLE)
        }
    }
}

fn arguments() -> Result<Arguments, Trouble> {
    let mut all = Arguments {
        help: false,
        instance: None,
        out: None,
        generate: None,
        robust: None,
        seconds: 10.0,
        work: 1_000_000,
        seed: 1,
        dishes: 300,
        tight: 1.0,
        objective: Objective::Cost,
        problem: None,
        prices: None,
    };
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            lexopt::Arg::Long("help") | lexopt::Arg::Short('h') => all.help = true,
            lexopt::Arg::Long("seconds") => all.seconds = parser.value()?.parse()?,
            lexopt::Arg::Long("work") => all.work = parser.value()?.parse()?,
            lexopt::Arg::Long("seed") => all.seed = parser.value()?.parse()?,
            lexopt::Arg::Long("dishes") => all.dishes = parser.value()?.parse()?,
            lexopt::Arg::Long("tight") => all.tight = parser.value()?.parse()?,
            lexopt::Arg::Long("generate") => all.generate = Some(parser.value()?.parse()?),
            lexopt::Arg::Long("robust") => all.robust = Some(parser.value()?.parse()?),
            lexopt::Arg::Long("prices") => all.prices = Some(parser.value()?.parse()?),
            lexopt::Arg::Long("problem") => all.problem = Some(PathBuf::from(parser.value()?)),
            lexopt::Arg::Long("out") => all.out = Some(PathBuf::from(parser.value()?)),
            lexopt::Arg::Long("obj") => {
                all.objective = match parser.value()?.string()?.as_str() {
                    "cost" => Objective::Cost,
                    "dev" => Objective::Deviation,
                    other => return Err(format!("`{other}` is no objective: cost or dev").into()),
                }
            }
            lexopt::Arg::Value(path) if all.instance.is_none() => all.instance = Some(PathBuf::from(path)),
            other => return Err(other.unexpected().into()),
        }
    }
    if !(0.0..=1e6).contains(&all.seconds) {
        return Err(format!("{} seconds are no time to plan in", all.seconds).into());
    }
    if !(all.tight >= 0.1 && all.tight <= 100.0) {
        return Err(format!("limits cannot be {} times as tight", all.tight).into());
    }
    Ok(all)
}

fn run(arguments: &Arguments, begun: Instant) -> Result<bool, Trouble> {
    if arguments.help {
        std::io::stdout().write_all(USAGE.as_bytes())?;
        return Ok(true);
    }
    if let Some(seeds) = arguments.robust {
        return robust::table(seeds, arguments.work, arguments.objective);
    }
    let instance = || Instance::read(arguments.instance.as_ref().ok_or(USAGE)?);
    if let Some(path) = &arguments.problem {
        std::fs::write(path, serde_json::to_vec(&problem(&instance()?, arguments)?)?)?;
        return Ok(true);
    }
    let out = arguments.out.as_ref().ok_or(USAGE)?;
    if let Some(days) = arguments.generate {
        let (dishes, tight, seed) = (arguments.dishes, arguments.tight, arguments.seed.into());
        let instance = Instance::generate(Recipe { days, dishes, tight, seed });
        std::fs::write(out, serde_json::to_vec(&instance)?)?;
        return Ok(true);
    }
    // A plan that cannot be written down is not worth looking for.
    let folder = out.parent().filter(|folder| !folder.as_os_str().is_empty());
    if out.is_dir() || folder.is_some_and(|folder| !folder.is_dir()) {
        return Err(format!("{}: no file can be there", out.display()).into());
    }
    plan(&instance()?, arguments, out, begun)
}

fn problem(instance: &Instance, arguments: &Arguments) -> Result<PlanProblem, Trouble> {
    let mut problem = instance.problem(arguments.objective)?;
    if let Some(every) = arguments.prices {
        instance.reprice(&mut problem, every)?;
    }
    Ok(problem)
}

fn plan(instance: &Instance, arguments: &Arguments, out: &Path, begun: Instant) -> Result<bool, Trouble> {
    let end = Duration::from_secs_f64(arguments.seconds);
    let problem = problem(instance, arguments)?;
    let (outcome, first) = timed::plan(problem, arguments.seed, begun, end)?;
    let name = match outcome.result {
        PlanResult::Optimal => "optimal",
        PlanResult::Feasible => "feasible",
        PlanResult::Infeasible => "infeasible",
        PlanResult::NoPlanFound => "no_plan_found",
    };
    if !outcome.choices.is_empty() {
        let columns = serde_json::to_vec(&instance.columns(&outcome.choices))?;
        std::fs::write(out, columns).map_err(|error| format!("{}: {error}", out.display()))?;
    }
    // A hair below nothing is nothing.
    let rounded = |value: f64| (value * 1e3).round() / 1e3 + 0.0;
    let shown = |value: Option<f64>| value.map_or_else(|| "-".to_owned(), |value| format!("{:.3}", rounded(value)));
    let first = shown(first.map(|first| first.as_secs_f64()));
    writeln!(
        std::io::stdout(),
        "outcome: {name} objective: {} bound: {} gap: {}% first_feasible: {first}s",
        shown(outcome.objective),
        shown(outcome.bound),
        shown(outcome.gap)
    )?;
    Ok(!outcome.choices.is_empty())
}
