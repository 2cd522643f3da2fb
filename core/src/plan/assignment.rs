use super::AlternativeTray;
use crate::error::Result;
use crate::id::{ActorId, AssignmentId, AudienceKey, MenuId, PlanId, PortionKey, SiteId};
use crate::menu::MealType;
use jiff::Timestamp;
use jiff::civil::Date;

/// One menu of a plan, served at one meal of one day.
///
/// Its slot is the day, the meal, the audience and the site. An absent audience or site stands for all of them.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Assignment {
    /// Its id. Empty: the kitchen makes one when it is stored.
    #[serde(default)]
    pub id: AssignmentId,
    /// The plan it belongs to.
    pub plan_id: PlanId,
    /// The day it is eaten.
    pub date: Date,
    /// The meal.
    pub meal_type: MealType,
    /// Whom it is for. Absent: every audience of the programme.
    #[serde(default)]
    pub audience: Option<AudienceKey>,
    /// Where it goes. Absent: every site of the programme.
    #[serde(default)]
    pub site: Option<SiteId>,
    /// The menu.
    pub menu_id: MenuId,
    /// The version of the menu that is planned; 0 until the kitchen writes in the current one.
    #[serde(default)]
    pub menu_version: u32,
    /// How many portions of each size, those of other trays not among them.
    #[serde(default)]
    pub portions: Vec<PlannedPortions>,
    /// Other trays, for those of its people with a special diet, with their own portions.
    #[serde(default)]
    pub alternatives: Vec<AlternativeTray>,
    /// What the menu stands in for, once the plan is published. Only the kitchen writes it.
    #[serde(default)]
    pub substitution: Option<Substitution>,
    /// A word to the cooks.
    #[serde(default)]
    pub notes: Option<String>,
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

/// How many portions of one size are planned.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlannedPortions {
    /// The size, one of the menu's. Absent: the reference portion.
    #[serde(default)]
    pub portion: Option<PortionKey>,
    /// How many.
    pub count: u32,
}

/// That a menu of a published plan was replaced: by whom, when and why.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Substitution {
    /// The menu that was published. It stays the first one, however often it is replaced.
    pub original_menu_id: MenuId,
    /// The version of it that was planned.
    pub original_menu_version: u32,
    /// Why the latest menu took its place.
    pub reason: String,
    /// When that was.
    pub substituted_at: Timestamp,
    /// Who did it.
    pub substituted_by: ActorId,
}

impl Assignment {
    /// A menu for everybody at one meal, without portions.
    pub fn new(id: &str, plan_id: &str, date: Date, meal_type: MealType, menu_id: &str) -> Result<Self> {
        Ok(Self {
            id: AssignmentId::new(id)?,
            plan_id: PlanId::new(plan_id)?,
            date,
            meal_type,
            audience: None,
            site: None,
            menu_id: MenuId::new(menu_id)?,
            menu_version: 0,
            portions: Vec::new(),
            alternatives: Vec::new(),
            substitution: None,
            notes: None,
            created_at: None,
            updated_at: None,
            created_by: None,
            updated_by: None,
            version: 0,
        })
    }

    /// Portions of all sizes and trays together.
    pub fn total_portions(&self) -> i64 {
        self.trays().map(|tray| tray.total()).sum()
    }
}
