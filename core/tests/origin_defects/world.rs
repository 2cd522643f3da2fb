//! A small kitchen whose clock stands at a moment and knows the day of a few time zones.

use gizi::clock::{Clock, IdSource};
use gizi::id::{ActorId, TenantId};
use gizi::ingredient::{FoodCategory, Ingredient, Price};
use gizi::kitchen::{Host, Kitchen, PriceUpdate, Role, Session};
use gizi::menu::{Course, MealType, Menu, MenuIngredient, MenuKind};
use gizi::money::{Currency, Money};
use gizi::nutrient::Composition;
use gizi::plan::{Assignment, MenuPlan, PlanStatus, PlannedPortions};
use gizi::program::{NutritionProgram, ProgramType};
use gizi::quantity::Quantity;
use gizi::store::{MemoryStore, Store};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use jiff::tz::{Offset, TimeZone};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// A Monday, the first day of the programme.
pub(crate) const MONDAY: Date = date(2026, 1, 5);
pub(crate) const FRIDAY: Date = date(2026, 1, 9);

#[derive(Debug)]
struct Still {
    moment: Timestamp,
    ids: AtomicU32,
}

impl Clock for Still {
    fn now(&self) -> Timestamp {
        self.moment
    }

    fn today(&self, time_zone: &str) -> gizi::Result<Date> {
        let hours = match time_zone {
            "Asia/Jakarta" => 7,
            "Pacific/Kiritimati" => 14,
            "Pacific/Pago_Pago" => -11,
            "America/Los_Angeles" => -8,
            "UTC" => 0,
            _ => panic!("the test knows no {time_zone}"),
        };
        Ok(self.moment.to_zoned(TimeZone::fixed(Offset::constant(hours))).date())
    }
}

impl IdSource for Still {
    fn next_id(&self) -> String {
        format!("id-{}", self.ids.fetch_add(1, Ordering::Relaxed))
    }
}

pub(crate) fn kitchen_at(store: &Arc<dyn Store>, moment: &str) -> Kitchen {
    let still = Arc::new(Still { moment: moment.parse().unwrap(), ids: AtomicU32::new(0) });
    let session = Session::new(TenantId::new("dapur").unwrap(), ActorId::new("siti").unwrap(), Role::Admin);
    Kitchen::new(Arc::clone(store), session, Host::new(still.clone(), still))
}

pub(crate) fn memory() -> Arc<dyn Store> {
    Arc::new(MemoryStore::new())
}

/// A kitchen with three staples of 100 g, `murah` for 100, `sedang` for 200 and `mahal` for 300 rupiah a serving, and the
/// programme `mbg`.
pub(crate) fn kitchen() -> Kitchen {
    let kitchen = kitchen_at(&memory(), "2026-01-05T03:00:00Z");
    let mut program = NutritionProgram::new("mbg", "MBG Cimahi", ProgramType::SchoolFeeding, MONDAY).unwrap();
    program.start_date = date(2024, 1, 1);
    kitchen.create_program(&program, None).unwrap();
    for (name, rupiah) in [("murah", 1_000), ("sedang", 2_000), ("mahal", 3_000)] {
        dish(&kitchen, name, rupiah);
    }
    kitchen
}

pub(crate) fn dish(kitchen: &Kitchen, name: &str, rupiah_a_kilogram: u32) {
    let mut food = Ingredient::new(&format!("bahan-{name}"), name, FoodCategory::Cereal).unwrap();
    food.composition = Composition::known(&[("energy_kcal", 350.0)]).unwrap();
    food.edible_portion_percent = Some(100.into());
    let ingredient_id = kitchen.create_ingredient(&food, None).unwrap().ingredient.id;
    let price = Price {
        date: date(2024, 1, 1),
        amount: Money::new(rupiah_a_kilogram.into(), Currency::new("IDR").unwrap()),
        per: Quantity::whole(1, "kg"),
        supplier: None,
        region: None,
        source: "pasar".to_owned(),
    };
    let update = PriceUpdate { ingredient_id, purchase_form_id: None, expected_version: None, price };
    kitchen.set_ingredient_price(&update).unwrap();
    let mut menu = Menu::new(name, &format!("Nasi {name}"), MenuKind::Dish).unwrap();
    menu.course = Some(Course::Staple);
    menu.ingredients
        .push(MenuIngredient::ingredient("1", &format!("bahan-{name}"), &Quantity::whole(100, "g")).unwrap());
    kitchen.create_menu(&menu, None).unwrap();
}

/// The draft `pekan`.
pub(crate) fn draft(kitchen: &Kitchen, first: Date, last: Date) -> MenuPlan {
    kitchen.create_menu_plan(&MenuPlan::new("pekan", "mbg", "Pekan", first, last).unwrap(), None).unwrap()
}

pub(crate) fn lunch(id: &str, day: Date, menu: &str, portions: u32) -> Assignment {
    let mut lunch = Assignment::new(id, "pekan", day, MealType::Lunch, menu).unwrap();
    if portions > 0 {
        lunch.portions = vec![PlannedPortions { portion: None, count: portions }];
    }
    lunch
}

pub(crate) fn walk(kitchen: &Kitchen, steps: &[PlanStatus]) -> MenuPlan {
    let id = "pekan".parse().unwrap();
    let mut plan = kitchen.get_menu_plan_by_id(&id).unwrap().plan;
    for to in steps {
        plan = kitchen.transition_menu_plan(&id, plan.version, *to, Some("rapat")).unwrap();
    }
    plan
}
