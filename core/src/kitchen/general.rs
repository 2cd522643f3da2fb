//! What holds for the whole kitchen: settings, the date of derived values, events.

use super::calculations::built_in;
use super::kept::merged;
use super::{Action, Kitchen, KitchenSettings, SettingsUpdate};
use crate::error::Result;
use crate::event::{EventPage, EventType};
use crate::store::EventQuery;
use jiff::civil::Date;

impl Kitchen {
    /// The settings in force; version 0 while they are those every kitchen begins with.
    pub fn get_settings(&self) -> Result<KitchenSettings> {
        self.look(Action::GetSettings, |work| Ok(work.settings()?.record))
    }

    /// Changes settings; every menu is computed anew in the same commit. The default standard must be one that ships with
    /// the library.
    pub fn update_settings(&self, update: &SettingsUpdate) -> Result<KitchenSettings> {
        self.act(Action::UpdateSettings, |work| {
            let before = work.settings()?.at(update.expected_version)?;
            let after: KitchenSettings = merged(&before.record, update, &update.clear)?;
            work.kitchen.tables(&after).map_err(|error| error.at("measureSets"))?;
            if after.default_standard != before.record.default_standard {
                built_in(&after.default_standard).map_err(|error| error.at("defaultStandard"))?;
            }
            work.kitchen.host.clock.today(&after.time_zone).map_err(|error| error.at("timeZone"))?;
            let stored = work.change(&before, after, None, EventType::SettingsUpdated)?;
            work.touch_all()?;
            Ok(stored.record)
        })
    }

    /// The date that derived values are of.
    pub fn derived_date(&self) -> Result<Date> {
        self.look(Action::GetSettings, |work| work.as_of())
    }

    /// Brings every derived value to a date: prices and fortification programmes of that day. Absent: today, in the
    /// kitchen's time zone. Call it when a day begins, and after an upgrade of gizi: it also brings what every record is
    /// found by to this version, such as a number that older ones did not know.
    pub fn refresh(&self, date: Option<Date>) -> Result<Date> {
        self.act(Action::Refresh, |work| {
            let date = date.map_or_else(|| work.today(), Ok)?;
            work.move_to(date)?;
            Ok(date)
        })
    }

    /// What happened after a number, in order; waits for a first event if the query says so.
    pub fn get_events(&self, query: &EventQuery) -> Result<EventPage> {
        self.look(Action::GetEvents, |work| work.kitchen.store.events(&work.kitchen.session.tenant, query))
    }
}
