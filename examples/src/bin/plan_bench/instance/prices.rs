//! Prices that change with the days: then no day is like another, and the bound is harder to come by.

use super::generate::Dice;
use super::{Instance, Trouble, day};
use gizi::plan::optimise::{DishCost, PlanProblem};
use gizi::quantity::decimal;

/// The most by which a price is above or below the instance's.
const SWING: f64 = 0.15;

impl Instance {
    /// Gives every dish another cost every so many days. What the checker judges stays as it is.
    pub(crate) fn reprice(&self, problem: &mut PlanProblem, every: usize) -> Result<(), Trouble> {
        let mut dice = Dice(every as u64);
        for (dish, cost) in problem.dishes.iter_mut().zip(&self.dish_cost) {
            for number in (0..self.plan.days).step_by(every.max(1)) {
                let swing = dice.within(1.0 - SWING, 1.0 + SWING);
                let cost = decimal::from_f64((cost * swing * 100.0).round() / 100.0)?;
                dish.costs.push(DishCost { from: day(number)?, cost });
            }
        }
        Ok(())
    }
}
