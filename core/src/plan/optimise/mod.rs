//! Plans that are chosen: which dish fills which slot of which day, by rules and for the least cost.
//!
//! A [`PlanProblem`] is plain data; [`plan_problem`] makes one of a programme, a standard and dishes. [`PlanSearch`] looks for a plan in steps.

mod anneal;
mod bound;
mod check;
mod dice;
mod draft;
mod explain;
mod fault;
mod grid;
mod model;
mod outcome;
mod problem;
mod rule;
mod search;
mod state;

pub use bound::{PlanBound, plan_bound};
pub use check::{MAX_CANDIDATES, MAX_PLAN_DAYS, MAX_PLAN_RULES, MAX_PLAN_SLOTS};
pub use draft::{
    AudiencePortions, PlanDraft, PlanRequest, PlanTray, UnmappedReason, UnmappedRule, UnusableDish, UnusableReason,
    plan_problem, plan_trays,
};
pub use explain::{PlanClash, PlanRuleWorth, PlanWayOut, plan_clash, plan_worth};
pub(crate) use fault::ProblemError;
pub use outcome::{PlanOutcome, PlanProgress, PlanResult, RuleBreach, SearchOptions};
pub use problem::{
    CandidateDish, DishTrait, DishValue, ForbiddenChoice, LeftOut, PlanAudience, PlanDay, PlanObjective, PlanProblem,
    PlanSlot, PortionFactor, SlotChoice,
};
pub use rule::{PlanDemand, PlanPeriod, PlanRule};
pub use search::PlanSearch;
