use super::lines::Lines;
use arrow_array::RecordBatch;
use arrow_array::array::{ArrayRef, Float64Array};
use arrow_buffer::{BooleanBuffer, Buffer, NullBuffer, ScalarBuffer};
use gizi::menu::Catalog;
use gizi::nutrient::NutrientKey;
use gizi::nutrition::{BulkNutrition, CookedFood, MenuLines, NutrientTable};
use std::sync::Arc;

/// Menus summed at once: their rows stay in the cache until they are written as columns.
const MENUS_AT_ONCE: usize = 1024;

/// The foods of the lines, laid out; an error names the row.
pub(super) fn layout(catalog: &Catalog, lines: &Lines) -> gizi::Result<NutrientTable> {
    let foods: Vec<CookedFood> = lines
        .cooked
        .iter()
        .map(|cooked| CookedFood { ingredient_id: lines.food(cooked), retention_code: cooked.retention_code })
        .collect();
    NutrientTable::new(catalog, &foods).map_err(|error| {
        let broken = foods.iter().position(|food| NutrientTable::new(catalog, std::slice::from_ref(food)).is_err());
        let column = if error.code() == "menu.unknown_ingredient" { "ingredient_id" } else { "retention_code" };
        lines.at(broken.unwrap_or(0), column, error)
    })
}

/// Sums part by part.
pub(super) fn sum(
    table: &NutrientTable,
    lines: &Lines,
    mut put: impl FnMut(&BulkNutrition) -> gizi::Result<()>,
) -> gizi::Result<()> {
    for start in (0..lines.menus.len()).step_by(MENUS_AT_ONCE) {
        let end = (start + MENUS_AT_ONCE).min(lines.menus.len());
        let rows = lines.rows(start..end);
        let first = u32::try_from(start).unwrap_or(u32::MAX);
        let part = MenuLines {
            menu: lines.menu.get(rows.clone()).unwrap_or_default().iter().map(|menu| menu - first).collect(),
            food: lines.line.get(rows.clone()).unwrap_or_default().to_vec(),
            grams: lines.grams.get(rows).unwrap_or_default().to_vec(),
        };
        put(&table.sum(u32::try_from(end - start).unwrap_or(u32::MAX), &part)?)?;
    }
    Ok(())
}

/// One row a menu: `menu_id`, and for each nutrient its amount where it is known; with bounds also what it is at least and
/// at most, and the share of the mass it is known of.
pub(super) fn table(
    catalog: &Catalog,
    lines: &Lines,
    nutrients: Option<&[String]>,
    bounds: bool,
) -> gizi::Result<RecordBatch> {
    let mut table = layout(catalog, lines)?;
    if let Some(nutrients) = nutrients {
        let keys: Vec<_> = nutrients.iter().map(|key| NutrientKey::new(key.as_str())).collect::<gizi::Result<_>>()?;
        table = table.only(&keys)?;
    }
    let width = table.nutrients().len();
    let menus = lines.menus.len();
    let mut all: Vec<Nutrient> = (0..width).map(|_| Nutrient::new(menus, bounds)).collect();
    sum(&table, lines, |part| {
        all.iter_mut().enumerate().for_each(|(place, nutrient)| nutrient.put(part, place));
        Ok(())
    })?;
    let mut columns: Vec<(String, ArrayRef)> = vec![("menu_id".to_owned(), lines.menus.column(0..menus))];
    for (key, nutrient) in table.nutrients().iter().zip(all) {
        nutrient.columns(key.as_str(), bounds, &mut columns);
    }
    super::table::batch(columns)
}

/// The columns of one nutrient as they are filled.
struct Nutrient {
    low: Vec<f64>,
    high: Vec<f64>,
    coverage: Vec<f64>,
    /// Whether the value of a menu is known, 64 menus a word.
    known: Vec<u64>,
    all_known: bool,
}

impl Nutrient {
    fn new(menus: usize, bounds: bool) -> Self {
        let wide = if bounds { menus } else { 0 };
        Self {
            low: Vec::with_capacity(menus),
            high: Vec::with_capacity(wide),
            coverage: Vec::with_capacity(wide),
            known: Vec::with_capacity(menus.div_ceil(64)),
            all_known: true,
        }
    }

    fn put(&mut self, part: &BulkNutrition, place: usize) {
        let width = part.nutrients.len();
        let column = |values: &[f64]| values.iter().skip(place).step_by(width).copied().collect::<Vec<f64>>();
        let low = column(&part.low);
        match &part.gaps {
            None => {
                self.known.extend(std::iter::repeat_n(u64::MAX, low.len().div_ceil(64)));
                if self.high.capacity() > 0 {
                    self.high.extend(&low);
                    self.coverage.extend(std::iter::repeat_n(1.0, low.len()));
                }
            }
            Some(gaps) => {
                let high = column(&gaps.high);
                for (low, high) in low.chunks(64).zip(high.chunks(64)) {
                    let bits = low.iter().zip(high).enumerate();
                    let word = bits.fold(0, |word, (bit, (low, high))| word | (u64::from(high <= low) << bit));
                    self.all_known &= word == u64::MAX >> (64 - low.len());
                    self.known.push(word);
                }
                if self.high.capacity() > 0 {
                    self.high.extend(high);
                    self.coverage.extend(column(&gaps.coverage));
                }
            }
        }
        self.low.extend(low);
    }

    fn columns(self, key: &str, bounds: bool, columns: &mut Vec<(String, ArrayRef)>) {
        let len = self.low.len();
        let known = NullBuffer::new(BooleanBuffer::new(Buffer::from_vec(self.known), 0, len));
        let low = ScalarBuffer::from(self.low);
        let array = |values: ScalarBuffer<f64>, nulls| Arc::new(Float64Array::new(values, nulls)) as ArrayRef;
        // The values lie there once: the amount is the lower end with nulls where the upper end is another.
        columns.push((key.to_owned(), array(low.clone(), (!self.all_known).then_some(known))));
        if bounds {
            columns.push((format!("{key}_low"), array(low, None)));
            columns.push((format!("{key}_high"), array(self.high.into(), None)));
            columns.push((format!("{key}_coverage"), array(self.coverage.into(), None)));
        }
    }
}
