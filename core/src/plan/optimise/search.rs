use super::anneal::{Best, Island};
use super::bound::Proof;
use super::check::Index;
use super::every::every_plan;
use super::ladle::Ladle;
use super::level::Next;
use super::model::Model;
use super::numbers::gap;
use super::state::State;
use super::{
    ChosenPortion, PlanOutcome, PlanProblem, PlanProgress, PlanResult, ReachedLevel, RuleBreach, SearchOptions,
    SlotChoice,
};
use crate::balance::Severity;
use crate::error::Result;
use std::borrow::Cow;

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
    /// The levels that are still to come, the next one last.
    later: Vec<Next>,
    /// What was proved of the levels before.
    bounds: Vec<Option<f64>>,
    /// Whether the best was found on all of them.
    best_before: bool,
    /// The proof of this level, and whether it has come to its end.
    proof: Option<Proof>,
    proved: bool,
    /// How much work went into the proof of a level at the caller's wish, and how much of it this one still has to get.
    proving: i64,
    owed: i64,
    /// How many changes were looked at before this level or a restart, and how many before the first plan.
    spent: i64,
    first: Option<i64>,
}

impl PlanSearch {
    /// Looks everything up. Errors: `plan_problem.*`, with the path of what is wrong.
    pub fn new(problem: PlanProblem, options: SearchOptions) -> Result<Self> {
        let model = Model::new(&problem)?;
        Self::of(problem, model, options)
    }

    /// A search in a model of the problem.
    pub(super) fn of(problem: PlanProblem, model: Model, options: SearchOptions) -> Result<Self> {
        gap(options.gap)?;
        let later = Next::all(&problem)?;
        let mut search = Self {
            problem,
            model,
            options,
            islands: Vec::new(),
            kept: None,
            bound: None,
            infeasible: false,
            later,
            bounds: Vec::new(),
            best_before: true,
            proof: None,
            proved: false,
            proving: 0,
            owed: 0,
            spent: 0,
            first: None,
        };
        search.begin(&[]);
        Ok(search)
    }

    /// Begins anew from a plan: one made by hand, or one of before. A slot that it does not name, or whose dish may not be
    /// served there, begins anywhere; portions to choose begin as in the best plan so far, or else with their first factors.
    /// If the plan keeps to everything required with these, nothing worse is found. Errors: `plan_problem.unknown`, with
    /// the path in the plan.
    pub fn start_from(&mut self, plan: &[SlotChoice]) -> Result<()> {
        let start = Index::new(&self.problem)?.start(plan, &self.model).map_err(|error| error.at("plan"))?;
        self.hold();
        self.begin(&start);
        Ok(())
    }

    /// Keeps the best plan, with whose ladles new islands begin.
    fn hold(&mut self) {
        self.kept = self.best().cloned();
        let portions =
            self.kept.as_ref().map_or_else(|| vec![0; self.model.ladles.all.len()], |it| it.portions.clone());
        self.model.serve(&portions);
    }

    /// New islands, which share the work of a level.
    fn begin(&mut self, start: &[Option<usize>]) {
        self.spent = self.work();
        self.first = self.first_plan_at();
        let levels = self.problem.then.len() as i64 + 1;
        let count = self.options.islands.clamp(1, 64);
        let work = (self.options.work.clamp(1, 1 << 52) / levels / i64::from(count)).max(1);
        let seed = |island: u32| u64::from(self.options.seed) << 32 | u64::from(island);
        self.islands = (0..count).map(|island| Island::new(&self.model, start, seed(island), work)).collect();
    }

    fn work(&self) -> i64 {
        self.spent + self.islands.iter().map(|island| island.done).sum::<i64>()
    }

    fn first_plan_at(&self) -> Option<i64> {
        let own = self.islands.iter().filter_map(|island| island.first).min();
        self.first.or(own.map(|own| self.spent + own))
    }

    /// Begins anew with other options; the best plan so far and what is proved stay.
    pub fn restart(&mut self, options: SearchOptions) {
        self.hold();
        self.options = options;
        self.begin(&[]);
    }

    /// Looks at so many changes more, or fewer if there is nothing more to do. A change costs what the rules it touches
    /// cost, however many days and dishes there are: a step of 2,000 takes a few milliseconds, and a loop that stops
    /// after one has the best plan so far.
    pub fn step(&mut self, work: i64) -> PlanProgress {
        let mut left = work.max(0);
        loop {
            let proof = self.advance(left.min(self.owed));
            self.owed = if self.proved { 0 } else { self.owed - proof };
            left -= proof;
            if self.rested() && !self.descend() || left <= 0 {
                return self.progress();
            }
            if self.owed > 0 {
                continue;
            }
            for island in &mut self.islands {
                let before = island.done;
                island.step(&mut self.model, left);
                left -= island.done - before;
            }
        }
    }

    /// Whether this level has nothing more to do.
    fn rested(&self) -> bool {
        let gap = self.best().and_then(|best| self.gap(best.objective));
        let near = gap.zip(self.options.gap).is_some_and(|(gap, enough)| gap <= enough);
        near || self.infeasible || self.islands.iter().all(Island::finished)
    }

