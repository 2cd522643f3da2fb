//! What a standard says of dishes by themselves.

use super::*;
use crate::balance::{Diet, DishCount, DishFilter, Limit, Measure, RuleBasis, Severity};
use crate::plan::optimise::{PlanResult, PlanSearch, SearchOptions};
use crate::quantity::Decimal;

fn of_dishes(
    id: &str,
    severity: Severity,
    min: Option<u32>,
    max: Option<u32>,
    measure: Measure,
) -> crate::balance::Rule {
    let mut rule = Standard::built_in("mbg-2026").unwrap().rules[0].clone();
    rule.id = id.parse().unwrap();
    rule.basis = vec![if matches!(measure, Measure::Dishes { .. }) { RuleBasis::Period } else { RuleBasis::Meal }];
    rule.minimum = min.map(|_| severity);
    rule.maximum = (max.is_some() || !matches!(measure, Measure::Dishes { .. })).then_some(severity);
    let limit = Limit { min: min.map(Decimal::from), max: max.map(Decimal::from), ..Limit::default() };
    rule.limits = if min.is_some() || max.is_some() { vec![limit] } else { Vec::new() };
    rule.daily_floor_percent = None;
    rule.measure = measure;
    rule
}

fn served(proteins: &[&str], window: u32) -> Measure {
    let main_proteins = proteins.iter().map(|it| (*it).to_owned()).collect();
    let dishes = DishFilter { main_proteins, courses: vec![Course::AnimalProtein], ..DishFilter::default() };
    Measure::Dishes { dishes, count: DishCount::Servings, window_days: Some(window) }
}

fn with_rules(rules: Vec<crate::balance::Rule>, days: i64, holidays: &[Holiday]) -> PlanDraft {
    let mut standard = Standard::built_in("mbg-2026").unwrap();
    standard.rules = rules;
    plan_problem(&request(days), &program(), &standard, holidays, &catalog(), &costs()).unwrap()
}

/// The same rule judged on the trays of any plan: what the problem allows, the balance engine allows.
#[test]
fn how_often_dishes_return_is_planned_as_it_is_judged() {
    let (eggs, fish) = (served(&["EGG"], 7), served(&["FISH"], 7));
    let rules = vec![
        of_dishes("eggs", Severity::Required, None, Some(2), eggs),
        of_dishes("fish", Severity::Required, Some(2), None, fish),
    ];
    let draft = with_rules(rules, 12, &[]);
    let uses = |id: &str| match &rule(&draft, id).demand {
        PlanDemand::TraitUses { value, window, min, max, .. } => (value.clone().unwrap(), window.unwrap(), *min, *max),
        other => panic!("{other:?}"),
    };
    // Seven days in a row hold five feeding days, wherever they begin.
    assert_eq!(uses("sd_1_3-eggs-most"), ("eggs".to_owned(), 5, None, Some(2)));
    assert_eq!(uses("sd_1_3-fish-least"), ("fish".to_owned(), 5, Some(2), None));
    let mut search =
        PlanSearch::new(draft.problem.clone(), SearchOptions { work: 20_000, ..SearchOptions::default() }).unwrap();
    while !search.step(5_000).finished {}
    let choices = search.outcome().choices;
    let days = |id: &str| -> Vec<Date> {
        choices.iter().filter(|choice| choice.menu_id.as_str() == id).map(|choice| choice.date).collect()
    };
    let (eggs, fish) = (days("egg"), days("fish"));
    for start in 0..=5 {
        let from = MONDAY.saturating_add(jiff::Span::new().days(start));
        let until = from.saturating_add(jiff::Span::new().days(6));
        let within = |days: &[Date]| days.iter().filter(|day| (from..=until).contains(*day)).count();
        assert!(within(&eggs) <= 2 && within(&fish) >= 2, "{from}: {eggs:?} {fish:?}");
    }
    assert!(choices.len() == 20 && eggs.len() >= 2, "{choices:?}");
}

#[test]
fn a_least_of_uneven_runs_is_left_to_the_judge() {
    let rules = || {
        let (most, least) = (served(&["EGG"], 7), served(&["FISH"], 7));
        let none = served(&["GOAT"], 7);
        vec![
            of_dishes("eggs", Severity::Advisory, None, Some(2), most),
            of_dishes("fish", Severity::Required, Some(2), None, least),
            of_dishes("goat", Severity::Required, Some(1), None, none.clone()),
            of_dishes("no-goat", Severity::Required, None, Some(1), none),
        ]
    };
    let holiday = Holiday { name: "Libur".to_owned(), date: date(2026, 1, 7), end_date: None };
    let reason = |draft: &PlanDraft, id: &str| {
        draft.unmapped.iter().find(|left| left.rule.as_str() == id).map(|left| left.reason)
    };
    let even = with_rules(rules(), 12, &[]);
    assert_eq!((reason(&even, "fish"), reason(&even, "goat")), (None, Some(UnmappedReason::NoDish)));
    assert!(even.kept_by_slots.iter().any(|id| id.as_str() == "no-goat"));
    let uneven = with_rules(rules(), 12, &[holiday]);
    assert_eq!(reason(&uneven, "fish"), Some(UnmappedReason::Period), "four or five feeding days");
    let PlanDemand::TraitUses { window, .. } = &rule(&uneven, "sd_1_3-eggs-most").demand else { panic!("no uses") };
    assert_eq!(*window, Some(5), "of a most, as many as there can be");
}

#[test]
fn what_dishes_must_be_free_of_keeps_them_from_the_pot() {
    let peanut = Measure::FreeOf { allergen: "PEANUT".to_owned() };
    let halal = Measure::Diet { diet: Diet::Halal };
    let rules = vec![
        of_dishes("peanut", Severity::Required, None, None, peanut),
        of_dishes("halal", Severity::Advisory, None, None, halal),
    ];
    let draft = with_rules(rules, 5, &[]);
    // Nobody said what the foods are free of, and unknown never counts as free.
    for id in ["sd_1_3-peanut-most", "sd_1_3-halal-most"] {
        let PlanDemand::TraitUses { window, min, max, .. } = &rule(&draft, id).demand else { panic!("no uses") };
        assert_eq!((*window, *min, *max), (Some(1), None, Some(0)));
    }
    let mut search = PlanSearch::new(draft.problem, SearchOptions { work: 2_000, ..SearchOptions::default() }).unwrap();
    search.prove();
    assert_eq!(search.outcome().result, PlanResult::Infeasible);
}
