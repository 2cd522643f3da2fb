use super::{ProgramAudience, ProgramMeal, ProgramStatus, ProgramType, Site, Weekday};
use crate::cost::Ceiling;
use crate::id::{ProgramId, StandardId};
use crate::money::Money;
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
    #[serde(default)]
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
    #[serde(default)]
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
