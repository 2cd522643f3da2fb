//! The calendar against days counted one by one.

use super::*;
use crate::program::{DayKind, Holiday, Weekday};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn holidays() -> Vec<Holiday> {
    let day = |name: &str, date, end_date| Holiday { name: name.to_owned(), date, end_date };
    vec![
        day("Tahun Baru", date(2024, 1, 1), None),
        day("Libur semester", date(2023, 12, 25), Some(date(2024, 1, 6))),
        day("Hari Kabisat", date(2024, 2, 29), None),
    ]
}

fn on(day: Date, assignments: &[Assignment]) -> CalendarDay {
    let range = DayRange { first: day, last: day };
    calendar(&range, &program(), &holidays(), assignments).unwrap().pop().unwrap()
}

/// `(meal, audience) state [empty sites] [doubled sites]`
fn cells(day: &CalendarDay) -> Vec<String> {
    let ids = |ids: &[crate::id::SiteId]| ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
    day.slots
        .iter()
        .filter(|slot| slot.meal_type == MealType::Lunch)
        .map(|slot| {
            let audience = slot.audience.as_ref().map_or("*", |audience| audience.as_str());
            format!("{audience} {:?} [{}] [{}]", slot.state, ids(&slot.empty_sites), ids(&slot.doubled_sites))
        })
        .collect()
}

const WEDNESDAY: Date = date(2026, 1, 7);

/// A lunch with a portion for everybody.
fn enough(id: &str, day: Date, audience: &str, site: &str) -> Assignment {
    let portions = vec![PlannedPortions { portion: None, count: 1200 + 1350 }];
    Assignment { portions, ..lunch(id, day, audience, site) }
}

#[test]
fn a_day_shows_what_is_filled_partly_filled_empty_and_double() {
    let cells_of = |assignments: &[Assignment]| cells(&on(WEDNESDAY, assignments));
    assert_eq!(cells_of(&[]), ["small Empty [s-small,s-both] []", "large Empty [s-large,s-both] []"]);
    assert_eq!(cells_of(&[enough("1", WEDNESDAY, "*", "*")]), ["small Filled [] []", "large Filled [] []"]);
    assert_eq!(
        cells_of(&[enough("1", WEDNESDAY, "small", "*")]),
        ["small Filled [] []", "large Empty [s-large,s-both] []"]
    );
    assert_eq!(
        cells_of(&[enough("1", WEDNESDAY, "*", "s-both")]),
        ["small PartlyFilled [s-small] []", "large PartlyFilled [s-large] []"]
    );
    assert_eq!(
        cells_of(&[enough("1", WEDNESDAY, "small", "*"), enough("2", WEDNESDAY, "*", "s-both")]),
        ["small Doubled [] [s-both]", "large PartlyFilled [s-large] []"]
    );
    assert_eq!(
        cells_of(&[enough("1", WEDNESDAY, "small", "s-both"), enough("2", WEDNESDAY, "small", "s-both")]),
        ["small Doubled [s-small] [s-both]", "large Empty [s-large,s-both] []"]
    );
    assert_eq!(
        cells_of(&[enough("1", WEDNESDAY, "*", "s-small"), enough("2", WEDNESDAY, "large", "*")]),
        ["small PartlyFilled [s-both] []", "large Filled [] []"]
    );
}

