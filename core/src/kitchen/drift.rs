//! What changed about a plan since it was signed.

use super::approval::{ApprovedMenu, PlanApproval};
use super::calculations::built_in;
use super::derived::{MenuDerived, derived_of};
use super::kept::{Stored, to_json};
use super::plans::assignments_of;
use super::{Action, Kitchen};
use crate::balance::Standard;
use crate::cost::CostBounds;
use crate::error::Result;
use crate::event::{FieldChange, changes_between};
use crate::id::{AssignmentId, MenuId, PlanId, StandardId};
use crate::menu::Menu;
use crate::nutrient::{Bounds, NutrientKey};
use crate::plan::{Assignment, MenuPlan};
use crate::program::NutritionProgram;
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

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
    /// Assignments that serve something else now, another version of it, or other portions; or that came in or went since,
    /// by id.
    pub assignments: Vec<AssignmentId>,
    /// The standard in force, if it is no longer the one the plan was signed under. The plan is judged by that one still.
    #[serde(default)]
    pub standard: Option<StandardDrift>,
    /// What changed about its programme: feeding days, audiences, diets and so on. Empty for what was signed by a version of
    /// gizi that did not keep it.
    #[serde(default)]
    pub program: Vec<FieldChange>,
}

/// Which standard a plan was signed under, and which is in force.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StandardDrift {
    /// The one it was signed under.
    pub approved_id: StandardId,
    /// Its edition. Absent: its text was not kept.
    pub approved_edition: Option<String>,
    /// The one in force.
    pub id: StandardId,
    /// Its edition. Absent: it does not ship with the library.
    pub edition: Option<String>,
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
    /// It holds other allergens, or keeps other diets.
    Allergens,
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
    /// What changed about a plan since it was last approved: menus, what they hold and cost and whom they suit, what is
    /// assigned, the standard and the programme. Nothing of it: everything is as it was signed. `kitchen.not_found` if it
    /// never was.
    pub fn get_plan_drift(&self, id: &PlanId) -> Result<PlanDrift> {
        self.look(Action::GetPlanDrift, |work| {
            let plan = work.require::<MenuPlan>(id.as_str())?.record;
            let approval = work.require::<PlanApproval>(id.as_str())?.record;
            let mut menus = Vec::new();
            for approved in &approval.menus {
                let now = work.find::<Menu>(approved.menu_id.as_str())?.filter(|stored| !stored.is_deleted());
                menus.extend(menu_drift(approved, now.as_ref())?);
            }
            let assignments = moved(&approval.assignments, &assignments_of(work, id)?);
            let program = work.require::<NutritionProgram>(plan.program_id.as_str())?.record;
            let settings = work.settings()?.record;
            let in_force = program.standard_id.as_ref().unwrap_or(&settings.default_standard);
            let standard = standard_drift(&approval, in_force);
            let program = match &approval.program {
                Some(signed) => changes_between(&to_json(signed)?, &to_json(&program)?),
                None => Vec::new(),
            };
            Ok(PlanDrift {
                plan_id: id.clone(),
                approved_at: approval.approved_at,
                menus,
                assignments,
                standard,
                program,
            })
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
        (DriftKind::Allergens, before.map(suits) != after.map(suits)),
    ];
    drift.kinds = kinds.into_iter().filter(|(_, found)| *found).map(|(kind, _)| kind).collect();
    Ok(Some(drift).filter(|drift| !drift.kinds.is_empty()))
}

/// Whom a menu suits.
fn suits(derived: &MenuDerived) -> impl PartialEq + '_ {
    (derived.allergens_known, &derived.allergens, derived.halal, derived.vegetarian)
}

fn standard_drift(approval: &PlanApproval, in_force: &StandardId) -> Option<StandardDrift> {
    let (signed, now) = (approval.standard.as_ref(), built_in(in_force).ok());
    let same = approval.standard_id == *in_force && signed.is_none_or(|signed| now.as_ref() == Some(signed));
    let edition = |standard: &Standard| standard.edition.clone();
    (!same).then(|| StandardDrift {
        approved_id: approval.standard_id.clone(),
        approved_edition: signed.map(edition),
        id: in_force.clone(),
        edition: now.as_ref().map(edition),
    })
}

/// Assignments that are on one list only, or serve something else on one than on the other.
fn moved(approved: &[Assignment], now: &[Assignment]) -> Vec<AssignmentId> {
    fn served(it: &Assignment) -> impl PartialEq + '_ {
        let trays: Vec<_> = it.trays().map(|it| (it.diet, it.menu_id, it.menu_version, it.portions)).collect();
        (it.date, it.meal_type, &it.audience, &it.site, trays)
    }
    let [before, now] = [approved, now].map(|list| list.iter().map(|it| (&it.id, it)).collect::<BTreeMap<_, _>>());
    let ids: BTreeSet<&AssignmentId> = before.keys().chain(now.keys()).copied().collect();
    let is_moved = |id: &&AssignmentId| before.get(id).map(|it| served(it)) != now.get(id).map(|it| served(it));
    ids.into_iter().filter(is_moved).cloned().collect()
}
