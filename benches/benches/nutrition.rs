//! Nutrients of one menu and of 100,000 menus, against what a user would write by hand.
//!
//! Hypotheses: bulk sums come within 1.5× of a padded `f64` loop without any check; coverage and upper bounds cost at
//! most 2.2× of it; a `Decimal` loop and a model of hash maps are 50× slower or worse.

use criterion::{Criterion, criterion_group, criterion_main};
use gizi::Decimal;
use gizi::ingredient::{FoodCategory, Ingredient};
use gizi::menu::{Catalog, Menu, MenuIngredient, MenuKind, MenuOptions};
use gizi::nutrient::{Composition, CompositionValue, NutrientKey, NutrientRegistry, NutrientValue};
use gizi::nutrition::{CookedFood, MenuLines, NutrientTable, calculate_nutrition};
use gizi::quantity::{Quantity, decimal};
use std::collections::HashMap;
use std::hint::black_box;
use std::time::Duration;

const FOODS: usize = 400;
const LINES: usize = 12;
const MENUS: usize = 100_000;
const NUTRIENTS: usize = 65;
const PADDED: usize = 80;

/// Small deterministic numbers, the same on every run.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }
}

/// A catalog of 400 foods; every `gap`-th value is missing (0: none).
fn catalog(gap: u64) -> Catalog {
    let standard = NutrientRegistry::standard().unwrap();
    // No nutrient of these is computed from others, so all peers add the same cells.
    let plain = standard.nutrients().iter().filter(|nutrient| !nutrient.key.as_str().starts_with("vit_a_"));
    let registry = NutrientRegistry::new(plain.take(NUTRIENTS).cloned().collect()).unwrap();
    let units = gizi::quantity::UnitTable::standard().unwrap();
    let mut catalog = Catalog::new(units, registry.clone(), Default::default(), Vec::new());
    let mut numbers = Numbers(7);
    for food in 0..FOODS {
        let mut ingredient = Ingredient::new(&food.to_string(), "food", FoodCategory::Other).unwrap();
        let values = registry.nutrients().iter().map(|nutrient| {
            let amount = numbers.next(20_000) as f64 / 1000.0;
            let missing = gap > 0 && numbers.next(gap) == 0;
            let value = if missing { CompositionValue::Missing } else { CompositionValue::Known { amount } };
            NutrientValue { nutrient: NutrientKey::new(nutrient.key.as_str()).unwrap(), value }
        });
        ingredient.composition = Composition { values: values.collect(), source: None };
        catalog.add_ingredient(ingredient).unwrap();
    }
    catalog
}

fn table(catalog: &Catalog) -> NutrientTable {
    let foods = (0..FOODS).map(|food| CookedFood { ingredient_id: food.to_string(), retention_code: None });
    NutrientTable::new(catalog, &foods.collect::<Vec<_>>()).unwrap()
}

fn lines(menus: usize) -> MenuLines {
    let mut numbers = Numbers(11);
    let mut lines = MenuLines::default();
    for menu in 0..menus {
        for _ in 0..LINES {
            lines.menu.push(menu as u32);
            lines.food.push(numbers.next(FOODS as u64) as u32);
            lines.grams.push(numbers.next(3000) as f64 / 10.0);
        }
    }
    lines
}

/// The peer: amounts per gram, rows padded to whole vectors, sums of one menu kept in an array, nothing checked.
fn padded(rows: &[[f64; PADDED]], lines: &MenuLines, menus: usize) -> Vec<[f64; PADDED]> {
    let mut sums = vec![[0.0; PADDED]; menus];
    for (menu, sum) in sums.iter_mut().enumerate() {
        for block in 0..PADDED / 16 {
            let mut part = [0.0; 16];
            for line in menu * LINES..(menu + 1) * LINES {
                let row = &rows[lines.food[line] as usize][block * 16..block * 16 + 16];
                for k in 0..16 {
                    part[k] += lines.grams[line] * row[k];
                }
            }
            sum[block * 16..block * 16 + 16].copy_from_slice(&part);
        }
    }
    sums
}

fn plain(rows: &[Vec<f64>], lines: &MenuLines, menus: usize) -> Vec<f64> {
    let mut sums = vec![0.0; menus * NUTRIENTS];
    for line in 0..lines.menu.len() {
        let start = lines.menu[line] as usize * NUTRIENTS;
        let (grams, row) = (lines.grams[line], &rows[lines.food[line] as usize]);
        for k in 0..NUTRIENTS {
            sums[start + k] += grams * row[k];
        }
    }
    sums
}

