//! Reading and checking 100,000 menus from JSON, against serde_json with garde and serde_json alone.
//!
//! Hypotheses: valid menus are read at 0.9 of the speed of serde_json with garde or better; menus with one broken limit,
//! and menus with one value of a wrong type, at 0.4 or better, though gizi then names everything that is wrong and a
//! deserializer stops at the first.
//!
//! The peer's record holds the fields these texts use and no others, its numbers are `f64` and its ids `String`, unknown
//! fields are refused: what a user would write by hand. serde_json alone reads the same record unchecked, and gizi's own record unchecked.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use garde::Validate;
use gizi::ingredient::{CookingMethod, WeightBasis};
use gizi::menu::{MealType, Menu, MenuKind, parse_menu};
use serde::Deserialize;
use std::hint::black_box;
use std::time::Duration;

const MENUS: usize = 100_000;

/// The values of one text that change from text to text or may be wrong.
struct Values {
    number: usize,
    servings: String,
    serving_size: String,
    cooking_time: String,
    quantity: String,
    version: String,
}

impl Values {
    fn of(number: usize) -> Self {
        Self {
            number,
            servings: (100 + number % 400).to_string(),
            serving_size: format!("{}.5", 60 + number % 90),
            cooking_time: (number % 90).to_string(),
            quantity: format!("{}.{:02}", number % 12, 1 + number % 99),
            version: (number % 9).to_string(),
        }
    }

    /// One limit broken, another one from text to text.
    fn beyond_a_limit(number: usize) -> Self {
        let mut values = Self::of(number);
        match number % 4 {
            0 => values.servings = "0".to_owned(),
            1 => values.serving_size = "1200".to_owned(),
            2 => values.cooking_time = "900".to_owned(),
            _ => values.quantity = "-1.5".to_owned(),
        }
        values
    }

    /// One value of a wrong type, early, in the middle and late in the text.
    fn of_a_wrong_type(number: usize) -> Self {
        let mut values = Self::of(number);
        match number % 4 {
            0 => values.servings = "true".to_owned(),
            1 => values.cooking_time = "\"lama\"".to_owned(),
            2 => values.quantity = "[1]".to_owned(),
            _ => values.version = "\"3\"".to_owned(),
        }
        values
    }

    fn json(&self) -> String {
        let Self { number, servings, serving_size, cooking_time, quantity, version } = self;
        format!(
            r#"{{"id":"ayam-kecap-{number}","menuName":"Ayam kecap {number}","menuCode":"AYM-{number}","kind":"DISH","mealType":"LUNCH","servings":{servings},"servingSize":{serving_size},"cookingMethod":"STEW","preparationTime":30,"cookingTime":{cooking_time},"description":"Ayam dimasak kecap manis dan jahe","ingredients":[{{"id":"1","ingredientId":"ayam-paha","quantity":8.25,"unit":"kg","basis":"AS_PURCHASED"}},{{"id":"2","ingredientId":"kecap-manis","quantity":{quantity},"unit":"l"}},{{"id":"3","ingredientId":"jahe","quantity":120.5,"unit":"g","preparationNotes":"memarkan"}},{{"id":"4","ingredientId":"garam","quantity":35,"unit":"g"}}],"isActive":true,"version":{version}}}"#
        )
    }
}

fn is_id(id: &str, _: &()) -> garde::Result {
    let fits = (1..=64).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
    if fits { Ok(()) } else { Err(garde::Error::new("no id")) }
}

fn is_code(code: &Option<String>, _: &()) -> garde::Result {
    let fits = |code: &String| code.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'-');
    if code.as_ref().is_none_or(fits) { Ok(()) } else { Err(garde::Error::new("no code")) }
}

#[derive(Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Peer {
    #[garde(custom(is_id))]
    id: String,
    #[garde(length(chars, min = 3, max = 100))]
    menu_name: String,
    #[garde(inner(length(chars, min = 2, max = 20)), custom(is_code))]
    menu_code: Option<String>,
    #[garde(skip)]
    #[expect(dead_code, reason = "read, not used")]
    kind: MenuKind,
    #[garde(skip)]
    #[expect(dead_code, reason = "read, not used")]
    meal_type: Option<MealType>,
    #[garde(range(min = 0.000001, max = 1_000_000.0))]
    servings: f64,
    #[garde(range(min = 1.0, max = 1000.0))]
    serving_size: Option<f64>,
    #[garde(skip)]
    #[expect(dead_code, reason = "read, not used")]
    cooking_method: Option<CookingMethod>,
    #[garde(range(max = 480))]
    preparation_time: u32,
    #[garde(range(max = 480))]
    cooking_time: u32,
    #[garde(length(chars, max = 500))]
    description: Option<String>,
    #[garde(length(max = 500), dive)]
    ingredients: Vec<PeerLine>,
    #[garde(skip)]
    #[expect(dead_code, reason = "read, not used")]
    is_active: bool,
    #[garde(skip)]
    #[expect(dead_code, reason = "read, not used")]
    version: u32,
}

#[derive(Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct PeerLine {
    #[garde(custom(is_id))]
    id: String,
    #[garde(custom(is_id))]
    ingredient_id: String,
    #[garde(range(min = 0.000001, max = 1_000_000_000.0))]
    quantity: Option<f64>,
    #[garde(length(chars, max = 40))]
    unit: String,
    #[garde(skip)]
    #[expect(dead_code, reason = "read, not used")]
    basis: Option<WeightBasis>,
    #[garde(length(chars, max = 500))]
    preparation_notes: Option<String>,
}

fn peer(json: &[u8]) -> Result<Peer, String> {
    let menu: Peer = serde_json::from_slice(json).map_err(|error| error.to_string())?;
    menu.validate().map_err(|report| report.to_string())?;
    Ok(menu)
}

/// How many of the texts are accepted, so that no reader wins by not reading.
fn accepted(texts: &[String], accepts: impl Fn(&[u8]) -> bool) -> usize {
    texts.iter().filter(|text| accepts(black_box(text.as_bytes()))).count()
}

fn validation(c: &mut Criterion) {
    let mut group = c.benchmark_group("validation: 100,000 menus of JSON");
    group.sample_size(10).warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(3));
    type Make = fn(usize) -> Values;
    let kinds: [(&str, Make, usize); 3] = [
        ("valid", Values::of, MENUS),
        ("one broken limit", Values::beyond_a_limit, 0),
        ("one wrong type", Values::of_a_wrong_type, 0),
    ];
    for (kind, make, valid) in kinds {
        let texts: Vec<String> = (0..MENUS).map(|number| make(number).json()).collect();
        group.throughput(Throughput::Bytes(texts.iter().map(String::len).sum::<usize>() as u64));
        let mut bench = |name: &str, expected: Option<usize>, accepts: fn(&[u8]) -> bool| {
            let found = accepted(&texts, accepts);
            assert!(expected.is_none_or(|expected| found == expected), "{name}, {kind}: {found} accepted");
            group.bench_function(BenchmarkId::new(name, kind), |b| b.iter(|| accepted(&texts, accepts)));
        };
        bench("serde_json + garde, f64", Some(valid), |json| peer(json).is_ok());
        bench("gizi", Some(valid), |json| parse_menu(json).menu.is_some());
        bench("serde_json alone, f64", None, |json| serde_json::from_slice::<Peer>(json).is_ok());
        bench("serde_json alone, gizi's record", None, |json| serde_json::from_slice::<Menu>(json).is_ok());
    }
    group.finish();
}

criterion_group!(benches, validation);
criterion_main!(benches);
