//! Plans that are chosen: which dish fills which slot of which day, by rules and for the least cost.
//!
//! A [`PlanProblem`] is plain data, apart from any store; [`plan_problem`] draws one up from a programme, a standard and
//! dishes. [`PlanSearch`] looks for a plan in steps, so time limit,
//! progress and cancelling are loops of the caller. It proves nothing by itself: [`PlanSearch::prove`] says how good a
//! plan can be, or that there is none ([`PlanSearch::step_proof`] does so in steps), and then [`plan_clash`] names the rules that cannot hold together.
//! [`plan_relief`] says how far limits must give way and which way out was found, [`plan_near_miss`] what comes nearest
//! and is no plan. Of a plan, [`plan_standings`] tells what is tight, [`plan_bindings`] which rules keep it from being
//! better, [`plan_worth`] and [`plan_step_cost`] what each rule costs, [`plan_swaps`] what any other dish would do. The
//! functions `tell_…` put each of these into a sentence. [`plan_many`] plans for many kitchens at once. What holds at limits is inclusive, within 1e-9 of them.
//!
//! Where objectives stand in order, what cannot be is explained by what is required, which is the same on every level;
//! [`plan_worth`], [`plan_bindings`] and [`plan_swaps`] speak of the objective of the first level, [`plan_step_cost`] of
//! the last one's, and [`plan_standings`] and [`plan_shortfalls`] of the rules of all.
//!
//! ```
//! use gizi::balance::Severity;
//! use gizi::locale::Language;
//! use gizi::menu::{Course, MealType};
//! use gizi::message::MessageTable;
//! use gizi::money::Currency;
//! use gizi::nutrient::NutrientKey;
//! use gizi::plan::optimise::*;
//! use jiff::civil::date;
//!
//! let lauk = PlanSlot { meal_type: MealType::Lunch, course: Course::AnimalProtein };
//! let iron = NutrientKey::new("iron_mg")?;
//! let dish = |id: &str, cost: u32, mg: f64| -> gizi::Result<CandidateDish> {
//!     let values = vec![DishValue { nutrient: iron.clone(), low: mg, high: Some(mg) }];
//!     let (menu_id, slots, costs, traits) = (id.parse()?, vec![lauk], Vec::new(), Vec::new());
//!     Ok(CandidateDish { menu_id, slots, cost: cost.into(), costs, values, traits })
//! };
//! let rule = |id: &str, demand| -> gizi::Result<PlanRule> {
//!     Ok(PlanRule { id: id.parse()?, severity: Severity::Required, price: 0.0, demand })
//! };
//! let least_iron = |mg| PlanDemand::Nutrient {
//!     audience: None,
//!     nutrient: iron.clone(),
//!     period: PlanPeriod::Week,
//!     min: Some(mg),
//!     max: None,
//! };
//! let mut problem = PlanProblem {
//!     days: (5..=7).map(|day| PlanDay { date: date(2026, 1, day), week: 2 }).collect(),
//!     slots: vec![lauk],
//!     dishes: vec![dish("telur-balado", 2600, 1.4)?, dish("ayam-kecap", 3900, 0.9)?, dish("hati-ayam", 3100, 6.2)?],
//!     audiences: Vec::new(),
//!     rules: vec![
//!         rule("besi", least_iron(2.5))?,
//!         rule("tidak-berturut", PlanDemand::DishUses { window: Some(2), max: 1 })?,
//!     ],
//!     locks: Vec::new(),
//!     forbidden: Vec::new(),
//!     scenarios: Vec::new(),
//!     objective: vec![PlanObjective::Cost],
//!     then: Vec::new(),
//! };
//!
//! let mut search = PlanSearch::new(problem.clone(), SearchOptions { work: 5_000, ..SearchOptions::default() })?;
//! search.prove();
//! while !search.step(1_000).finished {}
//! let plan = search.outcome();
//! assert_eq!(plan.result, PlanResult::Optimal);
//! let dishes: Vec<&str> = plan.choices.iter().map(|choice| choice.menu_id.as_str()).collect();
//! assert_eq!(dishes, ["telur-balado", "hati-ayam", "telur-balado"]);
//!
//! problem.rules[0].demand = least_iron(5.0);
//! let clash = plan_clash(&problem)?.unwrap();
//! let names: Vec<&str> = clash.rules.iter().map(|way| way.rule.as_str()).collect();
//! assert_eq!(names, ["besi", "tidak-berturut"]);
//!
//! let relief = plan_relief(&problem, &[], SearchOptions::default())?;
//! let names = PlanNames { audiences: Vec::new(), dishes: Vec::new(), currency: Currency::new("IDR")? };
//! let said = MessageTable::standard()?.render(&tell_relief(&relief, &problem, &names), Language::En);
//! let rule = "Iron of the reference portion (at least 5 mg a day on the weekly mean)";
//! assert_eq!(said, format!("the smallest way out: at least 4.6 mg in place of {rule}"));
//! # Ok::<(), gizi::Error>(())
//! ```

