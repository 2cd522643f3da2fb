// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{self, Call, Function, Make, Read, Table, fallible, fallible_object, plain, plain_object};
use crate::choice::choice;
use crate::cross::{Bytes, Cross, Walk, text_type, tuple};
use crate::object::object;
use crate::record::{ClassCell, Fields, Given, Made, no_field};
use pyo3::prelude::*;
use std::sync::Arc;

choice!(gizi::nutrient::Basis, "gizi.nutrient", "Basis", Known "KNOWN", Physical "PHYSICAL", Unbounded "UNBOUNDED", Override "OVERRIDE");
impl Fields for gizi::nutrient::Bounds {
    const NAME: &'static str = "Bounds";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.nutrient", "Bounds");
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
impl Made for gizi::nutrient::Bounds {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { low: given.take("low")?, high: given.take_or("high", || None)? })
    }
}
impl Fields for gizi::nutrient::Composition {
    const NAME: &'static str = "Composition";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.nutrient", "Composition");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.values.clone(), py),
            1 => self.source.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.source == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.values, walk);
        Cross::walk(&self.source, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::nutrient::Composition {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { values: given.take("values")?, source: given.take_or("source", || None)? })
    }
}
impl Fields for gizi::nutrient::CompositionValue {
    const NAME: &'static str = "CompositionValue";
    fn cell(&self) -> &'static ClassCell {
        match self {
            Self::Known { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.nutrient", "CompositionValue.Known");
                &CELL
            }
            Self::Trace { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.nutrient", "CompositionValue.Trace");
                &CELL
            }
            Self::AssumedZero { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.nutrient", "CompositionValue.AssumedZero");
                &CELL
            }
            Self::Missing { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.nutrient", "CompositionValue.Missing");
                &CELL
            }
        }
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match (self, place) {
            (Self::Known { amount, .. }, 0) => amount.clone().leave(py),
            (Self::AssumedZero { rule, .. }, 0) => rule.clone().leave(py),
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
            Self::Known { amount } => {
                Cross::walk(amount, walk);
            }
            Self::Trace {} => {}
            Self::AssumedZero { rule } => {
                Cross::walk(rule, walk);
            }
            Self::Missing {} => {}
        }
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
fn make_composition_value_0(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::nutrient::CompositionValue::Known { amount: given.take("amount")? }))
}
fn make_composition_value_1(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::nutrient::CompositionValue::Trace {}))
}
fn make_composition_value_2(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::nutrient::CompositionValue::AssumedZero { rule: given.take("rule")? }))
}
fn make_composition_value_3(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::nutrient::CompositionValue::Missing {}))
}
impl Fields for gizi::nutrient::FoodSource {
    const NAME: &'static str = "FoodSource";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.nutrient", "FoodSource");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.table.clone().leave(py),
            1 => self.code.clone().leave(py),
            2 => self.description.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.description == <String>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.table, walk);
        Cross::walk(&self.code, walk);
        Cross::walk(&self.description, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::nutrient::FoodSource {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            table: given.take("table")?,
            code: given.take("code")?,
            description: given.take_or("description", || <String>::default())?,
        })
    }
}
choice!(gizi::nutrient::GapReason, "gizi.nutrient", "GapReason", ValueMissing "VALUE_MISSING", CaroteneSplitMissing "CAROTENE_SPLIT_MISSING", EdiblePortionMissing "EDIBLE_PORTION_MISSING", RetentionMissing "RETENTION_MISSING", AbsorptionMissing "ABSORPTION_MISSING", QuantityMissing "QUANTITY_MISSING", CookedWeightMissing "COOKED_WEIGHT_MISSING", FortificationLevelMissing "FORTIFICATION_LEVEL_MISSING");
impl Fields for gizi::nutrient::Nutrient {
    const NAME: &'static str = "Nutrient";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.nutrient", "Nutrient");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.key.clone().leave(py),
            1 => self.infoods.clone().leave(py),
            2 => self.name_en.clone().leave(py),
            3 => self.name_id.clone().leave(py),
            4 => self.unit.clone().leave(py),
            5 => self.group.clone().leave(py),
            6 => self.decimals.clone().leave(py),
            7 => self.retention.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.infoods == <String>::default(),
            3 => self.name_id == <String>::default(),
            7 => self.retention == <String>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.key, walk);
        Cross::walk(&self.infoods, walk);
        Cross::walk(&self.name_en, walk);
        Cross::walk(&self.name_id, walk);
        Cross::walk(&self.unit, walk);
        Cross::walk(&self.group, walk);
        Cross::walk(&self.decimals, walk);
        Cross::walk(&self.retention, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::nutrient::Nutrient {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            key: given.take("key")?,
            infoods: given.take_or("infoods", || <String>::default())?,
            name_en: given.take("name_en")?,
            name_id: given.take_or("name_id", || <String>::default())?,
            unit: given.take("unit")?,
            group: given.take("group")?,
            decimals: given.take("decimals")?,
            retention: given.take_or("retention", || <String>::default())?,
        })
    }
}
choice!(gizi::nutrient::NutrientGroup, "gizi.nutrient", "NutrientGroup", Energy "ENERGY", Proximate "PROXIMATE", Carbohydrate "CARBOHYDRATE", Fat "FAT", FattyAcid "FATTY_ACID", Mineral "MINERAL", Vitamin "VITAMIN", Carotenoid "CAROTENOID", AminoAcid "AMINO_ACID", Other "OTHER");
text_type!(gizi::nutrient::NutrientKey);
object!(gizi::nutrient::NutrientRegistry, "gizi.nutrient", "NutrientRegistry");
impl Fields for gizi::nutrient::NutrientTotal {
    const NAME: &'static str = "NutrientTotal";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.nutrient", "NutrientTotal");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.nutrient.clone().leave(py),
            1 => self.batch.clone().leave(py),
            2 => self.serving.clone().leave(py),
            3 => self.per_100g.clone().leave(py),
            4 => self.serving_estimate_high.clone().leave(py),
            5 => self.basis.clone().leave(py),
            6 => self.coverage.clone().leave(py),
            7 => tuple(self.gaps.clone(), py),
            8 => self.has_trace.clone().leave(py),
            9 => tuple(self.assumed_zero.clone(), py),
            10 => tuple(self.formulas.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            3 => self.per_100g == None,
            4 => self.serving_estimate_high == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.nutrient, walk);
        Cross::walk(&self.batch, walk);
        Cross::walk(&self.serving, walk);
        Cross::walk(&self.per_100g, walk);
        Cross::walk(&self.serving_estimate_high, walk);
        Cross::walk(&self.basis, walk);
        Cross::walk(&self.coverage, walk);
        Cross::walk(&self.gaps, walk);
        Cross::walk(&self.has_trace, walk);
        Cross::walk(&self.assumed_zero, walk);
        Cross::walk(&self.formulas, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::nutrient::NutrientTotal {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            nutrient: given.take("nutrient")?,
            batch: given.take("batch")?,
            serving: given.take("serving")?,
            per_100g: given.take_or("per_100g", || None)?,
            serving_estimate_high: given.take_or("serving_estimate_high", || None)?,
            basis: given.take("basis")?,
            coverage: given.take("coverage")?,
            gaps: given.take("gaps")?,
            has_trace: given.take("has_trace")?,
            assumed_zero: given.take("assumed_zero")?,
            formulas: given.take("formulas")?,
        })
    }
}
choice!(gizi::nutrient::NutrientUnit, "gizi.nutrient", "NutrientUnit", Kcal "kcal", Kj "kj", G "g", Mg "mg", Ug "ug");
impl Fields for gizi::nutrient::NutrientValue {
    const NAME: &'static str = "NutrientValue";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.nutrient", "NutrientValue");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.nutrient.clone().leave(py),
            1 => self.value.clone().leave(py),
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
        Cross::walk(&self.value, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::nutrient::NutrientValue {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { nutrient: given.take("nutrient")?, value: given.take("value")? })
    }
}
impl Fields for gizi::nutrient::ValueGap {
    const NAME: &'static str = "ValueGap";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.nutrient", "ValueGap");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.ingredient_id.clone().leave(py),
            1 => self.ingredient_name.clone().leave(py),
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
        Cross::walk(&self.ingredient_id, walk);
        Cross::walk(&self.ingredient_name, walk);
        Cross::walk(&self.reason, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::nutrient::ValueGap {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            ingredient_id: given.take("ingredient_id")?,
            ingredient_name: given.take("ingredient_name")?,
            reason: given.take("reason")?,
        })
    }
}
fn call_bounds_exact(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_value: f64 = call.owned(0, "value")?;
    plain(py, || gizi::nutrient::Bounds::exact(p_value))
}
fn call_bounds_known(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::nutrient::Bounds>("self", &own)?;
    plain(py, || gizi::nutrient::Bounds::known(own))
}
fn call_bounds_times(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::nutrient::Bounds>("self", &own)?;
    let p_factor: f64 = call.owned(1, "factor")?;
    plain(py, || gizi::nutrient::Bounds::times(own, p_factor))
}
fn call_bounds_plus(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::nutrient::Bounds>("self", &own)?;
    let p_other = call.argument(1)?;
    let p_other = call::record::<gizi::nutrient::Bounds>("other", &p_other)?;
    plain(py, || gizi::nutrient::Bounds::plus(own, p_other))
}
fn call_composition_get(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::nutrient::Composition>("self", &own)?;
    let p_key: String = call.owned(1, "key")?;
    plain(py, || gizi::nutrient::Composition::get(own, &p_key).clone())
}
fn call_nutrient_registry_standard(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    fallible_object(py, || gizi::nutrient::NutrientRegistry::standard())
}
fn call_nutrient_registry_new(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_nutrients: Vec<gizi::nutrient::Nutrient> = call.owned(0, "nutrients")?;
    fallible_object(py, || gizi::nutrient::NutrientRegistry::new(p_nutrients))
}
fn call_nutrient_registry_extended(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::nutrient::NutrientRegistry>("self", &own)?;
    let p_more: Vec<gizi::nutrient::Nutrient> = call.owned(1, "more")?;
    fallible_object(py, || gizi::nutrient::NutrientRegistry::extended(&own.look(), p_more))
}
fn call_nutrient_registry_nutrients(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::nutrient::NutrientRegistry>("self", &own)?;
    plain(py, || gizi::nutrient::NutrientRegistry::nutrients(&own.look()).to_vec())
}
fn call_nutrient_registry_is_empty(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::nutrient::NutrientRegistry>("self", &own)?;
    plain(py, || gizi::nutrient::NutrientRegistry::is_empty(&own.look()))
}
fn call_nutrient_registry_get(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::nutrient::NutrientRegistry>("self", &own)?;
    let p_key: String = call.owned(1, "key")?;
    fallible(py, || gizi::nutrient::NutrientRegistry::get(&own.look(), &p_key).map(|lent| lent.clone()))
}
fn call_nutrient_unit_symbol(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own: gizi::nutrient::NutrientUnit = call.owned(0, "self")?;
    plain(py, || gizi::nutrient::NutrientUnit::symbol(own).to_owned())
}
const FUNCTIONS: &[(&str, Function)] = &[
    ("nutrient.Bounds.exact", call_bounds_exact),
    ("nutrient.Bounds.known", call_bounds_known),
    ("nutrient.Bounds.times", call_bounds_times),
    ("nutrient.Bounds.plus", call_bounds_plus),
    ("nutrient.Composition.get", call_composition_get),
    ("nutrient.NutrientRegistry.standard", call_nutrient_registry_standard),
    ("nutrient.NutrientRegistry.new", call_nutrient_registry_new),
    ("nutrient.NutrientRegistry.extended", call_nutrient_registry_extended),
    ("nutrient.NutrientRegistry.nutrients", call_nutrient_registry_nutrients),
    ("nutrient.NutrientRegistry.is_empty", call_nutrient_registry_is_empty),
    ("nutrient.NutrientRegistry.get", call_nutrient_registry_get),
    ("nutrient.NutrientUnit.symbol", call_nutrient_unit_symbol),
];
const MAKERS: &[(&str, Make)] = &[
    ("nutrient.Bounds", |given| Ok(Arc::new(gizi::nutrient::Bounds::make(given)?))),
    ("nutrient.Composition", |given| Ok(Arc::new(gizi::nutrient::Composition::make(given)?))),
    ("nutrient.CompositionValue.Known", make_composition_value_0),
    ("nutrient.CompositionValue.Trace", make_composition_value_1),
    ("nutrient.CompositionValue.AssumedZero", make_composition_value_2),
    ("nutrient.CompositionValue.Missing", make_composition_value_3),
    ("nutrient.FoodSource", |given| Ok(Arc::new(gizi::nutrient::FoodSource::make(given)?))),
    ("nutrient.Nutrient", |given| Ok(Arc::new(gizi::nutrient::Nutrient::make(given)?))),
    ("nutrient.NutrientTotal", |given| Ok(Arc::new(gizi::nutrient::NutrientTotal::make(given)?))),
    ("nutrient.NutrientValue", |given| Ok(Arc::new(gizi::nutrient::NutrientValue::make(given)?))),
    ("nutrient.ValueGap", |given| Ok(Arc::new(gizi::nutrient::ValueGap::make(given)?))),
];
const READERS: &[(&str, Read)] = &[
    ("nutrient.Bounds", (call::read::<gizi::nutrient::Bounds>, None)),
    ("nutrient.Composition", (call::read::<gizi::nutrient::Composition>, None)),
    ("nutrient.CompositionValue", (call::read::<gizi::nutrient::CompositionValue>, None)),
    ("nutrient.FoodSource", (call::read::<gizi::nutrient::FoodSource>, None)),
    ("nutrient.Nutrient", (call::read::<gizi::nutrient::Nutrient>, None)),
    ("nutrient.NutrientTotal", (call::read::<gizi::nutrient::NutrientTotal>, None)),
    ("nutrient.NutrientValue", (call::read::<gizi::nutrient::NutrientValue>, None)),
    ("nutrient.ValueGap", (call::read::<gizi::nutrient::ValueGap>, None)),
];

/// What Python calls here, by name.
pub(crate) static TABLE: Table = Table { functions: FUNCTIONS, makers: MAKERS, readers: READERS };
