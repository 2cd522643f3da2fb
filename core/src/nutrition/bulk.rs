//! Nutrients of very many menus at once, from plain columns.
//!
//! The sums are those of [`calculate_nutrition`](super::calculate_nutrition) to the last bit: `grams × (n·r/100)`, the
//! bracket computed once, added in the order of the lines.

use super::sums::fortified;
use crate::error::Result;
use crate::menu::{Catalog, MenuOptions};
use crate::nutrient::{Keep, NutrientError, NutrientKey};
use jiff::civil::Date;
use std::borrow::Cow;
use std::ops::Range;

/// Nutrients are summed in blocks of this many, so that a block's sums stay in registers over all lines of a menu.
const BLOCK: usize = 16;

/// Most cells of one result: 8 GiB per column.
const MOST_CELLS: usize = 1 << 30;

/// One food as it goes into the sums: an ingredient of the catalog and how it is cooked.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CookedFood {
    /// The ingredient.
    pub ingredient_id: String,
    /// The code of the retention table; absent or 0: nothing is lost.
    #[serde(default)]
    pub retention_code: Option<u32>,
}

/// Foods laid out for fast sums. Build it once, use it for any number of menus.
#[derive(Debug, Clone)]
pub struct NutrientTable {
    nutrients: Vec<NutrientKey>,
    /// Amounts of one gram, food after food, each rounded up to whole blocks with 0.
    low: Vec<[f64; BLOCK]>,
    /// The gaps of all foods, food after food.
    gaps: Vec<TableGap>,
    /// Where the gaps of each food lie.
    gap_places: Vec<Range<usize>>,
}

/// A value that is not known: what one gram may hold beyond the lower end.
#[derive(Debug, Clone, Copy)]
struct TableGap {
    nutrient: usize,
    low: f64,
    high: f64,
}

/// What the lines of one menu leave open about a nutrient.
#[derive(Debug, Clone, Copy, Default)]
struct Open {
    /// What comes on top of the lower end.
    extra: f64,
    /// Grams whose value is not known.
    unknown: f64,
}

/// The lines of many menus as columns of equal length: row i says that menu `menu[i]` holds `grams[i]` of `food[i]`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MenuLines {
    /// Which menu, counted from 0. Lines that come menu by menu are added fastest.
    pub menu: Vec<u32>,
    /// Which food of the table, counted from 0.
    pub food: Vec<u32>,
    /// Grams raw edible portion, not negative.
    pub grams: Vec<f64>,
}

/// Nutrients of many menus: `low[m * nutrients.len() + k]` is nutrient k of menu m.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BulkNutrition {
    /// The columns, in registry order.
    pub nutrients: Vec<NutrientKey>,
    /// How many menus there are.
    pub menus: u32,
    /// The least each menu can hold, in the nutrient's unit.
    pub low: Vec<f64>,
    /// What is not known; absent when every value of the table is, and `low` is exact.
    pub gaps: Option<BulkGaps>,
}

/// What is not known about many menus, laid out as [`BulkNutrition::low`].
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BulkGaps {
    /// The most each menu can hold: physics bounds the missing values.
    pub high: Vec<f64>,
    /// The share of the edible mass whose value is known, 0 to 1.
    pub coverage: Vec<f64>,
}

impl NutrientTable {
    /// Lays foods out in the order given, as the food tables state them: fortification programmes do not count.
    pub fn new(catalog: &Catalog, foods: &[CookedFood]) -> Result<Self> {
        Self::lay_out(catalog, foods, &MenuOptions::reference())
    }

    /// Like [`new`](Self::new) with the fortification programmes that hold on a day.
    pub fn fortified(catalog: &Catalog, foods: &[CookedFood], date: Date) -> Result<Self> {
        Self::lay_out(catalog, foods, &MenuOptions { date: Some(date), fortified: true, ..MenuOptions::reference() })
    }

    fn lay_out(catalog: &Catalog, foods: &[CookedFood], options: &MenuOptions) -> Result<Self> {
        let registry = catalog.registry().nutrients();
        let mut table = Self {
            nutrients: registry.iter().map(|nutrient| nutrient.key.clone()).collect(),
            low: Vec::with_capacity(foods.len() * registry.len().div_ceil(BLOCK)),
            gaps: Vec::new(),
            gap_places: Vec::with_capacity(foods.len()),
        };
        for food in foods {
            let row = fortified(catalog.food(&food.ingredient_id)?, catalog, options)?;
            let code = food.retention_code.unwrap_or(0);
            let share =
                |column: &str| if column.is_empty() { Ok(1.0) } else { catalog.retention().share(code, column) };
            let kept: Vec<f64> = registry.iter().map(|nutrient| share(&nutrient.retention)).collect::<Result<_>>()?;
            let bracket = row.bracket(&|nutrient| {
                let share = kept.get(nutrient).copied().unwrap_or(1.0);
                Keep { low: share, high: share }
            });
            table.low.extend(bracket.low.chunks(BLOCK).map(|part| {
                let mut block = [0.0; BLOCK];
                block.iter_mut().zip(part).for_each(|(slot, one)| *slot = *one);
                block
            }));
            let gaps = bracket.gaps.iter().map(|gap| {
                let low = bracket.low.get(gap.nutrient).copied().unwrap_or(0.0);
                TableGap { nutrient: gap.nutrient, low, high: gap.high }
            });
            let start = table.gaps.len();
            table.gaps.extend(gaps);
            table.gap_places.push(start..table.gaps.len());
        }
        Ok(table)
    }

