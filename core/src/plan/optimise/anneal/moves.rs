//! The changes that an island tries.

use super::super::grid::at;
use super::super::model::Model;
use super::super::state::Effect;
use super::Island;

/// Changes for every day between two looks for the days that something broken concerns.
const SEARCH: i64 = 2;
/// How often of eight times such a day is chosen.
const FOCUS: usize = 6;
/// Days of a plan beyond which shifts are tried less often: each touches as many days as the plan has.
const SHIFTED: usize = 40;

impl Island {
    pub(super) fn change(&mut self, model: &Model) {
        if self.done % (SEARCH * model.days as i64) == 0 {
            self.sore.clear();
            self.sore.extend((0..model.days).filter(|day| self.state.is_sore(model, *day)));
        }
        match self.dice.below(64) {
            0..24 => self.exchange(model),
            24..28 => self.pair(model),
            28..30 => self.trade(model),
            30 if !self.sore.is_empty() && self.dice.below(model.days) < SHIFTED => self.shift(model),
            _ => self.replace(model),
        }
    }

    /// Where something is broken, mostly a day that it concerns.
    fn day(&mut self, model: &Model) -> usize {
        let place = self.dice.below(self.sore.len());
        match self.sore.get(place).copied() {
            Some(day) if self.dice.below(8) < FOCUS => {
                if self.state.is_sore(model, day) {
                    return day;
                }
                self.sore.swap_remove(place);
                self.dice.below(model.days)
            }
            _ => self.dice.below(model.days),
        }
    }

    /// A day to exchange with: one of the next before or after, or any.
    fn other_day(&mut self, model: &Model, day: usize) -> usize {
        match self.dice.below(8) {
            0 if day > 0 => day - 1,
            1 if day + 1 < model.days => day + 1,
            _ => self.dice.below(model.days),
        }
    }

    /// How much worse the next change may be.
    pub(super) fn patience(&mut self) -> f64 {
        self.temperature * self.dice.patience()
    }

    /// Another dish into a slot.
    pub(super) fn replace(&mut self, model: &Model) {
        let day = self.day(model);
        let cell = model.cell(day, self.dice.below(model.slots));
        let Some(option) = self.other(model, cell) else { return };
        let allowed = self.patience();
        if let Some(effect) = self.state.look_within(model, cell, option, allowed) {
            self.state.put(model, cell, option, effect);
            self.changed(model, [cell]);
        }
    }

    /// Two days change the dishes of a slot.
    fn exchange(&mut self, model: &Model) {
        let slot = self.dice.below(model.slots);
        let day = self.day(model);
        let days = [day, self.other_day(model, day)];
        let [first, second] = days.map(|day| model.cell(day, slot));
        let (Some(&own), Some(&other)) = (self.state.chosen.get(first), self.state.chosen.get(second)) else { return };
        // Each as the option of the other's day.
        let [b, a] = [(other, days[0]), (own, days[1])].map(|(option, day)| model.on(option, day));
        let may = |cell: usize, option: usize| {
            model.allowed.get(cell).is_some_and(|allowed| allowed.binary_search(&option).is_ok())
        };
        if own == b || !may(first, b) || !may(second, a) {
            return;
        }
        let allowed = self.patience();
        if (a, b) != (own, other) {
            self.all(model, &[(first, b), (second, a)], allowed);
        } else if let Some(effect) = self.state.look_exchange(model, first, second, allowed) {
            self.state.put(model, first, b, effect);
            self.state.put(model, second, a, Effect::default());
            self.changed(model, [first, second]);
        }
    }

    /// Two dishes of a day change at once.
    fn pair(&mut self, model: &Model) {
        let day = self.day(model);
        let (first, second) =
            (model.cell(day, self.dice.below(model.slots)), model.cell(day, self.dice.below(model.slots)));
        let (Some(a), Some(b)) = (self.other(model, first), self.other(model, second)) else { return };
        if first == second {
            return;
        }
        let allowed = self.patience();
        if self.state.surely_worse(model, (first, a), (second, b), allowed) {
            return;
        }
        self.all(model, &[(first, a), (second, b)], allowed);
    }

