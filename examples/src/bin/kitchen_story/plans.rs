//! The first week.

use crate::menus::{RICE, TRAY};
use crate::programs::PROGRAM;
use crate::told::Told;
use gizi::id::{MenuId, PlanId, ProgramId};
use gizi::kitchen::{Action, Kitchen, PlanFilters};
use gizi::menu::MealType;
use gizi::plan::{Assignment, DayRange, MenuPlan, PlannedPortions, SlotState};
use gizi::program::DayKind;
use gizi::store::Page;
use jiff::civil::date;

pub(crate) fn plan(kitchen: &Kitchen, told: &mut Told) -> gizi::Result<()> {
    told.chapter("A plan and its calendar");
    let (first, last) = (date(2026, 1, 5), date(2026, 1, 9));
    let plan = kitchen.create_menu_plan(&MenuPlan::new("pekan-1", PROGRAM, "Pekan pertama", first, last)?, None)?;
    told.did(Action::CreateMenuPlan, format!("{}, {} to {}", plan.plan_name, plan.start_date, plan.end_date));

    let mut week = Vec::new();
    for day in [first, date(2026, 1, 7), last] {
        let mut assignment = Assignment::new(&format!("makan-{day}"), "pekan-1", day, MealType::Lunch, TRAY)?;
        assignment.portions = vec![PlannedPortions { portion: None, count: 280 }];
        week.push(assignment);
    }
    for assigned in kitchen.assign_menu_to_plan(&week, Some("story-week"))? {
        let (menu, version) = (&assigned.menu_id, assigned.menu_version);
        told.did(Action::AssignMenuToPlan, format!("{}: {menu} in version {version}", assigned.date));
    }
    let twice = Assignment::new("dua-kali", "pekan-1", first, MealType::Lunch, RICE)?;
    told.refused(Action::AssignMenuToPlan, kitchen.assign_menu_to_plan(&[twice], None));

    let of_program = PlanFilters { program_id: Some(ProgramId::new(PROGRAM)?), ..Default::default() };
    for plan in kitchen.get_menu_plans(&of_program, &Page::first(10))?.plans {
        told.did(Action::GetMenuPlans, format!("{}, version {}", plan.plan_name, plan.version));
    }
    let days = kitchen.get_menu_calendar(&ProgramId::new(PROGRAM)?, &DayRange { first, last: date(2026, 1, 11) })?;
    for day in &days {
        let what = match (day.kind, day.slots.first().map(|slot| slot.state)) {
            (DayKind::Feeding, Some(SlotState::Filled)) => format!("{} portions", day.portions),
            (DayKind::Feeding, _) => "nothing planned yet".to_owned(),
            _ => "no meal".to_owned(),
        };
        told.did(Action::GetMenuCalendar, format!("{} {:?}: {what}", day.date, day.weekday));
    }

    let planned = MenuId::new(TRAY)?;
    let version = kitchen.get_menu_by_id(&planned)?.menu.version;
    told.refused(Action::DeleteMenu, kitchen.delete_menu(&planned, version));
    let detail = kitchen.get_menu_plan_by_id(&PlanId::new("pekan-1")?)?;
    told.did(Action::GetMenuPlanById, format!("{} assignments", detail.assignments.len()));
    for event in kitchen.get_menu_history(&planned, 0)? {
        told.did(Action::GetMenuHistory, format!("{:?} by {}", event.event_type, event.actor));
    }
    Ok(())
}