    /// The same foods with some of the nutrients, in the order given: fewer columns, each the same to the last bit.
    pub fn only(&self, nutrients: &[NutrientKey]) -> Result<Self> {
        let mut places = Vec::with_capacity(nutrients.len());
        for (order, key) in nutrients.iter().enumerate() {
            if nutrients.iter().take(order).any(|earlier| earlier == key) {
                return Err(NutrientError::Duplicate { nutrient: key.clone() }.into());
            }
            let place = self.nutrients.iter().position(|known| known == key);
            places.push(place.ok_or_else(|| NutrientError::Unknown { nutrient: key.to_string() })?);
        }
        let (blocks, kept) = (self.nutrients.len().div_ceil(BLOCK), places.len().div_ceil(BLOCK));
        let mut table = Self {
            nutrients: nutrients.to_vec(),
            low: Vec::with_capacity(self.gap_places.len() * kept),
            gaps: Vec::new(),
            gap_places: Vec::with_capacity(self.gap_places.len()),
        };
        for (food, gaps) in self.gap_places.iter().enumerate() {
            let one = |place: usize| self.low.get(food * blocks + place / BLOCK)?.get(place % BLOCK).copied();
            table.low.extend(places.chunks(BLOCK).map(|part| {
                let mut block = [0.0; BLOCK];
                block.iter_mut().zip(part).for_each(|(slot, place)| *slot = one(*place).unwrap_or(0.0));
                block
            }));
            let start = table.gaps.len();
            let gaps = self.gaps.get(gaps.clone()).unwrap_or_default().iter();
            table.gaps.extend(gaps.filter_map(|gap| {
                let nutrient = places.iter().position(|place| *place == gap.nutrient)?;
                Some(TableGap { nutrient, ..*gap })
            }));
            table.gap_places.push(start..table.gaps.len());
        }
        Ok(table)
    }

    /// The nutrients of a result, in its order.
    pub fn nutrients(&self) -> &[NutrientKey] {
        &self.nutrients
    }

    /// Adds up the lines of `menus` menus.
    ///
    /// Errors name the row: columns of different length, a menu or food that is not there, grams that are no mass.
    pub fn sum(&self, menus: u32, lines: &MenuLines) -> Result<BulkNutrition> {
        self.check(menus, lines)?;
        let lines = lines.menu_by_menu();
        let mut result = self.empty(menus);
        let (high, coverage) = result.gaps.as_mut().map_or((&mut [][..], &mut [][..]), BulkGaps::columns);
        self.fill(0, &lines, Part { low: &mut result.low, high, coverage });
        Ok(result)
    }

    /// Like [`sum`](Self::sum) on all cores, with the same bits.
    #[cfg(feature = "rayon")]
    pub fn sum_parallel(&self, menus: u32, lines: &MenuLines) -> Result<BulkNutrition> {
        use rayon::prelude::*;
        const MENUS_A_TASK: usize = 512;
        self.check(menus, lines)?;
        let lines = lines.menu_by_menu();
        let mut result = self.empty(menus);
        let cells = MENUS_A_TASK * self.nutrients.len().max(1);
        let (high, coverage) = result.gaps.as_mut().map_or((&mut [][..], &mut [][..]), BulkGaps::columns);
        let (mut high, mut coverage) = (high.chunks_mut(cells), coverage.chunks_mut(cells));
        let parts: Vec<Part<'_>> = result
            .low
            .chunks_mut(cells)
            .map(|low| Part {
                low,
                high: high.next().unwrap_or_default(),
                coverage: coverage.next().unwrap_or_default(),
            })
            .collect();
        parts.into_par_iter().enumerate().for_each(|(task, part)| self.fill(task * MENUS_A_TASK, &lines, part));
        Ok(result)
    }

