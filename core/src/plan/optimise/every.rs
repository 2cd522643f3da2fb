//! Every plan of a problem that has few: the best of them is proved, and so is that there is none.

use super::anneal::Best;
use super::model::Model;
use super::state::State;

/// Most plans that are tried one by one.
const FEW: u64 = 20_000;

/// The best of all plans, or none where none holds; nothing at all where there are too many to try.
pub(super) fn every_plan(model: &Model) -> Option<Option<Best>> {
    let count = model.allowed.iter().try_fold(1_u64, |count, allowed| count.checked_mul(allowed.len() as u64))?;
    if count > FEW {
        return None;
    }
    let first = |cell: &Vec<usize>| cell.first().copied().unwrap_or_default();
    let mut state = State::new(model, model.allowed.iter().map(first).collect(), 1.0);
    let mut places = vec![0_usize; model.allowed.len()];
    let mut best: Option<Best> = None;
    loop {
        if state.holds() && best.as_ref().is_none_or(|best| state.now.objective < best.objective) {
            // Added up anew, as sums that were changed often may differ in their last bits.
            let sure = State::new(model, state.chosen.clone(), 1.0);
            if sure.holds() {
                best = Some(Best { objective: sure.now.objective, chosen: sure.chosen });
            }
        }
        // Counts on like a meter.
        let mut cell = 0;
        loop {
            let (Some(place), Some(allowed)) = (places.get_mut(cell), model.allowed.get(cell)) else {
                return Some(best);
            };
            *place = (*place + 1) % allowed.len().max(1);
            let (turned, option) = (*place == 0, allowed.get(*place).copied().unwrap_or_default());
            if state.chosen.get(cell) != Some(&option) {
                let effect = state.look(model, cell, option);
                state.put(model, cell, option, effect);
            }
            if !turned {
                break;
            }
            cell += 1;
        }
    }
}
