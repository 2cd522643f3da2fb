use super::{ChosenPortion, LeftOut, ReachedLevel, SlotChoice};
use crate::id::RuleId;

/// What a search found.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanOutcome {
    /// How it ended.
    pub result: PlanResult,
    /// The dish of every slot of every day, by day and slot. None without a plan.
    pub choices: Vec<SlotChoice>,
    /// The portions that were chosen. None without a plan, or where there was nothing to choose.
    pub portions: Vec<ChosenPortion>,
    /// The levels before the one that was searched last, in their order. None where nothing comes after the objective.
    pub before: Vec<ReachedLevel>,
    /// What the objective of the level searched last adds up to, prices of its broken advisory rules among it.
    pub objective: Option<f64>,
    /// No plan has a smaller objective. Absent: not proved.
    pub bound: Option<f64>,
    /// How far the objective lies above the bound at most, in percent of the bound. Absent: nothing is proved, or only
    /// that it is not below zero.
    pub gap: Option<f64>,
    /// The advisory rules it breaks, of every level.
    pub broken: Vec<RuleBreach>,
    /// Dishes that could not be chosen, because nobody knows how much they hold.
    pub left_out: Vec<LeftOut>,
    /// How many changes were looked at.
    pub work: i64,
    /// How many before the first plan. Absent: none was found.
    pub first_plan_at: Option<i64>,
}

/// How a search ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PlanResult {
    /// No plan is better, on any level.
    Optimal,
    /// It holds to everything required; a better one may exist.
    Feasible,
    /// It is proved that no plan holds to everything required.
    Infeasible,
    /// None was found, which proves nothing.
    NoPlanFound,
}

/// An advisory rule that a plan breaks.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RuleBreach {
    /// The rule.
    pub rule: RuleId,
    /// By how much, over all days and weeks: limits in parts of the limit, counting rules in times.
    pub breach: f64,
}

/// How to search.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SearchOptions {
    /// Where the dice start. The same seed, work and islands give the same plan on every platform.
    #[serde(default = "one")]
    pub seed: u32,
    /// How many changes to look at, 1 to 2^52, and the nearer end for what lies outside; about a million a second. Levels
    /// share them.
    #[serde(default = "usual_work")]
    pub work: i64,
    /// Stop as soon as the plan is proved to be within so many percent of the best, 0 or more. Absent: use up the work.
    #[serde(default)]
    pub gap: Option<f64>,
    /// Searches side by side that share the work, 1 to 64, and the nearer end for what lies outside. The best of their plans is taken.
    #[serde(default = "one")]
    pub islands: u32,
}

impl Default for SearchOptions {
    fn default() -> Self {
        Self { seed: one(), work: usual_work(), gap: None, islands: one() }
    }
}

fn one() -> u32 {
    1
}

fn usual_work() -> i64 {
    2_000_000
}

/// How far a search is.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanProgress {
    /// How many changes were looked at.
    pub work: i64,
    /// Whether there is nothing more to do.
    pub finished: bool,
    /// The objective of the best plan, on the level that is searched. Absent: none yet.
    pub objective: Option<f64>,
    /// No plan has a smaller one. Absent: not proved.
    pub bound: Option<f64>,
}
