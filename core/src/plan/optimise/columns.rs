//! Sums over days with their limits, gathered rule by rule and laid side by side.

use super::PlanPeriod;
use super::grid::Grid;
use super::ladle::Eaters;
use super::model::{Block, Column, LANES, Model, Weight};

/// Limits are met within this part of themselves, as in the rest of the house.
pub(super) const TOLERANCE: f64 = 1e-9;

/// Limits of a sum in the unit of the rule; columns count in parts of `unit`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limit {
    pub(super) rule: usize,
    pub(super) weight: Weight,
    /// The scenario whose prices are added up.
    pub(super) scenario: Option<usize>,
    pub(super) eaters: Eaters,
    pub(super) low: Option<f64>,
    pub(super) high: Option<f64>,
    pub(super) unit: f64,
}

/// Columns as they are found, by period.
pub(super) struct Drafts {
    groups: [Vec<usize>; 3],
    days: f64,
    columns: [Vec<(Column, Vec<f64>)>; 3],
}

impl Drafts {
    pub(super) fn new(model: &Model) -> Self {
        let groups = [(0..model.days).collect(), model.week.clone(), vec![0; model.days]];
        Self { groups, days: model.days as f64, columns: Default::default() }
    }

    /// A column with a lower end, an upper end or both, which still hold a hair beyond them.
    pub(super) fn limit(&mut self, period: PlanPeriod, limit: &Limit, values: Vec<f64>) {
        let low = limit.low.map_or(f64::NEG_INFINITY, |low| (low - TOLERANCE * low.abs()) / limit.unit);
        let high = limit.high.map_or(f64::INFINITY, |high| (high + TOLERANCE * high.abs()) / limit.unit);
        // The price of a broken day counts for that day's share of the plan.
        let weight = match (limit.weight, period) {
            (Weight::Priced(price), PlanPeriod::Day) => Weight::Priced(price / self.days),
            (weight, _) => weight,
        };
        let Limit { rule, scenario, eaters, unit, .. } = *limit;
        let column = Column { rule: Some(rule), low, high, weight, scenario, eaters, unit };
        self.column(period, column, values.into_iter().map(|value| value / limit.unit).collect());
    }

    pub(super) fn column(&mut self, period: PlanPeriod, column: Column, values: Vec<f64>) {
        if let Some(columns) = self.columns.get_mut(period as usize) {
            columns.push((column, values));
        }
    }

    pub(super) fn blocks(self, options: usize) -> Vec<Block> {
        let mut blocks = Vec::new();
        for (group, mut columns) in self.groups.into_iter().zip(self.columns) {
            if columns.is_empty() {
                continue;
            }
            columns.sort_by_key(|(column, _)| column.weight != Weight::Required);
            let priced = columns.iter().position(|(column, _)| column.weight != Weight::Required);
            let mut columns_priced = columns.split_off(priced.unwrap_or(columns.len()));
            for part in [&mut columns, &mut columns_priced] {
                let idle = Column {
                    rule: None,
                    low: f64::NEG_INFINITY,
                    high: f64::INFINITY,
                    weight: Weight::Priced(0.0),
                    scenario: None,
                    eaters: Eaters::Nobody,
                    unit: 1.0,
                };
                part.resize(part.len().next_multiple_of(LANES), (idle, Vec::new()));
            }
            let required = columns.len();
            columns.append(&mut columns_priced);
            let mut sizes = vec![0.0; group.last().map_or(0, |last| last + 1)];
            for &group in &group {
                if let Some(size) = sizes.get_mut(group) {
                    *size += 1.0;
                }
            }
            let mut coefficients = Grid::new(options, columns.len());
            for (place, (_, values)) in columns.iter().enumerate() {
                for (option, value) in values.iter().enumerate() {
                    if let Some(cell) = coefficients.row_mut(option).get_mut(place) {
                        *cell = *value;
                    }
                }
            }
            let columns = columns.into_iter().map(|(column, _)| column).collect();
            blocks.push(Block { group, sizes, columns, required, coefficients });
        }
        blocks
    }
}
