use crate::backends::Backend;
use crate::deeds::{TODAY, kitchen};
use gizi::id::TenantId;
use gizi::kitchen::{IngredientFilters, Kitchen, MenuFilters, MenuSort, Role};
use gizi::menu::{Menu, MenuKind, MenuUpdate};
use gizi::program::{NutritionProgram, ProgramAudience, ProgramType};
use gizi::store::{ChangeSet, Noun, Page, PageStart, Query, RecordIndex, Write};

fn menu(id: &str, servings: u32) -> Menu {
    Menu { servings: servings.into(), ..Menu::new(id, &format!("Menu {id}"), MenuKind::Dish).unwrap() }
}

fn found(kitchen: &Kitchen, filters: MenuFilters) -> Vec<String> {
    let page = kitchen.get_menus(&filters, MenuSort::MenuName, false, &Page::first(100)).unwrap();
    assert_eq!(page.total as usize, page.menus.len());
    page.menus.into_iter().map(|menu| menu.id.to_string()).collect()
}

fn menus_are_found_by_the_size_of_their_batch(backend: &Backend) {
    let kitchen = kitchen(&backend.store, "dapur", Role::Admin);
    for (id, servings) in [("a", 1), ("b", 100), ("c", 3000)] {
        kitchen.create_menu(&menu(id, servings), None).unwrap();
    }
    let half = Menu { servings: "0.5".parse().unwrap(), ..menu("d", 1) };
    kitchen.create_menu(&half, None).unwrap();
    let at_least = |least: u32| MenuFilters { min_servings: Some(least.into()), ..Default::default() };
    let at_most = |most: u32| MenuFilters { max_servings: Some(most.into()), ..Default::default() };
    assert_eq!(found(&kitchen, at_least(0)), ["a", "b", "c", "d"]);
    assert_eq!(found(&kitchen, at_least(100)), ["b", "c"]);
    assert_eq!(found(&kitchen, at_least(101)), ["c"]);
    assert_eq!(found(&kitchen, at_most(1)), ["a", "d"]);
    assert!(found(&kitchen, at_most(0)).is_empty(), "zero is a limit like any other");
    assert_eq!(found(&kitchen, MenuFilters { min_servings: Some(1.into()), ..at_most(100) }), ["a", "b"]);
    let update = MenuUpdate { servings: Some(200.into()), ..MenuUpdate::new("a".parse().unwrap(), 1) };
    kitchen.update_menu(&update).unwrap();
    assert_eq!(found(&kitchen, at_least(101)), ["a", "c"]);
    let sent: MenuFilters = serde_json::from_str(r#"{"minBatchSize":"300"}"#).unwrap();
    assert_eq!(found(&kitchen, sent), ["c"]);
}

fn menus_are_found_by_whom_their_programme_feeds(backend: &Backend) {
    let kitchen = kitchen(&backend.store, "dapur", Role::Admin);
    let feeding = |audience: &str, heads| ProgramAudience {
        audience: audience.parse().unwrap(),
        heads,
        special_diets: Vec::new(),
    };
    let programs = [
        ("sd", vec![feeding("sd_1_3", 100), feeding("sd_4_6", 0)]),
        ("smp", vec![feeding("smp", 50)]),
        ("semua", vec![feeding("smp", 20), feeding("sd_1_3", 10)]),
        ("belum", Vec::new()),
    ];
    for (id, audiences) in programs {
        let program = NutritionProgram::new(id, &format!("MBG {id}"), ProgramType::SchoolFeeding, TODAY).unwrap();
        kitchen.create_program(&NutritionProgram { audiences, ..program }, None).unwrap();
        let menu = Menu { program_id: Some(id.parse().unwrap()), ..menu(&format!("menu-{id}"), 1) };
        kitchen.create_menu(&menu, None).unwrap();
    }
    kitchen.create_menu(&menu("lepas", 1), None).unwrap();
    let of = |audience: &str| MenuFilters { audience: Some(audience.parse().unwrap()), ..Default::default() };
    assert_eq!(found(&kitchen, of("sd_1_3")), ["menu-sd", "menu-semua"]);
    assert_eq!(found(&kitchen, of("smp")), ["menu-semua", "menu-smp"]);
    assert_eq!(found(&kitchen, of("sd_4_6")), ["menu-sd"]);
    assert!(found(&kitchen, of("balita")).is_empty());
    let both = MenuFilters { program_id: Some("smp".parse().unwrap()), ..of("smp") };
    assert_eq!(found(&kitchen, both), ["menu-smp"]);
    // Another kitchen's programmes feed nobody here.
    let other = crate::deeds::kitchen(&backend.store, "dapur-lain", Role::Admin);
    assert!(found(&other, of("smp")).is_empty());
}

fn active_menus_come_first_and_the_newest_change_among_them(backend: &Backend) {
    let kitchen = kitchen(&backend.store, "dapur", Role::Admin);
    for id in ["a", "b", "c", "d", "e"] {
        kitchen.create_menu(&menu(id, 1), None).unwrap();
    }
    kitchen.set_menu_active(&"e".parse().unwrap(), 1, false).unwrap();
    kitchen.set_menu_active(&"b".parse().unwrap(), 1, false).unwrap();
    let update = MenuUpdate { servings: Some(2.into()), ..MenuUpdate::new("a".parse().unwrap(), 1) };
    kitchen.update_menu(&update).unwrap();
    let paged = |descending| {
        let (mut ids, mut page) = (Vec::new(), Page::first(2));
        loop {
            let found = kitchen.get_menus(&MenuFilters::default(), MenuSort::default(), descending, &page).unwrap();
            assert_eq!(found.total, 5);
            ids.extend(found.menus.into_iter().map(|menu| menu.id.to_string()));
            match found.next {
                Some(cursor) => page.start = PageStart::After { cursor },
                None => return ids,
            }
        }
    };
    assert_eq!(paged(false), ["a", "d", "c", "b", "e"]);
    assert_eq!(paged(true), ["e", "b", "c", "d", "a"]);
}

/// A record whose index an older version wrote is found again once the kitchen is refreshed, and is no newer for it.
fn a_refresh_brings_what_records_are_found_by_to_this_version(backend: &Backend) {
    let kitchen = kitchen(&backend.store, "dapur", Role::Admin);
    kitchen.create_menu(&Menu { menu_name: "Smørrebrød".to_owned(), ..menu("a", 40) }, None).unwrap();
    let food = gizi::ingredient::Ingredient::new("oel", "Öl weiß", gizi::ingredient::FoodCategory::FatOil).unwrap();
    kitchen.create_ingredient(&food, None).unwrap();
    let tenant = TenantId::new("dapur").unwrap();
    for (noun, old) in [(Noun::Menu, "smørrebrød"), (Noun::Ingredient, "öl weiß")] {
        let record = backend.store.list(&tenant, &Query::of(noun), &Page::first(1)).unwrap().records.remove(0);
        let index = RecordIndex { search: old.to_owned(), ..Default::default() }.number("deleted", 0);
        let write = Write::Derive { key: record.key, derived: record.derived, index };
        backend.store.commit(&tenant, ChangeSet::default().write(write)).unwrap();
    }
    let wanted =
        || MenuFilters { search: Some("smorrebrod".to_owned()), min_servings: Some(40.into()), ..Default::default() };
    let foods = IngredientFilters { search: Some("weiss".to_owned()), ..Default::default() };
    assert!(found(&kitchen, wanted()).is_empty());
    assert_eq!(kitchen.get_ingredients(&foods, &Page::first(1)).unwrap().total, 0);
    kitchen.refresh(Some(TODAY)).unwrap();
    assert_eq!(found(&kitchen, wanted()), ["a"]);
    assert_eq!(kitchen.get_ingredients(&foods, &Page::first(1)).unwrap().total, 1);
    assert_eq!(kitchen.get_menu_by_id(&"a".parse().unwrap()).unwrap().menu.version, 1);
}

on_every_backend!(
    menus_are_found_by_the_size_of_their_batch,
    menus_are_found_by_whom_their_programme_feeds,
    active_menus_come_first_and_the_newest_change_among_them,
    a_refresh_brings_what_records_are_found_by_to_this_version,
);
