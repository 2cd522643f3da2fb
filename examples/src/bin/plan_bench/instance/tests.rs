use super::generate::Recipe;
use super::*;
use gizi::plan::optimise::{PlanSearch, SearchOptions};

const RECIPE: Recipe = Recipe { days: 10, dishes: 100, tight: 1.0, seed: 3 };

fn planned(objective: Objective) -> (Instance, Vec<u8>) {
    let instance = Instance::generate(RECIPE);
    let options = SearchOptions { work: 50_000, ..SearchOptions::default() };
    let mut search = PlanSearch::new(instance.problem(objective).unwrap(), options).unwrap();
    while !search.step(1_000).finished {}
    let columns = instance.columns(&search.outcome().choices);
    (instance, columns)
}

#[test]
fn a_plan_of_a_generated_instance_holds_in_the_checker() {
    for objective in [Objective::Cost, Objective::Deviation] {
        let (instance, columns) = planned(objective);
        assert_eq!(columns.iter().map(|own| u32::from(*own)).sum::<u32>(), 50);
        assert!(instance.violation(&columns) <= 1e-6);
    }
}

#[test]
fn the_checker_sees_what_is_broken() {
    let (instance, columns) = planned(Objective::Cost);
    let dishes = RECIPE.dishes;
    let mut missing = columns.clone();
    missing[columns.iter().position(|own| *own == 1).unwrap()] = 0;
    assert!(instance.violation(&missing) >= 1.0);
    // The same day twice repeats every dish and the main protein.
    let mut twice = columns.clone();
    twice.copy_within(..dishes, dishes);
    assert!(instance.violation(&twice) >= 1.0);
    // Of the dishes of a course any other leaves the frame whole: sooner or later one breaks a limit.
    let breaks = (0..dishes).filter(|dish| dish % 5 == 3 && columns[*dish] == 0).any(|other| {
        let mut changed = columns.clone();
        let served = (0..dishes).find(|dish| dish % 5 == 3 && columns[*dish] == 1).unwrap();
        (changed[served], changed[other]) = (0, 1);
        instance.violation(&changed) > 1e-6
    });
    assert!(breaks);
}

#[test]
fn the_same_recipe_makes_the_same_instance_and_tighter_limits_are_narrower() {
    let text = |recipe| serde_json::to_string(&Instance::generate(recipe)).unwrap();
    assert_eq!(text(RECIPE), text(RECIPE));
    assert_ne!(text(RECIPE), text(Recipe { seed: 4, ..RECIPE }));
    let energy = |tight| Instance::generate(Recipe { tight, ..RECIPE }).groups[0].daily[0];
    let ((_, Some(low), Some(high)), (_, Some(tight_low), Some(tight_high))) = (energy(1.0), energy(1.5)) else {
        panic!("energy has two ends")
    };
    assert!(low < tight_low && tight_low < tight_high && tight_high < high);
}
