//! What is made small, laid on options and days.

use super::check::Index;
use super::columns::Drafts;
use super::demand::{at, end};
use super::fault::ProblemError;
use super::grid::Grid;
use super::ladle::Eaters;
use super::model::{Choice, Column, Model, Weight};
use super::season::within;
use super::{PlanObjective, PlanPeriod, PlanProblem};
use crate::error::{Error, Result};
use crate::quantity::decimal;
use jiff::civil::Date;

impl Model {
    pub(super) fn aim(&mut self, problem: &PlanProblem, index: &Index<'_>, drafts: &mut Drafts) -> Result<()> {
        for (place, objective) in problem.objective.iter().enumerate() {
            let aimed = self.aim_at(objective, problem, index, drafts);
            aimed.map_err(|error: Error| error.at(format!("objective[{place}]")))?;
        }
        Ok(())
    }

    fn aim_at(
        &mut self,
        objective: &PlanObjective,
        problem: &PlanProblem,
        index: &Index<'_>,
        drafts: &mut Drafts,
    ) -> Result<()> {
        let days = self.days as f64;
        match objective {
            PlanObjective::Cost => {
                self.charge(Eaters::Nobody, problem, |_, date, option| cost(problem, option, date) / days);
            }
            PlanObjective::CostPerHead => {
                let heads: f64 = problem.audiences.iter().map(|audience| f64::from(audience.heads)).sum();
                if heads == 0.0 {
                    return Err(ProblemError::Nothing { what: "heads" }.into());
                }
                let portion = |option: &Choice| index.servings(problem, option.slot) / heads;
                self.charge(Eaters::All, problem, |_, date, option| {
                    cost(problem, option, date) * portion(option) / days
                });
            }
            PlanObjective::Avoid { menu_id, weight, from, until } => {
                let dish = index.dish(menu_id)?;
                self.charge(Eaters::Nobody, problem, |_, date, option| {
                    if option.dish == dish && within(date, *from, *until) { weight / days } else { 0.0 }
                });
            }
            PlanObjective::Amount { audience, nutrient, weight } => {
                let portions = index.portions(audience.as_ref())?;
                index.stated(problem, nutrient)?;
                let value = |option: &Choice| end(index, option, nutrient, *weight < 0.0) * at(&portions, option);
                self.charge(index.eaters(audience.as_ref()), problem, |_, _, option| weight * value(option) / days);
            }
            PlanObjective::Changes { from, weight } => {
                let kept = index.choices(from)?;
                self.charge(Eaters::Nobody, problem, |day, _, option| match kept.get(&(day, option.slot)) {
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
                let weight = Weight::Priced(weight / days);
                let eaters = index.eaters(audience.as_ref());
                let column = Column { rule: None, low: 1.0, high: 1.0, weight, scenario: None, eaters, unit: *target };
                drafts.column(PlanPeriod::Day, column, values.collect());
            }
        }
        Ok(())
    }

    /// Adds to the objective of every option on every day.
    fn charge(&mut self, eaters: Eaters, problem: &PlanProblem, price: impl Fn(usize, Date, &Choice) -> f64) {
        let costs = match eaters {
            // What depends on ladles stands by itself, as long as they are to be chosen.
            Eaters::One(_) | Eaters::All if !self.ladles.all.is_empty() => {
                let empty = Grid::new(self.days, self.options.len());
                self.ladles.costs.push((eaters, empty));
                self.ladles.costs.last_mut().map_or(&mut self.cost, |(_, costs)| costs)
            }
            _ => &mut self.cost,
        };
        for (day, planned) in problem.days.iter().enumerate() {
            for (all, option) in costs.row_mut(day).iter_mut().zip(&self.options) {
                *all += price(day, planned.date, option);
            }
        }
    }
}

/// What a reference portion of an option costs on a day.
pub(super) fn cost(problem: &PlanProblem, option: &Choice, date: Date) -> f64 {
    problem.dishes.get(option.dish).map_or(0.0, |dish| decimal::to_f64(dish.cost_on(date)))
}
