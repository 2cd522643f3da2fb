// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{self, Call, Function, Make, Read, Table, fallible, fallible_object, plain, plain_object};
use crate::choice::choice;
use crate::cross::{Bytes, Cross, Walk, text_type, tuple};
use crate::object::object;
use crate::record::{ClassCell, Fields, Given, Made, no_field};
use pyo3::prelude::*;
use std::sync::Arc;

impl Fields for gizi::interchange::CategoryRule {
    const NAME: &'static str = "CategoryRule";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.interchange", "CategoryRule");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.text.clone().leave(py),
            1 => self.category.clone().leave(py),
            2 => self.plant.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.plant == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.text, walk);
        Cross::walk(&self.category, walk);
        Cross::walk(&self.plant, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::interchange::CategoryRule {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            text: given.take("text")?,
            category: given.take("category")?,
            plant: given.take_or("plant", || None)?,
        })
    }
}
impl Fields for gizi::interchange::CsvRow {
    const NAME: &'static str = "CsvRow";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.interchange", "CsvRow");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.cells.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.cells, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::interchange::CsvRow {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { cells: given.take("cells")? })
    }
}
choice!(gizi::interchange::DateFormat, "gizi.interchange", "DateFormat", Iso "ISO", DayFirst "DAY_FIRST");
impl Fields for gizi::interchange::EdiblePortionColumn {
    const NAME: &'static str = "EdiblePortionColumn";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.interchange", "EdiblePortionColumn");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.column.clone().leave(py),
            1 => self.means.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.column, walk);
        Cross::walk(&self.means, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::interchange::EdiblePortionColumn {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { column: given.take("column")?, means: given.take("means")? })
    }
}
choice!(gizi::interchange::EdiblePortionMeaning, "gizi.interchange", "EdiblePortionMeaning", Edible "EDIBLE", Refuse "REFUSE");
impl Fields for gizi::interchange::FoodTableMapping {
    const NAME: &'static str = "FoodTableMapping";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.interchange", "FoodTableMapping");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.table.clone().leave(py),
            1 => self.id_prefix.clone().leave(py),
            2 => self.code_column.clone().leave(py),
            3 => self.name_column.clone().leave(py),
            4 => self.category_column.clone().leave(py),
            5 => tuple(self.categories.clone(), py),
            6 => self.default_category.clone().leave(py),
            7 => self.edible_portion.clone().leave(py),
            8 => self.grams_column.clone().leave(py),
            9 => tuple(self.nutrients.clone(), py),
            10 => self.number_format.clone().leave(py),
            11 => tuple(self.missing.clone(), py),
            12 => tuple(self.trace.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.id_prefix == <String>::default(),
            4 => self.category_column == None,
            5 => self.categories == <Vec<gizi::interchange::CategoryRule>>::default(),
            6 => self.default_category == None,
            7 => self.edible_portion == None,
            8 => self.grams_column == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.table, walk);
        Cross::walk(&self.id_prefix, walk);
        Cross::walk(&self.code_column, walk);
        Cross::walk(&self.name_column, walk);
        Cross::walk(&self.category_column, walk);
        Cross::walk(&self.categories, walk);
        Cross::walk(&self.default_category, walk);
        Cross::walk(&self.edible_portion, walk);
        Cross::walk(&self.grams_column, walk);
        Cross::walk(&self.nutrients, walk);
        Cross::walk(&self.number_format, walk);
        Cross::walk(&self.missing, walk);
        Cross::walk(&self.trace, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::interchange::FoodTableMapping {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            table: given.take("table")?,
            id_prefix: given.take_or("id_prefix", || <String>::default())?,
            code_column: given.take("code_column")?,
            name_column: given.take("name_column")?,
            category_column: given.take_or("category_column", || None)?,
            categories: given.take_or("categories", || <Vec<gizi::interchange::CategoryRule>>::default())?,
            default_category: given.take_or("default_category", || None)?,
            edible_portion: given.take_or("edible_portion", || None)?,
            grams_column: given.take_or("grams_column", || None)?,
            nutrients: given.take("nutrients")?,
            number_format: given.take("number_format")?,
            missing: given.take("missing")?,
            trace: given.take("trace")?,
        })
    }
}
impl Fields for gizi::interchange::FoodTableReading {
    const NAME: &'static str = "FoodTableReading";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.interchange", "FoodTableReading");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.ingredients.clone(), py),
            1 => tuple(self.problems.clone(), py),
            2 => self.problem_count.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.ingredients, walk);
        Cross::walk(&self.problems, walk);
        Cross::walk(&self.problem_count, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::interchange::FoodTableReading {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            ingredients: given.take("ingredients")?,
            problems: given.take("problems")?,
            problem_count: given.take("problem_count")?,
        })
    }
}
impl Fields for gizi::interchange::FoodWithoutSource {
    const NAME: &'static str = "FoodWithoutSource";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.interchange", "FoodWithoutSource");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.name_id.clone().leave(py),
            1 => self.name_en.clone().leave(py),
            2 => self.why.clone().leave(py),
            3 => self.what_to_look_up.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.name_id, walk);
        Cross::walk(&self.name_en, walk);
        Cross::walk(&self.why, walk);
        Cross::walk(&self.what_to_look_up, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::interchange::FoodWithoutSource {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            name_id: given.take("name_id")?,
            name_en: given.take("name_en")?,
            why: given.take("why")?,
            what_to_look_up: given.take("what_to_look_up")?,
        })
    }
}
impl Fields for gizi::interchange::HolidayReading {
    const NAME: &'static str = "HolidayReading";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.interchange", "HolidayReading");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.holidays.clone(), py),
            1 => tuple(self.skipped.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.holidays, walk);
        Cross::walk(&self.skipped, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::interchange::HolidayReading {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { holidays: given.take("holidays")?, skipped: given.take("skipped")? })
    }
}
choice!(gizi::interchange::ImpossibleAmount, "gizi.interchange", "ImpossibleAmount", Problem "PROBLEM", Missing "MISSING", Keep "KEEP");
impl Fields for gizi::interchange::NutrientColumn {
    const NAME: &'static str = "NutrientColumn";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.interchange", "NutrientColumn");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.column.clone().leave(py),
            1 => self.nutrient.clone().leave(py),
            2 => self.unit.clone().leave(py),
            3 => self.optional.clone().leave(py),
            4 => self.zero_is_missing.clone().leave(py),
            5 => self.impossible.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            3 => self.optional == <bool>::default(),
            4 => self.zero_is_missing == <bool>::default(),
            5 => self.impossible == <gizi::interchange::ImpossibleAmount>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.column, walk);
        Cross::walk(&self.nutrient, walk);
        Cross::walk(&self.unit, walk);
        Cross::walk(&self.optional, walk);
        Cross::walk(&self.zero_is_missing, walk);
        Cross::walk(&self.impossible, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::interchange::NutrientColumn {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            column: given.take("column")?,
            nutrient: given.take("nutrient")?,
            unit: given.take("unit")?,
            optional: given.take_or("optional", || <bool>::default())?,
            zero_is_missing: given.take_or("zero_is_missing", || <bool>::default())?,
            impossible: given.take_or("impossible", || <gizi::interchange::ImpossibleAmount>::default())?,
        })
    }
}
choice!(gizi::interchange::PriceItem, "gizi.interchange", "PriceItem", IngredientId "INGREDIENT_ID", Commodity "COMMODITY");
impl Fields for gizi::interchange::PriceLink {
    const NAME: &'static str = "PriceLink";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.interchange", "PriceLink");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.item.clone().leave(py),
            1 => self.ingredient_id.clone().leave(py),
            2 => self.purchase_form.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.purchase_form == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.item, walk);
        Cross::walk(&self.ingredient_id, walk);
        Cross::walk(&self.purchase_form, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::interchange::PriceLink {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            item: given.take("item")?,
            ingredient_id: given.take("ingredient_id")?,
            purchase_form: given.take_or("purchase_form", || None)?,
        })
    }
}
impl Fields for gizi::interchange::PriceListMapping {
    const NAME: &'static str = "PriceListMapping";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.interchange", "PriceListMapping");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.source.clone().leave(py),
            1 => self.item_column.clone().leave(py),
            2 => self.item_is.clone().leave(py),
            3 => self.name_column.clone().leave(py),
            4 => self.purchase_form_column.clone().leave(py),
            5 => self.date_column.clone().leave(py),
            6 => self.date_format.clone().leave(py),
            7 => self.amount_column.clone().leave(py),
            8 => self.zero_is_no_quote.clone().leave(py),
            9 => self.currency_column.clone().leave(py),
            10 => self.currency.clone().leave(py),
            11 => self.per_column.clone().leave(py),
            12 => self.unit_column.clone().leave(py),
            13 => self.supplier_column.clone().leave(py),
            14 => self.region_column.clone().leave(py),
            15 => self.source_column.clone().leave(py),
            16 => self.region.clone().leave(py),
            17 => self.number_format.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            3 => self.name_column == None,
            4 => self.purchase_form_column == None,
            8 => self.zero_is_no_quote == <bool>::default(),
            9 => self.currency_column == None,
            11 => self.per_column == None,
            13 => self.supplier_column == None,
            14 => self.region_column == None,
            15 => self.source_column == None,
            16 => self.region == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.source, walk);
        Cross::walk(&self.item_column, walk);
        Cross::walk(&self.item_is, walk);
        Cross::walk(&self.name_column, walk);
        Cross::walk(&self.purchase_form_column, walk);
        Cross::walk(&self.date_column, walk);
        Cross::walk(&self.date_format, walk);
        Cross::walk(&self.amount_column, walk);
        Cross::walk(&self.zero_is_no_quote, walk);
        Cross::walk(&self.currency_column, walk);
        Cross::walk(&self.currency, walk);
        Cross::walk(&self.per_column, walk);
        Cross::walk(&self.unit_column, walk);
        Cross::walk(&self.supplier_column, walk);
        Cross::walk(&self.region_column, walk);
        Cross::walk(&self.source_column, walk);
        Cross::walk(&self.region, walk);
        Cross::walk(&self.number_format, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::interchange::PriceListMapping {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            source: given.take("source")?,
            item_column: given.take("item_column")?,
            item_is: given.take("item_is")?,
            name_column: given.take_or("name_column", || None)?,
            purchase_form_column: given.take_or("purchase_form_column", || None)?,
            date_column: given.take("date_column")?,
            date_format: given.take("date_format")?,
            amount_column: given.take("amount_column")?,
            zero_is_no_quote: given.take_or("zero_is_no_quote", || <bool>::default())?,
            currency_column: given.take_or("currency_column", || None)?,
            currency: given.take("currency")?,
            per_column: given.take_or("per_column", || None)?,
            unit_column: given.take("unit_column")?,
            supplier_column: given.take_or("supplier_column", || None)?,
            region_column: given.take_or("region_column", || None)?,
            source_column: given.take_or("source_column", || None)?,
            region: given.take_or("region", || None)?,
            number_format: given.take("number_format")?,
        })
    }
}
impl Fields for gizi::interchange::PriceListReading {
    const NAME: &'static str = "PriceListReading";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.interchange", "PriceListReading");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.prices.clone(), py),
            1 => tuple(self.problems.clone(), py),
            2 => self.problem_count.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.prices, walk);
        Cross::walk(&self.problems, walk);
        Cross::walk(&self.problem_count, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::interchange::PriceListReading {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            prices: given.take("prices")?,
            problems: given.take("problems")?,
            problem_count: given.take("problem_count")?,
        })
    }
}
impl Fields for gizi::interchange::PriceRow {
    const NAME: &'static str = "PriceRow";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.interchange", "PriceRow");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.row.clone().leave(py),
            1 => self.item.clone().leave(py),
            2 => self.name.clone().leave(py),
            3 => self.ingredient_id.clone().leave(py),
            4 => self.purchase_form.clone().leave(py),
            5 => self.price.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            3 => self.ingredient_id == None,
            4 => self.purchase_form == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.row, walk);
        Cross::walk(&self.item, walk);
        Cross::walk(&self.name, walk);
        Cross::walk(&self.ingredient_id, walk);
        Cross::walk(&self.purchase_form, walk);
        Cross::walk(&self.price, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::interchange::PriceRow {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            row: given.take("row")?,
            item: given.take("item")?,
            name: given.take("name")?,
            ingredient_id: given.take_or("ingredient_id", || None)?,
            purchase_form: given.take_or("purchase_form", || None)?,
            price: given.take("price")?,
        })
    }
}
impl Fields for gizi::interchange::PricedIngredients {
    const NAME: &'static str = "PricedIngredients";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.interchange", "PricedIngredients");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.ingredients.clone(), py),
            1 => tuple(self.unmatched.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.ingredients, walk);
        Cross::walk(&self.unmatched, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::interchange::PricedIngredients {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { ingredients: given.take("ingredients")?, unmatched: given.take("unmatched")? })
    }
}
impl Fields for gizi::interchange::SkippedEvent {
    const NAME: &'static str = "SkippedEvent";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.interchange", "SkippedEvent");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.line.clone().leave(py),
            1 => self.name.clone().leave(py),
            2 => self.reason.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.line, walk);
        Cross::walk(&self.name, walk);
        Cross::walk(&self.reason, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::interchange::SkippedEvent {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { line: given.take("line")?, name: given.take("name")?, reason: given.take("reason")? })
    }
}
choice!(gizi::interchange::SkippedReason, "gizi.interchange", "SkippedReason", Timed "TIMED", Cancelled "CANCELLED", Repeats "REPEATS", Name "NAME", Year "YEAR");
impl Fields for gizi::interchange::Table {
    const NAME: &'static str = "Table";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.interchange", "Table");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.name.clone().leave(py),
            1 => tuple(self.header.clone(), py),
            2 => tuple(self.rows.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.name, walk);
        Cross::walk(&self.header, walk);
        Cross::walk(&self.rows, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::interchange::Table {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { name: given.take("name")?, header: given.take("header")?, rows: given.take("rows")? })
    }
}
impl Fields for gizi::interchange::TableCell {
    const NAME: &'static str = "TableCell";
    fn cell(&self) -> &'static ClassCell {
        match self {
            Self::Empty { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.interchange", "TableCell.Empty");
                &CELL
            }
            Self::Text { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.interchange", "TableCell.Text");
                &CELL
            }
            Self::Number { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.interchange", "TableCell.Number");
                &CELL
            }
            Self::Money { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.interchange", "TableCell.Money");
                &CELL
            }
            Self::Date { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.interchange", "TableCell.Date");
                &CELL
            }
        }
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match (self, place) {
            (Self::Text { text, .. }, 0) => text.clone().leave(py),
            (Self::Number { value, .. }, 0) => value.clone().leave(py),
            (Self::Money { amount, .. }, 0) => amount.clone().leave(py),
            (Self::Date { date, .. }, 0) => date.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match (self, place) {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        std::hash::Hash::hash(&std::mem::discriminant(self), &mut walk.hasher);
        match self {
            Self::Empty {} => {}
            Self::Text { text } => {
                Cross::walk(text, walk);
            }
            Self::Number { value } => {
                Cross::walk(value, walk);
            }
            Self::Money { amount } => {
                Cross::walk(amount, walk);
            }
            Self::Date { date } => {
                Cross::walk(date, walk);
            }
        }
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
fn make_table_cell_0(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::interchange::TableCell::Empty {}))
}
fn make_table_cell_1(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::interchange::TableCell::Text { text: given.take("text")? }))
}
fn make_table_cell_2(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::interchange::TableCell::Number { value: given.take("value")? }))
}
fn make_table_cell_3(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::interchange::TableCell::Money { amount: given.take("amount")? }))
}
fn make_table_cell_4(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::interchange::TableCell::Date { date: given.take("date")? }))
}
impl Fields for gizi::interchange::TableRow {
    const NAME: &'static str = "TableRow";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.interchange", "TableRow");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.cells.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.cells, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::interchange::TableRow {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { cells: given.take("cells")? })
    }
}
choice!(gizi::interchange::TablesPer, "gizi.interchange", "TablesPer", List "LIST", Delivery "DELIVERY", Supplier "SUPPLIER");
impl Fields for gizi::interchange::UnmatchedPrice {
    const NAME: &'static str = "UnmatchedPrice";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.interchange", "UnmatchedPrice");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.row.clone().leave(py),
            1 => self.item.clone().leave(py),
            2 => self.name.clone().leave(py),
            3 => self.reason.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.row, walk);
        Cross::walk(&self.item, walk);
        Cross::walk(&self.name, walk);
        Cross::walk(&self.reason, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::interchange::UnmatchedPrice {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            row: given.take("row")?,
            item: given.take("item")?,
            name: given.take("name")?,
            reason: given.take("reason")?,
        })
    }
}
choice!(gizi::interchange::UnmatchedReason, "gizi.interchange", "UnmatchedReason", NoLink "NO_LINK", UnknownIngredient "UNKNOWN_INGREDIENT", UnknownPurchaseForm "UNKNOWN_PURCHASE_FORM");
fn call_read_food_data_central(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_food: Bytes = call.owned(0, "food")?;
    let p_nutrient: Bytes = call.owned(1, "nutrient")?;
    let p_food_nutrient: Bytes = call.owned(2, "food_nutrient")?;
    let p_food_category: Option<Bytes> = call.owned(3, "food_category")?;
    let p_strictness: gizi::sheet::Strictness = call.owned(4, "strictness")?;
    fallible(py, || {
        gizi::interchange::read_food_data_central(
            &p_food,
            &p_nutrient,
            &p_food_nutrient,
            p_food_category.as_deref(),
            p_strictness,
        )
    })
}
fn call_read_food_table(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_bytes: Bytes = call.owned(0, "bytes")?;
    let p_mapping = call.argument(1)?;
    let p_mapping = call::record::<gizi::interchange::FoodTableMapping>("mapping", &p_mapping)?;
    let p_strictness: gizi::sheet::Strictness = call.owned(2, "strictness")?;
    fallible(py, || gizi::interchange::read_food_table(&p_bytes, p_mapping, p_strictness))
}
fn call_read_holidays(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_bytes: Bytes = call.owned(0, "bytes")?;
    fallible(py, || gizi::interchange::read_holidays(&p_bytes))
}
fn call_plan_calendar(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_tenant: gizi::id::TenantId = call.owned(0, "tenant")?;
    let p_plan = call.argument(1)?;
    let p_plan = call::record::<gizi::plan::MenuPlan>("plan", &p_plan)?;
    let p_assignments: Vec<gizi::plan::Assignment> = call.owned(2, "assignments")?;
    let p_program = call.argument(3)?;
    let p_program = call::record::<gizi::program::NutritionProgram>("program", &p_program)?;
    let p_catalog = call.argument(4)?;
    let p_catalog = call::object::<gizi::menu::Catalog>("catalog", &p_catalog)?;
    let p_messages = call.argument(5)?;
    let p_messages = call::object::<gizi::message::MessageTable>("messages", &p_messages)?;
    let p_language: gizi::locale::Language = call.owned(6, "language")?;
    plain(py, || {
        gizi::interchange::plan_calendar(
            &p_tenant,
            p_plan,
            &p_assignments,
            p_program,
            &p_catalog.look(),
            &p_messages.look(),
            p_language,
        )
    })
}
fn call_calendar_table(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_days: Vec<gizi::plan::CalendarDay> = call.owned(0, "days")?;
    let p_catalog = call.argument(1)?;
    let p_catalog = call::object::<gizi::menu::Catalog>("catalog", &p_catalog)?;
    let p_messages = call.argument(2)?;
    let p_messages = call::object::<gizi::message::MessageTable>("messages", &p_messages)?;
    let p_language: gizi::locale::Language = call.owned(3, "language")?;
    plain(py, || gizi::interchange::calendar_table(&p_days, &p_catalog.look(), &p_messages.look(), p_language))
}
fn call_procurement_tables(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_list = call.argument(0)?;
    let p_list = call::record::<gizi::plan::ProcurementList>("list", &p_list)?;
    let p_per: gizi::interchange::TablesPer = call.owned(1, "per")?;
    let p_units = call.argument(2)?;
    let p_units = call::object::<gizi::quantity::UnitTable>("units", &p_units)?;
    let p_messages = call.argument(3)?;
    let p_messages = call::object::<gizi::message::MessageTable>("messages", &p_messages)?;
    let p_language: gizi::locale::Language = call.owned(4, "language")?;
    fallible(py, || {
        gizi::interchange::procurement_tables(p_list, p_per, &p_units.look(), &p_messages.look(), p_language)
    })
}
fn call_production_tables(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_sheet = call.argument(0)?;
    let p_sheet = call::record::<gizi::plan::ProductionSheet>("sheet", &p_sheet)?;
    let p_messages = call.argument(1)?;
    let p_messages = call::object::<gizi::message::MessageTable>("messages", &p_messages)?;
    let p_language: gizi::locale::Language = call.owned(2, "language")?;
    plain(py, || gizi::interchange::production_tables(p_sheet, &p_messages.look(), p_language))
}
fn call_apply_prices(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_ingredients: Vec<gizi::ingredient::Ingredient> = call.owned(0, "ingredients")?;
    let p_prices: Vec<gizi::interchange::PriceRow> = call.owned(1, "prices")?;
    let p_links: Vec<gizi::interchange::PriceLink> = call.owned(2, "links")?;
    fallible(py, || gizi::interchange::apply_prices(p_ingredients, &p_prices, &p_links))
}
fn call_read_price_list(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_bytes: Bytes = call.owned(0, "bytes")?;
    let p_mapping = call.argument(1)?;
    let p_mapping = call::record::<gizi::interchange::PriceListMapping>("mapping", &p_mapping)?;
    let p_units = call.argument(2)?;
    let p_units = call::object::<gizi::quantity::UnitTable>("units", &p_units)?;
    let p_strictness: gizi::sheet::Strictness = call.owned(3, "strictness")?;
    fallible(py, || gizi::interchange::read_price_list(&p_bytes, p_mapping, &p_units.look(), p_strictness))
}
fn call_reference_foods(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    fallible(py, || gizi::interchange::reference_foods())
}
fn call_foods_without_source(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    fallible(py, || gizi::interchange::foods_without_source())
}
fn call_write_table_csv(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_table = call.argument(0)?;
    let p_table = call::record::<gizi::interchange::Table>("table", &p_table)?;
    let p_format: gizi::quantity::decimal::NumberFormat = call.owned(1, "format")?;
    plain(py, || gizi::interchange::write_table_csv(p_table, p_format))
}
fn call_write_csv(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_header: Vec<String> = call.owned(0, "header")?;
    let p_rows: Vec<gizi::interchange::CsvRow> = call.owned(1, "rows")?;
    let p_format: gizi::quantity::decimal::NumberFormat = call.owned(2, "format")?;
    plain(py, || gizi::interchange::write_csv(&p_header, &p_rows, p_format))
}
fn call_write_nutrition_csv(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_menus: Vec<gizi::nutrition::Nutrition> = call.owned(0, "menus")?;
    let p_nutrients: Vec<gizi::nutrient::NutrientKey> = call.owned(1, "nutrients")?;
    let p_format: gizi::quantity::decimal::NumberFormat = call.owned(2, "format")?;
    plain(py, || gizi::interchange::write_nutrition_csv(&p_menus, &p_nutrients, p_format))
}
fn call_write_xlsx(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_tables: Vec<gizi::interchange::Table> = call.owned(0, "tables")?;
    fallible(py, || gizi::interchange::write_xlsx(&p_tables).map(Bytes))
}
fn call_category_rule_new(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_text: String = call.owned(0, "text")?;
    let p_category: gizi::ingredient::FoodCategory = call.owned(1, "category")?;
    let p_plant: Option<bool> = call.owned(2, "plant")?;
    plain(py, || gizi::interchange::CategoryRule::new(&p_text, p_category, p_plant))
}
fn call_food_table_mapping_ifct(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    fallible(py, || gizi::interchange::FoodTableMapping::ifct())
}
fn call_food_table_mapping_new(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_table: String = call.owned(0, "table")?;
    let p_code_column: String = call.owned(1, "code_column")?;
    let p_name_column: String = call.owned(2, "name_column")?;
    plain(py, || gizi::interchange::FoodTableMapping::new(&p_table, &p_code_column, &p_name_column))
}
fn call_food_table_mapping_tkpi(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    fallible(py, || gizi::interchange::FoodTableMapping::tkpi())
}
fn call_food_table_mapping_usda_standard_reference(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    fallible(py, || gizi::interchange::FoodTableMapping::usda_standard_reference())
}
fn call_food_table_mapping_fndds_ingredients(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    fallible(py, || gizi::interchange::FoodTableMapping::fndds_ingredients())
}
fn call_nutrient_column_new(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_column: String = call.owned(0, "column")?;
    let p_nutrient: String = call.owned(1, "nutrient")?;
    let p_unit: gizi::nutrient::NutrientUnit = call.owned(2, "unit")?;
    fallible(py, || gizi::interchange::NutrientColumn::new(&p_column, &p_nutrient, p_unit))
}
fn call_price_list_mapping_own(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_source: String = call.owned(0, "source")?;
    let p_currency: gizi::money::Currency = call.owned(1, "currency")?;
    plain(py, || gizi::interchange::PriceListMapping::own(&p_source, p_currency))
}
fn call_price_list_mapping_commodities(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_source: String = call.owned(0, "source")?;
    let p_currency: gizi::money::Currency = call.owned(1, "currency")?;
    plain(py, || gizi::interchange::PriceListMapping::commodities(&p_source, p_currency))
}
const FUNCTIONS: &[(&str, Function)] = &[
    ("interchange.read_food_data_central", call_read_food_data_central),
    ("interchange.read_food_table", call_read_food_table),
    ("interchange.read_holidays", call_read_holidays),
    ("interchange.plan_calendar", call_plan_calendar),
    ("interchange.calendar_table", call_calendar_table),
    ("interchange.procurement_tables", call_procurement_tables),
    ("interchange.production_tables", call_production_tables),
    ("interchange.apply_prices", call_apply_prices),
    ("interchange.read_price_list", call_read_price_list),
    ("interchange.reference_foods", call_reference_foods),
    ("interchange.foods_without_source", call_foods_without_source),
    ("interchange.write_table_csv", call_write_table_csv),
    ("interchange.write_csv", call_write_csv),
    ("interchange.write_nutrition_csv", call_write_nutrition_csv),
    ("interchange.write_xlsx", call_write_xlsx),
    ("interchange.CategoryRule.new", call_category_rule_new),
    ("interchange.FoodTableMapping.ifct", call_food_table_mapping_ifct),
    ("interchange.FoodTableMapping.new", call_food_table_mapping_new),
    ("interchange.FoodTableMapping.tkpi", call_food_table_mapping_tkpi),
    ("interchange.FoodTableMapping.usda_standard_reference", call_food_table_mapping_usda_standard_reference),
    ("interchange.FoodTableMapping.fndds_ingredients", call_food_table_mapping_fndds_ingredients),
    ("interchange.NutrientColumn.new", call_nutrient_column_new),
    ("interchange.PriceListMapping.own", call_price_list_mapping_own),
    ("interchange.PriceListMapping.commodities", call_price_list_mapping_commodities),
];
const MAKERS: &[(&str, Make)] = &[
    ("interchange.CategoryRule", |given| Ok(Arc::new(gizi::interchange::CategoryRule::make(given)?))),
    ("interchange.CsvRow", |given| Ok(Arc::new(gizi::interchange::CsvRow::make(given)?))),
    ("interchange.EdiblePortionColumn", |given| Ok(Arc::new(gizi::interchange::EdiblePortionColumn::make(given)?))),
    ("interchange.FoodTableMapping", |given| Ok(Arc::new(gizi::interchange::FoodTableMapping::make(given)?))),
    ("interchange.FoodTableReading", |given| Ok(Arc::new(gizi::interchange::FoodTableReading::make(given)?))),
    ("interchange.FoodWithoutSource", |given| Ok(Arc::new(gizi::interchange::FoodWithoutSource::make(given)?))),
    ("interchange.HolidayReading", |given| Ok(Arc::new(gizi::interchange::HolidayReading::make(given)?))),
    ("interchange.NutrientColumn", |given| Ok(Arc::new(gizi::interchange::NutrientColumn::make(given)?))),
    ("interchange.PriceLink", |given| Ok(Arc::new(gizi::interchange::PriceLink::make(given)?))),
    ("interchange.PriceListMapping", |given| Ok(Arc::new(gizi::interchange::PriceListMapping::make(given)?))),
    ("interchange.PriceListReading", |given| Ok(Arc::new(gizi::interchange::PriceListReading::make(given)?))),
    ("interchange.PriceRow", |given| Ok(Arc::new(gizi::interchange::PriceRow::make(given)?))),
    ("interchange.PricedIngredients", |given| Ok(Arc::new(gizi::interchange::PricedIngredients::make(given)?))),
    ("interchange.SkippedEvent", |given| Ok(Arc::new(gizi::interchange::SkippedEvent::make(given)?))),
    ("interchange.Table", |given| Ok(Arc::new(gizi::interchange::Table::make(given)?))),
    ("interchange.TableCell.Empty", make_table_cell_0),
    ("interchange.TableCell.Text", make_table_cell_1),
    ("interchange.TableCell.Number", make_table_cell_2),
    ("interchange.TableCell.Money", make_table_cell_3),
    ("interchange.TableCell.Date", make_table_cell_4),
    ("interchange.TableRow", |given| Ok(Arc::new(gizi::interchange::TableRow::make(given)?))),
    ("interchange.UnmatchedPrice", |given| Ok(Arc::new(gizi::interchange::UnmatchedPrice::make(given)?))),
];
const READERS: &[(&str, Read)] = &[
    ("interchange.CategoryRule", (call::read::<gizi::interchange::CategoryRule>, None)),
    ("interchange.CsvRow", (call::read::<gizi::interchange::CsvRow>, None)),
    ("interchange.EdiblePortionColumn", (call::read::<gizi::interchange::EdiblePortionColumn>, None)),
    ("interchange.FoodTableMapping", (call::read::<gizi::interchange::FoodTableMapping>, None)),
    ("interchange.FoodTableReading", (call::read::<gizi::interchange::FoodTableReading>, None)),
    ("interchange.FoodWithoutSource", (call::read::<gizi::interchange::FoodWithoutSource>, None)),
    ("interchange.HolidayReading", (call::read::<gizi::interchange::HolidayReading>, None)),
    ("interchange.NutrientColumn", (call::read::<gizi::interchange::NutrientColumn>, None)),
    ("interchange.PriceLink", (call::read::<gizi::interchange::PriceLink>, None)),
    ("interchange.PriceListMapping", (call::read::<gizi::interchange::PriceListMapping>, None)),
    ("interchange.PriceListReading", (call::read::<gizi::interchange::PriceListReading>, None)),
    ("interchange.PriceRow", (call::read::<gizi::interchange::PriceRow>, None)),
    ("interchange.PricedIngredients", (call::read::<gizi::interchange::PricedIngredients>, None)),
    ("interchange.SkippedEvent", (call::read::<gizi::interchange::SkippedEvent>, None)),
    ("interchange.Table", (call::read::<gizi::interchange::Table>, None)),
    ("interchange.TableCell", (call::read::<gizi::interchange::TableCell>, None)),
    ("interchange.TableRow", (call::read::<gizi::interchange::TableRow>, None)),
    ("interchange.UnmatchedPrice", (call::read::<gizi::interchange::UnmatchedPrice>, None)),
];

/// What Python calls here, by name.
pub(crate) static TABLE: Table = Table { functions: FUNCTIONS, makers: MAKERS, readers: READERS };
