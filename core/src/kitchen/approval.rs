//! What was signed when a plan was approved.

use super::cycles::pin;
use super::derived::{MenuDerived, derived_of, load};
use super::kept::{Kept, Stored, unreadable};
use super::work::Work;
use super::{Action, Audit, Kitchen, KitchenError};
use crate::clock::IdSource;
use crate::error::Result;
use crate::event::{EventSubject, EventType, FieldChange};
use crate::id::{ActorId, MenuId, PlanId, StandardId};
use crate::menu::Menu;
use crate::plan::{Assignment, MenuPlan, Tray};
use crate::program::NutritionProgram;
use crate::store::{Noun, RecordIndex};
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

/// What was signed when a plan was approved: the plan, what it assigned, and each of its menus as it was calculated then.
/// Nothing that changes later changes it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanApproval {
    /// The plan as it was approved.
    pub plan: MenuPlan,
    /// Who signed.
    pub approved_by: ActorId,
    /// When.
    pub approved_at: Timestamp,
    /// The version of gizi that calculated.
    pub engine_version: String,
    /// The standard in force: the programme's, else the kitchen's.
    pub standard_id: StandardId,
    /// What the plan assigned, by day and id.
    pub assignments: Vec<Assignment>,
    /// Its menus by id, each once.
    pub menus: Vec<ApprovedMenu>,
    /// These menus and everything they are made of, as they were written then, by id: what is cooked, bought and reported.
    /// Empty: it was signed by a version of gizi that did not keep them.
    #[serde(default)]
    pub recipes: Vec<Menu>,
}

/// A menu as it stood when a plan with it was approved.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ApprovedMenu {
    /// The menu.
    pub menu_id: MenuId,
    /// Its name.
    pub menu_name: String,
    /// Its version, which its assignments pin from then on.
    pub menu_version: u32,
    /// What one serving held and cost, with the date of the prices.
    pub derived: Option<MenuDerived>,
}

impl Kitchen {
    /// What was signed when a plan was last approved; `kitchen.not_found` if it never was. A plan that went back to a
    /// draft keeps it until it is approved again.
    pub fn get_plan_approval(&self, id: &PlanId) -> Result<PlanApproval> {
        self.look(Action::GetPlanApproval, |work| {
            work.require::<MenuPlan>(id.as_str())?;
            Ok(work.require::<PlanApproval>(id.as_str())?.record)
        })
    }
}

/// Keeps what is signed with a plan, in the place of an earlier approval. What it assigns pins what is signed.
pub(super) fn sign(work: &mut Work<'_>, approved: &Stored<MenuPlan>, mut assignments: Vec<Assignment>) -> Result<()> {
    let plan = approved.record.clone();
    let (now, actor) = (approved.audit.updated_at, approved.audit.updated_by.clone());
    let program = work.require::<NutritionProgram>(plan.program_id.as_str())?.record;
    let standard_id = match program.standard_id {
        Some(standard) => standard,
        None => work.settings()?.record.default_standard,
    };
    let ids: BTreeSet<&MenuId> = assignments.iter().flat_map(Assignment::trays).map(|tray| tray.menu_id).collect();
    let mut menus = Vec::with_capacity(ids.len());
    for id in ids {
        let stored = work.require::<Menu>(id.as_str())?;
        let derived = derived_of(&stored)?;
        let Menu { id, menu_name, version, .. } = stored.record;
        menus.push(ApprovedMenu { menu_id: id, menu_name, menu_version: version, derived });
    }
    for assignment in &mut assignments {
        let mut pinned = assignment.clone();
        pin(work, &mut pinned)?;
        if pinned != *assignment {
            let before = work.require::<Assignment>(assignment.id.as_str())?;
            *assignment = work.change(&before, pinned, None, EventType::AssignmentUpdated)?.record;
        }
    }
    let settings = work.settings()?.record;
    let tables = work.kitchen.tables(&settings)?;
    let ids = menus.iter().map(|menu| menu.menu_id.to_string()).collect();
    let mut recipes = load(work, &tables, &ids, &BTreeMap::new())?.menus().to_vec();
    recipes.sort_by(|a, b| a.id.cmp(&b.id));
    assignments.sort_by(|a, b| (a.date, &a.id).cmp(&(b.date, &b.id)));
    let audit = match work.find::<PlanApproval>(plan.id.as_str())? {
        Some(earlier) => earlier.audit.changed(now, &actor),
        None => Audit::created(now, &actor),
    };
    let record = PlanApproval {
        plan,
        approved_by: actor,
        approved_at: now,
        engine_version: env!("CARGO_PKG_VERSION").to_owned(),
        standard_id,
        assignments,
        menus,
        recipes,
    };
    work.put(&Stored { record, audit, derived: None })
}

impl Kept for PlanApproval {
    const NOUN: Noun = Noun::Approval;
    const NAME: &'static str = "approval";

    fn id(&self) -> &str {
        self.plan.id.as_str()
    }

    fn name(&mut self, _: &dyn IdSource) -> Result<()> {
        Ok(())
    }

    fn checked(&self) -> Result<()> {
        self.plan.checked()?;
        self.assignments.iter().try_for_each(Kept::checked)?;
        self.recipes.iter().try_for_each(Kept::checked)?;
        let alien = self.assignments.iter().find(|assignment| {
            let known = |tray: Tray<'_>| self.menus.iter().any(|menu| menu.menu_id == *tray.menu_id);
            assignment.plan_id != self.plan.id || !assignment.trays().all(known)
        });
        match alien {
            Some(alien) => Err(KitchenError::NotFound { noun: "menu", id: alien.menu_id.to_string() }.into()),
            None => Ok(()),
        }
    }

    fn parse(json: &[u8]) -> Result<Self> {
        let approval: Self = serde_json::from_slice(json).map_err(|error| unreadable(Self::NAME, &error))?;
        approval.checked()?;
        Ok(approval)
    }

    fn clearable(_: &str) -> Option<&'static str> {
        None
    }

    fn stamp(&mut self, _: &Audit) {}

    fn index(&self, _: &Audit, _: Option<&str>) -> Result<RecordIndex> {
        Ok(RecordIndex::default())
    }

    fn subject(&self, version: u32, changes: Vec<FieldChange>) -> EventSubject {
        self.plan.subject(version, changes)
    }
}
