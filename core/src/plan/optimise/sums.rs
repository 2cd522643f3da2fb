//! The sums of a block and what they weigh.

use super::grid::Grid;
use super::model::{Block, LANES};
use super::state::Effect;

/// The sums of a block, by group and column.
#[derive(Debug, Clone, Default)]
pub(super) struct Sums {
    pub(super) sums: Grid<f64>,
    pub(super) low: Grid<f64>,
    pub(super) high: Grid<f64>,
    /// What a unit of a breach weighs.
    pub(super) weights: Grid<f64>,
    /// What each group adds up to.
    pub(super) now: Vec<Effect>,
}

pub(super) fn beyond(sum: f64, low: f64, high: f64) -> f64 {
    // Comparisons, as `max` also looks for numbers that are none.
    let (below, above) = (low - sum, sum - high);
    (if below > 0.0 { below } else { 0.0 }) + (if above > 0.0 { above } else { 0.0 })
}

// Columns are worked on four at a time, in an order of adding that is the same everywhere.
impl Sums {
    pub(super) fn effect(&self, block: &Block, group: usize) -> Effect {
        self.after(block, group, 0, 0)
    }

    /// What the group adds up to with another option in an old one's place.
    pub(super) fn after(&self, block: &Block, group: usize, old: usize, new: usize) -> Effect {
        fn lanes(row: &[f64]) -> &[[f64; LANES]] {
            row.as_chunks().0
        }
        let changes = lanes(block.coefficients.row(old)).iter().zip(lanes(block.coefficients.row(new)));
        let limits = lanes(self.low.row(group)).iter().zip(lanes(self.high.row(group)));
        let rows = lanes(self.sums.row(group)).iter().zip(changes).zip(limits).zip(lanes(self.weights.row(group)));
        let (mut breach, mut priced) = ([0.0; LANES], [0.0; LANES]);
        let required = block.required / LANES;
        for (place, (((sums, (old, new)), (low, high)), weights)) in rows.enumerate() {
            let all = if place < required { &mut breach } else { &mut priced };
            let ends = low.iter().zip(high).zip(weights);
            for (((all, sum), (old, new)), ((low, high), weight)) in
                all.iter_mut().zip(sums).zip(old.iter().zip(new)).zip(ends)
            {
                *all += weight * beyond(sum + (new - old), *low, *high);
            }
        }
        Effect { objective: priced.iter().sum(), breach: breach.iter().sum() }
    }
}
