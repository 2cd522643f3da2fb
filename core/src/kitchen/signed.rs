//! The menus of signed plans, as they were signed.

use super::PlanApproval;
use super::work::Work;
use crate::error::Result;
use crate::id::{MenuId, PlanId};
use crate::menu::Menu;
use crate::plan::{Assignment, MenuPlan, PlanStatus};
use std::collections::{BTreeMap, BTreeSet};

/// The menus that count for some assignments in the place of those there are now, by id: what plans were signed with, and
/// everything these menus are made of.
///
/// A menu counts as it was signed where an assignment of a signed plan pins that version; of several plans the one signed
/// last says it. What was substituted since, and what older versions of gizi signed, counts as it is now. Assignments of
/// plans that nobody signed lose their pins: they are planned with the menus there are.
pub(super) fn signed_menus(work: &mut Work<'_>, assignments: &mut [Assignment]) -> Result<BTreeMap<String, Menu>> {
    let plans: BTreeSet<PlanId> = assignments.iter().map(|assignment| assignment.plan_id.clone()).collect();
    let (mut bound, mut approvals) = (BTreeSet::new(), Vec::new());
    for id in plans {
        let status = work.require::<MenuPlan>(id.as_str())?.record.status;
        if matches!(status, PlanStatus::Draft | PlanStatus::Review | PlanStatus::Cancelled) {
            continue;
        }
        approvals.extend(work.find::<PlanApproval>(id.as_str())?.map(|stored| stored.record));
        bound.insert(id);
    }
    approvals.sort_by(|a, b| (b.approved_at, &a.plan.id).cmp(&(a.approved_at, &b.plan.id)));
    let mut pinned: BTreeSet<(MenuId, u32)> = BTreeSet::new();
    for assignment in assignments {
        if bound.contains(&assignment.plan_id) {
            pinned.extend(assignment.trays().map(|tray| (tray.menu_id.clone(), tray.menu_version)));
            continue;
        }
        assignment.menu_version = 0;
        assignment.alternatives.iter_mut().for_each(|other| other.menu_version = 0);
    }
    let mut signed = BTreeMap::new();
    for PlanApproval { recipes, .. } in &approvals {
        let of_id: BTreeMap<&MenuId, &Menu> = recipes.iter().map(|menu| (&menu.id, menu)).collect();
        let is_pinned = |menu: &&Menu| pinned.contains(&(menu.id.clone(), menu.version));
        let mut next: Vec<&Menu> = recipes.iter().filter(is_pinned).collect();
        while let Some(menu) = next.pop() {
            if signed.contains_key(menu.id.as_str()) {
                continue;
            }
            signed.insert(menu.id.to_string(), menu.clone());
            let parts = menu.ingredients.iter().filter_map(|line| line.component_menu_id.as_ref());
            next.extend(parts.filter_map(|part| of_id.get(part).copied()));
        }
    }
    Ok(signed)
}