/// 60 plates do not feed the 800 of a school, and 9,999 are too many.
#[test]
fn portions_are_held_against_the_people_they_are_for() {
    let shown = |assignment: Assignment| {
        let day = on(WEDNESDAY, &[assignment]);
        let off: Vec<(i64, i64)> = day.miscounts.iter().map(|it| (it.people, it.portions)).collect();
        (day.slots.iter().find(|slot| !slot.assignment_ids.is_empty()).map(|slot| slot.state), off)
    };
    let planned = |audience: &str, site: &str, count| Assignment {
        portions: vec![PlannedPortions { portion: None, count }],
        ..lunch("1", WEDNESDAY, audience, site)
    };
    let (filled, short, partly) = (Some(SlotState::Filled), Some(SlotState::Short), Some(SlotState::PartlyFilled));
    assert_eq!(shown(planned("*", "*", 2550)), (filled, vec![]));
    assert_eq!(shown(planned("*", "*", 2549)), (short, vec![(2550, 2549)]));
    assert_eq!(shown(planned("small", "*", 1200)), (filled, vec![]));
    assert_eq!(shown(planned("small", "*", 1199)), (short, vec![(1200, 1199)]));
    assert_eq!(shown(planned("small", "*", 9999)), (filled, vec![(1200, 9999)]));
    assert_eq!(shown(planned("*", "s-both", 60)), (partly, vec![(800, 60)]));
    assert_eq!(shown(planned("large", "s-both", 400)), (partly, vec![]));
    assert_eq!(shown(planned("adults", "*", 60)), (None, vec![]));
    let none = Assignment { portions: vec![], ..planned("*", "*", 0) };
    assert_eq!(shown(none), (short, vec![(2550, 0)]));
    // Trays apart are plates too.
    let mut apart = planned("small", "*", 1193);
    apart.alternatives = vec![AlternativeTray {
        diet: "tanpa telur".to_owned(),
        menu_id: "nasi-tempe".parse().unwrap(),
        menu_version: 0,
        portions: vec![PlannedPortions { portion: None, count: 7 }],
        substitution: None,
    }];
    assert_eq!(shown(apart), (filled, vec![]));
}

#[test]
fn a_site_that_does_not_count_its_people_is_only_judged_alone() {
    let mut program = program();
    program.sites.iter_mut().for_each(|site| site.audiences.clear());
    let range = DayRange { first: WEDNESDAY, last: WEDNESDAY };
    let off = |program: &NutritionProgram| {
        let day = calendar(&range, program, &[], &[lunch("1", WEDNESDAY, "small", "s-small")]).unwrap().pop().unwrap();
        day.miscounts.iter().map(|it| it.people).collect::<Vec<_>>()
    };
    assert_eq!(off(&program), [0_i64; 0]);
    program.sites.truncate(1);
    assert_eq!(off(&program), [1200]);
}

#[test]
fn meals_stand_in_the_order_of_the_day_and_portions_add_up() {
    let mut snack = lunch("1", WEDNESDAY, "*", "*");
    snack.meal_type = MealType::SnackMorning;
    snack.portions.push(PlannedPortions { portion: Some("small".parse().unwrap()), count: u32::MAX });
    let day = on(WEDNESDAY, &[lunch("2", WEDNESDAY, "small", "*"), lunch("3", WEDNESDAY, "*", "*"), snack]);
    let meals: Vec<MealType> = day.slots.iter().map(|slot| slot.meal_type).collect();
    assert_eq!(meals, [MealType::SnackMorning, MealType::SnackMorning, MealType::Lunch, MealType::Lunch]);
    let order: Vec<&str> = day.assignments.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(order, ["1", "3", "2"]);
    assert_eq!(day.portions, 100 + 4_294_967_295 + 100 + 100);
    assert_eq!((day.weekday, day.misplaced.len()), (Weekday::Wednesday, 0));
}

#[test]
fn what_fits_no_slot_is_shown_and_named() {
    let misplaced = |assignment: Assignment| {
        let day = on(assignment.date, &[assignment]);
        assert_eq!(day.assignments.len(), 1);
        (day.kind, day.misplaced.len())
    };
    let mut dinner = lunch("1", WEDNESDAY, "*", "*");
    dinner.meal_type = MealType::Dinner;
    assert_eq!(misplaced(dinner), (DayKind::Feeding, 1));
    assert_eq!(misplaced(lunch("1", WEDNESDAY, "*", "*")), (DayKind::Feeding, 0));
    assert_eq!(misplaced(lunch("1", WEDNESDAY, "adults", "*")), (DayKind::Feeding, 1));
    assert_eq!(misplaced(lunch("1", WEDNESDAY, "*", "s-far")), (DayKind::Feeding, 1));
    assert_eq!(misplaced(lunch("1", WEDNESDAY, "small", "s-large")), (DayKind::Feeding, 1));
    assert_eq!(misplaced(lunch("1", date(2026, 1, 10), "*", "*")), (DayKind::RestDay, 1));
    assert_eq!(misplaced(lunch("1", date(2024, 2, 29), "*", "*")), (DayKind::Holiday, 1));
    assert_eq!(misplaced(lunch("1", date(2023, 6, 30), "*", "*")), (DayKind::OutsideProgram, 1));
}

