// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{self, Call, Function, Make, Read, Table, fallible, fallible_object, plain, plain_object};
use crate::choice::choice;
use crate::cross::{Bytes, Cross, Walk, text_type, tuple};
use crate::object::object;
use crate::record::{ClassCell, Fields, Given, Made, no_field};
use pyo3::prelude::*;
use std::sync::Arc;

impl Fields for gizi::nutrition::BulkGaps {
    const NAME: &'static str = "BulkGaps";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.nutrition", "BulkGaps");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.high.clone(), py),
            1 => tuple(self.coverage.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.high, walk);
        Cross::walk(&self.coverage, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::nutrition::BulkGaps {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { high: given.take("high")?, coverage: given.take("coverage")? })
    }
}
impl Fields for gizi::nutrition::BulkNutrition {
    const NAME: &'static str = "BulkNutrition";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.nutrition", "BulkNutrition");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.nutrients.clone(), py),
            1 => self.menus.clone().leave(py),
            2 => tuple(self.low.clone(), py),
            3 => self.gaps.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            3 => self.gaps == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.nutrients, walk);
        Cross::walk(&self.menus, walk);
        Cross::walk(&self.low, walk);
        Cross::walk(&self.gaps, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::nutrition::BulkNutrition {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            nutrients: given.take("nutrients")?,
            menus: given.take("menus")?,
            low: given.take("low")?,
            gaps: given.take_or("gaps", || None)?,
        })
    }
}
impl Fields for gizi::nutrition::CookedFood {
    const NAME: &'static str = "CookedFood";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.nutrition", "CookedFood");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.ingredient_id.clone().leave(py),
            1 => self.retention_code.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.retention_code == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.ingredient_id, walk);
        Cross::walk(&self.retention_code, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::nutrition::CookedFood {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            ingredient_id: given.take("ingredient_id")?,
            retention_code: given.take_or("retention_code", || None)?,
        })
    }
}
impl Fields for gizi::nutrition::LineNutrient {
    const NAME: &'static str = "LineNutrient";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.nutrition", "LineNutrient");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.nutrient.clone().leave(py),
            1 => self.serving.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.nutrient, walk);
        Cross::walk(&self.serving, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::nutrition::LineNutrient {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { nutrient: given.take("nutrient")?, serving: given.take("serving")? })
    }
}
impl Fields for gizi::nutrition::LineNutrition {
    const NAME: &'static str = "LineNutrition";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.nutrition", "LineNutrition");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.line_id.clone().leave(py),
            1 => tuple(self.within.clone(), py),
            2 => self.ingredient_id.clone().leave(py),
            3 => self.ingredient_name.clone().leave(py),
            4 => self.as_purchased.clone().leave(py),
            5 => self.edible.clone().leave(py),
            6 => tuple(self.nutrients.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.line_id, walk);
        Cross::walk(&self.within, walk);
        Cross::walk(&self.ingredient_id, walk);
        Cross::walk(&self.ingredient_name, walk);
        Cross::walk(&self.as_purchased, walk);
        Cross::walk(&self.edible, walk);
        Cross::walk(&self.nutrients, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::nutrition::LineNutrition {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            line_id: given.take("line_id")?,
            within: given.take("within")?,
            ingredient_id: given.take("ingredient_id")?,
            ingredient_name: given.take("ingredient_name")?,
            as_purchased: given.take("as_purchased")?,
            edible: given.take("edible")?,
            nutrients: given.take("nutrients")?,
        })
    }
}
impl Fields for gizi::nutrition::MenuLines {
    const NAME: &'static str = "MenuLines";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.nutrition", "MenuLines");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.menu.clone(), py),
            1 => tuple(self.food.clone(), py),
            2 => tuple(self.grams.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.menu, walk);
        Cross::walk(&self.food, walk);
        Cross::walk(&self.grams, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::nutrition::MenuLines {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { menu: given.take("menu")?, food: given.take("food")?, grams: given.take("grams")? })
    }
}
object!(gizi::nutrition::NutrientTable, "gizi.nutrition", "NutrientTable");
impl Fields for gizi::nutrition::Nutrition {
    const NAME: &'static str = "Nutrition";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.nutrition", "Nutrition");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.menu_id.clone().leave(py),
            1 => self.portion.clone().leave(py),
            2 => self.servings.clone().leave(py),
            3 => self.serving_weight.clone().leave(py),
            4 => self.weights.clone().leave(py),
            5 => tuple(self.totals.clone(), py),
            6 => tuple(self.warnings.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.portion == None,
            3 => self.serving_weight == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.menu_id, walk);
        Cross::walk(&self.portion, walk);
        Cross::walk(&self.servings, walk);
        Cross::walk(&self.serving_weight, walk);
        Cross::walk(&self.weights, walk);
        Cross::walk(&self.totals, walk);
        Cross::walk(&self.warnings, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::nutrition::Nutrition {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            menu_id: given.take("menu_id")?,
            portion: given.take_or("portion", || None)?,
            servings: given.take("servings")?,
            serving_weight: given.take_or("serving_weight", || None)?,
            weights: given.take("weights")?,
            totals: given.take("totals")?,
            warnings: given.take("warnings")?,
        })
    }
}
impl Fields for gizi::nutrition::NutritionWarning {
    const NAME: &'static str = "NutritionWarning";
    fn cell(&self) -> &'static ClassCell {
        match self {
            Self::LeftOver { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.nutrition", "NutritionWarning.LeftOver");
                &CELL
            }
            Self::ServingsExceedBatch { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.nutrition", "NutritionWarning.ServingsExceedBatch");
                &CELL
            }
            Self::WaterLossExceedsWater { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.nutrition", "NutritionWarning.WaterLossExceedsWater");
                &CELL
            }
            Self::Declared { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.nutrition", "NutritionWarning.Declared");
                &CELL
            }
            Self::UnknownNutrient { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.nutrition", "NutritionWarning.UnknownNutrient");
                &CELL
            }
        }
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match (self, place) {
            (Self::LeftOver { percent, .. }, 0) => percent.clone().leave(py),
            (Self::ServingsExceedBatch { percent, .. }, 0) => percent.clone().leave(py),
            (Self::Declared { author, .. }, 0) => author.clone().leave(py),
            (Self::Declared { reason, .. }, 1) => reason.clone().leave(py),
            (Self::UnknownNutrient { ingredient_id, .. }, 0) => ingredient_id.clone().leave(py),
            (Self::UnknownNutrient { ingredient_name, .. }, 1) => ingredient_name.clone().leave(py),
            (Self::UnknownNutrient { nutrient, .. }, 2) => nutrient.clone().leave(py),
            (Self::UnknownNutrient { near, .. }, 3) => near.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match (self, place) {
            (Self::UnknownNutrient { near, .. }, 3) => *near == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        std::hash::Hash::hash(&std::mem::discriminant(self), &mut walk.hasher);
        match self {
            Self::LeftOver { percent } => {
                Cross::walk(percent, walk);
            }
            Self::ServingsExceedBatch { percent } => {
                Cross::walk(percent, walk);
            }
            Self::WaterLossExceedsWater {} => {}
            Self::Declared { author, reason } => {
                Cross::walk(author, walk);
                Cross::walk(reason, walk);
            }
            Self::UnknownNutrient { ingredient_id, ingredient_name, nutrient, near } => {
                Cross::walk(ingredient_id, walk);
                Cross::walk(ingredient_name, walk);
                Cross::walk(nutrient, walk);
                Cross::walk(near, walk);
            }
        }
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
fn make_nutrition_warning_0(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::nutrition::NutritionWarning::LeftOver { percent: given.take("percent")? }))
}
fn make_nutrition_warning_1(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::nutrition::NutritionWarning::ServingsExceedBatch { percent: given.take("percent")? }))
}
fn make_nutrition_warning_2(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::nutrition::NutritionWarning::WaterLossExceedsWater {}))
}
fn make_nutrition_warning_3(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::nutrition::NutritionWarning::Declared {
        author: given.take("author")?,
        reason: given.take("reason")?,
    }))
}
fn make_nutrition_warning_4(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::nutrition::NutritionWarning::UnknownNutrient {
        ingredient_id: given.take("ingredient_id")?,
        ingredient_name: given.take("ingredient_name")?,
        nutrient: given.take("nutrient")?,
        near: given.take_or("near", || None)?,
    }))
}
fn call_calculate_nutrition(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_menu = call.argument(0)?;
    let p_menu = call::record::<gizi::menu::Menu>("menu", &p_menu)?;
    let p_catalog = call.argument(1)?;
    let p_catalog = call::object::<gizi::menu::Catalog>("catalog", &p_catalog)?;
    let p_options = call.argument(2)?;
    let p_options = call::options::<gizi::menu::MenuOptions>("options", &p_options)?;
    fallible(py, || gizi::nutrition::calculate_nutrition(p_menu, &p_catalog.look(), &p_options))
}
fn call_calculate_contributions(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_menu = call.argument(0)?;
    let p_menu = call::record::<gizi::menu::Menu>("menu", &p_menu)?;
    let p_catalog = call.argument(1)?;
    let p_catalog = call::object::<gizi::menu::Catalog>("catalog", &p_catalog)?;
    let p_options = call.argument(2)?;
    let p_options = call::options::<gizi::menu::MenuOptions>("options", &p_options)?;
    fallible(py, || gizi::nutrition::calculate_contributions(p_menu, &p_catalog.look(), &p_options))
}
fn call_nutrient_table_new(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_catalog = call.argument(0)?;
    let p_catalog = call::object::<gizi::menu::Catalog>("catalog", &p_catalog)?;
    let p_foods: Vec<gizi::nutrition::CookedFood> = call.owned(1, "foods")?;
    fallible_object(py, || gizi::nutrition::NutrientTable::new(&p_catalog.look(), &p_foods))
}
fn call_nutrient_table_fortified(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_catalog = call.argument(0)?;
    let p_catalog = call::object::<gizi::menu::Catalog>("catalog", &p_catalog)?;
    let p_foods: Vec<gizi::nutrition::CookedFood> = call.owned(1, "foods")?;
    let p_date: jiff::civil::Date = call.owned(2, "date")?;
    fallible_object(py, || gizi::nutrition::NutrientTable::fortified(&p_catalog.look(), &p_foods, p_date))
}
fn call_nutrient_table_only(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::nutrition::NutrientTable>("self", &own)?;
    let p_nutrients: Vec<gizi::nutrient::NutrientKey> = call.owned(1, "nutrients")?;
    fallible_object(py, || gizi::nutrition::NutrientTable::only(&own.look(), &p_nutrients))
}
fn call_nutrient_table_nutrients(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::nutrition::NutrientTable>("self", &own)?;
    plain(py, || gizi::nutrition::NutrientTable::nutrients(&own.look()).to_vec())
}
fn call_nutrient_table_sum(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::nutrition::NutrientTable>("self", &own)?;
    let p_menus: u32 = call.owned(1, "menus")?;
    let p_lines = call.argument(2)?;
    let p_lines = call::record::<gizi::nutrition::MenuLines>("lines", &p_lines)?;
    fallible(py, || gizi::nutrition::NutrientTable::sum(&own.look(), p_menus, p_lines))
}
fn call_nutrient_table_sum_parallel(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::nutrition::NutrientTable>("self", &own)?;
    let p_menus: u32 = call.owned(1, "menus")?;
    let p_lines = call.argument(2)?;
    let p_lines = call::record::<gizi::nutrition::MenuLines>("lines", &p_lines)?;
    fallible(py, || gizi::nutrition::NutrientTable::sum_parallel(&own.look(), p_menus, p_lines))
}
fn call_nutrition_total(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::nutrition::Nutrition>("self", &own)?;
    let p_nutrient: String = call.owned(1, "nutrient")?;
    plain(py, || gizi::nutrition::Nutrition::total(own, &p_nutrient).cloned())
}
fn call_nutrition_serving(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::nutrition::Nutrition>("self", &own)?;
    let p_nutrient: String = call.owned(1, "nutrient")?;
    plain(py, || gizi::nutrition::Nutrition::serving(own, &p_nutrient))
}
const FUNCTIONS: &[(&str, Function)] = &[
    ("nutrition.calculate_nutrition", call_calculate_nutrition),
    ("nutrition.calculate_contributions", call_calculate_contributions),
    ("nutrition.NutrientTable.new", call_nutrient_table_new),
    ("nutrition.NutrientTable.fortified", call_nutrient_table_fortified),
    ("nutrition.NutrientTable.only", call_nutrient_table_only),
    ("nutrition.NutrientTable.nutrients", call_nutrient_table_nutrients),
    ("nutrition.NutrientTable.sum", call_nutrient_table_sum),
    ("nutrition.NutrientTable.sum_parallel", call_nutrient_table_sum_parallel),
    ("nutrition.Nutrition.total", call_nutrition_total),
    ("nutrition.Nutrition.serving", call_nutrition_serving),
];
const MAKERS: &[(&str, Make)] = &[
    ("nutrition.BulkGaps", |given| Ok(Arc::new(gizi::nutrition::BulkGaps::make(given)?))),
    ("nutrition.BulkNutrition", |given| Ok(Arc::new(gizi::nutrition::BulkNutrition::make(given)?))),
    ("nutrition.CookedFood", |given| Ok(Arc::new(gizi::nutrition::CookedFood::make(given)?))),
    ("nutrition.LineNutrient", |given| Ok(Arc::new(gizi::nutrition::LineNutrient::make(given)?))),
    ("nutrition.LineNutrition", |given| Ok(Arc::new(gizi::nutrition::LineNutrition::make(given)?))),
    ("nutrition.MenuLines", |given| Ok(Arc::new(gizi::nutrition::MenuLines::make(given)?))),
    ("nutrition.Nutrition", |given| Ok(Arc::new(gizi::nutrition::Nutrition::make(given)?))),
    ("nutrition.NutritionWarning.LeftOver", make_nutrition_warning_0),
    ("nutrition.NutritionWarning.ServingsExceedBatch", make_nutrition_warning_1),
    ("nutrition.NutritionWarning.WaterLossExceedsWater", make_nutrition_warning_2),
    ("nutrition.NutritionWarning.Declared", make_nutrition_warning_3),
    ("nutrition.NutritionWarning.UnknownNutrient", make_nutrition_warning_4),
];
const READERS: &[(&str, Read)] = &[
    ("nutrition.BulkGaps", (call::read::<gizi::nutrition::BulkGaps>, None)),
    ("nutrition.BulkNutrition", (call::read::<gizi::nutrition::BulkNutrition>, None)),
    ("nutrition.CookedFood", (call::read::<gizi::nutrition::CookedFood>, None)),
    ("nutrition.LineNutrient", (call::read::<gizi::nutrition::LineNutrient>, None)),
    ("nutrition.LineNutrition", (call::read::<gizi::nutrition::LineNutrition>, None)),
    ("nutrition.MenuLines", (call::read::<gizi::nutrition::MenuLines>, None)),
    ("nutrition.Nutrition", (call::read::<gizi::nutrition::Nutrition>, None)),
    ("nutrition.NutritionWarning", (call::read::<gizi::nutrition::NutritionWarning>, None)),
];

/// What Python calls here, by name.
pub(crate) static TABLE: Table = Table { functions: FUNCTIONS, makers: MAKERS, readers: READERS };
