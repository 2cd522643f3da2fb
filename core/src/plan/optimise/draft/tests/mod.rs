//! From a programme, a standard and dishes to a problem.

mod cost;
mod dishes;
mod standard;
mod trays;
mod vegetables;

use super::*;
use crate::id::AudienceKey;
use crate::ingredient::{FoodCategory, Ingredient, Price, PurchaseForm};
use crate::menu::{Course, MealType, MenuIngredient, MenuKind};
use crate::money::{Currency, Money};
use crate::nutrient::Composition;
use crate::plan::DayRange;
use crate::plan::optimise::{AudiencePortions, PortionFactor};
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
