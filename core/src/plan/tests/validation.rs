use super::*;
#[cfg(feature = "toml")]
use crate::balance::Standard;
use crate::plan::actual::fields::{ACTUAL, ACTUAL_COST, ACTUAL_PORTIONS, ACTUAL_PURCHASE};
use crate::plan::fields::*;
use crate::validation::Violation;
use crate::validation::tests::agreement::same_fields;
use serde_json::json;

fn listed(violations: &[Violation]) -> Vec<String> {
    violations.iter().map(|violation| format!("{}: {}", violation.path, violation.code)).collect()
}

#[test]
fn a_plan_has_a_day_to_a_leap_year() {
    let found = |start, end| listed(&validate_plan(&plan("year", start, end)));
    assert_eq!(found(date(2026, 1, 1), date(2026, 1, 1)), [""; 0]);
    assert_eq!(found(date(2024, 1, 1), date(2024, 12, 31)), [""; 0]);
    assert_eq!(found(date(2026, 1, 1), date(2027, 1, 1)), [""; 0]);
    assert_eq!(found(date(2026, 1, 1), date(2027, 1, 2)), ["endDate: plan.end_date.too_long"]);
    assert_eq!(found(date(2026, 1, 2), date(2026, 1, 1)), ["endDate: plan.end_date.ends_before_start"]);
    assert_eq!(found(Date::MIN, Date::MAX), ["endDate: plan.end_date.too_long"]);
    let long = validate_plan(&plan("year", date(2026, 1, 1), date(2027, 1, 2))).pop().unwrap();
    assert_eq!(long.message, "a plan has at most 366 days, this one 367");
}

#[test]
fn what_is_wrong_with_a_plan_is_reported_at_once() {
    let json = json!({
        "id": "jan 2026", "name": "Ja", "startDate": "1 Januari", "endDate": "2026-01-31", "status": "AKTIV", "menus": [],
    });
    let parsed = parse_plan(json.to_string().as_bytes());
    assert_eq!(
        listed(&parsed.violations),
        [
            "menus: plan.unknown_field",
            "id: plan.id.malformed",
            "programId: plan.program_id.missing",
            "startDate: plan.start_date.malformed",
            "status: plan.status.unknown_choice",
            "planName: plan.plan_name.too_short",
        ]
    );
    assert_eq!(parsed.into_result().unwrap_err().code(), "plan.invalid");
}

#[test]
fn an_assignment_counts_each_size_once() {
    let sized = |portion: Option<&str>| PlannedPortions { portion: portion.map(|key| key.parse().unwrap()), count: 5 };
    let mut it = lunch("1", date(2026, 1, 7), "*", "*");
    it.portions = vec![sized(None), sized(Some("reference")), sized(Some("small"))];
    assert_eq!(listed(&validate_assignment(&it)), [""; 0]);
    assert_eq!(it.total_portions(), 15);
    it.portions.extend([sized(Some("small")), sized(None)]);
    it.portions.push(PlannedPortions { portion: Some("large".parse().unwrap()), count: 1_000_001 });
    assert_eq!(
        listed(&validate_assignment(&it)),
        [
            "portions[5].count: assignment.portions.count.too_large",
            "portions[3].portion: assignment.portions.portion.repeated",
            "portions[4].portion: assignment.portions.portion.repeated",
        ]
    );
    let error = parse_assignment(b"{}").into_result().unwrap_err();
    assert_eq!((error.code(), error.details().len()), ("assignment.invalid", 4));
}

#[test]
fn a_plan_lies_within_its_programme() {
    let mut program = program();
    program.end_date = Some(date(2026, 6, 30));
    let found = |start, end| listed(&validate_plan_in(&plan("p", start, end), &program));
    assert_eq!(found(date(2023, 7, 1), date(2026, 6, 30)), [""; 0]);
    assert_eq!(
        found(date(2023, 6, 30), date(2026, 7, 1)),
        ["startDate: plan.start_date.outside_program", "endDate: plan.end_date.outside_program"]
    );
    let mut other = plan("p", date(2026, 1, 1), date(2026, 1, 31));
    other.program_id = "pmt".parse().unwrap();
    let violation = validate_plan_in(&other, &program).pop().unwrap();
    assert_eq!(violation.to_string(), "programId: must be `mbg`, is `pmt` [plan.program_id.other_program]");
    program.end_date = None;
    let early = validate_plan_in(&plan("p", date(2023, 6, 30), date(2090, 1, 1)), &program).pop().unwrap();
    assert_eq!(early.message, "must lie within 2023-07-01/.., is 2023-06-30");
}

