//! Checks on whole published tables, for machines that have them: `$GIZI_DATA`, or `../shared/data` beside the checkout.
//! TKPI may not be copied, so no test of the repository can hold it.

use super::*;
use std::path::PathBuf;

fn table(path: &str) -> Option<Vec<u8>> {
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/data");
    let folder = std::env::var_os("GIZI_DATA").map_or(beside, PathBuf::from);
    std::fs::read(folder.join(path)).ok()
}

fn loads(path: &str, mapping: FoodTableMapping, foods: usize) -> Option<Vec<Ingredient>> {
    let reading = read_food_table(&table(path)?, &mapping, Strictness::Strict).unwrap();
    assert_eq!((reading.problems.as_slice(), reading.ingredients.len()), (&[][..], foods), "{path}");
    Some(reading.ingredients)
}

fn amount(foods: &[Ingredient], id: &str, nutrient: &str) -> CompositionValue {
    foods.iter().find(|food| food.id.as_str() == id).unwrap().composition.get(nutrient).clone()
}

#[test]
fn tkpi_loads_whole() {
    let Some(foods) = loads("tkpi/tkpi_2017_2020.csv", FoodTableMapping::tkpi().unwrap(), 1146) else { return };
    assert_eq!(foods.iter().filter(|food| food.edible_portion_percent.is_none()).count(), 157);
}

#[test]
fn the_standard_reference_loads_whole() {
    let mapping = FoodTableMapping::usda_standard_reference().unwrap();
    let Some(foods) = loads("usda-sr/usda_sr27_abbreviated.csv", mapping, 8618) else { return };
    assert_eq!(amount(&foods, "usda-20444", "iron_mg"), CompositionValue::Known { amount: 0.8 });
}

#[test]
fn fndds_loads_whole() {
    let mapping = || FoodTableMapping::fndds_ingredients().unwrap();
    loads("fndds-2021-2023/ingredient_values_65.csv", mapping(), 1410);
    loads("fndds-2021-2023/ingredient_values_9.csv", mapping(), 1728);
    loads("fndds-2021-2023/nested_food_values_9.csv", mapping(), 179);
}

#[test]
fn ifct_loads_whole_in_milligrams() {
    let Some(foods) = loads("ifct-2017/ifct2017_subset.csv", FoodTableMapping::ifct().unwrap(), 542) else { return };
    assert_eq!(amount(&foods, "ifct-A001", "calcium_mg"), CompositionValue::Known { amount: 181.0 });
}

#[test]
fn the_price_panel_loads_whole() {
    let rupiah = crate::money::Currency::new("IDR").unwrap();
    let units = crate::quantity::UnitTable::standard().unwrap();
    for (path, rows) in [("bapanas_bandung_2025-09_2025-11", 1326), ("example_price_list_latest", 21)] {
        let Some(bytes) = table(&format!("prices-id/{path}.csv")) else { return };
        let mapping = PriceListMapping::commodities("Badan Pangan Nasional, Kota Bandung", rupiah);
        let reading = read_price_list(&bytes, &mapping, &units, Strictness::Strict).unwrap();
        assert_eq!((reading.problems.as_slice(), reading.prices.len()), (&[][..], rows), "{path}");
    }
}
