use super::*;
use proptest::prelude::*;

const DAY: Date = date(2026, 1, 7);

fn shown(conflicts: &[SlotConflict]) -> Vec<String> {
    let name = |id: Option<String>| id.unwrap_or_else(|| "*".to_owned());
    let line = |found: &SlotConflict| {
        let (audience, site) = (name(found.audience.as_ref().map(ToString::to_string)), &found.site);
        let site = name(site.as_ref().map(ToString::to_string));
        format!("{}/{} {:?} {audience} {site}", found.first, found.second, found.kind)
    };
    conflicts.iter().map(line).collect()
}

fn conflicts(assignments: &[Assignment]) -> Vec<String> {
    shown(&slot_conflicts(&program(), assignments))
}

fn pair(first: (&str, &str), second: (&str, &str)) -> Vec<String> {
    conflicts(&[lunch("1", DAY, first.0, first.1), lunch("2", DAY, second.0, second.1)])
}

#[test]
fn two_menus_of_one_slot_are_both_named() {
    assert_eq!(pair(("*", "*"), ("*", "*")), ["1/2 SameSlot * *"]);
    assert_eq!(pair(("small", "s-both"), ("small", "s-both")), ["1/2 SameSlot small s-both"]);
    assert_eq!(pair(("small", "*"), ("large", "*")), [""; 0]);
    assert_eq!(pair(("small", "s-small"), ("small", "s-both")), [""; 0]);
}

#[test]
fn what_is_for_all_meets_what_is_for_one() {
    assert_eq!(pair(("*", "*"), ("small", "*")), ["1/2 Overlap small *"]);
    assert_eq!(pair(("small", "*"), ("*", "*")), ["1/2 Overlap small *"]);
    assert_eq!(pair(("*", "*"), ("small", "s-both")), ["1/2 Overlap small s-both"]);
    assert_eq!(pair(("small", "*"), ("*", "s-both")), ["1/2 Overlap small s-both"]);
}

#[test]
fn a_school_without_the_audience_is_no_conflict() {
    assert_eq!(pair(("small", "*"), ("*", "s-large")), [""; 0]);
    // The programme may not know every school yet.
    assert_eq!(pair(("small", "*"), ("*", "s-far")), ["1/2 Overlap small s-far"]);
    assert_eq!(pair(("small", "s-large"), ("small", "s-large")), ["1/2 SameSlot small s-large"]);
}

#[test]
fn other_days_meals_plans_and_versions_of_the_same_are_no_conflict() {
    let one = lunch("1", DAY, "*", "*");
    let with = |change: fn(&mut Assignment)| {
        let mut other = lunch("2", DAY, "*", "*");
        change(&mut other);
        conflicts(&[one.clone(), other]).len()
    };
    assert_eq!(with(|_| ()), 1);
    assert_eq!(with(|it| it.date = date(2026, 1, 8)), 0);
    assert_eq!(with(|it| it.meal_type = MealType::SnackMorning), 0);
    assert_eq!(with(|it| it.plan_id = "feb".parse().unwrap()), 0);
    assert_eq!(with(|it| it.id = "1".parse().unwrap()), 0);
}

#[test]
fn every_pair_is_listed_up_to_a_limit() {
    let many = |count: usize| (0..count).map(|n| lunch(&format!("a{n}"), DAY, "*", "*")).collect::<Vec<_>>();
    assert_eq!(conflicts(&many(3)), ["a0/a1 SameSlot * *", "a0/a2 SameSlot * *", "a1/a2 SameSlot * *"]);
    assert_eq!(conflicts(&many(45)).len(), 45 * 44 / 2);
    assert_eq!(conflicts(&many(3000)).len(), MAX_CONFLICTS as usize);
}

proptest! {
    /// Against the people themselves: each audience at each of its schools, by name.
    #[test]
    fn a_conflict_is_somebody_fed_twice(
        list in prop::collection::vec(
            (
                prop::sample::select(vec!["*", "small", "large"]),
                prop::sample::select(vec!["*", "s-small", "s-large", "s-both"]),
                0_i8..3,
            ),
            0..12,
        ),
    ) {
        let all = list.iter().enumerate();
        let assignments: Vec<Assignment> = all
            .map(|(index, (audience, site, day))| lunch(&format!("a{index:02}"), date(2026, 1, 5 + day), audience, site))
            .collect();
        let people = [("small", "s-small"), ("small", "s-both"), ("large", "s-large"), ("large", "s-both")];
        let feeds = |own: &(&str, &str, i8), (audience, site): (&str, &str)| {
            (own.0 == "*" || own.0 == audience) && (own.1 == "*" || own.1 == site)
        };
        let mut expected = Vec::new();
        for (index, first) in list.iter().enumerate() {
            for (after, second) in list.iter().enumerate().skip(index + 1) {
                let twice = people.into_iter().any(|person| feeds(first, person) && feeds(second, person));
                if first.2 == second.2 && (twice || (first.0, first.1) == (second.0, second.1)) {
                    expected.push((format!("a{index:02}"), format!("a{after:02}")));
                }
            }
        }
        let found = slot_conflicts(&program(), &assignments);
        let mut found: Vec<_> = found.iter().map(|it| (it.first.to_string(), it.second.to_string())).collect();
        found.sort();
        prop_assert_eq!(found, expected);
    }
}
