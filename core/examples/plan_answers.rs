//! Draws small problems of planning and writes each with everything that is answered to it, one JSON record a line.
//! `.ci/exact` holds the answers against a solver that shares no code with this house.
//!
//! `plan_answers COUNT`

use gizi::plan::optimise::{
    PlanBound, PlanClash, PlanOutcome, PlanProblem, PlanProgram, PlanRuleWorth, PlanSearch, SearchOptions, plan_bound,
    plan_clash, plan_program, plan_worth,
};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use std::io::Write;

#[derive(serde::Serialize)]
struct Answered {
    problem: PlanProblem,
    /// The code of the error. Absent: it is a sound problem.
    error: Option<String>,
    answer: Option<Answer>,
}

#[derive(serde::Serialize)]
struct Answer {
    /// Of a search alone.
    searched: PlanOutcome,
    /// After a proof.
    proved: PlanOutcome,
    /// By the linear program.
    bound: PlanBound,
    clash: Option<PlanClash>,
    worth: Vec<PlanRuleWorth>,
    program: PlanProgram,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let count: usize = std::env::args().nth(1).ok_or("plan_answers COUNT")?.parse()?;
    let mut dice = TestRunner::deterministic();
    let problems = gizi::testing::plan_problems();
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for _ in 0..count {
        let problem = problems.new_tree(&mut dice).map_err(|reason| reason.to_string())?.current();
        let (error, answer) = match answer(&problem) {
            Ok(answer) => (None, Some(answer)),
            Err(error) => (Some(error.code().to_owned()), None),
        };
        serde_json::to_writer(&mut out, &Answered { problem, error, answer })?;
        out.write_all(b"\n")?;
    }
    Ok(out.flush()?)
}

fn answer(problem: &PlanProblem) -> gizi::Result<Answer> {
    let options = SearchOptions { work: 20_000, ..SearchOptions::default() };
    let mut search = PlanSearch::new(problem.clone(), options)?;
    while !search.step(5_000).finished {}
    let searched = search.outcome();
    search.prove();
    Ok(Answer {
        searched,
        proved: search.outcome(),
        bound: plan_bound(problem)?,
        clash: plan_clash(problem)?,
        worth: plan_worth(problem)?,
        program: plan_program(problem)?,
    })
}