    fn check(&self, menus: u32, lines: &MenuLines) -> Result<()> {
        let (limit, rows) = (MOST_CELLS / self.nutrients.len().max(1), lines.menu.len());
        if menus as usize > limit {
            return Err(NutrientError::TooManyMenus { menus, limit }.into());
        }
        for (column, found) in [("food", lines.food.len()), ("grams", lines.grams.len())] {
            if found != rows {
                return Err(NutrientError::ColumnLength { column, expected: rows, found }.into());
            }
        }
        let outside = |column, values: &[u32], limit: usize| {
            let (row, value) = values.iter().enumerate().find(|(_, value)| **value as usize >= limit)?;
            Some(NutrientError::RowOutOfRange { column, row, value: *value as usize, limit })
        };
        let bad_grams = || {
            let (row, grams) =
                lines.grams.iter().enumerate().find(|(_, grams)| !(grams.is_finite() && **grams >= 0.0))?;
            Some(NutrientError::BadGrams { row, grams: *grams })
        };
        let fault = outside("menu", &lines.menu, menus as usize)
            .or_else(|| outside("food", &lines.food, self.gap_places.len()))
            .or_else(bad_grams);
        fault.map_or(Ok(()), |fault| Err(fault.into()))
    }

    fn empty(&self, menus: u32) -> BulkNutrition {
        let cells = menus as usize * self.nutrients.len();
        let gaps = (!self.gaps.is_empty()).then(|| BulkGaps { high: vec![0.0; cells], coverage: vec![0.0; cells] });
        BulkNutrition { nutrients: self.nutrients.clone(), menus, low: vec![0.0; cells], gaps }
    }

    /// Fills the rows of the menus from `first` on; the lines come menu by menu.
    fn fill(&self, first: usize, lines: &MenuLines, part: Part<'_>) {
        let width = self.nutrients.len().max(1);
        let mut high = part.high.chunks_mut(width);
        let mut coverage = part.coverage.chunks_mut(width);
        let mut open = vec![Open::default(); width];
        let mut start = lines.menu.partition_point(|menu| (*menu as usize) < first);
        for (place, low) in part.low.chunks_mut(width).enumerate() {
            let rest = lines.menu.get(start..).unwrap_or_default();
            let end = start + rest.iter().take_while(|menu| **menu as usize == first + place).count();
            let food = lines.food.get(start..end).unwrap_or_default();
            let grams = lines.grams.get(start..end).unwrap_or_default();
            self.add(food, grams, low);
            if let (Some(high), Some(coverage)) = (high.next(), coverage.next()) {
                self.bound(food, grams, &mut open);
                close(&mut open, grams.iter().sum(), low, high, coverage);
            }
            start = end;
        }
    }

    /// Adds the lines of one menu, block by block.
    fn add(&self, food: &[u32], grams: &[f64], sums: &mut [f64]) {
        let blocks = self.nutrients.len().div_ceil(BLOCK);
        for (block, sums) in sums.chunks_mut(BLOCK).enumerate() {
            let mut kept = [0.0; BLOCK];
            for (food, grams) in food.iter().zip(grams) {
                let Some(row) = self.low.get(*food as usize * blocks + block) else { continue };
                for (sum, one) in kept.iter_mut().zip(row) {
                    *sum += grams * one;
                }
            }
            sums.iter_mut().zip(kept).for_each(|(sum, kept)| *sum = kept);
        }
    }

    /// Adds what the lines of one menu leave open.
    fn bound(&self, food: &[u32], grams: &[f64], open: &mut [Open]) {
        for (food, grams) in food.iter().zip(grams) {
            let places = self.gap_places.get(*food as usize).cloned().unwrap_or_default();
            for gap in self.gaps.get(places).unwrap_or_default() {
                if let Some(open) = open.get_mut(gap.nutrient) {
                    open.extra += grams * gap.high - grams * gap.low;
                    open.unknown += grams;
                }
            }
        }
    }
}

/// Writes the upper ends and the coverage of one menu, and clears what was open for the next.
fn close(open: &mut [Open], mass: f64, low: &[f64], high: &mut [f64], coverage: &mut [f64]) {
    let share = if mass > 0.0 { 1.0 / mass } else { 0.0 };
    for (((open, low), high), coverage) in open.iter_mut().zip(low).zip(high).zip(coverage) {
        *high = low + open.extra;
        *coverage = (1.0 - open.unknown * share).max(0.0);
        *open = Open::default();
    }
}

/// The rows of some menus that follow each other; `high` and `coverage` are empty when every value is known.
struct Part<'a> {
    low: &'a mut [f64],
    high: &'a mut [f64],
    coverage: &'a mut [f64],
}

impl BulkGaps {
    fn columns(&mut self) -> (&mut [f64], &mut [f64]) {
        (&mut self.high, &mut self.coverage)
    }
}

impl MenuLines {
    /// The lines menu by menu, those of one menu in their order.
    fn menu_by_menu(&self) -> Cow<'_, Self> {
        if self.menu.is_sorted() {
            return Cow::Borrowed(self);
        }
        let rows = self.menu.iter().zip(&self.food).zip(&self.grams);
        let mut rows: Vec<(u32, u32, f64)> = rows.map(|((menu, food), grams)| (*menu, *food, *grams)).collect();
        rows.sort_by_key(|row| row.0);
        let mut sorted = Self::default();
        for (menu, food, grams) in rows {
            sorted.menu.push(menu);
            sorted.food.push(food);
            sorted.grams.push(grams);
        }
        Cow::Owned(sorted)
    }
}
