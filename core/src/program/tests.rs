mod agreement;
mod validation;

use super::*;
use jiff::civil::{Date, date};

fn program() -> NutritionProgram {
    NutritionProgram::new("mbg", "MBG Cibinong", ProgramType::SchoolFeeding, date(2026, 1, 5)).unwrap()
}

#[test]
fn a_day_is_for_feeding_unless_something_forbids_it() {
    let mut program = program();
    program.end_date = Some(date(2026, 6, 19));
    let day = |name: &str, date, end_date| Holiday { name: name.to_owned(), date, end_date };
    let holidays =
        [day("Nyepi", date(2026, 3, 19), None), day("Idul Fitri", date(2026, 3, 20), Some(date(2026, 3, 27)))];
    let kind = |date| program.day_kind(date, &holidays);
    assert_eq!(kind(date(2026, 1, 2)), DayKind::OutsideProgram);
    assert_eq!(kind(date(2026, 1, 5)), DayKind::Feeding);
    assert_eq!(kind(date(2026, 1, 10)), DayKind::RestDay);
    assert_eq!(kind(date(2026, 3, 18)), DayKind::Feeding);
    assert_eq!(kind(date(2026, 3, 19)), DayKind::Holiday);
    assert_eq!(kind(date(2026, 3, 20)), DayKind::Holiday);
    assert_eq!(kind(date(2026, 3, 21)), DayKind::RestDay);
    assert_eq!(kind(date(2026, 3, 27)), DayKind::Holiday);
    assert_eq!(kind(date(2026, 3, 30)), DayKind::Feeding);
    assert_eq!(kind(date(2026, 6, 19)), DayKind::Feeding);
    assert_eq!(kind(date(2026, 6, 22)), DayKind::OutsideProgram);
    program.end_date = None;
    assert_eq!(program.day_kind(date(2099, 12, 31), &holidays), DayKind::Feeding);
}

/// Days whose weekday stands in a printed calendar.
#[test]
fn weekdays_are_those_of_the_calendar() {
    let cases: [(Date, Weekday); 7] = [
        (date(1945, 8, 17), Weekday::Friday),
        (date(2000, 2, 29), Weekday::Tuesday),
        (date(2024, 2, 29), Weekday::Thursday),
        (date(2025, 12, 31), Weekday::Wednesday),
        (date(2026, 1, 1), Weekday::Thursday),
        (date(2026, 11, 14), Weekday::Saturday),
        (date(2100, 3, 1), Weekday::Monday),
    ];
    for (date, weekday) in cases {
        assert_eq!(Weekday::of(date), weekday, "{date}");
    }
    assert_eq!(Weekday::of(date(2026, 11, 15)), Weekday::Sunday);
}

#[test]
fn a_time_of_day_is_read_strictly_and_written_back() {
    for (text, minutes) in [("00:00", 0), ("08:05", 485), ("11:30", 690), ("23:59", 1439)] {
        let time = TimeOfDay::new(text).unwrap();
        assert_eq!((time.minutes(), time.to_string().as_str()), (minutes, text));
    }
    for text in ["", "8:00", "08.00", "24:00", "12:60", "12:5", "012:00", "+1:00", "12:00:00", "１２:00", "-1:00"] {
        assert_eq!(TimeOfDay::new(text).unwrap_err().code(), "program.time", "{text}");
    }
}

#[test]
fn a_site_without_audiences_feeds_anybody() {
    let mut site = Site { id: "sdn-1".parse().unwrap(), name: "SDN 1".to_owned(), address: None, audiences: vec![] };
    let (small, large) = ("sd_1_3".parse().unwrap(), "sd_4_6".parse().unwrap());
    assert!(site.feeds(&small) && site.feeds(&large));
    site.audiences.push(crate::cost::AudienceHeads { audience: small.clone(), heads: 90 });
    assert!(site.feeds(&small) && !site.feeds(&large));
}
