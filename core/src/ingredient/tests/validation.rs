use crate::ingredient::fields::*;
use crate::ingredient::*;
use crate::locale::Language;
use crate::message::MessageTable;
use crate::money::Money;
use crate::nutrient::{Composition, CompositionValue, FoodSource, NutrientValue};
use crate::quantity::Quantity;
use crate::validation::Violation;
use crate::validation::tests::agreement::same_fields;
use serde_json::{Value, json};

/// What a kitchen knows of its rice.
pub(super) fn rice() -> Value {
    json!({
        "id": "beras", "name": "Beras putih", "aliases": ["beras"], "category": "CEREAL", "plant": true,
        "composition": {
            "values": [
                {"nutrient": "energy_kcal", "value": {"state": "KNOWN", "amount": 365}},
                {"nutrient": "protein_g", "value": {"state": "KNOWN", "amount": 7.13}},
                {"nutrient": "water_g", "value": {"state": "KNOWN", "amount": 11.62}},
                {"nutrient": "carbohydrate_g", "value": {"state": "KNOWN", "amount": 79.95}},
                {"nutrient": "vit_c_mg", "value": {"state": "TRACE"}},
                {"nutrient": "vit_b12_ug", "value": {"state": "ASSUMED_ZERO", "rule": "AZ_B12_PLANT"}},
                {"nutrient": "iodine_ug", "value": {"state": "MISSING"}},
            ],
            "source": {"table": "USDA SR27", "code": "20444"},
        },
        "fortifications": [{"nutrient": "iron_mg", "minimumPer100g": 8, "validFrom": "2026-01-01", "validTo": "2026-12-31"}],
        "ediblePortionPercent": 100, "density": {"gramsPerMl": "0.782", "basis": "AS_PURCHASED"},
        "measures": [{"unit": "gelas", "grams": 200, "basis": "EDIBLE"}],
        "yields": [{"method": "STEAM", "factor": 2.4}],
        "retentionGroup": "rice",
        "allergens": [{"allergen": "*", "presence": "FREE"}],
        "halal": {"status": "YES", "basis": "plant"},
        "purchaseForms": [{
            "id": "karung", "name": "Karung",
            "packs": [{"content": {"amount": 25, "unit": "kg"}}],
            "prices": [
                {"date": "2026-11-14", "amount": {"amount": 14500, "currency": "IDR"}, "per": {"amount": 1, "unit": "kg"}},
                {"date": "2026-11-14", "amount": {"amount": 350000, "currency": "IDR"}, "per": {"amount": 25, "unit": "kg"}},
            ],
        }],
    })
}

fn with(pointer: &str, value: Value) -> Value {
    let mut json = rice();
    match json.pointer_mut(pointer) {
        Some(place) => *place = value,
        None => {
            let (parent, name) = pointer.rsplit_once('/').unwrap();
            json.pointer_mut(parent).unwrap()[name] = value;
        }
    }
    json
}

fn parse(json: &Value) -> Vec<Violation> {
    parse_ingredient(json.to_string().as_bytes()).violations
}

/// `path: code` of everything that is wrong.
fn found(json: &Value) -> Vec<String> {
    parse(json).into_iter().map(|violation| format!("{}: {}", violation.path, violation.code)).collect()
}

#[test]
fn a_valid_ingredient_is_read() {
    let rice = parse_ingredient(rice().to_string().as_bytes()).into_result().unwrap();
    assert_eq!(rice.composition.get("vit_c_mg"), &CompositionValue::Trace);
    assert_eq!(rice.composition.get("energy_kcal"), &CompositionValue::Known { amount: 365.0 });
    assert_eq!(rice.density.unwrap().grams_per_ml.to_string(), "0.782");
    assert_eq!(rice.purchase_forms[0].packs[0].minimum, 1);
}

