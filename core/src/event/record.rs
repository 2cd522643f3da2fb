use super::FieldChange;
use crate::id::{ActorId, AssignmentId, IngredientId, MenuId, PlanId, ProgramId, TenantId};
use jiff::Timestamp;

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EventType {
    /// A menu was created.
    MenuCreated,
    /// Fields of a menu changed.
    MenuUpdated,
    /// A menu was deleted; it can be restored.
    MenuDeleted,
    /// A deleted menu came back.
    MenuRestored,
    /// A menu was set active or inactive.
    MenuStatusToggled,
    /// Lines of a menu changed.
    MenuIngredientsUpdated,
    /// Steps of a menu's recipe changed.
    MenuRecipeUpdated,
    /// Derived values of menus changed because something they rest on did.
    MenusRecomputed,
    /// An ingredient was created.
    IngredientCreated,
    /// An ingredient changed.
    IngredientUpdated,
    /// An ingredient was deleted.
    IngredientDeleted,
    /// A deleted ingredient came back.
    IngredientRestored,
    /// An ingredient got a price.
    IngredientPriced,
    /// A programme was created.
    ProgramCreated,
    /// A programme changed.
    ProgramUpdated,
    /// A programme was deleted.
    ProgramDeleted,
    /// A plan was created.
    PlanCreated,
    /// A plan changed.
    PlanUpdated,
    /// A plan took a step of its workflow.
    PlanStatusChanged,
    /// A plan was deleted, and all its assignments with it, without an event of their own.
    PlanDeleted,
    /// A menu was assigned to a slot of a plan.
    AssignmentCreated,
    /// An assignment changed.
    AssignmentUpdated,
    /// A menu of a published plan was replaced.
    MenuSubstituted,
    /// An assignment was taken off a plan.
    AssignmentRemoved,
    /// What really happened at an assignment was recorded.
    ActualRecorded,
    /// What was recorded of it was corrected.
    ActualCorrected,
    /// What was recorded of it was taken away.
    ActualRemoved,
    /// Settings of the kitchen changed.
    SettingsUpdated,
    /// A kitchen was filled from an export.
    KitchenImported,
}

/// What an event is about.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "noun", rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase")]
pub enum EventSubject {
    /// A menu.
    Menu {
        /// Its id.
        id: MenuId,
        /// Its name.
        menu_name: String,
        /// Its code.
        menu_code: Option<String>,
        /// Its version after the change.
        version: u32,
        /// What changed.
        changes: Vec<FieldChange>,
    },
    /// An ingredient.
    Ingredient {
        /// Its id.
        id: IngredientId,
        /// Its name.
        name: String,
        /// Its version after the change.
        version: u32,
        /// What changed.
        changes: Vec<FieldChange>,
    },
    /// A programme.
    Program {
        /// Its id.
        id: ProgramId,
        /// Its name.
        program_name: String,
        /// Its code.
        program_code: Option<String>,
        /// Its version after the change.
        version: u32,
        /// What changed.
        changes: Vec<FieldChange>,
    },
    /// A plan.
    Plan {
        /// Its id.
        id: PlanId,
        /// Its name.
        plan_name: String,
        /// Its version after the change.
        version: u32,
        /// What changed.
        changes: Vec<FieldChange>,
    },
    /// What a plan assigns to a slot.
    Assignment {
        /// Its id.
        id: AssignmentId,
        /// The plan.
        plan_id: PlanId,
        /// Its version after the change.
        version: u32,
        /// What changed.
        changes: Vec<FieldChange>,
    },
    /// What really happened at an assignment.
    Actual {
        /// The assignment.
        id: AssignmentId,
        /// The plan.
        plan_id: PlanId,
        /// The version of the record after the change.
        version: u32,
        /// What changed.
        changes: Vec<FieldChange>,
    },
    /// The settings of the kitchen.
    Settings {
        /// Their version after the change.
        version: u32,
        /// What changed.
        changes: Vec<FieldChange>,
    },
    /// Menus whose derived values were computed anew.
    Recomputation {
        /// What they were computed anew for.
        cause: EventType,
        /// The menus.
        ids: Vec<MenuId>,
    },
    /// Everything at once: the records of an import.
    Import {
        /// How many records came in.
        records: u32,
    },
}

impl EventSubject {
    /// The record it is about, as the store finds the history of a record by it: `MENU/ayam-kecap`; empty if it is
    /// about many.
    pub fn path(&self) -> String {
        match self {
            Self::Menu { id, .. } => format!("MENU/{id}"),
            Self::Ingredient { id, .. } => format!("INGREDIENT/{id}"),
            Self::Program { id, .. } => format!("PROGRAM/{id}"),
            Self::Plan { id, .. } => format!("PLAN/{id}"),
            Self::Assignment { id, .. } => format!("ASSIGNMENT/{id}"),
            Self::Actual { id, .. } => format!("ACTUAL/{id}"),
            Self::Settings { .. } => "SETTINGS/settings".to_owned(),
            Self::Recomputation { .. } | Self::Import { .. } => String::new(),
        }
    }
}

/// An event that waits for its number.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NewEvent {
    /// Its id, unique everywhere.
    pub id: String,
    /// What happened.
    #[serde(rename = "type")]
    pub event_type: EventType,
    /// When.
    pub at: Timestamp,
    /// Who did it.
    pub actor: ActorId,
    /// What it is about.
    pub data: EventSubject,
}

impl NewEvent {
    /// The event with its place in the order of its tenant.
    pub fn numbered(self, tenant: &TenantId, seq: i64) -> Event {
        let Self { id, event_type, at, actor, data } = self;
        Event { id, seq, event_type, tenant: tenant.clone(), at, actor, data }
    }
}

/// Something that happened in a kitchen.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Event {
    /// Its id, unique everywhere.
    pub id: String,
    /// Its place in the order of its tenant: 1, 2, 3, without gaps.
    pub seq: i64,
    /// What happened.
    #[serde(rename = "type")]
    pub event_type: EventType,
    /// The kitchen.
    pub tenant: TenantId,
    /// When.
    pub at: Timestamp,
    /// Who did it.
    pub actor: ActorId,
    /// What it is about.
    pub data: EventSubject,
}

/// Some events in order.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EventPage {
    /// The events, oldest first.
    pub events: Vec<Event>,
    /// The number of the newest event of the tenant, whether it is among these or not; 0 before the first.
    pub last_seq: i64,
}
