use crate::cost::{AudienceHeads, Ceiling};
use crate::menu::MealType;
use crate::program::fields::*;
use crate::program::*;
use crate::validation::tests::agreement::same_fields;
use serde_json::{Value, json};

/// What the head of a kitchen types.
fn mbg() -> Value {
    json!({
        "id": "mbg", "name": "MBG Cibinong", "programCode": "MBG-2026", "programType": "MAKAN_SEKOLAH",
        "standardId": "mbg-2026", "startDate": "2026-01-05", "endDate": "2026-12-18",
        "audiences": [
            {"audience": "sd_1_3", "headcount": 1200,
             "specialDiets": [{"name": "tanpa telur", "heads": 7, "freeOf": ["EGG"]}]},
            {"audience": "sd_4_6", "heads": 1350},
        ],
        "feedingDays": ["SENIN", "SELASA", "RABU", "KAMIS", "FRIDAY"],
        "meals": [{"mealType": "MAKAN_SIANG", "serviceTime": "11:30"}],
        "totalBudget": {"amount": "6120000000", "currency": "IDR"},
        "ceilings": [
            {"name": "porsi kecil", "components": ["INGREDIENTS"], "portion": "small",
             "amount": {"amount": 8000, "currency": "IDR"}},
            {"name": "porsi besar", "components": ["INGREDIENTS"], "portion": "large",
             "amount": {"amount": 10000, "currency": "IDR"}},
        ],
        "partnerSchools": [
            {"id": "sdn-1", "name": "SDN Cibinong 1", "audiences": [
                {"audience": "sd_1_3", "heads": 700}, {"audience": "sd_4_6", "heads": 800}]},
            {"id": "sdn-2", "name": "SDN Cibinong 2", "audiences": [{"audience": "sd_1_3", "heads": 500}]},
        ],
        "status": "AKTIF",
    })
}

/// `path: code` of everything that is wrong.
fn found(json: &Value) -> Vec<String> {
    let violations = parse_program(json.to_string().as_bytes()).violations;
    violations.into_iter().map(|violation| format!("{}: {}", violation.path, violation.code)).collect()
}

fn with(pointer: &str, value: Value) -> Value {
    let mut json = mbg();
    match json.pointer_mut(pointer) {
        Some(place) => *place = value,
        None => {
            let (parent, name) = pointer.rsplit_once('/').unwrap();
            json.pointer_mut(parent).unwrap()[name] = value;
        }
    }
    json
}

#[test]
fn a_programme_is_read_with_aliases_and_indonesian_names() {
    let program = parse_program(mbg().to_string().as_bytes()).into_result().unwrap();
    assert_eq!(program.program_name, "MBG Cibinong");
    assert_eq!((program.program_type, program.status), (ProgramType::SchoolFeeding, ProgramStatus::Active));
    assert_eq!(program.audiences[0].heads, 1200);
    assert_eq!(program.feeding_days.len(), 5);
    assert_eq!(program.meals[0].meal_type, MealType::Lunch);
    assert_eq!(program.sites[1].name, "SDN Cibinong 2");
    let written = serde_json::to_value(&program).unwrap();
    assert_eq!(written["feedingDays"][0], "MONDAY");
    assert_eq!(written["meals"][0]["serviceTime"], "11:30");
    assert_eq!(written["sites"][0]["id"], "sdn-1");
}

#[test]
fn what_must_be_given_is_reported_at_once() {
    assert_eq!(
        found(&json!({})),
        [
            "programName: program.program_name.missing",
            "programType: program.program_type.missing",
            "startDate: program.start_date.missing",
            "feedingDays: program.feeding_days.missing",
            "meals: program.meals.missing",
        ]
    );
}

