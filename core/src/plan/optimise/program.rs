//! The whole problem as a mixed-integer program, for solvers that this house does not have.

use super::grid::at;
use super::model::{Block, Model, Weight};
use super::{PlanProblem, SlotChoice};
use crate::error::Result;
use crate::id::RuleId;

/// A problem as a mixed-integer program: plain data for any solver. The least sum of column × cost is the least objective.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanProgram {
    /// What is decided. None is below 0.
    pub columns: Vec<LinearColumn>,
    /// What must hold.
    pub rows: Vec<LinearRow>,
}

/// Something that is decided.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LinearColumn {
    /// What a unit of it adds to the objective.
    pub cost: f64,
    /// The most. Absent: none.
    pub high: Option<f64>,
    /// The dish that it serves: 0 or 1. Absent: how far advice is broken, or whether something occurs; any number.
    pub choice: Option<SlotChoice>,
}

/// A sum of columns that lies between limits, which are inclusive.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LinearRow {
    /// The rule it comes from. Absent: a slot, or part of the objective.
    pub rule: Option<RuleId>,
    /// The least. Absent: none.
    pub low: Option<f64>,
    /// The most. Absent: none.
    pub high: Option<f64>,
    /// What is added up, each column once.
    pub terms: Vec<LinearTerm>,
}

/// A column times a value.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LinearTerm {
    /// The place of the column.
    pub column: u32,
    /// How much of it.
    pub value: f64,
}

/// The program of a problem. Its best solution is the best plan, and where it has none there is none. Errors:
/// `plan_problem.*`.
pub fn plan_program(problem: &PlanProblem) -> Result<PlanProgram> {
    let model = Model::new(problem)?;
    let mut draft = Draft { model: &model, problem, cells: Vec::new(), program: PlanProgram::default() };
    draft.serve();
    for block in &model.blocks {
        draft.sums(block);
    }
    draft.runs();
    draft.kinds();
    Ok(draft.program)
}

struct Draft<'a> {
    model: &'a Model,
    problem: &'a PlanProblem,
    /// The day, the option and the column of everything that may be served.
    cells: Vec<(usize, usize, u32)>,
    program: PlanProgram,
}

