//! Plans that a kitchen proposes.

use super::*;
use crate::balance::Severity;
use crate::cost::{Ceiling, CeilingPeriod, CeilingVerdict, CostBasis, CostComponent};
use crate::menu::{Course, MealType};
use crate::plan::optimise::{
    AudiencePortions, PlanRequest, PlanResult, PlanSlot, PortionFactor, SearchOptions, UnusableReason,
};
use crate::plan::{Assignment, DayRange, MenuPlan};
use crate::program::{NutritionProgram, ProgramAudience, ProgramType};
use std::collections::BTreeSet;

#[test]
fn a_proposal_is_made_of_active_dishes_and_stores_nothing() {
    let kitchen = kitchen();
    kitchen.create_ingredient(&rice(), None).unwrap();
    kitchen.set_ingredient_price(&price("beras", TODAY, 14_000)).unwrap();
    let mut staple = cooked_rice();
    staple.course = Some(Course::Staple);
    kitchen.create_menu(&staple, None).unwrap();
    let mut porridge = Menu { id: "bubur".parse().unwrap(), ..staple };
    porridge.is_active = false;
    kitchen.create_menu(&porridge, None).unwrap();
    let program = NutritionProgram::new("mbg", "MBG Cimahi", ProgramType::SchoolFeeding, TODAY).unwrap();
    kitchen.create_program(&program, None).unwrap();

    let slot = PlanSlot { meal_type: MealType::Lunch, course: Course::Staple };
    let request = PlanRequest::new(DayRange { first: TODAY, last: date(2026, 1, 11) }, vec![slot]);
    let (mbg, options) = ("mbg".parse().unwrap(), SearchOptions { work: 1_000, ..SearchOptions::default() });
    let before = kitchen.get_menus(&Default::default(), Default::default(), false, &crate::store::Page::first(10));
    let standard = crate::balance::Standard::built_in("mbg-2026").unwrap();
    let proposal = kitchen.generate_menu_plan(&mbg, &request, Some(&standard), &options).unwrap();
    assert!(matches!(proposal.outcome.result, PlanResult::Optimal | PlanResult::Feasible));
    assert_eq!(proposal.trays.len(), 5, "Saturday and Sunday are no feeding days");
    // 80 g at 14,000 a kg.
    assert_eq!(proposal.outcome.objective, Some(1_120.0));
    assert_eq!(proposal.draft, kitchen.get_plan_problem(&mbg, &request, Some(&standard)).unwrap());
    let after = kitchen.get_menus(&Default::default(), Default::default(), false, &crate::store::Page::first(10));
    assert_eq!(before.unwrap(), after.unwrap());

    // Step by step it finds the same, and what it rests on may be gone by then.
    let mut search = kitchen.search_menu_plan(&mbg, &request, Some(&standard), &options).unwrap();
    kitchen.set_ingredient_price(&price("beras", TODAY, 28_000)).unwrap();
    search.step(400);
    search.prove();
    while !search.step(7).finished {}
    assert_eq!(search.proposal().unwrap(), proposal);

    let asked = PlanRequest { dishes: vec!["nasi".parse().unwrap(), "bubur".parse().unwrap()], ..request };
    let draft = kitchen.get_plan_problem(&mbg, &asked, Some(&standard)).unwrap();
    assert!(draft.unusable.iter().all(|dish| dish.reason != UnusableReason::Cost));
    assert_eq!(draft.problem.dishes.len(), 2, "who names a dish may plan it");
}

