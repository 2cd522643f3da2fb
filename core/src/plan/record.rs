use super::PlanStatus;
use crate::error::Result;
use crate::id::{ActorId, PlanId, ProgramId};
use jiff::Timestamp;
use jiff::civil::Date;

/// A dated plan of a programme. What is served when stands in its assignments, which are records of their own.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MenuPlan {
    /// Its id. Empty: the kitchen makes one when it is stored.
    #[serde(default)]
    pub id: PlanId,
    /// The programme it plans for.
    pub program_id: ProgramId,
    /// Its name.
    #[serde(alias = "name")]
    pub plan_name: String,
    /// What it is, for people.
    #[serde(default)]
    pub description: Option<String>,
    /// Its first day.
    pub start_date: Date,
    /// Its last day.
    pub end_date: Date,
    /// Where it stands.
    #[serde(default)]
    pub status: PlanStatus,
    /// Why it went there, if somebody said so.
    #[serde(default)]
    pub status_reason: Option<String>,
    /// When it was created.
    #[serde(default)]
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    #[serde(default)]
    pub updated_at: Option<Timestamp>,
    /// Who created it.
    #[serde(default)]
    pub created_by: Option<ActorId>,
    /// Who changed it last.
    #[serde(default)]
    pub updated_by: Option<ActorId>,
    /// Counts its changes, those of its assignments not among them; 0 before it is stored.
    #[serde(default)]
    pub version: u32,
}

impl MenuPlan {
    /// A draft.
    pub fn new(id: &str, program_id: &str, name: &str, start_date: Date, end_date: Date) -> Result<Self> {
        Ok(Self {
            id: PlanId::new(id)?,
            program_id: ProgramId::new(program_id)?,
            plan_name: name.to_owned(),
            description: None,
            start_date,
            end_date,
            status: PlanStatus::default(),
            status_reason: None,
            created_at: None,
            updated_at: None,
            created_by: None,
            updated_by: None,
            version: 0,
        })
    }

    /// Whether a day lies between its first and its last, both included.
    pub fn includes(&self, date: Date) -> bool {
        self.start_date <= date && date <= self.end_date
    }

    /// Whether something of it may still be cooked: it is not over and its last day has not passed.
    pub fn is_live(&self, today: Date) -> bool {
        !self.status.is_over() && today <= self.end_date
    }
}
