use crate::quantity::{Decimal, decimal};
use crate::validation::{Count, Field, Letters, Number, Presence, Record, Shape, Text};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value};

/// Most items of a list, so that a record stays readable when a test fails.
const ITEMS: u32 = 4;

/// JSON of a shape within its limits, its ends among it.
pub(crate) fn value(shape: &Shape) -> BoxedStrategy<Value> {
    match shape {
        Shape::Flag => any::<bool>().prop_map(Value::from).boxed(),
        Shape::Count(Count { least, most, .. }) => {
            prop_oneof![Just(*least), Just(*most), *least..=*most].prop_map(Value::from).boxed()
        }
        Shape::Number(limits) => number(limits),
        Shape::Measured => prop_oneof![Just(0.0), Just(100.0), 0.0..100.0, (0_u32..=100).prop_map(f64::from)]
            .prop_map(Value::from)
            .boxed(),
        Shape::Text(limits) => text(limits),
        Shape::Id | Shape::OwnId => vec(select(ID), 1..12).prop_map(collect).boxed(),
        Shape::Moment => (0_i64..4_000_000_000)
            .prop_filter_map("an instant", |second| jiff::Timestamp::from_second(second).ok())
            .prop_map(|moment| moment.to_string().into())
            .boxed(),
        Shape::Day => (0_i32..30_000)
            .prop_filter_map("a day", |days| {
                jiff::civil::date(1970, 1, 1).checked_add(jiff::Span::new().days(days)).ok()
            })
            .prop_map(|day| day.to_string().into())
            .boxed(),
        Shape::Time => {
            (0_u32..24, 0_u32..60).prop_map(|(hour, minute)| format!("{hour:02}:{minute:02}").into()).boxed()
        }
        Shape::NutrientKey => vec(select(NUTRIENT), 1..12).prop_map(collect).boxed(),
        Shape::Currency => Just("IDR".into()).boxed(),
        Shape::Choice(names) => select(names()).prop_map(Value::from).boxed(),
        Shape::Record(record) => object(record),
        Shape::List(of, most) => vec(value(of), 0..=(*most).min(ITEMS) as usize).prop_map(Value::from).boxed(),
    }
}

const ID: &[char] = &['a', 'k', 'z', 'A', 'Z', '0', '9', '-', '_'];
const NUTRIENT: &[char] = &['a', 'z', '0', '9', '_'];
const CODE: &[char] = &['A', 'M', 'Z', '0', '9', '-'];
const ALLERGEN: &[char] = &['A', 'M', 'Z', '0', '9', '_'];
const ANY: &[char] = &['a', 'y', 'm', 'K', ' ', '1', ',', 'é', 'ß', '日', '🍚', '"', '\\', '\n', '\u{7f}'];

fn collect(letters: Vec<char>) -> Value {
    letters.into_iter().collect::<String>().into()
}

fn text(limits: &Text) -> BoxedStrategy<Value> {
    let Text { least, most, letters } = *limits;
    let letters = match letters {
        Letters::Any => ANY,
        Letters::Code => CODE,
        Letters::Allergen => ALLERGEN,
    };
    let sizes = prop_oneof![3 => least..=most.min(least + 20), 1 => Just(most)];
    let texts = sizes.prop_flat_map(move |size| vec(select(letters), size as usize));
    // A letter at both ends, because spaces there do not count towards the least.
    texts
        .prop_map(move |mut letters| {
            let ends = if least > 0 { [letters.len().checked_sub(1), Some(0)] } else { [None, None] };
            for end in ends.into_iter().flatten() {
                if let Some(letter) = letters.get_mut(end) {
                    *letter = 'A';
                }
            }
            collect(letters)
        })
        .boxed()
}

fn number(limits: &Number) -> BoxedStrategy<Value> {
    let scale = 10_i64.pow(decimal::MAX_PLACES);
    let largest = 10_i64.pow(decimal::MAX_DIGITS) - 1;
    let scaled = |limit: i64| limit.saturating_mul(scale).clamp(-largest, largest);
    let least = limits.least.map_or(-largest, scaled) + i64::from(limits.above);
    let most = limits.most.map_or(largest, scaled);
    let exact = prop_oneof![
        Just(least),
        Just(most),
        least..=most,
        (least..=most).prop_map(move |value| (value / scale * scale).clamp(least, most)),
    ];
    let places = decimal::MAX_PLACES;
    (exact, any::<bool>())
        .prop_map(move |(value, as_text)| {
            let value = Decimal::new(value, places).normalize();
            if as_text { value.to_string().into() } else { decimal::to_f64(value).into() }
        })
        .boxed()
}

fn object(record: &'static Record) -> BoxedStrategy<Value> {
    let fields: Vec<BoxedStrategy<Option<(String, Value)>>> = record.fields.iter().map(entry).collect();
    fields
        .prop_map(|fields| {
            let mut object: Map<String, Value> = fields.into_iter().flatten().collect();
            // What belongs to another name than the one drawn has no place.
            let tag = record.fields.first().and_then(|tag| object.get(tag.name)).cloned();
            for field in record.fields {
                if let (Presence::With(names) | Presence::MayWith(names), Some(Value::String(tag))) =
                    (field.presence, &tag)
                    && !names.contains(&tag.as_str())
                {
                    object.remove(field.name);
                }
            }
            Value::Object(object)
        })
        .boxed()
}

/// A field with its value, under its name or its alias, or left out where it may be.
fn entry(field: &'static Field) -> BoxedStrategy<Option<(String, Value)>> {
    let names: Vec<&'static str> = std::iter::once(field.name).chain(field.alias).collect();
    let given = (select(names), value(&field.shape)).prop_map(|(name, value)| Some((name.to_owned(), value)));
    match field.presence {
        Presence::Required | Presence::With(_) => given.boxed(),
        Presence::Defaulted => prop_oneof![2 => given, 1 => Just(None)].boxed(),
        Presence::Optional | Presence::MayWith(_) => {
            let null = Just(Some((field.name.to_owned(), Value::Null)));
            prop_oneof![5 => given, 2 => Just(None), 1 => null].boxed()
        }
    }
}
