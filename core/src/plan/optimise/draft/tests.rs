use super::tray::plan_trays;
use super::*;
use crate::balance::{
    CostObservation, Diet, DishCount, DishFilter, Limit, Measure, Outcome, RuleBasis, ServedMeal, Severity, judge_meal,
};
use crate::cost::{Ceiling, CeilingPeriod, CostBasis, CostComponent, calculate_cost};
use crate::id::AudienceKey;
use crate::ingredient::{FoodCategory, Ingredient, Price, PurchaseForm};
use crate::menu::{Course, MealType, MenuIngredient, MenuKind};
use crate::money::{Currency, Money};
use crate::nutrient::Composition;
use crate::plan::DayRange;
use crate::plan::optimise::{
    AudiencePortions, DishCost, PlanPeriod, PlanResult, PlanSearch, PortionFactor, SearchOptions, SlotChoice,
};
use crate::program::{ProgramAudience, ProgramType, Weekday};
use crate::quantity::{Decimal, Quantity, decimal};
use jiff::civil::{Date, date};

const MONDAY: Date = date(2026, 1, 5);

fn rupiah(amount: u32) -> Money {
    Money::new(amount.into(), Currency::new("IDR").unwrap())
}

/// 100 g of a food in a dish of its own. Without a price where it is 0.
fn dish(catalog: &mut Catalog, id: &str, course: Course, values: [f64; 4], price: u32) {
    let mut food = Ingredient::new(&format!("f-{id}"), id, FoodCategory::Other).unwrap();
    let keys = ["energy_kcal", "protein_g", "fat_g", "carbohydrate_g"];
    let values: Vec<(&str, f64)> = keys.into_iter().zip(values).collect();
    food.composition = Composition::known(&values).unwrap();
    food.edible_portion_percent = Some(100.into());
    if price > 0 {
        let per = Quantity::whole(100, "g");
        let (supplier, region, source) = (None, None, "test".to_owned());
        let price = Price { date: MONDAY, amount: rupiah(price), per, supplier, region, source };
        let (id, name) = ("form".parse().unwrap(), "form".to_owned());
        let form = PurchaseForm { id, name, edible_portion_percent: None, packs: Vec::new(), prices: vec![price] };
        food.purchase_forms.push(form);
    }
    catalog.add_ingredient(food).unwrap();
    let mut menu = Menu::new(id, id, MenuKind::Dish).unwrap();
    menu.course = Some(course);
    menu.main_protein = (course == Course::AnimalProtein).then(|| id.to_uppercase());
    menu.moisture_change_percent = Some(0.into());
    menu.ingredients.push(MenuIngredient::ingredient("1", &format!("f-{id}"), &Quantity::whole(100, "g")).unwrap());
    catalog.add_menu(menu).unwrap();
}

/// Rice, two dear and two cheap dishes of meat, and one that has no price.
fn catalog() -> Catalog {
    let mut catalog = Catalog::standard().unwrap();
    dish(&mut catalog, "rice", Course::Staple, [180.0, 3.0, 0.6, 42.0], 1_000);
    dish(&mut catalog, "egg", Course::AnimalProtein, [160.0, 12.0, 11.0, 1.0], 3_000);
    dish(&mut catalog, "fish", Course::AnimalProtein, [150.0, 11.0, 10.5, 2.0], 4_000);
    dish(&mut catalog, "beef", Course::AnimalProtein, [170.0, 13.0, 12.0, 9.0], 9_500);
    dish(&mut catalog, "duck", Course::AnimalProtein, [170.0, 13.0, 12.0, 9.0], 0);
    catalog
}

fn program() -> NutritionProgram {
    let mut program = NutritionProgram::new("mbg", "MBG", ProgramType::SchoolFeeding, MONDAY).unwrap();
    let audience = AudienceKey::new("sd_1_3").unwrap();
    program.audiences = vec![ProgramAudience { audience, heads: 30, special_diets: Vec::new() }];
    program
}