/// The defect of the plan's first implementation: 1 January became 31 December.
#[test]
fn new_year_is_on_new_year() {
    let range = DayRange { first: date(2023, 12, 31), last: date(2024, 1, 2) };
    let eve = lunch("eve", date(2023, 12, 31), "*", "*");
    let new_year = lunch("new", date(2024, 1, 1), "*", "*");
    let days = calendar(&range, &program(), &holidays(), &[new_year, eve]).unwrap();
    let shown: Vec<(String, &str, Option<&str>)> = days
        .iter()
        .map(|day| {
            let last = day.holidays.first().map_or("", |name| name.as_str());
            (day.date.to_string(), last, day.assignments.first().map(|it| it.id.as_str()))
        })
        .collect();
    assert_eq!(
        shown,
        [
            ("2023-12-31".to_owned(), "Libur semester", Some("eve")),
            ("2024-01-01".to_owned(), "Tahun Baru", Some("new")),
            ("2024-01-02".to_owned(), "Libur semester", None),
        ]
    );
    assert_eq!(days[1].holidays, ["Tahun Baru", "Libur semester"]);
    assert_eq!(serde_json::to_value(&days[1]).unwrap()["date"], "2024-01-01");
}

#[test]
fn a_range_has_limits() {
    let code = |first, last| {
        let found = calendar(&DayRange { first, last }, &program(), &[], &[]);
        found.map(|days| days.len()).map_err(|error| error.code())
    };
    assert_eq!(code(date(2026, 1, 1), date(2026, 1, 1)), Ok(1));
    assert_eq!(code(date(2026, 1, 2), date(2026, 1, 1)), Err("plan.range_backwards"));
    assert_eq!(code(date(2026, 1, 1), date(2027, 2, 4)), Ok(400));
    assert_eq!(code(date(2026, 1, 1), date(2027, 2, 5)), Err("plan.range_too_long"));
    assert_eq!(code(Date::MIN, Date::MAX), Err("plan.range_too_long"));
    assert_eq!(code(Date::MAX, Date::MIN), Err("plan.range_backwards"));
    assert_eq!(code(date(9999, 12, 30), Date::MAX), Ok(2));
}

#[test]
fn a_programme_without_audiences_and_sites_has_one_slot_a_meal() {
    let mut program = program();
    program.audiences.clear();
    program.sites.clear();
    let range = DayRange { first: WEDNESDAY, last: WEDNESDAY };
    let states = |assignments: &[Assignment]| {
        let day = calendar(&range, &program, &[], assignments).unwrap().pop().unwrap();
        day.slots.iter().map(|slot| slot.state).collect::<Vec<_>>()
    };
    let all = |id| lunch(id, WEDNESDAY, "*", "*");
    assert_eq!(states(&[all("1")]), [SlotState::Empty, SlotState::Filled]);
    let nobody = Assignment { portions: vec![], ..all("1") };
    assert_eq!(states(&[nobody]), [SlotState::Empty, SlotState::Short]);
    assert_eq!(states(&[all("1"), all("2")]), [SlotState::Empty, SlotState::Doubled]);
}

/// Lunches between summer 2023 and summer 2025, ids by position.
fn some_lunches() -> impl Strategy<Value = Vec<Assignment>> {
    let audience = prop::sample::select(vec!["*", "small", "large", "adults"]);
    let site = prop::sample::select(vec!["*", "s-small", "s-large", "s-both", "s-far"]);
    let one = (0_i64..730, audience, site, 0_u32..2000, any::<bool>());
    prop::collection::vec(one, 0..60).prop_map(|list| {
        let all = list.into_iter().enumerate().map(|(index, (days, audience, site, count, snack))| {
            let day = date(2023, 7, 1).checked_add(jiff::Span::new().days(days)).unwrap();
            let mut it = lunch(&format!("a{index}"), day, audience, site);
            it.portions = vec![PlannedPortions { portion: None, count }];
            if snack {
                it.meal_type = MealType::SnackMorning;
            }
            it
        });
        all.collect()
    })
}

