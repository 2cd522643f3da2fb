//! Days taken together: how often each dish is served, whatever the day.
//!
//! Days that are nearly alike are what makes a proof long: whatever is ruled out comes again with two of them exchanged.
//! The folded program knows no days, so it is small and has none of that. Its least cost is at most the program's: each of
//! its rows is a sum of rows that hold.

use crate::program::{Column, Program, Row};
use gizi::plan::optimise::PlanProgram;
use std::collections::BTreeMap;

/// Where each column of a program is found when it is folded.
#[derive(Debug)]
pub(crate) struct Fold {
    /// The folded column of each column.
    pub(crate) of: Vec<usize>,
    /// How many columns each folded one stands for.
    count: Vec<usize>,
}

/// Rows that say the same of their own days.
#[derive(Debug, Default)]
struct Alike {
    rows: usize,
    /// What each column of the program is multiplied by in all of them.
    values: BTreeMap<usize, f64>,
}

impl Fold {
    /// A dish in a slot is one, whatever the day; what serves no dish stays what it is.
    pub(crate) fn new(plan: &PlanProgram) -> Self {
        let (mut places, mut fold) = (BTreeMap::new(), Self { of: Vec::new(), count: Vec::new() });
        for column in &plan.columns {
            let fresh = fold.count.len();
            let dish = column.choice.as_ref().map(|choice| (choice.slot, &choice.menu_id));
            let place = dish.map_or(fresh, |dish| *places.entry(dish).or_insert(fresh));
            if place == fresh {
                fold.count.push(0);
            }
            fold.of.push(place);
            fold.count[place] += 1;
        }
        fold
    }

    /// The program without its days.
    pub(crate) fn folded(&self, plan: &PlanProgram, program: &Program) -> Program {
        let mut columns = vec![Column { cost: f64::INFINITY, high: 0.0, whole: false }; self.count.len()];
        for (own, place) in program.columns.iter().zip(&self.of) {
            let column = &mut columns[*place];
            *column = Column { cost: column.cost.min(own.cost), high: column.high + own.high, whole: own.whole };
        }
        let mut alike: BTreeMap<_, Alike> = BTreeMap::new();
        for (number, (row, own)) in program.rows.iter().zip(&plan.rows).enumerate() {
            let served = row.terms.iter().filter(|(column, _)| program.columns[*column].whole);
            let mut served: Vec<(usize, u64)> =
                served.map(|(column, value)| (self.of[*column], value.to_bits())).collect();
            served.sort_unstable();
            // What counts no dish is not said of other days again.
            let alone = served.is_empty().then_some(number);
            let limits = row.limits.map(f64::to_bits);
            let group = alike.entry((own.rule.as_ref(), limits, served, alone)).or_default();
            group.rows += 1;
            for (column, value) in &row.terms {
                *group.values.entry(*column).or_default() += value;
            }
        }
        let rows = alike.into_iter().flat_map(|((_, limits, ..), group)| self.sum(limits.map(f64::from_bits), &group));
        Program { columns, rows: rows.collect() }
    }

    /// The sum of rows. Where it multiplies a dish differently on different days, the least of it keeps the upper limit
    /// true, and the most the lower.
    fn sum(&self, limits: [f64; 2], group: &Alike) -> Vec<Row> {
        // The least and the most that a folded column is multiplied by, and on how many of its days.
        let mut spans: BTreeMap<usize, ([f64; 2], usize)> = BTreeMap::new();
        for (column, value) in &group.values {
            let ([low, high], days) = spans.entry(self.of[*column]).or_insert(([f64::INFINITY, f64::NEG_INFINITY], 0));
            (*low, *high, *days) = (low.min(*value), high.max(*value), *days + 1);
        }
        for (place, ([low, high], days)) in &mut spans {
            if *days < self.count[*place] {
                (*low, *high) = (low.min(0.0), high.max(0.0));
            }
        }
        let [low, high] = limits.map(|limit| limit * group.rows as f64);
        let terms = |side: usize| spans.iter().map(|(place, (span, _))| (*place, span[side])).collect();
        let even = spans.values().all(|([low, high], _)| low == high);
        if even {
            return vec![Row { limits: [low, high], terms: terms(0) }];
        }
        let sides = [([f64::NEG_INFINITY, high], 0), ([low, f64::INFINITY], 1)];
        let told = sides.into_iter().filter(|(limits, _)| limits.iter().any(|limit| limit.is_finite()));
        told.map(|(limits, side)| Row { limits, terms: terms(side) }).collect()
    }

    /// Says of a program how often each dish is served, as a number that is whole too: what a solver then decides first.
    pub(crate) fn counted(&self, program: &mut Program) {
        let mut terms: Vec<Vec<(usize, f64)>> = vec![Vec::new(); self.count.len()];
        for (column, place) in self.of.iter().enumerate().filter(|(column, _)| program.columns[*column].high > 0.0) {
            terms[*place].push((column, 1.0));
        }
        for own in terms.into_iter().filter(|own| own.len() > 1) {
            let count = (program.columns.len(), -1.0);
            program.columns.push(Column { cost: 0.0, high: own.len() as f64, whole: true });
            program.rows.push(Row { limits: [0.0, 0.0], terms: own.into_iter().chain([count]).collect() });
        }
    }

    /// A program in which only the dishes of a folded solution are served.
    pub(crate) fn unfolded(&self, program: &Program, values: &[f64]) -> Program {
        let mut own = program.clone();
        for (column, place) in own.columns.iter_mut().zip(&self.of) {
            if column.whole && values[*place] < crate::HALF {
                column.high = 0.0;
            }
        }
        own
    }
}