/// Two weeks of rice for two audiences, a portion of which may cost so much; from the second week on it costs more.
fn two_audiences(most: u32) -> (Kitchen, PlanRequest) {
    let kitchen = kitchen();
    kitchen.create_ingredient(&rice(), None).unwrap();
    kitchen.set_ingredient_price(&price("beras", TODAY, 14_000)).unwrap();
    kitchen.set_ingredient_price(&price("beras", date(2026, 1, 12), 20_000)).unwrap();
    let mut staple = cooked_rice();
    staple.course = Some(Course::Staple);
    kitchen.create_menu(&staple, None).unwrap();
    let mut program = NutritionProgram::new("mbg", "MBG Cimahi", ProgramType::SchoolFeeding, TODAY).unwrap();
    let fed = |key: &str, heads| ProgramAudience { audience: key.parse().unwrap(), heads, special_diets: Vec::new() };
    program.audiences = vec![fed("tk_paud", 100), fed("sd_4_6", 200)];
    let ceiling = |portion: &str| Ceiling {
        name: portion.to_owned(),
        components: vec![CostComponent::Ingredients],
        portion: Some(portion.parse().unwrap()),
        amount: rupiah(most),
        period: CeilingPeriod::Portion,
        basis: CostBasis::Used,
    };
    program.ceilings = vec![ceiling("small"), ceiling("large")];
    kitchen.create_program(&program, None).unwrap();
    let slot = PlanSlot { meal_type: MealType::Lunch, course: Course::Staple };
    let mut request = PlanRequest::new(DayRange { first: TODAY, last: date(2026, 1, 16) }, vec![slot]);
    let factors = vec![PortionFactor { slot, factor: 0.75 }];
    request.portions = vec![AudiencePortions { audience: "tk_paud".parse().unwrap(), factors, choices: Vec::new() }];
    (kitchen, request)
}

#[test]
fn a_proposal_that_is_taken_over_is_judged_for_everybody_at_the_prices_of_each_day() {
    let (kitchen, request) = two_audiences(1_600);
    // Rice alone keeps no rule of a meal: what costs may be is enough here.
    let mut standard = crate::balance::Standard::built_in("mbg-2026").unwrap();
    for rule in standard.rules.iter_mut().filter(|rule| rule.id.as_str() != "ingredient-ceiling") {
        for side in [&mut rule.minimum, &mut rule.maximum] {
            *side = side.map(|_| Severity::Info);
        }
    }
    let (mbg, options) = ("mbg".parse().unwrap(), SearchOptions { work: 1_000, ..SearchOptions::default() });
    let proposal = kitchen.generate_menu_plan(&mbg, &request, Some(&standard), &options).unwrap();
    assert!(matches!(proposal.outcome.result, PlanResult::Optimal | PlanResult::Feasible), "{:?}", proposal.outcome);
    // 80 g at 14,000 and at 20,000 a kg.
    assert_eq!(proposal.outcome.objective, Some(1_360.0));

    kitchen
        .create_menu_plan(&MenuPlan::new("jan", "mbg", "Januari", TODAY, request.range.last).unwrap(), None)
        .unwrap();
    for (number, tray) in proposal.trays.iter().enumerate() {
        assert!(!tray.apart);
        kitchen.create_menu(&tray.menu, None).unwrap();
        let id = format!("a{number}");
        let mut meal = Assignment::new(&id, "jan", tray.date, tray.meal_type, tray.menu.id.as_str()).unwrap();
        meal.portions.clone_from(&tray.portions);
        kitchen.assign_menu_to_plan(&[meal], None).unwrap();
    }
    let report = kitchen.get_plan_report(&"jan".parse().unwrap(), Some(&standard)).unwrap();
    let judged: Vec<(&str, usize)> =
        report.verdicts.audiences.iter().map(|own| (own.audience.as_str(), own.meals.len())).collect();
    assert_eq!(judged, [("sd_4_6", 10), ("tk_paud", 10)]);
    let fed: Vec<_> = report.totals.plan.audiences.iter().map(|own| own.audience.as_ref().unwrap().as_str()).collect();
    assert_eq!(fed, ["sd_4_6", "tk_paud"]);
    let ceilings = &report.budget.ceilings;
    let named: BTreeSet<(&str, &str)> =
        ceilings.iter().map(|own| (own.audience.as_ref().unwrap().as_str(), own.judgement.ceiling.as_str())).collect();
    assert_eq!(named, BTreeSet::from([("sd_4_6", "large"), ("tk_paud", "small")]));
    assert_eq!(ceilings.len(), 20);
    assert!(ceilings.iter().all(|own| own.judgement.verdict == CeilingVerdict::Within), "{ceilings:?}");
    // 275 reference portions a day: 200 whole ones and 100 of three quarters.
    let total: u32 = 275 * 5 * (1_120 + 1_600);
    assert_eq!(report.totals.plan.cost.known(), Some(rupiah(total)));

    // A ceiling between the two prices is broken by the second week, and the planner knows.
    let (kitchen, request) = two_audiences(1_200);
    let none = kitchen.generate_menu_plan(&mbg, &request, Some(&standard), &options).unwrap();
    assert_eq!(none.outcome.result, PlanResult::Infeasible);
}
