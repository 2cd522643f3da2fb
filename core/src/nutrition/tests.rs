use super::*;
use crate::ingredient::{FoodCategory, Ingredient, RetentionTable};
use crate::menu::{Catalog, Menu, MenuIngredient, MenuKind, MenuOptions};
use crate::nutrient::{Bounds, Composition, Nutrient, NutrientKey, NutrientRegistry, NutrientValue};
use crate::quantity::{Decimal, Quantity, UnitTable};
use proptest::prelude::*;

mod fortified;

/// A line of a random menu: food, grams in tenths, and the amount of each of three nutrients or nothing.
#[derive(Debug, Clone)]
struct Line {
    tenths: i64,
    amounts: [Option<f64>; 3],
    edible: Option<u32>,
}

const KEYS: [&str; 3] = ["protein_g", "iron_mg", "vit_c_mg"];

fn line() -> impl Strategy<Value = Line> {
    let amount = prop::option::weighted(0.8, (0u32..100_000).prop_map(|n| f64::from(n) / 1000.0));
    let edible = prop::option::weighted(0.8, 1u32..=100);
    (1i64..20_000, [amount.clone(), amount.clone(), amount], edible).prop_map(|(tenths, amounts, edible)| Line {
        tenths,
        amounts,
        edible,
    })
}

fn catalog(lines: &[Line]) -> Catalog {
    let nutrients: Vec<Nutrient> = {
        let all = NutrientRegistry::standard().unwrap();
        KEYS.iter().map(|key| all.get(key).unwrap().clone()).collect()
    };
    let registry = NutrientRegistry::new(nutrients).unwrap();
    let mut catalog = Catalog::new(UnitTable::standard().unwrap(), registry, RetentionTable::default(), Vec::new());
    for (place, line) in lines.iter().enumerate() {
        let mut food = Ingredient::new(&format!("f{place}"), "food", FoodCategory::Other).unwrap();
        let known: Vec<(&str, f64)> = KEYS.iter().zip(line.amounts).filter_map(|(k, a)| Some((*k, a?))).collect();
        food.composition = Composition::known(&known).unwrap();
        food.edible_portion_percent = line.edible.map(Decimal::from);
        catalog.add_ingredient(food).unwrap();
    }
    catalog
}

fn menu(id: &str, lines: &[Line], order: impl Iterator<Item = usize>) -> Menu {
    let mut menu = Menu::new(id, id, MenuKind::Dish).unwrap();
    menu.servings = 7.into();
    menu.moisture_change_percent = Some((-10).into());
    menu.ingredients = order
        .map(|place| {
            let grams = Quantity::new(Decimal::new(lines[place].tenths, 1), "g").unwrap();
            MenuIngredient::ingredient(&format!("l{place}"), &format!("f{place}"), &grams)
                .unwrap()
                .with_basis(crate::ingredient::WeightBasis::AsPurchased)
        })
        .collect();
    menu
}

fn batch(menu: &Menu, catalog: &Catalog) -> Vec<Bounds> {
    let nutrition = calculate_nutrition(menu, catalog, &MenuOptions::reference()).unwrap();
    nutrition.totals.iter().map(|total| total.batch).collect()
}

fn near(a: &Bounds, b: &Bounds) -> bool {
    let near = |a: f64, b: f64| (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1e-9);
    near(a.low, b.low)
        && match (a.high, b.high) {
            (Some(a), Some(b)) => near(a, b),
            (a, b) => a == b,
        }
}

