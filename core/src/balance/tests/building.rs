//! From a menu to the meal that is judged.

use super::*;
use crate::id::PortionKey;
use crate::ingredient::{AllergenPresence, AllergenStatement, CookingMethod, FoodCategory, Ingredient};
use crate::menu::{Catalog, Course, FoodGroupCredit, Menu, MenuIngredient, MenuKind, MenuOptions, Portion};
use crate::nutrient::Composition;
use crate::quantity::Quantity;

fn catalog() -> Catalog {
    let mut catalog = Catalog::standard().unwrap();
    for (id, category, kcal) in [
        ("beras", FoodCategory::Cereal, 360.0),
        ("ayam", FoodCategory::Poultry, 200.0),
        ("minyak", FoodCategory::FatOil, 900.0),
        ("pisang", FoodCategory::Fruit, 100.0),
    ] {
        let mut ingredient = Ingredient::new(id, id, category).unwrap();
        ingredient.composition = Composition::known(&[("energy_kcal", kcal)]).unwrap();
        let state = |allergen: &str, presence| AllergenStatement { allergen: allergen.into(), presence };
        ingredient.allergens.push(state("*", AllergenPresence::Free));
        catalog.add_ingredient(ingredient).unwrap();
    }
    let line =
        |id: &str, food: &str, grams| MenuIngredient::ingredient(id, food, &Quantity::whole(grams, "g")).unwrap();
    let mut rice = Menu::new("nasi", "Nasi putih", MenuKind::Dish).unwrap();
    rice.course = Some(Course::Staple);
    rice.cooking_method = Some(CookingMethod::Boil);
    rice.serving_size = Some(150.into());
    rice.moisture_change_percent = Some(100.into());
    rice.ingredients = vec![line("1", "beras", 75)];
    rice.food_group_credits = vec![FoodGroupCredit { component: "grains".into(), amount: 2.into(), category: None }];
    let mut chicken = Menu::new("ayam-goreng", "Ayam goreng", MenuKind::Dish).unwrap();
    chicken.course = Some(Course::AnimalProtein);
    chicken.cooking_method = Some(CookingMethod::DeepFry);
    chicken.main_protein = Some("CHICKEN".into());
    chicken.servings = 2.into();
    chicken.moisture_change_percent = Some(Decimal::from(-20));
    chicken.ingredients = vec![line("1", "ayam", 100), line("2", "minyak", 10)];
    catalog.add_menu(rice).unwrap();
    catalog.add_menu(chicken).unwrap();
    catalog
}

fn tray() -> Menu {
    let mut tray = Menu::new("senin", "Senin", MenuKind::Tray).unwrap();
    tray.meal_type = Some(MealType::Lunch);
    tray.ingredients = vec![
        MenuIngredient::menu("1", "nasi", &Quantity::whole(100, "g")).unwrap(),
        MenuIngredient::menu("2", "ayam-goreng", &Quantity::whole(1, "serving")).unwrap(),
        MenuIngredient::ingredient("3", "pisang", &Quantity::whole(50, "g")).unwrap(),
    ];
    tray.portions = vec![Portion { key: PortionKey::new("large").unwrap(), factor: "1.5".parse().unwrap() }];
    tray
}

#[test]
fn a_tray_serves_its_lines_as_dishes() {
    let catalog = catalog();
    let options = MenuOptions { date: Some(monday()), ..MenuOptions::reference() };
    let meal = ServedMeal::of_menu(&tray(), &catalog, &options, 250).unwrap();
    assert_eq!((meal.date, meal.portions, meal.meal_type), (Some(monday()), 250, Some(MealType::Lunch)));
    let names: Vec<_> = meal.dishes.iter().map(|dish| (dish.name.as_str(), dish.course)).collect();
    let courses = [Course::Staple, Course::AnimalProtein, Course::Fruit].map(Some);
    assert_eq!(names, [("Nasi putih", courses[0]), ("Ayam goreng", courses[1]), ("pisang", courses[2])]);
    let methods: Vec<_> = meal.dishes.iter().map(|dish| dish.cooking_methods.clone()).collect();
    assert_eq!(methods, [[CookingMethod::Boil], [CookingMethod::DeepFry], [CookingMethod::Raw]]);
    assert_eq!(meal.dishes[1].categories, [FoodCategory::Poultry, FoodCategory::FatOil]);
    // Chicken: (100 + 10) x 0.8 / 2 servings = 44 g.
    let grams: Vec<_> = meal.dishes.iter().map(|dish| dish.weight.unwrap().known().unwrap()).collect();
    assert_eq!(grams, [Decimal::from(100), Decimal::from(44), Decimal::from(50)]);
    // 100 of 150 g of rice: two thirds of 2 oz eq.
    let credit = meal.dishes[0].credits[0].amount;
    assert!((credit - Decimal::new(133_333, 5)).abs() < Decimal::new(1, 4), "{credit}");
    let half = meal.diet.allergens.iter().all(|found| found.presence == AllergenPresence::Free);
    assert!(half && meal.costs.is_empty());
}

