use super::*;
use crate::ingredient::{Allergen, DietStatus};
use crate::menu::{Catalog, Menu, MenuIngredient, MenuKind, MenuOptions};
use crate::nutrient::{Basis, GapReason, NutrientRegistry};
use crate::nutrition::{Nutrition, calculate_nutrition};
use crate::quantity::{Decimal, Dimension, Quantity};
use jiff::civil::date;
use std::collections::HashSet;

fn food(id: &str) -> Ingredient {
    reference_foods().unwrap().into_iter().find(|food| food.id.as_str() == id).unwrap()
}

#[test]
fn all_reference_foods_are_whole() {
    let foods = reference_foods().unwrap();
    assert_eq!(foods.len(), 223);
    let ids: HashSet<_> = foods.iter().map(|food| food.id.as_str()).collect();
    assert_eq!(ids.len(), 223);
    let registry = NutrientRegistry::standard().unwrap();
    let units = UnitTable::standard().unwrap();
    let allergens: HashSet<_> = Allergen::standard().unwrap().into_iter().map(|allergen| allergen.code).collect();
    for food in &foods {
        food.check().unwrap();
        let source = food.composition.source.as_ref().unwrap();
        assert!(!source.table.is_empty() && !source.code.is_empty() && !source.description.is_empty(), "{}", food.id);
        for value in &food.composition.values {
            registry.get(value.nutrient.as_str()).unwrap();
        }
        for statement in &food.allergens {
            assert!(statement.allergen == "*" || allergens.contains(&statement.allergen), "{}", statement.allergen);
        }
        let measures: HashSet<_> = food.measures.iter().map(|measure| units_key(&units, &measure.unit)).collect();
        assert_eq!(measures.len(), food.measures.len(), "{}: a unit twice is never looked at", food.id);
        assert!(food.plant.is_some() && food.retention_group.is_some(), "{}", food.id);
        assert!(food.aliases.iter().all(|alias| !alias.is_empty()), "{}", food.id);
        assert!(food.measures.iter().all(|measure| !measure.source.is_empty()), "{}", food.id);
        assert!(food.yields.iter().all(|found| !found.source.is_empty()), "{}", food.id);
    }
    // Two fruits have fewer values in the table itself.
    let rich = foods.iter().filter(|food| food.composition.values.len() >= 25).count();
    assert_eq!(rich, 221);
}

/// The key where the standard set has the unit, else the word itself (`gelas` stands in the Indonesian sets).
fn units_key(units: &UnitTable, unit: &str) -> String {
    units.unit(unit).map_or_else(|_| unit.to_owned(), |unit| unit.key.clone())
}

#[test]
fn a_reference_food_carries_its_facts() {
    let egg = food("telur-ayam");
    assert_eq!((egg.category, egg.plant, egg.vegetarian.status), (FoodCategory::Egg, Some(false), DietStatus::Yes));
    assert_eq!(egg.edible_portion_percent, Some(88.into()));
    assert_eq!(egg.allergen("EGG"), crate::ingredient::AllergenPresence::Contains);
    assert_eq!(egg.allergen("SOY"), crate::ingredient::AllergenPresence::Free);
    let rice = food("beras-putih");
    assert_eq!(
        (rice.name.as_str(), rice.aliases[0].as_str()),
        ("Beras putih, mentah", "Rice, white, long-grain, raw, unenriched")
    );
    assert_eq!(rice.density.unwrap().grams_per_ml.to_string(), "0.782");
    assert_eq!(rice.yields[0].factor.to_string(), "2.8");
}

#[test]
fn every_spoon_and_cup_of_a_food_is_reached_from_every_set() {
    let mut reached = 0;
    for set in ["us", "metric", "indonesia", "indonesia-urt"] {
        let units = UnitTable::with_sets(&["si", "count", set]).unwrap();
        for food in reference_foods().unwrap() {
            if food.density.is_none() && food.measures.iter().all(|measure| measure.millilitres.is_none()) {
                continue;
            }
            for unit in units.units().iter().filter(|unit| unit.dimension == Dimension::Volume) {
                let grams = food.weigh_one(&unit.key, &units).unwrap().grams;
                let density = grams / unit.factor;
                // From crumbled leaves to honey; the exchange lists' teaspoon of oil is the heaviest.
                assert!(
                    density > Decimal::new(1, 1) && density <= Decimal::new(15, 1) + Decimal::new(1, 9),
                    "{} {}: {density}",
                    food.id,
                    unit.key
                );
                reached += 1;
            }
        }
    }
    assert!(reached > 2000, "{reached}");
}

