//! The problem with everything looked up: options, columns of sums, runs of days, weeks of kinds.

use super::check::Index;
use super::columns::{Drafts, Limit};
use super::grid::Grid;
use super::{LeftOut, PlanDemand, PlanObjective, PlanPeriod, PlanProblem, PlanRule};
use crate::balance::Severity;
use crate::error::Result;
use crate::nutrient::NutrientKey;
use crate::quantity::decimal;

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

/// A dish in a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Choice {
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
    /// What one of the column's units is in the unit of the rule.
    pub(super) unit: f64,
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
    pub(super) options: Vec<Choice>,
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
}

impl Model {
    pub(super) fn new(problem: &PlanProblem) -> Result<Self> {
        let index = Index::new(problem)?;
        let mut model = Self { days: problem.days.len(), slots: problem.slots.len(), ..Self::default() };
        for (dish, candidate) in problem.dishes.iter().enumerate() {
            let slots = index.slots(candidate)?;
            model.options.extend(slots.into_iter().map(|slot| Choice { slot, dish }));
        }
        model.options.sort_by_key(|choice| (choice.slot, choice.dish));
        model.left_out = left_out(problem, &index);
        model.allowed = index.allowed(problem, &model.options, &model.left_out)?;
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
        let mut drafts = Drafts::new(&model);
        for (number, rule) in problem.rules.iter().enumerate() {
            model.add(problem, &index, &mut drafts, number, rule)?;
        }
        model.aim(problem, &index, &mut drafts)?;
        model.blocks = drafts.blocks(model.options.len());
        Ok(model)
    }

    pub(super) fn cell(&self, day: usize, slot: usize) -> usize {
        day * self.slots + slot
    }

    fn add(
        &mut self,
        problem: &PlanProblem,
        index: &Index<'_>,
        drafts: &mut Drafts,
        number: usize,
        rule: &PlanRule,
    ) -> Result<()> {
        let weight = match rule.severity {
            Severity::Info => return Ok(()),
            Severity::Required => Weight::Required,
            Severity::Advisory => Weight::Priced(rule.price),
        };
        match &rule.demand {
            PlanDemand::Nutrient { audience, nutrient, period, min, max } => {
                let portions = index.portions(audience.as_ref())?;
                let ends = |low: bool| -> Vec<f64> {
                    let value = |option: &Choice| end(index, option, nutrient, low) * at(&portions, option);
                    self.options.iter().map(value).collect()
                };
                let (least, most) = (ends(true), ends(false));
                let unit = max.or(*min).map(f64::abs).filter(|limit| *limit > 0.0).unwrap_or(1.0);
                let limit = Limit { rule: number, weight, low: *min, high: *max, unit };
                if least == most {
                    drafts.limit(*period, &limit, least);
                } else {
                    drafts.limit(*period, &Limit { high: None, ..limit }, least);
                    drafts.limit(*period, &Limit { low: None, ..limit }, most);
                }
            }
            PlanDemand::EnergyShare { audience, nutrient, kcal_per_gram, energy, period, min, max } => {
                let portions = index.portions(audience.as_ref())?;
                for (share, is_min) in [(min, true), (max, false)] {
                    let Some(share) = *share else { continue };
                    let value = |option: &Choice| {
                        let part = end(index, option, nutrient, is_min) * kcal_per_gram;
                        (part - share * end(index, option, energy, !is_min)) * at(&portions, option)
                    };
                    let values: Vec<f64> = self.options.iter().map(value).collect();
                    // A share has no amount of its own: the dish that moves it most is taken as the unit.
                    let unit = values.iter().fold(0.0_f64, |most, value| most.max(value.abs())).max(1e-9);
                    let (low, high) = (is_min.then_some(0.0), (!is_min).then_some(0.0));
                    drafts.limit(*period, &Limit { rule: number, weight, low, high, unit }, values);
                }
            }
            PlanDemand::Budget { audience, period, max } => {
                let portions = index.portions(audience.as_ref())?;
                let values = self.options.iter().map(|option| cost(problem, option) * at(&portions, option));
                let max = decimal::to_f64(*max);
                let unit = if max == 0.0 { 1.0 } else { max.abs() };
                let limit = Limit { rule: number, weight, low: None, high: Some(max), unit };
                drafts.limit(*period, &limit, values.collect());
            }
            PlanDemand::DishUses { window, max } => {
                let names: Vec<Vec<usize>> = self.options.iter().map(|option| vec![option.dish]).collect();
                self.run(number, weight, *window, 0, *max, problem.dishes.len(), &names);
            }
            PlanDemand::TraitUses { trait_kind, value, slot, window, min, max } => {
                let (count, names) = index.traits(problem, &self.options, trait_kind, value.as_deref(), *slot)?;
                self.run(number, weight, *window, min.unwrap_or(0), max.unwrap_or(u32::MAX), count, &names);
            }
            PlanDemand::Variety { trait_kind, slot, min } => {
                let (count, names) = index.traits(problem, &self.options, trait_kind, None, *slot)?;
                let kind = self.kinds.len();
                for (of, names) in self.kinds_of.iter_mut().zip(names) {
                    of.extend(names.into_iter().map(|value| (kind, value)));
                }
                self.kinds.push(Kinds { rule: number, min: *min, count, weight });
            }
        }
        Ok(())
    }

