//! Nutrients of very many menus at once, from plain columns.
//!
//! The sums are those of [`calculate_nutrition`](super::calculate_nutrition) to the last bit: `grams × (n·r/100)`, the
//! bracket computed once, added in the order of the lines.

use crate::error::Result;
use crate::menu::Catalog;
use crate::nutrient::{BracketGap, Keep, NutrientError, NutrientKey};

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
    /// Nutrients per row, rounded up to whole blocks; the padding is 0.
    stride: usize,
    /// Amounts of one gram, row after row.
    low: Vec<f64>,
    gaps: Vec<Vec<BracketGap>>,
}

/// The lines of many menus as columns of equal length: row i says that menu `menu[i]` holds `grams[i]` of `food[i]`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MenuLines {
    /// Which menu, counted from 0. Lines of one menu that follow each other are added fastest.
    pub menu: Vec<u32>,
    /// Which food of the table, counted from 0.
    pub food: Vec<u32>,
    /// Grams raw edible portion, not negative.
    pub grams: Vec<f64>,
}

/// Nutrients of many menus: `low[m * nutrients.len() + k]` is nutrient k of menu m.
#[derive(Debug, Clone, PartialEq)]
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
#[derive(Debug, Clone, PartialEq)]
pub struct BulkGaps {
    /// The most each menu can hold: physics bounds the missing values.
    pub high: Vec<f64>,
    /// The share of the edible mass whose value is known, 0 to 1.
    pub coverage: Vec<f64>,
}

impl NutrientTable {
    /// Lays foods out in the order given.
    pub fn new(catalog: &Catalog, foods: &[CookedFood]) -> Result<Self> {
        let registry = catalog.registry();
        let stride = registry.nutrients().len().div_ceil(BLOCK) * BLOCK;
        let mut low = Vec::with_capacity(foods.len() * stride);
        let mut gaps = Vec::with_capacity(foods.len());
        for food in foods {
            let row = &catalog.food(&food.ingredient_id)?.row;
            let code = food.retention_code.unwrap_or(0);
            let columns = registry.nutrients().iter().map(|nutrient| nutrient.retention.as_str());
            let kept: Vec<f64> = columns
                .map(|column| if column.is_empty() { Ok(1.0) } else { catalog.retention().share(code, column) })
                .collect::<Result<_>>()?;
            let keep = |nutrient: usize| {
                let share = kept.get(nutrient).copied().unwrap_or(1.0);
                Keep { low: share, high: share }
            };
            let bracket = row.bracket(&keep);
            low.extend(bracket.low);
            low.resize((gaps.len() + 1) * stride, 0.0);
            gaps.push(bracket.gaps);
        }
        let nutrients = registry.nutrients().iter().map(|nutrient| nutrient.key.clone()).collect();
        Ok(Self { nutrients, stride, low, gaps })
    }

    /// Adds up the lines of `menus` menus.
    ///
    /// Errors name the row: columns of different length, a menu or food that is not there, grams that are no mass.
    pub fn sum(&self, menus: u32, lines: &MenuLines) -> Result<BulkNutrition> {
        self.check(menus, lines)?;
        let width = self.nutrients.len();
        let mut low = vec![0.0; menus as usize * width];
        for run in Runs::of(lines) {
            let sums = low.get_mut(run.menu * width..(run.menu + 1) * width).unwrap_or_default();
            self.add_run(&run, sums);
        }
        Ok(self.finish(menus, lines, low))
    }

