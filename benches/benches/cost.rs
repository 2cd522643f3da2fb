//! Costs: sums of quantity × price of very many rows, one whole menu, and many menus under price scenarios.
//!
//! Hypotheses: sums that are exact and rounded once take at most 1.5× an `f64` loop; sums of rounded rows are 3× faster
//! than the same with `Decimal`; comparing scenarios costs less than calculating each menu anew for each of them.

use criterion::{Criterion, criterion_group, criterion_main};
use gizi::Decimal;
use gizi::cost::{
    CostColumns, CostRates, CostSettings, PriceChange, PriceEffect, PriceScenario, PriceTarget, calculate_cost,
    compare_scenarios, roll_up, roll_up_rounded_rows,
};
use gizi::id::{IngredientId, PurchaseFormId};
use gizi::ingredient::{FoodCategory, Ingredient, Price, PurchaseForm};
use gizi::menu::{Catalog, Menu, MenuIngredient, MenuKind, MenuOptions};
use gizi::money::{Currency, Money, Rounding};
use gizi::quantity::Quantity;
use jiff::civil::date;
use rust_decimal::RoundingStrategy;
use std::collections::HashMap;
use std::hint::black_box;
use std::time::Duration;

const FOODS: usize = 400;
const MENUS: usize = 1_000;
const LINES: usize = 12;
const ROLLED_UP_MENUS: usize = 100_000;
const ROWS: usize = 25;

/// Small deterministic numbers, the same on every run.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }
}

/// Quantities of 3 decimal places, prices of 2.
fn columns() -> CostColumns {
    let mut numbers = Numbers(3);
    let rows = ROLLED_UP_MENUS * ROWS;
    CostColumns {
        menus: ROLLED_UP_MENUS as u32,
        menu: (0..rows).map(|row| (row / ROWS) as u32).collect(),
        quantities: (0..rows).map(|_| numbers.next(50_000) as i64).collect(),
        quantity_places: 3,
        prices: (0..rows).map(|_| numbers.next(10_000_000) as i64).collect(),
        price_places: 2,
    }
}

fn rolling_up(c: &mut Criterion) {
    let columns = columns();
    let quantities: Vec<Decimal> = columns.quantities.iter().map(|value| Decimal::new(*value, 3)).collect();
    let prices: Vec<Decimal> = columns.prices.iter().map(|value| Decimal::new(*value, 2)).collect();
    let floats = |values: &[i64], power: f64| values.iter().map(|value| *value as f64 / power).collect::<Vec<f64>>();
    let (float_quantities, float_prices) = (floats(&columns.quantities, 1e3), floats(&columns.prices, 1e2));
    let decimals = |row: fn(Decimal) -> Decimal| {
        let mut sums = vec![Decimal::ZERO; ROLLED_UP_MENUS];
        for ((menu, quantity), price) in columns.menu.iter().zip(&quantities).zip(&prices) {
            sums[*menu as usize] += row(quantity * price);
        }
        sums
    };
    fn rounded(amount: Decimal) -> Decimal {
        amount.round_dp_with_strategy(2, RoundingStrategy::MidpointNearestEven)
    }
    // The peers must agree before they are compared.
    assert_eq!(roll_up(&columns).unwrap(), decimals(|amount| amount));
    assert_eq!(roll_up_rounded_rows(&columns, 2, Rounding::HalfEven).unwrap(), decimals(rounded));

    let mut group = c.benchmark_group("cost roll-up: 100,000 menus x 25 rows");
    group.sample_size(10).warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
    group.bench_function("f64 loop by hand", |b| {
        b.iter(|| {
            let mut sums = vec![0.0; ROLLED_UP_MENUS];
            for ((menu, quantity), price) in columns.menu.iter().zip(&float_quantities).zip(&float_prices) {
                sums[*menu as usize] += quantity * price;
            }
            sums
        })
    });
    group.bench_function("gizi, exact, rounded once", |b| b.iter(|| roll_up(black_box(&columns)).unwrap()));
    group.bench_function("Decimal loop by hand, rounded once", |b| b.iter(|| decimals(|amount| amount)));
    group.bench_function("gizi, every row rounded", |b| {
        b.iter(|| roll_up_rounded_rows(black_box(&columns), 2, Rounding::HalfEven).unwrap())
    });
    group.bench_function("Decimal loop by hand, every row rounded", |b| b.iter(|| decimals(rounded)));
    group.finish();
}

fn rupiah() -> Currency {
    Currency::new("IDR").unwrap()
}

fn priced(food: usize, numbers: &mut Numbers) -> Ingredient {
    let categories = [FoodCategory::Cereal, FoodCategory::Vegetable, FoodCategory::Poultry, FoodCategory::Spice];
    let mut ingredient = Ingredient::new(&food.to_string(), "food", categories[food % categories.len()]).unwrap();
    ingredient.edible_portion_percent = Some((50 + food as u32 % 50).into());
    let prices = (1..=3).map(|month| Price {
        date: date(2026, month, 5),
        amount: Money::new((5_000 + numbers.next(90_000)).into(), rupiah()),
        per: Quantity::whole(1, "kg"),
        supplier: None,
        region: None,
        source: "bench".to_owned(),
    });
    ingredient.purchase_forms.push(PurchaseForm {
        id: PurchaseFormId::new("fresh").unwrap(),
        name: "Fresh".to_owned(),
        edible_portion_percent: None,
        packs: Vec::new(),
        prices: prices.collect(),
    });
    ingredient
}

