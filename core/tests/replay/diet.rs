use super::given::{catalog, file, options};
use gizi::ingredient::Allergen;
use gizi::menu::derive_diet;
use serde_json::{Value, json};

#[test]
fn derive_diet_agrees_with_the_vectors() {
    for case in file("derive_diet.json")["cases"].as_array().unwrap() {
        let (given, name) = (&case["given"], case["name"].as_str().unwrap());
        let catalog = catalog(given);
        let asked: Vec<&str> =
            given["allergens"].as_array().unwrap().iter().map(|code| code.as_str().unwrap()).collect();
        let mut allergens = Allergen::standard().unwrap();
        allergens.retain(|allergen| asked.contains(&allergen.code.as_str()));
        allergens.sort_by_key(|allergen| asked.iter().position(|code| *code == allergen.code));
        let menu = catalog.menu(given["menu"].as_str().unwrap()).unwrap();
        let diet = derive_diet(menu, &catalog, &options(given), &allergens).unwrap();
        let found: Vec<Value> = diet.allergens.iter().map(|f| json!([f.allergen, f.presence, f.ingredients])).collect();
        let found = json!({
            "allergens": found,
            "halal": [diet.halal.status, diet.halal.ingredients],
            "vegetarian": [diet.vegetarian.status, diet.vegetarian.ingredients],
        });
        assert_eq!(found, case["expected"], "{name}");
    }
}
