// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{self, Call, Function, Make, Read, Table, fallible, fallible_object, plain, plain_object};
use crate::choice::choice;
use crate::cross::{Bytes, Cross, Walk, text_type, tuple};
use crate::object::object;
use crate::record::{ClassCell, Fields, Given, Made, no_field};
use pyo3::prelude::*;
use std::sync::Arc;

impl Fields for gizi::message::Message {
    const NAME: &'static str = "Message";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.message", "Message");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.key.clone().leave(py),
            1 => tuple(self.values.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.key, walk);
        Cross::walk(&self.values, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::message::Message {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { key: given.take("key")?, values: given.take("values")? })
    }
}
impl Fields for gizi::message::MessageContent {
    const NAME: &'static str = "MessageContent";
    fn cell(&self) -> &'static ClassCell {
        match self {
            Self::Text { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.message", "MessageContent.Text");
                &CELL
            }
            Self::Number { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.message", "MessageContent.Number");
                &CELL
            }
            Self::Amount { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.message", "MessageContent.Amount");
                &CELL
            }
            Self::Limits { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.message", "MessageContent.Limits");
                &CELL
            }
            Self::Nutrient { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.message", "MessageContent.Nutrient");
                &CELL
            }
            Self::Name { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.message", "MessageContent.Name");
                &CELL
            }
            Self::List { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.message", "MessageContent.List");
                &CELL
            }
        }
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match (self, place) {
            (Self::Text { text, .. }, 0) => text.clone().leave(py),
            (Self::Number { amount, .. }, 0) => amount.clone().leave(py),
            (Self::Amount { low, .. }, 0) => low.clone().leave(py),
            (Self::Amount { high, .. }, 1) => high.clone().leave(py),
            (Self::Amount { unit, .. }, 2) => unit.clone().leave(py),
            (Self::Limits { min, .. }, 0) => min.clone().leave(py),
            (Self::Limits { max, .. }, 1) => max.clone().leave(py),
            (Self::Limits { unit, .. }, 2) => unit.clone().leave(py),
            (Self::Nutrient { nutrient, .. }, 0) => nutrient.clone().leave(py),
            (Self::Name { en, .. }, 0) => en.clone().leave(py),
            (Self::Name { id, .. }, 1) => id.clone().leave(py),
            (Self::List { messages, .. }, 0) => tuple(messages.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match (self, place) {
            (Self::Amount { high, .. }, 1) => *high == None,
            (Self::Limits { min, .. }, 0) => *min == None,
            (Self::Limits { max, .. }, 1) => *max == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        std::hash::Hash::hash(&std::mem::discriminant(self), &mut walk.hasher);
        match self {
            Self::Text { text } => {
                Cross::walk(text, walk);
            }
            Self::Number { amount } => {
                Cross::walk(amount, walk);
            }
            Self::Amount { low, high, unit } => {
                Cross::walk(low, walk);
                Cross::walk(high, walk);
                Cross::walk(unit, walk);
            }
            Self::Limits { min, max, unit } => {
                Cross::walk(min, walk);
                Cross::walk(max, walk);
                Cross::walk(unit, walk);
            }
            Self::Nutrient { nutrient } => {
                Cross::walk(nutrient, walk);
            }
            Self::Name { en, id } => {
                Cross::walk(en, walk);
                Cross::walk(id, walk);
            }
            Self::List { messages } => {
                Cross::walk(messages, walk);
            }
        }
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
fn make_message_content_0(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::message::MessageContent::Text { text: given.take("text")? }))
}
fn make_message_content_1(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::message::MessageContent::Number { amount: given.take("amount")? }))
}
fn make_message_content_2(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::message::MessageContent::Amount {
        low: given.take("low")?,
        high: given.take_or("high", || None)?,
        unit: given.take("unit")?,
    }))
}
fn make_message_content_3(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::message::MessageContent::Limits {
        min: given.take_or("min", || None)?,
        max: given.take_or("max", || None)?,
        unit: given.take("unit")?,
    }))
}
fn make_message_content_4(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::message::MessageContent::Nutrient { nutrient: given.take("nutrient")? }))
}
fn make_message_content_5(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::message::MessageContent::Name { en: given.take("en")?, id: given.take("id")? }))
}
fn make_message_content_6(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::message::MessageContent::List { messages: given.take("messages")? }))
}
object!(gizi::message::MessageTable, "gizi.message", "MessageTable");
impl Fields for gizi::message::MessageValue {
    const NAME: &'static str = "MessageValue";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.message", "MessageValue");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.key.clone().leave(py),
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
        Cross::walk(&self.key, walk);
        Cross::walk(&self.value, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::message::MessageValue {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { key: given.take("key")?, value: given.take("value")? })
    }
}
fn call_message_new(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_key: String = call.owned(0, "key")?;
    plain(py, || gizi::message::Message::new(&p_key))
}
fn call_message_with(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::message::Message>("self", &own)?;
    let p_key: String = call.owned(1, "key")?;
    let p_value: gizi::message::MessageContent = call.owned(2, "value")?;
    plain(py, || gizi::message::Message::with(own.clone(), &p_key, p_value))
}
fn call_message_text(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::message::Message>("self", &own)?;
    let p_key: String = call.owned(1, "key")?;
    let p_text: String = call.owned(2, "text")?;
    plain(py, || gizi::message::Message::text(own.clone(), &p_key, &p_text))
}
fn call_message_number(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::message::Message>("self", &own)?;
    let p_key: String = call.owned(1, "key")?;
    let p_amount: f64 = call.owned(2, "amount")?;
    plain(py, || gizi::message::Message::number(own.clone(), &p_key, p_amount))
}
fn call_message_table_explain_code(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::message::MessageTable>("self", &own)?;
    let p_code: String = call.owned(1, "code")?;
    let p_details: Vec<gizi::error::ErrorDetail> = call.owned(2, "details")?;
    let p_english: String = call.owned(3, "english")?;
    let p_language: gizi::locale::Language = call.owned(4, "language")?;
    plain(py, || gizi::message::MessageTable::explain_code(&own.look(), &p_code, &p_details, &p_english, p_language))
}
fn call_message_table_explain_problem(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::message::MessageTable>("self", &own)?;
    let p_problem = call.argument(1)?;
    let p_problem = call::record::<gizi::sheet::CellProblem>("problem", &p_problem)?;
    let p_language: gizi::locale::Language = call.owned(2, "language")?;
    plain(py, || gizi::message::MessageTable::explain_problem(&own.look(), p_problem, p_language))
}
fn call_message_table_standard(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    fallible_object(py, || gizi::message::MessageTable::standard())
}
fn call_message_table_with_nutrients(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_registry = call.argument(0)?;
    let p_registry = call::object::<gizi::nutrient::NutrientRegistry>("registry", &p_registry)?;
    fallible_object(py, || gizi::message::MessageTable::with_nutrients(&p_registry.look()))
}
fn call_message_table_render(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::message::MessageTable>("self", &own)?;
    let p_message = call.argument(1)?;
    let p_message = call::record::<gizi::message::Message>("message", &p_message)?;
    let p_language: gizi::locale::Language = call.owned(2, "language")?;
    plain(py, || gizi::message::MessageTable::render(&own.look(), p_message, p_language))
}
const FUNCTIONS: &[(&str, Function)] = &[
    ("message.Message.new", call_message_new),
    ("message.Message.with", call_message_with),
    ("message.Message.text", call_message_text),
    ("message.Message.number", call_message_number),
    ("message.MessageTable.explain_code", call_message_table_explain_code),
    ("message.MessageTable.explain_problem", call_message_table_explain_problem),
    ("message.MessageTable.standard", call_message_table_standard),
    ("message.MessageTable.with_nutrients", call_message_table_with_nutrients),
    ("message.MessageTable.render", call_message_table_render),
];
const MAKERS: &[(&str, Make)] = &[
    ("message.Message", |given| Ok(Arc::new(gizi::message::Message::make(given)?))),
    ("message.MessageContent.Text", make_message_content_0),
    ("message.MessageContent.Number", make_message_content_1),
    ("message.MessageContent.Amount", make_message_content_2),
    ("message.MessageContent.Limits", make_message_content_3),
    ("message.MessageContent.Nutrient", make_message_content_4),
    ("message.MessageContent.Name", make_message_content_5),
    ("message.MessageContent.List", make_message_content_6),
    ("message.MessageValue", |given| Ok(Arc::new(gizi::message::MessageValue::make(given)?))),
];
const READERS: &[(&str, Read)] = &[
    ("message.Message", (call::read::<gizi::message::Message>, None)),
    ("message.MessageContent", (call::read::<gizi::message::MessageContent>, None)),
    ("message.MessageValue", (call::read::<gizi::message::MessageValue>, None)),
];

/// What Python calls here, by name.
pub(crate) static TABLE: Table = Table { functions: FUNCTIONS, makers: MAKERS, readers: READERS };
