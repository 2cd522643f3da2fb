//! Bulk verdicts are those of the reports.

use super::*;
use crate::nutrition::{BulkGaps, BulkNutrition};
use proptest::prelude::*;

const KEYS: [&str; 4] = ["energy_kcal", "iron_mg", "protein_g", "sodium_mg"];

fn bulk(rows: &[[(f64, f64); 4]]) -> BulkNutrition {
    let cells = || rows.iter().flatten();
    BulkNutrition {
        nutrients: KEYS.map(key).into(),
        menus: u32::try_from(rows.len()).unwrap(),
        low: cells().map(|cell| cell.0).collect(),
        gaps: Some(BulkGaps { high: cells().map(|cell| cell.1).collect(), coverage: vec![1.0; rows.len() * 4] }),
    }
}

/// A verdict without what only a report knows.
fn bare(verdict: &Verdict) -> Verdict {
    match verdict {
        Verdict::Unknown { proved, .. } => Verdict::Unknown { proved: *proved, likely: None, because: Vec::new() },
        known => known.clone(),
    }
}

fn cell() -> impl Strategy<Value = (f64, f64)> {
    (0.0..1200.0f64, prop_oneof![Just(0.0), 0.0..400.0f64]).prop_map(|(low, wide)| (low, low + wide))
}

fn same(standard: &Standard, who: &str, meal_type: Option<MealType>, rows: &[[(f64, f64); 4]]) {
    let bulk = bulk(rows);
    let rules = NutrientRules::new(standard, &audience(who), meal_type, Some(monday()), &bulk.nutrients).unwrap();
    assert!(!rules.targets().is_empty());
    for (place, row) in rows.iter().enumerate() {
        let nutrients: Vec<_> = KEYS.iter().zip(row).map(|(key, (low, high))| (*key, *low, *high)).collect();
        let one = ServedMeal { meal_type, ..meal(monday(), &nutrients) };
        let report = judge_meal(&one, standard, &audience(who)).unwrap();
        let judged = rules.judge(&bulk, u32::try_from(place).unwrap()).unwrap();
        let alone = |rule: &RuleId| !standard.rule(rule.as_str()).unwrap().measure.nutrients().is_empty();
        let told: Vec<_> = report.findings.into_iter().filter(|finding| alone(&finding.rule)).collect();
        let short: Vec<_> = told
            .iter()
            .map(|finding| MealFinding {
                observed: finding.observed,
                verdict: bare(&finding.verdict),
                severity: finding.severity,
                worst_member: finding.worst_member.clone(),
            })
            .collect();
        assert_eq!(judged.findings, short);
        let limits: Vec<_> = told.iter().map(|finding| (&finding.rule, &finding.subject, &finding.limit)).collect();
        let targets: Vec<_> = rules.targets().iter().map(|it| (&it.rule, &it.subject, &it.limit)).collect();
        assert_eq!(targets, limits);
        assert_eq!(judged.outcome, Outcome::of(&told));
    }
    assert_eq!(rules.judge(&bulk, bulk.menus), None);
}

fn rules() -> Standard {
    let protein = Measure::PercentOfEnergy { nutrient: key("protein_g"), kcal_per_gram: 4.into() };
    let both = Measure::Nutrient { nutrients: vec![key("energy_kcal"), key("sodium_mg")] };
    let late = Rule {
        meal_types: vec![MealType::Dinner],
        ..rule("late", RuleBasis::Meal, amount("iron_mg"), Some("1"), None)
    };
    standard(vec![
        rule("both", RuleBasis::Meal, both, Some("300"), Some("700")),
        rule("day", RuleBasis::Day, amount("iron_mg"), Some("9"), None),
        rule("protein", RuleBasis::Meal, protein, Some("10"), Some("30")),
        rule("zinc", RuleBasis::Meal, amount("zinc_mg"), Some("2"), None),
        rule("peanut", RuleBasis::Meal, Measure::FreeOf { allergen: "PEANUT".into() }, None, None),
        late,
    ])
}

proptest! {
    #[test]
    fn stated_limits(rows in proptest::collection::vec([cell(), cell(), cell(), cell()], 1..5)) {
        same(&rules(), "all", Some(MealType::Lunch), &rows);
        same(&rules(), "all", Some(MealType::Dinner), &rows);
        same(&rules(), "all", None, &rows);
    }

    #[test]
    fn shares_of_the_day_with_members(rows in proptest::collection::vec([cell(), cell(), cell(), cell()], 1..5)) {
        for who in ["all", "pregnant", "weighted"] {
            same(&super::shares::school(), who, Some(MealType::Breakfast), &rows);
            same(&super::shares::school(), who, None, &rows);
        }
    }
}

#[cfg(feature = "toml")]
proptest! {
    #[test]
    fn the_built_in_standard(rows in proptest::collection::vec([cell(), cell(), cell(), cell()], 1..3)) {
        let standard = Standard::built_in("mbg-2026").unwrap();
        for who in ["sd_1_3", "pregnant"] {
            same(&standard, who, Some(MealType::Lunch), &rows);
        }
    }
}

#[test]
fn rules_that_need_dishes_are_told_apart() {
    let rules = NutrientRules::new(&rules(), &audience("all"), Some(MealType::Lunch), None, &KEYS.map(key)).unwrap();
    assert_eq!(rules.not_judged(), [RuleId::new("peanut").unwrap()]);
}
