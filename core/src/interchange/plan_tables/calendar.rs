use super::table;
use crate::interchange::{Table, TableCell, TableRow};
use crate::locale::{Language, format_weekday};
use crate::menu::Catalog;
use crate::message::MessageTable;
use crate::plan::{CalendarDay, SlotState};
use crate::program::DayKind;
use crate::view::Speech;

const COLUMNS: [&str; 11] = [
    "column.date",
    "column.weekday",
    "column.kind",
    "column.holiday",
    "column.meal",
    "column.audience",
    "column.site",
    "column.menu",
    "column.portions",
    "column.people",
    "column.notes",
];

/// A calendar as one table: a row for each tray of each assignment, for each slot that nothing fills, and for each day without
/// either. People are shown where an assignment plans another number of portions for them. A menu that is not in the catalog is written by its id.
pub fn calendar_table(days: &[CalendarDay], catalog: &Catalog, messages: &MessageTable, language: Language) -> Table {
    let speech = Speech { table: messages, language };
    let mut rows = Vec::new();
    for day in days {
        let kind = match day.kind {
            DayKind::Feeding => "day.feeding",
            DayKind::Holiday => "day.holiday",
            DayKind::RestDay => "day.rest_day",
            DayKind::OutsideProgram => "day.outside_program",
        };
        let place = [
            TableCell::Date { date: day.date },
            TableCell::text(format_weekday(day.date, language)),
            TableCell::text(speech.word(kind)),
            TableCell::text(day.holidays.join(", ")),
        ];
        let meal = |meal| TableCell::text(speech.choice("meal_type", &meal).text);
        let before = rows.len();
        for (assignment, tray) in day.assignments.iter().flat_map(|it| it.trays().map(move |tray| (it, tray))) {
            let menu = catalog.menu(tray.menu_id.as_str());
            let name = menu.map_or_else(|_| tray.menu_id.to_string(), |menu| menu.menu_name.clone());
            let name = tray.diet.map_or_else(|| name.clone(), |diet| format!("{name} ({diet})"));
            let counted = day.miscounts.iter().find(|it| it.assignment_id == assignment.id && tray.diet.is_none());
            let own = [
                meal(assignment.meal_type),
                TableCell::text(assignment.audience.as_ref().map(ToString::to_string).unwrap_or_default()),
                TableCell::text(assignment.site.as_ref().map(ToString::to_string).unwrap_or_default()),
                TableCell::text(name),
                TableCell::number(tray.total()),
                counted.map_or(TableCell::Empty, |it| TableCell::number(it.people)),
                TableCell::text(assignment.notes.clone().unwrap_or_default()),
            ];
            rows.push(TableRow { cells: [&place[..], &own].concat() });
        }
        for slot in day.slots.iter().filter(|slot| slot.state == SlotState::Empty) {
            let own = [
                meal(slot.meal_type),
                TableCell::text(slot.audience.as_ref().map(ToString::to_string).unwrap_or_default()),
                TableCell::Empty,
                TableCell::text(speech.word("slot.empty")),
                TableCell::Empty,
                TableCell::Empty,
                TableCell::Empty,
            ];
            rows.push(TableRow { cells: [&place[..], &own].concat() });
        }
        if rows.len() == before {
            rows.push(TableRow { cells: [&place[..], &[const { TableCell::Empty }; 7]].concat() });
        }
    }
    table(speech.word("table.calendar"), &COLUMNS, rows, None, &speech)
}
