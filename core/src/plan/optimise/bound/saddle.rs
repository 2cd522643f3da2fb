//! A first-order method for large programs: primal and dual steps take turns, and the mean of them closes in on both.
//!
//! Chambolle and Pock's method as PDLP has it (Applegate et al. 2021): steps as long as they may be, restarts from the
//! mean, a weight between primal and dual that learns at restarts. Groups are kept by projection, so every dual point
//! gives a bound. Only sums, products and square roots: the same to the last bit everywhere.

use super::matrix::Matrix;
use super::program::{Program, Solution};

/// Steps between two looks at how far it is.
const LOOK: u32 = 32;
/// Steps in all.
const STEPS: u32 = 3_000;
/// Near enough: the relative distance between what is reached and what is proved.
const NEAR: f64 = 1e-4;
/// What is smaller is as good as nothing.
const LEAST: f64 = 1e-3;
/// A bound that grows by less, relative to itself, is not told.
const MORE: f64 = 1e-4;

#[derive(Debug, Clone)]
pub(super) struct Saddle {
    matrix: Matrix,
    costs: Vec<f64>,
    most: Vec<f64>,
    groups: Vec<std::ops::Range<usize>>,
    /// The first variable that is in no group.
    free: usize,
    limits: Vec<[f64; 2]>,
    prices: Vec<f64>,
    now: Point,
    sum: Point,
    /// How much the points in the sum weigh.
    mass: f64,
    origin: Point,
    steps: u32,
    since: u32,
    length: f64,
    weight: f64,
    /// How far off the restart was, and the last look.
    error: [f64; 2],
    best: (f64, Vec<f64>),
    told: f64,
    finished: bool,
}

/// Amounts and prices, with what the rows and columns make of them.
#[derive(Debug, Clone)]
struct Point {
    amounts: Vec<f64>,
    worth: Vec<f64>,
    rows: Vec<f64>,
    columns: Vec<f64>,
}

impl Point {
    fn new(matrix: &Matrix, amounts: Vec<f64>, worth: Vec<f64>) -> Self {
        let (rows, columns) = (matrix.rows(&amounts), matrix.columns(&worth));
        Self { amounts, worth, rows, columns }
    }

    fn parts(&self) -> [&Vec<f64>; 4] {
        [&self.amounts, &self.worth, &self.rows, &self.columns]
    }

    fn parts_mut(&mut self) -> [&mut Vec<f64>; 4] {
        [&mut self.amounts, &mut self.worth, &mut self.rows, &mut self.columns]
    }

    fn add(&mut self, other: &Self, times: f64) {
        for (own, other) in self.parts_mut().into_iter().zip(other.parts()) {
            own.iter_mut().zip(other).for_each(|(own, other)| *own += times * other);
        }
    }

    fn scaled(&self, times: f64) -> Self {
        let mut scaled = self.clone();
        scaled.parts_mut().into_iter().flatten().for_each(|own| *own *= times);
        scaled
    }
}

