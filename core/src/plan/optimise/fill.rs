//! Where a search begins: anywhere, but in step.

use super::dice::Dice;
use super::model::{Model, Weight};

/// Any option in each cell, by day, that no most of a counting rule keeps out after the days before; where there is none,
/// any. Dishes that can only take turns do so from the start: to bring them into step later takes long.
pub(super) fn fill(model: &Model, dice: &mut Dice) -> Vec<usize> {
    let mut served: Vec<Vec<usize>> = vec![Vec::new(); model.class_run.len()];
    let mut chosen = Vec::with_capacity(model.allowed.len());
    for (cell, allowed) in model.allowed.iter().enumerate() {
        let day = cell / model.slots;
        let fits = |option: &usize| {
            let mut classes = model.classes.get(*option).into_iter().flatten();
            classes.all(|class| {
                let run = model.class_run.get(*class).and_then(|run| model.runs.get(*run));
                let (Some(run), Some(served)) = (run, served.get(*class)) else { return true };
                let within = served.iter().rev().take_while(|before| **before + run.days > day).count();
                run.weight != Weight::Required || within < run.max as usize
            })
        };
        let (before, after) = allowed.split_at(dice.below(allowed.len()));
        let option = after.iter().chain(before).copied().find(|option| fits(option)).or(after.first().copied());
        let option = option.unwrap_or_default();
        for class in model.classes.get(option).into_iter().flatten() {
            if let Some(served) = served.get_mut(*class) {
                served.push(day);
            }
        }
        chosen.push(option);
    }
    chosen
}
