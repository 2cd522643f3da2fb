use super::actuals::actuals_of;
use super::cookable::{refuse_unknown_sizes, refuse_unreached_sizes};
use super::diets::refuse_broken_trays;
use super::kept::{Kept, Stored, merged, refuse};
use super::request::{made, once};
use super::work::Work;
use super::{Action, Kitchen, KitchenError, PlanApproval};
use crate::error::{Error, ErrorDetail, Result};
use crate::event::EventType;
use crate::id::{AssignmentId, MenuId, PlanId, ProgramId};
use crate::menu::Menu;
use crate::message::wire;
use crate::plan::{
    Assignment, CalendarDay, DayRange, MenuPlan, PlanStatus, PlanUpdate, SlotConflict, calendar, slot_conflicts,
    validate_assignment_in, validate_plan_in,
};
use crate::program::NutritionProgram;
use crate::store::{Condition, Noun, Query};

/// A plan with what it assigns.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanDetail {
    /// The plan.
    pub plan: MenuPlan,
    /// What it assigns, by day and id.
    pub assignments: Vec<Assignment>,
}

impl Kitchen {
    /// The plan of an id with everything it assigns.
    pub fn get_menu_plan_by_id(&self, id: &PlanId) -> Result<PlanDetail> {
        self.look(Action::GetMenuPlanById, |work| {
            let plan = work.require::<MenuPlan>(id.as_str())?.record;
            let mut assignments = assignments_of(work, id)?;
            assignments.sort_by(|a, b| (a.date, &a.id).cmp(&(b.date, &b.id)));
            Ok(PlanDetail { plan, assignments })
        })
    }

    /// Creates a plan, as a draft, within the days of its programme. Without an id it gets one. With an idempotency key the
    /// same request made again gives the same plan and makes no second one; `kitchen.gone` if it was deleted since.
    ///
    /// The programme's status binds nobody: a plan can be prepared while a programme rests, and one that is over may be
    /// planned on paper.
    pub fn create_menu_plan(&self, plan: &MenuPlan, idempotency_key: Option<&str>) -> Result<MenuPlan> {
        self.act(Action::CreateMenuPlan, |work| {
            let id = once(work, Action::CreateMenuPlan, idempotency_key, plan, |work| {
                let mut plan = plan.clone();
                plan.name(work.kitchen.host.ids.as_ref())?;
                plan.checked()?;
                if plan.status != PlanStatus::Draft {
                    return Err(KitchenError::NotDraft { plan: plan.id.to_string() }.into());
                }
                fits(work, &plan)?;
                Ok(work.create(plan, EventType::PlanCreated)?.record.id.into())
            })?;
            Ok(made::<MenuPlan>(work, &id)?.record)
        })
    }

    /// Changes name, description and days of a draft. Refused where what it assigns would fall outside.
    pub fn update_menu_plan(&self, update: &PlanUpdate) -> Result<MenuPlan> {
        self.act(Action::UpdateMenuPlan, |work| {
            let before = work.require_at::<MenuPlan>(update.id.as_str(), update.expected_version)?;
            let after: MenuPlan = merged(&before.record, update, &update.clear)?;
            open(&before.record)?;
            let program = fits(work, &after)?;
            for assignment in assignments_of(work, &after.id)? {
                fits_plan(&assignment, &after, &program)?;
            }
            Ok(work.change(&before, after, None, EventType::PlanUpdated)?.record)
        })
    }

    /// Deletes a draft or a cancelled plan for good, with what it assigns and what was signed of it. Refused where it is
    /// recorded what was served of it.
    pub fn delete_menu_plan(&self, id: &PlanId, expected_version: u32) -> Result<()> {
        self.act(Action::DeleteMenuPlan, |work| {
            let before = work.require_at::<MenuPlan>(id.as_str(), expected_version)?;
            if !matches!(before.record.status, PlanStatus::Draft | PlanStatus::Cancelled) {
                let users = "its own workflow: it is neither draft nor cancelled".to_owned();
                return Err(KitchenError::InUse { noun: "plan", id: id.to_string(), users }.into());
            }
            if !actuals_of(work, id)?.is_empty() {
                let users = "what was recorded of its meals".to_owned();
                return Err(KitchenError::InUse { noun: "plan", id: id.to_string(), users }.into());
            }
            for record in work.list_all(&Query::of(Noun::Assignment).text("plan_id", id.as_str()))? {
                work.remove(&Stored::<Assignment>::read(&record)?, None);
            }
            if let Some(approval) = work.find::<PlanApproval>(id.as_str())? {
                work.remove(&approval, None);
            }
            work.remove(&before, Some(EventType::PlanDeleted));
            Ok(())
        })
    }

