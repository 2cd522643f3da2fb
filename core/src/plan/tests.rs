#[cfg(feature = "toml")]
mod actual;
mod agreement;
mod calendar;
mod conflict;
mod cycle;
mod procurement;
mod production;
#[cfg(feature = "toml")]
mod report;
mod stock;
#[cfg(feature = "toml")]
mod totals;
#[cfg(feature = "toml")]
mod trays;
mod validation;
mod variety;
#[cfg(feature = "toml")]
mod waste;
mod workflow;

use super::*;
use crate::id::MenuId;
use crate::menu::MealType;
use crate::program::{NutritionProgram, ProgramAudience, ProgramMeal, ProgramType, Site};
use jiff::civil::{Date, date};

/// Lunch and a morning snack for two audiences at three schools: one of each audience, one of both.
fn program() -> NutritionProgram {
    let start = date(2023, 7, 1);
    let mut program = NutritionProgram::new("mbg", "MBG Cibinong", ProgramType::SchoolFeeding, start).unwrap();
    let meal = |meal_type| ProgramMeal { meal_type, service_time: None };
    program.meals = vec![meal(MealType::Lunch), meal(MealType::SnackMorning)];
    let audience = |key: &str, heads| ProgramAudience { audience: key.parse().unwrap(), heads, special_diets: vec![] };
    program.audiences = vec![audience("small", 1200), audience("large", 1350)];
    let site = |id: &str, audiences: &[&str]| Site {
        id: id.parse().unwrap(),
        name: id.to_owned(),
        address: None,
        audiences: audiences
            .iter()
            .map(|key| crate::cost::AudienceHeads { audience: key.parse().unwrap(), heads: 400 })
            .collect(),
    };
    program.sites = vec![site("s-small", &["small"]), site("s-large", &["large"]), site("s-both", &["small", "large"])];
    program
}

fn plan(id: &str, start: Date, end: Date) -> MenuPlan {
    MenuPlan::new(id, "mbg", id, start, end).unwrap()
}

/// Lunch of a day, for an audience and a site; `*` is all of them.
fn lunch(id: &str, day: Date, audience: &str, site: &str) -> Assignment {
    let mut lunch = Assignment::new(id, "jan", day, MealType::Lunch, "nasi-ayam-kecap").unwrap();
    lunch.audience = (audience != "*").then(|| audience.parse().unwrap());
    lunch.site = (site != "*").then(|| site.parse().unwrap());
    lunch.portions = vec![PlannedPortions { portion: None, count: 100 }];
    lunch
}

#[test]
fn a_plan_is_live_until_its_last_day_or_until_it_is_over() {
    let mut plan = plan("jan", date(2026, 1, 1), date(2026, 1, 31));
    let live = [PlanStatus::Draft, PlanStatus::Review, PlanStatus::Approved, PlanStatus::Published, PlanStatus::Active];
    for status in live {
        plan.status = status;
        assert!(plan.is_live(date(2025, 12, 1)) && plan.is_live(date(2026, 1, 31)), "{status:?}");
        assert!(!plan.is_live(date(2026, 2, 1)), "{status:?}");
    }
    for status in [PlanStatus::Completed, PlanStatus::Cancelled, PlanStatus::Archived] {
        plan.status = status;
        assert!(!plan.is_live(date(2026, 1, 1)), "{status:?}");
    }
}

#[test]
fn a_menu_is_used_by_every_live_plan_that_names_it_in_any_version() {
    let year = |id| plan(id, date(2026, 1, 1), date(2026, 12, 31));
    let mut archived = year("old");
    archived.status = PlanStatus::Archived;
    let plans = [archived, year("a"), year("b"), plan("past", date(2025, 1, 1), date(2025, 1, 31)), year("c")];
    let serve = |id: &str, plan: &str, menu: &str, version| {
        let mut it = Assignment::new(id, plan, date(2026, 1, 5), MealType::Lunch, menu).unwrap();
        it.menu_version = version;
        it
    };
    let assignments = [
        serve("1", "b", "soto", 3),
        serve("2", "b", "soto", 4),
        serve("3", "old", "soto", 1),
        serve("4", "past", "soto", 1),
        serve("5", "a", "rawon", 1),
        serve("6", "gone", "soto", 1),
    ];
    let using = |menus: &[&str]| -> Vec<String> {
        let menus: Vec<MenuId> = menus.iter().map(|id| id.parse().unwrap()).collect();
        let found = live_plans_using(&menus, &plans, &assignments, date(2026, 6, 1));
        found.iter().map(ToString::to_string).collect()
    };
    assert_eq!(using(&["soto"]), ["b"]);
    assert_eq!(using(&["soto", "rawon"]), ["a", "b"]);
    assert_eq!(using(&["gudeg"]), [""; 0]);
    assert_eq!(using(&[]), [""; 0]);
}

#[test]
fn months_end_where_the_calendar_says() {
    let month = |year, month| DayRange::month(year, month).unwrap();
    assert_eq!(month(2024, 2).last, date(2024, 2, 29));
    assert_eq!(month(2026, 2).last, date(2026, 2, 28));
    assert_eq!(month(2100, 2).last, date(2100, 2, 28));
    assert_eq!(month(2000, 2).last, date(2000, 2, 29));
    assert_eq!((month(2025, 12).first, month(2025, 12).last), (date(2025, 12, 1), date(2025, 12, 31)));
    assert_eq!((month(2026, 4).days(), month(9999, 12).days()), (30, 31));
    for (year, wrong) in [(2026, 0), (2026, 13), (0, 1), (10_000, 1), (u32::MAX, 1), (2026, u32::MAX)] {
        assert_eq!(DayRange::month(year, wrong).unwrap_err().code(), "plan.no_such_month", "{year}-{wrong}");
    }
}
