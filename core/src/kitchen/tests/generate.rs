//! Plans that a kitchen proposes.

use super::*;
use crate::menu::{Course, MealType};
use crate::plan::DayRange;
use crate::plan::optimise::{PlanRequest, PlanResult, PlanSlot, SearchOptions, UnusableReason};
use crate::program::{NutritionProgram, ProgramType};

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
