//! Calendars as others write them, and plans that survive being written and read.

use super::*;
use crate::locale::Language;
use crate::menu::{Catalog, MealType, Menu, MenuKind};
use crate::message::MessageTable;
use crate::plan::{Assignment, MenuPlan, PlanStatus, PlannedPortions};
use crate::program::{Holiday, NutritionProgram, ProgramType, TimeOfDay};
use jiff::civil::{Date, date};
use proptest::prelude::*;

fn calendar(events: &str) -> String {
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n")
}

fn event(lines: &str) -> String {
    calendar(&format!("BEGIN:VEVENT\r\n{lines}END:VEVENT\r\n"))
}

fn holiday(name: &str, date: Date, end_date: Option<Date>) -> Holiday {
    Holiday { name: name.to_owned(), date, end_date }
}

#[test]
fn all_day_events_are_holidays_and_their_end_is_exclusive() {
    let one = holiday("Nyepi", date(2026, 3, 19), None);
    for days in [
        "DTSTART;VALUE=DATE:20260319\r\nDTEND;VALUE=DATE:20260320\r\n",
        "DTSTART;VALUE=DATE:20260319\r\n",
        "DTSTART:20260319\r\nDTEND:20260319\r\n",
        "dtstart;x-note=\"a;b:c\";value=date:20260319\r\nDURATION:P1D\r\n",
    ] {
        let read = read_holidays(event(&format!("{days}SUMMARY:Nyepi\r\n")).as_bytes()).unwrap();
        assert_eq!((read.holidays.as_slice(), read.skipped.len()), ([one.clone()].as_slice(), 0), "{days}");
    }
    let weeks = event("DTSTART;VALUE=DATE:20261221\r\nDURATION:P2W\r\nSUMMARY:Libur sekolah\r\n");
    let read = read_holidays(weeks.as_bytes()).unwrap();
    assert_eq!(read.holidays, [holiday("Libur sekolah", date(2026, 12, 21), Some(date(2027, 1, 3)))]);
}

#[test]
fn lines_are_unfolded_within_characters_and_escapes_are_undone() {
    let mut bytes = b"\xEF\xBB\xBFBEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DA\n TE:20260319\n".to_vec();
    // The two bytes of é stand on two lines.
    bytes.extend(b"SUMMARY:Caf\xC3\r\n\t\xA9\\, satu\\; dua\\\\ tiga\\nempat\n\nEND:VEVENT\nEND:VCALENDAR");
    let read = read_holidays(&bytes).unwrap();
    assert_eq!(read.holidays, [holiday("Café, satu; dua\\ tiga empat", date(2026, 3, 19), None)]);
}

#[test]
fn what_is_no_holiday_is_skipped_with_its_reason() {
    let of = |line: &str, name: &str| format!("BEGIN:VEVENT\r\n{line}\r\nSUMMARY:{name}\r\nEND:VEVENT\r\n");
    let events = [
        of("DTSTART:20260319T083000Z", "Rapat"),
        of("DTSTART;VALUE=DATE:20260817\r\nRRULE:FREQ=YEARLY", "HUT RI"),
        of("DTSTART;VALUE=DATE:20260320\r\nSTATUS:CANCELLED", "Batal"),
        "BEGIN:VTODO\r\nDTSTART;VALUE=DATE:20260321\r\nSUMMARY:Belanja\r\nEND:VTODO\r\n".to_owned(),
        of("DTSTART;VALUE=DATE:20260322\r\nBEGIN:VALARM\r\nSUMMARY:Bunyi\r\nEND:VALARM", "Idul Fitri"),
    ];
    let read = read_holidays(calendar(&events.concat()).as_bytes()).unwrap();
    assert_eq!(read.holidays, [holiday("Idul Fitri", date(2026, 3, 22), None)]);
    let skipped: Vec<_> = read.skipped.iter().map(|it| (it.line, it.name.as_str(), it.reason)).collect();
    assert_eq!(
        skipped,
        [
            (3, "Rapat", SkippedReason::Timed),
            (7, "HUT RI", SkippedReason::Repeats),
            (12, "Batal", SkippedReason::Cancelled),
        ]
    );
}