    /// Two days change everything that they serve.
    fn trade(&mut self, model: &Model) {
        let (here, there) = (self.day(model), self.dice.below(model.days));
        if here == there {
            return;
        }
        let cells = (0..model.slots).flat_map(|slot| [(here, there, slot), (there, here, slot)]);
        let from = |(day, other, slot)| {
            (model.cell(day, slot), model.on(at(&self.state.chosen, model.cell(other, slot)), day))
        };
        let changes: Vec<(usize, usize)> = cells.map(from).collect();
        let allowed = self.patience();
        self.all(model, &changes, allowed);
    }

    /// The dishes of a slot move on by a day from one day to another, where the last comes to the front or makes room for
    /// any other; or they turn round. What repeats itself out of step falls into it.
    fn shift(&mut self, model: &Model) {
        let slot = self.dice.below(model.slots);
        let from = self.day(model);
        let to = match self.dice.below(4) {
            0 => 0,
            1 => model.days - 1,
            _ => self.day(model),
        };
        let days: Vec<usize> = if from <= to { (from..=to).collect() } else { (to..=from).rev().collect() };
        let on = |day: usize, of: usize| model.on(at(&self.state.chosen, model.cell(of, slot)), day);
        let place = |(day, of): (usize, usize)| (model.cell(day, slot), on(day, of));
        let along = days.iter().copied();
        let mut changes: Vec<(usize, usize)> = match self.dice.below(3) {
            0 => along.clone().zip(along.rev()).map(place).collect(),
            _ => along.clone().zip([to].into_iter().chain(along)).map(place).collect(),
        };
        if self.dice.below(2) == 0
            && let Some((cell, first)) = changes.first_mut()
        {
            *first = model.allowed.get(*cell).and_then(|allowed| self.dice.pick(allowed)).unwrap_or(*first);
        }
        changes.retain(|(cell, option)| self.state.chosen.get(*cell) != Some(option));
        let allowed = self.patience();
        self.all(model, &changes, allowed);
    }

    /// Several cells change at once, or none of them.
    fn all(&mut self, model: &Model, changes: &[(usize, usize)], allowed: f64) {
        let may = |(cell, option): &(usize, usize)| {
            model.allowed.get(*cell).is_some_and(|allowed| allowed.binary_search(option).is_ok())
        };
        if !changes.iter().all(may) {
            return;
        }
        let (mut left, mut undo) = (allowed, Vec::with_capacity(changes.len()));
        for (place, (cell, option)) in changes.iter().enumerate() {
            let limit = if place + 1 == changes.len() { left } else { f64::INFINITY };
            let Some(effect) = self.state.look_within(model, *cell, *option, limit) else { break };
            undo.push((*cell, at(&self.state.chosen, *cell), effect));
            self.state.put(model, *cell, *option, effect);
            left -= effect.total();
        }
        if undo.len() == changes.len() {
            return self.changed(model, changes.iter().map(|(cell, _)| *cell));
        }
        for (cell, old, effect) in undo.into_iter().rev() {
            let back = Effect { objective: -effect.objective, breach: -effect.breach };
            self.state.put(model, cell, old, back);
        }
    }

    fn other(&mut self, model: &Model, cell: usize) -> Option<usize> {
        let option = self.dice.pick(model.allowed.get(cell)?)?;
        (self.state.chosen.get(cell) != Some(&option)).then_some(option)
    }

    /// Something broken may have moved to days that changed.
    fn changed(&mut self, model: &Model, cells: impl IntoIterator<Item = usize>) {
        if !self.state.holds() && self.sore.len() < 4 * model.days {
            self.sore.extend(cells.into_iter().map(|cell| cell / model.slots));
        }
        self.keep(model);
    }
}
