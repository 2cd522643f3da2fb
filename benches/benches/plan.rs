//! A month of 1,000 assignments: its calendar, and what it serves and costs.
//!
//! Hypothesis: the calendar takes less than 10 ms, so that a page shows it at once; plates and totals take less than
//! 200 ms, because a menu in a size is calculated once and priced once a day.

use criterion::{Criterion, criterion_group, criterion_main};
use gizi::balance::Standard;
use gizi::cost::{AudienceHeads, CostSettings};
use gizi::ingredient::{FoodCategory, Ingredient};
use gizi::menu::{Catalog, MealType, Menu, MenuIngredient, MenuKind};
use gizi::money::Currency;
use gizi::plan::{
    Assignment, DayRange, PlannedPortions, ServingOptions, calendar, judge_plan, plan_servings, plan_totals,
    plan_variety,
};
use gizi::program::{Holiday, NutritionProgram, ProgramAudience, ProgramType, Site};
use gizi::quantity::Quantity;
use jiff::civil::{Weekday, date};
use std::hint::black_box;

const AUDIENCES: [&str; 5] = ["sd_1_3", "sd_4_6", "smp", "sma", "pregnant"];
const SITES: usize = 10;
const TRAYS: usize = 20;

fn program() -> NutritionProgram {
    let mut program = NutritionProgram::new("mbg", "MBG", ProgramType::SchoolFeeding, date(2026, 1, 1)).unwrap();
    program.audiences = AUDIENCES
        .map(|key| ProgramAudience { audience: key.parse().unwrap(), heads: 600, special_diets: Vec::new() })
        .to_vec();
    let site = |number: usize| Site {
        id: format!("school-{number}").parse().unwrap(),
        name: format!("School {number}"),
        address: None,
        audiences: AUDIENCES.map(|key| AudienceHeads { audience: key.parse().unwrap(), heads: 60 }).to_vec(),
    };
    program.sites = (0..SITES).map(site).collect();
    program
}

/// Lunch for five audiences at ten schools on the first twenty weekdays of a month.
fn assignments(range: &DayRange) -> Vec<Assignment> {
    let days = std::iter::successors(Some(range.first), |day| day.tomorrow().ok());
    let weekdays = days.filter(|day| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)).take(TRAYS);
    let mut plan = Vec::new();
    for (place, day) in weekdays.enumerate() {
        for site in 0..SITES {
            for audience in AUDIENCES {
                let (id, tray) = (format!("{place}-{site}-{audience}"), format!("tray-{place}"));
                let mut lunch = Assignment::new(&id, "jan", day, MealType::Lunch, &tray).unwrap();
                lunch.audience = Some(audience.parse().unwrap());
                lunch.site = Some(format!("school-{site}").parse().unwrap());
                lunch.portions = vec![PlannedPortions { portion: None, count: 60 }];
                plan.push(lunch);
            }
        }
    }
    plan
}

fn catalog() -> Catalog {
    let mut catalog = Catalog::standard().unwrap();
    for food in 0..50 {
        let name = format!("food-{food}");
        let mut ingredient = Ingredient::new(&name, &name, FoodCategory::Vegetable).unwrap();
        ingredient.edible_portion_percent = Some(90.into());
        catalog.add_ingredient(ingredient).unwrap();
    }
    for number in 0..TRAYS {
        let mut tray = Menu::new(&format!("tray-{number}"), "Tray", MenuKind::Tray).unwrap();
        for course in 0..5 {
            let name = format!("dish-{number}-{course}");
            let mut dish = Menu::new(&name, &name, MenuKind::Dish).unwrap();
            dish.servings = 100.into();
            for line in 0..6 {
                let food = format!("food-{}", (number * 7 + course * 11 + line * 13) % 50);
                let grams = Quantity::whole(2_000, "g");
                dish.ingredients.push(MenuIngredient::ingredient(&line.to_string(), &food, &grams).unwrap());
            }
            catalog.add_menu(dish).unwrap();
            let one = Quantity::whole(1, "serving");
            tray.ingredients.push(MenuIngredient::menu(&course.to_string(), &name, &one).unwrap());
        }
        catalog.add_menu(tray).unwrap();
    }
    catalog
}

fn month(c: &mut Criterion) {
    let range = DayRange::month(2026, 1).unwrap();
    let (program, plan, catalog) = (program(), assignments(&range), catalog());
    assert_eq!(plan.len(), 1_000);
    let holidays = [Holiday { name: "Tahun baru".to_owned(), date: date(2026, 1, 1), end_date: None }];
    c.bench_function("calendar of a month of 1,000 assignments", |b| {
        b.iter(|| calendar(&range, &program, &holidays, black_box(&plan)).unwrap())
    });

    let cost = CostSettings::new(Currency::new("IDR").unwrap(), range.first);
    let (standard, options) =
        (Standard::built_in("mbg-2026").unwrap(), ServingOptions { cost, fortified: false, choices: Vec::new() });
    let served = || plan_servings(&range, black_box(&plan), &program, &catalog, &standard, &options).unwrap();
    assert_eq!(served().servings.len(), 1_000);
    c.bench_function("plates of a month of 1,000 assignments", |b| b.iter(served));
    let plates = served();
    c.bench_function("totals of 1,000 plates", |b| b.iter(|| plan_totals(black_box(&plates)).unwrap()));
    c.bench_function("verdicts on 1,000 plates", |b| b.iter(|| judge_plan(black_box(&plates), &standard).unwrap()));
    c.bench_function("variety of 1,000 assignments", |b| {
        b.iter(|| plan_variety(&range, black_box(&plan), &catalog, &[]).unwrap())
    });
}

criterion_group!(benches, month);
criterion_main!(benches);
