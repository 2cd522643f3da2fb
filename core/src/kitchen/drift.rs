//! What changed about a plan since it was signed.

use super::approval::{ApprovedMenu, PlanApproval};
use super::derived::derived_of;
use super::kept::Stored;
use super::plans::assignments_of;
use super::{Action, Kitchen};
use crate::cost::CostBounds;
use crate::error::Result;
use crate::id::{AssignmentId, MenuId, PlanId};
use crate::menu::Menu;
use crate::nutrient::{Bounds, NutrientKey};
use crate::plan::{Assignment, MenuPlan};
use jiff::Timestamp;
use std::collections::BTreeSet;

/// What changed about a plan since it was approved.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanDrift {
    /// The plan.
    pub plan_id: PlanId,
    /// When it was approved.
    pub approved_at: Timestamp,
    /// Approved menus that are no longer as they were signed, by id.
    pub menus: Vec<MenuDrift>,
    /// Assignments that serve another menu now, or came in or went since, by id.
    pub assignments: Vec<AssignmentId>,
}

/// What changed about an approved menu. Values are per serving of the reference portion.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MenuDrift {
    /// The menu.
    pub menu_id: MenuId,
    /// Its name when it was signed.
    pub menu_name: String,
    /// What is no longer as it was; never empty.
    pub kinds: Vec<DriftKind>,
    /// Its version when it was signed.
    pub approved_version: u32,
    /// Its version now. Absent: it is deleted.
    pub version: Option<u32>,
    /// Each nutrient that changed.
    pub nutrients: Vec<NutrientDrift>,
    /// What it cost when it was signed. Absent: it could not be calculated.
    pub approved_cost: Option<CostBounds>,
    /// What it costs now. Absent: it cannot be calculated, or the menu is deleted.
    pub cost: Option<CostBounds>,
}

/// How a menu is no longer as it was signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum DriftKind {
    /// The menu is deleted.
    Deleted,
    /// The menu is set inactive.
    Inactive,
    /// Somebody changed the menu.
    Version,
    /// One serving holds something else.
    Nutrition,
    /// One serving costs something else.
    Cost,
}

/// What one serving held of a nutrient, and what it holds, in the nutrient's unit.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NutrientDrift {
    /// The nutrient.
    pub nutrient: NutrientKey,
    /// When it was signed. Absent: it could not be calculated.
    pub approved: Option<Bounds>,
    /// Now. Absent: it cannot be calculated.
    pub now: Option<Bounds>,
}

impl Kitchen {
    /// What changed about a plan since it was last approved: menus, what they hold and cost, and what is assigned. Empty
    /// lists: everything is as it was signed. `kitchen.not_found` if it never was.
    pub fn get_plan_drift(&self, id: &PlanId) -> Result<PlanDrift> {
        self.look(Action::GetPlanDrift, |work| {
            work.require::<MenuPlan>(id.as_str())?;
            let approval = work.require::<PlanApproval>(id.as_str())?.record;
            let mut menus = Vec::new();
            for approved in &approval.menus {
                let now = work.find::<Menu>(approved.menu_id.as_str())?.filter(|stored| !stored.is_deleted());
                menus.extend(menu_drift(approved, now.as_ref())?);
            }
            let assignments = moved(&approval.assignments, &assignments_of(work, id)?);
            Ok(PlanDrift { plan_id: id.clone(), approved_at: approval.approved_at, menus, assignments })
        })
    }
}

/// What changed about a menu; nothing if it is as it was signed.
fn menu_drift(approved: &ApprovedMenu, now: Option<&Stored<Menu>>) -> Result<Option<MenuDrift>> {
    let ApprovedMenu { menu_id, menu_name, menu_version, derived: before } = approved;
    let mut drift = MenuDrift {
        menu_id: menu_id.clone(),
        menu_name: menu_name.clone(),
        kinds: Vec::new(),
        approved_version: *menu_version,
        version: now.map(|stored| stored.record.version),
        nutrients: Vec::new(),
        approved_cost: before.as_ref().and_then(|before| before.cost_per_serving),
        cost: None,
    };
    let Some(stored) = now else {
        drift.kinds.push(DriftKind::Deleted);
        return Ok(Some(drift));
    };
    let after = derived_of(stored)?;
    drift.cost = after.as_ref().and_then(|after| after.cost_per_serving);
    let (before, after) = (before.as_ref(), after.as_ref());
    let found = before.into_iter().chain(after).flat_map(|derived| &derived.nutrients);
    let keys: BTreeSet<&NutrientKey> = found.map(|found| &found.nutrient).collect();
    for nutrient in keys {
        let approved = before.and_then(|derived| derived.serving(nutrient.as_str()));
        let now = after.and_then(|derived| derived.serving(nutrient.as_str()));
        if approved != now {
            drift.nutrients.push(NutrientDrift { nutrient: nutrient.clone(), approved, now });
        }
    }
    let kinds = [
        (DriftKind::Inactive, !stored.record.is_active),
        (DriftKind::Version, drift.version != Some(*menu_version)),
        (DriftKind::Nutrition, !drift.nutrients.is_empty()),
        (DriftKind::Cost, drift.cost != drift.approved_cost),
    ];
    drift.kinds = kinds.into_iter().filter(|(_, found)| *found).map(|(kind, _)| kind).collect();
    Ok(Some(drift).filter(|drift| !drift.kinds.is_empty()))
}

/// Assignments that are on one list only, or serve another menu on one than on the other.
fn moved(approved: &[Assignment], now: &[Assignment]) -> Vec<AssignmentId> {
    let [approved, now] = [approved, now].map(|list| {
        let trays = list.iter().flat_map(|one| one.trays().map(move |tray| (&one.id, tray.diet, tray.menu_id)));
        trays.collect::<BTreeSet<(&AssignmentId, Option<&str>, &MenuId)>>()
    });
    let ids: BTreeSet<&AssignmentId> = approved.symmetric_difference(&now).map(|(id, ..)| *id).collect();
    ids.into_iter().cloned().collect()
}
