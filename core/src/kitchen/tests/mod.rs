use crate::id::{ActorId, MenuId, TenantId};
use crate::ingredient::{FoodCategory, Ingredient, Price};
use crate::kitchen::{Kitchen, PriceUpdate, Role, Session};
use crate::menu::{Menu, MenuIngredient, MenuKind};
use crate::money::{Currency, Money};
use crate::nutrient::Composition;
use crate::quantity::Quantity;
use crate::store::{MemoryStore, Store};
use crate::testing::fixed_host;
use jiff::civil::{Date, date};
use std::sync::Arc;

mod actuals;
mod approval;
mod cycles;
mod diets;
mod generate;
mod ids;
mod intake;
mod keeping;
mod menus;
mod settings;
mod signed;
mod supply;
mod updates;
mod who_may;
mod workflow;
mod zones;

pub(super) const TODAY: Date = date(2026, 1, 5);

pub(super) fn session(tenant: &str, role: Role) -> Session {
    Session::new(TenantId::new(tenant).unwrap(), ActorId::new("siti").unwrap(), role)
}

pub(super) fn kitchen_on(store: Arc<dyn Store>, tenant: &str) -> Kitchen {
    Kitchen::new(store, session(tenant, Role::Admin), fixed_host(TODAY))
}

pub(super) fn kitchen() -> Kitchen {
    kitchen_on(Arc::new(MemoryStore::new()), "dapur-cimahi")
}

pub(super) fn rice() -> Ingredient {
    let mut rice = Ingredient::new("beras", "Beras putih", FoodCategory::Cereal).unwrap();
    rice.composition = Composition::known(&[
        ("energy_kcal", 357.0),
        ("protein_g", 8.4),
        ("carbohydrate_g", 77.1),
        ("fat_g", 1.7),
        ("fibre_g", 0.2),
        ("sodium_mg", 27.0),
        ("calcium_mg", 147.0),
        ("iron_mg", 1.8),
        ("vit_a_re_ug", 0.0),
        ("vit_c_mg", 0.0),
    ])
    .unwrap();
    rice.edible_portion_percent = Some(100.into());
    rice
}

pub(super) fn rupiah(amount: u32) -> Money {
    Money::new(amount.into(), Currency::new("IDR").unwrap())
}

pub(super) fn price(ingredient: &str, day: Date, amount: u32) -> PriceUpdate {
    PriceUpdate {
        ingredient_id: ingredient.parse().unwrap(),
        purchase_form_id: None,
        expected_version: None,
        price: Price {
            date: day,
            amount: rupiah(amount),
            per: Quantity::whole(1, "kg"),
            supplier: None,
            region: None,
            source: "test".to_owned(),
        },
    }
}

/// 100 servings of 80 g of rice.
pub(super) fn cooked_rice() -> Menu {
    let mut menu = Menu::new("nasi", "Nasi putih", MenuKind::Dish).unwrap();
    menu.servings = 100.into();
    menu.ingredients.push(MenuIngredient::ingredient("1", "beras", &Quantity::whole(8, "kg")).unwrap());
    menu
}

pub(super) fn id(text: &str) -> MenuId {
    text.parse().unwrap()
}
