//! Real dishes: the kitchen's own for its six audiences, once with every band held at both ends and once as the standard
//! weighs them.

use super::*;
use crate::arguments::Arguments;
use crate::menu_files;
use crate::pantry::Pantry;
use crate::wish::strict;
use gizi::balance::{LimitSide, Severity, Standard};
use gizi::id::RuleId;
use gizi::locale::Language;
use gizi::message::Message;
use gizi::plan::optimise::{
    PlanDemand, PlanProblem, ReliefResult, RuleStanding, SlotChoice, move_limits, plan_best_swaps, plan_bindings,
    plan_near_miss, plan_relief, plan_shortfalls, plan_standings, plan_worth, tell_binding, tell_clash, tell_near_miss,
    tell_relief, tell_standing, tell_swap, tell_worth,
};
use std::path::Path;

const WORK: SearchOptions = SearchOptions { seed: 1, work: 100_000, gap: None, islands: 1 };

fn week() -> Week {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("school-kitchen");
    let kitchen = Kitchen::read(&folder).unwrap();
    let standard = Standard::built_in("mbg-2026").unwrap();
    let pantry = Pantry::stock(&Arguments::of(folder.clone()), &kitchen).unwrap();
    let menus = menu_files::read(&folder).unwrap();
    let mut catalog = Catalog::standard().unwrap();
    for ingredient in &pantry.ingredients {
        catalog.add_ingredient(ingredient.clone()).unwrap();
    }
    menu_files::fill(&menus, &mut catalog).unwrap();
    Week::compute(kitchen, catalog, standard, menu_files::trays(&menus)).unwrap()
}

fn drafted(week: &Week, standard: &Standard) -> PlanProblem {
    let (program, request) = (program(&week.kitchen).unwrap(), request(week, 1).unwrap());
    assert_eq!(program.audiences.len(), 6);
    plan_problem(&request, &program, standard, &[], &week.catalog, &week.settings).unwrap().problem
}

fn said(week: &Week, message: &Message) -> [String; 2] {
    [Language::En, Language::Id].map(|language| week.messages.render(message, language))
}

/// The standings of required rules that are broken.
fn broken(problem: &PlanProblem, choices: &[SlotChoice]) -> Vec<RuleStanding> {
    let mut shortfalls = plan_shortfalls(problem, choices).unwrap();
    let required = |id: &RuleId| problem.rules.iter().any(|rule| rule.id == *id && rule.severity == Severity::Required);
    shortfalls.retain(|standing| required(&standing.rule));
    shortfalls
}

/// What the portions of an audience hold of a nutrient on the day of a standing, added up from the dishes.
fn held(problem: &PlanProblem, choices: &[SlotChoice], standing: &RuleStanding) -> Option<f64> {
    let rule = problem.rules.iter().find(|rule| rule.id == standing.rule)?;
    let PlanDemand::Nutrient { nutrient, .. } = &rule.demand else { return None };
    let eaters = problem.audiences.iter().find(|eaters| Some(&eaters.audience) == standing.audience.as_ref())?;
    let of_days = choices.iter().filter(|choice| (standing.first..=standing.last).contains(&choice.date));
    let days = of_days.clone().count() as f64 / problem.slots.len() as f64;
    let held = of_days.map(|choice| {
        let dish = problem.dishes.iter().find(|dish| dish.menu_id == choice.menu_id).unwrap();
        let value = dish.values.iter().find(|value| value.nutrient == *nutrient);
        let end = |low: bool| value.map_or(0.0, |value| if low { value.low } else { value.high.unwrap_or(value.low) });
        let portion = eaters.portions.iter().find(|portion| portion.slot == choice.slot);
        end(standing.side == LimitSide::Minimum) * portion.map_or(1.0, |portion| portion.factor)
    });
    Some(held.sum::<f64>() / days)
}

