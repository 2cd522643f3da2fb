use super::given::{catalog, close, file, options};
use gizi::nutrient::Bounds;
use gizi::nutrition::{Nutrition, calculate_nutrition};
use gizi::quantity::DecimalRange;
use serde_json::Value;

#[test]
fn calculate_nutrition_agrees_with_the_vectors() {
    let cases = file("calculate_nutrition.json");
    for case in cases["cases"].as_array().unwrap() {
        let name = case["name"].as_str().unwrap();
        let catalog = catalog(&case["given"]);
        let menu = catalog.menu(case["given"]["menu"].as_str().unwrap()).unwrap();
        match (calculate_nutrition(menu, &catalog, &options(&case["given"])), case.get("error")) {
            (Ok(nutrition), None) => agree(name, &nutrition, &case["expected"]),
            (Err(error), Some(expected)) => {
                assert_eq!((error.code(), error.path()), (text(&expected["code"]), text(&expected["path"])), "{name}");
            }
            (outcome, _) => panic!("{name}: {outcome:?}"),
        }
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

fn agree(name: &str, nutrition: &Nutrition, expected: &Value) {
    for (what, expected) in expected.as_object().unwrap() {
        let total = |key: &str| nutrition.total(key).unwrap_or_else(|| panic!("{name}: no {key}"));
        let each = || expected.as_object().unwrap().iter();
        match what.as_str() {
            "serving" => each().for_each(|(key, want)| same(name, key, Some(total(key).serving), want)),
            "batch" => each().for_each(|(key, want)| same(name, key, Some(total(key).batch), want)),
            "per100g" => each().for_each(|(key, want)| same(name, key, total(key).per_100g, want)),
            "coverage" => each().for_each(|(key, want)| {
                assert!(close(total(key).coverage, want.as_f64().unwrap()), "{name}: {key} {:?}", total(key));
            }),
            "gaps" => each().for_each(|(key, want)| {
                let found: Vec<Value> =
                    total(key).gaps.iter().map(|gap| serde_json::json!([gap.ingredient_name, gap.reason])).collect();
                assert_eq!(&Value::Array(found), want, "{name}: {key}");
            }),
            "assumedZero" => each().for_each(|(key, want)| {
                assert_eq!(&serde_json::json!(total(key).assumed_zero), want, "{name}: {key}");
            }),
            "formulas" => each().for_each(|(key, want)| {
                assert_eq!(&serde_json::json!(total(key).formulas), want, "{name}: {key}");
            }),
            "traces" => {
                let found: Vec<&str> =
                    nutrition.totals.iter().filter(|total| total.has_trace).map(|t| t.nutrient.as_str()).collect();
                assert_eq!(&serde_json::json!(found), expected, "{name}");
            }
            "warnings" => assert_eq!(&serde_json::to_value(&nutrition.warnings).unwrap(), expected, "{name}"),
            "weights" => {
                weigh(name, Some(nutrition.weights.as_purchased), &expected["asPurchased"]);
                weigh(name, Some(nutrition.weights.edible), &expected["edible"]);
                weigh(name, nutrition.weights.cooked, &expected["cooked"]);
            }
            other => panic!("{name}: nobody checks `{other}`"),
        }
    }
}

fn same(name: &str, key: &str, found: Option<Bounds>, want: &Value) {
    let Some(want) = want.as_array() else {
        assert_eq!(found, None, "{name}: {key}");
        return;
    };
    let found = found.unwrap_or_else(|| panic!("{name}: no {key}"));
    let agrees = close(found.low, want[0].as_f64().unwrap())
        && match (found.high, want[1].as_f64()) {
            (Some(found), Some(want)) => close(found, want),
            (found, want) => found.is_none() && want.is_none(),
        };
    assert!(agrees, "{name}: {key} is {found:?}, expected {want:?}");
}

fn weigh(name: &str, found: Option<DecimalRange>, want: &Value) {
    let Some(want) = want.as_array() else {
        assert_eq!(found, None, "{name}");
        return;
    };
    let decimal = |value: &Value| value.as_str().map(|text| text.parse().unwrap());
    let want = DecimalRange { low: decimal(&want[0]).unwrap(), high: decimal(&want[1]) };
    assert_eq!(found.unwrap(), want, "{name}");
}
