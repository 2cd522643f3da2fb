//! Findings as people read them.

use super::*;
use crate::locale::Language;
use crate::message::MessageTable;

fn in_both(message: &crate::message::Message) -> [String; 2] {
    let table = MessageTable::standard().unwrap();
    [table.render(message, Language::En), table.render(message, Language::Id)]
}

fn judged(low: f64, high: Option<f64>) -> Finding {
    let standard = standard(vec![rule("sodium", RuleBasis::Meal, amount("sodium_mg"), Some("100"), Some("1250.5"))]);
    let mut meal = meal(monday(), &[]);
    meal.nutrition.totals.push(total("sodium_mg", low, high));
    finding_of(&judge_meal(&meal, &standard, &audience("all")).unwrap()).clone()
}

#[test]
fn every_verdict_has_its_words() {
    let words = |low, high| in_both(&judged(low, high).message);
    assert_eq!(
        words(612.5, Some(612.5)),
        ["Sodium: 612.5 mg; target 100–1,250.5 mg: met", "Natrium: 612,5 mg; sasaran 100–1.250,5 mg: terpenuhi"]
    );
    assert_eq!(words(20.0, Some(40.0))[1], "Natrium: 20–40 mg; sasaran 100–1.250,5 mg: kurang 60 mg");
    assert_eq!(words(1300.5, None)[0], "Sodium: at least 1,300.5 mg; target 100–1,250.5 mg: 50 mg too much");
    assert_eq!(
        words(200.0, None)[0],
        "Sodium: at least 200 mg; target 100–1,250.5 mg: the minimum is met, the maximum is not known; \
         look up: Sodium in Garam"
    );
    assert_eq!(
        words(0.0, Some(900.0))[1],
        "Natrium: 0–900 mg; sasaran 100–1.250,5 mg: batas atas tidak terlampaui, batas bawah belum diketahui; \
         cari: Natrium dalam Garam"
    );
    assert!(words(0.0, None)[0].contains("not known; look up: Sodium in Garam"));
}

#[test]
fn no_finding_or_warning_leaves_a_placeholder_or_a_bare_key() {
    let gaps = [
        GapReason::ValueMissing,
        GapReason::CaroteneSplitMissing,
        GapReason::EdiblePortionMissing,
        GapReason::RetentionMissing,
        GapReason::AbsorptionMissing,
        GapReason::QuantityMissing,
        GapReason::CookedWeightMissing,
        GapReason::FortificationLevelMissing,
    ];
    let mut messages: Vec<_> = gaps
        .map(|reason| {
            let standard = standard(vec![rule("sodium", RuleBasis::Meal, amount("sodium_mg"), Some("100"), None)]);
            let mut meal = meal(monday(), &[("sodium_mg", 0.0, 900.0)]);
            meal.nutrition.totals[0].gaps[0].reason = reason;
            finding_of(&judge_meal(&meal, &standard, &audience("all")).unwrap()).message.clone()
        })
        .into();
    let (menu, portion) = ("Soto".to_owned(), crate::id::PortionKey::new("small").unwrap());
    let warnings = [
        BalanceWarning::AtwaterMismatch { menu: menu.clone(), energy: 500.0, computed: 400.0 },
        BalanceWarning::OutsideValidity { standard: StandardId::new("mbg-2026").unwrap() },
        BalanceWarning::ReferencePortion { menu, portion },
        BalanceWarning::NoFeeding,
        BalanceWarning::NothingJudged { standard: "who-limits".parse().unwrap() },
    ];
    messages.extend(warnings.iter().map(BalanceWarning::message));
    for text in messages.iter().flat_map(in_both) {
        let leftover = text.contains('{') || text.contains("balance.") || text.contains("reason.");
        assert!(!leftover && !text.contains("  ") && !text.ends_with(": "), "{text}");
    }
}

#[test]
fn many_reasons_are_counted() {
    let standard = standard(vec![rule("sodium", RuleBasis::Meal, amount("sodium_mg"), Some("100"), None)]);
    let mut meal = meal(monday(), &[("sodium_mg", 0.0, 900.0)]);
    let gap = meal.nutrition.totals[0].gaps[0].clone();
    let gaps = (1..=7).map(|place| ValueGap { ingredient_name: format!("Bahan {place}"), ..gap.clone() });
    meal.nutrition.totals[0].gaps = gaps.collect();
    let text = in_both(&finding_of(&judge_meal(&meal, &standard, &audience("all")).unwrap()).message);
    assert!(text[0].ends_with("Sodium in Bahan 4, Sodium in Bahan 5, 2 more"), "{}", text[0]);
}

#[cfg(feature = "toml")]
#[test]
fn a_member_is_named_in_the_language() {
    let standard = Standard::built_in("mbg-2026").unwrap();
    let meal = meal(monday(), &[("energy_kcal", 700.0, 700.0)]);
    let report = judge_meal(&meal, &standard, &audience("smp")).unwrap();
    // Boys 13-15: 30 % of 2,400 = 720.
    let boys = &report.finding("energy", "energy_kcal").unwrap().members[0];
    let expected = [
        "Boys 13-15 years: Energy: 700 kcal; target 720–840 kcal: 20 kcal short",
        "Laki-laki 13-15 tahun: Energi: 700 kkal; sasaran 720–840 kkal: kurang 20 kkal",
    ];
    assert_eq!(in_both(&boys.message), expected);
}
