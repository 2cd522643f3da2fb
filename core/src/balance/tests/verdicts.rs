use super::*;

fn of(low: f64, high: Option<f64>, min: Option<f64>, max: Option<f64>) -> Verdict {
    Verdict::of(&Bounds { low, high }, min, max)
}

fn unknown(proved: Option<LimitSide>) -> Verdict {
    Verdict::Unknown { proved, likely: None, because: Vec::new() }
}

#[test]
fn an_interval_is_judged_by_its_ends() {
    let (min, max) = (Some(330.0), Some(412.5));
    assert_eq!(of(330.0, Some(412.5), min, max), Verdict::Met, "limits are inclusive");
    assert_eq!(of(200.0, Some(300.0), min, max), Verdict::Low { short_by: 30.0 });
    assert_eq!(of(420.0, None, min, max), Verdict::High { over_by: 7.5 });
    assert_eq!(of(350.0, Some(500.0), min, max), unknown(Some(LimitSide::Minimum)));
    assert_eq!(of(350.0, None, min, max), unknown(Some(LimitSide::Minimum)));
    assert_eq!(of(300.0, Some(400.0), min, max), unknown(Some(LimitSide::Maximum)));
    assert_eq!(of(300.0, Some(500.0), min, max), unknown(None));
    assert_eq!(of(300.0, None, min, max), unknown(None));
}

#[test]
fn a_side_that_is_not_judged_is_not_proved_either() {
    assert_eq!(of(350.0, None, Some(330.0), None), Verdict::Met);
    assert_eq!(of(0.0, Some(400.0), None, Some(412.5)), Verdict::Met);
    assert_eq!(of(300.0, None, Some(330.0), None), unknown(None));
    assert_eq!(of(0.0, None, None, Some(412.5)), unknown(None));
}

#[test]
fn a_billionth_of_the_limit_is_forgiven_and_no_more() {
    // 1e-9 x 330 = 3.3e-7.
    assert_eq!(of(330.0 - 3e-7, Some(400.0), Some(330.0), None), Verdict::Met);
    assert!(of(330.0 - 4e-7, Some(330.0 - 4e-7), Some(330.0), None).is_failing());
    assert_eq!(of(0.0, Some(330.0 + 3e-7), None, Some(330.0)), Verdict::Met);
    assert!(of(330.0 + 4e-7, None, None, Some(330.0)).is_failing());
    // 0.1 + 0.2 is not 0.3 in binary; nobody should notice.
    assert_eq!(of(0.1 + 0.2, Some(0.1 + 0.2), None, Some(0.3)), Verdict::Met);
}

#[test]
fn what_is_no_number_is_not_known() {
    assert_eq!(of(f64::NAN, Some(f64::NAN), Some(1.0), Some(2.0)), unknown(None));
}

#[test]
fn an_unknown_names_the_food_the_side_and_the_weight() {
    let standard = standard(vec![Rule {
        maximum: Some(Severity::Advisory),
        ..rule("sodium", RuleBasis::Meal, amount("sodium_mg"), Some("100"), Some("600"))
    }]);
    let report = judge_meal(&meal(monday(), &[("sodium_mg", 150.0, 900.0)]), &standard, &audience("all")).unwrap();
    let finding = finding_of(&report);
    let Verdict::Unknown { proved, likely, because } = &finding.verdict else { panic!("{finding:?}") };
    assert_eq!((*proved, *likely), (Some(LimitSide::Minimum), None));
    let UnknownReason::Food { ingredient_name, gap, .. } = &because[0] else { panic!("{because:?}") };
    assert_eq!((ingredient_name.as_str(), *gap), ("Garam", GapReason::ValueMissing));
    assert_eq!(finding.severity, Some(Severity::Advisory), "only the upper side is open, and it only advises");
    assert_eq!(report.outcome, Outcome::Balanced);
}

