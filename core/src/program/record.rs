use super::{ProgramAudience, ProgramStatus, ProgramType, Site, TimeOfDay, Weekday};
use crate::cost::Ceiling;
use crate::error::Result;
use crate::id::{ActorId, ProgramId, StandardId};
use crate::menu::MealType;
use crate::money::Money;
use jiff::Timestamp;
use jiff::civil::Date;

/// A feeding programme of a kitchen: whom it feeds, when, where, by which standard and for how much.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NutritionProgram {
    /// Its id. Empty: the kitchen makes one when it is stored.
    #[serde(default)]
    pub id: ProgramId,
    /// Its name.
    #[serde(alias = "name")]
    pub program_name: String,
    /// Its code, unique in the kitchen.
    #[serde(default)]
    pub program_code: Option<String>,
    /// What it is for.
    pub program_type: ProgramType,
    /// What it is, for people.
    #[serde(default)]
    pub description: Option<String>,
    /// The standard its menus are judged by. Absent: the kitchen's own.
    #[serde(default)]
    pub standard_id: Option<StandardId>,
    /// Whom it feeds.
    #[serde(default)]
    pub audiences: Vec<ProgramAudience>,
    /// Its first day.
    pub start_date: Date,
    /// Its last day. Absent: it has no end yet.
    #[serde(default)]
    pub end_date: Option<Date>,
    /// The days of the week on which it feeds, holidays aside.
    pub feeding_days: Vec<Weekday>,
    /// The meals of such a day.
    pub meals: Vec<ProgramMeal>,
    /// What there is to spend from its first day to its last.
    #[serde(default)]
    pub total_budget: Option<Money>,
    /// The most that what one person is served may cost, by portion size where it differs.
    #[serde(default)]
    pub ceilings: Vec<Ceiling>,
    /// The places it delivers to.
    #[serde(default, alias = "partnerSchools")]
    pub sites: Vec<Site>,
    /// Where it works, in words: "Kecamatan Cibinong".
    #[serde(default)]
    pub implementation_area: Option<String>,
    /// Where it stands.
    #[serde(default)]
    pub status: ProgramStatus,
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
    /// Counts its changes; 0 before it is stored.
    #[serde(default)]
    pub version: u32,
}

/// A meal of a programme's day.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProgramMeal {
    /// The meal.
    pub meal_type: MealType,
    /// When it is eaten. Absent: not said.
    #[serde(default)]
    pub service_time: Option<TimeOfDay>,
}

impl NutritionProgram {
    /// A programme that serves lunch from Monday to Friday, without audiences and sites.
    pub fn new(id: &str, name: &str, program_type: ProgramType, start_date: Date) -> Result<Self> {
        Ok(Self {
            id: ProgramId::new(id)?,
            program_name: name.to_owned(),
            program_code: None,
            program_type,
            description: None,
            standard_id: None,
            audiences: Vec::new(),
            start_date,
            end_date: None,
            feeding_days: vec![
                Weekday::Monday,
                Weekday::Tuesday,
                Weekday::Wednesday,
                Weekday::Thursday,
                Weekday::Friday,
            ],
            meals: vec![ProgramMeal { meal_type: MealType::Lunch, service_time: None }],
            total_budget: None,
            ceilings: Vec::new(),
            sites: Vec::new(),
            implementation_area: None,
            status: ProgramStatus::default(),
            created_at: None,
            updated_at: None,
            created_by: None,
            updated_by: None,
            version: 0,
        })
    }

    /// Whether a day lies between its first and its last, both included.
    pub fn includes(&self, date: Date) -> bool {
        self.start_date <= date && self.end_date.is_none_or(|end| date <= end)
    }
}
