// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

#[allow(unused_imports)]
use crate::{cross::*, fault::*, object::*};
#[allow(unused_imports)]
use jiff::Timestamp;

use gizi::message::Message;
/// Something to say, in no language yet.
#[uniffi::remote(Record)]
pub struct Message {
    /// Its key in the table.
    pub key: String,
    /// What goes into its placeholders.
    pub values: Vec<gizi::message::MessageValue>,
}
use gizi::message::MessageContent;
/// A piece of a message.
#[uniffi::remote(Enum)]
pub enum MessageContent {
    /// Text that is the same in every language: a dish, a unit.
    Text {
        /// The text.
        text: String,
    },
    /// A number, written as `format_number` writes it.
    Number {
        /// The number.
        amount: f64,
    },
    /// An amount with its unit, or an interval; both ends are shown where both are given.
    Amount {
        /// The least it can be.
        low: f64,
        /// The most it can be; absent: at least `low`, and not known where that is 0.
        high: Option<f64>,
        /// Its unit: a symbol or a currency's code.
        unit: String,
    },
    /// The limits of a rule.
    Limits {
        /// At least.
        min: Option<f64>,
        /// At most.
        max: Option<f64>,
        /// The unit of both.
        unit: String,
    },
    /// A nutrient, by its name in the language.
    Nutrient {
        /// The nutrient.
        nutrient: gizi::nutrient::NutrientKey,
    },
    /// A name in both languages.
    Name {
        /// English.
        en: String,
        /// Indonesian; empty: as in English.
        id: String,
    },
    /// Messages in a row, joined by commas.
    #[uniffi(name = "Messages")]
    List {
        /// The messages.
        messages: Vec<gizi::message::Message>,
    },
}
use gizi::message::MessageValue;
/// What goes into one placeholder.
#[uniffi::remote(Record)]
pub struct MessageValue {
    /// The placeholder.
    pub key: String,
    /// What goes into it.
    pub value: gizi::message::MessageContent,
}
/// A message without values.
#[uniffi::export]
pub fn message_new(key: String) -> Result<gizi::message::Message, GiziError> {
    guarded(move || Ok(gizi::message::Message::new(&key)))
}
/// The message with one more value.
#[uniffi::export]
pub fn message_with(
    message: gizi::message::Message,
    key: String,
    value: gizi::message::MessageContent,
) -> Result<gizi::message::Message, GiziError> {
    guarded(move || Ok(message.with(&key, value)))
}
/// The message with one more text.
#[uniffi::export]
pub fn message_text(
    message: gizi::message::Message,
    key: String,
    text: String,
) -> Result<gizi::message::Message, GiziError> {
    guarded(move || Ok(message.text(&key, &text)))
}
/// The message with one more number.
#[uniffi::export]
pub fn message_number(
    message: gizi::message::Message,
    key: String,
    amount: f64,
) -> Result<gizi::message::Message, GiziError> {
    guarded(move || Ok(message.number(&key, amount)))
}
/// The words of every message: an immutable value, handed to whatever renders.
#[derive(uniffi::Object)]
pub struct MessageTable(pub(crate) Steady<gizi::message::MessageTable>);
object!(MessageTable, Steady, gizi::message::MessageTable);
#[uniffi::export]
impl MessageTable {
    /// What went wrong, as `explain_error` says it, from the parts of an error that another
    /// language raised or that came over a wire; `english` is its own sentence.
    #[uniffi::method]
    pub fn explain_code(
        &self,
        code: String,
        details: Vec<gizi::error::ErrorDetail>,
        english: String,
        language: gizi::locale::Language,
    ) -> Result<String, GiziError> {
        guarded(move || Ok(self.0.look()?.explain_code(&code, &details, &english, language)))
    }
    /// Where a cell is and why it was refused: in Indonesian, else in English.
    #[uniffi::method]
    pub fn explain_problem(
        &self,
        problem: gizi::sheet::CellProblem,
        language: gizi::locale::Language,
    ) -> Result<String, GiziError> {
        guarded(move || Ok(self.0.look()?.explain_problem(&problem, language)))
    }
    /// The messages of the library, with the names of the standard nutrients.
    #[uniffi::constructor]
    pub fn standard() -> Result<std::sync::Arc<crate::generated::message::MessageTable>, GiziError> {
        guarded(move || Ok(held(gizi::message::MessageTable::standard()?)))
    }
    /// The messages of the library, with the names of one's own nutrients.
    #[uniffi::constructor]
    pub fn with_nutrients(
        registry: std::sync::Arc<crate::generated::nutrient::NutrientRegistry>,
    ) -> Result<std::sync::Arc<crate::generated::message::MessageTable>, GiziError> {
        guarded(move || Ok(held(gizi::message::MessageTable::with_nutrients(&*registry.0.look()?)?)))
    }
    /// The message in words. A key that is not in the table is shown as it is.
    #[uniffi::method]
    pub fn render(
        &self,
        message: gizi::message::Message,
        language: gizi::locale::Language,
    ) -> Result<String, GiziError> {
        guarded(move || Ok(self.0.look()?.render(&message, language)))
    }
}
