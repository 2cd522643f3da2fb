use super::super::bound::Lines;
use super::super::fault::ProblemError;
use super::super::model::Model;
use super::super::{ChosenPortion, PlanDemand, PlanProblem, SearchOptions, SlotChoice};
use super::chosen::choice;
use super::clash::way_out;
use super::limit::{SIDES, limit, moved};
use super::loosen::{Looked, decided, every, looked_for};
use super::reading::{Reader, Reading};
use super::steps::steps;
use crate::balance::{LimitSide, Severity};
use crate::error::Result;
use crate::id::RuleId;

/// How limits may give way so that there is a plan. What is proved and what is found by search stand apart.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanRelief {
    /// How it ended.
    pub result: ReliefResult,
    /// The limits must give way by at least so much together, each in parts of itself (of a band, of its most), counting
    /// rules in times. Proved; 0: nothing is. Absent: no giving way of these limits is enough.
    pub at_least: Option<f64>,
    /// The limits that give way, each as little as the dishes below need. Found by search; empty: none was, or none has
    /// to.
    pub limits: Vec<MovedLimit>,
    /// By how much they give way together, measured like `at_least`. Absent: nothing was found.
    pub sum: Option<f64>,
    /// The portions of the dishes below, where the problem leaves them open.
    pub portions: Vec<ChosenPortion>,
    /// A dish for every slot that keeps all required rules once the limits are moved. Empty: nothing was found.
    pub choices: Vec<SlotChoice>,
}

/// How a search for a relief ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ReliefResult {
    /// Nothing less is enough, proved.
    Least,
    /// It is enough; less may be.
    Found,
    /// It is proved that these limits can move as far as they like: other rules are in the way.
    Hopeless,
    /// None was found, which proves nothing.
    NotFound,
}

/// A limit that gives way.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MovedLimit {
    /// The rule.
    pub rule: RuleId,
    /// Which side of it.
    pub side: LimitSide,
    /// What the limit is, in the rule's unit; for a share of energy, as a share.
    pub from: f64,
    /// What it becomes.
    pub to: f64,
}

/// The cheapest way out: how far the limits of some required rules must give way, together, so that there is a plan. With
/// one rule, that rule's own way out; without any, all required rules may give way. A limit moves for all days at once.
///
/// Of a problem with few plans all are tried. Otherwise the least sum is bounded by the linear relaxation, and a way is
/// looked for with the work of the options. Errors: `plan_problem.*`; `plan_problem.unknown` for a rule that is not there
/// or not required.
pub fn plan_relief(problem: &PlanProblem, rules: &[RuleId], options: SearchOptions) -> Result<PlanRelief> {
    let required = |id: &RuleId| problem.rules.iter().any(|rule| rule.id == *id && rule.severity == Severity::Required);
    if let Some(unknown) = rules.iter().find(|id| !required(id)) {
        return Err(ProblemError::Unknown { what: "required rule", name: unknown.to_string() }.into());
    }
    let gives: Vec<bool> =
        problem.rules.iter().map(|rule| required(&rule.id) && (rules.is_empty() || rules.contains(&rule.id))).collect();
    let may_give = |rule: usize| gives.get(rule).copied().unwrap_or_default();
    let model = Model::new(problem)?;
    let steps_of_any = steps(&Reader::new(problem, &model)?, may_give);
    let at_least = way_out(problem, &model, may_give, Lines::new(&model, &[]).relief(&steps_of_any))?;
    let nothing = |result, at_least| {
        let (limits, portions, choices) = (Vec::new(), Vec::new(), Vec::new());
        PlanRelief { result, at_least, limits, sum: None, portions, choices }
    };
    let Some(least) = at_least else { return Ok(nothing(ReliefResult::Hopeless, None)) };
    // Portions that are open are those that break least.
    let portions = decided(problem, &model, options)?;
    let problem = &problem.with_portions(&portions);
    let model = Model::new(problem)?;
    let reader = Reader::new(problem, &model)?;
    let steps = steps(&reader, may_give);
    let Looked { chosen, of_all } = looked_for(&reader, &gives, &steps, options)?;
    // With portions that were open, other ones might have done.
    let of_all = of_all && portions.is_empty();
    let Some(chosen) = chosen else {
        return Ok(if of_all {
            nothing(ReliefResult::Hopeless, None)
        } else {
            nothing(ReliefResult::NotFound, at_least)
        });
    };
    let (limits, sum) = moved_limits(&reader, &gives, &chosen);
    let choices = chosen.iter().enumerate().filter_map(|(cell, option)| choice(problem, &model, cell, *option));
    let proved = of_all || sum <= least * (1.0 + 1e-7) + 1e-9;
    Ok(PlanRelief {
        result: if proved { ReliefResult::Least } else { ReliefResult::Found },
        at_least: Some(if proved { sum } else { least }),
        limits,
        sum: Some(sum),
        portions,
        choices: choices.collect(),
    })
}