#[test]
fn an_assignment_lies_within_its_plan_and_programme() {
    let january = plan("jan", date(2026, 1, 1), date(2026, 1, 31));
    let found = |it: &Assignment| listed(&validate_assignment_in(it, &january, &program()));
    let day = date(2026, 1, 7);
    assert_eq!(found(&lunch("1", day, "*", "*")), [""; 0]);
    assert_eq!(found(&lunch("1", day, "small", "s-both")), [""; 0]);
    // A day without feeding is the calendar's to show.
    assert_eq!(found(&lunch("1", date(2026, 1, 10), "*", "*")), [""; 0]);
    assert_eq!(found(&lunch("1", date(2026, 2, 1), "*", "*")), ["date: assignment.date.outside_plan"]);
    assert_eq!(found(&lunch("1", day, "adults", "*")), ["audience: assignment.audience.not_in_program"]);
    assert_eq!(found(&lunch("1", day, "*", "s-far")), ["site: assignment.site.not_in_program"]);
    assert_eq!(found(&lunch("1", day, "small", "s-large")), ["site: assignment.site.not_of_audience"]);
    let mut dinner = lunch("1", day, "*", "*");
    dinner.meal_type = MealType::Dinner;
    dinner.plan_id = "feb".parse().unwrap();
    let violations = validate_assignment_in(&dinner, &january, &program());
    let sentences: Vec<String> = violations.iter().map(ToString::to_string).collect();
    assert_eq!(
        sentences,
        [
            "planId: must be `jan`, is `feb` [assignment.plan_id.other_plan]",
            "mealType: the programme has no DINNER [assignment.meal_type.not_in_program]",
        ]
    );
}

#[cfg(feature = "toml")]
#[test]
fn plates_of_a_size_that_nobody_gets_are_found() {
    use crate::program::SpecialDiet;
    let standard = super::totals::standard();
    let mut program = program();
    let eggless = |heads| SpecialDiet {
        name: "tanpa telur".to_owned(),
        heads,
        free_of: vec!["EGG".to_owned()],
        vegetarian: false,
    };
    program.audiences[0].special_diets = vec![eggless(12)];
    let sized = |size: Option<&str>, count| PlannedPortions { portion: size.map(|it| it.parse().unwrap()), count };
    let found = |audience: &str, site: &str, own: &[(Option<&str>, u32)], other: &[(Option<&str>, u32)]| {
        let mut it = lunch("1", date(2026, 1, 7), audience, site);
        it.portions = own.iter().map(|(size, count)| sized(*size, *count)).collect();
        if !other.is_empty() {
            it.alternatives.push(AlternativeTray {
                diet: "tanpa telur".to_owned(),
                menu_id: it.menu_id.clone(),
                menu_version: 0,
                portions: other.iter().map(|(size, count)| sized(*size, *count)).collect(),
                substitution: None,
            });
        }
        listed(&validate_portions_in(&it, &program, &standard))
    };
    let (small, large, mini) = (Some("small"), Some("large"), Some("mini"));
    assert_eq!(found("*", "*", &[(small, 1200), (large, 1350)], &[(small, 12)]), [""; 0]);
    assert_eq!(found("*", "*", &[(None, 50), (small, 12)], &[(None, 12)]), [""; 0]);
    let own = "portions[1].portion: assignment.portions.portion.reaches_nobody";
    let other = "alternatives[0].portions[0].portion: assignment.alternatives.portions.portion.reaches_nobody";
    assert_eq!(found("*", "*", &[(small, 1200), (mini, 3)], &[]), [own]);
    // Only small ones eat no egg, and only large ones are at that school.
    assert_eq!(found("*", "*", &[(small, 1200), (mini, 0)], &[(large, 12)]), [other]);
    assert_eq!(found("*", "s-large", &[(large, 400), (small, 10)], &[]), [own]);
    assert_eq!(found("small", "*", &[(large, 400), (mini, 10)], &[]), [""; 0]);
    let codes = assignment_violation_codes();
    for code in [own, other].map(|told| told.split(": ").nth(1).unwrap()) {
        assert!(codes.iter().any(|listed| listed.code == code), "{code}");
    }
    // Who gets what is not known of strangers to the standard, and of nobody at all.
    let strangers = Standard { audiences: standard.audiences[..1].to_vec(), ..standard.clone() };
    let mut nobody = program.clone();
    nobody.audiences.clear();
    let mut it = lunch("1", date(2026, 1, 7), "*", "*");
    it.portions = vec![sized(mini, 3)];
    assert_eq!(validate_portions_in(&it, &program, &strangers), []);
    assert_eq!(validate_portions_in(&it, &nobody, &standard), []);
}

