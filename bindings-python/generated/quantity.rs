// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{self, Call, Function, Make, Read, Table, fallible, fallible_object, plain, plain_object};
use crate::choice::choice;
use crate::cross::{Bytes, Cross, Walk, text_type, tuple};
use crate::object::object;
use crate::record::{ClassCell, Fields, Given, Made, no_field};
use pyo3::prelude::*;
use std::sync::Arc;

impl Fields for gizi::quantity::DecimalRange {
    const NAME: &'static str = "DecimalRange";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.quantity", "DecimalRange");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.low.clone().leave(py),
            1 => self.high.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.high == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.low, walk);
        Cross::walk(&self.high, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::quantity::DecimalRange {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { low: given.take("low")?, high: given.take_or("high", || None)? })
    }
}
choice!(gizi::quantity::Dimension, "gizi.quantity", "Dimension", Mass "MASS", Volume "VOLUME", Count "COUNT");
impl Fields for gizi::quantity::MeasureUnit {
    const NAME: &'static str = "MeasureUnit";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.quantity", "MeasureUnit");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.set.clone().leave(py),
            1 => self.key.clone().leave(py),
            2 => self.dimension.clone().leave(py),
            3 => self.factor.clone().leave(py),
            4 => self.name_en.clone().leave(py),
            5 => self.name_id.clone().leave(py),
            6 => tuple(self.aliases.clone(), py),
            7 => self.source.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.set, walk);
        Cross::walk(&self.key, walk);
        Cross::walk(&self.dimension, walk);
        Cross::walk(&self.factor, walk);
        Cross::walk(&self.name_en, walk);
        Cross::walk(&self.name_id, walk);
        Cross::walk(&self.aliases, walk);
        Cross::walk(&self.source, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::quantity::MeasureUnit {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            set: given.take("set")?,
            key: given.take("key")?,
            dimension: given.take("dimension")?,
            factor: given.take("factor")?,
            name_en: given.take("name_en")?,
            name_id: given.take("name_id")?,
            aliases: given.take("aliases")?,
            source: given.take("source")?,
        })
    }
}
impl Fields for gizi::quantity::Quantity {
    const NAME: &'static str = "Quantity";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.quantity", "Quantity");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.amount.clone().leave(py),
            1 => self.unit.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.amount, walk);
        Cross::walk(&self.unit, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::quantity::Quantity {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { amount: given.take("amount")?, unit: given.take("unit")? })
    }
}
object!(gizi::quantity::UnitTable, "gizi.quantity", "UnitTable");
fn call_decimal_range_exact(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_value: rust_decimal::Decimal = call.owned(0, "value")?;
    plain(py, || gizi::quantity::DecimalRange::exact(p_value))
}
fn call_decimal_range_up_to(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_high: Option<rust_decimal::Decimal> = call.owned(0, "high")?;
    plain(py, || gizi::quantity::DecimalRange::up_to(p_high))
}
fn call_decimal_range_known(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::quantity::DecimalRange>("self", &own)?;
    plain(py, || gizi::quantity::DecimalRange::known(own))
}
fn call_unit_table_parse(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::quantity::UnitTable>("self", &own)?;
    let p_text: String = call.owned(1, "text")?;
    let p_format: gizi::quantity::decimal::NumberFormat = call.owned(2, "format")?;
    fallible(py, || gizi::quantity::UnitTable::parse(&own.look(), &p_text, p_format))
}
fn call_unit_table_sensible(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::quantity::UnitTable>("self", &own)?;
    let p_quantity = call.argument(1)?;
    let p_quantity = call::record::<gizi::quantity::Quantity>("quantity", &p_quantity)?;
    fallible(py, || gizi::quantity::UnitTable::sensible(&own.look(), p_quantity))
}
fn call_unit_table_standard(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    fallible_object(py, || gizi::quantity::UnitTable::standard())
}
fn call_unit_table_new(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_units: Vec<gizi::quantity::MeasureUnit> = call.owned(0, "units")?;
    fallible_object(py, || gizi::quantity::UnitTable::new(p_units))
}
fn call_unit_table_units(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::quantity::UnitTable>("self", &own)?;
    plain(py, || gizi::quantity::UnitTable::units(&own.look()).to_vec())
}
fn call_unit_table_unit(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::quantity::UnitTable>("self", &own)?;
    let p_name: String = call.owned(1, "name")?;
    fallible(py, || gizi::quantity::UnitTable::unit(&own.look(), &p_name).map(|lent| lent.clone()))
}
fn call_unit_table_convert(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::quantity::UnitTable>("self", &own)?;
    let p_quantity = call.argument(1)?;
    let p_quantity = call::record::<gizi::quantity::Quantity>("quantity", &p_quantity)?;
    let p_to: String = call.owned(2, "to")?;
    fallible(py, || gizi::quantity::UnitTable::convert(&own.look(), p_quantity, &p_to))
}
const FUNCTIONS: &[(&str, Function)] = &[
    ("quantity.DecimalRange.exact", call_decimal_range_exact),
    ("quantity.DecimalRange.up_to", call_decimal_range_up_to),
    ("quantity.DecimalRange.known", call_decimal_range_known),
    ("quantity.UnitTable.parse", call_unit_table_parse),
    ("quantity.UnitTable.sensible", call_unit_table_sensible),
    ("quantity.UnitTable.standard", call_unit_table_standard),
    ("quantity.UnitTable.new", call_unit_table_new),
    ("quantity.UnitTable.units", call_unit_table_units),
    ("quantity.UnitTable.unit", call_unit_table_unit),
    ("quantity.UnitTable.convert", call_unit_table_convert),
];
const MAKERS: &[(&str, Make)] = &[
    ("quantity.DecimalRange", |given| Ok(Arc::new(gizi::quantity::DecimalRange::make(given)?))),
    ("quantity.MeasureUnit", |given| Ok(Arc::new(gizi::quantity::MeasureUnit::make(given)?))),
    ("quantity.Quantity", |given| Ok(Arc::new(gizi::quantity::Quantity::make(given)?))),
];
const READERS: &[(&str, Read)] = &[
    ("quantity.DecimalRange", (call::read::<gizi::quantity::DecimalRange>, None)),
    ("quantity.MeasureUnit", (call::read::<gizi::quantity::MeasureUnit>, None)),
    ("quantity.Quantity", (call::read::<gizi::quantity::Quantity>, None)),
];

/// What Python calls here, by name.
pub(crate) static TABLE: Table = Table { functions: FUNCTIONS, makers: MAKERS, readers: READERS };