fn bulk(c: &mut Criterion) {
    let (complete, sparse) = (catalog(0), catalog(10));
    let (table_complete, table_sparse) = (table(&complete), table(&sparse));
    let many = lines(MENUS);
    let amount = |food: usize, key: &str| match complete.ingredient(&food.to_string()).unwrap().composition.get(key) {
        CompositionValue::Known { amount } => amount / 100.0,
        _ => 0.0,
    };
    let keys: Vec<&str> = complete.registry().nutrients().iter().map(|nutrient| nutrient.key.as_str()).collect();
    let rows: Vec<Vec<f64>> = (0..FOODS).map(|food| keys.iter().map(|key| amount(food, key)).collect()).collect();
    let padded_rows: Vec<[f64; PADDED]> = rows
        .iter()
        .map(|row| {
            let mut padded = [0.0; PADDED];
            padded[..NUTRIENTS].copy_from_slice(row);
            padded
        })
        .collect();

    let mut group = c.benchmark_group("bulk: 100,000 menus x 12 lines x 65 nutrients");
    group.sample_size(10).warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(3));
    group.bench_function("padded f64 loop by hand", |b| b.iter(|| black_box(padded(&padded_rows, &many, MENUS))));
    group.bench_function("plain f64 loop by hand", |b| b.iter(|| black_box(plain(&rows, &many, MENUS))));
    group.bench_function("gizi, every value known", |b| b.iter(|| table_complete.sum(MENUS as u32, &many).unwrap()));
    group.bench_function("gizi, every tenth value missing: bounds and coverage", |b| {
        b.iter(|| table_sparse.sum(MENUS as u32, &many).unwrap())
    });
    group.bench_function("gizi, every value known, all cores", |b| {
        b.iter(|| table_complete.sum_parallel(MENUS as u32, &many).unwrap())
    });
    group.finish();

    let some = lines(1000);
    let decimals: Vec<Vec<Decimal>> =
        rows.iter().map(|row| row.iter().map(|value| decimal::from_f64(*value).unwrap()).collect()).collect();
    let maps: Vec<HashMap<String, f64>> =
        rows.iter().map(|row| keys.iter().map(|key| (*key).to_owned()).zip(row.iter().copied()).collect()).collect();
    let mut group = c.benchmark_group("bulk: 1,000 menus x 12 lines x 65 nutrients");
    group.sample_size(10).warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(3));
    group.bench_function("gizi", |b| b.iter(|| table_complete.sum(1000, &some).unwrap()));
    group.bench_function("Decimal loop by hand", |b| {
        b.iter(|| {
            let mut sums = vec![Decimal::ZERO; 1000 * NUTRIENTS];
            for line in 0..some.menu.len() {
                let grams = decimal::from_f64(some.grams[line]).unwrap();
                for k in 0..NUTRIENTS {
                    sums[some.menu[line] as usize * NUTRIENTS + k] += grams * decimals[some.food[line] as usize][k];
                }
            }
            sums
        })
    });
    group.bench_function("hash maps keyed by nutrient", |b| {
        b.iter(|| {
            let mut sums: Vec<HashMap<&str, f64>> = vec![HashMap::new(); 1000];
            for line in 0..some.menu.len() {
                for (key, one) in &maps[some.food[line] as usize] {
                    *sums[some.menu[line] as usize].entry(key).or_default() += some.grams[line] * one;
                }
            }
            sums
        })
    });
    group.finish();
}

fn one_menu(c: &mut Criterion) {
    let catalog = catalog(0);
    let table = table(&catalog);
    let one = lines(1);
    let mut menu = Menu::new("m", "menu", MenuKind::Dish).unwrap();
    for line in 0..LINES {
        let grams = Quantity::new(decimal::from_f64(one.grams[line]).unwrap(), "g").unwrap();
        let id = (line + 1).to_string();
        menu.ingredients.push(MenuIngredient::ingredient(&id, &one.food[line].to_string(), &grams).unwrap());
    }
    let mut group = c.benchmark_group("one menu x 12 lines x 65 nutrients");
    group.bench_function("sums only (NutrientTable)", |b| b.iter(|| table.sum(1, black_box(&one)).unwrap()));
    group.bench_function("the whole record: weighing, bounds, coverage (calculate_nutrition)", |b| {
        b.iter(|| calculate_nutrition(black_box(&menu), &catalog, &MenuOptions::reference()).unwrap())
    });
    group.finish();
}

criterion_group!(benches, one_menu, bulk);
criterion_main!(benches);
