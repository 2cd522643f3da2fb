// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{self, Call, Function, Make, Read, Table, fallible, fallible_object, plain, plain_object};
use crate::choice::choice;
use crate::cross::{Bytes, Cross, Walk, text_type, tuple};
use crate::object::object;
use crate::record::{ClassCell, Fields, Given, Made, no_field};
use pyo3::prelude::*;
use std::sync::Arc;

impl Fields for gizi::event::Event {
    const NAME: &'static str = "Event";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.event", "Event");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.id.clone().leave(py),
            1 => self.seq.clone().leave(py),
            2 => self.event_type.clone().leave(py),
            3 => self.tenant.clone().leave(py),
            4 => self.at.clone().leave(py),
            5 => self.actor.clone().leave(py),
            6 => self.data.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.id, walk);
        Cross::walk(&self.seq, walk);
        Cross::walk(&self.event_type, walk);
        Cross::walk(&self.tenant, walk);
        Cross::walk(&self.at, walk);
        Cross::walk(&self.actor, walk);
        Cross::walk(&self.data, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::event::Event {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            id: given.take("id")?,
            seq: given.take("seq")?,
            event_type: given.take("event_type")?,
            tenant: given.take("tenant")?,
            at: given.take("at")?,
            actor: given.take("actor")?,
            data: given.take("data")?,
        })
    }
}
impl Fields for gizi::event::EventPage {
    const NAME: &'static str = "EventPage";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.event", "EventPage");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.events.clone(), py),
            1 => self.last_seq.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.events, walk);
        Cross::walk(&self.last_seq, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::event::EventPage {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { events: given.take("events")?, last_seq: given.take("last_seq")? })
    }
}
impl Fields for gizi::event::EventSubject {
    const NAME: &'static str = "EventSubject";
    fn cell(&self) -> &'static ClassCell {
        match self {
            Self::Menu { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.event", "EventSubject.Menu");
                &CELL
            }
            Self::Ingredient { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.event", "EventSubject.Ingredient");
                &CELL
            }
            Self::Program { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.event", "EventSubject.Program");
                &CELL
            }
            Self::Plan { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.event", "EventSubject.Plan");
                &CELL
            }
            Self::Assignment { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.event", "EventSubject.Assignment");
                &CELL
            }
            Self::Actual { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.event", "EventSubject.Actual");
                &CELL
            }
            Self::Settings { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.event", "EventSubject.Settings");
                &CELL
            }
            Self::Recomputation { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.event", "EventSubject.Recomputation");
                &CELL
            }
            Self::Import { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.event", "EventSubject.Import");
                &CELL
            }
        }
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match (self, place) {
            (Self::Menu { id, .. }, 0) => id.clone().leave(py),
            (Self::Menu { menu_name, .. }, 1) => menu_name.clone().leave(py),
            (Self::Menu { menu_code, .. }, 2) => menu_code.clone().leave(py),
            (Self::Menu { version, .. }, 3) => version.clone().leave(py),
            (Self::Menu { changes, .. }, 4) => tuple(changes.clone(), py),
            (Self::Ingredient { id, .. }, 0) => id.clone().leave(py),
            (Self::Ingredient { name, .. }, 1) => name.clone().leave(py),
            (Self::Ingredient { version, .. }, 2) => version.clone().leave(py),
            (Self::Ingredient { changes, .. }, 3) => tuple(changes.clone(), py),
            (Self::Program { id, .. }, 0) => id.clone().leave(py),
            (Self::Program { program_name, .. }, 1) => program_name.clone().leave(py),
            (Self::Program { program_code, .. }, 2) => program_code.clone().leave(py),
            (Self::Program { version, .. }, 3) => version.clone().leave(py),
            (Self::Program { changes, .. }, 4) => tuple(changes.clone(), py),
            (Self::Plan { id, .. }, 0) => id.clone().leave(py),
            (Self::Plan { plan_name, .. }, 1) => plan_name.clone().leave(py),
            (Self::Plan { version, .. }, 2) => version.clone().leave(py),
            (Self::Plan { changes, .. }, 3) => tuple(changes.clone(), py),
            (Self::Assignment { id, .. }, 0) => id.clone().leave(py),
            (Self::Assignment { plan_id, .. }, 1) => plan_id.clone().leave(py),
            (Self::Assignment { version, .. }, 2) => version.clone().leave(py),
            (Self::Assignment { changes, .. }, 3) => tuple(changes.clone(), py),
            (Self::Actual { id, .. }, 0) => id.clone().leave(py),
            (Self::Actual { plan_id, .. }, 1) => plan_id.clone().leave(py),
            (Self::Actual { version, .. }, 2) => version.clone().leave(py),
            (Self::Actual { changes, .. }, 3) => tuple(changes.clone(), py),
            (Self::Settings { version, .. }, 0) => version.clone().leave(py),
            (Self::Settings { changes, .. }, 1) => tuple(changes.clone(), py),
            (Self::Recomputation { cause, .. }, 0) => cause.clone().leave(py),
            (Self::Recomputation { ids, .. }, 1) => tuple(ids.clone(), py),
            (Self::Import { records, .. }, 0) => records.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match (self, place) {
            (Self::Menu { menu_code, .. }, 2) => *menu_code == None,
            (Self::Program { program_code, .. }, 2) => *program_code == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        std::hash::Hash::hash(&std::mem::discriminant(self), &mut walk.hasher);
        match self {
            Self::Menu { id, menu_name, menu_code, version, changes } => {
                Cross::walk(id, walk);
                Cross::walk(menu_name, walk);
                Cross::walk(menu_code, walk);
                Cross::walk(version, walk);
                Cross::walk(changes, walk);
            }
            Self::Ingredient { id, name, version, changes } => {
                Cross::walk(id, walk);
                Cross::walk(name, walk);
                Cross::walk(version, walk);
                Cross::walk(changes, walk);
            }
            Self::Program { id, program_name, program_code, version, changes } => {
                Cross::walk(id, walk);
                Cross::walk(program_name, walk);
                Cross::walk(program_code, walk);
                Cross::walk(version, walk);
                Cross::walk(changes, walk);
            }
            Self::Plan { id, plan_name, version, changes } => {
                Cross::walk(id, walk);
                Cross::walk(plan_name, walk);
                Cross::walk(version, walk);
                Cross::walk(changes, walk);
            }
            Self::Assignment { id, plan_id, version, changes } => {
                Cross::walk(id, walk);
                Cross::walk(plan_id, walk);
                Cross::walk(version, walk);
                Cross::walk(changes, walk);
            }
            Self::Actual { id, plan_id, version, changes } => {
                Cross::walk(id, walk);
                Cross::walk(plan_id, walk);
                Cross::walk(version, walk);
                Cross::walk(changes, walk);
            }
            Self::Settings { version, changes } => {
                Cross::walk(version, walk);
                Cross::walk(changes, walk);
            }
            Self::Recomputation { cause, ids } => {
                Cross::walk(cause, walk);
                Cross::walk(ids, walk);
            }
            Self::Import { records } => {
                Cross::walk(records, walk);
            }
        }
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
fn make_event_subject_0(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::event::EventSubject::Menu {
        id: given.take("id")?,
        menu_name: given.take("menu_name")?,
        menu_code: given.take_or("menu_code", || None)?,
        version: given.take("version")?,
        changes: given.take("changes")?,
    }))
}
fn make_event_subject_1(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::event::EventSubject::Ingredient {
        id: given.take("id")?,
        name: given.take("name")?,
        version: given.take("version")?,
        changes: given.take("changes")?,
    }))
}
fn make_event_subject_2(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::event::EventSubject::Program {
        id: given.take("id")?,
        program_name: given.take("program_name")?,
        program_code: given.take_or("program_code", || None)?,
        version: given.take("version")?,
        changes: given.take("changes")?,
    }))
}
fn make_event_subject_3(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::event::EventSubject::Plan {
        id: given.take("id")?,
        plan_name: given.take("plan_name")?,
        version: given.take("version")?,
        changes: given.take("changes")?,
    }))
}
fn make_event_subject_4(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::event::EventSubject::Assignment {
        id: given.take("id")?,
        plan_id: given.take("plan_id")?,
        version: given.take("version")?,
        changes: given.take("changes")?,
    }))
}
fn make_event_subject_5(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::event::EventSubject::Actual {
        id: given.take("id")?,
        plan_id: given.take("plan_id")?,
        version: given.take("version")?,
        changes: given.take("changes")?,
    }))
}
fn make_event_subject_6(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::event::EventSubject::Settings {
        version: given.take("version")?,
        changes: given.take("changes")?,
    }))
}
fn make_event_subject_7(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::event::EventSubject::Recomputation { cause: given.take("cause")?, ids: given.take("ids")? }))
}
fn make_event_subject_8(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::event::EventSubject::Import { records: given.take("records")? }))
}
choice!(gizi::event::EventType, "gizi.event", "EventType", MenuCreated "MENU_CREATED", MenuUpdated "MENU_UPDATED", MenuDeleted "MENU_DELETED", MenuRestored "MENU_RESTORED", MenuStatusToggled "MENU_STATUS_TOGGLED", MenuIngredientsUpdated "MENU_INGREDIENTS_UPDATED", MenuRecipeUpdated "MENU_RECIPE_UPDATED", MenusRecomputed "MENUS_RECOMPUTED", IngredientCreated "INGREDIENT_CREATED", IngredientUpdated "INGREDIENT_UPDATED", IngredientDeleted "INGREDIENT_DELETED", IngredientRestored "INGREDIENT_RESTORED", IngredientPriced "INGREDIENT_PRICED", ProgramCreated "PROGRAM_CREATED", ProgramUpdated "PROGRAM_UPDATED", ProgramDeleted "PROGRAM_DELETED", PlanCreated "PLAN_CREATED", PlanUpdated "PLAN_UPDATED", PlanStatusChanged "PLAN_STATUS_CHANGED", PlanDeleted "PLAN_DELETED", AssignmentCreated "ASSIGNMENT_CREATED", AssignmentUpdated "ASSIGNMENT_UPDATED", MenuSubstituted "MENU_SUBSTITUTED", AssignmentRemoved "ASSIGNMENT_REMOVED", ActualRecorded "ACTUAL_RECORDED", ActualCorrected "ACTUAL_CORRECTED", ActualRemoved "ACTUAL_REMOVED", SettingsUpdated "SETTINGS_UPDATED", KitchenImported "KITCHEN_IMPORTED");
impl Fields for gizi::event::FieldChange {
    const NAME: &'static str = "FieldChange";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.event", "FieldChange");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.field.clone().leave(py),
            1 => self.before.clone().leave(py),
            2 => self.after.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.before == None,
            2 => self.after == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.field, walk);
        Cross::walk(&self.before, walk);
        Cross::walk(&self.after, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::event::FieldChange {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            field: given.take("field")?,
            before: given.take_or("before", || None)?,
            after: given.take_or("after", || None)?,
        })
    }
}
impl Fields for gizi::event::Heard {
    const NAME: &'static str = "Heard";
    fn cell(&self) -> &'static ClassCell {
        match self {
            Self::Event { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.event", "Heard.Event");
                &CELL
            }
            Self::Lagged { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.event", "Heard.Lagged");
                &CELL
            }
            Self::Nothing { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.event", "Heard.Nothing");
                &CELL
            }
        }
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match (self, place) {
            (Self::Event { event, .. }, 0) => event.clone().leave(py),
            (Self::Lagged { resume_after, .. }, 0) => resume_after.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match (self, place) {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        std::hash::Hash::hash(&std::mem::discriminant(self), &mut walk.hasher);
        match self {
            Self::Event { event } => {
                Cross::walk(event, walk);
            }
            Self::Lagged { resume_after } => {
                Cross::walk(resume_after, walk);
            }
            Self::Nothing {} => {}
        }
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
fn make_heard_0(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::event::Heard::Event { event: given.take("event")? }))
}
fn make_heard_1(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::event::Heard::Lagged { resume_after: given.take("resume_after")? }))
}
fn make_heard_2(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::event::Heard::Nothing {}))
}
object!(gizi::event::Hub, "gizi.event", "Hub");
impl Fields for gizi::event::NewEvent {
    const NAME: &'static str = "NewEvent";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.event", "NewEvent");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.id.clone().leave(py),
            1 => self.event_type.clone().leave(py),
            2 => self.at.clone().leave(py),
            3 => self.actor.clone().leave(py),
            4 => self.data.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.id, walk);
        Cross::walk(&self.event_type, walk);
        Cross::walk(&self.at, walk);
        Cross::walk(&self.actor, walk);
        Cross::walk(&self.data, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::event::NewEvent {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            id: given.take("id")?,
            event_type: given.take("event_type")?,
            at: given.take("at")?,
            actor: given.take("actor")?,
            data: given.take("data")?,
        })
    }
}
object!(gizi::event::Subscription, "gizi.event", "Subscription");
fn call_event_subject_path(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::event::EventSubject>("self", &own)?;
    plain(py, || gizi::event::EventSubject::path(own))
}
fn call_hub_new(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_capacity: u32 = call.owned(0, "capacity")?;
    plain_object(py, || gizi::event::Hub::new(p_capacity))
}
fn call_hub_subscribe(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::event::Hub>("self", &own)?;
    let p_tenant: gizi::id::TenantId = call.owned(1, "tenant")?;
    plain_object(py, || gizi::event::Hub::subscribe(&own.look(), &p_tenant))
}
fn call_new_event_numbered(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::event::NewEvent>("self", &own)?;
    let p_tenant: gizi::id::TenantId = call.owned(1, "tenant")?;
    let p_seq: i64 = call.owned(2, "seq")?;
    plain(py, || gizi::event::NewEvent::numbered(own.clone(), &p_tenant, p_seq))
}
fn call_subscription_next(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::event::Subscription>("self", &own)?;
    let p_wait_millis: u32 = call.owned(1, "wait_millis")?;
    plain(py, || gizi::event::Subscription::next(&own.look(), p_wait_millis))
}
const FUNCTIONS: &[(&str, Function)] = &[
    ("event.EventSubject.path", call_event_subject_path),
    ("event.Hub.new", call_hub_new),
    ("event.Hub.subscribe", call_hub_subscribe),
    ("event.NewEvent.numbered", call_new_event_numbered),
    ("event.Subscription.next", call_subscription_next),
];
const MAKERS: &[(&str, Make)] = &[
    ("event.Event", |given| Ok(Arc::new(gizi::event::Event::make(given)?))),
    ("event.EventPage", |given| Ok(Arc::new(gizi::event::EventPage::make(given)?))),
    ("event.EventSubject.Menu", make_event_subject_0),
    ("event.EventSubject.Ingredient", make_event_subject_1),
    ("event.EventSubject.Program", make_event_subject_2),
    ("event.EventSubject.Plan", make_event_subject_3),
    ("event.EventSubject.Assignment", make_event_subject_4),
    ("event.EventSubject.Actual", make_event_subject_5),
    ("event.EventSubject.Settings", make_event_subject_6),
    ("event.EventSubject.Recomputation", make_event_subject_7),
    ("event.EventSubject.Import", make_event_subject_8),
    ("event.FieldChange", |given| Ok(Arc::new(gizi::event::FieldChange::make(given)?))),
    ("event.Heard.Event", make_heard_0),
    ("event.Heard.Lagged", make_heard_1),
    ("event.Heard.Nothing", make_heard_2),
    ("event.NewEvent", |given| Ok(Arc::new(gizi::event::NewEvent::make(given)?))),
];
const READERS: &[(&str, Read)] = &[
    ("event.Event", (call::read::<gizi::event::Event>, None)),
    ("event.EventPage", (call::read::<gizi::event::EventPage>, None)),
    ("event.EventSubject", (call::read::<gizi::event::EventSubject>, None)),
    ("event.FieldChange", (call::read::<gizi::event::FieldChange>, None)),
    ("event.Heard", (call::read::<gizi::event::Heard>, None)),
    ("event.NewEvent", (call::read::<gizi::event::NewEvent>, None)),
];

/// What Python calls here, by name.
pub(crate) static TABLE: Table = Table { functions: FUNCTIONS, makers: MAKERS, readers: READERS };
