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
    let settings = model.ladles.all.iter().map(|ladle| ladle.factors.len());
    let count = settings.clone().try_fold(count, |count, own| count.checked_mul(own as u64))?;
    if count > FEW {
        return None;
    }
    let (mut own, mut best) = (model.clone(), None);
    let mut portions = vec![0; model.ladles.all.len()];
    loop {
        own.serve(&portions);
        best = better(best, every_dish(&own));
        // The next setting of the ladles, counted like a meter.
        let mut places = portions.iter_mut().zip(settings.clone());
        let turned = |(place, count): (&mut usize, usize)| {
            *place = (*place + 1) % count.max(1);
            *place == 0
        };
        if places.all(turned) {
            return Some(best);
        }
    }
}

fn better(first: Option<Best>, second: Option<Best>) -> Option<Best> {
    match (first, second) {
        (Some(first), Some(second)) => Some(if second.objective < first.objective { second } else { first }),
        (first, second) => first.or(second),
    }
}

/// The best of all plans with the ladles that there are.
fn every_dish(model: &Model) -> Option<Best> {
    let first = |cell: &Vec<usize>| cell.first().copied().unwrap_or_default();
    let mut state = State::new(model, model.allowed.iter().map(first).collect(), 1.0);
    let mut places = vec![0_usize; model.allowed.len()];
    let mut best: Option<Best> = None;
    loop {
        if state.holds() && best.as_ref().is_none_or(|best| state.now.objective < best.objective) {
            // Added up anew, as sums that were changed often may differ in their last bits.
            let sure = State::new(model, state.chosen.clone(), 1.0);
            if sure.holds() {
                let (objective, chosen, portions) = (sure.now.objective, sure.chosen, model.portions());
                best = Some(Best { objective, chosen, portions });
            }
        }
        // Counts on like a meter.
        let mut cell = 0;
        loop {
            let (Some(place), Some(allowed)) = (places.get_mut(cell), model.allowed.get(cell)) else {
                return best;
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
