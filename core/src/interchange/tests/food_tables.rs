use super::*;

/// Reads one cell as iron in milligrams.
fn iron(cell: &str, format: NumberFormat) -> Result<CompositionValue, CellFault> {
    let mapping = FoodTableMapping { number_format: format, ..small() };
    let file = format!("code\tname\tenergy_kcal\tiron_mg\n1\ttempe\t201\t{cell}\n");
    let reading = strict(&file, &mapping);
    match reading.problems.first() {
        Some(problem) => Err(problem.reason),
        None => Ok(reading.ingredients[0].composition.get("iron_mg").clone()),
    }
}

#[test]
fn cells_are_read_as_tables_print_them() {
    use NumberFormat::{Comma, Point};
    for (cell, format, expected) in [
        ("4.01", Point, Ok(known(4.01))),
        ("4,01", Comma, Ok(known(4.01))),
        ("1,250.5", Point, Ok(known(1250.5))),
        ("1.250,5", Comma, Ok(known(1250.5))),
        (" (0.2)", Point, Ok(known(0.2))),
        ("1.6e-05", Point, Ok(known(0.000_016))),
        ("1,6E2", Comma, Ok(known(160.0))),
        ("0", Point, Ok(known(0.0))),
        ("-0", Point, Ok(known(0.0))),
        ("Tr", Point, Ok(CompositionValue::Trace)),
        ("tr", Point, Ok(CompositionValue::Trace)),
        ("TRACE", Point, Ok(CompositionValue::Trace)),
        ("<0.1", Point, Ok(CompositionValue::Trace)),
        ("< 0,1", Comma, Ok(CompositionValue::Trace)),
        ("", Point, Ok(CompositionValue::Missing)),
        ("-", Point, Ok(CompositionValue::Missing)),
        ("--", Point, Ok(CompositionValue::Missing)),
        ("–", Point, Ok(CompositionValue::Missing)),
        ("na", Point, Ok(CompositionValue::Missing)),
        ("N", Point, Ok(CompositionValue::Missing)),
        ("ND", Point, Ok(CompositionValue::Missing)),
        ("-0.5", Point, Err(CellFault::Negative)),
        ("4.01", Comma, Err(CellFault::NotANumber)),
        ("0.123", Comma, Err(CellFault::NotANumber)),
        ("0,123", Point, Err(CellFault::NotANumber)),
        ("12,34", Point, Err(CellFault::NotANumber)),
        ("1/2", Point, Err(CellFault::NotANumber)),
        ("<", Point, Err(CellFault::NotANumber)),
        ("()", Point, Err(CellFault::NotANumber)),
        ("4.0l", Point, Err(CellFault::NotANumber)),
        ("NaN", Point, Err(CellFault::NotANumber)),
        ("inf", Point, Err(CellFault::NotANumber)),
        ("1e99", Point, Err(CellFault::NotANumber)),
        ("1e", Point, Err(CellFault::NotANumber)),
        ("150000", Point, Err(CellFault::Impossible)),
    ] {
        assert_eq!(iron(cell, format), expected, "{cell:?} in {format:?}");
    }
}

#[test]
fn units_turn_into_the_unit_of_the_key() {
    let mut mapping = FoodTableMapping::new("units", "code", "name");
    mapping.nutrients = vec![
        NutrientColumn::new("kj", "energy_kcal", NutrientUnit::Kj).unwrap(),
        NutrientColumn::new("fe", "iron_mg", NutrientUnit::G).unwrap(),
        NutrientColumn::new("se", "selenium_ug", NutrientUnit::G).unwrap(),
        NutrientColumn::new("cu", "copper_mg", NutrientUnit::Ug).unwrap(),
        NutrientColumn::new("kcal", "energy_kj", NutrientUnit::Kcal).unwrap(),
    ];
    let reading = strict("code,name,kj,fe,se,cu,kcal\n1,bajra,1456,0.00642,3.04e-05,540,100\n", &mapping);
    let food = &reading.ingredients[0].composition;
    // 1456 / 4.184 = 347.992…; 0.00642 g = 6.42 mg; 0.0000304 g = 30.4 µg; 540 µg = 0.54 mg; 100 × 4.184 = 418.4.
    assert_eq!(*food.get("energy_kcal"), known(1456.0 / 4.184));
    for (key, amount) in [("iron_mg", 6.42), ("selenium_ug", 30.4), ("copper_mg", 0.54), ("energy_kj", 418.4)] {
        assert_eq!(*food.get(key), known(amount), "{key}");
    }
}

