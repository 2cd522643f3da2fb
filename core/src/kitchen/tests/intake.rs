use super::{TODAY, kitchen, kitchen_on, price, rice, session};
use crate::id::MenuId;
use crate::ingredient::{FoodCategory, Ingredient, PurchaseForm};
use crate::kitchen::{ImportedRecords, RecordImport, Role};
use crate::menu::{MealType, Menu, MenuIngredient, MenuKind};
use crate::program::{NutritionProgram, ProgramType};
use crate::quantity::Quantity;
use crate::store::{EventQuery, MemoryStore, Store};
use std::sync::Arc;

fn priced_rice() -> Ingredient {
    let mut rice = rice();
    rice.purchase_forms.push(PurchaseForm {
        id: "biasa".parse().unwrap(),
        name: "Beras".to_owned(),
        edible_portion_percent: None,
        packs: Vec::new(),
        prices: vec![price("beras", TODAY, 13_500).price],
    });
    rice
}

fn boiled() -> Menu {
    let mut menu = Menu::new("nasi", "Nasi putih", MenuKind::Dish).unwrap();
    menu.ingredients.push(MenuIngredient::ingredient("1", "beras", &Quantity::whole(80, "g")).unwrap());
    menu
}

/// A tray that stands before the dish on it.
fn files() -> RecordImport {
    let mut tray = Menu::new("baki", "Baki senin", MenuKind::Tray).unwrap();
    tray.ingredients.push(MenuIngredient::menu("1", "nasi", &Quantity::whole(1, "serving")).unwrap());
    tray.meal_type = Some(MealType::Lunch);
    tray.program_id = Some("mbg".parse().unwrap());
    let program = NutritionProgram::new("mbg", "MBG Cimahi", ProgramType::SchoolFeeding, TODAY).unwrap();
    RecordImport { programs: vec![program], ingredients: vec![priced_rice()], menus: vec![tray, boiled()] }
}

#[test]
fn files_come_in_as_one_commit_with_everything_computed() {
    let (store, nothing) = (Arc::new(MemoryStore::new()), ImportedRecords::default());
    let kitchen = kitchen_on(store.clone(), "dapur-cimahi");
    let imported = kitchen.import_records(&files()).unwrap();
    assert_eq!(imported, ImportedRecords { programs: 1, ingredients: 1, prices: 1, menus: 2 });
    assert_eq!(store.get(&kitchen.session().tenant, &[]).unwrap().revision, 1);
    let derived = kitchen.get_menu_by_id(&"baki".parse().unwrap()).unwrap().derived.unwrap();
    assert_eq!(derived.serving("energy_kcal").unwrap().known(), Some(80.0 * 3.57));
    // The same again changes nothing and tells nobody.
    let events = kitchen.get_events(&EventQuery::after(0)).unwrap();
    assert_eq!(kitchen.import_records(&files()).unwrap(), nothing);
    assert_eq!(kitchen.get_events(&EventQuery::after(0)).unwrap(), events);
}

#[test]
fn one_thing_wrong_lets_nothing_in() {
    let refused = |files: RecordImport| {
        let kitchen = kitchen();
        let error = kitchen.import_records(&files).unwrap_err();
        assert!(kitchen.get_events(&EventQuery::after(0)).unwrap().events.is_empty());
        (error.code().to_owned(), error.path().to_owned())
    };
    let told = |code: &str, path: &str| (code.to_owned(), path.to_owned());
    let mut lacking = files();
    lacking.ingredients.clear();
    assert_eq!(refused(lacking), told("kitchen.not_found", "menus[1].ingredients[0].ingredientId"));
    let mut unnamed = files();
    unnamed.menus[1].menu_name = "x".to_owned();
    assert_eq!(refused(unnamed), told("menu.invalid", "menus[1].menuName"));
    let mut twins = files();
    twins.menus.iter_mut().for_each(|menu| menu.menu_code = Some("M-1".to_owned()));
    assert_eq!(refused(twins), told("kitchen.code_taken", "menus[1]"));
    let mut circle = files();
    let back = MenuIngredient::menu("2", "baki", &Quantity::whole(1, "serving")).unwrap();
    circle.menus[1].ingredients.push(back);
    assert_eq!(refused(circle).0, "menu.cycle");
}

#[test]
fn a_price_list_adds_prices_and_forms_and_keeps_the_rest() {
    let kitchen = kitchen();
    let old = Ingredient { name: "Beras IR64".to_owned(), ..rice() };
    kitchen.create_ingredient(&old, None).unwrap();
    let mut list = RecordImport { ingredients: vec![priced_rice()], ..RecordImport::default() };
    let prices = |prices| ImportedRecords { prices, ..ImportedRecords::default() };
    assert_eq!(kitchen.import_records(&list).unwrap(), prices(1));
    list.ingredients[0].purchase_forms[0].prices.push(price("beras", TODAY.tomorrow().unwrap(), 14_000).price);
    assert_eq!(kitchen.import_records(&list).unwrap(), prices(1));
    let kept = kitchen.get_ingredient_by_id(&"beras".parse().unwrap()).unwrap().ingredient;
    assert_eq!((kept.name.as_str(), kept.purchase_forms[0].prices.len()), ("Beras IR64", 2));
}

#[test]
fn who_may_not_create_what_is_new_may_not_import_it() {
    let kitchen = kitchen();
    let as_accountant = kitchen.with_session(session("dapur-cimahi", Role::Accountant));
    assert_eq!(as_accountant.import_records(&files()).unwrap_err().code(), "kitchen.denied");
    kitchen.import_records(&files()).unwrap();
    let mut list = RecordImport { ingredients: vec![priced_rice()], ..RecordImport::default() };
    list.ingredients[0].purchase_forms[0].prices[0].amount = super::rupiah(14_000);
    assert_eq!(as_accountant.import_records(&list).unwrap().prices, 1);
    list.ingredients[0].purchase_forms[0].prices[0].amount = super::rupiah(14_500);
    let as_nutritionist = kitchen.with_session(session("dapur-cimahi", Role::Nutritionist));
    assert_eq!(as_nutritionist.import_records(&list).unwrap_err().code(), "kitchen.denied");
    let menu: MenuId = "nasi".parse().unwrap();
    let one = Menu { id: "bubur".parse().unwrap(), ..boiled() };
    assert_eq!(
        as_nutritionist.import_records(&RecordImport { menus: vec![one], ..RecordImport::default() }).unwrap().menus,
        1
    );
    assert!(kitchen.get_menu_by_id(&menu).is_ok());
    let sugar = Ingredient::new("gula", "Gula", FoodCategory::Sugar).unwrap();
    assert_eq!(
        as_nutritionist
            .import_records(&RecordImport { ingredients: vec![sugar], ..RecordImport::default() })
            .unwrap()
            .ingredients,
        1
    );
}