/// What is said about a record and its surroundings is listed with what is said about the record.
#[test]
fn the_codes_of_fitting_are_listed() {
    let mut stranger = lunch("1", date(2030, 1, 7), "adults", "s-far");
    (stranger.plan_id, stranger.meal_type) = ("feb".parse().unwrap(), MealType::Dinner);
    let mut plan = plan("jan", date(2020, 1, 1), date(2020, 1, 31));
    plan.program_id = "pmt".parse().unwrap();
    let of_assignment = validate_assignment_in(&stranger, &plan, &program());
    let of_plan = validate_plan_in(&plan, &program());
    assert_eq!((of_assignment.len(), of_plan.len()), (5, 3));
    let listed: Vec<_> = assignment_violation_codes().into_iter().chain(plan_violation_codes()).collect();
    for violation in of_assignment.iter().chain(&of_plan) {
        assert!(listed.iter().any(|code| code.code == violation.code && code.path == violation.path), "{violation}");
    }
}

#[test]
fn what_cannot_have_happened_is_reported() {
    let row = |menu: &str, audience: Option<&str>, served| ActualPortions {
        menu_id: menu.parse().unwrap(),
        menu_version: 0,
        portion: None,
        audience: audience.map(|key| key.parse().unwrap()),
        cooked: Some(100),
        served,
        discarded: Some(10),
    };
    let mut actual = MealActual::new("1").unwrap();
    actual.plan_id = "jan".parse().unwrap();
    actual.portions = vec![row("nasi", Some("small"), Some(90)), row("nasi", Some("large"), None)];
    assert_eq!(listed(&validate_actual(&actual)), [""; 0]);
    actual.portions.extend([row("nasi", None, Some(91)), row("nasi", Some("small"), Some(0))]);
    actual.cost = Some(ActualCost {
        components: Vec::new(),
        amount: crate::money::Money::new(1.into(), crate::money::Currency::new("IDR").unwrap()),
    });
    assert_eq!(
        listed(&validate_actual(&actual)),
        [
            "portions[2].served: actual.portions.served.more_than_cooked",
            "cost.components: actual.cost.components.none",
            "portions[3].menuId: actual.portions.menu_id.repeated",
            "portions[2].audience: actual.portions.audience.mixed",
        ]
    );
    actual.portions = vec![row("nasi", Some("adults"), None), row("nasi", Some("small"), None)];
    let everybody = lunch("1", date(2026, 1, 7), "*", "*");
    let found = |assignment: &Assignment| listed(&validate_actual_in(&actual, assignment, &program()));
    assert_eq!(found(&everybody), ["portions[0].audience: actual.portions.audience.not_in_program"]);
    let large = Assignment { plan_id: "feb".parse().unwrap(), ..lunch("1", date(2026, 1, 7), "large", "*") };
    assert_eq!(
        found(&large),
        [
            "planId: actual.plan_id.other_plan",
            "portions[0].audience: actual.portions.audience.not_assigned",
            "portions[1].audience: actual.portions.audience.not_assigned",
        ]
    );
    let codes = actual_violation_codes();
    for violation in validate_actual_in(&actual, &large, &program()) {
        assert!(codes.iter().any(|code| code.code == violation.code), "{violation}");
    }
}

#[test]
fn tables_and_records_have_the_same_fields() {
    same_fields::<MenuPlan>(&PLAN);
    same_fields::<Assignment>(&ASSIGNMENT);
    same_fields::<PlannedPortions>(&PORTIONS);
    same_fields::<AlternativeTray>(&ALTERNATIVE);
    same_fields::<MealActual>(&ACTUAL);
    same_fields::<ActualPortions>(&ACTUAL_PORTIONS);
    same_fields::<ActualCost>(&ACTUAL_COST);
    same_fields::<ActualPurchase>(&ACTUAL_PURCHASE);
}

#[test]
fn the_committed_schemas_are_current() {
    for (name, schema) in [("plan", plan_schema()), ("assignment", assignment_schema()), ("actual", actual_schema())] {
        let path = format!("{}/docs/schema/{name}.schema.json", env!("CARGO_MANIFEST_DIR"));
        if std::env::var_os("GIZI_WRITE_SCHEMA").is_some() {
            std::fs::write(&path, &schema).unwrap();
        }
        let committed = std::fs::read_to_string(&path).unwrap();
        assert!(committed == schema, "run the tests once with GIZI_WRITE_SCHEMA=1 and commit {path}");
    }
}