proptest! {
    #[test]
    fn twice_the_batch_holds_twice_as_much(lines in prop::collection::vec(line(), 1..12)) {
        let catalog = catalog(&lines);
        let once = menu("m", &lines, 0..lines.len());
        let mut doubled = once.clone();
        for line in &mut doubled.ingredients {
            line.quantity = line.quantity.map(|quantity| quantity * Decimal::TWO);
        }
        for (once, twice) in batch(&once, &catalog).iter().zip(batch(&doubled, &catalog)) {
            prop_assert!(near(&once.times(2.0), &twice), "{once:?} {twice:?}");
        }
    }

    #[test]
    fn the_order_of_lines_does_not_matter(lines in prop::collection::vec(line(), 1..12)) {
        let catalog = catalog(&lines);
        let forth = batch(&menu("m", &lines, 0..lines.len()), &catalog);
        let back = batch(&menu("m", &lines, (0..lines.len()).rev()), &catalog);
        for (forth, back) in forth.iter().zip(&back) {
            prop_assert!(near(forth, back), "{forth:?} {back:?}");
        }
    }

    #[test]
    fn nesting_changes_nothing(lines in prop::collection::vec(line(), 1..8), depth in 1usize..6, by_weight in any::<bool>()) {
        let mut catalog = catalog(&lines);
        let flat = menu("m0", &lines, 0..lines.len());
        let nutrition = calculate_nutrition(&flat, &catalog, &MenuOptions::reference()).unwrap();
        let weight = nutrition.weights.cooked.unwrap().known();
        prop_assume!(!by_weight || weight.is_some_and(|weight| !weight.is_zero()));
        catalog.add_menu(flat.clone()).unwrap();
        let mut root = flat.clone();
        for level in 1..=depth {
            let below = format!("m{}", level - 1);
            root = Menu::new(&format!("m{level}"), "nested", MenuKind::Dish).unwrap();
            root.servings = flat.servings;
            root.moisture_change_percent = Some(Decimal::ZERO);
            let all = match weight.filter(|_| by_weight) {
                Some(weight) => Quantity { amount: weight, unit: "g".to_owned() },
                None => Quantity { amount: flat.servings, unit: "serving".to_owned() },
            };
            root.ingredients = vec![MenuIngredient::menu("1", &below, &all).unwrap()];
            catalog.add_menu(root.clone()).unwrap();
        }
        for (flat, nested) in batch(&flat, &catalog).iter().zip(batch(&root, &catalog)) {
            prop_assert!(near(flat, &nested), "{flat:?} {nested:?}");
        }
    }

    #[test]
    fn losing_a_value_never_narrows_a_total(
        lines in prop::collection::vec(line(), 1..10),
        which in any::<prop::sample::Index>(),
        nutrient in 0usize..3,
    ) {
        let full = batch(&menu("m", &lines, 0..lines.len()), &catalog(&lines));
        let mut fewer = lines.clone();
        fewer[which.index(lines.len())].amounts[nutrient] = None;
        let less = batch(&menu("m", &fewer, 0..fewer.len()), &catalog(&fewer));
        for (full, less) in full.iter().zip(&less) {
            prop_assert!(less.low <= full.low);
            prop_assert!(less.high.unwrap() >= full.high.unwrap() * (1.0 - 1e-12));
        }
    }

    #[test]
    fn losing_an_edible_portion_never_narrows_a_total(lines in prop::collection::vec(line(), 1..10), which in any::<prop::sample::Index>()) {
        let full = batch(&menu("m", &lines, 0..lines.len()), &catalog(&lines));
        let mut fewer = lines.clone();
        fewer[which.index(lines.len())].edible = None;
        let less = batch(&menu("m", &fewer, 0..fewer.len()), &catalog(&fewer));
        for (full, less) in full.iter().zip(&less) {
            prop_assert!(less.low <= full.low * (1.0 + 1e-12));
            prop_assert!(less.high.unwrap() >= full.high.unwrap() * (1.0 - 1e-12));
        }
    }

    #[test]
    fn the_lines_add_up_to_the_serving(lines in prop::collection::vec(line(), 1..12)) {
        let catalog = catalog(&lines);
        let menu = menu("m", &lines, 0..lines.len());
        let nutrition = calculate_nutrition(&menu, &catalog, &MenuOptions::reference()).unwrap();
        let contributions = calculate_contributions(&menu, &catalog, &MenuOptions::reference()).unwrap();
        for (place, total) in nutrition.totals.iter().enumerate() {
            let sum = contributions.iter().fold(Bounds::ZERO, |sum, line| sum.plus(&line.nutrients[place].serving));
            prop_assert!(near(&sum, &total.serving), "{sum:?} {:?}", total.serving);
        }
    }

    #[test]
    fn an_exact_menu_has_no_interval(lines in prop::collection::vec(line(), 1..12)) {
        let known: Vec<Line> = lines
            .into_iter()
            .map(|line| Line { amounts: line.amounts.map(|a| a.or(Some(1.0))), edible: line.edible.or(Some(50)), ..line })
            .collect();
        for bounds in batch(&menu("m", &known, 0..known.len()), &catalog(&known)) {
            prop_assert_eq!(Some(bounds.low), bounds.high);
        }
    }

    #[test]
    fn fewer_nutrients_are_the_same_to_the_last_bit(
        lines in prop::collection::vec(line(), 1..12),
        order in Just((0..KEYS.len()).collect::<Vec<_>>()).prop_shuffle(),
        count in 0usize..=3,
    ) {
        let catalog = catalog(&lines);
        let foods: Vec<CookedFood> = (0..lines.len())
            .map(|place| CookedFood { ingredient_id: format!("f{place}"), retention_code: None })
            .collect();
        let all = NutrientTable::new(&catalog, &foods).unwrap();
        let picked: Vec<usize> = order.into_iter().take(count).collect();
        let keys: Vec<_> = picked.iter().map(|place| all.nutrients()[*place].clone()).collect();
        let some = all.only(&keys).unwrap();
        let columns = MenuLines {
            menu: (0..lines.len()).map(|place| u32::from(place > 3)).collect(),
            food: (0..).take(lines.len()).collect(),
            grams: lines.iter().map(|line| line.tenths as f64 / 10.0).collect(),
        };
        let (whole, part) = (all.sum(2, &columns).unwrap(), some.sum(2, &columns).unwrap());
        prop_assert_eq!(&part.nutrients, &keys);
        let column = |bulk: &BulkNutrition, place: usize| -> Vec<(f64, f64, f64)> {
            let width = bulk.nutrients.len();
            let gaps = bulk.gaps.as_ref();
            let cell = |menu: usize| menu * width + place;
            (0..2).map(|menu| (
                bulk.low[cell(menu)],
                gaps.map_or(bulk.low[cell(menu)], |gaps| gaps.high[cell(menu)]),
                gaps.map_or(1.0, |gaps| gaps.coverage[cell(menu)]),
            )).collect()
        };
        for (place, from) in picked.into_iter().enumerate() {
            prop_assert_eq!(column(&part, place), column(&whole, from));
        }
    }

    #[test]
    fn bulk_columns_never_panic(
        menus in 0u32..5,
        rows in prop::collection::vec((0u32..6, 0u32..6, any::<f64>()), 0..20),
        short in any::<bool>(),
    ) {
        let lines = vec![Line { tenths: 10, amounts: [Some(1.0), None, Some(2.0)], edible: None }; 3];
        let catalog = catalog(&lines);
        let foods: Vec<CookedFood> =
            (0..3).map(|i| CookedFood { ingredient_id: format!("f{i}"), retention_code: None }).collect();
        let table = NutrientTable::new(&catalog, &foods).unwrap();
        let mut columns = MenuLines::default();
        for (menu, food, grams) in &rows {
            columns.menu.push(*menu);
            columns.food.push(*food);
            columns.grams.push(*grams);
        }
        if short {
            columns.grams.pop();
        }
        let fits = rows.iter().all(|(menu, food, grams)| *menu < menus && *food < 3 && grams.is_finite() && *grams >= 0.0);
        prop_assert_eq!(table.sum(menus, &columns).is_ok(), fits && (!short || rows.is_empty()));
    }
}

