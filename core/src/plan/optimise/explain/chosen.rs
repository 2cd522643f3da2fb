//! From a plan's choices to the options of the model and back.

use super::super::check::Index;
use super::super::fault::ProblemError;
use super::super::grid::at;
use super::super::model::{Choice, Model};
use super::super::{PlanProblem, SlotChoice};
use crate::error::Result;

/// The option of every cell. What is forbidden is explained as well; what is empty cannot be, nor what a required limit
/// cannot be judged with.
pub(super) fn chosen(problem: &PlanProblem, model: &Model, choices: &[SlotChoice]) -> Result<Vec<usize>> {
    let index = Index::new(problem)?;
    let known = index.choices(choices)?;
    let mut chosen = Vec::with_capacity(model.days * model.slots);
    for (number, day) in problem.days.iter().enumerate() {
        for (slot, of) in problem.slots.iter().enumerate() {
            let unfilled = || ProblemError::Unfilled { date: day.date, slot: of.to_string() };
            let dish = *known.get(&(number, slot)).ok_or_else(unfilled)?;
            let name = || problem.dishes.get(dish).map(|dish| dish.menu_id.to_string()).unwrap_or_default();
            if !model.left_out.is_empty()
                && let Some(dish) = problem.dishes.get(dish)
            {
                model.judged(&dish.menu_id).map_err(|error| error.at("choices"))?;
            }
            let unknown = || ProblemError::Unknown { what: "dish of the slot", name: name() };
            let wanted = Choice { season: at(&model.season, number), slot, dish };
            let key = |choice: &Choice| (choice.season, choice.slot, choice.dish);
            let option = model.options.binary_search_by_key(&key(&wanted), key).map_err(|_| unknown())?;
            chosen.push(option);
        }
    }
    Ok(chosen)
}

/// The choice of a cell.
pub(super) fn choice(problem: &PlanProblem, model: &Model, cell: usize, option: usize) -> Option<SlotChoice> {
    let option = model.options.get(option)?;
    let day = problem.days.get(cell / model.slots.max(1))?;
    let slot = *problem.slots.get(option.slot)?;
    Some(SlotChoice { date: day.date, slot, menu_id: problem.dishes.get(option.dish)?.menu_id.clone() })
}
