mod agreement;
mod validation;

use super::*;
use crate::nutrient::NutrientRegistry;
use crate::quantity::{Decimal, UnitTable};

fn egg() -> Ingredient {
    let mut egg = Ingredient::new("telur", "Telur", FoodCategory::Egg).unwrap();
    egg.measures.push(FoodMeasure::new("piece", 60.into(), WeightBasis::AsPurchased));
    egg.density =
        Some(Density { grams_per_ml: "1.03".parse().unwrap(), basis: WeightBasis::Edible, source: String::new() });
    egg
}

#[test]
fn one_unit_weighs_what_the_food_says() {
    let (egg, units) = (egg(), UnitTable::standard().unwrap());
    let weigh = |unit: &str| egg.weigh_one(unit, &units).map(|one| (one.grams.to_string(), one.basis));
    assert_eq!(weigh("ons").unwrap(), ("100".to_owned(), None));
    assert_eq!(weigh("butir").unwrap(), ("60".to_owned(), Some(WeightBasis::AsPurchased)));
    assert_eq!(weigh("sdm").unwrap(), ("15.45".to_owned(), Some(WeightBasis::Edible)));
    assert_eq!(weigh("siung").unwrap_err().code(), "ingredient.piece_weight_missing");
}

#[test]
fn a_measure_may_be_named_by_an_alias() {
    let units = UnitTable::standard().unwrap();
    let mut garlic = Ingredient::new("bawang", "Bawang", FoodCategory::Vegetable).unwrap();
    garlic.measures.push(FoodMeasure::new("siung", 3.into(), WeightBasis::Edible));
    assert_eq!(garlic.weigh_one("clove", &units).unwrap().grams, Decimal::from(3));
}

fn spoon_of(unit: &str, grams: &str, millilitres: Option<&str>) -> FoodMeasure {
    let millilitres = millilitres.map(|held| held.parse().unwrap());
    FoodMeasure { millilitres, ..FoodMeasure::new(unit, grams.parse().unwrap(), WeightBasis::Cooked) }
}

#[test]
fn a_spoon_weight_is_a_density() {
    let lists = UnitTable::with_sets(&["si", "count", "indonesia-urt"]).unwrap();
    let mut pepper = Ingredient::new("lada", "Lada", FoodCategory::Spice).unwrap();
    let weigh =
        |food: &Ingredient, unit: &str| food.weigh_one(unit, &lists).map(|one| (one.grams.to_string(), one.basis));
    let cooked = Some(WeightBasis::Cooked);
    // A spoon of unknown volume weighs no other spoon.
    pepper.measures = vec![spoon_of("tbsp", "9", None)];
    assert_eq!(weigh(&pepper, "sdm").unwrap_err().code(), "ingredient.density_missing");
    // 15 ml weigh 9 g, so 10 ml weigh 9 × 10 / 15 = 6 g, as cooked as the spoon was. A piece stays unknown.
    pepper.measures = vec![spoon_of("tbsp", "9", Some("15"))];
    assert_eq!(weigh(&pepper, "sdm").unwrap(), ("6".to_owned(), cooked));
    assert_eq!(weigh(&pepper, "ml").unwrap(), ("0.6".to_owned(), cooked));
    assert_eq!(weigh(&pepper, "buah").unwrap_err().code(), "ingredient.piece_weight_missing");
    // 7 g × 10 / 3 has no end: rounded once, half to even at 28 digits.
    pepper.measures = vec![spoon_of("tsp", "7", Some("3"))];
    assert_eq!(weigh(&pepper, "sdm").unwrap().0, "23.333333333333333333333333333");
    // The nearest by ratio: 10 ml are nearer to 5 ml than to 240 ml, and 100 ml nearer to 240 ml than to 5 ml.
    pepper.measures = vec![spoon_of("cup", "120", Some("240")), spoon_of("tsp", "4", Some("5"))];
    assert_eq!(weigh(&pepper, "sdm").unwrap().0, "8");
    assert_eq!(weigh(&pepper, "dl").unwrap().0, "50");
}

#[test]
fn a_measure_beats_the_density_for_its_own_spoon_only() {
    let standard = UnitTable::standard().unwrap();
    let lists = UnitTable::with_sets(&["si", "count", "indonesia-urt"]).unwrap();
    let mut sugar = egg();
    let weigh = |food: &Ingredient, units: &UnitTable| {
        let one = food.weigh_one("sdm", units).unwrap();
        (one.grams.to_string(), one.basis)
    };
    // The lists' spoon holds 10 ml, the standard one 15 ml × 1.03 g/ml.
    sugar.measures = vec![spoon_of("sdm", "11", Some("10"))];
    assert_eq!(weigh(&sugar, &lists), ("11".to_owned(), Some(WeightBasis::Cooked)));
    assert_eq!(weigh(&sugar, &standard), ("15.45".to_owned(), Some(WeightBasis::Edible)));
    // Without a density the larger spoon holds half as much again; without a volume a spoon is a spoon.
    sugar.density = None;
    assert_eq!(weigh(&sugar, &standard).0, "16.5");
    sugar.measures = vec![spoon_of("sdm", "11", None)];
    assert_eq!(weigh(&sugar, &standard).0, "11");
}