#[test]
fn a_measured_tablespoon_weighs_an_indonesian_one() {
    let pepper = food("lada-putih");
    assert_eq!(pepper.density, None);
    let weigh =
        |set: &str, unit: &str| pepper.weigh_one(unit, &UnitTable::with_sets(&["si", set]).unwrap()).unwrap().grams;
    // USDA: 1 US tablespoon of ground pepper weighs 7.1 g. The food says 14.786765 ml, to six places:
    // 7.1 × 15 / 14.786765 and 7.1 × 10 / 14.786765.
    assert_eq!(weigh("us", "tbsp").to_string(), "7.1");
    assert_eq!(weigh("indonesia", "sdm").round_dp(9).to_string(), "7.202386729");
    assert_eq!(weigh("indonesia-urt", "sdm").round_dp(9).to_string(), "4.801591153");
    // A reference food survives its JSON, the spoon too.
    let json = serde_json::to_string(&pepper).unwrap();
    assert_eq!(serde_json::from_str::<Ingredient>(&json).unwrap(), pepper);
}

#[test]
fn programmes_stand_at_the_foods_they_fortify() {
    let programmes = |id: &str| food(id).fortifications;
    let flour = programmes("tepung-terigu");
    assert_eq!(flour.len(), 5);
    assert_eq!((flour[0].nutrient.as_str(), flour[0].minimum_per_100g), ("iron_mg", 5.0));
    assert_eq!(programmes("garam-beryodium")[0].minimum_per_100g, 1779.0);
    assert_eq!(programmes("minyak-sawit").len(), 4);
    assert_eq!(reference_foods().unwrap().iter().filter(|food| !food.fortifications.is_empty()).count(), 3);
}

#[test]
fn a_programme_proves_the_least_and_leaves_the_most_open() {
    let amount = |food: &Ingredient, key: &str| match food.composition.get(key) {
        CompositionValue::Known { amount } => *amount,
        other => panic!("{key}: {other:?}"),
    };
    let contains = |id: &str, grams: u32| {
        let mut catalog = Catalog::standard().unwrap();
        catalog.add_ingredient(food(id)).unwrap();
        let mut menu = Menu::new("m", "M", MenuKind::Preparation).unwrap();
        menu.ingredients.push(MenuIngredient::ingredient("1", id, &Quantity::whole(grams, "g")).unwrap());
        let mut options = MenuOptions::reference();
        (options.date, options.fortified) = (Some(date(2026, 9, 1)), true);
        calculate_nutrition(&menu, &catalog, &options).unwrap()
    };
    let level = GapReason::FortificationLevelMissing;
    let proves = |nutrition: &Nutrition, key: &str, low: f64, high: f64| {
        let total = nutrition.total(key).unwrap();
        assert!((total.serving.low - low).abs() < 1e-9, "{key}: {total:?}");
        assert!((total.serving.high.unwrap() - high).abs() < 1e-3, "{key}: {total:?}");
        assert_eq!((total.basis, total.gaps[0].reason), (Basis::Physical, level), "{key}");
        assert_eq!(total.serving_estimate_high, None, "{key}");
    };
    // 1 g of salt: 30 mg KIO3/kg, of which 59.30 % is iodine. No table has a value: only physics bounds it above.
    proves(&contains("garam-beryodium", 1), "iodine_ug", 17.79, 1e6);
    // What the table states of a sum is outdated when a part of it is raised: 26 native + 200 added, or more.
    let native = amount(&food("tepung-terigu"), "folate_food_ug");
    let flour = contains("tepung-terigu", 100);
    proves(&flour, "iron_mg", 5.0, 1e5);
    proves(&flour, "folate_total_ug", native + 200.0, 1e8);
    proves(&flour, "folate_dfe_ug", native + 1.7 * 200.0, 1e8);
    assert_eq!(flour.serving("protein_g").unwrap().known(), Some(amount(&food("tepung-terigu"), "protein_g")));
    // 45 IU/g may be β-carotene: 27 µg/g, or 4.5 µg RE and 2.25 µg RAE. How much of it is retinol nobody says.
    let oil = contains("minyak-sawit", 10);
    assert_eq!(amount(&food("minyak-sawit"), "vit_a_rae_ug"), 0.0);
    for (key, low) in [("vit_a_re_ug", 45.0), ("vit_a_rae_ug", 22.5), ("retinol_ug", 0.0), ("carotene_beta_ug", 0.0)] {
        proves(&oil, key, low, 1e7);
    }
}

#[test]
fn foods_without_a_source_are_listed() {
    let foods = foods_without_source().unwrap();
    assert_eq!(foods.len(), 66);
    assert!(foods.iter().all(|food| !food.what_to_look_up.is_empty() && !food.why.is_empty()));
    let names: HashSet<_> = reference_foods().unwrap().into_iter().map(|food| food.name).collect();
    assert!(foods.iter().all(|food| !names.contains(&food.name_id)));
}

#[test]
fn every_reference_food_is_a_valid_ingredient() {
    for food in reference_foods().unwrap() {
        assert_eq!(crate::ingredient::validate_ingredient(&food), vec![], "{}", food.name);
    }
}
