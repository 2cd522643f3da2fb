//! Periods: weighted means, holidays, daily floors, components of a week.

use super::*;
use crate::ingredient::FoodCategory;
use crate::menu::{Course, FoodGroupCredit};

fn energy_rule() -> Rule {
    rule("energy", RuleBasis::Period, amount("energy_kcal"), Some("600"), Some("700"))
}

fn lunch(after_monday: i64, portions: u32, kcal: f64) -> ServedMeal {
    ServedMeal { portions, ..meal(day(after_monday), &[("energy_kcal", kcal, kcal)]) }
}

#[test]
fn a_week_with_a_holiday_is_the_mean_over_what_was_served() {
    // Wednesday is a holiday: absent, not 0. (100 x 580 + 120 x 660 + 110 x 640 + 70 x 700) / 400
    // = (58,000 + 79,200 + 70,400 + 49,000) / 400 = 256,600 / 400 = 641.5.
    let meals = [lunch(0, 100, 580.0), lunch(1, 120, 660.0), lunch(3, 110, 640.0), lunch(4, 70, 700.0)];
    let report = judge_period(&meals, &week(), &standard(vec![energy_rule()]), &audience("all")).unwrap();
    assert_eq!(finding_of(&report).observed, Bounds::exact(641.5));
    assert_eq!(finding_of(&report).verdict, Verdict::Met);
    assert_eq!((report.from, report.to), (Some(monday()), Some(day(6))));
}

#[test]
fn a_meal_of_no_portions_and_a_meal_outside_the_period_do_not_count() {
    let meals = [lunch(0, 100, 650.0), lunch(1, 0, 0.0), lunch(9, 100, 5000.0)];
    let report = judge_period(&meals, &week(), &standard(vec![energy_rule()]), &audience("all")).unwrap();
    assert_eq!(finding_of(&report).observed, Bounds::exact(650.0));
    let nobody = judge_period(&meals[1..2], &week(), &standard(vec![energy_rule()]), &audience("all")).unwrap();
    assert_eq!((nobody.findings.len(), nobody.warnings), (0, vec![BalanceWarning::NoFeeding]));
    assert_eq!(nobody.outcome, Outcome::Unknown, "nothing was judged, so nothing is in balance");
}

#[test]
fn a_floor_finds_the_day_a_mean_hides() {
    let floored = Rule { daily_floor_percent: Some(75.into()), ..energy_rule() };
    // Mean (200 + 900 + 850) / 3 = 650: met. The floor is 75 % of 600 = 450, and Monday has 200.
    let meals = [lunch(0, 100, 200.0), lunch(1, 100, 900.0), lunch(2, 100, 850.0)];
    let report = judge_period(&meals, &week(), &standard(vec![floored]), &audience("all")).unwrap();
    let verdicts: Vec<_> = report.findings.iter().map(|found| (found.date, found.verdict.clone())).collect();
    let low = Verdict::Low { short_by: 250.0 };
    let expected =
        [(None, Verdict::Met), (Some(day(0)), low), (Some(day(1)), Verdict::Met), (Some(day(2)), Verdict::Met)];
    assert_eq!(verdicts, expected);
    assert_eq!(report.outcome, Outcome::NotBalanced);
}

#[test]
fn percent_of_energy_of_a_week_is_a_ratio_of_sums() {
    let measure = Measure::PercentOfEnergy { nutrient: key("sfa_g"), kcal_per_gram: 9.into() };
    let standard = standard(vec![rule("saturated-fat", RuleBasis::Period, measure, None, Some("10"))]);
    let lunch = |after, kcal, fat| meal(day(after), &[("energy_kcal", kcal, kcal), ("sfa_g", fat, fat)]);
    // 9 x (10 + 2) / (400 + 800) = 9 %; the mean of the two days' 22.5 % and 2.25 % would be 12.4 %.
    let report =
        judge_period(&[lunch(0, 400.0, 10.0), lunch(1, 800.0, 2.0)], &week(), &standard, &audience("all")).unwrap();
    assert!((finding_of(&report).observed.low - 9.0).abs() < 1e-12);
    assert_eq!(finding_of(&report).verdict, Verdict::Met);
}

