//! Readers of delimited files.

use super::EMPTY;
use gizi::Result;
use gizi::interchange::{
    FoodTableMapping, FoodTableReading, NutrientColumn, PriceListMapping, Strictness, apply_prices,
    read_food_data_central, read_food_table, read_price_list,
};
use gizi::money::Currency;
use gizi::quantity::NumberFormat;
use std::sync::LazyLock;

/// A user's own table, in both number formats.
pub fn food_table(bytes: &[u8]) -> bool {
    let mut mapping = FoodTableMapping::new("own", "code", "name");
    mapping.nutrients = NutrientColumn::named_by_key(&["energy_kcal", "iron_mg"]).unwrap();
    mapping.grams_column = Some("grams".to_owned());
    let point = reads(bytes, &mapping);
    let comma = reads(bytes, &FoodTableMapping { number_format: NumberFormat::Comma, ..mapping.clone() });
    mapping.grams_column = None;
    reads(bytes, &mapping) || point || comma
}

/// TKPI.
pub fn tkpi(bytes: &[u8]) -> bool {
    static MAPPING: LazyLock<FoodTableMapping> = LazyLock::new(|| FoodTableMapping::tkpi().unwrap());
    reads(bytes, &MAPPING)
}

/// The USDA Standard Reference.
pub fn usda_sr(bytes: &[u8]) -> bool {
    static MAPPING: LazyLock<FoodTableMapping> = LazyLock::new(|| FoodTableMapping::usda_standard_reference().unwrap());
    reads(bytes, &MAPPING)
}

/// The ingredients of FNDDS.
pub fn fndds(bytes: &[u8]) -> bool {
    static MAPPING: LazyLock<FoodTableMapping> = LazyLock::new(|| FoodTableMapping::fndds_ingredients().unwrap());
    reads(bytes, &MAPPING)
}

/// IFCT.
pub fn ifct(bytes: &[u8]) -> bool {
    static MAPPING: LazyLock<FoodTableMapping> = LazyLock::new(|| FoodTableMapping::ifct().unwrap());
    reads(bytes, &MAPPING)
}

/// FoodData Central: its files after each other, with a line of `====` between.
pub fn food_data_central(bytes: &[u8]) -> bool {
    const BETWEEN: &[u8] = b"\n====\n";
    let mut files = Vec::new();
    let mut rest = bytes;
    while let Some(place) = rest.windows(BETWEEN.len()).position(|window| window == BETWEEN) {
        let (file, after) = rest.split_at(place);
        files.push(file);
        rest = after.strip_prefix(BETWEEN).unwrap();
    }
    files.push(rest);
    let file = |place: usize| files.get(place).copied();
    let required = |place: usize| file(place).unwrap_or_default();
    let read = |strictness| read_food_data_central(required(0), required(1), required(2), file(3), strictness);
    holds(read(Strictness::Strict), read(Strictness::Lenient))
}

fn reads(bytes: &[u8], mapping: &FoodTableMapping) -> bool {
    let read = |strictness| read_food_table(bytes, mapping, strictness);
    holds(read(Strictness::Strict), read(Strictness::Lenient))
}

/// Strict is lenient or nothing, and every food that is read is possible. Returns whether one was read.
fn holds(strict: Result<FoodTableReading>, lenient: Result<FoodTableReading>) -> bool {
    let (Ok(strict), Ok(lenient)) = (&strict, &lenient) else {
        assert_eq!(strict.as_ref().err(), lenient.as_ref().err());
        return false;
    };
    assert_eq!(strict.problems, lenient.problems);
    assert!(strict.problem_count as usize >= strict.problems.len());
    assert!(strict.problems.is_empty() || strict.ingredients.is_empty());
    if strict.problems.is_empty() {
        assert_eq!(strict.ingredients, lenient.ingredients);
    }
    if !lenient.ingredients.is_empty() {
        let mut catalog = EMPTY.clone();
        lenient.ingredients.iter().for_each(|food| catalog.add_ingredient(food.clone()).unwrap());
    }
    !strict.ingredients.is_empty()
}

/// Price lists of both layouts; what is read can be put on foods and costs something.
pub fn price_list(bytes: &[u8]) -> bool {
    let mut read_any = false;
    let rupiah = Currency::new("IDR").unwrap();
    for mapping in [PriceListMapping::own("list", rupiah), PriceListMapping::commodities("panel", rupiah)] {
        let read = |strictness| read_price_list(bytes, &mapping, EMPTY.units(), strictness);
        let (Ok(strict), Ok(lenient)) = (read(Strictness::Strict), read(Strictness::Lenient)) else { continue };
        assert_eq!(strict.problems, lenient.problems);
        assert!(strict.problems.is_empty() || strict.prices.is_empty());
        assert!(lenient.prices.iter().all(|row| row.price.amount.amount > 0.into() && row.price.per.amount > 0.into()));
        let priced = apply_prices(Vec::new(), &lenient.prices, &[]).unwrap();
        assert_eq!(priced.unmatched.len(), lenient.prices.len());
        read_any |= !strict.prices.is_empty();
    }
    read_any
}
