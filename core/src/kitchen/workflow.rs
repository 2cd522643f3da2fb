//! The way of a plan from draft to archive.

use super::approval::{keep_substitute, sign};
use super::cookable::{refuse_uncookable, refuse_unknown_sizes};
use super::diets::{refuse_broken_diets, refuse_broken_substitute};
use super::plans::{assignments_of, fits, planned_where, refuse_each, servable};
use super::work::Work;
use super::{Action, Kitchen, KitchenError};
use crate::error::{Error, Result};
use crate::event::EventType;
use crate::id::{AssignmentId, MenuId, PlanId};
use crate::message::wire;
use crate::plan::{Assignment, DayRange, MenuPlan, PlanStatus, Substitution, original, plan_conflicts, slot_conflicts};
use std::collections::BTreeSet;

impl Kitchen {
    /// Takes a plan one step further in its workflow, one of [`plan_transitions`](crate::plan::plan_transitions).
    ///
    /// On its way into review, approval and publication a plan must assign something, every menu must be active, of no
    /// other programme and possible to cook for the portions that are planned, everybody with a special diet must have a tray that keeps it as
    /// far as anybody knows, and nobody may be fed twice, by the plan
    /// itself or together with another that is signed; `kitchen.slot_taken` names both. A plan is active from its first day
    /// on, if no special diet is broken by then, and completed from its last; `kitchen.too_early` before. From the review on the plan is
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
            let since = match to {
                PlanStatus::Active => Some(before.record.start_date),
                PlanStatus::Completed => Some(before.record.end_date),
                _ => None,
            };
            let today = work.today()?;
            if let Some(date) = since.filter(|since| today < *since) {
                return Err(KitchenError::TooEarly { plan, to: wire(&to), date }.into());
            }
            match to {
                PlanStatus::Review | PlanStatus::Approved | PlanStatus::Published => {
                    refuse_unfit(work, &before.record)?
                }
                // Foods may have changed, and what is published is cooked from here on.
                PlanStatus::Active => {
                    let assigned = assignments_of(work, id)?;
                    refuse_broken_diets(work, &assigned)?;
                }
                _ => {}
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

    /// Replaces the menu of one assignment of a published or active plan, at its current version.
    /// Refused where it breaks a special diet of somebody who has no tray of their own. The assignment keeps which menu was published, why another took its place, when and by whom.
    pub fn substitute_menu(
        &self,
        id: &AssignmentId,
        expected_version: u32,
        menu_id: &MenuId,
        reason: &str,
    ) -> Result<Assignment> {
        self.act(Action::SubstituteMenu, |work| substitute(work, id, expected_version, None, menu_id, reason))
    }

    /// Replaces the menu of the tray that an assignment has for a special diet, as
    /// [`substitute_menu`](Self::substitute_menu) does its own.
    pub fn substitute_tray(
        &self,
        id: &AssignmentId,
        expected_version: u32,
        diet: &str,
        menu_id: &MenuId,
        reason: &str,
    ) -> Result<Assignment> {
        self.act(Action::SubstituteMenu, |work| substitute(work, id, expected_version, Some(diet), menu_id, reason))
    }
}

fn substitute(
    work: &mut Work<'_>,
    id: &AssignmentId,
    expected_version: u32,
    diet: Option<&str>,
    menu_id: &MenuId,
    reason: &str,
) -> Result<Assignment> {
    let before = work.require_at::<Assignment>(id.as_str(), expected_version)?;
    let plan = work.require::<MenuPlan>(before.record.plan_id.as_str())?.record;
    if !plan.status.is_published() {
        return Err(KitchenError::NotPublished { plan: plan.id.to_string(), status: wire(&plan.status) }.into());
    }
    let menu = servable(work, menu_id, &plan.program_id).map_err(|error| error.at("menuId"))?;
    let mut after = before.record.clone();
    let Assignment { menu_id, menu_version, portions, alternatives, substitution, .. } = &mut after;
    let (served, version, portions, substitution) = match diet {
        None => (menu_id, menu_version, portions, substitution),
        Some(diet) => {
            let unknown = || KitchenError::NotFound { noun: "tray", id: diet.chars().take(64).collect() };
            let tray = alternatives.iter_mut().find(|other| other.diet == diet);
            let tray = tray.ok_or_else(|| Error::from(unknown()).at("diet"))?;
            (&mut tray.menu_id, &mut tray.menu_version, &mut tray.portions, &mut tray.substitution)
        }
    };
    refuse_unknown_sizes(&menu, portions).map_err(|error| error.at("menuId"))?;
    let (original_menu_id, original_menu_version) = original(substitution.as_ref(), served, *version);
    *substitution = Some(Substitution {
        original_menu_id,
        original_menu_version,
        reason: reason.trim().to_owned(),
        substituted_at: work.kitchen.host.clock.now(),
        substituted_by: work.kitchen.session.actor.clone(),
    });
    (*served, *version) = (menu.id, menu.version);
    let substituted = work.change(&before, after, None, EventType::MenuSubstituted)?;
    keep_substitute(work, &substituted, diet)?;
    refuse_broken_substitute(work, &substituted.record, diet)?;
    Ok(substituted.record)
}

/// Refuses a plan with a menu that may not be planned, that breaks a special diet, or that feeds somebody twice.
fn refuse_unfit(work: &mut Work<'_>, plan: &MenuPlan) -> Result<()> {
    let program = fits(work, plan)?;
    let assigned = assignments_of(work, &plan.id)?;
    let menus: BTreeSet<&MenuId> = assigned.iter().flat_map(Assignment::trays).map(|tray| tray.menu_id).collect();
    menus.into_iter().try_for_each(|menu| servable(work, menu, &program.id).map(drop))?;
    refuse_broken_diets(work, &assigned)?;
    refuse_uncookable(work, plan, &assigned)?;
    let mut conflicts = slot_conflicts(&program, &assigned);
    let range = DayRange { first: plan.start_date, last: plan.end_date };
    let others = planned_where(work, &program.id, &range, |other| other.id != plan.id && other.status.is_signed())?;
    conflicts.extend(plan_conflicts(&program, &assigned, &others));
    refuse_each(&conflicts)
}