impl Draft<'_> {
    fn column(&mut self, cost: f64, high: Option<f64>, choice: Option<SlotChoice>) -> u32 {
        self.program.columns.push(LinearColumn { cost, high, choice });
        self.program.columns.len() as u32 - 1
    }

    fn row(&mut self, rule: Option<usize>, [low, high]: [f64; 2], terms: Vec<LinearTerm>) {
        let rule = rule.and_then(|rule| self.problem.rules.get(rule)).map(|rule| rule.id.clone());
        let finite = |limit: f64| limit.is_finite().then_some(limit);
        self.program.rows.push(LinearRow { rule, low: finite(low), high: finite(high), terms });
    }

    /// Every slot has one dish.
    fn serve(&mut self) {
        for (cell, allowed) in self.model.allowed.iter().enumerate() {
            let day = cell / self.model.slots.max(1);
            let mut terms = Vec::new();
            for option in allowed {
                let column = self.column(self.model.cost.at(day, *option), Some(1.0), self.choice(day, *option));
                self.cells.push((day, *option, column));
                terms.push(LinearTerm { column, value: 1.0 });
            }
            self.row(None, [1.0, 1.0], terms);
        }
    }

    fn choice(&self, day: usize, option: usize) -> Option<SlotChoice> {
        let option = self.model.options.get(option)?;
        let (date, slot) = (self.problem.days.get(day)?.date, *self.problem.slots.get(option.slot)?);
        Some(SlotChoice { date, slot, menu_id: self.problem.dishes.get(option.dish)?.menu_id.clone() })
    }

    /// Terms between limits; of advice with a slack at each side, which its price is paid for.
    fn hold(&mut self, rule: Option<usize>, weight: Weight, [low, high]: [f64; 2], terms: Vec<LinearTerm>) {
        let Some(price) = weight.price() else { return self.row(rule, [low, high], terms) };
        for (limits, sign) in [([low, f64::INFINITY], 1.0), ([f64::NEG_INFINITY, high], -1.0)] {
            if limits.iter().any(|limit| limit.is_finite()) {
                let slack = self.column(price, None, None);
                let slack = LinearTerm { column: slack, value: sign };
                self.row(rule, limits, terms.iter().copied().chain([slack]).collect());
            }
        }
    }

    /// The means of a block's columns over the days of each group.
    fn sums(&mut self, block: &Block) {
        for (place, own) in block.columns.iter().enumerate() {
            if !(own.low.is_finite() || own.high.is_finite()) {
                continue;
            }
            for (group, size) in block.sizes.iter().enumerate() {
                let within = self.cells.iter().filter(|(day, ..)| block.group.get(*day) == Some(&group));
                let term = |(_, option, column): &(usize, usize, u32)| LinearTerm {
                    column: *column,
                    value: block.coefficients.at(*option, place) / size,
                };
                let terms = within.map(term).filter(|term| term.value != 0.0).collect();
                self.hold(own.rule, own.weight, [own.low, own.high], terms);
            }
        }
    }

    /// The days and columns of the options that are counted.
    fn counted(&self, counts: impl Fn(usize) -> bool) -> Vec<(usize, u32)> {
        let counted: Vec<bool> = (0..self.model.options.len()).map(counts).collect();
        let of = self.cells.iter().filter(|(_, option, _)| at(&counted, *option));
        of.map(|(day, _, column)| (*day, *column)).collect()
    }

    /// Every run of days by itself, of each class that it counts.
    fn runs(&mut self) {
        for run in &self.model.runs {
            let low = if run.min > 0 { f64::from(run.min) } else { f64::NEG_INFINITY };
            let high = if run.max < u32::MAX { f64::from(run.max) } else { f64::INFINITY };
            for class in run.classes.clone() {
                let of_class = |option: usize| self.model.classes.get(option).is_some_and(|own| own.contains(&class));
                let counted = self.counted(of_class);
                for first in 0..=self.model.days - run.days {
                    let days = first..first + run.days;
                    let terms = within(&counted, |day| days.contains(&day), 1.0);
                    self.hold(Some(run.rule), run.weight, [low, high], terms);
                }
            }
        }
    }

    /// Something occurs at most as often as it is served, and once at most; so many occur in every week.
    fn kinds(&mut self) {
        for (number, kinds) in self.model.kinds.iter().enumerate() {
            let model = self.model;
            let of_kind = |value: usize| {
                let is = |option: usize| model.kinds_of.get(option).is_some_and(|own| own.contains(&(number, value)));
                self.counted(is)
            };
            let counted: Vec<Vec<(usize, u32)>> = (0..kinds.count).map(of_kind).collect();
            for week in 0..self.model.weeks {
                let mut different = Vec::new();
                for counted in &counted {
                    let occurs = LinearTerm { column: self.column(0.0, Some(1.0), None), value: 1.0 };
                    let mut terms = within(counted, |day| self.model.week.get(day) == Some(&week), -1.0);
                    terms.push(occurs);
                    self.row(Some(kinds.rule), [f64::NEG_INFINITY, 0.0], terms);
                    different.push(occurs);
                }
                let low = f64::from(kinds.min);
                self.hold(Some(kinds.rule), kinds.weight, [low, f64::INFINITY], different);
            }
        }
    }
}

/// What is served on some days of what is counted.
fn within(counted: &[(usize, u32)], days: impl Fn(usize) -> bool, value: f64) -> Vec<LinearTerm> {
    let own = counted.iter().filter(|(day, _)| days(*day));
    own.map(|(_, column)| LinearTerm { column: *column, value }).collect()
}
