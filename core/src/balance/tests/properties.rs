use super::*;
use proptest::prelude::*;

fn limits() -> impl Strategy<Value = (Option<f64>, Option<f64>)> {
    let limit = || proptest::option::of(0.0..1000.0f64);
    (limit(), limit()).prop_map(|(a, b)| match (a, b) {
        (Some(a), Some(b)) => (Some(a.min(b)), Some(a.max(b))),
        one => one,
    })
}

fn kind(verdict: &Verdict) -> u8 {
    match verdict {
        Verdict::Met => 0,
        Verdict::Low { .. } => 1,
        Verdict::High { .. } => 2,
        Verdict::Unknown { .. } => 3,
    }
}

fn week_of() -> impl Strategy<Value = Vec<ServedMeal>> {
    // Whole grams in powers of two keep every sum exact, so orders can be compared to the last bit.
    let lunch = (0..5i64, 1..500u32, 0..1024u32, 0..1024u32).prop_map(|(after, portions, low, wide)| {
        let (low, high) = (f64::from(low) / 4.0, f64::from(low + wide) / 4.0);
        let nutrients = [("energy_kcal", low, high), ("protein_g", low / 16.0, high / 16.0)];
        ServedMeal { portions, ..meal(day(after), &nutrients) }
    });
    proptest::collection::vec(lunch, 1..12)
}

fn rules() -> Standard {
    let protein = Measure::PercentOfEnergy { nutrient: key("protein_g"), kcal_per_gram: 4.into() };
    standard(vec![
        rule("energy", RuleBasis::Period, amount("energy_kcal"), Some("100"), Some("200")),
        rule("protein", RuleBasis::Period, protein, Some("10"), Some("30")),
    ])
}

proptest! {
    #[test]
    fn a_definite_verdict_holds_for_every_point_of_the_interval(
        (min, max) in limits(), low in 0.0..1000.0f64, width in 0.0..500.0f64, at in 0.0..=1.0f64, open: bool,
    ) {
        let high = (!open).then_some(low + width);
        let verdict = Verdict::of(&Bounds { low, high }, min, max);
        let point = low + at * width;
        if kind(&verdict) != 3 {
            prop_assert_eq!(kind(&Verdict::of(&Bounds::exact(point), min, max)), kind(&verdict));
        }
    }

    #[test]
    fn widening_only_ever_turns_a_verdict_into_unknown(
        (min, max) in limits(), low in 0.0..1000.0f64, width in 0.0..500.0f64,
        below in 0.0..500.0f64, above in 0.0..500.0f64,
    ) {
        let narrow = Verdict::of(&Bounds { low, high: Some(low + width) }, min, max);
        let wide = Verdict::of(&Bounds { low: low - below, high: Some(low + width + above) }, min, max);
        prop_assert!(kind(&wide) == 3 || kind(&wide) == kind(&narrow), "{:?} became {:?}", narrow, wide);
    }

    #[test]
    fn a_proved_side_is_kept_by_every_point(
        (min, max) in limits(), low in 0.0..1000.0f64, width in 0.0..500.0f64, at in 0.0..=1.0f64,
    ) {
        let verdict = Verdict::of(&Bounds { low, high: Some(low + width) }, min, max);
        let point = Bounds::exact(low + at * width);
        if let Verdict::Unknown { proved: Some(side), .. } = verdict {
            let alone = match side {
                LimitSide::Minimum => Verdict::of(&point, min, None),
                LimitSide::Maximum => Verdict::of(&point, None, max),
            };
            prop_assert_eq!(alone, Verdict::Met);
        }
    }

    #[test]
    fn the_order_of_meals_does_not_matter(meals in week_of(), turn in 0..12usize) {
        let mut turned = meals.clone();
        turned.rotate_left(turn % meals.len());
        turned.reverse();
        let judged = |meals: &[ServedMeal]| judge_period(meals, &week(), &rules(), &audience("all")).unwrap();
        prop_assert_eq!(judged(&meals).findings, judged(&turned).findings);
    }

    #[test]
    fn feeding_more_of_everything_changes_no_mean(meals in week_of(), times in 1..20u32) {
        let more = meals.iter().map(|meal| ServedMeal { portions: meal.portions * times, ..meal.clone() });
        let more: Vec<_> = more.collect();
        let judged = |meals: &[ServedMeal]| judge_period(meals, &week(), &rules(), &audience("all")).unwrap();
        let (once, often) = (judged(&meals), judged(&more));
        for (once, often) in once.findings.iter().zip(&often.findings) {
            let near = |a: f64, b: f64| (a - b).abs() <= 1e-9 * a.abs().max(1.0);
            prop_assert!(near(once.observed.low, often.observed.low));
            prop_assert!(once.observed.high.zip(often.observed.high).is_none_or(|(a, b)| near(a, b)));
        }
    }

    #[test]
    fn a_percent_of_energy_encloses_every_possible_ratio(
        protein in 0.0..100.0f64, more_protein in 0.0..50.0f64, energy in 1.0..900.0f64, more_energy in 0.0..500.0f64,
        at_protein in 0.0..=1.0f64, at_energy in 0.0..=1.0f64,
    ) {
        let nutrients = [("protein_g", protein, protein + more_protein), ("energy_kcal", energy, energy + more_energy)];
        let report = judge_period(&[meal(monday(), &nutrients)], &week(), &rules(), &audience("all")).unwrap();
        let observed = report.finding("protein", "protein_g").unwrap().observed;
        let ratio = 400.0 * (protein + at_protein * more_protein) / (energy + at_energy * more_energy);
        prop_assert!(observed.low <= ratio * (1.0 + 1e-12) && ratio <= observed.high.unwrap() * (1.0 + 1e-12));
    }

    #[cfg(feature = "toml")]
    #[test]
    fn no_text_makes_reading_a_standard_panic(text in ".{0,200}") {
        let _ = Standard::from_toml(&text);
    }
}
