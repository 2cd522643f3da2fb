//! Things people do in a small kitchen, in any order.

use gizi::Result;
use gizi::id::{ActorId, IngredientId, MenuId, TenantId};
use gizi::ingredient::{AllergenPresence, AllergenStatement, FoodCategory, Ingredient, IngredientUpdate, Price};
use gizi::kitchen::{
    Kitchen, MenuCopy, MenuFilters, MenuSort, PriceUpdate, QuantityUpdate, Role, Session, SettingsUpdate,
};
use gizi::menu::{Menu, MenuIngredient, MenuKind, MenuUpdate};
use gizi::money::{Currency, Money};
use gizi::nutrient::Composition;
use gizi::quantity::Quantity;
use gizi::store::{EventQuery, Page, Store};
use gizi::testing::fixed_host;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use std::fmt::Debug;
use std::sync::Arc;

pub(crate) const TODAY: Date = date(2026, 1, 15);

pub(crate) fn kitchen(store: &Arc<dyn Store>, tenant: &str, role: Role) -> Kitchen {
    let session = Session::new(TenantId::new(tenant).unwrap(), ActorId::new("siti").unwrap(), role);
    Kitchen::new(Arc::clone(store), session, fixed_host(TODAY))
}

/// One thing done. Numbers name one of a few ingredients, menus and days, so that deeds meet.
#[derive(Debug, Clone)]
pub(crate) enum Deed {
    CreateIngredient { food: u8, iron: u16, key: Option<u8> },
    ChangeIngredient { food: u8, iron: Option<u16> },
    DeleteIngredient { food: u8 },
    RestoreIngredient { food: u8 },
    Price { food: u8, day: i8, amount: u16 },
    CreateMenu { menu: u8, lines: Vec<(bool, u8, u16)>, key: Option<u8> },
    ChangeLines { menu: u8, lines: Vec<(bool, u8, u16)> },
    Quantity { menu: u8, grams: u16 },
    Rename { menu: u8, name: u8 },
    Active { menu: u8, active: bool },
    Delete { menu: u8 },
    Restore { menu: u8 },
    Duplicate { menu: u8, copy: u8 },
    CreateUnnamed { key: Option<u8> },
    Prune { through: u8 },
    Refresh { day: i8 },
    Settings { policy: bool, fortified: bool },
    List { search: u8 },
    Look { menu: u8 },
}

pub(crate) fn deeds() -> impl Strategy<Value = Deed> {
    let lines = || proptest::collection::vec((any::<bool>(), 0_u8..5, 1_u16..500), 0..4);
    let key = || proptest::option::of(0_u8..4);
    prop_oneof![
        3 => (0_u8..5, 0_u16..100, key()).prop_map(|(food, iron, key)| Deed::CreateIngredient { food, iron, key }),
        3 => (0_u8..5, proptest::option::of(0_u16..100)).prop_map(|(food, iron)| Deed::ChangeIngredient { food, iron }),
        1 => (0_u8..5).prop_map(|food| Deed::DeleteIngredient { food }),
        1 => (0_u8..5).prop_map(|food| Deed::RestoreIngredient { food }),
        4 => (0_u8..5, 1_i8..29, 1_u16..60_000).prop_map(|(food, day, amount)| Deed::Price { food, day, amount }),
        4 => (0_u8..5, lines(), key()).prop_map(|(menu, lines, key)| Deed::CreateMenu { menu, lines, key }),
        3 => (0_u8..5, lines()).prop_map(|(menu, lines)| Deed::ChangeLines { menu, lines }),
        2 => (0_u8..5, 1_u16..500).prop_map(|(menu, grams)| Deed::Quantity { menu, grams }),
        1 => (0_u8..5, 0_u8..3).prop_map(|(menu, name)| Deed::Rename { menu, name }),
        1 => (0_u8..5, any::<bool>()).prop_map(|(menu, active)| Deed::Active { menu, active }),
        1 => (0_u8..5).prop_map(|menu| Deed::Delete { menu }),
        2 => (0_u8..5).prop_map(|menu| Deed::Restore { menu }),
        1 => (0_u8..5, 5_u8..8).prop_map(|(menu, copy)| Deed::Duplicate { menu, copy }),
        1 => key().prop_map(|key| Deed::CreateUnnamed { key }),
        1 => (0_u8..40).prop_map(|through| Deed::Prune { through }),
        1 => (1_i8..29).prop_map(|day| Deed::Refresh { day }),
        1 => any::<(bool, bool)>().prop_map(|(policy, fortified)| Deed::Settings { policy, fortified }),
        1 => (0_u8..3).prop_map(|search| Deed::List { search }),
        1 => (0_u8..5).prop_map(|menu| Deed::Look { menu }),
    ]
}

