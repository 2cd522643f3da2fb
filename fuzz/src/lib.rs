//! What must hold of every reader, whatever bytes it gets: nothing panics, nothing half-read is loaded, and what was read
//! survives its own writing.
//!
//! Each function is a fuzz target of the same name; `core/tests/fuzz_seeds.rs` replays `fuzz/seeds` through them in
//! `make test`, crashes of the past among them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a broken promise must stop the fuzzer")]

mod calendar;
mod tables;

use gizi::balance::{Standard, validate_menu_balance};
use gizi::cost::{CostSettings, calculate_cost};
use gizi::ingredient::{RetentionTable, parse_ingredient, retention_factors};
use gizi::interchange::reference_foods;
use gizi::menu::{Catalog, LineChoice, Menu, MenuIngredient, MenuOptions, parse_menu, validate_menu};
use gizi::money::Currency;
use gizi::nutrient::Bounds;
use gizi::nutrition::{calculate_contributions, calculate_nutrition};
use gizi::quantity::{NumberFormat, UnitTable, decimal};
use jiff::civil::date;
use std::sync::LazyLock;

pub use calendar::calendar;
pub use tables::{fndds, food_data_central, food_table, ifct, price_list, tkpi, usda_sr};

/// One reader and what must hold of it; returns whether the bytes were read rather than refused.
pub type Check = fn(&[u8]) -> bool;

/// Every target by name.
pub const TARGETS: [(&str, Check); 14] = [
    ("menu", menu),
    ("calculate", calculate),
    ("ingredient", ingredient),
    ("quantity", quantity),
    ("standard", standard),
    ("retention", retention),
    ("food_table", food_table),
    ("tkpi", tkpi),
    ("usda_sr", usda_sr),
    ("fndds", fndds),
    ("ifct", ifct),
    ("food_data_central", food_data_central),
    ("price_list", price_list),
    ("calendar", calendar),
];

/// The reference foods and one preparation to build on.
static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
    let mut catalog = EMPTY.clone();
    reference_foods().unwrap().into_iter().for_each(|food| catalog.add_ingredient(food).unwrap());
    let sauce = include_bytes!("../seeds/calculate/preparation.json");
    catalog.add_menu(parse_menu(sauce).into_result().unwrap()).unwrap();
    catalog
});

/// Units, nutrients and factors without a food.
static EMPTY: LazyLock<Catalog> = LazyLock::new(|| Catalog::standard().unwrap());

/// Any bytes are a menu or a list of violations, never both; a menu survives its own JSON.
pub fn menu(bytes: &[u8]) -> bool {
    let parsed = parse_menu(bytes);
    assert_eq!(parsed.menu.is_none(), !parsed.violations.is_empty());
    let Some(menu) = parsed.menu else { return false };
    assert!(validate_menu(&menu).is_empty());
    let json = serde_json::to_vec(&menu).unwrap();
    assert_eq!(parse_menu(&json).menu, Some(menu));
    true
}

/// A menu that passes validation has a nutrition and a cost, or an error; their ends are in order and their lines add up.
pub fn calculate(bytes: &[u8]) -> bool {
    let Some(menu) = parse_menu(bytes).menu else { return false };
    let mut catalog = CATALOG.clone();
    catalog.set_menu(menu.clone()).unwrap();
    let mut computed = false;
    for fortified in [false, true] {
        let date = Some(date(2026, 9, 1));
        let portion = menu.portions.first().filter(|_| fortified).map(|portion| portion.key.clone());
        computed |= computes(&menu, &catalog, &MenuOptions { date, fortified, portion, ..MenuOptions::reference() });
    }
    // Everything optional taken, and the first substitute wherever there is one.
    let choice = |line: &MenuIngredient| LineChoice {
        menu_id: menu.id.clone(),
        line_id: line.id.clone(),
        include: true,
        substitute: line.substitutes.first().map(|substitute| substitute.ingredient_id.clone()),
    };
    let choices = menu.ingredients.iter().map(choice).collect();
    computed |= computes(&menu, &catalog, &MenuOptions { choices, ..MenuOptions::reference() });
    let settings = CostSettings::new(Currency::new("IDR").unwrap(), date(2026, 9, 1));
    let _ = calculate_cost(&menu, &catalog, &MenuOptions::reference(), &settings);
    computed
}

fn computes(menu: &Menu, catalog: &Catalog, options: &MenuOptions) -> bool {
    let nutrition = calculate_nutrition(menu, catalog, options);
    let lines = calculate_contributions(menu, catalog, options);
    assert_eq!(nutrition.is_ok(), lines.is_ok(), "{nutrition:?} {lines:?}");
    let (Ok(nutrition), Ok(lines)) = (nutrition, lines) else { return false };
    let declared = menu.declared_nutrition.is_some();
    for (place, total) in nutrition.totals.iter().enumerate() {
        for ends in [Some(total.batch), Some(total.serving), total.per_100g].into_iter().flatten() {
            in_order(&ends, total.nutrient.as_str());
        }
        assert!((0.0..=1.0).contains(&total.coverage), "{total:?}");
        assert!(total.serving.known().is_some() || !total.gaps.is_empty() || is_spread(&nutrition), "{total:?}");
        if !declared && total.nutrient.as_str() != "water_g" {
            let sum = lines.iter().fold(Bounds::ZERO, |sum, line| sum.plus(&line.nutrients[place].serving));
            assert!(near(sum.low, total.serving.low), "{sum:?} {total:?}");
            match (sum.high, total.serving.high) {
                (Some(sum), Some(total)) => assert!(near(sum, total), "{sum} {total}"),
                (sum, total) => assert_eq!(sum, total),
            }
        }
    }
    let weights = [nutrition.weights.as_purchased, nutrition.weights.edible];
    for weight in weights.into_iter().chain(nutrition.weights.cooked).chain(nutrition.serving_weight) {
        assert!(!weight.low.is_sign_negative() || weight.low.is_zero(), "{weight:?}");
        assert!(weight.high.is_none_or(|high| high >= weight.low), "{weight:?}");
    }
    true
}

