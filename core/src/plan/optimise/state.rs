//! A plan under search, with every sum kept as options change places.

mod breach;
mod look;

use super::grid::{Grid, at};
use super::model::{Model, Run, Weight};
use super::sums::{Sums, beyond};

/// What a change does: to the objective, and to the weighted breaches of what is required.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Effect {
    pub(super) objective: f64,
    pub(super) breach: f64,
}

impl std::ops::AddAssign for Effect {
    fn add_assign(&mut self, other: Self) {
        self.objective += other.objective;
        self.breach += other.breach;
    }
}

impl Effect {
    pub(super) fn total(self) -> f64 {
        self.objective + self.breach
    }
}

#[derive(Debug, Clone, Default)]
pub(super) struct State {
    /// The option of each cell.
    pub(super) chosen: Vec<usize>,
    blocks: Vec<Sums>,
    /// How often each class stands in each run of days, class-major; a run is named by its first day.
    runs: Grid<u32>,
    /// By how much each run's rule is broken, over all classes and days.
    short: Vec<i64>,
    /// What a breach of it weighs.
    run_weights: Vec<f64>,
    /// How often each kind stands in each week, by rule of variety.
    kinds: Vec<Grid<u32>>,
    /// How many different ones each week has.
    different: Vec<Vec<u32>>,
    kind_weights: Vec<f64>,
    /// The objectives of the levels before, and what going beyond their limits weighs.
    kept: Vec<State>,
    kept_weights: Vec<f64>,
    /// Groups, runs and weeks that break something required.
    broken: i64,
    pub(super) now: Effect,
}

fn short(run: &Run, count: u32) -> u32 {
    count.saturating_sub(run.max) + run.min.saturating_sub(count)
}

impl State {
    /// The sums of a choice, each required breach weighing the same.
    pub(super) fn new(model: &Model, chosen: Vec<usize>, weight: f64) -> Self {
        let fixed = |of: Weight| match of {
            Weight::Required => weight,
            Weight::Priced(price) => price,
        };
        let blocks = model.blocks.iter().map(|block| {
            let (height, width) = (block.sizes.len(), block.columns.len());
            let mut sums = Sums {
                sums: Grid::new(height, width),
                low: Grid::new(height, width),
                high: Grid::new(height, width),
                weights: Grid::new(height, width),
                now: vec![Effect::default(); height],
            };
            for (group, size) in block.sizes.iter().enumerate() {
                let rows =
                    sums.low.row_mut(group).iter_mut().zip(sums.high.row_mut(group)).zip(sums.weights.row_mut(group));
                for (((low, high), weight), column) in rows.zip(&block.columns) {
                    (*low, *high) = (column.low * size, column.high * size);
                    // A mean is broken by a part of what its sum is broken by.
                    *weight = fixed(column.weight) * column.steepness() / size;
                }
            }
            sums
        });
        let mut state = Self {
            blocks: blocks.collect(),
            run_weights: model.runs.iter().map(|run| fixed(run.weight)).collect(),
            kind_weights: model.kinds.iter().map(|kinds| fixed(kinds.weight)).collect(),
            kept: model.kept.iter().map(|kept| Self::new(&kept.model, chosen.clone(), 1.0)).collect(),
            kept_weights: vec![weight; model.kept.len()],
            ..Self::default()
        };
        state.choose(model, chosen);
        state
    }

    /// Takes another choice, counts and adds up everything anew; the weights stay.
    pub(super) fn choose(&mut self, model: &Model, chosen: Vec<usize>) {
        self.chosen = chosen;
        for (kept, state) in model.kept.iter().zip(&mut self.kept) {
            state.choose(&kept.model, self.chosen.clone());
        }
        self.runs = Grid::new(model.class_run.len(), model.days);
        self.kinds = model.kinds.iter().map(|kinds| Grid::new(model.weeks, kinds.count)).collect();
        for (cell, &option) in self.chosen.iter().enumerate() {
            let day = cell / model.slots;
            for &class in model.classes.get(option).into_iter().flatten() {
                if let Some(run) = run_of(model, class) {
                    for count in self.runs.row_mut(class).get_mut(starts(run, model.days, day)).into_iter().flatten() {
                        *count += 1;
                    }
                }
            }
            let week = model.week.get(day).copied().unwrap_or_default();
            for &(kinds, value) in model.kinds_of.get(option).into_iter().flatten() {
                if let Some(count) = self.kinds.get_mut(kinds).and_then(|grid| grid.row_mut(week).get_mut(value)) {
                    *count += 1;
                }
            }
        }
        let different = |grid: &Grid<u32>| {
            (0..model.weeks).map(|week| grid.row(week).iter().filter(|count| **count > 0).count() as u32).collect()
        };
        self.different = self.kinds.iter().map(different).collect();
        let all = |run: &Run| {
            let counts =
                run.classes.clone().flat_map(|class| self.runs.row(class).iter().take(model.days + 1 - run.days));
            counts.map(|count| i64::from(short(run, *count))).sum()
        };
        self.short = model.runs.iter().map(all).collect();
        self.add(model);
    }

