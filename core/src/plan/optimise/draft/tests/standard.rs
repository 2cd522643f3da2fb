//! What becomes of the rules of a standard.

use super::*;
use crate::balance::Severity;
use crate::plan::optimise::PlanPeriod;

#[test]
fn each_side_of_a_rule_has_its_severity_and_its_limit() {
    let draft = draft(&request(5), &program(), &[]);
    // 20 to 25 percent of 1,650 kcal, both required.
    let PlanDemand::Nutrient { period, min, max, .. } = &rule(&draft, "sd_1_3-energy-energy_kcal").demand else {
        panic!("no nutrient");
    };
    assert_eq!((*period, *min, *max), (PlanPeriod::Day, Some(330.0), Some(412.5)));
    // Of 40 g protein: 8 g required, 10 g advisory.
    for (id, severity, limits) in [
        ("sd_1_3-macronutrients-protein_g-min", Severity::Required, (Some(8.0), None)),
        ("sd_1_3-macronutrients-protein_g-max", Severity::Advisory, (None, Some(10.0))),
    ] {
        let rule = rule(&draft, id);
        let PlanDemand::Nutrient { min, max, .. } = &rule.demand else { panic!("no nutrient") };
        assert_eq!((rule.severity, (*min, *max)), (severity, limits), "{id}");
    }
    let PlanDemand::Budget { max, .. } = &rule(&draft, "sd_1_3-ingredient-ceiling").demand else { panic!("no budget") };
    assert_eq!(*max, 8_000.into(), "the small portion's");
    let kept: Vec<&str> = draft.kept_by_slots.iter().map(RuleId::as_str).collect();
    assert_eq!(kept, ["component-staple", "component-animal-protein"]);
}

#[test]
fn every_rule_of_the_standard_is_accounted_for() {
    let standard = Standard::built_in("mbg-2026").unwrap();
    let draft = draft(&request(5), &program(), &[]);
    for rule in &standard.rules {
        let name = format!("sd_1_3-{}", rule.id);
        let mapped = draft.problem.rules.iter().any(|mapped| mapped.id.as_str().starts_with(&name));
        let left = draft.unmapped.iter().any(|left| left.rule == rule.id);
        assert!(mapped || left || draft.kept_by_slots.contains(&rule.id), "{} is lost", rule.id);
    }
    let vegetable = draft.unmapped.iter().find(|left| left.rule.as_str() == "component-vegetable");
    assert_eq!(vegetable.map(|left| left.reason), Some(UnmappedReason::Measure), "no slot has vegetables");
}

#[test]
fn without_anybody_to_feed_no_rule_passes_for_kept() {
    let mut program = program();
    program.audiences.clear();
    let draft = draft(&request(5), &program, &[]);
    let named = |id: &str| draft.unmapped.iter().any(|left| left.rule.as_str() == id);
    assert!(named("energy") && named("ingredient-ceiling"));
}

#[test]
fn groups_of_an_audience_advise_if_asked() {
    let mut program = program();
    program.audiences[0].audience = "smp".parse().unwrap();
    let standard = Standard::built_in("mbg-2026").unwrap();
    let of = |members: bool| {
        let request = PlanRequest { members, ..request(5) };
        plan_problem(&request, &program, &standard, &[], &catalog(), &costs()).unwrap()
    };
    let left = |draft: &PlanDraft| draft.unmapped.iter().any(|left| left.reason == UnmappedReason::Members);
    let girls = |draft: &PlanDraft| {
        draft.problem.rules.iter().find(|rule| rule.id.as_str().starts_with("smp-energy-energy_kcal-female")).cloned()
    };
    assert!(left(&of(false)) && girls(&of(false)).is_none());
    assert!(!left(&of(true)));
    assert_eq!(girls(&of(true)).unwrap().severity, Severity::Advisory);
}
