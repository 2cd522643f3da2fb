//! Plans made from plans: copies and cycles.

use super::kept::{Kept, refuse, unreadable};
use super::plans::{add, assignments_of, fits, fits_plan, open, planned_in};
use super::request::{made, once};
use super::work::Work;
use super::{Action, Kitchen};
use crate::error::Result;
use crate::event::EventType;
use crate::id::{AssignmentId, PlanId};
use crate::json;
use crate::menu::Menu;
use crate::plan::{
    Assignment, Cycle, CycleRule, DayRange, MenuPlan, Unplaced, cycle, days_between, shifted, validate_plan_in,
};
use crate::program::NutritionProgram;
use jiff::civil::Date;

/// How a plan is copied.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanCopy {
    /// The plan that is copied.
    pub id: PlanId,
    /// The copy's id; absent: a new one.
    #[serde(default)]
    pub new_id: Option<PlanId>,
    /// The copy's name.
    pub plan_name: String,
    /// The copy's first day; everything moves by as many days.
    pub start_date: Date,
}

/// Which days of a plan are repeated where.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanCycle {
    /// The plan with the pattern.
    pub plan_id: PlanId,
    /// The days of the pattern.
    pub pattern: DayRange,
    /// The draft that is filled, of the same programme; absent: the plan with the pattern itself.
    #[serde(default)]
    pub target_plan_id: Option<PlanId>,
    /// The days that are filled.
    pub to: DayRange,
    /// What a holiday does to the cycle.
    pub rule: CycleRule,
}

impl Kitchen {
    /// Copies a plan with everything it assigns as a draft that begins on another day. Each assignment pins its menu's
    /// current version; one whose menu is inactive is copied all the same and shows at the review.
    pub fn duplicate_menu_plan(&self, copy: &PlanCopy, idempotency_key: Option<&str>) -> Result<MenuPlan> {
        self.act(Action::DuplicateMenuPlan, |work| {
            let id = once(work, Action::DuplicateMenuPlan, idempotency_key, copy, |work| {
                let original = work.require::<MenuPlan>(copy.id.as_str())?.record;
                let new_id = copy.new_id.clone().unwrap_or_default();
                let mut plan = original.duplicate(new_id, &copy.plan_name, copy.start_date)?;
                plan.name(work.kitchen.host.ids.as_ref())?;
                plan.checked()?;
                let program = fits(work, &plan)?;
                work.create(plan.clone(), EventType::PlanCreated)?;
                let days = days_between(original.start_date, copy.start_date);
                for assignment in assignments_of(work, &original.id)? {
                    let mut moved = assignment.duplicate(&plan.id, shifted(assignment.date, days)?);
                    pin(work, &mut moved)?;
                    fits_plan(&moved, &plan, &program)?;
                    work.create(moved, EventType::AssignmentCreated)?;
                }
                Ok(plan.id.into())
            })?;
            Ok(made::<MenuPlan>(work, &id)?.record)
        })
    }

    /// Repeats days of a plan over other days, in the same plan or another draft of its programme, all of it or nothing:
    /// refused like [`assign_menu_to_plan`](Self::assign_menu_to_plan), and with `plan.program_id.other_program` for a
    /// draft of another programme. Returns what was assigned and what found no day. With an
    /// idempotency key the same request made again assigns nothing more and gives the same answer; `kitchen.gone` if an
    /// assignment was removed since.
    pub fn apply_cycle(&self, request: &PlanCycle, idempotency_key: Option<&str>) -> Result<Cycle> {
        self.act(Action::ApplyCycle, |work| {
            let answer = once(work, Action::ApplyCycle, idempotency_key, request, |work| {
                let laid = lay(work, request)?;
                let ids = laid.assignments.into_iter().map(|assignment| assignment.id).collect();
                let laid = Laid { ids, unplaced: laid.unplaced };
                serde_json::to_string(&laid).map_err(|error| unreadable("a cycle", error))
            })?;
            let Laid { ids, unplaced } = json::read(&answer).map_err(|error| unreadable("a cycle", error))?;
            let assigned = ids.iter().map(|id| Ok(made::<Assignment>(work, id.as_str())?.record));
            Ok(Cycle { assignments: assigned.collect::<Result<_>>()?, unplaced })
        })
    }
}

/// What a cycle made, as it is kept under its idempotency key.
#[derive(serde::Serialize, serde::Deserialize)]
struct Laid {
    ids: Vec<AssignmentId>,
    unplaced: Vec<Unplaced>,
}

/// Writes in the versions that menus have now.
pub(super) fn pin(work: &mut Work<'_>, assignment: &mut Assignment) -> Result<()> {
    let others = assignment.alternatives.iter_mut().map(|other| (&other.menu_id, &mut other.menu_version));
    for (menu, version) in others.chain([(&assignment.menu_id, &mut assignment.menu_version)]) {
        if let Some(menu) = work.find::<Menu>(menu.as_str())? {
            *version = menu.record.version;
        }
    }
    Ok(())
}

fn lay(work: &mut Work<'_>, request: &PlanCycle) -> Result<Cycle> {
    let source = work.require::<MenuPlan>(request.plan_id.as_str())?.record;
    let target = request.target_plan_id.as_ref().unwrap_or(&source.id);
    let target = work.require::<MenuPlan>(target.as_str()).map_err(|error| error.at("targetPlanId"))?.record;
    let program = work.require::<NutritionProgram>(source.program_id.as_str())?.record;
    if target.program_id != source.program_id {
        return Err(refuse::<MenuPlan>(&validate_plan_in(&target, &program)).at("targetPlanId"));
    }
    open(&target)?;
    let holidays = work.settings()?.record.holidays;
    let mut pattern: Vec<Assignment> = planned_in(work, &source.id, &request.pattern)?;
    pattern.sort_by(|a, b| (a.date, a.meal_type, &a.id).cmp(&(b.date, b.meal_type, &b.id)));
    let mut laid = cycle(&program, &holidays, &pattern, &request.pattern, &target.id, &request.to, request.rule)?;
    laid.assignments = add(work, laid.assignments)?;
    Ok(laid)
}
