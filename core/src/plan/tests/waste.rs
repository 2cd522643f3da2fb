//! What was left on trays against what was served.

use super::actual::{actual, percent, report, row, weighed};
use super::totals::{MONDAY, for_audience, meal};
use super::*;
use crate::quantity::Decimal;

#[test]
fn more_left_on_trays_than_was_served_is_no_record() {
    let small = for_audience("small", meal("1", MONDAY, MealType::Lunch, "nasi", &[(None, 300)]));
    let found = |lunch: &Assignment, rows: &[ActualPortions], grams: i64| {
        let mut record = actual("1", rows.to_vec());
        record.plate_waste_kg = Some(Decimal::new(grams, 3));
        let found = validate_waste_in(&record, lunch, &program(), &weighed());
        found.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let plate = |size: Option<&str>, audience: Option<&str>, counts| row("nasi", size, audience, counts);
    // 280 plates of 150 g.
    let served = [plate(None, None, [Some(320), Some(280), Some(16)])];
    assert_eq!(found(&small, &served, 42_000), [""; 0]);
    assert_eq!(
        found(&small, &served, 42_001),
        ["plateWasteKg: left on trays are at most the 42 kg that were served, not 42.001 kg \
            [actual.plate_waste_kg.more_than_served]"]
    );
    // What was cooked and not thrown away bounds it too; where neither is known, nothing does.
    let cooked = [plate(None, None, [Some(320), None, Some(16)])];
    assert_eq!((found(&small, &cooked, 45_600).len(), found(&small, &cooked, 45_601).len()), (0, 1));
    assert_eq!(found(&small, &[plate(None, None, [None, None, Some(16)])], 1_000_000), [""; 0]);
    assert_eq!(found(&small, &[], 1_000_000), [""; 0]);
    assert_eq!(found(&small, &[plate(None, None, [Some(0); 3])], 1).len(), 1);
    // Nobody knows what an egg weighs, or what those ate of whom nothing is recorded.
    let eggs = [served[0].clone(), row("telur", None, None, [None, Some(10), None])];
    assert_eq!(found(&small, &eggs, 1_000_000), [""; 0]);
    let all = meal("1", MONDAY, MealType::Lunch, "nasi", &[(None, 170), (Some("small"), 10)]);
    let own = |audience| plate(None, Some(audience), [None, Some(1), None]);
    let halves = plate(Some("small"), None, [None, Some(10), None]);
    assert_eq!(found(&all, &[own("small"), own("large")], 1_000_000), [""; 0]);
    assert_eq!(found(&all, &[own("small"), halves.clone()], 1_000_000), [""; 0]);
    let whole = [own("small"), own("large"), halves];
    assert_eq!((found(&all, &whole, 1_050).len(), found(&all, &whole, 1_051).len()), (0, 1));
}

#[test]
fn a_size_of_its_own_weighs_its_own() {
    let mut plan = meal("1", MONDAY, MealType::Lunch, "nasi", &[(Some("small"), 100)]);
    plan.audience = Some("small".parse().unwrap());
    let mut made = actual("1", vec![row("nasi", Some("small"), None, [None, Some(100), None])]);
    made.plate_waste_kg = Some(Decimal::new(15, 1));
    let found = report(&[plan], &[made]).whole.figures.plate_waste.unwrap();
    // Half of 150 g.
    assert_eq!((found.served_kilograms, found.percent), (percent("7.5"), percent("20")));
    // Nobody knows what an egg weighs when it is cooked, so nobody knows what part came back.
    let eggs = [meal("2", MONDAY, MealType::Lunch, "telur", &[(None, 10)])];
    let mut made = actual("2", vec![row("telur", None, None, [None, Some(10), None])]);
    made.plate_waste_kg = Some(1.into());
    let found = report(&eggs, &[made]).whole.figures.plate_waste.unwrap();
    assert_eq!((found.kilograms, found.percent.high, found.complete), (1.into(), None, true));
}
