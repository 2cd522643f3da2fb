//! Objectives in order: what comes first is made small first, and stays near it while the next is.

use super::model::{Kept, Model};
use super::{PlanObjective, PlanProblem, PlanRule};
use crate::balance::Severity;
use crate::error::{Error, Result};
use crate::id::RuleId;

/// A hair beyond what was reached, for sums that are added up in another order.
const TOLERANCE: f64 = 1e-9;

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

impl Model {
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
