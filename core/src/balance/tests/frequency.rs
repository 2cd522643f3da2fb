//! How often a kind of dish comes, in every window of days.

use super::*;
use crate::ingredient::{CookingMethod, FoodCategory};
use crate::menu::Course;

fn dish(name: &str, method: Option<CookingMethod>) -> ServedDish {
    ServedDish {
        name: name.into(),
        course: Some(Course::AnimalProtein),
        cooking_methods: method.into_iter().collect(),
        main_protein: Some("CHICKEN".into()),
        colour: None,
        categories: vec![FoodCategory::Poultry],
        credits: Vec::new(),
        weight: None,
    }
}

fn served(after_monday: i64, dishes: &[ServedDish]) -> ServedMeal {
    ServedMeal { dishes: dishes.to_vec(), ..meal(day(after_monday), &[]) }
}

fn fried() -> DishFilter {
    DishFilter { cooking_methods: vec![CookingMethod::DeepFry], ..DishFilter::default() }
}

fn dishes_rule(count: DishCount, window_days: Option<u32>, min: Option<&str>, max: Option<&str>) -> Standard {
    let measure = Measure::Dishes { dishes: fried(), count, window_days };
    standard(vec![rule("deep-fried", RuleBasis::Period, measure, min, max)])
}

fn on_days(days: &[i64]) -> Vec<ServedMeal> {
    let fried = dish("Ayam goreng", Some(CookingMethod::DeepFry));
    let mut meals: Vec<_> = days.iter().map(|after| served(*after, std::slice::from_ref(&fried))).collect();
    meals.push(served(3, &[dish("Ayam opor", Some(CookingMethod::Stew))]));
    meals
}

fn fortnight() -> Period {
    Period { from: monday(), to: day(13) }
}

#[test]
fn a_window_rolls_over_the_end_of_a_week() {
    let at_most_two = dishes_rule(DishCount::Servings, Some(7), None, Some("2"));
    let judged = |days: &[i64]| {
        let report = judge_period(&on_days(days), &fortnight(), &at_most_two, &audience("all")).unwrap();
        (finding_of(&report).date, finding_of(&report).verdict.clone())
    };
    // Monday, Thursday and the next Monday, Thursday: never three within seven days.
    assert_eq!(judged(&[0, 4, 7, 11]).1, Verdict::Met);
    // Friday, Monday, Thursday lie within seven days, though no calendar week has three.
    assert_eq!(judged(&[4, 7, 10]), (Some(day(4)), Verdict::High { over_by: 1.0 }));
}

#[test]
fn servings_days_and_different_dishes_are_three_counts() {
    let twice = served(
        0,
        &[dish("Ayam goreng", Some(CookingMethod::DeepFry)), dish("Tempe goreng", Some(CookingMethod::DeepFry))],
    );
    let again = served(1, &[dish("Ayam goreng", Some(CookingMethod::DeepFry))]);
    let counted = |count| {
        let standard = dishes_rule(count, None, None, Some("9"));
        let report = judge_period(&[twice.clone(), again.clone()], &week(), &standard, &audience("all")).unwrap();
        finding_of(&report).observed
    };
    assert_eq!(counted(DishCount::Servings), Bounds::exact(3.0));
    assert_eq!(counted(DishCount::Days), Bounds::exact(2.0));
    assert_eq!(counted(DishCount::Different), Bounds::exact(2.0));
}

