use super::fields::{ASSIGNMENT, PLAN};
use super::{Assignment, MenuPlan, PlanError};
use crate::error::Result;
use crate::validation::{self, Violation, ViolationCode};

/// What the codes of a plan's violations start with.
pub(super) const PLAN_NAME: &str = "plan";
/// What the codes of an assignment's violations start with.
pub(super) const ASSIGNMENT_NAME: &str = "assignment";

/// Everything that is wrong with a plan by itself; empty if nothing is.
pub fn validate_plan(plan: &MenuPlan) -> Vec<Violation> {
    validation::check(plan, &PLAN, PLAN_NAME)
}

/// Everything that is wrong with an assignment by itself; empty if nothing is.
/// [`validate_assignment_in`](super::validate_assignment_in) holds it against its plan and programme,
/// [`validate_portions_in`](super::validate_portions_in) its sizes against the standard.
pub fn validate_assignment(assignment: &Assignment) -> Vec<Violation> {
    validation::check(assignment, &ASSIGNMENT, ASSIGNMENT_NAME)
}

/// A plan read from JSON, or what is wrong with the text.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ParsedPlan {
    /// The plan; present exactly if nothing is wrong.
    pub plan: Option<MenuPlan>,
    /// Everything that is wrong.
    pub violations: Vec<Violation>,
}

impl ParsedPlan {
    /// The plan, or one error `plan.invalid` whose details list every violation.
    pub fn into_result(self) -> Result<MenuPlan> {
        let fault = PlanError::InvalidPlan { count: self.violations.len() };
        self.plan.ok_or_else(|| validation::one_error(fault, &self.violations))
    }
}

/// An assignment read from JSON, or what is wrong with the text.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ParsedAssignment {
    /// The assignment; present exactly if nothing is wrong.
    pub assignment: Option<Assignment>,
    /// Everything that is wrong.
    pub violations: Vec<Violation>,
}

impl ParsedAssignment {
    /// The assignment, or one error `assignment.invalid` whose details list every violation.
    pub fn into_result(self) -> Result<Assignment> {
        let fault = PlanError::InvalidAssignment { count: self.violations.len() };
        self.assignment.ok_or_else(|| validation::one_error(fault, &self.violations))
    }
}

/// Reads and checks a plan from JSON (UTF-8). `name` and the Indonesian names of its states are accepted.
///
/// ```
/// let parsed = gizi::plan::parse_plan(br#"{
///     "id": "jan", "programId": "mbg", "planName": "Januari 2026", "startDate": "2026-01-31", "endDate": "2026-01-01"
/// }"#);
/// let found: Vec<String> = parsed.violations.iter().map(ToString::to_string).collect();
/// assert_eq!(found, ["endDate: must not be before 2026-01-31 [plan.end_date.ends_before_start]"]);
/// ```
pub fn parse_plan(json: &[u8]) -> ParsedPlan {
    match validation::read(json, &PLAN, PLAN_NAME) {
        Ok(plan) => ParsedPlan { plan: Some(plan), violations: Vec::new() },
        Err(violations) => ParsedPlan { plan: None, violations },
    }
}

/// Reads and checks an assignment from JSON (UTF-8).
///
/// ```
/// use jiff::civil::date;
/// let parsed = gizi::plan::parse_assignment(br#"{
///     "id": "a1", "planId": "jan", "date": "2026-01-05", "mealType": "MAKAN_SIANG", "audience": "sd_1_3",
///     "menuId": "nasi-ayam-kecap", "portions": [{"portion": "small", "count": 1200}]
/// }"#);
/// let assignment = parsed.into_result()?;
/// assert_eq!((assignment.date, assignment.total_portions()), (date(2026, 1, 5), 1200));
/// # Ok::<(), gizi::Error>(())
/// ```
pub fn parse_assignment(json: &[u8]) -> ParsedAssignment {
    match validation::read(json, &ASSIGNMENT, ASSIGNMENT_NAME) {
        Ok(assignment) => ParsedAssignment { assignment: Some(assignment), violations: Vec::new() },
        Err(violations) => ParsedAssignment { assignment: None, violations },
    }
}

/// The JSON Schema (draft 2020-12) of what [`parse_plan`] reads. What holds between fields is not in it.
pub fn plan_schema() -> String {
    validation::schema(&PLAN)
}

/// The JSON Schema (draft 2020-12) of what [`parse_assignment`] reads. What holds between fields is not in it.
pub fn assignment_schema() -> String {
    validation::schema(&ASSIGNMENT)
}

/// Every code the violations of a plan can carry, field by field: for translations and exhaustive handling.
pub fn plan_violation_codes() -> Vec<ViolationCode> {
    validation::codes(&PLAN, PLAN_NAME)
}

/// Every code the violations of an assignment can carry, field by field: for translations and exhaustive handling.
pub fn assignment_violation_codes() -> Vec<ViolationCode> {
    validation::codes(&ASSIGNMENT, ASSIGNMENT_NAME)
}