fn slots() -> Vec<PlanSlot> {
    [Course::Staple, Course::AnimalProtein].map(|course| PlanSlot { meal_type: MealType::Lunch, course }).to_vec()
}

fn request(days: i64) -> PlanRequest {
    let last = MONDAY.saturating_add(jiff::Span::new().days(days - 1));
    let mut request = PlanRequest::new(DayRange { first: MONDAY, last }, slots());
    request.dishes = ["rice", "egg", "fish", "beef", "duck"].map(|id| id.parse().unwrap()).to_vec();
    let factors = vec![PortionFactor { slot: slots()[0], factor: 1.2 }];
    request.portions = vec![AudiencePortions { audience: "sd_1_3".parse().unwrap(), factors, choices: Vec::new() }];
    request
}

fn costs() -> CostSettings {
    CostSettings::new(Currency::new("IDR").unwrap(), MONDAY)
}

fn draft(request: &PlanRequest, program: &NutritionProgram, holidays: &[Holiday]) -> PlanDraft {
    let standard = Standard::built_in("mbg-2026").unwrap();
    plan_problem(request, program, &standard, holidays, &catalog(), &costs()).unwrap()
}

fn rule<'a>(draft: &'a PlanDraft, id: &str) -> &'a PlanRule {
    draft.problem.rules.iter().find(|rule| rule.id.as_str() == id).unwrap_or_else(|| panic!("no rule {id}"))
}

#[test]
fn feeding_days_are_planned_and_weeks_rise_over_new_year() {
    let mut program = program();
    program.start_date = date(2025, 12, 1);
    let mut request = request(1);
    request.range = DayRange { first: date(2025, 12, 26), last: date(2026, 1, 6) };
    let new_year = Holiday { name: "Tahun Baru".to_owned(), date: date(2026, 1, 1), end_date: None };
    let days = |program: &NutritionProgram| -> Vec<(i8, u32)> {
        let draft = draft(&request, program, std::slice::from_ref(&new_year));
        draft.problem.days.iter().map(|day| (day.date.day(), day.week)).collect()
    };
    let weeks = [(26, 202_552), (29, 202_601), (30, 202_601), (31, 202_601), (2, 202_601), (5, 202_602), (6, 202_602)];
    assert_eq!(days(&program), weeks);
    program.feeding_days = vec![Weekday::Friday];
    assert_eq!(days(&program), [(26, 202_552), (2, 202_601)]);
}

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
fn what_has_no_price_cannot_be_chosen_and_says_what_is_missing() {
    let draft = draft(&request(5), &program(), &[]);
    let duck =
        UnusableDish { menu_id: "duck".parse().unwrap(), reason: UnusableReason::Cost, names: vec!["duck".to_owned()] };
    assert_eq!(draft.unusable, [duck]);
    let fish = draft.problem.dishes.iter().find(|dish| dish.menu_id.as_str() == "fish").unwrap();
    assert_eq!(fish.cost, 4_000.into());
}

#[test]
fn a_ceiling_of_the_programme_is_required_of_its_portion_size() {
    let mut program = program();
    let ceiling = |portion: &str, period| Ceiling {
        name: portion.to_owned(),
        components: vec![CostComponent::Ingredients],
        portion: Some(portion.parse().unwrap()),
        amount: rupiah(4_500),
        period,
        basis: CostBasis::Used,
    };
    program.ceilings = vec![
        ceiling("small", CeilingPeriod::Portion),
        ceiling("large", CeilingPeriod::Portion),
        ceiling("small", CeilingPeriod::Week),
    ];
    let draft = draft(&request(5), &program, &[]);
    let ceilings = draft.problem.rules.iter().filter(|rule| rule.id.as_str().contains("-ceiling-"));
    let ceilings: Vec<&str> = ceilings.map(|rule| rule.id.as_str()).collect();
    assert_eq!(ceilings, ["sd_1_3-ceiling-1", "sd_1_3-ceiling-3"]);
    // Rp 4,500 in a week of five days.
    let week =
        PlanDemand::Budget { audience: Some("sd_1_3".parse().unwrap()), period: PlanPeriod::Week, max: 900.into() };
    assert_eq!(rule(&draft, "sd_1_3-ceiling-3").demand, week);
    assert!(draft.unmapped.iter().all(|left| left.rule.as_str() != "ceiling-3"));
}

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
fn without_anybody_to_feed_no_rule_passes_for_kept() {
    let mut program = program();
    program.audiences.clear();
    let draft = draft(&request(5), &program, &[]);
    let named = |id: &str| draft.unmapped.iter().any(|left| left.rule.as_str() == id);
    assert!(named("energy") && named("ingredient-ceiling"));
}