/// One that settings cannot hold costs nobody the others.
#[test]
fn what_settings_cannot_hold_is_skipped_and_the_others_are_kept() {
    let of =
        |day: &str, name: &str| format!("BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:{day}\r\nSUMMARY:{name}\r\nEND:VEVENT\r\n");
    let (long, longer) = ("é".repeat(100), "é".repeat(101));
    let events = [
        of("20260319", "Nyepi"),
        of("20260320", &longer),
        of("20260321", &long),
        of("20260322", "Idul\0Fitri"),
        of("20260323", "\u{200b}"),
        of("00000324", "Nol"),
        of("00010325", "Satu"),
        of("20260326", "Cuti\\nbersama"),
    ];
    let read = read_holidays(calendar(&events.concat()).as_bytes()).unwrap();
    let kept: Vec<&str> = read.holidays.iter().map(|holiday| holiday.name.as_str()).collect();
    assert_eq!(kept, ["Satu", "Nyepi", &long, "Cuti bersama"]);
    let skipped: Vec<_> = read.skipped.iter().map(|it| (it.line, it.name.as_str(), it.reason)).collect();
    assert_eq!(
        skipped,
        [
            (7, longer.as_str(), SkippedReason::Name),
            (15, "Idul\0Fitri", SkippedReason::Name),
            (19, "\u{200b}", SkippedReason::Name),
            (23, "Nol", SkippedReason::Year),
        ]
    );
}

#[test]
fn holidays_come_by_day_and_each_once() {
    let of = |day: u32, name: &str| {
        format!("BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:202605{day:02}\r\nSUMMARY:{name}\r\nEND:VEVENT\r\n")
    };
    let events = [of(31, "Waisak"), of(1, "Hari Buruh"), of(31, "Waisak")].concat();
    let read = read_holidays(calendar(&events).as_bytes()).unwrap();
    let names: Vec<&str> = read.holidays.iter().map(|holiday| holiday.name.as_str()).collect();
    assert_eq!(names, ["Hari Buruh", "Waisak"]);
}

#[test]
fn what_is_no_calendar_is_refused_with_its_line() {
    let day = "DTSTART;VALUE=DATE:20260319\r\n";
    let cases = [
        (String::new(), 1),
        ("name,date\r\nNyepi,2026-03-19\r\n".to_owned(), 1),
        ("VERSION:2.0\r\n".to_owned(), 1),
        ("BEGIN:VEVENT\r\nEND:VEVENT\r\n".to_owned(), 1),
        ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n".to_owned(), 2),
        ("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n".to_owned(), 3),
        (calendar("END:VEVENT\r\n"), 3),
        (calendar("no colon\r\n"), 3),
        (calendar("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"), 3),
        (event("SUMMARY:Nyepi\r\n"), 3),
        (event(day), 3),
        (event("SUMMARY:Nyepi\r\nDTSTART;VALUE=DATE:20260230\r\n"), 5),
        (event("SUMMARY:Nyepi\r\nDTSTART;VALUE=DATE:2026-03-19\r\n"), 5),
        (event(&format!("SUMMARY:Nyepi\r\n{day}DTEND;VALUE=DATE:20260318\r\n")), 6),
        (event(&format!("SUMMARY:Nyepi\r\n{day}DURATION:PT3H\r\n")), 6),
        (event(&format!("SUMMARY:Nyepi\r\n{day}{day}")), 6),
        (event(&format!("SUMMARY:Nyepi\r\n{day}DTEND;VALUE=DATE:20260320\r\nDURATION:P1D\r\n")), 7),
    ];
    for (text, line) in cases {
        let error = read_holidays(text.as_bytes()).unwrap_err();
        assert_eq!(error.code(), "interchange.calendar", "{text}");
        assert!(error.message().starts_with(&format!("line {line} of")), "{text}: {}", error.message());
    }
    let latin = read_holidays(b"BEGIN:VCALENDAR\r\nX-NAME:Caf\xE9\r\nEND:VCALENDAR\r\n").unwrap_err();
    assert_eq!(latin.code(), "interchange.calendar");
    let large = read_holidays(&vec![b'\n'; 8 * 1024 * 1024 + 1]).unwrap_err();
    assert_eq!(large.code(), "interchange.calendar_too_large");
}

fn program() -> NutritionProgram {
    NutritionProgram::new("mbg", "MBG", ProgramType::SchoolFeeding, date(2026, 1, 1)).unwrap()
}

fn lunch(notes: &str) -> Assignment {
    let mut lunch = Assignment::new("a1", "jan", date(2026, 1, 5), MealType::Lunch, "nasi").unwrap();
    lunch.portions = vec![PlannedPortions { portion: None, count: 120 }];
    lunch.notes = Some(notes.to_owned());
    lunch.updated_at = Some("2026-01-02T03:04:05.678Z".parse().unwrap());
    lunch.version = 3;
    lunch
}

