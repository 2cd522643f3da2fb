//! What may happen to prices and supply, and what takes the place of dishes that are lost.

use super::check::Index;
use super::{ForbiddenChoice, PlanProblem, PlanResult, PlanSearch, PlanSlot, SearchOptions, SlotChoice};
use crate::error::{Error, Result};
use crate::id::MenuId;
use crate::quantity::decimal;
use jiff::civil::Date;
use rust_decimal::Decimal;

/// Something that may happen to prices or supply. Required budgets hold in every one.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlanScenario {
    /// Its name, unique in the problem.
    pub name: String,
    /// The dishes that cost more in it, or less. One that is not listed costs what it usually does.
    #[serde(default)]
    pub costs: Vec<CostChange>,
    /// What cannot be served in it.
    #[serde(default)]
    pub lost: Vec<ForbiddenChoice>,
}

/// What a dish costs more in a scenario.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CostChange {
    /// The dish.
    pub menu_id: MenuId,
    /// What a reference portion costs beside its usual cost, on every day; below 0: it is cheaper.
    #[serde(with = "decimal::wire")]
    pub more: Decimal,
}

/// What to do in a scenario that loses dishes.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ScenarioAnswer {
    /// The scenario.
    pub scenario: String,
    /// Whether there are substitutes for all that is lost. Optimal: no others are better. Infeasible: it is proved that
    /// none keep everything required while the rest of the plan stays.
    pub result: PlanResult,
    /// The slots that lose their dish, by day and slot.
    pub substitutes: Vec<SlotSubstitute>,
}

/// A slot that loses its dish.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SlotSubstitute {
    /// The day.
    pub date: Date,
    /// The slot.
    pub slot: PlanSlot,
    /// The dish that is lost.
    pub lost: MenuId,
    /// The dish that takes its place. Absent: none was found, for this or for another slot of the scenario.
    pub by: Option<MenuId>,
}

/// For each scenario that loses dishes, what takes their places so that everything required still holds, while the rest
/// of the plan stays as it is. The substitutes of a scenario hold together, not each by itself. Each scenario is searched
/// with the options. Portions that were chosen are to be decided before: [`PlanProblem::with_portions`]. Errors:
/// `plan_problem.*`.
pub fn plan_substitutes(
    problem: &PlanProblem,
    choices: &[SlotChoice],
    options: SearchOptions,
) -> Result<Vec<ScenarioAnswer>> {
    Index::new(problem)?.choices(choices).map_err(|error| error.at("choices"))?;
    let scenarios = problem.scenarios.iter().filter(|scenario| !scenario.lost.is_empty());
    scenarios.map(|scenario| answer(problem, choices, scenario, options)).collect()
}

fn answer(
    problem: &PlanProblem,
    choices: &[SlotChoice],
    scenario: &PlanScenario,
    options: SearchOptions,
) -> Result<ScenarioAnswer> {
    let (lost, stays): (Vec<SlotChoice>, Vec<SlotChoice>) =
        choices.iter().cloned().partition(|choice| scenario.lost.iter().any(|lost| takes(lost, choice)));
    let mut rest = problem.clone();
    rest.locks = stays;
    rest.forbidden.extend(scenario.lost.iter().cloned());
    let (result, chosen) = match PlanSearch::new(rest, options) {
        Ok(mut search) => {
            search.prove();
            while !search.step(options.work.max(1)).finished {}
            let outcome = search.outcome();
            (outcome.result, outcome.choices)
        }
        Err(error) if ["plan_problem.empty_slot", "plan_problem.forbidden_lock"].contains(&error.code()) => {
            (PlanResult::Infeasible, Vec::new())
        }
        Err(error) => return Err(Error::at(error, "choices")),
    };
    let substitute = |lost: SlotChoice| {
        let by = chosen.iter().find(|choice| choice.date == lost.date && choice.slot == lost.slot);
        let by = by.map(|choice| choice.menu_id.clone());
        SlotSubstitute { date: lost.date, slot: lost.slot, lost: lost.menu_id, by }
    };
    let substitutes = lost.into_iter().map(substitute).collect();
    Ok(ScenarioAnswer { scenario: scenario.name.clone(), result, substitutes })
}

fn takes(lost: &ForbiddenChoice, choice: &SlotChoice) -> bool {
    lost.menu_id == choice.menu_id
        && lost.date.is_none_or(|date| date == choice.date)
        && lost.slot.is_none_or(|slot| slot == choice.slot)
}