#[test]
fn every_broken_field_is_reported_at_once() {
    let json = json!({
        "id": "beras putih", "name": " ", "category": "CEREALS", "plant": "ya", "composition": {"values": [
            {"nutrient": "Protein", "value": {"state": "KNOWN", "amount": 7}},
            {"nutrient": "fat_g", "value": {"state": "KNOWN"}},
            {"nutrient": "iron_mg", "value": {"state": "TRACE", "amount": 1}},
            {"nutrient": "zinc_mg", "value": {"state": "KNOWN", "amount": -1}},
            {"nutrient": "zinc_mg", "value": {"amount": 1}},
            {"nutrient": "ash_g", "value": {"state": "KNOWN", "amount": "0.6"}},
            {"nutrient": "sodium_mg", "value": {"state": "ASSUMED_ZERO", "rule": ""}},
        ]},
        "ediblePortionPercent": 0, "density": {"gramsPerMl": 1030, "basis": "RAW"},
        "measures": [{"unit": "", "grams": 0, "basis": "EDIBLE"}],
        "yields": [{"method": "BOIL", "factor": "2,4"}],
        "allergens": [{"allergen": "egg", "presence": "NO"}],
        "halal": {"basis": "MUI"}, "vegetarian": null, "harga": 14500,
        "purchaseForms": [{"id": "a", "name": "A", "ediblePortionPercent": 101,
            "packs": [{"content": {"amount": 0, "unit": "kg"}, "minimum": 0}],
            "prices": [{"date": "14-11-2026", "amount": {"amount": -1, "currency": "Rp"}, "per": {"amount": 1}}],
        }],
    });
    assert_eq!(
        found(&json),
        [
            "harga: ingredient.unknown_field",
            "id: ingredient.id.malformed",
            "category: ingredient.category.unknown_choice",
            "plant: ingredient.plant.wrong_type",
            "composition.values[0].nutrient: ingredient.composition.values.nutrient.malformed",
            "composition.values[1].value.amount: ingredient.composition.values.value.amount.missing",
            "composition.values[2].value.amount: ingredient.composition.values.value.amount.out_of_place",
            "composition.values[4].value.state: ingredient.composition.values.value.state.missing",
            "composition.values[5].value.amount: ingredient.composition.values.value.amount.wrong_type",
            "density.basis: ingredient.density.basis.unknown_choice",
            "yields[0].factor: ingredient.yields.factor.not_a_number",
            "allergens[0].presence: ingredient.allergens.presence.unknown_choice",
            "halal.status: ingredient.halal.status.missing",
            "vegetarian: ingredient.vegetarian.wrong_type",
            "purchaseForms[0].prices[0].date: ingredient.purchase_forms.prices.date.malformed",
            "purchaseForms[0].prices[0].amount.currency: ingredient.purchase_forms.prices.amount.currency.malformed",
            "purchaseForms[0].prices[0].per.unit: ingredient.purchase_forms.prices.per.unit.missing",
            "name: ingredient.name.blank",
            "composition.values[3].value.amount: ingredient.composition.values.value.amount.too_small",
            "composition.values[6].value.rule: ingredient.composition.values.value.rule.blank",
            "composition.values[4].nutrient: ingredient.composition.values.nutrient.repeated",
            "ediblePortionPercent: ingredient.edible_portion_percent.too_small",
            "density.gramsPerMl: ingredient.density.grams_per_ml.too_large",
            "measures[0].unit: ingredient.measures.unit.blank",
            "measures[0].grams: ingredient.measures.grams.too_small",
            "allergens[0].allergen: ingredient.allergens.allergen.bad_character",
            "purchaseForms[0].ediblePortionPercent: ingredient.purchase_forms.edible_portion_percent.too_large",
            "purchaseForms[0].packs[0].content.amount: ingredient.purchase_forms.packs.content.amount.too_small",
            "purchaseForms[0].packs[0].minimum: ingredient.purchase_forms.packs.minimum.too_small",
            "purchaseForms[0].prices[0].amount.amount: ingredient.purchase_forms.prices.amount.amount.too_small",
        ]
    );
}

