//! Variety against counts and indices worked by hand.

use super::*;
use crate::ingredient::{CookingMethod, FoodCategory, Ingredient};
use crate::menu::{Catalog, Course, Menu, MenuIngredient, MenuKind};
use crate::nutrient::Bounds;
use crate::quantity::Quantity;
use proptest::prelude::*;

const MONDAY: Date = date(2026, 1, 5);
const SPAN: DayRange = DayRange { first: MONDAY, last: date(2026, 1, 16) };

fn day(after: i32) -> Date {
    MONDAY.saturating_add(jiff::Span::new().days(after))
}

fn dish(id: &str, course: Course, protein: Option<&str>, colour: Option<&str>, method: Option<CookingMethod>) -> Menu {
    let mut dish = Menu::new(id, id, MenuKind::Dish).unwrap();
    dish.course = Some(course);
    dish.main_protein = protein.map(str::to_owned);
    dish.colour = colour.map(str::to_owned);
    dish.cooking_method = method;
    dish
}

fn tray(id: &str, parts: &[&str]) -> Menu {
    let mut tray = Menu::new(id, id, MenuKind::Tray).unwrap();
    for (place, part) in parts.iter().enumerate() {
        let (line, one) = (place.to_string(), Quantity::whole(1, "serving"));
        tray.ingredients.push(match *part {
            "banana" => MenuIngredient::ingredient(&line, part, &Quantity::whole(80, "g")).unwrap(),
            part => MenuIngredient::menu(&line, part, &one).unwrap(),
        });
    }
    tray
}

/// Trays of rice, a protein dish and a banana; `b` nests another tray; what `tempe` and `sup` are is partly not said.
fn catalog() -> Catalog {
    use CookingMethod::{Boil, Fry};
    let mut catalog = Catalog::standard().unwrap();
    catalog.add_ingredient(Ingredient::new("banana", "Banana", FoodCategory::Fruit).unwrap()).unwrap();
    for menu in [
        dish("nasi", Course::Staple, None, Some("WHITE"), Some(Boil)),
        dish("ayam", Course::AnimalProtein, Some("CHICKEN"), Some("BROWN"), Some(Fry)),
        dish("tempe", Course::PlantProtein, None, None, Some(Fry)),
        dish("sup", Course::Vegetable, None, Some("GREEN"), None),
        tray("base", &["nasi", "banana"]),
        tray("a", &["nasi", "ayam", "banana"]),
        tray("b", &["base", "tempe", "sup"]),
        tray("loop", &["loop"]),
    ] {
        catalog.add_menu(menu).unwrap();
    }
    catalog
}

fn serve(id: &str, after: i32, menu: &str) -> Assignment {
    Assignment::new(id, "jan", day(after), MealType::Lunch, menu).unwrap()
}

/// Tray a on days 0, 2 and 7, tray b on day 1.
fn fortnight() -> Vec<Assignment> {
    vec![serve("1", 7, "a"), serve("2", 0, "a"), serve("3", 1, "b"), serve("4", 2, "a")]
}

fn variety(plan: &[Assignment]) -> PlanVariety {
    plan_variety(&SPAN, plan, &catalog(), &[]).unwrap()
}

fn counts(spread: &Spread) -> Vec<(&str, u32)> {
    spread.counts.iter().map(|count| (count.value.as_str(), count.servings)).collect()
}

#[test]
fn dishes_are_counted_through_nested_trays_and_come_back_after_days() {
    let variety = variety(&fortnight());
    let shown = |it: &DishRepeats| (it.name.clone(), it.servings, it.days, it.smallest_gap);
    assert_eq!(
        variety.dishes.iter().map(shown).collect::<Vec<_>>(),
        [
            ("Banana".to_owned(), 4, 4, Some(1)),
            ("nasi".to_owned(), 4, 4, Some(1)),
            ("ayam".to_owned(), 3, 3, Some(2)),
            ("sup".to_owned(), 1, 1, None),
            ("tempe".to_owned(), 1, 1, None),
        ]
    );
    assert_eq!((variety.servings, variety.smallest_gap), (13, Some(1)));
    // 1 − (4·3 + 4·3 + 3·2) / (13·12)
    assert_eq!(variety.by_dish.simpson, Some(Bounds::exact(1.0 - 30.0 / 156.0)));
}