    #[expect(clippy::too_many_arguments, reason = "each is one fact of a run")]
    fn run(
        &mut self,
        rule: usize,
        weight: Weight,
        window: Option<u32>,
        min: u32,
        max: u32,
        count: usize,
        names: &[Vec<usize>],
    ) {
        let first = self.class_run.len();
        let days = window.map_or(self.days, |days| (days as usize).min(self.days)).max(1);
        for (classes, names) in self.classes.iter_mut().zip(names) {
            classes.extend(names.iter().map(|name| first + name));
        }
        self.class_run.extend(std::iter::repeat_n(self.runs.len(), count));
        // No run of so many days lies in the plan, so nothing is asked of one; a most still holds for what there is.
        let min = if window.is_some_and(|days| days as usize > self.days) { 0 } else { min };
        self.runs.push(Run { rule, days, min, max, weight, classes: first..first + count });
    }

    fn aim(&mut self, problem: &PlanProblem, index: &Index<'_>, drafts: &mut Drafts) -> Result<()> {
        let days = self.days as f64;
        for objective in &problem.objective {
            match objective {
                PlanObjective::Cost => self.charge(|_, option| cost(problem, option) / days),
                PlanObjective::Avoid { menu_id, weight } => {
                    let dish = index.dish(menu_id)?;
                    self.charge(|_, option| if option.dish == dish { weight / days } else { 0.0 });
                }
                PlanObjective::Changes { from, weight } => {
                    let kept = index.choices(from)?;
                    self.charge(|day, option| match kept.get(&(day, option.slot)) {
                        Some(dish) if *dish != option.dish => *weight,
                        _ => 0.0,
                    });
                }
                PlanObjective::Deviation { audience, nutrient, target, weight } => {
                    let portions = index.portions(audience.as_ref())?;
                    let values = self
                        .options
                        .iter()
                        .map(|option| end(index, option, nutrient, true) * at(&portions, option) / target);
                    drafts.column(
                        PlanPeriod::Day,
                        Column {
                            rule: None,
                            low: 1.0,
                            high: 1.0,
                            weight: Weight::Priced(weight / days),
                            unit: *target,
                        },
                        values.collect(),
                    );
                }
            }
        }
        Ok(())
    }
}

impl Model {
    /// Adds to the objective of every option on every day.
    fn charge(&mut self, price: impl Fn(usize, &Choice) -> f64) {
        for day in 0..self.days {
            for (all, option) in self.cost.row_mut(day).iter_mut().zip(&self.options) {
                *all += price(day, option);
            }
        }
    }
}

/// The end of a dish's value that a limit is judged by. What has no upper end is left out where that is forbidden; where
/// it is only priced, what is known is priced.
fn end(index: &Index<'_>, option: &Choice, nutrient: &NutrientKey, low: bool) -> f64 {
    let found = index.value(option.dish, nutrient);
    found.map_or(0.0, |value| if low { value.low } else { value.high.unwrap_or(value.low) })
}

fn cost(problem: &PlanProblem, option: &Choice) -> f64 {
    problem.dishes.get(option.dish).map_or(0.0, |dish| decimal::to_f64(dish.cost))
}

/// The dishes that nobody knows the most of, where a required limit asks for it.
fn left_out(problem: &PlanProblem, index: &Index<'_>) -> Vec<LeftOut> {
    let mut all = Vec::new();
    for rule in problem.rules.iter().filter(|rule| rule.severity == Severity::Required) {
        let asked: Vec<&NutrientKey> = match &rule.demand {
            PlanDemand::Nutrient { nutrient, max: Some(_), .. } => vec![nutrient],
            PlanDemand::EnergyShare { nutrient, energy, min, max, .. } => {
                let upper = max.is_some().then_some(nutrient);
                upper.into_iter().chain(min.is_some().then_some(energy)).collect()
            }
            _ => Vec::new(),
        };
        for nutrient in asked {
            for (place, dish) in problem.dishes.iter().enumerate() {
                let known = index.value(place, nutrient).is_some_and(|value| value.high.is_some());
                if !known {
                    all.push(LeftOut {
                        menu_id: dish.menu_id.clone(),
                        rule: rule.id.clone(),
                        nutrient: nutrient.clone(),
                    });
                }
            }
        }
    }
    all
}

fn at(portions: &[f64], option: &Choice) -> f64 {
    portions.get(option.slot).copied().unwrap_or(1.0)
}