fn credited(after_monday: i64, cups: Option<&str>) -> ServedMeal {
    let credit = |cups: &str| FoodGroupCredit {
        component: "vegetables".into(),
        amount: cups.parse().unwrap(),
        category: Some(FoodCategory::Vegetable),
    };
    let mut meal = meal(day(after_monday), &[]);
    meal.dishes.push(ServedDish {
        name: "Sayur asem".into(),
        course: Some(Course::Vegetable),
        cooking_methods: Vec::new(),
        main_protein: None,
        colour: None,
        categories: vec![FoodCategory::Vegetable],
        credits: cups.map(credit).into_iter().collect(),
        weight: None,
    });
    meal
}

#[test]
fn components_of_a_short_week_are_scaled_to_the_days_of_the_limit() {
    let measure =
        |days, courses| Measure::Component { component: "vegetables".into(), unit: ComponentUnit::Cup, courses, days };
    let weekly = rule("vegetables", RuleBasis::Period, measure(5, Vec::new()), Some("3.75"), None);
    let standard_of = |rule: Rule| standard(vec![rule]);
    // Four days of 0.75, 0.75, 1 and 0.5 cups: 3 / 4 x 5 = 3.75 cups in a week of five days.
    let cups = [Some("0.75"), Some("0.75"), Some("1"), Some("0.5")];
    let meals: Vec<_> = (0..).zip(cups).map(|(after, cups)| credited(after, cups)).collect();
    let report = judge_period(&meals, &week(), &standard_of(weekly.clone()), &audience("all")).unwrap();
    assert_eq!((finding_of(&report).observed, &finding_of(&report).verdict), (Bounds::exact(3.75), &Verdict::Met));
    // A dish without credits may hold any amount of it.
    let mut open = meals;
    open[0].dishes[0].credits.clear();
    let report = judge_period(&open, &week(), &standard_of(weekly), &audience("all")).unwrap();
    let because = vec![UnknownReason::Dish { dish: "Sayur asem".into() }];
    assert_eq!(finding_of(&report).verdict, Verdict::Unknown { proved: None, likely: None, because });
    // Unless its course is worth one.
    let by_course = rule("vegetable", RuleBasis::Meal, measure(1, vec![Course::Vegetable]), Some("1"), None);
    let report = judge_meal(&open[0], &standard_of(by_course), &audience("all")).unwrap();
    assert_eq!(finding_of(&report).verdict, Verdict::Met);
}

#[test]
fn a_plate_is_shared_by_weight() {
    let standard = standard(vec![rule(
        "vegetables",
        RuleBasis::Meal,
        Measure::PlateShare { courses: vec![Course::Vegetable] },
        Some("33"),
        None,
    )]);
    let mut tray = credited(0, None);
    let mut rice = tray.dishes[0].clone();
    rice.course = Some(Course::Staple);
    rice.weight = Some(Decimal::from(150).into());
    tray.dishes[0].weight = Some(Decimal::from(100).into());
    tray.dishes.push(rice);
    let judged = |tray: &ServedMeal| {
        let report = judge_meal(tray, &standard, &audience("all")).unwrap();
        (finding_of(&report).observed, finding_of(&report).verdict.clone())
    };
    // 100 / 250 = 40 %.
    assert_eq!(judged(&tray), (Bounds::exact(40.0), Verdict::Met));
    // Vegetables between 50 and 100 g: 50/200 = 25 % to 40 %.
    tray.dishes[0].weight = Some(DecimalRange { low: 50.into(), high: Some(100.into()) });
    let (observed, verdict) = judged(&tray);
    assert_eq!(observed, Bounds { low: 25.0, high: Some(40.0) });
    let because = vec![UnknownReason::DishWeight { dish: "Sayur asem".into() }];
    assert_eq!(verdict, Verdict::Unknown { proved: None, likely: None, because });
    // Rice of unknown weight: anything from 0 to 100 %.
    tray.dishes[1].weight = None;
    assert_eq!(judged(&tray).0, Bounds { low: 0.0, high: Some(100.0) });
}

