use super::calculations::of_plan;
use super::plans::planned_in;
use super::supply::gather;
use super::{Action, Kitchen};
use crate::balance::Standard;
use crate::error::Result;
use crate::id::PlanId;
use crate::plan::{DayRange, MenuPlan, PlanReport, plan_report_by};
use crate::program::NutritionProgram;

impl Kitchen {
    /// Totals, verdicts, variety and budget of a plan, all at one revision, with the menus of a signed plan as they were
    /// signed, others as they are now, and each day at its own prices. Without a standard: by the one it was signed
    /// under, else by that of its programme, else by the kitchen's default one; one that does not ship with the library has
    /// to be given, else `kitchen.unknown_standard`.
    pub fn get_plan_report(&self, plan: &PlanId, standard: Option<&Standard>) -> Result<PlanReport> {
        self.look(Action::GetPlanReport, |work| {
            let plan = work.require::<MenuPlan>(plan.as_str())?.record;
            let program = work.require::<NutritionProgram>(plan.program_id.as_str())?.record;
            let range = DayRange { first: plan.start_date, last: plan.end_date };
            let mut assignments = planned_in(work, &plan.id, &range)?;
            let needed = gather(work, &mut assignments, &[])?;
            let settings = &needed.settings;
            let standard = of_plan(work, standard, &plan, &program, settings)?;
            let options = settings.serving_options(range.first);
            plan_report_by(&plan, &assignments, &program, &needed.recipes(), &standard, &options)
        })
    }
}
