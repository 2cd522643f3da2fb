use super::fault::in_use;
use super::kept::{Kept, Stored, merged};
use super::request::{made, once};
use super::work::Work;
use super::{Action, Kitchen, KitchenError};
use crate::error::Result;
use crate::event::EventType;
use crate::id::ProgramId;
use crate::money::Money;
use crate::plan::{Assignment, MenuPlan, validate_assignment_in, validate_plan_in};
use crate::program::{NutritionProgram, ProgramUpdate};
use crate::store::{Noun, Query};

impl Kitchen {
    /// The programme of an id.
    pub fn get_program_by_id(&self, id: &ProgramId) -> Result<NutritionProgram> {
        self.look(Action::GetProgramById, |work| Ok(work.require::<NutritionProgram>(id.as_str())?.record))
    }

    /// Creates a programme. Without an id it gets one. With an idempotency key the same request made again gives the same
    /// programme and makes no second one; `kitchen.gone` if it was deleted since.
    pub fn create_program(
        &self,
        program: &NutritionProgram,
        idempotency_key: Option<&str>,
    ) -> Result<NutritionProgram> {
        self.act(Action::CreateProgram, |work| {
            let id = once(work, Action::CreateProgram, idempotency_key, program, |work| {
                let mut program = program.clone();
                program.name(work.kitchen.host.ids.as_ref())?;
                check(work, None, &program)?;
                Ok(work.create(program, EventType::ProgramCreated)?.record.id.into())
            })?;
            Ok(made::<NutritionProgram>(work, &id)?.record)
        })
    }

    /// Changes fields of a programme. Refused where a plan of it, or what is planned, would no longer fit its dates, meals,
    /// audiences or sites. Feeding days and holidays may change at any time: what is planned on a day without feeding is
    /// shown as such in the calendar and the plan's conflicts.
    pub fn update_program(&self, update: &ProgramUpdate) -> Result<NutritionProgram> {
        self.act(Action::UpdateProgram, |work| {
            let before = work.require_at::<NutritionProgram>(update.id.as_str(), update.expected_version)?;
            let after = merged(&before.record, update, &update.clear)?;
            check(work, Some(&before.record), &after)?;
            check_plans(work, &after)?;
            Ok(work.change(&before, after, None, EventType::ProgramUpdated)?.record)
        })
    }

    /// Deletes a programme for good. Refused while a menu that is not deleted or a plan belongs to it; the error says
    /// which.
    pub fn delete_program(&self, id: &ProgramId, expected_version: u32) -> Result<()> {
        self.act(Action::DeleteProgram, |work| {
            let before = work.require_at::<NutritionProgram>(id.as_str(), expected_version)?;
            let menus = work.list_all(&Query::of(Noun::Menu).text("program_id", id.as_str()).number("deleted", 0))?;
            let plans = work.list_all(&Query::of(Noun::Plan).text("program_id", id.as_str()))?;
            let users = menus.iter().map(|menu| format!("menu {}", menu.key.id));
            let users: Vec<String> = users.chain(plans.iter().map(|plan| format!("plan {}", plan.key.id))).collect();
            if !users.is_empty() {
                return Err(in_use("program", id.as_str(), &users));
            }
            work.remove(&before, Some(EventType::ProgramDeleted));
            Ok(())
        })
    }
}

/// What is new of a programme's money is in the kitchen's currency.
fn check_money(work: &mut Work<'_>, before: Option<&NutritionProgram>, program: &NutritionProgram) -> Result<()> {
    let money = |program: &NutritionProgram| -> Vec<Money> {
        program.total_budget.into_iter().chain(program.ceilings.iter().map(|ceiling| ceiling.amount)).collect()
    };
    let new = money(program);
    if before.map(money).as_ref() == Some(&new) {
        return Ok(());
    }
    work.settings()?.record.check_currency(&new)
}

pub(super) fn check(work: &mut Work<'_>, before: Option<&NutritionProgram>, program: &NutritionProgram) -> Result<()> {
    program.checked()?;
    check_money(work, before, program)?;
    let settings = work.settings()?.record;
    let tables = work.kitchen.tables(&settings)?;
    for (number, fed) in program.audiences.iter().enumerate() {
        for (place, diet) in fed.special_diets.iter().enumerate() {
            let at = || format!("audiences[{number}].specialDiets[{place}].freeOf");
            diet.free_of.iter().try_for_each(|code| tables.check_allergen(code)).map_err(|error| error.at(at()))?;
        }
    }
    let Some(code) = &program.program_code else { return Ok(()) };
    let taken = work.list_all(&Query::of(Noun::Program).text("program_code", code))?;
    match taken.into_iter().find(|record| record.key.id != program.id.as_str()) {
        Some(other) => {
            Err(KitchenError::CodeTaken { noun: "program", record_code: code.clone(), id: other.key.id }.into())
        }
        None => Ok(()),
    }
}

/// What is planned must still fit.
fn check_plans(work: &mut Work<'_>, program: &NutritionProgram) -> Result<()> {
    for record in work.list_all(&Query::of(Noun::Plan).text("program_id", program.id.as_str()))? {
        let plan = Stored::<MenuPlan>::read(&record)?.record;
        if plan.status.is_over() {
            continue;
        }
        let found = validate_plan_in(&plan, program);
        let mut fits = found.is_empty();
        for record in work.list_all(&Query::of(Noun::Assignment).text("plan_id", plan.id.as_str()))? {
            let assignment = Stored::<Assignment>::read(&record)?.record;
            fits = fits && validate_assignment_in(&assignment, &plan, program).is_empty();
        }
        if !fits {
            let (noun, users) = ("program", format!("plan {}", plan.id));
            return Err(KitchenError::InUse { noun, id: program.id.to_string(), users }.into());
        }
    }
    Ok(())
}
