//! The planner at work: what one change of a plan costs to look at, and what a month of a kitchen costs to set up and
//! to prove.
//!
//! Hypothesis: a change takes less than 1 µs and a tenth of adding up its day and week anew.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use gizi::plan::optimise::{PlanBound, PlanProblem, PlanSearch, SearchOptions, plan_bound};
use gizi_benches::kitchen;
use std::hint::black_box;

const CHANGES: u64 = 10_000;
const WEEK: usize = 5;

/// A plan whose day and week are added up anew for every change: what a user would write first.
struct ByHand {
    /// What each dish holds for every audience, audience by audience.
    values: Vec<Vec<f64>>,
    /// The limits of the sums of a day.
    most: Vec<f64>,
    /// The dishes of each day, course by course.
    chosen: Vec<[usize; WEEK]>,
    dishes: usize,
    dice: u64,
}

impl ByHand {
    fn new(problem: &PlanProblem) -> Self {
        let courses = problem.slots.len();
        let values = problem.dishes.iter().enumerate().map(|(number, dish)| {
            let audiences = problem.audiences.iter();
            let factors = audiences.map(|audience| audience.portions[number % courses].factor);
            factors.flat_map(|factor| dish.values.iter().map(move |value| value.low * factor)).collect()
        });
        let values: Vec<Vec<f64>> = values.collect();
        let most =
            (0..values[0].len()).map(|place| values.iter().map(|dish| dish[place]).fold(0.0, f64::max)).collect();
        let chosen = (0..problem.days.len()).map(|day| std::array::from_fn(|course| course + courses * day)).collect();
        Self { values, most, chosen, dishes: problem.dishes.len(), dice: 1 }
    }

    fn roll(&mut self, below: usize) -> usize {
        self.dice = self.dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.dice >> 33) as usize % below
    }

    fn broken(&self, days: &[[usize; WEEK]]) -> f64 {
        let mut sums = vec![0.0; self.most.len()];
        for dish in days.iter().flatten() {
            sums.iter_mut().zip(&self.values[*dish]).for_each(|(sum, value)| *sum += value);
        }
        let parts = sums.iter().zip(&self.most).map(|(sum, most)| (sum / days.len() as f64 - 3.0 * most).max(0.0));
        parts.sum()
    }

    /// One change: the dish of a day and course, kept if it breaks no more than before.
    fn change(&mut self) {
        let (day, course) = (self.roll(self.chosen.len()), self.roll(WEEK));
        let dish = self.roll(self.dishes / WEEK) * WEEK + course;
        let week = day / WEEK * WEEK;
        let judged = |plan: &Self| plan.broken(&plan.chosen[day..=day]) + plan.broken(&plan.chosen[week..week + WEEK]);
        let before = judged(self);
        let old = std::mem::replace(&mut self.chosen[day][course], dish);
        if judged(self) > before {
            self.chosen[day][course] = old;
        }
    }
}

fn changes(c: &mut Criterion) {
    let problem = kitchen(1, 20, 300).unwrap();
    let mut group = c.benchmark_group("changes of a plan of 20 days and 300 dishes");
    group.throughput(Throughput::Elements(CHANGES));
    let options = SearchOptions { work: i64::MAX, ..SearchOptions::default() };
    let mut search = PlanSearch::new(problem.clone(), options).unwrap();
    group.bench_function("gizi", |b| b.iter(|| black_box(search.step(CHANGES as i64))));
    assert!(search.progress().objective.is_some());
    let mut plan = ByHand::new(&problem);
    group.bench_function("sums anew, by hand", |b| b.iter(|| (0..CHANGES).for_each(|_| plan.change())));
    black_box(&plan.chosen);
    group.finish();
}

fn around(c: &mut Criterion) {
    let problem = kitchen(1, 20, 300).unwrap();
    let mut group = c.benchmark_group("a plan of 20 days and 300 dishes");
    group.sample_size(10);
    group.bench_function("set up", |b| b.iter(|| PlanSearch::new(problem.clone(), SearchOptions::default()).unwrap()));
    assert!(matches!(plan_bound(&problem).unwrap(), PlanBound::AtLeast { .. }));
    group.bench_function("bound", |b| b.iter(|| plan_bound(black_box(&problem)).unwrap()));
    group.finish();
}

criterion_group!(benches, changes, around);
criterion_main!(benches);
