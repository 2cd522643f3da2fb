//! What a change would do, without doing it.

use super::super::grid::at;
use super::super::model::{Block, Model};
use super::super::sums::Sums;
use super::{Effect, State, changed, classes, kinds_of, numbered_run, starts};

impl State {
    /// What putting an option into a cell would do.
    pub(in super::super) fn look(&self, model: &Model, cell: usize, new: usize) -> Effect {
        self.look_within(model, cell, new, f64::INFINITY).unwrap_or_default()
    }

    /// What putting an option into a cell would do, unless it is surely worse than allowed: what is cheap to know is
    /// looked at first, and no group can gain more than all of what it breaks.
    pub(in super::super) fn look_within(&self, model: &Model, cell: usize, new: usize, allowed: f64) -> Option<Effect> {
        let old = *self.chosen.get(cell)?;
        let day = cell / model.slots;
        let mut effect = Effect { objective: model.cost.at(day, new) - model.cost.at(day, old), breach: 0.0 };
        let (leaving, coming) = (classes(model, old), classes(model, new));
        for (own, others, more) in [(leaving, coming, false), (coming, leaving, true)] {
            for class in own.iter().filter(|class| !others.contains(class)) {
                let Some((number, run)) = numbered_run(model, *class) else { continue };
                let counts = self.runs.row(*class).get(starts(run, model.days, day)).unwrap_or_default();
                let change = counts.iter().map(|count| changed(run, *count, more)).sum();
                effect += self.counted(&self.run_weights, number, run.weight, change);
            }
        }
        effect += self.kinds_after(model, day, old, new);
        effect.breach += self.kept_after(model, |kept, state| state.look(kept, cell, new));
        let mut hope: f64 = self.groups(model, day).map(|(_, _, now)| now.total()).sum();
        for ((block, sums), group, now) in self.groups(model, day) {
            if effect.total() - hope > allowed {
                return None;
            }
            let after = sums.after(block, group, old, new);
            effect += Effect { objective: after.objective - now.objective, breach: after.breach - now.breach };
            hope -= now.total();
        }
        (effect.total() <= allowed).then_some(effect)
    }

    /// What exchanging the options of a slot between two days would do, unless it is worse than allowed.
    pub(in super::super) fn look_exchange(
        &self,
        model: &Model,
        first: usize,
        second: usize,
        allowed: f64,
    ) -> Option<Effect> {
        let (a, b) = (*self.chosen.get(first)?, *self.chosen.get(second)?);
        let (here, there) = (first / model.slots, second / model.slots);
        let mut effect = Effect {
            objective: model.cost.at(here, b) - model.cost.at(here, a) + model.cost.at(there, a)
                - model.cost.at(there, b),
            breach: 0.0,
        };
        let (ours, theirs) = (classes(model, a), classes(model, b));
        for (own, others, from, to) in [(ours, theirs, here, there), (theirs, ours, there, here)] {
            for class in own.iter().filter(|class| !others.contains(class)) {
                let Some((number, run)) = numbered_run(model, *class) else { continue };
                let (from, to) = (starts(run, model.days, from), starts(run, model.days, to));
                let counts = self.runs.row(*class);
                let moved = |of: std::ops::RangeInclusive<usize>, other: &std::ops::RangeInclusive<usize>, more| {
                    let alone = of.filter(|start| !other.contains(start));
                    alone.filter_map(|start| counts.get(start)).map(|count| changed(run, *count, more)).sum::<i64>()
                };
                let change = moved(from.clone(), &to, false) + moved(to, &from, true);
                effect += self.counted(&self.run_weights, number, run.weight, change);
            }
        }
        if model.week.get(here) != model.week.get(there) {
            effect += self.kinds_after(model, here, a, b);
            effect += self.kinds_after(model, there, b, a);
        }
        let exchanged = |kept: &Model, state: &Self| state.look_exchange(kept, first, second, f64::INFINITY);
        effect.breach += self.kept_after(model, |kept, state| exchanged(kept, state).unwrap_or_default());
        // Within a group an exchange changes no sum.
        let apart = || self.groups(model, here).zip(self.groups(model, there)).filter(|(own, other)| own.1 != other.1);
        let mut hope: f64 = apart().map(|(own, other)| own.2.total() + other.2.total()).sum();
        for (((block, sums), group, now), (_, other, then)) in apart() {
            if effect.total() - hope > allowed {
                return None;
            }
            for (group, now, old, new) in [(group, now, a, b), (other, then, b, a)] {
                let after = sums.after(block, group, old, new);
                effect += Effect { objective: after.objective - now.objective, breach: after.breach - now.breach };
                hope -= now.total();
            }
        }
        (effect.total() <= allowed).then_some(effect)
    }