impl Saddle {
    pub(super) fn new(program: &Program, start: &Solution) -> Self {
        let matrix = Matrix::new(program);
        let scaled = program.limits.iter().zip(&matrix.scale);
        let limits: Vec<[f64; 2]> = scaled.map(|(limits, scale)| limits.map(|limit| limit * scale)).collect();
        let prices = program.prices.iter().zip(&matrix.scale).map(|(price, scale)| price / scale).collect();
        let groups = program.groups.clone();
        let free = groups.last().map_or(0, |group| group.end);
        let mut amounts = start.amounts.clone();
        amounts.resize(program.costs.len(), 0.0);
        for group in &groups {
            project(amounts.get_mut(group.clone()).unwrap_or_default());
        }
        let mut worth: Vec<f64> = start.worth.iter().zip(&matrix.scale).map(|(worth, scale)| worth / scale).collect();
        worth.resize(program.limits.len(), 0.0);
        let now = Point::new(&matrix, amounts, worth);
        let sides =
            limits.iter().map(|limits| limits.iter().filter(|it| it.is_finite()).map(|it| it * it).fold(0.0, f64::max));
        let ratio = (program.costs.iter().map(|cost| cost * cost).sum::<f64>() / sides.sum::<f64>()).sqrt();
        let mut saddle = Self {
            costs: program.costs.clone(),
            most: program.most.clone(),
            groups,
            free,
            limits,
            prices,
            sum: now.scaled(0.0),
            mass: 0.0,
            origin: now.clone(),
            now,
            steps: 0,
            since: 0,
            length: 1.0 / matrix.greatest(),
            weight: if ratio.is_finite() && ratio > 0.0 { ratio } else { 1.0 },
            error: [f64::INFINITY; 2],
            best: (f64::NEG_INFINITY, Vec::new()),
            told: f64::NEG_INFINITY,
            finished: false,
            matrix,
        };
        let error = saddle.look(&saddle.now.clone());
        saddle.error = [error; 2];
        saddle.told = saddle.best.0;
        saddle
    }

    pub(super) fn finished(&self) -> bool {
        self.finished
    }

    /// The best prices so far, and the mean of what they serve.
    pub(super) fn solution(&self) -> Solution {
        let worth = self.best.1.iter().zip(&self.matrix.scale).map(|(worth, scale)| worth * scale).collect();
        Solution { amounts: self.now.amounts.clone(), worth }
    }

    /// One step of both. Whether the bound has grown by so much that it is worth telling.
    pub(super) fn step(&mut self) -> bool {
        loop {
            let next = self.next();
            let (mut moved, mut bent) = ([0.0; 2], 0.0);
            for ((new, old), (after, before)) in
                next.amounts.iter().zip(&self.now.amounts).zip(next.columns.iter().zip(&self.now.columns))
            {
                moved[0] += (new - old) * (new - old);
                bent += (new - old) * (after - before);
            }
            for (new, old) in next.worth.iter().zip(&self.now.worth) {
                moved[1] += (new - old) * (new - old);
            }
            let far = self.weight * moved[0] + moved[1] / self.weight;
            let longest = if bent == 0.0 { f64::INFINITY } else { far / (2.0 * bent.abs()) };
            let used = self.length;
            let root = f64::from(self.steps + 1).sqrt();
            self.length = ((1.0 - 1.0 / root.sqrt().max(1.25)) * longest).min((1.0 + 1.0 / root) * used);
            if used > longest {
                continue;
            }
            self.sum.add(&next, used);
            self.mass += used;
            self.now = next;
            break;
        }
        self.steps += 1;
        self.since += 1;
        if !self.steps.is_multiple_of(LOOK) {
            return false;
        }
        self.turn();
        self.finished |= self.steps >= STEPS;
        let grown = self.best.0 - self.told > MORE * self.best.0.abs() || self.finished && self.best.0 > self.told;
        if grown {
            self.told = self.best.0;
        }
        grown
    }

    fn next(&self) -> Point {
        let (primal, dual) = (self.length / self.weight, self.length * self.weight);
        let now = &self.now;
        let pulled = now.amounts.iter().zip(&self.costs).zip(&now.columns);
        let mut amounts: Vec<f64> = pulled.map(|((amount, cost), column)| amount - primal * (cost + column)).collect();
        for group in &self.groups {
            project(amounts.get_mut(group.clone()).unwrap_or_default());
        }
        for (amount, most) in amounts.iter_mut().zip(&self.most).skip(self.free) {
            *amount = amount.max(0.0).min(*most);
        }
        let rows = self.matrix.rows(&amounts);
        let over = now.worth.iter().zip(rows.iter().zip(&now.rows)).zip(self.limits.iter().zip(&self.prices));
        let worth: Vec<f64> = over
            .map(|((worth, (new, old)), ([least, most], price))| {
                let moved = worth + dual * (2.0 * new - old);
                let [under, over] = [moved - dual * least, moved - dual * most];
                let worth = if over > 0.0 { over } else { under.min(0.0) };
                worth.max(-price).min(*price)
            })
            .collect();
        let columns = self.matrix.columns(&worth);
        Point { amounts, worth, rows, columns }
    }

