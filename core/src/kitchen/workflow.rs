//! The way of a plan from draft to archive.

use super::approval::sign;
use super::diets::{broken_trays, refuse_trays};
use super::menu_record::wire;
use super::plans::{assignments_of, fits, planned_where, refuse_each, servable};
use super::work::Work;
use super::{Action, Kitchen, KitchenError};
use crate::error::Result;
use crate::event::EventType;
use crate::id::{AssignmentId, MenuId, PlanId};
use crate::plan::{Assignment, DayRange, MenuPlan, PlanStatus, Substitution, plan_conflicts, slot_conflicts};
use std::collections::BTreeSet;

impl Kitchen {
    /// Takes a plan one step further in its workflow, one of [`plan_transitions`](crate::plan::plan_transitions).
    ///
    /// On its way into review, approval and publication every menu must be active, no tray may break the special diet it
    /// is for, and nobody may be fed twice, by the plan
    /// itself or together with another that is signed; `kitchen.slot_taken` names both. From the review on the plan is
    /// locked, so the version that was seen covers what it assigns; what an approval signs is kept as a [`PlanApproval`](super::PlanApproval).
    pub fn transition_menu_plan(
        &self,
        id: &PlanId,
        expected_version: u32,
        to: PlanStatus,
        reason: Option<&str>,
    ) -> Result<MenuPlan> {
        let action = match to {
            PlanStatus::Draft | PlanStatus::Review => Action::SubmitMenuPlan,
            _ => Action::DecideMenuPlan,
        };
        let reason = reason.map(str::trim).filter(|reason| !reason.is_empty());
        self.act(action, |work| {
            let before = work.require_at::<MenuPlan>(id.as_str(), expected_version)?;
            let (plan, from) = (id.to_string(), before.record.status);
            let Some(step) = from.step_to(to) else {
                return Err(KitchenError::NoSuchStep { plan, from: wire(&from), to: wire(&to) }.into());
            };
            if step.decides {
                self.permit(Action::DecideMenuPlan)?;
            }
            if step.needs_reason && reason.is_none() {
                return Err(KitchenError::ReasonNeeded { plan, to: wire(&to) }.into());
            }
            if matches!(to, PlanStatus::Review | PlanStatus::Approved | PlanStatus::Published) {
                refuse_unfit(work, &before.record)?;
            }
            let status_reason = reason.map(str::to_owned);
            let after = MenuPlan { status: to, status_reason, ..before.record.clone() };
            let after = work.change(&before, after, None, EventType::PlanStatusChanged)?;
            if to == PlanStatus::Approved {
                let assigned = assignments_of(work, id)?;
                sign(work, &after, assigned)?;
            }
            Ok(after.record)
        })
    }

    /// Replaces the menu of one assignment of a published or active plan, at its current version. The assignment keeps
    /// which menu was published, why another took its place, when and by whom.
    pub fn substitute_menu(
        &self,
        id: &AssignmentId,
        expected_version: u32,
        menu_id: &MenuId,
        reason: &str,
    ) -> Result<Assignment> {
        self.act(Action::SubstituteMenu, |work| {
            let before = work.require_at::<Assignment>(id.as_str(), expected_version)?;
            let plan = work.require::<MenuPlan>(before.record.plan_id.as_str())?.record;
            if !plan.status.is_published() {
                return Err(KitchenError::NotPublished { plan: plan.id.to_string(), status: wire(&plan.status) }.into());
            }
            let menu = servable(work, menu_id).map_err(|error| error.at("menuId"))?;
            let served = &before.record;
            let (original_menu_id, original_menu_version) = match &served.substitution {
                Some(earlier) => (earlier.original_menu_id.clone(), earlier.original_menu_version),
                None => (served.menu_id.clone(), served.menu_version),
            };
            let substitution = Substitution {
                original_menu_id,
                original_menu_version,
                reason: reason.trim().to_owned(),
                substituted_at: self.host.clock.now(),
                substituted_by: self.session.actor.clone(),
            };
            let after = Assignment {
                menu_id: menu.id,
                menu_version: menu.version,
                substitution: Some(substitution),
                ..served.clone()
            };
            Ok(work.change(&before, after, None, EventType::MenuSubstituted)?.record)
        })
    }
}

/// Refuses a plan with a menu that may not be planned, with a tray that breaks the special diet it is for, or that feeds somebody twice.
fn refuse_unfit(work: &mut Work<'_>, plan: &MenuPlan) -> Result<()> {
    let program = fits(work, plan)?;
    let assigned = assignments_of(work, &plan.id)?;
    let menus: BTreeSet<&MenuId> = assigned.iter().flat_map(Assignment::trays).map(|tray| tray.menu_id).collect();
    menus.into_iter().try_for_each(|menu| servable(work, menu).map(drop))?;
    refuse_trays(&broken_trays(work, &assigned)?)?;
    let mut conflicts = slot_conflicts(&program, &assigned);
    let range = DayRange { first: plan.start_date, last: plan.end_date };
    let others = planned_where(work, &program.id, &range, |other| other.id != plan.id && other.status.is_signed())?;
    conflicts.extend(plan_conflicts(&program, &assigned, &others));
    refuse_each(&conflicts)
}
