//! The derived values of every menu, computed from scratch by the public functions alone.

use gizi::cost::calculate_cost;
use gizi::ingredient::{Allergen, AllergenPresence, RetentionTable, ZeroAssumption};
use gizi::kitchen::{IngredientFilters, Kitchen, MenuFilters, MenuSort};
use gizi::menu::{Catalog, Menu, MenuOptions, derive_diet};
use gizi::nutrient::NutrientRegistry;
use gizi::nutrition::calculate_nutrition;
use gizi::quantity::UnitTable;
use gizi::store::Page;

/// Holds every derived value against a computation from scratch. Returns how many menus were looked at.
pub(crate) fn check(kitchen: &Kitchen) -> usize {
    let settings = kitchen.get_settings().unwrap();
    let as_of = kitchen.derived_date().unwrap();
    let mut catalog = Catalog::new(
        UnitTable::with_sets(&["si", "count", "indonesia"]).unwrap(),
        NutrientRegistry::standard().unwrap(),
        RetentionTable::usda_release_6().unwrap(),
        ZeroAssumption::standard().unwrap(),
    );
    for deleted in [false, true] {
        let filters = IngredientFilters { deleted, ..IngredientFilters::default() };
        for found in kitchen.get_ingredients(&filters, &Page::first(100)).unwrap().ingredients {
            catalog.add_ingredient(found.ingredient).unwrap();
        }
    }
    let mut menus: Vec<Menu> = Vec::new();
    for deleted in [false, true] {
        let filters = MenuFilters { deleted, ..MenuFilters::default() };
        for found in kitchen.get_menus(&filters, MenuSort::MenuName, false, &Page::first(100)).unwrap().menus {
            menus.push(kitchen.get_menu_by_id(&found.id).unwrap().menu);
        }
    }
    for menu in &menus {
        catalog.add_menu(menu.clone()).unwrap();
    }
    let options = MenuOptions { date: Some(as_of), fortified: settings.fortified, ..MenuOptions::default() };
    for menu in &menus {
        let derived = kitchen.get_menu_by_id(&menu.id).unwrap().derived.expect("every menu has derived values");
        assert_eq!(derived.as_of, as_of, "{}", menu.id);
        let nutrition = calculate_nutrition(menu, &catalog, &options);
        match &nutrition {
            Ok(nutrition) => {
                assert_eq!(derived.nutrients.len(), 10);
                for found in &derived.nutrients {
                    assert_eq!(found.serving, nutrition.serving(found.nutrient.as_str()).unwrap(), "{}", menu.id);
                }
            }
            Err(error) => assert!(derived.problems.iter().any(|problem| problem.code == error.code()), "{error}"),
        }
        let cost = calculate_cost(menu, &catalog, &options, &settings.cost_settings(as_of));
        assert_eq!(derived.cost_per_serving, cost.ok().map(|cost| cost.serving), "{}", menu.id);
        if let Ok(diet) = derive_diet(menu, &catalog, &options, &Allergen::standard().unwrap()) {
            assert_eq!((derived.halal, derived.vegetarian), (diet.halal.status, diet.vegetarian.status));
            for finding in &diet.allergens {
                let stated = derived.allergens.iter().find(|statement| statement.allergen == finding.allergen);
                let presence = stated.map_or(AllergenPresence::Free, |statement| statement.presence);
                assert_eq!(presence, finding.presence, "{} {}", menu.id, finding.allergen);
            }
        }
    }
    menus.len()
}
