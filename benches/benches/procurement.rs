//! What a four-week plan needs to buy, and what one of its days cooks.
//!
//! Hypothesis: the list of 20 days, 6 audiences and 5 dishes a tray takes less than 20 ms, so that it can be made anew
//! with every change to the plan.

use criterion::{Criterion, criterion_group, criterion_main};
use gizi::cost::CostSettings;
use gizi::id::PurchaseFormId;
use gizi::ingredient::{FoodCategory, Ingredient, Pack, Price, PurchaseForm};
use gizi::menu::{Catalog, MealType, Menu, MenuIngredient, MenuKind, Portion};
use gizi::money::{Currency, Money};
use gizi::plan::{
    Assignment, DayRange, PlannedPortions, ProcurementOptions, ProductionOptions, procurement, production_sheet,
};
use gizi::program::{NutritionProgram, ProgramType};
use gizi::quantity::Quantity;
use jiff::civil::{Date, date};
use std::hint::black_box;

const FOODS: u32 = 200;
const DISHES: u32 = 60;
const LINES: u32 = 10;
const FIRST: Date = date(2026, 1, 5);
const LAST: Date = date(2026, 1, 30);
const AUDIENCES: [&str; 6] = ["tk", "sd_1_3", "sd_4_6", "smp", "sma", "pregnant"];

fn catalog(currency: Currency) -> Catalog {
    let mut catalog = Catalog::standard().unwrap();
    for food in 0..FOODS {
        let name = format!("food-{food}");
        let mut ingredient = Ingredient::new(&name, &name, FoodCategory::Vegetable).unwrap();
        ingredient.edible_portion_percent = Some((60 + food % 40).into());
        let price = |week: i8| Price {
            date: FIRST.checked_add(jiff::Span::new().days(7 * (week - 1))).unwrap(),
            amount: Money::new((5_000 + 137 * food).into(), currency),
            per: Quantity::whole(1, "kg"),
            supplier: Some(format!("supplier-{}", food % 7)),
            region: None,
            source: String::new(),
        };
        let packs = [1, 5, 25].map(|size| Pack { content: Quantity::whole(size, "kg"), minimum: 1 });
        ingredient.purchase_forms.push(PurchaseForm {
            id: PurchaseFormId::new("usual").unwrap(),
            name: "usual".to_owned(),
            edible_portion_percent: None,
            packs: packs[..(food % 4).min(3) as usize].to_vec(),
            prices: (0..5).map(price).collect(),
        });
        catalog.add_ingredient(ingredient).unwrap();
    }
    for number in 0..DISHES {
        let name = format!("dish-{number}");
        let mut dish = Menu::new(&name, &name, MenuKind::Dish).unwrap();
        dish.servings = 100.into();
        dish.cooking_time = 60;
        for line in 0..LINES {
            let food = format!("food-{}", (number * 17 + line * 13) % FOODS);
            let quantity = Quantity::whole(300 + 41 * line, "g");
            dish.ingredients.push(MenuIngredient::ingredient(&line.to_string(), &food, &quantity).unwrap());
        }
        catalog.add_menu(dish).unwrap();
    }
    for day in 0..DISHES {
        let name = format!("tray-{day}");
        let mut tray = Menu::new(&name, &name, MenuKind::Tray).unwrap();
        tray.portions.push(Portion { key: "small".parse().unwrap(), factor: "0.75".parse().unwrap() });
        for course in 0..5 {
            let dish = format!("dish-{}", (day + course * 11) % DISHES);
            let serving = Quantity::whole(1, "serving");
            tray.ingredients.push(MenuIngredient::menu(&course.to_string(), &dish, &serving).unwrap());
        }
        catalog.add_menu(tray).unwrap();
    }
    catalog
}

fn plan() -> Vec<Assignment> {
    let days = std::iter::successors(Some(FIRST), |day| day.tomorrow().ok()).take_while(|day| *day <= LAST);
    let mut plan = Vec::new();
    for (place, day) in days.enumerate().filter(|(place, _)| place % 7 < 5) {
        for (which, audience) in AUDIENCES.iter().enumerate() {
            let (id, tray) = (format!("{place}-{audience}"), format!("tray-{place}"));
            let mut lunch = Assignment::new(&id, "jan", day, MealType::Lunch, &tray).unwrap();
            lunch.audience = Some(audience.parse().unwrap());
            let portion = (which < 2).then(|| "small".parse().unwrap());
            lunch.portions = vec![PlannedPortions { portion, count: 400 + 37 * which as u32 }];
            plan.push(lunch);
        }
    }
    plan
}

fn buying(c: &mut Criterion) {
    let currency = Currency::new("IDR").unwrap();
    let (catalog, plan) = (catalog(currency), plan());
    let (prices, options) = (CostSettings::new(currency, FIRST), ProcurementOptions::default());
    let range = DayRange { first: FIRST, last: LAST };
    let list = || procurement(&range, black_box(&plan), &catalog, &prices, &options).unwrap();
    assert!(list().complete && list().orders.len() > 100);
    c.bench_function("procurement of 20 days x 6 audiences x 5 dishes", |b| b.iter(list));

    let program = NutritionProgram::new("mbg", "MBG", ProgramType::SchoolFeeding, FIRST).unwrap();
    let options = ProductionOptions::standard().unwrap();
    c.bench_function("production sheet of a day x 6 audiences x 5 dishes", |b| {
        b.iter(|| production_sheet(FIRST, &program, black_box(&plan), &catalog, &options).unwrap())
    });
}

criterion_group!(benches, buying);
criterion_main!(benches);