#[test]
fn with_every_band_hard_the_bands_of_the_youngest_are_named_and_what_would_do() {
    let week = week();
    let names = PlanNames::of(&week.standard, &week.catalog, week.settings.currency);
    let problem = drafted(&week, &strict(&week.standard));
    let mut search = PlanSearch::new(problem.clone(), WORK).unwrap();
    search.prove();
    assert_eq!((search.outcome().result, search.outcome().choices.len()), (PlanResult::Infeasible, 0));

    let clashes = plan_clashes(&problem).unwrap();
    let told: Vec<[String; 2]> =
        clashes.iter().map(|clash| said(&week, &tell_clash(clash, &problem, &names))).collect();
    for (en, id) in [
        ("Protein of Kindergarten (5–6.25 g a day) cannot hold: proved", "Protein TK/PAUD/TK LB (5–6,25 g sehari)"),
        (
            "Protein of Primary school, grades 1-3 (8–10 g a day) cannot hold: proved",
            "Protein SD/MI/SDLB kelas 1-3 (8–10 g sehari)",
        ),
    ] {
        assert!(told.iter().any(|told| told[0] == en && told[1].starts_with(id)), "{en}: {told:#?}");
    }

    let relief = plan_relief(&problem, &[], WORK).unwrap();
    said(&week, &tell_relief(&relief, &problem, &names));
    assert!(matches!(relief.result, ReliefResult::Found | ReliefResult::Least), "{:?}", relief.result);
    let (least, sum) = (relief.at_least.unwrap(), relief.sum.unwrap());
    assert!(0.5 < least && least <= sum, "{least} {sum}");
    let moved =
        |id: &str| relief.limits.iter().any(|limit| limit.rule.as_str() == id && limit.side == LimitSide::Maximum);
    assert!(moved("tk_paud-macronutrients-protein_g") && moved("sd_1_3-macronutrients-protein_g"), "{relief:?}");
    assert!(!broken(&problem, &relief.choices).is_empty());
    assert_eq!(broken(&move_limits(&problem, &relief.limits).unwrap(), &relief.choices), []);

    let miss = plan_near_miss(&problem, WORK).unwrap().unwrap();
    let [en, id] = said(&week, &tell_near_miss(&miss, &problem, &names));
    assert!(en.starts_with("no plan; ") && id.starts_with("bukan rencana; "), "{en}");
    let mut summed = 0;
    for standing in &miss.shortfalls {
        let Some(held) = held(&problem, &miss.choices, standing) else { continue };
        assert!((held - standing.value).abs() < 1e-9 * held, "{standing:?}: {held}");
        assert!((standing.limit - held).abs() - standing.slack.abs() < 1e-9 * held, "{standing:?}");
        summed += 1;
    }
    assert!(summed >= 10, "every day is short for the two youngest: {summed}");
}

#[test]
fn with_the_severities_of_the_standard_there_is_a_plan_and_what_binds_is_told() {
    let week = week();
    let names = PlanNames::of(&week.standard, &week.catalog, week.settings.currency);
    let problem = drafted(&week, &week.standard);
    let mut search = PlanSearch::new(problem.clone(), SearchOptions { work: 600_000, ..WORK }).unwrap();
    while !search.step(STEP).finished {}
    let outcome = search.outcome();
    assert_eq!(outcome.result, PlanResult::Feasible);
    assert_eq!(broken(&problem, &outcome.choices), []);

    let bindings = plan_bindings(&problem, &outcome.choices).unwrap();
    assert!(!bindings.is_empty(), "a plan that nothing binds would be the cheapest of each dish");
    for binding in bindings.iter().take(3) {
        said(&week, &tell_binding(binding, &problem, &names));
    }
    let swaps = plan_best_swaps(&problem, &outcome.choices, 3).unwrap();
    assert_eq!(swaps.len(), 3);
    for swap in &swaps {
        assert!(swap.holds && swap.objective > -1e-9, "a search leaves no better dish: {swap:?}");
        said(&week, &tell_swap(swap, &problem, &names));
    }
    for standing in plan_standings(&problem, &outcome.choices).unwrap().iter().take(3) {
        said(&week, &tell_standing(standing, &problem, &names));
    }
    let worth = plan_worth(&problem).unwrap();
    assert!(!worth.is_empty());
    for worth in worth.iter().take(5) {
        let [en, _] = said(&week, &tell_worth(worth, &problem, &names));
        assert!(en.contains("≈ Rp ") && en.ends_with(" a portion"), "{en}");
    }
}