#[test]
fn fields_that_do_not_fit_each_other() {
    let known =
        |nutrient: &str, amount: f64| json!({"nutrient": nutrient, "value": {"state": "KNOWN", "amount": amount}});
    let price = json!({"date": "2026-11-14", "amount": {"amount": 14600, "currency": "IDR"}, "per": {"amount": 1, "unit": "kg"}});
    let amount_of = |index: u8| {
        vec![format!(
            "composition.values[{index}].value.amount: ingredient.composition.values.value.amount.more_than_possible"
        )]
    };
    let cases = [
        ("/composition/values/4", known("fat_g", 11.3), vec![]),
        (
            "/composition/values/4",
            known("fat_g", 11.31),
            vec!["composition.values: ingredient.composition.values.more_than_whole".to_owned()],
        ),
        ("/composition/values/4", known("sfa_g", 100.0), vec![]),
        ("/composition/values/4", known("sfa_g", 100.01), amount_of(4)),
        ("/composition/values/4", known("sodium_mg", 100_001.0), amount_of(4)),
        ("/composition/values/4", known("retinol_ug", 100_000_001.0), amount_of(4)),
        ("/composition/values/0", known("energy_kcal", 902.0), vec![]),
        ("/composition/values/0", known("energy_kcal", 950.5), amount_of(0)),
        ("/composition/values/0", known("energy_kj", 3976.0), amount_of(0)),
        ("/composition/values/0", known("of_ours", 1e12), vec![]),
        (
            "/composition/values/4",
            known("energy_kcal", 1.0),
            vec!["composition.values[4].nutrient: ingredient.composition.values.nutrient.repeated".to_owned()],
        ),
        (
            "/fortifications/0/minimumPer100g",
            json!(100_001),
            vec![
                "fortifications[0].minimumPer100g: ingredient.fortifications.minimum_per_100g.more_than_possible"
                    .to_owned(),
            ],
        ),
        (
            "/fortifications/0/validTo",
            json!("2025-12-31"),
            vec!["fortifications[0].validTo: ingredient.fortifications.valid_to.ends_before_start".to_owned()],
        ),
        ("/fortifications/0/validTo", json!("2026-01-01"), vec![]),
        (
            "/purchaseForms/0/prices/1",
            price.clone(),
            vec!["purchaseForms[0].prices[1].date: ingredient.purchase_forms.prices.date.repeated".to_owned()],
        ),
        (
            "/measures",
            json!([{"unit": "gelas", "grams": 1, "basis": "EDIBLE"}, {"unit": "gelas", "grams": 2, "basis": "EDIBLE"}]),
            vec!["measures[1].unit: ingredient.measures.unit.repeated".to_owned()],
        ),
        (
            "/yields",
            json!([{"method": "BOIL", "factor": 2}, {"method": "BOIL", "factor": 3}]),
            vec!["yields[1].method: ingredient.yields.method.repeated".to_owned()],
        ),
        (
            "/allergens",
            json!([{"allergen": "EGG", "presence": "FREE"}, {"allergen": "EGG", "presence": "CONTAINS"}]),
            vec!["allergens[1].allergen: ingredient.allergens.allergen.repeated".to_owned()],
        ),
        (
            "/purchaseForms",
            json!([{"id": "a", "name": "A"}, {"id": "a", "name": "B"}]),
            vec!["purchaseForms[1].id: ingredient.purchase_forms.id.repeated".to_owned()],
        ),
    ];
    for (pointer, value, expected) in cases {
        assert_eq!(found(&with(pointer, value.clone())), expected, "{pointer} {value}");
    }
    // Another seller, or another amount, has a price of its own; 1.0 kg is 1 kg.
    let prices = |change: &dyn Fn(&mut Value)| {
        let mut other = price.clone();
        change(&mut other);
        found(&with("/purchaseForms/0/prices/1", other)).len()
    };
    assert_eq!(prices(&|other| other["supplier"] = json!("Toko Jaya")), 0);
    assert_eq!(prices(&|other| other["region"] = json!("Bandung")), 0);
    assert_eq!(prices(&|other| other["date"] = json!("2026-11-15")), 0);
    assert_eq!(prices(&|other| other["per"]["amount"] = json!("1.0")), 1);
}

/// Carbohydrate by difference holds the fibre; available carbohydrate does not.
#[test]
fn fibre_weighs_beside_available_carbohydrate_only() {
    let whole = |carbohydrate: &str| {
        let values: Vec<Value> = [(carbohydrate, 90.0), ("fibre_g", 21.0)]
            .map(|(nutrient, amount)| json!({"nutrient": nutrient, "value": {"state": "KNOWN", "amount": amount}}))
            .to_vec();
        found(&with("/composition/values", json!(values)))
    };
    assert_eq!(whole("carbohydrate_g"), [""; 0]);
    assert_eq!(
        whole("carbohydrate_available_g"),
        ["composition.values: ingredient.composition.values.more_than_whole"]
    );
}