#[test]
fn an_estimate_says_likely_and_proves_nothing() {
    let standard = standard(vec![rule("sodium", RuleBasis::Meal, amount("sodium_mg"), Some("100"), Some("600"))]);
    let judged = |low: f64, high: f64, estimate: f64| {
        let mut meal = meal(monday(), &[("sodium_mg", low, high)]);
        meal.nutrition.totals[0].serving_estimate_high = Some(estimate);
        let report = judge_meal(&meal, &standard, &audience("all")).unwrap();
        assert_eq!(report.outcome, Outcome::Unknown);
        match &finding_of(&report).verdict {
            Verdict::Unknown { likely, .. } => *likely,
            verdict => panic!("{verdict:?}"),
        }
    };
    assert_eq!(judged(150.0, 90_000.0, 500.0), Some(Likely::Met));
    assert_eq!(judged(50.0, 90_000.0, 80.0), Some(Likely::Low));
    assert_eq!(judged(50.0, 90_000.0, 500.0), None);
    assert_eq!(judged(150.0, 90_000.0, 700.0), None);
}

#[test]
fn a_nutrient_that_was_never_calculated_is_unknown() {
    let standard = standard(vec![rule("iron", RuleBasis::Meal, amount("iron_mg"), Some("3"), None)]);
    let report = judge_meal(&meal(monday(), &[]), &standard, &audience("all")).unwrap();
    let reason = UnknownReason::NutrientNotCalculated { nutrient: key("iron_mg") };
    assert_eq!(finding_of(&report).verdict, Verdict::Unknown { proved: None, likely: None, because: vec![reason] });
    assert_eq!(report.outcome, Outcome::Unknown);
}

#[test]
fn percent_of_energy_uses_the_ends_that_lie_farthest_apart() {
    let measure = Measure::PercentOfEnergy { nutrient: key("protein_g"), kcal_per_gram: 4.into() };
    let standard = standard(vec![rule("protein", RuleBasis::Meal, measure, Some("10"), Some("15"))]);
    let judged = |protein: (f64, f64), energy: (f64, f64)| {
        let nutrients = [("protein_g", protein.0, protein.1), ("energy_kcal", energy.0, energy.1)];
        let report = judge_meal(&meal(monday(), &nutrients), &standard, &audience("all")).unwrap();
        (finding_of(&report).observed, finding_of(&report).verdict.clone())
    };
    // 4 x 20 / 600 = 13.33 %.
    let (observed, verdict) = judged((20.0, 20.0), (600.0, 600.0));
    assert!((observed.low - 40.0 / 3.0).abs() < 1e-12 && verdict == Verdict::Met);
    // Least 4 x 18 / 800 = 9 %, most 4 x 20 / 500 = 16 %: neither side is proved.
    let (observed, verdict) = judged((18.0, 20.0), (500.0, 800.0));
    assert!((observed.low - 9.0).abs() < 1e-12 && (observed.high.unwrap() - 16.0).abs() < 1e-12);
    assert!(matches!(verdict, Verdict::Unknown { proved: None, .. }), "{verdict:?}");
    // Least 4 x 30 / 800 = 15 %, most 4 x 30 / 700 = 17.14 %: at least the minimum is proved.
    let (_, verdict) = judged((30.0, 30.0), (700.0, 800.0));
    assert!(matches!(verdict, Verdict::Unknown { proved: Some(LimitSide::Minimum), .. }), "{verdict:?}");
    // No protein is 0 % of whatever it is; no energy at all leaves the share open.
    assert_eq!(judged((0.0, 0.0), (0.0, 500.0)).1, Verdict::Low { short_by: 10.0 });
    assert_eq!(judged((1.0, 1.0), (0.0, 0.0)).0, Bounds { low: 0.0, high: None });
}