fn food_id(food: u8) -> IngredientId {
    format!("bahan-{food}").parse().unwrap()
}

fn menu_id(menu: u8) -> MenuId {
    format!("menu-{menu}").parse().unwrap()
}

fn composition(iron: Option<u16>) -> Composition {
    let energy = ("energy_kcal", 100.0);
    match iron {
        Some(iron) => Composition::known(&[energy, ("protein_g", 3.0), ("iron_mg", f64::from(iron) / 10.0)]),
        None => Composition::known(&[energy]),
    }
    .unwrap()
}

fn lines(lines: &[(bool, u8, u16)]) -> Vec<MenuIngredient> {
    let line = |(place, (is_food, target, grams)): (usize, &(bool, u8, u16))| {
        let id = place.to_string();
        if *is_food {
            MenuIngredient::ingredient(&id, food_id(*target).as_str(), &Quantity::whole((*grams).into(), "g")).unwrap()
        } else {
            MenuIngredient::menu(&id, menu_id(*target).as_str(), &Quantity::whole(1, "serving")).unwrap()
        }
    };
    lines.iter().enumerate().map(line).collect()
}

/// Does something and tells everything that came back, for comparing.
pub(crate) fn perform(kitchen: &Kitchen, deed: &Deed) -> String {
    tell(attempt(kitchen, deed))
}

fn tell(result: Result<Vec<String>>) -> String {
    match result {
        Ok(told) => told.join("\n"),
        Err(error) => format!("{error} {:?}", error.details()),
    }
}

fn told(value: impl Debug) -> Result<Vec<String>> {
    Ok(vec![format!("{value:?}")])
}

