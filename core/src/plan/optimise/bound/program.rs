//! A linear program, and the interior-point solver for small ones.

use super::super::grid::at;
use clarabel::algebra::CscMatrix;
use clarabel::solver::{DefaultSettings, DefaultSolver, IPSolver, NonnegativeConeT, ZeroConeT};
use std::ops::Range;

/// A least is a most of the same with its sign turned.
const SIGNS: [f64; 2] = [-1.0, 1.0];

/// Minimise costs · x, where no variable is negative, the variables of a group add up to 1, and each row lies between its
/// limits or pays for what it is beyond.
#[derive(Debug, Clone, Default)]
pub(super) struct Program {
    pub(super) costs: Vec<f64>,
    /// The most of each variable. Infinite where nothing but rows and groups keeps it small.
    pub(super) most: Vec<f64>,
    pub(super) groups: Vec<Range<usize>>,
    /// Row, variable and value.
    pub(super) entries: Vec<(usize, usize, f64)>,
    /// The least and the most of each row, one of which may be infinite.
    pub(super) limits: Vec<[f64; 2]>,
    /// What a unit beyond the limits of a row costs. Infinite: it must hold.
    pub(super) prices: Vec<f64>,
}

/// The variables, and what each row is worth: how much the least would fall with a unit more of its most; below 0, would
/// grow with a unit more of its least.
#[derive(Debug, Clone, Default)]
pub(super) struct Solution {
    pub(super) amounts: Vec<f64>,
    pub(super) worth: Vec<f64>,
}

impl Program {
    pub(super) fn variable(&mut self, cost: f64, most: f64) -> usize {
        self.costs.push(cost);
        self.most.push(most);
        self.costs.len() - 1
    }

    /// Variables that add up to 1, with their costs.
    pub(super) fn group(&mut self, costs: impl IntoIterator<Item = f64>) -> Range<usize> {
        let first = self.costs.len();
        for cost in costs {
            self.variable(cost, f64::INFINITY);
        }
        self.groups.push(first..self.costs.len());
        first..self.costs.len()
    }

    pub(super) fn row(
        &mut self,
        entries: impl IntoIterator<Item = (usize, f64)>,
        limits: [f64; 2],
        price: f64,
    ) -> usize {
        let row = self.limits.len();
        self.entries.extend(entries.into_iter().map(|(variable, value)| (row, variable, value)));
        self.limits.push(limits);
        self.prices.push(price);
        row
    }

    /// How much there is to solve.
    pub(super) fn size(&self) -> usize {
        self.entries.len() + self.costs.len()
    }

    /// Solved to the last digits. Empty where the solver fails.
    pub(super) fn solve(&self) -> Solution {
        let mut cells = Cells::default();
        for group in &self.groups {
            cells.row(group.clone().map(|variable| (variable, 1.0)), 1.0);
        }
        let equal = cells.limits.len();
        let mut costs = self.costs.clone();
        for (variable, most) in self.most.iter().enumerate() {
            cells.row([(variable, -1.0)], 0.0);
            if most.is_finite() {
                cells.row([(variable, 1.0)], *most);
            }
        }
        // One row for each side, its sign turned where it is a least.
        let mut sides = vec![[None, None]; self.limits.len()];
        for ((sides, limits), price) in sides.iter_mut().zip(&self.limits).zip(&self.prices) {
            for ((side, limit), sign) in sides.iter_mut().zip(limits).zip(SIGNS).filter(|((_, it), _)| it.is_finite()) {
                *side = Some(cells.limits.len());
                cells.limits.push(sign * limit);
                if price.is_finite() {
                    let slack = costs.len();
                    costs.push(*price);
                    cells.entries.push((cells.limits.len() - 1, slack, -1.0));
                    cells.row([(slack, -1.0)], 0.0);
                }
            }
        }
        for (row, variable, value) in &self.entries {
            for (side, sign) in sides.get(*row).into_iter().flatten().zip(SIGNS) {
                cells.entries.extend(side.map(|side| (side, *variable, sign * value)));
            }
        }
        let (rows, variables) = (cells.limits.len(), costs.len());
        let (mut row, mut variable, mut value) = (Vec::new(), Vec::new(), Vec::new());
        for (own, of, number) in cells.entries {
            row.push(own);
            variable.push(of);
            value.push(number);
        }
        let matrix = CscMatrix::new_from_triplets(rows, variables, row, variable, value);
        let still = CscMatrix::zeros((variables, variables));
        let cones = [ZeroConeT(equal), NonnegativeConeT(rows - equal)];
        let settings = DefaultSettings { verbose: false, max_iter: 100, ..DefaultSettings::default() };
        let Ok(mut solver) = DefaultSolver::new(&still, &costs, &matrix, &cells.limits, &cones, settings) else {
            return Solution::default();
        };
        solver.solve();
        let (mut amounts, worth) = (solver.solution.x, solver.solution.z);
        amounts.truncate(self.costs.len());
        let of_side = |(side, sign): (&Option<usize>, f64)| sign * side.map_or(0.0, |side| at(&worth, side)).max(0.0);
        let worth = sides.iter().map(|sides| sides.iter().zip(SIGNS).map(of_side).sum()).collect();
        Solution { amounts, worth }
    }
}

/// Rows as the solver takes them.
#[derive(Default)]
struct Cells {
    entries: Vec<(usize, usize, f64)>,
    limits: Vec<f64>,
}

impl Cells {
    fn row(&mut self, entries: impl IntoIterator<Item = (usize, f64)>, limit: f64) {
        let row = self.limits.len();
        self.entries.extend(entries.into_iter().map(|(variable, value)| (row, variable, value)));
        self.limits.push(limit);
    }
}
