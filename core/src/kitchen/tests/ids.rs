use super::{TODAY, cooked_rice, kitchen, rice};
use crate::ingredient::parse_ingredient;
use crate::kitchen::{Kitchen, MenuCopy};
use crate::menu::{Menu, MenuUpdate, parse_menu};
use crate::plan::{parse_assignment, parse_plan};
use crate::program::parse_program;
use std::collections::HashSet;

const PROGRAM: &[u8] = br#"{"programName": "MBG Cimahi", "programType": "SCHOOL_FEEDING", "startDate": "2026-01-05",
    "feedingDays": ["MONDAY"], "meals": [{"mealType": "LUNCH"}]}"#;

fn soup() -> Menu {
    let json = br#"{"menuName": "Sop ayam", "kind": "DISH", "ingredients": [
        {"ingredientId": "beras", "quantity": 1, "unit": "kg"}, {"ingredientId": "beras", "quantity": 2, "unit": "kg"}],
        "recipeSteps": [{"stepNumber": 1, "instruction": "Cuci."}, {"id": "", "stepNumber": 2, "instruction": "Rebus."}]}"#;
    parse_menu(json).into_result().unwrap()
}

fn with_rice() -> Kitchen {
    let kitchen = kitchen();
    kitchen.create_ingredient(&rice(), None).unwrap();
    kitchen
}

/// What is created without an id gets one; the same request made again gives the same.
#[test]
fn whatever_is_created_without_an_id_gets_one() {
    let kitchen = with_rice();
    let key = Some("request-1");
    let ingredient = parse_ingredient(br#"{"name": "Telur", "category": "EGG"}"#).into_result().unwrap();
    let first = kitchen.create_ingredient(&ingredient, Some("request-0")).unwrap();
    assert!(!first.ingredient.id.is_empty());
    assert_eq!(kitchen.create_ingredient(&ingredient, Some("request-0")).unwrap(), first);
    assert_ne!(kitchen.create_ingredient(&ingredient, None).unwrap().ingredient.id, first.ingredient.id);

    let menu = kitchen.create_menu(&soup(), key).unwrap();
    assert_eq!(kitchen.create_menu(&soup(), key).unwrap(), menu);
    let lines = menu.menu.ingredients.iter().map(|line| line.id.as_str());
    let steps = menu.menu.recipe_steps.iter().map(|step| step.id.as_str());
    let ids: HashSet<&str> = lines.chain(steps).chain([menu.menu.id.as_str()]).collect();
    assert!(ids.len() == 5 && !ids.contains(""), "{ids:?}");
    assert_eq!(kitchen.get_menu_by_id(&menu.menu.id).unwrap(), menu);

    let copy = MenuCopy { id: menu.menu.id.clone(), new_id: None, menu_name: "Sop dua".to_owned(), menu_code: None };
    let copied = kitchen.duplicate_menu(&copy, Some("request-2")).unwrap();
    assert_eq!(kitchen.duplicate_menu(&copy, Some("request-2")).unwrap(), copied);
    assert_ne!(copied.menu.id, menu.menu.id);

    let program = parse_program(PROGRAM).into_result().unwrap();
    let made = kitchen.create_program(&program, Some("request-3")).unwrap();
    assert_eq!(kitchen.create_program(&program, Some("request-3")).unwrap(), made);
    let plan = format!(
        r#"{{"programId": "{}", "planName": "Januari", "startDate": "{TODAY}", "endDate": "2026-01-16"}}"#,
        made.id
    );
    let plan = parse_plan(plan.as_bytes()).into_result().unwrap();
    let planned = kitchen.create_menu_plan(&plan, Some("request-4")).unwrap();
    assert_eq!(kitchen.create_menu_plan(&plan, Some("request-4")).unwrap(), planned);

    let served = |day: &str| {
        let json = format!(
            r#"{{"planId": "{}", "date": "{day}", "mealType": "LUNCH", "menuId": "{}"}}"#,
            planned.id, menu.menu.id
        );
        parse_assignment(json.as_bytes()).into_result().unwrap()
    };
    let days = [served("2026-01-05"), served("2026-01-12")];
    let assigned = kitchen.assign_menu_to_plan(&days, Some("request-5")).unwrap();
    assert!(assigned.len() == 2 && assigned[0].id != assigned[1].id);
    assert_eq!(kitchen.assign_menu_to_plan(&days, Some("request-5")).unwrap(), assigned);
    assert_eq!(kitchen.assign_menu_to_plan(&days, None).unwrap_err().code(), "kitchen.slot_taken");

    // What a request made and somebody removed for good since is gone, not made anew.
    kitchen.remove_assignment(&assigned[1].id, 1).unwrap();
    assert_eq!(kitchen.assign_menu_to_plan(&days, Some("request-5")).unwrap_err().code(), "kitchen.gone");
    kitchen.delete_menu_plan(&planned.id, 1).unwrap();
    assert_eq!(kitchen.create_menu_plan(&plan, Some("request-4")).unwrap_err().code(), "kitchen.gone");
    kitchen.delete_program(&made.id, 1).unwrap();
    assert_eq!(kitchen.create_program(&program, Some("request-3")).unwrap_err().code(), "kitchen.gone");
    // What can be restored is shown as deleted.
    kitchen.delete_menu(&menu.menu.id, 1).unwrap();
    assert!(kitchen.create_menu(&soup(), key).unwrap().deleted_at.is_some());
}

#[test]
fn lines_and_steps_that_come_later_get_ids_too() {
    let kitchen = with_rice();
    let menu = kitchen.create_menu(&cooked_rice(), None).unwrap().menu;
    let (line, step) = (soup().ingredients[0].clone(), soup().recipe_steps[0].clone());
    let added = kitchen.add_ingredient_to_menu(&menu.id, 1, &line, None).unwrap().menu;
    assert!(!added.ingredients[1].id.is_empty());
    let cooked = kitchen.create_recipe(&menu.id, 2, &step, None).unwrap().menu;
    assert!(!cooked.recipe_steps[0].id.is_empty());
    let update = MenuUpdate { ingredients: Some(soup().ingredients), ..MenuUpdate::new(menu.id, 3) };
    let changed = kitchen.update_menu(&update).unwrap().menu;
    assert!(changed.ingredients.iter().all(|line| !line.id.is_empty()));
    assert_ne!(changed.ingredients[0].id, changed.ingredients[1].id);
}

#[test]
fn a_reference_to_nothing_is_refused_typed_or_read() {
    let kitchen = with_rice();
    let mut menu = cooked_rice();
    menu.ingredients[0].ingredient_id = Some("".parse().unwrap());
    assert_eq!(kitchen.create_menu(&menu, None).unwrap_err().code(), "menu.invalid");
    let read = parse_menu(&serde_json::to_vec(&menu).unwrap()).violations;
    assert_eq!(read, crate::menu::validate_menu(&menu));
    assert_eq!(read[0].code, "menu.ingredients.ingredient_id.malformed");
    assert!(kitchen.get_menu_by_id(&"".parse().unwrap()).is_err());
}
