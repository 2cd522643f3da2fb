use super::anneal::{Best, Island};
use super::bound;
use super::every::every_plan;
use super::model::Model;
use super::state::State;
use super::{PlanOutcome, PlanProblem, PlanProgress, PlanResult, RuleBreach, SearchOptions, SlotChoice};
use crate::balance::Severity;
use crate::error::Result;

/// A search for a plan, made of steps: whoever calls them sets the time, shows the progress and stops when asked to.
///
/// The plan depends on problem, seed, work and islands; not on how the work is cut into steps, on threads or a clock.
/// With a gap to stop at, which is looked at after each step, it depends on the steps too.
#[derive(Debug, Clone)]
pub struct PlanSearch {
    problem: PlanProblem,
    model: Model,
    options: SearchOptions,
    islands: Vec<Island>,
    /// The best plan of before a restart.
    kept: Option<Best>,
    bound: Option<f64>,
    infeasible: bool,
}

impl PlanSearch {
    /// Looks everything up. Errors: `plan_problem.*`, with the path of what is wrong.
    pub fn new(problem: PlanProblem, options: SearchOptions) -> Result<Self> {
        let model = Model::new(&problem)?;
        let islands = islands(&model, options);
        Ok(Self { problem, model, options, islands, kept: None, bound: None, infeasible: false })
    }

    /// Begins anew with other options; the best plan so far and what is proved stay.
    pub fn restart(&mut self, options: SearchOptions) {
        self.kept = self.best().cloned();
        self.islands = islands(&self.model, options);
        self.options = options;
    }

    /// Looks at so many changes more, or fewer if there is nothing more to do. A change costs what the rules it touches
    /// cost, however many days and dishes there are: a step of 2,000 takes a few milliseconds, and a loop that stops
    /// after one has the best plan so far.
    pub fn step(&mut self, work: i64) -> PlanProgress {
        let mut left = work.max(0);
        for island in &mut self.islands {
            let before = island.done;
            island.step(&self.model, left);
            left -= island.done - before;
        }
        self.progress()
    }

    /// Proves what can be proved: how good a plan can be, or that there is none; of a problem with few plans it finds the
    /// best. Takes milliseconds to seconds, so whoever wants a plan first looks for one before.
    pub fn prove(&mut self) {
        if let Some(best) = every_plan(&self.model) {
            self.bound = best.as_ref().map(|best| best.objective);
            self.infeasible = best.is_none();
            self.kept = best;
            return;
        }
        self.bound = bound::least(&self.model);
        self.infeasible = self.best().is_none() && bound::impossible(&self.model);
    }

    /// How far it is.
    pub fn progress(&self) -> PlanProgress {
        let work = self.islands.iter().map(|island| island.done).sum();
        let objective = self.best().map(|best| best.objective);
        let near = objective
            .and_then(|objective| self.gap(objective))
            .zip(self.options.gap)
            .is_some_and(|(gap, enough)| gap <= enough);
        PlanProgress {
            work,
            finished: near || self.infeasible || self.islands.iter().all(Island::finished),
            objective,
            bound: self.bound,
        }
    }

    fn best(&self) -> Option<&Best> {
        let all = self.islands.iter().filter_map(|island| island.best.as_ref()).chain(&self.kept);
        all.min_by(|a, b| a.objective.total_cmp(&b.objective))
    }

    fn gap(&self, objective: f64) -> Option<f64> {
        // Of a bound of nothing everything is infinitely far.
        let bound = self.bound.filter(|bound| *bound > 1e-6 * objective.abs() || *bound >= objective)?;
        Some(if objective <= bound { 0.0 } else { 100.0 * (objective - bound) / bound })
    }

    /// The best so far.
    pub fn outcome(&self) -> PlanOutcome {
        let best = self.best();
        let objective = best.map(|best| best.objective);
        let gap = objective.and_then(|objective| self.gap(objective));
        let result = match (best, gap) {
            (Some(_), Some(gap)) if gap <= 1e-7 => PlanResult::Optimal,
            (Some(_), _) => PlanResult::Feasible,
            (None, _) if self.infeasible => PlanResult::Infeasible,
            (None, _) => PlanResult::NoPlanFound,
        };
        let chosen = best.map(|best| best.chosen.clone());
        PlanOutcome {
            result,
            choices: chosen.iter().flat_map(|chosen| self.choices(chosen)).collect(),
            objective,
            bound: self.bound.filter(|_| !self.infeasible),
            gap,
            broken: chosen.map(|chosen| self.broken(chosen)).unwrap_or_default(),
            left_out: self.model.left_out.clone(),
            work: self.islands.iter().map(|island| island.done).sum(),
            first_plan_at: self.islands.iter().filter_map(|island| island.first).min(),
        }
    }

    fn choices(&self, chosen: &[usize]) -> Vec<SlotChoice> {
        let choice = |(cell, option): (usize, &usize)| {
            let option = self.model.options.get(*option)?;
            let dish = self.problem.dishes.get(option.dish)?;
            let day = self.problem.days.get(cell / self.model.slots)?;
            let slot = *self.problem.slots.get(option.slot)?;
            Some(SlotChoice { date: day.date, slot, menu_id: dish.menu_id.clone() })
        };
        chosen.iter().enumerate().filter_map(choice).collect()
    }

    fn broken(&self, chosen: Vec<usize>) -> Vec<RuleBreach> {
        let breaches = State::new(&self.model, chosen, 1.0).breaches(&self.model);
        let rules = self.problem.rules.iter().zip(breaches);
        let broken = rules.filter(|(rule, breach)| *breach > 0.0 && rule.severity == Severity::Advisory);
        broken.map(|(rule, breach)| RuleBreach { rule: rule.id.clone(), breach }).collect()
    }
}

fn islands(model: &Model, options: SearchOptions) -> Vec<Island> {
    let count = options.islands.clamp(1, 64);
    let work = (options.work.clamp(1, 1 << 52) / i64::from(count)).max(1);
    let seed = |island: u32| u64::from(options.seed) << 32 | u64::from(island);
    (0..count).map(|island| Island::new(model, None, seed(island), work)).collect()
}