#[test]
fn what_a_dish_does_not_say_is_unknown_and_keeps_the_index_an_interval() {
    let variety = variety(&fortnight());
    // Three of chicken; tempe does not say. All the same at the least, else 1 − 3·2 / (4·3).
    let protein = &variety.by_main_protein;
    assert_eq!((counts(protein), protein.unknown), (vec![("CHICKEN", 3)], 1));
    assert_eq!(protein.simpson, Some(Bounds { low: 0.0, high: Some(0.5) }));
    let colour = &variety.by_colour;
    assert_eq!((counts(colour), colour.unknown), (vec![("WHITE", 4), ("BROWN", 3), ("GREEN", 1)], 5));
    // 13 servings: the five unknown (four bananas, a tempe) white or each of its own.
    let index = |same: f64| 1.0 - same / 156.0;
    assert_eq!(colour.simpson, Some(Bounds { low: index(9.0 * 8.0 + 6.0), high: Some(index(12.0 + 6.0)) }));
    let method = &variety.by_cooking_method;
    assert_eq!((counts(method), method.unknown), (vec![("BOIL", 4), ("FRY", 4), ("RAW", 4)], 1));
}

#[test]
fn a_dish_counts_once_at_a_meal_however_many_get_it() {
    let mut plan = fortnight();
    let mut other = serve("5", 0, "a");
    other.audience = Some("large".parse().unwrap());
    plan.push(other);
    plan.push(serve("6", 1, "base"));
    assert_eq!(variety(&plan), variety(&fortnight()));
    let mut breakfast = serve("7", 0, "a");
    breakfast.meal_type = MealType::Breakfast;
    plan.push(breakfast);
    let twice = variety(&plan);
    let chicken = twice.dishes.iter().find(|dish| dish.name == "ayam").unwrap();
    assert_eq!((chicken.servings, chicken.days, chicken.smallest_gap), (4, 3, Some(2)));
}

#[test]
fn one_serving_has_no_index_and_what_cannot_be_told_is_a_gap() {
    let one = variety(&[serve("1", 0, "nasi")]);
    assert_eq!((one.servings, one.by_dish.simpson, one.smallest_gap), (1, None, None));
    assert_eq!(one.by_main_protein.counts.len(), 0);
    let lost = variety(&[serve("1", 0, "gone"), serve("2", 1, "loop")]);
    assert_eq!((lost.servings, lost.gaps.len()), (0, 2));
    assert_eq!(variety(&[]).gaps.len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn the_index_is_the_chance_that_two_servings_differ(
        days in proptest::collection::vec((0i32..12, 0usize..3), 1..12),
    ) {
        let plan: Vec<Assignment> = days.iter().enumerate()
            .map(|(id, (after, menu))| serve(&id.to_string(), *after, ["a", "b", "ayam"][*menu])).collect();
        let mut other = plan.clone();
        other.reverse();
        let found = variety(&plan);
        prop_assert_eq!(&found, &variety(&other));
        for spread in [&found.by_dish, &found.by_main_protein, &found.by_colour, &found.by_cooking_method] {
            // The oracle draws every ordered pair of two servings.
            let known: Vec<&str> = spread.counts.iter()
                .flat_map(|count| std::iter::repeat_n(count.value.as_str(), count.servings as usize)).collect();
            let all = known.len() + spread.unknown as usize;
            let Some(index) = spread.simpson else { prop_assert!(all < 2); continue };
            let mut same = 0;
            for (a, first) in known.iter().enumerate() {
                same += known.iter().enumerate().filter(|(b, second)| a != *b && first == *second).count();
            }
            let exact = 1.0 - same as f64 / (all * (all - 1)) as f64;
            prop_assert!((index.high.unwrap() - exact).abs() < 1e-12);
            prop_assert!(index.low <= index.high.unwrap() && (-1e-12..=1.0).contains(&index.low));
            prop_assert_eq!(index.known().is_some(), spread.unknown == 0 || index.low == index.high.unwrap());
        }
    }
}
