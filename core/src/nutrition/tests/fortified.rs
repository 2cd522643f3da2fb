//! Fortification: what a programme proves, and that both ways of summing say the same of it.

use super::*;
use crate::ingredient::{CookingMethod, Fortification};
use crate::nutrient::NutrientKey;
use jiff::civil::date;

fn layer(nutrient: &str, minimum_per_100g: f64, maximum_per_100g: Option<f64>) -> Fortification {
    Fortification {
        nutrient: NutrientKey::new(nutrient).unwrap(),
        minimum_per_100g,
        maximum_per_100g,
        valid_from: Some(date(2020, 1, 1)),
        valid_to: None,
        source: String::new(),
    }
}

fn food(id: &str, composition: &[(&str, f64)], fortifications: Vec<Fortification>) -> Ingredient {
    let mut food = Ingredient::new(id, id, FoodCategory::Cereal).unwrap();
    food.composition = Composition::known(composition).unwrap();
    food.fortifications = fortifications;
    food
}

fn holding(foods: Vec<Ingredient>) -> Catalog {
    let mut catalog = Catalog::standard().unwrap();
    foods.into_iter().for_each(|food| catalog.add_ingredient(food).unwrap());
    catalog
}

fn dish(lines: &[(&str, Decimal)]) -> Menu {
    let mut dish = Menu::new("m", "m", MenuKind::Preparation).unwrap();
    let line = |(place, (food, grams)): (usize, &(&str, Decimal))| {
        MenuIngredient::ingredient(&format!("l{place}"), food, &Quantity::new(*grams, "g").unwrap()).unwrap()
    };
    dish.ingredients = lines.iter().enumerate().map(line).collect();
    dish
}

fn on_a_day() -> MenuOptions {
    MenuOptions { date: Some(date(2026, 9, 1)), fortified: true, ..MenuOptions::reference() }
}

const PARTS: [&str; 4] = ["iron_mg", "folic_acid_ug", "retinol_ug", "carotene_beta_ug"];
const WHOLES: [&str; 4] = ["folate_total_ug", "folate_dfe_ug", "vit_a_re_ug", "vit_a_rae_ug"];

