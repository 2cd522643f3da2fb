use super::*;

fn registry() -> NutrientRegistry {
    NutrientRegistry::standard().unwrap()
}

fn row(values: &[(&str, f64)]) -> FoodRow {
    FoodRow::new(&registry(), &Composition::known(values).unwrap(), Vec::new()).unwrap()
}

/// What one gram brings of a nutrient, and the upper end where it is not known.
fn one_gram(row: &FoodRow, key: &str) -> (f64, Option<f64>) {
    let place = registry().position(key).unwrap();
    let high = row.raw.gaps.iter().find(|gap| gap.nutrient == place).map(|gap| gap.high);
    (row.raw.low[place], high)
}

#[test]
fn the_registry_starts_with_the_ten_of_the_menu_record() {
    let registry = registry();
    let first: Vec<&str> = registry.nutrients().iter().take(10).map(|nutrient| nutrient.key.as_str()).collect();
    let ten = "energy_kcal protein_g carbohydrate_g fat_g fibre_g sodium_mg calcium_mg iron_mg vit_a_re_ug vit_c_mg";
    assert_eq!(first, ten.split(' ').collect::<Vec<_>>());
    assert!(registry.len() > 65 && !registry.is_empty());
    for nutrient in registry.nutrients() {
        let suffix = nutrient.key.as_str().rsplit('_').next().unwrap();
        assert_eq!(serde_json::to_value(nutrient.unit).unwrap(), suffix, "{}", nutrient.key);
        assert!(!nutrient.name_en.is_empty() && !nutrient.name_id.is_empty(), "{}", nutrient.key);
    }
}

#[test]
fn a_registry_can_be_extended_but_not_confused() {
    let registry = registry();
    let mut own = registry.get("iron_mg").unwrap().clone();
    assert_eq!(registry.extended(vec![own.clone()]).unwrap_err().code(), "nutrient.duplicate");
    own.key = NutrientKey::new("heme_iron_mg").unwrap();
    assert_eq!(registry.extended(vec![own]).unwrap().len(), registry.len() + 1);
    assert_eq!(registry.get("besi").unwrap_err().code(), "nutrient.unknown");
    for key in ["", "Iron", "iron mg", &"x".repeat(65)] {
        assert_eq!(NutrientKey::new(key).unwrap_err().code(), "nutrient.malformed_key", "{key}");
    }
    let many = (0..1001).map(|i| {
        let mut nutrient = registry.nutrients()[0].clone();
        nutrient.key = NutrientKey::new(format!("n_{i}")).unwrap();
        nutrient
    });
    assert_eq!(NutrientRegistry::new(many.collect()).unwrap_err().code(), "nutrient.too_many");
}

#[test]
fn a_composition_refuses_what_cannot_be() {
    for amount in [-0.1, f64::NAN, f64::INFINITY] {
        let composition = Composition::known(&[("iron_mg", amount)]).unwrap();
        assert_eq!(FoodRow::new(&registry(), &composition, Vec::new()).unwrap_err().code(), "nutrient.bad_value");
    }
    let twice = Composition::known(&[("iron_mg", 1.0), ("iron_mg", 2.0)]).unwrap();
    assert_eq!(FoodRow::new(&registry(), &twice, Vec::new()).unwrap_err().code(), "nutrient.stated_twice");
    assert_eq!(twice.get("zinc_mg"), &CompositionValue::Missing);
}

#[test]
fn missing_values_are_bounded_by_physics_alone() {
    let row = row(&[("protein_g", 20.0)]);
    assert_eq!(one_gram(&row, "protein_g"), (0.2, None));
    assert_eq!(one_gram(&row, "fat_g"), (0.0, Some(1.0)));
    assert_eq!(one_gram(&row, "energy_kcal"), (0.0, Some(9.0)));
    assert_eq!(one_gram(&row, "iron_mg"), (0.0, Some(1000.0)));
}

#[test]
fn folate_equivalents_from_total_folate_alone_are_an_interval() {
    // 100 µg total folate: all of it food folate gives 100 µg DFE, all of it folic acid 170.
    assert_eq!(one_gram(&row(&[("folate_total_ug", 100.0)]), "folate_dfe_ug"), (1.0, Some(1.7)));
}

#[test]
fn niacin_equivalents_need_tryptophan() {
    // 4 mg niacin + 120 mg tryptophan / 60 = 6 mg.
    let both = row(&[("niacin_mg", 4.0), ("tryptophan_mg", 120.0)]);
    assert_eq!(one_gram(&both, "niacin_equivalent_mg"), (0.06, None));
    assert_eq!(one_gram(&row(&[("niacin_mg", 4.0)]), "niacin_equivalent_mg"), (0.0, Some(1000.0)));
}

#[test]
fn vitamin_a_without_retinol_is_only_a_lower_bound() {
    // β-carotene 600 µg alone: RE at least 100 µg, above that nobody knows.
    let (low, high) = one_gram(&row(&[("carotene_beta_ug", 600.0)]), "vit_a_re_ug");
    assert_eq!((low, high), (1.0, Some(1_000_000.0)));
}

#[test]
fn retention_of_the_parts_comes_before_the_formula() {
    // Retinol 100 µg keeps all, β-carotene 600 µg keeps half: RE = 100 + 300/6 = 150, not (100 + 100) × something.
    let row = row(&[
        ("retinol_ug", 100.0),
        ("carotene_beta_ug", 600.0),
        ("carotene_alpha_ug", 0.0),
        ("cryptoxanthin_beta_ug", 0.0),
    ]);
    let registry = registry();
    let beta = registry.position("carotene_beta_ug").unwrap();
    let bracket = row.bracket(&|place| if place == beta { Keep { low: 0.5, high: 0.5 } } else { Keep::ALL });
    assert_eq!(bracket.low[registry.position("vit_a_re_ug").unwrap()], 1.5);
}

#[test]
fn an_unknown_retention_opens_a_formula_too() {
    let row = row(&[("folate_food_ug", 50.0), ("folic_acid_ug", 10.0)]);
    let registry = registry();
    let place = registry.position("folate_dfe_ug").unwrap();
    let bracket = row.bracket(&|_| Keep::UNKNOWN);
    let gap = bracket.gaps.iter().find(|gap| gap.nutrient == place).unwrap();
    assert_eq!((bracket.low[place], gap.high, gap.reason), (0.0, 0.67, GapReason::RetentionMissing));
}

#[test]
fn energy_in_kilojoules_follows_a_computed_energy() {
    // 4·10 + 9·1 + 4·20 = 129 kcal; × 4.184 = 539.736 kJ.
    let row = row(&[("protein_g", 10.0), ("fat_g", 1.0), ("carbohydrate_g", 20.0)]);
    let (kilojoules, gap) = one_gram(&row, "energy_kj");
    assert!((kilojoules - 5.39736).abs() < 1e-12 && gap.is_none());
}

#[test]
fn bounds_add_and_scale_end_by_end() {
    let open = Bounds { low: 1.0, high: None };
    assert_eq!(Bounds::exact(2.0).plus(&Bounds { low: 1.0, high: Some(3.0) }), Bounds { low: 3.0, high: Some(5.0) });
    assert_eq!(open.plus(&Bounds::ZERO), open);
    assert_eq!(Bounds { low: 1.0, high: Some(2.0) }.times(3.0), Bounds { low: 3.0, high: Some(6.0) });
    assert_eq!((open.known(), Bounds::exact(2.0).known()), (None, Some(2.0)));
}