#[test]
fn a_week_s_ceiling_needs_weeks_of_equal_length() {
    let mut program = program();
    let (name, portion, basis) = ("week".to_owned(), None, CostBasis::Used);
    let components = vec![CostComponent::Ingredients];
    program.ceilings =
        vec![Ceiling { name, components, portion, amount: rupiah(9_000), period: CeilingPeriod::Week, basis }];
    let left =
        |days| draft(&request(days), &program, &[]).unmapped.iter().any(|left| left.rule.as_str() == "ceiling-1");
    assert!(!left(12) && left(9), "Monday to Friday twice; a week and two days");
}

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

#[test]
fn vegetables_are_told_apart_by_their_ingredients() {
    let mut catalog = catalog();
    for (id, food) in [("sayur-asem", "Melinjo"), ("bayam", "Bayam")] {
        dish(&mut catalog, id, Course::Vegetable, [30.0, 2.0, 0.5, 5.0], 800);
        let mut ingredient = catalog.ingredient(&format!("f-{id}")).unwrap().clone();
        (ingredient.category, ingredient.id) = (FoodCategory::Vegetable, food.to_lowercase().parse().unwrap());
        catalog.add_ingredient(ingredient).unwrap();
        let mut menu = catalog.menu(id).unwrap().clone();
        menu.id = format!("{id}-2").parse().unwrap();
        let line = MenuIngredient::ingredient("1", &food.to_lowercase(), &Quantity::whole(100, "g")).unwrap();
        menu.ingredients = vec![line];
        catalog.add_menu(menu).unwrap();
    }
    let mut request = request(5);
    request.slots.push(PlanSlot { meal_type: MealType::Lunch, course: Course::Vegetable });
    request.dishes.extend(["sayur-asem-2", "bayam-2"].map(|id| id.parse().unwrap()));
    request.vegetables_a_week = Some(2);
    let standard = Standard::built_in("mbg-2026").unwrap();
    let draft = plan_problem(&request, &program(), &standard, &[], &catalog, &costs()).unwrap();
    let of = |id: &str| draft.problem.dishes.iter().find(|dish| dish.menu_id.as_str() == id).unwrap();
    let vegetable = DishTrait { kind: "vegetable".to_owned(), value: "bayam".to_owned() };
    assert!(of("bayam-2").traits.contains(&vegetable) && !of("sayur-asem-2").traits.contains(&vegetable));
    let demand = PlanDemand::Variety { trait_kind: "vegetable".to_owned(), slot: None, min: 2 };
    assert_eq!(rule(&draft, "vegetables").demand, demand);
}

#[test]
fn more_vegetables_than_the_dishes_have_are_no_rule_and_said() {
    let wish = |vegetables_a_week| {
        let request = PlanRequest { vegetables_a_week, ..request(5) };
        let draft = draft(&request, &program(), &[]);
        let mapped = draft.problem.rules.iter().any(|rule| rule.id.as_str() == "vegetables");
        let left = draft.unmapped.iter().find(|left| left.rule.as_str() == "vegetables").map(|left| left.reason);
        (mapped, left)
    };
    assert_eq!(wish(Some(9)), (false, Some(UnmappedReason::NoDish)));
    assert_eq!((wish(Some(0)), wish(None)), ((false, None), (false, None)));
}

