//! One island: repeated cooling over changes of dishes, with weights that learn what is hard to hold.

mod moves;

use super::dice::Dice;
use super::fill::fill;
use super::model::Model;
use super::state::State;

/// Changes between two lessons of the weights, for every cell of the plan.
const LESSON: i64 = 10;
/// What a lesson makes of the weight of what is broken, and of what holds: a limit that is hard to hold is broken one
/// time in twelve, which lets the search cross from one way of holding it to another.
const MORE: f64 = 1.06;
const LESS: f64 = 0.995;
/// Changes between two trials of another ladle, for every cell of the plan.
const LADLE: i64 = 32;
/// Changes that follow another ladle before it is judged, for every cell of the plan. They are part of that one trial and
/// not counted.
const FOLLOW: usize = 16;
/// Least number of long coolings where there are ladles to choose: a cooling that has begun with the wrong ones seldom
/// leaves them.
const COOLINGS: i64 = 6;
/// How many times as long as the first a cooling is that still looks for any plan.
const TRIES: i64 = 4;
/// Coolings without a plan after which the search begins anew, with coolings twice as long.
const ROUND: u32 = 4;
/// Coolings are made of so many steps, each a temperature.
const STEPS: i64 = 512;
/// Changes for every dish of every cell, and for every day, beyond which a cooling gains less by being longer than by
/// being repeated.
const LONG: i64 = 80;
/// The last temperature of a cooling is this part of the first: 2^-7.
const COLD: f64 = 1.0 / 128.0;

/// The best plan of an island.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Best {
    pub(super) objective: f64,
    pub(super) chosen: Vec<usize>,
    /// Which ladle each portion has that is to be chosen.
    pub(super) portions: Vec<usize>,
}

#[derive(Debug, Clone)]
pub(super) struct Island {
    state: State,
    portions: Vec<usize>,
    dice: Dice,
    pub(super) best: Option<Best>,
    /// Changes looked at, and when the first plan was there.
    pub(super) done: i64,
    pub(super) first: Option<i64>,
    work: i64,
    /// The end of the first cooling, which looks for any plan.
    quick: i64,
    /// Where this cooling begins and ends.
    cooling: (i64, i64),
    /// The days that something broken concerns, as last looked at.
    sore: Vec<usize>,
    /// Whether this cooling has found a plan.
    found: bool,
    /// How many changes the first cooling from a plan has, and each after it.
    short: i64,
    long: i64,
    /// Whether the first cooling from a plan is over.
    warmed: bool,
    /// What a change of the objective usually is: the first temperature.
    warmth: f64,
    temperature: f64,
    /// How many coolings have ended.
    coolings: u32,
    /// What a step makes of a temperature.
    colder: f64,
}

impl Island {
    /// Starts from the options of cells where there are any, else anywhere.
    pub(super) fn new(model: &Model, start: &[Option<usize>], seed: u64, work: i64) -> Self {
        let mut dice = Dice::new(seed);
        let warm = !start.is_empty();
        let mut chosen = fill(model, &mut dice);
        for (cell, start) in chosen.iter_mut().zip(start) {
            *cell = start.unwrap_or(*cell);
        }
        let start = chosen;
        let pairs = model.allowed.iter().map(|allowed| allowed.len() as i64).sum::<i64>();
        let quick = (pairs * 7).min(work / 8).max(1);
        let short = (work - quick) / 5;
        let least = if model.ladles.all.is_empty() { 1 } else { COOLINGS };
        let many = ((work - quick - short) / pairs.saturating_mul(LONG).saturating_mul(model.days as i64)).max(least);
        let long = ((work - quick - short) / many).max(1);
        let mut state = State::new(model, start, 1.0);
        let portions = model.portions();
        let warmth = usual_change(model, &state, &mut dice);
        state = State::new(model, state.chosen, warmth * 20.0);
        // The first cooling looks for any plan, not for the best balance: it starts half cold.
        let temperature = if warm { warmth * COLD } else { warmth / 16.0 };
        let mut island = Self {
            state,
            portions,
            dice,
            best: None,
            done: 0,
            first: None,
            work,
            quick,
            cooling: (0, quick),
            sore: Vec::new(),
            found: false,
            short,
            long,
            warmed: false,
            warmth,
            temperature,
            coolings: 0,
            colder: colder(),
        };
        island.keep(model);
        island
    }

    pub(super) fn finished(&self) -> bool {
        self.done >= self.work
    }

    /// Looks at so many changes more.
    pub(super) fn step(&mut self, model: &mut Model, work: i64) {
        // Islands take turns at one model, each with its own ladles.
        model.serve(&self.portions);
        let until = self.done.saturating_add(work).min(self.work);
        while self.done < until {
            let lesson = if self.done <= self.quick { LESSON / 5 } else { LESSON } * model.allowed.len() as i64;
            self.change(model);
            self.done += 1;
            if self.done % lesson == 0 {
                self.state.teach(model, MORE, self.forgetting(), self.warmth * 2.0);
            }
            self.cool(model);
            if !self.portions.is_empty() && self.done % (LADLE * model.allowed.len() as i64) == 0 {
                self.ladle(model);
            }
        }
    }

