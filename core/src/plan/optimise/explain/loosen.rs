//! The search for a choice whose worst breaches are small together: a limit moves once, for every day.

use super::super::dice::Dice;
use super::super::model::Model;
use super::super::state::{Effect, State};
use super::super::{ChosenPortion, PlanProblem, PlanRule, PlanSearch, SearchOptions};
use super::chosen::chosen;
use super::near_miss::{softened, with_dishes};
use super::reading::{Reader, Reading};
use super::relief::worst;
use crate::balance::Severity;
use crate::error::Result;

/// Most choices that are tried one by one.
const FEW: u64 = 20_000;
/// A change is weighed over the whole plan here, which takes so many times as long as elsewhere.
const DEAR: i64 = 8;
/// What the mean breach counts beside the worst ones: it shows the way where the worst days take turns.
const SLOPE: f64 = 0.05;

/// What a search for a choice came to.
pub(super) struct Looked {
    /// The choice that keeps every rule that does not give way. None: none was found.
    pub(super) chosen: Option<Vec<usize>>,
    /// Whether all were tried: it is the best of them, or there is none.
    pub(super) of_all: bool,
}

/// The choice whose limits give way least together.
pub(super) fn looked_for(
    reader: &Reader<'_>,
    gives: &[bool],
    steps: &[[f64; 2]],
    options: SearchOptions,
) -> Result<Looked> {
    if let Some(chosen) = every(reader, gives) {
        return Ok(Looked { chosen, of_all: true });
    }
    Ok(Looked { chosen: walked(reader, gives, steps, options)?, of_all: false })
}

/// The portions that a problem leaves open, as the choice has them that breaks least.
pub(super) fn decided(problem: &PlanProblem, model: &Model, options: SearchOptions) -> Result<Vec<ChosenPortion>> {
    if problem.audiences.iter().all(|audience| audience.choices.is_empty()) {
        return Ok(Vec::new());
    }
    let (soft, model) = softened(problem, model)?;
    let mut search = PlanSearch::of(soft, model, options)?;
    while !search.step(options.work.max(1)).finished {}
    Ok(search.outcome().portions)
}

/// A choice found by walking, which proves nothing.
pub(super) fn walked(
    reader: &Reader<'_>,
    gives: &[bool],
    steps: &[[f64; 2]],
    options: SearchOptions,
) -> Result<Option<Vec<usize>>> {
    // Half of the work for the choice that breaks least, which is a good place to start from.
    let (soft, model) = softened(reader.problem, reader.model)?;
    let half = SearchOptions { work: (options.work / 2).max(1), ..options };
    let mut search = PlanSearch::of(soft, model, half)?;
    while !search.step(half.work).finished {}
    let start = chosen(reader.problem, reader.model, &search.outcome().choices)?;
    let loose = loosened(reader, gives)?;
    let mut walk = Walk::new(&loose, steps, start, options);
    for left in (0..walk.work).rev() {
        walk.change(left);
    }
    Ok(walk.best.map(|(_, chosen)| chosen))
}

/// The model in which rules that give way count nothing, so that only the others can be broken.
fn loosened(reader: &Reader<'_>, gives: &[bool]) -> Result<Model> {
    let loose = |(number, rule): (usize, &PlanRule)| {
        let severity = match rule.severity {
            Severity::Required if gives.get(number).copied().unwrap_or_default() => Severity::Advisory,
            Severity::Required => Severity::Required,
            _ => Severity::Info,
        };
        PlanRule { severity, price: 0.0, ..rule.clone() }
    };
    let rules = reader.problem.rules.iter().enumerate().map(loose).collect();
    let loose = PlanProblem { rules, objective: Vec::new(), then: Vec::new(), ..reader.problem.clone() };
    Ok(with_dishes(Model::new(&loose)?, reader.model))
}

/// The best of all choices, or none where none keeps the rules that stay; nothing at all where there are too many.
pub(super) fn every(reader: &Reader<'_>, gives: &[bool]) -> Option<Option<Vec<usize>>> {
    let cells = &reader.model.allowed;
    let count = cells.iter().try_fold(1_u64, |count, allowed| count.checked_mul(allowed.len() as u64))?;
    if count > FEW {
        return None;
    }
    let mut best: Option<(f64, Vec<usize>)> = None;
    for code in 0..count {
        let mut code = code;
        let mut chosen = Vec::with_capacity(cells.len());
        for allowed in cells {
            let ways = (allowed.len() as u64).max(1);
            chosen.push(allowed.get((code % ways) as usize).copied().unwrap_or_default());
            code /= ways;
        }
        let stays =
            |reading: &Reading| !gives.get(reading.rule).copied().unwrap_or_default() && reader.required(reading.rule);
        if reader.read(&chosen).iter().any(|reading| stays(reading) && reading.broken()) {
            continue;
        }
        let sum: f64 = worst(reader, gives, &chosen).iter().map(Reading::breach).sum();
        if best.as_ref().is_none_or(|(known, _)| sum < *known) {
            best = Some((sum, chosen));
        }
    }
    Some(best.map(|(_, chosen)| chosen))
}

