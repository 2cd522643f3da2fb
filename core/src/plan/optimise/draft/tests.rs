use super::tray::plan_trays;
use super::*;
use crate::balance::{CostObservation, Outcome, ServedMeal, Severity, judge_meal};
use crate::cost::{Ceiling, CeilingPeriod, CostBasis, CostComponent};
use crate::id::AudienceKey;
use crate::ingredient::{FoodCategory, Ingredient, Price, PurchaseForm};
use crate::menu::{Course, MealType, MenuIngredient, MenuKind};
use crate::money::{Currency, Money};
use crate::nutrient::Composition;
use crate::plan::DayRange;
use crate::plan::optimise::{AudiencePortions, PlanPeriod, PlanResult, PlanSearch, PortionFactor, SearchOptions};
use crate::program::{ProgramAudience, ProgramType, Weekday};
use crate::quantity::Quantity;
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
    assert_eq!(ceilings, ["sd_1_3-ceiling-1"]);
    assert!(draft.unmapped.iter().any(|left| left.rule.as_str() == "ceiling-3"), "a week is no mean of days");
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
            let options = MenuOptions { date: Some(tray.date), ..MenuOptions::portion("sd_1_3".parse().unwrap()) };
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