#[test]
fn a_dish_that_does_not_say_how_it_is_cooked_may_be_fried() {
    let silent = served(2, &[dish("Ayam misteri", None)]);
    let judged = |days: &[i64]| {
        let mut meals = on_days(days);
        meals.push(silent.clone());
        let standard = dishes_rule(DishCount::Servings, Some(7), None, Some("2"));
        let report = judge_period(&meals, &week(), &standard, &audience("all")).unwrap();
        (finding_of(&report).observed, finding_of(&report).verdict.clone())
    };
    assert_eq!(judged(&[0]), (Bounds { low: 1.0, high: Some(2.0) }, Verdict::Met));
    let because = vec![UnknownReason::Dish { dish: "Ayam misteri".into() }];
    let unknown = Verdict::Unknown { proved: None, likely: None, because };
    assert_eq!(judged(&[0, 1]), (Bounds { low: 2.0, high: Some(3.0) }, unknown));
    assert_eq!(judged(&[0, 1, 4]).1, Verdict::High { over_by: 1.0 });
}

#[test]
fn a_period_shorter_than_the_window_proves_only_what_is_there() {
    let judged = |days: &[i64], min, max| {
        let standard = dishes_rule(DishCount::Servings, Some(21), min, max);
        finding_of(&judge_period(&on_days(days), &week(), &standard, &audience("all")).unwrap()).verdict.clone()
    };
    assert_eq!(judged(&[0], Some("1"), None), Verdict::Met);
    let because = vec![UnknownReason::PeriodTooShort { days: 21 }];
    let unknown = Verdict::Unknown { proved: None, likely: None, because };
    assert_eq!(judged(&[], Some("1"), None), unknown);
    assert_eq!(judged(&[0, 1], None, Some("2")), unknown);
    assert_eq!(judged(&[0, 1, 2], None, Some("2")), Verdict::High { over_by: 1.0 });
}

#[test]
fn a_window_without_feeding_has_nothing_to_judge() {
    let once = dishes_rule(DishCount::Servings, Some(1), Some("1"), None);
    let meals = [served(0, &[dish("Ayam goreng", Some(CookingMethod::DeepFry))])];
    let report = judge_period(&meals, &fortnight(), &once, &audience("all")).unwrap();
    assert_eq!(finding_of(&report).verdict, Verdict::Met);
}

#[test]
fn an_enormous_window_is_only_a_long_one() {
    let standard = dishes_rule(DishCount::Servings, Some(u32::MAX), None, Some("2"));
    let report = judge_period(&on_days(&[0, 1, 2]), &week(), &standard, &audience("all")).unwrap();
    assert_eq!(finding_of(&report).verdict, Verdict::High { over_by: 1.0 });
}

#[test]
fn every_stated_property_must_fit() {
    let mut rice = dish("Nasi", Some(CookingMethod::Boil));
    rice.course = Some(Course::Staple);
    rice.main_protein = None;
    let mut silent = dish("Lauk", None);
    silent.main_protein = None;
    silent.colour = Some("GREEN".into());
    use super::super::filter::Fit;
    let chicken = DishFilter { main_proteins: vec!["CHICKEN".into()], ..DishFilter::default() };
    assert_eq!(chicken.fit(&dish("Ayam", None)), Fit::Yes);
    assert_eq!(chicken.fit(&rice), Fit::No, "rice has no main protein and need not say so");
    assert_eq!(chicken.fit(&silent), Fit::Unknown, "a protein dish that does not say which");
    let fried_staple = DishFilter { courses: vec![Course::Staple], ..fried() };
    assert_eq!(fried_staple.fit(&rice), Fit::No);
    assert_eq!(fried_staple.fit(&silent), Fit::No, "whatever its method, it is no staple");
    let green = DishFilter { colours: vec!["GREEN".into()], ..DishFilter::default() };
    assert_eq!((green.fit(&silent), green.fit(&rice)), (Fit::Yes, Fit::Unknown));
    let poultry = DishFilter { categories: vec![FoodCategory::Poultry, FoodCategory::Meat], ..DishFilter::default() };
    assert_eq!(poultry.fit(&silent), Fit::Yes);
    let credited = DishFilter { components: vec!["staple".into()], ..DishFilter::default() };
    assert_eq!(credited.fit(&silent), Fit::Unknown);
    assert_eq!(DishFilter::default().fit(&silent), Fit::Yes);
}
