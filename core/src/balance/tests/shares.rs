//! Shares of a daily reference: group means, sexes, increments.

use super::*;

/// Boys 2,650 and girls 2,100 kcal a day, iron 11 and 15 mg; pregnancy adds 180, 300, 300 kcal.
pub(super) fn school() -> Standard {
    let group = |key: &str, increment: bool| ReferenceGroup {
        key: key.into(),
        name_en: String::new(),
        name_id: String::new(),
        sex: Sex::Any,
        from_month: None,
        to_month: None,
        increment,
    };
    let row = |group: &str, daily: [f64; 2]| IntakeRow { group: group.into(), daily: daily.into() };
    let part = |group: &str, weight: f64| ReferencePart { group: group.into(), weight };
    let share = |meal_type, min: u32, max: u32| MealShare { meal_type, min: min.into(), max: max.into() };
    let shares = vec![share(Some(MealType::Breakfast), 20, 25), share(None, 30, 35)];
    let measure =
        Measure::ShareOfDay { nutrients: vec![key("energy_kcal"), key("iron_mg")], level: IntakeLevel::Recommended };
    let share_rule = |id, basis| Rule { limits: Vec::new(), ..rule(id, basis, measure.clone(), Some("0"), Some("0")) };
    let mut standard = standard(vec![share_rule("meal", RuleBasis::Meal), share_rule("day", RuleBasis::Day)]);
    standard.groups =
        vec![group("boys", false), group("girls", false), group("t1", true), group("t2", true), group("t3", true)];
    standard.intakes = vec![IntakeTable {
        title: String::new(),
        source: "test".into(),
        level: IntakeLevel::Recommended,
        nutrients: vec![key("energy_kcal"), key("iron_mg")],
        rows: vec![
            row("boys", [2650.0, 11.0]),
            row("girls", [2100.0, 15.0]),
            row("t1", [180.0, 0.0]),
            row("t2", [300.0, 9.0]),
            row("t3", [300.0, 9.0]),
        ],
    }];
    let mut sma = standard.audiences[0].clone();
    sma.shares = shares;
    sma.reference = vec![part("boys", 1.0), part("girls", 1.0)];
    let mut pregnant = Audience { key: audience("pregnant"), reference: vec![part("girls", 1.0)], ..sma.clone() };
    pregnant.increments = vec![part("t1", 1.0), part("t2", 1.0), part("t3", 1.0)];
    let weighted =
        Audience { key: audience("weighted"), reference: vec![part("boys", 30.0), part("girls", 10.0)], ..sma.clone() };
    standard.audiences = vec![sma, pregnant, weighted];
    standard.check(&crate::nutrient::NutrientRegistry::standard().unwrap()).unwrap();
    standard
}

#[test]
fn the_mean_decides_and_each_sex_is_shown_with_the_worst_named() {
    // Mean 2,375: 712.5-831.25. Boys 795-927.5, girls 630-735. 750 kcal: mean met, boys 45 short, girls 15 too much.
    let report = judge_meal(&meal(monday(), &[("energy_kcal", 750.0, 750.0)]), &school(), &audience("all")).unwrap();
    let energy = report.finding("meal", "energy_kcal").unwrap();
    assert_eq!(energy.verdict, Verdict::Met);
    let verdicts: Vec<_> = energy.members.iter().map(|m| (m.member.as_str(), m.verdict.clone(), m.severity)).collect();
    let advisory = Some(Severity::Advisory);
    let (low, high) = (Verdict::Low { short_by: 45.0 }, Verdict::High { over_by: 15.0 });
    assert_eq!(verdicts, [("boys", low.clone(), advisory), ("girls", high, advisory)]);
    assert_eq!((energy.worst_member.as_deref(), energy.worst()), (Some("boys"), &low));
}

#[test]
fn a_sex_can_be_required_too() {
    let mut standard = school();
    // Mean iron 13: 3.9-4.55 mg; boys 3.3-3.85, girls 4.5-5.25. 4 mg: mean met, boys 0.15 too much, girls 0.5 short.
    let four = meal(monday(), &[("energy_kcal", 750.0, 750.0), ("iron_mg", 4.0, 4.0)]);
    assert_eq!(judge_meal(&four, &standard, &audience("all")).unwrap().outcome, Outcome::Balanced);
    standard.member_severity = Severity::Required;
    assert_eq!(judge_meal(&four, &standard, &audience("all")).unwrap().outcome, Outcome::NotBalanced);
}

