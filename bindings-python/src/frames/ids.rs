//! Columns that name something: each name once, in the order it appears, and the place of each row's name.

use super::column::Column;
use arrow_array::array::{ArrayRef, Int64Array, StringArray};
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Arc;

/// Whole numbers below this are looked up by themselves.
const SMALL: usize = 1 << 16;

/// Names of one kind.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Names {
    Text(Vec<String>),
    Whole(Vec<i64>),
}

/// A column of names.
#[derive(Clone)]
pub(super) struct Ids {
    pub(super) names: Names,
    /// The first row of each name.
    pub(super) firsts: Vec<u64>,
    /// The place of each row's name.
    pub(super) places: Vec<u32>,
}

impl Names {
    pub(super) fn len(&self) -> usize {
        match self {
            Self::Text(names) => names.len(),
            Self::Whole(names) => names.len(),
        }
    }

    /// A name as text.
    pub(super) fn text(&self, place: usize) -> String {
        match self {
            Self::Text(names) => names.get(place).cloned().unwrap_or_default(),
            Self::Whole(names) => names.get(place).map(i64::to_string).unwrap_or_default(),
        }
    }

    /// A column of the names at these places.
    pub(super) fn column(&self, places: impl Iterator<Item = usize>) -> ArrayRef {
        match self {
            Self::Text(names) => {
                let texts: Vec<&String> = places.filter_map(|place| names.get(place)).collect();
                Arc::new(StringArray::from_iter_values(texts))
            }
            Self::Whole(names) => {
                let numbers: Vec<i64> = places.filter_map(|place| names.get(place).copied()).collect();
                Arc::new(Int64Array::from(numbers))
            }
        }
    }
}

impl Ids {
    /// Reads a column of texts or whole numbers; none may be null.
    pub(super) fn of(column: &Column<'_>) -> gizi::Result<Self> {
        let mut places = Vec::new();
        if column.is_whole() {
            let mut index = Index::default();
            // Small numbers need no hash.
            let mut small: Vec<u32> = Vec::new();
            column.wholes(|row, value| {
                let value = value.ok_or_else(|| column.place.is_null(row))?;
                let here = usize::try_from(value).ok().filter(|here| *here < SMALL);
                let known = here.and_then(|here| small.get(here).copied()).filter(|place| *place != u32::MAX);
                let place = known.unwrap_or_else(|| index.place(row, value));
                if let (Some(here), None) = (here, known) {
                    if small.len() <= here {
                        small.resize((here + 1).next_power_of_two(), u32::MAX);
                    }
                    small.get_mut(here).into_iter().for_each(|slot| *slot = place);
                }
                places.push(place);
                Ok(())
            })?;
            return Ok(Self { names: Names::Whole(index.names), firsts: index.firsts, places });
        }
        let mut index = Index::default();
        column.texts(|row, value| {
            places.push(index.place(row, value.ok_or_else(|| column.place.is_null(row))?));
            Ok(())
        })?;
        let names = index.names.into_iter().map(str::to_owned).collect();
        Ok(Self { names: Names::Text(names), firsts: index.firsts, places })
    }
}

/// Finds the place of a name; rows of one name mostly follow each other.
pub(super) struct Index<T> {
    pub(super) names: Vec<T>,
    pub(super) firsts: Vec<u64>,
    places: HashMap<T, u32, foldhash::fast::RandomState>,
    last: Option<(T, u32)>,
}

impl<T> Default for Index<T> {
    fn default() -> Self {
        Self { names: Vec::new(), firsts: Vec::new(), places: HashMap::default(), last: None }
    }
}

impl<T: Copy + Eq + Hash> Index<T> {
    pub(super) fn place(&mut self, row: u64, name: T) -> u32 {
        if let Some((_, place)) = self.last.filter(|(last, _)| *last == name) {
            return place;
        }
        let next = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        let place = *self.places.entry(name).or_insert(next);
        if place == next {
            self.names.push(name);
            self.firsts.push(row);
        }
        self.last = Some((name, place));
        place
    }
}
