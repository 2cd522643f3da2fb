//! Portions that are chosen with the plan: each audience's ladle of a slot is one of a few.

use super::check::Index;
use super::grid::{Grid, at};
use super::model::{Block, Choice, Column, Model, Weight};
use super::{PlanProblem, PlanSlot, PortionFactor};
use crate::error::Result;
use crate::id::AudienceKey;
use std::borrow::Cow;

/// A slot whose portion is chosen with the plan.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PortionChoice {
    /// The slot.
    pub slot: PlanSlot,
    /// The parts of the reference portion to choose from, above 0 and rising: what a ladle can serve. One of them holds
    /// for the whole plan.
    pub factors: Vec<f64>,
}

/// The portion of a slot that was chosen for an audience.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChosenPortion {
    /// Who.
    pub audience: AudienceKey,
    /// The slot.
    pub slot: PlanSlot,
    /// The part of the reference portion.
    pub factor: f64,
}

impl PlanProblem {
    /// The same problem where these portions are decided: what trays, substitutes and explanations of a plan are made from.
    pub fn with_portions(&self, portions: &[ChosenPortion]) -> Self {
        let mut problem = self.clone();
        for audience in &mut problem.audiences {
            for chosen in portions.iter().filter(|chosen| chosen.audience == audience.audience) {
                audience.choices.retain(|choice| choice.slot != chosen.slot);
                audience.portions.retain(|portion| portion.slot != chosen.slot);
                audience.portions.push(PortionFactor { slot: chosen.slot, factor: chosen.factor });
            }
        }
        problem
    }
}

/// Whose portions a sum or a cost is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Eaters {
    /// The reference portion.
    Nobody,
    /// One audience, by its place.
    One(usize),
    /// All of them, by their heads.
    All,
}

/// An audience's ladle of a slot.
#[derive(Debug, Clone)]
pub(super) struct Ladle {
    pub(super) audience: usize,
    pub(super) slot: usize,
    pub(super) factors: Vec<f64>,
    pub(super) heads: f64,
    /// Which of the factors it has.
    pub(super) now: usize,
}

/// What the first ladles make, from which the sums of others follow.
#[derive(Debug, Clone, Default)]
pub(super) struct Ladles {
    pub(super) all: Vec<Ladle>,
    /// The reference portions of all heads, by slot, with the first factors.
    servings: Vec<f64>,
    /// Coefficients by block, and costs that depend on portions by whose they are, with the first factors.
    coefficients: Vec<Grid<f64>>,
    pub(super) costs: Vec<(Eaters, Grid<f64>)>,
    /// The costs of no portion in particular.
    pub(super) fixed: Grid<f64>,
}

impl Ladles {
    pub(super) fn new(problem: &PlanProblem, index: &Index<'_>) -> Result<Self> {
        let mut ladles = Self::default();
        for (place, audience) in problem.audiences.iter().enumerate() {
            for choice in &audience.choices {
                let (slot, factors, heads) = (index.slot(choice.slot)?, choice.factors.clone(), audience.heads.into());
                ladles.all.push(Ladle { audience: place, slot, factors, heads, now: 0 });
            }
        }
        ladles.servings = (0..problem.slots.len()).map(|slot| index.servings(problem, slot)).collect();
        Ok(ladles)
    }

    /// How many times as much some ladles serve as the first ones.
    fn times(&self, eaters: Eaters, slot: usize, which: impl Fn(&Ladle) -> usize) -> f64 {
        let own = self.all.iter().filter(|ladle| ladle.slot == slot);
        let first = |ladle: &Ladle| at(&ladle.factors, 0);
        match eaters {
            Eaters::Nobody => 1.0,
            Eaters::One(audience) => {
                let own = own.filter(|ladle| ladle.audience == audience);
                own.map(|ladle| at(&ladle.factors, which(ladle)) / first(ladle)).fold(1.0, |all, times| all * times)
            }
            Eaters::All => {
                let servings = at(&self.servings, slot);
                let more: f64 = own.map(|ladle| ladle.heads * (at(&ladle.factors, which(ladle)) - first(ladle))).sum();
                if servings > 0.0 { (servings + more) / servings } else { 1.0 }
            }
        }
    }

    fn most(&self, eaters: Eaters, slot: usize) -> f64 {
        self.times(eaters, slot, |ladle| ladle.factors.len().saturating_sub(1))
    }

    fn now(&self, eaters: Eaters, slot: usize) -> f64 {
        self.times(eaters, slot, |ladle| ladle.now)
    }

    /// The most or the least that a value of the first ladles can become.
    fn end(&self, value: f64, eaters: Eaters, slot: usize, most: bool) -> f64 {
        let times = if (value >= 0.0) == most { self.most(eaters, slot) } else { 1.0 };
        value * times
    }
}

