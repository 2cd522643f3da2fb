//! Searches for plans: the same seed gives the same plan to the last bit, in every language.

use super::given::cases;
use gizi::plan::optimise::{PlanProblem, PlanSearch};
use serde_json::{Value, json, to_value};

/// What is absent left out, and numbers by their bits: 1 and 1.0 are one number.
fn bits(value: &Value) -> Value {
    match value {
        Value::Number(number) => json!(number.as_f64()),
        Value::Array(entries) => entries.iter().map(bits).collect(),
        Value::Object(columns) => columns
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(key, value)| (key.clone(), bits(value)))
            .collect(),
        other => other.clone(),
    }
}

#[test]
fn the_same_seed_gives_the_same_plan() {
    for case in cases("plan_search.json") {
        let mut problem = case.given.clone();
        problem.as_object_mut().unwrap().retain(|key, _| !["search", "prove"].contains(&key.as_str()));
        let problem: PlanProblem = serde_json::from_value(problem).unwrap();
        let mut search = PlanSearch::new(problem, case.read("search")).unwrap();
        while !search.step(1_000).finished {}
        if case.given["prove"] == true {
            search.prove();
        }
        let found = to_value(search.outcome()).unwrap();
        assert_eq!(bits(&found), bits(case.expected()), "{}", case.name());
    }
}