fn kitchen() -> (Catalog, Vec<Menu>) {
    let mut numbers = Numbers(5);
    let mut catalog = Catalog::standard().unwrap();
    for food in 0..FOODS {
        catalog.add_ingredient(priced(food, &mut numbers)).unwrap();
    }
    let menus = (0..MENUS).map(|number| {
        let mut menu = Menu::new(&format!("m{number}"), "menu", MenuKind::Dish).unwrap();
        menu.servings = 100.into();
        for line in 1..=LINES {
            let grams = Quantity::new(Decimal::new(1 + numbers.next(90_000) as i64, 1), "g").unwrap();
            let food = numbers.next(FOODS as u64).to_string();
            menu.ingredients.push(MenuIngredient::ingredient(&line.to_string(), &food, &grams).unwrap());
        }
        menu
    });
    (catalog, menus.collect())
}

fn settings() -> CostSettings {
    let rates = CostRates::plan_2025().unwrap();
    CostSettings { rates, ..CostSettings::new(rupiah(), date(2026, 4, 1)) }
}

fn scenarios() -> Vec<PriceScenario> {
    let scenario = |name: &str, target: PriceTarget, percent: i64| PriceScenario {
        name: name.to_owned(),
        changes: vec![PriceChange { target, effect: PriceEffect::Percent { percent: percent.into() } }],
    };
    let spices = PriceTarget::Categories { categories: vec![FoodCategory::Spice] };
    let one = PriceTarget::Ingredients { ingredient_ids: vec![IngredientId::new("7").unwrap()] };
    vec![scenario("all", PriceTarget::All, 10), scenario("spices", spices, 40), scenario("one", one, -15)]
}

/// What a user would write: a price per gram as purchased and an edible share for each food, looked up by id.
struct ByHand {
    foods: HashMap<String, (f64, f64)>,
    menus: Vec<Vec<(String, f64)>>,
}

impl ByHand {
    fn of(catalog: &Catalog, menus: &[Menu]) -> Self {
        let float = |value: Decimal| value.to_string().parse::<f64>().unwrap();
        let foods = catalog.ingredients().map(|food| {
            let newest = food.purchase_forms[0].prices.last().unwrap().amount.amount;
            (food.id.to_string(), (float(newest) / 1000.0, float(food.edible_portion_percent.unwrap()) / 100.0))
        });
        let lines = |menu: &Menu| {
            let lines = menu.ingredients.iter();
            lines
                .map(|line| (line.ingredient_id.as_ref().unwrap().to_string(), float(line.quantity.unwrap())))
                .collect()
        };
        Self { foods: foods.collect(), menus: menus.iter().map(lines).collect() }
    }

    fn serving(&self, lines: &[(String, f64)]) -> f64 {
        let amount = |(food, grams): &(String, f64)| {
            let (price, edible) = self.foods[food];
            grams / edible * price
        };
        let ingredients: f64 = lines.iter().map(amount).sum();
        (ingredients * 1.15 + 12_500.0) / 100.0 + 500.0
    }
}

fn menus(c: &mut Criterion) {
    let (catalog, menus) = kitchen();
    let (options, settings, scenarios) = (MenuOptions::reference(), settings(), scenarios());
    let hand = ByHand::of(&catalog, &menus);
    for (menu, lines) in menus.iter().zip(&hand.menus) {
        let exact = calculate_cost(menu, &catalog, &options, &settings).unwrap().serving.known().unwrap();
        let near: f64 = exact.amount.to_string().parse().unwrap();
        assert!((near - hand.serving(lines)).abs() < 1e-6 * near, "{exact} {}", hand.serving(lines));
    }

    let mut group = c.benchmark_group("cost of one menu x 12 lines");
    group.warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
    group.bench_function("f64 and hash maps by hand, the sum only", |b| {
        b.iter(|| hand.serving(black_box(&hand.menus[0])))
    });
    group.bench_function("the whole record (calculate_cost)", |b| {
        b.iter(|| calculate_cost(black_box(&menus[0]), &catalog, &options, &settings).unwrap())
    });
    group.finish();

    let mut group = c.benchmark_group("cost of 1,000 menus under 3 scenarios");
    group.sample_size(10).warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
    group.bench_function("calculate_cost of each menu, four times over", |b| {
        b.iter(|| {
            let four = std::iter::repeat_n(&menus, 1 + scenarios.len()).flatten();
            four.map(|menu| calculate_cost(menu, &catalog, &options, &settings).unwrap().serving).collect::<Vec<_>>()
        })
    });
    group.bench_function("compare_scenarios", |b| {
        b.iter(|| compare_scenarios(black_box(&menus), &catalog, &options, &settings, &scenarios).unwrap())
    });
    group.finish();
}

criterion_group!(benches, rolling_up, menus);
criterion_main!(benches);
