//! Nothing panics and nothing half-read is loaded, whatever the bytes.

use super::*;
use crate::money::Currency;
use proptest::collection::vec;
use proptest::prelude::*;

/// A valid file with some bytes replaced, inserted or cut off.
fn mutated(seed: &'static str) -> impl Strategy<Value = Vec<u8>> {
    let byte = prop_oneof![any::<u8>(), proptest::sample::select(b",;\"\n\r\t-<(.eE09\xff".to_vec())];
    vec((any::<proptest::sample::Index>(), byte, 0..3_u8), 0..12).prop_map(move |edits| {
        let mut bytes = seed.as_bytes().to_vec();
        for (place, byte, edit) in edits {
            let place = place.index(bytes.len().max(1));
            match edit {
                0 if place < bytes.len() => bytes[place] = byte,
                1 => bytes.insert(place, byte),
                _ if bytes.len() > 40 => bytes.truncate(bytes.len() - place % 7),
                _ => {}
            }
        }
        bytes
    })
}

fn holds(strict: crate::Result<FoodTableReading>, lenient: crate::Result<FoodTableReading>) {
    assert_eq!(strict.is_ok(), lenient.is_ok());
    let (Ok(strict), Ok(lenient)) = (strict, lenient) else { return };
    assert_eq!(strict.problems, lenient.problems);
    assert!(strict.problem_count as usize >= strict.problems.len());
    assert!(strict.problems.is_empty() || strict.ingredients.is_empty());
    if strict.problems.is_empty() {
        assert_eq!(strict.ingredients, lenient.ingredients);
    }
    for food in &lenient.ingredients {
        food.check().unwrap();
    }
}

const FOODS: &str =
    "code,name,energy_kcal,iron_mg\n01,\"rice, raw\",365,0.8\n02,Tempe,201,Tr\n03,\"two\nlines\",-,(0.2)\n";
const PRICES: &str =
    "date,commodity_id,commodity,unit,price_idr\n2025-11-16,35,Ayam,kg,37500\n2025-11-17,38,Minyak,l,2e4\n";
const AMOUNTS: &str = "id,fdc_id,nutrient_id,amount\n1,9,1003,17.3\n2,9,1008,140\n3,8,1008,14\n";

proptest! {
    #[test]
    fn food_tables(bytes in mutated(FOODS)) {
        let read = |strictness| read_food_table(&bytes, &small(), strictness);
        holds(read(Strictness::Strict), read(Strictness::Lenient));
    }

    #[test]
    fn the_standard_reference(bytes in mutated(include_str!("usda_sr27_excerpt.csv"))) {
        let mapping = FoodTableMapping::usda_standard_reference().unwrap();
        let read = |strictness| read_food_table(&bytes, &mapping, strictness);
        holds(read(Strictness::Strict), read(Strictness::Lenient));
    }

    #[test]
    fn food_data_central(bytes in mutated(AMOUNTS)) {
        let food = b"fdc_id,data_type,description\n9,foundation_food,tofu\n8,foundation_food,egg\n";
        let nutrient = b"id,name,unit_name,nutrient_nbr\n1003,Protein,G,203\n1008,Energy,KCAL,208\n";
        let read = |strictness| read_food_data_central(food, nutrient, &bytes, None, strictness);
        holds(read(Strictness::Strict), read(Strictness::Lenient));
        let _ = read_food_data_central(&bytes, nutrient, &bytes, Some(&bytes), Strictness::Lenient);
        let _ = read_food_data_central(food, &bytes, &bytes, None, Strictness::Lenient);
    }

    #[test]
    fn price_lists(bytes in mutated(PRICES)) {
        let mapping = PriceListMapping::commodities("panel", Currency::new("IDR").unwrap());
        let units = UnitTable::standard().unwrap();
        let read = |strictness| read_price_list(&bytes, &mapping, &units, strictness);
        if let (Ok(strict), Ok(lenient)) = (read(Strictness::Strict), read(Strictness::Lenient)) {
            prop_assert_eq!(&strict.problems, &lenient.problems);
            prop_assert!(strict.problems.is_empty() || strict.prices.is_empty());
            prop_assert!(lenient.prices.iter().all(|row| row.price.amount.amount > 0.into()));
        }
    }

    #[test]
    fn retention_tables(bytes in mutated("code,description,iron,vit_c\n1,\"a,b\",90,80\n3,c,,5.5\n")) {
        let _ = retention_factors(&bytes);
    }

    #[test]
    fn plain_noise(bytes in vec(any::<u8>(), 0..300)) {
        let read = |strictness| read_food_table(&bytes, &small(), strictness);
        holds(read(Strictness::Strict), read(Strictness::Lenient));
        let _ = retention_factors(&bytes);
    }

    /// What is written reads back, in both formats.
    #[test]
    fn writing_then_reading(names in vec("[a-zé][ -~é\n]{0,12}[a-z]", 1..8)) {
        let header = ["code", "name", "energy_kcal", "iron_mg"].map(str::to_owned);
        let row = |(code, name): (usize, &String)| CsvRow {
            cells: vec![code.to_string(), name.clone(), "15".to_owned(), String::new()],
        };
        let rows: Vec<CsvRow> = names.iter().enumerate().map(row).collect();
        for format in [NumberFormat::Point, NumberFormat::Comma] {
            let reading = strict(&write_csv(&header, &rows, format), &small());
            let read: Vec<&str> = reading.ingredients.iter().map(|food| food.name.as_str()).collect();
            let written: Vec<String> = names.iter().map(|name| name.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
            prop_assert_eq!(read, written);
        }
    }
}
