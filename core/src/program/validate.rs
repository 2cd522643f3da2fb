use super::fields::PROGRAM;
use super::{NutritionProgram, ProgramError};
use crate::error::Result;
use crate::validation::{self, Violation, ViolationCode};

/// What the codes of a programme's violations start with.
pub(super) const NAME: &str = "program";

/// Everything that is wrong with a programme by itself; empty if nothing is. Whether its standard and its audiences
/// exist is found when it is stored.
///
/// At most [`validation::MAX_VIOLATIONS`] are listed.
pub fn validate_program(program: &NutritionProgram) -> Vec<Violation> {
    validation::check(program, &PROGRAM, NAME)
}

/// A programme read from JSON, or what is wrong with the text.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ParsedProgram {
    /// The programme; present exactly if nothing is wrong.
    pub program: Option<NutritionProgram>,
    /// Everything that is wrong.
    pub violations: Vec<Violation>,
}

impl ParsedProgram {
    /// The programme, or one error `program.invalid` whose details list every violation.
    pub fn into_result(self) -> Result<NutritionProgram> {
        let fault = ProgramError::Invalid { count: self.violations.len() };
        self.program.ok_or_else(|| validation::one_error(fault, &self.violations))
    }
}

/// Reads and checks a programme from JSON (UTF-8).
///
/// `name`, `headcount` and `partnerSchools` and the Indonesian names of days, meals, types and states are accepted.
/// Unknown fields are refused.
///
/// ```
/// let parsed = gizi::program::parse_program(br#"{
///     "id": "mbg", "programName": "MBG Cibinong", "programType": "MAKAN_SEKOLAH", "startDate": "2026-01-05",
///     "feedingDays": ["SENIN", "SELASA", "RABO"], "meals": [{"mealType": "MAKAN_SIANG", "serviceTime": "11.30"}]
/// }"#);
/// let found: Vec<&str> = parsed.violations.iter().map(|violation| violation.path.as_str()).collect();
/// assert_eq!(found, ["feedingDays[2]", "meals[0].serviceTime"]);
/// assert!(parsed.violations[0].message.ends_with("did you mean RABU?"));
/// assert_eq!(parsed.into_result().unwrap_err().code(), "program.invalid");
/// ```
pub fn parse_program(json: &[u8]) -> ParsedProgram {
    match validation::read(json, &PROGRAM, NAME) {
        Ok(program) => ParsedProgram { program: Some(program), violations: Vec::new() },
        Err(violations) => ParsedProgram { program: None, violations },
    }
}

/// The JSON Schema (draft 2020-12) of what [`parse_program`] reads. What holds between fields is not in it.
pub fn program_schema() -> String {
    validation::schema(&PROGRAM)
}

/// Every code the violations of a programme can carry, field by field: for translations and exhaustive handling.
pub fn program_violation_codes() -> Vec<ViolationCode> {
    validation::codes(&PROGRAM, NAME)
}
