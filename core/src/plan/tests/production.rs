//! Production sheets worked by hand.

use super::*;
use crate::id::StepId;
use crate::ingredient::{AllergenPresence, AllergenStatement, CookingMethod, FoodCategory, Ingredient};
use crate::menu::{Catalog, Menu, MenuIngredient, MenuKind, Portion, RecipeStep};
use crate::program::TimeOfDay;
use crate::quantity::{Decimal, Quantity};

const MONDAY: Date = date(2026, 1, 5);

fn step(number: u32, duration: Option<u32>, temperature: Option<i64>) -> RecipeStep {
    RecipeStep {
        id: StepId::new(number.to_string()).unwrap(),
        step_number: number,
        title: None,
        instruction: format!("Step {number}"),
        duration,
        temperature: temperature.map(Decimal::from),
        equipment: vec![],
        quality_check: None,
        notes: None,
        image_url: None,
        video_url: None,
    }
}

/// A tray of fried chicken (with a sauce) and an orange.
fn catalog() -> Catalog {
    let mut catalog = Catalog::standard().unwrap();
    for (id, edible) in [("chicken", 50), ("chili", 80), ("orange", 72)] {
        let mut food = Ingredient::new(id, id, FoodCategory::Poultry).unwrap();
        food.edible_portion_percent = Some(edible.into());
        let state = |allergen: &str, presence| AllergenStatement { allergen: allergen.to_owned(), presence };
        food.allergens = match id {
            "chili" => vec![state("*", AllergenPresence::Free), state("SOY", AllergenPresence::Contains)],
            "orange" => vec![state("*", AllergenPresence::Free), state("FISH", AllergenPresence::MayContain)],
            _ => vec![state("*", AllergenPresence::Free)],
        };
        catalog.add_ingredient(food).unwrap();
    }
    let line =
        |id: &str, food: &str, grams| MenuIngredient::ingredient(id, food, &Quantity::whole(grams, "g")).unwrap();
    let part = |id: &str, menu: &str| MenuIngredient::menu(id, menu, &Quantity::whole(1, "serving")).unwrap();
    let mut sauce = Menu::new("sauce", "Sambal", MenuKind::Preparation).unwrap();
    sauce.cooking_method = Some(CookingMethod::Boil);
    sauce.servings = 20.into();
    sauce.ingredients = vec![line("1", "chili", 400)];
    sauce.recipe_steps = vec![step(1, Some(30), Some(95))];
    let mut fried = Menu::new("fried", "Ayam goreng", MenuKind::Dish).unwrap();
    fried.cooking_method = Some(CookingMethod::DeepFry);
    fried.servings = 10.into();
    fried.ingredients = vec![line("1", "chicken", 500), part("2", "sauce")];
    fried.ingredients[1].quantity = Some(10.into());
    fried.recipe_steps = vec![step(3, Some(15), None), step(1, Some(120), None), step(2, Some(90), Some(170))];
    let mut orange = Menu::new("orange", "Jeruk", MenuKind::Dish).unwrap();
    orange.cooking_method = Some(CookingMethod::Raw);
    orange.preparation_time = 20;
    orange.ingredients = vec![line("1", "orange", 72)];
    let mut tray = Menu::new("tray", "Nasi ayam", MenuKind::Tray).unwrap();
    tray.ingredients = vec![part("1", "fried"), part("2", "orange")];
    tray.portions = vec![Portion { key: "small".parse().unwrap(), factor: Decimal::new(5, 1) }];
    tray.recipe_steps = vec![step(1, Some(30), None)];
    for menu in [sauce, fried, orange, tray] {
        catalog.add_menu(menu).unwrap();
    }
    catalog
}

fn lunch_at(time: &str) -> NutritionProgram {
    let mut program = program();
    program.meals[0].service_time = Some(TimeOfDay::new(time).unwrap());
    program
}

fn plan() -> Vec<Assignment> {
    let mut large = lunch("1", MONDAY, "large", "s-large");
    let mut small = lunch("2", MONDAY, "small", "s-small");
    large.menu_id = "tray".parse().unwrap();
    small.menu_id = "tray".parse().unwrap();
    small.portions = vec![PlannedPortions { portion: Some("small".parse().unwrap()), count: 200 }];
    vec![small, large]
}