#[test]
fn a_column_in_the_wrong_unit_is_noticed() {
    // IFCT's 1,490 kJ taken for kilocalories, or grams of calcium times a thousand too many.
    let reading = strict("code,name,energy_kcal,iron_mg\nA001,amaranth,1490,9.33\n", &small());
    assert_eq!(places(&reading.problems), [(2, "energy_kcal", CellFault::Impossible)]);
    // Lard has 902 kcal: a laboratory's overshoot is let through.
    assert!(strict("code,name,energy_kcal,iron_mg\n1,lard,902,0\n", &small()).problems.is_empty());
    let mut carrier = small();
    carrier.nutrients[0].impossible = ImpossibleAmount::Keep;
    let kept = strict("code,name,energy_kcal,iron_mg\n1,carrier,1490,0\n", &carrier);
    assert_eq!(*kept.ingredients[0].composition.get("energy_kcal"), known(1490.0));
}

#[test]
fn rows_may_say_how_many_grams_they_speak_of() {
    let mapping = FoodTableMapping { grams_column: Some("serving_g".to_owned()), ..small() };
    let file = "code,name,serving_g,energy_kcal,iron_mg\n1,biscuit,30,150,1.2\n2,milk,100,61,0\n3,x,0,1,1\n4,y,,1,1\n";
    let reading = lenient(file, &mapping);
    // 150 kcal in 30 g = 500 kcal in 100 g; 1.2 mg in 30 g = 4 mg in 100 g.
    assert_eq!(*reading.ingredients[0].composition.get("energy_kcal"), known(500.0));
    assert_eq!(*reading.ingredients[0].composition.get("iron_mg"), known(4.0));
    assert_eq!(*reading.ingredients[1].composition.get("energy_kcal"), known(61.0));
    let expected = [(4, "serving_g", CellFault::NotPositive), (5, "serving_g", CellFault::NotPositive)];
    assert_eq!(places(&reading.problems), expected);
}

#[test]
fn strict_reading_loads_nothing_and_lists_every_bad_cell() {
    let file = "code,name,energy_kcal,iron_mg\n01,tempe,201,4\n01,tempe again,201,4\nbad code,,x,-1\n,tahu,80,3\n";
    let expected = [
        (3, "code", CellFault::Duplicate),
        (4, "code", CellFault::BadCode),
        (4, "name", CellFault::Required),
        (4, "energy_kcal", CellFault::NotANumber),
        (4, "iron_mg", CellFault::Negative),
        (5, "code", CellFault::Required),
    ];
    let reading = strict(file, &small());
    assert_eq!(places(&reading.problems), expected);
    assert_eq!((reading.ingredients.len(), reading.problem_count), (0, 6));
    let reading = lenient(file, &small());
    assert_eq!(places(&reading.problems), expected);
    let names: Vec<_> = reading.ingredients.iter().map(|food| food.name.as_str()).collect();
    assert_eq!(names, ["tempe"]);
}

#[test]
fn the_list_of_problems_is_capped_and_the_count_is_not() {
    let rows: String = (0..1200).map(|code| format!("{code},food,x,1\n")).collect();
    let reading = lenient(&format!("code,name,energy_kcal,iron_mg\n{rows}"), &small());
    assert_eq!((reading.problems.len(), reading.problem_count), (MAX_PROBLEMS, 1200));
    let long = format!("code,name,energy_kcal,iron_mg\n1,a,{},1\n", "é".repeat(100_000));
    assert_eq!(lenient(&long, &small()).problems[0].text.chars().count(), 80);
}

#[test]
fn a_mapping_that_contradicts_itself_is_refused() {
    let fault = |column: NutrientColumn| {
        let mut mapping = small();
        mapping.nutrients.push(column);
        read_food_table(b"", &mapping, Strictness::Strict).unwrap_err().code().to_owned()
    };
    for column in
        [("kj", "energy_kj", NutrientUnit::G), ("fe", "iron_mg", NutrientUnit::G), ("x", "iron", NutrientUnit::G)]
    {
        assert_eq!(fault(NutrientColumn::new(column.0, column.1, column.2).unwrap()), "interchange.mapping");
    }
    let read_back: FoodTableMapping =
        serde_json::from_str(&serde_json::to_string(&FoodTableMapping::tkpi().unwrap()).unwrap()).unwrap();
    assert_eq!(read_back, FoodTableMapping::tkpi().unwrap());
}

#[test]
fn the_standard_reference_excerpt_reads() {
    let mapping = FoodTableMapping::usda_standard_reference().unwrap();
    let foods = strict(include_str!("usda_sr27_excerpt.csv"), &mapping).ingredients;
    let [egg, banana, rice] = foods.as_slice() else { panic!("{foods:?}") };
    assert_eq!((egg.id.as_str(), egg.category, egg.plant), ("usda-01123", FoodCategory::Egg, Some(false)));
    assert_eq!(egg.composition.source.as_ref().unwrap().code, "01123");
    assert_eq!((banana.category, banana.plant), (FoodCategory::Fruit, Some(true)));
    // Refuse 36 %: 100 − 36 = 64 % is eaten.
    assert_eq!(banana.edible_portion_percent, Some(64.into()));
    assert_eq!(*rice.composition.get("iron_mg"), known(0.8));
    assert_eq!(rice.composition.values.len(), 44);
}

