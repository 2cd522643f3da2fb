use super::kept::merged;
use super::plans::planned_in;
use super::supply::gather;
use super::{Action, Kitchen, KitchenSettings, SettingsUpdate};
use crate::error::Result;
use crate::event::EventType;
use crate::id::PlanId;
use crate::interchange::{SkippedEvent, plan_calendar, read_holidays};
use crate::message::MessageTable;
use crate::plan::{DayRange, MenuPlan};
use crate::program::{Holiday, NutritionProgram};

/// What an import of holidays did.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportedHolidays {
    /// The version of the settings with them in.
    pub version: u32,
    /// Those that were not in the settings before.
    pub added: Vec<Holiday>,
    /// Events of the calendar that were not taken.
    pub skipped: Vec<SkippedEvent>,
}

impl Kitchen {
    /// Adds the holidays of an iCalendar file, its text, to the settings, seen at a version. Those already there, by name and days,
    /// are not added again, and if all are, nothing changes; what settings cannot hold is skipped. Errors: those of
    /// [`read_holidays`](crate::interchange::read_holidays), more holidays than settings hold.
    pub fn import_holidays(&self, calendar: &str, expected_version: u32) -> Result<ImportedHolidays> {
        self.act(Action::ImportHolidays, |work| {
            let read = read_holidays(calendar.as_bytes())?;
            let before = work.settings()?.at(expected_version)?;
            let mut holidays = before.record.holidays.clone();
            let added: Vec<Holiday> = read.holidays.into_iter().filter(|new| !holidays.contains(new)).collect();
            let mut version = before.record.version;
            if !added.is_empty() {
                holidays.extend(added.iter().cloned());
                let update = SettingsUpdate { expected_version, holidays: Some(holidays), ..SettingsUpdate::default() };
                let after: KitchenSettings = merged(&before.record, &update, &[])?;
                version = work.change(&before, after, None, EventType::SettingsUpdated)?.record.version;
            }
            Ok(ImportedHolidays { version, added, skipped: read.skipped })
        })
    }

    /// A plan as an iCalendar file, in the kitchen's language, with its service times where the programme says none.
    pub fn export_plan_calendar(&self, plan: &PlanId) -> Result<String> {
        self.look(Action::ExportPlanCalendar, |work| {
            let plan = work.require::<MenuPlan>(plan.as_str())?.record;
            let mut program = work.require::<NutritionProgram>(plan.program_id.as_str())?.record;
            let range = DayRange { first: plan.start_date, last: plan.end_date };
            let mut assignments = planned_in(work, &plan.id, &range)?;
            let needed = gather(work, &mut assignments, &[])?;
            let settings = &needed.settings;
            for meal in program.meals.iter_mut().filter(|meal| meal.service_time.is_none()) {
                let own = settings.service_times.iter().find(|own| own.meal_type == meal.meal_type);
                meal.service_time = own.and_then(|own| own.service_time);
            }
            // Its service times are in part those of the settings: it changed when they did.
            program.updated_at = program.updated_at.max(settings.updated_at);
            let messages = MessageTable::standard()?;
            let (tenant, names) = (&work.kitchen.session.tenant, needed.names()?);
            Ok(plan_calendar(tenant, &plan, &assignments, &program, &names, &messages, settings.language))
        })
    }
}
