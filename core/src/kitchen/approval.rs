//! What was signed when a plan was approved.

use super::cycles::pin;
use super::derived::{MenuDerived, derived_of, load};
use super::kept::{Kept, Stored, unreadable};
use super::signed::made_of;
use super::snapshot::{ApprovedVerdict, take_stock};
use super::work::Work;
use super::{Action, Audit, Kitchen, KitchenError};
use crate::balance::Standard;
use crate::clock::IdSource;
use crate::error::Result;
use crate::event::{EventSubject, EventType, FieldChange};
use crate::id::{ActorId, AssignmentId, MenuId, PlanId, StandardId};
use crate::json;
use crate::menu::Menu;
use crate::plan::{Assignment, MenuPlan, SpanTotals, Tray};
use crate::program::NutritionProgram;
use crate::store::{Noun, RecordIndex};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// What was signed when a plan was approved: the plan, what it assigned, its programme, each of its menus as it was
/// calculated then, what all of it served and cost, and what the standard said.
/// Nothing that changes later changes it; what stands in for a published menu is added.
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
    /// That standard as it was, by which the plan is judged from then on. Absent: it does not ship with the library, or a
    /// version of gizi signed that did not keep it; and so for everything else that may be absent.
    #[serde(default)]
    pub standard: Option<Standard>,
    /// The programme as it was.
    #[serde(default)]
    pub program: Option<NutritionProgram>,
    /// The food tables, each with its edition, that the menus were calculated by.
    #[serde(default)]
    pub food_tables: Vec<String>,
    /// The kitchen's date, whose prices the menus below have; the totals have those that were known of each day.
    #[serde(default)]
    pub prices_as_of: Option<Date>,
    /// What all days together served and cost.
    #[serde(default)]
    pub totals: Option<SpanTotals>,
    /// What the standard said of each meal, day and week of each audience, and of all days where it counts windows.
    #[serde(default)]
    pub verdicts: Vec<ApprovedVerdict>,
    /// What the plan assigned, by day and id.
    pub assignments: Vec<Assignment>,
    /// Its menus by id, each once.
    pub menus: Vec<ApprovedMenu>,
    /// These menus and everything they are made of, as they were written then, by id: what is cooked, bought and reported.
    /// Empty: it was signed by a version of gizi that did not keep them.
    #[serde(default)]
    pub recipes: Vec<Menu>,
    /// What stands in for menus of it since it was published, the latest of each tray. All that is added later.
    #[serde(default)]
    pub substitutes: Vec<SubstituteRecipes>,
}

/// A menu that stands in for a signed one, as it was written when it took its place.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SubstituteRecipes {
    /// The assignment that serves it.
    pub assignment_id: AssignmentId,
    /// The special diet whose tray it is. Absent: it is the assignment's own.
    #[serde(default)]
    pub diet: Option<String>,
    /// The menu and everything it is made of, by id.
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
    let standard_id = match program.standard_id.clone() {
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
    let mut record = PlanApproval {
        plan,
        approved_by: actor,
        approved_at: now,
        engine_version: env!("CARGO_PKG_VERSION").to_owned(),
        standard_id,
        standard: None,
        program: Some(program.clone()),
        food_tables: Vec::new(),
        prices_as_of: None,
        totals: None,
        verdicts: Vec::new(),
        assignments,
        menus,
        recipes,
        substitutes: Vec::new(),
    };
    // What is calculated rests on the recipes that are kept here.
    work.put(&Stored { record: record.clone(), audit: audit.clone(), derived: None })?;
    take_stock(work, &mut record, &program)?;
    work.put(&Stored { record, audit, derived: None })
}

/// Keeps what stands in for a menu of a signed plan from now on: of the tray for a diet, or of the assignment's own.
pub(super) fn keep_substitute(work: &mut Work<'_>, substituted: &Stored<Assignment>, diet: Option<&str>) -> Result<()> {
    let Assignment { id, plan_id, .. } = &substituted.record;
    let Some(Tray { menu_id, .. }) = substituted.record.trays().find(|tray| tray.diet == diet) else { return Ok(()) };
    let Some(mut approval) = work.find::<PlanApproval>(plan_id.as_str())? else { return Ok(()) };
    let recipes = made_of(work, menu_id, &[])?.into_values().collect();
    let substitutes = &mut approval.record.substitutes;
    substitutes.retain(|earlier| earlier.assignment_id != *id || earlier.diet.as_deref() != diet);
    substitutes.push(SubstituteRecipes { assignment_id: id.clone(), diet: diet.map(str::to_owned), recipes });
    approval.audit = approval.audit.changed(substituted.audit.updated_at, &substituted.audit.updated_by);
    work.put(&approval)
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
        let substitutes = self.substitutes.iter().flat_map(|substitute| &substitute.recipes);
        self.recipes.iter().chain(substitutes).try_for_each(Kept::checked)?;
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
        let approval: Self = json::read_bytes(json).map_err(|error| unreadable(Self::NAME, error))?;
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
