//! Every plan of a problem that has few: the best of them is proved, and so is that there is none. What can no longer come
//! to hold, or to be better, is left at once.

use super::anneal::Best;
use super::grid::at;
use super::model::Model;
use super::reach::Reach;
use super::state::State;

/// Most dishes that are tried in a slot of a day.
const FEW: u64 = 100_000;

/// With more plans than so many nothing is begun.
const MANY: f64 = 1e9;

/// The best of all plans, or none where none holds; nothing at all where there are too many to try.
pub(super) fn every_plan(model: &Model) -> Option<Option<Best>> {
    let choices = model.allowed.iter().map(Vec::len).chain(model.ladles.all.iter().map(|ladle| ladle.factors.len()));
    if choices.map(|count| count as f64).product::<f64>() > MANY {
        return None;
    }
    let (mut own, mut best, mut left) = (model.clone(), None, FEW);
    let mut portions = vec![0; model.ladles.all.len()];
    loop {
        own.serve(&portions);
        Tree::new(&own, &mut best, &mut left).climb()?;
        // The next setting of the ladles, counted like a meter.
        let mut places = portions.iter_mut().zip(&model.ladles.all);
        if places.all(|(place, ladle)| {
            *place = (*place + 1) % ladle.factors.len().max(1);
            *place == 0
        }) {
            return Some(best);
        }
    }
}

/// The plans with the ladles that there are, cell by cell.
struct Tree<'a> {
    model: &'a Model,
    /// Cells with a choice come last.
    order: Vec<usize>,
    /// The place of each cell among its options, from 1; 0: none yet.
    places: Vec<usize>,
    /// What the cells so far cost, by their number in the order.
    cost: Vec<f64>,
    /// The least that each cell costs together with those after it.
    least: Vec<f64>,
    reach: Reach,
    state: State,
    best: &'a mut Option<Best>,
    left: &'a mut u64,
}

impl<'a> Tree<'a> {
    fn new(model: &'a Model, best: &'a mut Option<Best>, left: &'a mut u64) -> Self {
        let mut order: Vec<usize> = (0..model.allowed.len()).collect();
        order.sort_by_key(|cell| model.allowed.get(*cell).is_some_and(|allowed| allowed.len() > 1));
        let mut least = vec![0.0; order.len() + 1];
        for (number, &cell) in order.iter().enumerate().rev() {
            let costs = options(model, cell).iter().map(|option| model.cost.at(cell / model.slots, *option));
            let sum = at(&least, number + 1) + costs.reduce(f64::min).unwrap_or_default();
            if let Some(least) = least.get_mut(number) {
                *least = sum;
            }
        }
        let first = |cell: &Vec<usize>| cell.first().copied().unwrap_or_default();
        Self {
            model,
            places: vec![0; order.len()],
            cost: vec![0.0; order.len() + 1],
            least,
            reach: Reach::new(model, &order),
            state: State::new(model, model.allowed.iter().map(first).collect(), 1.0),
            order,
            best,
            left,
        }
    }

    /// Tries every plan; nothing where that takes too long.
    fn climb(mut self) -> Option<()> {
        let mut number = 0;
        loop {
            let Some(&cell) = self.order.get(number) else {
                self.weigh();
                // An empty problem has one plan.
                let Some(before) = number.checked_sub(1) else { return Some(()) };
                number = before;
                continue;
            };
            let (allowed, place) = (options(self.model, cell), at(&self.places, cell));
            if let Some(&old) = place.checked_sub(1).and_then(|place| allowed.get(place)) {
                self.reach.leave(self.model, cell, old);
            }
            let next = allowed.get(place).copied();
            if let Some(place) = self.places.get_mut(cell) {
                *place = if next.is_some() { *place + 1 } else { 0 };
            }
            let Some(option) = next else {
                let Some(before) = number.checked_sub(1) else { return Some(()) };
                number = before;
                continue;
            };
            if allowed.len() > 1 {
                *self.left = self.left.checked_sub(1)?;
            }
            let cost = at(&self.cost, number) + self.model.cost.at(cell / self.model.slots, option);
            if let Some(own) = self.cost.get_mut(number + 1) {
                *own = cost;
            }
            let worse = self.best.as_ref().is_some_and(|best| cost + at(&self.least, number + 1) >= best.objective);
            if self.reach.enter(self.model, cell, option) && !worse {
                number += 1;
            }
        }
    }

    /// Looks at a whole plan.
    fn weigh(&mut self) {
        for (cell, place) in self.places.iter().enumerate() {
            let option = place.checked_sub(1).map(|place| at(options(self.model, cell), place)).unwrap_or_default();
            if self.state.chosen.get(cell) != Some(&option) {
                let effect = self.state.look(self.model, cell, option);
                self.state.put(self.model, cell, option, effect);
            }
        }
        let better = |state: &State, best: &Option<Best>| {
            state.holds() && best.as_ref().is_none_or(|best| state.now.objective < best.objective)
        };
        if better(&self.state, self.best) {
            // Added up anew, as sums that were changed often may differ in their last bits.
            let sure = State::new(self.model, self.state.chosen.clone(), 1.0);
            if better(&sure, self.best) {
                let (objective, chosen, portions) = (sure.now.objective, sure.chosen, self.model.portions());
                *self.best = Some(Best { objective, chosen, portions });
            }
        }
    }
}

fn options(model: &Model, cell: usize) -> &[usize] {
    model.allowed.get(cell).map_or(&[], Vec::as_slice)
}