impl Model {
    /// Keeps what the first ladles make, where any are to choose.
    pub(super) fn keep_ladles(&mut self) {
        if !self.ladles.all.is_empty() {
            self.ladles.coefficients = self.blocks.iter().map(|block| block.coefficients.clone()).collect();
            self.ladles.fixed = self.cost.clone();
            self.weigh_costs();
        }
    }

    /// The place of each ladle among its factors.
    pub(super) fn portions(&self) -> Vec<usize> {
        self.ladles.all.iter().map(|ladle| ladle.now).collect()
    }

    /// Takes other ladles. Sums that were made with the old ones are to be made anew.
    pub(super) fn serve(&mut self, portions: &[usize]) {
        for kept in &mut self.kept {
            kept.model.serve(portions);
        }
        let mut changed = vec![false; self.slots];
        for (ladle, now) in self.ladles.all.iter_mut().zip(portions) {
            if let Some(changed) = changed.get_mut(ladle.slot).filter(|_| ladle.now != *now) {
                (*changed, ladle.now) = (true, *now);
            }
        }
        if !changed.contains(&true) {
            return;
        }
        for (block, first) in self.blocks.iter_mut().zip(&self.ladles.coefficients) {
            for (place, column) in block.columns.iter().enumerate().filter(|(_, it)| it.eaters != Eaters::Nobody) {
                let times: Vec<f64> = (0..self.slots).map(|slot| self.ladles.now(column.eaters, slot)).collect();
                for (option, choice) in self.options.iter().enumerate().filter(|(_, it)| at(&changed, it.slot)) {
                    if let Some(cell) = block.coefficients.row_mut(option).get_mut(place) {
                        *cell = first.at(option, place) * at(&times, choice.slot);
                    }
                }
            }
        }
        self.weigh_costs();
    }

    fn weigh_costs(&mut self) {
        let ladles = &self.ladles;
        self.cost = costs(ladles, &self.options, self.days, |value, eaters, slot| value * ladles.now(eaters, slot));
    }

    /// A model whose sums lie at least as well as those of any ladles: each limit is judged by the ladle that keeps it
    /// best, each cost is that of the smallest portion. What it proves holds whatever is chosen.
    pub(super) fn relaxed(&self) -> Cow<'_, Self> {
        let ladles = &self.ladles;
        if ladles.all.is_empty() {
            return Cow::Borrowed(self);
        }
        let mut relaxed = self.clone();
        relaxed.ladles = Ladles::default();
        relaxed.cost =
            costs(ladles, &self.options, self.days, |value, eaters, slot| ladles.end(value, eaters, slot, false));
        relaxed.blocks =
            self.blocks.iter().zip(&ladles.coefficients).map(|(block, first)| self.eased(block, first)).collect();
        Cow::Owned(relaxed)
    }

    /// A block whose columns have one side each.
    fn eased(&self, block: &Block, first: &Grid<f64>) -> Block {
        let mut sides: Vec<(usize, bool, Column)> = Vec::new();
        for (place, column) in block.columns.iter().enumerate() {
            let (low, high) = (Column { high: f64::INFINITY, ..*column }, Column { low: f64::NEG_INFINITY, ..*column });
            sides.extend([(place, true, low), (place, false, high)]);
        }
        sides.retain(|(_, _, column)| column.low.is_finite() || column.high.is_finite());
        sides.sort_by_key(|(_, _, column)| column.weight != Weight::Required);
        let mut coefficients = Grid::new(self.options.len(), sides.len());
        for (option, choice) in self.options.iter().enumerate() {
            for (cell, (place, most, column)) in coefficients.row_mut(option).iter_mut().zip(&sides) {
                *cell = self.ladles.end(first.at(option, *place), column.eaters, choice.slot, *most);
            }
        }
        let required = sides.iter().filter(|(_, _, column)| column.weight == Weight::Required).count();
        let columns = sides.into_iter().map(|(_, _, column)| column).collect();
        Block { group: block.group.clone(), sizes: block.sizes.clone(), columns, required, coefficients }
    }
}

/// The costs of all portions, each as it is served.
fn costs(ladles: &Ladles, options: &[Choice], days: usize, served: impl Fn(f64, Eaters, usize) -> f64) -> Grid<f64> {
    let mut all = ladles.fixed.clone();
    for (eaters, own) in &ladles.costs {
        for day in 0..days {
            for ((all, own), option) in all.row_mut(day).iter_mut().zip(own.row(day)).zip(options) {
                *all += served(*own, *eaters, option.slot);
            }
        }
    }
    all
}