    /// Assigns menus to slots of drafts, all of them or none. Each assignment pins the menu's current version.
    ///
    /// Refused, with every conflict as a detail, where somebody would be fed twice, where a tray for a special diet
    /// holds what it must be free of, where a menu is inactive or belongs to another programme, and where it has no portion
    /// of a size that is planned, or nobody gets that size by the standard in force; an assignment of an id that is there already, at the version it carries, takes its place; one without an id gets one. With an idempotency key the same
    /// request made again assigns nothing more and gives the same assignments; `kitchen.gone` if one was removed since.
    pub fn assign_menu_to_plan(
        &self,
        assignments: &[Assignment],
        idempotency_key: Option<&str>,
    ) -> Result<Vec<Assignment>> {
        self.act(Action::AssignMenuToPlan, |work| {
            let ids = once(work, Action::AssignMenuToPlan, idempotency_key, &assignments, |work| {
                let assigned = add(work, assignments.to_vec())?;
                let ids: Vec<&str> = assigned.iter().map(|assignment| assignment.id.as_str()).collect();
                Ok(ids.join(" "))
            })?;
            ids.split_whitespace().map(|id| Ok(made::<Assignment>(work, id)?.record)).collect()
        })
    }

    /// Takes an assignment off its plan, a draft.
    pub fn remove_assignment(&self, id: &AssignmentId, expected_version: u32) -> Result<()> {
        self.act(Action::RemoveAssignment, |work| {
            let before = work.require_at::<Assignment>(id.as_str(), expected_version)?;
            open(&work.require::<MenuPlan>(before.record.plan_id.as_str())?.record)?;
            work.remove(&before, Some(EventType::AssignmentRemoved));
            Ok(())
        })
    }

    /// The calendar of a programme over a range of days, [`DayRange::month`] for one month: what its plans assign, what
    /// is missing, what stands double. Plans that are cancelled or archived are left out.
    pub fn get_menu_calendar(&self, program: &ProgramId, range: &DayRange) -> Result<Vec<CalendarDay>> {
        self.look(Action::GetMenuCalendar, |work| {
            let holidays = work.settings()?.record.holidays;
            let program = work.require::<NutritionProgram>(program.as_str())?.record;
            let planned = planned(work, &program.id, range)?;
            calendar(range, &program, &holidays, &planned)
        })
    }
}

/// Everything the plans of a programme assign to some days. Plans that are cancelled or archived are left out.
pub(super) fn planned(work: &mut Work<'_>, program: &ProgramId, range: &DayRange) -> Result<Vec<Assignment>> {
    planned_where(work, program, range, |plan| !matches!(plan.status, PlanStatus::Cancelled | PlanStatus::Archived))
}

/// Everything some of the plans of a programme assign to some days.
pub(super) fn planned_where(
    work: &mut Work<'_>,
    program: &ProgramId,
    range: &DayRange,
    counts: impl Fn(&MenuPlan) -> bool,
) -> Result<Vec<Assignment>> {
    let within = Query::of(Noun::Plan)
        .text("program_id", program.as_str())
        .with(Condition::Through { field: "start_date".to_owned(), value: range.last.to_string() })
        .with(Condition::From { field: "end_date".to_owned(), value: range.first.to_string() });
    let mut planned = Vec::new();
    for record in work.list_all(&within)? {
        let plan = Stored::<MenuPlan>::read(&record)?.record;
        if counts(&plan) {
            planned.extend(planned_in(work, &plan.id, range)?);
        }
    }
    Ok(planned)
}

/// What one plan assigns to some days.
pub(super) fn planned_in(work: &mut Work<'_>, plan: &PlanId, range: &DayRange) -> Result<Vec<Assignment>> {
    let days = Query::of(Noun::Assignment)
        .text("plan_id", plan.as_str())
        .with(Condition::From { field: "date".to_owned(), value: range.first.to_string() })
        .with(Condition::Through { field: "date".to_owned(), value: range.last.to_string() });
    work.list_all(&days)?.iter().map(|record| Ok(Stored::read(record)?.record)).collect()
}

pub(super) fn assignments_of(work: &mut Work<'_>, plan: &PlanId) -> Result<Vec<Assignment>> {
    let records = work.list_all(&Query::of(Noun::Assignment).text("plan_id", plan.as_str()))?;
    records.iter().map(|record| Ok(Stored::read(record)?.record)).collect()
}

/// The programme of a plan, which must have its days.
pub(super) fn fits(work: &mut Work<'_>, plan: &MenuPlan) -> Result<NutritionProgram> {
    let program =
        work.require::<NutritionProgram>(plan.program_id.as_str()).map_err(|error| error.at("programId"))?.record;
    let violations = validate_plan_in(plan, &program);
    if violations.is_empty() { Ok(program) } else { Err(refuse::<MenuPlan>(&violations)) }
}

pub(super) fn fits_plan(assignment: &Assignment, plan: &MenuPlan, program: &NutritionProgram) -> Result<()> {
    let violations = validate_assignment_in(assignment, plan, program);
    if violations.is_empty() { Ok(()) } else { Err(refuse::<Assignment>(&violations)) }
}