    /// What is left of a weight whose rule holds. Weights that are forgotten find the best balance; but then the hard
    /// rules take turns, so until there is a plan nothing is forgotten in the cold.
    fn forgetting(&self) -> f64 {
        if self.done <= self.quick || !self.found && self.temperature < self.warmth / 32.0 { 1.0 } else { LESS }
    }

    /// The next cooling: short ones until there is a plan, since one may be trapped; a longer one from the first plan, then
    /// long ones of equal length.
    fn next_cooling(&mut self) {
        let length = if self.best.is_none() {
            self.quick.saturating_mul(TRIES << (self.coolings / ROUND).min(32))
        } else if std::mem::replace(&mut self.warmed, true) {
            self.long
        } else {
            self.short
        };
        let (begin, left) = (self.done, self.work - self.done);
        // What would be left over for less than half of another is added.
        let end = if left < length + length / 2 { self.work } else { begin + length };
        self.cooling = (begin, end);
    }

    /// Colder by a little at the end of each step; warm again at the end of a cooling.
    fn cool(&mut self, model: &mut Model) {
        let (begin, end) = self.cooling;
        if self.done == end {
            self.coolings += 1;
            self.next_cooling();
            self.found = false;
            self.temperature = self.warmth / 4.0;
            match &self.best {
                // Half of them go on from the best plan, half begin anew: one may sit in a corner.
                Some(best) if self.coolings.is_multiple_of(2) => {
                    self.portions.clone_from(&best.portions);
                    model.serve(&self.portions);
                    self.state.choose(model, best.chosen.clone());
                }
                Some(_) => {
                    for (portion, ladle) in self.portions.iter_mut().zip(&model.ladles.all) {
                        *portion = self.dice.below(ladle.factors.len());
                    }
                    model.serve(&self.portions);
                    self.state = State::new(model, fill(model, &mut self.dice), self.warmth * 20.0);
                }
                // What was learned of rules that are hard to hold is worth keeping, but not for ever.
                None if self.coolings.is_multiple_of(ROUND) => {
                    self.state = State::new(model, fill(model, &mut self.dice), self.warmth * 20.0);
                }
                None => {}
            }
            return;
        }
        let step = ((end - begin) / STEPS).max(1);
        if (self.done - begin) % step == 0 {
            self.temperature *= self.colder;
        }
    }

    /// Another ladle, for every day at once, so dishes are first given the time to follow it. All sums are made anew: it is
    /// tried seldom.
    fn ladle(&mut self, model: &mut Model) {
        let place = self.dice.below(self.portions.len());
        let count = model.ladles.all.get(place).map_or(0, |ladle| ladle.factors.len());
        let other = self.dice.below(count);
        let before = (self.state.clone(), self.portions.clone());
        let Some(portion) = self.portions.get_mut(place).filter(|portion| **portion != other) else { return };
        *portion = other;
        model.serve(&self.portions);
        self.state.choose(model, self.state.chosen.clone());
        self.keep(model);
        for _ in 0..FOLLOW * model.allowed.len() {
            self.replace(model);
        }
        let worse = self.state.now.total() - before.0.now.total();
        if worse > self.patience() {
            (self.state, self.portions) = before;
            model.serve(&self.portions);
        }
    }

    /// Keeps a plan that is better than all before, once it is added up anew.
    fn keep(&mut self, model: &Model) {
        let better = |best: &Option<Best>, objective: f64| {
            best.as_ref().is_none_or(|best| objective < best.objective - 1e-9 * best.objective.abs())
        };
        self.found |= self.state.holds();
        if !self.state.holds() || !better(&self.best, self.state.now.objective) {
            return;
        }
        self.state.add(model);
        if self.state.holds() && better(&self.best, self.state.now.objective) {
            self.first.get_or_insert(self.done);
            let (objective, chosen) = (self.state.now.objective, self.state.chosen.clone());
            self.best = Some(Best { objective, chosen, portions: self.portions.clone() });
        }
    }
}

/// The factor that cools to 2^-7 over the steps of a cooling, by square roots, which are exact everywhere.
fn colder() -> f64 {
    let mut factor = COLD;
    let mut steps = STEPS;
    while steps > 1 {
        factor = factor.sqrt();
        steps /= 2;
    }
    factor
}

/// The mean of what random changes do to the objective.
fn usual_change(model: &Model, state: &State, dice: &mut Dice) -> f64 {
    let (mut sum, mut count) = (0.0, 0);
    for _ in 0..256 {
        let cell = dice.below(model.allowed.len());
        if let Some(option) = model.allowed.get(cell).and_then(|allowed| dice.pick(allowed)) {
            let effect = state.look(model, cell, option).objective.abs();
            if effect > 0.0 {
                sum += effect;
                count += 1;
            }
        }
    }
    if count == 0 { 1.0 } else { sum / f64::from(count) }
}