/// A walk over changes of dishes that grows choosier.
struct Walk<'a> {
    model: &'a Model,
    /// What a step of each limit is; a share's with the energy it is a share of.
    steps: &'a [[f64; 2]],
    state: State,
    dice: Dice,
    worst: Vec<[f64; 2]>,
    now: f64,
    warmth: f64,
    work: i64,
    best: Option<(f64, Vec<usize>)>,
}

impl<'a> Walk<'a> {
    fn new(model: &'a Model, steps: &'a [[f64; 2]], start: Vec<usize>, options: SearchOptions) -> Self {
        let mut walk = Self {
            model,
            steps,
            state: State::new(model, start, 10.0),
            dice: Dice::new(u64::from(options.seed) << 32),
            worst: Vec::new(),
            now: 0.0,
            warmth: 0.0,
            work: (options.work / 2 / DEAR).clamp(1, 1 << 32),
            best: None,
        };
        walk.now = walk.weigh();
        walk.warmth = walk.now / 20.0;
        walk
    }

    /// The worst breaches together, with a slope towards smaller ones.
    fn weigh(&mut self) -> f64 {
        self.worst.clear();
        self.worst.resize(self.steps.len(), [0.0; 2]);
        let (worst, steps, mut all) = (&mut self.worst, self.steps, 0.0);
        self.state.each_breach(self.model, |rule, (side, unit), breach| {
            let step = steps.get(rule).and_then(|sides| sides.get(side)).copied().unwrap_or_default();
            if step > 0.0
                && let Some(worst) = worst.get_mut(rule).and_then(|sides| sides.get_mut(side))
            {
                let breach = breach * unit / step;
                all += breach;
                *worst = worst.max(breach);
            }
        });
        let worst: f64 = self.worst.iter().flatten().sum();
        worst + SLOPE * all / self.model.days.max(1) as f64 + self.state.now.breach
    }

    /// Looks at one change, with so many left.
    fn change(&mut self, left: i64) {
        let part = left as f64 / self.work as f64;
        let temperature = self.warmth * part * part * part;
        let first = self.dice.below(self.model.allowed.len());
        let Some(new) = self.model.allowed.get(first).and_then(|allowed| self.dice.pick(allowed)) else { return };
        let Some(&old) = self.state.chosen.get(first) else { return };
        let mut undo = vec![(first, old)];
        self.put(first, new);
        if self.dice.below(4) == 0 {
            // Two days exchange the dishes of a slot.
            let second = self.dice.below(self.model.days) * self.model.slots + first % self.model.slots.max(1);
            let may = self.model.allowed.get(second).is_some_and(|allowed| allowed.binary_search(&old).is_ok());
            if let Some(&other) = self.state.chosen.get(second).filter(|_| may && second != first) {
                undo.push((second, other));
                self.put(second, old);
                let fits = self.model.allowed.get(first).is_some_and(|allowed| allowed.binary_search(&other).is_ok());
                if fits {
                    self.put(first, other);
                }
            }
        }
        let then = self.weigh();
        if then <= self.now || then - self.now < temperature * self.dice.patience() {
            self.now = then;
            self.keep();
        } else {
            for (cell, option) in undo.into_iter().rev() {
                self.put(cell, option);
            }
        }
    }

    fn put(&mut self, cell: usize, option: usize) {
        let effect: Effect = self.state.look(self.model, cell, option);
        self.state.put(self.model, cell, option, effect);
    }

    fn keep(&mut self) {
        let better =
            |best: &Option<(f64, Vec<usize>)>, now: f64| best.as_ref().is_none_or(|(known, _)| now < *known - 1e-12);
        if !self.state.holds() || !better(&self.best, self.now) {
            return;
        }
        // Added up anew, as sums that were changed often may differ in their last bits.
        self.state.choose(self.model, self.state.chosen.clone());
        self.now = self.weigh();
        if self.state.holds() && better(&self.best, self.now) {
            self.best = Some((self.now, self.state.chosen.clone()));
        }
    }
}