    /// Adds up everything anew: sums that were changed often may differ in their last bits, counts never do.
    pub(super) fn add(&mut self, model: &Model) {
        for (kept, state) in model.kept.iter().zip(&mut self.kept) {
            state.add(&kept.model);
        }
        for (block, sums) in model.blocks.iter().zip(&mut self.blocks) {
            sums.sums = Grid::new(block.sizes.len(), block.columns.len());
            for (cell, &option) in self.chosen.iter().enumerate() {
                let group = block.group.get(cell / model.slots).copied().unwrap_or_default();
                for (sum, value) in sums.sums.row_mut(group).iter_mut().zip(block.coefficients.row(option)) {
                    *sum += value;
                }
            }
        }
        self.weigh(model);
    }

    /// Adds up what is broken, from the sums and weights there are.
    fn weigh(&mut self, model: &Model) {
        self.broken = 0;
        self.now = Effect {
            objective: self
                .chosen
                .iter()
                .enumerate()
                .map(|(cell, option)| model.cost.at(cell / model.slots, *option))
                .sum(),
            breach: 0.0,
        };
        for (block, sums) in model.blocks.iter().zip(&mut self.blocks) {
            for group in 0..block.sizes.len() {
                let effect = sums.effect(block, group);
                if let Some(now) = sums.now.get_mut(group) {
                    *now = effect;
                }
                self.broken += i64::from(effect.breach > 0.0);
                self.now += effect;
            }
        }
        for (number, run) in model.runs.iter().enumerate() {
            let breach = at(&self.short, number);
            self.now += self.counted(&self.run_weights, number, run.weight, breach);
            self.broken += required(run.weight) * breach;
        }
        for (number, kinds) in model.kinds.iter().enumerate() {
            let weeks = self.different.get(number).into_iter().flatten();
            let breach: u32 = weeks.map(|different| kinds.min.saturating_sub(*different)).sum();
            self.now += self.counted(&self.kind_weights, number, kinds.weight, breach.into());
            self.broken += required(kinds.weight) * i64::from(breach);
        }
        for ((kept, state), weight) in model.kept.iter().zip(&self.kept).zip(&self.kept_weights) {
            let beyond = kept.beyond(state.now.objective);
            self.now.breach += weight * beyond;
            self.broken += i64::from(beyond > 0.0);
        }
    }

    fn counted(&self, weights: &[f64], number: usize, weight: Weight, breach: i64) -> Effect {
        let effect = weights.get(number).copied().unwrap_or_default() * breach as f64;
        match weight {
            Weight::Required => Effect { objective: 0.0, breach: effect },
            Weight::Priced(_) => Effect { objective: effect, breach: 0.0 },
        }
    }

    /// Whether everything required holds.
    pub(super) fn holds(&self) -> bool {
        self.broken == 0
    }

    /// Whether a day lies in something required that is broken.
    pub(super) fn is_sore(&self, model: &Model, day: usize) -> bool {
        let required = |run: &&Run| run.weight == Weight::Required;
        let broken = |class: usize, run: &Run| {
            let counts = self.runs.row(class).get(starts(run, model.days, day)).unwrap_or_default();
            counts.iter().any(|count| short(run, *count) > 0)
        };
        let sums = self.groups(model, day).any(|(_, _, now)| now.breach > 0.0);
        let kinds = || {
            model.kinds.iter().zip(&self.different).any(|(kinds, different)| {
                kinds.weight == Weight::Required && at(different, at(&model.week, day)) < kinds.min
            })
        };
        let cells = self.chosen.iter().skip(day * model.slots).take(model.slots);
        let served = || {
            let mut classes = cells.flat_map(|option| classes(model, *option));
            classes.any(|class| run_of(model, *class).filter(required).is_some_and(|run| broken(*class, run)))
        };
        let lacking = || {
            let mut least = model.runs.iter().filter(required).filter(|run| run.min > 0);
            least.any(|run| run.classes.clone().any(|class| broken(class, run)))
        };
        self.broken > 0 && (sums || kinds() || served() || lacking())
    }

