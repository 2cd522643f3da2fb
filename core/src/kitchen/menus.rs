use super::derived::derived_of;
use super::fault::in_use;
use super::kept::{Kept, Stored, merged};
use super::request::once;
use super::work::Work;
use super::{Action, Kitchen, KitchenError, MenuDerived};
use crate::error::Result;
use crate::event::{Event, EventType};
use crate::id::{MenuId, PlanId};
use crate::ingredient::Ingredient;
use crate::menu::{Menu, MenuUpdate};
use crate::plan::{Assignment, MenuPlan, live_plans_using};
use crate::program::NutritionProgram;
use crate::store::{EventQuery, MAX_PAGE, Noun, Query};
use jiff::Timestamp;
use std::collections::BTreeSet;

/// A menu with all that is known of it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MenuDetail {
    /// The menu.
    pub menu: Menu,
    /// When it was deleted; absent: it is not.
    #[serde(default)]
    pub deleted_at: Option<Timestamp>,
    /// What is computed about it.
    pub derived: Option<MenuDerived>,
}

/// What a copy of a menu is called.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MenuCopy {
    /// The menu that is copied.
    pub id: MenuId,
    /// The copy's id; absent: a new one.
    #[serde(default)]
    pub new_id: Option<MenuId>,
    /// The copy's name.
    pub menu_name: String,
    /// The copy's code.
    #[serde(default)]
    pub menu_code: Option<String>,
}

impl Kitchen {
    /// The menu of an id with all its lines, steps and derived values. A deleted one is shown as such.
    pub fn get_menu_by_id(&self, id: &MenuId) -> Result<MenuDetail> {
        self.look(Action::GetMenuById, |work| match work.find::<Menu>(id.as_str())? {
            Some(stored) => MenuDetail::of(&stored),
            None => Err(KitchenError::NotFound { noun: "menu", id: id.to_string() }.into()),
        })
    }

    /// Creates a menu.
    ///
    /// Without an id it gets one, and so do its lines and steps. With an idempotency key the same request made again gives
    /// the same menu as it is now, deleted or not, and makes no second one.
    ///
    /// Errors: every broken limit at once, an id or code that is taken, a programme, ingredient or menu that is not there,
    /// a menu that contains itself. What cannot be calculated is no error but a problem of the derived values.
    pub fn create_menu(&self, menu: &Menu, idempotency_key: Option<&str>) -> Result<MenuDetail> {
        self.act(Action::CreateMenu, |work| {
            let id = once(work, Action::CreateMenu, idempotency_key, menu, |work| create(work, menu.clone()))?;
            detail(work, &id)
        })
    }

    /// Changes fields of a menu. Another version than the expected one is a conflict.
    pub fn update_menu(&self, update: &MenuUpdate) -> Result<MenuDetail> {
        self.act(Action::UpdateMenu, |work| {
            let before = work.require_at::<Menu>(update.id.as_str(), update.expected_version)?;
            let after = merged(&before.record, update, &update.clear)?;
            change(work, &before, after, EventType::MenuUpdated)?;
            detail(work, update.id.as_str())
        })
    }

    /// Deletes a menu; it keeps its history and can be restored. Refused while another menu uses it or a live plan
    /// serves it.
    pub fn delete_menu(&self, id: &MenuId, expected_version: u32) -> Result<MenuDetail> {
        self.act(Action::DeleteMenu, |work| {
            let before = work.require_at::<Menu>(id.as_str(), expected_version)?;
            refuse_if_used(work, id)?;
            let now = Some(work.kitchen.host.clock.now());
            work.change(&before, before.record.clone(), now, EventType::MenuDeleted)?;
            detail(work, id.as_str())
        })
    }

    /// Restores a deleted menu; one that is not deleted stays as it is. Refused if its code was taken or something it uses is gone.
    pub fn restore_menu(&self, id: &MenuId, expected_version: u32) -> Result<MenuDetail> {
        self.act(Action::RestoreMenu, |work| {
            let before = work.find_at::<Menu>(id.as_str(), expected_version)?;
            if !before.is_deleted() {
                return detail(work, id.as_str());
            }
            check_references(work, &before.record)?;
            work.change(&before, before.record.clone(), None, EventType::MenuRestored)?;
            detail(work, id.as_str())
        })
    }

    /// Copies a menu under a new name and code: lines, substitutes, portions, steps, credits, all of it. The copy
    /// starts inactive.
    pub fn duplicate_menu(&self, copy: &MenuCopy, idempotency_key: Option<&str>) -> Result<MenuDetail> {
        self.act(Action::DuplicateMenu, |work| {
            let id = once(work, Action::DuplicateMenu, idempotency_key, copy, |work| {
                let original = work.require::<Menu>(copy.id.as_str())?.record;
                let new_id = copy.new_id.clone().unwrap_or_default();
                create(work, original.duplicate(new_id, copy.menu_name.clone(), copy.menu_code.clone()))
            })?;
            detail(work, &id)
        })
    }

