/// The value of a place, or the type's zero where there is none.
pub(super) fn at<T: Copy + Default>(values: &[T], place: usize) -> T {
    values.get(place).copied().unwrap_or_default()
}

/// Rows of equal width in one piece of memory.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Grid<T> {
    width: usize,
    cells: Vec<T>,
}

impl<T: Copy + Default> Grid<T> {
    pub(super) fn new(height: usize, width: usize) -> Self {
        Self { width, cells: vec![T::default(); height * width] }
    }

    pub(super) fn row(&self, row: usize) -> &[T] {
        self.cells.get(row * self.width..(row + 1) * self.width).unwrap_or_default()
    }

    pub(super) fn row_mut(&mut self, row: usize) -> &mut [T] {
        self.cells.get_mut(row * self.width..(row + 1) * self.width).unwrap_or_default()
    }

    pub(super) fn at(&self, row: usize, column: usize) -> T {
        at(self.row(row), column)
    }
}
