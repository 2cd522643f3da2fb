use super::shown::choice_key;
use crate::ingredient::fields::INGREDIENT;
use crate::locale::Language;
use crate::menu::fields::MENU;
use crate::message::MessageTable;
use crate::plan::actual::fields::ACTUAL;
use crate::plan::fields::{ASSIGNMENT, PLAN};
use crate::program::fields::PROGRAM;
use crate::quantity::{Decimal, decimal};
use crate::validation::{Count, Field, Letters, Number, Presence, Record, Shape, Text};

/// The form a record is edited in: every field with its label and limits, from the table that validation reads.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Form {
    /// The record itself first, then every record that stands in one of its fields.
    pub records: Vec<FormRecord>,
}

/// The fields of one record.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FormRecord {
    /// The record: `Menu`, `MenuIngredient`.
    pub name: String,
    /// Its fields, in the order of the record.
    pub fields: Vec<FormField>,
}

/// One field of a form.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FormField {
    /// Its name in JSON and in the paths of violations: `menuName`.
    pub name: String,
    /// English label.
    pub label_en: String,
    /// Indonesian label.
    pub label_id: String,
    /// What it holds.
    pub kind: FieldKind,
    /// Whether it holds several of them.
    pub is_list: bool,
    /// Whether it must be given.
    pub is_required: bool,
    /// The choice in the first field of the record that it is given with, and only with; several with a comma between.
    pub only_with: Option<String>,
    /// The record it holds.
    pub record: Option<String>,
    /// The least number, or the fewest characters.
    #[serde(with = "decimal::wire::option", default)]
    pub least: Option<Decimal>,
    /// Whether `least` itself is refused.
    pub is_above_least: bool,
    /// The largest number, or the most characters.
    #[serde(with = "decimal::wire::option", default)]
    pub most: Option<Decimal>,
    /// The most entries of a list.
    pub most_entries: Option<u32>,
    /// The unit of the number: `min`, `g`.
    pub unit: Option<String>,
    /// What may be chosen.
    pub choices: Vec<FormChoice>,
}

/// What a field of a form holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum FieldKind {
    /// True or false.
    Flag,
    /// A whole number.
    Whole,
    /// An exact decimal of at most 15 digits and 6 places.
    Number,
    /// A measured number, with as many digits as it has.
    Measured,
    /// A text.
    Text,
    /// A text of `A-Z`, `0-9` and `-`.
    Code,
    /// An id.
    Id,
    /// An instant.
    Moment,
    /// A civil date.
    Day,
    /// A time of day: `11:30`.
    Time,
    /// The key of a nutrient: `iron_mg`.
    Nutrient,
    /// An ISO 4217 currency code.
    Currency,
    /// One of `choices`.
    Choice,
    /// A record of the form.
    Record,
}

/// What may be chosen.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FormChoice {
    /// What JSON calls it: `LUNCH`.
    pub value: String,
    /// English label.
    pub label_en: String,
    /// Indonesian label.
    pub label_id: String,
}

/// The form a menu is edited in, in both languages.
pub fn menu_form(table: &MessageTable) -> Form {
    form(&MENU, table)
}

/// The form an ingredient is edited in, in both languages.
pub fn ingredient_form(table: &MessageTable) -> Form {
    form(&INGREDIENT, table)
}

/// The form a programme is edited in, in both languages.
pub fn program_form(table: &MessageTable) -> Form {
    form(&PROGRAM, table)
}

/// The form a plan is edited in, in both languages.
pub fn plan_form(table: &MessageTable) -> Form {
    form(&PLAN, table)
}

/// The form an assignment of a plan is edited in, in both languages.
pub fn assignment_form(table: &MessageTable) -> Form {
    form(&ASSIGNMENT, table)
}

/// The form in which it is recorded what really happened at an assignment, in both languages.
pub fn actual_form(table: &MessageTable) -> Form {
    form(&ACTUAL, table)
}

fn form(record: &Record, table: &MessageTable) -> Form {
    let mut records = Vec::new();
    describe(record, table, &mut records);
    Form { records }
}

fn describe(record: &Record, table: &MessageTable, records: &mut Vec<FormRecord>) {
    if records.iter().any(|known| known.name == record.name) {
        return;
    }
    let fields = record.fields.iter().map(|field| form_field(record, field, table)).collect();
    records.push(FormRecord { name: record.name.to_owned(), fields });
    for field in record.fields {
        let (shape, _) = single(&field.shape);
        if let Shape::Record(inner) = shape {
            describe(inner, table, records);
        }
    }
}

/// What one entry of a field is, and the most entries if it is a list.
fn single(shape: &Shape) -> (&Shape, Option<u32>) {
    match shape {
        Shape::List(of, most) => (of, Some(*most)),
        shape => (shape, None),
    }
}

fn form_field(record: &Record, field: &Field, table: &MessageTable) -> FormField {
    // A few names mean something else in one record than in the others.
    let own = format!("field.{}.{}", record.name.to_ascii_lowercase(), field.key);
    let label = if table.has(&own) { own } else { format!("field.{}", field.key) };
    let (shape, most_entries) = single(&field.shape);
    let mut form = FormField {
        name: field.name.to_owned(),
        label_en: table.word(&label, Language::En),
        label_id: table.word(&label, Language::Id),
        kind: FieldKind::Flag,
        is_list: most_entries.is_some(),
        is_required: field.presence == Presence::Required,
        only_with: match field.presence {
            Presence::With(choices) | Presence::MayWith(choices) => Some(choices.join(", ")),
            _ => None,
        },
        record: None,
        least: None,
        is_above_least: false,
        most: None,
        most_entries,
        unit: None,
        choices: Vec::new(),
    };
    let unit = |unit: &str| (!unit.is_empty()).then(|| unit.to_owned());
    form.kind = match shape {
        Shape::Flag => FieldKind::Flag,
        Shape::Count(Count { least, most, unit: of }) => {
            (form.least, form.most, form.unit) = (Some((*least).into()), Some((*most).into()), unit(of));
            FieldKind::Whole
        }
        Shape::Number(Number { least, above, most, unit: of }) => {
            (form.least, form.most, form.unit) = (least.map(Decimal::from), most.map(Decimal::from), unit(of));
            form.is_above_least = *above;
            FieldKind::Number
        }
        Shape::Measured => {
            form.least = Some(Decimal::ZERO);
            FieldKind::Measured
        }
        Shape::Text(Text { least, most, letters }) => {
            (form.least, form.most) = (Some((*least).into()), Some((*most).into()));
            if *letters == Letters::Code { FieldKind::Code } else { FieldKind::Text }
        }
        Shape::Id | Shape::OwnId => FieldKind::Id,
        Shape::Moment => FieldKind::Moment,
        Shape::Day => FieldKind::Day,
        Shape::Time => FieldKind::Time,
        Shape::NutrientKey => FieldKind::Nutrient,
        Shape::Currency => FieldKind::Currency,
        Shape::Choice(names) => {
            form.choices = names().iter().filter_map(|name| choice(field.key, name, table)).collect();
            FieldKind::Choice
        }
        // No table holds lists of lists.
        Shape::List(..) => FieldKind::Text,
        Shape::Record(record) => {
            form.record = Some(record.name.to_owned());
            FieldKind::Record
        }
    };
    form
}

/// A name that can be chosen; aliases, which have no label, are only read.
fn choice(field: &str, name: &str, table: &MessageTable) -> Option<FormChoice> {
    let key = choice_key(field, name);
    table.has(&key).then(|| FormChoice {
        value: name.to_owned(),
        label_en: table.word(&key, Language::En),
        label_id: table.word(&key, Language::Id),
    })
}