    /// Whether two changes of a day cost more than they can gain by what its groups break.
    pub(in super::super) fn surely_worse(
        &self,
        model: &Model,
        a: (usize, usize),
        b: (usize, usize),
        allowed: f64,
    ) -> bool {
        let day = a.0 / model.slots;
        let cost = |(cell, new): (usize, usize)| model.cost.at(day, new) - model.cost.at(day, at(&self.chosen, cell));
        let groups: f64 = self.groups(model, day).map(|(_, _, now)| now.total()).sum();
        let kept = model.kept.iter().zip(&self.kept).zip(&self.kept_weights);
        let hope = groups + kept.map(|((kept, state), weight)| weight * kept.beyond(state.now.objective)).sum::<f64>();
        cost(a) + cost(b) - hope > allowed
    }

    /// What a change does to the breaches of the levels before, from what it does to their objectives.
    fn kept_after(&self, model: &Model, change: impl Fn(&Model, &Self) -> Effect) -> f64 {
        let kept = model.kept.iter().zip(&self.kept).zip(&self.kept_weights);
        kept.map(|((kept, state), weight)| {
            let (now, change) = (state.now.objective, change(&kept.model, state).objective);
            weight * (kept.beyond(now + change) - kept.beyond(now))
        })
        .sum()
    }

    /// The blocks with the group that a day lies in and what that group adds up to.
    pub(super) fn groups<'a>(
        &'a self,
        model: &'a Model,
        day: usize,
    ) -> impl Iterator<Item = ((&'a Block, &'a Sums), usize, Effect)> {
        model.blocks.iter().zip(&self.blocks).map(move |(block, sums)| {
            let group = at(&block.group, day);
            ((block, sums), group, at(&sums.now, group))
        })
    }

    /// What another option on a day changes in the variety of its week.
    fn kinds_after(&self, model: &Model, day: usize, old: usize, new: usize) -> Effect {
        let mut effect = Effect::default();
        let (leaving, coming) = (kinds_of(model, old), kinds_of(model, new));
        if leaving.is_empty() && coming.is_empty() {
            return effect;
        }
        let week = at(&model.week, day);
        for (number, kinds) in model.kinds.iter().enumerate() {
            let count = |of: &[(usize, usize)], others: &[(usize, usize)], last: u32| {
                of.iter()
                    .filter(|it| it.0 == number && !others.contains(it) && self.kind(number, week, it.1) == last)
                    .count() as u32
            };
            let (lost, won) = (count(leaving, coming, 1), count(coming, leaving, 0));
            let different = self.different.get(number).map_or(0, |weeks| at(weeks, week));
            let change = i64::from(kinds.min.saturating_sub(different + won - lost))
                - i64::from(kinds.min.saturating_sub(different));
            effect += self.counted(&self.kind_weights, number, kinds.weight, change);
        }
        effect
    }

    fn kind(&self, kinds: usize, week: usize, value: usize) -> u32 {
        self.kinds.get(kinds).map_or(0, |grid| grid.at(week, value))
    }
}
