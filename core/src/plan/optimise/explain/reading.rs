//! What the rules' sums and counts are for a choice of dishes, added up from the choice alone.

use super::super::grid::Grid;
use super::super::model::{Block, Column, Model, Run};
use super::super::{PlanDemand, PlanProblem};
use super::limit::{SIDES, limit, whole};
use super::share::{Share, shares};
use crate::balance::{LimitSide, Severity};
use crate::error::Result;
use std::collections::BTreeMap;

/// Limits are met within this part of themselves.
const TOLERANCE: f64 = 1e-9;

/// One side of a rule on one day, in one week, in one run of days or over all of them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Reading {
    pub(super) rule: usize,
    pub(super) side: LimitSide,
    pub(super) first: usize,
    pub(super) last: usize,
    /// Which of those a run counts.
    pub(super) counted: Option<usize>,
    /// The scenario whose prices are added up.
    pub(super) scenario: Option<usize>,
    pub(super) value: f64,
    pub(super) limit: f64,
    /// What a breach by 1 is in the rule's unit.
    pub(super) whole: f64,
}

impl Reading {
    /// How far the value may still move.
    pub(super) fn slack(&self) -> f64 {
        match self.side {
            LimitSide::Minimum => self.value - self.limit,
            LimitSide::Maximum => self.limit - self.value,
        }
    }

    /// How far the limit is broken, in parts of it; counting rules in times.
    pub(super) fn breach(&self) -> f64 {
        let breach = -self.slack();
        if breach > TOLERANCE * self.limit.abs() { breach / self.whole } else { 0.0 }
    }

    pub(super) fn broken(&self) -> bool {
        self.breach() > 0.0
    }
}

