//! A large matrix, multiplied from both sides.

use super::program::Program;

/// Entries by column, each row scaled.
#[derive(Debug, Clone)]
pub(super) struct Matrix {
    starts: Vec<usize>,
    rows: Vec<u32>,
    values: Vec<f64>,
    /// What each row is multiplied with, so that its greatest entry is 1.
    pub(super) scale: Vec<f64>,
}

impl Matrix {
    pub(super) fn new(program: &Program) -> Self {
        let (rows, columns) = (program.limits.len(), program.costs.len());
        let (mut greatest, mut starts) = (vec![0.0_f64; rows], vec![0; columns + 1]);
        for (row, column, value) in &program.entries {
            if let Some(greatest) = greatest.get_mut(*row) {
                *greatest = greatest.max(value.abs());
            }
            if let Some(start) = starts.get_mut(column + 1) {
                *start += 1;
            }
        }
        let mut whole = 0;
        for start in &mut starts {
            whole += *start;
            *start = whole;
        }
        let scale: Vec<f64> = greatest.iter().map(|most| if *most > 0.0 { 1.0 / most } else { 1.0 }).collect();
        let mut next = starts.clone();
        let (mut own, mut values) = (vec![0; program.entries.len()], vec![0.0; program.entries.len()]);
        for (row, column, value) in &program.entries {
            if let Some(place) = next.get_mut(*column)
                && let Some((entry, number)) = own.get_mut(*place).zip(values.get_mut(*place))
            {
                *place += 1;
                (*entry, *number) = (*row as u32, value * scale.get(*row).copied().unwrap_or(1.0));
            }
        }
        Self { starts, rows: own, values, scale }
    }

    fn of_column(&self, column: usize) -> impl Iterator<Item = (&u32, &f64)> {
        let place = match self.starts.get(column..=column + 1) {
            Some([start, end]) => *start..*end,
            _ => 0..0,
        };
        let rows = self.rows.get(place.clone()).unwrap_or_default();
        rows.iter().zip(self.values.get(place).unwrap_or_default())
    }

    /// What each row adds up to.
    pub(super) fn rows(&self, amounts: &[f64]) -> Vec<f64> {
        let mut rows = vec![0.0; self.scale.len()];
        for (column, amount) in amounts.iter().enumerate().filter(|(_, amount)| **amount != 0.0) {
            for (row, value) in self.of_column(column) {
                if let Some(sum) = rows.get_mut(*row as usize) {
                    *sum += amount * value;
                }
            }
        }
        rows
    }

    /// What the rows make of each column.
    pub(super) fn columns(&self, worth: &[f64]) -> Vec<f64> {
        let of_row = |row: u32| worth.get(row as usize).copied().unwrap_or_default();
        let sum = |column| self.of_column(column).map(|(row, value)| of_row(*row) * value).sum();
        (0..self.starts.len().saturating_sub(1)).map(sum).collect()
    }

    pub(super) fn greatest(&self) -> f64 {
        self.values.iter().map(|value| value.abs()).fold(1e-9, f64::max)
    }
}