/// Another price of a dish's food from a day on.
fn reprice(catalog: &mut Catalog, dish: &str, from: Date, amount: u32) {
    let mut food = catalog.ingredient(&format!("f-{dish}")).unwrap().clone();
    let mut price = food.purchase_forms[0].prices[0].clone();
    (price.date, price.amount) = (from, rupiah(amount));
    food.purchase_forms[0].prices.push(price);
    catalog.set_ingredient(food).unwrap();
}

#[test]
fn each_day_is_planned_at_its_own_prices() {
    let standard = Standard::built_in("mbg-2026").unwrap();
    let drafted = |catalog: &Catalog, costs: &CostSettings| {
        plan_problem(&request(12), &program(), &standard, &[], catalog, costs).unwrap().problem
    };
    let mut catalog = catalog();
    assert!(drafted(&catalog, &costs()).dishes.iter().all(|dish| dish.costs.is_empty()));
    // A Saturday: the first feeding day after it is Monday. The price of a day after the plan is of no matter.
    let (saturday, monday) = (date(2026, 1, 10), date(2026, 1, 12));
    reprice(&mut catalog, "egg", saturday, 6_000);
    reprice(&mut catalog, "rice", saturday, 1_000);
    reprice(&mut catalog, "fish", date(2026, 2, 1), 9_000);
    for today in [date(2025, 12, 1), MONDAY, date(2026, 3, 1)] {
        let problem = drafted(&catalog, &CostSettings { date: today, ..costs() });
        for dish in &problem.dishes {
            let later = dish.menu_id.as_str() == "egg";
            let dear = DishCost { from: monday, cost: 6_000.into() };
            assert_eq!(dish.costs, if later { vec![dear] } else { Vec::new() }, "{today}: {}", dish.menu_id);
        }
        assert_eq!(problem.dishes.iter().find(|dish| dish.menu_id.as_str() == "egg").unwrap().cost, 3_000.into());
    }
    // The lowest price of eight days is the old one until it leaves them; the other one does so on the last day.
    let lowest = CostSettings { policy: crate::cost::PricePolicy::Lowest { days: 8 }, ..costs() };
    let mut weekly = self::catalog();
    for (dish, amount) in [("rice", 1_000), ("egg", 6_000), ("fish", 4_000), ("beef", 9_500)] {
        reprice(&mut weekly, dish, date(2026, 1, 8), amount);
    }
    let problem = drafted(&weekly, &lowest);
    let egg = problem.dishes.iter().find(|dish| dish.menu_id.as_str() == "egg").unwrap();
    assert_eq!(egg.costs, [DishCost { from: date(2026, 1, 13), cost: 6_000.into() }]);
    assert!(drafted(&weekly, &CostSettings { date: date(2026, 1, 16), ..lowest }).dishes.is_empty());
    // Without a price on the first days nobody knows what it costs then.
    let mut late = self::catalog();
    let mut food = late.ingredient("f-egg").unwrap().clone();
    food.purchase_forms[0].prices[0].date = monday;
    late.set_ingredient(food).unwrap();
    let draft = plan_problem(&request(12), &program(), &standard, &[], &late, &costs()).unwrap();
    let unusable: Vec<&str> = draft.unusable.iter().map(|dish| dish.menu_id.as_str()).collect();
    assert_eq!(unusable, ["egg", "duck"]);
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

/// Costs are thirds of a rupiah and longer; what is read again is what was written.
#[test]
fn a_draft_is_read_as_it_was_written() {
    let mut catalog = catalog();
    let mut menu = catalog.menu("fish").unwrap().clone();
    menu.servings = 3.into();
    catalog.set_menu(menu).unwrap();
    let standard = Standard::built_in("mbg-2026").unwrap();
    let problem = plan_problem(&request(5), &program(), &standard, &[], &catalog, &costs()).unwrap().problem;
    let thirds = problem.dishes.iter().filter(|dish| dish.cost.scale() == 6).count();
    assert!(thirds > 0, "{:?}", problem.dishes);
    let text = serde_json::to_string(&problem).unwrap();
    assert_eq!(serde_json::from_str::<PlanProblem>(&text).unwrap(), problem);
}
