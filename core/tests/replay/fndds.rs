//! Sixty dishes of a national food survey, against the values their agency published.

use super::given::{file, ingredient};
use gizi::menu::{Catalog, Menu, MenuOptions};
use gizi::nutrition::{CookedFood, MenuLines, NutrientTable, calculate_nutrition};
use serde_json::{Value, json};

/// More than this many units of the last published decimal is a miss: half for the rounding of the result, the rest
/// for nested foods, whose values are published rounded.
const TOLERANCE: f64 = 1.1;

struct Survey {
    catalog: Catalog,
    nutrients: Vec<String>,
    decimals: Vec<i32>,
    dishes: Vec<Value>,
}

fn survey() -> Survey {
    let file = file("fndds_dishes.json");
    let list = |key: &str| file[key].as_array().unwrap().clone();
    let nutrients: Vec<String> = list("nutrients").iter().map(|key| key.as_str().unwrap().to_owned()).collect();
    let mut catalog = Catalog::standard().unwrap();
    for food in list("ingredients") {
        let amounts = food["per100g"].as_array().unwrap().iter();
        let composition: serde_json::Map<String, Value> =
            nutrients.iter().cloned().zip(amounts.cloned()).filter(|(_, amount)| !amount.is_null()).collect();
        let short = json!({"id": food["id"], "name": food["name"], "category": "OTHER", "composition": composition});
        catalog.add_ingredient(ingredient(&short)).unwrap();
    }
    let decimals = list("decimals").iter().map(|places| places.as_i64().unwrap() as i32).collect();
    Survey { catalog, nutrients, decimals, dishes: list("dishes") }
}

fn menu(dish: &Value) -> Menu {
    let lines = dish["lines"].as_array().unwrap().iter().enumerate().map(|(place, line)| {
        json!({"id": (place + 1).to_string(), "ingredientId": line["ingredientId"], "quantity": line["grams"],
               "unit": "g", "retentionCode": line["retentionCode"]})
    });
    let lines: Vec<Value> = lines.collect();
    let menu = json!({"id": dish["id"], "menuName": dish["name"],
                      "moistureChangePercent": dish["moistureChangePercent"], "ingredients": lines});
    serde_json::from_value(menu).unwrap()
}

#[test]
fn sixty_dishes_agree_with_their_published_values() {
    let survey = survey();
    assert_eq!(survey.dishes.len(), 60);
    let mut values = 0;
    for dish in &survey.dishes {
        let nutrition = calculate_nutrition(&menu(dish), &survey.catalog, &MenuOptions::reference()).unwrap();
        let published = dish["published"].as_array().unwrap();
        for ((key, places), published) in survey.nutrients.iter().zip(&survey.decimals).zip(published) {
            let Some(published) = published.as_f64() else { continue };
            let computed = nutrition.total(key).unwrap().per_100g.unwrap().known().unwrap();
            let units = (computed - published).abs() * 10f64.powi(*places);
            assert!(units <= TOLERANCE, "{}, {key}: {computed} is {units} units from {published}", dish["name"]);
            values += 1;
        }
    }
    assert!(values > 3_500, "only {values} values were compared");
}

#[test]
fn bulk_sums_have_the_bits_of_the_single_path() {
    let survey = survey();
    let menus: Vec<Menu> = survey.dishes.iter().map(menu).collect();
    let (mut foods, mut lines) = (Vec::new(), MenuLines::default());
    for (place, menu) in menus.iter().enumerate() {
        for line in &menu.ingredients {
            let ingredient_id = line.ingredient_id.as_ref().unwrap().to_string();
            foods.push(CookedFood { ingredient_id, retention_code: line.retention_code });
            lines.menu.push(place as u32);
            lines.food.push(foods.len() as u32 - 1);
            lines.grams.push(gizi::quantity::decimal::to_f64(line.quantity.unwrap()));
        }
    }
    let table = NutrientTable::new(&survey.catalog, &foods).unwrap();
    let bulk = table.sum(menus.len() as u32, &lines).unwrap();
    let gaps = bulk.gaps.as_ref().unwrap();
    let width = bulk.nutrients.len();
    // Water follows the moisture change of a dish, which columns of lines do not carry.
    let water = bulk.nutrients.iter().position(|key| key.as_str() == "water_g").unwrap();
    for (place, menu) in menus.iter().enumerate() {
        let single = calculate_nutrition(menu, &survey.catalog, &MenuOptions::reference()).unwrap();
        for (k, total) in single.totals.iter().enumerate().filter(|(k, _)| *k != water) {
            let cell = place * width + k;
            assert_eq!(bulk.low[cell].to_bits(), total.batch.low.to_bits(), "{} {}", menu.menu_name, total.nutrient);
            assert_eq!(gaps.high[cell].to_bits(), total.batch.high.unwrap().to_bits(), "{}", total.nutrient);
            assert!((gaps.coverage[cell] - total.coverage).abs() < 1e-12);
        }
    }
    #[cfg(feature = "rayon")]
    assert_eq!(table.sum_parallel(menus.len() as u32, &lines).unwrap(), bulk);
}

/// SHA-256 over the big-endian bits of every serving's ends, in the order of dishes and nutrients. Every language computes
/// it from the values that crossed and finds the same.
#[test]
fn every_language_gets_these_bits() {
    use sha2::{Digest, Sha256};
    let survey = survey();
    let mut digest = Sha256::new();
    for dish in &survey.dishes {
        for total in calculate_nutrition(&menu(dish), &survey.catalog, &MenuOptions::reference()).unwrap().totals {
            digest.update(total.serving.low.to_be_bytes());
            digest.update(total.serving.high.unwrap().to_be_bytes());
        }
    }
    let found: String = digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    let path = format!("{}/testdata/vectors/fndds_bits.sha256", env!("CARGO_MANIFEST_DIR"));
    assert_eq!(found, std::fs::read_to_string(path).unwrap().trim());
}
