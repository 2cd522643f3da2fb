//! Whatever gizi works out is read back from the JSON that it writes, digit for digit.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs, reason = "a test may fail")]

use gizi::Decimal;
use gizi::balance::{ServedMeal, Standard, judge_meal};
use gizi::cost::{
    Buying, CostRate, CostRates, CostSettings, PriceChange, PriceEffect, PriceScenario, PriceTarget, calculate_cost,
    compare_scenarios,
};
use gizi::ingredient::{FoodCategory, FoodMeasure, Ingredient, Pack, Price, PurchaseForm, WeightBasis};
use gizi::interchange::{TablesPer, procurement_tables, production_tables};
use gizi::locale::Language;
use gizi::menu::{Catalog, MealType, Menu, MenuIngredient, MenuKind, MenuOptions, Portion};
use gizi::message::MessageTable;
use gizi::money::{Currency, Money};
use gizi::nutrient::Composition;
use gizi::nutrition::{calculate_contributions, calculate_nutrition};
use gizi::plan::{
    Assignment, DayRange, MenuPlan, PlannedPortions, ProcurementOptions, ProductionOptions, ServingOptions,
    plan_report, plan_servings, plan_totals, procurement, production_sheet,
};
use gizi::program::{NutritionProgram, ProgramAudience, ProgramType};
use gizi::quantity::{Quantity, UnitTable};
use gizi::view::{cost_panel, nutrition_panel};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Debug;

const MONDAY: Date = date(2026, 1, 12);

fn same<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let json = serde_json::to_string(value).unwrap();
    assert_eq!(&gizi::validation::read_json::<T>(&json).unwrap(), value, "{json}");
    assert_eq!(&serde_json::from_str::<T>(&json).unwrap(), value, "{json}");
}

/// Numbers that divide into no end of digits.
#[derive(Debug, Clone)]
struct Odd {
    servings: u32,
    edible: u32,
    per: u32,
    price: u32,
    piece: u32,
    quantity: u32,
    percent: u32,
}

fn odd() -> impl Strategy<Value = Odd> {
    let small = (1_u32..70, 1_u32..=100, 1_u32..20, 1_u32..100_000);
    (small, 1_u32..300, 1_u32..9_999, 1_u32..99).prop_map(
        |((servings, edible, per, price), piece, quantity, percent)| Odd {
            servings,
            edible,
            per,
            price,
            piece,
            quantity,
            percent,
        },
    )
}

fn money(amount: u32) -> Money {
    Money::new(amount.into(), Currency::new("IDR").unwrap())
}

fn catalog(odd: &Odd) -> Catalog {
    let mut egg = Ingredient::new("telur", "Telur", FoodCategory::Egg).unwrap();
    egg.edible_portion_percent = Some(odd.edible.into());
    egg.composition =
        Composition::known(&[("energy_kcal", 154.0), ("protein_g", 1.0 / 3.0), ("iron_mgg", 2.0)]).unwrap();
    egg.measures.push(FoodMeasure {
        unit: "piece".to_owned(),
        grams: odd.piece.into(),
        basis: WeightBasis::AsPurchased,
        millilitres: None,
        source: String::new(),
    });
    let price = Price {
        date: MONDAY,
        amount: money(odd.price),
        per: Quantity::whole(odd.per, "piece"),
        supplier: None,
        region: None,
        source: String::new(),
    };
    egg.purchase_forms.push(PurchaseForm {
        id: "biasa".parse().unwrap(),
        name: "Biasa".to_owned(),
        edible_portion_percent: None,
        packs: vec![Pack { content: Quantity::whole(odd.per, "piece"), minimum: 1 }],
        prices: vec![price],
    });
    let mut dish = Menu::new("dadar", "Telur dadar", MenuKind::Dish).unwrap();
    dish.servings = odd.servings.into();
    let quantity = Quantity::new(Decimal::new(odd.quantity.into(), 1), "g").unwrap();
    dish.ingredients.push(MenuIngredient::ingredient("1", "telur", &quantity).unwrap());
    let mut tray = Menu::new("nampan", "Nampan", MenuKind::Tray).unwrap();
    tray.ingredients.push(MenuIngredient::menu("1", "dadar", &Quantity::whole(1, "serving")).unwrap());
    tray.portions.push(Portion { key: "small".parse().unwrap(), factor: Decimal::new(odd.percent.into(), 2) });
    let mut catalog = Catalog::standard().unwrap();
    catalog.add_ingredient(egg).unwrap();
    catalog.add_menu(dish).unwrap();
    catalog.add_menu(tray).unwrap();
    catalog
}

