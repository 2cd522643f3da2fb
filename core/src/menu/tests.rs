mod agreement;
mod validation;

use super::*;
use crate::ingredient::{Allergen, AllergenPresence, AllergenStatement, DietStatus, FoodCategory, Ingredient};
use crate::nutrition::calculate_nutrition;
use crate::quantity::Quantity;

fn food(id: &str) -> Ingredient {
    Ingredient::new(id, id, FoodCategory::Other).unwrap()
}

fn catalog(foods: Vec<Ingredient>, menus: Vec<Menu>) -> Catalog {
    let mut catalog = Catalog::standard().unwrap();
    foods.into_iter().for_each(|food| catalog.add_ingredient(food).unwrap());
    menus.into_iter().for_each(|menu| catalog.add_menu(menu).unwrap());
    catalog
}

fn dish(id: &str, lines: Vec<MenuIngredient>) -> Menu {
    let mut dish = Menu::new(id, id, MenuKind::Dish).unwrap();
    dish.ingredients = lines;
    dish
}

fn grams(id: &str, ingredient: &str, grams: u32) -> MenuIngredient {
    MenuIngredient::ingredient(id, ingredient, &Quantity::whole(grams, "g")).unwrap()
}

fn serving(id: &str, menu: &str) -> MenuIngredient {
    MenuIngredient::menu(id, menu, &Quantity::whole(1, "serving")).unwrap()
}

fn code(menu: &Menu, catalog: &Catalog, options: &MenuOptions) -> &'static str {
    expand(menu, catalog, options).unwrap_err().code()
}

#[test]
fn a_catalog_keeps_ids_apart() {
    let mut catalog = catalog(vec![food("tempe")], vec![dish("a", vec![])]);
    assert_eq!(catalog.add_ingredient(food("tempe")).unwrap_err().code(), "menu.duplicate_id");
    assert_eq!(catalog.add_menu(dish("a", vec![])).unwrap_err().code(), "menu.duplicate_id");
    assert_eq!(catalog.ingredient("tahu").unwrap_err().code(), "menu.unknown_ingredient");
    assert_eq!(catalog.menu("b").unwrap_err().code(), "menu.unknown_menu");
    let mut renamed = food("tempe");
    renamed.name = "Tempe kedelai".to_owned();
    catalog.set_ingredient(renamed).unwrap();
    catalog.set_ingredient(food("tahu")).unwrap();
    catalog.set_menu(dish("a", vec![grams("1", "tahu", 5)])).unwrap();
    catalog.set_menu(dish("b", vec![])).unwrap();
    let names: Vec<&str> = catalog.ingredients().map(|food| food.name.as_str()).collect();
    assert_eq!(names, ["Tempe kedelai", "tahu"]);
    assert_eq!((catalog.menus().len(), catalog.menu("a").unwrap().ingredients.len()), (2, 1));
}

#[test]
fn broken_menus_are_typed_errors() {
    let reference = MenuOptions::reference();
    let catalog = catalog(
        vec![food("tempe"), food("tahu")],
        vec![dish("empty", vec![]), dish("x", vec![grams("1", "tempe", 5)])],
    );
    let mut neither = grams("1", "tempe", 5);
    neither.ingredient_id = None;
    let mut both = serving("1", "x");
    both.ingredient_id = grams("1", "tempe", 5).ingredient_id;
    for line in [neither, both] {
        assert_eq!(code(&dish("m", vec![line]), &catalog, &reference), "menu.line_item");
    }
    let mut none = dish("m", vec![]);
    none.servings = 0.into();
    assert_eq!(code(&none, &catalog, &reference), "menu.servings");
    let mut dry = dish("m", vec![grams("1", "tempe", 5)]);
    dry.moisture_change_percent = Some((-101).into());
    assert_eq!(code(&dry, &catalog, &reference), "menu.moisture_change");
    let mut oil = grams("1", "tempe", 5);
    (oil.line_use, oil.absorbed) = (LineUse::FryingOil, Some(6.into()));
    assert_eq!(code(&dish("m", vec![oil]), &catalog, &reference), "menu.absorbed");
    let mut oil = grams("1", "tempe", 5);
    (oil.line_use, oil.absorbed) = (LineUse::FryingOil, Some((-1).into()));
    assert_eq!(code(&dish("m", vec![oil]), &catalog, &reference), "menu.absorbed");
    let mut nothing = dish("m", vec![grams("1", "tempe", 5)]);
    nothing.serving_size = Some(0.into());
    assert_eq!(code(&nothing, &catalog, &reference), "menu.serving_size");
    let litres = MenuIngredient::menu("1", "x", &Quantity::whole(1, "l")).unwrap();
    assert_eq!(code(&dish("m", vec![litres]), &catalog, &reference), "menu.menu_unit");
    let mut weightless = dish("w", vec![]);
    weightless.moisture_change_percent = Some(0.into());
    let mut with_weightless = catalog.clone();
    with_weightless.add_menu(weightless).unwrap();
    let some = MenuIngredient::menu("1", "w", &Quantity::whole(10, "g")).unwrap();
    assert_eq!(code(&dish("m", vec![some]), &with_weightless, &reference), "menu.no_weight");
}

