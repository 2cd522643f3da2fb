mod building;
mod bulk;
mod exclusions;
mod frequency;
mod properties;
mod shares;
#[cfg(feature = "toml")]
mod standards;
mod verdicts;
mod weeks;
mod wording;

use super::*;
use crate::cost::{CostBasis, CostBounds, CostComponent};
use crate::id::{AudienceKey, MenuId, RuleId, StandardId};
use crate::ingredient::DietStatus;
use crate::menu::{DietFinding, MealType, MenuDiet, MenuWeights};
use crate::nutrient::{Basis, Bounds, GapReason, NutrientKey, NutrientTotal, ValueGap};
use crate::nutrition::Nutrition;
use crate::quantity::{Decimal, DecimalRange};
use jiff::civil::{Date, date};

fn key(nutrient: &str) -> NutrientKey {
    NutrientKey::new(nutrient).unwrap()
}

fn audience(key: &str) -> AudienceKey {
    AudienceKey::new(key).unwrap()
}

/// A nutrient of one serving. An open or wide interval is blamed on salt that nobody analysed.
fn total(nutrient: &str, low: f64, high: Option<f64>) -> NutrientTotal {
    let serving = Bounds { low, high };
    let gap =
        ValueGap { ingredient_id: "garam".into(), ingredient_name: "Garam".into(), reason: GapReason::ValueMissing };
    NutrientTotal {
        nutrient: key(nutrient),
        batch: serving,
        serving,
        per_100g: None,
        serving_estimate_high: None,
        basis: Basis::Known,
        coverage: 1.0,
        gaps: if serving.known().is_some() { Vec::new() } else { vec![gap] },
        has_trace: false,
        assumed_zero: Vec::new(),
        formulas: Vec::new(),
    }
}

/// A meal of 100 portions with these nutrients in one serving: key, least, most.
fn meal(day: Date, nutrients: &[(&str, f64, f64)]) -> ServedMeal {
    let nothing = MenuWeights { as_purchased: DecimalRange::ZERO, edible: DecimalRange::ZERO, cooked: None };
    let unstated = || DietFinding { status: DietStatus::Unknown, ingredients: Vec::new() };
    ServedMeal {
        menu_id: MenuId::new("menu").unwrap(),
        menu_name: "Menu".into(),
        date: Some(day),
        meal_type: Some(MealType::Lunch),
        portions: 100,
        nutrition: Nutrition {
            menu_id: MenuId::new("menu").unwrap(),
            portion: None,
            servings: Decimal::ONE,
            serving_weight: None,
            weights: nothing,
            totals: nutrients.iter().map(|(key, low, high)| total(key, *low, Some(*high))).collect(),
            warnings: Vec::new(),
        },
        dishes: Vec::new(),
        credits: Vec::new(),
        diet: MenuDiet { allergens: Vec::new(), halal: unstated(), vegetarian: unstated() },
        costs: Vec::new(),
    }
}

fn monday() -> Date {
    date(2026, 1, 5)
}

fn day(after_monday: i64) -> Date {
    monday().saturating_add(jiff::Span::new().days(after_monday))
}

fn week() -> Period {
    Period { from: monday(), to: day(6) }
}

/// A rule on the lower and upper side, both required, with one limit for all.
fn rule(id: &str, basis: RuleBasis, measure: Measure, min: Option<&str>, max: Option<&str>) -> Rule {
    let limit = |text: &str| text.parse().unwrap();
    Rule {
        id: RuleId::new(id).unwrap(),
        name_en: String::new(),
        name_id: String::new(),
        basis: vec![basis],
        meal_types: Vec::new(),
        audiences: Vec::new(),
        valid_from: None,
        valid_to: None,
        minimum: min.map(|_| Severity::Required),
        maximum: max.map(|_| Severity::Required),
        measure,
        limits: vec![Limit { audiences: Vec::new(), portion: None, min: min.map(limit), max: max.map(limit) }],
        daily_floor_percent: None,
        source: String::new(),
    }
}

/// A standard of these rules for one audience, `all`.
fn standard(rules: Vec<Rule>) -> Standard {
    Standard {
        id: StandardId::new("test").unwrap(),
        name_en: "Test".into(),
        name_id: String::new(),
        edition: "1".into(),
        source: "this test".into(),
        valid_from: None,
        valid_to: None,
        reference: None,
        extends: None,
        profile: Profile::Computed,
        member_severity: Severity::Advisory,
        groups: Vec::new(),
        intakes: Vec::new(),
        audiences: vec![Audience {
            key: audience("all"),
            name_en: String::new(),
            name_id: String::new(),
            portion: None,
            shares: Vec::new(),
            reference: Vec::new(),
            increments: Vec::new(),
        }],
        rules,
        printed: Vec::new(),
    }
}

fn amount(nutrient: &str) -> Measure {
    Measure::Nutrient { nutrients: vec![key(nutrient)] }
}

fn finding_of(report: &BalanceReport) -> &Finding {
    assert_eq!(report.findings.len(), 1, "{report:?}");
    &report.findings[0]
}