#[test]
fn fndds_reads_with_nine_nutrients_and_keeps_its_carriers() {
    let file = "ingredient_code,description,energy_kcal,protein_g,carbohydrate_g,sugars_g,fibre_g,fat_g,sfa_g,sodium_mg,\
                cholesterol_mg\n1001,\"Butter, stick, salted\",743,0.85,0.06,0.58,0,82.2,45.6,524,235\n\
                999291,\"Fiber, total dietary, as ingredient\",0,0,0,0,1000,0,0,0,0\n";
    let foods = strict(file, &FoodTableMapping::fndds_ingredients().unwrap()).ingredients;
    assert_eq!(*foods[0].composition.get("fat_g"), known(82.2));
    assert_eq!(*foods[0].composition.get("water_g"), CompositionValue::Missing);
    assert_eq!(*foods[1].composition.get("fibre_g"), known(1000.0));
}

/// Invented rows: TKPI itself may not be copied.
const LIKE_TKPI: &str = "code,name,bdd_percent,water_g,energy_kcal,protein_g,fat_g,carbohydrate_g,fibre_g,ash_g,\
    calcium_mg,phosphorus_mg,iron_mg,sodium_mg,potassium_mg,copper_mg,zinc_mg,retinol_ug,beta_carotene_ug,\
    carotene_total_ug,thiamin_mg,riboflavin_mg,niacin_mg,vit_c_mg,flag\n\
    DR900,\"Daun  contoh ,  segar\",71,90,25,2,0.3,4,1.1,1,99,40,2,0,300,0,0.4,,2000,3000,0.1,0,0,30,\n\
    GP901,Abon contoh,100,10,450,27,20,40,,145,25,25,0.5,61,15,0.2,0.2,,,,,,,,x\n";

#[test]
fn tkpi_reads_zero_of_old_rows_as_missing() {
    let foods = strict(LIKE_TKPI, &FoodTableMapping::tkpi().unwrap()).ingredients;
    let leaf = &foods[0];
    assert_eq!((leaf.id.as_str(), leaf.name.as_str()), ("tkpi-DR900", "Daun contoh , segar"));
    assert_eq!((leaf.category, leaf.plant), (FoodCategory::Vegetable, Some(true)));
    assert_eq!(leaf.edible_portion_percent, Some(71.into()));
    for (key, value) in [
        ("sodium_mg", CompositionValue::Missing),
        ("copper_mg", CompositionValue::Missing),
        ("potassium_mg", known(300.0)),
        ("retinol_ug", CompositionValue::Missing),
        ("carotene_beta_ug", known(2000.0)),
        ("carotene_total_ug", known(3000.0)),
        ("ash_g", known(1.0)),
    ] {
        assert_eq!(*leaf.composition.get(key), value, "{key}");
    }
    let abon = &foods[1];
    assert_eq!((abon.category, abon.plant), (FoodCategory::Fish, None));
    // 145 g of ash in 100 g is a misprint, not a fact.
    assert_eq!(*abon.composition.get("ash_g"), CompositionValue::Missing);
}

#[test]
fn an_unknown_food_group_or_edible_portion_is_a_problem() {
    let file = LIKE_TKPI.replace("DR900", "ZZ900").replace(",100,10,", ",0,10,");
    let reading = strict(&file, &FoodTableMapping::tkpi().unwrap());
    let expected = [(2, "code", CellFault::UnknownCategory), (3, "bdd_percent", CellFault::NotAPercentage)];
    assert_eq!(places(&reading.problems), expected);
}

#[test]
fn ifct_grams_and_kilojoules_become_the_registry_s_units() {
    let mapping = FoodTableMapping::ifct().unwrap();
    let names: Vec<&str> = mapping.nutrients.iter().map(|column| column.column.as_str()).collect();
    let cells = names.iter().map(|name| match *name {
        "enerc" => "1490",
        "ca" => "0.181",
        "folsum" => "2.744e-05",
        _ => "0.0",
    });
    let file = format!(
        "code,name,grup,{}\nA900,Contoh,Cereals and Millets,{}\n",
        names.join(","),
        cells.collect::<Vec<_>>().join(",")
    );
    let food = &strict(&file, &mapping).ingredients[0];
    assert_eq!((food.id.as_str(), food.category), ("ifct-A900", FoodCategory::Cereal));
    // 1490 / 4.184 = 356.118… kcal; 0.181 g = 181 mg; 0.00002744 g = 27.44 µg.
    assert_eq!(*food.composition.get("energy_kcal"), known(1490.0 / 4.184));
    assert_eq!(*food.composition.get("calcium_mg"), known(181.0));
    assert_eq!(*food.composition.get("folate_total_ug"), known(27.44));
    assert_eq!(*food.composition.get("vit_c_mg"), CompositionValue::Missing);
    assert_eq!(*food.composition.get("fat_g"), known(0.0));
}