#[test]
fn less_than_nothing_is_refused_wherever_it_comes_from() {
    let mut below = grams("1", "tempe", 5);
    below.quantity = Some((-5).into());
    let mut to_taste = MenuIngredient::to_taste("1", "tempe", Some(&Quantity::whole(5, "g"))).unwrap();
    to_taste.at_most = Some((-5).into());
    let mut part = serving("1", "x");
    part.quantity = Some((-1).into());
    let catalog = catalog(vec![food("tempe")], vec![dish("x", vec![grams("1", "tempe", 5)])]);
    for line in [below, to_taste, part] {
        let error = expand(&dish("m", vec![line]), &catalog, &MenuOptions::reference()).unwrap_err();
        assert_eq!((error.code(), error.path()), ("quantity.negative", "ingredients[0].quantity"));
    }
    let mut shrunk = dish("m", vec![grams("1", "tempe", 5)]);
    shrunk.portions = vec![Portion { key: "small".parse().unwrap(), factor: (-1).into() }];
    assert_eq!(code(&shrunk, &catalog, &MenuOptions::portion("small".parse().unwrap())), "quantity.negative");
}

#[test]
fn choices_must_name_what_is_there() {
    let catalog = catalog(vec![food("tempe"), food("tahu")], vec![]);
    let menu = dish("m", vec![grams("1", "tempe", 5)]);
    let choose = |line: &str, substitute: Option<&str>| MenuOptions {
        choices: vec![LineChoice {
            menu_id: menu.id.clone(),
            line_id: line.parse().unwrap(),
            include: true,
            substitute: substitute.map(|id| id.parse().unwrap()),
        }],
        ..MenuOptions::default()
    };
    assert_eq!(code(&menu, &catalog, &choose("2", None)), "menu.unknown_line");
    assert_eq!(code(&menu, &catalog, &choose("1", Some("tahu"))), "menu.unknown_substitute");
    let portion = MenuOptions::portion("huge".parse().unwrap());
    assert_eq!(code(&menu, &catalog, &portion), "menu.unknown_portion");
}

#[test]
fn nesting_has_an_end() {
    let mut menus = vec![dish("m0", vec![grams("1", "tempe", 5)])];
    menus.extend((1..40).map(|i| dish(&format!("m{i}"), vec![serving("1", &format!("m{}", i - 1))])));
    let catalog = catalog(vec![food("tempe")], menus);
    let root = |id: &str| catalog.menu(id).unwrap().clone();
    assert!(expand(&root("m31"), &catalog, &MenuOptions::reference()).is_ok());
    assert_eq!(code(&root("m32"), &catalog, &MenuOptions::reference()), "menu.too_deep");
}

#[test]
fn a_menu_that_doubles_at_every_level_is_refused_instead_of_filling_the_memory() {
    let mut menus = vec![dish("m0", vec![grams("1", "tempe", 5)])];
    menus.extend((1..30).map(|i| {
        let below = format!("m{}", i - 1);
        dish(&format!("m{i}"), vec![serving("1", &below), serving("2", &below)])
    }));
    let catalog = catalog(vec![food("tempe")], menus);
    let root = catalog.menu("m29").unwrap();
    assert_eq!(code(root, &catalog, &MenuOptions::reference()), "menu.too_many_lines");
}

