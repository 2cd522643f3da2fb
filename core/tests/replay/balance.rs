use super::agree::{holds, outcome};
use super::given::{Case, cases, options};
use gizi::balance::{BalanceReport, Period, RuleBasis, ServedMeal, Standard, judge_day, judge_meal, judge_period};
use gizi::id::AudienceKey;
use serde_json::Value;

fn standard(given: &Value) -> gizi::Result<Standard> {
    match (given["builtIn"].as_str(), given["toml"].as_str()) {
        (Some(id), None) => Standard::built_in(id),
        (None, Some(text)) => Standard::from_toml(text),
        _ => panic!("a standard is built in or TOML: {given}"),
    }
}

fn judge(case: &Case) -> gizi::Result<BalanceReport> {
    let (catalog, standard) = (case.catalog(), standard(&case.given["standard"])?);
    let audience: AudienceKey = case.read("audience");
    let meals = case.given["meals"].as_array().unwrap().iter().map(|meal| {
        let menu = catalog.menu(meal["menu"].as_str().unwrap()).unwrap();
        let portions = u32::try_from(meal["portions"].as_u64().unwrap()).unwrap();
        ServedMeal::of_menu(menu, &catalog, &options(meal), portions).unwrap()
    });
    let meals: Vec<ServedMeal> = meals.collect();
    match case.read("basis") {
        RuleBasis::Meal => judge_meal(&meals[0], &standard, &audience),
        RuleBasis::Day => judge_day(&meals, &standard, &audience),
        RuleBasis::Period => judge_period(&meals, &case.read::<Period>("period"), &standard, &audience),
    }
}

/// A finding is meant by its rule, its subject and, where one is named, its day; the others are not compared.
fn named<'a>(report: &'a Value, expected: &Value, name: &str) -> &'a Value {
    let found = report["findings"].as_array().unwrap().iter().find(|finding| {
        let same = |key: &str| finding[key] == expected[key];
        same("rule") && same("subject") && expected.get("date").is_none_or(|date| finding["date"] == *date)
    });
    found.unwrap_or_else(|| panic!("{name}: no finding for {expected} in {report:#}"))
}

#[test]
fn judge_balance_agrees_with_the_vectors() {
    for case in cases("judge_balance.json") {
        let Some(report) = outcome(&case.whole, judge(&case)) else { continue };
        let report = serde_json::to_value(report).unwrap();
        let mut expected = case.expected().clone();
        let findings = expected.as_object_mut().unwrap().remove("findings");
        holds(case.name(), &report, &expected);
        for finding in findings.iter().flat_map(|findings| findings.as_array().unwrap()) {
            holds(case.name(), named(&report, finding, case.name()), finding);
        }
        if findings.is_some_and(|findings| findings.as_array().unwrap().is_empty()) {
            assert_eq!(report["findings"], Value::Array(Vec::new()), "{}", case.name());
        }
    }
}
