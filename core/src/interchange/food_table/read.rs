use super::{EdiblePortionMeaning, FoodTableMapping, FoodTableReading, NutrientColumn, amount::amount};
use crate::error::Result;
use crate::id::IngredientId;
use crate::ingredient::{FoodCategory, Ingredient, check_edible_portion};
use crate::interchange::cell::{Cell, CellFormat};
use crate::interchange::{CellFault, Strictness};
use crate::nutrient::{CompositionValue, FoodSource, NutrientValue};
use crate::quantity::{Decimal, decimal};
use crate::sheet::Problems;
use crate::sheet::{Column, Row, Sheet};
use std::collections::HashSet;

/// Reads a food table by its mapping.
///
/// Cells are read as the mapping says: amounts in any unit of mass or energy, `Tr` and `<0.1` as a trace, `(0.2)` as an
/// estimate that counts, an empty cell and `-` as missing. The file may be separated by commas, semicolons or tabs and
/// begin with a byte order mark; at most 256 MiB and 4,096 columns.
///
/// # Errors
///
/// `sheet.not_utf8`, `sheet.too_large`, `sheet.too_many_columns`, `sheet.unreadable`,
/// `sheet.missing_column`, `sheet.duplicate_column`, and `interchange.mapping` when the mapping contradicts
/// itself. Bad cells are no error: they are the [`problems`](FoodTableReading::problems) of the reading.
pub fn read_food_table(bytes: &[u8], mapping: &FoodTableMapping, strictness: Strictness) -> Result<FoodTableReading> {
    mapping.check()?;
    let mut sheet = Sheet::open(&mapping.table, bytes)?;
    let columns = Columns::find(&sheet, mapping)?;
    let mut problems = Problems::default();
    let mut ingredients = Vec::new();
    let mut codes = HashSet::new();
    while let Some((row, problem)) = sheet.next_row()? {
        if let Some(problem) = problem {
            problems.add(problem);
            continue;
        }
        let before = problems.count();
        let food = columns.food(&sheet, &row, mapping, &mut problems);
        let code = row.text(&columns.code);
        if !code.is_empty() && !codes.insert(code.to_owned()) {
            problems.add(sheet.problem(&row, &columns.code, CellFault::Duplicate));
        }
        ingredients.extend(food.filter(|_| problems.count() == before));
    }
    Ok(FoodTableReading::new(ingredients, problems, strictness))
}

/// The mapped columns of one file.
struct Columns<'a> {
    code: Column,
    name: Column,
    category: Option<Column>,
    edible_portion: Option<(Column, EdiblePortionMeaning)>,
    grams: Option<Column>,
    nutrients: Vec<(Column, &'a NutrientColumn)>,
}

impl<'a> Columns<'a> {
    fn find(sheet: &Sheet<'_>, mapping: &'a FoodTableMapping) -> Result<Self> {
        let edible = mapping.edible_portion.as_ref();
        let edible = edible.map(|found| Ok::<_, crate::Error>((sheet.column(&found.column)?, found.means)));
        let mut nutrients = Vec::with_capacity(mapping.nutrients.len());
        for nutrient in &mapping.nutrients {
            match sheet.find(&nutrient.column)? {
                Some(column) => nutrients.push((column, nutrient)),
                None if nutrient.optional => {}
                None => nutrients.push((sheet.column(&nutrient.column)?, nutrient)),
            }
        }
        Ok(Self {
            code: sheet.column(&mapping.code_column)?,
            name: sheet.column(&mapping.name_column)?,
            category: sheet.named(mapping.category_column.as_deref())?,
            edible_portion: edible.transpose()?,
            grams: sheet.named(mapping.grams_column.as_deref())?,
            nutrients,
        })
    }

