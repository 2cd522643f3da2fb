// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

#[allow(unused_imports)]
use crate::{cross::*, fault::*, object::*};
#[allow(unused_imports)]
use jiff::Timestamp;

use gizi::event::Event;
/// Something that happened in a kitchen.
#[uniffi::remote(Record)]
pub struct Event {
    /// Its id, unique everywhere.
    pub id: String,
    /// Its place in the order of its tenant: 1, 2, 3, without gaps.
    pub seq: i64,
    /// What happened.
    pub event_type: gizi::event::EventType,
    /// The kitchen.
    pub tenant: gizi::id::TenantId,
    /// When.
    pub at: Timestamp,
    /// Who did it.
    pub actor: gizi::id::ActorId,
    /// What it is about.
    pub data: gizi::event::EventSubject,
}
use gizi::event::EventPage;
/// Some events in order.
#[uniffi::remote(Record)]
pub struct EventPage {
    /// The events, oldest first.
    pub events: Vec<gizi::event::Event>,
    /// The number of the newest event of the tenant, whether it is among these or not; 0 before the first.
    pub last_seq: i64,
}
use gizi::event::EventSubject;
/// What an event is about.
#[uniffi::remote(Enum)]
pub enum EventSubject {
    /// A menu.
    Menu {
        /// Its id.
        id: gizi::id::MenuId,
        /// Its name.
        menu_name: String,
        /// Its code.
        menu_code: Option<String>,
        /// Its version after the change.
        version: u32,
        /// What changed.
        changes: Vec<gizi::event::FieldChange>,
    },
    /// An ingredient.
    Ingredient {
        /// Its id.
        id: gizi::id::IngredientId,
        /// Its name.
        name: String,
        /// Its version after the change.
        version: u32,
        /// What changed.
        changes: Vec<gizi::event::FieldChange>,
    },
    /// A programme.
    Program {
        /// Its id.
        id: gizi::id::ProgramId,
        /// Its name.
        program_name: String,
        /// Its code.
        program_code: Option<String>,
        /// Its version after the change.
        version: u32,
        /// What changed.
        changes: Vec<gizi::event::FieldChange>,
    },
    /// A plan.
    Plan {
        /// Its id.
        id: gizi::id::PlanId,
        /// Its name.
        plan_name: String,
        /// Its version after the change.
        version: u32,
        /// What changed.
        changes: Vec<gizi::event::FieldChange>,
    },
    /// What a plan assigns to a slot.
    Assignment {
        /// Its id.
        id: gizi::id::AssignmentId,
        /// The plan.
        plan_id: gizi::id::PlanId,
        /// Its version after the change.
        version: u32,
        /// What changed.
        changes: Vec<gizi::event::FieldChange>,
    },
    /// What really happened at an assignment.
    Actual {
        /// The assignment.
        id: gizi::id::AssignmentId,
        /// The plan.
        plan_id: gizi::id::PlanId,
        /// The version of the record after the change.
        version: u32,
        /// What changed.
        changes: Vec<gizi::event::FieldChange>,
    },
    /// The settings of the kitchen.
    Settings {
        /// Their version after the change.
        version: u32,
        /// What changed.
        changes: Vec<gizi::event::FieldChange>,
    },
    /// Menus whose derived values were computed anew.
    Recomputation {
        /// What they were computed anew for.
        cause: gizi::event::EventType,
        /// The menus.
        ids: Vec<gizi::id::MenuId>,
    },
    /// Everything at once: the records of an import.
    Import {
        /// How many records came in.
        records: u32,
    },
}
use gizi::event::EventType;
/// What happened.
#[uniffi::remote(Enum)]
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
use gizi::event::FieldChange;
/// One field that a change touched, with its values as JSON text; absent: the field was not there.
#[uniffi::remote(Record)]
pub struct FieldChange {
    /// The field by its wire name, `servings`; in a list, which entry of it: `ingredients[2].quantity`, and
    /// `ingredients[2]` where the whole entry came or went. Counted from 0, as the list is after the change, or was where
    /// the entry went.
    pub field: String,
    /// What it was.
    #[uniffi(default)]
    pub before: Option<String>,
    /// What it is.
    #[uniffi(default)]
    pub after: Option<String>,
}
use gizi::event::Heard;
/// What a subscriber hears.
#[uniffi::remote(Enum)]
pub enum Heard {
    /// An event.
    Event {
        /// The event.
        event: gizi::event::Event,
    },
    /// Events were lost: read on from the store after this number. Some that follow it may have been heard already.
    Lagged {
        /// The number before the least of those lost.
        resume_after: i64,
    },
    /// Nothing in the time given.
    Nothing,
}
use gizi::event::NewEvent;
/// An event that waits for its number.
#[uniffi::remote(Record)]
pub struct NewEvent {
    /// Its id, unique everywhere.
    pub id: String,
    /// What happened.
    pub event_type: gizi::event::EventType,
    /// When.
    pub at: Timestamp,
    /// Who did it.
    pub actor: gizi::id::ActorId,
    /// What it is about.
    pub data: gizi::event::EventSubject,
}
/// The record it is about, as the store finds the history of a record by it: `MENU/ayam-kecap`; empty if it is
/// about many.
#[uniffi::export]
pub fn event_subject_path(event_subject: gizi::event::EventSubject) -> Result<String, GiziError> {
    guarded(move || Ok(event_subject.path()))
}
/// The event with its place in the order of its tenant.
#[uniffi::export]
pub fn new_event_numbered(
    new_event: gizi::event::NewEvent,
    tenant: gizi::id::TenantId,
    seq: i64,
) -> Result<gizi::event::Event, GiziError> {
    guarded(move || Ok(new_event.numbered(&tenant, seq)))
}
/// Passes the events of this process on to those who subscribed.
///
/// A writer never waits for a subscriber: one who falls behind by more than the hub's capacity loses what it did not
/// fetch and is told to read on from its cursor.
#[derive(uniffi::Object)]
pub struct Hub(pub(crate) Steady<gizi::event::Hub>);
object!(Hub, Steady, gizi::event::Hub);
#[uniffi::export]
impl Hub {
    /// A hub that keeps at most so many events for each subscriber.
    #[uniffi::constructor]
    pub fn new(capacity: u32) -> Result<std::sync::Arc<crate::generated::event::Hub>, GiziError> {
        guarded(move || Ok(held(gizi::event::Hub::new(capacity))))
    }
    /// Hears of the events of a tenant from now on, until it is dropped.
    #[uniffi::method]
    pub fn subscribe(
        &self,
        tenant: gizi::id::TenantId,
    ) -> Result<std::sync::Arc<crate::generated::event::Subscription>, GiziError> {
        guarded(move || Ok(held(self.0.look()?.subscribe(&tenant))))
    }
}
/// A queue of events of one tenant that waits to be fetched.
#[derive(uniffi::Object)]
pub struct Subscription(pub(crate) Steady<gizi::event::Subscription>);
object!(Subscription, Steady, gizi::event::Subscription);
#[uniffi::export]
impl Subscription {
    /// The next event, waiting for at most so many milliseconds; in a browser it never waits.
    ///
    /// Commits of several threads may be heard out of order; `seq` says their order.
    #[uniffi::method]
    pub fn next(&self, wait_millis: u32) -> Result<gizi::event::Heard, GiziError> {
        guarded(move || Ok(self.0.look()?.next(wait_millis)))
    }
}
