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

#[test]
fn what_cannot_be_planned_is_refused_when_it_is_read() {
    let path = std::env::temp_dir().join(format!("plan_bench_{}.json", std::process::id()));
    let read = |key: &str, value: serde_json::Value| {
        let mut instance = serde_json::to_value(Instance::generate(RECIPE)).unwrap();
        let place = key.split('.').fold(&mut instance, |place, key| &mut place[key]);
        *place = value;
        std::fs::write(&path, instance.to_string()).unwrap();
        let read = Instance::read(&path).map(drop);
        std::fs::remove_file(&path).unwrap();
        read.map_err(|error| error.to_string().split_once(": ").unwrap().1.to_owned())
    };
    assert_eq!(read("plan.days", 10.into()), Ok(()));
    assert_eq!(read("format", "x/9".into()).unwrap_err(), "its format is `x/9`, not `gizi-bench/1`");
    assert_eq!(read("plan.days", 1_000_000_000.into()).unwrap_err(), "1000000000 days are not 1 to 400");
    assert_eq!(read("plan.days", 0.into()).unwrap_err(), "0 days are not 1 to 400");
    let costs = vec![1e300; RECIPE.dishes];
    assert_eq!(read("dish_cost", costs.into()).unwrap_err(), "a dish costs more than 1000000000000");
}