#[test]
fn an_estimate_never_proves_anything() {
    // Five vegetables with iron between 1 and 5 mg: a sixth without a value is put at 5 mg, but proved only by physics.
    let mut catalog = Catalog::standard().unwrap();
    let vegetable = |id: &str| Ingredient::new(id, id, FoodCategory::Vegetable).unwrap();
    for (place, iron) in [1.0, 2.0, 3.0, 4.0, 5.0].into_iter().enumerate() {
        let mut food = vegetable(&format!("v{place}"));
        food.composition = Composition::known(&[("iron_mg", iron)]).unwrap();
        catalog.add_ingredient(food).unwrap();
    }
    catalog.add_ingredient(vegetable("unknown")).unwrap();
    let mut dish = Menu::new("m", "m", MenuKind::Dish).unwrap();
    let line = |id: &str, food: &str| MenuIngredient::ingredient(id, food, &Quantity::whole(100, "g")).unwrap();
    dish.ingredients = vec![line("1", "v0"), line("2", "unknown")];
    let nutrition = calculate_nutrition(&dish, &catalog, &MenuOptions::reference()).unwrap();
    let iron = nutrition.total("iron_mg").unwrap();
    assert_eq!(iron.serving, Bounds { low: 1.0, high: Some(100_001.0) });
    assert_eq!(iron.serving_estimate_high, Some(6.0));
    assert_eq!(nutrition.total("zinc_mg").unwrap().serving_estimate_high, None);
}