#[test]
fn atwater_warns_and_breaks_no_rule() {
    let standard = standard(vec![rule("energy", RuleBasis::Meal, amount("energy_kcal"), Some("400"), None)]);
    let warned = |energy: f64, most: f64| {
        // 4 x 20 + 9 x 20 + 4 x 60 = 500.
        let nutrients = [
            ("energy_kcal", energy, most),
            ("protein_g", 20.0, 20.0),
            ("fat_g", 20.0, 20.0),
            ("carbohydrate_g", 60.0, 60.0),
        ];
        let report = judge_meal(&meal(monday(), &nutrients), &standard, &audience("all")).unwrap();
        assert_eq!(report.outcome, Outcome::Balanced);
        !report.warnings.is_empty()
    };
    assert!(!warned(500.0, 500.0));
    assert!(!warned(460.0, 460.0), "40 of 460 are 8.7 percent");
    assert!(warned(450.0, 450.0), "50 of 450 are 11.1 percent");
    assert!(warned(560.0, 560.0), "60 of 560 are 10.7 percent");
    assert!(!warned(450.0, 460.0), "nothing is said of what is not known");
}

fn rupiah(amount: u32) -> crate::money::Money {
    crate::money::Money::new(amount.into(), crate::money::Currency::new("IDR").unwrap())
}

fn ceiling() -> Standard {
    let (components, currency) = (vec![CostComponent::Ingredients], rupiah(0).currency);
    let measure = Measure::Cost { components, cost_basis: CostBasis::Used, currency };
    standard(vec![rule("ceiling", RuleBasis::Meal, measure, None, Some("8000"))])
}

#[test]
fn a_ceiling_is_judged_from_what_is_known_of_its_components() {
    let judged = |least: u32, most: Option<u32>, basis: CostBasis| {
        let mut meal = meal(monday(), &[]);
        let serving = CostBounds { at_least: rupiah(least), at_most: most.map(rupiah) };
        let missing = if serving.known().is_none() { vec!["Daun pandan".to_owned()] } else { Vec::new() };
        meal.costs.push(CostObservation { component: CostComponent::Ingredients, basis, serving, missing });
        finding_of(&judge_meal(&meal, &ceiling(), &audience("all")).unwrap()).verdict.clone()
    };
    assert_eq!(judged(8_000, Some(8_000), CostBasis::Used), Verdict::Met);
    assert_eq!(judged(8_001, Some(8_001), CostBasis::Used), Verdict::High { over_by: 1.0 });
    // A missing price never makes it cheaper: above the ceiling already is too much, below it is not known.
    assert_eq!(judged(8_250, None, CostBasis::Used), Verdict::High { over_by: 250.0 });
    let unknown = |missing: &[&str]| {
        let missing = missing.iter().map(|name| (*name).to_owned()).collect();
        let because = vec![UnknownReason::Cost { component: CostComponent::Ingredients, missing }];
        Verdict::Unknown { proved: None, likely: None, because }
    };
    assert_eq!(judged(7_000, None, CostBasis::Used), unknown(&["Daun pandan"]));
    assert_eq!(judged(7_000, Some(8_400), CostBasis::Used), unknown(&["Daun pandan"]));
    assert_eq!(judged(7_000, Some(8_000), CostBasis::Used), Verdict::Met);
    assert_eq!(judged(7_000, Some(7_000), CostBasis::Bought), unknown(&[]), "what is bought is another cost");
    // Without any cost the rule is listed, not judged.
    let report = judge_meal(&meal(monday(), &[]), &ceiling(), &audience("all")).unwrap();
    assert_eq!((report.findings.len(), report.not_judged.len(), report.outcome), (0, 1, Outcome::Unknown));
}

#[test]
fn a_ceiling_of_another_currency_is_an_error() {
    let mut meal = meal(monday(), &[]);
    let dollar = crate::money::Money::new(1.into(), crate::money::Currency::new("USD").unwrap());
    let serving = CostBounds { at_least: dollar, at_most: Some(dollar) };
    let (component, basis) = (CostComponent::Ingredients, CostBasis::Used);
    meal.costs.push(CostObservation { component, basis, serving, missing: Vec::new() });
    let error = judge_meal(&meal, &ceiling(), &audience("all")).unwrap_err();
    assert_eq!(error.code(), "money.currency_mismatch");
}
