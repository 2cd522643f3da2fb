//! A week of lunches for six audiences by a built-in standard, against a check of `f64` by hand.
//!
//! Hypothesis: judging costs no more than calculating the nutrition it judges (missed, `core/docs/performance.md` says
//! why). The check by hand is no equal: it adds up and compares the same nutrients with the same limits, and knows no
//! missing values, dishes, reasons or words.

use criterion::{Criterion, criterion_group, criterion_main};
use gizi::Decimal;
use gizi::balance::{BalanceReport, Period, ServedMeal, Standard, judge_meal, judge_period};
use gizi::id::AudienceKey;
use gizi::ingredient::{FoodCategory, Ingredient};
use gizi::menu::{Catalog, Course, MealType, Menu, MenuIngredient, MenuKind, MenuOptions};
use gizi::nutrient::{Composition, CompositionValue, NutrientValue};
use gizi::nutrition::calculate_nutrition;
use gizi::quantity::Quantity;
use jiff::civil::date;
use std::hint::black_box;
use std::time::Duration;

const AUDIENCES: [&str; 6] = ["tk_paud", "sd_1_3", "sd_4_6", "smp", "sma", "educator"];
const COURSES: [(Course, FoodCategory); 5] = [
    (Course::Staple, FoodCategory::Cereal),
    (Course::AnimalProtein, FoodCategory::Poultry),
    (Course::PlantProtein, FoodCategory::Legume),
    (Course::Vegetable, FoodCategory::Vegetable),
    (Course::Fruit, FoodCategory::Fruit),
];
const LINES: usize = 4;

/// Five trays of five dishes of four lines; every nutrient of every food is known.
fn kitchen() -> (Catalog, Vec<Menu>) {
    let mut catalog = Catalog::standard().unwrap();
    let nutrients = catalog.registry().nutrients().to_vec();
    let mut trays = Vec::new();
    for day in 0..5 {
        let mut tray = Menu::new(&format!("tray-{day}"), "Tray", MenuKind::Tray).unwrap();
        tray.meal_type = Some(MealType::Lunch);
        for (place, (course, category)) in COURSES.into_iter().enumerate() {
            let mut dish = Menu::new(&format!("dish-{day}-{place}"), "Dish", MenuKind::Dish).unwrap();
            (dish.course, dish.servings, dish.moisture_change_percent) = (Some(course), 100.into(), Some(0.into()));
            for line in 0..LINES {
                let id = format!("food-{day}-{place}-{line}");
                let mut food = Ingredient::new(&id, "Food", category).unwrap();
                let values = nutrients.iter().enumerate().map(|(number, nutrient)| {
                    let amount = ((day * 7 + place * 5 + line * 3 + number) % 11) as f64 / 2.0;
                    NutrientValue { nutrient: nutrient.key.clone(), value: CompositionValue::Known { amount } }
                });
                food.composition = Composition { values: values.collect(), source: None };
                catalog.add_ingredient(food).unwrap();
                let grams = Quantity::whole(1500 + 100 * line as u32, "g");
                dish.ingredients.push(MenuIngredient::ingredient(&line.to_string(), &id, &grams).unwrap());
            }
            let serving = Quantity::whole(1, "serving");
            tray.ingredients.push(MenuIngredient::menu(&place.to_string(), dish.id.as_str(), &serving).unwrap());
            catalog.add_menu(dish).unwrap();
        }
        trays.push(tray);
    }
    (catalog, trays)
}

/// The meals of one audience. Its portion size leaves the tray as it is: what differs is the standard's limits.
fn week(catalog: &Catalog, trays: &[Menu]) -> Vec<ServedMeal> {
    let meals = (1..).zip(trays).map(|(day, tray)| {
        let options = MenuOptions { date: Some(date(2026, 6, day)), ..MenuOptions::reference() };
        ServedMeal::of_menu(tray, catalog, &options, 500).unwrap()
    });
    meals.collect()
}

fn judge(meals: &[ServedMeal], standard: &Standard, audience: &AudienceKey) -> Vec<BalanceReport> {
    let period = Period { from: date(2026, 6, 1), to: date(2026, 6, 5) };
    let each = meals.iter().map(|meal| judge_meal(meal, standard, audience).unwrap());
    each.chain([judge_period(meals, &period, standard, audience).unwrap()]).collect()
}

/// The limits of one audience by hand: the place of a nutrient, the least and the most.
type Limits = Vec<(usize, f64, f64)>;