    /// The food of a row. Every bad cell goes on the list; a food comes back even then, so that all are found.
    fn food(
        &self,
        sheet: &Sheet<'_>,
        row: &Row,
        mapping: &FoodTableMapping,
        problems: &mut Problems,
    ) -> Option<Ingredient> {
        let mut refuse = |column: &Column, reason: CellFault| problems.add(sheet.problem(row, column, reason));
        let code = row.text(&self.code);
        let id = IngredientId::new(format!("{}{code}", mapping.id_prefix));
        if code.is_empty() {
            refuse(&self.code, CellFault::Required);
        } else if id.is_err() {
            refuse(&self.code, CellFault::BadCode);
        }
        let name = row.text(&self.name).split_whitespace().collect::<Vec<_>>().join(" ");
        if name.is_empty() {
            refuse(&self.name, CellFault::Required);
        }
        let category = mapping.category(row.optional(self.category.as_ref()));
        if let (None, Some(column)) = (category, &self.category) {
            refuse(column, CellFault::UnknownCategory);
        }
        let (category, plant) = category.unwrap_or((FoodCategory::Other, None));
        let format = CellFormat { numbers: mapping.number_format, missing: &mapping.missing, trace: &mapping.trace };
        let edible = self.edible_portion.as_ref().and_then(|(column, means)| {
            let percent = edible_percent(row.text(column), *means, format, &name);
            percent.unwrap_or_else(|reason| {
                refuse(column, reason);
                None
            })
        });
        let grams = match &self.grams {
            None => Decimal::ONE_HUNDRED,
            Some(column) => {
                format.number(row.text(column)).ok().filter(|grams| !grams.is_zero()).unwrap_or_else(|| {
                    refuse(column, CellFault::NotPositive);
                    Decimal::ONE_HUNDRED
                })
            }
        };
        let mut values = Vec::with_capacity(self.nutrients.len());
        for (column, nutrient) in &self.nutrients {
            match nutrient.value(row.text(column), format, grams) {
                Ok(CompositionValue::Missing) => {}
                Ok(value) => values.push(NutrientValue { nutrient: nutrient.nutrient.clone(), value }),
                Err(reason) => refuse(column, reason),
            }
        }
        let mut food = Ingredient::new(id.ok()?.as_str(), &name, category).ok()?;
        food.plant = plant;
        food.composition.values = values;
        food.composition.source =
            Some(FoodSource { table: mapping.table.clone(), code: code.to_owned(), description: name });
        if let (Some(percent), Some((column, _))) = (edible, &self.edible_portion) {
            food.edible_portion_percent = Some(percent);
            food.edible_portion_source = format!("{} {}", mapping.table, column.name);
        }
        Some(food)
    }
}

impl NutrientColumn {
    fn value(&self, text: &str, format: CellFormat<'_>, grams: Decimal) -> Result<CompositionValue, CellFault> {
        let value = match format.read(text)? {
            Cell::Missing => return Ok(CompositionValue::Missing),
            Cell::Trace => return Ok(CompositionValue::Trace),
            Cell::Known(value) if value.is_zero() && self.zero_is_missing => return Ok(CompositionValue::Missing),
            Cell::Known(value) => value,
        };
        let per_100g = if grams == Decimal::ONE_HUNDRED {
            Ok(value)
        } else {
            decimal::mul(value, Decimal::ONE_HUNDRED).and_then(|value| decimal::div(value, grams))
        };
        amount(per_100g.map_err(|_| CellFault::Impossible)?, self.unit, &self.nutrient, self.impossible)
    }
}

fn edible_percent(
    text: &str,
    means: EdiblePortionMeaning,
    format: CellFormat<'_>,
    name: &str,
) -> Result<Option<Decimal>, CellFault> {
    let fault = CellFault::NotAPercentage;
    let Cell::Known(percent) = format.read(text)? else { return Ok(None) };
    let percent = match means {
        EdiblePortionMeaning::Edible => percent,
        EdiblePortionMeaning::Refuse => decimal::sub(Decimal::ONE_HUNDRED, percent).map_err(|_| fault)?,
    };
    check_edible_portion(name, percent).and_then(|()| decimal::entry(percent)).map(Some).map_err(|_| fault)
}