    /// Puts an option into a cell, whose effect is known.
    pub(super) fn put(&mut self, model: &Model, cell: usize, new: usize, effect: Effect) {
        let Some(place) = self.chosen.get_mut(cell) else { return };
        let old = std::mem::replace(place, new);
        self.now += effect;
        let day = cell / model.slots;
        for (kept, state) in model.kept.iter().zip(&mut self.kept) {
            let (before, change) = (kept.beyond(state.now.objective), state.look(&kept.model, cell, new));
            state.put(&kept.model, cell, new, change);
            self.broken += i64::from(kept.beyond(state.now.objective) > 0.0) - i64::from(before > 0.0);
        }
        for (block, sums) in model.blocks.iter().zip(&mut self.blocks) {
            let group = block.group.get(day).copied().unwrap_or_default();
            for ((sum, old), new) in
                sums.sums.row_mut(group).iter_mut().zip(block.coefficients.row(old)).zip(block.coefficients.row(new))
            {
                *sum += new - old;
            }
            let effect = sums.effect(block, group);
            if let Some(now) = sums.now.get_mut(group) {
                self.broken += i64::from(effect.breach > 0.0) - i64::from(now.breach > 0.0);
                *now = effect;
            }
        }
        for (option, more) in [(old, false), (new, true)] {
            for &class in classes(model, option) {
                let Some((number, run)) = numbered_run(model, class) else { continue };
                for count in self.runs.row_mut(class).get_mut(starts(run, model.days, day)).into_iter().flatten() {
                    let change = changed(run, *count, more);
                    self.broken += required(run.weight) * change;
                    if let Some(short) = self.short.get_mut(number) {
                        *short += change;
                    }
                    *count = stepped(*count, more);
                }
            }
            let week = model.week.get(day).copied().unwrap_or_default();
            for &(number, value) in kinds_of(model, option) {
                let (Some(kinds), Some(count), Some(different)) = (
                    model.kinds.get(number),
                    self.kinds.get_mut(number).and_then(|grid| grid.row_mut(week).get_mut(value)),
                    self.different.get_mut(number).and_then(|weeks| weeks.get_mut(week)),
                ) else {
                    continue;
                };
                let before = kinds.min.saturating_sub(*different);
                *different -= u32::from(*count > 0);
                *count = stepped(*count, more);
                *different += u32::from(*count > 0);
                self.broken +=
                    required(kinds.weight) * (i64::from(kinds.min.saturating_sub(*different)) - i64::from(before));
            }
        }
    }

    /// Makes what is broken weigh more and what holds weigh less, and adds up again.
    pub(super) fn teach(&mut self, model: &Model, more: f64, less: f64, least: f64) {
        for (block, sums) in model.blocks.iter().zip(&mut self.blocks) {
            for (group, size) in block.sizes.iter().enumerate() {
                let limits = sums.low.row(group).iter().zip(sums.high.row(group));
                let rows = sums.weights.row_mut(group).iter_mut().zip(sums.sums.row(group)).zip(limits);
                for (((weight, sum), (low, high)), column) in rows.zip(&block.columns).take(block.required) {
                    *weight = if beyond(*sum, *low, *high) > 0.0 {
                        *weight * more
                    } else {
                        (*weight * less).max(least * column.steepness() / size)
                    };
                }
            }
        }
        for (number, _) in model.runs.iter().enumerate().filter(|(_, run)| run.weight == Weight::Required) {
            let breach = at(&self.short, number) > 0;
            if let Some(weight) = self.run_weights.get_mut(number) {
                *weight = if breach { *weight * more } else { (*weight * less).max(least) };
            }
        }
        for (number, kinds) in model.kinds.iter().enumerate().filter(|(_, kinds)| kinds.weight == Weight::Required) {
            let breach = self.different.get(number).into_iter().flatten().any(|different| *different < kinds.min);
            if let Some(weight) = self.kind_weights.get_mut(number) {
                *weight = if breach { *weight * more } else { (*weight * less).max(least) };
            }
        }
        for ((kept, state), weight) in model.kept.iter().zip(&self.kept).zip(&mut self.kept_weights) {
            let beyond = kept.beyond(state.now.objective) > 0.0;
            *weight = if beyond { *weight * more } else { (*weight * less).max(least) };
        }
        self.weigh(model);
    }
}

fn required(weight: Weight) -> i64 {
    i64::from(weight == Weight::Required)
}

fn stepped(count: u32, more: bool) -> u32 {
    if more { count + 1 } else { count.saturating_sub(1) }
}

fn classes(model: &Model, option: usize) -> &[usize] {
    model.classes.get(option).map(Vec::as_slice).unwrap_or_default()
}

fn kinds_of(model: &Model, option: usize) -> &[(usize, usize)] {
    model.kinds_of.get(option).map(Vec::as_slice).unwrap_or_default()
}

pub(super) fn run_of(model: &Model, class: usize) -> Option<&Run> {
    model.class_run.get(class).and_then(|run| model.runs.get(*run))
}

fn numbered_run(model: &Model, class: usize) -> Option<(usize, &Run)> {
    model.class_run.get(class).and_then(|run| model.runs.get(*run).map(|it| (*run, it)))
}

/// What one more or one less does to the breach of a run.
fn changed(run: &Run, count: u32, more: bool) -> i64 {
    i64::from(short(run, stepped(count, more))) - i64::from(short(run, count))
}

/// The first days of the runs that hold a day.
pub(super) fn starts(run: &Run, days: usize, day: usize) -> std::ops::RangeInclusive<usize> {
    (day + 1).saturating_sub(run.days)..=day.min(days - run.days)
}