/// Reads choices against the rules of a problem.
#[derive(Debug)]
pub(super) struct Reader<'a> {
    pub(super) problem: &'a PlanProblem,
    pub(super) model: &'a Model,
    pub(super) shares: Vec<Option<[Share; 2]>>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(problem: &'a PlanProblem, model: &'a Model) -> Result<Self> {
        Ok(Self { problem, model, shares: shares(problem)? })
    }

    /// Every side of every rule at every place; a budget at the prices of the scenario where it stands worst.
    pub(super) fn read(&self, chosen: &[usize]) -> Vec<Reading> {
        let mut all = self.read_each(chosen);
        if !self.has_scenarios() {
            return all;
        }
        let mut worst: BTreeMap<(usize, usize), (f64, Option<usize>)> = BTreeMap::new();
        for reading in all.iter().filter(|reading| self.is_budget(reading.rule)) {
            let own = (reading.slack(), reading.scenario);
            let known = worst.entry((reading.rule, reading.first)).or_insert(own);
            if own.0 < known.0 {
                *known = own;
            }
        }
        let stays = |it: &Reading| worst.get(&(it.rule, it.first)).is_none_or(|(_, scenario)| *scenario == it.scenario);
        all.retain(stays);
        all
    }

    /// How much less all budgets are broken on the mean of the prices that a model weighs than by the worst of them.
    pub(super) fn beyond_mean(&self, chosen: &[usize]) -> f64 {
        let mut budgets: BTreeMap<(usize, usize), Vec<f64>> = BTreeMap::new();
        if self.has_scenarios() {
            for reading in self.read_each(chosen).iter().filter(|it| self.is_budget(it.rule) && self.required(it.rule))
            {
                budgets.entry((reading.rule, reading.first)).or_default().push(reading.breach());
            }
        }
        let beyond = |breaches: &Vec<f64>| {
            breaches.iter().copied().fold(0.0, f64::max) - breaches.iter().sum::<f64>() / breaches.len() as f64
        };
        budgets.values().map(beyond).sum()
    }

    fn has_scenarios(&self) -> bool {
        self.problem.scenarios.iter().any(|scenario| !scenario.costs.is_empty())
    }

    fn is_budget(&self, rule: usize) -> bool {
        matches!(self.demand(rule), Some(PlanDemand::Budget { .. }))
    }

    /// The same with the prices of every scenario that could be worse than the others.
    fn read_each(&self, chosen: &[usize]) -> Vec<Reading> {
        let mut all = Vec::new();
        for block in &self.model.blocks {
            let days: Vec<Vec<usize>> = (0..block.sizes.len()).map(|group| block.days_of(group)).collect();
            let limited =
                block.columns.iter().enumerate().filter_map(|(place, column)| Some((place, column, column.rule?)));
            for (place, column, rule) in limited {
                for days in &days {
                    self.sum(chosen, (block, place, column), rule, days, &mut all);
                }
            }
        }
        for run in &self.model.runs {
            self.run(chosen, run, &mut all);
        }
        self.kinds(chosen, &mut all);
        all
    }

    pub(super) fn required(&self, rule: usize) -> bool {
        self.problem.rules.get(rule).is_some_and(|rule| rule.severity == Severity::Required)
    }

    fn demand(&self, rule: usize) -> Option<&PlanDemand> {
        self.problem.rules.get(rule).map(|rule| &rule.demand)
    }

    /// The sides of a sum over some days.
    fn sum(
        &self,
        chosen: &[usize],
        (block, place, column): (&Block, usize, &Column),
        rule: usize,
        days: &[usize],
        all: &mut Vec<Reading>,
    ) {
        let (Some(demand), Some(&first), Some(&last)) = (self.demand(rule), days.first(), days.last()) else { return };
        let served = || {
            let of_day = |day: &usize| chosen.iter().skip(day * self.model.slots).take(self.model.slots);
            days.iter().flat_map(of_day).copied()
        };
        for (side, end) in SIDES.into_iter().zip([column.low, column.high]) {
            let Some(limit) = limit(demand, side).filter(|_| end.is_finite()) else { continue };
            let value = match self.share(rule, side) {
                Some(share) => {
                    let total =
                        |of: &[f64]| served().map(|option| of.get(option).copied().unwrap_or_default()).sum::<f64>();
                    let energy = total(&share.energy);
                    // Nothing is a share of nothing.
                    if energy <= 0.0 {
                        continue;
                    }
                    total(&share.part) / energy
                }
                None => {
                    let sum: f64 = served().map(|option| block.coefficients.at(option, place)).sum();
                    sum * column.unit / days.len() as f64
                }
            };
            let (scenario, whole) = (column.scenario, whole(demand));
            all.push(Reading { rule, side, first, last, counted: None, scenario, value, limit, whole });
        }
    }

    pub(super) fn share(&self, rule: usize, side: LimitSide) -> Option<&Share> {
        let [least, most] = self.shares.get(rule)?.as_ref()?;
        Some(if side == LimitSide::Minimum { least } else { most })
    }

    /// Every run of days by itself, of each class that it counts.
    fn run(&self, chosen: &[usize], run: &Run, all: &mut Vec<Reading>) {
        let slots = self.model.slots.max(1);
        let mut counts: Grid<u32> = Grid::new(run.classes.len(), self.model.days);
        for (cell, option) in chosen.iter().enumerate() {
            for class in
                self.model.classes.get(*option).into_iter().flatten().filter(|class| run.classes.contains(class))
            {
                if let Some(count) = counts.row_mut(class - run.classes.start).get_mut(cell / slots) {
                    *count += 1;
                }
            }
        }
        let ends = [(LimitSide::Minimum, run.min, run.min > 0), (LimitSide::Maximum, run.max, run.max < u32::MAX)];
        for class in 0..run.classes.len() {
            for (first, days) in counts.row(class).windows(run.days).enumerate() {
                let (last, value) = (first + run.days - 1, f64::from(days.iter().sum::<u32>()));
                for (side, limit, _) in ends.into_iter().filter(|(_, _, asked)| *asked) {
                    let (rule, limit, counted, scenario) = (run.rule, f64::from(limit), Some(class), None);
                    all.push(Reading { rule, side, first, last, counted, scenario, value, limit, whole: 1.0 });
                }
            }
        }
    }

    /// The different ones of every week.
    fn kinds(&self, chosen: &[usize], all: &mut Vec<Reading>) {
        let slots = self.model.slots.max(1);
        for (number, kinds) in self.model.kinds.iter().enumerate() {
            let mut seen: Grid<bool> = Grid::new(self.model.weeks, kinds.count);
            for (cell, option) in chosen.iter().enumerate() {
                let week = self.model.week.get(cell / slots).copied().unwrap_or_default();
                let own = self.model.kinds_of.get(*option).into_iter().flatten().filter(|(of, _)| *of == number);
                for (_, value) in own {
                    if let Some(seen) = seen.row_mut(week).get_mut(*value) {
                        *seen = true;
                    }
                }
            }
            for week in 0..self.model.weeks {
                let in_week = |day: &usize| self.model.week.get(*day) == Some(&week);
                let (first, last) = ((0..self.model.days).find(in_week), (0..self.model.days).rfind(in_week));
                let (Some(first), Some(last)) = (first, last) else { continue };
                let value = seen.row(week).iter().filter(|seen| **seen).count() as f64;
                let (rule, side, limit) = (kinds.rule, LimitSide::Minimum, f64::from(kinds.min));
                let (counted, scenario) = (None, None);
                all.push(Reading { rule, side, first, last, counted, scenario, value, limit, whole: 1.0 });
            }
        }
    }
}
