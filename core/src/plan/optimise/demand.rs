//! What each demand becomes: columns of sums, runs of days, weeks of kinds.

use super::aim::cost;
use super::check::Index;
use super::columns::{Drafts, Limit, TOLERANCE};
use super::grid;
use super::ladle::Eaters;
use super::model::{Choice, Kinds, Model, Run, Weight};
use super::season::within;
use super::{LeftOut, PlanDemand, PlanPeriod, PlanProblem, PlanRule};
use crate::balance::Severity;
use crate::error::Result;
use crate::nutrient::NutrientKey;
use crate::quantity::decimal;

impl Model {
    pub(super) fn add(
        &mut self,
        problem: &PlanProblem,
        index: &Index<'_>,
        drafts: &mut Drafts,
        (number, rule): (usize, &PlanRule),
        soft: bool,
    ) -> Result<()> {
        let weight = match rule.severity {
            Severity::Info => return Ok(()),
            Severity::Required => Weight::Required,
            Severity::Advisory => Weight::Priced(rule.price),
        };
        match &rule.demand {
            PlanDemand::Nutrient { audience, nutrient, period, min, max } => {
                let (portions, eaters) = (index.portions(audience.as_ref())?, index.eaters(audience.as_ref()));
                let ends = |low: bool| -> Vec<f64> {
                    let value = |option: &Choice| end(index, option, nutrient, low) * at(&portions, option);
                    self.options.iter().map(value).collect()
                };
                let (least, most) = (ends(true), ends(false));
                let unit = max.or(*min).map(f64::abs).filter(|limit| *limit > 0.0).unwrap_or(1.0);
                let limit = Limit { rule: number, weight, scenario: None, eaters, low: *min, high: *max, unit };
                if least == most {
                    drafts.limit(*period, &limit, least);
                } else {
                    drafts.limit(*period, &Limit { high: None, ..limit }, least);
                    drafts.limit(*period, &Limit { low: None, ..limit }, most);
                }
            }
            PlanDemand::EnergyShare { audience, nutrient, kcal_per_gram, energy, period, min, max } => {
                let (portions, eaters) = (index.portions(audience.as_ref())?, index.eaters(audience.as_ref()));
                for (share, is_min) in [(min, true), (max, false)] {
                    let Some(share) = *share else { continue };
                    // The limit of the sum is 0, a part of which is nothing: a hair is given to the share.
                    let share = share + if is_min { -TOLERANCE } else { TOLERANCE } * share.abs();
                    let value = |option: &Choice| {
                        let part = end(index, option, nutrient, is_min) * kcal_per_gram;
                        (part - share * end(index, option, energy, !is_min)) * at(&portions, option)
                    };
                    let values: Vec<f64> = self.options.iter().map(value).collect();
                    // A share has no amount of its own: the dish that moves it most is taken as the unit.
                    let unit = values.iter().fold(0.0_f64, |most, value| most.max(value.abs())).max(1e-9);
                    let (low, high) = (is_min.then_some(0.0), (!is_min).then_some(0.0));
                    drafts.limit(
                        *period,
                        &Limit { rule: number, weight, scenario: None, eaters, low, high, unit },
                        values,
                    );
                }
            }
            PlanDemand::Budget { audience, period, max } => {
                let (portions, eaters) = (index.portions(audience.as_ref())?, index.eaters(audience.as_ref()));
                let max = decimal::to_f64(*max);
                let unit = if max == 0.0 { 1.0 } else { max.abs() };
                let counts = soft || weight == Weight::Required;
                let sums = self.priced(problem, index, &portions, counts)?;
                // However many scenarios there are, a budget is one.
                let weight = match weight {
                    Weight::Priced(price) => Weight::Priced(price / sums.len() as f64),
                    Weight::Required => weight,
                };
                for (scenario, values) in sums {
                    let (low, high) = (None, Some(max));
                    drafts.limit(*period, &Limit { rule: number, weight, scenario, eaters, low, high, unit }, values);
                }
            }
            PlanDemand::DishStock { menu_id, from, until, max } => {
                let (dish, most, eaters) = (index.dish(menu_id)?, f64::from(*max), Eaters::All);
                // The columns of a plan are means of its days, and this is a sum.
                let days = self.days as f64;
                let value = |option: &Choice| {
                    let begins = self.begins.get(option.season);
                    let counts = option.dish == dish && begins.is_some_and(|date| within(*date, *from, *until));
                    if counts { index.servings(problem, option.slot) * days } else { 0.0 }
                };
                let values = self.options.iter().map(value).collect();
                let limit = Limit {
                    rule: number,
                    weight,
                    scenario: None,
                    eaters,
                    low: None,
                    high: Some(most),
                    unit: most.max(1.0),
                };
                drafts.limit(PlanPeriod::Plan, &limit, values);
            }
            PlanDemand::DishUses { window, max } => {
                let names: Vec<Vec<usize>> = self.options.iter().map(|option| vec![option.dish]).collect();
                self.run(number, weight, *window, 0, *max, problem.dishes.len(), &names);
            }
            PlanDemand::TraitUses { trait_kind, value, slot, window, min, max } => {
                let (count, names) = index.traits(problem, &self.options, trait_kind, value.as_deref(), *slot)?;
                self.run(number, weight, *window, min.unwrap_or(0), max.unwrap_or(u32::MAX), count, &names);
            }
            PlanDemand::Variety { trait_kind, slot, min } => {
                let (count, names) = index.traits(problem, &self.options, trait_kind, None, *slot)?;
                let kind = self.kinds.len();
                for (of, names) in self.kinds_of.iter_mut().zip(names) {
                    of.extend(names.into_iter().map(|value| (kind, value)));
                }
                self.kinds.push(Kinds { rule: number, min: *min, count, weight });
            }
        }
        Ok(())
    }