proptest! {
    /// Whatever a mill really puts in, between what it must and what it may, lies within the ends.
    #[test]
    fn the_true_content_lies_within_the_ends(
        native in prop::option::of(0.0..50.0_f64),
        folate in 0.0..50.0_f64,
        minimum in 0.0..80.0_f64,
        above in 0.0..200.0_f64,
        maximum in prop::option::of(0.0..100.0_f64),
        part in 0..PARTS.len(),
        cooked in any::<bool>(),
    ) {
        let part = PARTS[part];
        let least = native.unwrap_or(0.0).max(minimum);
        // What the programme allows is no bound for a food that naturally holds more.
        let most = maximum.map(|above| minimum + above);
        let real = most.filter(|most| *most >= least).map_or(least + above, |most| (least + above).min(most));
        let others = [("folate_food_ug", folate), ("carotene_alpha_ug", 1.0), ("cryptoxanthin_beta_ug", 2.0)];
        let parts = PARTS.iter().filter(|key| **key != part).map(|key| (*key, 3.0));
        let base: Vec<(&str, f64)> = others.into_iter().chain(parts).collect();
        let with = |amount: Option<f64>| -> Vec<(&str, f64)> {
            base.iter().copied().chain(amount.map(|amount| (part, amount))).collect()
        };
        let catalog = holding(vec![
            food("guaranteed", &with(native), vec![layer(part, minimum, most)]),
            food("real", &with(Some(real)), Vec::new()),
        ]);
        let sum = |id: &str| {
            let mut dish = dish(&[(id, 100.into())]);
            // Without a retention group, boiling keeps between none and all of it.
            dish.cooking_method = cooked.then_some(CookingMethod::Boil);
            calculate_nutrition(&dish, &catalog, &on_a_day()).unwrap()
        };
        let (proved, real) = (sum("guaranteed"), sum("real"));
        for key in PARTS.iter().chain(&WHOLES) {
            let (proved, real) = (proved.serving(key).unwrap(), real.serving(key).unwrap());
            prop_assert!(proved.low <= real.low * (1.0 + 1e-9), "{key}: {proved:?} {real:?}");
            prop_assert!(proved.high.unwrap() >= real.high.unwrap() * (1.0 - 1e-9), "{key}: {proved:?} {real:?}");
        }
    }

    /// Bulk columns and single menus agree to the last bit, with and without programmes.
    #[test]
    fn bulk_and_single_say_the_same(
        contents in prop::collection::vec((prop::option::of(0.0..90.0_f64), 0.0..60.0_f64, prop::option::of(60.0..99.0_f64)), 1..5),
        lines in prop::collection::vec((any::<prop::sample::Index>(), 1..20_000_i64), 1..12),
        fortified in any::<bool>(),
    ) {
        let foods: Vec<Ingredient> = contents
            .iter()
            .enumerate()
            .map(|(place, (native, minimum, maximum))| {
                let known: Vec<(&str, f64)> = native.iter().map(|native| ("retinol_ug", *native)).collect();
                food(&format!("f{place}"), &known, vec![layer("retinol_ug", *minimum, *maximum)])
            })
            .collect();
        let ids: Vec<String> = foods.iter().map(|food| food.id.to_string()).collect();
        let catalog = holding(foods);
        let cooked: Vec<CookedFood> =
            ids.iter().map(|id| CookedFood { ingredient_id: id.clone(), retention_code: None }).collect();
        let table = match fortified {
            true => NutrientTable::fortified(&catalog, &cooked, date(2026, 9, 1)),
            false => NutrientTable::new(&catalog, &cooked),
        };
        let picked: Vec<(usize, Decimal)> =
            lines.iter().map(|(food, tenths)| (food.index(ids.len()), Decimal::new(*tenths, 1))).collect();
        let columns = MenuLines {
            menu: vec![0; picked.len()],
            food: picked.iter().map(|(food, _)| *food as u32).collect(),
            grams: picked.iter().map(|(_, grams)| crate::quantity::decimal::to_f64(*grams)).collect(),
        };
        let bulk = table.unwrap().sum(1, &columns).unwrap();
        let dish = dish(&picked.iter().map(|(food, grams)| (ids[*food].as_str(), *grams)).collect::<Vec<_>>());
        let options = MenuOptions { fortified, ..on_a_day() };
        let single = calculate_nutrition(&dish, &catalog, &options).unwrap();
        let gaps = bulk.gaps.unwrap();
        for (place, total) in single.totals.iter().enumerate() {
            prop_assert_eq!(bulk.low[place].to_bits(), total.batch.low.to_bits(), "{}", total.nutrient);
            prop_assert_eq!(gaps.high[place].to_bits(), total.batch.high.unwrap().to_bits(), "{}", total.nutrient);
        }
    }
}

#[test]
fn a_group_estimate_says_nothing_of_what_is_added() {
    // Five cereals know their iron, so a sixth without a value gets an estimate; a fortified seventh takes it away.
    let known = (0..5).map(|place| food(&format!("f{place}"), &[("iron_mg", 1.0)], Vec::new()));
    let unknown = food("unknown", &[], Vec::new());
    let fortified = food("fortified", &[], vec![layer("iron_mg", 5.0, None)]);
    let catalog = holding(known.chain([unknown, fortified]).collect());
    let estimate = |lines: &[(&str, Decimal)]| {
        let nutrition = calculate_nutrition(&dish(lines), &catalog, &on_a_day()).unwrap();
        nutrition.total("iron_mg").unwrap().serving_estimate_high
    };
    assert_eq!(estimate(&[("f0", 100.into()), ("unknown", 100.into())]), Some(2.0));
    assert_eq!(estimate(&[("unknown", 100.into()), ("fortified", 100.into())]), None);
}