    /// Like [`sum`](Self::sum) on all cores, with the same bits. Lines must come menu by menu, in ascending order;
    /// otherwise they are added on one core.
    #[cfg(feature = "rayon")]
    pub fn sum_parallel(&self, menus: u32, lines: &MenuLines) -> Result<BulkNutrition> {
        use rayon::prelude::*;
        self.check(menus, lines)?;
        if !lines.menu.is_sorted() {
            return self.sum(menus, lines);
        }
        let width = self.nutrients.len();
        let mut low = vec![0.0; menus as usize * width];
        const MENUS_A_TASK: usize = 512;
        low.par_chunks_mut(MENUS_A_TASK * width.max(1)).enumerate().for_each(|(task, chunk)| {
            let first = task * MENUS_A_TASK;
            let from = lines.menu.partition_point(|menu| (*menu as usize) < first);
            let to = lines.menu.partition_point(|menu| (*menu as usize) < first + MENUS_A_TASK);
            for run in Runs::between(lines, from, to) {
                let start = (run.menu - first) * width;
                self.add_run(&run, chunk.get_mut(start..start + width).unwrap_or_default());
            }
        });
        Ok(self.finish(menus, lines, low))
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
            let found = values.iter().position(|value| *value as usize >= limit);
            found.map(|row| {
                let value = values.get(row).map_or(0, |value| *value as usize);
                NutrientError::RowOutOfRange { column, row, value, limit }
            })
        };
        let fault = outside("menu", &lines.menu, menus as usize).or(outside("food", &lines.food, self.gaps.len()));
        let bad_grams = || {
            let found = lines.grams.iter().position(|grams| !(grams.is_finite() && *grams >= 0.0))?;
            Some(NutrientError::BadGrams { row: found, grams: lines.grams.get(found).copied().unwrap_or(f64::NAN) })
        };
        fault.or_else(bad_grams).map_or(Ok(()), |fault| Err(fault.into()))
    }

    /// Adds the lines of one menu to its sums, block by block.
    fn add_run(&self, run: &Run<'_>, sums: &mut [f64]) {
        for (block, sums) in sums.chunks_mut(BLOCK).enumerate() {
            let mut block_sums = [0.0; BLOCK];
            block_sums.iter_mut().zip(&*sums).for_each(|(sum, before)| *sum = *before);
            for (food, grams) in run.food.iter().zip(run.grams) {
                let start = *food as usize * self.stride + block * BLOCK;
                let row = self.low.get(start..start + BLOCK).unwrap_or_default();
                for (sum, one) in block_sums.iter_mut().zip(row) {
                    *sum += grams * one;
                }
            }
            sums.iter_mut().zip(block_sums).for_each(|(sum, after)| *sum = after);
        }
    }

    /// The upper ends and the coverage, from the rows that have gaps.
    fn finish(&self, menus: u32, lines: &MenuLines, low: Vec<f64>) -> BulkNutrition {
        let complete = self.gaps.iter().all(Vec::is_empty);
        let gaps = (!complete).then(|| self.gaps(menus, lines, &low));
        BulkNutrition { nutrients: self.nutrients.clone(), menus, low, gaps }
    }

    fn gaps(&self, menus: u32, lines: &MenuLines, low: &[f64]) -> BulkGaps {
        let width = self.nutrients.len();
        let mut extra = vec![0.0; low.len()];
        let mut unknown = vec![0.0; low.len()];
        let mut mass = vec![0.0; menus as usize];
        for ((menu, food), grams) in lines.menu.iter().zip(&lines.food).zip(&lines.grams) {
            let menu = *menu as usize;
            mass.get_mut(menu).into_iter().for_each(|mass| *mass += grams);
            let row = *food as usize * self.stride;
            for gap in self.gaps.get(*food as usize).into_iter().flatten() {
                let cell = menu * width + gap.nutrient;
                let one = self.low.get(row + gap.nutrient).copied().unwrap_or(0.0);
                if let (Some(extra), Some(unknown)) = (extra.get_mut(cell), unknown.get_mut(cell)) {
                    *extra += grams * gap.high - grams * one;
                    *unknown += grams;
                }
            }
        }
        let high = low.iter().zip(&extra).map(|(low, extra)| low + extra).collect();
        let shares = unknown.chunks(width.max(1)).zip(&mass).flat_map(|(unknown, mass)| {
            unknown.iter().map(move |unknown| {
                let share = if *mass > 0.0 { (mass - unknown) / mass } else { 1.0 };
                share.clamp(0.0, 1.0)
            })
        });
        BulkGaps { high, coverage: shares.collect() }
    }
}

/// Lines of one menu that follow each other.
struct Run<'a> {
    menu: usize,
    food: &'a [u32],
    grams: &'a [f64],
}

struct Runs<'a> {
    lines: &'a MenuLines,
    next: usize,
    end: usize,
}

impl<'a> Runs<'a> {
    fn of(lines: &'a MenuLines) -> Self {
        Self::between(lines, 0, lines.menu.len())
    }

    fn between(lines: &'a MenuLines, from: usize, to: usize) -> Self {
        Self { lines, next: from, end: to }
    }
}

impl<'a> Iterator for Runs<'a> {
    type Item = Run<'a>;

    fn next(&mut self) -> Option<Run<'a>> {
        let rest = self.lines.menu.get(self.next..self.end)?;
        let menu = *rest.first()?;
        let end = self.next + rest.iter().take_while(|other| **other == menu).count();
        let run = Run {
            menu: menu as usize,
            food: self.lines.food.get(self.next..end)?,
            grams: self.lines.grams.get(self.next..end)?,
        };
        self.next = end;
        Some(run)
    }
}