    #[expect(clippy::too_many_arguments, reason = "each is one fact of a run")]
    fn run(
        &mut self,
        rule: usize,
        weight: Weight,
        window: Option<u32>,
        min: u32,
        max: u32,
        count: usize,
        names: &[Vec<usize>],
    ) {
        let first = self.class_run.len();
        let days = window.map_or(self.days, |days| (days as usize).min(self.days)).max(1);
        for (classes, names) in self.classes.iter_mut().zip(names) {
            classes.extend(names.iter().map(|name| first + name));
        }
        self.class_run.extend(std::iter::repeat_n(self.runs.len(), count));
        // No run of so many days lies in the plan, so nothing is asked of one; a most still holds for what there is.
        let min = if window.is_some_and(|days| days as usize > self.days) { 0 } else { min };
        self.runs.push(Run { rule, days, min, max, weight, classes: first..first + count });
    }

    /// What every option costs, and with whose prices: the usual ones and those of each scenario that could be worse.
    fn priced(
        &self,
        problem: &PlanProblem,
        index: &Index<'_>,
        portions: &[f64],
        scenarios: bool,
    ) -> Result<Vec<(Option<usize>, Vec<f64>)>> {
        let sums = |more: &[f64]| -> Vec<f64> {
            let all = |option: &Choice| self.cost_of(problem, option) + grid::at(more, option.dish);
            self.options.iter().map(|option| all(option) * at(portions, option)).collect()
        };
        let mut all = vec![(None, sums(&[]))];
        for (place, scenario) in
            problem.scenarios.iter().enumerate().filter(|(_, it)| scenarios && !it.costs.is_empty())
        {
            let mut more = vec![0.0; problem.dishes.len()];
            for cost in &scenario.costs {
                if let Some(more) = more.get_mut(index.dish(&cost.menu_id)?) {
                    *more = decimal::to_f64(cost.more);
                }
            }
            let sums = sums(&more);
            if !all.iter().any(|(_, others)| covers(others, &sums)) {
                all.retain(|(_, others)| !covers(&sums, others));
                all.push((Some(place), sums));
            }
        }
        Ok(all)
    }

    fn cost_of(&self, problem: &PlanProblem, option: &Choice) -> f64 {
        self.begins.get(option.season).map_or(0.0, |date| cost(problem, option, *date))
    }
}

/// Whether nothing costs less by some prices than by others.
fn covers(prices: &[f64], others: &[f64]) -> bool {
    prices.iter().zip(others).all(|(own, other)| own >= other)
}

/// The end of a dish's value that a limit is judged by. What has no upper end is left out where that is forbidden; where
/// it is only priced, what is known is priced.
pub(super) fn end(index: &Index<'_>, option: &Choice, nutrient: &NutrientKey, low: bool) -> f64 {
    let found = index.value(option.dish, nutrient);
    found.map_or(0.0, |value| if low { value.low } else { value.high.unwrap_or(value.low) })
}

/// The dishes that nobody knows the most of, where a required limit asks for it.
pub(super) fn left_out(problem: &PlanProblem, index: &Index<'_>) -> Vec<LeftOut> {
    let mut all = Vec::new();
    for rule in problem.rules.iter().filter(|rule| rule.severity == Severity::Required) {
        let asked: Vec<&NutrientKey> = match &rule.demand {
            PlanDemand::Nutrient { nutrient, max: Some(_), .. } => vec![nutrient],
            PlanDemand::EnergyShare { nutrient, energy, min, max, .. } => {
                let upper = max.is_some().then_some(nutrient);
                upper.into_iter().chain(min.is_some().then_some(energy)).collect()
            }
            _ => Vec::new(),
        };
        for nutrient in asked {
            for (place, dish) in problem.dishes.iter().enumerate() {
                let known = index.value(place, nutrient).is_some_and(|value| value.high.is_some());
                if !known {
                    all.push(LeftOut {
                        menu_id: dish.menu_id.clone(),
                        rule: rule.id.clone(),
                        nutrient: nutrient.clone(),
                    });
                }
            }
        }
    }
    all
}

pub(super) fn at(portions: &[f64], option: &Choice) -> f64 {
    portions.get(option.slot).copied().unwrap_or(1.0)
}