/// A serving of unknown weight spreads every nutrient, whether its foods know it or not.
fn is_spread(nutrition: &gizi::nutrition::Nutrition) -> bool {
    nutrition.weights.cooked.is_none_or(|cooked| cooked.known().is_none())
}

fn in_order(ends: &Bounds, nutrient: &str) {
    assert!(ends.low.is_finite() && ends.low >= 0.0, "{nutrient}: {ends:?}");
    assert!(ends.high.is_none_or(|high| high.is_finite() && high >= ends.low * (1.0 - 1e-9)), "{nutrient}: {ends:?}");
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-6 * a.abs().max(b.abs()).max(1e-6)
}

/// An ingredient from JSON is refused or survives its own JSON, and its units weigh something or name what is missing.
pub fn ingredient(bytes: &[u8]) -> bool {
    let parsed = parse_ingredient(bytes);
    assert_eq!(parsed.ingredient.is_none(), !parsed.violations.is_empty());
    let Some(food) = parsed.ingredient else { return false };
    let mut catalog = EMPTY.clone();
    if catalog.set_ingredient(food.clone()).is_err() {
        return false;
    }
    let json = serde_json::to_vec(&food).unwrap();
    assert_eq!(parse_ingredient(&json).ingredient.as_ref(), Some(&food));
    let menu = |unit: &str| {
        format!(
            r#"{{"id":"m","menuName":"Menu","servings":1,"ingredients":[{{"id":"1","ingredientId":"{}","quantity":"1","unit":"{unit}"}}]}}"#,
            food.id
        )
    };
    for unit in ["g", "ml", "sdm", "gelas", "butir", "siung"] {
        let Ok(menu) = serde_json::from_str::<Menu>(&menu(unit)) else { continue };
        let options = MenuOptions { date: Some(date(2026, 9, 1)), fortified: true, ..MenuOptions::reference() };
        computes(&menu, &catalog, &options);
    }
    true
}

/// A quantity that is read is never negative, at most 15 digits long, and reads back from its own text.
pub fn quantity(bytes: &[u8]) -> bool {
    static SETS: LazyLock<Vec<UnitTable>> = LazyLock::new(|| {
        let sets = ["us", "metric", "indonesia", "indonesia-urt"];
        sets.map(|set| UnitTable::with_sets(&["si", "count", set]).unwrap()).to_vec()
    });
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let mut read = false;
    for format in [NumberFormat::Point, NumberFormat::Comma] {
        let exact = decimal::parse_exact(text, format);
        if let Ok(short) = decimal::parse(text, format) {
            assert_eq!(short, exact.unwrap());
            assert_eq!(decimal::from_f64(decimal::to_f64(short)).unwrap(), short);
        }
        for units in SETS.iter() {
            let Ok(quantity) = units.parse(text, format) else { continue };
            assert!(quantity.amount >= 0.into());
            let written = quantity.to_string();
            assert_eq!(units.parse(&written, NumberFormat::Point).unwrap(), quantity, "{text}");
            let unit = units.unit(&quantity.unit).unwrap();
            assert_eq!(unit.key, quantity.unit);
            let sensible = units.sensible(&quantity).unwrap();
            let back = units.convert(&sensible, &quantity.unit).unwrap();
            assert!(near(decimal::to_f64(back.amount), decimal::to_f64(quantity.amount)), "{quantity} {sensible}");
            read = true;
        }
    }
    read
}

/// A standard that is read passes its own check, survives its own JSON and judges a tray for everybody it names.
pub fn standard(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let Ok(standard) = Standard::from_toml(text) else { return false };
    standard.check(CATALOG.registry()).unwrap();
    let json = serde_json::to_string(&standard).unwrap();
    assert_eq!(serde_json::from_str::<Standard>(&json).unwrap(), standard);
    let tray = CATALOG.menus().first().unwrap();
    for audience in standard.audiences.iter().take(4) {
        let _ = validate_menu_balance(tray, &CATALOG, &MenuOptions::reference(), &standard, &audience.key);
    }
    true
}

/// A retention table is refused or keeps between nothing and all of every nutrient.
pub fn retention(bytes: &[u8]) -> bool {
    let Ok(factors) = retention_factors(bytes) else { return false };
    let codes: Vec<u32> = factors.iter().map(|factor| factor.code).collect();
    let Ok(table) = RetentionTable::new(factors, Vec::new()) else { return false };
    for code in codes {
        for nutrient in CATALOG.registry().nutrients() {
            assert!((0.0..=1.0).contains(&table.share(code, &nutrient.retention).unwrap()));
        }
    }
    true
}