    /// Sets a menu active or inactive: only an active one may be planned.
    pub fn set_menu_active(&self, id: &MenuId, expected_version: u32, is_active: bool) -> Result<MenuDetail> {
        self.act(Action::SetMenuActive, |work| {
            let before = work.require_at::<Menu>(id.as_str(), expected_version)?;
            let after = Menu { is_active, ..before.record.clone() };
            work.change(&before, after, None, EventType::MenuStatusToggled)?;
            detail(work, id.as_str())
        })
    }

    /// Who changed what of a menu, oldest first: its events that are still kept, at most 1,000 after a number.
    pub fn get_menu_history(&self, id: &MenuId, after: i64) -> Result<Vec<Event>> {
        self.look(Action::GetMenuHistory, |work| {
            let Some(stored) = work.find::<Menu>(id.as_str())? else {
                return Err(KitchenError::NotFound { noun: "menu", id: id.to_string() }.into());
            };
            let subject = crate::store::RecordKey::new(Noun::Menu, stored.record.id.as_str());
            let query = EventQuery { limit: MAX_PAGE, ..EventQuery::after(after) };
            let query = query.about(&format!("{}/{}", subject.noun.code(), subject.id));
            Ok(work.events_kept(&query)?.events)
        })
    }
}

impl MenuDetail {
    fn of(stored: &Stored<Menu>) -> Result<Self> {
        let derived = derived_of(stored)?;
        Ok(Self { menu: stored.record.clone(), deleted_at: stored.audit.deleted_at, derived })
    }
}

/// The menu as it will be, its derived values included.
pub(super) fn detail(work: &mut Work<'_>, id: &str) -> Result<MenuDetail> {
    work.settle()?;
    match work.find::<Menu>(id)? {
        Some(stored) => MenuDetail::of(&stored),
        None => Err(KitchenError::NotFound { noun: "menu", id: id.to_owned() }.into()),
    }
}

fn create(work: &mut Work<'_>, mut menu: Menu) -> Result<String> {
    menu.checked()?;
    menu.name(work.kitchen.host.ids.as_ref())?;
    check_references(work, &menu)?;
    Ok(work.create(menu, EventType::MenuCreated)?.record.id.into())
}

/// Writes a menu's next version.
pub(super) fn change(work: &mut Work<'_>, before: &Stored<Menu>, mut after: Menu, event: EventType) -> Result<()> {
    after.checked()?;
    after.name(work.kitchen.host.ids.as_ref())?;
    check_references(work, &after)?;
    work.change(before, after, None, event)?;
    Ok(())
}

/// Everything a menu names must be there, and its code must be its own.
pub(super) fn check_references(work: &mut Work<'_>, menu: &Menu) -> Result<()> {
    if let Some(program) = &menu.program_id {
        work.require::<NutritionProgram>(program.as_str()).map_err(|error| error.at("programId"))?;
    }
    for (place, line) in menu.ingredients.iter().enumerate() {
        let at = |field: &str| format!("ingredients[{place}].{field}");
        if let Some(id) = &line.ingredient_id {
            work.require::<Ingredient>(id.as_str()).map_err(|error| error.at(at("ingredientId")))?;
        }
        for substitute in &line.substitutes {
            work.require::<Ingredient>(substitute.ingredient_id.as_str())
                .map_err(|error| error.at(at("substitutes")))?;
        }
        if let Some(id) = line.component_menu_id.as_ref().filter(|id| **id != menu.id) {
            work.require::<Menu>(id.as_str()).map_err(|error| error.at(at("componentMenuId")))?;
        }
    }
    if let Some(code) = &menu.menu_code {
        let query = Query::of(Noun::Menu).text("menu_code", code).number("deleted", 0);
        let taken = work.list_all(&query)?.into_iter().find(|record| record.key.id != menu.id.as_str());
        if let Some(other) = taken {
            return Err(KitchenError::CodeTaken { noun: "menu", record_code: code.clone(), id: other.key.id }.into());
        }
    }
    Ok(())
}

fn refuse_if_used(work: &mut Work<'_>, id: &MenuId) -> Result<()> {
    let users = work.list_all(&Query::of(Noun::Menu).linked("menu", id.as_str()).number("deleted", 0))?;
    let mut users: Vec<String> = users.into_iter().map(|user| format!("menu {}", user.key.id)).collect();
    let mut served = work.list_all(&Query::of(Noun::Assignment).text("menu_id", id.as_str()))?;
    served.extend(work.list_all(&Query::of(Noun::Assignment).linked("menu", id.as_str()))?);
    let served: Vec<Assignment> =
        served.iter().map(|record| Ok(Stored::read(record)?.record)).collect::<Result<_>>()?;
    let ids: BTreeSet<&PlanId> = served.iter().map(|assignment| &assignment.plan_id).collect();
    let mut plans = Vec::new();
    for id in ids {
        plans.extend(work.find::<MenuPlan>(id.as_str())?.map(|stored| stored.record));
    }
    let live = live_plans_using(std::slice::from_ref(id), &plans, &served, work.today()?);
    users.extend(live.into_iter().map(|plan| format!("plan {plan}")));
    if users.is_empty() {
        return Ok(());
    }
    Err(in_use("menu", id.as_str(), &users))
}