#[test]
fn impossible_facts_are_refused() {
    let refuse = |change: &dyn Fn(&mut Ingredient)| {
        let mut egg = egg();
        change(&mut egg);
        egg.check().unwrap_err().code()
    };
    let zero = Decimal::ZERO;
    assert_eq!(refuse(&|egg| egg.edible_portion_percent = Some(zero)), "ingredient.edible_portion");
    assert_eq!(refuse(&|egg| egg.edible_portion_percent = Some(101.into())), "ingredient.edible_portion");
    assert_eq!(refuse(&|egg| egg.measures[0].grams = zero), "ingredient.not_positive");
    assert_eq!(refuse(&|egg| egg.measures[0].millilitres = Some(zero)), "ingredient.not_positive");
    assert_eq!(refuse(&|egg| egg.density.as_mut().unwrap().grams_per_ml = zero), "ingredient.not_positive");
    let boil = CookingYield { method: CookingMethod::Boil, factor: zero, source: String::new() };
    assert_eq!(refuse(&|egg| egg.yields.push(boil.clone())), "ingredient.not_positive");
    for (minimum, maximum) in [(-1.0, None), (f64::NAN, None), (2.0, Some(1.0)), (2.0, Some(f64::INFINITY))] {
        let layer = Fortification {
            nutrient: crate::nutrient::NutrientKey::new("iron_mg").unwrap(),
            minimum_per_100g: minimum,
            maximum_per_100g: maximum,
            valid_from: None,
            valid_to: None,
            source: String::new(),
        };
        assert_eq!(refuse(&|egg| egg.fortifications.push(layer.clone())), "ingredient.fortification");
    }
    assert!(egg().check().is_ok());
}

#[test]
fn what_nobody_states_about_allergens_is_unknown() {
    let mut food = egg();
    assert_eq!(food.allergen("EGG"), AllergenPresence::Unknown);
    let state = |allergen: &str, presence| AllergenStatement { allergen: allergen.to_owned(), presence };
    food.allergens = vec![state("*", AllergenPresence::Free), state("EGG", AllergenPresence::Contains)];
    assert_eq!(food.allergen("EGG"), AllergenPresence::Contains);
    assert_eq!(food.allergen("MILK"), AllergenPresence::Free);
    assert_eq!(Allergen::standard().unwrap().len(), 14);
}

#[test]
fn zero_is_assumed_only_where_a_rule_speaks_of_the_food() {
    let rules = ZeroAssumption::standard().unwrap();
    let ids = |food: &Ingredient| -> Vec<String> {
        rules.iter().filter(|rule| rule.covers(food)).map(|rule| rule.nutrient.clone()).collect()
    };
    let mut food = egg();
    assert_eq!(ids(&food), [""; 0]);
    food.plant = Some(false);
    assert_eq!(ids(&food), ["fibre_g"]);
    let mut spinach = Ingredient::new("bayam", "Bayam", FoodCategory::Vegetable).unwrap();
    spinach.plant = Some(true);
    assert_eq!(ids(&spinach), ["retinol_ug", "vit_b12_ug", "cholesterol_mg"]);
    let registry = NutrientRegistry::standard().unwrap();
    assert!(rules.iter().all(|rule| registry.position(&rule.nutrient).is_some() && !rule.source.is_empty()));
}

#[test]
fn usda_retention_knows_its_codes() {
    let table = RetentionTable::usda_release_6().unwrap();
    assert_eq!(table.share(3005, "vit_c").unwrap(), 0.55);
    assert_eq!(table.share(3005, "protein").unwrap(), 1.0);
    assert_eq!(table.share(0, "vit_c").unwrap(), 1.0);
    assert_eq!(table.share(9999, "vit_c").unwrap_err().code(), "ingredient.unknown_retention");
    assert_eq!(table.code("stable", CookingMethod::Fry), Some(0));
    assert_eq!(table.code("no such group", CookingMethod::Fry), None);
}

#[test]
fn a_retention_table_is_made_again_of_what_it_holds() {
    let table = RetentionTable::usda_release_6().unwrap();
    let (factors, methods) = (table.factors(), table.methods());
    assert!(factors.is_sorted_by_key(|factor| factor.code) && factors.len() > 200 && methods.len() > 10);
    let greens = factors.iter().find(|factor| factor.code == 3005).unwrap();
    assert_eq!(greens.description, "VEG,GREENS,BOILED,WATER COVER DRAIN");
    let again = RetentionTable::new(factors.clone(), methods.clone()).unwrap();
    assert_eq!((again.factors(), again.methods()), (factors, methods));
}

#[test]
fn a_retention_table_refuses_what_is_no_percentage() {
    let factor = |percent| RetentionFactor {
        code: 1,
        description: String::new(),
        percents: vec![RetentionPercent { column: "iron".to_owned(), percent }],
    };
    for percent in [-1.0, 100.5, f64::NAN] {
        let error = RetentionTable::new(vec![factor(percent)], Vec::new()).unwrap_err();
        assert_eq!(error.code(), "ingredient.retention_percent");
    }
    let method = RetentionMethod { retention_group: "greens".to_owned(), cooking_method: CookingMethod::Boil, code: 7 };
    let error = RetentionTable::new(vec![factor(90.0)], vec![method]).unwrap_err();
    assert_eq!(error.code(), "ingredient.unknown_retention");
}

#[test]
fn wire_values_and_codes_agree() {
    for method in [CookingMethod::Raw, CookingMethod::DeepFry, CookingMethod::StirFry, CookingMethod::Reheat] {
        assert_eq!(serde_json::to_value(method).unwrap(), method.code());
    }
    for category in FoodCategory::ALL {
        assert_eq!(serde_json::to_value(category).unwrap(), category.code());
    }
}