/// The limits that the reports found, so that both sides compare with the same numbers.
fn limits(reports: &[BalanceReport], catalog: &Catalog) -> Limits {
    let findings = reports[0].findings.iter();
    let limits = findings.filter_map(|finding| {
        let place = catalog.registry().position(&finding.subject)?;
        let (min, max) = (finding.limit.min.unwrap_or(0.0), finding.limit.max.unwrap_or(f64::INFINITY));
        Some((place, min, max))
    });
    limits.collect()
}

/// A meal by hand: rows of nutrients per gram and grams per serving, in `f64`.
type Meal = Vec<(Vec<f64>, f64)>;

fn by_hand(meals: &[Meal], limits: &[(usize, f64, f64)]) -> (Vec<bool>, Vec<f64>) {
    let width = meals[0][0].0.len();
    let mut mean = vec![0.0; width];
    let mut met = Vec::new();
    for meal in meals {
        let mut sums = vec![0.0; width];
        for (row, grams) in meal {
            sums.iter_mut().zip(row).for_each(|(sum, one)| *sum += grams * one);
        }
        met.extend(limits.iter().map(|(place, min, max)| (*min..=*max).contains(&sums[*place])));
        mean.iter_mut().zip(&sums).for_each(|(mean, sum)| *mean += sum / meals.len() as f64);
    }
    met.extend(limits.iter().map(|(place, min, max)| (*min..=*max).contains(&mean[*place])));
    (met, mean)
}

fn rows(catalog: &Catalog, trays: &[Menu]) -> Vec<Meal> {
    let float = |value: Decimal| value.to_string().parse::<f64>().unwrap();
    let row = |id: &str| {
        let composition = &catalog.ingredient(id).unwrap().composition;
        let amounts =
            catalog.registry().nutrients().iter().map(|nutrient| match composition.get(nutrient.key.as_str()) {
                CompositionValue::Known { amount } => amount / 100.0,
                _ => 0.0,
            });
        amounts.collect::<Vec<f64>>()
    };
    let meal = |tray: &Menu| {
        let dishes = tray.ingredients.iter().map(|line| line.component_menu_id.as_ref().unwrap());
        let lines = dishes.flat_map(|id| &catalog.menu(id.as_str()).unwrap().ingredients);
        lines
            .map(|line| {
                let id = line.ingredient_id.as_ref().unwrap();
                (row(id.as_str()), float(line.quantity.unwrap()) / 100.0)
            })
            .collect()
    };
    trays.iter().map(meal).collect()
}

fn balance(c: &mut Criterion) {
    let (catalog, trays) = kitchen();
    let standard = Standard::built_in("mbg-2026").unwrap();
    let audiences = AUDIENCES.map(|key| AudienceKey::new(key).unwrap());
    let meals = week(&catalog, &trays);
    let rows = rows(&catalog, &trays);
    let all = audiences.each_ref().map(|audience| limits(&judge(&meals, &standard, audience), &catalog));

    // Both sides see the same energy in the first meal, and judge a fair number of nutrients.
    let energy = meals[0].nutrition.serving("energy_kcal").unwrap().known().unwrap();
    let place = catalog.registry().position("energy_kcal").unwrap();
    assert!((by_hand(&rows[..1], &[]).1[place] - energy).abs() < 1e-9 * energy);
    assert!(all.iter().all(|limits| limits.len() > 10));

    let mut group = c.benchmark_group("balance: 5 lunches of 20 lines, 6 audiences, mbg-2026");
    group.sample_size(20).warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
    group.bench_function("f64 by hand: sums, means, nutrient limits", |b| {
        b.iter(|| all.each_ref().map(|limits| by_hand(black_box(&rows), limits)))
    });
    group.bench_function("calculate_nutrition of each meal for each audience", |b| {
        b.iter(|| {
            let each =
                |_| trays.iter().map(|tray| calculate_nutrition(tray, &catalog, &MenuOptions::reference()).unwrap());
            AUDIENCES.map(|audience| each(audience).collect::<Vec<_>>())
        })
    });
    group.bench_function("judging alone: each meal and the week, every rule", |b| {
        b.iter(|| audiences.each_ref().map(|audience| judge(black_box(&meals), &standard, audience)))
    });
    group.bench_function("from menus to verdicts: meals, their dishes, diets and judging", |b| {
        b.iter(|| audiences.each_ref().map(|audience| judge(&week(&catalog, black_box(&trays)), &standard, audience)))
    });
    group.finish();
}

criterion_group!(benches, balance);
criterion_main!(benches);