mod aim;
mod anneal;
mod bound;
mod check;
mod columns;
mod demand;
mod dice;
mod draft;
mod every;
mod explain;
mod fault;
mod fill;
mod grid;
mod ladle;
mod level;
mod many;
mod model;
mod numbers;
mod outcome;
mod problem;
mod program;
mod reach;
mod rule;
mod scenario;
mod search;
mod season;
mod state;
mod sums;

pub use bound::{PlanBound, plan_bound};
pub use check::{
    MAX_CANDIDATES, MAX_PLAN_CHOICES, MAX_PLAN_DAYS, MAX_PLAN_LEVELS, MAX_PLAN_RULES, MAX_PLAN_SCENARIOS,
    MAX_PLAN_SLOTS,
};
pub use draft::plan_problem;
pub use draft::request::{
    AudiencePortions, PlanDraft, PlanRequest, UnmappedReason, UnmappedRule, UnusableDish, UnusableReason,
};
pub use draft::tray::{PlanTray, plan_trays};
pub use explain::clash::{PlanClash, PlanWayOut, plan_clash, plan_clashes};
pub use explain::names::{PlanName, PlanNames};
pub use explain::near_miss::{PlanNearMiss, plan_near_miss};
pub use explain::relief::{MovedLimit, PlanRelief, ReliefResult, move_limits, plan_relief};
pub use explain::standing::{RuleStanding, plan_shortfalls, plan_standings};
pub use explain::step::{PlanStepCost, plan_step_cost};
pub use explain::swap::{PlanBinding, PlanSwap, plan_best_swaps, plan_bindings, plan_swaps};
pub use explain::words::{
    tell_binding, tell_clash, tell_near_miss, tell_relief, tell_standing, tell_step_cost, tell_swap, tell_way_out,
    tell_worth,
};
pub use explain::worth::{PlanRuleWorth, plan_worth};
pub(crate) use fault::ProblemError;
pub use ladle::{ChosenPortion, PortionChoice};
pub use level::{ObjectiveLevel, ReachedLevel};
pub use many::plan_many;
pub use outcome::{PlanOutcome, PlanProgress, PlanResult, RuleBreach, SearchOptions};
pub use problem::{
    CandidateDish, DishCost, DishTrait, DishValue, ForbiddenChoice, LeftOut, PlanAudience, PlanDay, PlanObjective,
    PlanProblem, PlanSlot, PortionFactor, SlotChoice,
};
pub use program::{LinearColumn, LinearRow, LinearTerm, PlanProgram, plan_program};
pub use rule::{PlanDemand, PlanPeriod, PlanRule};
pub use scenario::{CostChange, PlanScenario, ScenarioAnswer, SlotSubstitute, plan_substitutes};
pub use search::PlanSearch;

#[cfg(test)]
mod tests;
