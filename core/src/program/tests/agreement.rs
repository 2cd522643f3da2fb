//! The straight way from JSON and the walk that explains come to the same verdict, and neither panics.

use crate::program::fields::{HOLIDAY, PROGRAM};
use crate::program::{Holiday, NutritionProgram, parse_program, validate_program};
use crate::testing::{holidays, programs};
use crate::validation::tests::agreement::{both_ways, oddity, somewhere};
use proptest::prelude::*;

proptest! {
    #[test]
    fn valid_programmes_are_valid_and_survive_json(program in programs()) {
        prop_assert_eq!(validate_program(&program), vec![]);
        let json = serde_json::to_vec(&program).unwrap();
        prop_assert_eq!(parse_program(&json).into_result().unwrap(), program);
    }

    #[test]
    fn both_ways_agree_on_broken_programmes(
        program in programs(),
        changes in prop::collection::vec((prop::collection::vec(any::<u8>(), 1..7), oddity()), 0..4),
    ) {
        let mut json = serde_json::to_value(&program).unwrap();
        for (turns, value) in changes {
            *somewhere(&mut json, &turns) = value;
        }
        both_ways::<NutritionProgram>(json, &PROGRAM, "program")?;
    }

    #[test]
    fn both_ways_agree_on_broken_holidays(holiday in holidays(), turn in any::<u8>(), value in oddity()) {
        let mut json = serde_json::to_value(&holiday).unwrap();
        *somewhere(&mut json, &[turn]) = value;
        both_ways::<Holiday>(json, &HOLIDAY, "holiday")?;
    }

    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..512)) {
        let parsed = parse_program(&bytes);
        prop_assert_eq!(parsed.program.is_none(), !parsed.violations.is_empty());
    }
}
