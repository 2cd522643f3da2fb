//! The problem with everything looked up: options, columns of sums, runs of days, weeks of kinds.

use super::check::{Index, MAX_PLAN_CHOICES, at_most};
use super::columns::Drafts;
use super::demand::left_out;
use super::fault::ProblemError;
use super::grid::{Grid, at};
use super::ladle::{Eaters, Ladles};
use super::season::seasons;
use super::{LeftOut, PlanProblem};
use crate::error::{Error, Result};
use crate::id::MenuId;
use jiff::civil::Date;

/// Columns stand in groups of so many, the last of which is filled up.
pub(super) const LANES: usize = 4;

/// How much breaking something counts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Weight {
    /// It may not be broken.
    Required,
    /// A unit of it adds this to the objective.
    Priced(f64),
}

impl Weight {
    /// The price of a unit; none where it may not be broken.
    pub(super) fn price(self) -> Option<f64> {
        match self {
            Self::Required => None,
            Self::Priced(price) => Some(price),
        }
    }
}

/// A dish in a slot, on the days of a season.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Choice {
    pub(super) season: usize,
    pub(super) slot: usize,
    pub(super) dish: usize,
}

/// A sum over the options of a group of days that lies between limits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Column {
    /// The rule it belongs to; absent: the objective.
    pub(super) rule: Option<usize>,
    pub(super) low: f64,
    pub(super) high: f64,
    pub(super) weight: Weight,
    /// The scenario whose prices it adds up; absent: the usual ones, or no prices.
    pub(super) scenario: Option<usize>,
    /// Whose portions it adds up.
    pub(super) eaters: Eaters,
    /// What one of the column's units is in the unit of the rule.
    pub(super) unit: f64,
}

/// How many times its least a most is that may as well be none.
const NO_MOST: f64 = 1e3;

impl Column {
    /// How many times its price a breach weighs in the search. Columns count in parts of their most; beside one so great
    /// that it says "no limit", a least would weigh nothing. It weighs as if it stood alone. What is priced is not touched.
    pub(super) fn steepness(&self) -> f64 {
        let times = self.high / self.low;
        if self.weight == Weight::Required && times.is_finite() && times > NO_MOST { times } else { 1.0 }
    }
}

/// Columns over the same groups of days: each day, each week, or all.
#[derive(Debug, Clone, Default)]
pub(super) struct Block {
    /// The group of each day.
    pub(super) group: Vec<usize>,
    /// How many days each group has.
    pub(super) sizes: Vec<f64>,
    /// Required ones first.
    pub(super) columns: Vec<Column>,
    /// How many of them are required.
    pub(super) required: usize,
    /// Option × column.
    pub(super) coefficients: Grid<f64>,
}

impl Block {
    /// The days of a group.
    pub(super) fn days_of(&self, group: usize) -> Vec<usize> {
        self.group.iter().enumerate().filter(|(_, of)| **of == group).map(|(day, _)| day).collect()
    }
}

/// Options that are counted together in every run of so many days.
#[derive(Debug, Clone)]
pub(super) struct Run {
    pub(super) rule: usize,
    pub(super) days: usize,
    pub(super) min: u32,
    pub(super) max: u32,
    pub(super) weight: Weight,
    /// The classes of options that it counts, from the first to before the last.
    pub(super) classes: std::ops::Range<usize>,
}

/// Different ones a week.
#[derive(Debug, Clone)]
pub(super) struct Kinds {
    pub(super) rule: usize,
    pub(super) min: u32,
    pub(super) count: usize,
    pub(super) weight: Weight,
}

#[derive(Debug, Clone, Default)]
pub(super) struct Model {
    pub(super) days: usize,
    pub(super) slots: usize,
    /// By season, slot and dish: each season has the same ones in the same order.
    pub(super) options: Vec<Choice>,
    /// The season of each day.
    pub(super) season: Vec<usize>,
    /// The first day of each season.
    pub(super) begins: Vec<Date>,
    /// Day-major cells: the options that may stand there.
    pub(super) allowed: Vec<Vec<usize>>,
    /// What an option adds to the objective, by day.
    pub(super) cost: Grid<f64>,
    pub(super) blocks: Vec<Block>,
    pub(super) runs: Vec<Run>,
    /// The run of each class.
    pub(super) class_run: Vec<usize>,
    /// The classes of each option, rising.
    pub(super) classes: Vec<Vec<usize>>,
    pub(super) kinds: Vec<Kinds>,
    /// The kinds of each option: rule of variety and which of its values.
    pub(super) kinds_of: Vec<Vec<(usize, usize)>>,
    pub(super) weeks: usize,
    pub(super) week: Vec<usize>,
    pub(super) left_out: Vec<LeftOut>,
    /// The levels that came before.
    pub(super) kept: Vec<Kept>,
    /// Portions that are chosen with the plan.
    pub(super) ladles: Ladles,
}