#[test]
fn an_unknown_sex_is_worse_than_a_met_mean_and_better_than_a_broken_one() {
    // 720-800 kcal: the mean (712.5-831.25) is met; boys (795-927.5) are open; girls (630-735) are open.
    let open = judge_meal(&meal(monday(), &[("energy_kcal", 720.0, 800.0)]), &school(), &audience("all")).unwrap();
    let energy = open.finding("meal", "energy_kcal").unwrap();
    assert_eq!((&energy.verdict, energy.worst_member.as_deref()), (&Verdict::Met, Some("boys")));
    assert!(matches!(energy.worst(), Verdict::Unknown { .. }));
    // 740-800: girls have too much for certain, so they are the worst.
    let broken = judge_meal(&meal(monday(), &[("energy_kcal", 740.0, 800.0)]), &school(), &audience("all")).unwrap();
    assert_eq!(broken.finding("meal", "energy_kcal").unwrap().worst_member.as_deref(), Some("girls"));
}

#[test]
fn pregnancy_adds_the_mean_of_its_trimesters() {
    // 2,100 + (180 + 300 + 300) / 3 = 2,360; 30 % = 708, 35 % = 826. First trimester 2,280: 684; others 2,400: 720.
    let report =
        judge_meal(&meal(monday(), &[("energy_kcal", 710.0, 710.0)]), &school(), &audience("pregnant")).unwrap();
    let energy = report.finding("meal", "energy_kcal").unwrap();
    assert_eq!((energy.limit.min, energy.limit.max), (Some(708.0), Some(826.0)));
    let minima: Vec<_> = energy.members.iter().map(|member| (member.member.as_str(), member.limit.min)).collect();
    assert_eq!(minima, [("girls+t1", Some(684.0)), ("girls+t2", Some(720.0)), ("girls+t3", Some(720.0))]);
    assert_eq!(energy.worst_member.as_deref(), Some("girls+t2"));
    let origin = LimitOrigin::ShareOfDay { daily: 2360.0, min_percent: Some(30.0), max_percent: Some(35.0) };
    assert_eq!(energy.limit.origin, origin);
}

#[test]
fn a_mean_follows_the_weights_of_its_groups() {
    // (30 x 2,650 + 10 x 2,100) / 40 = 2,512.5; 30 % = 753.75.
    let targets = school().targets(&audience("weighted"), None).unwrap();
    assert_eq!(targets[0].limit.min, Some(753.75));
}

#[test]
fn a_day_asks_for_the_shares_of_the_meals_it_serves() {
    let breakfast = |portions| ServedMeal {
        meal_type: Some(MealType::Breakfast),
        portions,
        ..meal(monday(), &[("energy_kcal", 500.0, 500.0)])
    };
    let lunch = meal(monday(), &[("energy_kcal", 700.0, 700.0)]);
    let judged = |meals: &[ServedMeal]| {
        let report = judge_day(meals, &school(), &audience("all")).unwrap();
        let energy = report.finding("day", "energy_kcal").unwrap().clone();
        (energy.observed.low, energy.limit.min.unwrap(), energy.limit.max.unwrap())
    };
    // Both: 50-60 % of 2,375 = 1,187.5-1,425, and 1,200 kcal eaten.
    assert_eq!(judged(&[breakfast(100), lunch.clone()]), (1200.0, 1187.5, 1425.0));
    // Breakfast for half of them: (50 x 500 + 100 x 700) / 100 = 950; 0.5 x 20 + 30 = 40 %, 0.5 x 25 + 35 = 47.5 %.
    assert_eq!(judged(&[breakfast(50), lunch.clone()]), (950.0, 950.0, 1128.125));
    // Two trays at one lunch share the heads: (100 x 700 + 300 x 600) / 400 = 625, still one lunch of 30-35 %.
    let other = ServedMeal { portions: 300, ..meal(monday(), &[("energy_kcal", 600.0, 600.0)]) };
    assert_eq!(judged(&[lunch, other]), (625.0, 712.5, 831.25));
}

#[test]
fn a_meal_without_a_share_is_listed_not_judged() {
    let mut standard = school();
    standard.audiences[0].shares.truncate(1);
    let report = judge_meal(&meal(monday(), &[("energy_kcal", 1.0, 1.0)]), &standard, &audience("all")).unwrap();
    assert_eq!((report.findings.len(), report.not_judged[0].as_str()), (0, "meal"));
}