    /// Goes on to the next level from the plan of this one; not where there is no plan or no other level.
    fn descend(&mut self) -> bool {
        let Some(best) = self.best().cloned() else { return false };
        let optimal = self.optimal(best.objective);
        let Some(next) = self.later.pop() else { return false };
        self.best_before = optimal;
        self.bounds.push(self.bound.take());
        self.model = next.after(std::mem::take(&mut self.model.kept), best.objective);
        self.model.serve(&best.portions);
        self.kept = None;
        let start: Vec<Option<usize>> = best.chosen.into_iter().map(Some).collect();
        self.begin(&start);
        (self.proof, self.proved, self.owed) = (None, false, self.proving);
        true
    }

    fn optimal(&self, objective: f64) -> bool {
        self.best_before && self.gap(objective).is_some_and(|gap| gap <= 1e-7)
    }

    /// Proves what can be proved, to the end: all steps of [`step_proof`](Self::step_proof). Milliseconds where days are
    /// alike, seconds where each has its own prices; so whoever wants a plan first looks for one before.
    pub fn prove(&mut self) {
        self.step_proof(i64::MAX);
    }

    /// Works on the proof of how good a plan can be, or that there is none; of a problem with few plans it finds the best.
    /// `finished` tells that there is nothing more to prove. Wherever it is left, what is proved so far holds; with more
    /// work it may become better. A unit of work takes as long as one of [`step`](Self::step), so 2,000 a few milliseconds;
    /// what it cannot interrupt is less than a tenth of a second for hundreds of dishes.
    ///
    /// Levels that come later are proved with as much work each, as a part of the steps of the search that come to them.
    pub fn step_proof(&mut self, work: i64) -> PlanProgress {
        self.advance(work.max(0));
        self.proving = self.proving.saturating_add(work.max(0));
        self.owed = 0;
        PlanProgress { finished: self.proved, ..self.progress() }
    }

    /// So much work on the proof, and how much it was.
    fn advance(&mut self, work: i64) -> i64 {
        let mut done = 0;
        while done < work && !self.proved {
            let Some(proof) = &mut self.proof else {
                if let Some(best) = every_plan(&self.model) {
                    self.bound = best.as_ref().map(|best| best.objective);
                    self.infeasible = best.is_none() && self.bounds.is_empty();
                    (self.kept, self.proved) = (best, true);
                } else {
                    self.proof = Some(Proof::least(&self.model));
                }
                done += 1;
                continue;
            };
            done += proof.step();
            self.bound = proof.bound().or(self.bound);
            if !proof.finished() {
                continue;
            }
            self.infeasible = proof.impossible();
            match self.proof.take() {
                Some(proof) if proof.asks_for_least() && self.best().is_none() => self.proof = Some(proof.possible()),
                _ => self.proved = true,
            }
        }
        done
    }

    /// How far it is.
    pub fn progress(&self) -> PlanProgress {
        let objective = self.best().map(|best| best.objective);
        PlanProgress { work: self.work(), finished: self.rested(), objective, bound: self.bound }
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
        let result = match best {
            Some(best) if self.later.is_empty() && self.optimal(best.objective) => PlanResult::Optimal,
            Some(_) => PlanResult::Feasible,
            None if self.infeasible => PlanResult::Infeasible,
            None => PlanResult::NoPlanFound,
        };
        PlanOutcome {
            result,
            choices: best.map(|best| self.choices(&best.chosen)).unwrap_or_default(),
            portions: best.map(|best| self.portions(best)).unwrap_or_default(),
            before: best.map(|best| self.before(best)).unwrap_or_default(),
            objective,
            bound: self.bound.filter(|_| !self.infeasible),
            gap,
            broken: best.map(|best| self.broken(best)).unwrap_or_default(),
            left_out: self.model.left_out.clone(),
            work: self.work(),
            first_plan_at: self.first_plan_at(),
        }
    }

    /// The model and the sums of a plan.
    fn state(&self, best: &Best) -> (Cow<'_, Model>, State) {
        let mut model = Cow::Borrowed(&self.model);
        if best.portions != model.portions() {
            model.to_mut().serve(&best.portions);
        }
        let state = State::new(&model, best.chosen.clone(), 1.0);
        (model, state)
    }

    fn portions(&self, best: &Best) -> Vec<ChosenPortion> {
        let chosen = |(ladle, place): (&Ladle, &usize)| {
            let audience = self.problem.audiences.get(ladle.audience)?.audience.clone();
            let slot = *self.problem.slots.get(ladle.slot)?;
            Some(ChosenPortion { audience, slot, factor: *ladle.factors.get(*place)? })
        };
        self.model.ladles.all.iter().zip(&best.portions).filter_map(chosen).collect()
    }

    fn before(&self, best: &Best) -> Vec<ReachedLevel> {
        let (_, state) = self.state(best);
        let reached = state.before().zip(&self.model.kept).zip(&self.bounds);
        reached.map(|((objective, kept), bound)| ReachedLevel { objective, limit: kept.limit, bound: *bound }).collect()
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

    fn broken(&self, best: &Best) -> Vec<RuleBreach> {
        let (model, state) = self.state(best);
        let breaches = state.breaches(&model);
        let rules = self.problem.rules.iter().zip(breaches);
        let broken = rules.filter(|(rule, breach)| *breach > 0.0 && rule.severity == Severity::Advisory);
        broken.map(|(rule, breach)| RuleBreach { rule: rule.id.clone(), breach }).collect()
    }
}