/// The problem with its limits moved, as a relief says: its dishes are a plan of it. Errors: `plan_problem.unknown` for a
/// rule that is not there.
pub fn move_limits(problem: &PlanProblem, limits: &[MovedLimit]) -> Result<PlanProblem> {
    let mut problem = problem.clone();
    for limit in limits {
        let unknown = || ProblemError::Unknown { what: "rule", name: limit.rule.to_string() };
        let rule = problem.rules.iter_mut().find(|rule| rule.id == limit.rule).ok_or_else(unknown)?;
        *rule = moved(rule, limit.side, limit.to)?;
    }
    Ok(problem)
}

/// How little limits can give way together, where the plans are few enough to try all of them; `Some(None)`: no plan keeps
/// the other rules. Nothing at all where there are too many, or portions are open.
pub(super) fn least_of_few(reader: &Reader<'_>, gives: &[bool]) -> Option<Option<f64>> {
    let is_open = reader.problem.audiences.iter().any(|audience| !audience.choices.is_empty());
    let best = if is_open { None } else { every(reader, gives) }?;
    Some(best.map(|chosen| moved_limits(reader, gives, &chosen).1))
}

/// The limits that a choice needs moved, and by how much together.
fn moved_limits(reader: &Reader<'_>, gives: &[bool], chosen: &[usize]) -> (Vec<MovedLimit>, f64) {
    let worst = worst(reader, gives, chosen);
    let of_reading = |reading: &Reading| {
        let rule = reader.problem.rules.get(reading.rule)?;
        // The share of a sum is divided out; a hair more keeps it within when it is multiplied again.
        let hair = if matches!(rule.demand, PlanDemand::EnergyShare { .. }) { 1e-9 * reading.value.abs() } else { 0.0 };
        let to = if reading.side == LimitSide::Maximum { reading.value + hair } else { reading.value - hair };
        let from = limit(&rule.demand, reading.side)?;
        Some(MovedLimit { rule: rule.id.clone(), side: reading.side, from, to })
    };
    (worst.iter().filter_map(of_reading).collect(), worst.iter().map(Reading::breach).sum())
}

/// Where each limit that gives way is broken most, by rule and side.
pub(super) fn worst(reader: &Reader<'_>, gives: &[bool], chosen: &[usize]) -> Vec<Reading> {
    let mut all: Vec<[Option<Reading>; 2]> = vec![[None; 2]; gives.len()];
    for reading in reader.read(chosen).into_iter().filter(Reading::broken) {
        let place = SIDES.iter().position(|side| *side == reading.side).unwrap_or_default();
        let Some(worst) = all.get_mut(reading.rule).and_then(|sides| sides.get_mut(place)) else { continue };
        let gives = gives.get(reading.rule).copied().unwrap_or_default();
        if gives && worst.is_none_or(|worst| worst.breach() < reading.breach()) {
            *worst = Some(reading);
        }
    }
    all.into_iter().flatten().flatten().collect()
}
