//! A kitchen's actions on a store in memory: what the engine itself costs around the store.
//!
//! Compared with the calculation alone that the action has to make, in the same run: one menu calculated by the pure
//! functions for a changed menu, a thousand of them for a price that a thousand menus rest on.
#![allow(missing_docs, clippy::unwrap_used)]

use criterion::{Criterion, criterion_group, criterion_main};
use gizi::cost::calculate_cost;
use gizi::id::{ActorId, TenantId};
use gizi::ingredient::{Allergen, FoodCategory, Ingredient, Price};
use gizi::kitchen::{Host, Kitchen, MenuFilters, MenuSort, PriceUpdate, Role, Session};
use gizi::menu::{Catalog, Menu, MenuIngredient, MenuKind, MenuOptions, MenuUpdate, RecipeStep, derive_diet};
use gizi::money::{Currency, Money};
use gizi::nutrient::Composition;
use gizi::nutrition::calculate_nutrition;
use gizi::quantity::Quantity;
use gizi::store::{MemoryStore, Page};
use jiff::civil::date;
use std::hint::black_box;
use std::sync::Arc;
use std::time::Duration;

const FOODS: u32 = 40;
const MENUS: u32 = 1000;

fn food(number: u32) -> Ingredient {
    let mut food = Ingredient::new(&format!("bahan-{number}"), "Bahan", FoodCategory::Vegetable).unwrap();
    let keys = ["energy_kcal", "protein_g", "fat_g", "carbohydrate_g", "fibre_g", "sodium_mg", "calcium_mg", "iron_mg"];
    let values: Vec<(&str, f64)> = keys.iter().map(|key| (*key, f64::from(number) / 10.0 + 0.5)).collect();
    food.composition = Composition::known(&values).unwrap();
    food
}

/// 12 lines, the first of which is rice in every menu, and 8 steps.
fn menu(number: u32) -> Menu {
    let mut menu = Menu::new(&format!("menu-{number}"), &format!("Menu {number}"), MenuKind::Dish).unwrap();
    menu.servings = 100.into();
    for line in 0..12_u32 {
        let food = if line == 0 { 0 } else { (number * 7 + line) % FOODS };
        let grams = Quantity::whole(500 + line, "g");
        menu.ingredients.push(MenuIngredient::ingredient(&line.to_string(), &format!("bahan-{food}"), &grams).unwrap());
    }
    for step in 1..=8_u32 {
        menu.recipe_steps.push(RecipeStep {
            id: step.to_string().parse().unwrap(),
            step_number: step,
            title: None,
            instruction: "Tumis bumbu halus sampai harum.".to_owned(),
            duration: Some(5),
            temperature: None,
            equipment: Vec::new(),
            quality_check: None,
            notes: None,
            image_url: None,
            video_url: None,
        });
    }
    menu
}

fn price(amount: u32) -> PriceUpdate {
    PriceUpdate {
        ingredient_id: "bahan-0".parse().unwrap(),
        purchase_form_id: None,
        expected_version: None,
        price: Price {
            date: date(2026, 1, 1),
            amount: Money::new(amount.into(), Currency::new("IDR").unwrap()),
            per: Quantity::whole(1, "kg"),
            supplier: None,
            region: None,
            source: String::new(),
        },
    }
}

fn kitchen() -> Kitchen {
    let session = Session::new(TenantId::new("dapur").unwrap(), ActorId::new("siti").unwrap(), Role::Admin);
    let kitchen = Kitchen::new(Arc::new(MemoryStore::new()), session, Host::system());
    for number in 0..FOODS {
        kitchen.create_ingredient(&food(number), None).unwrap();
    }
    for number in 0..MENUS {
        kitchen.create_menu(&menu(number), None).unwrap();
    }
    kitchen
}

fn alone(menus: &[Menu], catalog: &Catalog, allergens: &[Allergen]) {
    let options = MenuOptions::reference();
    let settings = gizi::cost::CostSettings::new(Currency::new("IDR").unwrap(), date(2026, 1, 1));
    for menu in menus {
        black_box(calculate_nutrition(menu, catalog, &options).unwrap());
        black_box(calculate_cost(menu, catalog, &options, &settings).unwrap());
        black_box(derive_diet(menu, catalog, &options, allergens).unwrap());
    }
}

fn bench(c: &mut Criterion) {
    let kitchen = kitchen();
    let menus: Vec<Menu> = (0..MENUS).map(menu).collect();
    let mut catalog = Catalog::standard().unwrap();
    (0..FOODS).for_each(|number| catalog.add_ingredient(food(number)).unwrap());
    let allergens = Allergen::standard().unwrap();

    let mut group = c.benchmark_group("kitchen");
    group.sample_size(10).warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(3));
    group.bench_function("get a menu", |b| {
        b.iter(|| black_box(kitchen.get_menu_by_id(&"menu-7".parse().unwrap()).unwrap()));
    });
    group.bench_function("list 20 of 1,000 menus", |b| {
        let filters = MenuFilters { search: Some("menu".to_owned()), ..MenuFilters::default() };
        b.iter(|| black_box(kitchen.get_menus(&filters, MenuSort::Calories, true, &Page::first(20)).unwrap()));
    });
    let mut version = 1;
    group.bench_function("change a menu of 12 lines and 8 steps", |b| {
        b.iter(|| {
            let change = MenuUpdate {
                description: Some(version.to_string()),
                ..MenuUpdate::new("menu-7".parse().unwrap(), version)
            };
            version = kitchen.update_menu(&change).unwrap().menu.version;
        });
    });
    group.bench_function("the calculations of one menu alone", |b| {
        b.iter(|| alone(&menus[..1], &catalog, &allergens));
    });
    let mut amount = 1;
    group.bench_function("a price that 1,000 menus rest on", |b| {
        b.iter(|| {
            amount += 1;
            kitchen.set_ingredient_price(&price(amount)).unwrap();
        });
    });
    group.bench_function("the calculations of 1,000 menus alone", |b| {
        b.iter(|| alone(&menus, &catalog, &allergens));
    });
    group.finish();
}

criterion_group!(benches, bench);
criterion_main!(benches);
