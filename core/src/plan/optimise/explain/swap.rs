use super::super::fault::ProblemError;
use super::super::model::Model;
use super::super::state::State;
use super::super::{PlanProblem, PlanSlot, RuleBreach, SlotChoice};
use super::chosen::{choice, chosen};
use crate::balance::Severity;
use crate::error::Result;
use crate::id::{MenuId, RuleId};
use crate::quantity::{Decimal, decimal};
use jiff::civil::Date;

/// A breach that grows or shrinks by less is the rounding of sums.
const NOTHING: f64 = 1e-9;

/// What one other dish would do.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanSwap {
    /// The day.
    pub date: Date,
    /// The slot.
    pub slot: PlanSlot,
    /// The dish that goes.
    pub from: MenuId,
    /// The dish that comes.
    pub to: MenuId,
    /// How much the objective grows, prices of advisory rules among it. Below 0: it gets better.
    pub objective: f64,
    /// How much more the reference portion of that day costs, in the currency.
    #[serde(with = "decimal::wire")]
    pub cost: Decimal,
    /// Whether everything required holds afterwards.
    pub holds: bool,
    /// The rules that are broken more than before, required and advisory, and by how much more.
    pub breaks: Vec<RuleBreach>,
    /// The rules that are broken less than before, and by how much less.
    pub mends: Vec<RuleBreach>,
}

/// A required rule that keeps a plan from being better: some other dish would be better but for it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanBinding {
    /// The rule.
    pub rule: RuleId,
    /// How many changes of one dish would make the objective smaller and break this rule.
    pub swaps: i64,
    /// By how much the best of them would.
    pub gain: f64,
}

/// What each dish that may stand in a slot of a day would do in place of the one that does: first those that keep what is
/// required, each by what they do to the objective. Errors: `plan_problem.*`.
pub fn plan_swaps(problem: &PlanProblem, choices: &[SlotChoice], date: Date, slot: PlanSlot) -> Result<Vec<PlanSwap>> {
    let model = Model::new(problem)?;
    let table = Table::new(problem, &model, choices)?;
    let unknown = |what, name: String| ProblemError::Unknown { what, name };
    let day = problem.days.iter().position(|day| day.date == date);
    let day = day.ok_or_else(|| unknown("day", date.to_string()))?;
    let own = problem.slots.iter().position(|own| *own == slot);
    let cell = model.cell(day, own.ok_or_else(|| unknown("slot", slot.to_string()))?);
    let options = model.allowed.get(cell).into_iter().flatten();
    let mut swaps: Vec<PlanSwap> = options.filter_map(|option| table.swap(cell, *option)).collect();
    swaps.sort_by(|a, b| b.holds.cmp(&a.holds).then(a.objective.total_cmp(&b.objective)));
    Ok(swaps)
}

/// The best changes of one dish in the whole plan that break nothing required any more than it is: at most `most`, the
/// best first. Those that make the objective worse are among them where there are no better ones. Errors:
/// `plan_problem.*`.
pub fn plan_best_swaps(problem: &PlanProblem, choices: &[SlotChoice], most: u32) -> Result<Vec<PlanSwap>> {
    let model = Model::new(problem)?;
    let table = Table::new(problem, &model, choices)?;
    let mut found: Vec<(f64, usize, usize)> = Vec::new();
    for (cell, option) in table.others() {
        let effect = table.state.look(&model, cell, option);
        if effect.breach <= NOTHING {
            found.push((effect.objective, cell, option));
        }
    }
    found.sort_by(|a, b| a.0.total_cmp(&b.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let best = found.into_iter().take(most as usize);
    Ok(best.filter_map(|(_, cell, option)| table.swap(cell, option)).collect())
}

/// The required rules that bind: each keeps at least one change of one dish from making the plan better. The one that
/// keeps the best change off is first. Errors: `plan_problem.*`.
pub fn plan_bindings(problem: &PlanProblem, choices: &[SlotChoice]) -> Result<Vec<PlanBinding>> {
    let model = Model::new(problem)?;
    let table = Table::new(problem, &model, choices)?;
    let mut bindings: Vec<PlanBinding> = Vec::new();
    for (cell, option) in table.others() {
        let effect = table.state.look(&model, cell, option);
        if effect.objective > -NOTHING || effect.breach <= NOTHING {
            continue;
        }
        let gain = -effect.objective;
        for (place, change) in table.changes(&table.with(cell, option)) {
            let Some(rule) =
                problem.rules.get(place).filter(|rule| change > NOTHING && rule.severity == Severity::Required)
            else {
                continue;
            };
            match bindings.iter_mut().find(|binding| binding.rule == rule.id) {
                Some(known) => {
                    known.swaps += 1;
                    known.gain = known.gain.max(gain);
                }
                None => bindings.push(PlanBinding { rule: rule.id.clone(), swaps: 1, gain }),
            }
        }
    }
    bindings.sort_by(|a, b| b.gain.total_cmp(&a.gain));
    Ok(bindings)
}

/// A plan with its sums, and what is broken in it.
struct Table<'a> {
    problem: &'a PlanProblem,
    model: &'a Model,
    state: State,
    breaches: Vec<f64>,
}

impl<'a> Table<'a> {
    fn new(problem: &'a PlanProblem, model: &'a Model, choices: &[SlotChoice]) -> Result<Self> {
        let state = State::new(model, chosen(problem, model, choices)?, 1.0);
        let breaches = state.breaches(model);
        Ok(Self { problem, model, state, breaches })
    }

    /// Every cell with every option that does not stand there.
    fn others(&self) -> Vec<(usize, usize)> {
        let cells = self.model.allowed.iter().zip(&self.state.chosen).enumerate();
        let others = cells.flat_map(|(cell, (allowed, own))| {
            allowed.iter().filter(move |option| *option != own).map(move |option| (cell, *option))
        });
        others.collect()
    }

    /// The plan with another option.
    fn with(&self, cell: usize, option: usize) -> State {
        let mut state = self.state.clone();
        state.put(self.model, cell, option, state.look(self.model, cell, option));
        state
    }

    /// The changes of the rules' breaches, by rule.
    fn changes(&self, then: &State) -> Vec<(usize, f64)> {
        let then = then.breaches(self.model);
        then.iter().zip(&self.breaches).map(|(then, now)| then - now).enumerate().collect()
    }

    fn swap(&self, cell: usize, option: usize) -> Option<PlanSwap> {
        let old = *self.state.chosen.get(cell).filter(|old| **old != option)?;
        let effect = self.state.look(self.model, cell, option);
        let then = self.with(cell, option);
        let changes = self.changes(&then);
        let of = |sign: f64| -> Vec<RuleBreach> {
            let changed = changes.iter().map(|(rule, change)| (*rule, sign * change)).filter(|(_, it)| *it > NOTHING);
            let breach = |(rule, breach): (usize, f64)| {
                Some(RuleBreach { rule: self.problem.rules.get(rule)?.id.clone(), breach })
            };
            changed.filter_map(breach).collect()
        };
        let before = choice(self.problem, self.model, cell, old)?;
        let after = choice(self.problem, self.model, cell, option)?;
        let price = |option: usize| {
            let dish = self.model.options.get(option)?.dish;
            self.problem.dishes.get(dish).map(|dish| dish.cost_on(before.date))
        };
        Some(PlanSwap {
            date: before.date,
            slot: before.slot,
            from: before.menu_id,
            to: after.menu_id,
            objective: effect.objective,
            cost: price(option)?.checked_sub(price(old)?)?,
            holds: then.holds(),
            breaks: of(1.0),
            mends: of(-1.0),
        })
    }
}