#[test]
fn water_cannot_fall_below_nothing() {
    let mut catalog = Catalog::standard().unwrap();
    let mut flour = Ingredient::new("tepung", "Tepung", FoodCategory::Cereal).unwrap();
    flour.composition = Composition::known(&[("water_g", 10.0)]).unwrap();
    catalog.add_ingredient(flour).unwrap();
    let mut dish = Menu::new("m", "m", MenuKind::Dish).unwrap();
    dish.moisture_change_percent = Some((-30).into());
    dish.ingredients = vec![MenuIngredient::ingredient("1", "tepung", &Quantity::whole(100, "g")).unwrap()];
    let nutrition = calculate_nutrition(&dish, &catalog, &MenuOptions::reference()).unwrap();
    assert_eq!(nutrition.serving("water_g"), Some(Bounds::ZERO));
    assert_eq!(nutrition.warnings, [NutritionWarning::WaterLossExceedsWater]);
}

#[test]
fn a_menu_larger_than_memory_is_refused() {
    let catalog = Catalog::standard().unwrap();
    let table = NutrientTable::new(&catalog, &[]).unwrap();
    let error = table.sum(u32::MAX, &MenuLines::default()).unwrap_err();
    assert_eq!(error.code(), "nutrient.too_many_menus");
    let unknown = CookedFood { ingredient_id: "tempe".to_owned(), retention_code: None };
    assert_eq!(NutrientTable::new(&catalog, &[unknown]).unwrap_err().code(), "menu.unknown_ingredient");
}

#[test]
fn a_nutrient_is_chosen_once_and_must_be_there() {
    let table = NutrientTable::new(&Catalog::standard().unwrap(), &[]).unwrap();
    let code = |keys: &[&str]| {
        let keys: Vec<_> = keys.iter().map(|key| crate::nutrient::NutrientKey::new(*key).unwrap()).collect();
        table.only(&keys).unwrap_err().code()
    };
    assert_eq!(code(&["iron_mg", "iron_mg"]), "nutrient.duplicate");
    assert_eq!(code(&["gold_mg"]), "nutrient.unknown");
}

#[test]
fn a_value_may_be_stated_as_missing() {
    let value: NutrientValue = serde_json::from_str(r#"{"nutrient":"iron_mg","value":{"state":"MISSING"}}"#).unwrap();
    assert_eq!(value.value, crate::nutrient::CompositionValue::Missing);
}

#[test]
fn a_nutrient_that_no_registry_has_is_told_with_the_nearest() {
    let mut catalog = Catalog::standard().unwrap();
    let mut food = Ingredient::new("tempe", "Tempe", FoodCategory::Legume).unwrap();
    food.composition = Composition::known(&[("iron_mgg", 2.7), ("protein_g", 20.8), ("krypton_ug", 1.0)]).unwrap();
    catalog.add_ingredient(food).unwrap();
    let mut menu = Menu::new("bacem", "Tempe bacem", MenuKind::Dish).unwrap();
    for id in ["1", "2"] {
        menu.ingredients.push(MenuIngredient::ingredient(id, "tempe", &Quantity::whole(50, "g")).unwrap());
    }
    let options = MenuOptions::default();
    let told: Vec<_> = calculate_nutrition(&menu, &catalog, &options).unwrap().warnings;
    let unknown = |nutrient: &str, near: Option<&str>| NutritionWarning::UnknownNutrient {
        ingredient_id: "tempe".parse().unwrap(),
        ingredient_name: "Tempe".to_owned(),
        nutrient: NutrientKey::new(nutrient).unwrap(),
        near: near.map(|near| NutrientKey::new(near).unwrap()),
    };
    assert_eq!(told, [unknown("iron_mgg", Some("iron_mg")), unknown("krypton_ug", None)]);
    // A registry of one's own has its nutrients, and may leave out those of the standard one.
    let own =
        Nutrient { key: NutrientKey::new("krypton_ug").unwrap(), ..catalog.registry().get("iron_mg").unwrap().clone() };
    let registry = NutrientRegistry::new(vec![own]).unwrap();
    let mut small = Catalog::new(UnitTable::standard().unwrap(), registry, RetentionTable::default(), Vec::new());
    small.add_ingredient(catalog.ingredient("tempe").unwrap().clone()).unwrap();
    assert_eq!(calculate_nutrition(&menu, &small, &options).unwrap().warnings, [unknown("iron_mgg", None)]);
}