fn settings() -> CostSettings {
    let labour = CostRate::Shared { amount: money(4_650_001), servings: 3_001.into() };
    let rates = CostRates { labour: Some(labour), ..CostRates::default() };
    CostSettings { rates, ..CostSettings::new(Currency::new("IDR").unwrap(), MONDAY) }
}

fn meals() -> Vec<Assignment> {
    let mut meal = Assignment::new("1", "plan", MONDAY, MealType::Lunch, "nampan").unwrap();
    meal.audience = Some("sd_4_6".parse().unwrap());
    meal.portions = [(None, 601), (Some("small"), 7)]
        .map(|(size, count): (Option<&str>, u32)| PlannedPortions {
            portion: size.map(|it| it.parse().unwrap()),
            count,
        })
        .to_vec();
    vec![meal]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn what_is_calculated_of_a_menu(odd in odd()) {
        let catalog = catalog(&odd);
        let (table, options) = (MessageTable::standard().unwrap(), MenuOptions::default());
        for menu in catalog.menus() {
            let nutrition = calculate_nutrition(menu, &catalog, &options).unwrap();
            prop_assert!(!nutrition.warnings.is_empty(), "a slip in the key of a nutrient is told");
            same(&nutrition);
            same(&calculate_contributions(menu, &catalog, &options).unwrap());
            let mut settings = settings();
            let cost = calculate_cost(menu, &catalog, &options, &settings).unwrap();
            same(&cost);
            settings.buying = Some(Buying::default());
            same(&calculate_cost(menu, &catalog, &options, &settings).unwrap());
            let standard = Standard::built_in("mbg-2026").unwrap();
            let meal = ServedMeal::of_menu(menu, &catalog, &options, 601).unwrap();
            same(&meal);
            let report = judge_meal(&meal, &standard, &"sd_4_6".parse().unwrap()).unwrap();
            same(&report);
            same(&nutrition_panel(&nutrition, Some(&report), &table, Language::Id));
            same(&cost_panel(&cost, &[], &catalog, &table, Language::Id).unwrap());
            let change = PriceChange {
                target: PriceTarget::All,
                effect: PriceEffect::Percent { percent: odd.percent.into() },
            };
            let scenario = PriceScenario { name: "naik".to_owned(), changes: vec![change] };
            same(&compare_scenarios(std::slice::from_ref(menu), &catalog, &options, &settings, &[scenario]).unwrap());
        }
        let units = UnitTable::standard().unwrap();
        let spoons = Quantity::new(odd.quantity.into(), "g").unwrap();
        same(&units.convert(&spoons, "lb").or_else(|_| units.convert(&spoons, "kg")).unwrap());
        same(&Quantity { amount: Decimal::ONE / Decimal::from(odd.servings), unit: "kg".to_owned() });
        same(&money(odd.price).divided_by(odd.servings.into()).unwrap());
    }

    #[test]
    fn what_is_calculated_of_a_plan(odd in odd()) {
        let catalog = catalog(&odd);
        let (meals, settings) = (meals(), settings());
        let day = DayRange { first: MONDAY, last: MONDAY };
        let table = MessageTable::standard().unwrap();
        let list = procurement(&day, &meals, &catalog, &settings, &ProcurementOptions::default()).unwrap();
        same(&list);
        // What is left over of one list is stock of the next.
        let options = ProcurementOptions { stock: list.left_over.clone(), ..ProcurementOptions::default() };
        same(&options);
        same(&procurement(&day, &meals, &catalog, &settings, &options).unwrap());
        let mut program = NutritionProgram::new("mbg", "MBG", ProgramType::SchoolFeeding, MONDAY).unwrap();
        let audience = "sd_4_6".parse().unwrap();
        program.audiences.push(ProgramAudience { audience, heads: 608, special_diets: Vec::new() });
        let sheet = production_sheet(MONDAY, &program, &meals, &catalog, &ProductionOptions::standard().unwrap()).unwrap();
        same(&sheet);
        same(&procurement_tables(&list, TablesPer::Delivery, catalog.units(), &table, Language::Id).unwrap());
        same(&production_tables(&sheet, &table, Language::Id));
        let standard = Standard::built_in("mbg-2026").unwrap();
        let options = ServingOptions { cost: settings, fortified: false, choices: Vec::new() };
        let served = plan_servings(&day, &meals, &program, &catalog, &standard, &options).unwrap();
        same(&served);
        same(&plan_totals(&served).unwrap());
        let plan = MenuPlan::new("plan", "mbg", "Rencana", MONDAY, MONDAY).unwrap();
        same(&plan_report(&plan, &meals, &program, &catalog, &standard, &options).unwrap());
    }
}
