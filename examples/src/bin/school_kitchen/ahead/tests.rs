use super::*;
use crate::menu_files;
use crate::pantry::Pantry;
use gizi::message::MessageTable;
use gizi::plan::optimise::*;
use std::path::Path;
use std::time::Instant;

fn week() -> Week {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("school-kitchen");
    let kitchen = Kitchen::read(&folder).unwrap();
    let standard = Standard::built_in("mbg-2026").unwrap();
    let arguments = crate::arguments::Arguments::of(folder.clone());
    let pantry = Pantry::stock(&arguments, &kitchen).unwrap();
    let menus = menu_files::read(&folder).unwrap();
    let mut catalog = Catalog::standard().unwrap();
    for ingredient in &pantry.ingredients {
        catalog.add_ingredient(ingredient.clone()).unwrap();
    }
    menu_files::fill(&menus, &mut catalog).unwrap();
    Week::compute(kitchen, catalog, standard, menu_files::trays(&menus)).unwrap()
}

#[test]
fn probe() {
    let week = week();
    let program = program(&week.kitchen).unwrap();
    let request = request(&week, 4).unwrap();
    let hard = plan_problem(&request, &program, &strict(&week.standard), &[], &week.catalog, &week.settings).unwrap();
    let names = PlanNames::of(&week.standard, &week.catalog, week.settings.currency);
    let table = MessageTable::standard().unwrap();
    let say = |message: &gizi::message::Message| println!("  {}", table.render(message, gizi::locale::Language::En));
    let t = Instant::now();
    println!(
        "{} rules {} dishes, bound {:?} {:?}",
        hard.problem.rules.len(),
        hard.problem.dishes.len(),
        plan_bound(&hard.problem).unwrap(),
        t.elapsed()
    );
    let clashes = plan_clashes(&hard.problem).unwrap();
    println!("clashes {:?}", t.elapsed());
    for clash in &clashes {
        say(&tell_clash(clash, &hard.problem, &names));
        for way in &clash.rules {
            say(&tell_way_out(way, &hard.problem, &names));
        }
    }
    let options = SearchOptions { work: 400_000, ..SearchOptions::default() };
    let t = Instant::now();
    let relief = plan_relief(&hard.problem, &[], options).unwrap();
    println!("relief {:?} {:?} {:?} {:?}", t.elapsed(), relief.result, relief.at_least, relief.sum);
    say(&tell_relief(&relief, &hard.problem, &names));
    let t = Instant::now();
    let miss = plan_near_miss(&hard.problem, options).unwrap().unwrap();
    println!(
        "miss {:?} {} {} {} of {}",
        t.elapsed(),
        miss.breach,
        miss.at_least,
        miss.is_nearest,
        miss.shortfalls.len()
    );
    say(&tell_near_miss(&miss, &hard.problem, &names));
    let soft = plan_problem(&request, &program, &week.standard, &[], &week.catalog, &week.settings).unwrap();
    let mut search = PlanSearch::new(soft.problem.clone(), options).unwrap();
    search.prove();
    while !search.step(100_000).finished {}
    let outcome = search.outcome();
    println!("{:?} {:?} {:?}", outcome.result, outcome.objective, outcome.bound);
    let t = Instant::now();
    for b in plan_bindings(&soft.problem, &outcome.choices).unwrap().iter().take(5) {
        say(&tell_binding(b, &soft.problem, &names));
    }
    println!("bindings {:?}", t.elapsed());
    let t = Instant::now();
    for b in plan_best_swaps(&soft.problem, &outcome.choices, 5).unwrap().iter() {
        say(&tell_swap(b, &soft.problem, &names));
    }
    println!("swaps {:?}", t.elapsed());
    for w in plan_worth(&soft.problem).unwrap().iter().take(12) {
        say(&tell_worth(w, &soft.problem, &names));
    }
    for s in plan_standings(&soft.problem, &outcome.choices).unwrap().iter().filter(|s| s.slack >= 0.0).take(8) {
        say(&tell_standing(s, &soft.problem, &names));
    }
}