fn january() -> MenuPlan {
    MenuPlan::new("jan", "mbg", "Januari", date(2026, 1, 1), date(2026, 1, 31)).unwrap()
}

fn written(menu: &str, program: &NutritionProgram, assignments: &[Assignment]) -> String {
    written_by("dapur-melati", &january(), menu, program, assignments)
}

fn written_by(
    tenant: &str,
    plan: &MenuPlan,
    menu: &str,
    program: &NutritionProgram,
    assignments: &[Assignment],
) -> String {
    let mut catalog = Catalog::standard().unwrap();
    catalog.add_menu(Menu::new("nasi", menu, MenuKind::Dish).unwrap()).unwrap();
    let messages = MessageTable::standard().unwrap();
    plan_calendar(&tenant.parse().unwrap(), plan, assignments, program, &catalog, &messages, Language::Id)
}

/// The value of a property of the first event.
fn value<'a>(file: &'a str, name: &str) -> Option<&'a str> {
    file.split("\r\n").find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))
}

#[test]
fn a_plan_is_written_as_the_format_has_it() {
    let file = written("Nasi, ayam; kecap", &program(), &[lunch("Tanpa sambal\nuntuk kelas 1")]);
    let lines: Vec<&str> = file.split_terminator("\r\n").collect();
    assert_eq!(
        lines,
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//gizi//plan//EN",
            "CALSCALE:GREGORIAN",
            "X-WR-CALNAME:Januari",
            "BEGIN:VEVENT",
            "UID:a1.jan.dapur-melati@gizi.id",
            "DTSTAMP:20260102T030405Z",
            "SEQUENCE:189486245",
            "STATUS:TENTATIVE",
            "DTSTART;VALUE=DATE:20260105",
            "DTEND;VALUE=DATE:20260106",
            "SUMMARY:Nasi\\, ayam\\; kecap (makan siang)",
            "DESCRIPTION:Porsi: 120\\nCatatan: Tanpa sambal\\nuntuk kelas 1",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
            "END:VCALENDAR",
        ]
    );
}

/// Two kitchens name their plans and assignments alike; a calendar holds the events of both.
#[test]
fn an_event_has_a_name_that_no_other_kitchen_gives() {
    let uid = |tenant: &str, plan: &MenuPlan, id: &str| {
        let own = Assignment { id: id.parse().unwrap(), plan_id: plan.id.clone(), ..lunch("") };
        value(&written_by(tenant, plan, "Nasi", &program(), &[own]), "UID").unwrap().to_owned()
    };
    let (january, other) = (january(), MenuPlan { id: "a1".parse().unwrap(), ..january() });
    let mut all = [
        uid("melati", &january, "a1"),
        uid("mawar", &january, "a1"),
        uid("melati", &other, "a1"),
        uid("melati", &january, "a2"),
        uid("jan", &other, "melati"),
    ];
    let again = MenuPlan { status: PlanStatus::Published, version: 9, plan_name: "Lain".to_owned(), ..january };
    assert_eq!(uid("melati", &again, "a1"), all[0]);
    assert!(all.iter().all(|uid| uid.ends_with("@gizi.id")), "{all:?}");
    all.sort();
    assert!(all.windows(2).all(|two| two[0] != two[1]), "{all:?}");
}

/// A cycle gives assignments that nobody has given ids yet.
#[test]
fn events_without_ids_are_named_by_their_slots() {
    let slot = |day: i8, audience: Option<&str>| Assignment {
        id: Default::default(),
        date: date(2026, 1, day),
        audience: audience.map(|key| key.parse().unwrap()),
        ..lunch("")
    };
    let own = [slot(5, None), slot(6, None), slot(5, Some("sd_1_3"))];
    let file = written_by("melati", &january(), "Nasi", &program(), &own);
    let names: std::collections::BTreeSet<&str> =
        file.split("\r\n").filter_map(|line| line.strip_prefix("UID:")).collect();
    assert_eq!(names.len(), 3, "{file}");
    assert!(names.contains("2026-01-05.LUNCH.sd_1_3..jan.melati@gizi.id"), "{names:?}");
}

#[test]
fn an_event_is_as_sure_as_its_plan() {
    for (status, expected) in [
        (PlanStatus::Draft, Some("TENTATIVE")),
        (PlanStatus::Review, Some("TENTATIVE")),
        (PlanStatus::Approved, Some("CONFIRMED")),
        (PlanStatus::Published, Some("CONFIRMED")),
        (PlanStatus::Active, Some("CONFIRMED")),
        (PlanStatus::Completed, Some("CONFIRMED")),
        (PlanStatus::Cancelled, Some("CANCELLED")),
        (PlanStatus::Archived, None),
    ] {
        let file = written_by("melati", &MenuPlan { status, ..january() }, "Nasi", &program(), &[lunch("")]);
        assert_eq!(value(&file, "STATUS"), expected, "{status:?}");
    }
}

