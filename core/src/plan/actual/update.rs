use super::fields::ACTUAL;
use super::validate::ACTUAL_NAME;
use super::{ActualCost, ActualPortions, ActualPurchase};
use crate::error::Result;
use crate::id::AssignmentId;
use crate::plan::PlanError;
use crate::quantity::{Decimal, decimal};
use crate::validation::{self, Violation, update};

/// What is to be corrected about what was recorded. A field that is absent stays as it is; `clear` names those that are
/// to be absent. A list takes the place of the one there was.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ActualUpdate {
    /// The assignment.
    pub id: AssignmentId,
    /// The version it was seen at; if somebody changed it since, nothing is written.
    pub expected_version: u32,
    /// How many portions.
    #[serde(default)]
    pub portions: Option<Vec<ActualPortions>>,
    /// Kilograms left on the trays.
    #[serde(default, with = "decimal::wire::option")]
    pub plate_waste_kg: Option<Decimal>,
    /// What it cost.
    #[serde(default)]
    pub cost: Option<ActualCost>,
    /// What was bought for it.
    #[serde(default)]
    pub bought: Option<Vec<ActualPurchase>>,
    /// What else there is to say.
    #[serde(default)]
    pub notes: Option<String>,
    /// Fields that are to be absent, by their names in JSON or in snake case.
    #[serde(default)]
    pub clear: Vec<String>,
}

impl ActualUpdate {
    /// An update that changes nothing yet.
    pub fn new(id: AssignmentId, expected_version: u32) -> Self {
        Self {
            id,
            expected_version,
            portions: None,
            plate_waste_kg: None,
            cost: None,
            bought: None,
            notes: None,
            clear: Vec::new(),
        }
    }
}

update! {
    /// What is to be corrected.
    ACTUAL_UPDATE: ActualUpdate of ACTUAL [id] {
        portions,
        plate_waste_kg,
        cost,
        bought,
        notes,
    }
}

/// A correction read from JSON, or what is wrong with the text.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ParsedActualUpdate {
    /// The update; present exactly if nothing is wrong.
    pub update: Option<ActualUpdate>,
    /// Everything that is wrong.
    pub violations: Vec<Violation>,
}

impl ParsedActualUpdate {
    /// The update, or one error `actual.invalid` whose details list every violation.
    pub fn into_result(self) -> Result<ActualUpdate> {
        let fault = PlanError::InvalidActual { count: self.violations.len() };
        self.update.ok_or_else(|| validation::one_error(fault, &self.violations))
    }
}

/// Reads and checks a correction from JSON (UTF-8): names, limits and codes are those of the record. Unknown fields are
/// refused. What must hold between fields is found when the update meets its record.
pub fn parse_actual_update(json: &[u8]) -> ParsedActualUpdate {
    match validation::read(json, &ACTUAL_UPDATE, ACTUAL_NAME) {
        Ok(update) => ParsedActualUpdate { update: Some(update), violations: Vec::new() },
        Err(violations) => ParsedActualUpdate { update: None, violations },
    }
}
