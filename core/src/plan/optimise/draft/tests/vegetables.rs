//! How many vegetables a week has.

use super::*;

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