/// A plan that may still be written.
pub(super) fn open(plan: &MenuPlan) -> Result<()> {
    if plan.status.is_open() {
        return Ok(());
    }
    Err(KitchenError::PlanLocked { plan: plan.id.to_string(), status: wire(&plan.status) }.into())
}

/// A menu that may be planned for a programme.
pub(super) fn servable(work: &mut Work<'_>, menu: &MenuId, program: &ProgramId) -> Result<Menu> {
    let menu = work.require::<Menu>(menu.as_str())?.record;
    if let Some(own) = menu.program_id.as_ref().filter(|_| !menu.is_for(program)) {
        let (menu, own, program) = (menu.id.to_string(), own.to_string(), program.to_string());
        return Err(KitchenError::OtherProgram { menu, own, program }.into());
    }
    if menu.is_active { Ok(menu) } else { Err(KitchenError::Inactive { menu: menu.id.to_string() }.into()) }
}

/// Assigns menus to slots of drafts, all of them or none, and returns them as they are stored.
pub(super) fn add(work: &mut Work<'_>, mut assignments: Vec<Assignment>) -> Result<Vec<Assignment>> {
    for (place, assignment) in assignments.iter_mut().enumerate() {
        assignment.name(work.kitchen.host.ids.as_ref())?;
        assign(work, assignment).map_err(|error| error.at(format!("[{place}]")))?;
    }
    refuse_unreached_sizes(work, &assignments)?;
    refuse_conflicts(work, &assignments)?;
    refuse_broken_trays(work, &assignments)?;
    assignments.iter().map(|assigned| Ok(work.require::<Assignment>(assigned.id.as_str())?.record)).collect()
}

fn assign(work: &mut Work<'_>, assignment: &Assignment) -> Result<()> {
    assignment.checked()?;
    let plan = work.require::<MenuPlan>(assignment.plan_id.as_str()).map_err(|error| error.at("planId"))?.record;
    open(&plan)?;
    let program = work.require::<NutritionProgram>(plan.program_id.as_str())?.record;
    fits_plan(assignment, &plan, &program)?;
    let menu = servable(work, &assignment.menu_id, &program.id).map_err(|error| error.at("menuId"))?;
    refuse_unknown_sizes(&menu, &assignment.portions)?;
    let mut assignment = Assignment { menu_version: menu.version, substitution: None, ..assignment.clone() };
    for (place, other) in assignment.alternatives.iter_mut().enumerate() {
        let own = |error: Error| error.at(format!("alternatives[{place}]"));
        let menu = servable(work, &other.menu_id, &program.id).map_err(|error| own(error.at("menuId")))?;
        refuse_unknown_sizes(&menu, &other.portions).map_err(own)?;
        (other.menu_version, other.substitution) = (menu.version, None);
    }
    match work.find::<Assignment>(assignment.id.as_str())? {
        Some(before) if before.record.plan_id == assignment.plan_id => {
            let before = before.at(assignment.version)?;
            work.change(&before, assignment, None, EventType::AssignmentUpdated)?;
        }
        _ => _ = work.create(assignment, EventType::AssignmentCreated)?,
    }
    Ok(())
}

/// Everything a plan assigns, with what is new in the place of what was, must feed nobody twice.
fn refuse_conflicts(work: &mut Work<'_>, new: &[Assignment]) -> Result<()> {
    let mut plans: Vec<&PlanId> = new.iter().map(|assignment| &assignment.plan_id).collect();
    plans.sort();
    plans.dedup();
    let mut conflicts = Vec::new();
    for plan in plans {
        let program = work.require::<MenuPlan>(plan.as_str())?.record.program_id;
        let program = work.require::<NutritionProgram>(program.as_str())?.record;
        let mut all = assignments_of(work, plan)?;
        all.retain(|old| new.iter().all(|new| new.id != old.id));
        all.extend(new.iter().filter(|new| new.plan_id == *plan).cloned());
        conflicts.extend(slot_conflicts(&program, &all));
    }
    refuse_each(&conflicts)
}

/// One error for conflicts, each with both assignments, and both plans where they are two.
pub(super) fn refuse_each(conflicts: &[SlotConflict]) -> Result<()> {
    if conflicts.is_empty() {
        return Ok(());
    }
    let details = conflicts.iter().map(|conflict| {
        let SlotConflict { date, first, second, plan_id, .. } = conflict;
        let slot = format!("{date} {}", wire(&conflict.meal_type));
        let slot = match &conflict.second_plan_id {
            Some(other) => format!("{slot}: {first} of plan {plan_id} and {second} of plan {other}"),
            None => format!("{slot}: {first} and {second}"),
        };
        ErrorDetail::new("conflict", slot)
    });
    let details: Vec<ErrorDetail> = details.collect();
    Err(Error::from(KitchenError::SlotTaken { count: details.len() }).with_details(details))
}
