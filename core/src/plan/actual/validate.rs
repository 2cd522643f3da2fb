use super::MealActual;
use super::fields::ACTUAL;
use crate::error::Result;
use crate::plan::PlanError;
use crate::validation::{self, Violation, ViolationCode};

/// What the codes of its violations start with.
pub(super) const ACTUAL_NAME: &str = "actual";

/// Everything that is wrong by itself with what is said to have happened; empty if nothing is.
/// [`validate_actual_in`](crate::plan::validate_actual_in) holds it against its assignment and programme,
/// [`validate_waste_in`](crate::plan::validate_waste_in) what came back against what was served.
pub fn validate_actual(actual: &MealActual) -> Vec<Violation> {
    validation::check(actual, &ACTUAL, ACTUAL_NAME)
}

/// What really happened read from JSON, or what is wrong with the text.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ParsedActual {
    /// The record; present exactly if nothing is wrong.
    pub actual: Option<MealActual>,
    /// Everything that is wrong.
    pub violations: Vec<Violation>,
}

impl ParsedActual {
    /// The record, or one error `actual.invalid` whose details list every violation.
    pub fn into_result(self) -> Result<MealActual> {
        let fault = PlanError::InvalidActual { count: self.violations.len() };
        self.actual.ok_or_else(|| validation::one_error(fault, &self.violations))
    }
}

/// Reads and checks what really happened from JSON (UTF-8).
///
/// ```
/// let parsed = gizi::plan::parse_actual(br#"{
///     "id": "a1", "portions": [{"menuId": "nasi-ayam-kecap", "cooked": 1200, "served": 1180, "discarded": 30}]
/// }"#);
/// let found: Vec<String> = parsed.violations.iter().map(ToString::to_string).collect();
/// assert_eq!(found, ["portions[0].served: served and thrown away are at most the 1200 that were cooked, not 1210 \
///     [actual.portions.served.more_than_cooked]"]);
/// ```
pub fn parse_actual(json: &[u8]) -> ParsedActual {
    match validation::read(json, &ACTUAL, ACTUAL_NAME) {
        Ok(actual) => ParsedActual { actual: Some(actual), violations: Vec::new() },
        Err(violations) => ParsedActual { actual: None, violations },
    }
}

/// The JSON Schema (draft 2020-12) of what [`parse_actual`] reads. What holds between fields is not in it.
pub fn actual_schema() -> String {
    validation::schema(&ACTUAL)
}

/// Every code that its violations can carry, field by field: for translations and exhaustive handling.
pub fn actual_violation_codes() -> Vec<ViolationCode> {
    validation::codes(&ACTUAL, ACTUAL_NAME)
}
