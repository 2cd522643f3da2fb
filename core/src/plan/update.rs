use crate::id::PlanId;
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
    #[serde(default)]
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
