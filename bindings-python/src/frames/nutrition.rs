use super::lines::{Cooked, Lines};
use arrow_array::RecordBatch;
use arrow_array::array::{ArrayRef, Float64Array};
use arrow_buffer::{BooleanBuffer, Buffer, NullBuffer, ScalarBuffer};
use gizi::menu::Catalog;
use gizi::nutrient::NutrientKey;
use gizi::nutrition::{BulkNutrition, CookedFood, MenuLines, NutrientTable};
use gizi::sheet::FrameColumn;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Menus summed at once: their rows stay in the cache until they are written as columns.
const MENUS_AT_ONCE: usize = 1024;

/// Foods laid out for some nutrients, in the order of the catalog; kept from one call to the next.
pub(super) struct Laid {
    nutrients: Option<Vec<String>>,
    table: NutrientTable,
    places: HashMap<String, u32, foldhash::fast::RandomState>,
}

impl Laid {
    /// Every food of a catalog, as it is eaten raw.
    fn raw(catalog: &Catalog, nutrients: Option<&[String]>) -> gizi::Result<Self> {
        let ids: Vec<String> = catalog.ingredients().map(|food| food.id.to_string()).collect();
        let food = |id: &String| CookedFood { ingredient_id: id.clone(), retention_code: None };
        let table = NutrientTable::new(catalog, &ids.iter().map(food).collect::<Vec<_>>())?;
        let places = ids.into_iter().zip(0..).collect();
        Ok(Self { nutrients: nutrients.map(<[String]>::to_vec), table: only(table, nutrients)?, places })
    }
}

/// What the last call laid out.
pub(super) type Last = Mutex<Option<Arc<Laid>>>;

/// The foods of some lines in a table, and the place there of each.
pub(super) struct Layout {
    laid: Arc<Laid>,
    places: Vec<u32>,
}

impl Layout {
    /// An error names the row.
    pub(super) fn of(
        catalog: &Catalog,
        last: &Last,
        lines: &Lines,
        nutrients: Option<&[String]>,
    ) -> gizi::Result<Self> {
        if lines.cooked.iter().any(|cooked| cooked.retention_code.is_some()) {
            let table = only(cooked(catalog, lines)?, nutrients)?;
            let laid = Arc::new(Laid { nutrients: None, table, places: HashMap::default() });
            return Ok(Self { laid, places: (0..).take(lines.cooked.len()).collect() });
        }
        let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
        let laid = match last.take().filter(|laid| laid.nutrients.as_deref() == nutrients) {
            Some(laid) => laid,
            None => Arc::new(Laid::raw(catalog, nutrients)?),
        };
        *last = Some(laid.clone());
        drop(last);
        let place = |(place, cooked): (usize, &Cooked)| {
            let name = lines.food(cooked);
            laid.places.get(&name).copied().ok_or_else(|| match catalog.ingredient(&name) {
                Ok(_) => FrameColumn::new("lines", "ingredient_id").is_missing(),
                Err(error) => lines.at(place, "ingredient_id", error),
            })
        };
        let places = lines.cooked.iter().enumerate().map(place).collect::<gizi::Result<_>>()?;
        Ok(Self { laid, places })
    }

    pub(super) fn nutrients(&self) -> &[NutrientKey] {
        self.laid.table.nutrients()
    }
}

/// The foods of the lines, each as it is cooked there.
fn cooked(catalog: &Catalog, lines: &Lines) -> gizi::Result<NutrientTable> {
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

fn only(table: NutrientTable, nutrients: Option<&[String]>) -> gizi::Result<NutrientTable> {
    let Some(nutrients) = nutrients else { return Ok(table) };
    let keys: Vec<_> = nutrients.iter().map(|key| NutrientKey::new(key.as_str())).collect::<gizi::Result<_>>()?;
    table.only(&keys)
}

/// Sums part by part.
pub(super) fn sum(
    layout: &Layout,
    lines: &Lines,
    mut put: impl FnMut(&BulkNutrition) -> gizi::Result<()>,
) -> gizi::Result<()> {
    let place = |line: &u32| layout.places.get(*line as usize).copied().unwrap_or(0);
    let places = |lines: &[u32]| lines.iter().map(place).collect();
    for start in (0..lines.menus.len()).step_by(MENUS_AT_ONCE) {
        let end = (start + MENUS_AT_ONCE).min(lines.menus.len());
        let rows = lines.rows(start..end);
        let first = u32::try_from(start).unwrap_or(u32::MAX);
        let part = MenuLines {
            menu: lines.menu.get(rows.clone()).unwrap_or_default().iter().map(|menu| menu - first).collect(),
            food: places(lines.line.get(rows.clone()).unwrap_or_default()),
            grams: lines.grams.get(rows).unwrap_or_default().to_vec(),
        };
        put(&layout.laid.table.sum(u32::try_from(end - start).unwrap_or(u32::MAX), &part)?)?;
    }
    Ok(())
}

/// One row a menu: `menu_id`, and for each nutrient its amount where it is known; with bounds also what it is at least and
/// at most, and the share of the mass it is known of.
pub(super) fn table(layout: &Layout, lines: &Lines, bounds: bool) -> gizi::Result<RecordBatch> {
    let width = layout.nutrients().len();
    let menus = lines.menus.len();
    let mut all: Vec<Nutrient> = (0..width).map(|_| Nutrient::new(menus, bounds)).collect();
    sum(layout, lines, |part| {
        all.iter_mut().enumerate().for_each(|(place, nutrient)| nutrient.put(part, place));
        Ok(())
    })?;
    let mut columns: Vec<(String, ArrayRef)> = vec![("menu_id".to_owned(), lines.menus.column(0..menus))];
    for (key, nutrient) in layout.nutrients().iter().zip(all) {
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
