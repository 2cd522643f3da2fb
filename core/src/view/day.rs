use super::ShownWord;
use super::shown::Speech;
use crate::balance::Standard;
use crate::id::{AssignmentId, AudienceKey, MenuId, SiteId};
use crate::locale::{Language, format_long_date, format_time};
use crate::message::MessageTable;
use crate::plan::{Assignment, CalendarDay, CalendarSlot, SlotState};
use crate::program::{DayKind, NutritionProgram};
use jiff::civil::Date;

/// One day of a programme's calendar.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DayPanel {
    /// The day.
    pub date: Date,
    /// The day in words: `Senin, 5 Januari 2026`.
    pub date_text: String,
    /// Whether the programme feeds on it, and if not, why.
    pub kind: DayKind,
    /// That in words.
    pub kind_text: String,
    /// The names of its holidays.
    pub holidays: Vec<String>,
    /// Every audience at every meal, with the menus it gets.
    pub slots: Vec<SlotRow>,
    /// What is planned but fits no slot.
    pub misplaced: Vec<AssignmentRow>,
    /// Portions of the whole day.
    pub portions: i64,
    /// That in words: `2.550 porsi`.
    pub portions_text: String,
}

/// One audience at one meal.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SlotRow {
    /// The meal.
    pub meal_type: ShownWord,
    /// When it is eaten, in words; absent where the programme does not say.
    pub service_time: Option<String>,
    /// The audience; absent: everybody.
    pub audience: Option<AudienceKey>,
    /// Its name.
    pub audience_name: String,
    /// How the slot is filled, for a colour or an icon.
    pub state: SlotState,
    /// That in words.
    pub state_text: String,
    /// What is planned for it.
    pub assignments: Vec<AssignmentRow>,
    /// The names of its sites that nothing is planned for.
    pub empty_sites: Vec<String>,
    /// The names of its sites that more than one menu is planned for.
    pub doubled_sites: Vec<String>,
}

/// One menu that is planned.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AssignmentRow {
    /// The assignment.
    pub assignment_id: AssignmentId,
    /// The menu.
    pub menu_id: MenuId,
    /// Its name; its id where the name was not given.
    pub menu_name: String,
    /// The meal.
    pub meal_type: ShownWord,
    /// Whom it is for, by name.
    pub audience_name: String,
    /// Where it goes, by name.
    pub site_name: String,
    /// Portions of all sizes.
    pub portions: i64,
    /// That in words.
    pub portions_text: String,
    /// A word to the cooks.
    pub notes: Option<String>,
}

/// What a menu is called, for a view that shows more menus than it has at hand.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MenuName {
    /// The menu.
    pub menu_id: MenuId,
    /// Its name.
    pub menu_name: String,
}

/// A day of the calendar in words.
///
/// Menus are called as `menus` says, sites as the programme does, audiences as its standard does. What has no name
/// there is called by its id.
pub fn day_panel(
    day: &CalendarDay,
    program: &NutritionProgram,
    menus: &[MenuName],
    standard: Option<&Standard>,
    table: &MessageTable,
    language: Language,
) -> DayPanel {
    let names = Names { speech: Speech { table, language }, program, menus, standard };
    let kind = match day.kind {
        DayKind::Feeding => "day.feeding",
        DayKind::Holiday => "day.holiday",
        DayKind::RestDay => "day.rest_day",
        DayKind::OutsideProgram => "day.outside_program",
    };
    DayPanel {
        date: day.date,
        date_text: format_long_date(day.date, language),
        kind: day.kind,
        kind_text: names.speech.word(kind),
        holidays: day.holidays.clone(),
        slots: day.slots.iter().map(|slot| names.slot(slot, day)).collect(),
        misplaced: names.assignments(&day.misplaced, day),
        portions: day.portions,
        portions_text: names.portions(day.portions),
    }
}

/// What things are called.
struct Names<'a> {
    speech: Speech<'a>,
    program: &'a NutritionProgram,
    menus: &'a [MenuName],
    standard: Option<&'a Standard>,
}

impl Names<'_> {
    fn slot(&self, slot: &CalendarSlot, day: &CalendarDay) -> SlotRow {
        let state = match slot.state {
            SlotState::Filled => "slot.filled",
            SlotState::PartlyFilled => "slot.partly_filled",
            SlotState::Short => "slot.short",
            SlotState::Empty => "slot.empty",
            SlotState::Doubled => "slot.doubled",
        };
        let meal = self.program.meals.iter().find(|meal| meal.meal_type == slot.meal_type);
        let time = meal.and_then(|meal| meal.service_time);
        let sites = |sites: &[SiteId]| sites.iter().map(|site| self.site(Some(site))).collect();
        SlotRow {
            meal_type: self.speech.choice("meal_type", &slot.meal_type),
            service_time: time.map(|time| format_time(time.minutes(), self.speech.language)),
            audience: slot.audience.clone(),
            audience_name: self.audience(slot.audience.as_ref()),
            state: slot.state,
            state_text: self.speech.word(state),
            assignments: self.assignments(&slot.assignment_ids, day),
            empty_sites: sites(&slot.empty_sites),
            doubled_sites: sites(&slot.doubled_sites),
        }
    }

    fn assignments(&self, ids: &[AssignmentId], day: &CalendarDay) -> Vec<AssignmentRow> {
        let planned = day.assignments.iter().filter(|it| ids.contains(&it.id));
        planned.map(|it| self.assignment(it)).collect()
    }

    fn assignment(&self, assignment: &Assignment) -> AssignmentRow {
        let menu = self.menus.iter().find(|menu| menu.menu_id == assignment.menu_id);
        AssignmentRow {
            assignment_id: assignment.id.clone(),
            menu_id: assignment.menu_id.clone(),
            menu_name: menu.map_or_else(|| assignment.menu_id.to_string(), |menu| menu.menu_name.clone()),
            meal_type: self.speech.choice("meal_type", &assignment.meal_type),
            audience_name: self.audience(assignment.audience.as_ref()),
            site_name: self.site(assignment.site.as_ref()),
            portions: assignment.total_portions(),
            portions_text: self.portions(assignment.total_portions()),
            notes: assignment.notes.clone(),
        }
    }

    fn audience(&self, key: Option<&AudienceKey>) -> String {
        let Some(key) = key else { return self.speech.word("view.everybody") };
        let known = self.standard.and_then(|standard| standard.audiences.iter().find(|known| known.key == *key));
        let name = known.map(|known| self.speech.language.say(&known.name_en, &known.name_id));
        name.filter(|name| !name.is_empty()).map_or_else(|| key.to_string(), str::to_owned)
    }

    fn site(&self, id: Option<&SiteId>) -> String {
        let Some(id) = id else { return self.speech.word("view.every_site") };
        let site = self.program.sites.iter().find(|site| site.id == *id);
        site.map_or_else(|| id.to_string(), |site| site.name.clone())
    }

    fn portions(&self, count: i64) -> String {
        self.speech.count(count, "view.portion", "view.portions")
    }
}