/// Days as they are counted on paper: the days of all months before, with a leap day where the rule of Gregory has one.
fn day_number(year: i16, month: i8, day: i8) -> i64 {
    let leap = |year: i16| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let february = |year| if leap(year) { 29 } else { 28 };
    let months = |year| [31, february(year), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let years: i64 = (1800..year).map(|year| months(year).iter().sum::<i64>()).sum();
    years + months(year)[..month as usize - 1].iter().sum::<i64>() + i64::from(day)
}

const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Leap days, ends of years and of centuries, holidays that overlap, whatever days of the week are fed on.
    #[test]
    fn days_are_those_of_the_calendar_on_the_wall(
        year in prop_oneof![1890_i16..2110, prop::sample::select(vec![1899, 1900, 1999, 2000, 2023, 2024, 2099, 2100])],
        month in 1_i8..=12, day in 1_i8..=28, days in 0_i64..400,
        fed in prop::sample::subsequence(WEEK.to_vec(), 0..=7),
        begins in -20_i64..40, lasts in prop::option::of(0_i64..400),
        closed in prop::collection::vec((-20_i64..400, 0_i64..20), 0..6),
    ) {
        let first = date(year, month, day);
        let after = |days| first.checked_add(jiff::Span::new().days(days)).unwrap();
        let mut program = program();
        (program.start_date, program.end_date) = (after(begins), lasts.map(|days| after(begins + days)));
        program.feeding_days = fed.clone();
        let holiday = |(place, (first, days)): (usize, &(i64, i64))| Holiday {
            name: place.to_string(),
            date: after(*first),
            end_date: Some(after(first + days)).filter(|_| *days > 0),
        };
        let holidays: Vec<Holiday> = closed.iter().enumerate().map(holiday).collect();
        let shown = calendar(&DayRange { first, last: after(days) }, &program, &holidays, &[]).unwrap();
        prop_assert_eq!(shown.len() as i64, days + 1);
        for (place, shown) in (0..).zip(&shown) {
            let number = day_number(shown.date.year(), shown.date.month(), shown.date.day());
            prop_assert_eq!(number, day_number(year, month, day) + place);
            // 5 January 2026 was a Monday.
            let weekday = WEEK[(number - day_number(2026, 1, 5)).rem_euclid(7) as usize];
            prop_assert_eq!(shown.weekday, weekday);
            let names: Vec<String> = (0..closed.len())
                .filter(|own| (closed[*own].0..=closed[*own].0 + closed[*own].1).contains(&place))
                .map(|own| own.to_string())
                .collect();
            let kind = if place < begins || lasts.is_some_and(|days| place > begins + days) {
                DayKind::OutsideProgram
            } else if !fed.contains(&weekday) {
                DayKind::RestDay
            } else if !names.is_empty() {
                DayKind::Holiday
            } else {
                DayKind::Feeding
            };
            prop_assert_eq!((shown.kind, &shown.holidays), (kind, &names));
        }
    }

    #[test]
    fn months_put_together_are_the_year(year in 2023_u32..=2025, assignments in some_lunches()) {
        let mut months = Vec::new();
        for month in 1..=12 {
            let range = DayRange::month(year, month).unwrap();
            months.extend(calendar(&range, &program(), &holidays(), &assignments).unwrap());
        }
        let year = i16::try_from(year).unwrap();
        let range = DayRange { first: date(year, 1, 1), last: date(year, 12, 31) };
        prop_assert_eq!(months.len(), if year == 2024 { 366 } else { 365 });
        prop_assert_eq!(&months, &calendar(&range, &program(), &holidays(), &assignments).unwrap());
        let dates: Vec<Date> = months.iter().map(|day| day.date).collect();
        prop_assert!(dates.windows(2).all(|pair| pair[0].tomorrow().unwrap() == pair[1]));
    }

    #[test]
    fn every_assignment_of_the_range_appears_once_on_its_day(
        start in 0_i64..800, days in 0_i64..400, assignments in some_lunches(),
    ) {
        let first = date(2023, 6, 1).checked_add(jiff::Span::new().days(start)).unwrap();
        let range = DayRange { first, last: first.checked_add(jiff::Span::new().days(days)).unwrap() };
        let calendar = calendar(&range, &program(), &holidays(), &assignments).unwrap();
        let mut shown = BTreeMap::new();
        for day in &calendar {
            for it in &day.assignments {
                prop_assert_eq!(it.date, day.date);
                prop_assert!(shown.insert(it.id.clone(), it.clone()).is_none(), "{} twice", it.id);
                let in_a_slot = day.slots.iter().any(|slot| slot.assignment_ids.contains(&it.id));
                prop_assert_ne!(in_a_slot, day.misplaced.contains(&it.id));
            }
            prop_assert_eq!(day.slots.is_empty(), day.kind != DayKind::Feeding);
        }
        let wanted = assignments.iter().filter(|it| first <= it.date && it.date <= range.last);
        let wanted: BTreeMap<_, _> = wanted.map(|it| (it.id.clone(), it.clone())).collect();
        let portions: i64 = wanted.values().map(Assignment::total_portions).sum();
        prop_assert_eq!(calendar.iter().map(|day| day.portions).sum::<i64>(), portions);
        prop_assert_eq!(shown, wanted);
    }

    /// Slots as whoever stands at each school sees them: how many menus come for each audience there.
    #[test]
    fn slots_are_what_each_school_gets(assignments in some_lunches()) {
        // All on one day, so that they meet.
        let assignments: Vec<Assignment> =
            assignments.into_iter().take(6).map(|it| Assignment { date: WEDNESDAY, ..it }).collect();
        let schools = [("small", "s-small"), ("small", "s-both"), ("large", "s-large"), ("large", "s-both")];
        let names = |own: Option<&str>, name| own.is_none_or(|own| own == name);
        for slot in &on(WEDNESDAY, &assignments).slots {
            let audience = slot.audience.as_ref().unwrap().as_str();
            let menus: Vec<usize> = schools
                .iter()
                .filter(|(fed, _)| *fed == audience)
                .map(|(_, school)| {
                    let comes = |it: &&Assignment| {
                        it.meal_type == slot.meal_type
                            && names(it.audience.as_ref().map(|id| id.as_str()), audience)
                            && names(it.site.as_ref().map(|id| id.as_str()), school)
                    };
                    assignments.iter().filter(comes).count()
                })
                .collect();
            // Heads counted by hand: 1,200 small and 1,350 large, 400 of each at a school that has them.
            let heads = |it: &Assignment| match (it.audience.as_ref(), it.site.as_ref().map(|id| id.as_str())) {
                (None, None) => 2550,
                (Some(own), None) => if own.as_str() == "small" { 1200 } else { 1350 },
                (None, Some("s-both")) => 800,
                _ => 400,
            };
            let feeding = assignments.iter().filter(|it| slot.assignment_ids.contains(&it.id));
            let short = feeding.into_iter().any(|it| it.total_portions() < heads(it));
            let expected = match (menus.iter().min().unwrap(), menus.iter().max().unwrap()) {
                (_, 2..) => SlotState::Doubled,
                (1, _) if short => SlotState::Short,
                (1, _) => SlotState::Filled,
                (_, 0) => SlotState::Empty,
                _ => SlotState::PartlyFilled,
            };
            prop_assert_eq!(slot.state, expected);
            prop_assert_eq!(slot.empty_sites.len(), menus.iter().filter(|count| **count == 0).count());
            prop_assert_eq!(slot.doubled_sites.len(), menus.iter().filter(|count| **count > 1).count());
        }
    }

    /// A slot stands double exactly where two assignments of the plan are in conflict about people who are fed.
    #[test]
    fn doubled_slots_are_conflicts(assignments in some_lunches()) {
        let known = |it: &Assignment| {
            let known = |id: Option<&str>, name| id != Some(name);
            known(it.audience.as_ref().map(|id| id.as_str()), "adults")
                && known(it.site.as_ref().map(|id| id.as_str()), "s-far")
        };
        let assignments: Vec<Assignment> = assignments
            .into_iter()
            .filter(known)
            .take(6)
            .map(|it| Assignment { date: WEDNESDAY, ..it })
            .collect();
        let day = on(WEDNESDAY, &assignments);
        let served: Vec<Assignment> =
            assignments.iter().filter(|it| !day.misplaced.contains(&it.id)).cloned().collect();
        let conflicts = slot_conflicts(&program(), &served);
        for slot in &day.slots {
            let about = |conflict: &&SlotConflict| {
                conflict.meal_type == slot.meal_type
                    && slot.assignment_ids.contains(&conflict.first)
                    && slot.assignment_ids.contains(&conflict.second)
                    && (conflict.audience.is_none() || conflict.audience == slot.audience)
            };
            prop_assert_eq!(slot.state == SlotState::Doubled, conflicts.iter().any(|conflict| about(&conflict)));
        }
    }
}