/// An objective that stays below a limit.
#[derive(Debug, Clone)]
pub(super) struct Kept {
    /// Its prices, without anything required.
    pub(super) model: Model,
    pub(super) limit: f64,
}

impl Kept {
    /// How far an objective lies beyond the limit, in parts of it.
    pub(super) fn beyond(&self, objective: f64) -> f64 {
        let above = objective - self.limit;
        if above > 0.0 { above / if self.limit == 0.0 { 1.0 } else { self.limit.abs() } } else { 0.0 }
    }
}

impl Model {
    /// The problem as its first level sees it.
    pub(super) fn new(problem: &PlanProblem) -> Result<Self> {
        if problem.then.is_empty() { Self::laid(problem) } else { Self::of_level(problem, 0, true) }
    }

    /// The problem without the levels after the first.
    pub(super) fn laid(problem: &PlanProblem) -> Result<Self> {
        Self::laid_with(problem, false)
    }

    /// The same where advisory budgets count scenarios too: those that were required before a problem was softened.
    pub(super) fn softened(problem: &PlanProblem) -> Result<Self> {
        Self::laid_with(problem, true)
    }

    fn laid_with(problem: &PlanProblem, soft: bool) -> Result<Self> {
        let index = Index::new(problem)?;
        let mut model = Self { days: problem.days.len(), slots: problem.slots.len(), ..Self::default() };
        model.season = seasons(problem);
        for (day, season) in problem.days.iter().zip(&model.season) {
            if *season == model.begins.len() {
                model.begins.push(day.date);
            }
        }
        for (dish, candidate) in problem.dishes.iter().enumerate() {
            let slots = index.slots(candidate)?;
            at_most("choices", model.options.len() + slots.len() * model.begins.len(), MAX_PLAN_CHOICES)?;
            for season in 0..model.begins.len() {
                model.options.extend(slots.iter().map(|slot| Choice { season, slot: *slot, dish }));
            }
        }
        model.options.sort_by_key(|choice| (choice.season, choice.slot, choice.dish));
        model.left_out = left_out(problem, &index);
        model.allowed = index.allowed(problem, &model)?;
        model.cost = Grid::new(model.days, model.options.len());
        model.classes = vec![Vec::new(); model.options.len()];
        model.kinds_of = vec![Vec::new(); model.options.len()];
        for day in &problem.days {
            let new = model
                .week
                .last()
                .is_none_or(|_| problem.days.get(model.week.len() - 1).is_none_or(|before| before.week != day.week));
            model.weeks += usize::from(new);
            model.week.push(model.weeks - 1);
        }
        model.ladles = Ladles::new(problem, &index)?;
        let mut drafts = Drafts::new(&model);
        for (number, rule) in problem.rules.iter().enumerate() {
            let added = model.add(problem, &index, &mut drafts, (number, rule), soft);
            added.map_err(|error: Error| error.at(format!("rules[{number}]")))?;
        }
        model.aim(problem, &index, &mut drafts)?;
        model.blocks = drafts.blocks(model.options.len());
        model.keep_ladles();
        Ok(model)
    }

    pub(super) fn cell(&self, day: usize, slot: usize) -> usize {
        day * self.slots + slot
    }

    /// A dish that everything required can be judged with.
    pub(super) fn judged(&self, menu: &MenuId) -> Result<()> {
        let unknown = self.left_out.iter().find(|left| left.menu_id == *menu);
        unknown.map_or(Ok(()), |left| {
            let (rule, menu, nutrient) = (left.rule.to_string(), menu.to_string(), left.nutrient.to_string());
            Err(ProblemError::Unjudged { rule, menu, nutrient }.into())
        })
    }

    /// The same dish in the same slot on another day.
    pub(super) fn on(&self, option: usize, day: usize) -> usize {
        let count = self.options.len() / self.begins.len().max(1);
        at(&self.season, day) * count + option % count.max(1)
    }
}
