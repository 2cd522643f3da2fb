//! The straight way from JSON and the walk that explains come to the same verdict, and neither panics.

use crate::plan::actual::fields::ACTUAL;
use crate::plan::fields::{ASSIGNMENT, PLAN};
use crate::plan::{
    Assignment, MealActual, MenuPlan, parse_actual, parse_assignment, parse_plan, validate_actual, validate_assignment,
    validate_plan,
};
use crate::testing::{actuals, assignments, plans};
use crate::validation::tests::agreement::{both_ways, oddity, somewhere};
use proptest::prelude::*;

proptest! {
    #[test]
    fn valid_plans_are_valid_and_survive_json(plan in plans()) {
        prop_assert_eq!(validate_plan(&plan), vec![]);
        let json = serde_json::to_vec(&plan).unwrap();
        prop_assert_eq!(parse_plan(&json).into_result().unwrap(), plan);
    }

    #[test]
    fn valid_assignments_are_valid_and_survive_json(assignment in assignments()) {
        prop_assert_eq!(validate_assignment(&assignment), vec![]);
        let json = serde_json::to_vec(&assignment).unwrap();
        prop_assert_eq!(parse_assignment(&json).into_result().unwrap(), assignment);
    }

    #[test]
    fn valid_records_of_what_happened_are_valid_and_survive_json(actual in actuals()) {
        prop_assert_eq!(validate_actual(&actual), vec![]);
        let json = serde_json::to_vec(&actual).unwrap();
        prop_assert_eq!(parse_actual(&json).into_result().unwrap(), actual);
    }

    #[test]
    fn both_ways_agree_on_broken_records_of_what_happened(
        actual in actuals(),
        changes in prop::collection::vec((prop::collection::vec(any::<u8>(), 1..5), oddity()), 0..4),
    ) {
        let mut json = serde_json::to_value(&actual).unwrap();
        for (turns, value) in changes {
            *somewhere(&mut json, &turns) = value;
        }
        both_ways::<MealActual>(json, &ACTUAL, "actual")?;
    }

    #[test]
    fn both_ways_agree_on_broken_plans(plan in plans(), turn in any::<u8>(), value in oddity()) {
        let mut json = serde_json::to_value(&plan).unwrap();
        *somewhere(&mut json, &[turn]) = value;
        both_ways::<MenuPlan>(json, &PLAN, "plan")?;
    }

    #[test]
    fn both_ways_agree_on_broken_assignments(
        assignment in assignments(),
        changes in prop::collection::vec((prop::collection::vec(any::<u8>(), 1..4), oddity()), 0..4),
    ) {
        let mut json = serde_json::to_value(&assignment).unwrap();
        for (turns, value) in changes {
            *somewhere(&mut json, &turns) = value;
        }
        both_ways::<Assignment>(json, &ASSIGNMENT, "assignment")?;
    }

    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..512)) {
        let parsed = parse_assignment(&bytes);
        prop_assert_eq!(parsed.assignment.is_none(), !parsed.violations.is_empty());
        let parsed = parse_actual(&bytes);
        prop_assert_eq!(parsed.actual.is_none(), !parsed.violations.is_empty());
        let parsed = parse_plan(&bytes);
        prop_assert_eq!(parsed.plan.is_none(), !parsed.violations.is_empty());
    }
}