#[test]
fn a_typed_record_can_hold_what_json_cannot() {
    let mut rice = parse_ingredient(rice().to_string().as_bytes()).into_result().unwrap();
    rice.composition.values[1].value = CompositionValue::Known { amount: f64::NAN };
    let violations = validate_ingredient(&rice);
    assert_eq!(violations[0].code, "ingredient.composition.values.value.amount.not_finite");
    assert_eq!(violations[0].message, "must be a finite number, is NaN");
    assert_eq!(violations.len(), 1);
}

#[test]
fn a_violation_speaks_both_languages() {
    let table = MessageTable::standard().unwrap();
    let both = |pointer: &str, value: Value| {
        let violation = parse(&with(pointer, value)).pop().unwrap();
        assert_eq!(table.render(&violation.words, Language::En), violation.message);
        (violation.message.clone(), table.render(&violation.words, Language::Id))
    };
    let says = |en: &str, id: &str| (en.to_owned(), id.to_owned());
    assert_eq!(
        both("/ediblePortionPercent", json!(101)),
        says("must be at most 100 %, is 101", "paling banyak 100 %, tertulis 101")
    );
    assert_eq!(
        both("/composition/values/0/value/amount", json!(1000)),
        says("at most 950 kcal fit in 100 g, stated are 1000", "dalam 100 g paling banyak 950 kkal, tertulis 1000")
    );
    assert_eq!(
        both("/plant", json!("ya")),
        says("must be true or false, is a text", "harus berupa true atau false, bukan teks")
    );
    assert_eq!(
        both("/purchaseForms/0/prices/0/date", json!("14/11/2026")),
        says("must be a date such as 2026-11-14", "harus berupa tanggal seperti 2026-11-14")
    );
    assert_eq!(
        both("/composition/values/4/value", json!({"state": "TRACE", "rule": "x"})),
        says("is said of ASSUMED_ZERO only", "hanya untuk ASSUMED_ZERO")
    );
}

#[test]
fn one_error_lists_every_violation() {
    let mut json = with("/name", json!(""));
    json["ediblePortionPercent"] = json!(0);
    let error = parse_ingredient(json.to_string().as_bytes()).into_result().unwrap_err();
    assert_eq!((error.code(), error.path(), error.details().len()), ("ingredient.invalid", "", 2));
    assert_eq!(error.details()[0].value, "name: must not be blank [ingredient.name.blank]");
}

#[test]
fn tables_and_records_have_the_same_fields() {
    same_fields::<Ingredient>(&INGREDIENT);
    same_fields::<Composition>(&COMPOSITION);
    same_fields::<NutrientValue>(&NUTRIENT_VALUE);
    same_fields::<CompositionValue>(&STATED);
    same_fields::<FoodSource>(&FOOD_SOURCE);
    same_fields::<Fortification>(&FORTIFICATION);
    same_fields::<Density>(&DENSITY);
    same_fields::<FoodMeasure>(&MEASURE);
    same_fields::<CookingYield>(&YIELD);
    same_fields::<AllergenStatement>(&STATEMENT);
    same_fields::<DietClaim>(&DIET_CLAIM);
    same_fields::<PurchaseForm>(&PURCHASE_FORM);
    same_fields::<Pack>(&PACK);
    same_fields::<Quantity>(&SOMETHING);
    same_fields::<Price>(&PRICE);
    same_fields::<Money>(&MONEY);
}

#[test]
fn the_committed_schema_is_current() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/schema/ingredient.schema.json");
    if std::env::var_os("GIZI_WRITE_SCHEMA").is_some() {
        std::fs::write(path, ingredient_schema()).unwrap();
    }
    let committed = std::fs::read_to_string(path).unwrap();
    assert!(committed == ingredient_schema(), "run the tests once with GIZI_WRITE_SCHEMA=1 and commit {path}");
}

#[test]
fn the_schema_ties_what_is_stated_to_its_state() {
    let schema: Value = serde_json::from_str(&ingredient_schema()).unwrap();
    let stated = &schema["$defs"]["CompositionValue"];
    assert_eq!(stated["required"], json!(["state"]));
    assert_eq!(stated["allOf"][0]["if"]["properties"]["state"]["const"], "KNOWN");
    assert_eq!(stated["allOf"][0]["then"]["required"], json!(["amount"]));
    assert_eq!(stated["allOf"][1]["else"]["properties"]["rule"], json!({"type": "null"}));
    assert_eq!(schema["$defs"]["Price"]["properties"]["date"], json!({"type": "string", "format": "date"}));
}