    /// Looks how far it is, and begins anew from the mean where that is much nearer.
    fn turn(&mut self) {
        let mean = self.sum.scaled(1.0 / self.mass);
        let (of_mean, of_now) = (self.look(&mean), self.look(&self.now.clone()));
        let (error, nearer) = if of_mean < of_now { (of_mean, mean) } else { (of_now, self.now.clone()) };
        self.finished |= error <= NEAR;
        let [restart, last] = self.error;
        let long = f64::from(self.since) >= 0.36 * f64::from(self.steps);
        if error <= 0.2 * restart || error <= 0.8 * restart && error > last || long {
            let apart = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum::<f64>().sqrt();
            let moved = [apart(&nearer.amounts, &self.origin.amounts), apart(&nearer.worth, &self.origin.worth)];
            if moved[0] > 1e-10 && moved[1] > 1e-10 {
                self.weight = (self.weight * moved[1] / moved[0]).sqrt();
            }
            self.sum = nearer.scaled(0.0);
            self.mass = 0.0;
            self.since = 0;
            self.origin = nearer.clone();
            self.now = nearer;
            self.error = [error; 2];
        } else {
            self.error[1] = error;
        }
    }

    /// How far a point is from what is asked; the best prices are kept.
    fn look(&mut self, at: &Point) -> f64 {
        let mut cost: f64 = at.amounts.iter().zip(&self.costs).map(|(amount, cost)| amount * cost).sum();
        let (mut beyond, mut size) = (0.0, 0.0);
        for (sum, ([least, most], price)) in at.rows.iter().zip(self.limits.iter().zip(&self.prices)) {
            let over = (sum - most).max(least - sum).max(0.0);
            size += if most.is_finite() { most * most } else { least * least };
            if price.is_finite() {
                cost += price * over;
            } else {
                beyond += over * over;
            }
        }
        let pays = |(worth, [least, most]): (&f64, &[f64; 2])| {
            let limit = if *worth > 0.0 { most } else { least };
            if *worth == 0.0 { 0.0 } else { worth * limit }
        };
        let mut bound = -at.worth.iter().zip(&self.limits).map(pays).sum::<f64>();
        let reduced = |variable: usize| {
            let (cost, column) = (self.costs.get(variable), at.columns.get(variable));
            cost.copied().unwrap_or_default() + column.copied().unwrap_or_default()
        };
        for group in &self.groups {
            bound += group.clone().map(reduced).reduce(f64::min).unwrap_or_default();
        }
        for (variable, most) in self.most.iter().enumerate().skip(self.free) {
            let reduced = reduced(variable).min(0.0);
            bound += if most.is_finite() { reduced * most } else { 0.0 };
        }
        if bound > self.best.0 {
            self.best = (bound, at.worth.clone());
        }
        let gap = (cost - bound).abs() / cost.abs().max(bound.abs()).max(LEAST);
        let off = beyond.sqrt() / (1.0 + size.sqrt());
        gap.max(off)
    }
}

/// The nearest amounts that are not negative and add up to 1 (Michelot 1986).
fn project(amounts: &mut [f64]) {
    let (mut count, mut over) = (amounts.len(), 0.0);
    let mut sum: f64 = amounts.iter().sum();
    loop {
        over = if count == 0 { over } else { (sum - 1.0) / count as f64 };
        let (mut left, mut total) = (0, 0.0);
        for amount in amounts.iter().filter(|amount| **amount > over) {
            left += 1;
            total += amount;
        }
        // Rounded, a later count may be larger again.
        if left >= count || left == 0 {
            break;
        }
        (count, sum) = (left, total);
    }
    amounts.iter_mut().for_each(|amount| *amount = (*amount - over).max(0.0));
}