#[test]
fn absurd_quantities_overflow_as_errors() {
    let mut line = grams("1", "tempe", 1);
    line.quantity = Some(crate::Decimal::MAX);
    line.unit = "t".to_owned();
    let catalog = catalog(vec![food("tempe")], vec![]);
    assert_eq!(code(&dish("m", vec![line]), &catalog, &MenuOptions::reference()), "quantity.overflow");
}

#[test]
fn allergens_and_diets_come_from_the_lines_at_any_depth() {
    let state = |allergen: &str, presence| AllergenStatement { allergen: allergen.to_owned(), presence };
    let mut egg = food("telur");
    egg.allergens = vec![state("*", AllergenPresence::Free), state("EGG", AllergenPresence::Contains)];
    (egg.halal.status, egg.vegetarian.status) = (DietStatus::Yes, DietStatus::Yes);
    let mut rice = food("beras");
    rice.allergens = vec![state("*", AllergenPresence::Free)];
    (rice.halal.status, rice.vegetarian.status) = (DietStatus::Yes, DietStatus::Yes);
    let sauce = food("kecap");
    let mut optional = grams("2", "kecap", 5);
    optional.is_optional = true;
    let inner = dish("inner", vec![grams("1", "telur", 50), optional]);
    let catalog = catalog(vec![egg, rice, sauce], vec![inner]);
    let tray = dish("tray", vec![grams("1", "beras", 50), serving("2", "inner")]);
    let allergens = Allergen::standard().unwrap();
    let diet = derive_diet(&tray, &catalog, &MenuOptions::reference(), &allergens).unwrap();
    let found = |code: &str| diet.allergens.iter().find(|found| found.allergen == code).unwrap();
    assert_eq!(
        (found("EGG").presence, found("EGG").ingredients.as_slice()),
        (AllergenPresence::Contains, &["telur".to_owned()][..])
    );
    assert_eq!(
        (found("SOY").presence, found("SOY").ingredients.as_slice()),
        (AllergenPresence::Unknown, &["kecap".to_owned()][..])
    );
    assert_eq!(
        (diet.halal.status, diet.halal.ingredients.as_slice()),
        (DietStatus::Unknown, &["kecap".to_owned()][..])
    );
    let plain = dish("plain", vec![grams("1", "beras", 50)]);
    let diet = derive_diet(&plain, &catalog, &MenuOptions::reference(), &allergens).unwrap();
    assert!(
        diet.allergens.iter().all(|found| found.presence == AllergenPresence::Free && found.ingredients.is_empty())
    );
    assert_eq!(diet.vegetarian.status, DietStatus::Yes);
    let empty = derive_diet(&dish("empty", vec![]), &catalog, &MenuOptions::reference(), &allergens).unwrap();
    assert_eq!((empty.allergens[0].presence, empty.halal.status), (AllergenPresence::Unknown, DietStatus::Unknown));
}

#[test]
fn a_record_survives_json() {
    let mut menu = dish("m", vec![grams("1", "tempe", 5), serving("2", "x")]);
    menu.kind = MenuKind::Tray;
    menu.meal_type = Some(MealType::Lunch);
    let json = serde_json::to_string(&menu).unwrap();
    assert_eq!(serde_json::from_str::<Menu>(&json).unwrap(), menu);
    let plan = r#"{"id":"m","menuName":"Nasi","mealType":"SARAPAN","ingredients":[{"id":"1","inventoryItemId":"tempe","quantity":5,"unit":"g"}],"recipes":[]}"#;
    let menu: Menu = serde_json::from_str(plan).unwrap();
    assert_eq!(
        (menu.meal_type, menu.ingredients[0].ingredient_id.as_ref().unwrap().as_str()),
        (Some(MealType::Breakfast), "tempe")
    );
    let catalog = catalog(vec![food("tempe")], vec![]);
    assert!(calculate_nutrition(&menu, &catalog, &MenuOptions::reference()).is_ok());
}
