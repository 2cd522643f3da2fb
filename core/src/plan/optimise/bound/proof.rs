//! A proof under way.

use super::super::model::Model;
use super::lines::{Ask, Lines};
use super::pricing::{Pricing, SMALL};
use super::value::SHORTFALL;

/// A proof that is made step by step, and that has proved what it has wherever it is left.
#[derive(Debug, Clone)]
pub(in super::super) struct Proof {
    lines: Lines<'static>,
    ask: Ask<'static>,
    pricing: Option<Pricing>,
    /// What is proved so far.
    value: f64,
    finished: bool,
    small: usize,
}

impl Proof {
    /// How small the objective can be.
    pub(in super::super) fn least(model: &Model) -> Self {
        let lines = Lines::new(model, &[]).into_owned();
        Self { lines, ask: Ask::Objective, pricing: None, value: f64::NEG_INFINITY, finished: false, small: SMALL }
    }

    /// The same, as if its program were large.
    #[cfg(test)]
    pub(in super::super) fn in_small_steps(self) -> Self {
        Self { small: 0, ..self }
    }

    /// Whether anything keeps what is required, of the same problem.
    pub(in super::super) fn possible(self) -> Self {
        Self { ask: Ask::Shortfall, pricing: None, value: f64::NEG_INFINITY, finished: false, ..self }
    }

    /// One step, and what it cost.
    pub(in super::super) fn step(&mut self) -> i64 {
        let Some(pricing) = &mut self.pricing else {
            let pricing = self.pricing.insert(Pricing::new(&self.lines, self.ask, self.small));
            return pricing.cost();
        };
        let cost = pricing.cost();
        let (prices, more) = pricing.step(&self.lines, self.ask);
        if let Some(prices) = prices {
            self.value = self.value.max(self.lines.value(&prices, self.ask));
        }
        self.finished = !more || self.impossible();
        cost
    }

    pub(in super::super) fn finished(&self) -> bool {
        self.finished
    }

    /// No plan has a smaller objective than this, if that is proved.
    pub(in super::super) fn bound(&self) -> Option<f64> {
        (self.ask == Ask::Objective && self.value.is_finite()).then_some(self.value)
    }

    /// Whether it is proved that no plan keeps what is required.
    pub(in super::super) fn impossible(&self) -> bool {
        self.ask == Ask::Shortfall && self.value > SHORTFALL
    }

    pub(in super::super) fn asks_for_least(&self) -> bool {
        self.ask == Ask::Objective
    }
}
