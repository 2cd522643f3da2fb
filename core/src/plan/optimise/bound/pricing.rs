//! Prices for a question: at once where its program is small, in many small steps where it is not.

use super::fold::Fold;
use super::layout::Layout;
use super::lines::{Ask, Lines, Prices};
use super::program::Solution;
use super::saddle::Saddle;

/// A program of at most so many entries is solved at once: in less than a tenth of a second.
pub(super) const SMALL: usize = 40_000;
/// Whoever cannot stop waits for an exact answer of so many.
const PATIENT: usize = 150_000;
/// How many entries are worked on for a unit of work, at about a million units a second.
const PACE: usize = 500;

/// Prices that are found step by step.
#[derive(Debug, Clone)]
pub(super) struct Pricing {
    fold: Fold,
    layout: Layout,
    stage: Stage,
    small: usize,
}

/// How far it is.
#[derive(Debug, Clone)]
enum Stage {
    New,
    /// The program of a mean day has said where to begin.
    Started(Solution),
    Mending(Box<Saddle>),
}

impl Pricing {
    /// Prices whose program is solved at once where it has at most so many entries.
    pub(super) fn new(of: &Lines<'_>, ask: Ask<'_>, small: usize) -> Self {
        let fold = Fold::new(of, ask);
        let layout = Layout::new(of, &fold, ask);
        Self { fold, layout, stage: Stage::New, small }
    }

    /// The whole of it for whoever cannot stop, with the fold that it is told by.
    pub(super) fn whole(of: &Lines<'_>, ask: Ask<'_>) -> (Fold, Prices) {
        let mut all = Self::new(of, ask, SMALL);
        if all.layout.program.size() <= PATIENT {
            let prices = all.layout.prices(&all.fold, &all.layout.program.solve());
            return (all.fold, prices);
        }
        let (mut best, mut most) = (Prices::default(), f64::NEG_INFINITY);
        loop {
            let (proposed, more) = all.step(of, ask);
            let value = proposed.as_ref().map_or(f64::NEG_INFINITY, |prices| of.value(prices, ask));
            if value > most {
                (best, most) = (proposed.unwrap_or_default(), value);
            }
            if !more {
                return (all.fold, best);
            }
        }
    }

    /// About what a step costs.
    pub(super) fn cost(&self) -> i64 {
        (self.layout.program.size() / PACE + 1) as i64
    }

    /// One step: prices that it proposes, if any, and whether there is another.
    pub(super) fn step(&mut self, of: &Lines<'_>, ask: Ask<'_>) -> (Option<Prices>, bool) {
        match &mut self.stage {
            Stage::New if self.layout.program.size() <= self.small => {
                (Some(self.layout.prices(&self.fold, &self.layout.program.solve())), false)
            }
            Stage::New => {
                let coarse = Fold::coarse(of);
                let layout = Layout::new(of, &coarse, ask);
                let mut start = Solution::default();
                if layout.program.size() <= self.small {
                    let prices = layout.prices(&coarse, &layout.program.solve());
                    start = self.layout.start(of, &self.fold, &coarse, &prices);
                }
                let prices = self.layout.prices(&self.fold, &start);
                self.stage = Stage::Started(start);
                (Some(prices), true)
            }
            Stage::Started(start) => {
                self.stage = Stage::Mending(Box::new(Saddle::new(&self.layout.program, start)));
                (None, true)
            }
            Stage::Mending(saddle) => {
                let better = saddle.step();
                let prices = better.then(|| self.layout.prices(&self.fold, &saddle.solution()));
                (prices, !saddle.finished())
            }
        }
    }
}