fn sheet(program: &NutritionProgram, catalog: &Catalog, options: &ProductionOptions) -> ProductionSheet {
    production_sheet(MONDAY, program, &plan(), catalog, options).unwrap()
}

fn at(time: Option<KitchenTime>) -> String {
    time.map_or("?".to_owned(), |time| format!("{}:{}", time.day_offset, time.time))
}

/// `dish start-end cooked minutes too-long`
fn times(sheet: &ProductionSheet) -> Vec<String> {
    let show = |dish: &ProductionDish| {
        let (minutes, late) = (dish.minutes_to_eating, dish.held_too_long);
        format!("{} {}-{} {} {minutes:?} {late:?}", dish.menu_id, at(dish.start), at(dish.end), at(dish.cooked))
    };
    sheet.services[0].menus[0].dishes.iter().map(show).collect()
}

#[test]
fn amounts_and_factors_are_those_of_all_portions() {
    let sheet = sheet(&lunch_at("11:30"), &catalog(), &ProductionOptions::standard().unwrap());
    assert!(sheet.complete, "{:?}", sheet.gaps);
    let menu = &sheet.services[0].menus[0];
    // 100 large and 200 at half.
    assert_eq!((menu.portions, menu.batch_factor), (300, 200.into()));
    let served: Vec<(&str, u32)> =
        menu.deliveries.iter().map(|it| (it.audience.as_ref().unwrap().as_str(), it.count)).collect();
    assert_eq!(served, [("large", 100), ("small", 200)]);
    let dishes: Vec<(&str, String, Option<Decimal>)> =
        menu.dishes.iter().map(|it| (it.menu_id.as_str(), it.within.join("/"), it.recipe_factor)).collect();
    assert_eq!(
        dishes,
        [
            ("tray", String::new(), Some(200.into())),
            ("fried", "Nasi ayam".to_owned(), Some(20.into())),
            ("sauce", "Nasi ayam/Ayam goreng".to_owned(), Some(10.into())),
            ("orange", "Nasi ayam".to_owned(), Some(200.into())),
        ]
    );
    let chicken = &menu.dishes[1].ingredients[0];
    assert_eq!((chicken.edible.known(), chicken.as_purchased.known()), (Some(10_000.into()), Some(20_000.into())));
    let chili = &menu.dishes[2].ingredients[0];
    assert_eq!((chili.quantity.known(), chili.as_purchased.known()), (Some(4_000.into()), Some(5_000.into())));
    let allergens: Vec<(&str, AllergenPresence)> =
        menu.allergens.iter().map(|it| (it.allergen.as_str(), it.presence)).collect();
    assert_eq!(allergens, [("FISH", AllergenPresence::MayContain), ("SOY", AllergenPresence::Contains)]);
}

#[test]
fn steps_are_counted_back_from_the_meal() {
    let mut options = ProductionOptions::standard().unwrap();
    (options.packing_minutes, options.delivery_minutes) = (45, 15);
    let sheet = sheet(&lunch_at("11:30"), &catalog(), &options);
    assert_eq!(at(sheet.services[0].ready), "0:10:30");
    assert_eq!(
        times(&sheet),
        [
            "tray 0:10:00-0:10:30 ? None None",
            // Cooked at 9:45: its last step without heat takes 15 minutes.
            "fried 0:06:15-0:10:00 0:09:45 Some(105) Some(false)",
            "sauce 0:05:45-0:06:15 0:06:15 Some(315) Some(true)",
            "orange 0:09:40-0:10:00 ? None None",
        ]
    );
    let steps: Vec<(u32, String, String)> = sheet.services[0].menus[0].dishes[1]
        .steps
        .iter()
        .map(|step| (step.step_number, at(step.start), at(step.end)))
        .collect();
    let wanted = [(1, "0:06:15", "0:08:15"), (2, "0:08:15", "0:09:45"), (3, "0:09:45", "0:10:00")];
    assert_eq!(steps, wanted.map(|(number, start, end)| (number, start.to_owned(), end.to_owned())));
    let keys = |dish: usize| -> Vec<String> {
        sheet.services[0].menus[0].dishes[dish].limits.iter().map(|limit| limit.key.clone()).collect()
    };
    assert!(keys(0).is_empty());
    assert_eq!(keys(1), ["core_temperature", "hot_holding", "cook_to_eat"]);
    assert_eq!(keys(3), ["cold_holding"]);
}

