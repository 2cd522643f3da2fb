use super::ProgramError;
use super::fields::PROGRAM;
use super::validate::NAME;
use super::{ProgramAudience, ProgramMeal, ProgramStatus, ProgramType, Site, Weekday};
use crate::cost::Ceiling;
use crate::error::Result;
use crate::id::{ProgramId, StandardId};
use crate::money::Money;
use crate::validation::{self, Violation, update};
use jiff::civil::Date;

/// What is to change about a programme. A field that is absent stays as it is; `clear` names those that are to be
/// absent.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProgramUpdate {
    /// The programme.
    pub id: ProgramId,
    /// The version it was seen at; if somebody changed it since, nothing is written.
    pub expected_version: u32,
    /// Its name.
    #[serde(default, alias = "name")]
    pub program_name: Option<String>,
    /// Its code.
    #[serde(default)]
    pub program_code: Option<String>,
    /// What it is for.
    #[serde(default)]
    pub program_type: Option<ProgramType>,
    /// What it is, for people.
    #[serde(default)]
    pub description: Option<String>,
    /// The standard its menus are judged by.
    #[serde(default)]
    pub standard_id: Option<StandardId>,
    /// Whom it feeds, all of them.
    #[serde(default)]
    pub audiences: Option<Vec<ProgramAudience>>,
    /// Its first day.
    #[serde(default)]
    pub start_date: Option<Date>,
    /// Its last day.
    #[serde(default)]
    pub end_date: Option<Date>,
    /// The days of the week on which it feeds, all of them.
    #[serde(default)]
    pub feeding_days: Option<Vec<Weekday>>,
    /// The meals of such a day, all of them.
    #[serde(default)]
    pub meals: Option<Vec<ProgramMeal>>,
    /// What there is to spend.
    #[serde(default)]
    pub total_budget: Option<Money>,
    /// The most that what one person is served may cost, all ceilings.
    #[serde(default)]
    pub ceilings: Option<Vec<Ceiling>>,
    /// The places it delivers to, all of them.
    #[serde(default, alias = "partnerSchools")]
    pub sites: Option<Vec<Site>>,
    /// Where it works, in words.
    #[serde(default)]
    pub implementation_area: Option<String>,
    /// Where it stands.
    #[serde(default)]
    pub status: Option<ProgramStatus>,
    /// Fields that are to be absent, by their names in JSON or in snake case.
    #[serde(default)]
    pub clear: Vec<String>,
}

impl ProgramUpdate {
    /// An update that changes nothing yet.
    pub fn new(id: ProgramId, expected_version: u32) -> Self {
        Self {
            id,
            expected_version,
            program_name: None,
            program_code: None,
            program_type: None,
            description: None,
            standard_id: None,
            audiences: None,
            start_date: None,
            end_date: None,
            feeding_days: None,
            meals: None,
            total_budget: None,
            ceilings: None,
            sites: None,
            implementation_area: None,
            status: None,
            clear: Vec::new(),
        }
    }
}

update! {
    /// What is to change about a programme.
    PROGRAM_UPDATE: ProgramUpdate of PROGRAM [id] {
        program_name,
        program_code,
        program_type,
        description,
        standard_id,
        audiences,
        start_date,
        end_date,
        feeding_days,
        meals,
        total_budget,
        ceilings,
        sites,
        implementation_area,
        status,
    }
}

/// An update of a programme read from JSON, or what is wrong with the text.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ParsedProgramUpdate {
    /// The update; present exactly if nothing is wrong.
    pub update: Option<ProgramUpdate>,
    /// Everything that is wrong.
    pub violations: Vec<Violation>,
}

impl ParsedProgramUpdate {
    /// The update, or one error `program.invalid` whose details list every violation.
    pub fn into_result(self) -> Result<ProgramUpdate> {
        let fault = ProgramError::Invalid { count: self.violations.len() };
        self.update.ok_or_else(|| validation::one_error(fault, &self.violations))
    }
}

/// Reads and checks an update of a programme from JSON (UTF-8): names, limits and codes are those of the record. Unknown
/// fields are refused. What must hold between fields is found when the update meets its record.
pub fn parse_program_update(json: &[u8]) -> ParsedProgramUpdate {
    match validation::read(json, &PROGRAM_UPDATE, NAME) {
        Ok(update) => ParsedProgramUpdate { update: Some(update), violations: Vec::new() },
        Err(violations) => ParsedProgramUpdate { update: None, violations },
    }
}