fn attempt(kitchen: &Kitchen, deed: &Deed) -> Result<Vec<String>> {
    let version = |menu: u8| Ok::<_, gizi::Error>(kitchen.get_menu_by_id(&menu_id(menu))?.menu.version);
    match deed {
        Deed::CreateIngredient { food, iron, key } => {
            let mut ingredient = Ingredient::new(food_id(*food).as_str(), "Bahan", FoodCategory::Vegetable)?;
            ingredient.composition = composition(Some(*iron));
            let presence = if food % 2 == 0 { AllergenPresence::Free } else { AllergenPresence::Contains };
            ingredient.allergens = vec![AllergenStatement { allergen: "EGG".to_owned(), presence }];
            told(kitchen.create_ingredient(&ingredient, key.map(|key| format!("food-{key}")).as_deref())?)
        }
        Deed::ChangeIngredient { food, iron } => {
            let version = kitchen.get_ingredient_by_id(&food_id(*food))?.audit.version;
            let update = IngredientUpdate {
                composition: Some(composition(*iron)),
                ..IngredientUpdate::new(food_id(*food), version)
            };
            told(kitchen.update_ingredient(&update)?)
        }
        Deed::DeleteIngredient { food } => {
            let version = kitchen.get_ingredient_by_id(&food_id(*food))?.audit.version;
            told(kitchen.delete_ingredient(&food_id(*food), version)?)
        }
        Deed::RestoreIngredient { food } => {
            let version = kitchen.get_ingredient_by_id(&food_id(*food))?.audit.version;
            told(kitchen.restore_ingredient(&food_id(*food), version)?)
        }
        Deed::Price { food, day, amount } => {
            let price = Price {
                date: date(2026, 1, *day),
                amount: Money::new((*amount).into(), Currency::new("IDR")?),
                per: Quantity::whole(1, "kg"),
                supplier: None,
                region: None,
                source: String::new(),
            };
            let update =
                PriceUpdate { ingredient_id: food_id(*food), purchase_form_id: None, expected_version: None, price };
            told(kitchen.set_ingredient_price(&update)?)
        }
        Deed::CreateMenu { menu, lines: of, key } => {
            let mut new = Menu::new(menu_id(*menu).as_str(), "Menu baru", MenuKind::Dish)?;
            new.menu_code = Some(format!("M-{menu}"));
            new.ingredients = lines(of);
            told(kitchen.create_menu(&new, key.map(|key| format!("menu-{key}")).as_deref())?)
        }
        Deed::ChangeLines { menu, lines: of } => {
            let update =
                MenuUpdate { ingredients: Some(lines(of)), ..MenuUpdate::new(menu_id(*menu), version(*menu)?) };
            told(kitchen.update_menu(&update)?)
        }
        Deed::Quantity { menu, grams } => {
            let update = QuantityUpdate {
                menu_id: menu_id(*menu),
                expected_version: version(*menu)?,
                line_id: "0".parse()?,
                quantity: (*grams).into(),
                unit: None,
            };
            told(kitchen.update_ingredient_quantity(&update)?)
        }
        Deed::Rename { menu, name } => {
            let menu_name = Some(format!("Menu nomor {name}"));
            let update = MenuUpdate { menu_name, ..MenuUpdate::new(menu_id(*menu), version(*menu)?) };
            told(kitchen.update_menu(&update)?)
        }
        Deed::Active { menu, active } => told(kitchen.set_menu_active(&menu_id(*menu), version(*menu)?, *active)?),
        Deed::Delete { menu } => told(kitchen.delete_menu(&menu_id(*menu), version(*menu)?)?),
        Deed::Restore { menu } => told(kitchen.restore_menu(&menu_id(*menu), version(*menu)?)?),
        Deed::Duplicate { menu, copy } => {
            let copy = MenuCopy {
                id: menu_id(*menu),
                new_id: Some(menu_id(*copy)),
                menu_name: "Salinan".to_owned(),
                menu_code: None,
            };
            told(kitchen.duplicate_menu(&copy, None)?)
        }
        Deed::CreateUnnamed { key } => {
            let mut new = Menu::new("menu", "Menu tanpa id", MenuKind::Dish)?;
            new.id = MenuId::default();
            told(kitchen.create_menu(&new, key.map(|key| format!("unnamed-{key}")).as_deref())?)
        }
        Deed::Prune { through } => Ok(vec![
            format!("{:?}", kitchen.prune_events((*through).into())?),
            format!("{:?} {:?}", kitchen.revision()?, kitchen.last_event()?),
        ]),
        Deed::Refresh { day } => told(kitchen.refresh(Some(date(2026, 1, *day)))?),
        Deed::Settings { policy, fortified } => {
            let policy =
                if *policy { gizi::cost::PricePolicy::Average { days: 10 } } else { gizi::cost::PricePolicy::Last };
            let update = SettingsUpdate {
                expected_version: kitchen.get_settings()?.version,
                price_policy: Some(policy),
                fortified: Some(*fortified),
                ..SettingsUpdate::default()
            };
            told(kitchen.update_settings(&update)?)
        }
        Deed::List { search } => {
            let filters = MenuFilters { search: Some(format!("nomor {search}")), ..MenuFilters::default() };
            let page = Page::first(10);
            Ok(vec![
                format!("{:?}", kitchen.get_menus(&filters, MenuSort::Calories, true, &page)?),
                format!("{:?}", kitchen.search_ingredients("bahan", 10)?),
            ])
        }
        Deed::Look { menu } => Ok(vec![
            format!("{:?}", kitchen.get_menu_by_id(&menu_id(*menu))?),
            format!("{:?}", kitchen.get_menu_history(&menu_id(*menu), 0)?),
            format!("{:?}", kitchen.get_events(&EventQuery::after(0))?),
        ]),
    }
}
