use super::PlanError;
use super::fields::PLAN;
use super::validate::PLAN_NAME;
use crate::error::Result;
use crate::id::PlanId;
use crate::validation::{self, Violation, update};
use jiff::civil::Date;

/// What is to change about a plan. A field that is absent stays as it is; `clear` names those that are to be absent.
/// Where it stands in its workflow is not changed here.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanUpdate {
    /// The plan.
    pub id: PlanId,
    /// The version it was seen at; if somebody changed it since, nothing is written.
    pub expected_version: u32,
    /// Its name.
    #[serde(default, alias = "name")]
    pub plan_name: Option<String>,
    /// What it is, for people.
    #[serde(default)]
    pub description: Option<String>,
    /// Its first day.
    #[serde(default)]
    pub start_date: Option<Date>,
    /// Its last day.
    #[serde(default)]
    pub end_date: Option<Date>,
    /// Fields that are to be absent, by their names in JSON or in snake case.
    #[serde(default)]
    pub clear: Vec<String>,
}

impl PlanUpdate {
    /// An update that changes nothing yet.
    pub fn new(id: PlanId, expected_version: u32) -> Self {
        Self {
            id,
            expected_version,
            plan_name: None,
            description: None,
            start_date: None,
            end_date: None,
            clear: Vec::new(),
        }
    }
}

update! {
    /// What is to change about a plan.
    PLAN_UPDATE: PlanUpdate of PLAN [id] {
        plan_name,
        description,
        start_date,
        end_date,
    }
}

/// An update of a plan read from JSON, or what is wrong with the text.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ParsedPlanUpdate {
    /// The update; present exactly if nothing is wrong.
    pub update: Option<PlanUpdate>,
    /// Everything that is wrong.
    pub violations: Vec<Violation>,
}

impl ParsedPlanUpdate {
    /// The update, or one error `plan.invalid` whose details list every violation.
    pub fn into_result(self) -> Result<PlanUpdate> {
        let fault = PlanError::InvalidPlan { count: self.violations.len() };
        self.update.ok_or_else(|| validation::one_error(fault, &self.violations))
    }
}

/// Reads and checks an update of a plan from JSON (UTF-8): names, limits and codes are those of the record. Unknown
/// fields are refused. What must hold between fields is found when the update meets its record.
pub fn parse_plan_update(json: &[u8]) -> ParsedPlanUpdate {
    match validation::read(json, &PLAN_UPDATE, PLAN_NAME) {
        Ok(update) => ParsedPlanUpdate { update: Some(update), violations: Vec::new() },
        Err(violations) => ParsedPlanUpdate { update: None, violations },
    }
}
