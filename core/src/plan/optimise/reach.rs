//! What a plan that is made cell by cell can still come to.

use super::grid::{Grid, at};
use super::model::{Block, Model, Weight};
use super::state::{run_of, starts};

/// Sums are left only where they lie beyond a limit by more than adding up can err.
const HAIR: f64 = 1e-9;

/// The sums and counts of the cells that are chosen, and between what the others can bring them.
pub(super) struct Reach {
    blocks: Vec<Sums>,
    /// How often each class stands in each run of days, by class and the first day.
    runs: Grid<u32>,
}

/// The required sums of a block.
struct Sums {
    /// The cell before in the same group, in the order of choosing.
    before: Vec<Option<usize>>,
    /// What the group adds up to with each cell.
    sums: Grid<f64>,
    /// The least and the most that the cells after add.
    least: Grid<f64>,
    most: Grid<f64>,
}

impl Reach {
    /// Nothing is chosen yet.
    pub(super) fn new(model: &Model, order: &[usize]) -> Self {
        let blocks = model.blocks.iter().map(|block| Sums::new(model, block, order)).collect();
        Self { blocks, runs: Grid::new(model.class_run.len(), model.days) }
    }

    /// Chooses the option of the next cell. Whether everything required can still hold.
    pub(super) fn enter(&mut self, model: &Model, cell: usize, option: usize) -> bool {
        let counts = self.count(model, cell, option, true);
        let sums = self.blocks.iter_mut().zip(&model.blocks);
        counts && sums.fold(true, |so, (sums, block)| sums.enter(model, block, cell, option) && so)
    }

    /// Takes it back.
    pub(super) fn leave(&mut self, model: &Model, cell: usize, option: usize) {
        self.count(model, cell, option, false);
    }

    /// Counts the option, or no longer. Whether no required run has too many.
    fn count(&mut self, model: &Model, cell: usize, option: usize, more: bool) -> bool {
        let (day, mut so) = (cell / model.slots, true);
        for &class in model.classes.get(option).into_iter().flatten() {
            let Some(run) = run_of(model, class).filter(|run| run.weight == Weight::Required) else { continue };
            for count in self.runs.row_mut(class).get_mut(starts(run, model.days, day)).into_iter().flatten() {
                *count = if more { *count + 1 } else { count.saturating_sub(1) };
                so &= *count <= run.max;
            }
        }
        so
    }
}

impl Sums {
    fn new(model: &Model, block: &Block, order: &[usize]) -> Self {
        let (cells, width) = (model.allowed.len(), block.required);
        let mut last = vec![None; block.sizes.len()];
        let mut own = Self {
            before: vec![None; cells],
            sums: Grid::new(cells, width),
            least: Grid::new(cells, width),
            most: Grid::new(cells, width),
        };
        for &cell in order {
            let group = at(&block.group, cell / model.slots);
            if let (Some(before), Some(last)) = (own.before.get_mut(cell), last.get_mut(group)) {
                *before = last.replace(cell);
            }
        }
        for &cell in order.iter().rev() {
            let Some(before) = at(&own.before, cell) else { continue };
            for column in 0..width {
                let values = model.allowed.get(cell).into_iter().flatten();
                let values = values.map(|option| block.coefficients.at(*option, column));
                let (least, most) =
                    values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), it| (low.min(it), high.max(it)));
                for (all, one) in [(&mut own.least, least), (&mut own.most, most)] {
                    let sum = all.at(cell, column) + one;
                    if let Some(place) = all.row_mut(before).get_mut(column) {
                        *place = sum;
                    }
                }
            }
        }
        own
    }

    /// Adds the option. Whether every sum can still lie within its limits.
    fn enter(&mut self, model: &Model, block: &Block, cell: usize, option: usize) -> bool {
        let group = at(&block.group, cell / model.slots);
        let (before, size) = (at(&self.before, cell), at(&block.sizes, group));
        let mut so = true;
        for (place, column) in block.columns.iter().take(block.required).enumerate() {
            let sum = before.map_or(0.0, |before| self.sums.at(before, place)) + block.coefficients.at(option, place);
            if let Some(own) = self.sums.row_mut(cell).get_mut(place) {
                *own = sum;
            }
            let (low, high) = (column.low * size, column.high * size);
            let (least, most) = (sum + self.least.at(cell, place), sum + self.most.at(cell, place));
            let hair = |limit: f64| HAIR * (limit.abs() + sum.abs() + least.abs() + most.abs());
            so &= !(most < low - hair(low) || least > high + hair(high));
        }
        so
    }
}