#[test]
fn a_breakfast_begins_the_day_before() {
    let mut options = ProductionOptions::standard().unwrap();
    options.delivery_minutes = 60;
    let sheet = sheet(&lunch_at("04:45"), &catalog(), &options);
    // 3:45 less half an hour on the tray, 225 minutes for the chicken, 30 for the sauce.
    assert_eq!(times(&sheet)[1].split(' ').nth(1), Some("-1:23:30-0:03:15"));
    assert_eq!(times(&sheet)[2].split(' ').nth(1), Some("-1:23:00--1:23:30"));
    options.delivery_minutes = 24 * 60;
    let early = self::sheet(&lunch_at("00:10"), &catalog(), &options);
    assert_eq!(times(&early)[2].split(' ').nth(1), Some("-2:19:25--2:19:55"));
}

#[test]
fn exactly_four_hours_are_kept() {
    let mut options = ProductionOptions::standard().unwrap();
    let late = |options: &ProductionOptions| {
        let sheet = sheet(&lunch_at("11:30"), &catalog(), options);
        (sheet.services[0].menus[0].dishes[1].minutes_to_eating, sheet.services[0].menus[0].dishes[1].held_too_long)
    };
    options.packing_minutes = 240 - 45;
    assert_eq!(late(&options), (Some(240), Some(false)));
    options.packing_minutes += 1;
    assert_eq!(late(&options), (Some(241), Some(true)));
    options.limits.clear();
    assert_eq!(late(&options), (Some(241), None));
}

#[test]
fn a_missing_duration_is_named_and_no_time_is_guessed() {
    let mut catalog = catalog();
    let mut fried = catalog.menu("fried").unwrap().clone();
    fried.recipe_steps[2].duration = None;
    catalog.set_menu(fried.clone()).unwrap();
    let options = ProductionOptions::standard().unwrap();
    let program = lunch_at("11:30");
    let gap = sheet(&program, &catalog, &options);
    assert_eq!(gap.gaps[0].reason, SupplyGapReason::StepDuration { step_number: 2 });
    assert_eq!(times(&gap)[1..3], ["fried ?-0:11:00 0:10:45 Some(45) Some(false)", "sauce ?-? ? None None"]);

    // The menu's own times say when it starts, not when each step does.
    (fried.preparation_time, fried.cooking_time) = (120, 105);
    catalog.set_menu(fried.clone()).unwrap();
    let stated = sheet(&program, &catalog, &options);
    assert_eq!(
        times(&stated)[1..3],
        ["fried 0:07:15-0:11:00 0:10:45 Some(45) Some(false)", "sauce 0:06:45-0:07:15 0:07:15 Some(255) Some(true)"]
    );
    assert_eq!((stated.services[0].menus[0].dishes[1].steps[1].start, stated.complete), (None, false));

    fried.recipe_steps.clear();
    (fried.preparation_time, fried.cooking_time) = (0, 0);
    catalog.set_menu(fried).unwrap();
    let nothing = sheet(&program, &catalog, &options);
    assert_eq!(nothing.gaps[0].reason, SupplyGapReason::Duration);
    // Nobody said how it is cooked, so nobody can tell when.
    assert_eq!(times(&nothing)[1], "fried ?-0:11:00 ? None None");
}