#[test]
fn days_and_periods_that_cannot_be_are_errors() {
    let standard = standard(vec![energy_rule()]);
    let all = audience("all");
    let code = |result: crate::Result<BalanceReport>| result.unwrap_err().code();
    let backwards = Period { from: day(6), to: monday() };
    assert_eq!(code(judge_period(&[], &backwards, &standard, &all)), "balance.bad_period");
    let forever = Period { from: Date::MIN, to: Date::MAX };
    assert_eq!(code(judge_period(&[], &forever, &standard, &all)), "balance.bad_period");
    let undated = ServedMeal { date: None, ..lunch(0, 1, 1.0) };
    assert_eq!(code(judge_period(std::slice::from_ref(&undated), &week(), &standard, &all)), "balance.no_date");
    assert_eq!(code(judge_day(&[undated], &standard, &all)), "balance.no_date");
    assert_eq!(code(judge_day(&[lunch(0, 1, 1.0), lunch(1, 1, 1.0)], &standard, &all)), "balance.two_dates");
    assert_eq!(code(judge_day(&[], &standard, &audience("nobody"))), "balance.unknown_audience");
}

#[test]
fn rules_and_standards_hold_within_their_dates() {
    let late = Rule { valid_from: Some(day(2)), ..energy_rule() };
    let mut standard = standard(vec![Rule { basis: vec![RuleBasis::Meal], ..late }]);
    let findings = |standard: &Standard, after| {
        judge_meal(&lunch(after, 1, 650.0), standard, &audience("all")).unwrap().findings.len()
    };
    assert_eq!((findings(&standard, 1), findings(&standard, 2)), (0, 1));
    standard.valid_to = Some(day(3));
    let report = judge_meal(&lunch(4, 1, 650.0), &standard, &audience("all")).unwrap();
    assert_eq!(report.warnings, [BalanceWarning::OutsideValidity { standard: standard.id.clone() }]);
}

#[test]
fn a_ceiling_over_a_week_is_the_mean_of_the_portions() {
    use crate::cost::{CostBasis, CostBounds, CostComponent};
    let rupiah = crate::money::Currency::new("IDR").unwrap();
    let measure =
        Measure::Cost { components: vec![CostComponent::Ingredients], cost_basis: CostBasis::Used, currency: rupiah };
    let standard = standard(vec![rule("ceiling", RuleBasis::Period, measure, None, Some("8000"))]);
    let costed = |after, portions, least: u32, most: Option<u32>| {
        let money = |amount: u32| crate::money::Money::new(amount.into(), rupiah);
        let serving = CostBounds { at_least: money(least), at_most: most.map(money) };
        let (component, basis) = (CostComponent::Ingredients, CostBasis::Used);
        let mut meal = lunch(after, portions, 650.0);
        meal.costs.push(CostObservation { component, basis, serving, missing: Vec::new() });
        meal
    };
    let judged = |meals: &[ServedMeal]| {
        let report = judge_period(meals, &week(), &standard, &audience("all")).unwrap();
        (finding_of(&report).observed, finding_of(&report).verdict.clone())
    };
    // (100 x 9,000 + 300 x 7,600) / 400 = 7,950: a dear day is paid by cheap ones.
    let meals = [costed(0, 100, 9_000, Some(9_000)), costed(1, 300, 7_600, Some(7_600))];
    assert_eq!(judged(&meals), (Bounds::exact(7_950.0), Verdict::Met));
    // A third price is missing: at least (900,000 + 2,280,000 + 100 x 9,000) / 500 = 8,160.
    let open = [meals[0].clone(), meals[1].clone(), costed(2, 100, 9_000, None)];
    assert_eq!(judged(&open), (Bounds { low: 8_160.0, high: None }, Verdict::High { over_by: 160.0 }));
}

#[test]
fn a_standard_without_a_rule_for_what_is_asked_judges_nothing() {
    let standard = Standard::built_in("who-limits").unwrap();
    let audience = audience("adult");
    // WHO limits days: a meal of pure salt is neither met nor low by them.
    let salt = meal(monday(), &[("energy_kcal", 0.0, 0.0), ("sodium_mg", 38_758.0, 38_758.0)]);
    let report = judge_meal(&salt, &standard, &audience).unwrap();
    assert_eq!((report.findings.len(), report.outcome), (0, Outcome::Unknown));
    assert!(report.warnings.contains(&BalanceWarning::NothingJudged { standard: standard.id.clone() }));
    let day = judge_day(&[salt], &standard, &audience).unwrap();
    assert_eq!(day.outcome, Outcome::NotBalanced);
}
