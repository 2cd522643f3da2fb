//! Objectives in order: what comes first is made small first, and stays near it while the next is.

use super::bound::least;
use super::model::{Block, Kept, Kinds, Model, Run, Weight};
use super::{PlanObjective, PlanProblem, PlanRule};
use crate::balance::Severity;
use crate::error::{Error, Result};
use crate::id::RuleId;

/// A hair beyond what was reached, for sums that are added up in another order.
const TOLERANCE: f64 = 1e-9;
/// How often the worth of an earlier level is changed to find a better bound.
const TRIALS: u32 = 6;

/// What is made small once something else is.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ObjectiveLevel {
    /// What is made small. Its parts are added up.
    #[serde(default)]
    pub objective: Vec<PlanObjective>,
    /// The advisory rules whose prices count on this level. Those that no level names count on the first.
    #[serde(default)]
    pub advice: Vec<RuleId>,
    /// How far the level before may be worse than what was found for it, in percent of that. 0 or more.
    #[serde(default)]
    pub tolerance: f64,
}

/// A level that came before the last, in the plan that was chosen.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReachedLevel {
    /// What its objective adds up to in the plan.
    pub objective: f64,
    /// The most it could be, from what was found for it and the tolerance.
    pub limit: f64,
    /// No plan has a smaller one that keeps to the levels before it. Absent: not proved.
    pub bound: Option<f64>,
}

/// What comes after a level: its own model, and the objective of the level before.
#[derive(Debug, Clone)]
pub(super) struct Next {
    pub(super) model: Model,
    before: Model,
    tolerance: f64,
}

impl Next {
    /// All levels after the first, the next one last.
    pub(super) fn all(problem: &PlanProblem) -> Result<Vec<Self>> {
        let next = |(place, level): (usize, &ObjectiveLevel)| {
            let model = Model::of_level(problem, place + 1, true);
            let model = model.map_err(|error: Error| error.at(format!("then[{place}]")))?;
            Ok(Self { model, before: Model::of_level(problem, place, false)?, tolerance: level.tolerance })
        };
        let mut all = problem.then.iter().enumerate().map(next).collect::<Result<Vec<Self>>>()?;
        all.reverse();
        Ok(all)
    }

    /// The model of the level, where the level before keeps to what was found for it.
    pub(super) fn after(self, earlier: Vec<Kept>, found: f64) -> Model {
        let limit = found + self.tolerance / 100.0 * found.abs() + TOLERANCE * found.abs().max(1.0);
        let mut model = self.model;
        model.kept = earlier;
        model.kept.push(Kept { model: self.before, limit });
        model
    }
}

/// No plan has a smaller objective that keeps to the levels before, if that is proved.
///
/// Whatever an earlier level's objective is worth, no plan costs less than both together, less what the limit is worth.
pub(super) fn least_kept(model: &Model) -> Option<f64> {
    let mut best = least(model);
    for kept in &model.kept {
        let worth = |worth: f64| {
            let both = least(&model.with(&kept.model, worth))?;
            let limit = worth * kept.limit;
            Some(both - limit - TOLERANCE * limit.abs())
        };
        let scale = best.map_or(1.0, f64::abs).max(1e-3) / kept.limit.abs().max(1e-3);
        let mut step = 4.0;
        let mut at = scale;
        let mut found = worth(at);
        // The bound is concave in the worth: uphill by factors, first great and then small.
        for _ in 0..TRIALS {
            let sides = [at * step, at / step].map(|at| (at, worth(at)));
            match sides.into_iter().find(|(_, bound)| *bound > found) {
                Some(better) => (at, found) = better,
                None => step = f64::sqrt(step),
            }
        }
        best = if found > best { found } else { best };
    }
    best
}

impl Model {
    /// The problem whose objective is this one's and so many times another's.
    fn with(&self, other: &Self, times: f64) -> Self {
        let (mut both, other) = (self.relaxed().into_owned(), other.relaxed());
        let priced = |weight: Weight| weight.price().map_or(weight, |price| Weight::Priced(price * times));
        for day in 0..both.days {
            for (cost, more) in both.cost.row_mut(day).iter_mut().zip(other.cost.row(day)) {
                *cost += times * more;
            }
        }
        both.blocks.extend(other.blocks.iter().cloned().map(|mut block: Block| {
            block.columns.iter_mut().for_each(|column| column.weight = priced(column.weight));
            block
        }));
        let (classes, runs, kinds) = (both.class_run.len(), both.runs.len(), both.kinds.len());
        both.class_run.extend(other.class_run.iter().map(|run| run + runs));
        both.runs.extend(other.runs.iter().cloned().map(|mut run: Run| {
            run.weight = priced(run.weight);
            run.classes = run.classes.start + classes..run.classes.end + classes;
            run
        }));
        both.kinds.extend(other.kinds.iter().cloned().map(|mut own: Kinds| {
            own.weight = priced(own.weight);
            own
        }));
        for (own, more) in both.classes.iter_mut().zip(&other.classes) {
            own.extend(more.iter().map(|class| class + classes));
        }
        for (own, more) in both.kinds_of.iter_mut().zip(&other.kinds_of) {
            own.extend(more.iter().map(|(number, value)| (number + kinds, *value)));
        }
        both
    }

    /// The problem as one level sees it; without what is required, where only its objective is asked.
    pub(super) fn of_level(problem: &PlanProblem, level: usize, required: bool) -> Result<Self> {
        let own = level.checked_sub(1).and_then(|level| problem.then.get(level));
        let counts = |rule: &PlanRule| match rule.severity {
            Severity::Required => required,
            Severity::Advisory => match own {
                Some(own) => own.advice.contains(&rule.id),
                None => !problem.then.iter().any(|then| then.advice.contains(&rule.id)),
            },
            Severity::Info => false,
        };
        let mut single = problem.clone();
        for rule in single.rules.iter_mut().filter(|rule| !counts(rule)) {
            rule.severity = Severity::Info;
        }
        if let Some(own) = own {
            single.objective.clone_from(&own.objective);
        }
        Self::laid(&single)
    }
}
