//! Allergens and diets: only what is stated to be free passes.

use super::*;
use crate::ingredient::AllergenPresence;
use crate::locale::Language;
use crate::menu::AllergenFinding;
use crate::message::MessageTable;

fn with_allergen(presence: AllergenPresence, ingredients: &[&str]) -> ServedMeal {
    let mut meal = meal(monday(), &[]);
    let ingredients = ingredients.iter().map(|name| (*name).to_owned()).collect();
    meal.diet.allergens.push(AllergenFinding { allergen: "PEANUT".into(), presence, ingredients });
    meal
}

fn free_of_peanut() -> Standard {
    let mut rule = rule("no-peanut", RuleBasis::Meal, Measure::FreeOf { allergen: "PEANUT".into() }, None, Some("0"));
    rule.limits.clear();
    rule.name_en = "Free of peanut".into();
    rule.name_id = "Bebas kacang tanah".into();
    let standard = standard(vec![rule]);
    standard.check(&crate::nutrient::NutrientRegistry::standard().unwrap()).unwrap();
    standard
}

fn judged(meal: &ServedMeal) -> BalanceReport {
    judge_meal(meal, &free_of_peanut(), &audience("all")).unwrap()
}

#[test]
fn only_free_passes() {
    assert_eq!(judged(&with_allergen(AllergenPresence::Free, &[])).outcome, Outcome::Balanced);
    for found in [AllergenPresence::Contains, AllergenPresence::MayContain] {
        let report = judged(&with_allergen(found, &["Bumbu pecel"]));
        assert!(finding_of(&report).verdict.is_failing(), "{found:?}");
        assert_eq!(report.outcome, Outcome::NotBalanced);
    }
    let unknown = judged(&with_allergen(AllergenPresence::Unknown, &["Kecap manis"]));
    assert!(matches!(finding_of(&unknown).verdict, Verdict::Unknown { proved: None, .. }));
    assert_eq!(unknown.outcome, Outcome::Unknown);
    assert_eq!(judged(&meal(monday(), &[])).outcome, Outcome::Unknown, "nothing derived is nothing known");
}

#[test]
fn the_message_names_who_to_ask_about() {
    let table = MessageTable::standard().unwrap();
    let text = |report: BalanceReport, language| table.render(&finding_of(&report).message, language);
    let unknown = with_allergen(AllergenPresence::Unknown, &["Kecap manis"]);
    assert_eq!(text(judged(&unknown), Language::En), "Free of peanut: not known; ask about Kecap manis");
    let found = with_allergen(AllergenPresence::Contains, &["Bumbu pecel"]);
    assert_eq!(text(judged(&found), Language::Id), "Bebas kacang tanah: tidak terpenuhi karena Bumbu pecel");
}

#[test]
fn one_meal_that_holds_it_breaks_a_whole_day_whatever_the_others_say() {
    let mut standard = free_of_peanut();
    standard.rules[0].basis = vec![RuleBasis::Day];
    let meals = [
        with_allergen(AllergenPresence::Contains, &["Bumbu pecel"]),
        with_allergen(AllergenPresence::Unknown, &["Kecap manis"]),
        with_allergen(AllergenPresence::Free, &[]),
    ];
    for order in [[0, 1, 2], [1, 0, 2], [2, 1, 0]] {
        let day = order.map(|place| meals[place].clone());
        assert!(finding_of(&judge_day(&day, &standard, &audience("all")).unwrap()).verdict.is_failing());
    }
}

#[test]
fn halal_passes_only_when_stated() {
    let standard = {
        let mut rule = rule("halal", RuleBasis::Meal, Measure::Diet { diet: Diet::Halal }, None, Some("0"));
        rule.limits.clear();
        standard(vec![rule])
    };
    let outcome = |status| {
        let mut meal = meal(monday(), &[]);
        meal.diet.halal.status = status;
        judge_meal(&meal, &standard, &audience("all")).unwrap().outcome
    };
    assert_eq!(outcome(DietStatus::Yes), Outcome::Balanced);
    assert_eq!(outcome(DietStatus::Unknown), Outcome::Unknown);
    assert_eq!(outcome(DietStatus::No), Outcome::NotBalanced);
}