#[test]
fn what_does_not_fit_together_is_named_where_it_stands() {
    let cases = [
        ("/endDate", json!("2026-01-04"), "endDate: program.end_date.ends_before_start"),
        ("/feedingDays", json!([]), "feedingDays: program.feeding_days.none"),
        ("/feedingDays/4", json!("MONDAY"), "feedingDays[4]: program.feeding_days.repeated"),
        ("/meals", json!([]), "meals: program.meals.none"),
        (
            "/meals",
            json!([{"mealType": "LUNCH"}, {"mealType": "MAKAN_SIANG"}]),
            "meals[1].mealType: program.meals.meal_type.repeated",
        ),
        ("/meals/0/serviceTime", json!("11.30"), "meals[0].serviceTime: program.meals.service_time.malformed"),
        ("/startDate", json!("2026-02-30"), "startDate: program.start_date.malformed"),
        ("/partnerSchools/1/id", json!("sdn-1"), "sites[1].id: program.sites.id.repeated"),
        (
            "/partnerSchools/1/audiences/0/audience",
            json!("smp"),
            "sites[1].audiences[0].audience: program.sites.audiences.audience.unknown_audience",
        ),
        (
            "/partnerSchools/1/audiences/0/heads",
            json!(501),
            "audiences[0].heads: program.audiences.heads.fewer_than_at_sites",
        ),
        (
            "/partnerSchools/0/audiences/1/audience",
            json!("sd_1_3"),
            "sites[0].audiences[1].audience: program.sites.audiences.audience.repeated",
        ),
        (
            "/audiences/0/specialDiets/0/heads",
            json!(1201),
            "audiences[0].specialDiets: program.audiences.special_diets.more_than_audience",
        ),
        (
            "/audiences/0/specialDiets/0/freeOf/0",
            json!("egg"),
            "audiences[0].specialDiets[0].freeOf[0]: program.audiences.special_diets.free_of.bad_character",
        ),
        ("/ceilings/1/components", json!([]), "ceilings[1].components: program.ceilings.components.none"),
        ("/ceilings/1/amount/currency", json!("USD"), "ceilings[1].amount: program.ceilings.amount.other_currency"),
        ("/programCode", json!("mbg"), "programCode: program.program_code.bad_character"),
        ("/audiences/1/heads", json!(1_000_001), "audiences[1].heads: program.audiences.heads.too_large"),
    ];
    for (pointer, value, expected) in cases {
        let found = found(&with(pointer, value));
        assert!(found.contains(&expected.to_owned()), "{pointer}: {found:?}");
    }
    let twice = with("/audiences/1/audience", json!("sd_1_3"));
    assert!(found(&twice).contains(&"audiences[1].audience: program.audiences.audience.repeated".to_owned()));
}

#[test]
fn the_ends_of_limits_are_within_them() {
    for (pointer, value) in [
        ("/endDate", json!("2026-01-05")),
        ("/endDate", json!(null)),
        ("/partnerSchools/1/audiences/0/heads", json!(500)),
        ("/audiences/0/specialDiets/0/heads", json!(1200)),
        ("/totalBudget", json!(null)),
        ("/partnerSchools/0/audiences", json!([])),
    ] {
        assert_eq!(found(&with(pointer, value)), [""; 0], "{pointer}");
    }
}

#[test]
fn lists_beyond_their_limit_are_named_and_not_compared() {
    let audience = |n: usize| json!({"audience": format!("a{n}"), "heads": 1});
    let mut json = mbg();
    json["partnerSchools"][0]["audiences"] = json!([{"audience": "stranger", "heads": 5}]);
    json["partnerSchools"][1]["audiences"] = json!([]);
    json["audiences"] = (0..50).map(audience).collect();
    let stranger = "sites[0].audiences[0].audience: program.sites.audiences.audience.unknown_audience";
    assert_eq!(found(&json), [stranger]);
    json["audiences"] = (0..51).map(audience).collect();
    assert_eq!(found(&json), ["audiences: program.audiences.too_many"]);
    let days = with("/feedingDays", json!(vec!["MONDAY"; 50_000]));
    assert_eq!(found(&days).len(), 1000);
}

/// An audience whose heads cannot be read says nothing about its sites.
#[test]
fn a_relation_is_silent_about_what_could_not_be_read() {
    let json = with("/audiences/0/headcount", json!("many"));
    assert_eq!(found(&json), ["audiences[0].heads: program.audiences.heads.wrong_type"]);
    let json = with("/feedingDays/1", json!("SLASA"));
    assert_eq!(found(&json), ["feedingDays[1]: program.feeding_days.unknown_choice"]);
    let json = with("/endDate", json!("besok"));
    assert_eq!(found(&json), ["endDate: program.end_date.malformed"]);
}

#[test]
fn tables_and_records_have_the_same_fields() {
    same_fields::<NutritionProgram>(&PROGRAM);
    same_fields::<ProgramAudience>(&AUDIENCE);
    same_fields::<SpecialDiet>(&SPECIAL_DIET);
    same_fields::<ProgramMeal>(&MEAL);
    same_fields::<Ceiling>(&CEILING);
    same_fields::<Site>(&SITE);
    same_fields::<AudienceHeads>(&SITE_AUDIENCE);
    same_fields::<Holiday>(&HOLIDAY);
}

#[test]
fn the_schema_knows_days_and_times() {
    let schema: Value = serde_json::from_str(&program_schema()).unwrap();
    let program = &schema["$defs"]["NutritionProgram"];
    assert_eq!(program["properties"]["startDate"], json!({"type": "string", "format": "date"}));
    assert_eq!(program["required"], json!(["programName", "programType", "startDate", "feedingDays", "meals"]));
    let time = &schema["$defs"]["ProgramMeal"]["properties"]["serviceTime"]["anyOf"][0];
    assert_eq!(*time, json!({"type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$"}));
}

#[test]
fn the_committed_schema_is_current() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/schema/program.schema.json");
    if std::env::var_os("GIZI_WRITE_SCHEMA").is_some() {
        std::fs::write(path, program_schema()).unwrap();
    }
    let committed = std::fs::read_to_string(path).unwrap();
    assert!(committed == program_schema(), "run the tests once with GIZI_WRITE_SCHEMA=1 and commit {path}");
}