/// A pot that cools for five hours left the fire five hours ago.
#[test]
fn cooling_is_no_cooking() {
    let program = lunch_at("11:30");
    let mut options = ProductionOptions::standard().unwrap();
    let fried = |options: &ProductionOptions, boiled: Option<i64>, then: i64| {
        let mut catalog = catalog();
        let mut fried = catalog.menu("fried").unwrap().clone();
        fried.recipe_steps = vec![step(1, Some(45), boiled), step(2, Some(300), Some(then))];
        catalog.set_menu(fried).unwrap();
        times(&sheet(&program, &catalog, options)).swap_remove(1)
    };
    let at_six = "fried 0:05:15-0:11:00 0:06:00 Some(330) Some(true)";
    let at_eleven = "fried 0:05:15-0:11:00 0:11:00 Some(30) Some(false)";
    let unknown = "fried 0:05:15-0:11:00 ? None None";
    for (boiled, then, expected) in [
        (Some(90), 4, at_six),
        (Some(90), -20, at_six),
        (Some(90), 30, at_six),
        (Some(90), 59, at_six),
        (Some(90), 60, at_eleven),
        (None, 4, unknown),
        (Some(30), 4, unknown),
    ] {
        assert_eq!(fried(&options, boiled, then), expected, "{boiled:?}, then {then}");
    }
    // A kitchen's own limit of hot holding holds; without one, the standard's.
    options.limits.iter_mut().filter(|limit| limit.key == "hot_holding").for_each(|limit| limit.value = 63.into());
    assert_eq!(fried(&options, Some(63), 60), at_six);
    options.limits.retain(|limit| limit.key != "hot_holding");
    assert_eq!(
        (fried(&options, Some(63), 60), fried(&options, Some(63), 59)),
        (at_eleven.to_owned(), at_six.to_owned())
    );
}

#[test]
fn packing_and_delivery_take_a_day_at_most() {
    let with = |packing_minutes, delivery_minutes| {
        let options = ProductionOptions { packing_minutes, delivery_minutes, ..ProductionOptions::standard().unwrap() };
        let made = production_sheet(MONDAY, &lunch_at("11:30"), &plan(), &catalog(), &options);
        made.map(|sheet| at(sheet.services[0].ready)).map_err(|error| (error.code(), error.path().to_owned()))
    };
    assert_eq!(with(1440, 1440), Ok("-2:11:30".to_owned()));
    assert_eq!(with(1441, 0), Err(("plan.lead_minutes", "packingMinutes".to_owned())));
    assert_eq!(with(0, u32::MAX), Err(("plan.lead_minutes", "deliveryMinutes".to_owned())));
}

#[test]
fn without_a_service_time_nothing_has_a_time_and_amounts_stay() {
    let mut options = ProductionOptions::standard().unwrap();
    let sheet = sheet(&program(), &catalog(), &options);
    let late = sheet.gaps.iter().filter(|gap| gap.reason == SupplyGapReason::ServiceTime);
    let late: Vec<&str> = late.map(|gap| gap.name.as_str()).collect();
    assert_eq!(late, [sheet.services[0].menus[0].menu_name.as_str()]);
    assert_eq!(times(&sheet)[1], "fried ?-? ? None None");
    assert_eq!(sheet.services[0].menus[0].batch_factor, 200.into());
    // The kitchen's own time stands in for the programme's.
    options.service_times = lunch_at("12:00").meals;
    assert!(self::sheet(&program(), &catalog(), &options).complete);
    assert_eq!(self::sheet(&lunch_at("11:00"), &catalog(), &options).services[0].service_time.unwrap().minutes(), 660);
}

#[test]
fn what_is_not_computed_is_named() {
    let options = ProductionOptions::standard().unwrap();
    let of = |plan: &[Assignment]| production_sheet(MONDAY, &lunch_at("11:30"), plan, &catalog(), &options).unwrap();
    assert_eq!(of(&[]).gaps[0].reason, SupplyGapReason::NothingPlanned);
    let unknown = of(&[lunch("1", MONDAY, "*", "*")]);
    assert!(
        matches!(&unknown.gaps[0].reason, SupplyGapReason::NotComputed { code, .. } if code == "menu.unknown_menu")
    );
    // Of nobody knows what for nobody knows whom, both are missing.
    let mut neither = lunch("1", MONDAY, "*", "*");
    neither.portions.clear();
    let neither = of(&[neither]);
    assert!(
        matches!(
            neither.gaps.iter().map(|gap| &gap.reason).collect::<Vec<_>>()[..],
            [SupplyGapReason::NoPortions { .. }, SupplyGapReason::NotComputed { .. }]
        ),
        "{:?}",
        neither.gaps
    );
    let mut none = plan();
    none[0].portions.clear();
    assert!(of(&none).gaps.iter().any(|gap| matches!(gap.reason, SupplyGapReason::NoPortions { .. })));
}