/// The version of a record that is made again falls; RFC 5545 has the sequence never fall, and gives it 31 bits.
#[test]
fn a_sequence_rises_where_versions_fall_and_stays_within_its_bits() {
    let sequence = |version: u32, changed: Option<&str>| {
        let at = changed.map(|text| text.parse().unwrap());
        let own = Assignment { version, created_at: at, updated_at: at, ..lunch("") };
        let plan = MenuPlan { created_at: None, updated_at: None, ..january() };
        let program = NutritionProgram { created_at: None, updated_at: None, ..program() };
        let file = written_by("melati", &plan, "Nasi", &program, &[own]);
        value(&file, "SEQUENCE").unwrap().parse::<i64>().unwrap()
    };
    assert_eq!(sequence(7, Some("2026-01-03T00:00:00Z")), 189_561_600);
    assert_eq!(sequence(1, Some("2026-01-03T00:00:01Z")), 189_561_601);
    assert_eq!(sequence(7, None), 0);
    assert_eq!(sequence(7, Some("2019-12-31T23:59:59Z")), 0);
    assert_eq!(sequence(7, Some("9000-01-01T00:00:00Z")), i64::from(i32::MAX));
}

/// A calendar takes an event anew only if its sequence is higher.
#[test]
fn whatever_changes_an_event_is_counted_and_dated() {
    let told = |plan: &MenuPlan, program: &NutritionProgram| {
        let file = written_by("melati", plan, "Nasi", program, &[lunch("")]);
        (value(&file, "SEQUENCE").unwrap().to_owned(), value(&file, "DTSTAMP").unwrap().to_owned())
    };
    let moment = |text: &str| Some(text.parse().unwrap());
    let cancelled =
        MenuPlan { status: PlanStatus::Cancelled, version: 5, updated_at: moment("2026-01-03T00:00:00Z"), ..january() };
    let moved = NutritionProgram { version: 2, updated_at: moment("2026-01-04T00:00:00Z"), ..program() };
    let stamped = |sequence: &str, stamp: &str| (sequence.to_owned(), stamp.to_owned());
    assert_eq!(told(&january(), &program()), stamped("189486245", "20260102T030405Z"));
    assert_eq!(told(&cancelled, &program()), stamped("189561600", "20260103T000000Z"));
    assert_eq!(told(&cancelled, &moved), stamped("189648000", "20260104T000000Z"));
}

#[test]
fn a_service_time_is_written_without_a_zone_and_a_menu_that_is_gone_by_its_id() {
    let mut program = program();
    program.meals[0].service_time = Some(TimeOfDay::new("09:05").unwrap());
    let mut gone = lunch("");
    gone.menu_id = "hilang".parse().unwrap();
    let file = written("Nasi", &program, &[gone]);
    assert!(file.contains("\r\nDTSTART:20260105T090500\r\n") && !file.contains("DTEND"), "{file}");
    assert!(file.contains("\r\nSUMMARY:hilang (makan siang)\r\n"), "{file}");
}

proptest! {
    #[test]
    fn what_is_written_is_read_again_and_no_line_is_too_long(
        name in "[^\\p{Cc}\\s][^\\p{Cc}]{0,90}[,;:\\\\\"éñ饭]{0,60}", notes in any::<String>(),
    ) {
        let file = written(&name, &program(), &[lunch(&notes)]);
        for line in file.split("\r\n") {
            prop_assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line}");
        }
        let read = read_holidays(file.as_bytes()).unwrap();
        let name = format!("{name} (makan siang)");
        if name.chars().count() <= 100 {
            prop_assert_eq!(read.holidays, [holiday(&name, date(2026, 1, 5), None)]);
            prop_assert_eq!(read.skipped, []);
        } else {
            prop_assert_eq!(read.holidays, []);
            prop_assert_eq!((&read.skipped[0].name, read.skipped[0].reason), (&name, SkippedReason::Name));
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "(BEGIN|END|DTSTART|SUMMARY|:|;|=|VEVENT|VCALENDAR|\r\n|\n| |\"|20260319|é)*") {
        if let Err(error) = read_holidays(text.as_bytes()) {
            prop_assert_eq!(error.code(), "interchange.calendar");
        }
    }
}