#[test]
fn a_meal_and_its_report_survive_storage() {
    let meal = ServedMeal::of_menu(&tray(), &catalog(), &MenuOptions::reference(), 250).unwrap();
    let wire = serde_json::to_string(&meal).unwrap();
    assert_eq!(serde_json::from_str::<ServedMeal>(&wire).unwrap(), meal);
    let standard = standard(vec![rule("energy", RuleBasis::Meal, amount("energy_kcal"), Some("1"), Some("2"))]);
    let report = judge_meal(&meal, &standard, &audience("all")).unwrap();
    let wire = serde_json::to_string(&report).unwrap();
    assert!(wire.contains("\"verdict\":\"HIGH\"") && wire.contains("\"overBy\""), "{wire}");
    assert_eq!(serde_json::from_str::<BalanceReport>(&wire).unwrap(), report);
}

#[test]
fn a_large_portion_brings_more_of_every_dish() {
    let options = MenuOptions::portion(PortionKey::new("large").unwrap());
    let meal = ServedMeal::of_menu(&tray(), &catalog(), &options, 1).unwrap();
    let grams: Vec<_> = meal.dishes.iter().map(|dish| dish.weight.unwrap().known().unwrap()).collect();
    assert_eq!(grams, [Decimal::from(150), Decimal::from(66), Decimal::from(75)]);
    assert_eq!(meal.dishes[0].credits[0].amount, Decimal::from(2));
}

#[test]
fn a_dish_by_itself_is_one_dish() {
    let catalog = catalog();
    let chicken = catalog.menu("ayam-goreng").unwrap();
    let meal = ServedMeal::of_menu(chicken, &catalog, &MenuOptions::reference(), 1).unwrap();
    assert_eq!(meal.dishes.len(), 1);
    assert_eq!(meal.dishes[0].weight.unwrap().known(), Some(44.into()));
    assert_eq!(meal.dishes[0].main_protein.as_deref(), Some("CHICKEN"));
}

#[test]
fn a_menu_is_judged_in_the_portion_of_its_audience() {
    let catalog = catalog();
    let mut standard = standard(vec![rule("energy", RuleBasis::Meal, amount("energy_kcal"), Some("1"), None)]);
    let judged = |standard: &Standard, options: &MenuOptions| {
        validate_menu_balance(&tray(), &catalog, options, standard, &audience("all")).unwrap()
    };
    // Rice: 75 g raw make 150 g cooked, so 100 g are 50 g raw = 180 kcal. Chicken: half of 200 + 90 = 145. Banana: 50.
    let reference = judged(&standard, &MenuOptions::reference());
    assert_eq!((finding_of(&reference).observed, reference.portion), (Bounds::exact(375.0), None));
    let large = PortionKey::new("large").unwrap();
    standard.audiences[0].portion = Some(large.clone());
    let of_audience = judged(&standard, &MenuOptions::reference());
    assert_eq!((finding_of(&of_audience).observed, of_audience.portion), (Bounds::exact(562.5), Some(large)));
    assert!(of_audience.warnings.is_empty());
    // A portion the menu does not have is said, not guessed.
    let small = PortionKey::new("small").unwrap();
    standard.audiences[0].portion = Some(small.clone());
    let lacking = judged(&standard, &MenuOptions::reference());
    assert_eq!(finding_of(&lacking).observed, Bounds::exact(375.0));
    assert_eq!(lacking.warnings, [BalanceWarning::ReferencePortion { menu: "Senin".into(), portion: small }]);
}

#[test]
fn a_calculated_cost_is_observed_by_component() {
    use crate::cost::{CostSettings, calculate_cost};
    let catalog = catalog();
    let rupiah = crate::money::Currency::new("IDR").unwrap();
    let settings = CostSettings::new(rupiah, monday());
    let cost = calculate_cost(&tray(), &catalog, &MenuOptions::reference(), &settings).unwrap();
    let observed = CostObservation::of_cost(&cost);
    assert_eq!((observed.len(), observed[0].component), (1, CostComponent::Ingredients));
    assert_eq!((observed[0].basis, observed[0].serving.at_most), (CostBasis::Used, None));
    assert_eq!(observed[0].missing, ["beras", "ayam", "minyak", "pisang"], "nobody priced them");
    let mut meal = ServedMeal::of_menu(&tray(), &catalog, &MenuOptions::reference(), 1).unwrap();
    meal.costs = observed;
    let measure =
        Measure::Cost { components: vec![CostComponent::Ingredients], cost_basis: CostBasis::Used, currency: rupiah };
    let ceiling = standard(vec![rule("ceiling", RuleBasis::Meal, measure, None, Some("8000"))]);
    let report = judge_meal(&meal, &ceiling, &audience("all")).unwrap();
    let text = crate::message::MessageTable::standard().unwrap();
    let text = text.render(&finding_of(&report).message, crate::locale::Language::En);
    assert!(text.ends_with("look up: the cost of ingredients (beras, ayam, minyak, pisang)"), "{text}");
}

#[test]
fn a_daily_floor_belongs_to_the_period_alone() {
    let mut meal = ServedMeal::of_menu(&tray(), &catalog(), &MenuOptions::reference(), 250).unwrap();
    meal.date = Some(jiff::civil::date(2026, 1, 12));
    let mut energy = rule("energy", RuleBasis::Meal, amount("energy_kcal"), Some("1"), None);
    energy.basis.push(RuleBasis::Period);
    energy.daily_floor_percent = Some(Decimal::from(90));
    let report = judge_meal(&meal, &standard(vec![energy]), &audience("all")).unwrap();
    assert_eq!(report.findings.len(), 1);
}
