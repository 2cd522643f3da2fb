//! The trays that a plan comes to.

use super::super::tray::plan_trays;
use super::*;
use crate::balance::{CostObservation, Outcome, ServedMeal, judge_meal};
use crate::cost::calculate_cost;
use crate::plan::optimise::{PlanResult, PlanSearch, SearchOptions, SlotChoice};
use crate::quantity::decimal;

/// The proposal, judged plate by plate as any other tray: nothing required is broken but what it could not know.
#[test]
fn the_plan_keeps_what_is_required_when_its_trays_are_judged() {
    let mut standard = Standard::built_in("mbg-2026").unwrap();
    // A tray of two courses has no vegetable.
    standard.rules.retain(|rule| !rule.id.as_str().starts_with("component-") || rule.id.as_str().ends_with("protein"));
    standard.rules.retain(|rule| rule.id.as_str() != "component-plant-protein");
    let catalog = catalog();
    for seed in 1..=5 {
        let draft = plan_problem(&request(12), &program(), &standard, &[], &catalog, &costs()).unwrap();
        let options = SearchOptions { seed, work: 20_000, ..SearchOptions::default() };
        let mut search = PlanSearch::new(draft.problem.clone(), options).unwrap();
        while !search.step(5_000).finished {}
        let outcome = search.outcome();
        assert!(matches!(outcome.result, PlanResult::Optimal | PlanResult::Feasible), "{outcome:?}");
        let trays = plan_trays(&draft.problem, &outcome.choices, &"mbg".parse().unwrap(), &catalog).unwrap();
        assert_eq!(trays.len(), 10, "two weeks of five days");
        for tray in &trays {
            let options = MenuOptions { date: Some(tray.date), ..MenuOptions::portion("small".parse().unwrap()) };
            let mut meal = ServedMeal::of_menu(&tray.menu, &catalog, &options, 30).unwrap();
            // 120 g of rice hold 216 kcal.
            assert!(meal.nutrition.serving("energy_kcal").unwrap().known().is_some_and(|kcal| kcal >= 216.0 + 150.0));
            meal.costs = CostObservation::of_cost(&calculate_cost(&tray.menu, &catalog, &options, &costs()).unwrap());
            let report = judge_meal(&meal, &standard, &"sd_1_3".parse().unwrap()).unwrap();
            assert_ne!(report.outcome, Outcome::NotBalanced, "{}: {report:#?}", tray.menu.menu_name);
            assert!(!tray.menu.menu_name.contains("beef"), "1,200 of rice and 9,500 are above 8,000");
        }
        for pair in trays.windows(2) {
            assert_ne!(pair[0].menu.ingredients[1].component_menu_id, pair[1].menu.ingredients[1].component_menu_id);
        }
    }
}

#[test]
fn audiences_of_one_size_and_one_portion_share_it_and_others_have_their_own() {
    let standard = Standard::built_in("mbg-2026").unwrap();
    let (catalog, mut program, mut request) = (catalog(), program(), request(1));
    program.audiences = [("tk_paud", 100), ("sd_1_3", 30), ("sd_4_6", 200)]
        .map(|(key, heads)| ProgramAudience { audience: key.parse().unwrap(), heads, special_diets: Vec::new() })
        .to_vec();
    let portions = |request: &PlanRequest| {
        let problem = plan_problem(request, &program, &standard, &[], &catalog, &costs()).unwrap().problem;
        let chosen = ["rice", "egg"].iter().zip(slots());
        let chosen = chosen.map(|(id, slot)| SlotChoice { date: MONDAY, slot, menu_id: id.parse().unwrap() });
        let chosen: Vec<SlotChoice> = chosen.collect();
        let trays = plan_trays(&problem, &chosen, &"mbg".parse().unwrap(), &catalog).unwrap();
        let keys = |of: &crate::id::PortionKey| of.as_str().to_owned();
        let sizes: Vec<String> = trays[0].menu.portions.iter().map(|it| keys(&it.key)).collect();
        let line: Vec<(String, f64)> = trays[0].menu.ingredients[0]
            .portions
            .iter()
            .map(|it| (keys(&it.key), decimal::to_f64(it.quantity)))
            .collect();
        let counts: Vec<(String, u32)> =
            trays[0].portions.iter().map(|it| (keys(it.portion.as_ref().unwrap()), it.count)).collect();
        assert_eq!(trays[0].apart, !request.portions.is_empty());
        assert_eq!(sizes, counts.iter().map(|(key, _)| key.clone()).collect::<Vec<_>>());
        (line, counts)
    };
    type Portions = (Vec<(String, f64)>, Vec<(String, u32)>);
    let own = |pairs: &[(&str, f64, u32)]| -> Portions {
        pairs.iter().map(|(key, part, count)| (((*key).to_owned(), *part), ((*key).to_owned(), *count))).unzip()
    };
    assert_eq!(portions(&request), own(&[("tk_paud", 1.0, 100), ("sd_1_3", 1.2, 30), ("sd_4_6", 1.0, 200)]));
    request.portions.clear();
    assert_eq!(portions(&request), own(&[("small", 1.0, 130), ("large", 1.0, 200)]));
}
