use super::*;
use crate::plan::{Cycle, CycleRule, cycle};
use crate::program::Holiday;
use proptest::prelude::*;

const JANUARY: fn(i8) -> Date = |day| date(2026, 1, day);

fn range(first: i8, last: i8) -> DayRange {
    DayRange { first: JANUARY(first), last: JANUARY(last) }
}

/// Monday to Friday of 5 January: menus m5 to m9.
fn week() -> Vec<Assignment> {
    let of = |day: i8| Assignment {
        menu_id: MenuId::new(format!("m{day}")).unwrap(),
        notes: Some("pedas dipisah".to_owned()),
        ..lunch(&format!("a{day}"), JANUARY(day), "small", "s-both")
    };
    (5..=9).map(of).collect()
}

fn laid(holidays: &[i8], pattern: DayRange, to: DayRange, rule: CycleRule) -> Cycle {
    let holidays: Vec<Holiday> =
        holidays.iter().map(|day| Holiday { name: "Libur".to_owned(), date: JANUARY(*day), end_date: None }).collect();
    cycle(&program(), &holidays, &week(), &pattern, &"jan".parse().unwrap(), &to, rule).unwrap()
}

fn shown(cycle: &Cycle) -> Vec<String> {
    cycle.assignments.iter().map(|it| format!("{}:{}", it.date.day(), it.menu_id)).collect()
}

fn unplaced(cycle: &Cycle) -> Vec<String> {
    cycle.unplaced.iter().map(|it| format!("{}:{:?}", it.assignment_id, it.date.map(|date| date.day()))).collect()
}

#[test]
fn a_week_is_repeated_on_feeding_days_only() {
    for rule in [CycleRule::Skip, CycleRule::Shift] {
        let found = laid(&[], range(5, 9), range(12, 20), rule);
        assert_eq!(shown(&found), ["12:m5", "13:m6", "14:m7", "15:m8", "16:m9", "19:m5", "20:m6"]);
        assert_eq!(unplaced(&found), [""; 0]);
    }
}

#[test]
fn a_holiday_uses_its_day_up_or_makes_the_cycle_wait() {
    let skip = laid(&[14], range(5, 9), range(12, 19), CycleRule::Skip);
    assert_eq!(shown(&skip), ["12:m5", "13:m6", "15:m8", "16:m9", "19:m5"]);
    assert_eq!(unplaced(&skip), ["a7:Some(14)"]);
    let shift = laid(&[14], range(5, 9), range(12, 19), CycleRule::Shift);
    assert_eq!(shown(&shift), ["12:m5", "13:m6", "15:m7", "16:m8", "19:m9"]);
    assert_eq!(unplaced(&shift), [""; 0]);
}

#[test]
fn what_the_days_ended_before_is_named() {
    let short = laid(&[], range(5, 9), range(12, 14), CycleRule::Shift);
    assert_eq!(shown(&short), ["12:m5", "13:m6", "14:m7"]);
    assert_eq!(unplaced(&short), ["a8:None", "a9:None"]);
}

#[test]
fn a_feeding_day_without_a_menu_is_a_day_of_the_pattern() {
    // 12 January is a Monday without menus: the pattern has six days.
    let found = laid(&[], range(5, 12), range(13, 21), CycleRule::Shift);
    assert_eq!(shown(&found), ["13:m5", "14:m6", "15:m7", "16:m8", "19:m9", "21:m5"]);
    // A holiday without menus is none.
    let found = laid(&[12], range(5, 12), range(13, 20), CycleRule::Shift);
    assert_eq!(shown(&found), ["13:m5", "14:m6", "15:m7", "16:m8", "19:m9", "20:m5"]);
}

#[test]
fn a_copy_keeps_everything_but_its_day_and_what_only_the_kitchen_writes() {
    let found = laid(&[], range(5, 5), range(12, 12), CycleRule::Skip);
    let expected = Assignment { id: Default::default(), date: JANUARY(12), ..week()[0].clone() };
    assert_eq!(found.assignments, [expected]);
}

#[test]
fn an_empty_pattern_fills_nothing_and_ranges_must_be_ranges() {
    assert_eq!(
        laid(&[], range(10, 11), range(12, 31), CycleRule::Skip),
        Cycle { assignments: vec![], unplaced: vec![] }
    );
    let plan = "jan".parse().unwrap();
    let backwards = cycle(&program(), &[], &week(), &range(9, 5), &plan, &range(12, 13), CycleRule::Skip);
    assert_eq!(backwards.unwrap_err().code(), "plan.range_backwards");
}

#[test]
fn a_plan_moves_as_a_whole_within_the_calendar() {
    let original = MenuPlan {
        description: Some("Uji".to_owned()),
        status: PlanStatus::Active,
        version: 7,
        ..plan("jan", JANUARY(5), JANUARY(31))
    };
    let copy = original.duplicate("feb".parse().unwrap(), "Februari", date(2028, 2, 10)).unwrap();
    assert_eq!((copy.start_date, copy.end_date), (date(2028, 2, 10), date(2028, 3, 7)));
    assert_eq!((copy.status, copy.version, copy.description.as_deref()), (PlanStatus::Draft, 0, Some("Uji")));
    let beyond = original.duplicate("akhir".parse().unwrap(), "Akhir", date(9999, 12, 20)).unwrap_err();
    assert_eq!(beyond.code(), "plan.beyond_calendar");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// Over New Year and a leap day, whatever is closed.
    #[test]
    fn a_cycle_serves_every_feeding_day_in_turn(
        start in 0_i64..120, days in 0_i64..60, closed in prop::collection::vec((0_i64..180, 0_i64..5), 0..6),
    ) {
        let after = |days| date(2027, 12, 1).checked_add(jiff::Span::new().days(days)).unwrap();
        let to = DayRange { first: after(start), last: after(start + days) };
        let holiday = |(first, days)| Holiday {
            name: "Libur".to_owned(),
            date: after(first),
            end_date: Some(after(first + days)),
        };
        let holidays: Vec<Holiday> = closed.into_iter().map(holiday).collect();
        let (program, plan) = (program(), "jan".parse().unwrap());
        let lay = |holidays: &[Holiday], rule| {
            cycle(&program, holidays, &week(), &range(5, 9), &plan, &to, rule).unwrap()
        };
        let feeds = |date: &Date| program.day_kind(*date, &holidays) == crate::program::DayKind::Feeding;
        let feeding: Vec<Date> = (0..=days).map(|day| after(start + day)).filter(feeds).collect();
        let shift = lay(&holidays, CycleRule::Shift);
        prop_assert_eq!(shift.assignments.iter().map(|it| it.date).collect::<Vec<_>>(), feeding);
        // Nothing is left out: the menus come one after the other.
        let turns = week().into_iter().map(|it| it.menu_id).cycle();
        prop_assert!(shift.assignments.iter().map(|it| it.menu_id.clone()).eq(turns.take(shift.assignments.len())));
        // With the rule to skip, each day is served what it would be served if nothing were closed.
        let open = lay(&[], CycleRule::Skip).assignments;
        let open: Vec<Assignment> = open.into_iter().filter(|it| feeds(&it.date)).collect();
        prop_assert_eq!(lay(&holidays, CycleRule::Skip).assignments, open);
    }
}
