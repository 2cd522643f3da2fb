use super::*;

const FOOD: &str = "\"fdc_id\",\"data_type\",\"description\",\"food_category_id\",\"publication_date\"\n\
    \"900001\",\"foundation_food\",\"Example tofu, firm\",\"16\",\"2023-04-20\"\n\
    \"900002\",\"market_acquisition\",\"Tofu, store 1\",\"16\",\"2023-04-20\"\n\
    \"900003\",\"sr_legacy_food\",\"Example egg\",\"1\",\"2019-04-01\"\n";
const NUTRIENT: &str = "\"id\",\"name\",\"unit_name\",\"nutrient_nbr\",\"rank\"\n\
    \"1003\",\"Protein\",\"G\",\"203\",\"600\"\n\
    \"1008\",\"Energy\",\"KCAL\",\"208\",\"300\"\n\
    \"2047\",\"Energy (Atwater General Factors)\",\"KCAL\",\"957.0\",\"280\"\n\
    \"2048\",\"Energy (Atwater Specific Factors)\",\"KCAL\",\"958\",\"290\"\n\
    \"1210\",\"Tryptophan\",\"G\",\"501\",\"16300\"\n\
    \"1104\",\"Vitamin A, IU\",\"IU\",\"318\",\"7500\"\n";
const GROUPS: &str = "\"id\",\"code\",\"description\"\n\"16\",\"1600\",\"Legumes and Legume Products\"\n";

fn read(amounts: &str, strictness: Strictness) -> FoodTableReading {
    let amounts = format!("id,fdc_id,nutrient_id,amount\n{amounts}");
    let groups = Some(GROUPS.as_bytes());
    read_food_data_central(FOOD.as_bytes(), NUTRIENT.as_bytes(), amounts.as_bytes(), groups, strictness).unwrap()
}

#[test]
fn the_files_of_a_download_become_foods() {
    let reading = read(
        "1,900001,1003,17.3\n2,900001,2047,140\n3,900001,2048,144\n4,900001,1210,0.235\n5,900002,1003,17\n\
         6,900001,1104,5\n7,900003,1008,143\n8,900003,2048,150\n9,900003,203,12.56\n10,900003,1210,\n",
        Strictness::Strict,
    );
    assert_eq!(places(&reading.problems), []);
    let [tofu, egg] = reading.ingredients.as_slice() else { panic!("{reading:?}") };
    assert_eq!((tofu.id.as_str(), tofu.category), ("fdc-900001", FoodCategory::Legume));
    // No total energy: the specific Atwater sum beats the general one, whatever comes first.
    assert_eq!(*tofu.composition.get("energy_kcal"), known(144.0));
    assert_eq!(*tofu.composition.get("tryptophan_mg"), known(235.0));
    assert_eq!(tofu.composition.values.len(), 3);
    assert_eq!(*egg.composition.get("energy_kcal"), known(143.0));
    // Named by its number 203 instead of its id 1003.
    assert_eq!(*egg.composition.get("protein_g"), known(12.56));
    assert_eq!(*egg.composition.get("tryptophan_mg"), CompositionValue::Missing);
}

#[test]
fn a_bad_amount_names_its_file_and_keeps_its_food_out() {
    let amounts = "1,900001,1003,-0.4\n2,900003,1003,12.5\n3,900003,1003,12.6\n";
    let reading = read(amounts, Strictness::Strict);
    let expected = [(2, "amount", CellFault::Negative), (4, "nutrient_id", CellFault::Duplicate)];
    assert_eq!(places(&reading.problems), expected);
    assert_eq!(reading.problems[0].table, "food_nutrient.csv");
    assert!(reading.ingredients.is_empty());
    let reading = read("1,900001,1003,-0.4\n2,900003,1003,12.5\n", Strictness::Lenient);
    let ids: Vec<_> = reading.ingredients.iter().map(|food| food.id.as_str()).collect();
    assert_eq!(ids, ["fdc-900003"]);
}

#[test]
fn a_file_in_the_wrong_place_is_named() {
    let swapped = read_food_data_central(NUTRIENT.as_bytes(), NUTRIENT.as_bytes(), b"", None, Strictness::Strict);
    assert_eq!(swapped.unwrap_err().message(), "food.csv has no column `fdc_id`");
}
